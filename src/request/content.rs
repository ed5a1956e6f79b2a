//! Whether a record or an answer says anything at all: nothing empty counts as an answer.

use super::{
    Account, Annex, LegalBasis, LocalizedText, Money, Offence, Organisation, Person, Property,
    Provision, RecordRef, Request,
};

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

impl RecordRef<'_> {
    /// Whether the record itself holds anything beside its id and its place in the case: roles, types, units and
    /// boxes to tick say nothing of what they stand at, and links only what the other record says.
    #[must_use]
    pub fn has_content(self) -> bool {
        // Every field is named, so that one that is added later has to be thought of here.
        match self {
            Self::Person(Person {
                id: _,
                family_name,
                given_names,
                original_script_name,
                aliases,
                role: _,
                sex: _,
                born,
                birth_place,
                nationalities,
                documents,
                address,
                languages,
                function,
                phone,
                email,
                remarks,
            }) => {
                [family_name, given_names, birth_place, phone, email]
                    .into_iter()
                    .chain(original_script_name)
                    .chain(aliases)
                    .chain(languages)
                    .chain(documents.iter().map(|d| &d.number))
                    .any(|text| is_said(text))
                    || born.is_some()
                    || !nationalities.is_empty()
                    || documents
                        .iter()
                        .any(|d| !d.kind.is_empty() || d.issued_by.is_some())
                    || !address.is_empty()
                    || ![function, remarks].into_iter().all(LocalizedText::is_empty)
            }
            Self::Organisation(Organisation {
                id: _,
                name,
                name_in,
                functions,
                registration,
                address,
                phone,
                email,
                signatory,
                signatory_in,
                signatory_title,
            }) => {
                [name, registration, phone, email, signatory]
                    .into_iter()
                    .chain(name_in.values())
                    .chain(signatory_in.values())
                    .any(|text| is_said(text))
                    || !address.is_empty()
                    || ![functions, signatory_title]
                        .into_iter()
                        .all(LocalizedText::is_empty)
            }
            Self::Account(Account {
                id: _,
                number,
                bic,
                institution: _,
                branch,
                holders: _,
                currency: _,
            }) => [number, bic, branch].into_iter().any(|text| is_said(text)),
            Self::Offence(Offence {
                id: _,
                title,
                convention_basis: _,
                provisions: _,
                committed_from,
                committed_to,
                place,
                maximum_penalty,
                maximum_penalty_months,
                persons: _,
                participation,
            }) => {
                ![title, place, maximum_penalty, participation]
                    .into_iter()
                    .all(LocalizedText::is_empty)
                    || committed_from.is_some()
                    || committed_to.is_some()
                    || maximum_penalty_months.is_some()
            }
            Self::Provision(Provision {
                id: _,
                law,
                article,
                unit: _,
                text,
            }) => is_said(article) || !law.is_empty() || !text.is_empty(),
            Self::Property(Property {
                id: _,
                kind: _,
                description,
                identifier,
                location,
                value,
                owners: _,
                account: _,
            }) => {
                !description.is_empty()
                    || is_said(identifier)
                    || !location.is_empty()
                    || value.as_ref().is_some_and(
                        |Money {
                             amount,
                             currency: _,
                         }| is_said(amount),
                    )
            }
            Self::Annex(Annex {
                id: _,
                title,
                language: _,
                translates_request: _,
                certified: _,
                pages: _,
                file,
            }) => !title.is_empty() || file.as_deref().is_some_and(is_said),
        }
    }

    /// Whether the record says anything, by itself or by a record that it points to.
    #[must_use]
    pub fn says_anything(self, request: &Request) -> bool {
        self.has_content()
            || self.links().iter().any(|link| {
                link.ids.iter().any(|id| {
                    link.lists
                        .iter()
                        .filter_map(|list| list.get(request, id))
                        .any(RecordRef::has_content)
                })
            })
    }
}

impl Request {
    /// Whether an element has an answer that says anything: a record that holds nothing is none, and neither is a
    /// pointer that leads nowhere, nor a remark in the place of annexes.
    #[must_use]
    pub fn is_answered(&self, element: &str) -> bool {
        let Some(answer) = self.answer(element) else {
            return false;
        };
        let lists = answer.lists();
        lists.is_empty()
            || answer.records().iter().any(|id| {
                lists
                    .iter()
                    .filter_map(|list| list.get(self, id))
                    .any(|record| record.says_anything(self))
            })
    }
}

impl LegalBasis {
    /// Whether it names what the request rests on.
    #[must_use]
    pub fn says_anything(&self) -> bool {
        match self {
            Self::Instrument(id) => is_said(id.as_str()),
            Self::Bilateral {
                title,
                signed: _,
                article: _,
            } => !title.is_empty(),
            Self::Reciprocity => true,
        }
    }
}
