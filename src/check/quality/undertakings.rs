//! Undertakings, confidentiality and addressees: what only the right authority may give, ask or receive.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::reading::Names;
use crate::request::{Answer, Field, Location, RecordList};
use crate::terms::{ElementId, PlaceId, QuestionId, RecordId, StateId};

impl Checker<'_> {
    pub(super) fn undertakings(&mut self) {
        self.confirmations();
        self.confidentiality();
        self.addressees();
        self.property_elsewhere();
    }

    /// Property that a measure is asked for lies in the State that is asked.
    fn property_elsewhere(&mut self) {
        const RULE: &str = "property-elsewhere";
        let request = self.request;
        let requirements = self.requirements;
        let Some(state) = request.requested_state else {
            return;
        };
        let directory = requirements.reference.directory();
        for element in requirements.law().places_of(RULE) {
            let Some(answer) = request.answer(element.as_str()) else {
                continue;
            };
            if !requirements.asks_for(element) {
                continue;
            }
            for item in answer
                .records()
                .iter()
                .filter_map(|id| request.property_item(id))
            {
                let other = item
                    .location
                    .state
                    .and_then(|place| directory.state_of(place));
                let Some(other) = other.filter(|other| *other != state) else {
                    continue;
                };
                let at = Location::record(RecordList::Property, &item.id).field(Field::Location);
                let finding = self
                    .finding(RULE, at)
                    .element(element)
                    .arg("state", Arg::State(state))
                    .arg("other", Arg::State(other));
                self.report(finding);
            }
        }
    }

    /// Answers that are good only if the drafter says yes to a question; each question is put once.
    fn confirmations(&mut self) {
        let requirements = self.requirements;
        let mut put: Vec<&QuestionId> = Vec::new();
        for required in &requirements.elements {
            let element = &required.element;
            let Some(confirm) = &element.confirm else {
                continue;
            };
            let given = match self.request.answer(element.id.as_str()) {
                None | Some(Answer::YesNo(false)) => false,
                Some(_) => true,
            };
            if !given || put.contains(&&confirm.question) {
                continue;
            }
            put.push(&confirm.question);
            let at = Location::Circumstance(confirm.question.clone());
            let finding = match self.request.circumstances.get(&confirm.question) {
                Some(true) => continue,
                Some(false) => {
                    let Some(rule) = requirements.law().rule(&confirm.rule) else {
                        continue;
                    };
                    self.finding(rule.id.clone(), at)
                }
                None => self
                    .finding("confirmation-open", at)
                    .arg("question", Arg::Question(confirm.question.clone())),
            };
            self.report(finding.element(&element.id));
        }
    }

    /// The drafter says that disclosure does no harm, and asks for a measure that disclosure defeats.
    fn confidentiality(&mut self) {
        const RULE: &str = "confidentiality-not-asked";
        let requirements = self.requirements;
        let law = requirements.law();
        let harmless = law
            .rule(RULE)
            .and_then(|rule| rule.question.as_ref())
            .and_then(|question| self.request.circumstances.get(question))
            == Some(&false);
        let covert = requirements.chosen_kinds().find(|kind| {
            let lineage = law.lineage(kind.as_str());
            lineage.iter().any(|k| k.covert)
        });
        let Some(element) = requirements.element_for("confidentiality") else {
            return;
        };
        let asked = self.request.answer(element.as_str()).is_some();
        if let Some(kind) = covert.filter(|_| harmless && !asked) {
            let finding = self
                .finding(RULE, Location::answer(element))
                .element(element)
                .arg("kind", Arg::Kind(kind.clone()));
            self.report(finding);
        }
    }

    /// The authority addressed sits in the requested State, the one that asks in the requesting State.
    fn addressees(&mut self) {
        let parts = [
            ("requested_authority", self.request.requested_state),
            ("requesting_authority", self.request.requesting_state),
        ];
        for (role, state) in parts {
            let Some((element, state)) = self.requirements.element_for(role).zip(state) else {
                continue;
            };
            if let Some((id, other)) = self.elsewhere(element, state) {
                let at = Location::record(RecordList::Organisations, id).field(Field::Address);
                let finding = self
                    .finding("addressee-elsewhere", at)
                    .element(element)
                    .arg("state", Arg::State(state))
                    .arg("other", Arg::State(other));
                self.report(finding);
            }
        }
        if let Some(state) = self.request.requested_state {
            self.territories(state);
        }
    }

    /// Places in a territory of the requested State, which may have an authority of its own; each territory once.
    fn territories(&mut self, state: StateId) {
        let directory = self.requirements.reference.directory();
        let request = self.request;
        let of_record = |list, id, field| Location::record(list, id).field(field);
        let persons = request.persons.iter().map(|r| {
            let at = of_record(RecordList::Persons, &r.id, Field::Address);
            (r.address.state, at)
        });
        let organisations = request.organisations.iter().map(|r| {
            let at = of_record(RecordList::Organisations, &r.id, Field::Address);
            (r.address.state, at)
        });
        let property = request.property.iter().map(|r| {
            let at = of_record(RecordList::Property, &r.id, Field::Location);
            (r.location.state, at)
        });
        let answers = request.answers.iter().flat_map(|(id, answer)| {
            let list = match answer {
                Answer::Addresses(list) => list.as_slice(),
                _ => &[],
            };
            list.iter().map(|a| (a.state, Location::answer(id)))
        });
        let mut said: Vec<PlaceId> = Vec::new();
        let mut findings = Vec::new();
        for (place, at) in persons.chain(organisations).chain(property).chain(answers) {
            let Some(place) = place.filter(|p| !said.contains(p) && *p != state.into()) else {
                continue;
            };
            if directory.state_of(place) == Some(state) {
                said.push(place);
                findings.push((place, at));
            }
        }
        for (place, at) in findings {
            let finding = self
                .finding("territory-authority", at)
                .arg("state", Arg::State(state))
                .arg("place", Arg::State(place.as_state()));
            self.report(finding);
        }
    }

    fn elsewhere(&self, element: &ElementId, state: StateId) -> Option<(&RecordId, StateId)> {
        let id = self.request.answer(element.as_str())?.records().first()?;
        let authority = self.request.organisation(id)?;
        let other = authority.address.state?;
        let other = self.requirements.reference.directory().state_of(other)?;
        // A mission has its seat where it represents its State.
        let names = Names::of(&self.requirements.reference);
        let offices = names.offices(self.requirements.law(), &authority.name);
        if offices.iter().any(|office| office.id == "mission") {
            return None;
        }
        (other != state).then_some((id, other))
    }
}
