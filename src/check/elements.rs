//! Elements: met, missing, undecided or not asked.

use std::collections::BTreeSet;

use super::checker::Checker;
use super::conditions::Open;
use super::finding::{Arg, Finding, Outcome, Outcomes};
use super::force::Force;
use super::requirements::{Required, Rule};
use crate::law::{ArticleList, Element, Heard, Severity, ValueType};
use crate::request::{Answer, Field, LocalizedText, Location, PassageStatus, RecordList};
use crate::terms::ElementId;

/// Words of an answer that is none.
enum Lack {
    /// They say that it is not there, or stand where a document is asked for.
    NotThere(String),
    /// They say something else than what is asked for.
    Otherwise(String),
}

impl Checker<'_> {
    pub(super) fn elements(&mut self) {
        let requirements = self.requirements;
        let outcomes: Vec<Outcome> = requirements
            .elements
            .iter()
            .map(|required| self.one(required, &required.element))
            .collect();
        self.report.outcomes = Outcomes::of(requirements.order(), &outcomes);
        self.annexes_to_come();
        self.left_over();
    }

    /// An annex of which the list says itself that it is still to come.
    fn annexes_to_come(&mut self) {
        for annex in &self.request.annexes {
            let title = annex
                .title
                .get(self.language)
                .map_or("", |p| p.text.as_str());
            if !self.hears(title, Heard::NotThere) {
                continue;
            }
            let at = Location::record(RecordList::Annexes, &annex.id).field(Field::Title);
            let finding = self
                .finding("annex-to-follow", at)
                .arg("words", Arg::Text(beginning(title)));
            self.report(finding);
        }
    }

    fn one(&mut self, required: &Required, element: &Element) -> Outcome {
        let Some((rule, force)) = required.strongest(self.request, self.requirements) else {
            return Outcome::NotAsked;
        };
        let said_to_lack = self.said_to_lack(element);
        let present = element.is_answered(self.request) && said_to_lack.is_none();
        if present {
            self.text_language(element);
        }
        match force {
            Force::Must | Force::Should => {
                let said_elsewhere = element
                    .instead
                    .as_ref()
                    .is_some_and(|other| self.request.answer(other.as_str()).is_some());
                let severity = if force == Force::Must && !said_elsewhere {
                    required.weight(self.request, self.requirements)
                } else {
                    Severity::Advice
                };
                if let Some(lack) = said_to_lack {
                    self.not_there(element, rule, severity, lack);
                    return Outcome::Missing;
                }
                if !present {
                    // Records that are pointed to and are not there, or say nothing, have a finding of their own at the
                    // place where they are mended.
                    let points = |answer: &Answer| !answer.records().is_empty();
                    if !self.request.answer(element.id.as_str()).is_some_and(points) {
                        self.missing(element, rule, severity);
                    }
                    return Outcome::Missing;
                }
                if element.yes && self.answered_no(&element.id) {
                    let of_law = self.requirements.rests_on_law_relied_on(rule)
                        || required.weight(self.request, self.requirements) == Severity::Blocking;
                    let severity = if force == Force::Must && of_law {
                        Severity::Blocking
                    } else {
                        Severity::Warning
                    };
                    let finding = self
                        .finding("undertaking-declined", Location::answer(&element.id))
                        .element(&element.id)
                        .articles(rule.articles())
                        .severity(severity)
                        .state(rule.state.as_ref());
                    self.report(finding);
                    return Outcome::Missing;
                }
                Outcome::Met
            }
            // An answer that is there settles an open condition: more than required harms nobody.
            Force::Undecided(_) if present => Outcome::Met,
            Force::Undecided(open) => {
                self.undecided(element, rule, &open);
                Outcome::Undecided
            }
            Force::NotAsked if present => Outcome::Met,
            Force::NotAsked => Outcome::NotAsked,
        }
    }

    /// What the answer itself says of what is asked for, if it says that it is not there: words in the place of a
    /// document, or an annex that is still to come.
    fn said_to_lack(&self, element: &Element) -> Option<Lack> {
        if !element.existing && element.says.is_none() && element.value != ValueType::Annexes {
            return None;
        }
        let answer = self.request.answer(element.id.as_str())?;
        let (annexes, words) = match answer {
            Answer::Annexes(answer) => (answer.annexes.as_slice(), &answer.remark),
            Answer::Text(text) => (&[] as &[_], text),
            _ => return None,
        };
        let titles = annexes.iter().filter_map(|id| {
            let annex = self.request.annex(id)?;
            Some(annex.title.get(self.language)?.text.as_str())
        });
        let titles: Vec<&str> = titles.collect();
        let words = words.get(self.language).map_or("", |p| p.text.as_str());
        let to_come = |text: &&str| self.hears(text, Heard::NotThere);
        if let Some(title) = titles.first()
            && titles.iter().all(to_come)
        {
            return Some(Lack::NotThere((*title).to_owned()));
        }
        if !titles.is_empty() || words.trim().is_empty() {
            return None;
        }
        let is_text = matches!(answer, Answer::Text(_));
        if (!is_text || element.existing) && self.hears(words, Heard::NotThere)
            || element.value == ValueType::Annexes && !element.remark
        {
            return Some(Lack::NotThere(beginning(words)));
        }
        match element.says {
            Some(wanted) if !self.hears(words, wanted) => Some(Lack::Otherwise(beginning(words))),
            _ => None,
        }
    }

    /// An answer that says "not there" is none.
    fn not_there(&mut self, element: &Element, rule: &Rule, severity: Severity, lack: Lack) {
        let (id, words) = match lack {
            Lack::NotThere(words) => ("answer-not-there", words),
            Lack::Otherwise(words) => ("answer-says-otherwise", words),
        };
        let finding = self
            .finding(id, Location::answer(&element.id))
            .element(&element.id)
            .articles(rule.articles())
            .severity(severity)
            .state(rule.state.as_ref())
            .arg("words", Arg::Text(words));
        self.report(finding);
    }

    fn answered_no(&self, id: &ElementId) -> bool {
        matches!(self.request.answer(id.as_str()), Some(Answer::YesNo(false)))
    }

    fn missing(&mut self, element: &Element, rule: &Rule, severity: Severity) {
        let id = match (element.value, &rule.state) {
            (ValueType::OffencePenalties, _) => "penalty-missing",
            (_, Some(_)) => "element-missing-state",
            (_, None) => "element-missing",
        };
        let at = match element.value {
            ValueType::LegalBases => Location::LegalBases,
            ValueType::AnnexList => Location::Records(RecordList::Annexes),
            ValueType::OffencePenalties => Location::Records(RecordList::Offences),
            _ => Location::answer(&element.id),
        };
        let mut finding = self
            .finding(id, at)
            .element(&element.id)
            .articles(rule.articles())
            .severity(severity)
            .state(rule.state.as_ref());
        if let Some(source) = &rule.state {
            finding = finding
                .arg("state", Arg::State(source.state))
                .arg("reference", Arg::Reference(source.reference.clone()))
                .arg("as_of", Arg::Text(source.as_of.clone()));
        }
        if id == "element-missing"
            && severity != Severity::Blocking
            && !self.requirements.rests_on_law_relied_on(rule)
            && !rule.articles().is_empty()
        {
            let sources = ArticleList(rule.articles()).to_string();
            finding = finding.arg("sources", Arg::Text(sources));
        }
        self.report(finding);
    }

    /// One finding for each thing that would decide the condition.
    fn undecided(&mut self, element: &Element, rule: &Rule, open: &BTreeSet<Open>) {
        for ((id, arg), point) in open_points(open).into_iter().zip(open) {
            let at = match point {
                Open::Question(question) => Location::Circumstance(question.clone()),
                Open::LegalBasis => Location::LegalBases,
                Open::Element(other)
                | Open::BirthDate(other)
                | Open::Nationality(other)
                | Open::PersonRole(other) => Location::answer(other),
                Open::PropertyType => Location::Records(RecordList::Property),
                Open::OffenceHeading => Location::Records(RecordList::Offences),
                Open::NoRecord(_) => Location::answer(&element.id),
            };
            // One question is put once, whatever depends on it.
            let is_put = |f: &Finding| f.rule == id && f.at == at;
            if matches!(point, Open::Question(_)) && self.report.findings.iter().any(is_put) {
                continue;
            }
            let mut finding = self
                .finding(id, at)
                .element(&element.id)
                .articles(rule.articles())
                .state(rule.state.as_ref());
            if let Some((name, value)) = arg {
                finding = finding.arg(name, value);
            }
            if let (Open::NoRecord(_), Some(state)) = (point, self.request.requested_state) {
                finding = finding.arg("state", Arg::State(state));
            }
            self.report(finding);
        }
    }

    /// A text answer must be there in the language of the document, and with a standing that can be signed.
    fn text_language(&mut self, element: &Element) {
        let text: &LocalizedText = match self.request.answer(element.id.as_str()) {
            Some(Answer::Text(text)) => text,
            Some(Answer::Annexes(answer)) if !answer.remark.is_empty() => &answer.remark,
            _ => return,
        };
        self.passage(text, &element.id, || Location::answer(&element.id));
    }

    pub(super) fn passage(
        &mut self,
        text: &LocalizedText,
        element: &ElementId,
        at: impl FnOnce() -> Location,
    ) {
        let language = self.language;
        match text.get(language) {
            None => {
                let finding = self
                    .finding("text-not-in-language", at())
                    .element(element)
                    .arg("language", Arg::Language(language));
                self.report(finding);
            }
            Some(passage) if passage.status == PassageStatus::UncheckedTranslation => {
                let finding = self
                    .finding("translation-unchecked", at())
                    .element(element)
                    .arg("language", Arg::Language(language));
                self.report(finding);
            }
            Some(_) => {}
        }
    }

    /// Answers to elements that the request no longer asks: kept, and said.
    fn left_over(&mut self) {
        let left: Vec<ElementId> = self
            .request
            .answers
            .keys()
            .filter(|id| !self.requirements.asks_for(id))
            .cloned()
            .collect();
        for id in left {
            let finding = self
                .finding("answer-left-over", Location::answer(&id))
                .element(&id);
            self.report(finding);
        }
    }
}

