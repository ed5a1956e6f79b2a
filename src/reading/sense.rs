//! What texts of a language mean, by the phrases of its wording file: notes left over, requests without limits,
//! measures asked for, penalties, annexes named, formulas.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::{Arc, OnceLock};

use super::annexes::{AnnexWords, NamedAnnex, highest_annex};
use super::case::{Cues, Facts, Substance};
use super::gaps::gap;
use super::lexicon::{Lexicon, Set};
use super::memory::{Known, Memory, Said};
use super::phrases::Phrase;
use super::quantities::{NumberWords, Quantity, quantities};
use super::tokens::Tokens;
use crate::law::{Heard, Law, Wording};
use crate::reference::Reference;
use crate::terms::Language;

/// Understands texts of one language.
#[derive(Debug, Default)]
pub struct Sense {
    /// Classes of the phrases that are listened for in every text.
    everywhere: Part,
    /// Classes of the phrases that single answers are asked for.
    answers: Part,
    /// Classes of all other phrases.
    places: Part,
    /// Classes of the phrases about the extent of measures.
    scopes: Part,
    annexes: AnnexClasses,
    field: Set,
    sending: Set,
    empty: Set,
    numbers: Lexicon,
    cues: Cues,
    point_breaks: bool,
    memory: Memory,
}

/// Phrases, and the classes of words that they are made of.
#[derive(Debug, Default)]
struct Part {
    lexicon: Lexicon,
    heard: Vec<Meaning>,
}

#[derive(Debug)]
struct Meaning {
    heard: Heard,
    say: Vec<Phrase>,
    unless: Vec<Phrase>,
}

#[derive(Debug, Default)]
struct AnnexClasses {
    annex: Set,
    document: Set,
    attached: Set,
    sign: Set,
    and: Set,
    ordinal_end: Set,
    law: Set,
}

/// What understands texts, for each language once it was asked for.
#[derive(Debug, Default)]
pub struct Senses([OnceLock<Sense>; Language::ALL.len()]);

impl Senses {
    /// Those of a reference.
    #[must_use]
    pub fn of(reference: &Reference) -> Arc<Self> {
        reference.kept(Self::default)
    }

    /// What understands texts of a language; `law` is that of the reference.
    pub fn sense(&self, law: &Law, language: Language) -> Option<&Sense> {
        let at = Language::ALL.iter().position(|l| *l == language)?;
        let sense = self.0.get(at)?;
        Some(sense.get_or_init(|| {
            let wording = law.wording(language).unwrap_or_default();
            Sense::new(&wording, language).0
        }))
    }
}

impl Sense {
    /// What understands texts of a language, and what is wrong with its wording: phrases that cannot be read, which are
    /// left out.
    #[must_use]
    pub fn new(wording: &Wording, language: Language) -> (Self, Vec<String>) {
        let mut faults = Vec::new();
        let joins = language == Language::Ar;
        let part = || Part {
            lexicon: Lexicon::new(joins),
            heard: Vec::new(),
        };
        let mut sense = Self {
            everywhere: part(),
            answers: part(),
            places: part(),
            scopes: part(),
            numbers: Lexicon::new(joins),
            cues: Cues::new(wording, joins, language),
            point_breaks: matches!(language, Language::En | Language::Zh),
            ..Self::default()
        };
        for phrases in &wording.hear {
            let part = if phrases.list.is_everywhere() {
                &mut sense.everywhere
            } else if phrases.list.is_scope() {
                &mut sense.scopes
            } else if phrases.list.is_of_answers() {
                &mut sense.answers
            } else {
                &mut sense.places
            };
            part.hear(
                wording,
                phrases.list,
                &phrases.say,
                &phrases.unless,
                &mut faults,
            );
        }
        for measure in &wording.measures.of {
            let name = format!("@{}", class_of(*measure));
            let put = |list: &[String]| -> Vec<String> {
                list.iter()
                    .map(|phrase| phrase.replace("@M", &name))
                    .collect()
            };
            let (say, unless) = (put(&wording.measures.say), put(&wording.measures.unless));
            sense
                .places
                .hear(wording, *measure, &say, &unless, &mut faults);
        }
        let mut class = |name: &str| sense.everywhere.class(wording, name, &mut faults);
        sense.annexes = AnnexClasses {
            annex: class("@annex"),
            document: class("@document"),
            attached: class("@attached"),
            sign: class("@sign"),
            and: class("@and"),
            ordinal_end: class("@ordinal_end"),
            law: class("@law"),
        };
        sense.field = sense.places.class(wording, "@field", &mut faults);
        sense.sending = sense.places.class(wording, "@sending", &mut faults);
        sense.empty = sense.places.class(wording, "@empty", &mut faults);
        let numbers = &wording.numbers;
        let lists = [
            ("c", &numbers.cardinal),
            ("o", &numbers.ordinal),
            ("m", &numbers.month),
        ];
        for (sort, list) in lists {
            for (at, words) in list.iter().enumerate() {
                let set = sense.numbers.class(&format!("{sort}{}", at + 1));
                words.iter().for_each(|word| sense.numbers.add(set, word));
            }
        }
        for (power, words) in &numbers.power {
            let set = sense.numbers.class(&format!("p{power}"));
            words.iter().for_each(|word| sense.numbers.add(set, word));
        }
        (sense, faults)
    }

