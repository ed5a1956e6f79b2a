//! Answers as markup: what templates and the general part print of an element.

use serde_json::{Value, json};

use super::markup::{blocks, from, identifier, inline, lines, message, missing};
use super::records::Records;
use crate::directory::Directory;
use crate::document::escape;
use crate::i18n::{self, text};
use crate::law::{Element, ValueType};
use crate::request::{AnnexAnswer, Answer, LegalBasis, Request};
use crate::terms::{ElementId, Language, RecordId};

/// An answer in the two forms in which a letter can hold it.
pub(super) struct Printed {
    /// One piece, for inside a sentence.
    pub(super) inline: String,
    /// Blocks, for below a numbered paragraph.
    pub(super) blocks: String,
    /// How many records it names.
    pub(super) count: usize,
    /// Whether blocks are the natural form.
    pub(super) is_block: bool,
}

/// Prints the answer of an element; a gap where there is none.
pub(super) fn print(
    element: &Element,
    directory: &Directory,
    request: &Request,
    language: Language,
) -> Printed {
    let records = Records {
        directory,
        request,
        language,
    };
    if element.value == ValueType::LegalBases && !request.legal_bases.is_empty() {
        return legal_bases(request, language);
    }
    let answer = request.answer(element.id.as_str());
    // Only a gap shows the label; looking it up for nothing would read every caption of the language.
    let label = match answer {
        Some(Answer::Text(words)) if words.get(language).is_some() => String::new(),
        Some(Answer::Annexes(a)) if a.remark.is_empty() || a.remark.get(language).is_some() => {
            String::new()
        }
        Some(Answer::Text(_) | Answer::Annexes(_)) | None => {
            i18n::element_label(element, language).text
        }
        Some(_) => String::new(),
    };
    let Some(answer) = answer else {
        let gap = missing(language, &label);
        return Printed {
            blocks: format!("<n>{gap}</n>"),
            inline: gap,
            count: 0,
            is_block: false,
        };
    };
    let pointers = answer.records();
    let block = |blocks: String| Printed {
        inline: String::new(),
        blocks,
        count: pointers.len(),
        is_block: true,
    };
    let piece = |markup: String| Printed {
        blocks: format!("<n>{markup}</n>"),
        inline: markup,
        count: 1,
        is_block: false,
    };
    match answer {
        Answer::Text(words) => Printed {
            inline: inline(words, language, &label),
            blocks: blocks(words, language, &label),
            count: 1,
            is_block: element.value == ValueType::LongText,
        },
        Answer::Date(date) => piece(escape(&i18n::date(*date, language))),
        Answer::YesNo(yes) => {
            let id = if *yes { "document-yes" } else { "document-no" };
            piece(escape(&text(language, id)))
        }
        Answer::Choice(option) => piece(escape(&inside_sentence(
            &i18n::option_words(element, option, language).text,
        ))),
        Answer::Money(money) => piece(records.money(money)),
        Answer::Annexes(answer) => piece(annexes(answer, request, language, &label)),
        Answer::Addresses(list) => block(list.iter().map(|a| records.place(a)).collect()),
        Answer::Persons(ids) => block(each(ids, |id| {
            request.person(id).map(|r| records.person(r))
        })),
        Answer::Organisations(ids) => block(each(ids, |id| {
            request.organisation(id).map(|r| records.organisation(r))
        })),
        Answer::Parties(ids) => block(each(ids, |id| {
            let organisation = || request.organisation(id).map(|r| records.organisation(r));
            request
                .person(id)
                .map(|r| records.person(r))
                .or_else(organisation)
        })),
        Answer::Accounts(ids) => block(each(ids, |id| {
            request.account(id).map(|r| records.account(r))
        })),
        Answer::Offences(ids) => block(each(ids, |id| {
            request.offence(id).map(|r| records.offence(r))
        })),
        Answer::Provisions(ids) => block(each(ids, |id| {
            request.provision(id).map(|r| records.provision(r))
        })),
        Answer::Property(ids) => block(each(ids, |id| {
            request.property_item(id).map(|r| records.property(r))
        })),
    }
}

/// Words of a list as they stand after a colon: with a small letter, unless they begin with an abbreviation.
fn inside_sentence(words: &str) -> String {
    let mut chars = words.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => words.to_owned(),
    }
}

