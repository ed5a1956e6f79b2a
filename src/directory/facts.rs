//! What a State has declared, designated or requires: the facts of a directory entry.
//!
//! Each fact has a kind and one table of that kind with its typed fields. Every field that may be
//! missing is an `Option`: what the source does not say stays unsaid. Wording of the source that
//! fits no typed field is kept in [`Fact::details`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::terms::Scope;

/// What every fact says about itself, whatever its kind. The keys of a `[[fact]]` block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactHead {
    /// Id of the treaty, or BILATERAL, DOMESTIC_LAW or GUIDELINE.
    pub treaty: String,
    /// Article of that treaty or law, as the source cites it.
    pub article: String,
    /// Kinds of request concerned; empty means every kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<Scope>,
    /// ISO alpha-3 code of the one other State the fact binds; `None` means every State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bilateral_with: Option<String>,
    /// Date the fact was true of: a year, a month or a day, as text.
    pub as_of: String,
    /// How that date is known.
    pub as_of_basis: String,
    /// Key of the source in the same file.
    pub source: String,
    /// Keys of further sources in the same file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra_sources: Vec<String>,
    /// A caution or explanation for the reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The source's own words, in its own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The copy of the source was cut: the provision goes on beyond what is recorded.
    #[serde(default)]
    pub partial: bool,
    /// What the source says beyond the typed fields, in words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<String, String>,
}

/// One fact of a directory entry: who says what, and the typed content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Treaty, article, scope, age and source.
    #[serde(flatten)]
    pub head: FactHead,
    /// The typed content; its key is the kind.
    #[serde(flatten)]
    pub value: FactValue,
}

/// Writes the enum of fact values and the list of kinds from one table, so that the two agree.
macro_rules! fact_values {
    ($($name:literal $kind:ident),+ $(,)?) => {
        /// The typed content of a fact, by kind.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub enum FactValue {
            $(
                #[doc = concat!("A fact of kind `", $name, "`.")]
                #[serde(rename = $name)]
                $kind($kind),
            )+
        }

        /// The kinds of facts as the data files name them.
        pub const KINDS: &[&str] = &[$($name),+];

        impl FactValue {
            /// The kind as the data files name it.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$kind(_) => $name),+ }
            }
        }
    };
}

fact_values! {
    "central_authority" CentralAuthority,
    "accepted_languages" AcceptedLanguages,
    "legal_basis_extradition" LegalBasisExtradition,
    "reservation" Reservation,
    "urgent_channel" UrgentChannel,
    "judicial_authorities" JudicialAuthorities,
    "transmission_channel" TransmissionChannel,
    "dual_criminality" DualCriminality,
    "extradition_of_nationals" ExtraditionOfNationals,
    "penalty_threshold" PenaltyThreshold,
    "reciprocity" Reciprocity,
    "provisional_arrest" ProvisionalArrest,
    "request_contents" RequestContents,
    "legal_basis" LegalBasis,
    "death_penalty" DeathPenalty,
    "competent_authority" CompetentAuthority,
    "evidence_standard" EvidenceStandard,
    "specialty" Specialty,
    "grounds_of_refusal" GroundsOfRefusal,
    "governing_law" GoverningLaw,
    "legalization" Legalization,
    "copy_to_ministry_of_justice" CopyToMinistryOfJustice,
    "service_lead_time" ServiceLeadTime,
    "limitation_of_use" LimitationOfUse,
    "authentication" Authentication,
    "translation_certification" TranslationCertification,
    "de_minimis" DeMinimis,
    "other" Other,
}

