//! What the files of the law promise each other: every reference that leads nowhere, all at once.

use std::collections::HashSet;

use super::condition::Condition;
use super::fault::DataFault;
use super::kinds::{Element, Obligation, ValueType};
use super::model::Law;
use crate::terms::{ArticleRef, ElementId, KindId};

pub(super) fn check_references(law: &Law, faults: &mut Vec<DataFault>) {
    let instruments: HashSet<_> = law.instruments().iter().map(|i| i.id.as_str()).collect();
    for kind in &law.kinds {
        let file = format!("kinds/{}.toml", kind.id);
        if let Some(parent) = &kind.extends {
            if law.kind(parent.as_str()).is_none() {
                faults.push(DataFault::new(
                    &file,
                    parent.as_str(),
                    "it extends a kind that does not exist",
                    "write the id of a kind",
                ));
            }
            if law.lineage(kind.id.as_str()).len() > law.kinds.len() {
                faults.push(DataFault::new(
                    &file,
                    parent.as_str(),
                    "the kinds extend each other in a circle",
                    "remove one extends",
                ));
            }
        }
        for article in &kind.legal_basis {
            check_instrument(&file, kind.id.as_str(), article, &instruments, faults);
        }
        for element in kind
            .elements
            .iter()
            .filter_map(|id| law.element(id.as_str()))
        {
            check_element(&file, element, faults);
            for article in &element.articles {
                check_instrument(&file, element.id.as_str(), article, &instruments, faults);
            }
            if let Some(when) = &element.when {
                check_condition(law, &file, element, when, faults);
            }
            if let Some(other) = &element.instead {
                let other = Condition::Answered(other.clone());
                check_condition(law, &file, element, &other, faults);
            }
            if let Some(confirm) = &element.confirm {
                let asked = Condition::Question(confirm.question.clone());
                check_condition(law, &file, element, &asked, faults);
                if law.rule(&confirm.rule).is_none() {
                    faults.push(DataFault::new(
                        &file,
                        element.id.as_str(),
                        format!("the rule {} does not exist", confirm.rule),
                        "correct the id, or add it to rules.toml",
                    ));
                }
            }
        }
    }
    for words in &law.trade.get().kind {
        if law.kind(words.id.as_str()).is_none() {
            faults.push(DataFault::new(
                "trade.toml",
                words.id.as_str(),
                "there is no such kind",
                "write the id of a kind",
            ));
        }
    }
    check_grounds(law, faults);
    for route in law.routes() {
        let (file, id) = ("routes.toml", route.id.as_str());
        for article in &route.articles {
            check_instrument(file, id, article, &instruments, faults);
        }
        for kind in route
            .kinds
            .iter()
            .filter(|k| law.kind(k.as_str()).is_none())
        {
            let problem = format!("the kind {kind} does not exist");
            faults.push(DataFault::new(file, id, problem, "write the id of a kind"));
        }
    }
    for period in law.arrest_periods() {
        let article = &period.article;
        check_instrument("periods.toml", "period", article, &instruments, faults);
    }
    check_quality(law, &instruments, faults);
    for rule in law.rules() {
        for article in &rule.articles {
            check_instrument("rules.toml", &rule.id, article, &instruments, faults);
        }
    }
    let mut placed = HashSet::new();
    for section in law.sections() {
        for id in &section.elements {
            let problem = if law.element(id.as_str()).is_none() {
                format!("the element {id} does not exist")
            } else if !placed.insert(id) {
                format!("the element {id} stands in two sections")
            } else {
                continue;
            };
            faults.push(DataFault::new(
                "sections.toml",
                &section.id,
                problem,
                "write each element once, by its id",
            ));
        }
    }
    check_practice(law, &instruments, faults);
    for role in law.roles() {
        for id in role
            .elements
            .iter()
            .filter(|id| law.element(id.as_str()).is_none())
        {
            faults.push(DataFault::new(
                "letter.toml",
                &role.id,
                format!("the element {id} does not exist"),
                "write the id of an element",
            ));
        }
    }
}

