//! The whole law data, after validation, and what is looked up in it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::ages::Ages;
use super::bases::{Bases, Office, Offices};
use super::form::Form;
use super::grounds::Grounds;
use super::instruments::Instrument;
use super::kinds::{Element, Family, Kind};
use super::letter::{Question, Role, Section};
use super::parts::{
    Elements, FamiliesFile, InstrumentsFile, LetterFile, Part, PeriodsFile, QualityFile,
    QuestionsFile, RetentionFile, RoutesFile, RulesFile, SectionsFile, TradeFile,
};
use super::periods::ArrestPeriod;
use super::routes::Route;
use super::rules::{Quality, Retention, RuleInfo, RuleLimit};
use super::wording::Wording;
use super::wordlists::{Least, WordList, WordLists};
use crate::terms::{ElementId, KindId, Language, Scope};

/// The whole law data, with every reference resolved.
#[derive(Clone, Debug, Default)]
pub struct Law {
    pub(super) kinds: Vec<Arc<Kind>>,
    pub(super) kind_index: HashMap<KindId, usize>,
    pub(super) elements: Elements,
    pub(super) families: Part<FamiliesFile>,
    pub(super) retentions: Part<RetentionFile>,
    pub(super) questions: Part<QuestionsFile>,
    pub(super) instruments: Part<InstrumentsFile>,
    pub(super) roles: Part<LetterFile>,
    pub(super) rules: Part<RulesFile>,
    pub(super) sections: Part<SectionsFile>,
    pub(super) grounds: Part<Grounds>,
    pub(super) arrest_periods: Part<PeriodsFile>,
    pub(super) routes: Part<RoutesFile>,
    pub(super) qualities: Part<QualityFile>,
    pub(super) words: Part<WordLists>,
    /// The wording file of each language, parsed when asked for.
    pub(super) wordings: HashMap<Language, (Form, Cow<'static, str>)>,
    pub(super) trade: Part<TradeFile>,
    pub(super) ages: Part<Ages>,
    pub(super) bases: Part<Bases>,
    pub(super) offices: Part<Offices>,
}

impl Law {
    /// All quality rules, in the order of the reference.
    #[must_use]
    pub fn qualities(&self) -> &[Quality] {
        &self.qualities.get().quality
    }

    /// Every word of every list for texts of a language, those of every language included.
    pub fn word_lists(&self, language: Language) -> impl Iterator<Item = (WordList, &str)> {
        self.words.get().of(language)
    }

    /// The words of a list in one language.
    #[must_use]
    pub fn words(&self, list: WordList, language: Language) -> &[String] {
        self.words.get().words(list, language)
    }

    /// How texts of a language are understood.
    ///
    /// # Errors
    /// There is no file for the language, or it cannot be read: its fault in words.
    pub fn wording(&self, language: Language) -> Result<Wording, String> {
        let file = self.wordings.get(&language);
        file.map_or_else(
            || Err("there is no file".to_owned()),
            |(form, text)| form.read(text),
        )
    }

    /// The elements that a rule looks at, if the data names them.
    #[must_use]
    pub fn places_of(&self, rule: &str) -> &[ElementId] {
        self.words
            .get()
            .places
            .iter()
            .find(|p| p.rule == rule)
            .map_or(&[], |p| &p.elements)
    }

    /// Texts that have to say more than a few words.
    #[must_use]
    pub fn least_texts(&self) -> &[Least] {
        &self.words.get().least
    }

    /// All kinds, in the order of the reference.
    #[must_use]
    pub fn kinds(&self) -> &[Arc<Kind>] {
        &self.kinds
    }

    /// A kind by its id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.shared_kind(id).map(Arc::as_ref)
    }

    /// A kind by its id, to be kept beside the law.
    #[must_use]
    pub fn shared_kind(&self, id: &str) -> Option<&Arc<Kind>> {
        self.kind_index.get(id).and_then(|i| self.kinds.get(*i))
    }

    /// When a date of birth is asked about.
    #[must_use]
    pub fn ages(&self) -> &Ages {
        self.ages.get()
    }

    /// What stands in the way of a legal basis.
    #[must_use]
    pub fn bases(&self) -> &Bases {
        self.bases.get()
    }

    /// The offices that names of authorities tell.
    #[must_use]
    pub fn offices(&self) -> &[Office] {
        &self.offices.get().office
    }

    /// The words of the trade for a kind, in all languages.
    pub fn trade_words(&self, kind: &str) -> impl Iterator<Item = &str> {
        self.trade
            .get()
            .kind
            .iter()
            .filter(move |t| t.id.as_str() == kind)
            .flat_map(|t| t.words.values().flatten())
            .map(String::as_str)
    }

