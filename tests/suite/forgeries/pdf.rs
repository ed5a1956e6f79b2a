//! Ways to forge a PDF by what is appended to it (ISO 32000-2, 7.5.6), and an honest signature beside them.

use super::lie;

/// One way of forging: its name, and the file that it makes of one, at a place chosen by a number.
pub type Way = (&'static str, fn(&[u8], usize) -> Vec<u8>);

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|w| w == what)
}

fn rfind(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|w| w == what)
}

/// The number that follows a key the last time that it stands in the file.
fn last_number(bytes: &[u8], key: &str) -> usize {
    let at = rfind(bytes, key.as_bytes()).unwrap() + key.len();
    let digits: String = bytes[at..]
        .iter()
        .map(|b| char::from(*b))
        .skip_while(char::is_ascii_whitespace)
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap()
}

fn trailer_entry(bytes: &[u8], key: &str) -> String {
    let at = rfind(bytes, b"trailer").unwrap();
    let rest = String::from_utf8_lossy(&bytes[at..]).into_owned();
    let start = rest.find(key).unwrap() + key.len();
    let end = start + rest[start..].find('R').unwrap() + 1;
    rest[start..end].trim().to_owned()
}

/// The dictionary of an object as text; its stream is left out.
fn dictionary(bytes: &[u8], number: usize) -> String {
    let start = rfind(bytes, format!("\n{number} 0 obj").as_bytes()).unwrap();
    let start = start + format!("\n{number} 0 obj").len();
    let rest = &bytes[start..];
    let end = find(rest, b"endobj").unwrap();
    let end = find(&rest[..end], b"stream").unwrap_or(end);
    String::from_utf8_lossy(&rest[..end]).trim().to_owned()
}

fn root(bytes: &[u8]) -> usize {
    trailer_entry(bytes, "/Root")
        .split(' ')
        .next()
        .unwrap()
        .parse()
        .unwrap()
}

/// The object of a page, counted round.
fn page(bytes: &[u8], n: usize) -> usize {
    let pages = dictionary(bytes, 1);
    let kids = &pages[pages.find("/Kids").unwrap() + 6..];
    let kids: Vec<usize> = kids[..kids.find(']').unwrap()]
        .split("0 R")
        .filter_map(|kid| kid.trim().parse().ok())
        .collect();
    kids[n % kids.len()]
}

/// The number of the object that a dictionary refers to.
fn reference(dictionary: &str, key: &str) -> usize {
    let rest = &dictionary[dictionary.find(key).unwrap() + key.len()..];
    rest.trim_start()
        .split(' ')
        .next()
        .unwrap()
        .parse()
        .unwrap()
}

/// Adds an entry to a dictionary.
fn with(dictionary: &str, entry: &str) -> String {
    let end = dictionary.rfind(">>").unwrap();
    format!("{}{entry}>>", &dictionary[..end])
}

fn stream(content: &str) -> String {
    format!(
        "<</Length {}>>\nstream\n{content}\nendstream",
        content.len()
    )
}

/// An update with these objects, and further entries of the trailer.
fn updated(pdf: &[u8], objects: &[(usize, String)], more: &str) -> Vec<u8> {
    let mut bytes = pdf.to_vec();
    if bytes.last() != Some(&b'\n') {
        bytes.push(b'\n');
    }
    let mut table = String::from("xref\n0 1\n0000000000 65535 f \n");
    for (number, object) in objects {
        table.push_str(&format!("{number} 1\n{:010} 00000 n \n", bytes.len()));
        bytes.extend_from_slice(format!("{number} 0 obj\n{object}\nendobj\n").as_bytes());
    }
    let (prev, size) = (last_number(pdf, "startxref"), last_number(pdf, "/Size"));
    let size = objects
        .iter()
        .map(|(n, _)| n + 1)
        .max()
        .unwrap_or(0)
        .max(size);
    let (root, info) = (trailer_entry(pdf, "/Root"), trailer_entry(pdf, "/Info"));
    let start = bytes.len();
    bytes.extend_from_slice(table.as_bytes());
    bytes.extend_from_slice(
        format!("trailer\n<</Size {size}/Root {root}/Info {info}/Prev {prev}{more}>>\nstartxref\n{start}\n%%EOF\n").as_bytes(),
    );
    bytes
}