/// The legal bases as list items.
fn legal_bases(request: &Request, language: Language) -> Printed {
    let blocks: String = request
        .legal_bases
        .iter()
        .map(|basis| match basis {
            LegalBasis::Instrument(id) => {
                escape(&i18n::instrument_title(id.as_str(), language).text)
            }
            LegalBasis::Bilateral { title, .. } => {
                inline(title, language, &text(language, "document-bilateral"))
            }
            LegalBasis::Reciprocity => escape(&text(language, "document-reciprocity")),
        })
        .map(|line| format!("<li>{line}</li>"))
        .collect();
    Printed {
        inline: String::new(),
        blocks,
        count: request.legal_bases.len(),
        is_block: true,
    }
}

fn each(ids: &[RecordId], print: impl Fn(&RecordId) -> Option<String>) -> String {
    ids.iter().filter_map(print).collect()
}

/// The longest remark that stands in brackets behind the number of an annex, in characters.
const LONGEST_BRACKETED: usize = 60;

/// "Annex 1, Annex 3 (remark)".
fn annexes(answer: &AnnexAnswer, request: &Request, language: Language, label: &str) -> String {
    let numbers: Vec<String> = answer
        .annexes
        .iter()
        .filter_map(|id| request.annexes.iter().position(|a| a.id == *id))
        .map(|i| {
            let number = identifier(&(i + 1).to_string());
            message(language, "document-annex", &[("number", number)])
        })
        .collect();
    let numbers = numbers.join(&escape(&text(language, "document-list-separator")));
    if answer.remark.is_empty() {
        return numbers;
    }
    let remark = inline(&answer.remark, language, label);
    if numbers.is_empty() {
        remark
    } else {
        // A remark of a few words stands in brackets, a sentence on its own. The drafter's words decide for all
        // languages.
        let is_sentence = answer
            .remark
            .get(request.drafting_language)
            .is_some_and(|p| is_sentence(&p.text));
        let id = if is_sentence {
            "document-annexes-sentence"
        } else {
            "document-annexes-remark"
        };
        message(language, id, &[("annexes", numbers), ("remark", remark)])
    }
}

/// Whether a remark is a sentence: it does not begin with a small letter, and it is longer than a few words.
fn is_sentence(remark: &str) -> bool {
    let small = remark.trim().starts_with(char::is_lowercase);
    !small && remark.chars().count() > LONGEST_BRACKETED
}

/// The list items of a text, one for each of its paragraphs.
fn items(element: &Element, request: &Request, language: Language) -> String {
    match request.answer(element.id.as_str()) {
        Some(Answer::Text(words)) => {
            let label = match words.get(language) {
                Some(_) => String::new(),
                None => i18n::element_label(element, language).text,
            };
            lines(words, language, &label)
                .into_iter()
                .map(|line| line.item())
                .collect()
        }
        _ => gap(element.id.as_str(), &element.label, "items", language),
    }
}

/// What a template sees of an element. Where there is no answer it sees only that, and the helpers make the gap.
pub(super) fn value(
    element: &Element,
    directory: &Directory,
    request: &Request,
    asked: bool,
    language: Language,
) -> Value {
    let Some(answer) = request.answer(element.id.as_str()) else {
        return json!({
            "has": false,
            "asked": asked,
            "yes": false,
            "count": 0,
            "missing": element.id,
            "label": element.label,
        });
    };
    let printed = print(element, directory, request, language);
    let items = match answer {
        Answer::Text(_) => items(element, request, language),
        _ => String::new(),
    };
    json!({
        "has": true,
        "asked": true,
        "yes": matches!(answer, Answer::YesNo(true)),
        "count": printed.count,
        "inline": from(&element.id, &printed.inline),
        "blocks": from(&element.id, &printed.blocks),
        "items": from(&element.id, &items),
        "contacts": from(&element.id, &contacts(answer, directory, request, language)),
    })
}

/// The gap of an element without an answer, in the form of one of the fields of [`value`]; `label` is its label in
/// the law.
pub(super) fn gap(id: &str, label: &str, field: &str, language: Language) -> String {
    let label = i18n::label_of(id, label, language).text;
    let gap = missing(language, &label);
    let gap = match field {
        "blocks" | "contacts" => format!("<n>{gap}</n>"),
        "items" => format!("<li>{gap}</li>"),
        _ => gap,
    };
    from(&ElementId::new(id), &gap)
}

/// Contact persons in short form: name, function, telephone, email.
fn contacts(
    answer: &Answer,
    directory: &Directory,
    request: &Request,
    language: Language,
) -> String {
    let records = Records {
        directory,
        request,
        language,
    };
    let Answer::Persons(ids) = answer else {
        return String::new();
    };
    ids.iter()
        .filter_map(|id| request.person(id))
        .map(|person| records.contact(person))
        .collect()
}
