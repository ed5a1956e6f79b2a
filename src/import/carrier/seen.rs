//! A letter as its reader sees it, and what a letter of this program never holds.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Properties that show, by name; absent is what is usual.
pub type Traits = BTreeMap<String, String>;

/// A letter as its reader sees it.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// The lines, in the order of the page: headers and footers first.
    pub lines: Vec<Line>,
    /// Size, margins and columns of the pages.
    pub page: Traits,
    /// The bytes of the picture to which the letter relates, if it is one.
    pub emblem: Option<Vec<u8>>,
    /// What this program never writes.
    pub foreign: Vec<Foreign>,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// At the head of the first page.
    FirstHeader,
    /// At the head of the following pages.
    Header,
    /// At the foot of the first page.
    FirstFooter,
    /// At the foot of the following pages.
    Footer,
    /// In the letter itself.
    Letter,
}

impl Place {
    /// The id used in words and output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FirstHeader => "first-header",
            Self::Header => "header",
            Self::FirstFooter => "first-footer",
            Self::Footer => "footer",
            Self::Letter => "letter",
        }
    }
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands.
    pub place: Place,
    /// The number or mark before it, as the list gives it.
    pub label: String,
    /// Its words with tabs and breaks; a field stands as its code in braces.
    pub text: String,
    /// How it is set, in its cell and table if it has one.
    pub set: Arc<Traits>,
    /// How its letters look: the number of characters of each stretch and their traits.
    pub looks: Vec<(usize, Arc<Traits>)>,
    /// How its number looks.
    pub label_looks: Arc<Traits>,
}

/// Something that this program never writes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Foreign {
    /// What it is.
    pub sort: ForeignSort,
    /// The part of the file: a path in a DOCX, a page or an object in a PDF.
    pub part: String,
    /// What a reader would see of it, or what it is called there.
    pub words: String,
}

/// The sorts of things that this program never writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ForeignSort {
    /// A program in the document.
    Macro,
    /// An embedded object or file of another program.
    Object,
    /// A control that runs a program.
    ActiveX,
    /// A template that is fetched when the document is opened.
    Template,
    /// Something that is fetched from elsewhere.
    External,
    /// A field that asks another program or file.
    ActiveField,
    /// An action that a PDF starts.
    Action,
    /// A part of the file whose bytes are damaged.
    Damaged,
    /// Bytes outside of the parts, where another reader may find another document.
    Outside,
    /// A part that no letter has.
    Part,
    /// Another document of the container in the place of the letter.
    OtherLetter,
    /// A document of another format inside the letter.
    Chunk,
    /// A font that the file brings along: what its letters look like cannot be told.
    Font,
    /// A picture, a text box or drawn letters.
    Drawing,
    /// A footnote or endnote.
    Note,
    /// A comment.
    Comment,
    /// A control whose words may come from other data.
    Control,
    /// A field that is no number of a page.
    Field,
    /// A tracked change that was neither accepted nor refused.
    Tracked,
    /// Words in a forced direction.
    Direction,
    /// A link.
    Link,
    /// A sign of a font of signs.
    Symbol,
    /// Another sort of content for programs that know more.
    Alternate,
    /// A setting that changes how the letter is shown.
    Setting,
    /// Anything else.
    Element,
    /// A page or its content given anew by an update.
    Page,
    /// A note, a stamp or a form over a page.
    Overlay,
    /// The visible picture of a signature.
    Stamp,
    /// An update that is not one of a signature, or whose signature does not cover it.
    Update,
}

impl ForeignSort {
    /// All sorts.
    pub const ALL: [Self; 29] = [
        Self::Macro,
        Self::Object,
        Self::ActiveX,
        Self::Template,
        Self::External,
        Self::ActiveField,
        Self::Action,
        Self::Damaged,
        Self::Outside,
        Self::Part,
        Self::OtherLetter,
        Self::Chunk,
        Self::Font,
        Self::Drawing,
        Self::Note,
        Self::Comment,
        Self::Control,
        Self::Field,
        Self::Tracked,
        Self::Direction,
        Self::Link,
        Self::Symbol,
        Self::Alternate,
        Self::Setting,
        Self::Element,
        Self::Page,
        Self::Overlay,
        Self::Stamp,
        Self::Update,
    ];

    /// The id used in words and output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Macro => "macro",
            Self::Object => "object",
            Self::ActiveX => "activex",
            Self::Template => "template",
            Self::External => "external",
            Self::ActiveField => "active-field",
            Self::Action => "action",
            Self::Damaged => "damaged",
            Self::Outside => "outside",
            Self::Part => "part",
            Self::OtherLetter => "other-letter",
            Self::Chunk => "chunk",
            Self::Font => "font",
            Self::Drawing => "drawing",
            Self::Note => "note",
            Self::Comment => "comment",
            Self::Control => "control",
            Self::Field => "field",
            Self::Tracked => "tracked",
            Self::Direction => "direction",
            Self::Link => "link",
            Self::Symbol => "symbol",
            Self::Alternate => "alternate",
            Self::Setting => "setting",
            Self::Element => "element",
            Self::Page => "page",
            Self::Overlay => "overlay",
            Self::Stamp => "stamp",
            Self::Update => "update",
        }
    }

    /// Whether it does something when the document is opened in another program.
    #[must_use]
    pub const fn is_active(self) -> bool {
        matches!(
            self,
            Self::Macro
                | Self::Object
                | Self::ActiveX
                | Self::Template
                | Self::External
                | Self::ActiveField
                | Self::Action
                | Self::Chunk
        )
    }
}
