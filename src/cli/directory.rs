//! `rogatory directory` and `rogatory bases`.

use serde_json::{Value, json};

use super::args::{BasesArgs, DirectoryArgs, DirectoryCommand, LawArgs};
use super::{Outcome, known_kinds, known_state};
use crate::directory::{BasisView, Directory, Fact, ParticipationStatus, Standing, State};
use crate::i18n::{
    Args, as_of_words, basis_note, captioned, date, instrument_title, listed, record_lines, text,
    text_with,
};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::terms::{Language, StateId};

pub(super) fn run(reference: &Reference, args: &DirectoryArgs) -> Outcome {
    match &args.command {
        DirectoryCommand::Show { state, output } => show(reference, state, output),
        DirectoryCommand::Search { text, output } => search(reference, text, output),
    }
}

fn search(reference: &Reference, wanted: &str, output: &LawArgs) -> Outcome {
    let found = reference.directory().search(wanted);
    if output.json {
        let list: Vec<_> = found
            .iter()
            .map(|s| json!({ "iso3": s.head.iso3, "iso2": s.head.iso2, "name": s.name }))
            .collect();
        return Outcome::done(Plain::json(&list));
    }
    let places = reference.directory().search_places(wanted);
    if found.is_empty() && places.is_empty() {
        return Outcome {
            err: Plain::of(text(output.lang, "cli-nothing-found")),
            ..Outcome::default()
        };
    }
    let mut out = Plain::new();
    for state in found {
        let name = state.names(output.lang);
        let formal = name.formal.as_deref().unwrap_or_default();
        out.line(format!("{}  {}  {formal}", state.head.iso3, name.short));
    }
    for place in places {
        let name = reference.directory().place_name(place.id, output.lang);
        let about = place.state.map_or_else(
            || text(output.lang, "cli-no-state"),
            |state| {
                let state = reference.directory().short_name(state, output.lang);
                let args = Args::new().with("state", state);
                text_with(output.lang, "cli-under-state", &args)
            },
        );
        out.line(format!("{}  {name}  ({about})", place.id));
    }
    Outcome::done(out)
}

fn show(reference: &Reference, code: &str, output: &LawArgs) -> Outcome {
    let language = output.lang;
    let id = match known_state(reference, code, language) {
        Ok(id) => id,
        Err(outcome) => return outcome,
    };
    let Some(state) = reference.directory().state(id) else {
        return Outcome::default();
    };
    if output.json {
        return Outcome::done(Plain::json(state));
    }
    let mut out = Plain::new();
    let name = state.names(language);
    out.line(format!(
        "{} – {}",
        state.head.iso3,
        name.formal.as_deref().unwrap_or(&name.short)
    ));
    for note in &state.head.notes {
        out.line(format!(
            "  {}: {note}",
            text(language, "directory-heading-cautions")
        ));
    }
    out.gap();
    out.line(text(language, "directory-heading-participation"));
    if state.participation.is_empty() {
        out.line(format!("  {}", text(language, "directory-no-record")));
    }
    for p in &state.participation {
        let status = status_words(p.status, language);
        let since = p.in_force.map_or_else(String::new, |d| {
            let args = Args::new().with("date", date(d, language));
            format!(", {}", text_with(language, "directory-in-force", &args))
        });
        let as_of = as_of(&p.as_of, language);
        out.line(format!("  {}: {status}{since} ({as_of})", p.treaty));
    }
    out.gap();
    out.line(text(language, "directory-heading-facts"));
    if state.fact.is_empty() {
        out.line(format!("  {}", text(language, "directory-no-record")));
    }
    for fact in &state.fact {
        fact_text(&mut out, reference.directory(), state, fact, language);
    }
    out.gap();
    out.line(text(language, "directory-no-record-meaning"));
    Outcome::done(out)
}

fn fact_text(
    out: &mut Plain,
    directory: &Directory,
    state: &State,
    fact: &Fact,
    language: Language,
) {
    let title = text(language, &format!("directory-fact-{}", fact.value.kind()));
    let head = &fact.head;
    let as_of = as_of(&head.as_of, language);
    out.line(format!(
        "  {title} – {} {} ({as_of})",
        head.treaty, head.article
    ));
    if let Some(other) = head.bilateral_with.as_deref().and_then(|c| c.parse().ok()) {
        let args = Args::new().with("state", directory.short_name(other, language));
        out.line(format!(
            "    {}",
            text_with(language, "directory-bilateral", &args)
        ));
    }
    for line in record_lines(fact, language) {
        let words = captioned(&line.caption, &line.value, language);
        out.line(format!("    {words}"));
    }
    if let Some(quotation) = &head.text {
        out.line(format!("    “{quotation}”"));
    }
    if let Some(note) = &head.note {
        out.line(format!("    {}: {note}", text(language, "directory-note")));
    }
    if let Some(source) = state.source.get(&head.source) {
        out.line(format!(
            "    {}: {} – {}",
            text(language, "directory-source"),
            source.title,
            source.url
        ));
    }
}

