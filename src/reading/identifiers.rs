//! Identifiers whose form or check digits show that they were mistyped.

use email_address::{EmailAddress, Options};
use iban::{BaseIban, Iban, ParseIbanError};

/// Whether a number has the form of an IBAN of a country that uses IBANs, and is none.
#[must_use]
pub fn mistyped_iban(number: &str) -> bool {
    let compact: String = number
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '\u{a0}'))
        .collect();
    let bytes = compact.as_bytes();
    let form = (15..=34).contains(&bytes.len())
        && bytes
            .iter()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && bytes.iter().take(2).all(u8::is_ascii_uppercase)
        && bytes.iter().skip(2).take(2).all(u8::is_ascii_digit);
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

/// The IBAN that follows its mark in a text.
#[must_use]
pub fn iban_after(rest: &str) -> Option<String> {
    let rest = rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric() && c != '\n');
    let number: String = rest
        .chars()
        .take_while(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}'))
        .collect();
    let number = number.trim_end();
    (!number.is_empty()).then(|| number.to_owned())
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

/// An international number by ITU-T E.164: plus, a country code, at most fifteen digits.
#[must_use]
pub fn is_phone(phone: &str) -> bool {
    let plain = phone.chars().all(|c| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || matches!(c, '+' | '(' | ')' | '-' | '.' | '\u{a0}')
    });
    let international = phone.starts_with('+') && !phone.starts_with("+0");
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    plain && international && (7..=15).contains(&digits)
}

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
        assert!(is_phone("+86 10 0000 0142") && is_phone("+1 (613) 555-0142"));
        assert!(!is_phone("01 42 00 00 00") && !is_phone("+0 12") && !is_phone("+33 12x"));
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
