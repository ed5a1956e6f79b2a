//! The embedded templates, strict, with helpers that print what the context has prepared.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderErrorReason,
};
use include_dir::{Dir, include_dir};
use serde_json::Value;

use super::DraftingError;
use super::answers;
use super::markup::identifier;
use crate::document::escape;
use crate::terms::Language;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Whether a part has a template; a test proves that it then has one in every language.
#[must_use]
pub fn has_template(part: &str) -> bool {
    TEMPLATES.get_dir(part).is_some()
}

/// The parts that have templates, in alphabetical order.
#[must_use]
pub fn parts() -> Vec<&'static str> {
    let mut parts: Vec<_> = TEMPLATES.dirs().filter_map(|d| d.path().to_str()).collect();
    parts.sort_unstable();
    parts
}

/// The text of a template.
#[must_use]
pub fn source(part: &str, language: Language) -> Option<&'static str> {
    TEMPLATES
        .get_file(format!("{part}/{language}.hbs"))?
        .contents_utf8()
}

/// Renders a part; each template is compiled once.
pub(super) fn render(
    part: &str,
    language: Language,
    context: &Value,
) -> Result<String, DraftingError> {
    type Compiled = RwLock<HashMap<(String, Language), Arc<Handlebars<'static>>>>;
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    let fault = |problem: String| DraftingError::Template {
        part: part.to_owned(),
        language,
        problem,
    };
    let compiled = COMPILED.get_or_init(Compiled::default);
    let key = (part.to_owned(), language);
    let known = compiled.read().ok().and_then(|c| c.get(&key).cloned());
    let registry = match known {
        Some(registry) => registry,
        None => {
            let text =
                source(part, language).ok_or_else(|| fault("there is no file".to_owned()))?;
            let mut registry = registry(language);
            registry
                .register_template_string(part, text)
                .map_err(|e| fault(e.to_string()))?;
            let registry = Arc::new(registry);
            if let Ok(mut compiled) = compiled.write() {
                compiled.insert(key, registry.clone());
            }
            registry
        }
    };
    registry
        .render(part, context)
        .map_err(|e| fault(e.to_string()))
}

fn registry(language: Language) -> Handlebars<'static> {
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.register_escape_fn(escape);
    for (name, field) in [
        ("text", "inline"),
        ("day", "inline"),
        ("name", "inline"),
        ("choice", "inline"),
        ("annexes", "inline"),
        ("money", "inline"),
        ("paras", "blocks"),
        ("persons", "blocks"),
        ("organisations", "blocks"),
        ("accounts", "blocks"),
        ("offences", "blocks"),
        ("provisions", "blocks"),
        ("addresses", "blocks"),
        ("property", "blocks"),
        ("items", "items"),
        ("contacts", "contacts"),
    ] {
        let print = move |helper: &Helper<'_>| prepared(helper, name, field, language);
        registry.register_helper(name, Box::new(Print(print)));
    }
    registry.register_helper("id", Box::new(Print(id)));
    registry.register_helper("plural", Box::new(Print(plural)));
    let print = move |helper: &Helper<'_>| count(helper, language);
    registry.register_helper("count", Box::new(Print(print)));
    registry
}

type Printed = Result<String, RenderErrorReason>;

/// A helper that prints markup made from its parameters.
struct Print<F>(F);

impl<F: Fn(&Helper<'_>) -> Printed + Send + Sync> HelperDef for Print<F> {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        out.write(&self.0(helper)?)?;
        Ok(())
    }
}

/// Markup that the context has prepared; a value without it is an error, never an empty place.
fn prepared(helper: &Helper<'_>, name: &'static str, field: &str, language: Language) -> Printed {
    let value = helper.param(0).map(|p| p.value());
    let text = |key: &str| value.and_then(|v| v.get(key)).and_then(Value::as_str);
    match text("missing") {
        Some(id) => {
            let label = text("label").unwrap_or_default();
            Ok(answers::gap(id, label, field, language))
        }
        None => text(field)
            .map(str::to_owned)
            .ok_or(RenderErrorReason::ParamNotFoundForIndex(name, 0)),
    }
}

/// `{{id text}}`: an identifier.
fn id(helper: &Helper<'_>) -> Printed {
    helper
        .param(0)
        .and_then(|p| p.value().as_str())
        .map(identifier)
        .ok_or(RenderErrorReason::ParamNotFoundForIndex("id", 0))
}

/// `{{plural x one="…" two="…" other="…"}}`: words that agree with the number of records, which is not printed.
///
/// Since no number stands beside the word, only one and two (for the dual) are told from many; the plural
/// categories of printed numbers (21 in Russian) do not apply.
fn plural(helper: &Helper<'_>) -> Printed {
    let count = helper
        .param(0)
        .and_then(|p| p.value().get("count"))
        .and_then(Value::as_u64)
        .ok_or(RenderErrorReason::ParamNotFoundForIndex("plural", 0))?;
    let form = |name: &str| helper.hash_get(name).and_then(|p| p.value().as_str());
    let words = match count {
        1 => form("one"),
        2 => form("two"),
        _ => None,
    };
    words
        .or_else(|| form("other"))
        .map(str::to_owned)
        .ok_or_else(|| RenderErrorReason::ParamNotFoundForName("plural", "other".to_owned()))
}

/// `{{count "pages" n}}`: a number with its noun, by the plural rules of the language.
fn count(helper: &Helper<'_>, language: Language) -> Printed {
    let missing = |i| RenderErrorReason::ParamNotFoundForIndex("count", i);
    let parameter = |i| helper.param(i).map(|p| p.value());
    let noun = parameter(0).and_then(Value::as_str).ok_or(missing(0))?;
    let number = parameter(1).and_then(Value::as_i64).ok_or(missing(1))?;
    let args = crate::i18n::Args::new().number("number", number);
    let id = format!("document-{noun}");
    Ok(escape(&crate::i18n::text_with(language, &id, &args)))
}