    /// A text of the language, as far as it was understood before.
    #[must_use]
    pub fn text(&self, text: &str) -> Text<'_> {
        Text {
            sense: self,
            known: self.memory.of(text),
            tokens: OnceCell::new(),
        }
    }

    /// What is listened for in every text.
    #[must_use]
    pub fn everywhere(&self, text: &str) -> Reading<'_> {
        Reading::new(self, &self.everywhere, Cow::Owned(Tokens::of(text)))
    }

    /// What is listened for at certain places only.
    #[must_use]
    pub fn at_places(&self, text: &str) -> Reading<'_> {
        Reading::new(self, &self.places, Cow::Owned(Tokens::of(text)))
    }

    /// The sentences of a text that any case could say, and whether another one says something of this case.
    fn substance(&self, tokens: &Tokens) -> Substance {
        let empty = self.places.lexicon.sets(tokens);
        Substance::read(tokens, &self.cues, |at| {
            empty.get(at).is_some_and(|set| set & self.empty != 0)
        })
    }

    /// The first gap that was left in a text, in bytes.
    #[must_use]
    pub fn gap(&self, text: &str) -> Option<(usize, usize)> {
        gap(text, |inner| {
            let sets = self.places.lexicon.sets(&Tokens::of(inner));
            sets.iter().any(|set| set & self.field != 0)
        })
    }

    /// The numbers and days of a text.
    #[must_use]
    pub fn quantities(&self, text: &str) -> Vec<Quantity> {
        if !text.chars().any(char::is_numeric) {
            return Vec::new();
        }
        let tokens = Tokens::of(text);
        let words = Words {
            sets: None,
            tokens: &tokens,
            sense: self,
        };
        quantities(text, &tokens, &words)
    }

    /// What a text says of the case.
    fn facts(&self, text: &str, tokens: &Tokens) -> Facts {
        if text.is_empty() {
            return Facts::default();
        }
        let words = Words {
            sets: None,
            tokens,
            sense: self,
        };
        let numbers = quantities(text, tokens, &words);
        Facts::read(text, tokens, &numbers, &words, &self.cues)
    }

    fn number(&self, set: Set, sort: char) -> Option<usize> {
        let names = self.numbers.names_in(set);
        names
            .filter_map(|name| name.strip_prefix(sort)?.parse().ok())
            .max()
    }
}

/// A text of a language; what it says is worked out once and remembered.
#[derive(Debug)]
pub struct Text<'s> {
    sense: &'s Sense,
    known: Arc<Known>,
    /// Its words, as long as it is looked at: they take many times the place of the text.
    tokens: OnceCell<Tokens>,
}

