//! `rogatory grounds`: what the requested State could raise, and what answers it.

use serde_json::{Value, json};

use super::Outcome;
use super::args::FileArgs;
use crate::check::grounds::{Advice, advise};
use crate::check::{Requirements, requirements_for};
use crate::desk;
use crate::i18n::{
    Args, ground_answer, ground_label, ground_lines, ground_note, ground_state, ground_type,
    source_line, text, text_with,
};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::terms::Language;

pub(super) fn run(reference: &Reference, args: &FileArgs) -> Outcome {
    let language = args.output.lang;
    let request = match desk::open_request(reference, &args.file) {
        Ok(request) => request,
        Err(error) => return Outcome::of(&error, language),
    };
    let requirements = requirements_for(reference, &request);
    let advice = advise(&request, &requirements);
    if args.output.json {
        let list: Vec<_> = advice
            .iter()
            .map(|a| as_json(reference, a, language))
            .collect();
        return Outcome::done(Plain::json(&json!({
            "grounds": list,
            "recorded": recorded_json(&requirements),
        })));
    }
    Outcome::done(as_text(&advice, &requirements, language))
}

fn as_json(reference: &Reference, advice: &Advice<'_>, language: Language) -> Value {
    json!({
        "id": advice.ground.id,
        "label": ground_label(advice.ground, language).text,
        "type": advice.ground.r#type.id(),
        "state": advice.state.id(),
        "stands": advice.stands,
        "note": ground_note(advice.ground, language).text,
        "answer": ground_answer(advice.ground, language).text,
        "articles_of_basis": advice.under_basis,
        "articles_elsewhere": advice.elsewhere,
        "given": advice.given,
        "missing": advice.missing,
        "first": advice.first.iter().map(|s| json!({ "id": s.id, "articles": s.articles })).collect::<Vec<_>>(),
        "lines": ground_lines(reference, advice, language),
    })
}

fn recorded_json(requirements: &Requirements) -> Vec<Value> {
    requirements
        .refusals
        .iter()
        .map(|r| {
            json!({
                "ground": r.words,
                "mandatory": r.mandatory,
                "state": r.source.state,
                "reference": r.source.reference,
                "as_of": r.source.as_of,
                "source": r.source.source,
            })
        })
        .collect()
}

fn as_text(advice: &[Advice<'_>], requirements: &Requirements, language: Language) -> Plain {
    let mut out = Plain::new();
    out.line(text(language, "ground-intro"));
    if advice.is_empty() {
        out.gap();
        out.line(text(language, "ground-none"));
    }
    for a in advice {
        let label = ground_label(a.ground, language).marked(language);
        let state = ground_state(a, language);
        out.gap();
        out.line(label);
        out.line(format!("  {} · {state}", ground_type(a.ground, language)));
        for words in [
            ground_note(a.ground, language),
            ground_answer(a.ground, language),
        ] {
            out.line(format!("  {}", words.marked(language)));
        }
        for line in ground_lines(&requirements.reference, a, language) {
            out.line(format!("    {line}"));
        }
    }
    out.gap();
    out.line(text(language, "ground-recorded"));
    if requirements.refusals.is_empty() {
        out.line(format!("  {}", text(language, "ground-recorded-none")));
    }
    for refusal in &requirements.refusals {
        let id = if refusal.mandatory {
            "ground-recorded-mandatory"
        } else {
            "ground-recorded-discretionary"
        };
        let args = Args::new().with("ground", refusal.words.clone());
        out.line(format!("  {}", text_with(language, id, &args)));
        out.line(format!(
            "    {}",
            source_line(&requirements.reference, &refusal.source, language)
        ));
    }
    out
}
