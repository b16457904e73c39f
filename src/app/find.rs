//! Finding text in what is shown.
//!
//! Case and accents do not matter, and a match may go over the end of a line, where the sheet has wrapped a paragraph.

mod keys;

use std::ops::Range;

use crate::markdown::LinkIndex;
use crate::sheet::{Ink, Run, Sheet, number_mark};
use crate::text::{self, Glyphs, Map};

use super::Piece;
pub(super) use keys::{advance, enter, open, run};

/// What is being found, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Find {
    query: String,
    matches: Vec<Vec<Piece>>,
    current: usize,
}

/// A character of the sheet, folded, and its cells.
pub(super) struct Cell {
    folded: char,
    line: usize,
    columns: Range<u16>,
}

impl Find {
    /// Finds a text in a sheet. The first match at or below `from` becomes the current one.
    pub fn new(query: &str, sheet: &Sheet, from: usize) -> Find {
        let mut find = Find { query: query.to_owned(), ..Find::default() };
        find.look(sheet);
        find.current = find.matches.iter().position(|m| m[0].line >= from).unwrap_or(0);
        find
    }

    /// Finds the same text in another sheet.
    pub fn look(&mut self, sheet: &Sheet) {
        self.matches = matches(&self.query, sheet);
        self.current = 0;
    }

    /// The text.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// How many matches there are.
    pub fn count(&self) -> usize {
        self.matches.len()
    }

    /// The number of the current match, counted from 1; 0 where there is none.
    pub fn number(&self) -> usize {
        if self.matches.is_empty() { 0 } else { self.current + 1 }
    }

    /// The line on which the current match begins.
    pub fn line(&self) -> Option<usize> {
        self.matches.get(self.current).map(|m| m[0].line)
    }

    /// Moves to the next or the previous match, around the end.
    fn advance(&mut self, by: isize) {
        if !self.matches.is_empty() {
            self.current = (self.current as isize + by).rem_euclid(self.matches.len() as isize) as usize;
        }
    }

    /// The cells of all matches on some lines, and whether they are the current match's.
    pub fn pieces(&self, lines: Range<usize>) -> impl Iterator<Item = (&Piece, bool)> {
        let first = self.matches.partition_point(|m| m.last().is_some_and(|piece| piece.line < lines.start));
        let (current, end) = (self.current, lines.end);
        let matches = self.matches.iter().enumerate().skip(first).take_while(move |(_, m)| m[0].line < end);
        matches
            .flat_map(move |(index, m)| m.iter().map(move |piece| (piece, index == current)))
            .filter(move |(piece, _)| lines.contains(&piece.line))
    }
}

/// All matches, none overlapping; each has at least one piece.
fn matches(query: &str, sheet: &Sheet) -> Vec<Vec<Piece>> {
    let query: Vec<char> = text::spaced(&text::fold(query)).chars().collect();
    let cells = cells(sheet, &numbers(sheet), 0..sheet.lines.len());
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = position(&cells, &query, at) {
        at = start + query.len();
        found.push(pieces(&cells[start..at]));
    }
    found
}

/// Where cells read so, from one on.
pub(super) fn position(cells: &[Cell], text: &[char], from: usize) -> Option<usize> {
    if text.is_empty() || cells.len() < from + text.len() {
        return None;
    }
    (from..=cells.len() - text.len())
        .find(|at| cells[*at..*at + text.len()].iter().map(|cell| cell.folded).eq(text.iter().copied()))
}

/// The characters of some lines of a sheet, without bullets, rules and the numbers of links; one space for each run of
/// white space and for each line's end.
pub(super) fn cells(sheet: &Sheet, numbers: &Numbers, lines: Range<usize>) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for (line, it) in sheet.lines.iter().enumerate().take(lines.end).skip(lines.start) {
        let mut column = 0u16;
        let mut space = true;
        for run in &it.runs {
            let own = if run.ink == Ink::Mark { 0 } else { without_number(run, numbers) };
            for (at, cluster, width) in text::clusters(&run.text) {
                let start = column;
                column = column.saturating_add(u16::try_from(width).unwrap_or(u16::MAX));
                if at >= own {
                    continue;
                }
                if cluster.trim().is_empty() {
                    if !space {
                        cells.push(Cell { folded: ' ', line, columns: start..column });
                    }
                    space = true;
                    continue;
                }
                space = false;
                let folded = cluster.chars().flat_map(text::fold_char);
                cells.extend(folded.map(|folded| Cell { folded, line, columns: start..column }));
            }
        }
        if !space {
            cells.push(Cell { folded: ' ', line, columns: column..column });
        }
    }
    cells
}

/// The numbers of the links on a sheet.
pub(super) type Numbers = Map<LinkIndex, usize>;

/// Looked up for each run, they are put in order once for each sheet.
pub(super) fn numbers(sheet: &Sheet) -> Numbers {
    sheet.links.iter().map(|spot| (spot.link, spot.number)).collect()
}

/// The bytes of a run that stand on the page: without the number that the sheet puts behind a link's text.
fn without_number(run: &Run, numbers: &Numbers) -> usize {
    let behind = run.link.and_then(|link| numbers.get(&link)).and_then(|number| {
        let without = |glyphs| run.text.strip_suffix(&number_mark(*number, glyphs));
        without(Glyphs::ALL).or_else(|| without(Glyphs::ASCII))
    });
    behind.unwrap_or(&run.text).len()
}