impl Text<'_> {
    fn words(&self) -> &Tokens {
        self.tokens.get_or_init(|| Tokens::of(&self.known.text))
    }

    /// The text with the classes of its words in a part.
    fn reading<'t>(&'t self, part: &'t Part) -> Reading<'t> {
        Reading::new(self.sense, part, Cow::Borrowed(self.words()))
    }

    fn heard(&self) -> &(Vec<Said>, Option<NamedAnnex>) {
        self.known.everywhere.get_or_init(|| {
            let reading = self.reading(&self.sense.everywhere);
            let said = reading.said().collect();
            (said, reading.highest_annex(&self.known.text))
        })
    }

    /// What is listened for in every text.
    #[must_use]
    pub fn everywhere(&self) -> &[Said] {
        &self.heard().0
    }

    /// The annex with the highest number that the text names.
    #[must_use]
    pub fn highest_annex(&self) -> Option<NamedAnnex> {
        self.heard().1
    }

    /// What is listened for at certain places only.
    #[must_use]
    pub fn at_places(&self) -> &[Said] {
        self.known
            .at_places
            .get_or_init(|| self.reading(&self.sense.places).said().collect())
    }

    /// What is said of what the answer is asked for.
    #[must_use]
    pub fn of_answer(&self) -> &[Said] {
        self.known
            .of_answer
            .get_or_init(|| self.reading(&self.sense.answers).said().collect())
    }

    /// Whether the answer says this.
    #[must_use]
    pub fn says(&self, meaning: Heard) -> bool {
        self.of_answer().iter().any(|said| said.meaning == meaning)
    }

    /// The first gap that was left, in bytes.
    #[must_use]
    pub fn gap(&self) -> Option<(usize, usize)> {
        *self
            .known
            .gap
            .get_or_init(|| self.sense.gap(&self.known.text))
    }

    /// Whether the text does nothing but send the reader elsewhere.
    #[must_use]
    pub fn only_sends_elsewhere(&self) -> bool {
        /// Bytes from which on a text says something of its own.
        const LONG: usize = 500;
        *self.known.sends_elsewhere.get_or_init(|| {
            if self.known.text.len() > LONG {
                return false;
            }
            let reading = self.reading(&self.sense.places);
            // Most texts are made of other words, which is seen sooner than what they say.
            reading.is_made_of(self.sense.sending, |word| {
                word.bytes().all(|b| b.is_ascii_digit())
            }) && reading.said().any(|said| said.meaning == Heard::See)
        })
    }

    /// Whether the text gives a formula in place of a reason: no fact, no number.
    #[must_use]
    pub fn is_formula(&self) -> bool {
        *self.known.formula.get_or_init(|| {
            !self.known.text.chars().any(char::is_numeric)
                && self
                    .reading(&self.sense.places)
                    .is_made_of(self.sense.empty, |_| false)
        })
    }

    /// What the text says of the extent of measures.
    #[must_use]
    pub fn scopes(&self) -> &[Said] {
        self.known
            .scopes
            .get_or_init(|| self.reading(&self.sense.scopes).said().collect())
    }

    /// The sentences of the text that any case could say.
    #[must_use]
    pub fn substance(&self) -> Substance {
        *self
            .known
            .substance
            .get_or_init(|| self.sense.substance(self.words()))
    }

    /// What the text says of the case.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        self.known
            .facts
            .get_or_init(|| self.sense.facts(&self.known.text, self.words()))
    }

    /// The numbers and days of the text.
    #[must_use]
    pub fn quantities(&self) -> &[Quantity] {
        self.known
            .quantities
            .get_or_init(|| self.sense.quantities(&self.known.text))
    }
}

impl Part {
    fn class(&mut self, wording: &Wording, name: &str, faults: &mut Vec<String>) -> Set {
        let words = |name: &str| wording.words.get(name).map(Vec::as_slice);
        match super::phrases::class(name, &mut self.lexicon, words) {
            Some(set) => set,
            None => {
                faults.push(name.to_owned());
                0
            }
        }
    }

    fn hear(
        &mut self,
        wording: &Wording,
        heard: Heard,
        say: &[String],
        unless: &[String],
        faults: &mut Vec<String>,
    ) {
        let mut read = |list: &[String]| -> Vec<Phrase> {
            let words = |name: &str| wording.words.get(name).map(Vec::as_slice);
            list.iter()
                .filter_map(|text| match Phrase::parse(text, &mut self.lexicon, words) {
                    Ok(phrase) => Some(phrase),
                    Err(part) => {
                        faults.push(format!("{text}: {part}"));
                        None
                    }
                })
                .collect()
        };
        let (say, unless) = (read(say), read(unless));
        self.heard.push(Meaning { heard, say, unless });
    }
}

/// The class that holds the words of a measure.
const fn class_of(measure: Heard) -> &'static str {
    match measure {
        Heard::MeasureHearing => "measure_hearing",
        Heard::MeasureSearch => "measure_search",
        Heard::MeasureFreeze => "measure_freeze",
        Heard::MeasureRecords => "measure_records",
        Heard::MeasureService => "measure_service",
        Heard::MeasureSubscriber => "measure_subscriber",
        Heard::MeasureInterception => "measure_interception",
        Heard::MeasureArrest => "measure_arrest",
        _ => "",
    }
}

