//! Tables that were pasted into an answer: from a spreadsheet (tabs) or as plain text writes them (upright bars).

/// A stretch of an answer.
pub(super) enum Part<'a> {
    /// Lines of words.
    Lines(&'a [&'a str]),
    /// Lines that are the rows of a table.
    Table(Pasted<'a>),
}

/// A pasted table.
pub(super) struct Pasted<'a> {
    rows: Vec<Vec<&'a str>>,
    /// Whether the first row holds the captions of the columns.
    headed: bool,
}

impl Pasted<'_> {
    /// The table as markup, each cell printed by `print`.
    pub(super) fn markup(&self, print: impl Fn(&str) -> String) -> String {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let row = |(index, cells): (usize, &Vec<&str>)| {
            let tag = if self.headed && index == 0 {
                "th"
            } else {
                "td"
            };
            let cells: String = (0..width)
                .map(|i| cells.get(i).map_or_else(String::new, |cell| print(cell)))
                .map(|cell| format!("<{tag}>{cell}</{tag}>"))
                .collect();
            format!("<tr>{cells}</tr>")
        };
        let rows: String = self.rows.iter().enumerate().map(row).collect();
        format!("<table>{rows}</table>")
    }
}

/// Divides the lines of an answer into words and tables.
pub(super) fn parts<'a>(lines: &'a [&'a str]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut words = 0;
    let mut at = 0;
    while at < lines.len() {
        let rest = lines.get(at..).unwrap_or_default();
        let found = table(rest, barred).or_else(|| table(rest, tabbed));
        let Some((pasted, taken)) = found else {
            at += 1;
            continue;
        };
        if words < at {
            parts.push(Part::Lines(lines.get(words..at).unwrap_or_default()));
        }
        parts.push(Part::Table(pasted));
        at += taken;
        words = at;
    }
    if words < lines.len() {
        parts.push(Part::Lines(lines.get(words..).unwrap_or_default()));
    }
    parts
}

/// The table with which the lines begin, and how many of them it takes. One row alone is none.
fn table<'a>(
    lines: &[&'a str],
    cells: fn(&'a str) -> Option<Vec<&'a str>>,
) -> Option<(Pasted<'a>, usize)> {
    let mut rows: Vec<Vec<&'a str>> = lines.iter().map_while(|line| cells(line)).collect();
    let taken = rows.len();
    let is_rule = |row: &Vec<&str>| {
        row.iter()
            .all(|cell| cell.contains('-') && cell.chars().all(|c| "-:= ".contains(c)))
    };
    let ruled = rows.get(1).is_some_and(is_rule);
    rows.retain(|row| !is_rule(row));
    let digits = |row: &Vec<&str>| row.iter().any(|c| c.chars().any(char::is_numeric));
    let captions =
        rows.first().is_some_and(|first| !digits(first)) && rows.iter().skip(1).all(digits);
    (rows.len() > 1).then(|| {
        let headed = ruled || (captions && rows.iter().any(|row| row.len() > 2));
        (Pasted { rows, headed }, taken)
    })
}

/// "| one | two |".
fn barred(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    let cells: Vec<&str> = inner.split('|').map(str::trim).collect();
    (cells.len() > 1).then_some(cells)
}

/// Cells with tabs between them; a bullet or a label before a tab makes no table.
fn tabbed(line: &str) -> Option<Vec<&str>> {
    let cells: Vec<&str> = line.trim_matches(' ').split('\t').map(str::trim).collect();
    let first = cells.first()?;
    let is_label = cells.len() == 2
        && (first.ends_with(['.', ')', '、']) || !first.contains(char::is_alphanumeric));
    (cells.len() > 1 && !is_label).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::escape;

    fn shape(text: &str) -> Vec<String> {
        let lines: Vec<&str> = text.lines().collect();
        parts(&lines)
            .iter()
            .map(|part| match part {
                Part::Lines(lines) => format!("{} lines", lines.len()),
                Part::Table(table) => format!(
                    "{}{} rows",
                    if table.headed { "headed, " } else { "" },
                    table.rows.len()
                ),
            })
            .collect()
    }

    #[test]
    fn tables_are_told_from_lists() {
        let sheet = "Transfers:\nDate\tAmount\tFrom\n3/6/24\t48\tA\n9/7/24\t\tB\nThey went on.";
        assert_eq!(shape(sheet), ["1 lines", "headed, 3 rows", "1 lines"]);
        let bars = "| Hora | Monto |\n|---|---|\n| 09:21 | 14 |\n| | 37 |";
        assert_eq!(shape(bars), ["headed, 3 rows"]);
        let labels = "•\topening form\n•\tsignature card\n1.\tone\n2.\ttwo";
        assert_eq!(shape(labels), ["4 lines"]);
        assert_eq!(shape("one | two\nthree\tfour\nfive"), ["3 lines"]);
    }

    #[test]
    fn every_row_has_the_same_columns() {
        let lines = ["a\t1\t2", "b\t3"];
        let parts = parts(&lines);
        let [Part::Table(table)] = parts.as_slice() else {
            panic!("no table");
        };
        let markup = table.markup(escape);
        assert_eq!(markup.matches("<td>").count(), 6);
    }
}