fn as_of(when: &str, language: Language) -> String {
    let date = as_of_words(when, language);
    text_with(language, "directory-as-of", &Args::new().with("date", date))
}

fn status_words(status: ParticipationStatus, language: Language) -> String {
    let id = match status {
        ParticipationStatus::Party => "party",
        ParticipationStatus::Signatory => "signatory",
        ParticipationStatus::PartyOrSignatory => "party_or_signatory",
    };
    text(language, &format!("directory-status-{id}"))
}

pub(super) fn bases(reference: &Reference, args: &BasesArgs) -> Outcome {
    let language = args.output.lang;
    let kinds: Vec<String> = args.kind.iter().cloned().collect();
    let (from, to, kinds) = match (
        known_state(reference, &args.from, language),
        known_state(reference, &args.to, language),
        known_kinds(reference, &kinds, language),
    ) {
        (Ok(from), Ok(to), Ok(kinds)) => (from, to, kinds),
        (Err(outcome), _, _) | (_, Err(outcome), _) | (_, _, Err(outcome)) => return outcome,
    };
    let directory = reference.directory();
    let views = directory.bases(from, to, &reference.law().scopes(&kinds));
    if args.output.json {
        let list: Vec<_> = views.iter().map(|v| view_json(v, language)).collect();
        return Outcome::done(Plain::json(&json!({
            "from": from,
            "to": to,
            "kind": args.kind,
            "bases": list,
            "meaning": text(language, "directory-no-record-meaning"),
        })));
    }
    let mut out = Plain::new();
    for view in &views {
        view_text(&mut out, directory, view, language);
    }
    out.line(text(language, "directory-no-record-meaning"));
    Outcome::done(out)
}

/// The standing of an instrument in words.
fn standing_words(directory: &Directory, standing: Standing, language: Language) -> String {
    let state = |id: StateId| Args::new().with("state", directory.short_name(id, language));
    match standing {
        Standing::BothParties(Some(since)) => {
            let args = Args::new().with("date", date(since, language));
            text_with(language, "basis-both-parties-since", &args)
        }
        Standing::BothParties(None) => text(language, "basis-both-parties"),
        Standing::SignatoryOnly(id) => text_with(language, "basis-signatory-only", &state(id)),
        Standing::NoRecord(id) => text_with(language, "basis-no-record", &state(id)),
    }
}

fn view_text(out: &mut Plain, directory: &Directory, view: &BasisView<'_>, language: Language) {
    let title = instrument_title(view.instrument.as_str(), language).marked(language);
    out.line(format!("{} – {title}", view.instrument));
    out.line(format!(
        "    {}",
        standing_words(directory, view.standing, language)
    ));
    for note in &view.notes {
        out.line(format!(
            "    {}",
            basis_note(*note, &view.instrument, language)
        ));
    }
    for record in &view.records {
        let title = text(
            language,
            &format!("directory-fact-{}", record.fact.value.kind()),
        );
        let values: Vec<String> = record_lines(record.fact, language)
            .into_iter()
            .map(|line| captioned(&line.caption, &line.value, language))
            .collect();
        out.line(format!(
            "    {} – {title}, {} ({}): {}",
            record.state.head.iso3,
            record.fact.head.article,
            as_of(&record.fact.head.as_of, language),
            listed(&values, language)
        ));
    }
    out.gap();
}

fn view_json(view: &BasisView<'_>, language: Language) -> Value {
    let (standing, state, since) = match view.standing {
        Standing::BothParties(since) => ("both_parties", None, since),
        Standing::SignatoryOnly(id) => ("signatory_only", Some(id), None),
        Standing::NoRecord(id) => ("no_record", Some(id), None),
    };
    json!({
        "instrument": view.instrument,
        "title": instrument_title(view.instrument.as_str(), language).text,
        "standing": standing,
        "standing_state": state,
        "in_force_between": since,
        "requesting": view.requesting,
        "requested": view.requested,
        "records": view.records.iter().map(|r| json!({ "state": r.state.head.iso3, "fact": r.fact })).collect::<Vec<_>>(),
        "notes": view.notes.iter().map(|n| json!({ "id": n.id(), "text": basis_note(*n, &view.instrument, language) })).collect::<Vec<_>>(),
    })
}
