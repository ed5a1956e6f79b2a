//! The result of a check as a document: what is met, missing and undecided, on which articles and records.
//!
//! It is made for the file of the case and for the person who signs. It says of itself that it is the result of a
//! check by a program and no legal opinion.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::context;
use super::markup::{identifier, typed};
use super::{DraftingError, page_pattern};
use crate::check::{Finding, Outcome, Report, Requirements};
use crate::document::{Document, escape, parse_markup};
use crate::i18n::{self, Args};
use crate::law::{Element, Severity};
use crate::request::{LegalBasis, Request};
use crate::terms::{ArticleRef, Language, StateId};

/// Writes the report of a check that was made on a given day for a document in a given language.
///
/// `received` is what was found about the document in which the request came, if it came in one; `about` is the language of the document that was checked, `language` that of the report.
///
/// # Errors
/// The markup is at fault; the tests write every kind in every language.
pub fn report(
    request: &Request,
    requirements: &Requirements,
    checked: &Report,
    received: &[String],
    today: Date,
    about: Language,
    language: Language,
) -> Result<Document, DraftingError> {
    let writer = Writer {
        request,
        requirements,
        checked,
        language,
    };
    let mut markup = writer.head(today, about);
    markup.push_str(&writer.received(received));
    markup.push_str(&writer.result());
    let severities = [Severity::Blocking, Severity::Warning, Severity::Advice];
    for group in severities.into_iter().map(Some).chain([None]) {
        markup.push_str(&writer.findings(group));
    }
    for outcome in [Outcome::Missing, Outcome::Undecided, Outcome::Met] {
        markup.push_str(&writer.elements(outcome));
    }
    markup.push_str(&writer.sources());
    let blocks = parse_markup(&markup, language)
        .map_err(|source| DraftingError::Markup { language, source })?;
    Ok(Document {
        language,
        title: i18n::text(language, "report-title"),
        reference: context::reference(request, requirements, language).unwrap_or_default(),
        logo: None,
        mark: None,
        page_pattern: page_pattern(language),
        blocks,
    })
}

struct Writer<'a> {
    request: &'a Request,
    requirements: &'a Requirements,
    checked: &'a Report,
    language: Language,
}

