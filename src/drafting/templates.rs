//! The embedded templates, strict, with helpers that print what the context has prepared.

use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

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
    type Compiled = RwLock<HashMap<(String, Language), &'static Handlebars<'static>>>;
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    let fault = |problem: String| DraftingError::Template {
        part: part.to_owned(),
        language,
        problem,
    };
    let compiled = COMPILED.get_or_init(Compiled::default);
    let key = (part.to_owned(), language);
    let known = compiled.read().ok().and_then(|c| c.get(&key).copied());
    let registry = match known {
        Some(registry) => registry,
        None => {
            let text =
                source(part, language).ok_or_else(|| fault("there is no file".to_owned()))?;
            let mut registry = registry(language);
            registry
                .register_template_string(part, text)
                .map_err(|e| fault(e.to_string()))?;
            // One small registry for each part and language lives as long as the program.
            let registry: &'static Handlebars<'static> = Box::leak(Box::new(registry));
            if let Ok(mut compiled) = compiled.write() {
                compiled.insert(key, registry);
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
        let helper = Prepared {
            name,
            field,
            language,
        };
        registry.register_helper(name, Box::new(helper));
    }
    registry.register_helper("id", Box::new(Identifier));
    registry.register_helper("plural", Box::new(Plural));
    registry.register_helper("count", Box::new(Count { language }));
    registry
}

/// Prints markup that the context has prepared; a value without it is an error, never an empty place.
struct Prepared {
    name: &'static str,
    field: &'static str,
    language: Language,
}

impl HelperDef for Prepared {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let value = helper.param(0).map(|p| p.value());
        let text = |key: &str| value.and_then(|v| v.get(key)).and_then(Value::as_str);
        if let Some(id) = text("missing") {
            out.write(&answers::gap(id, self.field, self.language))?;
            return Ok(());
        }
        let markup =
            text(self.field).ok_or(RenderErrorReason::ParamNotFoundForIndex(self.name, 0))?;
        out.write(markup)?;
        Ok(())
    }
}

/// `{{id text}}`: an identifier.
struct Identifier;

impl HelperDef for Identifier {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let text = helper
            .param(0)
            .and_then(|p| p.value().as_str())
            .ok_or(RenderErrorReason::ParamNotFoundForIndex("id", 0))?;
        out.write(&identifier(text))?;
        Ok(())
    }
}

/// `{{plural x one="…" two="…" other="…"}}`: words that agree with the number of records, which is not printed.
///
/// Since no number stands beside the word, only one and two (for the dual) are told from many; the plural
/// categories of printed numbers (21 in Russian) do not apply.
struct Plural;

impl HelperDef for Plural {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
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
        let words = words
            .or_else(|| form("other"))
            .ok_or_else(|| RenderErrorReason::ParamNotFoundForName("plural", "other".to_owned()))?;
        out.write(words)?;
        Ok(())
    }
}

/// `{{count "pages" n}}`: a number with its noun, by the plural rules of the language.
struct Count {
    language: Language,
}

impl HelperDef for Count {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let noun = helper
            .param(0)
            .and_then(|p| p.value().as_str())
            .ok_or(RenderErrorReason::ParamNotFoundForIndex("count", 0))?;
        let number = helper
            .param(1)
            .and_then(|p| p.value().as_i64())
            .ok_or(RenderErrorReason::ParamNotFoundForIndex("count", 1))?;
        let args = crate::i18n::Args::new().number("number", number);
        let words = crate::i18n::text_with(self.language, &format!("document-{noun}"), &args);
        out.write(&escape(&words))?;
        Ok(())
    }
}
