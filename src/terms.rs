//! The vocabulary: small types that every room shares, with parsing and display only.
//!
//! What is absent: no logic, no data, no words of any language.

use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{Builder, Uuid};

/// One of the six official languages of the United Nations, for the screen and for documents.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese (simplified).
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// All six, in the order of the United Nations.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The ISO 639-1 code, which is also the BCP 47 language subtag.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language's name in that language itself, as a chooser shows it.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that is not one of the six languages' codes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not one of the languages ar, zh, en, fr, ru, es")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|l| l.code().eq_ignore_ascii_case(s))
            .ok_or_else(|| UnknownLanguage(s.to_owned()))
    }
}

/// A text that has not the form of an alpha-3 code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not an ISO 3166-1 alpha-3 code: three letters, for example BRA")]
pub struct NotAStateCode(String);

/// Makes a type over a code of three capital letters, so that the compiler keeps the kinds of code apart.
macro_rules! alpha3_type {
    ($(#[$doc:meta])* $name:ident, $description:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; 3]);

        impl $name {
            /// The code, three capital letters.
            #[must_use]
            pub fn as_str(&self) -> &str {
                // Only ASCII letters enter through `from_str`.
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = NotAStateCode;

            fn from_str(s: &str) -> Result<Self, Self::Err> {
                match s.as_bytes() {
                    [a, b, c] if s.chars().all(|ch| ch.is_ascii_alphabetic()) => Ok(Self([
                        a.to_ascii_uppercase(),
                        b.to_ascii_uppercase(),
                        c.to_ascii_uppercase(),
                    ])),
                    _ => Err(NotAStateCode(s.to_owned())),
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = Cow::<str>::deserialize(d)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": "^[A-Z]{3}$",
                    "description": $description,
                })
            }
        }
    };
}

alpha3_type!(
    /// A State, by its ISO 3166-1 alpha-3 code in capitals. `State` alone always means a sovereign State.
    ///
    /// The code is only well-formed here; whether the directory knows it is for `directory` to say.
    StateId,
    "ISO 3166-1 alpha-3 code of a State, for example BRA"
);

alpha3_type!(
    /// Where somebody lives, what issued a document, whose national a person is: a State, a territory by its ISO
    /// 3166-1 code, Kosovo by XKX, or the standing of a person without a State by its code of ICAO Doc 9303.
    ///
    /// Nobody is addressed by it: requests go to States.
    PlaceId,
    "ISO 3166-1 alpha-3 code of a State or territory, XKX for Kosovo, or XXA (stateless), XXB, XXC (refugee), XXX (not specified)"
);

impl From<StateId> for PlaceId {
    fn from(state: StateId) -> Self {
        Self(state.0)
    }
}

impl PlaceId {
    /// The same code as that of a State; whether there is such a State is for `directory` to say.
    #[must_use]
    pub const fn as_state(self) -> StateId {
        StateId(self.0)
    }
}

/// A field of cooperation, or a single measure within one: what a kind of request belongs to, and what a fact or a
/// treaty concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Mutual legal assistance.
    Mla,
    /// Extradition.
    Extradition,
    /// Transfer of criminal proceedings.
    TransferOfProceedings,
    /// Transfer of sentenced persons.
    SentencedPersons,
    /// Provisional arrest before the extradition request arrives.
    ProvisionalArrest,
    /// Service of documents.
    Service,
    /// Search and seizure, and where the source says so other coercive measures.
    Search,
    /// Taking or handing over of evidence.
    Evidence,
    /// Preservation of stored data.
    Preservation,
    /// Something else, said in `details` or `note`.
    Other,
}

/// Reads an id straight into the text that all its copies share.
struct Id;

impl Visitor<'_> for Id {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Arc<str>, E> {
        Ok(id.into())
    }
}

/// Makes a name type over a short text, so that the compiler keeps the kinds of id apart; copies share the text.
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, JsonSchema)]
        #[schemars(transparent)]
        pub struct $name(#[schemars(with = "String")] Arc<str>);

        impl $name {
            /// Wraps a text; nothing is checked here.
            #[must_use]
            pub fn new(id: impl Into<Arc<str>>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(Id).map(Self)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id_type! {
    /// A kind of request, for example `financial_records`.
    KindId
}
id_type! {
    /// An element of a request, for example `gen_facts`.
    ElementId
}
id_type! {
    /// An instrument, for example `UNTOC` or `ETS24`.
    InstrumentId
}
id_type! {
    /// A question that only the drafter can answer, for example `sworn_evidence_required`.
    QuestionId
}
id_type! {
    /// A ground for refusal or postponement, for example `ext_political`.
    GroundId
}
id_type! {
    /// A way that can replace or prepare a formal request, for example `police`.
    RouteId
}
id_type! {
    /// A record of a request file (a person, an account, an annex …), unique in its list.
    RecordId
}

/// The id of a request: a UUID (RFC 9562), which tells it from every other one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(Uuid);

impl RequestId {
    /// An id from random bytes (version 4).
    #[must_use]
    pub fn random(bytes: [u8; 16]) -> Self {
        Self(Builder::from_random_bytes(bytes).into_uuid())
    }

    /// An id that follows from a content (version 8): the same content gives the same one.
    #[must_use]
    pub fn of_content(content: &[u8]) -> Self {
        let hash = Sha256::digest(content);
        let mut bytes = [0; 16];
        for (byte, of_hash) in bytes.iter_mut().zip(hash) {
            *byte = of_hash;
        }
        Self(Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// Whether nobody has given one yet.
    #[must_use]
    pub fn is_nil(self) -> bool {
        self.0.is_nil()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl Serialize for RequestId {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RequestId {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(d)?;
        // One spelling only, so that two programs compare ids as they stand in the files.
        match Uuid::try_parse(&text) {
            Ok(id) if id.hyphenated().to_string() == text => Ok(Self(id)),
            _ => Err(serde::de::Error::custom(format_args!(
                "\"{text}\" is not a UUID in small letters, such as 3f2b8c1e-5d7a-4e90-9b6f-0a1c2d3e4f50"
            ))),
        }
    }
}

impl JsonSchema for RequestId {
    fn schema_name() -> Cow<'static, str> {
        "RequestId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "description": "UUID (RFC 9562), hyphenated, in small letters",
        })
    }
}

/// A reference to an article: instrument and provision, for example `UNTOC 18(15)(c)`.
///
/// Kept as written; the instrument is what stands before the first space.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct ArticleRef(String);

impl ArticleRef {
    /// Wraps a reference as written.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The reference as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The instrument, for example `UNTOC`.
    #[must_use]
    pub fn instrument(&self) -> &str {
        self.0.split(' ').next().unwrap_or_default()
    }

    /// The provision inside the instrument, for example `18(15)(c)`; empty if the whole instrument is meant.
    #[must_use]
    pub fn provision(&self) -> &str {
        self.0.split_once(' ').map_or("", |(_, rest)| rest)
    }
}

impl fmt::Display for ArticleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// SHA-256 of bytes (FIPS 180-4), in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
