//! Records: persons, organisations, accounts, offences, provisions, property and annexes.
//!
//! Each is typed once, has an id of its own, and is pointed to by answers and by other records.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::{Address, LocalizedText, Money};
use super::date::PartialDate;
use crate::terms::{Language, PlaceId, RecordId};

/// A natural person concerned by the request (UNTOC 18(15)(e)), or one who signs or answers questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Id of the record.
    pub id: RecordId,
    /// Family name as in the travel document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub family_name: String,
    /// Given names as in the travel document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub given_names: String,
    /// The whole name in its original script, if that is not the script above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_script_name: Option<String>,
    /// Other names and spellings by which the person is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What the person is in the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<PersonRole>,
    /// Sex as in the travel document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Date of birth, as far as known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<PartialDate>,
    /// Place of birth.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub birth_place: String,
    /// Nationalities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationalities: Vec<PlaceId>,
    /// Passports and other identity documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<IdentityDocument>,
    /// Last known address or place of stay.
    #[serde(default, skip_serializing_if = "Address::is_empty")]
    pub address: Address,
    /// Languages that the person speaks, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Function or occupation.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub function: LocalizedText,
    /// Telephone in international form.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Email address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Anything else that helps to identify the person.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub remarks: LocalizedText,
}

impl Person {
    /// An empty person with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            family_name: String::new(),
            given_names: String::new(),
            original_script_name: None,
            aliases: Vec::new(),
            role: None,
            sex: None,
            born: None,
            birth_place: String::new(),
            nationalities: Vec::new(),
            documents: Vec::new(),
            address: Address::default(),
            languages: Vec::new(),
            function: LocalizedText::default(),
            phone: String::new(),
            email: String::new(),
            remarks: LocalizedText::default(),
        }
    }
}

/// What a person is in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PersonRole {
    /// Under suspicion, not charged.
    Suspect,
    /// Charged.
    Accused,
    /// Convicted.
    Convicted,
    /// Witness.
    Witness,
    /// Expert.
    Expert,
    /// Victim.
    Victim,
    /// Owner of property or account holder.
    Owner,
    /// Other third party.
    ThirdParty,
    /// Official who acts for an authority.
    Official,
    /// Anything else.
    Other,
}

impl PersonRole {
    /// All roles, in the order of the forms.
    pub const ALL: [Self; 10] = [
        Self::Suspect,
        Self::Accused,
        Self::Convicted,
        Self::Witness,
        Self::Expert,
        Self::Victim,
        Self::Owner,
        Self::ThirdParty,
        Self::Official,
        Self::Other,
    ];

    /// The id used in files, conditions and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Suspect => "suspect",
            Self::Accused => "accused",
            Self::Convicted => "convicted",
            Self::Witness => "witness",
            Self::Expert => "expert",
            Self::Victim => "victim",
            Self::Owner => "owner",
            Self::ThirdParty => "third_party",
            Self::Official => "official",
            Self::Other => "other",
        }
    }
}

/// Sex as entered in travel documents (ICAO Doc 9303).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// F.
    Female,
    /// M.
    Male,
    /// X.
    Unspecified,
}

impl Sex {
    /// The three values, in the order of the forms.
    pub const ALL: [Self; 3] = [Self::Female, Self::Male, Self::Unspecified];

    /// The id used in files and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Unspecified => "unspecified",
        }
    }
}

/// A passport or another identity document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentityDocument {
    /// What it is, for example a passport, in the languages provided.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub kind: LocalizedText,
    /// Its number.
    pub number: String,
    /// The State that issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_by: Option<PlaceId>,
}

/// An authority, court, bank, company, registry or service provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Id of the record.
    pub id: RecordId,
    /// Official name in its own language.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The name in other languages, as its translation in the document.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[serde(deserialize_with = "super::answer::map_without_doubles")]
    pub name_in: BTreeMap<Language, String>,
    /// Its powers or functions, for an authority (UNTOC 18(15)(b)).
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub functions: LocalizedText,
    /// Registration number of a company.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub registration: String,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Address::is_empty")]
    pub address: Address,
    /// Telephone in international form.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Email address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Name of the official who signs or answers for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub signatory: String,
    /// The name of that official as letters in other languages write it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[serde(deserialize_with = "super::answer::map_without_doubles")]
    pub signatory_in: BTreeMap<Language, String>,
    /// Title of that official.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub signatory_title: LocalizedText,
}

