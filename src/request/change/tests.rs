use proptest::prelude::*;

use super::*;
use crate::request::{Account, AnnexAnswer, Offence, Passage, PassageStatus, Person, PersonRole};

fn request() -> Request {
    let mut request = Request::new(Vec::new(), Language::En);
    for id in ["p1", "p2"] {
        request.persons.push(Person::new(id.into()));
    }
    request
}

/// Carries the change out, takes it back, and carries it out again.
fn there_and_back(request: &mut Request, change: &Change) {
    let before = request.clone();
    change.apply(request);
    assert_ne!(*request, before);
    let after = request.clone();
    change.revert(request);
    assert_eq!(*request, before);
    change.apply(request);
    assert_eq!(*request, after);
    let text = serde_json::to_string(change).unwrap();
    assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), *change);
}

#[test]
fn a_change_says_the_nearest_place_and_keeps_what_was_typed() {
    let mut request = request();
    let mut places = Vec::new();
    let mut put = |request: &mut Request, change: &dyn Fn(&mut Person)| {
        let mut person = request.persons[1].clone();
        change(&mut person);
        let change = Change::of_record(request, person.into()).unwrap();
        there_and_back(request, &change);
        places.push((change.at.lasting(), change.splice().map(|s| s.inserted)));
    };
    put(&mut request, &|p| p.family_name = "O".to_owned());
    put(&mut request, &|p| p.family_name = "Ortiz".to_owned());
    put(&mut request, &|p| p.role = Some(PersonRole::Suspect));
    put(&mut request, &|p| p.role = Some(PersonRole::Accused));
    put(&mut request, &|p| p.aliases = vec!["Paco".to_owned()]);
    put(&mut request, &|p| p.aliases.push("El".to_owned()));
    put(&mut request, &|p| {
        p.remarks = LocalizedText::original(Language::Fr, "d");
    });
    put(&mut request, &|p| {
        p.remarks = LocalizedText::original(Language::Fr, "droitier");
    });
    put(&mut request, &|p| {
        p.phone = "+1".to_owned();
        p.email = "a@b.example".to_owned();
    });
    let expected = [
        ("/persons/p2/family_name", Some("O")),
        ("/persons/p2/family_name", Some("rtiz")),
        ("/persons/p2/role", None),
        ("/persons/p2/role", None),
        ("/persons/p2/aliases/0", Some("Paco")),
        ("/persons/p2/aliases/1", Some("El")),
        ("/persons/p2/remarks/fr", Some("d")),
        ("/persons/p2/remarks/fr", Some("roitier")),
        ("/persons/p2", None),
    ];
    let found: Vec<_> = places
        .iter()
        .map(|(at, typed)| (at.as_str(), typed.as_deref()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_key_in_a_long_text_keeps_the_key_alone() {
    let mut request = request();
    let id = ElementId::from("gen_facts");
    let facts = "On 3 May 2026 the suspect rented a store. ".repeat(500);
    let mut text = LocalizedText::original(Language::En, facts.clone());
    text.0.insert(
        Language::Fr,
        Passage {
            text: facts,
            status: PassageStatus::Checked,
        },
    );
    request
        .answers
        .insert(id.clone(), Answer::Text(text.clone()));
    let Some(passage) = text.0.get_mut(&Language::Fr) else {
        unreachable!()
    };
    passage.text.insert(42, 'é');
    let change = Change::of_answer(&request, &id, Some(Answer::Text(text.clone()))).unwrap();
    assert_eq!(change.at.lasting(), "/answers/gen_facts/text/fr");
    let part = |words: &str| Content::Words {
        from: 42,
        words: words.to_owned(),
    };
    assert_eq!(change.before, part(""));
    assert_eq!(change.after, part("é"));
    there_and_back(&mut request, &change);
    // Another standing is no typing.
    let Some(passage) = text.0.get_mut(&Language::Fr) else {
        unreachable!()
    };
    passage.status = PassageStatus::Certified;
    let change = Change::of_answer(&request, &id, Some(Answer::Text(text))).unwrap();
    assert_eq!(change.splice(), None);
    there_and_back(&mut request, &change);
}

#[test]
fn a_removed_record_comes_back_to_its_place_with_every_pointer() {
    let mut request = request();
    request.answers.insert(
        "gen_persons".into(),
        Answer::Parties(vec!["p2".into(), "p1".into()]),
    );
    request
        .answers
        .insert("other".into(), Answer::Persons(vec!["p1".into()]));
    request.answers.insert(
        "paper".into(),
        Answer::Annexes(AnnexAnswer {
            annexes: vec!["p1".into()],
            ..AnnexAnswer::default()
        }),
    );
    let mut offence = Offence::new("f1".into());
    offence.persons = vec!["p1".into()];
    request.offences.push(offence);
    let mut account = Account::new("c1".into());
    account.holders = vec!["p1".into(), "p2".into()];
    request.accounts.push(account);
    let before = request.clone();
    let changes = Change::of_removal(&request, RecordList::Persons, &"p1".into());
    for change in &changes {
        change.apply(&mut request);
    }
    let left = serde_json::to_string(&request).unwrap();
    // An annex of the same id is another thing.
    assert_eq!(left.matches("\"p1\"").count(), 1, "{left}");
    assert!(!request.answers.contains_key("other"));
    for change in changes.iter().rev() {
        change.revert(&mut request);
    }
    assert_eq!(request, before);
}

#[test]
fn records_with_one_id_are_removed_and_come_back_all() {
    let mut request = request();
    request.persons[1].id = "p1".into();
    request.persons[1].family_name = "Second".to_owned();
    let before = request.clone();
    let changes = Change::of_removal(&request, RecordList::Persons, &"p1".into());
    for change in &changes {
        change.apply(&mut request);
    }
    assert!(request.persons.is_empty());
    for change in changes.iter().rev() {
        change.revert(&mut request);
    }
    assert_eq!(request, before);
}

proptest! {
    #[test]
    fn what_two_texts_differ_in_is_cut_between_characters(old in "[aé中🙂\u{301} ]{0,12}", new in "[aé中🙂\u{301} ]{0,12}") {
        let splice = Splice::between(&old, &new);
        let mut text = old.clone();
        text.replace_range(splice.from..splice.from + splice.removed.len(), &splice.inserted);
        prop_assert_eq!(text, new);
    }

    #[test]
    fn typing_taken_together_is_the_typing_one_after_the_other(keys in proptest::collection::vec((0usize..8, 0usize..3, "[aé中]{0,2}"), 1..24)) {
        let id = ElementId::from("gen_facts");
        let mut request = Request::new(Vec::new(), Language::En);
        request.answers.insert(id.clone(), Answer::Text(LocalizedText::original(Language::En, "xyz")));
        let first = request.clone();
        let mut kept: Vec<Change> = Vec::new();
        for (at, out, new) in keys {
            let Some(Answer::Text(text)) = request.answers.get(&id) else { unreachable!() };
            let mut letters: Vec<char> = text.0[&Language::En].text.chars().collect();
            let at = at.min(letters.len());
            let end = (at + out).min(letters.len());
            letters.splice(at..end, new.chars());
            if letters.is_empty() {
                continue;
            }
            let text: String = letters.into_iter().collect();
            let answer = Answer::Text(LocalizedText::original(Language::En, text));
            let Some(change) = Change::of_answer(&request, &id, Some(answer)) else { continue };
            change.apply(&mut request);
            let apart = match kept.last_mut() {
                Some(last) => last.absorb(change).err().map(|c| *c),
                None => Some(change),
            };
            kept.extend(apart);
        }
        let last = request.clone();
        for change in kept.iter().rev() {
            change.revert(&mut request);
        }
        prop_assert_eq!(&request, &first);
        for change in &kept {
            change.apply(&mut request);
        }
        prop_assert_eq!(request, last);
    }
}
