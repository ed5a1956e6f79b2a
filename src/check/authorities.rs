//! Who writes to whom: what sort of office the names tell, against what the directory records.
//!
//! Where nothing is recorded nothing is said; a name whose office nobody can tell is left alone.

use super::checker::Checker;
use super::finding::{Arg, Finding};
use crate::directory::central_authorities;
use crate::law::{GivenBy, Law, Office};
use crate::reading::Names;
use crate::request::{Answer, Location, Organisation, RecordList, Request};
use crate::terms::{Scope, StateId};

impl Checker<'_> {
    pub(super) fn authorities(&mut self) {
        if self.requirements.is_reply() {
            return;
        }
        self.sender();
        self.addressee();
    }

    fn sender(&mut self) {
        let requirements = self.requirements;
        let Some(sender) = self.authority(self.request, "requesting_authority") else {
            return;
        };
        let offices = self.offices_of(requirements.law(), sender);
        if is_service(&offices) {
            let recorded = self.recorded_office(self.request.requesting_state, &offices);
            if let Some(finding) = self.of_service("sender-no-authority", sender, recorded) {
                self.report(finding);
            }
        }
        // A name that tells nothing says nothing against the undertakings.
        if !offices.is_empty() && !offices.iter().any(|o| o.binds) {
            self.undertakings_of(sender, &offices);
        }
    }

    /// What binds the whole State is worth nothing from an office that cannot speak for it.
    fn undertakings_of(&mut self, sender: &Organisation, offices: &[&Office]) {
        let law = self.requirements.law();
        let extradition = law
            .scopes(&self.request.kinds)
            .contains(&Scope::Extradition);
        if !extradition && !is_service(offices) {
            return;
        }
        let requirements = self.requirements;
        let given = requirements
            .elements
            .iter()
            .map(|r| &r.element)
            .find(|element| {
                let confirmed = element
                    .confirm
                    .as_ref()
                    .and_then(|c| self.request.circumstances.get(&c.question));
                element.given_by == Some(GivenBy::State)
                    && confirmed.is_none()
                    && !matches!(
                        self.request.answer(element.id.as_str()),
                        None | Some(Answer::YesNo(false))
                    )
                    && element.is_answered(self.request)
            });
        if let Some(element) = given {
            let finding = self
                .finding("undertaking-of-office", Location::answer(&element.id))
                .element(&element.id)
                .arg("authority", Arg::Text(self.name_of(sender)));
            self.report(finding);
        }
    }

    fn addressee(&mut self) {
        let requirements = self.requirements;
        let Some(addressee) = self.authority(self.request, "requested_authority") else {
            return;
        };
        let offices = self.offices_of(requirements.law(), addressee);
        let recorded = self.recorded_office(self.request.requested_state, &offices);
        if is_service(&offices) {
            if let Some(finding) = self.of_service("addressee-no-authority", addressee, recorded) {
                self.report(finding);
            }
            return;
        }
        if let Recorded::Other(name, state) = recorded
            && !offices.is_empty()
        {
            let finding = self
                .at_authority("addressee-other", addressee)
                .arg("recorded", Arg::Text(name))
                .arg("state", Arg::State(state));
            self.report(finding);
        }
    }

    /// A finding about a police force or another service, unless the directory records one as the authority.
    fn of_service(
        &self,
        rule: &'static str,
        it: &Organisation,
        recorded: Recorded,
    ) -> Option<Finding> {
        let finding = self.at_authority(rule, it);
        match recorded {
            Recorded::Same => None,
            Recorded::Other(name, state) => Some(
                finding
                    .arg("recorded", Arg::Text(name))
                    .arg("state", Arg::State(state)),
            ),
            Recorded::Unknown => Some(finding),
        }
    }

    fn at_authority(&self, rule: &'static str, it: &Organisation) -> Finding {
        self.finding(rule, Location::record(RecordList::Organisations, &it.id))
            .arg("authority", Arg::Text(self.name_of(it)))
    }

    fn name_of(&self, it: &Organisation) -> String {
        it.name_in.get(&self.language).unwrap_or(&it.name).clone()
    }

    fn authority<'r>(&self, request: &'r Request, role: &str) -> Option<&'r Organisation> {
        let element = self.requirements.element_for(role)?;
        let answer = request.answer(element.as_str())?;
        request.organisation(answer.records().first()?)
    }

    /// The offices that the names of an organisation tell.
    fn offices_of<'l>(&self, law: &'l Law, it: &Organisation) -> Vec<&'l Office> {
        let names = Names::of(&self.requirements.reference);
        let mut offices: Vec<&Office> = Vec::new();
        for name in std::iter::once(&it.name).chain(it.name_in.values()) {
            for office in names.offices(law, name) {
                if !offices.iter().any(|o| o.id == office.id) {
                    offices.push(office);
                }
            }
        }
        offices
    }

    /// Whether the directory records such an office as the State's authority for this request.
    fn recorded_office(&self, state: Option<StateId>, offices: &[&Office]) -> Recorded {
        let Some(state) = state else {
            return Recorded::Unknown;
        };
        let law = self.requirements.law();
        let Some(entry) = self.requirements.reference.directory().state(state) else {
            return Recorded::Unknown;
        };
        let other = [self.request.requesting_state, self.request.requested_state]
            .into_iter()
            .flatten()
            .find(|other| *other != state);
        let scopes = law.scopes(&self.request.kinds);
        let found = central_authorities(entry, other, &scopes, &self.request.instruments());
        let names = Names::of(&self.requirements.reference);
        let mut first = None;
        for (_, authority) in found {
            let told = names.offices(law, &authority.name);
            // A bureau of Interpol is no police force of the place.
            if names.names_network(law, &authority.name) {
                first.get_or_insert(authority.name.clone());
                continue;
            }
            if told.iter().any(|o| offices.iter().any(|x| x.id == o.id)) {
                return Recorded::Same;
            }
            // A recorded name whose office nobody can tell may be the very one.
            if told.is_empty() {
                return Recorded::Unknown;
            }
            first.get_or_insert(authority.name.clone());
        }
        first.map_or(Recorded::Unknown, |name| Recorded::Other(name, state))
    }
}

/// What the directory records of an authority.
enum Recorded {
    /// An office of the same sort.
    Same,
    /// Another one, by its name.
    Other(String, StateId),
    /// Nothing that can be compared.
    Unknown,
}

/// Whether it is a police force or another service, and nothing else: the ministry to which it belongs may be named
/// before it.
fn is_service(offices: &[&Office]) -> bool {
    const MINISTRY: &str = "interior_ministry";
    let own = |o: &&&Office| !o.judicial && !o.binds;
    offices.iter().any(|o| own(&o)) && offices.iter().all(|o| own(&o) || o.id == MINISTRY)
}
