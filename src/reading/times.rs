//! Times of day in a text as the six languages write them, and whether a zone stands beside them.
//!
//! What is absent: dates, durations ("within 24 h"), and what a time is compared with.

use std::ops::Range;
use std::sync::OnceLock;

use regex::{Captures, Regex};

use super::digits::value as value_of;
use super::text::line_at;
use super::words::Hit;
use crate::law::WordList;

/// How times are written. `h` is the hour, `m` the minutes; a form without `h` names a time in words.
///
/// `\d` is a digit of any script. What may stand around a number is looked at in [`is_time`], since a clock without
/// borders is a part of an address, an offset or an amount.
const FORMS: [&str; 17] = [
    // 14:05, 14:05:33.482, ٢١:٠٥, 21：05
    r"(?P<h>\d{1,2})[ \u{a0}]?[:：∶](?P<m>\d{2})(?:[:：]\d{2})?(?:[.,]\d{1,6})?",
    // 20220504 102231
    r"(?:19|20)\d{6}[ T_-](?P<h>\d{2})(?P<m>\d{2})\d{2}",
    // 041022Z MAY 22
    r"\d{2}(?P<h>\d{2})(?P<m>\d{2})Z",
    // 1552 hrs
    r"(?i)(?P<h>\d{2})(?P<m>\d{2})[ \u{a0}]?(?:hrs|hours|h)\b",
    // 14 h 22, 14h22min, 21 h 30
    r"(?i)(?P<h>\d{1,2})[ \u{a0}\u{202f}]?h(?:eures?|oras?)?\.?[ \u{a0}\u{202f}]?(?P<m>\d{2})",
    // 2.22 p.m., 10.22 hours, 21.05 horas, 19:25 hs.
    r"(?i)(?P<h>\d{1,2})\.(?P<m>\d{2})(?:\.\d{2})?[ \u{a0}\u{202f}]?(?:[ap]\.?[ \u{a0}\u{202f}]?m\b|h\b|hours?\b|hrs?\b|hs\b|horas?\b|ч\b|час)",
    // 3 p.m., 3 o'clock
    r"(?i)(?P<h>\d{1,2})[ \u{a0}\u{202f}]?(?:[ap]\.?[ \u{a0}\u{202f}]?m\b|o['’]clock\b)",
    // at 22.15, à 10.22, a las 12.10, в 9.40, в 19-25, alle
    r"(?i)\b(?:at|à|vers|a las?|sobre las?|в|около)[ \u{a0}](?P<h>\d{1,2})[.-](?P<m>\d{2})",
    // à 15 heures, vers 15 h
    r"(?i)\b(?:à|vers|dès|avant|après)[ \u{a0}](?P<h>\d{1,2})[ \u{a0}\u{202f}]?h(?:eures?)?\b",
    // a las 15 horas
    r"(?i)\b(?:las?)[ \u{a0}](?P<h>\d{1,2})[ \u{a0}]?(?:horas?|hrs?|hs?)\b",
    // 21 ч 05 мин, 12 час. 10 мин.
    r"(?i)(?P<h>\d{1,2})[ \u{a0}]?ч(?:\.|ас(?:ов|а|\.)?)?[ \u{a0}]?(?P<m>\d{1,2})[ \u{a0}]?м",
    // в 21 час, около 15 часов
    r"(?i)\b(?:в|около|к|до|после)[ \u{a0}](?P<h>\d{1,2})[ \u{a0}](?:ч\b|час)",
    // 14时22分, 下午2时22分, 21点05分, 13时, 晚8点整
    r"(?P<h>\d{1,2})(?:[时時](?:(?P<m>\d{1,2})分?)?|[点點](?:(?P<m2>\d{1,2})分|[整半许鐘钟左]|[一三]刻))",
    // 十一时二十分, 下午四点三刻, 凌晨一时
    r"(?:(?:上午|下午|中午|凌晨|清晨|傍晚|晚上?|早上?|夜间?|夜里)[零一二两三四五六七八九十]{1,3}[时時点點]|[零一二两三四五六七八九十]{1,3}[时時点點](?:[零一二三四五六七八九十]{1,3}分|[一三]刻|[半许整]))",
    // الساعة الواحدة, الساعة 9, منتصف الليل
    r"الساعة[ \u{a0}]+(?:(?P<h>\d{1,2})\b|ال\p{Arabic}+)|منتصف (?:ال)?ليل|ال(?:واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة) (?:صباحا|مساء|فجرا|ظهرا|بعد الظهر)",
    // à dix heures, a las tres de la tarde, à midi, at noon
    r"(?i)\bà (?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt(?:(?: et une|-et-une|-deux|-trois))?) heures?\b|\bà (?:midi|minuit)\b|\ba las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) (?:de la (?:mañana|tarde|noche|madrugada)|en punto|y )|\ba(?:l mediodía| medianoche)\b|\bat (?:noon|midnight|midday)\b",
    // в полдень, в полночь, 正午, 午夜
    r"(?i)\bв пол(?:день|ночь)\b|正午|午夜",
];