/// The first words of an answer, as a finding quotes them.
fn beginning(text: &str) -> String {
    const QUOTED: usize = 90;
    let mut words: String = text.trim().chars().take(QUOTED).collect();
    if words.len() < text.trim().len() {
        words.push('…');
    }
    words.replace('\n', " ")
}

/// What the open points of a condition are, as rule id and argument.
fn open_points(open: &BTreeSet<Open>) -> Vec<(&'static str, Option<(&'static str, Arg)>)> {
    open.iter()
        .map(|point| match point {
            Open::Question(id) => (
                "undecided-question",
                Some(("question", Arg::Question(id.clone()))),
            ),
            Open::NoRecord(key) => ("undecided-no-record", Some(("ask", Arg::Ask(*key)))),
            Open::LegalBasis => ("undecided-legal-basis", None),
            Open::Element(id) => (
                "undecided-element",
                Some(("other", Arg::Element(id.clone()))),
            ),
            Open::BirthDate(id) => (
                "undecided-birth-date",
                Some(("other", Arg::Element(id.clone()))),
            ),
            Open::Nationality(id) => (
                "undecided-nationality",
                Some(("other", Arg::Element(id.clone()))),
            ),
            Open::OffenceHeading => ("undecided-offence", None),
            Open::PropertyType => ("undecided-property", None),
            Open::PersonRole(id) => ("undecided-role", Some(("other", Arg::Element(id.clone())))),
        })
        .collect()
}
