//! Ways to forge a DOCX (ISO/IEC 29500-1; the numbers of clauses stand where a way rests on one).

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::lie;

const LETTER: &str = "word/document.xml";
const STYLES: &str = "word/styles.xml";
const NUMBERING: &str = "word/numbering.xml";
const SETTINGS: &str = "word/settings.xml";
const TYPES: &str = "[Content_Types].xml";
const LETTER_RELATIONS: &str = "word/_rels/document.xml.rels";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The parts of a letter by name.
#[derive(Clone)]
pub struct Letter(pub BTreeMap<String, Vec<u8>>);

/// One way of forging: its name, and what it does at a place; `false` where the letter has no such place.
pub type Way = (&'static str, fn(&mut Letter, usize) -> bool);

impl Letter {
    /// The container.
    pub fn packed(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        // Not compressed, since thousands are made.
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, bytes) in &self.0 {
            zip.start_file(name.as_str(), options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    pub fn text(&self, part: &str) -> String {
        String::from_utf8(self.0[part].clone()).unwrap()
    }

    pub fn set(&mut self, part: &str, text: String) {
        self.0.insert(part.to_owned(), text.into_bytes());
    }

    fn edit(&mut self, part: &str, change: impl FnOnce(String) -> String) -> bool {
        let before = self.text(part);
        let after = change(before.clone());
        let changed = before != after;
        self.set(part, after);
        changed
    }

    /// Adds a part with its content type and a relation of the letter to it.
    fn join(&mut self, part: &str, content_type: &str, relation: &str, bytes: &[u8]) {
        self.0.insert(format!("word/{part}"), bytes.to_vec());
        self.edit(TYPES, |xml| {
            let entry =
                format!(r#"<Override PartName="/word/{part}" ContentType="{content_type}"/>"#);
            xml.replace("</Types>", &format!("{entry}</Types>"))
        });
        self.relate(relation, part, "");
    }

    /// Adds a relation of the letter with the id `rIdLie`.
    fn relate(&mut self, relation: &str, target: &str, more: &str) {
        let kind = if relation.contains(':') {
            relation.to_owned()
        } else {
            format!("{RELATIONS}/{relation}")
        };
        self.edit(LETTER_RELATIONS, |xml| {
            let entry =
                format!(r#"<Relationship Id="rIdLie" Type="{kind}" Target="{target}"{more}/>"#);
            xml.replace("</Relationships>", &format!("{entry}</Relationships>"))
        });
    }
}

/// Where `what` begins for the n-th time, counted round.
fn nth(text: &str, what: &str, n: usize) -> Option<usize> {
    let all: Vec<usize> = text.match_indices(what).map(|(at, _)| at).collect();
    (!all.is_empty()).then(|| all[n % all.len()])
}

/// The range of the n-th run that holds words.
fn run(xml: &str, n: usize) -> Option<(usize, usize)> {
    let body = xml.find("<w:body>")?;
    let runs: Vec<(usize, usize)> = xml
        .match_indices("<w:r>")
        .filter(|(at, _)| *at > body)
        .filter_map(|(at, _)| {
            let end = at + xml[at..].find("</w:r>")? + "</w:r>".len();
            let words = xml[at..end].split("<w:t").nth(1)?.split('>').nth(1)?;
            (words.chars().filter(|c| c.is_alphanumeric()).count() > 1).then_some((at, end))
        })
        .collect();
    (!runs.is_empty()).then(|| runs[n % runs.len()])
}

/// Puts something before the n-th run with words.
fn before_run(letter: &mut Letter, n: usize, what: &str) -> bool {
    letter.edit(LETTER, |xml| match run(&xml, n) {
        Some((at, _)) => format!("{}{what}{}", &xml[..at], &xml[at..]),
        None => xml,
    })
}

/// Puts something around the n-th run with words.
fn around_run(letter: &mut Letter, n: usize, before: &str, after: &str) -> bool {
    letter.edit(LETTER, |xml| match run(&xml, n) {
        Some((at, end)) => format!(
            "{}{before}{}{after}{}",
            &xml[..at],
            &xml[at..end],
            &xml[end..]
        ),
        None => xml,
    })
}

/// Gives the n-th run with words a further property.
fn run_property(letter: &mut Letter, n: usize, property: &str) -> bool {
    letter.edit(LETTER, |xml| match run(&xml, n) {
        Some((at, end)) => {
            let changed = xml[at..end].replacen("<w:rPr>", &format!("<w:rPr>{property}"), 1);
            format!("{}{changed}{}", &xml[..at], &xml[end..])
        }
        None => xml,
    })
}

/// Gives the n-th paragraph that holds words a further property, before those that it has.
fn paragraph_property(letter: &mut Letter, n: usize, property: &str) -> bool {
    letter.edit(LETTER, |xml| {
        let Some((at, _)) = run(&xml, n) else {
            return xml;
        };
        let start = xml[..at].rfind("<w:pPr>").unwrap() + "<w:pPr>".len();
        format!("{}{property}{}", &xml[..start], &xml[start..])
    })
}

/// A paragraph with a lie.
fn paragraph(n: usize) -> String {
    format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", lie(n))
}

/// Puts blocks before the n-th paragraph that stands in the body itself.
fn before_paragraph(letter: &mut Letter, n: usize, what: &str) -> bool {
    letter.edit(LETTER, |xml| {
        let mut places: Vec<usize> = Vec::new();
        let (mut at, mut depth) = (xml.find("<w:body>").unwrap(), 0_usize);
        while let Some(next) = xml[at + 1..].find('<').map(|i| at + 1 + i) {
            at = next;
            if xml[at..].starts_with("<w:tbl>") {
                depth += 1;
            } else if xml[at..].starts_with("</w:tbl>") {
                depth -= 1;
            } else if xml[at..].starts_with("<w:p>") && depth == 0 {
                places.push(at);
            }
        }
        let at = places[n % places.len()];
        format!("{}{what}{}", &xml[..at], &xml[at..])
    })
}

/// The id of the style of the n-th paragraph that holds words.
fn style_of(xml: &str, n: usize) -> Option<String> {
    let (at, _) = run(xml, n)?;
    let start = xml[..at].rfind("<w:pStyle w:val=\"")? + "<w:pStyle w:val=\"".len();
    Some(xml[start..start + xml[start..].find('"')?].to_owned())
}

/// Gives the style of the n-th paragraph a property of runs.
fn style_property(letter: &mut Letter, n: usize, property: &str) -> bool {
    let Some(id) = style_of(&letter.text(LETTER), n) else {
        return false;
    };
    letter.edit(STYLES, |xml| {
        let Some(start) = xml.find(&format!("w:styleId=\"{id}\"")) else {
            return xml;
        };
        let end = start + xml[start..].find("</w:style>").unwrap();
        let style = &xml[start..end];
        let changed = match style.find("<w:rPr>") {
            Some(at) => format!("{}{property}{}", &style[..at + 7], &style[at + 7..]),
            None => format!("{style}<w:rPr>{property}</w:rPr>"),
        };
        format!("{}{changed}{}", &xml[..start], &xml[end..])
    })
}

/// Takes out the empty elements that begin so.
fn without(xml: &str, element: &str) -> String {
    let mut parts = xml.split(element);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| {
        kept + &part[part.find("/>").unwrap() + 2..]
    })
}

/// Puts words into a part of the frame of the pages.
fn frame_words(letter: &mut Letter, part: &str, root: &str, n: usize) -> bool {
    letter.edit(part, |xml| {
        let end = format!("</w:{root}>");
        xml.replace(&end, &format!("{}{end}", paragraph(n)))
    })
}

fn notes(
    letter: &mut Letter,
    n: usize,
    part: &str,
    root: &str,
    item: &str,
    reference: &str,
) -> bool {
    let xml = format!(
        r#"<w:{root} xmlns:w="{W}"><w:{item} w:id="2" w:author="x" w:initials="x">{}</w:{item}></w:{root}>"#,
        paragraph(n)
    );
    let kind = format!("application/vnd.openxmlformats-officedocument.wordprocessingml.{root}+xml");
    letter.join(part, &kind, root, xml.as_bytes());
    before_run(
        letter,
        n,
        &format!(r#"<w:r><w:{reference} w:id="2"/></w:r>"#),
    )
}

fn field(code: &str, result: &str) -> String {
    format!(
        r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    )
}

/// A picture out of the program's own words, anchored before the text.
fn drawing(content: &str) -> String {
    format!(
        r#"<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" behindDoc="0" simplePos="0" relativeHeight="9" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>900000</wp:posOffset></wp:positionV><wp:extent cx="3000000" cy="400000"/><wp:wrapNone/><wp:docPr id="9" name="x"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{content}</a:graphic></wp:anchor></w:drawing></w:r>"#
    )
}

fn text_box(n: usize) -> String {
    drawing(&format!(
        r#"<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr/><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"#,
        paragraph(n)
    ))
}

fn section_change(letter: &mut Letter, from: &str, to: &str) -> bool {
    letter.edit(LETTER, |xml| {
        let at = xml.rfind("<w:sectPr").unwrap();
        format!("{}{}", &xml[..at], xml[at..].replacen(from, to, 1))
    })
}

/// Changes the n-th place where `from` stands in a part.
fn change_at(letter: &mut Letter, part: &str, n: usize, from: &str, to: &str) -> bool {
    letter.edit(part, |xml| match nth(&xml, from, n) {
        Some(at) => format!("{}{to}{}", &xml[..at], &xml[at + from.len()..]),
        None => xml,
    })
}

/// All ways.
pub const WAYS: &[Way] = &[
    // What the paragraphs say.
    ("a word changed", |letter, n| {
        letter.edit(LETTER, |xml| {
            let Some((at, end)) = run(&xml, n) else {
                return xml;
            };
            let start = at + xml[at..end].find("<w:t").unwrap();
            let start = start + xml[start..].find('>').unwrap() + 1;
            format!("{}{} {}", &xml[..start], n + 2, &xml[start..])
        })
    }),
    ("a digit changed", |letter, n| {
        letter.edit(LETTER, |xml| {
            let digits: Vec<usize> = xml
                .char_indices()
                .filter(|(at, c)| {
                    let before = &xml[..*at];
                    c.is_ascii_digit() && before.rfind('>') > before.rfind('<')
                })
                .map(|(at, _)| at)
                .collect();
            let at = digits[n % digits.len()];
            let other = (xml.as_bytes()[at] - b'0' + 1 + u8::try_from(n % 8).unwrap()) % 10;
            format!("{}{other}{}", &xml[..at], &xml[at + 1..])
        })
    }),
    ("a paragraph added", |letter, n| {
        before_paragraph(letter, n, &paragraph(n))
    }),
    ("a paragraph added under another prefix", |letter, n| {
        let words = format!(
            r#"<x:p xmlns:x="{W}"><x:r><x:t>{}</x:t></x:r></x:p>"#,
            lie(n)
        );
        before_paragraph(letter, n, &words)
    }),
    (
        "a paragraph added in references and a CDATA section",
        |letter, n| {
            let words: String = lie(n)
                .chars()
                .map(|c| format!("&#x{:x};", u32::from(c)))
                .collect();
            before_paragraph(
                letter,
                n,
                &format!("<w:p><w:r><w:t>{words}<![CDATA[ NOT]]></w:t></w:r></w:p>"),
            )
        },
    ),
    ("a paragraph taken out", |letter, n| {
        letter.edit(LETTER, |xml| {
            let Some((at, _)) = run(&xml, n) else {
                return xml;
            };
            let start = xml[..at].rfind("<w:p>").unwrap();
            let end = at + xml[at..].find("</w:p>").unwrap() + "</w:p>".len();
            format!("{}<w:p/>{}", &xml[..start], &xml[end..])
        })
    }),
    ("a run taken out", |letter, n| {
        letter.edit(LETTER, |xml| match run(&xml, n) {
            Some((at, end)) => format!("{}{}", &xml[..at], &xml[end..]),
            None => xml,
        })
    }),
    ("two runs exchanged", |letter, n| {
        letter.edit(LETTER, |xml| {
            let (Some(a), Some(b)) = (run(&xml, n), run(&xml, n + 1)) else {
                return xml;
            };
            if a.1 > b.0 || xml[a.0..a.1] == xml[b.0..b.1] {
                return xml;
            }
            let (first, between, second) = (&xml[a.0..a.1], &xml[a.1..b.0], &xml[b.0..b.1]);
            format!("{}{second}{between}{first}{}", &xml[..a.0], &xml[b.1..])
        })
    }),
    ("a symbol put in (17.3.3.30)", |letter, n| {
        let sign = ["F0FC", "F0E8", "0038", "2717"][n % 4];
        before_run(
            letter,
            n,
            &format!(r#"<w:r><w:sym w:font="Wingdings" w:char="{sign}"/></w:r>"#),
        )
    }),
    ("words over words (17.3.3.25)", |letter, n| {
        let words = format!(
            "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>{}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>1</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            lie(n)
        );
        before_run(letter, n, &words)
    }),
    ("blanks for digits, a tab for a blank", |letter, n| {
        before_run(letter, n, "<w:r><w:tab/><w:br/></w:r>")
    }),
    ("a break of the page put in", |letter, n| {
        before_run(letter, n, r#"<w:r><w:br w:type="page"/></w:r>"#)
    }),
    // Direction.
    ("a run reversed", |letter, n| {
        letter.edit(LETTER, |xml| match run(&xml, n) {
            Some((at, end)) => {
                let run = &xml[at..end];
                let words = run.split("<w:t").nth(1).unwrap();
                if !words
                    .split('>')
                    .nth(1)
                    .and_then(|rest| rest.split('<').next())
                    .unwrap()
                    .contains(char::is_alphabetic)
                {
                    // Digits alone read the same either way.
                    return xml;
                }
                let changed = if run.contains("<w:rtl/>") {
                    run.replace("<w:rtl/>", "")
                } else {
                    run.replacen("<w:rPr>", "<w:rPr><w:rtl/>", 1)
                };
                format!("{}{changed}{}", &xml[..at], &xml[end..])
            }
            None => xml,
        })
    }),
    (
        "a run under an override of direction (17.3.2.3)",
        |letter, n| around_run(letter, n, r#"<w:bdo w:val="rtl">"#, "</w:bdo>"),
    ),
    ("an override of direction among the letters", |letter, n| {
        before_run(letter, n, "<w:r><w:t>\u{202e}31</w:t></w:r>")
    }),
    ("a mark of direction in a number", |letter, n| {
        before_run(letter, n, "<w:r><w:t>12\u{200f}-\u{200f}34</w:t></w:r>")
    }),
    ("a paragraph turned to the other direction", |letter, n| {
        paragraph_property(letter, n, "<w:bidi/>")
            && letter.text(LETTER).matches("<w:bidi/>").count() < 2
    }),
    // Seen or not seen.
    ("a run hidden", |letter, n| {
        run_property(letter, n, "<w:vanish/>")
    }),
    ("a run hidden by its paragraph's style", |letter, n| {
        style_property(letter, n, r#"<w:vanish w:val="on"/>"#)
    }),
    ("a run hidden by a style of its own", |letter, n| {
        letter.edit(STYLES, |xml| {
            let style = r#"<w:style w:type="character" w:styleId="Plain"><w:name w:val="Plain"/><w:rPr><w:specVanish/><w:vanish/></w:rPr></w:style>"#;
            xml.replace("</w:styles>", &format!("{style}</w:styles>"))
        }) && letter.edit(LETTER, |xml| match run(&xml, n) {
            Some((at, end)) => {
                let run = &xml[at..end];
                let run = run
                    .replace(r#"<w:rStyle w:val="Identifier"/>"#, "")
                    .replace(r#"<w:rStyle w:val="Strong"/>"#, "")
                    .replacen("<w:rPr>", r#"<w:rPr><w:rStyle w:val="Plain"/>"#, 1);
                format!("{}{run}{}", &xml[..at], &xml[end..])
            }
            None => xml,
        })
    }),
    ("everything hidden by default", |letter, n| {
        let property = [
            "<w:vanish/>",
            r#"<w:color w:val="FFFFFF"/>"#,
            r#"<w:strike w:val="1"/>"#,
        ][n % 3];
        change_at(
            letter,
            STYLES,
            0,
            "<w:rPrDefault><w:rPr>",
            &format!("<w:rPrDefault><w:rPr>{property}"),
        )
    }),
    ("a style resting on a hidden one", |letter, n| {
        let Some(id) = style_of(&letter.text(LETTER), n) else {
            return false;
        };
        letter.edit(STYLES, |xml| {
            let start = xml.find(&format!("w:styleId=\"{id}\"")).unwrap();
            let style = r#"<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>"#;
            let rest = xml[start..].replacen(r#"<w:basedOn w:val="Normal"/>"#, r#"<w:basedOn w:val="Base"/>"#, 1);
            format!("{}{}", &xml[..start], rest.replace("</w:styles>", &format!("{style}</w:styles>")))
        })
    }),
    ("the default style another one", |letter, n| {
        let property = ["<w:vanish/>", r#"<w:sz w:val="2"/><w:szCs w:val="2"/>"#][n % 2];
        letter.edit(STYLES, |xml| {
            let style = format!(
                r#"<w:style w:type="paragraph" w:default="1" w:styleId="Basis"><w:name w:val="Basis"/><w:rPr>{property}</w:rPr></w:style>"#
            );
            xml.replacen(r#"w:type="paragraph" w:default="1""#, r#"w:type="paragraph""#, 1)
                .replace(r#"<w:basedOn w:val="Normal"/>"#, r#"<w:basedOn w:val="Basis"/>"#)
                .replace("</w:styles>", &format!("{style}</w:styles>"))
        })
    }),
    ("white letters", |letter, n| {
        let color = ["FFFFFF", "FEFEFE", "ffffff", "FFFFF0"][n % 4];
        run_property(letter, n, &format!(r#"<w:color w:val="{color}"/>"#))
    }),
    ("white letters by the colors of a theme", |letter, n| {
        run_property(
            letter,
            n,
            r#"<w:color w:val="000000" w:themeColor="background1"/>"#,
        )
    }),
    ("white letters by a style", |letter, n| {
        style_property(letter, n, r#"<w:color w:val="FFFFFF"/>"#)
    }),
    ("letters without a filling (Word 2010)", |letter, n| {
        run_property(
            letter,
            n,
            r#"<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textFill>"#,
        )
    }),
    ("tiny letters", |letter, n| {
        let size = 1 + n % 6;
        run_property(
            letter,
            n,
            &format!(r#"<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#),
        )
    }),
    ("tiny letters by a style", |letter, n| {
        let Some(id) = style_of(&letter.text(LETTER), n) else {
            return false;
        };
        letter.edit(STYLES, |xml| {
            let start = xml.find(&format!("w:styleId=\"{id}\"")).unwrap();
            let end = start + xml[start..].find("</w:style>").unwrap();
            let style = without(&without(&xml[start..end], "<w:sz "), "<w:szCs ");
            format!("{}{style}{}", &xml[..start], &xml[end..])
        }) | style_property(letter, n, r#"<w:sz w:val="2"/><w:szCs w:val="2"/>"#)
    }),
    ("letters pressed together", |letter, n| {
        let property = [
            r#"<w:w w:val="1"/>"#,
            r#"<w:spacing w:val="-200"/>"#,
            r#"<w:fitText w:val="10" w:id="1"/>"#,
        ][n % 3];
        run_property(letter, n, property)
    }),
    ("letters raised out of the line", |letter, n| {
        let property = [
            r#"<w:position w:val="600"/>"#,
            r#"<w:position w:val="-600"/>"#,
            r#"<w:vertAlign w:val="superscript"/>"#,
        ][n % 3];
        run_property(letter, n, property)
    }),
    ("words struck out", |letter, n| {
        run_property(letter, n, ["<w:strike/>", "<w:dstrike/>"][n % 2])
    }),
    ("a black ground under black letters", |letter, n| {
        let property = [
            r#"<w:highlight w:val="black"/>"#,
            r#"<w:shd w:val="clear" w:color="auto" w:fill="000000"/>"#,
            r#"<w:shd w:val="solid" w:color="000000" w:fill="auto"/>"#,
        ][n % 3];
        run_property(letter, n, property)
    }),
    ("a black ground under a paragraph", |letter, n| {
        paragraph_property(
            letter,
            n,
            r#"<w:shd w:val="clear" w:color="auto" w:fill="000000"/>"#,
        )
    }),
    ("letters of a font of signs", |letter, n| {
        let font = ["Wingdings", "Symbol", "Webdings"][n % 3];
        run_property(
            letter,
            n,
            &format!(
                r#"<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}" w:eastAsia="{font}"/>"#
            ),
        )
    }),
    ("capitals for small letters, by a style", |letter, n| {
        style_property(letter, n, r#"<w:smallCaps/>"#)
    }),
    ("a font that the file brings along", |letter, n| {
        letter.0.insert(
            "word/fonts/font1.odttf".to_owned(),
            vec![u8::try_from(n % 251).unwrap(); 64],
        );
        letter.edit("word/fontTable.xml", |xml| {
            xml.replacen("</w:font>", &format!(r#"<w:embedRegular xmlns:r="{RELATIONS}" r:id="rId1" w:fontKey="{{00000000-0000-0000-0000-000000000001}}"/></w:font>"#), 1)
        });
        letter.set(
            "word/_rels/fontTable.xml.rels",
            format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONS}/font" Target="fonts/font1.odttf"/></Relationships>"#),
        );
        letter.edit(TYPES, |xml| {
            xml.replace("</Types>", r#"<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/></Types>"#)
        })
    }),
    // Places.
    ("a paragraph over others", |letter, n| {
        let words = format!(
            r#"<w:p><w:pPr><w:framePr w:w="6000" w:h="300" w:vAnchor="page" w:hAnchor="page" w:x="1500" w:y="{}"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>"#,
            1_500 + n * 13,
            lie(n)
        );
        before_paragraph(letter, n, &words)
    }),
    ("a paragraph of the letter set over others", |letter, n| {
        paragraph_property(
            letter,
            n,
            r#"<w:framePr w:w="6000" w:h="300" w:vAnchor="page" w:hAnchor="page" w:x="1500" w:y="1500"/>"#,
        )
    }),
    ("a paragraph beyond the edge of the paper", |letter, n| {
        let to = 14_000 + n;
        paragraph_property(
            letter,
            n,
            &format!(r#"<w:ind w:left="{to}" w:right="-{to}"/>"#),
        )
    }),
    ("a paragraph without height", |letter, n| {
        paragraph_property(
            letter,
            n,
            r#"<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>"#,
        )
    }),
    ("a text box", |letter, n| {
        before_run(letter, n, &text_box(n))
    }),
    ("a text box in the old drawing language", |letter, n| {
        let words = format!(
            r#"<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:300pt;height:20pt"><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"#,
            paragraph(n)
        );
        before_run(letter, n, &words)
    }),
    ("drawn letters", |letter, n| {
        let words = format!(
            r#"<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:300pt;height:20pt"><v:textpath on="t" string="{}"/></v:shape></w:pict></w:r>"#,
            lie(n)
        );
        before_run(letter, n, &words)
    }),
    ("another text for programs that know more", |letter, n| {
        let words = format!(
            r#"<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" Requires="w14"><w:r><w:t>{}</w:t></w:r></mc:Choice><mc:Fallback/></mc:AlternateContent>"#,
            lie(n)
        );
        before_run(letter, n, &words)
    }),
    ("a picture from elsewhere", |letter, n| {
        letter.relate(
            "image",
            &format!("https://example.org/{n}.png"),
            r#" TargetMode="External""#,
        );
        before_run(
            letter,
            n,
            &drawing(
                r#"<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><pic:blipFill><a:blip r:link="rIdLie"/></pic:blipFill></pic:pic></a:graphicData>"#,
            ),
        )
    }),
    // Frame of the pages, notes, other stories.
    ("words in the header", |letter, n| {
        frame_words(letter, "word/header1.xml", "hdr", n)
    }),
    ("words in the header of the first page", |letter, n| {
        frame_words(letter, "word/header2.xml", "hdr", n)
    }),
    ("words in the footer", |letter, n| {
        frame_words(letter, "word/footer1.xml", "ftr", n)
    }),
    ("words in the footer of the first page", |letter, n| {
        frame_words(letter, "word/footer2.xml", "ftr", n)
    }),
    ("headers of even pages", |letter, n| {
        let xml = format!(r#"<w:hdr xmlns:w="{W}">{}</w:hdr>"#, paragraph(n));
        letter.join(
            "header3.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
            "header",
            xml.as_bytes(),
        );
        letter.edit(SETTINGS, |xml| {
            xml.replace("<w:compat>", "<w:evenAndOddHeaders/><w:compat>")
        });
        section_change(
            letter,
            "<w:headerReference",
            r#"<w:headerReference w:type="even" r:id="rIdLie"/><w:headerReference"#,
        )
    }),
    ("a section of its own", |letter, n| {
        let section = r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1418" w:bottom="1304" w:left="1418" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>"#;
        paragraph_property(letter, n, section)
    }),
    ("a footnote", |letter, n| {
        notes(
            letter,
            n,
            "footnotes.xml",
            "footnotes",
            "footnote",
            "footnoteReference",
        )
    }),
    ("an endnote", |letter, n| {
        notes(
            letter,
            n,
            "endnotes.xml",
            "endnotes",
            "endnote",
            "endnoteReference",
        )
    }),
    ("a comment", |letter, n| {
        notes(
            letter,
            n,
            "comments.xml",
            "comments",
            "comment",
            "commentReference",
        )
    }),
    ("small paper, wide margins", |letter, n| {
        let (from, to) = [
            (r#"w:w="11906""#, r#"w:w="4000""#),
            (r#"w:right="1418""#, r#"w:right="9000""#),
            (r#"w:left="1418""#, r#"w:left="-9000""#),
        ][n % 3];
        section_change(letter, from, to)
    }),
    ("several columns", |letter, n| {
        section_change(letter, r#"w:num="1""#, &format!(r#"w:num="{}""#, 2 + n % 8))
    }),
    ("a ground behind the pages", |letter, n| {
        letter.edit(SETTINGS, |xml| {
            xml.replace("<w:compat>", "<w:displayBackgroundShape/><w:compat>")
        });
        letter.edit(LETTER, |xml| {
            let color = ["000000", "141414"][n % 2];
            xml.replacen(
                "<w:body>",
                &format!(r#"<w:background w:color="{color}"/><w:body>"#),
                1,
            )
        })
    }),
    // Lists.
    ("another text of a list's mark", |letter, n| {
        letter.edit(NUMBERING, |xml| match nth(&xml, "<w:lvlText w:val=\"", 0) {
            Some(at) => {
                let start = at + "<w:lvlText w:val=\"".len();
                format!("{}NOT{n} {}", &xml[..start], &xml[start..])
            }
            None => xml,
        })
    }),
    ("another count of a list", |letter, n| {
        change_at(
            letter,
            NUMBERING,
            0,
            r#"<w:start w:val="1"/>"#,
            &format!(r#"<w:start w:val="{}"/>"#, n + 2),
        )
    }),
    ("another sort of numbers", |letter, n| {
        let sort = ["upperRoman", "hex", "hebrew1", "decimalZero"][n % 4];
        change_at(
            letter,
            NUMBERING,
            0,
            r#"<w:numFmt w:val="decimal"/>"#,
            &format!(r#"<w:numFmt w:val="{sort}"/>"#),
        )
    }),
    ("a number hidden", |letter, n| {
        change_at(
            letter,
            NUMBERING,
            0,
            "</w:lvl>",
            [
                "<w:rPr><w:vanish/></w:rPr></w:lvl>",
                r#"<w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:lvl>"#,
            ][n % 2],
        )
    }),
    ("a paragraph without its number", |letter, n| {
        letter.edit(LETTER, |xml| match nth(&xml, "<w:numPr>", n) {
            Some(at) => {
                let end = at + xml[at..].find("</w:numPr>").unwrap() + "</w:numPr>".len();
                format!("{}{}", &xml[..at], &xml[end..])
            }
            None => xml,
        })
    }),
    // Tables.
    ("a row taken out", |letter, n| {
        letter.edit(LETTER, |xml| match nth(&xml, "<w:tr>", n) {
            Some(at) => {
                let end = at + xml[at..].find("</w:tr>").unwrap() + "</w:tr>".len();
                format!("{}{}", &xml[..at], &xml[end..])
            }
            None => xml,
        })
    }),
    ("a row hidden or without height", |letter, n| {
        let property = ["<w:hidden/>", r#"<w:trHeight w:val="1" w:hRule="exact"/>"#][n % 2];
        change_at(
            letter,
            LETTER,
            n,
            "<w:tr>",
            &format!("<w:tr><w:trPr>{property}</w:trPr>"),
        )
    }),
    ("cells joined", |letter, n| {
        let property = [
            "<w:vMerge/>",
            r#"<w:gridSpan w:val="2"/>"#,
            r#"<w:tcFitText/>"#,
        ][n % 3];
        change_at(
            letter,
            LETTER,
            n,
            "<w:tcPr>",
            &format!("<w:tcPr>{property}"),
        )
    }),
    ("a table floating over the text", |letter, n| {
        change_at(
            letter,
            LETTER,
            n,
            "<w:tblPr>",
            r#"<w:tblPr><w:tblpPr w:vertAnchor="page" w:tblpX="900" w:tblpY="900"/>"#,
        )
    }),
    ("a table moved beyond the paper", |letter, n| {
        change_at(
            letter,
            LETTER,
            n,
            "<w:tblPr>",
            r#"<w:tblPr><w:tblInd w:w="15000" w:type="dxa"/>"#,
        )
    }),
    ("columns in the other order", |letter, n| {
        change_at(letter, LETTER, n, "<w:tblPr>", "<w:tblPr><w:bidiVisual/>")
            && !letter
                .text(LETTER)
                .contains("<w:bidiVisual/><w:bidiVisual/>")
    }),
    ("a column without width", |letter, n| {
        letter.edit(LETTER, |xml| match nth(&xml, "<w:gridCol w:w=\"", n) {
            Some(at) => {
                let start = at + "<w:gridCol w:w=\"".len();
                let end = start + xml[start..].find('"').unwrap();
                format!("{}1{}", &xml[..start], &xml[end..])
            }
            None => xml,
        })
    }),
    ("the ground of a cell black", |letter, n| {
        change_at(
            letter,
            LETTER,
            n,
            r#"w:fill="F2F2F2""#,
            r#"w:fill="000000""#,
        )
    }),
    // Fields.
    ("a field that quotes", |letter, n| {
        let words = format!(
            r#"<w:fldSimple w:instr=" QUOTE &quot;{}&quot; "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#,
            lie(n)
        );
        before_run(letter, n, &words)
    }),
    ("a field that asks another program", |letter, n| {
        let code = [
            "DDEAUTO excel x y",
            "INCLUDETEXT x.docx",
            "INCLUDEPICTURE x.png",
            "IF 1 = 1 \"a\" \"b\"",
        ][n % 4];
        before_run(letter, n, &field(code, &lie(n)))
    }),
    ("words that a field has as its result", |letter, n| {
        let code = ["PAGE", "NUMPAGES", "DATE"][n % 3];
        before_run(letter, n, &field(code, &lie(n)))
    }),
    ("a number of pages that stands still", |letter, n| {
        change_at(
            letter,
            "word/footer1.xml",
            n,
            r#"w:fldCharType="begin""#,
            r#"w:fldCharType="begin" w:fldLock="1""#,
        ) || change_at(letter, "word/footer1.xml", n, "PAGE ", "DATE ")
    }),
    // Changes that are tracked.
    ("words put in as a tracked change", |letter, n| {
        let words = format!(
            r#"<w:ins w:id="1" w:author="x"><w:r><w:t>{}</w:t></w:r></w:ins>"#,
            lie(n)
        );
        before_run(letter, n, &words)
    }),
    ("words taken out as a tracked change", |letter, n| {
        letter.edit(LETTER, |xml| match run(&xml, n) {
            Some((at, end)) => {
                let gone = xml[at..end]
                    .replace("<w:t ", "<w:delText ")
                    .replace("</w:t>", "</w:delText>");
                format!(
                    r#"{}<w:del w:id="1" w:author="x">{gone}</w:del>{}"#,
                    &xml[..at],
                    &xml[end..]
                )
            }
            None => xml,
        })
    }),
    ("words moved as a tracked change", |letter, n| {
        around_run(
            letter,
            n,
            r#"<w:moveFrom w:id="1" w:author="x">"#,
            "</w:moveFrom>",
        )
    }),
    ("a tracked change of the looks", |letter, n| {
        run_property(
            letter,
            n,
            r#"<w:rPrChange w:id="1" w:author="x"><w:rPr><w:vanish/></w:rPr></w:rPrChange>"#,
        )
    }),
    // Content from other places of the file.
    ("a control bound to data (17.5.2.6)", |letter, n| {
        letter.0.insert(
            "customXml/item7.xml".to_owned(),
            format!("<a><b>{}</b></a>", lie(n)).into_bytes(),
        );
        letter.0.insert(
            "customXml/itemProps7.xml".to_owned(),
            br#"<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-000000000007}"/>"#.to_vec(),
        );
        letter.relate("customXml", "../customXml/item7.xml", "");
        around_run(
            letter,
            n,
            r#"<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a/b" w:storeItemID="{00000000-0000-0000-0000-000000000007}"/><w:text/></w:sdtPr><w:sdtContent>"#,
            "</w:sdtContent></w:sdt>",
        )
    }),
    ("a control with other words", |letter, n| {
        let words = format!(
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            lie(n)
        );
        before_paragraph(letter, n, &words)
    }),
    ("a chunk of another format (17.17.2.1)", |letter, n| {
        letter.join(
            "chunk.html",
            "text/html",
            "aFChunk",
            format!("<p>{}</p>", lie(n)).as_bytes(),
        );
        before_paragraph(
            letter,
            n,
            &format!(r#"<w:altChunk xmlns:r="{RELATIONS}" r:id="rIdLie"/>"#),
        )
    }),
    ("another letter in the place of this one", |letter, n| {
        let other =
            letter
                .text(LETTER)
                .replacen("<w:body>", &format!("<w:body>{}", paragraph(n)), 1);
        letter.set("word/document2.xml", other);
        letter.edit(TYPES, |xml| xml.replace("</Types>", r#"<Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#));
        let relations = letter.text(LETTER_RELATIONS);
        letter.set("word/_rels/document2.xml.rels", relations);
        letter.edit("_rels/.rels", |xml| {
            xml.replace("word/document.xml", "word/document2.xml")
        })
    }),
    (
        "a part of the letter in another file of the container",
        |letter, n| {
            let other = letter
                .text("word/header1.xml")
                .replace("</w:hdr>", &format!("{}</w:hdr>", paragraph(n)));
            letter.set("word/headerB.xml", other);
            letter.edit(TYPES, |xml| xml.replace("</Types>", r#"<Override PartName="/word/headerB.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>"#));
            letter.edit(LETTER_RELATIONS, |xml| {
                xml.replace(r#"Target="header1.xml""#, r#"Target="headerB.xml""#)
            })
        },
    ),
    // What acts.
    ("a template from elsewhere", |letter, n| {
        letter.set(
            "word/_rels/settings.xml.rels",
            format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONS}/attachedTemplate" Target="https://example.org/{n}.dotm" TargetMode="External"/></Relationships>"#),
        );
        letter.edit(SETTINGS, |xml| {
            xml.replace(
                "<w:compat>",
                &format!(r#"<w:attachedTemplate xmlns:r="{RELATIONS}" r:id="rId1"/><w:compat>"#),
            )
        })
    }),
    ("macros", |letter, n| {
        letter.join(
            "vbaProject.bin",
            "application/vnd.ms-office.vbaProject",
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            &[u8::try_from(n % 250).unwrap(); 32],
        );
        letter.edit(TYPES, |xml| {
            xml.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
            )
        })
    }),
    ("an embedded object", |letter, n| {
        letter.join(
            "embeddings/oleObject1.bin",
            "application/vnd.openxmlformats-officedocument.oleObject",
            "oleObject",
            &[0xd0, 0xcf, 0x11, 0xe0],
        );
        before_run(
            letter,
            n,
            r#"<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="rIdLie" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:object></w:r>"#,
        )
    }),
    ("an ActiveX control", |letter, n| {
        letter.join(
            "activeX/activeX1.xml",
            "application/vnd.ms-office.activeX+xml",
            "control",
            b"<ax:ocx xmlns:ax=\"http://schemas.microsoft.com/office/2006/activeX\"/>",
        );
        before_run(
            letter,
            n,
            r#"<w:r><w:object><w:control w:name="x" r:id="rIdLie" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:object></w:r>"#,
        )
    }),
    ("a link over the words", |letter, n| {
        letter.relate(
            "hyperlink",
            &format!("https://example.org/{n}"),
            r#" TargetMode="External""#,
        );
        around_run(
            letter,
            n,
            r#"<w:hyperlink r:id="rIdLie" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#,
            "</w:hyperlink>",
        )
    }),
];
