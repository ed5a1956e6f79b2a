//! A place in a request, as a value: the answer to an element, one of its languages, a field of a record.
//!
//! Findings, changes, acceptances and the window speak of places in this one way. A record is meant by its id, so
//! that a place stays the same when other records come and go. JSON pointers (RFC 6901) are written and read at
//! the borders only: with the record's index for readers of the file ([`Location::pointer`]), with its id where
//! the place has to last ([`Location::lasting`]).

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Request;
use super::field::{Field, Step, index};
use super::list::{RecordList, RecordRef};
use crate::terms::{ElementId, Language, QuestionId, RecordId, RouteId};

/// A place in a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// The request as a whole.
    Request,
    /// The remark about the file.
    Note,
    /// The kinds of request.
    Kinds,
    /// One kind, by its index.
    Kind(usize),
    /// The State that asks.
    RequestingState,
    /// The State that is asked.
    RequestedState,
    /// The language in which the drafter writes.
    DraftingLanguage,
    /// The legal bases.
    LegalBases,
    /// Something in one legal basis, by its index.
    LegalBasis(usize, Vec<Step>),
    /// A list of records.
    Records(RecordList),
    /// Something in a record.
    Record {
        /// Its list.
        list: RecordList,
        /// Its id.
        id: RecordId,
        /// Which of the records with that id, from 0: another than the first only where a file doubles an id.
        nth: usize,
        /// The way from the record to the place.
        path: Vec<Step>,
    },
    /// All answers.
    Answers,
    /// Something in the answer to an element.
    Answer(ElementId, Vec<Step>),
    /// All answers to questions.
    Circumstances,
    /// The answer to a yes/no question.
    Circumstance(QuestionId),
    /// What came of all other ways.
    FirstSteps,
    /// What came of another way.
    FirstStep(RouteId),
    /// Everything that the drafter lets stand.
    Acceptances,
    /// Something in one acceptance, by its index.
    Acceptance(usize, Vec<Step>),
    /// A place that this program does not know, as it was written: it means nothing, and is kept.
    Unknown(String),
}

impl Location {
    /// A record.
    #[must_use]
    pub fn record(list: RecordList, id: &RecordId) -> Self {
        Self::Record {
            list,
            id: id.clone(),
            nth: 0,
            path: Vec::new(),
        }
    }

    /// The answer to an element.
    #[must_use]
    pub fn answer(element: &ElementId) -> Self {
        Self::Answer(element.clone(), Vec::new())
    }

    /// A field in this place.
    #[must_use]
    pub fn field(self, field: Field) -> Self {
        self.step(Step::Field(field))
    }

    /// What stands in a language in this place.
    #[must_use]
    pub fn language(self, language: Language) -> Self {
        self.step(Step::Language(language))
    }

