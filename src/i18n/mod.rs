//! Words of the six languages: Fluent messages, dates, numbers, names. The only room that knows Fluent and ICU.
//!
//! Every function takes the language it speaks; there is no current language. The words of the screen and of
//! the documents lie in different files of `locales/<language>/` and have different ids.
//!
//! What is absent: any decision about a request.

mod findings;
mod format;
mod glossary;
mod grounds;
mod kinds;
mod messages;
mod order;
mod pseudo;
mod records;
mod screen;
mod segment;
mod words;

pub use findings::{basis_note, finding_message, source_line};
pub use format::{amount, date, number, partial_date};
pub use glossary::{Form, Term, TermCheck, find_terms, term_at, terms};
pub use grounds::{
    ground_answer, ground_label, ground_lines, ground_note, ground_state, ground_type,
};
pub use kinds::KindNames;
pub use order::sort_by_words;
pub use pseudo::Pseudo;
pub use records::{RecordLine, as_of_words, captioned, listed, record_lines};
pub use screen::ScreenLanguage;
pub use segment::{grapheme_breaks, line_breaks, word_breaks};
pub use words::{Args, Words, has, ids, text, text_with, words, words_with};

use crate::law::{Element, Kind, Question};
use crate::terms::Language;

/// The caption of an element.
#[must_use]
pub fn element_label(element: &Element, language: Language) -> Words {
    label_of(element.id.as_str(), &element.label, language)
}

/// The caption of an element of which only the id and the caption in the law are at hand.
#[must_use]
pub fn label_of(id: &str, label: &str, language: Language) -> Words {
    from_law(language, &format!("element-{id}"), label)
}

/// The help of an element.
#[must_use]
pub fn element_help(element: &Element, language: Language) -> Words {
    from_law(
        language,
        &format!("element-{}.help", element.id),
        &element.help,
    )
}

/// A good answer to an element, if the data hold one.
#[must_use]
pub fn element_example(element: &Element, language: Language) -> Option<Words> {
    let english = element.example.as_deref()?;
    let id = format!("element-{}.example", element.id);
    Some(from_law(language, &id, english))
}

/// What goes wrong most often with an element, if the data say so.
#[must_use]
pub fn element_warning(element: &Element, language: Language) -> Option<Words> {
    let english = element.warning.as_deref()?;
    let id = format!("element-{}.warning", element.id);
    Some(from_law(language, &id, english))
}

/// The title of a kind of request.
#[must_use]
pub fn kind_title(kind: &Kind, language: Language) -> Words {
    from_law(language, &format!("kind-{}", kind.id), &kind.title)
}

/// What a kind of request is for.
#[must_use]
pub fn kind_summary(kind: &Kind, language: Language) -> Words {
    from_law(
        language,
        &format!("kind-{}.summary", kind.id),
        &kind.summary,
    )
}

/// A question put to the drafter.
#[must_use]
pub fn question_text(question: &Question, language: Language) -> Words {
    from_law(
        language,
        &format!("question-{}", question.id),
        &question.text,
    )
}

/// Who knows the answer to a question, or where to look.
#[must_use]
pub fn question_help(question: &Question, language: Language) -> Words {
    from_law(
        language,
        &format!("question-{}.help", question.id),
        &question.help,
    )
}

/// The words of an option of a choice.
#[must_use]
pub fn option_words(element: &Element, option: &str, language: Language) -> Words {
    words(language, &element.option_message(option))
}

/// The title of an instrument; an instrument that the program does not know is named by its id.
#[must_use]
pub fn instrument_title(id: &str, language: Language) -> Words {
    let key = format!("instrument-{id}");
    if has(Language::En, &key) {
        words(language, &key)
    } else {
        Words {
            text: id.to_owned(),
            language,
        }
    }
}

/// The name of a language by its BCP 47 tag; what is no tag is a name that somebody typed.
#[must_use]
pub fn language_name(tag: &str, language: Language) -> String {
    let mut parts = tag.split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_lowercase();
    let country = parts
        .find(|part| part.len() == 2)
        .map(|part| format!("language-{primary}-{}", part.to_uppercase()));
    country
        .into_iter()
        .chain([format!("language-{primary}")])
        .find(|key| has(language, key))
        .map_or_else(
            || match primary.len() {
                2..=3 => {
                    let args = Args::new().with("code", tag);
                    text_with(language, "document-language-of-code", &args)
                }
                _ => tag.to_owned(),
            },
            |key| text(language, &key),
        )
}

/// The name of a language in which something is written; Chinese tells it from the language that is spoken.
#[must_use]
pub fn written_language_name(tag: &str, language: Language) -> String {
    let name = language_name(tag, language);
    match name.strip_suffix('语') {
        Some(stem) if language == Language::Zh => format!("{stem}文"),
        _ => name,
    }
}

/// The English of law data is its source; other languages come from the locales, and fall back to it.
fn from_law(language: Language, key: &str, english: &str) -> Words {
    if language != Language::En && has(language, key) {
        words(language, key)
    } else {
        Words {
            text: english.to_owned(),
            language: Language::En,
        }
    }
}
