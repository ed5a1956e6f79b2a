//! What is shown of the requested State's entry in the directory.

use crate::desk::Edit;
use crate::directory::facts::{CentralAuthority, KINDS};
use crate::directory::{Fact, State, central_authorities, source_of};
use crate::i18n::{self, Args};
use crate::law::ValueType;
use crate::request::{Address, Answer, Organisation};
use crate::request::{Record, RecordList};
use crate::terms::Language;
use crate::ui::context::Cx;

/// The entry in the language of the screen.
#[derive(Clone, Debug)]
pub struct EntryData {
    /// Name of the State, or what is missing.
    pub title: String,
    /// Its formal name, where it says more.
    pub formal: Option<String>,
    /// What to know before reading on.
    pub about: String,
    /// That names and notes are in the words of the record; none where these are the words of the screen.
    pub as_recorded: Option<String>,
    /// Cautions of the directory.
    pub cautions: Vec<String>,
    /// Central authorities, best match first.
    pub authorities: Vec<AuthorityData>,
    /// Heading of the authorities, and what is said when none is recorded.
    pub authorities_heading: String,
    /// Everything else, by kind.
    pub groups: Vec<FactGroup>,
    /// Words of the button that makes an authority the addressee.
    pub use_words: String,
    /// Caption of the source's own words.
    pub quote_words: String,
    /// "No record".
    pub no_record: String,
}

/// One central authority.
#[derive(Clone, Debug)]
pub struct AuthorityData {
    /// Its name as the source gives it.
    pub name: String,
    /// Address, telephone, email, task: caption and value.
    pub lines: Vec<(String, String)>,
    /// Where it is recorded.
    pub source: String,
    /// The edits that make it the addressee; none where the letter has no such element.
    pub edits: Vec<Edit>,
}

/// The facts of one kind.
#[derive(Clone, Debug)]
pub struct FactGroup {
    /// The kind.
    pub heading: String,
    /// The facts; none is "no record".
    pub facts: Vec<FactData>,
}

/// One fact.
#[derive(Clone, Debug)]
pub struct FactData {
    /// What it says, line by line.
    pub lines: Vec<String>,
    /// The source's own words.
    pub quote: Option<String>,
    /// A caution.
    pub note: Option<String>,
    /// Where it is recorded and how old the record is.
    pub source: String,
}

/// Kinds of facts that are named even where there is no record.
const MAIN: [&str; 4] = [
    "accepted_languages",
    "transmission_channel",
    "dual_criminality",
    "reciprocity",
];

impl EntryData {
    /// The entry of the requested State of the draft.
    #[must_use]
    pub fn new(cx: &Cx<'_>) -> Self {
        let request = cx.desk.request();
        let mut this = Self {
            title: cx.t("ui-entry-not-chosen"),
            formal: None,
            about: cx.t("ui-entry-choose-first"),
            as_recorded: (cx.language != Language::En).then(|| cx.t("ui-entry-as-recorded")),
            cautions: Vec::new(),
            authorities: Vec::new(),
            authorities_heading: cx.t("directory-fact-central_authority"),
            groups: Vec::new(),
            use_words: cx.t("ui-entry-use-as-addressee"),
            quote_words: cx.t("ui-entry-quote"),
            no_record: cx.t("directory-no-record"),
        };
        let directory = cx.desk.reference().directory();
        let Some(state) = request.requested_state.and_then(|id| directory.state(id)) else {
            return this;
        };
        let names = state.names(cx.language);
        this.title = cx.screen.shown(names.short.clone());
        this.formal = names
            .formal
            .clone()
            .filter(|formal| *formal != names.short)
            .map(|name| cx.screen.shown(name));
        this.about = cx.t("directory-no-record-meaning");
        this.cautions.clone_from(&state.head.notes);
        let territories: Vec<_> = request
            .requested_state
            .into_iter()
            .flat_map(|id| directory.territories_of(id))
            .map(|place| cx.screen.state(directory, place.id.as_state()))
            .collect();
        if !territories.is_empty() {
            let args = Args::new().with("names", cx.screen.listed(&territories));
            this.cautions.push(cx.with("ui-entry-territories", &args));
        }
        this.authorities = authorities(cx, state);
        let known = KINDS;
        let kinds = MAIN
            .iter()
            .chain(known.iter().filter(|k| !MAIN.contains(k)));
        for kind in kinds.filter(|k| **k != "central_authority") {
            let facts: Vec<_> = state
                .fact
                .iter()
                .filter(|f| f.value.kind() == *kind)
                .map(|f| fact_data(cx, state, f))
                .collect();
            if !facts.is_empty() || MAIN.contains(kind) {
                this.groups.push(FactGroup {
                    heading: cx.t(&format!("directory-fact-{kind}")),
                    facts,
                });
            }
        }
        this
    }
}