/// What a text has to hold for a form to be looked for: most texts hold nothing of the kind, and a form is compiled
/// when it is first looked for, which takes longer than reading a letter.
#[derive(Clone, Copy)]
enum Need {
    /// A digit, perhaps a space, and one of these.
    Behind(&'static [char]),
    /// A digit, one of these, and a digit.
    Between(&'static [char]),
    /// So many digits in a row.
    Digits(usize),
    /// One of these, as it stands.
    Words(&'static [&'static str]),
    /// One of these, in any case; without letters whose case goes beyond ASCII.
    AnyCase(&'static [&'static str]),
}

/// What the forms need, in their order.
const NEEDS: [Need; FORMS.len()] = [
    Need::Behind(&[':', '：', '∶']),
    Need::Digits(8),
    Need::Behind(&['Z']),
    Need::Behind(&['h', 'H']),
    Need::Behind(&['h', 'H']),
    Need::Between(&['.']),
    Need::Behind(&['a', 'A', 'p', 'P', 'o', 'O']),
    Need::Between(&['.', '-']),
    Need::Behind(&['h', 'H']),
    Need::Behind(&['h', 'H']),
    Need::Behind(&['ч', 'Ч']),
    Need::Behind(&['ч', 'Ч']),
    Need::Behind(&['时', '時', '点', '點']),
    Need::Words(&["时", "時", "点", "點"]),
    Need::Words(&[
        "الساعة",
        "منتصف",
        "صباحا",
        "مساء",
        "فجرا",
        "ظهرا",
        "بعد الظهر",
    ]),
    Need::AnyCase(&[
        " heure",
        "midi",
        "minuit",
        "a la",
        "al medi",
        "a medianoche",
        "at noon",
        "at mid",
    ]),
    Need::Words(&["пол", "Пол", "ПОЛ", "正午", "午夜"]),
];

impl Need {
    fn is_met(self, text: &str) -> bool {
        let digit = |c: &char| value_of(*c).is_some();
        match self {
            Self::Behind(wanted) => text.match_indices(wanted).any(|(at, _)| {
                let mut before = text.get(..at).unwrap_or_default().chars().rev();
                match before.next() {
                    Some(' ' | '\u{a0}' | '\u{202f}') => before.next().is_some_and(|c| digit(&c)),
                    other => other.is_some_and(|c| digit(&c)),
                }
            }),
            Self::Between(wanted) => text.match_indices(wanted).any(|(at, sign)| {
                let before = text.get(..at).unwrap_or_default().chars().next_back();
                let after = text.get(at + sign.len()..).unwrap_or_default();
                before.is_some_and(|c| digit(&c)) && after.chars().next().is_some_and(|c| digit(&c))
            }),
            Self::Digits(count) => {
                let mut row = 0;
                text.chars().any(|c| {
                    row = if digit(&c) { row + 1 } else { 0 };
                    row == count
                })
            }
            Self::Words(words) => words.iter().any(|word| text.contains(word)),
            Self::AnyCase(words) => words.iter().any(|word| {
                text.as_bytes()
                    .windows(word.len())
                    .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
            }),
        }
    }
}

/// A form compiled, if the text can hold what it stands for.
fn compiled(
    forms: &[&str],
    needs: &[Need],
    kept: &'static [OnceLock<Option<Regex>>],
    number: usize,
    text: &str,
) -> Option<&'static Regex> {
    if !needs.get(number)?.is_met(text) {
        return None;
    }
    let form = kept.get(number)?;
    form.get_or_init(|| Regex::new(forms.get(number)?).ok())
        .as_ref()
}

