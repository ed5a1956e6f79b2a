//! Records as tables of the letter: persons, organisations, accounts, offences, provisions, property.

use unicode_script::{Script, UnicodeScript as _};

use super::markup::{
    identifier, inline, lines, message, missing, not_in_language, record_table, table, typed,
};
use crate::directory::Directory;
use crate::document::escape;
use crate::i18n::{self, Args, amount, partial_date, text};
use crate::request::{
    Account, Address, LocalizedText, Money, Offence, Organisation, PartialDate, Person, Property,
    Provision, ProvisionUnit, Request, Sex,
};
use crate::terms::{Language, PlaceId, RecordId};

/// Makes the tables of one letter.
pub(super) struct Records<'a> {
    pub(super) directory: &'a Directory,
    pub(super) request: &'a Request,
    pub(super) language: Language,
}

impl Records<'_> {
    fn caption(&self, id: &str) -> String {
        text(self.language, &format!("document-{id}"))
    }

    fn row(&self, id: &str, value: Option<String>) -> (String, Option<String>) {
        (self.caption(id), value)
    }

    /// A person's table.
    pub(super) fn person(&self, person: &Person) -> String {
        let documents: Vec<String> = person.documents.iter().map(|d| self.document(d)).collect();
        let nationalities: Vec<String> = person
            .nationalities
            .iter()
            .map(|s| self.state(*s))
            .collect();
        let languages: Vec<String> = person
            .languages
            .iter()
            .map(|tag| escape(&i18n::language_name(tag, self.language)))
            .collect();
        let aliases: Vec<String> = person
            .aliases
            .iter()
            .map(|a| typed(a, self.language))
            .collect();
        let separator = escape(&text(self.language, "document-list-separator"));
        record_table(
            &person.id,
            &[
                self.row("person-name", Some(self.name(person))),
                self.row(
                    "person-original_name",
                    person
                        .original_script_name
                        .as_deref()
                        .filter(|name| !is_script_of(name, self.language))
                        .map(|name| typed(name, self.language)),
                ),
                self.row("person-aliases", Some(aliases.join(&separator))),
                self.row(
                    "person-role",
                    person.role.map(|role| {
                        let female = person.sex == Some(Sex::Female);
                        let form = if female { "-female" } else { "" };
                        self.word(&format!("role-{}{form}", role.id()))
                    }),
                ),
                self.row(
                    "person-sex",
                    person.sex.map(|s| self.word(&format!("sex-{}", s.id()))),
                ),
                self.row(
                    "person-born",
                    person.born.map(|d| escape(&partial_date(d, self.language))),
                ),
                self.row("person-birth_place", self.filled(&person.birth_place)),
                self.row("person-nationality", Some(nationalities.join(&separator))),
                self.row("person-documents", Some(documents.join("<br/>"))),
                self.row("person-address", self.address(&person.address)),
                self.row("person-languages", Some(languages.join(&separator))),
                self.row(
                    "person-function",
                    self.words(&person.function, "person-function"),
                ),
                self.row("person-phone", identifier_of(&person.phone)),
                self.row("person-email", identifier_of(&person.email)),
                self.row(
                    "person-remarks",
                    self.words(&person.remarks, "person-remarks"),
                ),
            ],
        )
    }

    /// A contact person's table: name, function, telephone, email.
    pub(super) fn contact(&self, person: &Person) -> String {
        record_table(
            &person.id,
            &[
                self.row("person-name", Some(self.name(person))),
                self.row(
                    "person-function",
                    self.words(&person.function, "person-function"),
                ),
                self.row("person-phone", identifier_of(&person.phone)),
                self.row("person-email", identifier_of(&person.email)),
            ],
        )
    }

    /// A table of one place.
    pub(super) fn place(&self, address: &Address) -> String {
        table(&[self.row("person-address", self.address(address))])
    }

    /// The name of a person, in the order of its script.
    pub(super) fn name(&self, person: &Person) -> String {
        let name = in_order(person.family_name.trim(), person.given_names.trim());
        let own = person
            .original_script_name
            .as_deref()
            .map(str::trim)
            .filter(|name| is_script_of(name, self.language));
        match (own, name.is_empty()) {
            // A letter in the script of the name shows the name in that script first.
            (Some(own), false) => {
                let both = match self.language {
                    Language::Zh => format!("{own}（{name}）"),
                    _ => format!("{own} ({name})"),
                };
                typed(&both, self.language)
            }
            (Some(own), true) => escape(own),
            (None, false) => typed(&name, self.language),
            (None, true) => missing(self.language, &self.caption("person-name")),
        }
    }

    fn document(&self, document: &crate::request::IdentityDocument) -> String {
        let number = if document.kind.is_empty() {
            identifier(&document.number)
        } else {
            let kind = inline(
                &document.kind,
                self.language,
                &self.caption("person-documents"),
            );
            format!("{kind} {}", identifier(&document.number))
        };
        match document.issued_by {
            Some(state) => message(
                self.language,
                "document-issued_by",
                &[("number", number), ("state", self.state(state))],
            ),
            None => number,
        }
    }

    /// An organisation's table.
    pub(super) fn organisation(&self, organisation: &Organisation) -> String {
        record_table(
            &organisation.id,
            &[
                self.row(
                    "organisation-name",
                    Some(self.organisation_name(organisation)),
                ),
                self.row(
                    "organisation-functions",
                    self.words(&organisation.functions, "organisation-functions"),
                ),
                self.row(
                    "organisation-registration",
                    identifier_of(&organisation.registration),
                ),
                self.row("organisation-address", self.address(&organisation.address)),
                self.row("organisation-phone", identifier_of(&organisation.phone)),
                self.row("organisation-email", identifier_of(&organisation.email)),
            ],
        )
    }

    /// The name of an organisation in the document's language where it has one, else its own name.
    pub(super) fn organisation_name(&self, organisation: &Organisation) -> String {
        let name = organisation
            .name_in
            .get(&self.language)
            .unwrap_or(&organisation.name);
        if name.trim().is_empty() {
            missing(self.language, &self.caption("organisation-name"))
        } else {
            typed(name.trim(), self.language)
        }
    }

    /// Where an organisation is reached, in one line.
    pub(super) fn organisation_details(&self, organisation: &Organisation) -> Vec<String> {
        let mut details = self.address_lines(&organisation.address);
        details.extend(identifier_of(&organisation.phone));
        details.extend(identifier_of(&organisation.email));
        details
    }

    /// An account's table.
    pub(super) fn account(&self, account: &Account) -> String {
        record_table(
            &account.id,
            &[
                self.row("account-number", identifier_of(&account.number)),
                self.row("account-bic", identifier_of(&account.bic)),
                self.row(
                    "account-institution",
                    account.institution.as_ref().map(|id| self.party(id)),
                ),
                self.row("account-branch", self.filled(&account.branch)),
                self.row("account-holders", self.parties(&account.holders)),
                self.row("account-currency", identifier_of(&account.currency)),
            ],
        )
    }

    /// An offence's table.
    pub(super) fn offence(&self, offence: &Offence) -> String {
        let provisions: Vec<String> = offence
            .provisions
            .iter()
            .filter_map(|id| self.request.provision(id))
            .map(|p| self.provision_title(p))
            .collect();
        let committed = match (offence.committed_from, offence.committed_to) {
            (Some(from), Some(to)) if from != to => Some(message(
                self.language,
                // Only whole dates go with the prepositions of every language.
                match (from, to) {
                    (PartialDate::Day(_), PartialDate::Day(_)) => "document-period",
                    _ => "document-period-partial",
                },
                &[
                    ("from", escape(&partial_date(from, self.language))),
                    ("to", escape(&partial_date(to, self.language))),
                ],
            )),
            (Some(day), _) | (None, Some(day)) => Some(escape(&partial_date(day, self.language))),
            (None, None) => None,
        };
        record_table(
            &offence.id,
            &[
                self.row(
                    "offence-title",
                    Some(inline(
                        &offence.title,
                        self.language,
                        &self.caption("offence-title"),
                    )),
                ),
                self.row("offence-provisions", Some(provisions.join("<br/>"))),
                self.row("offence-committed", committed),
                self.row("offence-place", self.words(&offence.place, "offence-place")),
                self.row(
                    "offence-penalty",
                    self.words(&offence.maximum_penalty, "offence-penalty"),
                ),
                self.row("offence-persons", self.parties(&offence.persons)),
                self.row(
                    "offence-participation",
                    self.words(&offence.participation, "offence-participation"),
                ),
                self.row(
                    "offence-convention",
                    offence
                        .convention_basis
                        .filter(|b| *b != crate::request::ConventionBasis::Other)
                        .map(|b| self.word(&format!("basis-{}", b.id()))),
                ),
            ],
        )
    }

    /// A provision as blocks: where it stands, then its text as a quotation.
    pub(super) fn provision(&self, provision: &Provision) -> String {
        let quoted: String = lines(
            &provision.text,
            self.language,
            &self.caption("offence-provisions"),
        )
        .into_iter()
        .map(|line| {
            // The words of a law keep their bullets and their numbers.
            let mark = match &line.label {
                Some(label) if label.ends_with(['、', '）', '．']) => escape(label),
                Some(label) => format!("{} ", typed(label, self.language)),
                None if line.is_item => escape("• "),
                None => String::new(),
            };
            format!("<p role=\"quotation\">{mark}{}</p>", line.markup)
        })
        .collect();
        format!(
            "<p role=\"quotation-head\">{}</p>{quoted}",
            self.provision_title(provision)
        )
    }

    /// Law and article in one line.
    pub(super) fn provision_title(&self, provision: &Provision) -> String {
        let law = inline(
            &provision.law,
            self.language,
            &self.caption("offence-provisions"),
        );
        if provision.article.trim().is_empty() {
            law
        } else {
            let unit = provision.unit.unwrap_or(ProvisionUnit::Article);
            message(
                self.language,
                &format!("document-provision-{}", unit.id()),
                &[
                    ("law", law),
                    ("article", identifier(provision.article.trim())),
                ],
            )
        }
    }

    /// A table of an item of property.
    pub(super) fn property(&self, item: &Property) -> String {
        record_table(
            &item.id,
            &[
                self.row(
                    "property-description",
                    self.words(&item.description, "property-description"),
                ),
                self.row(
                    "property-kind",
                    item.kind
                        .map(|k| self.word(&format!("property-kind-{}", k.id()))),
                ),
                self.row("property-identifier", identifier_of(&item.identifier)),
                self.row("property-location", self.address(&item.location)),
                self.row("property-value", item.value.as_ref().map(|m| self.money(m))),
                self.row("property-owners", self.parties(&item.owners)),
                self.row(
                    "property-account",
                    item.account
                        .as_ref()
                        .and_then(|id| self.request.account(id))
                        .map(|a| identifier(&a.number)),
                ),
            ],
        )
    }

    /// An amount with its currency, as one identifier so that it stays in order.
    pub(super) fn money(&self, money: &Money) -> String {
        let number = amount(&money.amount, self.language);
        let args = i18n::Args::new()
            .with("amount", number)
            .with("currency", money.currency.as_str());
        identifier(i18n::text_with(self.language, "document-money", &args).trim())
    }

    /// The lines of an address, then the State.
    pub(super) fn address_lines(&self, address: &Address) -> Vec<String> {
        let mut lines: Vec<String> = address
            .lines
            .iter()
            .map(|l| l.trim())
            .filter(|l| !l.is_empty())
            .map(|l| typed(l, self.language))
            .collect();
        lines.extend(address.state.map(|s| self.state(s)));
        lines
    }

    /// The name of a State or place, with the note that the United Nations adds to it.
    fn state(&self, place: PlaceId) -> String {
        let name = self.directory.place_name(place, self.language);
        let note = self.directory.place(place).and_then(|p| p.note.as_ref());
        escape(&note.map_or(name.clone(), |note| {
            let args = Args::new().with("name", name.as_str());
            i18n::text_with(self.language, &format!("document-place-note-{note}"), &args)
        }))
    }

    /// An address in one cell.
    pub(super) fn address(&self, address: &Address) -> Option<String> {
        let lines = self.address_lines(address);
        (!lines.is_empty()).then(|| lines.join("<br/>"))
    }

    /// A person or organisation by name.
    fn party(&self, id: &RecordId) -> String {
        if let Some(person) = self.request.person(id) {
            self.name(person)
        } else if let Some(organisation) = self.request.organisation(id) {
            self.organisation_name(organisation)
        } else {
            missing(self.language, id.as_str())
        }
    }

    fn parties(&self, ids: &[RecordId]) -> Option<String> {
        let names: Vec<String> = ids.iter().map(|id| self.party(id)).collect();
        (!names.is_empty()).then(|| names.join("<br/>"))
    }

    fn word(&self, id: &str) -> String {
        escape(&self.caption(id))
    }

    fn filled(&self, text: &str) -> Option<String> {
        let text = text.trim();
        (!text.is_empty()).then(|| typed(text, self.language))
    }

    /// Words of the drafter in a cell; nothing where there are none, a gap where the language has none.
    fn words(&self, words: &LocalizedText, caption: &str) -> Option<String> {
        if words.is_empty() {
            return None;
        }
        Some(words.get(self.language).map_or_else(
            || not_in_language(self.language, &self.caption(caption)),
            |p| typed(p.text.trim(), self.language),
        ))
    }
}