    /// An entry of the list in this place, from 0.
    #[must_use]
    pub fn entry(self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// One step further; a place that has nothing inside stays as it is.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        match &mut self {
            Self::Record { path, .. }
            | Self::Answer(_, path)
            | Self::LegalBasis(_, path)
            | Self::Acceptance(_, path) => path.push(step),
            _ => {}
        }
        self
    }

    /// The way inside the record, the answer, the legal basis or the acceptance.
    #[must_use]
    pub fn path(&self) -> &[Step] {
        match self {
            Self::Record { path, .. }
            | Self::Answer(_, path)
            | Self::LegalBasis(_, path)
            | Self::Acceptance(_, path) => path,
            _ => &[],
        }
    }

    /// The language in which the place stands, if it is a text in one.
    #[must_use]
    pub fn language_of(&self) -> Option<Language> {
        self.path().iter().find_map(|step| match step {
            Step::Language(language) => Some(*language),
            _ => None,
        })
    }

    /// The answer, the record or the list in which the place is.
    #[must_use]
    pub fn root(&self) -> Self {
        match self {
            Self::Kind(_) => Self::Kinds,
            Self::LegalBasis(..) => Self::LegalBases,
            Self::Acceptance(..) => Self::Acceptances,
            Self::Answer(id, _) => Self::answer(id),
            Self::Record { list, id, .. } => Self::record(*list, id),
            other => other.clone(),
        }
    }

    /// Whether two requests hold the same in the answer, the record or the list in which the place is. Of a record
    /// its standing among the others counts, too.
    #[must_use]
    pub fn is_alike(&self, one: &Request, other: &Request) -> bool {
        match self {
            Self::Note => one.note == other.note,
            Self::Kinds | Self::Kind(_) => one.kinds == other.kinds,
            Self::RequestingState => one.requesting_state == other.requesting_state,
            Self::RequestedState => one.requested_state == other.requested_state,
            Self::DraftingLanguage => one.drafting_language == other.drafting_language,
            Self::LegalBases | Self::LegalBasis(..) => one.legal_bases == other.legal_bases,
            Self::Record { list, id, .. } => {
                let all = |request| (0..list.len(request)).filter_map(|i| list.at(request, i));
                list.ids(one).eq(list.ids(other))
                    && all(one)
                        .zip(all(other))
                        .filter(|(record, _)| record.id() == id)
                        .all(|(a, b)| a == b)
            }
            Self::Answer(id, _) => one.answers.get(id) == other.answers.get(id),
            Self::Circumstance(id) => one.circumstances.get(id) == other.circumstances.get(id),
            Self::FirstStep(id) => one.first_step.get(id) == other.first_step.get(id),
            Self::Acceptances | Self::Acceptance(..) => one.accepted == other.accepted,
            Self::Request
            | Self::Records(_)
            | Self::Answers
            | Self::Circumstances
            | Self::FirstSteps
            | Self::Unknown(_) => one == other,
        }
    }

    /// Whether both mean the same, also where a file doubles the id of a record.
    #[must_use]
    pub fn means(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Record { list, id, path, .. },
                Self::Record {
                    list: l,
                    id: i,
                    path: p,
                    ..
                },
            ) => (list, id, path) == (l, i, p),
            _ => self == other,
        }
    }

    /// The JSON pointer into the request file.
    #[must_use]
    pub fn pointer(&self, request: &Request) -> String {
        self.write(|list, id, nth| {
            list.ids(request)
                .enumerate()
                .filter(|(_, other)| *other == id)
                .nth(nth)
                .map_or_else(|| escaped(id.as_str()), |(index, _)| index.to_string())
        })
    }

    /// The place that a JSON pointer into the request file means.
    #[must_use]
    pub fn from_pointer(pointer: &str, request: &Request) -> Self {
        Self::read(pointer, |list, token| {
            let place = index(token)?;
            let id = list.at(request, place).map(RecordRef::id)?;
            let before = list.ids(request).take(place);
            Some((id.clone(), before.filter(|other| *other == id).count()))
        })
    }

    /// The JSON pointer with the id of a record in place of its index, for example `/persons/p1/born`.
    #[must_use]
    pub fn lasting(&self) -> String {
        self.write(|_, id, _| escaped(id.as_str()))
    }

    /// The place that such a pointer means.
    #[must_use]
    pub fn from_lasting(pointer: &str) -> Self {
        Self::read(pointer, |_, token| {
            Some((RecordId::new(unescaped(token)), 0))
        })
    }

    fn write(&self, record: impl Fn(RecordList, &RecordId, usize) -> String) -> String {
        let root = match self {
            Self::Request => String::new(),
            Self::Note => "/note".to_owned(),
            Self::Kinds => "/kinds".to_owned(),
            Self::Kind(index) => format!("/kinds/{index}"),
            Self::RequestingState => "/requesting_state".to_owned(),
            Self::RequestedState => "/requested_state".to_owned(),
            Self::DraftingLanguage => "/drafting_language".to_owned(),
            Self::LegalBases => "/legal_bases".to_owned(),
            Self::LegalBasis(index, _) => format!("/legal_bases/{index}"),
            Self::Records(list) => format!("/{}", list.key()),
            Self::Record { list, id, nth, .. } => {
                format!("/{}/{}", list.key(), record(*list, id, *nth))
            }
            Self::Answers => "/answers".to_owned(),
            Self::Answer(id, _) => format!("/answers/{}", escaped(id.as_str())),
            Self::Circumstances => "/circumstances".to_owned(),
            Self::Circumstance(id) => format!("/circumstances/{}", escaped(id.as_str())),
            Self::FirstSteps => "/first_step".to_owned(),
            Self::FirstStep(id) => format!("/first_step/{}", escaped(id.as_str())),
            Self::Acceptances => "/accepted".to_owned(),
            Self::Acceptance(index, _) => format!("/accepted/{index}"),
            Self::Unknown(pointer) => pointer.clone(),
        };
        self.path()
            .iter()
            .fold(root, |pointer, step| format!("{pointer}/{step}"))
    }

    fn read(pointer: &str, record: impl Fn(RecordList, &str) -> Option<(RecordId, usize)>) -> Self {
        Self::known(pointer, record).unwrap_or_else(|| Self::Unknown(pointer.to_owned()))
    }

    fn known(
        pointer: &str,
        record: impl Fn(RecordList, &str) -> Option<(RecordId, usize)>,
    ) -> Option<Self> {
        let Some(rest) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(Self::Request);
        };
        let mut tokens = rest.split('/');
        let root = tokens.next()?;
        let second = tokens.next();
        let mut path = || {
            tokens
                .by_ref()
                .map(Step::from_token)
                .collect::<Option<Vec<_>>>()
        };
        let place = match (root, second) {
            ("note", None) => Self::Note,
            ("kinds", None) => Self::Kinds,
            ("kinds", Some(token)) => Self::Kind(index(token)?),
            ("requesting_state", None) => Self::RequestingState,
            ("requested_state", None) => Self::RequestedState,
            ("drafting_language", None) => Self::DraftingLanguage,
            ("legal_bases", None) => Self::LegalBases,
            ("legal_bases", Some(token)) => Self::LegalBasis(index(token)?, path()?),
            ("answers", None) => Self::Answers,
            ("answers", Some(id)) => Self::Answer(ElementId::new(unescaped(id)), path()?),
            ("circumstances", None) => Self::Circumstances,
            ("circumstances", Some(id)) => Self::Circumstance(QuestionId::new(unescaped(id))),
            ("first_step", None) => Self::FirstSteps,
            ("first_step", Some(id)) => Self::FirstStep(RouteId::new(unescaped(id))),
            ("accepted", None) => Self::Acceptances,
            ("accepted", Some(token)) => Self::Acceptance(index(token)?, path()?),
            (list, token) => {
                let list = RecordList::from_key(list)?;
                match token {
                    None => Self::Records(list),
                    Some(token) => {
                        let (id, nth) = record(list, token)?;
                        let path = path()?;
                        Self::Record {
                            list,
                            id,
                            nth,
                            path,
                        }
                    }
                }
            }
        };
        // What goes on behind a place that has nothing inside is no place of a request.
        tokens.next().is_none().then_some(place)
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.lasting())
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d).map(|pointer| Self::from_lasting(&pointer))
    }
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Person;

    #[test]
    fn a_record_is_meant_by_its_id() {
        let mut request = Request::new(Vec::new(), Language::En);
        for id in ["sow", "a/b~c", "sow"] {
            request.persons.push(Person::new(id.into()));
        }
        let born = Location::record(RecordList::Persons, &"a/b~c".into()).field(Field::Born);
        assert_eq!(born.pointer(&request), "/persons/1/born");
        assert_eq!(born.lasting(), "/persons/a~1b~0c/born");
        assert_eq!(Location::from_lasting("/persons/a~1b~0c/born"), born);
        assert_eq!(Location::from_pointer("/persons/1/born", &request), born);
        // Of two records with one id the second has a pointer of its own, and means the same.
        let second = Location::from_pointer("/persons/2/id", &request);
        assert_eq!(second.pointer(&request), "/persons/2/id");
        assert!(second.means(&Location::from_lasting("/persons/sow/id")));
    }

    #[test]
    fn what_is_no_place_is_kept_as_it_was_written() {
        let request = Request::new(Vec::new(), Language::En);
        for pointer in [
            "/persons/7/born",
            "/persons/x/shoe_size",
            "/kinds/first",
            "/kinds/0/title",
            "/note/text",
            "kinds",
            "/",
            "//",
            "/answers/gen_facts/text/de",
            "/legal_bases/01",
        ] {
            let place = Location::from_pointer(pointer, &request);
            assert_eq!(place, Location::Unknown(pointer.to_owned()), "{pointer}");
            assert_eq!(place.pointer(&request), pointer);
        }
    }
}
