//! What a section of the form shows: its questions with help, articles and findings.

use crate::check::{Finding, Force, Outcome, Required};
use crate::i18n::{self, Args};
use crate::interview::{Item, Section};
use crate::law::{Element, Law, Severity};
use crate::terms::{ElementId, QuestionId};
use crate::ui::context::Cx;
use crate::ui::place::{Place, of_finding};
use crate::ui::screens::findings::FindingData;
use crate::ui::screens::outline::section_title;

/// A section in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormData {
    /// Title of the section.
    pub title: String,
    /// What is asked, in order.
    pub asked: Vec<QuestionData>,
    /// What is not required in this request and may be answered all the same.
    pub others: Vec<QuestionData>,
    /// Heading of the others.
    pub others_heading: String,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionData {
    /// What is answered.
    pub subject: Subject,
    /// Its place.
    pub place: Place,
    /// Caption.
    pub label: String,
    /// How strongly it is required, in words.
    pub obligation: String,
    /// The same, to choose how loud the words are.
    pub tone: Tone,
    /// What to write, and where to look.
    pub help: String,
    /// A good answer.
    pub example: Option<String>,
    /// What goes wrong most often.
    pub caution: Option<String>,
    /// Who can give it, where that is more than the authority that writes.
    pub given_by: Option<String>,
    /// The articles, in one line.
    pub articles: String,
    /// What the check found here.
    pub findings: Vec<FindingData>,
    /// Records of the requested State that ask for it.
    pub sources: Vec<String>,
    /// Its number in the section.
    order: usize,
}

/// What a question answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An element of the request.
    Element(ElementId),
    /// A yes/no question on which others depend.
    Question(QuestionId),
}

/// How loud the obligation of a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It is there.
    Met,
    /// It must be there and is not.
    Must,
    /// It should be there, or it is not known yet whether it must.
    Open,
    /// It need not be there.
    Quiet,
}

impl FormData {
    /// A section of the draft.
    #[must_use]
    pub fn new(cx: &Cx<'_>, section: &Section) -> Self {
        let law = cx.desk.reference().law();
        let placed: Vec<Placed<'_>> = cx
            .desk
            .report()
            .findings
            .iter()
            .filter_map(|f| Some((of_finding(f, cx.desk)?, f)))
            .collect();
        let mut asked = Vec::new();
        let mut others = Vec::new();
        for (order, item) in section.items.iter().enumerate() {
            match item {
                Item::Question(id) => {
                    if let Some(mut data) = question_data(cx, law, id, &placed) {
                        data.order = order;
                        asked.push(data);
                    }
                }
                Item::Element {
                    id,
                    asked: is_asked,
                } => {
                    let Some(element) = law.element(id.as_str()) else {
                        continue;
                    };
                    let mut data = element_data(cx, element, &placed);
                    data.order = order;
                    if *is_asked {
                        asked.push(data);
                    } else {
                        others.push(data);
                    }
                }
            }
        }
        let number = i64::try_from(others.len()).unwrap_or(i64::MAX);
        Self {
            title: section_title(cx, &section.title),
            asked,
            others_heading: cx.with("ui-not-asked", &Args::new().number("number", number)),
            others,
        }
    }
}

impl FormData {
    /// Puts some of what is asked back among what is not, in the order of the section.
    pub fn keep_apart(&mut self, is_apart: impl Fn(&QuestionData) -> bool) {
        let asked = std::mem::take(&mut self.asked);
        let (apart, asked): (Vec<_>, Vec<_>) = asked.into_iter().partition(is_apart);
        self.asked = asked;
        if apart.is_empty() {
            return;
        }
        self.others.extend(apart);
        self.others.sort_by_key(|q| q.order);
    }
}

/// A finding and where it is mended.
type Placed<'f> = (Place, &'f Finding);

