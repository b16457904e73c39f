//! A part of the map as a list, where layers beside each other are wider than the screen: one family on a line, what it
//! leads to above it, and before the names a column of cells for each family to which others lead, as `git log --graph`
//! draws them.
//!
//! ```text
//! ●          9     Harbour Master
//! ├─●        8–9   Ports
//! │ ├─●      5–7   Pilot
//! ├─┴───●    4–6   Diver       leads to both
//! ```
//!
//! The order of the lines is topological and depth first, so that a tree is drawn as one. Columns are given as the
//! colours of an interval graph, from the topmost line down: a column is free again where the last line into its family
//! has begun.
//!
//! Invariant: every family has a line of its own; a line that only crosses another is interrupted there.

use super::super::picture::{Picture, Route, Stretch};
use super::layers::opened;

/// Of a drawing with more cells than these nobody could follow the lines, and drawing them would take long.
const MOST_CELLS: usize = 200_000;

/// Where each node stands.
pub(super) struct Lanes {
    /// The line of each node, counted from the top.
    pub lines: Vec<usize>,
    /// The cells that all columns fill.
    pub width: usize,
    columns: Vec<usize>,
}

impl Lanes {
    /// Gives nodes their lines and columns, which fill no more than `room` cells where that can be; none where the
    /// lines between them would be too long to follow. Of each edge it is told whether it leads up.
    pub(super) fn new(
        nodes: usize,
        edges: &[(usize, usize)],
        room: usize,
        leads_up: impl Fn(usize, usize) -> bool,
    ) -> Option<Lanes> {
        let (open, _) = opened(nodes, edges, leads_up);
        let lines = lines(nodes, &open);
        let mut columns = columns(&lines, edges, true);
        if columns.iter().any(|column| 2 * column >= room) {
            columns = self::columns(&lines, edges, false);
        }
        let far =
            |(from, to): &(usize, usize)| lines[*from].abs_diff(lines[*to]) + 2 * columns[*from].abs_diff(columns[*to]);
        if edges.iter().map(far).sum::<usize>() > MOST_CELLS {
            return None;
        }
        let width = columns.iter().max().map_or(0, |last| 2 * last + 1);
        Some(Lanes { lines, width, columns })
    }

    /// Draws the lines between the nodes.
    pub(super) fn draw(&self, edges: &[(usize, usize)], picture: &mut Picture) {
        for (node, (top, bottom)) in spans(&self.lines, edges).into_iter().enumerate() {
            picture.fall(self.x(node), top, bottom);
        }
        let mut targets: Vec<Vec<usize>> = vec![Vec::new(); self.lines.len()];
        for (from, to) in edges {
            targets[*from].push(self.x(*to));
        }
        for (node, mut joined) in targets.into_iter().enumerate() {
            joined.push(self.x(node));
            self.across(self.lines[node], &joined, picture);
            picture.wires.entry((self.lines[node], self.x(node))).or_default().node = true;
        }
        for (from, to) in edges {
            let (a, b) = (self.x(*from), self.x(*to));
            let (y, end) = (self.lines[*from], self.lines[*to]);
            let stretches = vec![Stretch::along(y, a.min(b), a.max(b)), Stretch::down(b, y, end)];
            // The rows of the picture stand in the order of their lines.
            picture.routes.push(Route { from: Some(y), to: Some(end), stretches, worded: false });
        }
    }

    /// Draws the line from a node to the columns of all to which it leads; `joined` are their cells and its own.
    fn across(&self, y: usize, joined: &[usize], picture: &mut Picture) {
        let (left, right) = (joined.iter().min().copied(), joined.iter().max().copied());
        let (left, right) = (left.unwrap_or(0), right.unwrap_or(0));
        for x in left..=right {
            let falls = picture.wires.get(&(y, x)).is_some_and(|wire| wire.up || wire.down);
            if !falls || joined.contains(&x) {
                let wire = picture.wires.entry((y, x)).or_default();
                wire.left |= x > left;
                wire.right |= x < right;
            }
        }
    }

    fn x(&self, node: usize) -> usize {
        2 * self.columns[node]
    }
}

