//! Kinds of request and the elements that each has to contain.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::condition::Condition;
use super::wording::Heard;
use crate::request::{Answer, LegalBasis, RecordRef, Request};
use crate::terms::{ArticleRef, ElementId, KindId, Language, QuestionId, Scope};

/// A kind of request.
#[derive(Clone, Debug, Deserialize)]
pub struct Kind {
    /// Its id.
    pub id: KindId,
    /// Family, which fixes the frame of the letter: `mla`, `extradition`, `reply` …
    pub family: String,
    /// Fields of cooperation to which it belongs beside those of its family.
    #[serde(default)]
    pub scopes: Vec<Scope>,
    /// Whether it fails if the person concerned learns of it (UNTOC 18(20), UNCAC 46(20)).
    #[serde(default)]
    pub covert: bool,
    /// Whether a letter of it asks for something although those of its family do not.
    #[serde(default)]
    pub asks: bool,
    /// Whether it holds only what other kinds have in common and is not chosen by itself.
    #[serde(default)]
    pub common: bool,
    /// Kinds that need a letter of their own beside it.
    #[serde(default)]
    pub not_with: Vec<KindId>,
    /// The kind whose elements it inherits.
    #[serde(default)]
    pub extends: Option<KindId>,
    /// Articles on which a request of this kind can rest.
    #[serde(default)]
    pub legal_basis: Vec<ArticleRef>,
    /// Title in English; other languages are in the locales.
    pub title: String,
    /// What it is for, in English.
    pub summary: String,
    /// Its own elements, in the order of the treaty; inherited ones are not repeated.
    #[serde(default)]
    pub elements: Vec<ElementId>,
}

/// A family of kinds: the frame of their letters, and what treaties and records speak to them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Its id, which also names its words.
    pub id: String,
    /// The fields of cooperation to which its kinds belong.
    pub scopes: Vec<Scope>,
    /// Whether its letters ask for something, for which they thank in advance.
    #[serde(default)]
    pub asks: bool,
    /// Whether its letters answer a request.
    #[serde(default)]
    pub answers: bool,
    /// Whether its letters speak of an earlier one, with its annexes.
    #[serde(default)]
    pub earlier: bool,
    /// Whether its elements are asked by records of the requested State alone, and none of its kinds is chosen.
    #[serde(default)]
    pub recorded: bool,
}

/// What practitioners type when they look for a kind of request, by language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct TradeWords {
    /// The kind.
    pub id: KindId,
    /// The words; a key that is none of the six languages is refused.
    #[serde(flatten)]
    pub words: BTreeMap<Language, Vec<String>>,
}

/// Something that a request has to contain.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Its id, the same in data, templates, locales and code.
    pub id: ElementId,
    /// Caption in English; other languages are in the locales.
    pub label: String,
    /// What to write, in English.
    pub help: String,
    /// A good answer, in English; fictional.
    #[serde(default)]
    pub example: Option<String>,
    /// What goes wrong most often here, in English.
    #[serde(default)]
    pub warning: Option<String>,
    /// How strongly the source requires it.
    pub obligation: Obligation,
    /// The form of its answer.
    pub value: ValueType,
    /// Whether several records or texts may be given.
    #[serde(default)]
    pub many: bool,
    /// The articles that require it.
    #[serde(default)]
    pub articles: Vec<ArticleRef>,
    /// On what the obligation rests.
    pub basis: Basis,
    /// Keys of the directory entry that bear on it.
    #[serde(default)]
    pub directory: Vec<String>,
    /// The condition in the words of the source (English).
    #[serde(default)]
    pub condition: Option<String>,
    /// The condition as the program decides it.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The obligation that remains when the condition does not hold.
    #[serde(default)]
    pub otherwise: Option<Obligation>,
    /// Option ids of a choice.
    #[serde(default)]
    pub options: Vec<String>,
    /// The group of messages that names the options, where it is not `option-<element>`.
    #[serde(default)]
    pub options_named: Option<String>,
    /// Whether only "yes" fulfils it.
    #[serde(default)]
    pub yes: bool,
    /// Whether words suffice where annexes are asked for: a statement, or why none is needed.
    #[serde(default)]
    pub remark: bool,
    /// What words in the place of annexes have to say.
    #[serde(default)]
    pub says: Option<Heard>,
    /// Whether the words name something that has to be there already, such as a warrant.
    #[serde(default)]
    pub existing: bool,
    /// Another element whose answer says the same in words: where it is there, the absence of this one is advice.
    #[serde(default)]
    pub instead: Option<ElementId>,
    /// Who can give it, where it binds more than the authority that writes the letter.
    #[serde(default)]
    pub given_by: Option<GivenBy>,
    /// A question on which the worth of the answer depends.
    #[serde(default)]
    pub confirm: Option<Confirm>,
    /// Its number among the elements of the law, given when the law is read: for tables instead of look-ups.
    #[serde(skip)]
    pub number: usize,
}

