//! The grid: every kind, element, article, State. No gap, no conflict.
//!
//! What these tests do not prove: that a requirement is right. That is for the law cases and for jurists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::made::reference;
use rogatory::check::{Requirements, check, requirements_for};
use rogatory::directory::{self, Directory, Scope};
use rogatory::law::{Law, Obligation};
use rogatory::terms::{ArticleRef, KindId, Language, StateId};

use super::made;

/// The files of a data folder and the folders in it, by their names inside it.
fn files_in(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                files.push((name.replace('\\', "/"), text));
            }
        }
    }
    files.sort();
    files
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

#[test]
fn embedded_law_has_no_fault() {
    let files = files_in("src/law/data");
    let faults = Law::from_files(&borrowed(&files)).err().unwrap_or_default();
    let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

#[test]
fn embedded_directory_has_no_fault() {
    let files = files_in("src/directory/data");
    let mut faults = Directory::from_files(&borrowed(&files))
        .err()
        .unwrap_or_default();
    faults.extend(reference().faults());
    let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
    assert_eq!(reference().directory().ids().count(), 198);
}

#[test]
fn the_reference_is_there_whole_and_with_the_kinds_of_the_protocols() {
    let law = reference().law();
    let own = [
        "firearms_tracing",
        "nationality_verification",
        "travel_document_issue",
        "document_verification",
        "requested_state",
    ];
    let imported: Vec<_> = law
        .kinds()
        .iter()
        .filter(|k| !own.contains(&k.id.as_str()))
        .collect();
    assert_eq!(imported.len(), 46);
    assert_eq!(
        imported.iter().map(|k| k.elements.len()).sum::<usize>(),
        389
    );
    for id in own {
        assert!(law.kind(id).is_some(), "{id}");
    }
    let conditional = imported
        .iter()
        .flat_map(|k| &k.elements)
        .filter_map(|id| law.element(id.as_str()))
        .filter(|e| e.obligation == Obligation::Conditional)
        .count();
    // Four more than in the reference: language, translation, nationality and the tracing of what is to be frozen are
    // asked where the case needs them.
    assert_eq!(conditional, 90);
}

#[test]
fn every_fault_of_every_file_is_reported_at_once() {
    let files = [
        ("kinds.toml", "order = [\"a\", \"b\", \"gone\"]"),
        (
            "kinds/a.toml",
            r#"
id = "a"
family = "mla"
extends = "nobody"
title = "A"
summary = "A"
[[element]]
id = "x"
label = "X"
help = "X"
obligation = "conditional"
value = "text"
articles = ["NOWHERE 1"]
basis = "treaty"
[[element]]
id = "y"
label = ""
help = "Y"
obligation = "mandatory"
value = "choice"
articles = []
basis = "treaty"
when = { question = "unknown" }
"#,
        ),
        ("kinds/b.toml", "id = \"b\"\nfamily = 7"),
        (
            "kinds/c.toml",
            "id = \"c\"\nfamily = \"mla\"\ntitle = \"C\"\nsummary = \"C\"",
        ),
        ("stray.toml", ""),
    ];
    let faults = Law::from_files(&files).unwrap_err();
    let has = |file: &str, part: &str| {
        faults
            .iter()
            .any(|f| f.file == file && (f.problem.contains(part) || f.entry.contains(part)))
    };
    assert!(has("kinds/a.toml", "extends a kind that does not exist"));
    assert!(has(
        "kinds/a.toml",
        "no condition that the program can decide"
    ));
    assert!(has("kinds/a.toml", "NOWHERE 1"));
    assert!(has("kinds/a.toml", "options and value type"));
    assert!(has("kinds/a.toml", "label or help is empty"));
    assert!(has("kinds/a.toml", "the question unknown"));
    assert!(has("kinds/b.toml", "file"));
    assert!(has("kinds/c.toml", "no place in the order"));
    assert!(has("kinds.toml", "gone"));
    assert!(has("stray.toml", "nothing reads this file"));
    assert!(faults.iter().all(|f| !f.hint.is_empty()));
}

#[test]
fn a_faulty_state_file_says_everything_that_is_wrong_with_it() {
    let good = include_str!("../../src/directory/data/states/LVA.toml");
    assert!(directory::schema::parse_state("LVA.toml", good).is_ok());
    let bad = good
        .replacen("iso3 = \"LVA\"", "iso3 = \"LTU\"", 1)
        .replacen("languages = [\"lv\"]", "languages = [\"qq\"]", 1)
        .replacen("status = \"party\"", "status = \"friend\"", 1);
    let faults = directory::schema::parse_state("LVA.toml", &bad).unwrap_err();
    assert!(faults.len() >= 3, "{faults:?}");
    assert!(
        faults
            .iter()
            .all(|f| !f.hint.is_empty() && f.file == "LVA.toml")
    );
}

/// Every article that the law data cites, once.
fn articles() -> BTreeSet<ArticleRef> {
    let law = reference().law();
    law.kinds()
        .iter()
        .flat_map(|k| {
            let of_elements = k
                .elements
                .iter()
                .filter_map(|id| law.element(id.as_str()))
                .flat_map(|e| e.articles.clone());
            k.legal_basis.iter().cloned().chain(of_elements)
        })
        .chain(law.rules().iter().flat_map(|r| r.articles.clone()))
        .collect()
}

#[test]
fn every_article_is_of_a_known_instrument_and_well_formed() {
    let law = reference().law();
    let articles = articles();
    assert!(articles.len() > 400, "{}", articles.len());
    for article in articles {
        assert!(law.instrument(article.instrument()).is_some(), "{article}");
        let brackets = |c: char| article.provision().matches(c).count();
        assert_eq!(brackets('('), brackets(')'), "{article}");
    }
}

#[test]
fn every_kind_has_a_date_a_sender_and_an_addressee() {
    for kind in made::kinds() {
        let request = rogatory::request::Request::new(vec![KindId::from(kind)], Language::En);
        let requirements = Requirements::of(reference(), &request);
        for role in [
            "date",
            "requesting_authority",
            "requested_authority",
            "legal_basis",
        ] {
            assert!(
                requirements.element_for(role).is_some(),
                "{kind} has no {role}"
            );
        }
    }
}

/// Every State answers for every kind: requirements without a doubled element, a check that ends, and the
/// language either recorded or said to be unknown.
#[test]
fn every_state_answers_for_every_kind() {
    let today = "2026-11-22".parse().unwrap();
    let states: Vec<StateId> = reference().directory().ids().collect();
    for kind in made::kinds() {
        let mut request = rogatory::request::Request::new(vec![KindId::from(kind)], Language::En);
        request.requesting_state = Some("FRA".parse().unwrap());
        for state in &states {
            request.requested_state = Some(*state);
            let requirements = requirements_for(reference(), &request);
            let mut seen = BTreeSet::new();
            for required in &requirements.elements {
                assert!(
                    seen.insert(&required.element.id),
                    "{kind} {state} {}",
                    required.element.id
                );
                assert!(!required.rules.is_empty());
            }
            let report = check(&request, &requirements, today, None);
            let language = report
                .findings
                .iter()
                .any(|f| f.rule.starts_with("language-"));
            assert!(
                language
                    || requirements.languages.is_some()
                    || requirements.is_read(Language::En) == Some(true),
                "{kind} {state}"
            );
            for finding in &report.findings {
                assert!(
                    reference().law().rule(&finding.rule).is_some(),
                    "{}",
                    finding.rule
                );
                let pointer = finding.at.pointer(&request);
                assert!(pointer.starts_with('/'), "{finding:?}");
            }
        }
    }
}

#[test]
fn absence_of_a_record_is_never_a_negative() {
    use rogatory::directory::Standing;
    let states: Vec<StateId> = reference().directory().ids().collect();
    for state in states {
        for view in reference()
            .directory()
            .bases("FRA".parse().unwrap(), state, &[Scope::Mla])
        {
            match (view.requesting, view.requested) {
                (Some(_), Some(_)) => {}
                // A State is called a signatory only by a record that says so.
                (one, other) => assert!(
                    match view.standing {
                        Standing::NoRecord(_) => true,
                        Standing::SignatoryOnly(_) => one.is_some() || other.is_some(),
                        Standing::BothParties(_) => false,
                    },
                    "{state} {view:?}"
                ),
            }
        }
    }
}

#[test]
fn every_fact_has_a_source_and_a_date() {
    for state in reference().directory().states() {
        for fact in &state.fact {
            assert!(
                state.source.contains_key(&fact.head.source),
                "{}",
                state.head.iso3
            );
            assert!(fact.head.as_of.len() >= 4, "{}", state.head.iso3);
        }
        for p in &state.participation {
            assert!(state.source.contains_key(&p.source) && p.as_of.len() >= 4);
        }
    }
}

/// Which elements of each kind the letter writes in prose, language by language; `cargo test … -- --nocapture` prints
/// the table. Elements of the frame (sender, addressee, date …) are printed by role.
#[test]
fn every_element_has_prose_in_every_language() {
    use rogatory::drafting::{has_template, template_source};
    let law = reference().law();
    let closings = [
        ("mla_general", "mla_closing"),
        ("extradition_common", "extradition_closing"),
    ];
    let by_role =
        |id: &rogatory::terms::ElementId| law.roles().iter().any(|r| r.elements.contains(id));
    let mut holes = Vec::new();
    println!(
        "{:<30} {:>8}  {}",
        "kind",
        "elements",
        Language::ALL.map(|l| format!("{:>4}", l.code())).join("")
    );
    for kind in law.kinds().iter().filter(|k| k.family != "directory") {
        // A penalty is printed with its offence, a legal basis by the frame.
        let derived = |id: &rogatory::terms::ElementId| {
            law.element(id.as_str())
                .is_some_and(|e| e.value.is_derived())
        };
        let own: Vec<_> = kind
            .elements
            .iter()
            .filter(|id| !by_role(id) && !derived(id))
            .collect();
        let closing = closings
            .iter()
            .find(|(root, _)| *root == kind.id.as_str())
            .map(|(_, part)| *part);
        let mut counts = String::new();
        for language in Language::ALL {
            let written: String = [Some(kind.id.as_str()), closing]
                .into_iter()
                .flatten()
                .filter_map(|part| template_source(part, language))
                .collect();
            let mut count = 0;
            for id in &own {
                // What no part prints, the general part prints with its label, unless the kind has a template.
                let named = written
                    .match_indices(&format!("a.{id}"))
                    .any(|(at, found)| {
                        let next = written[at + found.len()..].chars().next();
                        next.is_none_or(|c| !c.is_alphanumeric() && c != '_')
                    });
                if named || !has_template(kind.id.as_str()) {
                    count += 1;
                } else {
                    holes.push(format!("{}: {id} in {language}", kind.id));
                }
            }
            counts.push_str(&format!("{count:>4}"));
        }
        println!("{:<30} {:>8}  {counts}", kind.id.as_str(), own.len());
    }
    assert!(holes.is_empty(), "{}", holes.join("\n"));
}

/// Each of the thirty rules of practice is decided by a rule of the check, or by an element of its own.
#[test]
fn every_quality_rule_is_decided_and_has_words() {
    let law = reference().law();
    assert_eq!(law.qualities().len(), 30);
    let mut missing = Vec::new();
    for quality in law.qualities() {
        let by_rule = law.rules().iter().any(|r| r.quality.contains(&quality.id));
        let by_absence = quality.absence && !quality.elements.is_empty();
        if !by_rule && !by_absence {
            missing.push(format!("{} is decided by nothing", quality.id));
        }
        for part in ["", ".defect", ".cure"] {
            let id = format!("quality-{}{part}", quality.id);
            if !rogatory::i18n::has(Language::En, &id) {
                missing.push(id);
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
