//! How texts of a language are understood: classes of words and phrases made of them; data only.
//!
//! The files are large and needed for the language of one document, so that each is parsed when it is asked for.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What a phrase means to the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// A note of the drafter, or a gap announced.
    Leftover,
    /// Asks for everything.
    Fishing,
    /// Asks about whoever is near a person: relatives, friends, anybody connected.
    FishingCircle,
    /// Asks about all of a crowd: every bank, all subscribers.
    FishingCrowd,
    /// Asks without a beginning: since the account was opened, at any time.
    FishingPeriod,
    /// An order of a court or a prosecutor at home.
    DomesticOrder,
    /// Speaks of intelligence material.
    Intelligence,
    /// Sends the reader elsewhere.
    See,
    /// A penalty without a term.
    Life,
    /// A penalty other than deprivation of liberty.
    Fine,
    /// Deprivation of liberty.
    Prison,
    /// Says that something is not there yet, or that there is none.
    NotThere,
    /// A penalty of death.
    Death,
    /// A penalty for life.
    ForLife,
    /// Assures that death is not imposed or not carried out.
    NoDeath,
    /// Speaks of a translation.
    Translation,
    /// Says that a person tried in absence was reached in person, or can be tried again.
    Retrial,
    /// Refers to the penalty of another offence.
    SamePenalty,
    /// Speaks of the text of the law, as the title of an annex does.
    LawText,
    /// Asks to hear a person.
    MeasureHearing,
    /// Asks for a search.
    MeasureSearch,
    /// Asks to freeze.
    MeasureFreeze,
    /// Asks for bank records.
    MeasureRecords,
    /// Asks for service of documents.
    MeasureService,
    /// Asks for data on subscribers or traffic.
    MeasureSubscriber,
    /// Asks for interception.
    MeasureInterception,
    /// Asks for arrest or extradition.
    MeasureArrest,
}

impl Heard {
    /// Whether the phrase asks for a measure.
    #[must_use]
    pub const fn is_measure(self) -> bool {
        matches!(
            self,
            Self::MeasureHearing
                | Self::MeasureSearch
                | Self::MeasureFreeze
                | Self::MeasureRecords
                | Self::MeasureService
                | Self::MeasureSubscriber
                | Self::MeasureInterception
                | Self::MeasureArrest
        )
    }

    /// Whether the phrase is listened for where measures are asked for or explained, apart from the others.
    #[must_use]
    pub const fn is_scope(self) -> bool {
        matches!(
            self,
            Self::FishingCircle | Self::FishingCrowd | Self::FishingPeriod | Self::DomesticOrder
        )
    }

    /// Whether the phrase is listened for in single answers, where somebody asks what they say.
    #[must_use]
    pub const fn is_of_answers(self) -> bool {
        matches!(
            self,
            Self::NotThere
                | Self::Retrial
                | Self::Death
                | Self::ForLife
                | Self::NoDeath
                | Self::Translation
                | Self::SamePenalty
                | Self::LawText
        )
    }

    /// Whether the phrase is listened for in every text, not at certain places only.
    #[must_use]
    pub const fn is_everywhere(self) -> bool {
        matches!(self, Self::Leftover | Self::Intelligence)
    }
}

/// What words beside a day, a number or a name say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// Somebody was born.
    Birth,
    /// A complaint was made, an inquiry opened.
    Complaint,
    /// A warrant or an order of detention was issued.
    Warrant,
    /// A person was convicted or sentenced.
    Judgment,
    /// The person sought fled.
    Flight,
    /// The offence came to light.
    Discovery,
    /// The offence was committed.
    Act,
    /// An amount is a total.
    Total,
    /// The name of a currency, its code among them.
    Currency,
    /// What may stand between a month and its year.
    YearMark,
    /// What a number behind it counts: a paragraph, a page.
    Numbering,
    /// The twenty-ninth of a month, in words.
    Day29,
    /// The thirtieth.
    Day30,
    /// The thirty-first.
    Day31,
    /// What stands before a name: Mr, Ms.
    Title,
    /// An office that stands where a name could.
    Office,
    /// Explains another spelling or another name.
    Alias,
    /// Denies what follows.
    Not,
    /// What calls a person a perpetrator.
    Perpetrator,
    /// What any case could say: words of formulas.
    Formula,
    /// What is asked for or said of it, in general words.
    Object,
    /// What a sentence that only promises is made of.
    Promise,
    /// Begins a period beyond doubt.
    Since,
    /// May begin a period, if an end follows.
    From,
    /// Ends a period.
    Until,
}

/// The file of a language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Classes of words.
    pub words: BTreeMap<String, Vec<String>>,
    /// Numbers, months and powers of ten in words.
    pub numbers: NumberWords,
    /// Words beside days, numbers and names, by what they say of them.
    #[serde(default)]
    pub case: BTreeMap<Cue, Vec<String>>,
    /// Phrases by what they mean.
    pub hear: Vec<Phrases>,
    /// Phrases that ask for any measure.
    pub measures: MeasurePhrases,
}

/// Words for numbers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberWords {
    /// From one on.
    pub cardinal: Vec<Vec<String>>,
    /// From first on.
    pub ordinal: Vec<Vec<String>>,
    /// From January on.
    #[serde(default)]
    pub month: Vec<Vec<String>>,
    /// Ten to the power of the key.
    pub power: BTreeMap<String, Vec<String>>,
}

/// Phrases with one meaning.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    /// The meaning.
    pub list: Heard,
    /// One of these suffices in a sentence.
    pub say: Vec<String>,
    /// One of these denies it in the sentence.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// Phrases in which `@M` stands for the words of a measure.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasurePhrases {
    /// One of these suffices in a sentence.
    pub say: Vec<String>,
    /// One of these denies it in the sentence.
    pub unless: Vec<String>,
    /// The measures, which are classes of words as well.
    pub of: Vec<Heard>,
}
