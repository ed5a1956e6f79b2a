use jiff::civil::date;

use crate::desk::{Command, Desk, Done, Edit, Manner, examples};
use crate::reference::Reference;
use crate::request::{Answer, LegalBasis, LocalizedText, Person, Record, RecordList};
use crate::terms::{ElementId, Language};
use std::time::Duration;

const FACTS: &str = "gen_facts";

/// A hand that types on a desk.
struct Hand {
    desk: Desk,
    now: Duration,
    place: &'static str,
}

impl Hand {
    fn new() -> Self {
        let kinds = vec!["financial_records".into()];
        Self {
            desk: Desk::start(
                Reference::for_tests(),
                kinds,
                None,
                None,
                Language::En,
                date(2026, 11, 22),
            ),
            now: Duration::from_secs(5),
            place: FACTS,
        }
    }

    fn wait(&mut self, milliseconds: u64) {
        self.now += Duration::from_millis(milliseconds);
    }

    fn edit(&mut self, edit: Edit) {
        assert_eq!(
            self.desk.apply(Command::Edit(edit), self.now),
            Done::Changed
        );
    }

    fn text(&self) -> String {
        match self.desk.request().answers.get(self.place) {
            Some(Answer::Text(text)) => text.0[&Language::En].text.clone(),
            _ => String::new(),
        }
    }

    fn put(&mut self, text: &str) {
        let answer = Answer::Text(LocalizedText::original(Language::En, text));
        let answer = (!text.is_empty()).then_some(answer);
        self.edit(Edit::Answer(ElementId::from(self.place), answer));
    }

    /// Types at the end, key by key.
    fn types(&mut self, words: &str) {
        for key in words.chars() {
            self.wait(90);
            let text = format!("{}{key}", self.text());
            self.put(&text);
        }
    }

    fn backspace(&mut self, times: usize) {
        for _ in 0..times {
            self.wait(60);
            let mut text = self.text();
            text.pop();
            self.put(&text);
        }
    }

    /// Takes all back, step by step; the text after each.
    fn undo_all(&mut self) -> Vec<String> {
        let mut texts = Vec::new();
        while let Done::Stepped(_) = self.desk.apply(Command::Undo, self.now) {
            texts.push(self.text());
        }
        texts
    }

