//! `rogatory check`: findings of request files.

use std::path::Path;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::args::{CheckArgs, existing};
use super::carried;
use super::many::{cores, in_order};
use super::{Outcome, written};
use crate::check::{Finding, Report, check, requirements_for};
use crate::desk::produce::{Format, check_report};
use crate::desk::received::{Comparison, Received};
use crate::desk::worker::guarded;
use crate::desk::{self, DeskError, problems};
use crate::i18n;
use crate::i18n::{Args, finding_message, source_line, text, text_with};
use crate::import::Opened;
use crate::law::{ArticleList, Severity};
use crate::plain::Plain;
use crate::reference::Reference;
use crate::request::Request;
use crate::store::Output;
use crate::terms::Language;

pub(super) fn run(reference: &Reference, args: &CheckArgs, today: Date) -> Outcome {
    let today = args.today.unwrap_or(today);
    let several = args.files.len() > 1;
    if several && args.report.is_some() {
        return Outcome::refused(text(args.lang, "cli-report-one-file"));
    }
    let output = Output::new(existing(args.force)).reading(&args.files);
    if let Some(Err(error)) = args.report.as_deref().map(|to| output.admit(to)) {
        return Outcome::of(&error.into(), args.lang);
    }
    let checked = in_order(&args.files, cores(), |path| {
        checked(reference, path, args, &output, several, today)
    });
    let mut outcome = Outcome::default();
    let mut files = Vec::new();
    for file in checked {
        outcome.code = outcome.code.max(file.said.code);
        outcome.out.append(&file.said.out);
        outcome.err.append(&file.said.err);
        files.extend(file.json);
    }
    if args.json {
        outcome.out = Plain::json(&json!({ "files": files }));
    }
    outcome
}

/// What was found in one file.
struct Checked {
    said: Outcome,
    /// The same for programs, if that was asked for.
    json: Option<Value>,
}

fn checked(
    reference: &Reference,
    path: &Path,
    args: &CheckArgs,
    output: &Output,
    several: bool,
    today: Date,
) -> Checked {
    let name = path.display().to_string();
    let read = guarded(|| {
        let Opened { request, carrier } = desk::open_file(reference, path)?;
        let received = carrier.map(|carrier| Received::of(reference, &request, carrier));
        let about = received.as_ref().map(|received| received.said(args.lang));
        let about = about.unwrap_or_default();
        let message = match &args.report {
            Some(to) => write_report(reference, &request, &about, output, to, args.lang, today)?,
            None => Plain::new(),
        };
        let report = report(reference, &request, today, None);
        Ok((request, received, about, message, report))
    });
    let (request, received, about, message, report) = match read {
        Ok(read) => read,
        Err(error) => {
            let message = problems::describe(&error, args.lang);
            let json = json!({ "file": name, "complete": Value::Null, "error": message });
            // Among several files the message says which one it is about.
            let which = if several {
                format!("{name}: ")
            } else {
                String::new()
            };
            return Checked {
                said: Outcome {
                    err: Plain::of(format!("{which}{message}")),
                    code: 2,
                    ..Outcome::default()
                },
                json: args.json.then_some(json),
            };
        }
    };
    let mut outcome = Outcome {
        err: message,
        // A document that is not what its request gives, or of which that cannot be told, is never passed.
        code: u8::from(
            !report.is_complete()
                || received
                    .as_ref()
                    .is_some_and(|received| received.comparison != Comparison::Same),
        ),
        ..Outcome::default()
    };
    if args.json {
        let mut file = as_json(reference, &name, &request, &report, args.lang);
        if let (Some(received), Some(fields)) = (&received, file.as_object_mut()) {
            fields.insert("carried".to_owned(), carried::as_json(received));
        }
        return Checked {
            said: outcome,
            json: Some(file),
        };
    }
    if several {
        outcome.out.line(name);
    }
    let told: Plain = about.into_iter().collect();
    outcome.out.append(&told);
    if received.is_some() {
        outcome.out.gap();
    }
    outcome
        .out
        .append(&as_text(reference, &request, &report, args.lang));
    Checked {
        said: outcome,
        json: None,
    }
}

/// Writes the result of the check as a document and says where.
fn write_report(
    reference: &Reference,
    request: &Request,
    received: &[String],
    output: &Output,
    to: &Path,
    language: Language,
    today: Date,
) -> Result<Plain, DeskError> {
    let ending = to.extension().unwrap_or_default();
    let format = [Format::Docx, Format::Pdf]
        .into_iter()
        .find(|format| ending.eq_ignore_ascii_case(format.ending()))
        .unwrap_or(Format::Text);
    let produced = check_report(reference, request, None, received, language, format, today)?;
    output.write(to, &produced.bytes)?;
    Ok(Plain::of(written("cli-written", to, language)))
}

