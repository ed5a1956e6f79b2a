//! Two letters side by side, as their readers see them.

use std::collections::BTreeSet;

use similar::{ChangeTag, TextDiff};

use super::difference::{Difference, Looks, What};
use crate::import::{Line, Place, Seen, Traits, alike};

/// The most differences listed; more would tell nobody anything.
const MOST: usize = 500;
/// Up to so many lines on each side the shortest list of changes is looked for, which takes their product in steps;
/// above it lines are set side by side as they stand.
const SHORTEST: usize = 3_000;

/// What the found letter shows and the given one does not, or the other way round.
pub(super) fn differences(given: &Seen, found: &Seen) -> Vec<Difference> {
    let mut list: Vec<Difference> = Vec::new();
    for place in [
        Place::FirstHeader,
        Place::Header,
        Place::FirstFooter,
        Place::Footer,
        Place::Letter,
    ] {
        let lines = |seen: &'_ Seen| -> Vec<Line> {
            let all = seen.lines.iter().filter(|line| line.place == place);
            all.cloned().collect()
        };
        compare(place, &lines(given), &lines(found), &mut list);
    }
    pages(given, found, &mut list);
    let foreign = found.foreign.iter().filter(|f| !given.foreign.contains(f));
    list.extend(foreign.cloned().map(Difference::from));
    list.truncate(MOST);
    list
}

fn compare(place: Place, given: &[Line], found: &[Line], list: &mut Vec<Difference>) {
    let shown = |lines: &[Line]| lines.iter().map(shown).collect::<Vec<_>>();
    let (given_words, found_words) = (shown(given), shown(found));
    let begins = given_words
        .iter()
        .zip(&found_words)
        .take_while(|(a, b)| a == b)
        .count();
    let rest = given.len().min(found.len()) - begins;
    let ends = given_words
        .iter()
        .rev()
        .zip(found_words.iter().rev())
        .take(rest)
        .take_while(|(a, b)| a == b)
        .count();
    let same = |from: usize, to: usize| given.get(from).zip(found.get(to));
    for at in 0..begins {
        looks(same(at, at), list);
    }
    let inner = |words: &[String]| -> Vec<String> {
        words
            .get(begins..words.len() - ends)
            .unwrap_or_default()
            .to_vec()
    };
    let (one, other) = (inner(&given_words), inner(&found_words));
    if one.len().max(other.len()) > SHORTEST {
        for at in 0..one.len().max(other.len()) {
            words(place, one.get(at).cloned(), other.get(at).cloned(), list);
        }
    } else {
        let one: Vec<&str> = one.iter().map(String::as_str).collect();
        let other: Vec<&str> = other.iter().map(String::as_str).collect();
        let diff = TextDiff::from_slices(&one, &other);
        for operation in diff.ops() {
            let (mut removed, mut added) = (Vec::new(), Vec::new());
            for change in diff.iter_changes(operation) {
                match (change.tag(), change.old_index(), change.new_index()) {
                    (ChangeTag::Delete, ..) => removed.push(change.value().to_owned()),
                    (ChangeTag::Insert, ..) => added.push(change.value().to_owned()),
                    (ChangeTag::Equal, Some(from), Some(to)) => {
                        looks(same(begins + from, begins + to), list);
                    }
                    (ChangeTag::Equal, ..) => {}
                }
            }
            let length = removed.len().max(added.len());
            let (mut removed, mut added) = (removed.into_iter(), added.into_iter());
            for _ in 0..length {
                words(place, removed.next(), added.next(), list);
            }
        }
    }
    for at in (1..=ends).rev() {
        looks(same(given.len() - at, found.len() - at), list);
    }
}

/// A line with its number, to the letter.
fn shown(line: &Line) -> String {
    if line.label.is_empty() {
        line.text.clone()
    } else {
        format!("{} {}", line.label, line.text)
    }
}

fn words(place: Place, given: Option<String>, found: Option<String>, list: &mut Vec<Difference>) {
    // A line that only differs in blanks is shown with them; an empty one that was added is shown as such.
    if list.len() < MOST && given != found {
        list.push(Difference {
            what: What::Words(place),
            part: part_of(place),
            given,
            found,
        });
    }
}

fn part_of(place: Place) -> String {
    match place {
        Place::Letter => String::new(),
        other => other.id().to_owned(),
    }
}

