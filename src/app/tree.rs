//! The tree: which rows are unfolded, which one is selected, which are on the screen.
//!
//! Invariant: `rows` holds what is unfolded and nothing else, in reading order; folding splices it. Drawing reads the
//! rows on the screen alone, so that a hundred thousand cost what forty do.

mod only;

use crate::handbook::{Handbook, Place};
use crate::text::Set;

use super::Spot;
use super::motion::revealed;
use only::Only;

/// Whether a row can be folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// Nothing below it.
    Leaf,
    /// What is below it is hidden.
    Folded,
    /// What is below it is shown.
    Open,
}

/// A row of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What it stands for.
    pub spot: Spot,
    /// How deep it stands, departments at 0.
    pub depth: u16,
    /// Whether it is folded.
    pub fold: Fold,
}

/// What is unfolded.
type Open = Set<Spot>;

/// The tree pane.
#[derive(Debug, Default)]
pub struct Tree {
    rows: Vec<Row>,
    open: Open,
    selected: usize,
    top: usize,
    /// What alone is shown, and what was unfolded before that.
    only: Option<(Only, Open)>,
}

/// Rows that stay visible above and below the selected one.
const CONTEXT: usize = 2;

impl Tree {
    /// All rows, from the first department down.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The index of the selected row.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// The selected row; none before anything is loaded.
    pub fn row(&self) -> Option<&Row> {
        self.rows.get(self.selected)
    }

    /// The index of the first row on the screen.
    pub fn top(&self) -> usize {
        self.top
    }

    /// How many rows stand on the screen above the selected one.
    pub fn above(&self) -> usize {
        self.selected.saturating_sub(self.top)
    }

    /// Scrolls so that as many stand there.
    pub fn leave_above(&mut self, rows: usize) {
        self.top = self.selected.saturating_sub(rows);
    }