/// The times of one form, if the text can hold any.
fn form(number: usize, text: &str) -> Option<&'static Regex> {
    static KEPT: [OnceLock<Option<Regex>>; FORMS.len()] = [const { OnceLock::new() }; FORMS.len()];
    compiled(&FORMS, &NEEDS, &KEPT, number, text)
}

/// How zones are written: an offset behind the time is read by [`offset`].
const ZONES: [&str; 8] = [
    // Names of the zone database.
    r"\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_]+",
    // UTC+1, GMT-5, UTC: a word list has the short names of zones.
    r"\b(?:UTC|GMT|UT|TU|TUC|CUT)\b|(?i)greenwich|гринвич|غرينتش|جرينتش|غرينيتش|格林[尼威]治",
    // Central European Time, Pacific daylight time, Moscow time
    r"\b(?:\p{Lu}\p{L}+ )*(?i:standard|daylight|summer|winter|mean|european|eastern|central|western|pacific|mountain|atlantic|universal|local|zulu) (?i:time)\b|\b(?P<place>\p{Lu}\p{L}+) time\b",
    // heure avancée de l’Est, heure du Pacifique, heure de Paris, heure d’été, temps universel
    r"(?i:heures?) (?i:normale|avancée|légale|locale|universelle|du (?:pacifique|centre)|de l['’](?:est|atlantique)|d['’](?:été|hiver|europe))|(?i:heure) (?:de |d['’])\p{Lu}|(?i:temps universel|fuseau horaire)",
    // hora peninsular, hora de México, hora del Este, tiempo universal
    r"(?i:horas?) (?i:peninsular|canaria|local|oficial|legal|estándar|universal|central|insular|argentina|chilena|española|del (?:este|pacífico|centro|atlántico)|de (?:verano|invierno))|(?i:hora) de (?:la |el )?\p{Lu}|(?i:tiempo universal|huso horario|zona horaria|meridiano de|más que utc)",
    // по московскому времени, время бишкекское, местное время
    r"(?i:\p{Cyrillic}+ск(?:ому|ое|ого|им)(?: \p{Cyrillic}+(?:ему|ее|его|ому|ое|ого))? врем|врем(?:я|ени) \p{Cyrillic}+ск(?:ое|ому|ого)|местн(?:ому|ое|ого) врем|часово(?:й|му|го|м) пояс|\bмск\b)",
    // 北京时间, 当地时间, 东八区, 东部夏令时
    r"(?:北京|上海|香港|澳门|台北|纽约|伦敦|巴黎|东京|莫斯科|柏林|悉尼|新加坡|首尔|曼谷|迪拜|开罗|华盛顿|洛杉矶|日内瓦|罗马|马德里|欧洲|欧|东欧|西欧|中欧|美东|美西|东部|西部|中部|太平洋|世界|国际|协调|标准|本地|当地|本国|所在地)(?:标准)?时间?|[夏冬]令时|世界时|时区|东[一二三四五六七八九十]+区|西[一二三四五六七八九十]+区|[港日澳]时",
    // بتوقيت القاهرة, التوقيت المحلي
    r"ب(?:ال)?توقيت|التوقيت (?:ال)?(?:محلي|عالمي|صيفي|شتوي|شرقي|رسمي|قياسي|وسط)|توقيت (?:مكة|القاهرة|بيروت|غرينتش|جرينتش|الرياض|باريس|لندن|المنسق|شرق|وسط|غرب|أوروبا|المحيط)|التوقيت العالمي",
];

/// What the forms of zones need, in their order.
const ZONE_NEEDS: [Need; ZONES.len()] = [
    Need::Words(&["/"]),
    Need::AnyCase(&[
        "UT",
        "GMT",
        "TU",
        "greenwich",
        "р",
        "Р",
        "غرينتش",
        "جرينتش",
        "غرينيتش",
        "格林",
    ]),
    Need::AnyCase(&["time"]),
    Need::AnyCase(&["heure", "temp", "fu"]),
    Need::AnyCase(&["hora", "tiempo", "hu", "meridiano", "utc"]),
    Need::Words(&["м", "М", "п", "П"]),
    Need::Words(&["时", "区", "時"]),
    Need::Words(&["توقيت"]),
];

