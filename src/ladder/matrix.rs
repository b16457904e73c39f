//! Many roles side by side: what any of them asks, and which of them do.
//!
//! Invariant: every item of every role stands in exactly one cell, and the items of one row are each matched with the
//! one before. What a role adds stands below what those before it ask.

use super::compare::of_kind;
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::text::Map;

/// Items by roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The roles: the columns.
    pub roles: Vec<Place>,
    /// The items, kind by kind.
    pub rows: Vec<Row>,
    /// How many items are left out, which all ask in the same words; none where that was not asked for.
    pub left_out: Option<usize>,
}

impl Matrix {
    /// The same without what all ask in the same words, unless something else is nested in it.
    #[must_use]
    pub fn without_same(self) -> Matrix {
        let all = self.rows.len();
        let mut nested: Option<(Kind, u8)> = None;
        let mut kept: Vec<Row> = Vec::new();
        for row in self.rows.into_iter().rev() {
            let depth = row.first().map_or(0, |asked| asked.depth);
            let is_around = nested.is_some_and(|(kind, below)| kind == row.kind && depth < below);
            if is_around || !row.is_same() {
                nested = Some((row.kind, depth));
                kept.push(row);
            }
        }
        kept.reverse();
        Matrix { left_out: Some(all - kept.len()), rows: kept, ..self }
    }
}

/// An item, in the words of all roles that ask it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The kind of section that it stands in.
    pub kind: Kind,
    /// For each role, what it asks.
    pub cells: Vec<Option<Cell>>,
}

/// What one role asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The item.
    pub asked: Asked,
    /// Whether the role before it that asks the same has other words for it.
    pub reworded: bool,
}

impl Row {
    /// The item as the first role has it that asks it.
    pub fn first(&self) -> Option<&Asked> {
        self.cells.iter().flatten().next().map(|cell| &cell.asked)
    }

    /// Whether all roles ask it in the same words.
    fn is_same(&self) -> bool {
        self.cells.iter().all(|cell| cell.as_ref().is_some_and(|cell| !cell.reworded))
    }

    fn last(&self) -> Option<Asked> {
        self.cells.iter().flatten().next_back().map(|cell| cell.asked)
    }
}

/// Sets roles side by side, each in full.
pub fn matrix(handbook: &Handbook, roles: &[Place]) -> Matrix {
    let columns: Vec<Vec<Asked>> = roles.iter().map(|role| handbook.in_full(*role).asked).collect();
    let mut kinds: Vec<Kind> = columns.iter().flatten().map(|asked| asked.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let rows = kinds.into_iter().flat_map(|kind| rows(handbook, kind, &columns)).collect();
    Matrix { roles: roles.to_vec(), rows, left_out: None }
}

fn rows(handbook: &Handbook, kind: Kind, columns: &[Vec<Asked>]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (column, asked) in columns.iter().enumerate() {
        let asked: Vec<Asked> = asked.iter().copied().filter(|asked| asked.kind == kind).collect();
        let before: Vec<Asked> = rows.iter().filter_map(Row::last).collect();
        let row_of: Map<Place, usize> = before.iter().enumerate().map(|(row, asked)| (asked.item, row)).collect();
        let compared = of_kind(handbook, kind, before, asked.clone());
        let same = compared.same.iter().map(|pair| (pair, false));
        let known: Map<Place, (usize, bool)> = same
            .chain(compared.changed.iter().map(|pair| (pair, true)))
            .filter_map(|((left, right), reworded)| Some((right.item, (*row_of.get(&left.item)?, reworded))))
            .collect();
        rows = with_column(rows, column, columns.len(), &asked, &known);
    }
    rows
}

/// Rows with one more column: what is known goes into its row, what is new behind all others, or where it is nested,
/// behind what stands before it.
fn with_column(
    mut rows: Vec<Row>,
    column: usize,
    columns: usize,
    asked: &[Asked],
    known: &Map<Place, (usize, bool)>,
) -> Vec<Row> {
    // New rows, by the row that they stand behind; the last ones behind all.
    let mut new: Vec<Vec<Row>> = vec![Vec::new(); rows.len() + 1];
    let mut behind = rows.len();
    for asked in asked {
        match known.get(&asked.item) {
            Some((row, reworded)) => {
                rows[*row].cells[column] = Some(Cell { asked: *asked, reworded: *reworded });
                behind = *row;
            }
            None => {
                if asked.depth == 0 {
                    behind = rows.len();
                }
                let mut cells = vec![None; columns];
                cells[column] = Some(Cell { asked: *asked, reworded: false });
                new[behind].push(Row { kind: asked.kind, cells });
            }
        }
    }
    let last = new.pop().unwrap_or_default();
    let mut all: Vec<Row> = Vec::with_capacity(rows.len());
    for (row, behind) in rows.into_iter().zip(new) {
        all.push(row);
        all.extend(behind);
    }
    all.extend(last);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows as their first text and a sign for each role: `x` asked, `~` reworded, `.` not asked.
    #[track_caller]
    fn check(roles: &[&[&str]], expected: &[&str]) {
        let page = |(i, items): (usize, &&[&str])| {
            let list: String = items.iter().map(|item| format!("- {item}\n")).collect();
            (format!("{i}.md"), format!("# Role {i}\n\n## Requirements\n\n{list}"))
        };
        let book = Handbook::of_texts(roles.iter().enumerate().map(page));
        let places: Vec<Place> = (0..roles.len()).map(|i| Place::of(book.find(&i.to_string()).unwrap())).collect();
        let sign = |cell: &Option<Cell>| match cell {
            None => '.',
            Some(cell) if cell.reworded => '~',
            Some(_) => 'x',
        };
        let told = matrix(&book, &places).rows.into_iter().map(|row| {
            let signs: String = row.cells.iter().map(sign).collect();
            format!("{signs} {}", book.text(row.first().unwrap().item))
        });
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn each_role_adds_below_what_those_before_it_ask() {
        check(
            &[
                &["Two eyes", "Good hands"],
                &["Two eyes", "Knows the tides", "Good hands"],
                &["Teaches", "Knows the tides"],
            ],
            &["xx. Two eyes", "xx. Good hands", ".xx Knows the tides", "..x Teaches"],
        );
    }

    #[test]
    fn rewordings_are_followed_from_role_to_role() {
        check(
            &[
                &["Leads a team of pilots"],
                &["Leads a large team of pilots"],
                &["Leads a large team of harbour pilots", "Two eyes"],
            ],
            &["x~~ Leads a team of pilots", "..x Two eyes"],
        );
    }

    #[test]
    fn what_all_ask_is_left_out_unless_more_is_nested_in_it() {
        let page = |nested: &str| {
            format!("# Pilot\n\n## Requirements\n\n- Two eyes\n  - Open\n{nested}- Good hands\n- Knows the tides\n")
        };
        let book = Handbook::of_texts([("a.md", &*page("")), ("b.md", &*page("  - By night too\n"))]);
        let places = ["a", "b"].map(|id| Place::of(book.find(id).unwrap()));
        let all = matrix(&book, &places);
        assert_eq!((all.rows.len(), all.left_out), (5, None));
        let less = all.without_same();
        let told: Vec<&str> = less.rows.iter().map(|row| book.text(row.first().unwrap().item)).collect();
        assert_eq!((told, less.left_out), (vec!["Two eyes", "By night too"], Some(3)));
    }

    #[test]
    fn nothing_is_asked_of_nobody() {
        check(&[], &[]);
        check(&[&[], &["Two eyes"]], &[".x Two eyes"]);
    }
}