fn element_data(cx: &Cx<'_>, element: &Element, placed: &[Placed<'_>]) -> QuestionData {
    let desk = cx.desk;
    let required = desk
        .requirements()
        .elements
        .iter()
        .find(|r| r.element.id == element.id);
    let outcome = desk.report().outcomes.get(element.id.as_str());
    // Of several records one may hold nothing: what still blocks is not green.
    let blocked = desk
        .report()
        .findings
        .iter()
        .any(|f| f.severity == Severity::Blocking && f.element.as_ref() == Some(&element.id));
    let (id, tone) = match (outcome, required.map(|r| force(cx, r))) {
        (Some(Outcome::Met), _) if !blocked => ("ui-obligation-met", Tone::Met),
        (_, Some(Strength::Must)) => ("ui-obligation-must", Tone::Must),
        (_, Some(Strength::Undecided)) => ("ui-obligation-undecided", Tone::Open),
        (_, Some(Strength::Should)) => ("ui-obligation-should", Tone::Open),
        _ => ("ui-obligation-none", Tone::Quiet),
    };
    let place = Place::Element(element.id.clone());
    let articles: Vec<_> = element.articles.iter().map(ToString::to_string).collect();
    QuestionData {
        label: cx.words(i18n::element_label(element, cx.language)),
        obligation: cx.t(id),
        tone,
        help: cx.words(i18n::element_help(element, cx.language)),
        example: i18n::element_example(element, cx.language)
            .map(|words| captioned(cx, "report-example", words)),
        caution: i18n::element_warning(element, cx.language)
            .map(|words| captioned(cx, "report-caution", words)),
        given_by: element
            .given_by
            .map(|giver| cx.t(&format!("report-given-by-{}", giver.id()))),
        articles: cx.screen.listed(&articles),
        findings: findings_at(cx, &place, placed),
        sources: required
            .iter()
            .flat_map(|r| &r.rules)
            .filter_map(|rule| rule.state.as_ref())
            .map(|source| {
                cx.screen
                    .shown(i18n::source_line(cx.desk.reference(), source, cx.language))
            })
            .collect(),
        order: 0,
        subject: Subject::Element(element.id.clone()),
        place,
    }
}

fn captioned(cx: &Cx<'_>, id: &str, words: i18n::Words) -> String {
    let text = cx.words(words);
    cx.with(id, &Args::new().with("text", text))
}

fn question_data(
    cx: &Cx<'_>,
    law: &Law,
    id: &QuestionId,
    placed: &[Placed<'_>],
) -> Option<QuestionData> {
    let question = law.question(id.as_str())?;
    let answered = cx.desk.request().circumstances.contains_key(id);
    let place = Place::Question(id.clone());
    let (words, tone) = if answered {
        ("ui-obligation-answered", Tone::Met)
    } else {
        ("ui-obligation-question", Tone::Open)
    };
    Some(QuestionData {
        label: cx.words(i18n::question_text(question, cx.language)),
        obligation: cx.t(words),
        tone,
        help: cx.words(i18n::question_help(question, cx.language)),
        example: None,
        caution: None,
        given_by: None,
        articles: String::new(),
        findings: findings_at(cx, &place, placed),
        sources: Vec::new(),
        order: 0,
        subject: Subject::Question(id.clone()),
        place,
    })
}

fn findings_at(cx: &Cx<'_>, place: &Place, placed: &[Placed<'_>]) -> Vec<FindingData> {
    placed
        .iter()
        .filter(|(at, _)| at == place)
        .map(|(_, finding)| FindingData::new(cx, finding))
        .collect()
}

/// The strongest force of an element's rules, weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    None,
    Should,
    Undecided,
    Must,
}

fn force(cx: &Cx<'_>, required: &Required) -> Strength {
    required
        .rules
        .iter()
        .map(
            |rule| match rule.force(cx.desk.request(), cx.desk.requirements()) {
                Force::NotAsked => Strength::None,
                Force::Should => Strength::Should,
                Force::Undecided(_) => Strength::Undecided,
                Force::Must => Strength::Must,
            },
        )
        .max()
        .unwrap_or(Strength::None)
}
