//! `rogatory check`: findings of request files.

use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::args::CheckArgs;
use super::carried;
use super::{Outcome, pretty, written};
use crate::desk::produce::{Format, check_report};
use crate::desk::{self, DeskError, problems};
use crate::i18n::{Args, finding_message, source_line, text, text_with};
use crate::import::Opened;
use crate::law::check::{Finding, Report, Severity, check};
use crate::law::{ArticleList, Law};
use crate::request::Request;
use crate::store::write_atomic;
use crate::terms::Language;
use crate::{directory, i18n};

pub(super) fn run(args: &CheckArgs, today: Date) -> Outcome {
    let today = args.today.unwrap_or(today);
    let several = args.files.len() > 1;
    if several && args.report.is_some() {
        return Outcome::refused(text(args.lang, "cli-report-one-file"));
    }
    let mut files = Vec::new();
    let mut outcome = Outcome::default();
    for path in &args.files {
        let name = path.display().to_string();
        match desk::open_file(path) {
            Ok(Opened { request, carrier }) => {
                let report = report(&request, today, None);
                outcome.code = outcome.code.max(u8::from(!report.is_complete()));
                if let Some(to) = &args.report {
                    match write_report(&request, to, args.lang, today) {
                        Ok(message) => outcome.err.push_str(&message),
                        Err(error) => return Outcome::of(&error, args.lang),
                    }
                }
                if args.json {
                    let mut file = as_json(&name, &report, args.lang);
                    if let (Some(carrier), Some(fields)) = (&carrier, file.as_object_mut()) {
                        let carried = carried::as_json(&request, carrier);
                        fields.insert("carried".to_owned(), carried);
                    }
                    files.push(file);
                } else {
                    if several {
                        let _ = writeln!(outcome.out, "{name}");
                    }
                    if let Some(carrier) = &carrier {
                        outcome
                            .out
                            .push_str(&problems::received(&request, carrier, args.lang));
                    }
                    outcome.out.push_str(&as_text(&report, args.lang));
                }
            }
            Err(error) => {
                outcome.code = 2;
                let message = problems::describe(&error, args.lang);
                let _ = writeln!(outcome.err, "{message}");
                if args.json {
                    files.push(json!({ "file": name, "complete": Value::Null, "error": message }));
                }
            }
        }
    }
    if args.json {
        outcome.out = pretty(&json!({ "files": files }));
    }
    outcome
}

/// Writes the result of the check as a document and says where.
fn write_report(
    request: &Request,
    to: &Path,
    language: Language,
    today: Date,
) -> Result<String, DeskError> {
    let ending = to.extension().unwrap_or_default();
    let format = [Format::Docx, Format::Pdf]
        .into_iter()
        .find(|format| ending.eq_ignore_ascii_case(format.ending()))
        .unwrap_or(Format::Text);
    let produced = check_report(request, None, language, format, today)?;
    write_atomic(to, &produced.bytes)?;
    Ok(written("cli-written", to, language))
}

/// The check of one request, as text.
pub(super) fn one(
    request: &Request,
    today: Date,
    document: Option<Language>,
    language: Language,
) -> Outcome {
    let report = report(request, today, document);
    Outcome {
        out: as_text(&report, language),
        code: u8::from(!report.is_complete()),
        ..Outcome::default()
    }
}

fn report(request: &Request, today: Date, document: Option<Language>) -> Report {
    check(request, &directory::requirements(request), today, document)
}

fn as_json(name: &str, report: &Report, language: Language) -> Value {
    json!({
        "file": name,
        "complete": report.is_complete(),
        "findings": report.findings.iter().map(|f| finding_json(f, language)).collect::<Vec<_>>(),
        "outcomes": report.outcomes.iter().map(|(id, outcome)| (id.to_string(), json!(outcome))).collect::<serde_json::Map<_, _>>(),
    })
}

fn finding_json(finding: &Finding, language: Language) -> Value {
    json!({
        "rule": finding.rule,
        "severity": finding.severity,
        "element": finding.element,
        "message": finding_message(finding, language).text,
        "articles": finding.articles,
        "path": finding.path,
        "accepted": finding.accepted,
        "quality": Law::embedded().qualities_of(finding).iter().map(|q| &q.id).collect::<Vec<_>>(),
        "state_record": finding.state.as_ref().map(|s| json!({
            "state": s.state,
            "reference": s.reference,
            "as_of": s.as_of,
            "source": s.source,
        })),
    })
}

fn as_text(report: &Report, language: Language) -> String {
    let mut out = String::new();
    let severities = [Severity::Blocking, Severity::Warning, Severity::Advice];
    for group in severities.into_iter().map(Some).chain([None]) {
        let findings: Vec<_> = report
            .findings
            .iter()
            .filter(|f| f.accepted.is_none().then_some(f.severity) == group)
            .collect();
        if findings.is_empty() {
            continue;
        }
        let title = match group {
            Some(severity) => format!("finding-severity-{}", severity.id()),
            None => "finding-accepted-title".to_owned(),
        };
        let _ = writeln!(out, "{} ({})", text(language, &title), findings.len());
        for finding in findings {
            let _ = writeln!(
                out,
                "  • {}",
                finding_message(finding, language).marked(language)
            );
            if !finding.articles.is_empty() {
                let list = ArticleList(&finding.articles).to_string();
                let args = Args::new().with("articles", list);
                let _ = writeln!(out, "    {}", text_with(language, "cli-articles", &args));
            }
            if let Some(source) = &finding.state {
                let _ = writeln!(out, "    {}", source_line(source, language));
            }
            if let Some(reason) = &finding.accepted {
                let args = Args::new().with("reason", reason.as_str());
                let _ = writeln!(
                    out,
                    "    {}",
                    text_with(language, "finding-accepted", &args)
                );
            }
            let args = Args::new().with("path", finding.path.as_str());
            let _ = writeln!(out, "    {}", text_with(language, "cli-place", &args));
        }
        out.push('\n');
    }
    if report.is_complete() {
        let _ = writeln!(out, "{}", text(language, "cli-complete"));
    }
    let counts = Args::new()
        .with("blocking", count(report, Severity::Blocking, language))
        .with("warnings", count(report, Severity::Warning, language))
        .with("advice", count(report, Severity::Advice, language));
    let _ = writeln!(out, "{}", text_with(language, "cli-summary", &counts));
    out
}

fn count(report: &Report, severity: Severity, language: Language) -> String {
    let number = i64::try_from(report.count(severity)).unwrap_or(i64::MAX);
    i18n::number(number, language)
}
