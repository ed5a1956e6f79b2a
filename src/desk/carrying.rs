//! What of a request travels inside a letter: what the letter says, and what its receiver needs to check it.
//!
//! Internal matter stays at home: the note, reasons for findings that were accepted, first steps, circumstances that no letter
//! shows, answers to questions that are no longer asked, records that nothing points to, folders of files. What that is
//! is not listed by kind. Everything of the sort is taken away and the letter drafted again: only if it is the same letter
//! does it stay away; otherwise each sort, and each answer of it, is tried alone. The elements that play a role in the
//! frame of a letter are known, so that an ordinary letter is drafted twice and no more. So a letter made from what is carried is the letter that carries it.
//!
//! Texts travel in all languages in which they were given: they are versions of what the letter says.

use std::collections::BTreeSet;

use crate::check::{Requirements, requirements_for};
use crate::document::{Block, Document, Run};
use crate::drafting::{self, DraftingError};
use crate::i18n::{self, Args};
use crate::reference::Reference;
use crate::request::{Answer, Organisation, Person, RecordList, Request};
use crate::terms::{ElementId, Language, RecordId};

/// What travels, and what does not.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The request as it travels.
    pub request: Request,
    /// What stays at home: places in the request file, as JSON pointers.
    pub stays: Vec<String>,
}

impl Carried {
    /// The answers and records that travel: their places in what is carried, as JSON pointers.
    #[must_use]
    pub fn travels(&self) -> Vec<String> {
        let lists = RecordList::ALL.iter().flat_map(|list| {
            let count = list.len(&self.request);
            (0..count).map(move |index| format!("/{}/{index}", list.key()))
        });
        let answers = self.request.answers.keys();
        lists
            .chain(answers.map(|id| format!("/answers/{id}")))
            .collect()
    }
}

/// What would travel inside the letter in a language, in lines of words.
///
/// # Errors
/// A template is at fault.
pub fn said(
    reference: &Reference,
    request: &Request,
    language: Language,
    screen: Language,
) -> Result<Vec<String>, DraftingError> {
    let requirements = requirements_for(reference, request);
    let letter = drafting::draft(request, &requirements, language)?;
    let carried = carried(reference, request, &requirements, &letter);
    let number = |count: usize| i18n::number(i64::try_from(count).unwrap_or(i64::MAX), screen);
    let args = Args::new().with("travels", number(carried.travels().len()));
    let mut lines = vec![i18n::text_with(screen, "carried-travels", &args)];
    // By the key under which the file holds it, in the order of the file.
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for place in &carried.stays {
        let key = place.split('/').nth(1).unwrap_or_default();
        match counts.iter_mut().find(|(known, _)| *known == key) {
            Some((_, count)) => *count += 1,
            None => counts.push((key, 1)),
        }
    }
    let id = if counts.is_empty() {
        "carried-all"
    } else {
        "carried-stays"
    };
    lines.push(i18n::text(screen, id));
    lines.extend(counts.into_iter().map(|(key, count)| {
        let what = i18n::text(screen, &format!("carried-stays-{key}"));
        let args = Args::new().with("what", what).with("number", number(count));
        format!(
            "  • {}",
            i18n::text_with(screen, "carried-stays-line", &args)
        )
    }));
    Ok(lines)
}

/// What the letter prints.
struct Printed {
    elements: BTreeSet<ElementId>,
    asked: BTreeSet<ElementId>,
    /// Persons to whom only the question for a contact points.
    contacts: BTreeSet<RecordId>,
}

impl Printed {
    fn of(letter: &Document, request: &Request, requirements: &Requirements) -> Self {
        Self {
            elements: elements_of(letter, requirements),
            asked: requirements
                .elements
                .iter()
                .map(|required| required.element.id.clone())
                .collect(),
            contacts: contacts_of(request, requirements),
        }
    }
}

/// Something that is taken away, if the letter stays the same.
type Reduction = fn(&mut Request, &Printed);

/// In an order in which what falls with one is gone before the next.
const REDUCTIONS: [Reduction; 7] = [
    internal,
    circumstances,
    unprinted_answers,
    unasked_answers,
    unlinked_records,
    details_of_parties,
    details_of_contacts,
];

/// What of a request travels inside its letter.
#[must_use]
pub fn carried(
    reference: &Reference,
    request: &Request,
    requirements: &Requirements,
    letter: &Document,
) -> Carried {
    let printed = Printed::of(letter, request, requirements);
    let gives = |tried: &Request| gives(reference, tried, letter);
    let mut all = request.clone();
    for reduce in REDUCTIONS {
        reduce(&mut all, &printed);
    }
    let kept = if gives(&all) {
        all
    } else {
        with_what_is_needed(request, &printed, gives)
    };
    Carried {
        stays: stays(request, &kept),
        request: kept,
    }
}

