//! What was typed and is read otherwise: every change of [`clean`](crate::request::clean) that a person must confirm.

use super::checker::Checker;
use super::finding::Arg;
use crate::request::Location;
use crate::request::clean::{Cleaning, Kind};

impl Checker<'_> {
    /// Reports the changes that are not certain.
    pub(super) fn cleanings(&mut self, list: &[Cleaning]) {
        let mut told: Option<(&str, &'static str)> = None;
        for cleaning in list {
            let Some(rule) = rule_of(cleaning.kind) else {
                continue;
            };
            // One place is named once for each sort of damage.
            if told == Some((cleaning.place.as_str(), rule)) {
                continue;
            }
            told = Some((cleaning.place.as_str(), rule));
            let at = Location::from_pointer(&cleaning.place, self.request);
            // In a reference number the character itself is found, whatever it is.
            let is_found = self.report.findings.iter().any(|f| {
                f.rule == "hidden-character"
                    && cleaning.place.starts_with(&f.at.pointer(self.request))
            });
            if is_found {
                continue;
            }
            let finding = self
                .finding(rule, at)
                .arg("character", Arg::Text(codes(&cleaning.was)))
                .arg("words", Arg::Text(cleaning.is.clone()));
            self.report(finding);
        }
    }
}

/// The rule that reports a change; `None` for what is certain.
const fn rule_of(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Override => Some("text-override"),
        Kind::Reversed => Some("text-reversed"),
        Kind::HiddenLetters => Some("text-hidden-letters"),
        Kind::Damaged => Some("text-damaged"),
        Kind::Stacked => Some("text-stacked"),
        Kind::Windows1252
        | Kind::Bullet
        | Kind::DrawnForm
        | Kind::Composed
        | Kind::Invisible
        | Kind::DirectionMark => None,
    }
}

/// The first characters of what was typed, by their code points.
fn codes(was: &str) -> String {
    const NAMED: usize = 3;
    let codes: Vec<_> = was
        .chars()
        .take(NAMED)
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    codes.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::Reference;

    /// What `clean` changes and what the check reports are one list.
    #[test]
    fn every_change_that_is_not_certain_has_a_rule_and_no_other() {
        for kind in Kind::ALL {
            assert_eq!(rule_of(kind).is_none(), kind.is_certain(), "{kind:?}");
            if let Some(rule) = rule_of(kind) {
                assert_eq!(rule, format!("text-{}", kind.id()));
                assert!(Reference::for_tests().law().rule(rule).is_some(), "{rule}");
            }
        }
    }
}
