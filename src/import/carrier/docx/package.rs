//! The package: which parts a letter has, and by which relations a reader comes to them (ISO/IEC 29500-2).
//!
//! A closed world: a part, a relation or a type of content that no list here knows is named.

use std::collections::{BTreeMap, BTreeSet};

use super::super::held::CarrierFault;
use super::super::seen::{Foreign, ForeignSort};
use super::super::tree::{self, Node};
use super::container::Container;

/// Where the letter stands in the documents of this program and of every usual word processor.
const LETTER: &str = "word/document.xml";
const TYPES: &str = "[Content_Types].xml";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// From what a relation starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    Package,
    Letter,
    Data,
    Signatures,
    Elsewhere,
}

/// What a letter relates to: from where, the last words of the relation's type, the type of the content. Word
/// and LibreOffice add what is below the line; none of it shows on a page.
const KNOWN: &[(From, &str, &str)] = &[
    (
        From::Package,
        "/officeDocument",
        "wordprocessingml.document.main+xml",
    ),
    (From::Package, "/core-properties", "core-properties+xml"),
    (
        From::Package,
        "/extended-properties",
        "extended-properties+xml",
    ),
    (From::Letter, "/styles", "wordprocessingml.styles+xml"),
    (From::Letter, "/settings", "wordprocessingml.settings+xml"),
    (From::Letter, "/numbering", "wordprocessingml.numbering+xml"),
    (From::Letter, "/fontTable", "wordprocessingml.fontTable+xml"),
    (From::Letter, "/header", "wordprocessingml.header+xml"),
    (From::Letter, "/footer", "wordprocessingml.footer+xml"),
    (From::Letter, "/image", "image/png"),
    (From::Letter, "/customXml", "application/xml"),
    (From::Data, "/customXmlProps", "customXmlProperties+xml"),
    // Added when a letter is saved or signed.
    (From::Package, "/custom-properties", "custom-properties+xml"),
    (
        From::Package,
        "/classificationlabels",
        "classificationlabels+xml",
    ),
    (
        From::Package,
        "/digital-signature/origin",
        "digital-signature-origin",
    ),
    (
        From::Signatures,
        "/digital-signature/signature",
        "digital-signature-xmlsignature+xml",
    ),
    (
        From::Letter,
        "/webSettings",
        "wordprocessingml.webSettings+xml",
    ),
    (From::Letter, "/theme", "officedocument.theme+xml"),
    (From::Letter, "/footnotes", "wordprocessingml.footnotes+xml"),
    (From::Letter, "/endnotes", "wordprocessingml.endnotes+xml"),
];

/// What relations are called that lead to something that no letter has.
const FOREIGN: &[(&str, ForeignSort)] = &[
    ("/vbaProject", ForeignSort::Macro),
    ("/wordVbaData", ForeignSort::Macro),
    ("/keyMapCustomizations", ForeignSort::Macro),
    ("/attachedToolbars", ForeignSort::Macro),
    ("/oleObject", ForeignSort::Object),
    ("/package", ForeignSort::Object),
    ("/control", ForeignSort::ActiveX),
    ("/activeXControlBinary", ForeignSort::ActiveX),
    ("/attachedTemplate", ForeignSort::Template),
    ("/aFChunk", ForeignSort::Chunk),
    ("/subDocument", ForeignSort::Chunk),
    ("/frame", ForeignSort::External),
    ("/hyperlink", ForeignSort::Link),
    ("/font", ForeignSort::Font),
    ("/comments", ForeignSort::Comment),
    ("/commentsExtended", ForeignSort::Comment),
    ("/chart", ForeignSort::Drawing),
    ("/diagramData", ForeignSort::Drawing),
];

/// Endings of names of parts that act, whatever relation leads there or none.
const ACTIVE_NAMES: &[(&str, ForeignSort)] = &[
    ("vbaproject.bin", ForeignSort::Macro),
    ("vbadata.xml", ForeignSort::Macro),
    ("/activex", ForeignSort::ActiveX),
    ("/embeddings/", ForeignSort::Object),
    ("oleobject", ForeignSort::Object),
];