/// What can be taken away one after the other: each reduction as a whole or, where the letter then is another one, the
/// answers and circumstances that it takes each by itself.
fn with_what_is_needed(
    request: &Request,
    printed: &Printed,
    gives: impl Fn(&Request) -> bool,
) -> Request {
    let mut kept = request.clone();
    for reduce in REDUCTIONS {
        let mut tried = kept.clone();
        reduce(&mut tried, printed);
        if tried == kept {
            continue;
        }
        if gives(&tried) {
            kept = tried;
            continue;
        }
        for id in request.answers.keys() {
            if kept.answers.contains_key(id) && !tried.answers.contains_key(id) {
                let mut without = kept.clone();
                without.answers.remove(id);
                if gives(&without) {
                    kept = without;
                }
            }
        }
        for id in request.circumstances.keys() {
            if kept.circumstances.contains_key(id) && !tried.circumstances.contains_key(id) {
                let mut without = kept.clone();
                without.circumstances.remove(id);
                if gives(&without) {
                    kept = without;
                }
            }
        }
    }
    kept
}

/// Whether a request gives this letter, but for emblem and mark.
fn gives(reference: &Reference, request: &Request, letter: &Document) -> bool {
    let requirements = requirements_for(reference, request);
    drafting::draft(request, &requirements, letter.language).is_ok_and(|made| {
        made.title == letter.title
            && made.reference == letter.reference
            && made.blocks == letter.blocks
    })
}

/// The elements whose answers the letter prints: those to which its words lead back, and those of its frame, to which
/// they do not.
fn elements_of(letter: &Document, requirements: &Requirements) -> BTreeSet<ElementId> {
    let roles = requirements.law().roles().iter();
    let mut found: BTreeSet<ElementId> = roles
        .filter_map(|role| requirements.element_for(&role.id).cloned())
        .collect();
    let mut look = |runs: &[Run]| {
        let sources = runs.iter().filter_map(|run| run.source.as_ref());
        for source in sources {
            if !found.contains(source) {
                found.insert(source.clone());
            }
        }
    };
    for block in &letter.blocks {
        match block {
            Block::Heading { runs, .. }
            | Block::Paragraph { runs, .. }
            | Block::Numbered { runs, .. }
            | Block::Item { runs, .. } => look(runs),
            Block::Table(table) => {
                table.header.iter().for_each(|runs| look(runs));
                let cells = table.rows.iter().flatten().flatten();
                cells.for_each(|runs| look(runs));
            }
        }
    }
    found
}

/// What no letter shows.
fn internal(request: &mut Request, _: &Printed) {
    request.note = None;
    request.accepted.clear();
    request.first_step.clear();
    request.kept.clear();
    request.minor = 0;
    for annex in &mut request.annexes {
        // The name goes with the letter, the folder in which the file lies here does not.
        if let Some(file) = &mut annex.file
            && let Some(at) = file.rfind(['/', '\\'])
        {
            file.drain(..=at);
        }
    }
}

/// What only decides what is asked.
fn circumstances(request: &mut Request, _: &Printed) {
    request.circumstances.clear();
}

/// Words that are not printed. A date, a choice or a yes is what a check of the letter rests on, and stays.
fn unprinted_answers(request: &mut Request, printed: &Printed) {
    request.answers.retain(|id, answer| {
        printed.elements.contains(id)
            || (printed.asked.contains(id)
                && matches!(
                    answer,
                    Answer::YesNo(_) | Answer::Choice(_) | Answer::Date(_)
                ))
    });
}

/// Answers to questions that this request no longer asks.
fn unasked_answers(request: &mut Request, printed: &Printed) {
    request
        .answers
        .retain(|id, _| printed.elements.contains(id) || printed.asked.contains(id));
}

/// Records to which neither an answer nor a record that travels points.
fn unlinked_records(request: &mut Request, _: &Printed) {
    let reached = reached(request);
    request.persons.retain(|r| reached.contains(&r.id));
    request.organisations.retain(|r| reached.contains(&r.id));
    request.accounts.retain(|r| reached.contains(&r.id));
    request.offences.retain(|r| reached.contains(&r.id));
    request.provisions.retain(|r| reached.contains(&r.id));
    request.property.retain(|r| reached.contains(&r.id));
}

/// Ids to which an answer points, itself or through a record.
fn reached(request: &Request) -> BTreeSet<RecordId> {
    let answers = request.answers.values().flat_map(Answer::records);
    let mut open: Vec<RecordId> = answers.cloned().collect();
    open.extend(request.annexes.iter().map(|annex| annex.id.clone()));
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        let records = RecordList::ALL
            .iter()
            .filter_map(|list| list.get(request, &id));
        let links: Vec<RecordId> = records
            .flat_map(|record| {
                record
                    .links()
                    .into_iter()
                    .flat_map(|link| link.ids.to_vec())
            })
            .collect();
        if reached.insert(id) {
            open.extend(links);
        }
    }
    reached
}

