//! Grounds for refusal in words.

use super::findings::{argument, joined};
use super::{Args, Words, question_text, text, text_with, words};
use crate::check::grounds::Advice;
use crate::check::{Arg, Open};
use crate::law::{ArticleList, Ground};
use crate::reference::Reference;
use crate::terms::{ElementId, Language};

/// The label of a ground.
#[must_use]
pub fn ground_label(ground: &Ground, language: Language) -> Words {
    words(language, &format!("ground-{}", ground.id))
}

/// How a ground stands in law.
#[must_use]
pub fn ground_note(ground: &Ground, language: Language) -> Words {
    words(language, &format!("ground-{}.note", ground.id))
}

/// What meets a ground.
#[must_use]
pub fn ground_answer(ground: &Ground, language: Language) -> Words {
    words(language, &format!("ground-{}.answer", ground.id))
}

/// What follows from a ground.
#[must_use]
pub fn ground_type(ground: &Ground, language: Language) -> String {
    text(language, &format!("ground-type-{}", ground.r#type.id()))
}

/// How a ground stands towards the draft.
#[must_use]
pub fn ground_state(advice: &Advice<'_>, language: Language) -> String {
    let id = if advice.stands {
        "ground-state-stands".to_owned()
    } else {
        format!("ground-state-{}", advice.state.id())
    };
    text(language, &id)
}

/// The facts of an advice, one a line: articles, elements, what is open, what comes first.
#[must_use]
pub fn ground_lines(reference: &Reference, advice: &Advice<'_>, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |id: &str, name: &'static str, value: String| {
        if !value.is_empty() {
            lines.push(text_with(language, id, &Args::new().with(name, value)));
        }
    };
    let articles = |list: &[_]| ArticleList(list).to_string();
    add(
        "ground-under-basis",
        "articles",
        articles(&advice.under_basis),
    );
    add("ground-elsewhere", "articles", articles(&advice.elsewhere));
    add(
        "ground-answered-by",
        "elements",
        labels(reference, &advice.given, language),
    );
    add(
        "ground-missing",
        "elements",
        labels(reference, &advice.missing, language),
    );
    let open: Vec<_> = advice
        .open
        .iter()
        .map(|o| open_point(reference, o, language))
        .collect();
    add("ground-decided-by", "points", joined(&open, language));
    let steps: Vec<_> = advice
        .first
        .iter()
        .map(|step| {
            let args = Args::new().with("articles", articles(&step.articles));
            text_with(language, &format!("ground-step-{}", step.id), &args)
        })
        .collect();
    add("ground-first", "steps", joined(&steps, language));
    lines
}

fn labels(reference: &Reference, elements: &[ElementId], language: Language) -> String {
    let names: Vec<_> = elements
        .iter()
        .map(|id| argument(reference, &Arg::Element(id.clone()), language))
        .collect();
    joined(&names, language)
}

/// What would decide a condition, as a noun phrase.
fn open_point(reference: &Reference, open: &Open, language: Language) -> String {
    let of_element = |kind: &str, id: &ElementId| {
        let element = argument(reference, &Arg::Element(id.clone()), language);
        let args = Args::new().with("element", element);
        text_with(language, &format!("ground-open-{kind}"), &args)
    };
    match open {
        Open::Question(id) => {
            let question = reference
                .law()
                .question(id.as_str())
                .map_or_else(|| id.to_string(), |q| question_text(q, language).text);
            let args = Args::new().with("question", question);
            text_with(language, "ground-open-question", &args)
        }
        Open::NoRecord(key) => {
            let args = Args::new().with("ask", argument(reference, &Arg::Ask(*key), language));
            text_with(language, "ground-open-record", &args)
        }
        Open::LegalBasis => text(language, "ground-open-legal-basis"),
        Open::Element(id) => of_element("element", id),
        Open::BirthDate(id) => of_element("birth-date", id),
        Open::Nationality(id) => of_element("nationality", id),
        Open::PersonRole(id) => of_element("role", id),
        Open::OffenceHeading => text(language, "ground-open-offence"),
        Open::PropertyType => text(language, "ground-open-property"),
    }
}
