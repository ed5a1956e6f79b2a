//! Kinds, elements, questions and instruments, after validation.

use std::collections::HashMap;

use serde::Deserialize;

use super::arrest::ArrestPeriod;
use super::check::Finding;
use super::condition::Condition;
use super::grounds::Grounds;
use super::routes::Route;
use super::wordlists::{Least, Reader, WordList, WordLists};
use crate::terms::{ArticleRef, ElementId, InstrumentId, KindId, Language, QuestionId};

/// The whole law data, with every reference resolved.
#[derive(Clone, Debug, Default)]
pub struct Law {
    pub(super) kinds: Vec<Kind>,
    pub(super) kind_index: HashMap<KindId, usize>,
    pub(super) elements: HashMap<ElementId, Element>,
    pub(super) questions: Vec<Question>,
    pub(super) instruments: Vec<Instrument>,
    pub(super) roles: Vec<Role>,
    pub(super) rules: Vec<RuleInfo>,
    pub(super) sections: Vec<Section>,
    pub(super) grounds: Grounds,
    pub(super) arrest_periods: Vec<ArrestPeriod>,
    pub(super) routes: Vec<Route>,
    pub(super) qualities: Vec<Quality>,
    pub(super) words: WordLists,
}

/// A kind of request.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Its id.
    pub id: KindId,
    /// Family, which fixes the frame of the letter: `mla`, `extradition`, `reply` …
    pub family: String,
    /// The kind whose elements it inherits.
    pub extends: Option<KindId>,
    /// Articles on which a request of this kind can rest.
    pub legal_basis: Vec<ArticleRef>,
    /// Title in English; other languages are in the locales.
    pub title: String,
    /// What it is for, in English.
    pub summary: String,
    /// Its own elements, in the order of the treaty; inherited ones are not repeated.
    pub elements: Vec<ElementId>,
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
    /// Who can give it, where it binds more than the authority that writes the letter.
    #[serde(default)]
    pub given_by: Option<GivenBy>,
    /// A question on which the worth of the answer depends.
    #[serde(default)]
    pub confirm: Option<Confirm>,
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
    /// Whether the request holds an answer; a derived value is there when what it is derived from is.
    #[must_use]
    pub fn is_answered(&self, request: &crate::request::Request) -> bool {
        match self.value {
            ValueType::LegalBases => !request.legal_bases.is_empty(),
            ValueType::AnnexList => !request.annexes.is_empty(),
            ValueType::OffencePenalties => {
                !request.offences.is_empty()
                    && request
                        .offences
                        .iter()
                        .all(|o| !o.maximum_penalty.is_empty())
            }
            _ => request.answer(self.id.as_str()).is_some(),
        }
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

/// A yes/no question put to the drafter because only a person can know.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The question in English.
    pub text: String,
    /// Who knows, or where to look.
    pub help: String,
}

/// An instrument that articles are cited from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its id, for example `UNTOC`.
    pub id: InstrumentId,
    /// Full title in English.
    pub title: String,
    /// Where it is published.
    pub citation: String,
    /// Whether its articles were read (`article_read`) or are cited from knowledge (`from_knowledge`).
    pub check: String,
    /// Whether it binds States as a treaty; models, schemes and laws of one State do not.
    #[serde(default = "is_treaty")]
    pub treaty: bool,
}

const fn is_treaty() -> bool {
    true
}

/// A part that an element plays in every letter, whatever its kind.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Id of the part, for example `requesting_authority`.
    pub id: String,
    /// The elements that can play it; where a request has none of them, the first is asked if `always`.
    pub elements: Vec<ElementId>,
    /// Whether every letter needs it.
    #[serde(default)]
    pub always: bool,
    /// Whether the frame of the letter prints it, so that no part has to.
    #[serde(default)]
    pub frame: bool,
}

/// A section in which elements are asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id, which also names its title.
    pub id: String,
    /// Its elements, in the order of asking.
    pub elements: Vec<ElementId>,
}

/// A rule of the check: where it comes from and how loud it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleInfo {
    /// Its id, which also names its message in the locales.
    pub id: String,
    /// How loud its findings are; an element's own obligation decides where this is left out.
    #[serde(default)]
    pub severity: Option<super::check::Severity>,
    /// The articles it rests on; an element's own articles are cited where this is empty.
    #[serde(default)]
    pub articles: Vec<ArticleRef>,
    /// Why the rule exists, with its source, in English.
    pub source: String,
    /// The quality rules that it decides.
    #[serde(default)]
    pub quality: Vec<String>,
}