/// Writes one struct of typed fields. An `Option` or list may be left out of the file; the
/// fields before the bar must stand there.
macro_rules! fact_table {
    ($(#[$doc:meta])* $table:ident { $($(#[$must_doc:meta])* $must:ident: $must_type:ty,)* |
        $($(#[$may_doc:meta])* $may:ident: $may_type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $table {
            $($(#[$must_doc])* pub $must: $must_type,)*
            $(
                $(#[$may_doc])*
                #[serde(default)]
                pub $may: $may_type,
            )*
        }
    };
}

fact_table! {
    /// An authority designated to receive requests.
    CentralAuthority {
        /// Name as the source gives it.
        name: String,
        |
        /// Postal address.
        address: Option<String>,
        /// Telephone number of the institution.
        phone: Option<String>,
        /// Electronic address of the institution.
        email: Option<String>,
        /// What the authority is designated for, in the source's words.
        role: Option<String>,
        /// Channel to use where the authority cannot be addressed directly.
        fallback_channel: Option<String>,
    }
}
fact_table! {
    /// The languages in which requests are accepted.
    AcceptedLanguages {
        /// Language codes; any one of them suffices unless `rule_all`.
        languages: Vec<String>,
        |
        /// Language codes accepted in urgent cases.
        urgent_languages: Vec<String>,
        /// The language preferred among those accepted.
        preferred: Option<String>,
        /// The request must be in every language listed.
        rule_all: Option<bool>,
        /// A certified translation is asked for.
        certified_translation: Option<bool>,
        /// An authenticated translation is asked for.
        authenticated_translation: Option<bool>,
        /// An official translation is asked for.
        official_translation: Option<bool>,
    }
}
fact_table! {
    /// Whether extradition depends on a treaty.
    LegalBasisExtradition {
        |
        /// Extradition is conditional on a treaty.
        requires_treaty: Option<bool>,
        /// The Convention named in the head is taken as that treaty.
        takes_convention_as_basis: Option<bool>,
    }
}
fact_table! {
    /// A reservation or declaration excluding part of a treaty.
    Reservation {
        /// What the reservation is about.
        topic: String,
        |
        /// The State is not bound by that part.
        opted_out: Option<bool>,
    }
}
fact_table! {
    /// A channel for urgent requests.
    UrgentChannel {
        /// The channel: interpol, direct_judicial, 24_7_point_of_contact, fax_with_original.
        r#type: String,
        |
        /// The authority reached through it.
        authority: Option<String>,
    }
}
fact_table! {
    /// The bodies a State declares to be its judicial authorities.
    JudicialAuthorities {
        |
        /// Their names.
        authorities: Vec<String>,
    }
}
fact_table! {
    /// The ways in which requests travel.
    TransmissionChannel {
        |
        /// The channels open, as words of the directory (diplomatic, central_authority, ...).
        channels: Vec<String>,
        /// Electronic transmission is accepted.
        electronic: Option<bool>,
        /// The original must follow an electronic copy.
        original_to_follow: Option<bool>,
        /// A treaty may provide otherwise.
        unless_treaty: Option<bool>,
    }
}
fact_table! {
    /// Whether the conduct must be an offence in both States.
    DualCriminality {
        |
        /// It must; `None` where the source states a rule in other words (see details).
        required: Option<bool>,
    }
}
fact_table! {
    /// Whether a State extradites its own nationals.
    ExtraditionOfNationals {
        |
        /// It does; `None` where the source states a rule in other words (see details).
        extradites_nationals: Option<bool>,
    }
}
fact_table! {
    /// How grave the offence must be.
    PenaltyThreshold {
        |
        /// Least maximum penalty of the offence, in months of deprivation of liberty.
        minimum_max_penalty_months: Option<u32>,
        /// Least sentence still to be served, in months.
        minimum_sentence_to_serve_months: Option<u32>,
        /// Least sentence imposed, in months.
        minimum_sentence_months: Option<u32>,
        /// Least remainder of the sentence, in months.
        minimum_remaining_sentence_months: Option<u32>,
        /// How to compare where "at least" is not meant, such as "more than".
        comparison: Option<String>,
        /// The threshold counts under the law of both States.
        in_both_states: Option<bool>,
        /// The State applies no threshold.
        no_minimum: Option<bool>,
        /// A treaty may provide otherwise.
        unless_treaty: Option<bool>,
    }
}
fact_table! {
    /// Whether the State asks for reciprocity.
    Reciprocity {
        |
        /// It is asked for where there is no treaty.
        required_without_treaty: Option<bool>,
        /// It is always asked for.
        required: Option<bool>,
        /// The requesting State must give an assurance.
        assurance_required: Option<bool>,
        /// The assurance must be in writing.
        in_writing: Option<bool>,
    }
}
fact_table! {
    /// How long provisional arrest lasts and what a request for it must hold.
    ProvisionalArrest {
        |
        /// Days within which the extradition request must arrive.
        days: Option<u32>,
        /// Longest duration in days.
        max_days: Option<u32>,
        /// Days by which the period may be extended.
        extension_days: Option<u32>,
        /// Months within which the extradition request must arrive.
        months: Option<u32>,
        /// What the request for provisional arrest must hold.
        contents: Vec<String>,
    }
}
fact_table! {
    /// What a request must hold under the State's own law.
    RequestContents {
        /// The elements asked for, in English words.
        items: Vec<String>,
        |
        /// A request without them is refused.
        refused_if_missing: Option<bool>,
        /// A treaty may provide otherwise.
        unless_treaty: Option<bool>,
    }
}
fact_table! {
    /// Whether assistance depends on a treaty.
    LegalBasis {
        |
        /// It does.
        treaty_required: Option<bool>,
    }
}
fact_table! {
    /// What the State asks where the offence carries the death penalty.
    DeathPenalty {
        |
        /// An assurance is required; `None` where the source states a rule in other words.
        assurance_required: Option<bool>,
        /// No assurance suffices: the request is refused.
        absolute_bar: Option<bool>,
    }
}
fact_table! {
    /// An authority competent within the State.
    CompetentAuthority {
        |
        /// Its name; `None` where the source names several by task (see details).
        name: Option<String>,
    }
}
fact_table! {
    /// The evidence of the offence that must come with the request.
    EvidenceStandard {
        |
        /// Evidence beyond the warrant and the statement of facts must come; `None` where it may be asked for.
        required: Option<bool>,
        /// A prima facie case must be shown.
        prima_facie: Option<bool>,
        /// The standard in the law's terms.
        standard: Option<String>,
        /// The documents that must show it.
        documents: Vec<String>,
    }
}
fact_table! {
    /// The rule of specialty.
    Specialty {
        |
        /// The rule applies.
        required: Option<bool>,
        /// The requesting State must give an assurance.
        assurance_required: Option<bool>,
        /// Days after final discharge in which the person may leave before the rule ends.
        departure_days: Option<u32>,
    }
}
fact_table! {
    /// Grounds on which a request is or may be refused.
    GroundsOfRefusal {
        |
        /// Grounds on which it must be refused.
        mandatory: Vec<String>,
        /// Grounds on which it may be refused.
        discretionary: Vec<String>,
    }
}
fact_table! {
    /// The State's law that governs requests.
    GoverningLaw {
        |
        /// Its title.
        law: Option<String>,
    }
}
fact_table! {
    /// Whether documents must be legalized.
    Legalization {
        |
        /// They must.
        required: Option<bool>,
        /// The channel through which they need not be.
        not_required_via: Option<String>,
    }
}
fact_table! {
    /// Whether the Ministry of Justice must have a copy of a direct request.
    CopyToMinistryOfJustice {
        |
        /// It must.
        required: Option<bool>,
    }
}
fact_table! {
    /// How early a summons must arrive.
    ServiceLeadTime {
        |
        /// Days before the hearing.
        days: Option<u32>,
    }
}
fact_table! {
    /// Limits on the use of what is handed over.
    LimitationOfUse {
        |
        /// The request must state that the limits will be kept.
        statement_required: Option<bool>,
        /// Personal data may be used otherwise only with prior consent.
        prior_consent_for_personal_data: Option<bool>,
        /// The State reserves the rule of specialty.
        specialty_reservation: Option<bool>,
    }
}
fact_table! {
    /// How documents are authenticated.
    Authentication {
        |
        /// Who or what authenticates them.
        authenticated_by: Option<String>,
        /// Who signs or certifies them.
        signed_or_certified_by: Option<String>,
    }
}
fact_table! {
    /// Whether translations must be certified.
    TranslationCertification {
        |
        /// They must.
        required: Option<bool>,
        /// The kind of certification asked for.
        certification: Option<String>,
    }
}
fact_table! {
    /// Whether matters of small weight are turned away.
    DeMinimis {
        |
        /// The State has such a policy.
        policy: Option<bool>,
        /// Least maximum penalty in months.
        minimum_penalty_months: Option<u32>,
        /// Since when: a year, a month or a day.
        since: Option<String>,
    }
}
fact_table! {
    /// A requirement of a kind that occurs too rarely to be typed.
    Other {
        /// What it is about.
        topic: String,
        |
    }
}

impl Fact {
    /// The typed fields that hold something, as (name, value) in the order of the table: for lists and screens.
    #[must_use]
    pub fn values(&self) -> Vec<(String, String)> {
        let table = serde_json::to_value(&self.value).unwrap_or_default();
        let Some(serde_json::Value::Object(fields)) = table.get(self.value.kind()) else {
            return Vec::new();
        };
        fields
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), shown(value)?)))
            .collect()
    }
}

fn shown(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::Null => None,
        serde_json::Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Array(list) if list.is_empty() => None,
        serde_json::Value::Array(list) => {
            let parts: Vec<String> = list.iter().filter_map(shown).collect();
            Some(parts.join("; "))
        }
        other => Some(other.to_string()),
    }
}
