//! Identifiers whose form or check digits show that they were mistyped.

use email_address::{EmailAddress, Options};
use iban::{BaseIban, Iban, ParseIbanError};
use unicode_normalization::UnicodeNormalization as _;

use super::digits::western;
use crate::folding::Folded;

/// Whether a number has the form of an IBAN of a country that uses IBANs, and is none.
///
/// However it is written: with any spaces, dots, slashes or hyphens, in small or full-width letters, with "IBAN" before
/// it.
#[must_use]
pub fn mistyped_iban(number: &str) -> bool {
    let compact = iban_letters(number);
    let bytes = compact.as_bytes();
    let form = (15..=34).contains(&bytes.len())
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric);
    if !form {
        return false;
    }
    match compact.parse::<Iban>() {
        Ok(_) | Err(ParseIbanError::UnknownCountry(_)) => false,
        Err(ParseIbanError::InvalidBban(_)) => true,
        // The library looks at the country only once the check digits are right: some pair of digits is.
        Err(ParseIbanError::InvalidBaseIban { .. }) => (2..99_u8).any(|digits| {
            let (country, rest) = (compact.get(..2), compact.get(4..));
            let candidate = format!(
                "{}{digits:02}{}",
                country.unwrap_or_default(),
                rest.unwrap_or_default()
            );
            candidate.parse::<BaseIban>().is_ok_and(|base| {
                !matches!(Iban::try_from(base), Err(ParseIbanError::UnknownCountry(_)))
            })
        }),
    }
}

/// The letters and digits of a number, in capitals and Western digits, without "IBAN" before them.
fn iban_letters(number: &str) -> String {
    let folded = Folded::new(number).letters().to_ascii_uppercase();
    match folded.strip_prefix("IBAN") {
        Some(rest) => rest.trim_start_matches("NO").to_owned(),
        None => folded,
    }
}

/// The IBAN that follows its mark in the line, without the words before and after it.
#[must_use]
pub fn iban_after(rest: &str) -> Option<String> {
    let line = rest.split('\n').next()?;
    let rest = line.get(iban_start(line)?..)?;
    let mut end = 0;
    let mut letters = 0;
    let mut last = 0;
    for (i, group) in groups(rest).enumerate() {
        let length = group.chars().count();
        let digits = group.chars().filter(|c| c.is_numeric()).count();
        // Groups have four signs, only the last has fewer, and only the bank's code in the second has no digit.
        let belongs = match i {
            0 => true,
            1 => last == 4 && (digits > 0 || length == 4),
            _ => last == 4 && digits > 0,
        };
        if !belongs || letters + length > 34 {
            break;
        }
        letters += length;
        last = length;
        end = group.as_ptr().addr() - rest.as_ptr().addr() + group.len();
    }
    let number = rest.get(..end)?;
    (!number.is_empty()).then(|| number.to_owned())
}

/// Where a country and its check digits stand, near the beginning of a line.
fn iban_start(line: &str) -> Option<usize> {
    const NEAR: usize = 60;
    let mut before = None;
    line.char_indices().take(NEAR).find_map(|(at, c)| {
        let is_start = before.is_none_or(|b| !is_iban_sign(b));
        before = Some(c);
        let head: String = line.get(at..)?.chars().take(4).nfkc().collect();
        let mut signs = head.chars();
        let letters = signs
            .by_ref()
            .take(2)
            .filter(char::is_ascii_alphabetic)
            .count()
            == 2;
        let digits = signs.filter(|c| western(*c).is_some()).count() == 2;
        (is_start && letters && digits).then_some(at)
    })
}

/// A letter or a digit of an IBAN, however wide.
const fn is_iban_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{ff10}'..='\u{ff5a}') || western(c).is_some()
}

