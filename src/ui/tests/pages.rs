//! The main screens as a screen reader meets them, in Arabic and English: role, name and value in reading order.
//!
//! The snapshots are read by a person before they are accepted.

use std::fmt::Write as _;

use eframe::egui::accesskit::Role;
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use super::{Window, window_of};
use crate::interview::SectionTitle;
use crate::terms::Language;
use crate::ui::action::Action;
use crate::ui::place::Place;
use crate::ui::place::SideTab;
use crate::ui::screens::dialogs::Dialog;

/// Nodes that say something, with their depth among such nodes. The runs of a text are left out: the text is there.
fn outline(node: &Node<'_>, depth: usize, out: &mut String) {
    let inner = node.accesskit_node();
    if inner.role() == Role::TextRun {
        return;
    }
    let said: Vec<_> = [inner.label(), inner.value()]
        .into_iter()
        .flatten()
        .collect();
    let mut below = depth;
    if !said.is_empty() {
        let indent = "  ".repeat(depth);
        let _ = writeln!(out, "{indent}{:?} {}", inner.role(), said.join(" = "));
        below += 1;
    }
    for child in node.children() {
        outline(&child, below, out);
    }
}

fn page(w: &Window) -> String {
    let mut out = String::new();
    outline(&w.harness.root(), 0, &mut out);
    out
}

/// One test for all pages: each language is drawn in one window.
fn pages(language: Language) {
    let mut w = window_of(language.into(), None);
    let ctx = w.harness.ctx.clone();
    let name = |page: &str| format!("{page}-{language}");
    insta::assert_snapshot!(name("start"), page(&w));
    let example = "egypt-canada-stored-data";
    w.harness.state_mut().apply(Action::Example(example), &ctx);
    w.go(Place::Setup);
    insta::assert_snapshot!(name("setup-and-findings"), page(&w));
    w.harness.state_mut().side = SideTab::StateEntry;
    w.go(Place::Section(SectionTitle::Named("letter".to_owned())));
    insta::assert_snapshot!(name("letter-and-entry"), page(&w));
    w.harness.state_mut().dialog = Some(Dialog::Unsaved);
    w.harness.state_mut().desk = None;
    w.harness.run();
    insta::assert_snapshot!(name("unsaved"), page(&w));
}

#[test]
fn the_arabic_pages_read_as_reviewed() {
    pages(Language::Ar);
}

#[test]
fn the_english_pages_read_as_reviewed() {
    pages(Language::En);
}