/// Quality rules, the rules that decide them, and the texts that must say something name what exists.
fn check_quality(law: &Law, instruments: &HashSet<&str>, faults: &mut Vec<DataFault>) {
    let mut unknown = |file: &str, entry: &str, what: &str| {
        faults.push(DataFault::new(
            file,
            entry,
            format!("{what} does not exist"),
            "correct the id, or add it to the data",
        ));
    };
    for rule in law.rules() {
        for id in &rule.quality {
            if !law.qualities().iter().any(|q| q.id == *id) {
                unknown("rules.toml", &rule.id, &format!("the quality rule {id}"));
            }
        }
    }
    let words = law.words.get();
    let least = words.least.iter().map(|l| (&l.rule, &l.elements));
    let places = words.places.iter().map(|p| (&p.rule, &p.elements));
    let mut named: Vec<_> = law
        .qualities()
        .iter()
        .map(|q| ("quality.toml", &q.id, &q.elements))
        .collect();
    for (rule, elements) in least.chain(places) {
        if law.rule(rule).is_none() {
            unknown("wordlists.toml", rule, "the rule");
        }
        named.push(("wordlists.toml", rule, elements));
    }
    for (file, entry, elements) in named {
        for id in elements {
            if law.element(id.as_str()).is_none() {
                unknown(file, entry, &format!("the element {id}"));
            }
        }
    }
    for quality in law.qualities() {
        for article in &quality.articles {
            check_instrument("quality.toml", &quality.id, article, instruments, faults);
        }
    }
}

fn check_condition(
    law: &Law,
    file: &str,
    element: &Element,
    when: &Condition,
    faults: &mut Vec<DataFault>,
) {
    for (what, id) in unknown(when, law) {
        faults.push(DataFault::new(
            file,
            element.id.as_str(),
            format!("the condition names the {what} {id}, which does not exist"),
            "correct the id, or add it to the data",
        ));
    }
}

/// Families, periods of retention, and what rules name beside their articles.
fn check_practice(law: &Law, instruments: &HashSet<&str>, faults: &mut Vec<DataFault>) {
    let mut unknown = |file: &str, entry: &str, what: String| {
        faults.push(DataFault::new(
            file,
            entry,
            format!("{what} does not exist"),
            "correct the id, or add it to the data",
        ));
    };
    for kind in &law.kinds {
        let (file, id) = (format!("kinds/{}.toml", kind.id), kind.id.as_str());
        if law.family_of(kind).is_none() {
            unknown(&file, id, format!("the family {}", kind.family));
        }
        for other in kind
            .not_with
            .iter()
            .filter(|k| law.kind(k.as_str()).is_none())
        {
            unknown(&file, id, format!("the kind {other}"));
        }
    }
    for retention in law.retentions() {
        let entry = retention.from.as_str();
        for id in [&retention.from, &retention.to] {
            if law.element(id.as_str()).is_none() {
                unknown("retention.toml", entry, format!("the element {id}"));
            }
        }
        for condition in retention.kept.iter().chain(&retention.goes_on) {
            for (what, id) in self::unknown(condition, law) {
                unknown("retention.toml", entry, format!("the {what} {id}"));
            }
        }
    }
    for rule in law.rules() {
        let question = rule.question.as_ref();
        if let Some(id) = question.filter(|id| law.question(id.as_str()).is_none()) {
            unknown("rules.toml", &rule.id, format!("the question {id}"));
        }
        let cited = rule.thresholds.iter().map(|t| t.article.instrument());
        let named = rule.instruments.iter().map(|i| i.as_str());
        for id in cited.chain(named).filter(|id| !instruments.contains(id)) {
            unknown("rules.toml", &rule.id, format!("the instrument {id}"));
        }
    }
}

