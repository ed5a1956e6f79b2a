//! What is shown of other ways to what is sought.

use crate::check::routes;
use crate::i18n::Args;
use crate::law::ArticleList;
use crate::request::RouteAnswer;
use crate::terms::RouteId;
use crate::ui::context::Cx;
use crate::ui::place::Place;

/// The page in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstStepData {
    /// Heading.
    pub title: String,
    /// What the page is for.
    pub intro: String,
    /// What is said where no way is listed.
    pub none: String,
    /// The ways.
    pub routes: Vec<RouteData>,
    /// The answers that can be given, with their words.
    pub answers: Vec<(RouteAnswer, String)>,
    /// The page after this one, with its words.
    pub next: Option<(Place, String)>,
}

/// One way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteData {
    /// Its id.
    pub id: RouteId,
    /// What it is called.
    pub label: String,
    /// What it brings and where its limits are.
    pub note: String,
    /// Its articles, in one line; empty where it is a matter of practice.
    pub articles: String,
    /// What came of it.
    pub answer: Option<RouteAnswer>,
}

impl FirstStepData {
    /// The ways to be looked at for the draft.
    #[must_use]
    pub fn new(cx: &Cx<'_>) -> Self {
        let request = cx.desk.request();
        let next = cx.desk.outline().first().map(|section| {
            let words = crate::ui::screens::outline::section_title(cx, &section.title);
            (Place::Section(section.title.clone()), words)
        });
        Self {
            title: cx.t("route-title"),
            intro: cx.t("route-intro"),
            none: cx.t("route-none"),
            routes: routes(cx.desk.requirements())
                .map(|route| RouteData {
                    id: route.id.clone(),
                    label: cx.t(&format!("route-{}", route.id)),
                    note: cx.t(&format!("route-{}.note", route.id)),
                    articles: if route.articles.is_empty() {
                        String::new()
                    } else {
                        let list = ArticleList(&route.articles).to_string();
                        cx.with("route-articles", &Args::new().with("articles", list))
                    },
                    answer: request.first_step.get(&route.id).copied(),
                })
                .collect(),
            answers: RouteAnswer::ALL
                .into_iter()
                .map(|a| (a, cx.t(&format!("route-answer-{}", a.id()))))
                .collect(),
            next,
        }
    }
}
