//! The letter as its reader sees it: every story that is shown, with numbers, looks and places, and by name whatever
//! no letter of this program holds.
//!
//! What is absent: layout. Two letters with the same lines, looks and measures are taken to look alike. What the
//! letters of a font look like cannot be told; fonts that a file brings along are named.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::super::held::CarrierFault;
use super::super::seen::{Foreign, ForeignSort, Line, Place, Seen, Traits};
use super::super::tree::{self, Node, Piece};
use super::lists::Lists;
use super::names::{QUIET_SETTINGS, is_of_pages, quoted, sort_of, text_of};
use super::package::Package;
use super::styles::Styles;
use super::traits::{CELL, Of, TRACKED, finished, overlay};
use crate::import::read_logo;
use crate::terms::sha256;

/// The most things named of one letter; more would tell nobody anything.
const MOST_NAMED: usize = 200;
/// The most characters quoted of one.
const MOST_QUOTED: usize = 400;

/// Reads a letter.
///
/// # Errors
/// The letter itself cannot be found or read; damage elsewhere is named in what comes back.
pub fn seen(bytes: &[u8]) -> Result<Seen, CarrierFault> {
    let mut package = Package::open(bytes)?;
    let read = |name: &str| package.related(name).map(|(_, part)| part.to_vec());
    let styles = read("styles").map_or_else(|| Ok(Styles::default()), |part| Styles::of(&part))?;
    let lists = match read("numbering") {
        Some(part) => Lists::of(&tree::whole(&part)?),
        None => Lists::default(),
    };
    let mut reader = Reader {
        styles,
        lists,
        shared: HashMap::new(),
        pictures: pictures(&package),
        seen: Seen::default(),
        named: HashSet::new(),
        part: package.letter.clone(),
        field: Vec::new(),
    };
    reader.aside(&package)?;
    let letter = package.letter.clone();
    let bytes = package.part(&letter).ok_or(CarrierFault::Empty)?;
    let frame = reader.letter(bytes)?;
    for (id, place) in frame {
        let relation = package.relations.iter().find(|r| r.id == id);
        let story = relation
            .filter(|r| r.is("header") || r.is("footer"))
            .and_then(|r| Some((r.target.clone(), package.part(&r.target)?)));
        match story {
            Some((name, part)) => reader.story(&name, part, place)?,
            None => reader.name(ForeignSort::Part, &id),
        }
    }
    let mut seen = reader.seen;
    seen.emblem = emblem_bytes(&package);
    seen.lines.sort_by_key(|line| line.place);
    package.foreign.append(&mut seen.foreign);
    seen.foreign = package.foreign;
    Ok(seen)
}

/// The pictures to which the letter relates, by the id of the relation: a fingerprint of the pixels of each, since
/// programs pack them anew when they save.
fn pictures(package: &Package) -> HashMap<String, String> {
    let images = package.relations.iter().filter(|r| r.is("image"));
    images
        .filter_map(|r| {
            let part = package.part(&r.target)?;
            let picture = read_logo(part).map_or_else(|_| sha256(part), |p| sha256(&p.png));
            Some((r.id.clone(), picture))
        })
        .collect()
}

/// The picture to which the letter relates, if there is only one.
fn emblem_bytes(package: &Package) -> Option<Vec<u8>> {
    let mut images = package.relations.iter().filter(|r| r.is("image"));
    let image = images.next().filter(|_| images.next().is_none())?;
    package.part(&image.target).map(<[u8]>::to_vec)
}

/// What is gathered on the way through a letter.
pub(super) struct Reader {
    pub(super) styles: Styles,
    lists: Lists,
    /// Traits that many lines have in common are held once.
    shared: HashMap<Traits, Arc<Traits>>,
    pictures: HashMap<String, String>,
    seen: Seen,
    named: HashSet<(ForeignSort, String)>,
    part: String,
    /// The fields under way: their code so far, and whether their result has begun.
    pub(super) field: Vec<(String, bool)>,
}

/// A line under way.
pub(super) struct Writing {
    place: Place,
    pub(super) style: Option<String>,
    text: String,
    looks: Vec<(usize, Arc<Traits>)>,
}

impl Writing {
    pub(super) fn push(&mut self, text: &str, looks: &Arc<Traits>) {
        let length = text.chars().count();
        if length == 0 {
            return;
        }
        self.text.push_str(text);
        match self.looks.last_mut() {
            Some((before, same)) if Arc::ptr_eq(same, looks) => *before += length,
            _ => self.looks.push((length, Arc::clone(looks))),
        }
    }
}

