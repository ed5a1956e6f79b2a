//! Internet addresses in a text.

use core::net::{IpAddr, SocketAddr};

use super::digits::western;

/// An IP address as a text writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InternetAddress<'t> {
    /// The words of the text.
    pub words: &'t str,
    /// Whether it is of the old form, which subscribers share.
    pub is_v4: bool,
    /// Whether its port is written with it.
    pub port: bool,
}

/// The IP addresses of a text, in their order, whatever stands around them: Chinese puts no space before an address,
/// Arabic its own comma behind it, and a port follows a colon or a bracket.
pub fn internet_addresses(text: &str) -> impl Iterator<Item = InternetAddress<'_>> {
    stretches(text).filter_map(|(start, end)| {
        let words = text.get(start..end)?;
        let whole: String = words.chars().filter_map(plain).collect();
        let behind = text.get(end..).unwrap_or_default();
        // A sentence may end behind an address; "::" may be the end of one.
        let short = whole.trim_end_matches(['.', ':']);
        let (address, port) = match short.parse::<SocketAddr>() {
            Ok(socket) => (socket.ip(), true),
            Err(_) => {
                let address = whole.parse::<IpAddr>().or_else(|_| short.parse()).ok()?;
                (address, port_behind(behind))
            }
        };
        // An address of the new form that holds one of the old is one.
        let is_v4 = match address {
            IpAddr::V4(_) => true,
            IpAddr::V6(v6) => v6.to_ipv4_mapped().is_some(),
        };
        Some(InternetAddress {
            words: words.trim_end_matches(['.', ':', '．']),
            is_v4,
            port,
        })
    })
}

/// Hexadecimal digits, dots and colons that follow each other, with at least two dots or colons, not inside a word.
fn stretches(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let from = rest + text.get(rest..)?.find(|c| plain(c).is_some())?;
            let tail = text.get(from..)?;
            let length = tail.find(|c| plain(c).is_none()).unwrap_or(tail.len());
            let end = from + length;
            rest = end;
            let words = text.get(from..end)?;
            let marks = words
                .chars()
                .filter(|c| matches!(plain(*c), Some('.' | ':')))
                .count();
            let glued = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let mut before = text.get(..from)?.chars().next_back().is_some_and(glued);
            let mut from = from;
            // "IP:192.0.2.61": the word in front ends in a colon, and perhaps in letters that an address may hold.
            if let Some(colon) = words
                .find(':')
                .filter(|_| before && !words.starts_with("::"))
            {
                from += colon + 1;
                before = false;
            }
            let after = tail.get(length..)?.chars().next().is_some_and(glued);
            if marks >= 2 && !(before || after) {
                return Some((from, end));
            }
        }
    })
}

/// The character of an address that a character stands for: full-width and Arabic digits are digits.
const fn plain(c: char) -> Option<char> {
    match c {
        'a'..='f' | 'A'..='F' | '.' | ':' => Some(c),
        '．' => Some('.'),
        _ => western(c),
    }
}

/// Whether a port follows: "[2001:db8::1]:443", "192.0.2.1 : 50122", "192.0.2.1#50122".
fn port_behind(behind: &str) -> bool {
    let behind = behind.strip_prefix([']', '］']).unwrap_or(behind);
    let behind = behind.trim_start_matches([' ', '\u{a0}']);
    behind
        .strip_prefix([':', '：', '#'])
        .map(|port| port.trim_start_matches([' ', '\u{a0}']))
        .is_some_and(|port| {
            let digits = port.chars().take_while(|c| c.is_numeric()).count();
            (2..=5).contains(&digits)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_as_each_language_writes_them() {
        for (text, words, is_v4, port) in [
            ("IP 192.0.2.61, port 50122", "192.0.2.61", true, false),
            ("IP地址192.0.2.61，端口50122", "192.0.2.61", true, false),
            ("IP地址：192.0.2.61：50122", "192.0.2.61", true, true),
            (
                "العنوان 192.0.2.61، المنفذ 50122",
                "192.0.2.61",
                true,
                false,
            ),
            ("１９２.0.２.61", "１９２.0.２.61", true, false),
            ("192.0.2.61:50122.", "192.0.2.61:50122", true, true),
            ("(192.0.2.61 : 50122)", "192.0.2.61", true, true),
            ("[2001:db8::1]:443", "2001:db8::1", false, true),
            ("2001:db8:12:34::1/64", "2001:db8:12:34::1", false, false),
            (
                "from ::ffff:192.0.2.61 at",
                "::ffff:192.0.2.61",
                true,
                false,
            ),
            ("the address fe80::1%eth0", "fe80::1", false, false),
            ("Address: 192.0.2.61.", "192.0.2.61", true, false),
            ("IP:192.0.2.61", "192.0.2.61", true, false),
            ("adresse:192.0.2.61", "192.0.2.61", true, false),
        ] {
            let found: Vec<_> = internet_addresses(text).collect();
            let expected = InternetAddress { words, is_v4, port };
            assert_eq!(found, [expected], "{text}");
        }
    }

    #[test]
    fn dates_amounts_clocks_and_device_addresses_are_none() {
        for text in [
            "4.5.2022",
            "1.203.400,50",
            "14:05:33",
            "00:1A:2B:3C:4D:5E",
            "version 17.2.1",
            "192.0.2.999",
            "x::y",
            "a: b: c:",
            "",
        ] {
            assert_eq!(internet_addresses(text).count(), 0, "{text}");
        }
    }
}