impl Writer<'_> {
    fn say(&self, id: &str) -> String {
        self.words(&i18n::text(self.language, id))
    }

    /// Words of the program or of a record, as markup. Marks of direction are for the screen; here runs carry it.
    fn words(&self, text: &str) -> String {
        let plain: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
            .collect();
        typed(&plain, self.language)
    }

    fn head(&self, today: Date, about: Language) -> String {
        let mut rows = Vec::new();
        let mut row = |id: &str, value: String| {
            if !value.is_empty() {
                rows.push((self.say(id), value));
            }
        };
        let reference = context::reference(self.request, self.requirements, self.language);
        row(
            "report-reference",
            reference.map_or_else(String::new, |r| identifier(&r)),
        );
        row("report-kinds", self.kinds());
        // A reply goes from the requested State to the requesting one.
        let (from, to) = if self.requirements.is_reply() {
            ("report-sending", "report-receiving")
        } else {
            ("report-requesting", "report-requested")
        };
        row(from, self.state(self.request.requesting_state));
        row(to, self.state(self.request.requested_state));
        row("report-bases", self.bases());
        let dated = self.requirements.date_of(self.request);
        row(
            "report-dated",
            dated.map_or_else(String::new, |d| self.date(d)),
        );
        let about = i18n::written_language_name(about.code(), self.language);
        row("report-document-language", self.words(&about));
        row("report-checked-on", self.date(today));
        let rows: String = rows
            .into_iter()
            .map(|(caption, value)| format!("<tr><td>{caption}</td><td>{value}</td></tr>"))
            .collect();
        format!(
            "<p role=\"subject\">{}</p><table>{rows}</table><p role=\"note\">{}</p>",
            self.say("report-title"),
            self.say("report-nature")
        )
    }

    /// What was found about the document in which the request came.
    fn received(&self, lines: &[String]) -> String {
        if lines.is_empty() {
            return String::new();
        }
        let lines: String = lines
            .iter()
            .map(|line| format!("<p>{}</p>", self.words(line.trim())))
            .collect();
        format!("<h1>{}</h1>{lines}", self.say("report-received"))
    }

    fn kinds(&self) -> String {
        let titles: Vec<_> = self
            .requirements
            .chosen_kinds()
            .filter_map(|id| self.requirements.law().kind(id.as_str()))
            .map(|kind| self.words(&i18n::kind_title(kind, self.language).text))
            .collect();
        titles.join("<br/>")
    }

    fn state(&self, state: Option<StateId>) -> String {
        state.map_or_else(String::new, |id| {
            self.words(
                &self
                    .requirements
                    .reference
                    .directory()
                    .formal_name(id, self.language),
            )
        })
    }

    fn bases(&self) -> String {
        let names: Vec<_> = self
            .request
            .legal_bases
            .iter()
            .map(|basis| match basis {
                LegalBasis::Instrument(id) => {
                    self.words(&i18n::instrument_title(id.as_str(), self.language).text)
                }
                LegalBasis::Bilateral { title, .. } => title
                    .get_or_any(self.language)
                    .map_or_else(|| self.say("document-bilateral"), |p| self.words(&p.text)),
                LegalBasis::Reciprocity => self.say("document-reciprocity"),
            })
            .collect();
        names.join("<br/>")
    }

    fn date(&self, date: Date) -> String {
        escape(&i18n::date(date, self.language))
    }

    fn result(&self) -> String {
        let count = |severity| i64::try_from(self.checked.count(severity)).unwrap_or(i64::MAX);
        let args = Args::new()
            .number("blocking", count(Severity::Blocking))
            .number("warnings", count(Severity::Warning))
            .number("advice", count(Severity::Advice));
        let verdict = if self.checked.is_complete() {
            "report-complete"
        } else {
            "report-incomplete"
        };
        format!(
            "<h1>{}</h1><n>{}</n><n>{}</n>",
            self.say("report-result"),
            self.say(verdict),
            self.words(&i18n::text_with(self.language, "report-counts", &args)),
        )
    }

    /// What was found of one severity and stands, or with none what was accepted with a reason.
    fn findings(&self, group: Option<Severity>) -> String {
        let (findings, shown) = group.map_or_else(
            || {
                let all = self.checked.findings.iter();
                let accepted: Vec<_> = all.filter(|f| f.accepted.is_some()).collect();
                let shown = accepted.len();
                (accepted, shown)
            },
            |severity| self.checked.ranked(severity),
        );
        let mut rows: String = findings
            .iter()
            .take(shown)
            .map(|f| self.finding(f))
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        if let Ok(folded @ 1..) = i64::try_from(findings.len() - shown) {
            let args = Args::new().number("number", folded);
            let words = i18n::text_with(self.language, "finding-further", &args);
            rows.push_str(&format!(
                "<tr><td>{}</td><td></td></tr>",
                self.words(&words)
            ));
        }
        format!(
            "<h1>{}</h1><table><tr><th>{}</th><th>{}</th></tr>{rows}</table>",
            self.say(&group.map_or_else(
                || "finding-accepted-title".to_owned(),
                |severity| format!("report-findings-{}", severity.id()),
            )),
            self.say("report-column-finding"),
            self.say("report-column-basis"),
        )
    }

    fn finding(&self, finding: &Finding) -> String {
        let message = self.words(
            &i18n::finding_message(&self.requirements.reference, finding, self.language).text,
        );
        let accepted = finding
            .accepted
            .as_ref()
            .map_or_else(String::new, |reason| {
                let args = Args::new().with("reason", reason.as_str());
                let words = i18n::text_with(self.language, "finding-accepted", &args);
                format!("<br/>{}", self.words(&words))
            });
        let mut basis = articles(&finding.articles, self.language);
        if let Some(source) = &finding.state {
            if !basis.is_empty() {
                basis.push_str("<br/>");
            }
            basis.push_str(&self.words(&i18n::source_line(
                &self.requirements.reference,
                source,
                self.language,
            )));
        }
        format!("<tr><td>{message}{accepted}</td><td>{basis}</td></tr>")
    }

    fn elements(&self, outcome: Outcome) -> String {
        let rows: String = self
            .requirements
            .elements
            .iter()
            .filter(|r| self.checked.outcomes.get(r.element.id.as_str()) == Some(outcome))
            .filter(|r| outcome != Outcome::Met || !self.checked.blocks(&r.element.id))
            .map(|r| self.element(&r.element))
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        let id = match outcome {
            Outcome::Met => "report-elements-met",
            Outcome::Missing => "report-elements-missing",
            Outcome::Undecided => "report-elements-undecided",
            Outcome::NotAsked => "report-elements-not-asked",
        };
        format!(
            "<h1>{}</h1><table><tr><th>{}</th><th>{}</th></tr>{rows}</table>",
            self.say(id),
            self.say("report-column-element"),
            self.say("report-column-basis"),
        )
    }

    fn element(&self, element: &Element) -> String {
        let mut label = self.words(&i18n::element_label(element, self.language).text);
        if let Some(giver) = element.given_by {
            let words = self.say(&format!("report-given-by-{}", giver.id()));
            label.push_str("<br/>");
            label.push_str(&words);
        }
        format!(
            "<tr><td>{label}</td><td>{}</td></tr>",
            articles(&element.articles, self.language)
        )
    }

    /// The instruments cited, with how their articles were checked, and the records of the requested State.
    fn sources(&self) -> String {
        let law = self.requirements.law();
        let cited: BTreeSet<&str> = self
            .requirements
            .elements
            .iter()
            .flat_map(|r| &r.element.articles)
            .chain(self.checked.findings.iter().flat_map(|f| &f.articles))
            .map(ArticleRef::instrument)
            .collect();
        let mut out = format!(
            "<h1>{}</h1><table><tr><th>{}</th><th>{}</th></tr>",
            self.say("report-sources"),
            self.say("report-column-instrument"),
            self.say("report-column-checked"),
        );
        for id in cited {
            let Some(instrument) = law.instrument(id) else {
                continue;
            };
            let title = i18n::instrument_title(id, self.language).text;
            // Models and laws of one State have their English title only.
            let title = self.words(if title == id {
                &instrument.title
            } else {
                &title
            });
            let check = self.say(&format!("report-check-{}", instrument.check));
            let id = identifier(id);
            out.push_str(&format!(
                "<tr><td>{id}<br/>{title}</td><td>{check}</td></tr>"
            ));
        }
        out.push_str("</table>");
        let lines = self.records();
        let lines: String = if lines.is_empty() {
            format!("<n>{}</n>", self.say("report-no-records"))
        } else {
            lines
                .into_values()
                .map(|line| format!("<n>{line}</n>"))
                .collect()
        };
        out.push_str(&format!("<h1>{}</h1>{lines}", self.say("report-records")));
        out
    }

    /// The records of the requested State on which the requirements rest, each once.
    fn records(&self) -> BTreeMap<String, String> {
        let requirements = self.requirements;
        let rules = requirements.elements.iter().flat_map(|r| &r.rules);
        rules
            .filter_map(|rule| rule.state.as_ref())
            .chain(requirements.ask_sources.values())
            .chain(requirements.languages.iter().map(|l| &l.source))
            .chain(requirements.refusals.iter().map(|r| &r.source))
            .chain(requirements.arrest_periods.iter().map(|p| &p.source))
            .map(|source| {
                let line = i18n::source_line(&requirements.reference, source, self.language);
                (source.reference.clone(), self.words(&line))
            })
            .collect()
    }
}

/// Articles as identifiers, so that they keep their order in a right-to-left report.
fn articles(list: &[ArticleRef], language: Language) -> String {
    let list: Vec<_> = list.iter().map(|a| identifier(a.as_str())).collect();
    list.join(&escape(match language {
        Language::Ar => "؛ ",
        Language::Zh => "；",
        Language::Fr => "\u{202f}; ",
        Language::En | Language::Ru | Language::Es => "; ",
    }))
}