/// The zones of one form, if the text can hold any.
fn zone(number: usize, text: &str) -> Option<&'static Regex> {
    static KEPT: [OnceLock<Option<Regex>>; ZONES.len()] = [const { OnceLock::new() }; ZONES.len()];
    compiled(&ZONES, &ZONE_NEEDS, &KEPT, number, text)
}

/// Words before "time" that name no place.
const NO_PLACE: [&str; 22] = [
    "Login",
    "Logon",
    "Log",
    "Start",
    "End",
    "Access",
    "Session",
    "Connection",
    "The",
    "This",
    "That",
    "At",
    "First",
    "Last",
    "Creation",
    "Event",
    "Same",
    "Transfer",
    "Call",
    "Arrival",
    "Departure",
    "What",
];

/// The times of day in a text, in their order, as byte ranges that do not overlap.
#[must_use]
pub fn times(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for form in (0..FORMS.len()).filter_map(|number| form(number, text)) {
        let mut at = 0;
        while let Some(captures) = form.captures_at(text, at) {
            let Some(whole) = captures.get(0) else { break };
            if is_time(text, &captures) {
                found.push(whole.range());
                at = whole.end();
            } else {
                // A time may begin inside what is none: "2022:10:22".
                let first = whole.as_str().chars().next().map_or(1, char::len_utf8);
                at = whole.start() + first;
            }
        }
    }
    found.sort_by_key(|range| range.start);
    // Forms that overlap are parts of one time: "à 9 h" and "9 h 05".
    found.into_iter().fold(Vec::new(), |mut times, range| {
        match times.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => times.push(range),
        }
        times
    })
}

/// Whether hour and minutes are ones, and whether nothing around them makes them a part of something else.
fn is_time(text: &str, found: &Captures<'_>) -> bool {
    let (Some(whole), hour) = (found.get(0), found.name("h")) else {
        return false;
    };
    let Some(hour) = hour else {
        return true;
    };
    let minutes = found.name("m").or_else(|| found.name("m2"));
    let (Some(hours), Some(mins)) = (
        value(hour.as_str()),
        minutes.map_or(Some(0), |m| value(m.as_str())),
    ) else {
        return false;
    };
    if hours > 24 || mins > 59 || hours == 24 && mins > 0 {
        return false;
    }
    let before = text.get(..whole.start()).unwrap_or_default();
    let after = text.get(whole.end()..).unwrap_or_default();
    let mut back = before.chars().rev();
    let clock = whole.as_str().contains([':', '：', '∶']);
    // The number begins here: behind a digit, a dot or a sign it is a part of an amount, an address or an offset.
    let begins = whole.start() < hour.start()
        || match back.next() {
            None => true,
            Some(c) if value_of(c).is_some() => false,
            // [04/May/2022:10:22:31]
            Some(':') => {
                let year: Vec<char> = back.take(5).collect();
                matches!(year.as_slice(), [a, b, c, d, '/'] if [a, b, c, d].iter().all(|c| c.is_ascii_digit()))
            }
            Some('.' | ',') => back.next().is_none_or(|c| value_of(c).is_none()),
            Some('+' | '-' | '−' | '±') if clock => false,
            // A hexadecimal letter stands before the digits of an address; T before those of a time.
            Some(c) => !(clock && c.is_ascii_alphabetic() && c != 'T'),
        };
    let mut ahead = after.chars();
    let ends = match ahead.next() {
        Some(c) if value_of(c).is_some() => false,
        Some(':') => ahead.next().is_none_or(|c| !c.is_ascii_hexdigit()),
        Some('.') if !clock => ahead.next().is_none_or(|c| value_of(c).is_none()),
        Some('%' | '％') => false,
        // 时间, 时候, 时期, 时代
        Some('间' | '候' | '期' | '代' | '間') => !whole.as_str().ends_with(['时', '時']),
        _ => true,
    };
    begins && ends
}

/// The value of one or two digits of any script.
fn value(digits: &str) -> Option<u32> {
    digits
        .chars()
        .try_fold(0, |sum, c| Some(sum * 10 + value_of(c)?))
}

/// Whether a zone or an offset stands in the line of the time, or a line without times says it for all.
#[must_use]
pub fn zone_near(text: &str, time: &Range<usize>, hits: &[Hit]) -> bool {
    let line = line_of(text, time.start);
    zone_in(text, &line, hits) || offset(text, time, line.end) || declared(text, hits)
}