/// Signs as programs do: a field without area or with one on a page, and a signature that covers the whole.
pub fn signed(pdf: &[u8], n: usize, rect: [u32; 4]) -> Vec<u8> {
    let (size, root, page) = (last_number(pdf, "/Size"), root(pdf), page(pdf, n));
    let [x, y, right, top] = rect;
    let gap = "0000000000 0000000000 0000000000";
    let content = "0".repeat(64);
    let objects = [
        (
            page,
            with(
                &dictionary(pdf, page),
                &format!("/Annots[{} 0 R]", size + 1),
            ),
        ),
        (
            root,
            with(&dictionary(pdf, root), &format!("/AcroForm {size} 0 R")),
        ),
        (size, format!("<</Fields[{} 0 R]/SigFlags 3>>", size + 1)),
        (
            size + 1,
            format!(
                "<</FT/Sig/T(S{n})/Type/Annot/Subtype/Widget/F 132/Rect[{x} {y} {right} {top}]/P {page} 0 R/V {} 0 R>>",
                size + 2
            ),
        ),
        (
            size + 2,
            format!(
                "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 {gap}]/Contents<{content}>>>"
            ),
        ),
    ];
    let mut bytes = updated(pdf, &objects, "");
    let start = rfind(&bytes, format!("<{content}>").as_bytes()).unwrap();
    let end = start + content.len() + 2;
    let range = format!("{start:010} {end:010} {:010}", bytes.len() - end);
    let at = rfind(&bytes, gap.as_bytes()).unwrap();
    bytes[at..at + gap.len()].copy_from_slice(range.as_bytes());
    bytes
}

fn words(n: usize) -> String {
    stream(&format!(
        "BT /F0 12 Tf 72 {} Td ({}) Tj ET",
        700 - n % 600,
        lie(n)
    ))
}

/// Gives a page another content.
fn page_replaced(pdf: &[u8], n: usize) -> Vec<u8> {
    let (size, number) = (last_number(pdf, "/Size"), page(pdf, n));
    let old = dictionary(pdf, number);
    let contents = format!("/Contents {} 0 R", reference(&old, "/Contents"));
    let new = old.replace(&contents, &format!("/Contents {size} 0 R"));
    assert_ne!(old, new);
    updated(pdf, &[(number, new), (size, words(n))], "")
}

/// Puts an annotation over a page.
fn annotated(pdf: &[u8], n: usize, annotation: &str) -> Vec<u8> {
    let (size, number) = (last_number(pdf, "/Size"), page(pdf, n));
    let page = with(&dictionary(pdf, number), &format!("/Annots[{size} 0 R]"));
    updated(
        pdf,
        &[
            (number, page),
            (size, annotation.to_owned()),
            (size + 1, words(n)),
        ],
        "",
    )
}

