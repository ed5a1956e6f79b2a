//! The closed world of the typesetter: one template, the data of one letter, our fonts. No files, no network,
//! no packages, no clock.

use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::document::Logo;
use crate::export::Enclosure;
use crate::fonts;

const TEMPLATE: &str = include_str!("letter.typ");

/// Every face that a letter may use. Each is parsed when a letter first needs it.
static FACES: [&[u8]; 9] = [
    fonts::TINOS,
    fonts::TINOS_BOLD,
    fonts::TINOS_ITALIC,
    fonts::NASKH_PAGES,
    fonts::NASKH_PAGES_BOLD,
    fonts::SERIF_SC,
    fonts::SANS_SC,
    fonts::SANS,
    fonts::SANS_BOLD,
];

/// What is the same for every letter.
pub(super) struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: [OnceLock<Option<Font>>; FACES.len()],
    template: Source,
    data: FileId,
    request: FileId,
    origin: FileId,
    emblem: FileId,
}

impl Engine {
    /// The engine; `None` if it cannot be set up, which a test excludes.
    pub fn get() -> Option<&'static Self> {
        static ENGINE: OnceLock<Option<Engine>> = OnceLock::new();
        ENGINE.get_or_init(Self::new).as_ref()
    }

    fn new() -> Option<Self> {
        let file = |name: &str| {
            let path = VirtualPath::new(name).ok()?;
            Some(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let infos: Option<Vec<FontInfo>> =
            FACES.iter().map(|face| FontInfo::new(face, 0)).collect();
        // The label cells of a table are marked as headers of their rows.
        let features = [Feature::A11yExtras].into_iter().collect();
        Some(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_infos(infos?)),
            fonts: Default::default(),
            template: Source::new(file("letter.typ")?, TEMPLATE.to_owned()),
            data: file("data.json")?,
            request: file("request.rogatory.json")?,
            origin: file("origin.json")?,
            emblem: file("emblem.png")?,
        })
    }
}

/// The world of one letter.
pub(super) struct Closed {
    engine: &'static Engine,
    files: Vec<(FileId, Bytes)>,
}

impl Closed {
    /// The world that holds this data, the emblem and what the PDF carries.
    pub fn new(
        engine: &'static Engine,
        data: Vec<u8>,
        logo: Option<&Logo>,
        enclosure: Option<&Enclosure>,
    ) -> Self {
        let mut files = vec![(engine.data, Bytes::new(data))];
        if let Some(logo) = logo {
            files.push((engine.emblem, Bytes::new(logo.png.to_vec())));
        }
        if let Some(carried) = enclosure {
            files.push((engine.request, Bytes::from_string(carried.request.clone())));
            files.push((engine.origin, Bytes::from_string(carried.origin.clone())));
        }
        Self { engine, files }
    }
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.engine.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() {
            Ok(self.engine.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        let face = FACES.get(index)?;
        let slot = self.engine.fonts.get(index)?;
        slot.get_or_init(|| Font::new(Bytes::new(*face), 0)).clone()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