/// Letters and digits that stand together, up to a sign that no number has inside.
fn groups(text: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| {
        is_iban_sign(c)
            || matches!(c, ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{2010}'..='\u{2015}' | '\u{202f}' | '-' | '.' | '/' | '\u{3000}' | '．' | '－')
    };
    let end = text.find(|c| !inside(c)).unwrap_or(text.len());
    text.get(..end)
        .unwrap_or_default()
        .split(|c: char| !is_iban_sign(c))
        .filter(|group| !group.is_empty())
}

/// ISO 9362: business party prefix, country, location, and perhaps a branch.
#[must_use]
pub fn is_bic(bic: &str) -> bool {
    let bytes = bic.as_bytes();
    matches!(bytes.len(), 8 | 11)
        && bytes
            .iter()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && bytes.iter().skip(4).take(2).all(u8::is_ascii_uppercase)
}

/// Whether a text is an email address with a domain.
#[must_use]
pub fn is_email(address: &str) -> bool {
    EmailAddress::parse_with_options(address, Options::default().with_required_tld()).is_ok()
}

/// Whether every number of a field is an international one by ITU-T E.164: a plus or 00, an assigned country code, at
/// most fifteen digits. Separators of any sort, "(0)" and an extension are allowed.
#[must_use]
pub fn are_phones(field: &str) -> bool {
    let numbers = phones(field);
    (!numbers.is_empty() || field.trim().is_empty()) && numbers.iter().all(|phone| is_phone(phone))
}

/// The numbers of a field: several stand behind each other with a semicolon, a comma or a slash between them.
fn phones(field: &str) -> Vec<&str> {
    let mut numbers: Vec<&str> = Vec::new();
    for part in field.split([';', '；', ',', '，', '、', '،', '\n']) {
        let mut from = 0;
        for (slash, _) in part.match_indices('/') {
            // A slash inside a number parts the area code from the rest.
            let rest = part.get(slash + 1..).unwrap_or_default().trim_start();
            if rest.starts_with(['+', '＋']) || rest.starts_with("00") {
                numbers.extend(part.get(from..slash));
                from = slash + 1;
            }
        }
        numbers.extend(part.get(from..));
    }
    // An extension may stand behind a comma of its own.
    numbers.retain(|number| {
        let (plain, extension) = without_extension(number);
        !plain.trim().is_empty() || extension.is_some_and(|e| !is_extension(e))
    });
    numbers
}

fn is_phone(phone: &str) -> bool {
    let (number, extension) = without_extension(phone);
    if extension.is_some_and(|e| !is_extension(e)) {
        return false;
    }
    let mut digits = String::new();
    let mut international = false;
    for c in number.trim().nfkc() {
        match c {
            '+' if digits.is_empty() && !international => international = true,
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            _ if c.is_whitespace() => {}
            _ => match western(c) {
                Some(digit) => digits.push(digit),
                None => return false,
            },
        }
    }
    if !international {
        match digits.strip_prefix("00") {
            Some(rest) => digits = rest.to_owned(),
            None => return false,
        }
    }
    // The trunk zero in brackets is dialled inside the country only.
    let trunk = number
        .contains("(0)")
        .then(|| country_code(&digits))
        .flatten();
    if let Some(code) = trunk
        && digits
            .get(code.len()..)
            .is_some_and(|rest| rest.starts_with('0'))
    {
        digits.remove(code.len());
    }
    (7..=15).contains(&digits.len()) && country_code(&digits).is_some()
}

/// A number and the extension behind it: "ext. 12", "x12", "poste 12", "доб. 12", "转12", "تحويلة 12", "#12".
fn without_extension(phone: &str) -> (&str, Option<&str>) {
    const MARKS: [&str; 16] = [
        "extension",
        "ext",
        "x",
        "#",
        "poste",
        "interno",
        "int",
        "anexo",
        "доб",
        "вн",
        "转",
        "轉",
        "分机",
        "تحويلة",
        "داخلي",
        "p.",
    ];
    let lower = phone.to_lowercase();
    let found = MARKS.iter().filter_map(|mark| lower.find(mark)).min();
    // Small letters of these marks are as long as the capitals.
    match found.filter(|at| lower.len() == phone.len() && phone.is_char_boundary(*at)) {
        Some(at) => (phone.get(..at).unwrap_or_default(), phone.get(at..)),
        None => (phone, None),
    }
}

/// Whether what follows the mark of an extension is one.
fn is_extension(behind: &str) -> bool {
    (1..=7).contains(&behind.chars().filter(|c| c.is_numeric()).count())
}

/// The country code at the beginning of an international number, if it is assigned.
fn country_code(digits: &str) -> Option<&str> {
    (1..=3)
        .filter_map(|length| digits.get(..length))
        .find(|code| CODES.split_ascii_whitespace().any(|known| known == *code))
}

/// Country codes that are assigned (ITU-T E.164; as libphonenumber's metadata 9.0.33 lists them).
const CODES: &str = "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 \
    84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 \
    236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 \
    264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 \
    376 377 378 380 381 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 \
    593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 \
    692 800 808 850 852 853 855 856 870 878 880 881 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 \
    972 973 974 975 976 977 979 992 993 994 995 996 998";

/// The device number after its mark, if it has fifteen digits of which the last does not check, or too few.
#[must_use]
pub fn mistyped_imei(rest: &str) -> Option<String> {
    let rest = rest.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '\n' && c != '.');
    let number: String = rest
        .chars()
        .take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | '\u{a0}'))
        .collect();
    let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
    let wrong = match digits.len() {
        // Without the check digit, or with the software version in its place, nothing can be checked.
        0 | 14 | 16 => false,
        15 => !luhn3::decimal::valid(&digits),
        // Several numbers may follow each other.
        length => length < 14,
    };
    wrong.then(|| number.trim_end().to_owned())
}

