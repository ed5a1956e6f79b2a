//! Identifiers whose form or check digits show that they were mistyped.

use crate::check::checker::Checker;
use crate::check::finding::Arg;
use crate::law::WordList;
use crate::reading::identifiers::{
    are_phones, iban_after, is_bic, is_email, mistyped_email, mistyped_iban, mistyped_imei,
    mistyped_zone,
};
use crate::reading::{Hit, Passage};
use crate::request::{Field, Location, RecordList};

impl Checker<'_> {
    /// Identifiers in records.
    pub(super) fn identifiers(&mut self) {
        let request = self.request;
        for account in &request.accounts {
            let at = Location::record(RecordList::Accounts, &account.id);
            if mistyped_iban(&account.number) {
                self.identifier(
                    "iban-invalid",
                    at.clone().field(Field::Number),
                    &account.number,
                );
            }
            let bic = account.bic.trim();
            if !bic.is_empty() && !is_bic(bic) {
                self.identifier("bic-invalid", at.field(Field::Bic), bic);
            }
        }
        let persons = request.persons.iter().map(|r| {
            let at = Location::record(RecordList::Persons, &r.id);
            (at, &r.email, &r.phone)
        });
        let organisations = request.organisations.iter().map(|r| {
            let at = Location::record(RecordList::Organisations, &r.id);
            (at, &r.email, &r.phone)
        });
        for (at, email, phone) in persons.chain(organisations) {
            if !email.trim().is_empty() && !is_email(email.trim()) {
                self.identifier("email-invalid", at.clone().field(Field::Email), email);
            }
            if !are_phones(phone) {
                self.identifier("phone-invalid", at.field(Field::Phone), phone);
            }
        }
    }

    fn identifier(&mut self, rule: &'static str, at: Location, identifier: &str) {
        let finding = self
            .finding(rule, at)
            .arg("words", Arg::Text(identifier.to_owned()));
        self.report(finding);
    }

    /// Identifiers that a text announces by their usual mark.
    pub(super) fn identifiers_in_text(&mut self, passage: &Passage<'_>, hits: &[Hit]) {
        let mut zone_read = false;
        for hit in hits {
            let rest = passage.text.get(hit.end..).unwrap_or_default();
            let found = match hit.list {
                WordList::Imei => mistyped_imei(rest).map(|n| ("imei-invalid", n)),
                WordList::Iban => iban_after(rest)
                    .filter(|number| mistyped_iban(number))
                    .map(|n| ("iban-invalid", n)),
                WordList::Mail => {
                    mistyped_email(passage.text, hit.start).map(|a| ("email-invalid", a))
                }
                WordList::Mrz if !zone_read => {
                    zone_read = true;
                    mistyped_zone(passage.text).map(|z| ("mrz-invalid", z))
                }
                _ => None,
            };
            if let Some((rule, identifier)) = found {
                let finding = self.at(rule, passage).arg("words", Arg::Text(identifier));
                self.report(finding);
            }
        }
    }
}