/// A relation of a part.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    kind: String,
    /// The path of a part; for something outside of the file its address.
    pub(super) target: String,
    external: bool,
}

impl Relation {
    /// Whether it is one of the usual relations of that name.
    pub(super) fn is(&self, name: &str) -> bool {
        !self.external && self.kind.strip_prefix(OFFICE) == Some(name)
    }
}

/// The parts of a letter.
#[derive(Debug, Default)]
pub(super) struct Package {
    parts: BTreeMap<String, Vec<u8>>,
    /// The part in which the letter stands.
    pub(super) letter: String,
    /// The relations of the letter.
    pub(super) relations: Vec<Relation>,
    /// What does not belong here.
    pub(super) foreign: Vec<Foreign>,
}

impl Package {
    /// Opens a package and looks at everything in it.
    ///
    /// # Errors
    /// The letter itself cannot be found or read.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, CarrierFault> {
        let mut container = Container::open(bytes)?;
        let mut package = Self::default();
        if !container.is_tight() {
            package.name(ForeignSort::Outside, "", "");
        }
        for (name, part) in container.parts() {
            match part {
                Ok(part) => {
                    package.parts.insert(name, part);
                }
                Err(CarrierFault::TooMuch) => return Err(CarrierFault::TooMuch),
                Err(CarrierFault::Encrypted) => return Err(CarrierFault::Encrypted),
                Err(_) => package.name(ForeignSort::Damaged, &name, ""),
            }
        }
        package.follow()?;
        Ok(package)
    }

    /// A part; `None` if there is none of that name.
    pub(super) fn part(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    /// The part to which the letter has a relation of that name.
    pub(super) fn related(&self, name: &str) -> Option<(&str, &[u8])> {
        let relation = self.relations.iter().find(|r| r.is(name))?;
        let part = self.part(&relation.target)?;
        Some((&relation.target, part))
    }

    pub(super) fn name(&mut self, sort: ForeignSort, part: &str, words: &str) {
        let foreign = Foreign {
            sort,
            part: part.to_owned(),
            words: words.to_owned(),
        };
        if !self.foreign.contains(&foreign) {
            self.foreign.push(foreign);
        }
    }

    /// Follows the relations from the package to every part.
    fn follow(&mut self) -> Result<(), CarrierFault> {
        let types = Types::of(self.part(TYPES).ok_or(CarrierFault::Empty)?)?;
        let mut reached: BTreeSet<String> = BTreeSet::from([TYPES.to_owned()]);
        let mut open = vec![(String::new(), From::Package)];
        while let Some((source, from)) = open.pop() {
            let file = relations_of(&source);
            let relations = match self.part(&file) {
                Some(part) => relations(part, &source)?,
                None => Vec::new(),
            };
            if from == From::Letter {
                self.relations.clone_from(&relations);
            }
            reached.insert(file.clone());
            for relation in relations {
                let next = self.admit(&types, &file, from, &relation);
                if !relation.external
                    && self.parts.contains_key(&relation.target)
                    && reached.insert(relation.target.clone())
                {
                    open.push((relation.target, next));
                }
            }
        }
        if self.letter.is_empty() {
            return Err(CarrierFault::Empty);
        }
        let left: Vec<String> = self
            .parts
            .keys()
            .filter(|name| !reached.contains(*name))
            .cloned()
            .collect();
        for name in left {
            self.name(sort_of_name(&name), &name, "");
        }
        for content_type in types.active() {
            self.name(ForeignSort::Macro, TYPES, &content_type);
        }
        Ok(())
    }

    /// Looks at a relation; what stands at its end if it is a known one.
    fn admit(&mut self, types: &Types, file: &str, from: From, relation: &Relation) -> From {
        let target = relation.target.as_str();
        let foreign = FOREIGN.iter().find(|(end, _)| relation.kind.ends_with(end));
        if relation.external {
            let sort = foreign.map_or(ForeignSort::External, |(_, sort)| *sort);
            self.name(sort, file, target);
            return From::Elsewhere;
        }
        let known = KNOWN.iter().find(|(start, end, content)| {
            let known_end = relation.kind.ends_with(end);
            *start == from && known_end && types.of_part(target).ends_with(content)
        });
        match known {
            Some((From::Package, "/officeDocument", _)) => {
                if target != LETTER || !self.letter.is_empty() {
                    self.name(ForeignSort::OtherLetter, target, "");
                }
                target.clone_into(&mut self.letter);
                From::Letter
            }
            Some((_, "/customXml", _)) => From::Data,
            Some((_, "/digital-signature/origin", _)) => From::Signatures,
            Some(_) => From::Elsewhere,
            None => {
                // A letter with macros is read all the same, so that its words can be shown.
                if from == From::Package && relation.kind.ends_with("/officeDocument") {
                    target.clone_into(&mut self.letter);
                    let content = types.of_part(target);
                    self.name(sort_of_type(&content), target, &content);
                    return From::Letter;
                }
                let sort = foreign.map_or_else(|| sort_of_name(target), |(_, sort)| *sort);
                self.name(sort, target, "");
                From::Elsewhere
            }
        }
    }
}

