//! What this one request has to contain: the elements of its kinds, and what the requested State asks on top.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::finding::Order;
use crate::directory::{Standing, StateSource};
use crate::law::{AskKey, Basis, Condition, Effect, Element, Kind, Law, Length, Obligation};
use crate::reference::Reference;
use crate::request::Request;
use crate::terms::{ArticleRef, ElementId, InstrumentId, KindId, Language, QuestionId, StateId};

/// The requirements of one request. Made by [`Requirements::of`], completed by the directory.
///
/// Requests of the same kinds between the same States share what is asked of them.
#[derive(Clone, Debug)]
pub struct Requirements {
    /// The law and the directory that they come from.
    pub reference: Reference,
    asked: Arc<Asked>,
    /// Questions that the records of this request answer.
    pub decided: BTreeMap<QuestionId, bool>,
}

impl Deref for Requirements {
    type Target = Asked;

    fn deref(&self) -> &Asked {
        &self.asked
    }
}

/// What is asked of a request. It knows no reference, so that a reference can keep it.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The State that is to act: the requested one.
    pub requested: Option<StateId>,
    /// Every kind in the request and every kind that one of them extends.
    pub lineage: BTreeSet<KindId>,
    /// The kinds of the request that the law knows, in the request's order.
    kinds: Vec<Arc<Kind>>,
    /// For each element of the law, by its number, whether it is asked for.
    numbers: Vec<bool>,
    /// The elements in the order of their ids, worked out when a check first asks for it.
    order: OnceLock<Arc<Order>>,
    /// The elements asked for, in the order of the letter.
    pub elements: Vec<Required>,
    /// What the requested State asks for or makes a condition; a key that is absent has no record.
    pub asks: BTreeMap<AskKey, bool>,
    /// Where each recorded ask comes from, for the findings that rest on it.
    pub ask_sources: BTreeMap<AskKey, StateSource>,
    /// The standing of each instrument relied on between the two States.
    pub standings: Vec<BasisStanding>,
    /// Languages that the requested State accepts for this request; `None` if there is no record.
    pub languages: Option<LanguageRule>,
    /// Where there is none: records of what it accepts under other treaties and from other States.
    pub other_languages: Vec<LanguageRule>,
    /// Periods of provisional arrest that the requested State's entry records.
    pub arrest_periods: Vec<RecordedPeriod>,
    /// Grounds that the requested State's entry records as its own.
    pub refusals: Vec<RecordedRefusal>,
    /// Times and thresholds that the requested State's entry records for this request.
    pub limits: Limits,
    /// Whether the requested State can be addressed at all; `None` if it is not chosen or not known.
    pub can_be_requested: Option<bool>,
    /// The instruments relied on, with what belongs to them; `None` while no legal basis is chosen.
    pub relied: Option<BTreeSet<InstrumentId>>,
    /// Whether the request rests on reciprocity and on no treaty.
    pub rests_on_reciprocity: bool,
}

/// An element together with every rule that requires it.
#[derive(Clone, Debug)]
pub struct Required {
    /// The element.
    pub element: Arc<Element>,
    /// The kind of the request under which it is asked.
    pub kind: Arc<Kind>,
    /// The rules, the treaty's first, then the requested State's.
    pub rules: Vec<Rule>,
}

/// One rule that requires an element.
#[derive(Clone, Debug)]
pub struct Rule {
    /// How strongly.
    pub obligation: Obligation,
    /// The element, whose entry holds the articles and the condition.
    element: Arc<Element>,
    /// The record of the requested State, if the rule is that State's own.
    pub state: Option<StateSource>,
}

/// A period that a State's entry records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedPeriod {
    /// Its length.
    pub length: Length,
    /// What happens at its end.
    pub effect: Effect,
    /// The record.
    pub source: StateSource,
}

/// A ground for refusal that a State's entry records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedRefusal {
    /// The ground in the words of the record.
    pub words: String,
    /// Whether the State must refuse; otherwise it may.
    pub mandatory: bool,
    /// The record.
    pub source: StateSource,
}

/// How an instrument stands between the two States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasisStanding {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its standing.
    pub standing: Standing,
    /// Whether it has rules on requests of these kinds; `None` if that is not recorded.
    pub covers: Option<bool>,
}

/// Languages that a requested State accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageRule {
    /// BCP 47 tags; any one of them suffices unless `all`.
    pub languages: Vec<String>,
    /// Whether every language of the list is asked for.
    pub all: bool,
    /// Whether the record has an exception or a condition that only a person can read.
    pub has_exception: bool,
    /// The record.
    pub source: StateSource,
}

