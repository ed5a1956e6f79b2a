//! `rogatory glossary`: terms in the six languages, with their source.

use serde_json::{Value, json};

use super::Outcome;
use super::args::GlossaryArgs;
use crate::i18n::{Args, Term, find_terms, language_name, text, text_with};
use crate::plain::Plain;
use crate::terms::Language;

pub(super) fn run(args: &GlossaryArgs) -> Outcome {
    let language = args.output.lang;
    let found = find_terms(&args.text);
    if args.output.json {
        let list: Vec<_> = found.iter().map(|term| as_json(term)).collect();
        return Outcome::done(Plain::json(&list));
    }
    if found.is_empty() {
        return Outcome::done(Plain::of(text(language, "glossary-none")));
    }
    let mut out = Plain::new();
    for term in found {
        as_text(&mut out, term, language);
    }
    Outcome::done(out)
}

fn as_json(term: &Term) -> Value {
    let forms: serde_json::Map<_, _> = Language::ALL
        .into_iter()
        .map(|l| (l.code().to_owned(), json!(term.form(l))))
        .collect();
    json!({ "id": term.id, "source": term.source, "seen": term.seen, "forms": forms })
}

fn as_text(out: &mut Plain, term: &Term, language: Language) {
    out.line(format!("{} – {}", term.id, term.name(language)));
    let args = Args::new().with("source", term.source.as_str());
    out.line(format!(
        "    {}",
        text_with(language, "glossary-source", &args)
    ));
    for other in Language::ALL {
        let form = term.form(other);
        let name = language_name(other.code(), language);
        let check = text(language, form.check.message());
        out.line(format!("    {name}: {} ({check})", form.form));
    }
}
