//! The list of everything that the check found; each leads to where it is mended.

mod acceptance;
mod data;

use eframe::egui::Ui;

pub use data::{AcceptanceData, FindingData, FindingsData, mark};

use crate::ui::action::{Action, Made};
use crate::ui::theme;
use crate::ui::widgets::{
    callout_ui, colored, column, label, link, scroll_ui, small, small_button, small_colored,
    subheading,
};

/// Draws the list.
pub fn findings_ui(ui: &mut Ui, data: &FindingsData, out: &mut Vec<Action>) {
    scroll_ui(ui, "findings", |ui| {
        ui.with_layout(column(ui), |ui| {
            if small_button(ui, &data.report).clicked() {
                out.push(Action::Export(Made::Report));
            }
            if data.groups.is_empty() {
                let color = theme::tokens(ui).complete;
                colored(ui, &format!("✓ {}", data.none), color);
            }
            for group in &data.groups {
                subheading(ui, &group.heading);
                let id = ui.scope_id().with(("unfolded", group.severity.id()));
                let unfolded = ui.data(|data| data.get_temp::<bool>(id).unwrap_or_default());
                let shown = if unfolded { usize::MAX } else { group.shown };
                for (index, finding) in group.findings.iter().enumerate().take(shown) {
                    ui.push_id((group.severity.id(), index), |ui| {
                        finding_ui(ui, finding, true, out);
                    });
                }
                if group.findings.len() > shown && small_button(ui, &group.further).clicked() {
                    ui.data_mut(|data| data.insert_temp(id, true));
                }
                ui.add_space(8.0);
            }
        });
    });
}

/// Draws one finding; `leads` says whether its message is a link to where it is mended.
pub fn finding_ui(ui: &mut Ui, finding: &FindingData, leads: bool, out: &mut Vec<Action>) {
    let color = theme::severity_color(ui, finding.severity);
    callout_ui(ui, color, |ui| {
        small_colored(
            ui,
            &format!("{} {}", mark(finding.severity), finding.severity_words),
            color,
        );
        match &finding.place {
            Some(place) if leads => {
                if link(ui, &finding.message).clicked() {
                    out.push(Action::Go(place.clone()));
                }
            }
            _ => {
                label(ui, &finding.message);
            }
        }
        if !finding.articles.is_empty() {
            small(ui, &finding.articles);
        }
        if let Some(source) = &finding.source {
            small(ui, source);
        }
        if let Some(acceptance) = &finding.acceptance {
            acceptance::acceptance_ui(ui, acceptance, out);
        }
    });
}