/// Who can give an assurance or an undertaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GivenBy {
    /// An authority that can bind the State: domestic law says which.
    State,
    /// An authority that can bind prosecutors and courts in the case.
    Prosecution,
}

impl GivenBy {
    /// The id used in data, output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Prosecution => "prosecution",
        }
    }
}

impl Element {
    /// Whether the request holds an answer that says anything; a derived value is there when what it is derived from is.
    #[must_use]
    pub fn is_answered(&self, request: &Request) -> bool {
        match self.value {
            ValueType::LegalBases => request.legal_bases.iter().any(LegalBasis::says_anything),
            ValueType::AnnexList => request
                .annexes
                .iter()
                .any(|annex| RecordRef::Annex(annex).has_content()),
            ValueType::OffencePenalties => {
                !request.offences.is_empty()
                    && request
                        .offences
                        .iter()
                        .all(|o| !o.maximum_penalty.is_empty())
            }
            ValueType::Annexes => {
                request.is_answered(self.id.as_str()) || self.remark && self.has_remark(request)
            }
            _ => request.is_answered(self.id.as_str()),
        }
    }

    /// Whether the answer holds words beside annexes, or in their place.
    fn has_remark(&self, request: &Request) -> bool {
        let answer = request.answer(self.id.as_str());
        matches!(answer, Some(Answer::Annexes(annexes)) if !annexes.remark.is_empty())
    }

    /// The id of the message that names an option.
    #[must_use]
    pub fn option_message(&self, option: &str) -> String {
        match &self.options_named {
            Some(group) => format!("{group}-{option}"),
            None => format!("option-{}-{option}", self.id),
        }
    }
}

/// A question put once an element is answered: only a yes leaves the answer good.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirm {
    /// The question.
    pub question: QuestionId,
    /// The rule that is broken if it is answered with no.
    pub rule: String,
}

/// How strongly an element is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obligation {
    /// Should be present; absence is pointed out.
    Recommended,
    /// Must be present if a condition is met.
    Conditional,
    /// Must be present.
    Mandatory,
}

impl Obligation {
    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Conditional => "conditional",
            Self::Mandatory => "mandatory",
        }
    }
}

/// On what an element's obligation rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A cited article lists the element among the contents of the request or requires it.
    Treaty,
    /// It follows from a condition, duty or right in a cited article.
    TreatyDerived,
    /// Good practice, or domestic law of some States.
    Practice,
}

impl Basis {
    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Treaty => "treaty",
            Self::TreatyDerived => "treaty_derived",
            Self::Practice => "practice",
        }
    }
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueType {
    /// A line of text.
    Text,
    /// Paragraphs of text.
    LongText,
    /// A date.
    Date,
    /// Yes or no.
    YesNo,
    /// One of the element's options.
    Choice,
    /// An amount.
    Money,
    /// Persons.
    Persons,
    /// Organisations.
    Organisations,
    /// Persons and organisations.
    Parties,
    /// Accounts.
    Accounts,
    /// Offences.
    Offences,
    /// Provisions of law.
    Provisions,
    /// Property.
    Property,
    /// Addresses.
    Addresses,
    /// Annexes.
    Annexes,
    /// Derived: the legal bases of the request.
    LegalBases,
    /// Derived: the list of annexes.
    AnnexList,
    /// Derived: the penalties of the offences.
    OffencePenalties,
}

impl ValueType {
    /// Whether the value is read from elsewhere in the request and never answered by itself.
    #[must_use]
    pub const fn is_derived(self) -> bool {
        matches!(
            self,
            Self::LegalBases | Self::AnnexList | Self::OffencePenalties
        )
    }

    /// The id used in output and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long_text",
            Self::Date => "date",
            Self::YesNo => "yes_no",
            Self::Choice => "choice",
            Self::Money => "money",
            Self::Persons => "persons",
            Self::Organisations => "organisations",
            Self::Parties => "parties",
            Self::Accounts => "accounts",
            Self::Offences => "offences",
            Self::Provisions => "provisions",
            Self::Property => "property",
            Self::Addresses => "addresses",
            Self::Annexes => "annexes",
            Self::LegalBases => "legal_bases",
            Self::AnnexList => "annex_list",
            Self::OffencePenalties => "offence_penalties",
        }
    }
}
