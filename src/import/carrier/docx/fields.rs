//! Fields of a letter: the numbers of pages that every letter has, and those that no letter of this program holds.

use std::sync::Arc;

use super::super::seen::{ForeignSort, Traits};
use super::super::tree::Node;
use super::names::{ACTIVE_FIELDS, is_of_pages, quoted};
use super::traits::finished;
use super::view::{Reader, Writing};

impl Reader {
    pub(super) fn field_sign(&mut self, sign: &Node, line: &mut Writing, looks: &Arc<Traits>) {
        let locked = sign
            .attribute("w:fldLock")
            .is_some_and(|v| v != "0" && v != "false");
        if locked || sign.nodes().next().is_some() {
            self.name(ForeignSort::Field, &quoted(sign));
        }
        match sign.attribute("w:fldCharType") {
            Some("begin") => self.field.push((String::new(), false)),
            Some("separate") => {
                if let Some((_, result)) = self.field.last_mut() {
                    *result = true;
                }
            }
            _ => {
                if let Some((code, _)) = self.field.pop() {
                    self.field_ends(&code, line, looks);
                }
            }
        }
    }

    pub(super) fn end_of_field(&mut self, locked: bool, node: &Node, line: &mut Writing) {
        if locked {
            self.name(ForeignSort::Field, &quoted(node));
        }
        if let Some((code, _)) = self.field.pop() {
            let looks = self.styles.looks(line.style.as_deref(), None).run.clone();
            let looks = self.share(finished(looks));
            self.field_ends(&code, line, &looks);
        }
    }

    pub(super) fn field_ends(&mut self, code: &str, line: &mut Writing, looks: &Arc<Traits>) {
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if !is_of_pages(&code) {
            let first = code.split(' ').next().unwrap_or_default().to_uppercase();
            let active = ACTIVE_FIELDS.contains(&first.as_str());
            let sort = if active {
                ForeignSort::ActiveField
            } else {
                ForeignSort::Field
            };
            self.name(sort, &code);
        }
        line.push(&format!("{{{code}}}"), looks);
    }
}
