//! What templates see: names, dates, legal bases, and every element of the request as markup.

use serde_json::{Map, Value, json};

use super::CLOSINGS;
use super::answers;
use super::markup::{from, inline, missing, typed};
use super::records::Records;
use crate::check::{Force, Requirements};
use crate::directory::Directory;
use crate::document::escape;
use crate::i18n::{self, Args, instrument_title};
use crate::law::Element;
use crate::request::{Answer, LegalBasis, LocalizedText, Organisation, PersonRole, Request};
use crate::terms::{Language, StateId};

pub(super) fn build(request: &Request, requirements: &Requirements, language: Language) -> Value {
    let directory = requirements.reference.directory();
    let mut elements = Map::new();
    for required in &requirements.elements {
        {
            let element = &*required.element;
            let asked = required
                .rules
                .iter()
                .any(|r| matches!(r.force(request, requirements), Force::Must | Force::Should));
            let mut value = answers::value(element, directory, request, asked, language);
            if let (Some(Answer::YesNo(true)), Value::Object(fields)) =
                (request.answer(element.id.as_str()), &mut value)
            {
                fields.insert("cited".to_owned(), citations(element, request, language));
            }
            elements.insert(element.id.to_string(), value);
        }
    }
    json!({
        "a": elements,
        "title": title(requirements, language),
        "requesting": state(directory, request.requesting_state, "requesting_state", language),
        "requested": state(directory, request.requested_state, "requested_state", language),
        "authority": {
            "requesting": authority("requesting_authority", request, requirements, language),
            "requested": authority("requested_authority", request, requirements, language),
            "conducting": authority("conducting_authority", request, requirements, language),
        },
        "principal": principal(request, requirements, language),
        "contact": role("contact", request, requirements, language),
        "asks": asks(requirements),
        "kind": kinds(requirements),
        "reference": reference(request, requirements, language),
        // Who typed the sign of a number does not get another one before it.
        "reference_has_sign": reference(request, requirements, language)
            .is_some_and(|r| r.trim_start().starts_with('№')),
        "date": role("date", request, requirements, language),
        "urgent": answered("urgency", request, requirements),
        "confidential": answered("confidentiality", request, requirements),
        "bases": bases(request, requirements, language),
        "annexes": annexes(request, language),
    })
}

/// The title of the letter: for assistance and for extradition as a whole by the family, since several measures
/// may stand in one letter; otherwise by the kind itself.
pub(super) fn title(requirements: &Requirements, language: Language) -> String {
    let general = CLOSINGS
        .iter()
        .filter_map(|(root, _)| requirements.law().kind(root))
        .find(|root| requirements.lineage.contains(&root.id));
    let first = || {
        requirements
            .chosen_kinds()
            .next()
            .and_then(|id| requirements.law().kind(id.as_str()))
    };
    match (general, first()) {
        (Some(general), _) => i18n::text(language, &format!("document-title-{}", general.family)),
        (None, Some(kind)) => i18n::kind_title(kind, language).text,
        (None, None) => i18n::text(language, "document-title-mla"),
    }
}

/// Whether the letter asks for something, for which it thanks in advance.
fn asks(requirements: &Requirements) -> bool {
    let law = requirements.law();
    let mut chosen = requirements
        .chosen_kinds()
        .filter_map(|id| law.kind(id.as_str()))
        .peekable();
    // A letter without a kind yet is one that asks for assistance.
    let by_family = chosen
        .peek()
        .is_none_or(|first| law.family_of(first).is_some_and(|family| family.asks));
    by_family || chosen.any(|kind| kind.asks)
}

/// For every kind of the law whether this letter holds it.
fn kinds(requirements: &Requirements) -> Value {
    requirements
        .law()
        .kinds()
        .iter()
        .map(|k| {
            (
                k.id.to_string(),
                json!(requirements.lineage.contains(&k.id)),
            )
        })
        .collect::<Map<_, _>>()
        .into()
}

/// The reference, in the document's language or as it was first written: a reference is an identifier.
pub(super) fn reference(
    request: &Request,
    requirements: &Requirements,
    language: Language,
) -> Option<String> {
    let element = requirements.element_for("reference")?;
    match request.answer(element.as_str()) {
        Some(Answer::Text(text)) => text.get_or_any(language).map(|p| p.text.trim().to_owned()),
        _ => None,
    }
}

/// The element that plays a role in the letter; a gap where the request has none.
fn role(role: &str, request: &Request, requirements: &Requirements, language: Language) -> Value {
    requirements
        .element_for(role)
        .and_then(|id| requirements.law().element(id.as_str()))
        .map_or_else(
            || json!({ "has": false, "inline": missing(language, "") }),
            |element| {
                answers::value(
                    element,
                    requirements.reference.directory(),
                    request,
                    true,
                    language,
                )
            },
        )
}

fn answered(role: &str, request: &Request, requirements: &Requirements) -> bool {
    requirements
        .element_for(role)
        .is_some_and(|id| request.answer(id.as_str()).is_some())
}

