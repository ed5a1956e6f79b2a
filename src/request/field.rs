//! The names of fields, and steps into values by them.

use std::fmt;

use crate::terms::Language;

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

/// An index as JSON pointers write it: digits without a zero in front.
pub(super) fn index(token: &str) -> Option<usize> {
    let plain = token == "0" || !token.starts_with('0');
    let digits = !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    (plain && digits).then(|| token.parse().ok()).flatten()
}