/// The check of one request, as text.
pub(super) fn one(
    reference: &Reference,
    request: &Request,
    today: Date,
    document: Option<Language>,
    language: Language,
) -> Outcome {
    let report = report(reference, request, today, document);
    Outcome {
        out: as_text(reference, request, &report, language),
        code: u8::from(!report.is_complete()),
        ..Outcome::default()
    }
}

fn report(
    reference: &Reference,
    request: &Request,
    today: Date,
    document: Option<Language>,
) -> Report {
    check(
        request,
        &requirements_for(reference, request),
        today,
        document,
    )
}

fn as_json(
    reference: &Reference,
    name: &str,
    request: &Request,
    report: &Report,
    language: Language,
) -> Value {
    json!({
        "file": name,
        "complete": report.is_complete(),
        "findings": report.findings.iter().map(|f| finding_json(reference, request, f, language)).collect::<Vec<_>>(),
        "outcomes": report.outcomes.iter().map(|(id, outcome)| (id.to_string(), json!(outcome))).collect::<serde_json::Map<_, _>>(),
    })
}

fn finding_json(
    reference: &Reference,
    request: &Request,
    finding: &Finding,
    language: Language,
) -> Value {
    json!({
        "rule": finding.rule,
        "severity": finding.severity,
        "element": finding.element,
        "message": finding_message(reference, finding, language).text,
        "articles": finding.articles,
        "path": finding.at.pointer(request),
        "accepted": finding.accepted,
        "quality": finding.qualities(reference.law()).iter().map(|q| &q.id).collect::<Vec<_>>(),
        "state_record": finding.state.as_ref().map(|s| json!({
            "state": s.state,
            "reference": s.reference,
            "as_of": s.as_of,
            "source": s.source,
        })),
    })
}

fn as_text(reference: &Reference, request: &Request, report: &Report, language: Language) -> Plain {
    let mut out = Plain::new();
    let severities = [Severity::Blocking, Severity::Warning, Severity::Advice];
    for group in severities.into_iter().map(Some).chain([None]) {
        let (findings, shown) = group.map_or_else(
            || {
                let all = report.findings.iter();
                let accepted: Vec<_> = all.filter(|f| f.accepted.is_some()).collect();
                let shown = accepted.len();
                (accepted, shown)
            },
            |severity| report.ranked(severity),
        );
        if findings.is_empty() {
            continue;
        }
        let title = match group {
            Some(severity) => format!("finding-severity-{}", severity.id()),
            None => "finding-accepted-title".to_owned(),
        };
        out.line(format!("{} ({})", text(language, &title), findings.len()));
        let folded = findings.len() - shown;
        for finding in findings.into_iter().take(shown) {
            out.line(format!(
                "  • {}",
                finding_message(reference, finding, language).marked(language)
            ));
            if !finding.articles.is_empty() {
                let list = ArticleList(&finding.articles).to_string();
                let args = Args::new().with("articles", list);
                out.line(format!(
                    "    {}",
                    text_with(language, "cli-articles", &args)
                ));
            }
            if let Some(source) = &finding.state {
                out.line(format!("    {}", source_line(reference, source, language)));
            }
            if let Some(reason) = &finding.accepted {
                let args = Args::new().with("reason", reason.as_str());
                out.line(format!(
                    "    {}",
                    text_with(language, "finding-accepted", &args)
                ));
            }
            let args = Args::new().with("path", finding.at.pointer(request));
            out.line(format!("    {}", text_with(language, "cli-place", &args)));
        }
        if folded > 0 {
            let args = Args::new().number("number", i64::try_from(folded).unwrap_or(i64::MAX));
            out.line(format!("  {}", text_with(language, "cli-further", &args)));
        }
        out.gap();
    }
    if report.is_complete() {
        out.line(text(language, "cli-complete"));
    }
    let counts = Args::new()
        .with("blocking", count(report, Severity::Blocking, language))
        .with("warnings", count(report, Severity::Warning, language))
        .with("advice", count(report, Severity::Advice, language));
    out.line(text_with(language, "cli-summary", &counts));
    out
}

fn count(report: &Report, severity: Severity, language: Language) -> String {
    let number = i64::try_from(report.count(severity)).unwrap_or(i64::MAX);
    i18n::number(number, language)
}