/// All ways.
pub const WAYS: &[Way] = &[
    ("a page with another content", page_replaced),
    ("the content of a page given anew", |pdf, n| {
        let contents = reference(&dictionary(pdf, page(pdf, n)), "/Contents");
        updated(pdf, &[(contents, words(n))], "")
    }),
    ("any other object given anew", |pdf, n| {
        let number = 2 + n * 7 % (last_number(pdf, "/Size") - 4);
        let number = if number == root(pdf) { 1 } else { number };
        updated(pdf, &[(number, format!("<</Lie({})>>", lie(n)))], "")
    }),
    ("a page turned or cut", |pdf, n| {
        let number = page(pdf, n);
        let more = ["/Rotate 180", "/CropBox[0 0 9 9]", "/UserUnit 9"][n % 3];
        updated(pdf, &[(number, with(&dictionary(pdf, number), more))], "")
    }),
    ("a note with words over a page", |pdf, n| {
        let size = last_number(pdf, "/Size");
        annotated(
            pdf,
            n,
            &format!(
                "<</Type/Annot/Subtype/FreeText/Rect[0 0 500 800]/Contents({})/AP<</N {} 0 R>>>>",
                lie(n),
                size + 1
            ),
        )
    }),
    ("a field of text over a page", |pdf, n| {
        let (size, root, number) = (last_number(pdf, "/Size"), root(pdf), page(pdf, n));
        let page = with(&dictionary(pdf, number), &format!("/Annots[{size} 0 R]"));
        let field = format!(
            "<</FT/Tx/T(a)/V({})/Type/Annot/Subtype/Widget/Rect[0 0 500 800]>>",
            lie(n)
        );
        let catalogue = with(
            &dictionary(pdf, root),
            &format!("/AcroForm<</Fields[{size} 0 R]>>"),
        );
        updated(pdf, &[(number, page), (root, catalogue), (size, field)], "")
    }),
    ("the picture of a signature over a page", |pdf, n| {
        signed(pdf, n, [50, 50, 500, 800 - u32::try_from(n % 500).unwrap()])
    }),
    ("a page replaced and the whole signed", |pdf, n| {
        signed(&page_replaced(pdf, n), n + 1, [0, 0, 0, 0])
    }),
    ("signed, then a page replaced", |pdf, n| {
        page_replaced(&signed(pdf, n, [0, 0, 0, 0]), n + 1)
    }),
    ("a signature that leaves the end uncovered", |pdf, n| {
        let mut bytes = signed(pdf, n, [0, 0, 0, 0]);
        bytes.extend_from_slice(format!("% {}\n", lie(n)).as_bytes());
        bytes
    }),
    ("other pages in the catalogue", |pdf, n| {
        let (size, root) = (last_number(pdf, "/Size"), root(pdf));
        let catalogue =
            dictionary(pdf, root).replacen("/Pages 1 0 R", &format!("/Pages {size} 0 R"), 1);
        let pages = format!("<</Type/Pages/Count 1/Kids[{} 0 R]>>", size + 1);
        let page = format!(
            "<</Type/Page/Parent {size} 0 R/MediaBox[0 0 595 842]/Contents {} 0 R>>",
            size + 2
        );
        updated(
            pdf,
            &[
                (root, catalogue),
                (size, pages),
                (size + 1, page),
                (size + 2, words(n)),
            ],
            "",
        )
    }),
    ("an action of the catalogue", |pdf, n| {
        let root = root(pdf);
        let more = [
            "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
            "/AA<</WC<</S/Launch/F(x.exe)>>>>",
            "/OpenAction<</S/#4aavaScript/#4aS(app.alert(1))>>",
            "/OCProperties<</D<</OFF[]>>/OCGs[]>>",
        ][n % 4];
        updated(pdf, &[(root, with(&dictionary(pdf, root), more))], "")
    }),
    ("an object taken away", |pdf, n| {
        let number = reference(&dictionary(pdf, page(pdf, n)), "/Contents");
        let bytes = updated(pdf, &[(1, dictionary(pdf, 1))], "");
        let text = b"xref\n0 1\n0000000000 65535 f \n";
        let at = rfind(&bytes, text).unwrap() + text.len();
        let entry = format!("{number} 1\n0000000000 00001 f \n");
        [&bytes[..at], entry.as_bytes(), &bytes[at..]].concat()
    }),
    (
        "an object that the table does not name where it stands",
        |pdf, n| {
            let bytes = signed(pdf, n, [0, 0, 0, 0]);
            let place = rfind(&bytes, b" 00000 n").unwrap();
            let mut bytes = bytes;
            bytes[place - 1] = if bytes[place - 1] == b'9' {
                b'0'
            } else {
                bytes[place - 1] + 1
            };
            bytes
        },
    ),
    ("a second table for other readers", |pdf, n| {
        let number = page(pdf, n);
        updated(
            pdf,
            &[(number, dictionary(pdf, number))],
            &format!("/XRefStm {}", 10 + n),
        )
    }),
    ("another file behind this one", |pdf, n| {
        let bytes = page_replaced(pdf, n);
        let at = rfind(&bytes, b"/Prev").unwrap();
        let end = at + find(&bytes[at..], b">>").unwrap();
        [&bytes[..at], &bytes[end..]].concat()
    }),
    ("words behind the end", |pdf, n| {
        [pdf, format!("\n{}\n", lie(n)).as_bytes()].concat()
    }),
    ("another title above the pages", |pdf, n| {
        let number = trailer_entry(pdf, "/Info")
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        updated(pdf, &[(number, format!("<</Title({})>>", lie(n)))], "")
    }),
];
