//! From a draft and a document language to a [`Document`], through the templates. The only room that knows Handlebars.
//!
//! The words are in `templates/<part>/<language>.hbs` and `locales/<language>/document.ftl`. A template
//! decides wording and order, and asks no more than whether something is there. What a person typed is
//! escaped before it meets a template ([`crate::document::escape`]), so it can only become text.
//!
//! A kind that has no template of its own is written by the general part: its answers, labelled and numbered.
//!
//! What is absent: checks (a draft with gaps is drafted with visible gaps), files, the clock.

mod answers;
mod context;
mod general;
mod markup;
mod pasted;
mod records;
mod report;
mod structure;
mod templates;
mod transmission;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::check::Requirements;
use crate::document::{Block, Document, MarkupError, Role, parse_markup};
use crate::i18n;
use crate::law::Kind;
use crate::request::{Request, clean};
use crate::terms::Language;

pub use report::report;
pub use templates::{has_template, parts as template_parts, source as template_source};
pub use transmission::{Enclosed, EnclosedFile, transmission_note};

/// Why a letter could not be drafted: always a fault of a template.
#[derive(Debug, thiserror::Error)]
pub enum DraftingError {
    /// Handlebars refused a template or its data.
    #[error("the template {part} in {language} cannot be rendered: {problem}")]
    Template {
        /// The part.
        part: String,
        /// The language.
        language: Language,
        /// What Handlebars says.
        problem: String,
    },
    /// A template wrote something that is no block markup.
    #[error("the letter in {language} is not well-formed: {source}")]
    Markup {
        /// The language.
        language: Language,
        /// The fault.
        source: MarkupError,
    },
}

/// The general parts and what closes them: the frame in which measures stand.
const CLOSINGS: [(&str, &str); 2] = [
    ("mla_general", "mla_closing"),
    ("extradition_common", "extradition_closing"),
];

/// Clauses that several parts print in the same words: the key under which a template prints it, and its template.
const SHARED: [(&str, &str); 2] = [
    ("legal_basis", "shared_legal_basis"),
    ("contact_part", "shared_contact"),
];

/// Drafts the letter in a language.
///
/// # Errors
/// A fault of a template; the tests render every template in every language.
pub fn draft(
    request: &Request,
    requirements: &Requirements,
    language: Language,
) -> Result<Document, DraftingError> {
    let (request, _) = clean::cleaned(request);
    let request: &Request = &request;
    let mut context = context::build(request, requirements, language);
    let mut shared = BTreeMap::new();
    for (key, part) in SHARED {
        let rendered = templates::render(part, language, &context)?;
        put(&mut context, key, Value::String(rendered.clone()));
        shared.insert(key, rendered);
    }
    let kinds = printed_kinds(requirements);
    // Letters without a general part bring the shared clauses themselves: the first one the legal basis, the last
    // one the contact.
    let roots = || kinds.iter().filter(|kind| kind.extends.is_none());
    let (first_root, last_root) = (roots().next(), roots().next_back());
    let mut parts = String::new();
    let mut closings: Vec<&str> = Vec::new();
    let mut headings = BTreeSet::new();
    for kind in &kinds {
        let id = kind.id.as_str();
        // What kinds only have in common stands under the heading of the first of them that was chosen; a
        // measure that another one contains keeps its own.
        let chosen = requirements.chosen_kinds().any(|id| *id == kind.id);
        let shares = !chosen && (!has_template(id) || kind.common);
        let headed = if shares {
            requirements.first_chosen_of(kind)
        } else {
            kind
        };
        let opens = headings.insert(headed.id.clone());
        for (key, root) in [("legal_basis", first_root), ("contact_part", last_root)] {
            let here = root.is_none_or(|root| kind.extends.is_some() || root.id == kind.id);
            let clause = shared
                .get(key)
                .filter(|_| here)
                .cloned()
                .unwrap_or_default();
            put(&mut context, key, Value::String(clause));
        }
        if has_template(id) {
            let heading = i18n::kind_title(headed, language).text;
            put(&mut context, "heading", Value::String(heading));
            put(&mut context, "opens", Value::Bool(opens));
            parts.push_str(&templates::render(id, language, &context)?);
        } else {
            let heading = opens.then_some(headed);
            parts.push_str(&general::part(
                kind,
                heading,
                request,
                requirements,
                language,
            ));
        }
        if let Some((_, closing)) = CLOSINGS.iter().find(|(root, _)| *root == id) {
            closings.push(closing);
        }
    }
    let contact = shared.remove("contact_part").unwrap_or_default();
    put(&mut context, "contact_part", Value::String(contact));
    for closing in closings {
        parts.push_str(&templates::render(closing, language, &context)?);
    }
    parts.push_str(&general::requested_state(request, requirements, language));
    put(&mut context, "parts", Value::String(parts));
    let title = context::title(requirements, language);
    finished(&context, title, request, requirements, language)
}

/// The frame of every letter around its parts.
fn finished(
    context: &Value,
    title: String,
    request: &Request,
    requirements: &Requirements,
    language: Language,
) -> Result<Document, DraftingError> {
    let markup = templates::render("letter", language, context)?;
    let blocks = parse_markup(&markup, language)
        .map_err(|source| DraftingError::Markup { language, source })?;
    Ok(Document {
        language,
        title,
        reference: context::reference(request, requirements, language).unwrap_or_default(),
        logo: None,
        mark: None,
        page_pattern: page_pattern(language),
        blocks: structure::arranged(without_empty_sections(blocks), language),
    })
}

/// The foot of every page, with places for the numbers.
fn page_pattern(language: Language) -> String {
    i18n::text_with(
        language,
        "document-page",
        &i18n::Args::new()
            .with("page", "{page}")
            .with("pages", "{pages}"),
    )
}

/// Leaves out headings under which nothing stands.
fn without_empty_sections(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let ends = match &block {
            Block::Heading { level, .. } => Some(*level),
            Block::Paragraph {
                role: Role::Closing | Role::Signature,
                ..
            } => Some(0),
            _ => None,
        };
        if let Some(level) = ends {
            while let Some(Block::Heading { level: last, .. }) = kept.last()
                && *last >= level
            {
                kept.pop();
            }
        }
        kept.push(block);
    }
    kept
}

fn put(context: &mut Value, key: &str, value: Value) {
    if let Value::Object(map) = context {
        map.insert(key.to_owned(), value);
    }
}

/// The kinds chosen with everything they extend, each once: the general parts first, since they open the letter.
fn printed_kinds(requirements: &Requirements) -> Vec<&Kind> {
    let mut kinds: Vec<&Kind> = CLOSINGS
        .iter()
        .filter_map(|(root, _)| requirements.law().kind(root))
        .filter(|root| requirements.lineage.contains(&root.id))
        .collect();
    for id in requirements.chosen_kinds() {
        for kind in requirements.law().lineage(id.as_str()) {
            if !kinds.iter().any(|k| k.id == kind.id) {
                kinds.push(kind);
            }
        }
    }
    kinds
}