/// Every reference of the file of grounds that leads nowhere.
fn check_grounds(law: &Law, faults: &mut Vec<DataFault>) {
    let grounds = law.grounds();
    let mut fault = |entry: &str, problem: String| {
        faults.push(DataFault::new(
            "grounds.toml",
            entry,
            problem,
            "correct the id, or add what it names",
        ));
    };
    let no_kind = |id: &KindId| law.kind(id.as_str()).is_none();
    let no_element = |id: &ElementId| law.element(id.as_str()).is_none();
    let no_instrument = |a: &ArticleRef| law.instrument(a.instrument()).is_none();
    for scope in &grounds.scopes {
        for kind in scope.kinds.iter().filter(|k| no_kind(k)) {
            fault(&scope.id, format!("the kind {kind} does not exist"));
        }
    }
    for step in &grounds.steps {
        for article in step.articles.iter().filter(|a| no_instrument(a)) {
            fault(&step.id, format!("{article} is of no known instrument"));
        }
        for id in step.shown_by.iter().filter(|e| no_element(e)) {
            fault(&step.id, format!("the element {id} does not exist"));
        }
    }
    for reply in &grounds.replies {
        let entry = reply.kind.as_str();
        if no_kind(&reply.kind) {
            fault(entry, "the kind does not exist".to_owned());
        }
        for id in reply.reasons.iter().chain(&reply.chosen_in) {
            if no_element(id) {
                fault(entry, format!("the element {id} does not exist"));
            }
        }
        let options = reply
            .chosen_in
            .iter()
            .filter_map(|id| law.element(id.as_str()))
            .flat_map(|e| e.options.iter().map(String::as_str));
        for id in reply.ground.iter().map(|g| g.as_str()).chain(options) {
            if grounds.ground(id).is_none() {
                fault(entry, format!("there is no ground {id}"));
            }
        }
    }
    for ground in &grounds.list {
        let entry = ground.id.as_str();
        if grounds.list.iter().filter(|g| g.id == ground.id).count() > 1 {
            fault(entry, "two grounds have this id".to_owned());
        }
        for id in ground.scopes.iter().filter(|s| grounds.scope(s).is_none()) {
            fault(entry, format!("the scope {id} does not exist"));
        }
        for id in ground.first.iter().filter(|s| grounds.step(s).is_none()) {
            fault(entry, format!("the step {id} does not exist"));
        }
        for article in ground.articles.iter().filter(|a| no_instrument(a)) {
            fault(entry, format!("{article} is of no known instrument"));
        }
        for id in ground.answers.iter().filter(|e| no_element(e)) {
            fault(entry, format!("the element {id} does not exist"));
        }
        for condition in ground.arises.iter().chain(&ground.stands) {
            faults_of(condition, law, |what| fault(entry, what));
        }
    }
}

fn faults_of(condition: &Condition, law: &Law, mut fault: impl FnMut(String)) {
    for (what, id) in unknown(condition, law) {
        fault(format!(
            "the condition names the {what} {id}, which does not exist"
        ));
    }
}

/// What the condition names and the law does not have: what it is, and the id.
fn unknown(condition: &Condition, law: &Law) -> Vec<(&'static str, String)> {
    let questions = condition
        .questions()
        .into_iter()
        .filter(|id| law.question(id.as_str()).is_none())
        .map(|id| ("question", id.to_string()));
    let elements = condition
        .elements()
        .into_iter()
        .filter(|id| law.element(id.as_str()).is_none())
        .map(|id| ("element", id.to_string()));
    let kinds = condition
        .kinds()
        .into_iter()
        .filter(|id| law.kind(id.as_str()).is_none())
        .map(|id| ("kind", id.to_string()));
    questions.chain(elements).chain(kinds).collect()
}

/// What one element's fields promise each other.
fn check_element(file: &str, element: &Element, faults: &mut Vec<DataFault>) {
    let mut fault = |problem: &str, hint: &str| {
        faults.push(DataFault::new(file, element.id.as_str(), problem, hint));
    };
    let conditional = element.obligation == Obligation::Conditional;
    if conditional && element.when.is_none() {
        fault(
            "a conditional element has no condition that the program can decide",
            "add when = { … }",
        );
    }
    if element.obligation == Obligation::Mandatory && element.when.is_some() {
        fault(
            "an element that is always mandatory has a condition",
            "make it conditional, or remove when",
        );
    }
    if !conditional && element.otherwise.is_some() {
        fault(
            "only a conditional element is recommended otherwise",
            "make it conditional, or remove otherwise",
        );
    }
    if (element.value == ValueType::Choice) == element.options.is_empty() {
        fault(
            "options and value type do not go together",
            "a choice has options, nothing else has",
        );
    }
    if element.yes && element.value != ValueType::YesNo {
        fault(
            "yes = true stands at an element that is no yes_no",
            "remove it",
        );
    }
    if element.label.trim().is_empty() || element.help.trim().is_empty() {
        fault("label or help is empty", "write both");
    }
}

fn check_instrument(
    file: &str,
    entry: &str,
    article: &ArticleRef,
    known: &HashSet<&str>,
    faults: &mut Vec<DataFault>,
) {
    if !known.contains(article.instrument()) {
        faults.push(DataFault::new(
            file,
            entry,
            format!("the article \"{article}\" is of an instrument that does not exist"),
            "write the instrument's id before the article, and list it in instruments.toml",
        ));
    }
}