/// What is known of persons and organisations that the letter only names, or names with telephone and address of mail.
fn details_of_parties(request: &mut Request, _: &Printed) {
    let listed: BTreeSet<RecordId> = request
        .answers
        .values()
        .flat_map(Answer::records)
        .cloned()
        .collect();
    for person in &mut request.persons {
        if !listed.contains(&person.id) {
            *person = Person {
                family_name: std::mem::take(&mut person.family_name),
                given_names: std::mem::take(&mut person.given_names),
                original_script_name: person.original_script_name.take(),
                ..Person::new(person.id.clone())
            };
        }
    }
    for organisation in &mut request.organisations {
        if !listed.contains(&organisation.id) {
            *organisation = Organisation {
                name: std::mem::take(&mut organisation.name),
                name_in: std::mem::take(&mut organisation.name_in),
                ..Organisation::new(organisation.id.clone())
            };
        }
    }
}

/// Persons to whom only the question for a contact points.
fn contacts_of(request: &Request, requirements: &Requirements) -> BTreeSet<RecordId> {
    let Some(contact) = requirements.element_for("contact") else {
        return BTreeSet::new();
    };
    let records = |wanted: bool| -> BTreeSet<RecordId> {
        let answers = request.answers.iter();
        let answers = answers.filter(|(id, _)| (*id == contact) == wanted);
        answers
            .flat_map(|(_, answer)| answer.records())
            .cloned()
            .collect()
    };
    records(true).difference(&records(false)).cloned().collect()
}

/// What is known of a contact beyond name, function, telephone and address of mail.
fn details_of_contacts(request: &mut Request, printed: &Printed) {
    for person in &mut request.persons {
        if printed.contacts.contains(&person.id) {
            *person = Person {
                family_name: std::mem::take(&mut person.family_name),
                given_names: std::mem::take(&mut person.given_names),
                original_script_name: person.original_script_name.take(),
                function: std::mem::take(&mut person.function),
                phone: std::mem::take(&mut person.phone),
                email: std::mem::take(&mut person.email),
                ..Person::new(person.id.clone())
            };
        }
    }
}

/// The places of what does not travel.
fn stays(request: &Request, kept: &Request) -> Vec<String> {
    let mut stays = Vec::new();
    let mut note = |gone: bool, place: String| {
        if gone {
            stays.push(place);
        }
    };
    note(
        request.note.is_some() && kept.note.is_none(),
        "/note".to_owned(),
    );
    for list in RecordList::ALL {
        for (index, id) in list.ids(request).enumerate() {
            let place = format!("/{}/{index}", list.key());
            match list.get(kept, id) {
                None => note(true, place),
                Some(record) => {
                    let whole = list.at(request, index).is_some_and(|own| own == record);
                    let file = request
                        .annexes
                        .get(index)
                        .filter(|_| list == RecordList::Annexes);
                    let place = match file {
                        Some(_) => format!("{place}/file"),
                        None => place,
                    };
                    note(!whole, place);
                }
            }
        }
    }
    for id in request.answers.keys() {
        note(!kept.answers.contains_key(id), format!("/answers/{id}"));
    }
    for id in request.circumstances.keys() {
        note(
            !kept.circumstances.contains_key(id),
            format!("/circumstances/{id}"),
        );
    }
    note(
        !request.first_step.is_empty() && kept.first_step.is_empty(),
        "/first_step".to_owned(),
    );
    note(
        !request.accepted.is_empty() && kept.accepted.is_empty(),
        "/accepted".to_owned(),
    );
    stays
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::examples;

    /// Where nothing is known of what a letter prints, what it needs is found answer by answer.
    #[test]
    fn what_a_letter_needs_is_found_by_itself() {
        let reference = Reference::embedded();
        let nothing = Printed {
            elements: BTreeSet::new(),
            asked: BTreeSet::new(),
            contacts: BTreeSet::new(),
        };
        let mut request = examples::example(&reference, "spain-kenya-video-link").unwrap();
        let own = request.answers.clone();
        // An answer to what this request does not ask.
        let other = examples::example(&reference, "china-russia-extradition").unwrap();
        let (unasked, answer) = other
            .answers
            .iter()
            .find(|(id, _)| !own.contains_key(*id))
            .unwrap();
        request.answers.insert(unasked.clone(), answer.clone());
        let requirements = requirements_for(&reference, &request);
        let letter = drafting::draft(&request, &requirements, Language::Es).unwrap();
        let kept = with_what_is_needed(&request, &nothing, |r| gives(&reference, r, &letter));
        assert!(gives(&reference, &kept, &letter));
        assert!(!kept.answers.contains_key(unasked));
        assert!(kept.answers.contains_key("gen_reference"));
        assert!(kept.answers.len() < request.answers.len());
    }

    /// Of the examples everything can be taken away at once, so that no letter is drafted more than twice.
    #[test]
    fn an_ordinary_letter_is_drafted_twice_at_most() {
        let reference = Reference::embedded();
        for (name, request) in examples::all(&reference).iter() {
            for language in Language::ALL {
                let requirements = requirements_for(&reference, request);
                let letter = drafting::draft(request, &requirements, language).unwrap();
                let printed = Printed::of(&letter, request, &requirements);
                let mut all = request.clone();
                for reduce in REDUCTIONS {
                    reduce(&mut all, &printed);
                }
                assert!(gives(&reference, &all, &letter), "{name} {language}");
            }
        }
    }
}
