//! The general part: kinds without a template of their own, labelled and numbered.

use super::answers::print;
use super::markup::{from, message};
use crate::check::Requirements;
use crate::directory::Directory;
use crate::document::escape;
use crate::i18n;
use crate::law::{Element, Kind, ValueType};
use crate::request::{Answer, Request};
use crate::terms::Language;

/// A kind's own answers, in the order of the law data, under the title of a kind if one is given.
pub(super) fn part(
    kind: &Kind,
    heading: Option<&Kind>,
    request: &Request,
    requirements: &Requirements,
    language: Language,
) -> String {
    // What every letter needs and no article of this kind lists (legal basis, contact) is asked under it too.
    let body: String = requirements
        .elements
        .iter()
        .filter(|r| r.kind.id == kind.id && !requirements.is_of_frame(&r.element.id))
        .map(|r| &r.element)
        .filter(|element| !requirements.is_of_requested_state(&element.id))
        .map(|element| {
            labelled(
                element,
                requirements.reference.directory(),
                request,
                language,
            )
        })
        .collect();
    if body.is_empty() {
        return String::new();
    }
    let Some(heading) = heading else {
        return body;
    };
    let level = if kind.extends.is_some() { 2 } else { 1 };
    let title = escape(&i18n::kind_title(heading, language).text);
    format!("<h{level}>{title}</h{level}>{body}")
}

/// What the letter shows of the requested State's own requirements: the documents, not the confirmations.
pub(super) fn requested_state(
    request: &Request,
    requirements: &Requirements,
    language: Language,
) -> String {
    let Some(kind) = requirements.law().kind_of_requested_states() else {
        return String::new();
    };
    let body: String = kind
        .elements
        .iter()
        .filter(|id| requirements.asks_for(id))
        .filter_map(|id| requirements.law().element(id.as_str()))
        .filter(|e| matches!(request.answer(e.id.as_str()), Some(Answer::Annexes(_))))
        .map(|element| {
            labelled(
                element,
                requirements.reference.directory(),
                request,
                language,
            )
        })
        .collect();
    if body.is_empty() {
        String::new()
    } else {
        let title = escape(&i18n::kind_title(kind, language).text);
        format!("<h1>{title}</h1>{body}")
    }
}

/// A numbered paragraph that begins with the element's label; nothing where there is no answer.
fn labelled(
    element: &Element,
    directory: &Directory,
    request: &Request,
    language: Language,
) -> String {
    let has_value = match element.value {
        ValueType::LegalBases => !request.legal_bases.is_empty(),
        // Penalties stand in the table of each offence.
        value => !value.is_derived() && request.answer(element.id.as_str()).is_some(),
    };
    if !has_value {
        return String::new();
    }
    let printed = print(element, directory, request, language);
    let label = format!(
        "<b>{}</b>",
        escape(&i18n::element_label(element, language).text)
    );
    if printed.is_block {
        let lead = message(language, "document-label", &[("label", label)]);
        return format!("<n>{lead}</n>{}", from(&element.id, &printed.blocks));
    }
    let value = from(&element.id, &printed.inline);
    let line = message(
        language,
        "document-label-value",
        &[("label", label), ("value", value)],
    );
    // The reader of the markup closes the sentence.
    format!("<n>{line}</n>")
}