/// How two lines with the same words look.
fn looks(lines: Option<(&Line, &Line)>, list: &mut Vec<Difference>) {
    let Some((given, found)) = lines.filter(|_| list.len() < MOST) else {
        return;
    };
    let mut ways: Vec<(Looks, String)> = Vec::new();
    let mut note = |way: Looks, words: &str| match ways.iter_mut().find(|(w, _)| *w == way) {
        Some((_, known)) => known.push_str(words),
        None => ways.push((way, words.to_owned())),
    };
    for name in unlike(&given.set, &found.set) {
        note(Looks::of(&name), &shown(found));
    }
    if !found.label.is_empty() {
        for name in unlike(&given.label_looks, &found.label_looks) {
            // A label holds one number, which reads the same either way; LibreOffice leaves its direction out.
            if name == "rtl" {
                continue;
            }
            note(Looks::of(&name), &found.label);
        }
    }
    let (mut one, mut other) = (stretches(given), stretches(found));
    let (mut left, mut right) = (one.next(), other.next());
    let text: Vec<char> = found.text.chars().collect();
    let mut at = 0;
    while let (Some((a, traits)), Some((b, others))) = (&mut left, &mut right) {
        let length = (*a).min(*b);
        let stretch = at..at + length;
        let words: String = text
            .get(stretch.clone())
            .unwrap_or_default()
            .iter()
            .collect();
        at = stretch.end;
        // How a blank looks shows only in its width, which the words around it have too.
        if !words.trim().is_empty() && !std::ptr::eq(*traits, *others) {
            for name in unlike(traits, others) {
                if name != "rtl" || !is_number_alone(&text, &stretch) {
                    note(Looks::of(&name), &words);
                }
            }
        }
        *a -= length;
        *b -= length;
        if *a == 0 {
            left = one.next();
        }
        if *b == 0 {
            right = other.next();
        }
    }
    for (way, words) in ways {
        list.push(Difference {
            what: What::Looks(way),
            part: part_of(found.place),
            given: None,
            found: Some(words),
        });
    }
}

/// Whether a stretch is a whole number, whose digits read from left to right in any surroundings (UAX 9, W4).
/// LibreOffice takes numbers out of runs from right to left.
fn is_number_alone(text: &[char], stretch: &std::ops::Range<usize>) -> bool {
    let digit = |at: Option<usize>| {
        at.and_then(|at| text.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    let part = |at: usize| {
        let between = matches!(text.get(at), Some('.' | ','))
            && digit(at.checked_sub(1))
            && digit(Some(at + 1));
        digit(Some(at)) || between
    };
    let (start, end) = (stretch.start, stretch.end);
    let ends_inside =
        digit(Some(start)) && end.checked_sub(1).is_some_and(|last| digit(Some(last)));
    ends_inside
        && stretch.clone().all(part)
        && !start.checked_sub(1).is_some_and(part)
        && !part(end)
}

fn stretches(line: &Line) -> impl Iterator<Item = (usize, &Traits)> {
    line.looks
        .iter()
        .map(|(length, traits)| (*length, &**traits))
}

/// The names of the traits that show differently.
fn unlike(given: &Traits, found: &Traits) -> Vec<String> {
    if given == found {
        return Vec::new();
    }
    let names: BTreeSet<&String> = given.keys().chain(found.keys()).collect();
    let value = |traits: &'_ Traits, name: &str| traits.get(name).cloned();
    names
        .into_iter()
        .filter(|name| {
            let (given, found) = (value(given, name), value(found, name));
            !alike(name, given.as_deref(), found.as_deref())
        })
        .cloned()
        .collect()
}

/// Measures of the pages, and by what fonts are replaced where they are missing.
fn pages(given: &Seen, found: &Seen, list: &mut Vec<Difference>) {
    for name in unlike(&given.page, &found.page) {
        let (before, after) = (given.page.get(&name), found.page.get(&name));
        if let Some(font) = name.strip_prefix("font.") {
            // Fonts that the letter does not use may have any substitute, and one that is not named is none.
            let used = given
                .lines
                .iter()
                .flat_map(|line| &line.looks)
                .any(|(_, traits)| {
                    let mut fonts = traits.iter().filter(|(key, _)| key.starts_with("rFonts"));
                    fonts.any(|(_, value)| value == font)
                });
            if !used || after.is_none() {
                continue;
            }
        }
        let said = |value: Option<&String>| value.map(|value| format!("{name}: {value}"));
        list.push(Difference {
            what: What::Page,
            part: String::new(),
            given: said(before),
            found: said(after),
        });
    }
}
