//! The words of the hits, on the sheet that shows them.
//!
//! A hit says which characters of its text are meant. On the sheet the same text is wrapped, between bullets and the
//! numbers of links, so both are read without these, and laid side by side.
//!
//! Invariant: marks are made anew only when the answer, the sheet or the selected hit changes.

use std::ops::Range;
use std::sync::Arc;

use crate::app::find::{self, Cell, Numbers};
use crate::app::{Model, Piece, Spot};
use crate::handbook::{NodeId, Page, Place};
use crate::search::index;
use crate::sheet::Sheet;
use crate::text;

use super::Shape;

/// What marks were made for: the answer, the sheet, the selected hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    answer: u64,
    sheet: u64,
    selected: Option<Place>,
}

/// Marks the words of all hits that stand on the sheet; those of the selected one are current.
pub(in crate::app) fn mark(model: &mut Model) {
    let searches = model.searches();
    let search = &model.search;
    let answer = search
        .answer
        .as_ref()
        .filter(|answer| (searches || search.walks) && Arc::ptr_eq(&answer.handbook, &model.handbook));
    let Some(answer) = answer else {
        model.detail.marks.clear();
        model.search.marked = None;
        return;
    };
    let selected = match search.shape {
        Shape::List => search.selected().map(|hit| hit.place),
        Shape::Tree => model.tree.row().and_then(|row| row.spot.place()),
    };
    let key = Key { answer: answer.ask.number, sheet: model.detail.generation(), selected };
    if search.marked == Some(key) {
        return;
    }
    let mut marks = Vec::new();
    if let Some(Spot::Node(base)) = model.detail.base() {
        let page = model.handbook.page(base.page);
        let on_sheet = base.node..page.node(base.node).end;
        let sheet = model.detail.sheet();
        let numbers = find::numbers(sheet);
        for hit in &answer.found.hits {
            let places = std::iter::once(hit.place).chain(hit.also_on.iter().copied());
            for place in places.filter(|place| place.page == base.page && on_sheet.contains(&place.node)) {
                let is_current = selected == Some(place);
                let pieces = pieces(sheet, &numbers, page, place.node, &hit.marks);
                marks.extend(pieces.into_iter().map(|piece| (piece, is_current)));
            }
        }
    }
    marks.sort_by_key(|(piece, _)| (piece.line, piece.columns.start));
    model.detail.marks = marks;
    model.search.marked = Some(key);
}

/// The cells of the marked characters of a node's text.
fn pieces(sheet: &Sheet, numbers: &Numbers, page: &Page, node: NodeId, marks: &[Range<usize>]) -> Vec<Piece> {
    let Some(first) = sheet.lines.iter().position(|line| line.node == node) else { return Vec::new() };
    let count = sheet.lines[first..].iter().take_while(|line| line.node == node).count();
    let cells = find::cells(sheet, numbers, first..first + count);
    let text = folded(index::text(page, node));
    let start = match find::position(&cells, &text.iter().map(|(c, _)| *c).collect::<Vec<char>>(), 0) {
        Some(start) => start,
        None => return one_by_one(&cells, &text, marks),
    };
    let mut all = Vec::new();
    for mark in marks {
        let own = |at: &usize| text.get(*at).is_some_and(|(_, char)| mark.contains(char));
        let Some(from) = (0..text.len()).find(own) else { continue };
        let end = (from..text.len()).take_while(own).last().unwrap_or(from) + 1;
        all.extend(find::pieces(&cells[start + from..start + end]));
    }
    all
}

/// Where the sheet says something in between, such as what an image shows, each mark is looked for behind the last.
fn one_by_one(cells: &[Cell], text: &[(char, usize)], marks: &[Range<usize>]) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut at = 0;
    for mark in marks {
        let word: Vec<char> = text.iter().filter(|(_, char)| mark.contains(char)).map(|(c, _)| *c).collect();
        let Some(start) = find::position(cells, &word, at) else { continue };
        at = start + word.len();
        all.extend(find::pieces(&cells[start..at]));
    }
    all
}

/// A text as the cells of a sheet fold it, with the characters that it came from; one space for each run of white
/// space.
fn folded(own: &str) -> Vec<(char, usize)> {
    let mut folded: Vec<(char, usize)> = Vec::with_capacity(own.len());
    for (i, c) in own.chars().enumerate() {
        if c.is_whitespace() {
            if folded.last().is_some_and(|(last, _)| *last != ' ') {
                folded.push((' ', i));
            }
            continue;
        }
        folded.extend(text::fold_char(c).map(|c| (c, i)));
    }
    while folded.last().is_some_and(|(last, _)| *last == ' ') {
        folded.pop();
    }
    folded
}