/// The line of each node, below all to which the edges lead from it.
fn lines(nodes: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut into: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    let mut above = vec![0usize; nodes];
    for (from, to) in edges {
        into[*to].push(*from);
        above[*from] += 1;
    }
    let mut line = vec![0; nodes];
    let mut rest: Vec<usize> = (0..nodes).rev().filter(|node| above[*node] == 0).collect();
    let mut next = 0;
    while let Some(node) = rest.pop() {
        line[node] = next;
        next += 1;
        let mut free: Vec<usize> = Vec::new();
        for from in &into[node] {
            above[*from] -= 1;
            if above[*from] == 0 {
                free.push(*from);
            }
        }
        // Those to which nothing leads come first, so that their lines are short.
        free.sort_by_key(|node| (std::cmp::Reverse(into[*node].len()), std::cmp::Reverse(*node)));
        rest.append(&mut free);
    }
    line
}

/// The first and the last line of what leads to each node, its own among them.
fn spans(lines: &[usize], edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = lines.iter().map(|line| (*line, *line)).collect();
    for (from, to) in edges {
        let (top, bottom) = spans[*to];
        spans[*to] = (top.min(lines[*from]), bottom.max(lines[*from]));
    }
    spans
}

/// The column of each node, free on all lines of what leads to it; right of those to which it leads, where a tree is to
/// be seen as one, else as far to the left as can be.
fn columns(lines: &[usize], edges: &[(usize, usize)], like_trees: bool) -> Vec<usize> {
    let spans = spans(lines, edges);
    let mut to: Vec<Vec<usize>> = vec![Vec::new(); lines.len()];
    for (from, target) in edges {
        to[*from].push(*target);
    }
    let mut by_top: Vec<usize> = (0..lines.len()).collect();
    by_top.sort_by_key(|node| (spans[*node].0, lines[*node]));
    let mut column: Vec<Option<usize>> = vec![None; lines.len()];
    // The line up to which each column is taken.
    let mut taken: Vec<Option<usize>> = Vec::new();
    for node in by_top {
        let (top, bottom) = spans[node];
        let left = to[node].iter().filter(|_| like_trees);
        let least = left.filter_map(|to| column[*to]).max().map_or(0, |column| column + 1);
        let free = (least..taken.len()).find(|column| taken[*column].is_none_or(|last| last < top));
        let free = free.unwrap_or(taken.len().max(least));
        taken.resize(taken.len().max(free + 1), None);
        taken[free] = Some(bottom);
        column[node] = Some(free);
    }
    column.into_iter().map(Option::unwrap_or_default).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines and columns of nodes `0..`.
    #[track_caller]
    fn check(nodes: usize, edges: &[(usize, usize)], lines: &[usize], columns: &[usize]) {
        let lanes = Lanes::new(nodes, edges, 80, |_, _| true).unwrap();
        assert_eq!((&*lanes.lines, &*lanes.columns), (lines, columns));
    }

    #[test]
    fn a_tree_is_drawn_as_one() {
        check(2, &[(0, 1)], &[1, 0], &[1, 0]);
        check(5, &[(0, 1), (1, 2), (3, 2), (4, 1)], &[3, 2, 0, 1, 4], &[2, 1, 0, 1, 2]);
    }

    #[test]
    fn one_that_leads_to_several_stands_below_all() {
        check(3, &[(0, 1), (0, 2), (1, 2)], &[2, 1, 0], &[2, 1, 0]);
    }

    #[test]
    fn rings_have_a_line_each() {
        let lanes = Lanes::new(3, &[(0, 1), (1, 2), (2, 0)], 80, |_, _| true).unwrap();
        let mut lines = lanes.lines;
        lines.sort_unstable();
        assert_eq!(lines, [0, 1, 2]);
    }

    #[test]
    fn what_nobody_could_follow_is_not_drawn() {
        let edges: Vec<(usize, usize)> = (0..1000).flat_map(|i| [(i, 1000), (i, 1001)]).collect();
        assert!(Lanes::new(1002, &edges, 80, |_, _| true).is_none());
    }
}
