//! What this one request has to contain: the elements of its kinds, and what the requested State asks on top.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::directory::{Standing, StateSource};
use crate::law::{AskKey, Condition, Effect, Element, Kind, Law, Length, Obligation};
use crate::request::Request;
use crate::terms::{ArticleRef, ElementId, InstrumentId, KindId};

/// The requirements of one request. Made by [`Requirements::of`], completed by the directory.
#[derive(Clone, Debug)]
pub struct Requirements {
    /// The law that the elements come from.
    pub law: &'static Law,
    /// Every kind in the request and every kind that one of them extends.
    pub lineage: BTreeSet<&'static KindId>,
    /// The kinds of the request that the law knows, in the request's order.
    kinds: Vec<&'static KindId>,
    /// The elements asked for, for looking up.
    asked: HashSet<&'static str>,
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
    /// Periods of provisional arrest that the requested State's entry records.
    pub arrest_periods: Vec<RecordedPeriod>,
    /// Grounds that the requested State's entry records as its own.
    pub refusals: Vec<RecordedRefusal>,
    /// Times and thresholds that the requested State's entry records for this request.
    pub limits: Limits,
    /// Whether the requested State can be addressed at all; `None` if it is not chosen or not known.
    pub can_be_requested: Option<bool>,
}

/// An element together with every rule that requires it.
#[derive(Clone, Debug)]
pub struct Required {
    /// The element.
    pub element: &'static ElementId,
    /// The kind of the request under which it is asked.
    pub kind: &'static KindId,
    /// The rules, the treaty's first, then the requested State's.
    pub rules: Vec<Rule>,
}

/// One rule that requires an element.
#[derive(Clone, Debug)]
pub struct Rule {
    /// How strongly.
    pub obligation: Obligation,
    /// Under which condition, for a conditional obligation.
    pub when: Option<&'static Condition>,
    /// What remains when the condition does not hold.
    pub otherwise: Option<Obligation>,
    /// The articles of the rule.
    pub articles: &'static [ArticleRef],
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

impl Requirements {
    /// What the treaties require for this request, before the directory adds the requested State's part.
    #[must_use]
    pub fn of(law: &'static Law, request: &Request) -> Self {
        let mut this = Self {
            law,
            lineage: BTreeSet::new(),
            kinds: Vec::new(),
            asked: HashSet::new(),
            elements: Vec::new(),
            asks: BTreeMap::new(),
            ask_sources: BTreeMap::new(),
            standings: Vec::new(),
            languages: None,
            arrest_periods: Vec::new(),
            refusals: Vec::new(),
            limits: Limits::default(),
            can_be_requested: None,
        };
        for id in &request.kinds {
            let lineage = law.lineage(id.as_str());
            let Some(own) = lineage.last().map(|kind| &kind.id) else {
                continue;
            };
            if this.kinds.contains(&own) {
                continue;
            }
            this.kinds.push(own);
            for kind in lineage {
                if this.lineage.insert(&kind.id) {
                    this.add_elements(law, kind);
                }
            }
        }
        if let Some(first) = this.kinds.first().copied() {
            this.add_letter_elements(law, first);
        }
        this
    }

    fn add_elements(&mut self, law: &'static Law, kind: &'static Kind) {
        for id in &kind.elements {
            if let Some(element) = law.element(id.as_str()) {
                self.asked.insert(element.id.as_str());
                self.elements.push(Required {
                    element: &element.id,
                    kind: &kind.id,
                    rules: vec![Rule::of(element)],
                });
            }
        }
    }

    /// A letter needs a date, a sender and an addressee even where the treaty article does not list them.
    fn add_letter_elements(&mut self, law: &'static Law, kind: &'static KindId) {
        let mut at = 0;
        for role in law.roles().iter().filter(|r| r.always) {
            if role.elements.iter().any(|id| self.asks_for(id)) {
                continue;
            }
            let Some(element) = role
                .elements
                .first()
                .and_then(|id| law.element(id.as_str()))
            else {
                continue;
            };
            self.asked.insert(element.id.as_str());
            self.elements.insert(
                at,
                Required {
                    element: &element.id,
                    kind,
                    rules: vec![Rule::of(element)],
                },
            );
            at += 1;
        }
    }

    /// Whether the letter answers a request: then it goes from the requested State to the requesting one.
    #[must_use]
    pub fn is_reply(&self) -> bool {
        self.chosen_kinds()
            .filter_map(|id| self.law.kind(id.as_str()))
            .any(|kind| kind.family == "reply")
    }

    /// The kinds chosen, in the request's order.
    pub fn chosen_kinds(&self) -> impl Iterator<Item = &'static KindId> {
        self.kinds.iter().copied()
    }

    /// The first chosen kind that is or extends this one; the kind itself if there is none.
    #[must_use]
    pub fn first_chosen_of<'k>(&self, kind: &'k Kind) -> &'k Kind
    where
        'static: 'k,
    {
        self.kinds
            .iter()
            .find(|id| {
                self.law
                    .lineage(id.as_str())
                    .iter()
                    .any(|k| k.id == kind.id)
            })
            .and_then(|id| self.law.kind(id.as_str()))
            .unwrap_or(kind)
    }

    /// Whether other kinds extend this one and it extends none: a general part, no measure of its own.
    #[must_use]
    pub fn is_root(&self, kind: &KindId) -> bool {
        self.law
            .kind(kind.as_str())
            .is_some_and(|k| k.extends.is_none())
            && self
                .law
                .kinds()
                .iter()
                .any(|k| k.extends.as_ref() == Some(kind))
    }

    /// Whether the element belongs to this request.
    #[must_use]
    pub fn asks_for(&self, element: &ElementId) -> bool {
        self.asked.contains(element.as_str())
    }

    /// Adds a rule of the requested State to an element; asks the element if it was not asked before.
    pub fn add_state_rule(
        &mut self,
        element: &'static ElementId,
        kind: &'static KindId,
        rule: Rule,
    ) {
        if let Some(required) = self.elements.iter_mut().find(|r| r.element == element) {
            required.rules.push(rule);
        } else {
            self.asked.insert(element.as_str());
            self.elements.push(Required {
                element,
                kind,
                rules: vec![rule],
            });
        }
    }

    /// Whether the frame of every letter prints the element (sender, addressee, date, reference, annex list).
    #[must_use]
    pub fn is_of_frame(&self, element: &ElementId) -> bool {
        self.law
            .roles()
            .iter()
            .any(|r| r.frame && r.elements.contains(element))
    }

    /// Whether the element is one that only requested States ask for, and no treaty.
    #[must_use]
    pub fn is_of_requested_state(&self, element: &ElementId) -> bool {
        self.law
            .kind("requested_state")
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
        self.law.role(role).iter().find(|id| self.asks_for(id))
    }
}

impl Rule {
    /// The rule that an element's own entry states.
    #[must_use]
    pub const fn of(element: &'static Element) -> Self {
        Self {
            obligation: element.obligation,
            when: element.when.as_ref(),
            otherwise: element.otherwise,
            articles: element.articles.as_slice(),
            state: None,
        }
    }
}