/// A text with the classes of its words.
#[derive(Debug)]
pub struct Reading<'s> {
    sense: &'s Sense,
    part: &'s Part,
    tokens: Cow<'s, Tokens>,
    sets: Vec<Set>,
}

impl<'s> Reading<'s> {
    fn new(sense: &'s Sense, part: &'s Part, tokens: Cow<'s, Tokens>) -> Self {
        let sets = part.lexicon.sets(&tokens);
        Self {
            sense,
            part,
            tokens,
            sets,
        }
    }

    /// What each sentence says, once for each meaning.
    pub fn said(&self) -> impl Iterator<Item = Said> {
        let list = self.tokens.list();
        let mut from = 0;
        let sentences = list
            .chunk_by(|a, b| a.sentence == b.sentence)
            .map(move |part| {
                let start = from;
                from += part.len();
                (part, start)
            });
        sentences.flat_map(move |(words, from)| {
            let sets = self.sets.get(from..from + words.len()).unwrap_or_default();
            // Most sentences hold no word of any phrase.
            let silent = sets.iter().all(|set| *set == 0);
            let heard = if silent {
                &[]
            } else {
                self.part.heard.as_slice()
            };
            heard.iter().filter_map(move |meaning| {
                let (first, last) = meaning.say.iter().find_map(|phrase| phrase.find(sets))?;
                if meaning
                    .unless
                    .iter()
                    .any(|phrase| phrase.find(sets).is_some())
                {
                    return None;
                }
                Some(Said {
                    meaning: meaning.heard,
                    start: words.get(first)?.start,
                    end: words.get(last)?.end,
                })
            })
        })
    }

    /// The annex with the highest number that the text names; only where it was read for what is heard everywhere.
    #[must_use]
    pub fn highest_annex(&self, text: &str) -> Option<NamedAnnex> {
        let classes = &self.sense.annexes;
        let names_one = |set: &Set| set & (classes.annex | classes.document) != 0;
        if !self.sets.iter().any(names_one) {
            return None;
        }
        let words = Words {
            sets: Some(&self.sets),
            tokens: &self.tokens,
            sense: self.sense,
        };
        highest_annex(text, &self.tokens, &words)
    }

    /// Whether nearly every word belongs to the class.
    fn is_made_of(&self, class: Set, allowed: impl Fn(&str) -> bool) -> bool {
        let count = self.sets.len();
        let others = self
            .sets
            .iter()
            .enumerate()
            .filter(|(at, set)| *set & class == 0 && !allowed(self.tokens.word(*at)))
            .count();
        count > 0 && others <= count / 6
    }
}

/// The classes of the words of a text, as the readers of annexes and numbers ask for them.
struct Words<'s> {
    /// The classes of every word, where they are known; else each is looked up when it is asked for.
    sets: Option<&'s [Set]>,
    tokens: &'s Tokens,
    sense: &'s Sense,
}

impl Words<'_> {
    fn is(&self, at: usize, class: Set) -> bool {
        let set = match self.sets {
            Some(sets) => sets.get(at).copied().unwrap_or_default(),
            None => self.sense.everywhere.lexicon.set_at(self.tokens, at),
        };
        set & class != 0
    }

    fn number(&self, at: usize, sort: char) -> Option<usize> {
        let set = self.sense.numbers.set_at(self.tokens, at);
        if set == 0 {
            None
        } else {
            self.sense.number(set, sort)
        }
    }
}

impl AnnexWords for Words<'_> {
    fn is_annex(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.annex)
    }

    fn is_document(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.document)
    }

    fn is_attached(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.attached)
    }

    fn is_sign(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.sign)
    }

    fn is_and(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.and)
    }

    fn is_ordinal_end(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.ordinal_end)
    }

    fn is_law(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.law)
    }

    fn cardinal(&self, at: usize) -> Option<usize> {
        self.number(at, 'c')
    }

    fn ordinal(&self, at: usize) -> Option<usize> {
        self.number(at, 'o')
    }
}

impl NumberWords for Words<'_> {
    fn power(&self, at: usize) -> Option<u32> {
        self.number(at, 'p')?.try_into().ok()
    }

    fn point_breaks(&self) -> bool {
        self.sense.point_breaks
    }

    fn month(&self, at: usize) -> Option<u32> {
        self.number(at, 'm')?.try_into().ok()
    }

    fn is_and(&self, at: usize) -> bool {
        self.is(at, self.sense.annexes.and)
    }
}
