//! A place in a request, as a value: the answer to an element, one of its languages, a field of a record.
//!
//! Findings, changes, acceptances and the window speak of places in this one way. A record is meant by its id, so
//! that a place stays the same when other records come and go. JSON pointers (RFC 6901) are written and read at
//! the borders only: with the record's index for readers of the file ([`Location::pointer`]), with its id where
//! the place has to last ([`Location::lasting`]).

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Request;
use super::list::{RecordList, RecordRef};
use crate::terms::{ElementId, Language, QuestionId, RecordId, RouteId};

macro_rules! fields {
    ($($field:ident $name:literal,)*) => {
        /// The name of a field in a record, in an answer or in a legal basis.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field {
            $(#[doc = concat!("`", $name, "`.")] $field,)*
        }

        impl Field {
            /// The key under which the file holds the field.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$field => $name,)* }
            }

            /// The field with this key.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$field),)* _ => None }
            }
        }
    };
}

fields! {
    Account "account",
    Accounts "accounts",
    Address "address",
    Addresses "addresses",
    Aliases "aliases",
    Amount "amount",
    Annexes "annexes",
    Article "article",
    Bic "bic",
    Bilateral "bilateral",
    BirthPlace "birth_place",
    Born "born",
    Branch "branch",
    By "by",
    Certified "certified",
    Choice "choice",
    CommittedFrom "committed_from",
    CommittedTo "committed_to",
    ConventionBasis "convention_basis",
    Currency "currency",
    Date "date",
    Description "description",
    Documents "documents",
    Element "element",
    Email "email",
    FamilyName "family_name",
    File "file",
    Function "function",
    Functions "functions",
    GivenNames "given_names",
    Holders "holders",
    Id "id",
    Identifier "identifier",
    Institution "institution",
    Instrument "instrument",
    IssuedBy "issued_by",
    Kind "kind",
    Language "language",
    Languages "languages",
    Law "law",
    Lines "lines",
    Location "location",
    MaximumPenalty "maximum_penalty",
    MaximumPenaltyMonths "maximum_penalty_months",
    Money "money",
    Name "name",
    NameIn "name_in",
    Nationalities "nationalities",
    Number "number",
    Offences "offences",
    Organisations "organisations",
    OriginalScriptName "original_script_name",
    Owners "owners",
    Pages "pages",
    Participation "participation",
    Parties "parties",
    Path "path",
    Persons "persons",
    Phone "phone",
    Place "place",
    Property "property",
    Provisions "provisions",
    Reason "reason",
    Registration "registration",
    Remark "remark",
    Remarks "remarks",
    Role "role",
    Rule "rule",
    Sex "sex",
    Signatory "signatory",
    SignatoryIn "signatory_in",
    SignatoryTitle "signatory_title",
    Signed "signed",
    State "state",
    Status "status",
    Text "text",
    Title "title",
    TranslatesRequest "translates_request",
    Unit "unit",
    Value "value",
    YesNo "yes_no",
}

impl Field {
    /// Whether a person types freely in it.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Self::Aliases
                | Self::Article
                | Self::Bic
                | Self::BirthPlace
                | Self::Branch
                | Self::Currency
                | Self::Email
                | Self::FamilyName
                | Self::GivenNames
                | Self::Identifier
                | Self::Lines
                | Self::Name
                | Self::Number
                | Self::OriginalScriptName
                | Self::Phone
                | Self::Registration
                | Self::Signatory
        )
    }

    /// Whether what is typed in it has to become a value: a date, a number, an amount.
    #[must_use]
    pub const fn is_parsed(self) -> bool {
        matches!(
            self,
            Self::Amount
                | Self::Born
                | Self::CommittedFrom
                | Self::CommittedTo
                | Self::Date
                | Self::MaximumPenaltyMonths
                | Self::Pages
                | Self::Signed
        )
    }
}

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Into a field.
    Field(Field),
    /// Into what stands in a language.
    Language(Language),
    /// Into an entry of a list, from 0.
    Index(usize),
}

impl Step {
    pub(super) fn from_token(token: &str) -> Option<Self> {
        let language = || Language::ALL.into_iter().find(|l| l.code() == token);
        // The names of fields are longer than the codes of languages: no name is both.
        Field::from_name(token)
            .map(Self::Field)
            .or_else(|| language().map(Self::Language))
            .or_else(|| index(token).map(Self::Index))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => f.write_str(field.name()),
            Self::Language(language) => f.write_str(language.code()),
            Self::Index(index) => write!(f, "{index}"),
        }
    }
}

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

/// An index as JSON pointers write it: digits without a zero in front.
fn index(token: &str) -> Option<usize> {
    let plain = token == "0" || !token.starts_with('0');
    let digits = !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    (plain && digits).then(|| token.parse().ok()).flatten()
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
