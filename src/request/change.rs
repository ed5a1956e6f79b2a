//! A change of a request, as a value: the place, what stood there before and what stands there after.
//!
//! Undo, redo, the journal, recovery and the question "what did the translator change" look at the same list of
//! changes. A text of which a part was typed anew keeps that part only, so that a key costs what it types and not
//! what the request weighs.
//!
//! What is absent: which changes make one step of undo, and time; that is for the desk to say.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::field::{Field, Step};
use super::list::{Record, RecordList};
use super::location::Location;
use super::tree::{edited, inside, tree};
use super::{Acceptance, Answer, LegalBasis, LocalizedText, Request, RouteAnswer};
use crate::terms::{ElementId, KindId, Language, RecordId, StateId};

/// A change of one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The place, as near as it can be said.
    pub at: Location,
    /// What stood there before: a part of a text, or the whole answer or record in which the place is.
    pub before: Content,
    /// What stands there after.
    pub after: Content,
}

/// What stands in a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// Nothing.
    Nothing,
    /// A part of the text in that place.
    Words {
        /// Where the part begins, in bytes of the text.
        from: usize,
        /// The part.
        words: String,
    },
    /// The remark about the file.
    Note(String),
    /// Kinds of request.
    Kinds(Vec<KindId>),
    /// A State.
    State(StateId),
    /// A language.
    Language(Language),
    /// The legal bases.
    LegalBases(Vec<LegalBasis>),
    /// An answer.
    Answer(Answer),
    /// Yes or no.
    YesNo(bool),
    /// What came of another way.
    Route(RouteAnswer),
    /// Everything that the drafter lets stand.
    Acceptances(Vec<Acceptance>),
    /// A record, and its index in the list.
    Record(Record, usize),
    /// A record at this index in the list.
    Index(usize),
}

/// What was typed into a text, or taken out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// Where, in bytes of the text.
    pub from: usize,
    /// What was taken out.
    pub removed: String,
    /// What came in.
    pub inserted: String,
}

impl Splice {
    /// The one part in which two texts differ.
    #[must_use]
    pub fn between(old: &str, new: &str) -> Self {
        let alike = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b);
        let mut from = alike.count();
        while !(old.is_char_boundary(from) && new.is_char_boundary(from)) {
            from -= 1;
        }
        let (old, new) = (
            old.get(from..).unwrap_or_default(),
            new.get(from..).unwrap_or_default(),
        );
        let alike = old.bytes().rev().zip(new.bytes().rev());
        let mut tail = alike.take_while(|(a, b)| a == b).count();
        let border = |text: &str, tail: usize| text.is_char_boundary(text.len() - tail);
        while !(border(old, tail) && border(new, tail)) {
            tail -= 1;
        }
        let part = |text: &str| text.get(..text.len() - tail).unwrap_or_default().to_owned();
        Self {
            from,
            removed: part(old),
            inserted: part(new),
        }
    }
}

impl Change {
    /// Carries the change out.
    pub fn apply(&self, request: &mut Request) {
        replace(request, &self.at, &self.before, &self.after);
    }

    /// Takes the change back; it has to be the last one that was carried out.
    pub fn revert(&self, request: &mut Request) {
        replace(request, &self.at, &self.after, &self.before);
    }

    /// The change of a place that holds one value; `None` if nothing changes.
    #[must_use]
    pub fn of(at: Location, before: Content, after: Content) -> Option<Self> {
        (before != after).then_some(Self { at, before, after })
    }

    /// The change that gives an element another answer, or takes its answer away.
    #[must_use]
    pub fn of_answer(request: &Request, id: &ElementId, new: Option<Answer>) -> Option<Self> {
        let at = Location::answer(id);
        let old = request.answers.get(id);
        if old == new.as_ref() {
            return None;
        }
        // The texts that people type at length are compared as they are.
        let empty = LocalizedText::default();
        let texts = match (old, &new) {
            (Some(Answer::Text(old)), Some(Answer::Text(new))) => Some((old, new)),
            (None, Some(Answer::Text(new))) => Some((&empty, new)),
            (Some(Answer::Text(old)), None) => Some((old, &empty)),
            _ => None,
        };
        if let Some((old, new)) = texts
            && let Some(language) = only_language(old, new)
        {
            let place = at.clone().field(Field::Text).language(language);
            if let (Some(old), Some(new)) = (old.0.get(&language), new.0.get(&language))
                && old.status == new.status
            {
                return Some(words(place, &old.text, &new.text));
            }
            return Some(whole_answer(place, request.answers.get(id), new_of(new)));
        }
        let (at, typed) = nearest(
            at,
            &old.map_or(Value::Null, tree),
            &new.as_ref().map_or(Value::Null, tree),
        );
        Some(match typed {
            Some((old, new)) => words(at, &old, &new),
            None => whole_answer(at, old, new),
        })
    }