/// The cells of a match, one piece for each line.
pub(super) fn pieces(cells: &[Cell]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for cell in cells {
        match pieces.last_mut() {
            Some(piece) if piece.line == cell.line => piece.columns.end = cell.columns.end,
            _ => pieces.push(Piece { line: cell.line, columns: cell.columns.clone() }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::NodeId;
    use crate::markdown::Style;
    use crate::sheet::{Line, LinkSpot};

    fn sheet(lines: &[&[(&str, Ink)]]) -> Sheet {
        let run = |(text, ink): &(&str, Ink)| Run {
            text: (*text).to_owned(),
            ink: *ink,
            style: Style::default(),
            link: None,
        };
        let line =
            |runs: &&[(&str, Ink)]| Line { runs: runs.iter().map(run).collect(), node: NodeId::PAGE, source_line: 1 };
        Sheet { lines: lines.iter().map(line).collect(), links: Vec::new() }
    }

    /// The matches as `line:start-end`, the pieces of one joined by `+`.
    fn check(query: &str, lines: &[&[(&str, Ink)]], expected: &[&str]) {
        assert_eq!(sheet_finds(&sheet(lines), query), expected, "{query}");
    }

    fn sheet_finds(sheet: &Sheet, query: &str) -> Vec<String> {
        let show = |piece: &Piece| format!("{}:{}-{}", piece.line, piece.columns.start, piece.columns.end);
        let found = Find::new(query, sheet, 0).matches;
        found.iter().map(|m| m.iter().map(show).collect::<Vec<_>>().join("+")).collect()
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        check("CAFE", &[&[("the café", Ink::Plain)]], &["0:4-8"]);
        check("é", &[&[("cafe", Ink::Plain)]], &["0:3-4"]);
    }

    #[test]
    fn a_match_goes_over_the_end_of_a_line() {
        let lines: &[&[(&str, Ink)]] = &[&[("• ", Ink::Mark), ("lead the", Ink::Plain)], &[("  team", Ink::Plain)]];
        check("the team", lines, &["0:7-10+1:2-6"]);
    }

    #[test]
    fn a_match_goes_over_runs_but_not_into_bullets() {
        let lines: &[&[(&str, Ink)]] =
            &[&[("1. ", Ink::Mark), ("a ", Ink::Plain), ("link", Ink::Link), ("ed", Ink::Plain)]];
        check("a linked", lines, &["0:3-11"]);
        check("1", lines, &[]);
    }

    #[test]
    fn the_numbers_of_links_are_no_text() {
        let mut sheet = sheet(&[&[("see ", Ink::Plain), ("the team²", Ink::Link), (" first", Ink::Plain)]]);
        sheet.lines[0].runs[1].link = Some(7);
        sheet.links.push(LinkSpot { link: 7, number: 2, line: 0, columns: 4..13 });
        assert_eq!(sheet_finds(&sheet, "team first"), ["0:8-19"]);
        assert_eq!(sheet_finds(&sheet, "2"), [""; 0]);
    }

    #[test]
    fn a_page_of_links_costs_what_its_length_does() {
        let run = |link| Run { text: "a".into(), ink: Ink::Link, style: Style::default(), link: Some(link) };
        let line = |link| Line { runs: vec![run(link)], node: NodeId::PAGE, source_line: 1 };
        let spot = |link| LinkSpot { link, number: link as usize + 1, line: link as usize, columns: 0..1 };
        let all = 100_000;
        let sheet = Sheet { lines: (0..all).map(line).collect(), links: (0..all).map(spot).collect() };
        let start = std::time::Instant::now();
        assert_eq!(Find::new("a", &sheet, 0).count(), all as usize);
        // Looked up in all others, each link would make it a minute.
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }

    #[test]
    fn wide_characters_have_two_cells() {
        check("本", &[&[("日本語", Ink::Plain)]], &["0:2-4"]);
    }

    #[test]
    fn matches_do_not_overlap_and_an_empty_query_has_none() {
        check("aa", &[&[("aaaaa", Ink::Plain)]], &["0:0-2", "0:2-4"]);
        check("  ", &[&[("a  b", Ink::Plain)]], &[]);
    }

    #[test]
    fn the_current_match_goes_around() {
        let mut find = Find::new("a", &sheet(&[&[("a", Ink::Plain)], &[("a", Ink::Plain)], &[("a", Ink::Plain)]]), 1);
        assert_eq!((find.number(), find.count()), (2, 3));
        find.advance(2);
        assert_eq!(find.line(), Some(0));
        find.advance(-1);
        assert_eq!(find.line(), Some(2));
    }

    #[test]
    fn only_the_lines_asked_for_are_told() {
        let find = Find::new("a", &sheet(&[&[("a", Ink::Plain)], &[("a a", Ink::Plain)], &[("a", Ink::Plain)]]), 0);
        assert_eq!(find.pieces(1..2).count(), 2);
        assert_eq!(find.pieces(0..9).filter(|(_, current)| *current).count(), 1);
        let turned = Find::new("a b", &sheet(&[&[("a", Ink::Plain)], &[("b", Ink::Plain)]]), 0);
        assert_eq!(turned.pieces(0..2).count(), 2);
        assert!(turned.pieces(1..2).all(|(piece, _)| piece.line == 1) && turned.pieces(0..1).count() == 1);
    }
}
