//! `rogatory kinds` and `rogatory elements`.

use jiff::civil::Date;
use serde_json::json;

use super::args::{ElementsArgs, KindsArgs};
use super::{Outcome, known_kinds, known_state};
use crate::check::{Required, requirements_for};
use crate::desk;
use crate::i18n::{
    Args, KindNames, element_example, element_help, element_label, element_warning, kind_summary,
    kind_title, option_words, question_text, source_line, text, text_with,
};
use crate::law::{ArticleList, GivenBy, Kind, Obligation};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::terms::Language;

pub(super) fn kinds(reference: &Reference, args: &KindsArgs) -> Outcome {
    let law = reference.law();
    let language = args.output.lang;
    let offered: Vec<&Kind> = match &args.text {
        Some(text) => KindNames::new(law)
            .find(text)
            .into_iter()
            .filter_map(|id| law.kind(id.as_str()))
            .collect(),
        None => law
            .kinds()
            .iter()
            .filter(|k| law.is_offered(k))
            .map(|k| &**k)
            .collect(),
    };
    if args.output.json {
        let list: Vec<_> = offered
            .iter()
            .map(|k| {
                json!({
                    "id": k.id,
                    "family": k.family,
                    "title": kind_title(k, language).text,
                    "summary": kind_summary(k, language).text,
                    "extends": k.extends,
                    "legal_basis": k.legal_basis,
                })
            })
            .collect();
        return Outcome::done(Plain::json(&list));
    }
    if offered.is_empty() {
        return Outcome {
            err: Plain::of(text(language, "cli-nothing-found")),
            ..Outcome::default()
        };
    }
    let mut out = Plain::new();
    for kind in offered {
        let title = kind_title(kind, language).marked(language);
        out.line(format!(
            "{:<30} {:<24} {title}",
            kind.id.as_str(),
            kind.family
        ));
    }
    Outcome::done(out)
}

pub(super) fn elements(reference: &Reference, args: &ElementsArgs, today: Date) -> Outcome {
    let language = args.output.lang;
    let state = |code: &Option<String>| {
        code.as_deref()
            .map(|c| known_state(reference, c, language))
            .transpose()
    };
    let (kinds, from, to) = match (
        known_kinds(reference, &args.kinds, language),
        state(&args.from),
        state(&args.to),
    ) {
        (Ok(kinds), Ok(from), Ok(to)) => (kinds, from, to),
        (Err(outcome), _, _) | (_, Err(outcome), _) | (_, _, Err(outcome)) => return outcome,
    };
    let request = desk::new_request(reference, kinds, from, to, language, today);
    let requirements = requirements_for(reference, &request);
    if args.output.json {
        let list: Vec<_> = requirements
            .elements
            .iter()
            .map(|r| as_json(r, language))
            .collect();
        return Outcome::done(Plain::json(&list));
    }
    let mut out = Plain::new();
    for required in &requirements.elements {
        as_text(&mut out, required, reference, language);
    }
    Outcome::done(out)
}

/// The strongest obligation that any rule states.
fn obligation(required: &Required) -> Obligation {
    required
        .rules
        .iter()
        .map(|r| r.obligation)
        .max()
        .unwrap_or(Obligation::Recommended)
}

fn as_json(required: &Required, language: Language) -> serde_json::Value {
    let element = &required.element;
    let sources: Vec<_> = required
        .rules
        .iter()
        .filter_map(|r| r.state.as_ref())
        .map(|s| json!({ "state": s.state, "reference": s.reference, "as_of": s.as_of, "source": s.source }))
        .collect();
    json!({
        "id": element.id,
        "kind": required.kind.id,
        "label": element_label(element, language).text,
        "help": element_help(element, language).text,
        "example": element_example(element, language).map(|w| w.text),
        "warning": element_warning(element, language).map(|w| w.text),
        "given_by": element.given_by.map(GivenBy::id),
        "obligation": obligation(required).id(),
        "value": element.value.id(),
        "many": element.many,
        "options": element.options.iter().map(|o| json!({ "id": o, "label": option_words(element, o, language).text })).collect::<Vec<_>>(),
        "condition": element.condition,
        "questions": element.when.iter().flat_map(|w| w.questions()).collect::<Vec<_>>(),
        "articles": element.articles,
        "basis": element.basis.id(),
        "state_records": sources,
    })
}

fn as_text(out: &mut Plain, required: &Required, reference: &Reference, language: Language) {
    let law = reference.law();
    let element = &required.element;
    let label = element_label(element, language).marked(language);
    let force = text(
        language,
        &format!("cli-obligation-{}", obligation(required).id()),
    );
    out.line(format!("{} – {label} ({force})", element.id));
    out.line(format!(
        "    {}",
        element_help(element, language).marked(language)
    ));
    let extra = [
        ("report-example", element_example(element, language)),
        ("report-caution", element_warning(element, language)),
    ];
    for (id, words) in extra {
        if let Some(words) = words {
            let args = Args::new().with("text", words.marked(language));
            out.line(format!("    {}", text_with(language, id, &args)));
        }
    }
    if let Some(giver) = element.given_by {
        let giver = text(language, &format!("report-given-by-{}", giver.id()));
        out.line(format!("    {giver}"));
    }
    for question in element
        .when
        .iter()
        .flat_map(|w| w.questions())
        .filter_map(|id| law.question(id.as_str()))
    {
        out.line(format!(
            "    {}: {}",
            text(language, "cli-question"),
            question_text(question, language).marked(language)
        ));
    }
    if !element.articles.is_empty() {
        let args = Args::new().with("articles", ArticleList(&element.articles).to_string());
        out.line(format!(
            "    {}",
            text_with(language, "cli-articles", &args)
        ));
    }
    for source in required.rules.iter().filter_map(|r| r.state.as_ref()) {
        out.line(format!("    {}", source_line(reference, source, language)));
    }
}