/// Times and thresholds of the requested State; what is absent has no record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Days that must lie between a request for service and the hearing.
    pub service_days: Option<Limit>,
    /// The least maximum penalty in months for which assistance is given.
    pub assistance_months: Option<Limit>,
    /// The least maximum penalty in months for which extradition is granted.
    pub extradition_months: Option<Limit>,
}

/// A number that a State asks for, with its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Days or months.
    pub number: u32,
    /// The record.
    pub source: StateSource,
}

impl LanguageRule {
    /// Whether what is provided fulfils it.
    #[must_use]
    pub fn holds(&self, provided: impl FnMut(&String) -> bool) -> bool {
        let mut tags = self.languages.iter();
        if self.all {
            tags.all(provided)
        } else {
            tags.any(provided)
        }
    }
}

/// The language of a BCP 47 tag, without script and region.
#[must_use]
pub fn primary_subtag(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

impl Requirements {
    /// What the treaties require for this request, before the directory adds the requested State's part.
    #[must_use]
    pub fn of(reference: &Reference, request: &Request) -> Self {
        let law = reference.law();
        let mut asked = Asked {
            requested: request.requested_state,
            numbers: vec![false; law.number_of_elements()],
            ..Asked::default()
        };
        for id in &request.kinds {
            let Some(own) = law.shared_kind(id.as_str()) else {
                continue;
            };
            if asked.kinds.iter().any(|kind| kind.id == own.id) {
                continue;
            }
            asked.kinds.push(own.clone());
            for kind in law.lineage(id.as_str()) {
                if asked.lineage.insert(kind.id.clone()) {
                    asked.add_elements(law, kind);
                }
            }
        }
        if let Some(first) = asked.kinds.first().cloned() {
            asked.add_letter_elements(law, &first);
        }
        Self::made(reference, Arc::new(asked))
    }

    /// Requirements that were made before.
    pub(super) fn made(reference: &Reference, asked: Arc<Asked>) -> Self {
        Self {
            reference: reference.clone(),
            asked,
            decided: BTreeMap::new(),
        }
    }

    /// What is asked, to be kept for the next request of the same kinds.
    pub(super) fn asked(&self) -> &Arc<Asked> {
        &self.asked
    }

    /// What is asked, to be completed.
    pub(super) fn asked_mut(&mut self) -> &mut Asked {
        Arc::make_mut(&mut self.asked)
    }

    /// The law that the elements come from.
    #[must_use]
    pub fn law(&self) -> &Law {
        self.reference.law()
    }

    /// Whether the letter answers a request: then it goes from the requested State to the requesting one.
    #[must_use]
    pub fn is_reply(&self) -> bool {
        let answers = |kind: &Arc<Kind>| self.law().family_of(kind).is_some_and(|f| f.answers);
        self.kinds.iter().any(answers)
    }

    /// The first chosen kind that is or extends this one; the kind itself if there is none.
    #[must_use]
    pub fn first_chosen_of<'k>(&'k self, kind: &'k Kind) -> &'k Kind {
        let is_or_extends = |chosen: &&Arc<Kind>| {
            let lineage = self.law().lineage(chosen.id.as_str());
            lineage.iter().any(|k| k.id == kind.id)
        };
        self.kinds
            .iter()
            .find(is_or_extends)
            .map_or(kind, Arc::as_ref)
    }

    /// Whether other kinds extend this one and it extends none: a general part, no measure of its own.
    #[must_use]
    pub fn is_root(&self, kind: &KindId) -> bool {
        self.law()
            .kind(kind.as_str())
            .is_some_and(|k| k.extends.is_none())
            && self
                .law()
                .kinds()
                .iter()
                .any(|k| k.extends.as_ref() == Some(kind))
    }

    /// Whether the element belongs to this request.
    #[must_use]
    pub fn asks_for(&self, element: &ElementId) -> bool {
        self.has(self.law(), element)
    }

    /// Whether the requested State reads a language: by its records, else because it is one of its official languages.
    /// `None` where no record tells, and the language is none of those.
    #[must_use]
    pub fn is_read(&self, language: Language) -> Option<bool> {
        if let Some(rule) = &self.languages {
            return Some(rule.holds(|tag| primary_subtag(tag) == language.code()));
        }
        self.is_presumably_read(language.code()).then_some(true)
    }

    /// Whether a language is one of the requested State's official ones, or accepted under another treaty.
    #[must_use]
    pub fn is_presumably_read(&self, language: &str) -> bool {
        let others = self.other_languages.iter().flat_map(|rule| &rule.languages);
        let official = self
            .requested
            .iter()
            .flat_map(|state| self.reference.directory().official_languages(*state).0);
        let mut tags = others.chain(official);
        tags.any(|tag| primary_subtag(tag) == language)
    }

    /// Whether the frame of every letter prints the element (sender, addressee, date, reference, annex list).
    #[must_use]
    pub fn is_of_frame(&self, element: &ElementId) -> bool {
        self.law()
            .roles()
            .iter()
            .any(|r| r.frame && r.elements.contains(element))
    }

    /// Whether the element is one that only requested States ask for, and no treaty.
    #[must_use]
    pub fn is_of_requested_state(&self, element: &ElementId) -> bool {
        self.law()
            .kind_of_requested_states()
            .is_some_and(|k| k.elements.contains(element))
    }

    /// The date of the request: the answer to the element of this letter that dates it.
    #[must_use]
    pub fn date_of(&self, request: &Request) -> Option<jiff::civil::Date> {
        match request.answers.get(self.element_for("date")?) {
            Some(crate::request::Answer::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The first element of the request that plays a role in the letter, for example `facts`.
    #[must_use]
    pub fn element_for(&self, role: &str) -> Option<&ElementId> {
        self.law().role(role).iter().find(|id| self.asks_for(id))
    }
}

impl Asked {
    /// The kinds chosen, in the request's order.
    pub fn chosen_kinds(&self) -> impl Iterator<Item = &KindId> {
        self.kinds.iter().map(|kind| &kind.id)
    }

    /// The elements in the order of their ids.
    pub(super) fn order(&self) -> &Arc<Order> {
        self.order.get_or_init(|| {
            let ids = self.elements.iter().map(|required| &required.element.id);
            Arc::new(Order::of(ids))
        })
    }

    fn has(&self, law: &Law, element: &ElementId) -> bool {
        law.number_of(element.as_str())
            .and_then(|number| self.numbers.get(number))
            .is_some_and(|asked| *asked)
    }

    fn add_elements(&mut self, law: &Law, kind: &Kind) {
        let Some(kind) = law.shared_kind(kind.id.as_str()) else {
            return;
        };
        for id in &kind.elements {
            if let Some(element) = law.shared_element(id.as_str()) {
                let rule = Rule::of(element);
                let at = self.elements.len();
                self.ask(at, element, kind, rule);
            }
        }
    }

    /// A letter needs a date, a sender and an addressee even where the treaty article does not list them.
    fn add_letter_elements(&mut self, law: &Law, kind: &Arc<Kind>) {
        let mut at = 0;
        for role in law.roles().iter().filter(|r| r.always) {
            if role.elements.iter().any(|id| self.has(law, id)) {
                continue;
            }
            let Some(element) = role
                .elements
                .first()
                .and_then(|id| law.shared_element(id.as_str()))
            else {
                continue;
            };
            self.ask(at, element, kind, Rule::of(element));
            at += 1;
        }
    }

    fn ask(&mut self, at: usize, element: &Arc<Element>, kind: &Arc<Kind>, rule: Rule) {
        if let Some(asked) = self.numbers.get_mut(element.number) {
            *asked = true;
        }
        self.order = OnceLock::new();
        let required = Required {
            element: element.clone(),
            kind: kind.clone(),
            rules: vec![rule],
        };
        self.elements.insert(at, required);
    }

    /// Adds a rule of the requested State to an element; asks the element if it was not asked before.
    pub(super) fn add_state_rule(
        &mut self,
        element: &Arc<Element>,
        obligation: Obligation,
        source: StateSource,
    ) {
        let rule = Rule {
            obligation,
            element: element.clone(),
            state: Some(source),
        };
        let asked = self.elements.iter_mut();
        if let Some(required) = asked.into_iter().find(|r| r.element.id == element.id) {
            required.rules.push(rule);
        } else if let Some(kind) = self.kinds.first().cloned() {
            self.ask(self.elements.len(), element, &kind, rule);
        }
    }
}

impl Rule {
    /// The rule that an element's own entry states.
    #[must_use]
    pub fn of(element: &Arc<Element>) -> Self {
        Self {
            obligation: element.obligation,
            element: element.clone(),
            state: None,
        }
    }

    /// Under which condition it binds; a State's own rule has none.
    #[must_use]
    pub fn when(&self) -> Option<&Condition> {
        self.element.when.as_ref().filter(|_| self.state.is_none())
    }

    /// What remains when the condition does not hold.
    #[must_use]
    pub fn otherwise(&self) -> Option<Obligation> {
        self.element.otherwise.filter(|_| self.state.is_none())
    }

    /// The element that it requires.
    #[must_use]
    pub fn element_id(&self) -> &ElementId {
        &self.element.id
    }

    /// Whether only a "yes" fulfils it.
    #[must_use]
    pub fn is_undertaking(&self) -> bool {
        self.element.yes
    }

    /// On what the obligation rests.
    #[must_use]
    pub fn basis(&self) -> Basis {
        self.element.basis
    }

    /// The articles of the rule.
    #[must_use]
    pub fn articles(&self) -> &[ArticleRef] {
        &self.element.articles
    }
}