fn authorities(cx: &Cx<'_>, state: &State) -> Vec<AuthorityData> {
    let request = cx.desk.request();
    let scopes = cx.desk.reference().law().scopes(&request.kinds);
    let relied_on = request.instruments();
    let fitting = central_authorities(state, request.requesting_state, &scopes, &relied_on);
    fitting
        .into_iter()
        .map(|(fact, authority)| AuthorityData {
            name: authority.name.clone(),
            lines: record_lines(cx, fact)
                .filter(|(field, ..)| field != "name")
                .map(|(_, caption, value)| (caption, value))
                .collect(),
            source: source_line(cx, state, fact),
            edits: addressee(cx, state, authority),
        })
        .collect()
}

/// The edits that create an organisation from an authority and answer the addressee's element with it.
fn addressee(cx: &Cx<'_>, state: &State, authority: &CentralAuthority) -> Vec<Edit> {
    let requirements = cx.desk.requirements();
    let Some(element) = requirements
        .element_for("requested_authority")
        .filter(|id| {
            let element = requirements.law().element(id.as_str());
            element.is_some_and(|e| e.value == ValueType::Organisations)
        })
        .cloned()
    else {
        return Vec::new();
    };
    let request = cx.desk.request();
    // The same authority is not written twice.
    let present = request
        .organisations
        .iter()
        .find(|o| o.name == authority.name);
    let (id, mut edits) = match present {
        Some(organisation) => (organisation.id.clone(), Vec::new()),
        None => {
            let mut new = Organisation::new(RecordList::Organisations.fresh_id(request));
            new.name.clone_from(&authority.name);
            new.address = Address {
                lines: authority
                    .address
                    .iter()
                    .flat_map(|a| a.lines())
                    .map(str::to_owned)
                    .collect(),
                state: state.head.iso3.parse().ok(),
            };
            new.phone = authority.phone.clone().unwrap_or_default();
            new.email = authority.email.clone().unwrap_or_default();
            (new.id.clone(), vec![Edit::Record(Record::from(new))])
        }
    };
    edits.push(Edit::Answer(element, Some(Answer::Organisations(vec![id]))));
    edits
}

fn fact_data(cx: &Cx<'_>, state: &State, fact: &Fact) -> FactData {
    let mut lines = Vec::new();
    if !fact.head.scope.is_empty() {
        let scopes: Vec<_> = fact
            .head
            .scope
            .iter()
            .filter_map(|s| serde_json::to_value(s).ok())
            .filter_map(|s| Some(cx.t(&format!("directory-scope-{}", s.as_str()?))))
            .collect();
        lines.push(
            cx.screen
                .captioned(&cx.t("ui-entry-concerns"), &cx.screen.listed(&scopes)),
        );
    }
    if let Some(other) = fact
        .head
        .bilateral_with
        .as_deref()
        .and_then(|o| o.parse().ok())
    {
        let args = Args::new().with("state", cx.state(other));
        lines.push(cx.with("directory-bilateral", &args));
    }
    lines.extend(
        record_lines(cx, fact).map(|(_, caption, value)| cx.screen.captioned(&caption, &value)),
    );
    FactData {
        lines,
        quote: fact.head.text.clone(),
        note: fact.head.note.clone(),
        source: source_line(cx, state, fact),
    }
}

/// What a record says: field, caption, value.
fn record_lines(cx: &Cx<'_>, fact: &Fact) -> impl Iterator<Item = (String, String, String)> {
    let screen = cx.screen;
    i18n::record_lines(fact, cx.language)
        .into_iter()
        .map(move |line| {
            let value = if line.is_as_recorded {
                line.value
            } else {
                screen.shown(line.value)
            };
            (line.field, screen.shown(line.caption), value)
        })
}

fn source_line(cx: &Cx<'_>, state: &State, fact: &Fact) -> String {
    source_of(state, fact).map_or_else(String::new, |s| {
        cx.screen
            .shown(i18n::source_line(cx.desk.reference(), &s, cx.language))
    })
}
