//! What was appended to a PDF since it was written: nothing, or updates that sign it and show nothing.
//!
//! A closed world: the objects of an update are those of a signature (ISO 32000-2, 12.8) and of what proves it later
//! (12.8.4.3), and a page or the catalogue given anew is the old one but for the reference to them. Everything else is
//! named. Whether a signature is valid, and whose it is, is not looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::super::seen::{Foreign, ForeignSort};
use super::super::tree::{self, Node};
use super::active;
use super::value::{Cursor, Dict, Value, is_blank};

/// The most objects that updates may hold.
const MOST: usize = 2_000;

/// An object of the file.
#[derive(Clone, Debug)]
struct Object {
    value: Value,
    /// The content of a stream.
    stream: Option<(usize, usize)>,
}

/// What the appended bytes hold that is not a signature without a picture; nothing if they only sign.
///
/// `bytes` begin with `original`, which this program has written.
pub fn appended(original: &[u8], bytes: &[u8]) -> Vec<Foreign> {
    let tail = bytes.get(original.len()..).unwrap_or_default();
    if tail.iter().all(|b| is_blank(*b)) {
        return Vec::new();
    }
    let mut found = Found {
        foreign: active::named(tail),
    };
    let read = File::of(original).and_then(|file| {
        let updates = updates(&file, original.len(), bytes)?;
        Some((file, updates))
    });
    match read {
        Some((file, updates)) => judge(&file, bytes, &updates, &mut found),
        None => found.name(ForeignSort::Update, String::new()),
    }
    found.foreign
}

/// The bytes as they were first written, if something was appended to them in the form of an update; `None` if the
/// end of the first version is the end of the file.
pub fn first_written(bytes: &[u8]) -> Option<&[u8]> {
    let end = super::find(bytes, b"%%EOF")? + b"%%EOF".len();
    let (first, rest) = bytes.split_at_checked(end)?;
    // The letters of this program have a table of objects; what has none is of another program.
    let file = File::of(first)?;
    let appended = rest.iter().any(|b| !is_blank(*b));
    (appended && file.root().is_some()).then_some(first)
}

struct Found {
    foreign: Vec<Foreign>,
}

impl Found {
    fn name(&mut self, sort: ForeignSort, part: String) {
        let foreign = Foreign {
            sort,
            part,
            words: String::new(),
        };
        if !self.foreign.contains(&foreign) {
            self.foreign.push(foreign);
        }
    }
}

/// The file as it was written.
struct File<'a> {
    bytes: &'a [u8],
    places: BTreeMap<u32, usize>,
    trailer: Dict,
    /// Where the table of objects stands.
    table: usize,
}

impl<'a> File<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let at = super::rfind(bytes, b"startxref")?;
        let mut cursor = Cursor { bytes, at };
        cursor.word("startxref")?;
        let table = cursor.digits()?;
        let (places, trailer, _) = table_at(bytes, table)?;
        Some(Self {
            bytes,
            places,
            trailer,
            table,
        })
    }

    fn object(&self, number: u32) -> Option<Object> {
        let at = *self.places.get(&number)?;
        let (found, object, _) = object_at(self.bytes, at)?;
        (found == number).then_some(object)
    }

    fn root(&self) -> Option<u32> {
        self.trailer.get(&b"Root"[..])?.object()
    }

    fn size(&self) -> Option<usize> {
        self.trailer.get(&b"Size"[..])?.whole()
    }

    /// The objects of the pages in their order.
    fn pages(&self) -> Vec<u32> {
        let catalogue = self.root().and_then(|root| self.object(root));
        let first = catalogue
            .as_ref()
            .and_then(|c| c.value.dict()?.get(&b"Pages"[..])?.object());
        let (mut pages, mut open) = (Vec::new(), Vec::from_iter(first));
        let mut seen = BTreeSet::new();
        while let Some(number) = open.pop() {
            if !seen.insert(number) {
                continue;
            }
            let Some(object) = self.object(number) else {
                continue;
            };
            let kids = object
                .value
                .dict()
                .and_then(|d| d.get(&b"Kids"[..])?.list());
            match kids {
                Some(kids) => open.extend(kids.iter().rev().filter_map(Value::object)),
                None => pages.push(number),
            }
        }
        pages
    }
}

