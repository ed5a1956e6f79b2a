//! What is shown of grounds for refusal.

use crate::check::grounds::{Advice, GroundState, advise};
use crate::i18n::{
    self, Args, ground_answer, ground_label, ground_lines, ground_note, ground_state, ground_type,
};
use crate::ui::context::Cx;
use crate::ui::place::Place;

/// Everything that could be raised, and what the requested State's entry records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroundsData {
    /// What to know before reading on.
    pub intro: String,
    /// What is said when there is none.
    pub none: String,
    /// The grounds, those of the legal basis relied on first.
    pub grounds: Vec<GroundData>,
    /// Heading of the recorded grounds.
    pub recorded_heading: String,
    /// The recorded grounds with their source; where there is none, that there is no record.
    pub recorded: Vec<(String, Option<String>)>,
}

/// One ground in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroundData {
    /// Id, which keeps the ground apart from others on the screen.
    pub id: String,
    /// Label.
    pub label: String,
    /// What follows from it.
    pub kind: String,
    /// How it stands.
    pub state: GroundState,
    /// The same in words.
    pub state_words: String,
    /// How it stands in law, and what meets it.
    pub notes: Vec<String>,
    /// Articles, elements, what is open, what comes first.
    pub lines: Vec<String>,
    /// Where the first missing answer is given, with the words of the link.
    pub place: Option<(Place, String)>,
}

impl GroundsData {
    /// The grounds of the draft.
    #[must_use]
    pub fn new(cx: &Cx<'_>) -> Self {
        let requirements = cx.desk.requirements();
        let recorded: Vec<_> = requirements
            .refusals
            .iter()
            .map(|refusal| {
                let id = if refusal.mandatory {
                    "ground-recorded-mandatory"
                } else {
                    "ground-recorded-discretionary"
                };
                let args = Args::new().with("ground", refusal.words.clone());
                let source = cx.screen.shown(i18n::source_line(
                    cx.desk.reference(),
                    &refusal.source,
                    cx.language,
                ));
                (cx.with(id, &args), Some(source))
            })
            .collect();
        Self {
            intro: cx.t("ground-intro"),
            none: cx.t("ground-none"),
            grounds: advise(cx.desk.request(), requirements)
                .iter()
                .map(|advice| GroundData::new(cx, advice))
                .collect(),
            recorded_heading: cx.t("ground-recorded"),
            recorded: if recorded.is_empty() {
                vec![(cx.t("ground-recorded-none"), None)]
            } else {
                recorded
            },
        }
    }
}

impl GroundData {
    fn new(cx: &Cx<'_>, advice: &Advice<'_>) -> Self {
        let language = cx.language;
        let law = cx.desk.requirements().law();
        let place = advice
            .missing
            .iter()
            .filter_map(|id| law.element(id.as_str()))
            .map(|e| {
                let words = cx.words(i18n::element_label(e, language));
                (Place::Element(e.id.clone()), words)
            })
            .find(|(place, _)| place.page(cx.desk).is_some());
        Self {
            id: advice.ground.id.to_string(),
            label: cx.words(ground_label(advice.ground, language)),
            kind: cx.screen.shown(ground_type(advice.ground, language)),
            state: advice.state,
            state_words: cx.screen.shown(ground_state(advice, language)),
            notes: [
                ground_note(advice.ground, language),
                ground_answer(advice.ground, language),
            ]
            .into_iter()
            .map(|words| cx.words(words))
            .collect(),
            lines: ground_lines(cx.desk.reference(), advice, language)
                .into_iter()
                .map(|line| cx.screen.shown(line))
                .collect(),
            place,
        }
    }
}