    fn undo(&mut self) -> (String, Manner) {
        match self.desk.apply(Command::Undo, self.now) {
            Done::Stepped(step) => (step.at.lasting(), step.manner),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_pause_makes_a_step() {
    let mut hand = Hand::new();
    hand.types(" alpha");
    hand.wait(4000);
    hand.types(" beta");
    assert_eq!(hand.undo_all(), [" alpha", ""]);
}

#[test]
fn deleting_is_another_step_than_typing() {
    let mut hand = Hand::new();
    hand.types("alpha");
    hand.backspace(3);
    hand.types("x");
    assert_eq!(hand.undo_all(), ["al", "alpha", ""]);
}

#[test]
fn long_typing_ends_at_words() {
    let mut hand = Hand::new();
    let facts = "On 3 May 2026 the suspect rented a store in Lyon under a false name, kept there the machines \
                 stolen in April, and sold four of them to a dealer, knowing that they were stolen.";
    hand.types(facts);
    let steps = hand.undo_all();
    assert!(steps.len() > 3, "{steps:?}");
    let mut longer = facts;
    for text in &steps {
        let gone = longer.strip_prefix(text.as_str()).unwrap();
        assert!(gone.chars().count() < 60, "{gone}");
        assert!(text.is_empty() || text.ends_with(' '), "{text:?}");
        longer = text;
    }
    // Chinese has no spaces, and its words end all the same.
    let mut hand = Hand::new();
    hand.types(&"犯罪嫌疑人于二〇二六年五月三日在里昂租用一间仓库".repeat(5));
    assert!(hand.undo_all().len() > 2);
}

#[test]
fn a_paste_and_a_passage_that_is_deleted_are_steps() {
    let mut hand = Hand::new();
    hand.types("ab");
    hand.wait(100);
    let pasted = "The accused opened an account in Geneva on 7 March.";
    hand.put(&format!("ab{pasted}"));
    hand.types("cd");
    hand.wait(100);
    hand.put("abcd");
    assert_eq!(hand.undo().1, Manner::Deleted);
    assert_eq!(hand.text(), format!("ab{pasted}cd"));
    assert_eq!(hand.undo().1, Manner::Typed);
    assert_eq!(hand.undo().1, Manner::Pasted);
    assert_eq!(hand.text(), "ab");
}

#[test]
fn typing_in_another_place_of_the_text_is_a_step() {
    let mut hand = Hand::new();
    hand.types("alpha gamma");
    hand.wait(90);
    hand.put("alpha bgamma");
    hand.wait(90);
    hand.put("alpha begamma");
    assert_eq!(hand.undo_all(), ["alpha gamma", ""]);
}

#[test]
fn each_language_of_a_text_is_a_place() {
    let mut hand = Hand::new();
    hand.types("a");
    let Some(Answer::Text(mut text)) = hand.desk.request().answer(FACTS).cloned() else {
        unreachable!()
    };
    text.0.extend(LocalizedText::original(Language::Fr, "b").0);
    hand.edit(Edit::Answer(FACTS.into(), Some(Answer::Text(text))));
    let (place, _) = hand.undo();
    assert_eq!(place, "/answers/gen_facts/text/fr");
    assert_eq!(hand.text(), "a");
}

#[test]
fn fields_of_a_record_never_go_together() {
    let mut hand = Hand::new();
    let mut person = Person::new("p1".into());
    hand.edit(Edit::Record(person.clone().into()));
    // The question points to the new person in the same moment: one press of a button.
    let pointer = Answer::Parties(vec!["p1".into()]);
    hand.edit(Edit::Answer("gen_persons".into(), Some(pointer)));
    for key in "Or".chars() {
        hand.wait(80);
        person.family_name.push(key);
        hand.edit(Edit::Record(person.clone().into()));
    }
    hand.wait(80);
    person.given_names.push('J');
    hand.edit(Edit::Record(person.clone().into()));
    for born in ["1984", "1984-05", "1984-05-17"] {
        hand.wait(80);
        person.born = born.parse().ok();
        hand.edit(Edit::Record(person.clone().into()));
    }
    let steps: Vec<_> = (0..4).map(|_| hand.undo()).collect();
    let step = |place: &str, manner| (place.to_owned(), manner);
    assert_eq!(
        steps,
        [
            step("/persons/p1/born", Manner::Set),
            step("/persons/p1/given_names", Manner::Typed),
            step("/persons/p1/family_name", Manner::Typed),
            step("/persons/p1", Manner::Added),
        ]
    );
    assert!(hand.desk.request().persons.is_empty());
    assert!(!hand.desk.request().answers.contains_key("gen_persons"));
}

#[test]
fn choices_are_steps_however_fast_they_follow() {
    let mut hand = Hand::new();
    for yes in [true, false] {
        hand.edit(Edit::Circumstance(
            "sworn_evidence_required".into(),
            Some(yes),
        ));
    }
    hand.undo();
    let kept = &hand.desk.request().circumstances;
    assert_eq!(kept.get("sworn_evidence_required"), Some(&true));
}

#[test]
fn a_saved_draft_is_saved_again_when_the_step_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = Hand::new();
    hand.types("alpha");
    assert!(hand.desk.is_unsaved());
    hand.desk.save_as(&folder.path().join("a.json")).unwrap();
    assert!(!hand.desk.is_unsaved());
    hand.types("b");
    assert!(hand.desk.is_unsaved());
    hand.undo();
    assert_eq!(hand.text(), "alpha");
    assert!(!hand.desk.is_unsaved());
    hand.undo();
    assert!(hand.desk.is_unsaved());
    let _ = hand.desk.apply(Command::Redo, hand.now);
    assert!(!hand.desk.is_unsaved());
}

/// Every edit on every example: all taken back gives the example, all done again the last draft.
#[test]
fn every_example_comes_back_whole() {
    let reference = Reference::for_tests();
    for (name, request) in examples::all(reference).iter().cloned() {
        let mut desk = Desk::new(reference, request.clone(), date(2026, 11, 22));
        let mut edits = vec![
            Edit::Kinds(Vec::new()),
            Edit::RequestingState(None),
            Edit::RequestedState("CHE".parse().ok()),
            Edit::DraftingLanguage(Language::Ru),
            Edit::LegalBases(vec![LegalBasis::Reciprocity]),
            Edit::Note(None),
            Edit::Note(Some("x".to_owned())),
        ];
        for id in request.answers.keys() {
            let other = Answer::Text(LocalizedText::original(Language::Zh, "别的"));
            edits.push(Edit::Answer(id.clone(), Some(other)));
            edits.push(Edit::Answer(id.clone(), None));
        }
        for id in request.circumstances.keys() {
            edits.push(Edit::Circumstance(id.clone(), None));
        }
        for annex in &request.annexes {
            let id = annex.id.clone();
            edits.push(Edit::MoveAnnex { id, to: 0 });
        }
        for list in RecordList::ALL {
            let fresh: Record = list.empty(list.fresh_id(&request));
            edits.push(Edit::Record(fresh));
            for id in list.ids(&request) {
                edits.push(Edit::Record(list.empty(id.clone())));
                edits.push(Edit::RemoveRecord(list, id.clone()));
            }
        }
        for (number, edit) in edits.into_iter().enumerate() {
            let now = Duration::from_millis(300 * number as u64);
            let _ = desk.apply(Command::Edit(edit), now);
        }
        let last = desk.request().clone();
        assert!(!desk.changes().any(|change| change.before == change.after));
        while desk.can_undo() {
            let _ = desk.apply(Command::Undo, Duration::ZERO);
        }
        assert_eq!(*desk.request(), request, "{name}");
        assert!(!desk.is_unsaved());
        while desk.can_redo() {
            let _ = desk.apply(Command::Redo, Duration::ZERO);
        }
        assert_eq!(*desk.request(), last, "{name}");
    }
}
