//! Grounds for refusal: what a draft shows of them, and what it cannot show.

use super::made::reference;
use rogatory::check::grounds::{Advice, GroundState, advise};
use rogatory::check::requirements_for;
use rogatory::directory;
use rogatory::i18n;
use rogatory::request::{Answer, LegalBasis, Request};
use rogatory::terms::Language;

use super::made;

fn advice(request: &Request) -> Vec<Advice<'static>> {
    let requirements = Box::leak(Box::new(requirements_for(reference(), request)));
    advise(request, requirements)
}

fn of<'a>(list: &'a [Advice<'static>], id: &str) -> Option<&'a Advice<'static>> {
    list.iter().find(|a| a.ground.id.as_str() == id)
}

fn state(request: &Request, id: &str) -> Option<GroundState> {
    of(&advice(request), id).map(|a| a.state)
}

#[test]
fn every_ground_of_the_reference_is_there_with_its_words() {
    let grounds = reference().law().grounds();
    assert_eq!(grounds.list.len(), 32);
    for ground in &grounds.list {
        assert!(!ground.articles.is_empty(), "{}", ground.id);
        for part in ["", ".note", ".answer"] {
            let id = format!("ground-{}{part}", ground.id);
            assert!(i18n::has(Language::En, &id), "{id}");
        }
    }
    for step in &grounds.steps {
        assert!(i18n::has(Language::En, &format!("ground-step-{}", step.id)));
    }
}

#[test]
fn what_only_the_requested_state_can_judge_stays_unknown() {
    for request in [
        made::complete(&["financial_records"]),
        Request::new(vec!["financial_records".into()], Language::En),
    ] {
        assert_eq!(state(&request, "sovereignty"), Some(GroundState::Unknown));
        assert_eq!(state(&request, "legal_system"), Some(GroundState::Unknown));
    }
}

#[test]
fn an_incomplete_request_is_open_to_the_ground_of_form_and_a_complete_one_speaks_to_it() {
    let complete = made::complete(&["financial_records"]);
    assert_eq!(state(&complete, "form"), Some(GroundState::Answered));
    let mut without = complete;
    without.answers.remove("gen_purpose");
    let list = advice(&without);
    let form = of(&list, "form").unwrap();
    assert_eq!(form.state, GroundState::Open);
    assert_eq!(form.missing[0].as_str(), "gen_purpose");
    assert_eq!(form.under_basis[0].as_str(), "UNTOC 18(21)(a)");
    assert!(form.first.iter().any(|s| s.id == "consultation"));
}

#[test]
fn bank_secrecy_may_not_be_invoked_under_a_convention_and_may_be_without_one() {
    let mut request = made::complete(&["financial_records"]);
    assert_eq!(
        state(&request, "not_bank_secrecy"),
        Some(GroundState::Excluded)
    );
    request.legal_bases = vec![LegalBasis::Reciprocity];
    assert_eq!(state(&request, "not_bank_secrecy"), None);
}

#[test]
fn nationality_matters_only_where_the_person_may_be_a_national() {
    let mut request = made::complete(&["extradition_accused"]);
    // Made of a national of Brazil, addressed to Brazil.
    let national = advice(&request);
    let ground = of(&national, "ext_national").unwrap();
    assert!(matches!(
        ground.state,
        GroundState::Open | GroundState::Answered
    ));
    request.persons[0].nationalities = vec!["FRA".parse().unwrap()];
    assert_eq!(state(&request, "ext_national"), None);
    request.persons[0].nationalities.clear();
    request.answers.remove("ext_nationality");
    assert_eq!(state(&request, "ext_national"), Some(GroundState::Unknown));
}

#[test]
fn a_limitation_period_that_has_run_out_stands_whatever_is_written() {
    let mut request = made::complete(&["extradition_accused"]);
    request.answers.insert(
        "gen_date".into(),
        Answer::Date("2026-11-20".parse().unwrap()),
    );
    request.answers.insert(
        "ext_limitation".into(),
        Answer::Date("2026-01-01".parse().unwrap()),
    );
    let list = advice(&request);
    let lapse = of(&list, "ext_lapse").unwrap();
    assert!(lapse.stands && lapse.state == GroundState::Open);
    request.answers.insert(
        "ext_limitation".into(),
        Answer::Date("2036-01-01".parse().unwrap()),
    );
    assert_eq!(state(&request, "ext_lapse"), Some(GroundState::Answered));
}

