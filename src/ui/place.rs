//! Places of the request on the screen, and where a finding belongs.

use crate::desk::Desk;
use crate::interview::{Item, SectionTitle};
use crate::law::check::{Arg, Finding};
use crate::request::Answer;
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
            Self::Setup | Self::Kinds | Self::States | Self::LegalBases => Some(Page::Setup),
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
    let by_path = of_path(&finding.path, desk);
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

/// Where a JSON pointer into the request file is shown.
fn of_path(path: &str, desk: &Desk) -> Option<Place> {
    let mut parts = path.split('/').skip(1);
    let list = parts.next()?;
    let next = parts.next();
    match list {
        "kinds" => Some(Place::Kinds),
        "requesting_state" | "requested_state" | "drafting_language" => Some(Place::States),
        "legal_bases" => Some(Place::LegalBases),
        "circumstances" => Some(Place::Question(QuestionId::new(next?))),
        "answers" => Some(Place::Element(ElementId::new(next?))),
        _ => record_id(list, next?.parse().ok()?, desk)
            .and_then(|id| pointing_at(&id, desk))
            .map(Place::Element),
    }
}

fn record_id(list: &str, index: usize, desk: &Desk) -> Option<RecordId> {
    let request = desk.request();
    match list {
        "persons" => request.persons.get(index).map(|r| r.id.clone()),
        "organisations" => request.organisations.get(index).map(|r| r.id.clone()),
        "accounts" => request.accounts.get(index).map(|r| r.id.clone()),
        "offences" => request.offences.get(index).map(|r| r.id.clone()),
        "provisions" => request.provisions.get(index).map(|r| r.id.clone()),
        "property" => request.property.get(index).map(|r| r.id.clone()),
        "annexes" => request.annexes.get(index).map(|r| r.id.clone()),
        _ => None,
    }
}

/// The first element, in the order of the outline, whose answer points to the record.
fn pointing_at(id: &RecordId, desk: &Desk) -> Option<ElementId> {
    desk.outline()
        .iter()
        .flat_map(|s| &s.items)
        .find_map(|item| match item {
            Item::Element { id: element, .. } => desk
                .request()
                .answers
                .get(element)
                .map(Answer::records)
                .is_some_and(|ids| ids.contains(id))
                .then(|| element.clone()),
            Item::Question(_) => None,
        })
}
