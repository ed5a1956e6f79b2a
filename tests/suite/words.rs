//! The words of the screen and the documents: complete, in step, and used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::made::reference;
use rogatory::i18n;
use rogatory::terms::Language;

/// Messages of a language: id to the variables that it uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language.code());
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut current = String::new();
        let mut message = String::new();
        for line in text.lines().filter(|l| !l.trim_start().starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =") {
                if let Some(attribute) = name.trim_start().strip_prefix('.') {
                    current = format!("{message}.{attribute}");
                    messages.insert(current.clone(), BTreeSet::new());
                } else if !line.starts_with(' ') {
                    message = name.to_owned();
                    current.clone_from(&message);
                    assert!(
                        messages.insert(current.clone(), BTreeSet::new()).is_none(),
                        "{language}: {current} stands twice"
                    );
                }
            }
            for (at, _) in line.match_indices("{ $") {
                let variable = line[at + 3..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                messages
                    .entry(current.clone())
                    .or_default()
                    .insert(variable);
            }
        }
    }
    messages
}

/// English of law data stands in the data itself.
fn is_of_law(id: &str) -> bool {
    ["element-", "kind-", "question-"]
        .iter()
        .any(|p| id.starts_with(p))
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages(Language::En);
    assert!(english.len() > 400);
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let own = messages(language);
        for (id, variables) in &english {
            match own.get(id) {
                None => wrong.push(format!("{language}: {id} is missing")),
                Some(found) if found != variables => {
                    wrong.push(format!(
                        "{language}: {id} uses {found:?}, not {variables:?}"
                    ));
                }
                Some(_) => {}
            }
        }
        for id in own.keys().filter(|id| !is_of_law(id)) {
            if !english.contains_key(id) {
                wrong.push(format!("{language}: {id} is not in English"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_element_question_and_option_is_named_in_every_language() {
    let law = reference().law();
    let mut missing = Vec::new();
    for language in Language::ALL {
        let mut want = |id: String| {
            if !i18n::has(language, &id) {
                missing.push(format!("{language}: {id}"));
            }
        };
        for kind in law.kinds() {
            if language != Language::En {
                want(format!("kind-{}", kind.id));
                want(format!("kind-{}.summary", kind.id));
            }
            for element in kind
                .elements
                .iter()
                .filter_map(|id| law.element(id.as_str()))
            {
                if language != Language::En {
                    want(format!("element-{}", element.id));
                    want(format!("element-{}.help", element.id));
                    if element.example.is_some() {
                        want(format!("element-{}.example", element.id));
                    }
                    if element.warning.is_some() {
                        want(format!("element-{}.warning", element.id));
                    }
                }
                for option in &element.options {
                    want(element.option_message(option));
                }
            }
        }
        if language != Language::En {
            for question in law.questions() {
                want(format!("question-{}", question.id));
                want(format!("question-{}.help", question.id));
            }
        }
        for rule in law.rules() {
            want(format!("finding-{}", rule.id));
        }
        for section in law.sections().iter().filter(|s| s.id != "measures") {
            want(format!("ui-section-{}", section.id));
        }
        for kind in rogatory::directory::facts::KINDS {
            want(format!("directory-fact-{kind}"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn names_of_kinds_and_elements_differ_from_the_english_ones() {
    let law = reference().law();
    for language in [Language::Ar, Language::Zh, Language::Ru] {
        for kind in law.kinds() {
            for element in kind
                .elements
                .iter()
                .filter_map(|id| law.element(id.as_str()))
            {
                let words = i18n::element_label(element, language);
                assert_eq!(words.language, language, "{}", element.id);
                assert_ne!(words.text, element.label);
            }
        }
    }
}

#[test]
fn languages_that_states_accept_have_names() {
    for state in reference().directory().states() {
        for fact in &state.fact {
            let rogatory::directory::FactValue::AcceptedLanguages(accepted) = &fact.value else {
                continue;
            };
            for tag in &accepted.languages {
                for language in Language::ALL {
                    assert_ne!(
                        i18n::language_name(tag, language),
                        *tag,
                        "{tag} in {language}"
                    );
                }
            }
        }
    }
}

#[test]
fn dates_and_numbers_follow_cldr() {
    let date = "2027-01-15".parse().unwrap();
    let first = "2027-01-01".parse().unwrap();
    for (language, expected) in [
        (Language::Ar, "15\u{a0}يناير 2027"),
        (Language::Zh, "2027年1月15日"),
        (Language::En, "15\u{a0}January 2027"),
        (Language::Fr, "15\u{a0}janvier 2027"),
        (Language::Ru, "15\u{a0}января 2027\u{202f}года"),
        (Language::Es, "15\u{a0}de enero de 2027"),
    ] {
        assert_eq!(i18n::date(date, language), expected);
    }
    assert_eq!(i18n::date(first, Language::Fr), "1er\u{a0}janvier 2027");
    let russian = |partial: &str| i18n::partial_date(partial.parse().unwrap(), Language::Ru);
    assert_eq!(russian("2027-01"), "январь 2027\u{202f}года");
    assert_eq!(russian("2027"), "2027");
    for (language, expected) in [
        (Language::Ar, "1,250,000.50"),
        (Language::Zh, "1,250,000.50"),
        (Language::En, "1,250,000.50"),
        (Language::Fr, "1\u{202f}250\u{202f}000,50"),
        (Language::Ru, "1\u{a0}250\u{a0}000,50"),
        (Language::Es, "1.250.000,50"),
    ] {
        assert_eq!(i18n::amount("1250000.50", language), expected, "{language}");
    }
}

/// The terms whose form in a language is uncertain, and that no certain term shares.
fn uncertain(language: Language) -> Vec<(&'static str, String)> {
    let name = |term: &i18n::Term| term.name(language).to_lowercase();
    let is_uncertain = |term: &i18n::Term| term.form(language).check == i18n::TermCheck::R;
    i18n::terms()
        .iter()
        .filter(|t| is_uncertain(t))
        .filter(|t| {
            !i18n::terms()
                .iter()
                .any(|o| !is_uncertain(o) && name(o) == name(t))
        })
        .map(|t| (t.id.as_str(), name(t)))
        .collect()
}

#[test]
fn uncertain_terms_are_marked_for_reviewers_where_they_stand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut unmarked = Vec::new();
    let mut marks = 0;
    for language in Language::ALL {
        let terms = uncertain(language);
        let mut look = |place: String, above: &str, words: &str| {
            for (id, name) in &terms {
                if !words.contains(name) {
                    continue;
                }
                if above.contains(&format!("Uncertain term: {id},")) {
                    marks += 1;
                } else {
                    unmarked.push(format!("{place}: {id}"));
                }
            }
        };
        for entry in fs::read_dir(root.join("locales").join(language.code())).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let (mut above, mut words) = (String::new(), String::new());
            for line in text.lines().chain(["#"]) {
                let goes_on = line.starts_with(' ') && !words.is_empty();
                if !goes_on && !words.is_empty() {
                    look(
                        format!("{} {words:.60}", path.display()),
                        &above,
                        &words.to_lowercase(),
                    );
                    above.clear();
                    words.clear();
                }
                if line.starts_with('#') {
                    above.push_str(line);
                } else {
                    words.push_str(line);
                    words.push('\n');
                }
                if line.is_empty() {
                    words.clear();
                }
            }
        }
        for part in rogatory::drafting::template_parts() {
            let source = rogatory::drafting::template_source(part, language).unwrap();
            look(
                format!("templates/{part}/{language}.hbs"),
                source,
                &source.to_lowercase(),
            );
        }
    }
    assert!(unmarked.is_empty(), "{unmarked:#?}");
    assert!(marks > 100, "only {marks} marks: were the terms found?");
}
