//! What the outline shows.

use crate::check::routes;
use crate::i18n;
use crate::interview::{SectionState, SectionTitle};
use crate::law::Severity;
use crate::ui::context::Cx;
use crate::ui::place::{Page, Place, of_finding};

/// The outline in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineData {
    /// Heading.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Title of the page.
    pub title: String,
    /// A mark that says the state without color.
    pub mark: &'static str,
    /// The state in words.
    pub words: String,
    /// Title and state for screen readers.
    pub name: String,
    /// The state.
    pub state: SectionState,
    /// Whether the page is shown.
    pub shown: bool,
    /// Where it leads.
    pub place: Place,
}

impl OutlineData {
    /// The outline of the draft.
    #[must_use]
    pub fn new(cx: &Cx<'_>, page: &Page) -> Self {
        let mut lines = vec![line(
            cx,
            cx.t("ui-setup"),
            setup_state(cx),
            *page == Page::Setup,
            Place::Setup,
        )];
        lines.push(line(
            cx,
            cx.t("route-title"),
            first_step_state(cx),
            *page == Page::FirstStep,
            Place::FirstStep,
        ));
        lines.extend(cx.desk.outline().iter().map(|section| {
            line(
                cx,
                section_title(cx, &section.title),
                section.state,
                *page == Page::Section(section.title.clone()),
                Place::Section(section.title.clone()),
            )
        }));
        Self {
            heading: cx.t("ui-outline"),
            lines,
        }
    }
}

fn line(cx: &Cx<'_>, title: String, state: SectionState, shown: bool, place: Place) -> Line {
    let (mark, words) = match state {
        SectionState::Complete => ("✓", "ui-section-state-complete"),
        SectionState::Warning => ("▲", "ui-section-state-warning"),
        SectionState::Incomplete => ("◆", "ui-section-state-incomplete"),
        SectionState::Empty => ("○", "ui-section-state-empty"),
    };
    let words = cx.t(words);
    Line {
        name: cx.screen.captioned(&title, &words),
        title,
        mark,
        words,
        state,
        shown,
        place,
    }
}

/// Other ways hinder nothing; those that nobody has looked at yet are pointed out.
fn first_step_state(cx: &Cx<'_>) -> SectionState {
    let answers = &cx.desk.request().first_step;
    let all = routes(cx.desk.requirements()).all(|route| answers.contains_key(&route.id));
    if all {
        SectionState::Complete
    } else {
        SectionState::Warning
    }
}

/// The state of the setup page, from the findings that are mended there.
fn setup_state(cx: &Cx<'_>) -> SectionState {
    let loudest = cx
        .desk
        .report()
        .findings
        .iter()
        .filter(|f| of_finding(f, cx.desk).and_then(|p| p.page(cx.desk)) == Some(Page::Setup))
        .map(|f| f.severity)
        .min();
    match loudest {
        Some(Severity::Blocking) if cx.desk.request().kinds.is_empty() => SectionState::Empty,
        Some(Severity::Blocking) => SectionState::Incomplete,
        Some(Severity::Warning) => SectionState::Warning,
        Some(Severity::Advice) | None => SectionState::Complete,
    }
}

/// The title of a section.
#[must_use]
pub fn section_title(cx: &Cx<'_>, title: &SectionTitle) -> String {
    match title {
        SectionTitle::Named(id) => cx.t(&format!("ui-section-{id}")),
        SectionTitle::Kind(id) => cx.desk.reference().law().kind(id.as_str()).map_or_else(
            || id.to_string(),
            |k| cx.words(i18n::kind_title(k, cx.language)),
        ),
    }
}