    /// The change that adds a record at the end of its list, or replaces the one with its id.
    #[must_use]
    pub fn of_record(request: &Request, new: Record) -> Option<Self> {
        let (list, id) = (new.as_ref().list(), new.as_ref().id());
        let at = Location::record(list, id);
        let Some(index) = list.index_of(request, id) else {
            let index = list.len(request);
            return Self::of(at, Content::Nothing, Content::Record(new, index));
        };
        let old = list.at(request, index)?.to_owned();
        if old == new {
            return None;
        }
        let (at, typed) = nearest(at, &old.tree(), &new.tree());
        Some(match typed {
            Some((old, new)) => words(at, &old, &new),
            None => Self {
                at,
                before: Content::Record(old, index),
                after: Content::Record(new, index),
            },
        })
    }

    /// The change of the legal bases.
    #[must_use]
    pub fn of_legal_bases(request: &Request, new: Vec<LegalBasis>) -> Option<Self> {
        let old = &request.legal_bases;
        if *old == new {
            return None;
        }
        let mut differing = old
            .iter()
            .zip(&new)
            .enumerate()
            .filter(|(_, (a, b))| a != b);
        if old.len() == new.len()
            && let (Some((index, (a, b))), None) = (differing.next(), differing.next())
        {
            let at = Location::LegalBasis(index, Vec::new());
            let (at, typed) = nearest(at, &tree(a), &tree(b));
            return Some(match typed {
                Some((old, new)) => words(at, &old, &new),
                None => Self {
                    at,
                    before: Content::LegalBases(old.clone()),
                    after: Content::LegalBases(new),
                },
            });
        }
        Self::of(
            Location::LegalBases,
            Content::LegalBases(old.clone()),
            Content::LegalBases(new),
        )
    }

    /// The changes that remove a record and every pointer to it, in answers and in other records.
    #[must_use]
    pub fn of_removal(request: &Request, list: RecordList, id: &RecordId) -> Vec<Self> {
        let mut changes = Vec::new();
        for (element, answer) in &request.answers {
            if answer.points_to(list, id) {
                let mut new = answer.clone();
                if let Some(ids) = new.records_mut() {
                    ids.retain(|other| other != id);
                }
                let new = (!new.is_empty()).then_some(new);
                changes.push(whole_answer(Location::answer(element), Some(answer), new));
            }
        }
        for other in RecordList::ALL {
            for index in 0..other.len(request) {
                let Some(old) = other.at(request, index).filter(|r| r.points_to(list, id)) else {
                    continue;
                };
                let mut new = old.to_owned();
                new.forget(list, id);
                changes.extend(Self::of(
                    Location::record(other, old.id()),
                    Content::Record(old.to_owned(), index),
                    Content::Record(new, index),
                ));
            }
        }
        // Where a file doubles an id, all that have it go, the last one first.
        for index in (0..list.len(request)).rev() {
            if let Some(old) = list.at(request, index).filter(|r| r.id() == id) {
                changes.push(Self {
                    at: Location::record(list, id),
                    before: Content::Record(old.to_owned(), index),
                    after: Content::Nothing,
                });
            }
        }
        changes
    }

    /// The change that moves a record to another index of its list.
    #[must_use]
    pub fn of_move(request: &Request, list: RecordList, id: &RecordId, to: usize) -> Option<Self> {
        let from = list.index_of(request, id)?;
        let to = to.min(list.len(request).saturating_sub(1));
        Self::of(
            Location::record(list, id),
            Content::Index(from),
            Content::Index(to),
        )
    }

    /// What was typed, if it is the change of one text.
    #[must_use]
    pub fn splice(&self) -> Option<Splice> {
        if let (Content::Words { from, words }, Content::Words { words: new, .. }) =
            (&self.before, &self.after)
        {
            return Some(Splice {
                from: *from,
                removed: words.clone(),
                inserted: new.clone(),
            });
        }
        if !is_text(&self.at) {
            return None;
        }
        // The first letter of a text makes it be, and the last one that is deleted makes it be no more.
        let old = self.before.text(self.at.path());
        let new = self.after.text(self.at.path());
        if old.is_none() && new.is_none() || old == new {
            return None;
        }
        Some(Splice::between(
            &old.unwrap_or_default(),
            &new.unwrap_or_default(),
        ))
    }