/// What goes wrong in requests, as practice knows it; label, defect and cure are words of the locales.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quality {
    /// Its id, which also names its words: `quality-<id>`.
    pub id: String,
    /// How bad it is in the reference: `error` or `warning`. How loud a finding is, its own rule says.
    pub severity: String,
    /// The requests concerned: `all`, `mla`, `extradition` …
    pub scope: String,
    /// The articles on which it rests.
    pub articles: Vec<ArticleRef>,
    /// The elements in which it shows.
    pub elements: Vec<ElementId>,
    /// What decides it, in English.
    pub decides: String,
    /// Whether the defect is that one of the elements is not there.
    #[serde(default)]
    pub absence: bool,
}

/// Rules that say that an element is not there, or not sufficient.
const ABSENCE: [&str; 5] = [
    "element-missing",
    "element-missing-state",
    "penalty-missing",
    "undertaking-declined",
    "undecided-question",
];

impl Quality {
    /// Whether findings of the rule at the element belong here.
    #[must_use]
    pub fn covers(&self, rule: &RuleInfo, element: Option<&ElementId>) -> bool {
        rule.quality.contains(&self.id)
            || self.absence
                && ABSENCE.contains(&rule.id.as_str())
                && element.is_some_and(|e| self.elements.contains(e))
    }
}

impl Law {
    /// All quality rules, in the order of the reference.
    #[must_use]
    pub fn qualities(&self) -> &[Quality] {
        &self.qualities
    }

    /// The quality rules that a finding shows broken.
    #[must_use]
    pub fn qualities_of(&self, finding: &Finding) -> Vec<&Quality> {
        let Some(rule) = self.rule(finding.rule) else {
            return Vec::new();
        };
        self.qualities
            .iter()
            .filter(|q| q.covers(rule, finding.element.as_ref()))
            .collect()
    }

    /// What finds the words of the lists in texts of a language.
    #[must_use]
    pub fn reader(&self, language: Language) -> Option<&Reader> {
        self.words.reader(language)
    }

    /// The words of a list in one language.
    #[must_use]
    pub fn words(&self, list: WordList, language: Language) -> &[String] {
        self.words.words(list, language)
    }

    /// The elements that a rule looks at, if the data names them.
    #[must_use]
    pub fn places_of(&self, rule: &str) -> &[ElementId] {
        self.words
            .file
            .places
            .iter()
            .find(|p| p.rule == rule)
            .map_or(&[], |p| &p.elements)
    }

    /// Texts that have to say more than a few words.
    #[must_use]
    pub fn least_texts(&self) -> &[Least] {
        &self.words.file.least
    }

    /// All kinds, in the order of the reference.
    #[must_use]
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// A kind by its id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kind_index.get(id).and_then(|i| self.kinds.get(*i))
    }

    /// An element by its id.
    #[must_use]
    pub fn element(&self, id: &str) -> Option<&Element> {
        self.elements.get(id)
    }

    /// All questions.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id.as_str() == id)
    }

    /// All instruments.
    #[must_use]
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// An instrument by its id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|i| i.id.as_str() == id)
    }

    /// Whether a legal basis is a treaty between the States; an instrument that the law data does not list is one.
    #[must_use]
    pub fn is_treaty(&self, basis: &crate::request::LegalBasis) -> bool {
        match basis {
            crate::request::LegalBasis::Instrument(id) => {
                self.instrument(id.as_str()).is_none_or(|i| i.treaty)
            }
            crate::request::LegalBasis::Bilateral { .. } => true,
            crate::request::LegalBasis::Reciprocity => false,
        }
    }

    /// The roles that elements play in letters.
    #[must_use]
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// The elements that can play a role.
    #[must_use]
    pub fn role(&self, id: &str) -> &[ElementId] {
        self.roles
            .iter()
            .find(|r| r.id == id)
            .map_or(&[], |r| r.elements.as_slice())
    }

    /// The sections, in the order of asking.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The ways that can replace or prepare a formal request.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// The periods of provisional arrest that instruments set.
    #[must_use]
    pub fn arrest_periods(&self) -> &[ArrestPeriod] {
        &self.arrest_periods
    }

    /// The grounds for refusal and postponement.
    #[must_use]
    pub const fn grounds(&self) -> &Grounds {
        &self.grounds
    }

    /// A rule of the check by its id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&RuleInfo> {
        self.rules.iter().find(|r| r.id == id)
    }

    /// All rules of the check.
    #[must_use]
    pub fn rules(&self) -> &[RuleInfo] {
        &self.rules
    }

    /// A kind and everything it extends, root first.
    #[must_use]
    pub fn lineage(&self, id: &str) -> Vec<&Kind> {
        let mut chain = Vec::new();
        let mut next = self.kind(id);
        while let Some(kind) = next {
            chain.push(kind);
            // The loader refuses cycles; the bound keeps that a fact of this loop too.
            if chain.len() > self.kinds.len() {
                break;
            }
            next = kind.extends.as_ref().and_then(|p| self.kind(p.as_str()));
        }
        chain.reverse();
        chain
    }
}
