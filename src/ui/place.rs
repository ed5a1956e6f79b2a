//! Places of the request on the screen, and where a finding belongs.

use crate::check::{Arg, Finding};
use crate::desk::Desk;
use crate::interview::{Item, Section, SectionTitle};
use crate::request::{Location, RecordList};
use crate::terms::{ElementId, QuestionId, RecordId};

/// A page of the middle column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Kinds, States, language, legal bases.
    Setup,
    /// Whether a formal request is needed.
    FirstStep,
    /// A section of the outline.
    Section(SectionTitle),
}

/// The tabs of the panel beside the questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SideTab {
    /// Everything that the check found.
    #[default]
    Findings,
    /// The requested State's entry.
    StateEntry,
    /// Grounds for refusal that could be raised.
    Grounds,
    /// Terms of art in the six languages.
    Glossary,
    /// The pages of the document.
    Pages,
}

/// The section of the outline with this title.
#[must_use]
pub fn section<'d>(desk: &'d Desk, title: &SectionTitle) -> Option<&'d Section> {
    desk.outline().iter().find(|s| s.title == *title)
}

/// Something that one can jump to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The beginning of the setup page.
    Setup,
    /// Kinds of request.
    Kinds,
    /// The two States.
    States,
    /// The legal bases.
    LegalBases,
    /// The remark about the file.
    Note,
    /// Whether a formal request is needed.
    FirstStep,
    /// The beginning of a section.
    Section(SectionTitle),
    /// An element's question.
    Element(ElementId),
    /// A yes/no question.
    Question(QuestionId),
}

impl Place {
    /// The page on which the place is; `None` if this request does not have it.
    #[must_use]
    pub fn page(&self, desk: &Desk) -> Option<Page> {
        match self {
            Self::Setup | Self::Kinds | Self::States | Self::LegalBases | Self::Note => {
                Some(Page::Setup)
            }
            Self::FirstStep => Some(Page::FirstStep),
            Self::Section(title) => Some(Page::Section(title.clone())),
            Self::Element(_) | Self::Question(_) => desk
                .outline()
                .iter()
                .find(|s| s.items.iter().any(|i| self.is(i)))
                .map(|s| Page::Section(s.title.clone())),
        }
    }

    fn is(&self, item: &Item) -> bool {
        match (self, item) {
            (Self::Element(id), Item::Element { id: other, .. }) => id == other,
            (Self::Question(id), Item::Question(other)) => id == other,
            _ => false,
        }
    }
}

/// Where a finding is mended; `None` if the request has no such place any more.
#[must_use]
pub fn of_finding(finding: &Finding, desk: &Desk) -> Option<Place> {
    let asked = finding.args.values().find_map(|arg| match arg {
        Arg::Question(id) => Some(Place::Question(id.clone())),
        _ => None,
    });
    let element = finding.element.clone().map(Place::Element);
    let by_path = way_to(&finding.at, desk).place;
    [
        asked,
        by_path.clone().filter(|p| !matches!(p, Place::Element(_))),
        element,
        by_path,
    ]
    .into_iter()
    .flatten()
    .find(|place| place.page(desk).is_some())
}

/// How a place of the request is reached on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// The question or the part of the setup; `None` if this request shows no such place.
    pub place: Option<Place>,
    /// The records to unfold on the way to it, as the form names them.
    pub folds: Vec<String>,
}

/// How a place of the request is reached on the screen.
#[must_use]
pub fn way_to(at: &Location, desk: &Desk) -> Way {
    let place = match at {
        Location::Kinds | Location::Kind(_) => Place::Kinds,
        Location::RequestingState | Location::RequestedState | Location::DraftingLanguage => {
            Place::States
        }
        Location::LegalBases | Location::LegalBasis(..) => Place::LegalBases,
        Location::Note => Place::Note,
        Location::FirstSteps | Location::FirstStep(_) => Place::FirstStep,
        Location::Circumstance(id) => Place::Question(id.clone()),
        Location::Answer(id, _) => Place::Element(id.clone()),
        Location::Record { list, id, .. } => return way_to_record(*list, id, desk, 3),
        Location::Request
        | Location::Records(_)
        | Location::Answers
        | Location::Circumstances
        | Location::Acceptances
        | Location::Acceptance(..)
        | Location::Unknown(_) => return Way::default(),
    };
    Way {
        place: Some(place),
        folds: Vec::new(),
    }
}

/// A record is shown at the first question, in the order of the outline, whose answer points to it, or to a record
/// that points to it.
fn way_to_record(list: RecordList, id: &RecordId, desk: &Desk, depth: usize) -> Way {
    if let Some(element) = pointing_at(list, id, desk) {
        return Way {
            folds: vec![format!("{element}/{id}")],
            place: Some(Place::Element(element)),
        };
    }
    let request = desk.request();
    let records = RecordList::ALL
        .into_iter()
        .flat_map(|other| (0..other.len(request)).filter_map(move |i| other.at(request, i)));
    for record in records.filter(|_| depth > 0) {
        let links = record.links().into_iter();
        for link in links.filter(|l| l.lists.contains(&list) && l.ids.contains(id)) {
            let mut way = way_to_record(record.list(), record.id(), desk, depth - 1);
            if way.place.is_some() {
                let name = link.field.name();
                way.folds.push(format!("{}.{name}/{id}", record.id()));
                return way;
            }
        }
    }
    Way::default()
}

/// The first element, in the order of the outline, whose answer points to the record.
fn pointing_at(list: RecordList, id: &RecordId, desk: &Desk) -> Option<ElementId> {
    desk.outline()
        .iter()
        .flat_map(|s| &s.items)
        .find_map(|item| match item {
            Item::Element { id: element, .. } => desk
                .request()
                .answers
                .get(element)
                .is_some_and(|answer| answer.points_to(list, id))
                .then(|| element.clone()),
            Item::Question(_) => None,
        })
}