impl Organisation {
    /// An empty organisation with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            name: String::new(),
            name_in: BTreeMap::new(),
            functions: LocalizedText::default(),
            registration: String::new(),
            address: Address::default(),
            phone: String::new(),
            email: String::new(),
            signatory: String::new(),
            signatory_in: BTreeMap::new(),
            signatory_title: LocalizedText::default(),
        }
    }
}

/// A bank account, card account or wallet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Id of the record.
    pub id: RecordId,
    /// IBAN, account number or wallet address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// BIC of the institution.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bic: String,
    /// The institution that holds it, an organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub institution: Option<RecordId>,
    /// Branch or platform.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub branch: String,
    /// Holders: persons and organisations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<RecordId>,
    /// ISO 4217 code or ticker.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub currency: String,
}

impl Account {
    /// An empty account with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            number: String::new(),
            bic: String::new(),
            institution: None,
            branch: String::new(),
            holders: Vec::new(),
            currency: String::new(),
        }
    }
}

/// An offence under the law of the requesting State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offence {
    /// Id of the record.
    pub id: RecordId,
    /// Its name in that law.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub title: LocalizedText,
    /// What brings it under the Convention, if the drafter has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub convention_basis: Option<ConventionBasis>,
    /// Provisions that define and punish it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<RecordId>,
    /// First day, month or year of commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_from: Option<PartialDate>,
    /// Last day, month or year of commission, if it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_to: Option<PartialDate>,
    /// Place of commission.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub place: LocalizedText,
    /// The maximum penalty in words.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub maximum_penalty: LocalizedText,
    /// The maximum deprivation of liberty in months, if it is limited; life is left out and said in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_penalty_months: Option<u32>,
    /// Persons and organisations to whom it is attributed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<RecordId>,
    /// Form of participation, attempt.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub participation: LocalizedText,
}

impl Offence {
    /// An empty offence with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            title: LocalizedText::default(),
            convention_basis: None,
            provisions: Vec::new(),
            committed_from: None,
            committed_to: None,
            place: LocalizedText::default(),
            maximum_penalty: LocalizedText::default(),
            maximum_penalty_months: None,
            persons: Vec::new(),
            participation: LocalizedText::default(),
        }
    }
}

/// The provision of a convention under which an offence falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConventionBasis {
    /// Participation in an organized criminal group, UNTOC 5.
    OrganizedGroup,
    /// Laundering of proceeds of crime, UNTOC 6.
    Laundering,
    /// Corruption, UNTOC 8.
    Corruption,
    /// Obstruction of justice, UNTOC 23.
    Obstruction,
    /// Trafficking in persons, Trafficking Protocol 5.
    TraffickingInPersons,
    /// Smuggling of migrants, Migrants Protocol 6.
    SmugglingOfMigrants,
    /// Firearms offences, Firearms Protocol 5.
    Firearms,
    /// Serious crime, UNTOC 2(b): at least four years.
    SeriousCrime,
    /// An offence established in accordance with UNCAC.
    Uncac,
    /// An offence of article 3(1) of the 1988 Convention.
    #[serde(rename = "drugs_1988")]
    Drugs1988,
    /// None of these.
    Other,
}

impl ConventionBasis {
    /// All headings, in the order of the forms.
    pub const ALL: [Self; 11] = [
        Self::OrganizedGroup,
        Self::Laundering,
        Self::Corruption,
        Self::Obstruction,
        Self::TraffickingInPersons,
        Self::SmugglingOfMigrants,
        Self::Firearms,
        Self::SeriousCrime,
        Self::Uncac,
        Self::Drugs1988,
        Self::Other,
    ];

    /// The id used in files, conditions and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OrganizedGroup => "organized_group",
            Self::Laundering => "laundering",
            Self::Corruption => "corruption",
            Self::Obstruction => "obstruction",
            Self::TraffickingInPersons => "trafficking_in_persons",
            Self::SmugglingOfMigrants => "smuggling_of_migrants",
            Self::Firearms => "firearms",
            Self::SeriousCrime => "serious_crime",
            Self::Uncac => "uncac",
            Self::Drugs1988 => "drugs_1988",
            Self::Other => "other",
        }
    }
}