/// A table of objects with its trailer: number and place of each object, the trailer, and where it ends.
fn table_at(bytes: &[u8], at: usize) -> Option<(BTreeMap<u32, usize>, Dict, usize)> {
    let mut cursor = Cursor { bytes, at };
    cursor.rest().strip_prefix(b"xref")?;
    cursor.word("xref")?;
    let mut places = BTreeMap::new();
    while cursor.word("trailer").is_none() {
        let first = u32::try_from(cursor.digits()?).ok()?;
        let count = u32::try_from(cursor.digits()?).ok()?;
        for number in first..first.checked_add(count)? {
            let place = cursor.digits()?;
            let generation = cursor.digits()?;
            if cursor.word("n").is_some() {
                if generation != 0 || places.insert(number, place).is_some() {
                    return None;
                }
            } else {
                // Only the head of the list of free objects; freeing another one would take it away.
                cursor.word("f")?;
                (number == 0).then_some(())?;
            }
        }
    }
    let trailer = cursor.value()?.dict()?.clone();
    Some((places, trailer, cursor.at))
}

/// The object at a place: its number, itself, and where it ends.
fn object_at(bytes: &[u8], at: usize) -> Option<(u32, Object, usize)> {
    let mut cursor = Cursor { bytes, at };
    let number = u32::try_from(cursor.digits()?).ok()?;
    (cursor.digits()? == 0).then_some(())?;
    cursor.word("obj")?;
    let value = cursor.value()?;
    let mut stream = None;
    if cursor.word("stream").is_some() {
        let start = match cursor.rest() {
            [b'\r', b'\n', ..] => cursor.at + 2,
            [b'\n', ..] => cursor.at + 1,
            _ => return None,
        };
        let length = value.dict()?.get(&b"Length"[..])?.whole()?;
        cursor.at = start.checked_add(length)?;
        cursor.word("endstream")?;
        stream = Some((start, start + length));
    }
    cursor.word("endobj")?;
    Some((number, Object { value, stream }, cursor.at))
}

/// The objects of all updates, the last of each number; `None` if the bytes are no chain of updates in which the table
/// names each object at its place and nothing else.
fn updates(file: &File<'_>, start: usize, bytes: &[u8]) -> Option<Updates> {
    let mut all = Updates::default();
    let mut cursor = Cursor { bytes, at: start };
    let mut previous = file.table;
    loop {
        let mut objects = BTreeMap::new();
        let mut count = all.objects.len();
        let table = loop {
            cursor.blanks();
            if cursor.rest().starts_with(b"xref") {
                break cursor.at;
            }
            let at = cursor.at;
            let (number, object, end) = object_at(bytes, at)?;
            cursor.at = end;
            count += 1;
            if count > MOST || objects.insert(number, (at, object)).is_some() {
                return None;
            }
        };
        let (places, trailer, end) = table_at(bytes, table)?;
        cursor.at = end;
        let agrees = places.len() == objects.len()
            && objects
                .iter()
                .all(|(number, (at, _))| places.get(number) == Some(at));
        let same = |key: &[u8]| trailer.get(key) == file.trailer.get(key);
        let prev = trailer.get(&b"Prev"[..])?.whole()?;
        let known = trailer.keys().all(|key| {
            matches!(
                key.as_slice(),
                b"Size" | b"Root" | b"Info" | b"ID" | b"Prev"
            )
        });
        cursor.word("startxref")?;
        let named = cursor.digits()?;
        if !(agrees
            && known
            && same(b"Root")
            && same(b"Info")
            && prev == previous
            && named == table)
        {
            return None;
        }
        cursor.word("%%EOF")?;
        previous = table;
        // The end of line after the last word belongs to what a signature covers.
        match cursor.rest() {
            [b'\r', b'\n', ..] => cursor.at += 2,
            [b'\n' | b'\r', ..] => cursor.at += 1,
            _ => {}
        }
        all.ends.push(cursor.at);
        for (number, (_, object)) in objects {
            all.objects.insert(number, object);
        }
        cursor.blanks();
        if cursor.rest().is_empty() {
            return Some(all);
        }
    }
}

