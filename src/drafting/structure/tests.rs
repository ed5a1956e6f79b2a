use super::*;
use crate::document::{Document, parse_markup, to_text};

/// The arranged letter, a line for each block.
fn arranged_lines(markup: &str) -> Vec<String> {
    let blocks = parse_markup(markup, Language::En).unwrap();
    let document = Document {
        language: Language::En,
        title: String::new(),
        reference: String::new(),
        logo: None,
        mark: None,
        page_pattern: String::new(),
        blocks: arranged(blocks, Language::En),
    };
    to_text(&document)
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

const FACTS: &str = "The accounts were opened by one and the same man in May";

#[test]
fn a_lead_and_its_content_are_one_numbered_paragraph() {
    let markup = format!(
        "<h1>Facts</h1><from e=\"gen_facts\"><n>{FACTS}</n><n>Then he left.</n></from>\
         <n>The reasons are:</n><from e=\"gen_nexus\"><n>He lives there</n><n>So does she.</n></from>"
    );
    let expected = [
        "# Facts".to_owned(),
        format!("1. {FACTS}"),
        "Then he left.".to_owned(),
        "2. The reasons are: He lives there.".to_owned(),
        "So does she.".to_owned(),
    ];
    assert_eq!(arranged_lines(&markup), expected);
}

#[test]
fn what_was_said_is_referred_to() {
    let markup = format!(
        "<n>One:</n><from e=\"gen_facts\"><n>{FACTS}</n></from>\
         <n>Two:</n><from e=\"gen_nexus\"><n>{FACTS}.</n></from>\
         <n>Three:</n><from e=\"gen_purpose\"><n>{FACTS}.</n><n>It is needed.</n></from>\
         <h1>Four</h1><from e=\"gen_persons\"><n>{FACTS}</n></from>\
         <n>Five: <from e=\"gen_costs\">{FACTS}</from>.</n>"
    );
    let expected = [
        format!("1. One: {FACTS}."),
        "2. Two: see paragraph 1.".to_owned(),
        "3. Three: see paragraph 1.".to_owned(),
        "It is needed.".to_owned(),
        "# Four".to_owned(),
        "4. See paragraph 1.".to_owned(),
        "5. Five: see paragraph 1.".to_owned(),
    ];
    assert_eq!(arranged_lines(&markup), expected);
    // A part of a word is no repetition.
    let longer = format!(
        "<n>One:</n><from e=\"a\"><n>{FACTS}time</n></from><n>Two:</n><from e=\"b\"><n>{FACTS}</n></from>"
    );
    assert!(arranged_lines(&longer).contains(&format!("2. Two: {FACTS}.")));
}

#[test]
fn short_lines_are_looked_up_only_together() {
    let rows = "<n>14 September 2022 ; 420 000</n><n>Total ; 420 000</n>";
    let markup = format!(
        "<n>One:</n><from e=\"a\"><n>The transfers:</n>{rows}</from>\
         <n>Two:</n><from e=\"b\">{rows}</from>\
         <n>Three:</n><from e=\"c\"><n>Total ; 420 000</n></from>"
    );
    let lines = arranged_lines(&markup);
    assert_eq!(lines.iter().filter(|l| l.contains("420 000")).count(), 3);
    assert!(lines.contains(&"2. Two: see paragraph 1.".to_owned()));
    assert!(lines.contains(&"3. Three: Total ; 420 000.".to_owned()));
}

#[test]
fn a_record_stands_once() {
    let table = "<table of=\"p1\"><tr><td><b>Name</b></td><td>HADDAD, Omar</td></tr><tr><td><b>Born</b></td><td>1970</td></tr></table>";
    let markup = format!(
        "<n>Persons:</n><from e=\"gen_persons\">{table}</from>\
         <n>It is requested to hear:</n><from e=\"wit_person\">{table}</from>"
    );
    let lines = arranged_lines(&markup);
    assert_eq!(lines.iter().filter(|l| l.contains("1970")).count(), 1);
    assert_eq!(
        lines.last().unwrap(),
        "2. It is requested to hear: HADDAD, Omar (paragraph 1 above)."
    );
}

#[test]
fn a_typed_list_gets_a_sentence_before_it_and_keeps_its_labels() {
    let markup = "<h1>Assistance</h1><from e=\"gen_assistance_sought\"><li label=\"(i)\">forms</li><li label=\"(ii)\">statements</li></from>";
    assert_eq!(
        arranged_lines(markup),
        [
            "# Assistance",
            "1. The following is set out:",
            "(i) forms",
            "(ii) statements"
        ]
    );
}
