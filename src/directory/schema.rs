//! The data files of the directory: their types. The reading of them is in `read`.
//!
//! One TOML file per State, named by its ISO alpha-3 code, and one file of treaties. A record that
//! is not there never means "not a party" or "no requirement".

mod read;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use super::facts::Fact;
use crate::terms::Scope;

pub(super) use read::compiled_state;
pub use read::{parse_state, parse_treaties};

/// A directory entry: one State (or the European Union), its treaties and what it declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct State {
    /// Codes, status and groups.
    #[serde(flatten)]
    pub head: StateHead,
    /// Names in the six languages.
    pub name: Names,
    /// The sources by key.
    pub source: BTreeMap<String, Source>,
    /// Treaty participation; a treaty that is missing here is unknown, not "not a party".
    pub participation: Vec<Participation>,
    /// Declarations, designations and requirements.
    pub fact: Vec<Fact>,
}

/// The first lines of a State's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateHead {
    /// ISO 3166-1 alpha-3 code, the key of the entry (EUE for the European Union).
    pub iso3: String,
    /// ISO 3166-1 alpha-2 code.
    pub iso2: String,
    /// Three-digit M49 code of the United Nations; the European Union has none.
    pub m49: Option<String>,
    /// Standing in the United Nations, in words.
    pub un_status: String,
    /// M49 region.
    pub region: Option<String>,
    /// M49 sub-region.
    pub sub_region: Option<String>,
    /// United Nations regional group; informative only.
    pub regional_group: Option<String>,
    /// Whether a request can be addressed to it.
    pub can_be_requested: bool,
    /// Cautions about the entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// The names of a State in the six languages of the United Nations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Arabic.
    pub ar: Name,
    /// Chinese.
    pub zh: Name,
    /// English.
    pub en: Name,
    /// French.
    pub fr: Name,
    /// Russian.
    pub ru: Name,
    /// Spanish.
    pub es: Name,
}

/// The name of a State in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// Short name without an article in brackets.
    pub short: String,
    /// Short name as lists print it, with the article in brackets; `None` if the same.
    pub listed: Option<String>,
    /// Formal name with its article; `None` where the source has none.
    pub formal: Option<String>,
}

/// A page or publication that records rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title, with the publisher.
    pub title: String,
    /// Address.
    pub url: String,
}

/// What a State's relation to a treaty is known to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationStatus {
    /// It is a Party.
    Party,
    /// It has signed; the source shows no consent to be bound.
    Signatory,
    /// The source lists it for its declarations and does not say which of the two it is.
    PartyOrSignatory,
}

/// How a State consented to be bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the terms of the law of treaties say it themselves"
)]
pub enum ConsentKind {
    Ratification,
    Accession,
    Acceptance,
    Approval,
    Succession,
    FormalConfirmation,
}

/// A State's relation to one treaty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// Id of the treaty.
    pub treaty: String,
    /// What is known.
    pub status: ParticipationStatus,
    /// Date of signature.
    #[serde(default, deserialize_with = "toml_date")]
    pub signature: Option<Date>,
    /// Date of the instrument of consent, as a rule its deposit.
    #[serde(default, deserialize_with = "toml_date")]
    pub consent: Option<Date>,
    /// Kind of that instrument.
    pub consent_kind: Option<ConsentKind>,
    /// Date of entry into force for the State.
    #[serde(default, deserialize_with = "toml_date")]
    pub in_force: Option<Date>,
    /// Whether that date is the source's or computed, and by which article.
    pub in_force_basis: Option<String>,
    /// Date the record was true of: a year, a month or a day.
    pub as_of: String,
    /// Key of the source.
    pub source: String,
    /// Keys of further sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra_sources: Vec<String>,
    /// A caution for the reader.
    pub note: Option<String>,
}

/// A treaty that State files name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Treaty {
    /// Id used in the State files.
    pub id: String,
    /// Title in English.
    pub title: String,
    /// Date the text bears: adoption or opening for signature.
    #[serde(default, deserialize_with = "toml_date")]
    pub opened: Option<Date>,
    /// Entry into force of the treaty itself.
    #[serde(default, deserialize_with = "toml_date")]
    pub in_force: Option<Date>,
    /// The day until which no source showed it in force, as precise as that source: States have consented to be bound, yet
    /// it binds none of them.
    pub not_in_force: Option<String>,
    /// Kinds of request it has rules on.
    pub covers: Vec<Scope>,
    /// Whether it is a treaty on assistance itself, to which others yield.
    #[serde(default)]
    pub on_assistance: bool,
    /// Whether it yields to treaties on assistance that bind the same States: UNTOC 18(6)-(7), UNCAC 46(6)-(7), UN1988
    /// 7(6)-(7); it may also serve as the basis for extradition: UNTOC 16(4)-(5), UNCAC 44(5)-(6), UN1988 6(3)-(4).
    #[serde(default)]
    pub yields_to_assistance: bool,
}

/// Reads a TOML local date; a date with a time is refused.
fn toml_date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    let Some(found) = Option::<toml::value::Datetime>::deserialize(from)? else {
        return Ok(None);
    };
    match (found.date, found.time, found.offset) {
        (Some(_), None, None) => found
            .to_string()
            .parse()
            .map(Some)
            .map_err(serde::de::Error::custom),
        _ => Err(serde::de::Error::custom(format!(
            "{found} is not a plain date"
        ))),
    }
}