/// The range of the line in which a place lies.
fn line_of(text: &str, at: usize) -> Range<usize> {
    let line = line_at(text, at);
    // The line is a part of the text, so that the difference of their addresses is its offset.
    let from = line.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    from..from + line.len()
}

/// Whether a zone is named in these bytes.
fn zone_in(text: &str, range: &Range<usize>, hits: &[Hit]) -> bool {
    let listed = |hit: &Hit| hit.list == WordList::Zone && range.contains(&hit.start);
    let words = text.get(range.clone()).unwrap_or_default();
    hits.iter().any(listed)
        || (0..ZONES.len())
            .filter_map(|number| zone(number, words))
            .any(|zone| {
                zone.captures_iter(words).any(|found| {
                    found
                        .name("place")
                        .is_none_or(|place| !NO_PLACE.contains(&place.as_str()))
                })
            })
}

/// Whether a line without a time of its own names the zone: "All times are UTC."
fn declared(text: &str, hits: &[Hit]) -> bool {
    let mut from = 0;
    text.split_inclusive('\n').any(|line| {
        let range = from..from + line.len();
        from = range.end;
        zone_in(text, &range, hits) && times(line).is_empty()
    })
}

/// Whether behind a time there is "Z" or an offset from UTC, such as +02:00, -0700 or −5.
fn offset(text: &str, time: &Range<usize>, line_end: usize) -> bool {
    let written = text.get(time.clone()).unwrap_or_default();
    if written.ends_with('Z') {
        return true;
    }
    let rest = text.get(time.end..line_end).unwrap_or_default();
    let trimmed =
        rest.trim_start_matches(|c: char| value_of(c).is_some() || matches!(c, ':' | '.' | ','));
    if trimmed.starts_with('Z') {
        return true;
    }
    let spaced = trimmed.starts_with([' ', '\u{a0}']);
    let trimmed = trimmed.trim_start().trim_start_matches(['(', '（']);
    let mut characters = trimmed.chars();
    let is_minus = match characters.next() {
        Some('+' | '±') => false,
        Some('-' | '−' | '–') => true,
        _ => return false,
    };
    let behind: String = characters
        .take_while(|c| value_of(*c).is_some() || *c == ':')
        .collect();
    let Some(hours) = behind.split(':').next().and_then(value) else {
        return false;
    };
    // 10:05-11:30, 10:05 – 11:30 is a span of time; an offset names at most fourteen hours.
    let is_span = is_minus
        && behind.contains(':')
        && (!spaced || trimmed.starts_with(['–']))
        && hours >= value(written.split([':', '：']).next().unwrap_or_default()).unwrap_or(99);
    let hours = if behind.len() == 4 && !behind.contains(':') {
        hours / 100
    } else {
        hours
    };
    !is_span && hours <= 14 && !behind.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        times(text).into_iter().map(|t| &text[t]).collect()
    }

    #[test]
    fn every_form_is_read() {
        let words: Vec<&str> = NEEDS
            .iter()
            .chain(&ZONE_NEEDS)
            .filter_map(|need| match need {
                Need::Words(words) | Need::AnyCase(words) => Some(words.concat()),
                _ => None,
            })
            .map(|words| &*words.leak())
            .collect();
        let anything = format!("1: 20220504 1Z 1 h 1.2 1a 1-2 1ч 1时 {}", words.concat());
        assert!((0..FORMS.len()).all(|number| form(number, &anything).is_some()));
        assert!((0..ZONES.len()).all(|number| zone(number, &anything).is_some()));
    }

    /// No form is passed over in a text in which it finds something.
    #[test]
    fn what_a_form_needs_stands_in_everything_that_it_finds() {
        let forms = FORMS.iter().zip(&NEEDS);
        let zones = ZONES.iter().zip(&ZONE_NEEDS);
        let mut found = 0;
        for (form, need) in forms.clone().chain(zones) {
            let regex = Regex::new(form).unwrap();
            for text in SAMPLES.iter().chain(&ZONE_SAMPLES) {
                let is_time = |c: Captures<'_>| c.name("h").is_none() || is_time(text, &c);
                if regex.captures_iter(text).any(is_time) {
                    assert!(need.is_met(text), "{form}: {text}");
                    found += 1;
                }
            }
        }
        assert!(found >= SAMPLES.len() + ZONE_SAMPLES.len(), "{found}");
    }

    const SAMPLES: [&str; 40] = [
        "14:05",
        "à 14:05:33.482",
        "٢١:٠٥",
        "21：05",
        "21∶05",
        "7 :05",
        "20220504 102231",
        "20220504T102231",
        "041022Z MAY 22",
        "1552 hrs",
        "1552HOURS",
        "14 h 22",
        "14h22min",
        "21 H 30",
        "21\u{202f}h\u{202f}30",
        "2.22 p.m.",
        "10.22 hours",
        "21.05 horas",
        "19.25 hs.",
        "3 p.m.",
        "3PM",
        "3 o'clock",
        "4 O’CLOCK",
        "at 22.15",
        "à 10.22",
        "a las 12.10",
        "В 19-25",
        "à 15 heures",
        "VERS 15 H",
        "a las 15 horas",
        "21 ч 05 мин",
        "12 ЧАС. 10 МИН.",
        "около 15 часов",
        "下午2时22分",
        "21點05分",
        "十一时二十分",
        "الساعة الواحدة",
        "منتصف الليل",
        "À MIDI, al mediodía",
        "В ПОЛДЕНЬ, в полночь",
    ];

    const ZONE_SAMPLES: [&str; 30] = [
        "Asia/Shanghai",
        "UTC+1",
        "TU",
        "GREENWICH",
        "по Гринвичу",
        "ПО ГРИНВИЧУ",
        "غرينيتش",
        "格林威治",
        "Central European Time",
        "Moscow TIME",
        "Heure avancée de l’Est",
        "heure de Paris",
        "TEMPS universel",
        "Fuseau horaire",
        "hora peninsular",
        "HORA DEL ESTE",
        "tiempo universal",
        "Huso horario",
        "zona horaria",
        "meridiano de Greenwich",
        "más que UTC",
        "по московскому времени",
        "время бишкекское",
        "Местное время",
        "часовой пояс",
        "ЧАСОВОГО ПОЯСА",
        "МСК",
        "北京时间",
        "东八区",
        "بتوقيت القاهرة",
    ];

    #[test]
    fn times_are_told_from_addresses_offsets_amounts_and_durations() {
        for (text, expected) in [
            ("at 14:05:33 UTC and 9:5, 07:30", &["14:05:33", "07:30"][..]),
            ("2001:db8:12:34::1, +02:00", &[]),
            ("00:1A:2B:3C:4D:5E and 00:11:22:33:44:55", &[]),
            ("192.0.2.14:5060, 192.0.2.1:50122", &[]),
            ("2.22 million, 21.05%, 3.14.2024", &[]),
            ("dans les 24 h, within 48 hours, через 3 часа", &[]),
            ("1 小时, 在此时间, 10时间段", &[]),
            ("le 4 mars à 9 h 05", &["à 9 h 05"]),
            ("at 2.22 p.m. and 3 pm", &["at 2.22 p.m", "3 pm"]),
            ("a las 21.05 horas", &["a las 21.05 horas"]),
            ("в 21 ч 05 мин", &["в 21 ч 05 м"]),
            ("21时05分（UTC+1）", &["21时05分"]),
            ("下午2时22分，晚8点整", &["2时22分", "8点整"]),
            ("الساعة ٢١:٠٥", &["الساعة ٢١:٠٥"]),
            ("2024-02-29T23:59:59Z", &["23:59:59"]),
            ("[04/May/2022:10:22:31]", &["10:22:31"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn an_offset_is_told_from_a_span_of_time() {
        let near = |text: &str| {
            let first = times(text).into_iter().next().unwrap();
            zone_near(text, &first, &[])
        };
        for text in [
            "14:05:33 +02:00",
            "2022-05-04 10:22:31 -0700",
            "2022-05-04T10:22:31.000-04:00",
            "10:22 (−5)",
            "22:15 Asia/Shanghai",
            "041022Z MAY 22",
            "All times are UTC.\n14:05 login",
            "14:05, Moscow time",
        ] {
            assert!(near(text), "{text}");
        }
        for text in [
            "14:05:33 local",
            "10:05-11:30",
            "17:45 – 18:10",
            "Login time 14:05",
            "案发时间：14:05",
            "Время входа 14:05",
        ] {
            assert!(!near(text), "{text}");
        }
    }
}
