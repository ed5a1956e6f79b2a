//! Internet addresses in a text.

use core::net::{IpAddr, SocketAddr};

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

/// The IP addresses of a text, in their order.
pub fn internet_addresses(text: &str) -> impl Iterator<Item = InternetAddress<'_>> {
    text.split(|c: char| c.is_whitespace() || "()[]{}<>«»“”\"'（）：，。；、;,/".contains(c))
        .filter_map(|word| {
            let word = word.trim_matches(|c: char| matches!(c, '.' | '-' | '–'));
            let (is_v4, port) = if let Ok(socket) = word.parse::<SocketAddr>() {
                (socket.is_ipv4(), true)
            } else {
                let address = word.trim_end_matches(':').parse::<IpAddr>().ok()?;
                (address.is_ipv4(), false)
            };
            Some(InternetAddress {
                words: word,
                is_v4,
                port,
            })
        })
}
