//! What is shown of findings.

use crate::check::Finding;
use crate::i18n::{self, Args};
use crate::law::Severity;
use crate::request::Location;
use crate::terms::ElementId;
use crate::ui::context::Cx;
use crate::ui::place::{Place, of_finding};

/// All findings, by severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingsData {
    /// What is said when there is none.
    pub none: String,
    /// The groups that hold any.
    pub groups: Vec<Group>,
    /// Words of the button that writes the report.
    pub report: String,
}

/// The findings of one severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The severity.
    pub severity: Severity,
    /// Heading with the number.
    pub heading: String,
    /// The findings: advice by its weight, the others in the order of the letter.
    pub findings: Vec<FindingData>,
    /// How many are shown before the others are folded.
    pub shown: usize,
    /// Words of the button that unfolds the others.
    pub further: String,
}

/// One finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingData {
    /// How loud it is.
    pub severity: Severity,
    /// The same in words.
    pub severity_words: String,
    /// The message.
    pub message: String,
    /// The articles, in one line.
    pub articles: String,
    /// The record of the requested State on which it rests.
    pub source: Option<String>,
    /// Where it is mended.
    pub place: Option<Place>,
    /// Letting it stand, where that is possible.
    pub acceptance: Option<AcceptanceData>,
}

/// What letting a finding stand needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptanceData {
    /// The rule of the finding.
    pub rule: String,
    /// Its lasting place in the file.
    pub at: Location,
    /// Its element.
    pub element: Option<ElementId>,
    /// The day of the decision.
    pub day: jiff::civil::Date,
    /// The reason given, in a sentence, if it was accepted.
    pub given: Option<String>,
    /// Words of the button that asks for a reason.
    pub ask: String,
    /// Caption of the reason.
    pub caption: String,
    /// Words of the button that accepts.
    pub confirm: String,
    /// Words of the button that takes the acceptance back.
    pub take_back: String,
}

impl FindingsData {
    /// The findings of the draft.
    #[must_use]
    pub fn new(cx: &Cx<'_>) -> Self {
        let groups = [Severity::Blocking, Severity::Warning, Severity::Advice]
            .into_iter()
            .filter_map(|severity| {
                let (ranked, shown) = cx.desk.report().ranked(severity);
                let findings = ranked
                    .into_iter()
                    .map(|f| FindingData::new(cx, f))
                    .collect();
                let id = format!("ui-findings-{}", severity.id());
                group(cx, severity, &id, findings, shown)
            })
            .chain(group(
                cx,
                Severity::Advice,
                "ui-findings-accepted",
                accepted(cx),
                usize::MAX,
            ))
            .collect();
        Self {
            none: cx.t("ui-findings-none"),
            groups,
            report: cx.t("ui-report"),
        }
    }
}

fn accepted(cx: &Cx<'_>) -> Vec<FindingData> {
    let all = &cx.desk.report().findings;
    all.iter()
        .filter(|f| f.accepted.is_some())
        .map(|f| FindingData::new(cx, f))
        .collect()
}

fn group(
    cx: &Cx<'_>,
    severity: Severity,
    id: &str,
    findings: Vec<FindingData>,
    shown: usize,
) -> Option<Group> {
    let folded = i64::try_from(findings.len().saturating_sub(shown)).unwrap_or(i64::MAX);
    let number = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    (!findings.is_empty()).then(|| Group {
        severity,
        heading: cx.with(id, &Args::new().number("number", number)),
        findings,
        shown,
        further: cx.with("finding-further", &Args::new().number("number", folded)),
    })
}

impl AcceptanceData {
    fn new(cx: &Cx<'_>, finding: &Finding) -> Option<Self> {
        finding.can_be_accepted().then(|| Self {
            rule: finding.rule.clone().into_owned(),
            element: finding.element.clone(),
            at: finding.at.clone(),
            day: cx.desk.today(),
            given: finding.accepted.as_ref().map(|reason| {
                let args = Args::new().with("reason", reason.as_str());
                cx.with("finding-accepted", &args)
            }),
            ask: cx.t("ui-accept"),
            caption: cx.t("ui-accept-reason"),
            confirm: cx.t("ui-accept-confirm"),
            take_back: cx.t("ui-accept-take-back"),
        })
    }
}

impl FindingData {
    /// A finding in the language of the screen.
    #[must_use]
    pub fn new(cx: &Cx<'_>, finding: &Finding) -> Self {
        let articles: Vec<_> = finding.articles.iter().map(ToString::to_string).collect();
        Self {
            severity: finding.severity,
            severity_words: cx.t(&format!("ui-severity-{}", finding.severity.id())),
            message: cx.words(i18n::finding_message(
                cx.desk.reference(),
                finding,
                cx.language,
            )),
            articles: cx.screen.listed(&articles),
            source: finding.state.as_ref().map(|s| {
                cx.screen
                    .shown(i18n::source_line(cx.desk.reference(), s, cx.language))
            }),
            place: of_finding(finding, cx.desk),
            acceptance: AcceptanceData::new(cx, finding),
        }
    }
}

/// The mark of a severity, for those who do not see its color.
#[must_use]
pub const fn mark(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocking => "◆",
        Severity::Warning => "▲",
        Severity::Advice => "○",
    }
}