/// The header or footer that a section refers to: id of the relation, and where it stands.
type Frame = Vec<(String, Place)>;

impl Reader {
    pub(super) fn name(&mut self, sort: ForeignSort, words: &str) {
        let words: String = words.chars().take(MOST_QUOTED).collect();
        if self.seen.foreign.len() < MOST_NAMED && self.named.insert((sort, words.clone())) {
            self.seen.foreign.push(Foreign {
                sort,
                part: self.part.clone(),
                words,
            });
        }
    }

    /// Names properties that stand twice, of which every reader may take another one.
    fn once(&mut self, node: &Node, properties: &str) {
        if node.nodes().filter(|n| n.name == properties).count() > 1 {
            self.name(ForeignSort::Element, properties);
        }
    }

    pub(super) fn share(&mut self, traits: Traits) -> Arc<Traits> {
        if let Some(shared) = self.shared.get(&traits) {
            return Arc::clone(shared);
        }
        let shared = Arc::new(traits.clone());
        self.shared.insert(traits, Arc::clone(&shared));
        shared
    }

    /// Parts that stand beside the letter and may change what is shown.
    fn aside(&mut self, package: &Package) -> Result<(), CarrierFault> {
        if let Some((name, part)) = package.related("settings") {
            name.clone_into(&mut self.part);
            for setting in tree::whole(part)?.nodes() {
                let local = setting.name.rsplit(['}', ':']).next().unwrap_or_default();
                if !QUIET_SETTINGS.contains(&local) {
                    let sort = match local {
                        "attachedTemplate" => ForeignSort::Template,
                        _ => ForeignSort::Setting,
                    };
                    self.name(sort, local);
                }
            }
        }
        if let Some((name, part)) = package.related("fontTable") {
            name.clone_into(&mut self.part);
            for font in tree::whole(part)?.nodes() {
                let called = font.attribute("w:name").unwrap_or_default().to_owned();
                for node in font.nodes() {
                    if node.name.starts_with("w:embed") {
                        self.name(ForeignSort::Font, &called);
                    } else if node.name == "w:altName" {
                        let other = node.val().unwrap_or_default();
                        self.seen
                            .page
                            .insert(format!("font.{called}"), other.to_owned());
                    }
                }
            }
        }
        for (relation, root) in [("footnotes", "w:footnote"), ("endnotes", "w:endnote")] {
            if let Some((name, part)) = package.related(relation) {
                name.clone_into(&mut self.part);
                for note in tree::whole(part)?.nodes().filter(|n| n.name == root) {
                    // The lines between text and notes, which word processors add when they save.
                    let line = matches!(
                        note.attribute("w:type"),
                        Some("separator" | "continuationSeparator" | "continuationNotice")
                    );
                    let words = note.words();
                    if !line || !words.is_empty() {
                        self.name(ForeignSort::Note, &words);
                    }
                }
            }
        }
        if let Some((name, part)) = package.related("webSettings") {
            name.clone_into(&mut self.part);
            if tree::whole(part)?.holds("w:frameset") {
                self.name(ForeignSort::Setting, "w:frameset");
            }
        }
        package.letter.clone_into(&mut self.part);
        for other in std::mem::take(&mut self.lists.other) {
            self.name(ForeignSort::Element, &other);
        }
        if self.styles.changes_tables {
            self.name(ForeignSort::Setting, "w:tblStylePr");
        }
        Ok(())
    }

    /// Reads the letter itself; the headers and footers to which it refers.
    fn letter(&mut self, part: &[u8]) -> Result<Frame, CarrierFault> {
        let mut frame = Frame::new();
        let mut fault = None;
        tree::read(part, &["w:body"], |piece| match piece {
            Piece::Opened(node) => {
                if !matches!(node.name.as_str(), "w:document" | "w:body") {
                    fault = Some(CarrierFault::Xml(node.name));
                }
            }
            Piece::Whole(node) if node.name == "w:sectPr" => self.section(&node, &mut frame),
            Piece::Whole(node) => self.block(&node, Place::Letter, None),
        })?;
        self.end_of_story();
        fault.map_or(Ok(frame), Err)
    }

    /// Reads a header or footer.
    fn story(&mut self, name: &str, part: &[u8], place: Place) -> Result<(), CarrierFault> {
        name.clone_into(&mut self.part);
        let mut found = None;
        tree::read(part, &[], |piece| match piece {
            Piece::Opened(node) => found = Some(node.name),
            Piece::Whole(node) => self.block(&node, place, None),
        })?;
        self.end_of_story();
        match found.as_deref() {
            Some("w:hdr" | "w:ftr") => Ok(()),
            other => Err(CarrierFault::Xml(other.unwrap_or_default().to_owned())),
        }
    }