/// The objects of the updates, and where each update ends.
#[derive(Default)]
struct Updates {
    objects: BTreeMap<u32, Object>,
    ends: Vec<usize>,
}

/// What an update may refer to from the catalogue, from a page and from a field, and what stands behind it.
struct Judge<'a> {
    file: &'a File<'a>,
    bytes: &'a [u8],
    updates: &'a Updates,
    /// Objects that have been found to belong to signatures.
    admitted: BTreeSet<u32>,
    /// The fields of signatures, and whether each shows nothing.
    fields: BTreeMap<u32, bool>,
}

fn judge(file: &File<'_>, bytes: &[u8], updates: &Updates, found: &mut Found) {
    let mut judge = Judge {
        file,
        bytes,
        updates,
        admitted: BTreeSet::new(),
        fields: BTreeMap::new(),
    };
    let pages = file.pages();
    let info = file.trailer.get(&b"Info"[..]).and_then(Value::object);
    let size = file.size().unwrap_or(usize::MAX);
    if let Some(root) = file.root()
        && let Some(object) = updates.objects.get(&root)
        && !judge.catalogue(root, object)
    {
        found.name(ForeignSort::Update, "/Catalog".to_owned());
    }
    let covers = judge.signatures();
    if !covers {
        found.name(ForeignSort::Update, "/Sig".to_owned());
    }
    for (number, object) in &updates.objects {
        let page = pages.iter().position(|page| page == number);
        let is_root = file.root() == Some(*number);
        if is_root || judge.admitted.contains(number) {
            continue;
        }
        if let Some(at) = page {
            let part = format!("/Page {}", at + 1);
            match judge.page(*number, object) {
                Annots::None => {}
                Annots::Stamp => found.name(ForeignSort::Stamp, part),
                Annots::Other => found.name(ForeignSort::Overlay, part),
                Annots::Page => found.name(ForeignSort::Page, part),
            }
        } else if info == Some(*number) {
            if !judge.same_title(*number, object) {
                found.name(ForeignSort::Update, "/Info".to_owned());
            }
        } else if usize::try_from(*number).is_ok_and(|n| n < size) {
            found.name(ForeignSort::Page, on_pages(file, &pages, *number));
        } else {
            found.name(ForeignSort::Update, format!("{number} 0 R"));
        }
    }
}

/// The page that refers to an object, or the object itself.
fn on_pages(file: &File<'_>, pages: &[u32], number: u32) -> String {
    let page = pages.iter().position(|page| {
        let mut objects = Vec::new();
        if let Some(object) = file.object(*page) {
            object.value.objects(&mut objects);
        }
        // The parent of a page refers to all of them.
        objects.contains(&number)
            && file
                .object(number)
                .is_some_and(|o| !is_of_type(&o, "Pages"))
    });
    page.map_or_else(|| format!("{number} 0 R"), |at| format!("/Page {}", at + 1))
}

fn is_of_type(object: &Object, name: &str) -> bool {
    let dict = object.value.dict();
    dict.and_then(|d| d.get(&b"Type"[..]))
        .is_some_and(|t| t.is_name(name))
}

/// What an update makes of a page.
enum Annots {
    /// Nothing that shows.
    None,
    /// The picture of a signature.
    Stamp,
    /// Another note over it.
    Other,
    /// Another page.
    Page,
}