#[test]
fn a_record_of_the_requested_state_decides_and_its_absence_does_not() {
    let mut request = made::complete(&["extradition_accused"]);
    request
        .circumstances
        .remove("surrender_barred_without_assurances");
    request.answers.remove("ext_human_rights");
    request.answers.remove("ext_detention_conditions");
    let list = advice(&request);
    let torture = of(&list, "ext_torture").unwrap();
    assert_eq!(torture.state, GroundState::Unknown);
    assert!(!torture.open.is_empty());
}

#[test]
fn a_reply_rests_on_its_ground_alone() {
    let mut request = made::complete(&["reply_refusal"]);
    let list = advice(&request);
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].state, GroundState::Answered);
    request.answers.remove("ref_reasons");
    assert_eq!(advice(&request)[0].state, GroundState::Open);
    let postponed = made::complete(&["reply_postponement"]);
    assert_eq!(advice(&postponed)[0].ground.id.as_str(), "postpone");
}

#[test]
fn every_kind_can_be_advised_and_every_line_has_words() {
    for kind in made::kinds() {
        for request in [
            made::complete(&[kind]),
            Request::new(vec![kind.into()], Language::En),
        ] {
            for advice in advice(&request) {
                for line in i18n::ground_lines(reference(), &advice, Language::En) {
                    assert!(!line.contains("ground-"), "{kind}: {line}");
                }
                assert!(!i18n::ground_state(&advice, Language::En).starts_with("ground-"));
                assert!(!i18n::ground_type(advice.ground, Language::En).starts_with("ground-"));
            }
        }
    }
}

#[test]
fn other_ways_belong_to_kinds_and_the_answer_is_kept_in_the_file() {
    use rogatory::check::routes;
    use rogatory::request::RouteAnswer;
    for language in Language::ALL {
        for route in reference().law().routes() {
            for part in ["", ".note"] {
                let id = format!("route-{}{part}", route.id);
                assert!(i18n::has(language, &id), "{language}: {id}");
            }
        }
        for answer in RouteAnswer::ALL {
            assert!(i18n::has(
                language,
                &format!("route-answer-{}", answer.id())
            ));
        }
    }
    let mut request = made::complete(&["data_subscriber"]);
    let requirements = requirements_for(reference(), &request);
    let ids: Vec<_> = routes(&requirements).map(|r| r.id.as_str()).collect();
    assert!(ids.contains(&"preservation_first") && ids.contains(&"provider"));
    assert!(!ids.contains(&"service_by_post"));
    request
        .first_step
        .insert("police".into(), RouteAnswer::Unsuitable);
    let bytes = rogatory::request::write_request(&request).unwrap();
    let read = rogatory::import::read_request(reference(), &bytes).unwrap();
    assert_eq!(read.first_step, request.first_step);
}

#[test]
fn a_state_recorded_to_surrender_no_nationals_refuses_whatever_is_answered() {
    let refuses = reference().directory().states().find_map(|state| {
        let refuses = state.fact.iter().any(|fact| {
            matches!(&fact.value, directory::FactValue::ExtraditionOfNationals(n)
                if n.extradites_nationals == Some(false))
                && fact.head.treaty == "DOMESTIC_LAW"
                && fact.head.bilateral_with.is_none()
        });
        refuses.then(|| state.head.iso3.parse().ok()).flatten()
    });
    let Some(state) = refuses else { return };
    let mut request = made::complete(&["extradition_accused"]);
    request.requested_state = Some(state);
    request.persons[0].nationalities = vec![state.into()];
    let list = advice(&request);
    let ground = of(&list, "ext_national").unwrap();
    assert!(ground.stands, "{state}");
    assert_eq!(ground.state, GroundState::Open);
}