fn sort_of_name(name: &str) -> ForeignSort {
    let lower = name.to_ascii_lowercase();
    let active = ACTIVE_NAMES.iter().find(|(word, _)| lower.contains(word));
    active.map_or(ForeignSort::Part, |(_, sort)| *sort)
}

fn sort_of_type(content: &str) -> ForeignSort {
    let lower = content.to_ascii_lowercase();
    if lower.contains("macro") || lower.contains("vba") {
        ForeignSort::Macro
    } else {
        ForeignSort::Part
    }
}

/// The part with the relations of a part; of the package itself for no name.
fn relations_of(source: &str) -> String {
    let (folder, name) = source.rsplit_once('/').unwrap_or(("", source));
    let folder = if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    };
    format!("{folder}_rels/{name}.rels")
}

fn relations(part: &[u8], source: &str) -> Result<Vec<Relation>, CarrierFault> {
    let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
    let attribute = |node: &Node, name: &str| node.attribute(name).unwrap_or_default().to_owned();
    Ok(tree::whole(part)?
        .nodes()
        .map(|node| {
            let external = node.attribute("TargetMode") == Some("External");
            let target = attribute(node, "Target");
            Relation {
                id: attribute(node, "Id"),
                kind: attribute(node, "Type"),
                target: if external {
                    target
                } else {
                    resolved(folder, &target)
                },
                external,
            }
        })
        .collect())
}

/// The path that a relation names, from the root of the package.
fn resolved(folder: &str, target: &str) -> String {
    let (mut steps, rest): (Vec<&str>, &str) = match target.strip_prefix('/') {
        Some(rest) => (Vec::new(), rest),
        None => (
            folder.split('/').filter(|s| !s.is_empty()).collect(),
            target,
        ),
    };
    for step in rest.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The types of content of the parts.
struct Types {
    by_part: BTreeMap<String, String>,
    by_ending: BTreeMap<String, String>,
}

impl Types {
    fn of(part: &[u8]) -> Result<Self, CarrierFault> {
        let mut types = Self {
            by_part: BTreeMap::new(),
            by_ending: BTreeMap::new(),
        };
        for node in tree::whole(part)?.nodes() {
            let content = node.attribute("ContentType").unwrap_or_default().to_owned();
            if let Some(name) = node.attribute("PartName") {
                let name = name.trim_start_matches('/').to_owned();
                types.by_part.insert(name, content);
            } else if let Some(ending) = node.attribute("Extension") {
                types.by_ending.insert(ending.to_ascii_lowercase(), content);
            }
        }
        Ok(types)
    }

    fn of_part(&self, name: &str) -> String {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        self.by_part
            .get(name)
            .or_else(|| self.by_ending.get(&ending.to_ascii_lowercase()))
            .cloned()
            .unwrap_or_default()
    }

    /// The types that speak of macros.
    fn active(&self) -> Vec<String> {
        let all = self.by_part.values().chain(self.by_ending.values());
        all.filter(|content| sort_of_type(content) == ForeignSort::Macro)
            .cloned()
            .collect()
    }
}