/// The address around an at sign, if it has a beginning and an end and is none.
#[must_use]
pub fn mistyped_email(text: &str, at: usize) -> Option<String> {
    let belongs = |c: &char| c.is_ascii_graphic() && !"<>()[]{}\"',;:".contains(*c);
    let before = text.get(..at)?;
    let local: usize = before
        .chars()
        .rev()
        .take_while(belongs)
        .map(char::len_utf8)
        .sum();
    let domain: usize = text
        .get(at + 1..)?
        .chars()
        .take_while(belongs)
        .map(char::len_utf8)
        .sum();
    // Without a beginning it is a name in a social network.
    if local == 0 {
        return None;
    }
    let address = text
        .get(at - local..at + 1 + domain)?
        .trim_end_matches(['.', '!', '?']);
    (!is_email(address)).then(|| address.to_owned())
}

/// The machine-readable zone of a text, if its check digits deny it.
#[must_use]
pub fn mistyped_zone(text: &str) -> Option<String> {
    let is_zone = |line: &&str| {
        line.len() >= 28
            && line.contains('<')
            && line
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<')
    };
    let lines: Vec<&str> = text.split_whitespace().filter(is_zone).collect();
    let first = *lines.first()?;
    let valid = match lines.as_slice() {
        [one, two] if one.len() == 44 && one.starts_with('V') => {
            mrz::parse_mrv_a(one, two).is_ok_and(|d| d.valid())
        }
        [one, two] if one.len() == 44 => mrz::parse_td3(one, two).is_ok_and(|d| d.valid()),
        [one, two] if one.len() == 36 && one.starts_with('V') => {
            mrz::parse_mrv_b(one, two).is_ok_and(|d| d.valid())
        }
        [one, two] if one.len() == 36 => mrz::parse_td2(one, two).is_ok_and(|d| d.valid()),
        [one, two, three] if one.len() == 30 => {
            mrz::parse_td1(one, two, three).is_ok_and(|d| d.valid())
        }
        _ => false,
    };
    (!valid).then(|| first.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_one_by_country_and_check_digits_and_other_numbers_are_left_alone() {
        for good in [
            "FR76 3000 6000 0112 3456 7890 189",
            "GB29NWBK60161331926819",
            "0012345678",
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
            "CN12345678901234567",
            "",
        ] {
            assert!(!mistyped_iban(good), "{good}");
        }
        for wrong in [
            "FR76 3000 6000 0112 3456 7890 188",
            "GB28NWBK60161331926819",
            "DE8937040044053201300",
            "FR76\u{202f}3000\u{202f}6000\u{202f}0112\u{202f}3456\u{202f}7890\u{202f}188",
            "fr7630006000011234567890188",
            "IBAN FR7630006000011234567890188",
            "IBAN: FR76.3000.6000.0112.3456.7890.188",
            "FR76/3000/6000/0112/3456/7890/188",
            "FR76‑3000‑6000‑0112‑3456‑7890‑188",
            "ＦＲ７６ ３０００ ６０００ ０１１２ ３４５６ ７８９０ １８８",
        ] {
            assert!(mistyped_iban(wrong), "{wrong}");
        }
    }

    #[test]
    fn bic_email_phone_and_imei_are_read_by_their_form() {
        assert!(is_bic("BNPAFRPP") && is_bic("BNPAFRPPXXX"));
        assert!(!is_bic("BNPAFRP") && !is_bic("BNPA1RPP"));
        assert!(
            is_email("a.b@court.example")
                && !is_email("a.b@court")
                && !is_email("a b@court.example")
        );
        for good in [
            "+86 10 0000 0142",
            "+1 (613) 555-0142",
            "+44 (0)20 7946 0000",
            "0033 1 42 00 00 00",
            "+33 1 42 00 00 00 poste 12",
            "+33 1 42 00 00 00, ext. 12",
            "+7 495 000-00-12 доб. 12",
            "+86 10 0000 0142转801",
            "+49 30/1234567",
            "+49 30 1234567 / +49 30 1234568",
            "+33\u{2011}1\u{2011}42\u{2011}00\u{2011}00\u{2011}00",
            "＋８６ １０ ０００００１４２",
            "+٢٠ ٢ ٠٠٠٠ ٠١٤٢",
            "",
        ] {
            assert!(are_phones(good), "{good}");
        }
        for wrong in [
            "01 42 00 00 00",
            "+0 12",
            "+33 12x",
            "+999 12345678",
            "+33 1 42 OO OO OO",
            "+33 1 42 00 00 00; 555",
            "+33 1 42 00 00 00 ext.",
            "+1234567890123456",
        ] {
            assert!(!are_phones(wrong), "{wrong}");
        }
        for (text, number) in [
            (
                ": FR76 3000 6000 0112 3456 7890 188 et le compte",
                "FR76 3000 6000 0112 3456 7890 188",
            ),
            (
                " GB28 NWBK 6016 1331 9268 19, in London",
                "GB28 NWBK 6016 1331 9268 19",
            ),
            (
                " fr7630006000011234567890188 de 2024",
                "fr7630006000011234567890188",
            ),
            (
                "为FR7630006000011234567890188。",
                "FR7630006000011234567890188",
            ),
            (" of the account: FR76 3000 6000", "FR76 3000 6000"),
            (" was given in 2024", ""),
        ] {
            assert_eq!(iban_after(text).unwrap_or_default(), number, "{text}");
        }
        assert_eq!(mistyped_imei(": 490154203237518"), None);
        assert_eq!(
            mistyped_imei(" 49-015420-323751-9, black"),
            Some("49-015420-323751-9".to_owned())
        );
        assert_eq!(mistyped_imei(" of the telephone"), None);
        let text = "write to a.b@court, please, or @handle";
        assert_eq!(
            mistyped_email(text, text.find('@').unwrap()),
            Some("a.b@court".to_owned())
        );
        assert_eq!(mistyped_email(text, text.rfind('@').unwrap()), None);
    }

    #[test]
    fn a_zone_is_denied_by_its_check_digits() {
        let good = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
        assert_eq!(mistyped_zone(good), None);
        assert!(mistyped_zone(&good.replace("740812", "740813")).is_some());
    }
}
