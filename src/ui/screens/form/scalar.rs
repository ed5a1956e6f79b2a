//! Fields of values that are one thing: dates, amounts, addresses, States.

use std::fmt;
use std::str::FromStr;

use eframe::egui::Ui;

use super::memory::Hand;
use super::texts::parsed_ui;
use crate::request::{Address, Money};
use crate::terms::PlaceId;
use crate::ui::widgets::{Written, choose_ui, field, multi_line, single_line};

/// Decimal text with a point, as request files hold amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Amount(String);

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Amount {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let number = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        if digits(whole) && digits(fraction) {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

/// An amount with its currency. Returns it when it has changed; an empty one is none.
pub fn money_ui(
    ui: &mut Ui,
    hand: &mut Hand<'_, '_>,
    key: &str,
    value: Option<&Money>,
) -> Option<Option<Money>> {
    let present = value.cloned().unwrap_or_default();
    let mut new = present.clone();
    let amount = (!present.amount.is_empty()).then(|| Amount(present.amount.clone()));
    let words = hand.cx.t("ui-money-amount");
    field(ui, &words, |ui| {
        if let Some(amount) = parsed_ui(ui, hand, key, amount.as_ref(), 240.0, "ui-not-an-amount") {
            new.amount = amount.map(|a| a.0).unwrap_or_default();
        }
    });
    let words = hand.cx.t("ui-money-currency");
    field(ui, &words, |ui| {
        single_line(ui, &mut new.currency, 110.0, Written::Code);
    });
    if new == present {
        return None;
    }
    let is_empty = new.amount.is_empty() && new.currency.trim().is_empty();
    Some((!is_empty).then_some(new))
}

/// A State or other place, or none. Returns it when it has changed.
pub fn place_ui(
    ui: &mut Ui,
    hand: &Hand<'_, '_>,
    key: &str,
    name: &str,
    value: Option<PlaceId>,
    width: f32,
) -> Option<Option<PlaceId>> {
    let (none, search) = (hand.cx.t("ui-choose-state"), hand.cx.t("ui-search"));
    choose_ui(
        ui,
        ("state", key),
        (name, &none, &search),
        value.as_ref(),
        hand.cx.names.places(),
        width,
    )
}

/// A postal address. Returns it when it has changed.
pub fn address_ui(ui: &mut Ui, hand: &Hand<'_, '_>, key: &str, value: &Address) -> Option<Address> {
    let mut new = value.clone();
    let mut text = value.lines.join("\n");
    let (lines, state) = (hand.cx.t("ui-address-lines"), hand.cx.t("ui-address-state"));
    field(ui, &lines, |ui| {
        if multi_line(ui, &mut text, 3, Written::Screen).changed() {
            new.lines = if text.is_empty() {
                Vec::new()
            } else {
                text.split('\n').map(str::to_owned).collect()
            };
        }
    });
    field(ui, &state, |ui| {
        if let Some(chosen) = place_ui(ui, hand, key, &state, value.state, 280.0) {
            new.state = chosen;
        }
    });
    (new != *value).then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_plain_decimal_numbers() {
        for text in ["0", "1250000.50", "-3", "12"] {
            assert_eq!(
                text.parse::<Amount>(),
                Ok(Amount(text.to_owned())),
                "{text}"
            );
        }
        for text in ["", "-", "1,5", "1.", ".5", "1e3", "1 000", "١٢"] {
            assert!(text.parse::<Amount>().is_err(), "{text}");
        }
    }
}
