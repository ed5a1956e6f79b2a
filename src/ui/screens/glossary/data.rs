//! What is shown of terms of art.

use crate::i18n::{Args, Term, TermCheck, find_terms, term_at};
use crate::terms::Language;
use crate::ui::context::Cx;

/// So many terms are shown at once; who looks for more types more.
const SHOWN: usize = 25;

/// The page of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryData {
    /// Caption of the field.
    pub caption: String,
    /// What is said when nothing is found.
    pub none: String,
    /// The terms found.
    pub terms: Vec<TermData>,
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermData {
    /// The term in the language of the screen.
    pub name: String,
    /// Where it is taken from.
    pub source: String,
    /// Its form in each language, with how it was checked.
    pub forms: Vec<(String, String)>,
}

impl GlossaryData {
    /// The terms that a text finds.
    #[must_use]
    pub fn new(cx: &Cx<'_>, wanted: &str) -> Self {
        Self {
            caption: cx.t("glossary-search"),
            none: if wanted.trim().is_empty() {
                String::new()
            } else {
                cx.t("glossary-none")
            },
            terms: find_terms(wanted)
                .into_iter()
                .take(SHOWN)
                .map(|term| TermData::new(cx, term))
                .collect(),
        }
    }
}

impl TermData {
    fn new(cx: &Cx<'_>, term: &Term) -> Self {
        Self {
            name: cx.screen.shown(term.name(cx.language).to_owned()),
            source: source(cx, term),
            forms: Language::ALL
                .into_iter()
                .map(|language| {
                    (
                        form(cx, term, language),
                        cx.t(term.form(language).check.message()),
                    )
                })
                .collect(),
        }
    }
}

fn source(cx: &Cx<'_>, term: &Term) -> String {
    cx.with(
        "glossary-source",
        &Args::new().with("source", term.source.as_str()),
    )
}

fn form(cx: &Cx<'_>, term: &Term, language: Language) -> String {
    let args = Args::new()
        .with("language", cx.language_name(language))
        .with("form", term.form(language).form.as_str());
    cx.with("glossary-form", &args)
}

/// The term of art that stands at a byte of a text of the screen, with its six forms and its source.
#[must_use]
pub fn term_under(cx: &Cx<'_>, text: &str, at: usize) -> Option<String> {
    // A word of general usage has no treaty to point to.
    let term =
        term_at(text, at, cx.language).filter(|t| t.form(cx.language).check != TermCheck::U)?;
    let mut lines = vec![term.name(cx.language).to_owned(), source(cx, term)];
    lines.extend(Language::ALL.into_iter().map(|l| form(cx, term, l)));
    Some(lines.join("\n"))
}