fn state(directory: &Directory, id: Option<StateId>, what: &str, language: Language) -> Value {
    match id {
        Some(id) => json!({
            "short": apostrophe(&directory.short_name(id, language)),
            "formal": apostrophe(&directory.formal_name(id, language)),
            "headed": headed(&apostrophe(&directory.formal_name(id, language)), language),
        }),
        None => {
            let words = i18n::text(language, &format!("document-{what}"));
            json!({ "short": words, "formal": words, "headed": words })
        }
    }
}

/// The formal name of a State as a letterhead bears it: without the article that it has in a sentence.
fn headed(name: &str, language: Language) -> String {
    let articles = i18n::text(language, "document-articles");
    let bare = articles
        .split_whitespace()
        .find_map(|article| {
            let rest = name.strip_prefix(article)?;
            article
                .ends_with('’')
                .then_some(rest)
                .or_else(|| rest.strip_prefix(' '))
        })
        .unwrap_or(name);
    let mut chars = bare.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// The names come with the apostrophe of typewriters; letters have the printed one.
fn apostrophe(name: &str) -> String {
    name.replace('\'', "’")
}

/// An authority of the frame; where none is given, everything is a visible gap.
fn authority(
    role: &str,
    request: &Request,
    requirements: &Requirements,
    language: Language,
) -> Value {
    let records = Records {
        directory: requirements.reference.directory(),
        request,
        language,
    };
    let element = requirements.element_for(role);
    let marked = |markup: String| match element {
        Some(id) => from(id, &markup),
        None => markup,
    };
    let organisation: Option<&Organisation> = element
        .and_then(|id| request.answer(id.as_str()))
        .and_then(|answer| answer.records().first())
        .and_then(|id| request.organisation(id));
    let office = |role: &str| {
        let id = requirements.element_for(role)?;
        request.answer(id.as_str())?.records().first()
    };
    let same = office("requesting_authority") == office("conducting_authority");
    let Some(organisation) = organisation else {
        let label = element
            .and_then(|id| requirements.law().element(id.as_str()))
            .map_or_else(String::new, |e| i18n::element_label(e, language).text);
        return json!({
            "inline": marked(missing(language, &label)),
            "same": false,
            "details": [],
            "offices": [],
            "address": [],
            "phone": null,
            "email": null,
            "signatory": null,
            "signatory_title": words(&LocalizedText::default(), language, ""),
            "functions": words(&LocalizedText::default(), language, ""),
            "duties": words(&LocalizedText::default(), language, ""),
        });
    };
    let caption = i18n::text(language, "document-organisation-functions");
    let names_offices = names_offices(organisation, request);
    let offices: Vec<Value> = match organisation.functions.get(language) {
        Some(passage) if names_offices && !same => passage
            .text
            .lines()
            .filter_map(filled)
            .map(|line| json!({ "inline": marked(typed(line, language)) }))
            .collect(),
        _ => Vec::new(),
    };
    let none = LocalizedText::default();
    let duties = if same || (names_offices && !offices.is_empty()) {
        &none
    } else {
        &organisation.functions
    };
    json!({
        "inline": marked(records.organisation_name(organisation)),
        "same": same,
        "details": records
            .organisation_details(organisation)
            .into_iter()
            .map(|markup| json!({ "inline": marked(markup) }))
            .collect::<Vec<_>>(),
        "offices": offices,
        "duties": words(duties, language, &caption),
        // Lines only: the State has a line of its own in the frame.
    "address": organisation
            .address
            .lines
            .iter()
            .filter_map(|line| filled(line))
            .map(|line| json!({ "inline": marked(typed(line, language)) }))
            .collect::<Vec<_>>(),
        "phone": filled(&organisation.phone),
        "email": filled(&organisation.email),
        "signatory": organisation
            .signatory_in
            .get(&language)
            .map(String::as_str)
            .and_then(filled)
            .or_else(|| filled(&organisation.signatory))
            .map(|name| json!({ "inline": marked(typed(name, language)) })),
        "signatory_title": words(&organisation.signatory_title, language, &caption),
        "functions": words(&organisation.functions, language, &caption),
    })
}

/// The longest line that is the name of a department and no sentence about what an authority does, in characters.
const LONGEST_OFFICE: usize = 90;

/// Whether what was typed as the functions of an authority are the names of its departments, which belong into the
/// letterhead. The drafter's words decide for all languages.
fn names_offices(organisation: &Organisation, request: &Request) -> bool {
    let passage = organisation.functions.get(request.drafting_language);
    passage.is_some_and(|passage| {
        passage.text.lines().filter_map(filled).all(|line| {
            let wide = line.chars().filter(|c| *c >= '\u{3000}').count();
            let length = line.chars().count() + 2 * wide;
            length <= LONGEST_OFFICE && !line.ends_with(['.', '。', ';', '；'])
        })
    })
}

/// The person against whom the case is: the first suspect, accused or convicted person that an answer names.
fn principal(request: &Request, requirements: &Requirements, language: Language) -> Option<String> {
    let records = Records {
        directory: requirements.reference.directory(),
        request,
        language,
    };
    let accused = [
        PersonRole::Suspect,
        PersonRole::Accused,
        PersonRole::Convicted,
    ];
    requirements
        .elements
        .iter()
        .filter_map(|required| {
            let id = &required.element.id;
            let answer = request.answer(id.as_str())?;
            let person = answer.records().iter().find_map(|record| {
                let person = request.person(record)?;
                person
                    .role
                    .is_some_and(|role| accused.contains(&role))
                    .then_some(person)
            })?;
            Some(from(id, &records.name(person)))
        })
        .next()
}

fn filled(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|t| !t.is_empty())
}