    /// Takes a later change in, if both together are one: typing that goes on, a value that changes again.
    ///
    /// # Errors
    /// The later change, which stays one of its own.
    pub fn absorb(&mut self, later: Self) -> Result<(), Box<Self>> {
        if self.at != later.at {
            return Err(Box::new(later));
        }
        match (
            &mut self.before,
            &mut self.after,
            &later.before,
            &later.after,
        ) {
            (
                Content::Words {
                    from,
                    words: removed,
                },
                Content::Words {
                    from: again,
                    words: inserted,
                },
                Content::Words {
                    from: at,
                    words: out,
                },
                Content::Words { words: new, .. },
            ) => {
                if *at == *from + inserted.len() && out.is_empty() {
                    inserted.push_str(new);
                } else if !inserted.is_empty() || !new.is_empty() {
                    return Err(Box::new(later));
                } else if *at + out.len() == *from {
                    removed.insert_str(0, out);
                    (*from, *again) = (*at, *at);
                } else if *at == *from {
                    removed.push_str(out);
                } else {
                    return Err(Box::new(later));
                }
                Ok(())
            }
            (
                Content::Record(..),
                Content::Record(..),
                Content::Record(..),
                Content::Record(..),
            )
            | (
                Content::Nothing | Content::Answer(_),
                Content::Answer(_),
                Content::Answer(_),
                Content::Answer(_),
            )
            | (Content::LegalBases(_), _, Content::LegalBases(_), _)
            | (Content::Note(_), Content::Note(_), Content::Note(_), Content::Note(_)) => {
                self.after = later.after;
                Ok(())
            }
            _ => Err(Box::new(later)),
        }
    }
}

impl Content {
    /// The text in a place of an answer or a record, if there is one.
    fn text(&self, path: &[Step]) -> Option<String> {
        let tree = match self {
            Self::Note(note) => return Some(note.clone()),
            Self::Answer(Answer::Text(text)) => {
                let language = path.iter().find_map(|step| match step {
                    Step::Language(language) => Some(language),
                    _ => None,
                })?;
                return text.0.get(language).map(|p| p.text.clone());
            }
            Self::Answer(answer) => tree(answer),
            Self::Record(record, _) => record.tree(),
            _ => return None,
        };
        let mut place = &tree;
        for step in path {
            place = inside(place, *step)?;
        }
        text_of(place).map(str::to_owned)
    }
}

fn new_of(text: &LocalizedText) -> Option<Answer> {
    (!text.0.is_empty()).then(|| Answer::Text(text.clone()))
}

fn whole_answer(at: Location, old: Option<&Answer>, new: Option<Answer>) -> Change {
    Change {
        at,
        before: old.map_or(Content::Nothing, |a| Content::Answer(a.clone())),
        after: new.map_or(Content::Nothing, Content::Answer),
    }
}

fn words(at: Location, old: &str, new: &str) -> Change {
    let Splice {
        from,
        removed,
        inserted,
    } = Splice::between(old, new);
    let part = |words| Content::Words { from, words };
    Change {
        at,
        before: part(removed),
        after: part(inserted),
    }
}

/// The language in which two texts differ, if it is one only.
fn only_language(old: &LocalizedText, new: &LocalizedText) -> Option<Language> {
    let mut differing = Language::ALL
        .into_iter()
        .filter(|l| old.0.get(l) != new.0.get(l));
    differing.next().filter(|_| differing.next().is_none())
}

/// The text that a node of the tree is, or that it holds with its standing.
fn text_of(tree: &Value) -> Option<&str> {
    match tree {
        Value::String(text) => Some(text),
        Value::Object(passage) => passage.get(Field::Text.name())?.as_str(),
        _ => None,
    }
}

/// Whether a person types freely in that place; everything else is chosen from a list, or has to become a value.
fn is_text(at: &Location) -> bool {
    if *at == Location::Note || at.language_of().is_some() {
        return true;
    }
    let field = at.path().iter().rev().find_map(|step| match step {
        Step::Field(field) => Some(*field),
        _ => None,
    });
    field.is_some_and(Field::is_text)
}

/// The nearest place that holds all in which two values differ, and the texts there, if it is a text that was there
/// before and is there after.
fn nearest(at: Location, old: &Value, new: &Value) -> (Location, Option<(String, String)>) {
    let (mut at, mut old, mut new) = (at, old, new);
    loop {
        let in_language = matches!(at.path().last(), Some(Step::Language(_)));
        if in_language || old.is_string() || new.is_string() {
            let standing = |tree: &Value| tree.get(Field::Status.name()).cloned();
            let texts = text_of(old)
                .zip(text_of(new))
                .filter(|_| is_text(&at) && standing(old) == standing(new))
                .map(|(a, b)| (a.to_owned(), b.to_owned()));
            return (at, texts);
        }
        let Some((step, a, b)) = only_difference(old, new) else {
            return (at, None);
        };
        (at, old, new) = (at.step(step), a, b);
    }
}