    fn end_of_story(&mut self) {
        for (code, _) in std::mem::take(&mut self.field) {
            self.name(ForeignSort::Field, code.trim());
        }
    }

    fn section(&mut self, section: &Node, frame: &mut Frame) {
        for reference in section.nodes() {
            let place = match (reference.name.as_str(), reference.attribute("w:type")) {
                ("w:headerReference", Some("first")) => Place::FirstHeader,
                ("w:headerReference", Some("default") | None) => Place::Header,
                ("w:footerReference", Some("first")) => Place::FirstFooter,
                ("w:footerReference", Some("default") | None) => Place::Footer,
                ("w:headerReference" | "w:footerReference", Some(other)) => {
                    let words = format!("{} {other}", reference.name);
                    self.name(ForeignSort::Setting, &words);
                    continue;
                }
                _ => continue,
            };
            let id = reference.attribute("r:id").unwrap_or_default();
            frame.push((id.to_owned(), place));
        }
        let mut page = std::mem::take(&mut self.seen.page);
        overlay(&mut page, Of::Section, section);
        if page.remove(TRACKED).is_some() {
            self.name(ForeignSort::Tracked, "w:sectPr");
        }
        self.seen.page = page;
    }

    /// A paragraph, a table, or something foreign; `cell` are the traits of the cell around.
    fn block(&mut self, node: &Node, place: Place, cell: Option<&Traits>) {
        match node.name.as_str() {
            "w:p" => self.paragraph(node, place, cell),
            "w:tbl" if cell.is_none() => self.table(node, place),
            "w:bookmarkStart" | "w:bookmarkEnd" | "w:proofErr" | "w:permStart" | "w:permEnd" => {}
            _ => self.foreign_block(node, place, cell),
        }
    }

    /// Something foreign among the paragraphs: named, and its paragraphs read where a reader sees them as such.
    fn foreign_block(&mut self, node: &Node, place: Place, cell: Option<&Traits>) {
        self.name(sort_of(&node.name), &quoted(node));
        if matches!(
            node.name.as_str(),
            "w:sdt" | "w:ins" | "w:moveTo" | "w:customXml"
        ) {
            for inner in node.nodes() {
                let content = inner.name == "w:sdtContent";
                let blocks = inner.nodes().filter(|_| content);
                let own =
                    std::iter::once(inner).filter(|n| matches!(n.name.as_str(), "w:p" | "w:tbl"));
                for block in blocks.chain(own) {
                    self.block(block, place, cell);
                }
            }
        }
    }

    fn table(&mut self, table: &Node, place: Place) {
        self.once(table, "w:tblPr");
        self.once(table, "w:tblGrid");
        let mut all = Traits::new();
        if let Some(properties) = table.child("w:tblPr") {
            overlay(&mut all, Of::Table, properties);
        }
        let columns = table.child("w:tblGrid").map(|grid| {
            let widths = grid.nodes().filter_map(|column| column.attribute("w:w"));
            widths.collect::<Vec<_>>().join(",")
        });
        all.extend(columns.map(|columns| ("grid".to_owned(), columns)));
        for row in table.nodes() {
            match row.name.as_str() {
                "w:tr" => self.row(row, place, &all),
                "w:tblPr" | "w:tblGrid" | "w:bookmarkStart" | "w:bookmarkEnd" | "w:proofErr" => {}
                _ => self.name(sort_of(&row.name), &quoted(row)),
            }
        }
    }