fn words(text: &LocalizedText, language: Language, label: &str) -> Value {
    json!({ "has": !text.is_empty(), "inline": inline(text, language, label) })
}

/// The legal bases in the drafter's order: the main one first.
fn bases(request: &Request, requirements: &Requirements, language: Language) -> Value {
    let treaty = |basis: &LegalBasis| match basis {
        LegalBasis::Instrument(id) => Some(json!({
            "multilateral": true,
            "bilateral": false,
            "treaty": instrument_title(id.as_str(), language).text,
            "article": article(id.as_str(), requirements)
                .map(|provision| cited(&provision, language)),
            "signed": null,
        })),
        LegalBasis::Bilateral {
            title,
            signed,
            article,
        } => Some(json!({
            "multilateral": false,
            "bilateral": true,
            "treaty": words(title, language, &i18n::text(language, "document-bilateral")),
            "article": article
                .as_deref()
                .and_then(filled)
                .map(|provision| cited(provision, language)),
            "signed": signed.map(|d| json!({ "inline": escape(&i18n::date(d, language)) })),
        })),
        LegalBasis::Reciprocity => None,
    };
    let list: Vec<Value> = request.legal_bases.iter().filter_map(treaty).collect();
    json!({
        "list": list,
        "reciprocity": request.legal_bases.contains(&LegalBasis::Reciprocity),
        "exculpatory": request.legal_bases.iter().any(|basis| match basis {
            LegalBasis::Instrument(id) => requirements
                .law()
                .instrument(id.as_str())
                .is_some_and(|instrument| instrument.excepts_exculpatory),
            _ => false,
        }),
    })
}

/// The article of an instrument on which a request of these kinds rests: the root kind cites it.
fn article(instrument: &str, requirements: &Requirements) -> Option<String> {
    // Roots come first in every lineage, and the root cites the article on the whole of assistance.
    requirements
        .chosen_kinds()
        .flat_map(|id| requirements.law().lineage(id.as_str()))
        .flat_map(|kind| &kind.legal_basis)
        .find(|a| a.instrument() == instrument && !a.provision().is_empty())
        .map(|a| a.provision().to_owned())
}

/// An article as the language cites it in the place where legal bases stand: 18(14) is article 18, paragraph 14.
///
/// A provision of another form, for example one that a person typed, is cited as an article of that name.
fn cited(provision: &str, language: Language) -> Value {
    let mut parts = provision.split('(').map(|part| part.trim_end_matches(')'));
    let article = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let words = match rest.as_slice() {
        [paragraph] if number(paragraph) => {
            let args = Args::new()
                .with("article", article)
                .with("paragraph", *paragraph);
            i18n::text_with(language, "document-article-paragraph", &args)
        }
        [paragraph, item] if number(paragraph) => {
            let args = Args::new()
                .with("article", article)
                .with("paragraph", *paragraph)
                .with("item", *item);
            i18n::text_with(language, "document-article-item", &args)
        }
        _ => {
            let args = Args::new().with("article", provision);
            i18n::text_with(language, "document-article", &args)
        }
    };
    json!({ "inline": typed(&words, language) })
}

/// The articles of an element that stand in the treaties relied on, in the drafter's order: a rule is recalled under
/// the treaty that binds both States, never under another one.
fn citations(element: &Element, request: &Request, language: Language) -> Value {
    request
        .legal_bases
        .iter()
        .filter_map(|basis| match basis {
            LegalBasis::Instrument(id) => element
                .articles
                .iter()
                .find(|a| a.instrument() == id.as_str() && !a.provision().is_empty()),
            _ => None,
        })
        .map(|a| {
            json!({
                "treaty": instrument_title(a.instrument(), language).text,
                "article": cited(a.provision(), language),
            })
        })
        .collect()
}

fn annexes(request: &Request, language: Language) -> Value {
    let label = i18n::text(language, "document-annex-title");
    request
        .annexes
        .iter()
        .enumerate()
        .map(|(i, annex)| {
            json!({
                "number": i + 1,
                "title": words(&annex.title, language, &label),
                "pages": annex.pages,
                "language": annex
                    .language
                    .as_deref()
                    .map(|tag| i18n::written_language_name(tag, language)),
                "certified": annex.certified,
            })
        })
        .collect()
}