/// The names in the order of their script: the family name first in Latin letters, with a comma so that nobody takes
/// one for the other, and in Cyrillic and hanzi, as these write it; in Arabic the given names first, as nobody is
/// called otherwise there.
fn in_order(family: &str, given: &str) -> String {
    let is_written_in = |script: Script| {
        let mut letters = family.chars().chain(given.chars());
        letters.any(|c| c.script() == script)
    };
    let (first, separator, last) = if is_written_in(Script::Han) {
        (family, "", given)
    } else if is_written_in(Script::Latin) {
        (family, ", ", given)
    } else if is_written_in(Script::Arabic) {
        (given, " ", family)
    } else {
        (family, " ", given)
    };
    match (first.is_empty(), last.is_empty()) {
        (false, false) => format!("{first}{separator}{last}"),
        _ => format!("{first}{last}"),
    }
}

/// Whether a name is written in the script of a language that does not use the Latin one.
fn is_script_of(name: &str, language: Language) -> bool {
    let script = match language {
        Language::Ar => Script::Arabic,
        Language::Zh => Script::Han,
        Language::Ru => Script::Cyrillic,
        Language::En | Language::Fr | Language::Es => return false,
    };
    name.chars().any(|c| c.script() == script)
}

fn identifier_of(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| identifier(text.trim()))
}