    fn row(&mut self, row: &Node, place: Place, table: &Traits) {
        let mut all = table.clone();
        for properties in row
            .nodes()
            .filter(|n| matches!(n.name.as_str(), "w:trPr" | "w:tblPrEx"))
        {
            overlay(&mut all, Of::Row, properties);
        }
        let mut opens = "row";
        for cell in row.nodes() {
            match cell.name.as_str() {
                "w:tc" => {
                    self.once(cell, "w:tcPr");
                    let mut traits = all.clone();
                    if let Some(properties) = cell.child("w:tcPr") {
                        overlay(&mut traits, Of::Cell, properties);
                    }
                    if traits.remove(TRACKED).is_some() {
                        self.name(ForeignSort::Tracked, &quoted(cell));
                    }
                    traits.insert("cell".to_owned(), opens.to_owned());
                    opens = "cell";
                    for block in cell.nodes().filter(|n| n.name != "w:tcPr") {
                        self.block(block, place, Some(&traits));
                        "same".clone_into(traits.entry("cell".to_owned()).or_default());
                    }
                }
                "w:trPr" | "w:tblPrEx" | "w:bookmarkStart" | "w:bookmarkEnd" | "w:proofErr" => {}
                _ => self.name(sort_of(&cell.name), &quoted(cell)),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Node, place: Place, cell: Option<&Traits>) {
        self.once(paragraph, "w:pPr");
        let properties = paragraph.child("w:pPr");
        let style = properties
            .and_then(|p| p.val_of("w:pStyle"))
            .map(str::to_owned);
        let styled = self.styles.looks(style.as_deref(), None);
        let list = properties.and_then(|p| p.child("w:numPr"));
        let numbering = list.and_then(|l| l.val_of("w:numId")).map(str::to_owned);
        let numbering = numbering.or_else(|| styled.list.0.clone());
        let level = list
            .and_then(|l| l.val_of("w:ilvl"))
            .or(styled.list.1.as_deref());
        let level = level.and_then(|l| l.parse().ok()).unwrap_or(0);
        let mut set = styled.paragraph.clone();
        let mut label_looks = styled.run.clone();
        let mut label = String::new();
        if let Some(numbering) = numbering.filter(|n| n != "0")
            && let Some(found) = self.lists.level(&numbering, level).cloned()
        {
            if let Some(properties) = &found.paragraph {
                overlay(&mut set, Of::Paragraph, properties);
            }
            if found.suffix != "tab" {
                set.insert("suffix".to_owned(), found.suffix.clone());
            }
            for other in &found.other {
                self.name(ForeignSort::Element, other);
            }
            label = self.lists.count(&numbering, level).unwrap_or_default();
            if let Some(mark) = properties.and_then(|p| p.child("w:rPr")) {
                overlay(&mut label_looks, Of::Run, mark);
            }
            if let Some(properties) = &found.run {
                overlay(&mut label_looks, Of::Run, properties);
            }
        } else {
            label_looks.clear();
        }
        if let Some(properties) = properties {
            self.properties(properties, &mut set);
        }
        // What a cell has stands beside what the paragraph in it has.
        let cell = cell.into_iter().flatten();
        set.extend(cell.map(|(name, value)| (format!("{CELL}{name}"), value.clone())));
        label_looks.remove(TRACKED);
        let mut line = Writing {
            place,
            style,
            text: String::new(),
            looks: Vec::new(),
        };
        for child in paragraph.nodes().filter(|n| n.name != "w:pPr") {
            self.inline(child, &mut line);
        }
        let set = self.share(set);
        let label_looks = self.share(finished(label_looks));
        self.seen.lines.push(Line {
            place: line.place,
            label,
            text: line.text,
            set,
            looks: line.looks,
            label_looks,
        });
    }

    /// The properties that a paragraph has itself, and what is foreign among them.
    fn properties(&mut self, properties: &Node, set: &mut Traits) {
        overlay(set, Of::Paragraph, properties);
        if set.remove(TRACKED).is_some() {
            self.name(ForeignSort::Tracked, "w:pPr");
        }
        if properties.child("w:sectPr").is_some() {
            self.name(ForeignSort::Setting, "w:sectPr");
        }
        if let Some(mark) = properties.child("w:rPr") {
            let mut traits = Traits::new();
            overlay(&mut traits, Of::Run, mark);
            if traits.contains_key(TRACKED) {
                self.name(ForeignSort::Tracked, "w:p");
            }
            // A hidden end of a paragraph joins it to the next one.
            for hidden in ["vanish", "specVanish"] {
                if traits.contains_key(hidden) {
                    set.insert(format!("mark.{hidden}"), "1".to_owned());
                }
            }
        }
    }

    /// What stands inside a paragraph.
    fn inline(&mut self, node: &Node, line: &mut Writing) {
        match node.name.as_str() {
            "w:r" => self.run(node, line),
            "w:bookmarkStart" | "w:bookmarkEnd" | "w:proofErr" | "w:permStart" | "w:permEnd" => {}
            "w:fldSimple" if self.field.is_empty() => {
                let code = node.attribute("w:instr").unwrap_or_default().to_owned();
                let locked = node.attribute("w:fldLock").is_some();
                self.field.push((code, true));
                for inner in node.nodes() {
                    self.inline(inner, line);
                }
                self.end_of_field(locked, node, line);
            }
            // Content that a reader sees as words of the paragraph.
            "w:hyperlink" | "w:smartTag" | "w:ins" | "w:moveTo" | "w:moveFrom" | "w:bdo"
            | "w:dir" | "w:customXml" => {
                self.name(sort_of(&node.name), &quoted(node));
                for inner in node.nodes() {
                    self.inline(inner, line);
                }
            }
            "w:sdt" => {
                self.name(ForeignSort::Control, &quoted(node));
                if let Some(content) = node.child("w:sdtContent") {
                    for inner in content.nodes() {
                        self.inline(inner, line);
                    }
                }
            }
            other => self.name(sort_of(other), &quoted(node)),
        }
    }

    fn run(&mut self, run: &Node, line: &mut Writing) {
        self.once(run, "w:rPr");
        let properties = run.child("w:rPr");
        let own = properties.and_then(|p| p.val_of("w:rStyle"));
        let mut traits = self.styles.looks(line.style.as_deref(), own).run.clone();
        if let Some(properties) = properties {
            overlay(&mut traits, Of::Run, properties);
        }
        if traits.remove(TRACKED).is_some() {
            self.name(ForeignSort::Tracked, &quoted(run));
        }
        let looks = self.share(finished(traits));
        for child in run.nodes() {
            let words = match child.name.as_str() {
                "w:rPr" | "w:lastRenderedPageBreak" => continue,
                "w:t" => text_of(child),
                "w:tab" => "\t".to_owned(),
                "w:cr" => "\n".to_owned(),
                "w:br" => match child.attribute("w:type") {
                    None | Some("textWrapping") => "\n".to_owned(),
                    Some(_) => "\u{c}".to_owned(),
                },
                "w:noBreakHyphen" => "\u{2011}".to_owned(),
                "w:softHyphen" => "\u{ad}".to_owned(),
                "w:sym" => self.symbol(child),
                "w:drawing" => match self.emblem(child) {
                    Some(emblem) => emblem,
                    None => {
                        self.name(sort_of(&child.name), &quoted(child));
                        continue;
                    }
                },
                "w:instrText" => {
                    if let Some((code, false)) = self.field.last_mut() {
                        code.push_str(&child.text());
                    }
                    continue;
                }
                "w:fldChar" => {
                    self.field_sign(child, line, &looks);
                    continue;
                }
                other => {
                    self.name(sort_of(other), &quoted(child));
                    continue;
                }
            };
            // The result of a field is made anew by whoever opens the letter; that of a foreign one is named.
            let single = self.field.len() == 1;
            match self.field.last() {
                Some((code, true)) if single && is_of_pages(code) => {
                    if words.chars().any(|c| !c.is_numeric()) {
                        self.name(ForeignSort::Field, &words);
                    }
                }
                _ => line.push(&words, &looks),
            }
        }
    }

    /// A sign that stands by its number in a font; one that is none gives the sign for a lost character.
    fn symbol(&mut self, node: &Node) -> String {
        let code = node.attribute("w:char").unwrap_or_default();
        let sign = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        let font = node.attribute("w:font").unwrap_or_default();
        self.name(ForeignSort::Symbol, &format!("{font} {code}"));
        sign.unwrap_or('\u{fffd}').to_string()
    }

    /// The emblem of the letterhead as a fingerprint with its size, if a picture is set as this program sets it: in the
    /// line, whole, without effects, above everything else.
    fn emblem(&self, drawing: &Node) -> Option<String> {
        if !self.seen.lines.is_empty() {
            return None;
        }
        let inline = drawing.child("wp:inline")?;
        let extent = inline.child("wp:extent")?;
        let picture = inline
            .child("a:graphic")?
            .child("a:graphicData")?
            .child("pic:pic")?;
        let fill = picture.child("pic:blipFill")?;
        let blip = fill.child("a:blip")?;
        let plain = blip.nodes().all(|n| n.name == "a:extLst")
            && blip.attribute("r:link").is_none()
            && !drawing.holds("w:txbxContent")
            && fill
                .child("a:srcRect")
                .is_none_or(|rect| rect.attributes.iter().all(|(_, v)| v == "0"))
            && picture
                .child("pic:spPr")
                .and_then(|shape| shape.child("a:xfrm"))
                .is_none_or(|turned| turned.attributes.is_empty());
        let content = self.pictures.get(blip.attribute("r:embed")?)?;
        // Programs round the size when they save; a tenth of a millimetre is 3,600.
        let size = |name: &str| {
            let length: i64 = extent.attribute(name)?.parse().ok()?;
            Some((length + 18_000) / 36_000)
        };
        plain.then_some(())?;
        Some(format!("{{{content} {} {}}}", size("cx")?, size("cy")?))
    }
}