/// A provision of the law of the requesting State, with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Id of the record.
    pub id: RecordId,
    /// The law or code.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub law: LocalizedText,
    /// The number of the article, for example `324-1`; with the unit `as_written` the whole citation below the law.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub article: String,
    /// What the law counts by, if not by articles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<ProvisionUnit>,
    /// The text as in force at the time of the facts.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub text: LocalizedText,
}

impl Provision {
    /// An empty provision with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            law: LocalizedText::default(),
            article: String::new(),
            unit: None,
            text: LocalizedText::default(),
        }
    }
}

/// What a law is divided into; statutes of common-law States count by sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProvisionUnit {
    /// Articles, in each language by its word for them.
    Article,
    /// Sections, in each language by its word for them.
    Section,
    /// The citation is printed as it was typed, for example `§ 263` or `rule 5`.
    AsWritten,
}

impl ProvisionUnit {
    /// All units, in the order of the forms.
    pub const ALL: [Self; 3] = [Self::Article, Self::Section, Self::AsWritten];

    /// The id used in files and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Section => "section",
            Self::AsWritten => "as_written",
        }
    }
}

/// Property: proceeds, instrumentalities or objects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// Id of the record.
    pub id: RecordId,
    /// What type it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PropertyKind>,
    /// Description by which it can be found.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub description: LocalizedText,
    /// Registration, plate, land register or wallet number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub identifier: String,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Address::is_empty")]
    pub location: Address,
    /// Estimated value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// Registered or beneficial owners: persons and organisations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<RecordId>,
    /// The account in which it lies, if it is money in an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<RecordId>,
}

impl Property {
    /// An empty item of property with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            kind: None,
            description: LocalizedText::default(),
            identifier: String::new(),
            location: Address::default(),
            value: None,
            owners: Vec::new(),
            account: None,
        }
    }
}

/// Types of property that call for different measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PropertyKind {
    /// Cash.
    Money,
    /// Balance of an account.
    Account,
    /// Virtual assets.
    VirtualAsset,
    /// Land and buildings.
    RealEstate,
    /// Road vehicle.
    Vehicle,
    /// Vessel or aircraft.
    VesselOrAircraft,
    /// A business or shares that control it.
    Business,
    /// Securities.
    Securities,
    /// Livestock.
    Livestock,
    /// Perishable goods.
    Perishable,
    /// Jewellery, art, antiques.
    JewelleryOrArt,
    /// Anything else.
    Other,
}

impl PropertyKind {
    /// All types, in the order of the forms.
    pub const ALL: [Self; 12] = [
        Self::Money,
        Self::Account,
        Self::VirtualAsset,
        Self::RealEstate,
        Self::Vehicle,
        Self::VesselOrAircraft,
        Self::Business,
        Self::Securities,
        Self::Livestock,
        Self::Perishable,
        Self::JewelleryOrArt,
        Self::Other,
    ];

    /// The id used in files, conditions and words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Account => "account",
            Self::VirtualAsset => "virtual_asset",
            Self::RealEstate => "real_estate",
            Self::Vehicle => "vehicle",
            Self::VesselOrAircraft => "vessel_or_aircraft",
            Self::Business => "business",
            Self::Securities => "securities",
            Self::Livestock => "livestock",
            Self::Perishable => "perishable",
            Self::JewelleryOrArt => "jewellery_or_art",
            Self::Other => "other",
        }
    }
}

/// A document that goes with the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Annex {
    /// Id of the record.
    pub id: RecordId,
    /// Title as in the annex list.
    #[serde(default, skip_serializing_if = "LocalizedText::is_empty")]
    pub title: LocalizedText,
    /// Language in which the annex is written, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The annex is a translation of the request itself into that language.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub translates_request: bool,
    /// The annex is certified (copy or translation).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub certified: bool,
    /// Number of pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
    /// Name of the file that goes with the request, without folders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

impl Annex {
    /// An empty annex with this id.
    #[must_use]
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            title: LocalizedText::default(),
            language: None,
            translates_request: false,
            certified: false,
            pages: None,
            file: None,
        }
    }
}
