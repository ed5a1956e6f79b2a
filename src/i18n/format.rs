//! Dates and numbers by CLDR.

use icu::calendar::Date as IcuDate;
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use jiff::civil::Date;

use crate::request::PartialDate;
use crate::terms::Language;

/// The locale whose conventions a language follows; Western digits in Arabic, as in United Nations documents.
pub(super) fn locale(language: Language) -> Locale {
    let tag = match language {
        Language::Ar => "ar-u-nu-latn",
        Language::Zh => "zh-Hans-CN",
        Language::En => "en-GB",
        Language::Fr => "fr-FR",
        Language::Ru => "ru-RU",
        Language::Es => "es-ES",
    };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// A date in words: `15 January 2027`, `2027年1月15日`, `15 января 2027 года`
#[must_use]
pub fn date(date: Date, language: Language) -> String {
    let preferences = DateTimeFormatterPreferences::from(locale(language));
    let text = DateTimeFormatter::try_new(preferences, YMD::long())
        .ok()
        .zip(icu_date(date))
        .map_or_else(|| date.to_string(), |(f, d)| f.format(&d).to_string());
    let text = with_year_in_words(text, language);
    // A line does not end between the day and its month.
    match text.split_once(' ') {
        // French law and letters write "1er janvier"; CLDR does not.
        Some(("1", rest)) if language == Language::Fr => format!("1er\u{a0}{rest}"),
        Some((day, rest)) => format!("{day}\u{a0}{rest}"),
        None => text,
    }
}

/// Russian letters write the word for the year out; the abbreviation of CLDR would end sentences with two dots.
fn with_year_in_words(text: String, language: Language) -> String {
    match text.strip_suffix("г.") {
        Some(rest) if language == Language::Ru => format!("{rest}года"),
        _ => text,
    }
}

/// A date as far as it is known.
#[must_use]
pub fn partial_date(partial: PartialDate, language: Language) -> String {
    let preferences = DateTimeFormatterPreferences::from(locale(language));
    let first = partial.earliest().and_then(icu_date);
    let text = match partial {
        PartialDate::Day(day) => return date(day, language),
        PartialDate::Month(..) => DateTimeFormatter::try_new(preferences, YM::long())
            .ok()
            .zip(first)
            .map(|(f, d)| with_year_in_words(f.format(&d).to_string(), language)),
        PartialDate::Year(_) => DateTimeFormatter::try_new(preferences, Y::long())
            .ok()
            .zip(first)
            .map(|(f, d)| f.format(&d).to_string()),
    };
    text.unwrap_or_else(|| partial.to_string())
}

fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

/// A whole number with the language's separators.
#[must_use]
pub fn number(number: i64, language: Language) -> String {
    decimal(&number.to_string(), language)
}

/// An amount given as decimal text, with the language's separators; text that is no number stays as it is.
#[must_use]
pub fn amount(amount: &str, language: Language) -> String {
    decimal(amount, language)
}

fn decimal(text: &str, language: Language) -> String {
    let formatter = DecimalFormatter::try_new(locale(language).into(), Default::default());
    match (text.trim().parse::<Decimal>(), formatter) {
        (Ok(value), Ok(formatter)) => formatter.format(&value).to_string(),
        _ => text.to_owned(),
    }
}