    /// What is unfolded; where only some of it is shown, what was unfolded before.
    pub fn open(&self) -> impl Iterator<Item = Spot> + '_ {
        self.only.as_ref().map_or(&self.open, |(_, open)| open).iter().copied()
    }

    /// Makes the rows anew for a snapshot, all of it.
    pub fn rebuild(&mut self, handbook: &Handbook, open: impl IntoIterator<Item = Spot>) {
        self.only = None;
        self.open_just(handbook, open.into_iter().collect());
    }

    fn open_just(&mut self, handbook: &Handbook, open: Open) {
        self.open = open;
        let departments = handbook.departments().iter().map(|entry| Spot::entry(handbook, *entry));
        self.rows = self.flatten(handbook, departments, 0);
        self.selected = self.selected.min(self.rows.len().saturating_sub(1));
    }

    /// Shows these places and what is around them, and nothing else; `places` are in folder order.
    pub fn show_only(&mut self, handbook: &Handbook, places: Vec<Place>) {
        let before = self.only.take().map_or_else(|| self.open.clone(), |(_, before)| before);
        let only = Only::new(handbook, places);
        let open = only.open(handbook);
        self.only = Some((only, before));
        self.keep_selection(handbook, |tree| tree.open_just(handbook, open));
    }

    /// The places that alone are shown, in folder order; none where everything is.
    pub fn shown_only(&self) -> Option<&[Place]> {
        self.only.as_ref().map(|(only, _)| only.places())
    }

    /// Shows everything again, unfolded as it was before.
    pub fn show_all(&mut self, handbook: &Handbook) {
        if let Some((_, before)) = self.only.take() {
            self.keep_selection(handbook, |tree| tree.open_just(handbook, before));
        }
    }

    /// Whether only some of the handbook is shown.
    pub fn is_narrowed(&self) -> bool {
        self.only.is_some()
    }

    /// Where only some of the handbook is shown: how many of the places that are meant a spot holds, itself among them,
    /// and whether it is one.
    pub fn meant(&self, handbook: &Handbook, spot: Spot) -> Option<(usize, bool)> {
        self.only.as_ref().map(|(only, _)| only.meant(handbook, spot))
    }

    /// Selects a row, the last where there are fewer.
    pub fn select(&mut self, index: usize) {
        self.selected = index.min(self.rows.len().saturating_sub(1));
    }

    /// Moves the selection by so many rows, as far as there are any.
    pub fn move_by(&mut self, rows: isize) {
        self.select(self.selected.saturating_add_signed(rows));
    }

    /// Selects a spot, unfolding what hides it.
    pub fn reveal(&mut self, handbook: &Handbook, spot: Spot) {
        let spot = spot.with_row(handbook);
        if self.only.as_ref().is_some_and(|(only, _)| !only.shows(handbook, spot)) {
            self.show_all(handbook);
        }
        let above: Vec<Spot> = std::iter::successors(spot.parent(handbook), |s| s.parent(handbook)).collect();
        for ancestor in above.into_iter().rev() {
            if let Some(index) = self.index_of(ancestor) {
                self.unfold(handbook, index);
            }
        }
        if let Some(index) = self.index_of(spot) {
            self.selected = index;
        }
    }

    /// Unfolds a row.
    pub fn unfold(&mut self, handbook: &Handbook, index: usize) {
        let Some(row) = self.rows.get_mut(index).filter(|row| row.fold == Fold::Folded) else { return };
        row.fold = Fold::Open;
        let (spot, depth) = (row.spot, row.depth);
        self.open.insert(spot);
        let below = self.flatten(handbook, spot.children(handbook), depth + 1);
        if self.selected > index {
            self.selected += below.len();
        }
        self.rows.splice(index + 1..index + 1, below);
    }

    /// Folds a row; a selection below it moves to it.
    pub fn fold(&mut self, index: usize) {
        let Some(row) = self.rows.get_mut(index).filter(|row| row.fold == Fold::Open) else { return };
        row.fold = Fold::Folded;
        let spot = row.spot;
        self.open.remove(&spot);
        let end = self.end_of(index);
        if self.selected >= end {
            self.selected -= end - index - 1;
        } else if self.selected > index {
            self.selected = index;
        }
        self.rows.drain(index + 1..end);
    }

    /// Unfolds everything; the selection stays where it is.
    pub fn unfold_all(&mut self, handbook: &Handbook) {
        let mut open = Vec::new();
        let mut rest: Vec<Spot> = handbook.departments().iter().map(|e| Spot::entry(handbook, *e)).collect();
        while let Some(spot) = rest.pop() {
            let before = rest.len();
            rest.extend(spot.children(handbook));
            if rest.len() > before {
                open.push(spot);
            }
        }
        self.keep_selection(handbook, |tree| tree.open_just(handbook, open.into_iter().collect()));
    }

    /// Folds everything; the selection moves to its department.
    pub fn fold_all(&mut self, handbook: &Handbook) {
        let department = self.rows[..(self.selected + 1).min(self.rows.len())].iter().rev().find(|r| r.depth == 0);
        let department = department.map(|r| r.spot);
        self.open_just(handbook, Set::default());
        if let Some(index) = department.and_then(|spot| self.index_of(spot)) {
            self.selected = index;
        }
    }

    /// Unfolds all rows at the least depth that has a folded one; tells how many.
    pub fn unfold_depth(&mut self, handbook: &Handbook) -> usize {
        let folded = |row: &&Row| row.fold == Fold::Folded;
        let Some(depth) = self.rows.iter().filter(folded).map(|row| row.depth).min() else { return 0 };
        let more: Vec<Spot> = self.rows.iter().filter(folded).filter(|r| r.depth == depth).map(|r| r.spot).collect();
        let count = more.len();
        let open = self.open.iter().copied().chain(more).collect();
        self.keep_selection(handbook, |tree| tree.open_just(handbook, open));
        count
    }

    /// Folds all rows at the greatest depth that has an open one; tells how many.
    pub fn fold_depth(&mut self, handbook: &Handbook) -> usize {
        let open = |row: &&Row| row.fold == Fold::Open;
        let Some(depth) = self.rows.iter().filter(open).map(|row| row.depth).max() else { return 0 };
        let less: Set<Spot> = self.rows.iter().filter(open).filter(|r| r.depth == depth).map(|r| r.spot).collect();
        let open = self.open.iter().copied().filter(|spot| !less.contains(spot)).collect();
        self.keep_selection(handbook, |tree| tree.open_just(handbook, open));
        less.len()
    }

    /// Moves to the next row as deep as the selected one, or back to the previous one; false where there is none.
    pub fn move_to_sibling(&mut self, forward: bool) -> bool {
        let Some(depth) = self.row().map(|row| row.depth) else { return false };
        let near = |row: &Row| row.depth <= depth;
        let found = if forward {
            self.rows[self.selected + 1..].iter().position(near).map(|i| self.selected + 1 + i)
        } else {
            self.rows[..self.selected].iter().rposition(near)
        };
        match found.filter(|i| self.rows[*i].depth == depth) {
            Some(index) => self.selected = index,
            None => return false,
        }
        true
    }

    /// The index of the row above the selected one in the tree.
    pub fn parent(&self) -> Option<usize> {
        let depth = self.row()?.depth;
        self.rows[..self.selected].iter().rposition(|row| row.depth < depth)
    }

    /// Scrolls by so many rows; the selection comes along where it would leave the screen.
    pub fn scroll_by(&mut self, rows: i32, height: usize) {
        let last = self.rows.len().saturating_sub(height);
        self.top = self.top.saturating_add_signed(rows as isize).min(last);
        let context = CONTEXT.min(height.saturating_sub(1) / 2);
        let first = if self.top == 0 { 0 } else { self.top + context };
        let end = if self.top == last { self.rows.len() } else { self.top + height - context };
        self.selected = self.selected.clamp(first, end.saturating_sub(1).max(first));
    }

    /// Scrolls just as far as the selection needs to be on the screen with some rows around it.
    pub fn settle(&mut self, height: usize) {
        let top = revealed(self.top, self.selected..self.selected + 1, height, CONTEXT);
        self.top = top.min(self.rows.len().saturating_sub(height));
    }

    /// The rows of spots and of all that is open below them. Pages may nest lists a thousand deep, so this does not
    /// recurse.
    fn flatten(&self, handbook: &Handbook, spots: impl DoubleEndedIterator<Item = Spot>, depth: u16) -> Vec<Row> {
        let only = self.only.as_ref().map(|(only, _)| only);
        let shows = |spot: &Spot| only.is_none_or(|only| only.shows(handbook, *spot));
        let mut rows = Vec::new();
        let mut rest: Vec<(Spot, u16)> = spots.filter(shows).rev().map(|spot| (spot, depth)).collect();
        while let Some((spot, depth)) = rest.pop() {
            let has_children = match only {
                None => spot.has_children(handbook),
                Some(_) => spot.children(handbook).any(|child| shows(&child)),
            };
            let fold = match has_children {
                false => Fold::Leaf,
                true if self.open.contains(&spot) => Fold::Open,
                true => Fold::Folded,
            };
            rows.push(Row { spot, depth, fold });
            if fold == Fold::Open {
                let children = spot.children(handbook).filter(shows).rev();
                rest.extend(children.map(|child| (child, depth.saturating_add(1))));
            }
        }
        rows
    }

    /// The index of a spot's row, where it is unfolded.
    fn index_of(&self, spot: Spot) -> Option<usize> {
        self.rows.iter().position(|row| row.spot == spot)
    }

    /// One past the last row below a row.
    fn end_of(&self, index: usize) -> usize {
        let depth = self.rows[index].depth;
        self.rows[index + 1..].iter().position(|r| r.depth <= depth).map_or(self.rows.len(), |i| index + 1 + i)
    }

    /// Changes the rows, and selects what was selected, or the nearest row above it that is left.
    fn keep_selection(&mut self, handbook: &Handbook, change: impl FnOnce(&mut Tree)) {
        let selected = self.row().map(|row| row.spot);
        change(self);
        let mut spot = selected;
        while let Some(at) = spot {
            if let Some(index) = self.index_of(at) {
                self.selected = index;
                return;
            }
            spot = at.parent(handbook);
        }
    }
}

#[cfg(test)]
mod tests;