impl Judge<'_> {
    /// An object as the updates leave it.
    fn resolve<'v>(&'v self, value: &'v Value) -> Option<&'v Value> {
        match value.object() {
            Some(number) => self.updates.objects.get(&number).map(|o| &o.value),
            None => Some(value),
        }
    }

    /// The catalogue is the old one but for the form of the signatures and what proves them.
    fn catalogue(&mut self, root: u32, object: &Object) -> bool {
        let old = self.file.object(root);
        let (Some(old), Some(new)) = (
            old.as_ref().and_then(|o| o.value.dict()),
            object.value.dict(),
        ) else {
            return false;
        };
        let mut sound = old
            .keys()
            .chain(new.keys())
            .all(|key| added_to_catalogue(key) || old.get(key) == new.get(key));
        if let Some(form) = new.get(&b"AcroForm"[..]) {
            sound &= self.form(form);
        }
        for key in [&b"DSS"[..], b"Perms", b"Extensions"] {
            if let Some(value) = new.get(key) {
                self.admit_all(value);
            }
        }
        if let Some(metadata) = new.get(&b"Metadata"[..]).and_then(Value::object)
            && let Some(object) = self.updates.objects.get(&metadata)
        {
            sound &= self.same_metadata(metadata, object);
            self.admitted.insert(metadata);
        }
        sound
    }

    /// The form holds fields of signatures and nothing that acts.
    fn form(&mut self, form: &Value) -> bool {
        let Some(dict) = self.resolve(form).and_then(Value::dict).cloned() else {
            return false;
        };
        self.admitted.extend(form.object());
        let known = dict.iter().all(|(key, value)| match key.as_slice() {
            b"Fields" | b"SigFlags" | b"DA" => true,
            b"DR" => value.dict().is_some_and(BTreeMap::is_empty),
            b"NeedAppearances" => *value == Value::Bool(false),
            _ => false,
        });
        let fields = dict.get(&b"Fields"[..]).cloned().unwrap_or(Value::Null);
        self.admitted.extend(fields.object());
        let fields = self
            .resolve(&fields)
            .and_then(Value::list)
            .map(<[Value]>::to_vec);
        let fields = fields.unwrap_or_default();
        known && fields.iter().all(|field| self.field(field))
    }

    /// A field of a signature with its place on a page.
    fn field(&mut self, field: &Value) -> bool {
        let Some(number) = field.object() else {
            return false;
        };
        let Some(dict) = self.resolve(field).and_then(Value::dict).cloned() else {
            return false;
        };
        let known = dict.iter().all(|(key, value)| match key.as_slice() {
            b"FT" => value.is_name("Sig"),
            b"Type" => value.is_name("Annot"),
            b"Subtype" => value.is_name("Widget"),
            b"T" | b"TU" | b"F" | b"Ff" | b"Rect" | b"P" | b"V" | b"AP" | b"Lock" | b"SV"
            | b"MK" | b"DA" | b"H" | b"BS" | b"Border" | b"M" | b"NM" | b"StructParent" => true,
            _ => false,
        });
        if !known || !dict.contains_key(&b"FT"[..]) {
            return false;
        }
        let area = dict.get(&b"Rect"[..]).and_then(Value::list).map(|rect| {
            let number = |at: usize| match rect.get(at) {
                Some(Value::Number(n)) => *n,
                _ => f64::NAN,
            };
            (number(2) - number(0)) * (number(3) - number(1))
        });
        self.fields
            .insert(number, area.is_none_or(|area| area == 0.0));
        self.admitted.insert(number);
        for key in [&b"V"[..], b"AP", b"Lock", b"SV", b"MK"] {
            if let Some(value) = dict.get(key) {
                self.admit_all(value);
            }
        }
        true
    }

    /// New objects behind a value; objects of the file as it was written are judged for themselves.
    fn admit_all(&mut self, value: &Value) {
        let size = self.file.size().unwrap_or(0);
        let mut open = Vec::new();
        value.objects(&mut open);
        while let Some(number) = open.pop() {
            let is_new = usize::try_from(number).is_ok_and(|n| n >= size);
            if is_new
                && self.admitted.insert(number)
                && let Some(object) = self.updates.objects.get(&number)
            {
                object.value.objects(&mut open);
            }
        }
    }

    /// Each signature covers the whole file up to the end of its update, but for its own content; there is at least one
    /// that covers the last update, or a last update that only proves earlier ones.
    fn signatures(&self) -> bool {
        let mut covered = 0;
        for object in self.updates.objects.values() {
            let Some(dict) = object.value.dict() else {
                continue;
            };
            let is_signature = is_of_type(object, "Sig") || is_of_type(object, "DocTimeStamp");
            let range = dict.get(&b"ByteRange"[..]).and_then(Value::list);
            if !is_signature && range.is_none() {
                continue;
            }
            let range: Vec<usize> = range
                .unwrap_or_default()
                .iter()
                .filter_map(Value::whole)
                .collect();
            let [0, gap, after, length] = range[..] else {
                return false;
            };
            let content = self.bytes.get(gap..after).unwrap_or_default();
            let is_content = matches!(content, [b'<', inner @ .., b'>']
                if inner.iter().all(|b| b.is_ascii_hexdigit() || is_blank(*b)));
            let end = after.saturating_add(length);
            if !is_content || !self.updates.ends.contains(&end) {
                return false;
            }
            covered = covered.max(end);
        }
        covered > 0
    }

    /// What became of a page.
    fn page(&self, number: u32, object: &Object) -> Annots {
        let old = self.file.object(number);
        let (Some(old), Some(new)) = (
            old.as_ref().and_then(|o| o.value.dict()),
            object.value.dict(),
        ) else {
            return Annots::Page;
        };
        let key = &b"Annots"[..];
        let keys = old.keys().chain(new.keys());
        if keys
            .into_iter()
            .any(|k| k != key && old.get(k) != new.get(k))
        {
            return Annots::Page;
        }
        let list = |dict: &Dict| -> Option<Vec<Value>> {
            match dict.get(key) {
                None => Some(Vec::new()),
                Some(value) => self.resolve(value)?.list().map(<[Value]>::to_vec),
            }
        };
        let (Some(before), Some(after)) = (list(old), list(new)) else {
            return Annots::Other;
        };
        let Some(added) = after.strip_prefix(before.as_slice()) else {
            return Annots::Other;
        };
        let mut stamp = false;
        for annotation in added {
            match annotation
                .object()
                .and_then(|number| self.fields.get(&number))
            {
                Some(quiet) => stamp |= !quiet,
                None => return Annots::Other,
            }
        }
        if stamp { Annots::Stamp } else { Annots::None }
    }

    /// The title, which a reader shows above the pages, is the old one.
    fn same_title(&self, number: u32, object: &Object) -> bool {
        let title = |object: &Object| {
            let dict = object.value.dict()?;
            Some(dict.get(&b"Title"[..]).and_then(Value::words))
        };
        let old = self.file.object(number);
        object.stream.is_none() && old.as_ref().and_then(title) == title(object)
    }

    /// The same title in the description of the file; everything else in it shows nothing.
    fn same_metadata(&self, number: u32, object: &Object) -> bool {
        let title = |bytes: &[u8], object: &Object| -> Option<String> {
            let (start, end) = object.stream?;
            let dict = object.value.dict()?;
            let plain = dict.get(&b"Filter"[..]).is_none();
            let part = plain.then(|| bytes.get(start..end))??;
            Some(title_in(&tree::whole(part).ok()?))
        };
        let old = self.file.object(number);
        let old = old.as_ref().and_then(|old| title(self.file.bytes, old));
        old.is_some() && old == title(self.bytes, object)
    }
}

/// What an update may add to the catalogue, or describe anew.
fn added_to_catalogue(key: &[u8]) -> bool {
    matches!(key, b"AcroForm" | b"DSS" | b"Perms" | b"Extensions")
}

fn title_in(node: &Node) -> String {
    let own = node.name == "{http://purl.org/dc/elements/1.1/}title";
    let inner = node.nodes().map(|inner| {
        if own {
            all_text(inner)
        } else {
            title_in(inner)
        }
    });
    inner.collect()
}

fn all_text(node: &Node) -> String {
    let inner: String = node.nodes().map(all_text).collect();
    (node.text() + &inner).trim().to_owned()
}