fn only_difference<'v>(old: &'v Value, new: &'v Value) -> Option<(Step, &'v Value, &'v Value)> {
    const NONE: &Value = &Value::Null;
    let steps: Vec<Step> = match (old, new) {
        (Value::Array(a), Value::Array(b)) => (0..a.len().max(b.len())).map(Step::Index).collect(),
        (Value::Array(a), Value::Null) | (Value::Null, Value::Array(a)) => {
            (0..a.len()).map(Step::Index).collect()
        }
        (Value::Object(_) | Value::Null, Value::Object(_) | Value::Null) => {
            let keys = |tree: &'v Value| tree.as_object().into_iter().flat_map(|o| o.keys());
            let added = keys(new).filter(|key| old.get(key.as_str()).is_none());
            keys(old)
                .chain(added)
                .map(|key| Step::from_token(key))
                .collect::<Option<_>>()?
        }
        _ => return None,
    };
    let mut differing = steps
        .into_iter()
        .map(|step| {
            let part = |tree: &'v Value| inside(tree, step).unwrap_or(NONE);
            (step, part(old), part(new))
        })
        .filter(|(_, a, b)| a != b);
    differing.next().filter(|_| differing.next().is_none())
}

fn replace(request: &mut Request, at: &Location, old: &Content, new: &Content) {
    if let (Content::Words { from, words: old }, Content::Words { words: new, .. }) = (old, new) {
        edit_text(request, at, |text| {
            let range = *from..*from + old.len();
            if text.get(range.clone()) == Some(old) {
                text.replace_range(range, new);
            }
        });
        return;
    }
    match (at, new) {
        (Location::Note, Content::Note(note)) => request.note = Some(note.clone()),
        (Location::Note, _) => request.note = None,
        (Location::Kinds, Content::Kinds(kinds)) => request.kinds.clone_from(kinds),
        (Location::RequestingState, Content::State(state)) => {
            request.requesting_state = Some(*state);
        }
        (Location::RequestingState, _) => request.requesting_state = None,
        (Location::RequestedState, Content::State(state)) => request.requested_state = Some(*state),
        (Location::RequestedState, _) => request.requested_state = None,
        (Location::DraftingLanguage, Content::Language(language)) => {
            request.drafting_language = *language;
        }
        (Location::LegalBases | Location::LegalBasis(..), Content::LegalBases(bases)) => {
            request.legal_bases.clone_from(bases);
        }
        (Location::Answer(id, _), Content::Answer(answer)) => {
            request.answers.insert(id.clone(), answer.clone());
        }
        (Location::Answer(id, _), Content::Nothing) => {
            request.answers.remove(id);
        }
        (Location::Circumstance(id), Content::YesNo(yes)) => {
            request.circumstances.insert(id.clone(), *yes);
        }
        (Location::Circumstance(id), _) => {
            request.circumstances.remove(id);
        }
        (Location::FirstStep(id), Content::Route(answer)) => {
            request.first_step.insert(id.clone(), *answer);
        }
        (Location::FirstStep(id), _) => {
            request.first_step.remove(id);
        }
        (Location::Acceptances, Content::Acceptances(all)) => request.accepted.clone_from(all),
        (Location::Record { .. }, Content::Record(record, index)) => {
            if *old == Content::Nothing {
                record.clone().insert(request, *index);
            } else {
                record.clone().put(request);
            }
        }
        (Location::Record { list, id, .. }, Content::Index(index)) => {
            list.shift(request, id, *index);
        }
        (Location::Record { list, id, .. }, Content::Nothing) => list.take(request, id),
        _ => {}
    }
}

/// Changes one text of a request. A place that holds no text stays as it is.
fn edit_text(request: &mut Request, at: &Location, change: impl FnOnce(&mut String)) {
    match at {
        Location::Answer(id, path) => {
            let Some(answer) = request.answers.get_mut(id) else {
                return;
            };
            if let (Answer::Text(text), Some(language)) = (&mut *answer, at.language_of()) {
                if let Some(passage) = text.0.get_mut(&language) {
                    change(&mut passage.text);
                }
            } else if let Some(new) = edited(&*answer, path, change) {
                *answer = new;
            }
        }
        Location::Record { list, id, path, .. } => {
            let record = list.get(request, id).map(|r| r.to_owned());
            if let Some(new) = record.and_then(|r| r.with_text(path, change)) {
                new.put(request);
            }
        }
        Location::LegalBasis(index, path) => {
            if let Some(basis) = request.legal_bases.get_mut(*index)
                && let Some(new) = edited(&*basis, path, change)
            {
                *basis = new;
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