    /// All families.
    fn families(&self) -> &[Family] {
        &self.families.get().family
    }

    /// The family of a kind.
    #[must_use]
    pub fn family_of(&self, kind: &Kind) -> Option<&Family> {
        self.families().iter().find(|f| f.id == kind.family)
    }

    /// Whether requests can be of the kind: not where its elements are asked by records of States alone.
    #[must_use]
    pub fn is_offered(&self, kind: &Kind) -> bool {
        self.family_of(kind).is_none_or(|family| !family.recorded)
    }

    /// The kind that holds what only requested States ask for, and no treaty.
    #[must_use]
    pub fn kind_of_requested_states(&self) -> Option<&Kind> {
        let mut kinds = self.kinds.iter().map(Arc::as_ref);
        kinds.find(|kind| !self.is_offered(kind))
    }

    /// The fields of cooperation to which a request of these kinds belongs, by which treaties and records that
    /// concern it are chosen.
    #[must_use]
    pub fn scopes(&self, kinds: &[KindId]) -> Vec<Scope> {
        let mut scopes = Vec::new();
        for id in kinds {
            let family = self.kind(id.as_str()).and_then(|kind| self.family_of(kind));
            let of_family = family.into_iter().flat_map(|family| &family.scopes);
            let lineage = self.lineage(id.as_str());
            let own = lineage.iter().flat_map(|kind| &kind.scopes);
            for scope in of_family.chain(own) {
                if !scopes.contains(scope) {
                    scopes.push(*scope);
                }
            }
        }
        scopes
    }

    /// How long what is asked for is commonly kept.
    #[must_use]
    pub fn retentions(&self) -> &[Retention] {
        &self.retentions.get().retention
    }

    /// The days with which a rule compares.
    #[must_use]
    pub fn days_of(&self, rule: &str) -> Option<i32> {
        match self.rule(rule)?.limit? {
            RuleLimit::Days(days) => Some(days),
            _ => None,
        }
    }

    /// The days with which a rule compares where the request says that it is urgent.
    #[must_use]
    pub fn urgent_days_of(&self, rule: &str) -> Option<i32> {
        match self.rule(rule)?.urgent? {
            RuleLimit::Days(days) => Some(days),
            _ => None,
        }
    }

    /// The months with which a rule compares.
    #[must_use]
    pub fn months_of(&self, rule: &str) -> Option<u32> {
        match self.rule(rule)?.limit? {
            RuleLimit::Months(months) => Some(months),
            _ => None,
        }
    }

    /// The years with which a rule compares.
    #[must_use]
    pub fn years_of(&self, rule: &str) -> Option<i16> {
        match self.rule(rule)?.limit? {
            RuleLimit::Years(years) => Some(years),
            _ => None,
        }
    }

    /// An element by its id.
    #[must_use]
    pub fn element(&self, id: &str) -> Option<&Element> {
        self.shared_element(id).map(Arc::as_ref)
    }

    /// An element by its id, to be kept beside the law.
    #[must_use]
    pub fn shared_element(&self, id: &str) -> Option<&Arc<Element>> {
        self.elements.get(id)
    }

    /// The number of an element, for tables that are asked for one by its id.
    #[must_use]
    pub fn number_of(&self, element: &str) -> Option<usize> {
        self.elements.number(element)
    }

    /// How many elements there are: each one's number is below.
    #[must_use]
    pub fn number_of_elements(&self) -> usize {
        self.elements.len()
    }

    /// All questions.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions.get().question
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().iter().find(|q| q.id.as_str() == id)
    }

    /// All instruments.
    #[must_use]
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments.get().instrument
    }

    /// An instrument by its id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments().iter().find(|i| i.id.as_str() == id)
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
        &self.roles.get().role
    }

    /// The elements that can play a role.
    #[must_use]
    pub fn role(&self, id: &str) -> &[ElementId] {
        self.roles()
            .iter()
            .find(|r| r.id == id)
            .map_or(&[], |r| r.elements.as_slice())
    }

    /// The sections, in the order of asking.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections.get().section
    }

    /// The ways that can replace or prepare a formal request.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes.get().route
    }

    /// The periods of provisional arrest that instruments set.
    #[must_use]
    pub fn arrest_periods(&self) -> &[ArrestPeriod] {
        &self.arrest_periods.get().period
    }

    /// The grounds for refusal and postponement.
    #[must_use]
    pub fn grounds(&self) -> &Grounds {
        self.grounds.get()
    }

    /// A rule of the check by its id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&RuleInfo> {
        self.rules().iter().find(|r| r.id == id)
    }

    /// All rules of the check.
    #[must_use]
    pub fn rules(&self) -> &[RuleInfo] {
        &self.rules.get().rule
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
