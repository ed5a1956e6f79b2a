//! Lines of Unicode's own test of the algorithm.

use super::super::order::{Direction, Levels};

#[test]
fn the_lines_of_the_unicode_test_come_out_in_their_order() {
    let mut checked = 0;
    for line in include_str!("BidiCharacterTest.txt").lines() {
        let line = line.split('#').next().unwrap().trim();
        if line.is_empty() {
            continue;
        }
        let fields: Vec<&str> = line.split(';').collect();
        let text: String = fields[0]
            .split(' ')
            .map(|hex| char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap())
            .collect();
        let direction = Direction::of(fields[2] == "1");
        let borders: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let removed: Vec<bool> = fields[3].split(' ').map(|level| level == "x").collect();
        let expected: Vec<usize> = fields[4]
            .split(' ')
            .filter(|at| !at.is_empty())
            .map(|at| at.parse().unwrap())
            .collect();
        let mut order = Vec::new();
        for run in Levels::new(&text, direction).runs(0..text.len()) {
            let mut characters: Vec<usize> = (0..borders.len())
                .filter(|at| run.range.contains(&borders[*at]) && !removed[*at])
                .collect();
            if run.direction.is_rtl() {
                characters.reverse();
            }
            order.extend(characters);
        }
        assert_eq!(order, expected, "{line}");
        checked += 1;
    }
    assert!(checked > 300, "{checked} lines");
}
