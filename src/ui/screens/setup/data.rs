//! What the setup page shows: kinds, legal bases as they stand between the two States.

use crate::directory::{BasisView, Standing, source_of};
use crate::i18n::{self, Args};
use crate::request::LegalBasis;
use crate::terms::{InstrumentId, KindId};
use crate::ui::context::Cx;

/// The kinds of one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Name of the family.
    pub name: String,
    /// Its kinds.
    pub kinds: Vec<KindData>,
}

/// One kind of request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindData {
    /// Its id.
    pub id: KindId,
    /// Title.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One instrument as it stands between the two States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasisData {
    /// Its id.
    pub id: InstrumentId,
    /// Title.
    pub title: String,
    /// A mark for the standing.
    pub mark: &'static str,
    /// How it stands, in words.
    pub standing: String,
    /// Whether both States are Parties by the records.
    pub is_common: bool,
    /// Whether it is relied on.
    pub chosen: bool,
    /// What to mind.
    pub notes: Vec<String>,
    /// Declarations and reservations: what, and where it is recorded.
    pub records: Vec<(String, Option<String>, String)>,
    /// Age of the records of the two States.
    pub ages: Vec<String>,
}

/// The kinds that are offered, by family, those that answer best to what was typed first.
#[must_use]
pub fn families(cx: &Cx<'_>, wanted: &str) -> Vec<Family> {
    let law = cx.desk.reference().law();
    let mut families: Vec<(String, Family)> = Vec::new();
    for id in cx.names.kinds().find(wanted) {
        let Some(kind) = law.kind(id.as_str()) else {
            continue;
        };
        let title = cx.words(i18n::kind_title(kind, cx.language));
        let summary = cx.words(i18n::kind_summary(kind, cx.language));
        let data = KindData {
            chosen: cx.desk.request().kinds.contains(&kind.id),
            id: kind.id.clone(),
            title,
            summary,
        };
        match families.iter_mut().find(|(id, _)| *id == kind.family) {
            Some((_, family)) => family.kinds.push(data),
            None => families.push((
                kind.family.clone(),
                Family {
                    name: cx.t(&format!("ui-family-{}", kind.family.replace('_', "-"))),
                    kinds: vec![data],
                },
            )),
        }
    }
    families.into_iter().map(|(_, family)| family).collect()
}

/// The instruments that have rules on the kinds chosen, as they stand between the two States; `None` as long as
/// one of the States is not chosen.
#[must_use]
pub fn bases(cx: &Cx<'_>) -> Option<Vec<BasisData>> {
    let request = cx.desk.request();
    let (from, to) = (request.requesting_state?, request.requested_state?);
    let reference = cx.desk.reference();
    let scopes = reference.law().scopes(&request.kinds);
    let views = reference.directory().bases(from, to, &scopes);
    Some(views.iter().map(|view| basis(cx, view)).collect())
}

fn basis(cx: &Cx<'_>, view: &BasisView<'_>) -> BasisData {
    let (mark, standing) = match view.standing {
        Standing::BothParties(Some(date)) => {
            let args = Args::new().with("date", cx.date(date));
            ("✓", cx.with("basis-both-parties-since", &args))
        }
        Standing::BothParties(None) => ("✓", cx.t("basis-both-parties")),
        Standing::SignatoryOnly(state) => {
            let args = Args::new().with("state", cx.state(state));
            ("▲", cx.with("basis-signatory-only", &args))
        }
        Standing::NoRecord(state) => {
            let args = Args::new().with("state", cx.state(state));
            ("○", cx.with("basis-no-record", &args))
        }
    };
    let request = cx.desk.request();
    let ages = [
        (request.requesting_state, view.requesting),
        (request.requested_state, view.requested),
    ]
    .into_iter()
    .filter_map(|(state, record)| {
        let as_of = i18n::as_of_words(&record?.as_of, cx.language);
        let args = Args::new().with("date", as_of);
        let words = cx.with("directory-as-of", &args);
        Some(cx.screen.captioned(&cx.state(state?), &words))
    })
    .collect();
    BasisData {
        title: cx.words(i18n::instrument_title(
            view.instrument.as_str(),
            cx.language,
        )),
        mark,
        standing,
        is_common: matches!(view.standing, Standing::BothParties(_)),
        chosen: request
            .legal_bases
            .contains(&LegalBasis::Instrument(view.instrument.clone())),
        notes: view
            .notes
            .iter()
            .map(|n| {
                let args = Args::new().with("instrument", view.instrument.as_str());
                cx.with(&format!("basis-note-{}", n.id()), &args)
            })
            .collect(),
        records: view
            .records
            .iter()
            .map(|record| {
                let kind = cx.t(&format!("directory-fact-{}", record.fact.value.kind()));
                let source = source_of(record.state, record.fact).map_or_else(String::new, |s| {
                    cx.screen
                        .shown(i18n::source_line(cx.desk.reference(), &s, cx.language))
                });
                (kind, record.fact.head.text.clone(), source)
            })
            .collect(),
        ages,
        id: view.instrument.clone(),
    }
}
