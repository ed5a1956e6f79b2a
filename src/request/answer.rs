//! Answers to elements, and the values they are made of.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::terms::{Language, PlaceId, RecordId};

/// The answer to one element; its form is fixed by the element's value type in the law data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// Words of the drafter, short or long, per language.
    Text(LocalizedText),
    /// A full date.
    Date(Date),
    /// Yes or no.
    YesNo(bool),
    /// One of the element's options, by id.
    Choice(String),
    /// An amount with its currency.
    Money(Money),
    /// Postal addresses or places.
    Addresses(Vec<Address>),
    /// Persons, by record id.
    Persons(Vec<RecordId>),
    /// Organisations, by record id.
    Organisations(Vec<RecordId>),
    /// Persons and organisations, by record id.
    Parties(Vec<RecordId>),
    /// Accounts, by record id.
    Accounts(Vec<RecordId>),
    /// Offences, by record id.
    Offences(Vec<RecordId>),
    /// Provisions of law, by record id.
    Provisions(Vec<RecordId>),
    /// Items of property, by record id.
    Property(Vec<RecordId>),
    /// Annexes, with an optional remark that the letter prints.
    Annexes(AnnexAnswer),
}

impl Answer {
    /// Whether nothing has been entered: only white space, or no record at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Date(_) | Self::YesNo(_) => false,
            Self::Choice(option) => option.trim().is_empty(),
            Self::Money(money) => money.amount.trim().is_empty(),
            Self::Addresses(list) => list.iter().all(Address::is_empty),
            Self::Annexes(answer) => answer.annexes.is_empty() && answer.remark.is_empty(),
            Self::Persons(ids)
            | Self::Organisations(ids)
            | Self::Parties(ids)
            | Self::Accounts(ids)
            | Self::Offences(ids)
            | Self::Provisions(ids)
            | Self::Property(ids) => ids.is_empty(),
        }
    }

    /// The key under which the file holds the answer; for records also the name of their list.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Date(_) => "date",
            Self::YesNo(_) => "yes_no",
            Self::Choice(_) => "choice",
            Self::Money(_) => "money",
            Self::Addresses(_) => "addresses",
            Self::Persons(_) => "persons",
            Self::Organisations(_) => "organisations",
            Self::Parties(_) => "parties",
            Self::Accounts(_) => "accounts",
            Self::Offences(_) => "offences",
            Self::Provisions(_) => "provisions",
            Self::Property(_) => "property",
            Self::Annexes(_) => "annexes",
        }
    }

    /// The records pointed to, if the answer is of that form.
    #[must_use]
    pub fn records(&self) -> &[RecordId] {
        match self {
            Self::Persons(ids)
            | Self::Organisations(ids)
            | Self::Parties(ids)
            | Self::Accounts(ids)
            | Self::Offences(ids)
            | Self::Provisions(ids)
            | Self::Property(ids) => ids,
            Self::Annexes(answer) => &answer.annexes,
            _ => &[],
        }
    }
}

/// Annexes that answer an element, and what the letter says of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnexAnswer {
    /// The annexes, by record id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<RecordId>,
    /// A remark, for example who certified the copy.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub remark: LocalizedText,
}

/// An amount: decimal text, so that no digit is lost, and an ISO 4217 code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Decimal text with a point and without separators, for example `1250000.50`.
    #[schemars(regex(pattern = r"^-?[0-9]+(\.[0-9]+)?$"))]
    pub amount: String,
    /// ISO 4217 code, or the ticker of a virtual asset.
    pub currency: String,
}

/// A postal address or a place, in the order in which an envelope shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Lines as written on the envelope, without the State.
    pub lines: Vec<String>,
    /// The State in which the place lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<PlaceId>,
}

impl Address {
    /// Whether no line holds anything and no State is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.state.is_none() && self.lines.iter().all(|l| l.trim().is_empty())
    }
}

/// One text in several languages, each with its standing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct LocalizedText(pub BTreeMap<Language, Passage>);

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        map_without_doubles(d).map(Self)
    }
}

impl LocalizedText {
    /// A text in its original language.
    #[must_use]
    pub fn original(language: Language, text: impl Into<String>) -> Self {
        let mut map = BTreeMap::new();
        map.insert(
            language,
            Passage {
                text: text.into(),
                status: PassageStatus::Original,
            },
        );
        Self(map)
    }

    /// Whether no language holds anything but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|p| p.text.trim().is_empty())
    }

    /// The text in a language, if it has been provided.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&Passage> {
        self.0.get(&language).filter(|p| !p.text.trim().is_empty())
    }

    /// The text in that language, else in any language: for lists on the screen, never for documents.
    #[must_use]
    pub fn get_or_any(&self, language: Language) -> Option<&Passage> {
        self.get(language)
            .or_else(|| self.0.values().find(|p| !p.text.trim().is_empty()))
    }
}

/// A text in one language and how far it can be relied on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// The text; paragraphs are separated by line breaks.
    pub text: String,
    /// Its standing.
    #[serde(default)]
    pub status: PassageStatus,
}

/// Where a text in a language comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PassageStatus {
    /// Written in this language by the drafter.
    #[default]
    Original,
    /// Machine translation, or one that nobody has checked.
    UncheckedTranslation,
    /// Translation checked by a person.
    Checked,
    /// Translation certified by a sworn translator.
    Certified,
}

/// Reads a map as [`map_without_doubles`] does and leaves out what is `null`: asked, and not answered yet.
///
/// # Errors
/// As [`map_without_doubles`].
pub fn given_without_doubles<'de, D, K, V>(d: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    let all: BTreeMap<K, Option<V>> = map_without_doubles(d)?;
    Ok(all
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect())
}

/// Reads a map and refuses a doubled key, which JSON itself would let pass.
///
/// # Errors
/// The deserializer's own, or the doubled key by name.
pub fn map_without_doubles<'de, D, K, V>(d: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    struct MapVisitor<K, V>(PhantomData<(K, V)>);

    impl<'de, K, V> Visitor<'de> for MapVisitor<K, V>
    where
        K: Deserialize<'de> + Ord + fmt::Display,
        V: Deserialize<'de>,
    {
        type Value = BTreeMap<K, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some(key) = access.next_key::<K>()? {
                if map.contains_key(&key) {
                    return Err(serde::de::Error::custom(format_args!(
                        "the key \"{key}\" stands twice"
                    )));
                }
                let value = access.next_value()?;
                map.insert(key, value);
            }
            Ok(map)
        }
    }

    d.deserialize_map(MapVisitor(PhantomData))
}
