//! The map of many ladders: families as boxes in layers, each left of those to which it leads.
//!
//! ```text
//!                               ┌─▸ Ports  8–9
//! Diver  4–6 ─┬─▸ Pilot  5–7 ───┴─▸ Quays  ? missing
//! Sailor  5 ──┘
//! ```
//!
//! Drawn in the steps of K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System
//! Structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): `layers` turns rings open and gives
//! each family its layer, `order` sorts the layers so that few lines cross, `lines` gives each family its line, and
//! `wires` draws what joins them. What is wider than the screen that way is listed by `lanes` instead, a family on each
//! line. Families that no line joins to each other are drawn beside and below each other, as there is room; those that
//! none joins to anything stand apart at the end.
//!
//! Invariant: the same pages give the same map.

mod lanes;
mod layers;
mod lines;
mod order;
mod wires;

use std::collections::BTreeMap;

use petgraph::unionfind::UnionFind;

use super::picture::{Heading, Picture};
use super::row::{Column, Row, Said, Spot, What};
use super::{Goal, Ladder};
use crate::handbook::{Handbook, NodeId, Page, PageId, Place};
use crate::text::{Map, Set, counted, is_at, own_name, readable_name, width as cells};
use lanes::Lanes;
use layers::Layers;

/// No name in a map is wider than this.
const WIDEST: usize = 40;

/// Names in a list are cut no shorter than this, with their grades.
const LEAST: usize = 24;

/// The cells between two parts that stand beside each other.
const BESIDE: usize = 4;

/// More families and ladders than these are not laid out in layers: no screen would be wide enough.
const MOST_IN_LAYERS: (usize, usize) = (400, 1200);

/// The families of a map, and the ladders between them.
struct Graph {
    rows: Vec<Row>,
    /// From row to row, no two alike and none to itself.
    edges: Vec<(usize, usize)>,
    /// Whether only words tell of an edge, by the same index.
    worded: Vec<bool>,
}

/// Draws the map of the families below a department or group, by its id, with those of others to which they lead or
/// that lead to them; all families where it is empty. `width` is how many cells the families fill that stand apart.
pub fn map(handbook: &Handbook, ladder: &Ladder, below: &str, width: usize) -> Picture {
    let inside = |id: &str| is_at(id, below);
    let graph = Graph::new(handbook, ladder, inside);
    let mut picture = Picture::default();
    let mut shelf = Shelf { width, x: 0, y: 0, height: 0 };
    let mut tangled = Vec::new();
    for part in graph.parts() {
        match graph.draw(&part, width) {
            Some(drawn) => shelf.put(drawn, &mut picture),
            None => tangled.extend(part),
        }
    }
    picture.dash();
    let tangled: Vec<Row> = tangled.into_iter().map(|row| graph.rows[row].clone()).collect();
    apart(tangled, "whose ladders are too many to draw", width, &mut picture);
    let known: Set<&What> = picture.rows.iter().map(|row| &row.what).collect();
    let alone = handbook.pages().filter(|(id, page)| inside(&page.id) && is_family(handbook, *id, page));
    let alone: Vec<PageId> =
        alone.map(|(id, _)| id).filter(|id| !known.contains(&What::Role(Place::of(*id)))).collect();
    let rows = alone.into_iter().map(|page| Row::role(handbook, Place::of(page), false)).collect();
    apart(rows, "that no ladder joins", width, &mut picture);
    picture
}

/// Whether a page is more than the head of what stands below it.
fn is_family(handbook: &Handbook, id: PageId, page: &Page) -> bool {
    let heads = !handbook.entry(handbook.entry_of(id)).children.is_empty();
    page.levels().next().is_some() || !heads
}

impl Graph {
    /// What leads to or from the pages that are meant.
    fn new(handbook: &Handbook, ladder: &Ladder, inside: impl Fn(&str) -> bool) -> Graph {
        let mut graph = Graph { rows: Vec::new(), edges: Vec::new(), worded: Vec::new() };
        let mut known: Map<What, usize> = Map::default();
        let mut joined: Map<(usize, usize), usize> = Map::default();
        for (i, edge) in ladder.edges().iter().enumerate() {
            let page = |place: Place| Row::role(handbook, Place { node: NodeId::PAGE, ..place }, false);
            let (to, to_inside) = match &edge.to {
                Goal::Found(to) => (page(*to), inside(&handbook.page(to.page).id)),
                Goal::Missing(id) => (Row::missing(id, &readable_name(own_name(id)), false), inside(id)),
            };
            if !inside(&handbook.page(edge.from.page).id) && !to_inside {
                continue;
            }
            let from = page(edge.from);
            let [from, to] = [from, to].map(|row| {
                *known.entry(row.what.clone()).or_insert_with(|| {
                    graph.rows.push(row);
                    graph.rows.len() - 1
                })
            });
            graph.rows[from].said.push(Said::Edge(i));
            if from != to {
                let at = *joined.entry((from, to)).or_insert_with(|| {
                    graph.edges.push((from, to));
                    graph.worded.push(true);
                    graph.edges.len() - 1
                });
                graph.worded[at] &= edge.worded;
            }
        }
        graph
    }

    /// Draws the rows of a part: in layers where the width holds them, else a row on each line; none where nobody could
    /// follow the lines.
    fn draw(&self, part: &[usize], width: usize) -> Option<Picture> {
        let index: Map<usize, usize> = part.iter().enumerate().map(|(i, row)| (*row, i)).collect();
        let within = |(i, (from, to)): (usize, &(usize, usize))| Some((i, (*index.get(from)?, *index.get(to)?)));
        let (edges, ends): (Vec<usize>, Vec<(usize, usize)>) = self.edges.iter().enumerate().filter_map(within).unzip();
        let in_layers = part.len() <= MOST_IN_LAYERS.0 && edges.len() <= MOST_IN_LAYERS.1;
        let layered = in_layers.then(|| self.in_layers(part, &ends)).filter(|picture| picture.width <= width);
        let mut picture = layered.or_else(|| self.in_lanes(part, &ends, width))?;
        for (route, edge) in picture.routes.iter_mut().zip(edges) {
            route.worded = self.worded[edge];
        }
        Some(picture)
    }

    fn in_layers(&self, part: &[usize], edges: &[(usize, usize)]) -> Picture {
        let mut picture = Picture::default();
        let mut layers = Layers::new(part.len(), edges, self.leads_up(part));
        order::sort(&mut layers);
        let lines = lines::give(&layers);
        let rows: Vec<&Row> = part.iter().map(|row| &self.rows[*row]).collect();
        let widths: Vec<usize> = rows.iter().map(|row| row.width(Column::Layer(0)).min(WIDEST)).collect();
        let drawn = wires::draw(&layers, &lines, &widths, &mut picture);
        for (i, row) in rows.into_iter().enumerate() {
            let column = Column::Layer(layers.slots[i].layer);
            picture.add(row.clone(), Spot { column, x: drawn.x[i], y: lines[i], width: widths[i] });
        }
        picture.height = lines.iter().max().map_or(0, |y| y + 1);
        picture.width = drawn.width;
        picture
    }

    fn in_lanes(&self, part: &[usize], edges: &[(usize, usize)], width: usize) -> Option<Picture> {
        let widest = part.iter().map(|row| self.rows[*row].width(Column::Lane).min(WIDEST)).max().unwrap_or(0);
        let lanes = Lanes::new(part.len(), edges, width.saturating_sub(widest + 2), self.leads_up(part))?;
        let mut picture = Picture { width: lanes.width, height: part.len(), ..Picture::default() };
        lanes.draw(edges, &mut picture);
        let mut by_line: Vec<(usize, usize)> = lanes.lines.iter().copied().zip(part.iter().copied()).collect();
        by_line.sort_unstable();
        for (y, row) in by_line {
            let row = &self.rows[row];
            let x = lanes.width + 2;
            let room = width.saturating_sub(x).max(LEAST);
            let spot = Spot { column: Column::Lane, x, y, width: row.width(Column::Lane).min(room) };
            picture.width = picture.width.max(spot.x + spot.width);
            picture.add(row.clone(), spot);
        }
        Some(picture)
    }

    /// Whether an edge between rows of a part leads to a higher grade, as far as that is known.
    fn leads_up(&self, part: &[usize]) -> impl Fn(usize, usize) -> bool {
        let highest = |i: usize| self.rows[part[i]].grades.map(|grades| grades.high);
        move |from, to| highest(from).zip(highest(to)).is_none_or(|(from, to)| from < to)
    }

    /// The rows that lines join to each other, the largest parts first; none that stands alone.
    fn parts(&self) -> Vec<Vec<usize>> {
        let mut union = UnionFind::new(self.rows.len());
        for (from, to) in &self.edges {
            union.union(*from, *to);
        }
        let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for row in 0..self.rows.len() {
            parts.entry(union.find(row)).or_default().push(row);
        }
        let mut parts: Vec<Vec<usize>> = parts.into_values().filter(|part| part.len() > 1).collect();
        parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), part[0]));
        parts
    }
}

/// Where the next part of a map goes: beside the one before where there is room, else below.
struct Shelf {
    width: usize,
    x: usize,
    y: usize,
    height: usize,
}

impl Shelf {
    fn put(&mut self, part: Picture, picture: &mut Picture) {
        let beside = if self.x > 0 { self.x + BESIDE } else { 0 };
        if self.x > 0 && beside + part.width > self.width {
            // A free line stands between parts, unless both are one line high.
            self.y += self.height + usize::from((self.height, part.height) != (1, 1));
            (self.x, self.height) = (0, 0);
        } else {
            self.x = beside;
        }
        let (x, width) = (self.x, part.width);
        self.height = self.height.max(part.height);
        picture.put(part, x, self.y);
        self.x += width;
    }
}

/// Sets rows without lines in columns below the picture, and says what they are.
fn apart(rows: Vec<Row>, which: &str, width: usize, picture: &mut Picture) {
    if rows.is_empty() {
        return;
    }
    let widest = rows.iter().map(|row| row.width(Column::Alone(0))).max().unwrap_or(1).min(WIDEST);
    let columns = ((width + 2) / (widest + 2)).clamp(1, rows.len());
    let height = rows.len().div_ceil(columns);
    let y = if picture.height > 0 { picture.height + 1 } else { 0 };
    let text = format!("{} {which}", counted(rows.len(), "family"));
    let across = widest * columns + 2 * (columns - 1);
    picture.width = picture.width.max(across).max(cells(&text));
    picture.headings.push(Heading { text, x: 0, y, width: picture.width, ruled: true });
    for (i, row) in rows.into_iter().enumerate() {
        let (column, line) = (i / height, i % height);
        let spot = Spot { column: Column::Alone(column), x: column * (widest + 2), y: y + 2 + line, width: widest };
        picture.add(row, spot);
    }
    picture.height = y + 2 + height;
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::handbook;
    use super::*;

    /// The map of pages, each with where its ladder leads, drawn.
    fn drawn(pages: &[(&str, &[&str])], below: &str) -> String {
        let ladders: Vec<String> = pages
            .iter()
            .map(|(_, to)| to.iter().map(|to| format!("Move to [{to}](/job-families/{to}/).\n\n")).collect())
            .collect();
        let pages: Vec<(&str, &[&str], &str)> =
            pages.iter().zip(&ladders).map(|((path, _), ladder)| (*path, &[][..], ladder.as_str())).collect();
        let book = handbook(&pages);
        let picture = map(&book, &Ladder::new(&book), below, 60);
        holds(&picture);
        picture.drawn()
    }

    /// Nothing lies outside the picture.
    #[track_caller]
    fn holds(picture: &Picture) {
        for spot in &picture.spots {
            assert!(spot.x + spot.width <= picture.width && spot.y < picture.height, "{spot:?}");
        }
        assert!(picture.wires.keys().all(|(y, x)| *y < picture.height && *x < picture.width));
        let mut stretches = picture.routes.iter().flat_map(|route| &route.stretches);
        assert!(stretches.all(|stretch| stretch.bottom < picture.height && stretch.right < picture.width));
    }

    #[test]
    fn families_lead_to_the_right() {
        let map = drawn(
            &[
                ("a/diver", &["a/pilot"]),
                ("a/pilot", &["a/ports", "a/quays"]),
                ("a/ports", &[]),
                ("a/sailor", &["a/pilot"]),
                ("a/cook", &[]),
            ],
            "",
        );
        insta::assert_snapshot!(map, @r"
                           ┌─▸ Ports
        Diver ──┬─▸ Pilot ─┴─▸ Quays  ? missing
        Sailor ─┘

        1 family that no ladder joins
        =============================
        Cook
        ");
    }

    #[test]
    fn a_line_that_crosses_is_told_from_one_that_joins() {
        let map = drawn(&[("a/a", &["a/c", "a/d"]), ("a/b", &["a/c", "a/d"]), ("a/c", &[]), ("a/d", &[])], "");
        insta::assert_snapshot!(map, @r"
           ┌───▸ C
        A ─┼─┬─▸ D
        B ─┴─┘
        ");
    }

    #[test]
    fn lines_pass_through_layers() {
        let map = drawn(
            &[("a/a", &["a/b", "a/d"]), ("a/b", &["a/c"]), ("a/c", &["a/d"]), ("a/d", &[]), ("a/e", &["a/d", "a/b"])],
            "",
        );
        insta::assert_snapshot!(map, @r"
           ┌──────────────┬─▸ D
        A ─┼─┬─▸ B ──▸ C ─┘
        E ─┴─┘
        ");
    }

    #[test]
    fn rings_are_drawn() {
        let map =
            drawn(&[("a/a", &["a/b"]), ("a/b", &["a/c"]), ("a/c", &["a/a"]), ("a/d", &["a/e"]), ("a/e", &["a/d"])], "");
        insta::assert_snapshot!(map, @r"
           ┌─▸ A ─┬─▸ B    E ◂─▸ D
        C ◂┴──────┘
        ");
    }

    #[test]
    fn a_department_has_its_own_map() {
        let pages: &[(&str, &[&str])] =
            &[("a/a", &["b/b"]), ("b/b", &["b/c"]), ("b/c", &[]), ("c/d", &["c/e"]), ("c/e", &[]), ("ab/f", &[])];
        insta::assert_snapshot!(drawn(pages, "a"), @r"A ──▸ B");
        insta::assert_snapshot!(drawn(pages, "b"), @r"A ──▸ B ──▸ C");
        insta::assert_snapshot!(drawn(&[], ""), @"");
    }

    #[test]
    fn what_layers_make_too_wide_is_listed() {
        let pages: &[(&str, &[&str])] = &[
            ("a/diver", &["a/pilot"]),
            ("a/pilot", &["a/port-management", "a/quays"]),
            ("a/port-management", &["a/harbour-management"]),
            ("a/harbour-management", &["a/chief-of-all-harbours"]),
            ("a/chief-of-all-harbours", &[]),
            ("a/sailor", &["a/pilot"]),
        ];
        insta::assert_snapshot!(drawn(pages, ""), @r"
        ●                Chief of All Harbours
        └─●              Harbour Management
          └─●            Port Management
        ●   │            Quays  ? missing
        └───┴─●          Pilot
              ├─●        Diver
              └─●        Sailor
        ");
    }

    #[test]
    fn ladders_that_nobody_could_follow_are_listed_without_lines() {
        let names: Vec<String> = (0..700).map(|i| format!("a/page{i}")).collect();
        let mut pages: Vec<(&str, &[&str])> = names.iter().map(|name| (name.as_str(), &["a/x", "a/y"][..])).collect();
        pages.extend([("a/x", &[][..]), ("a/y", &[][..])]);
        let map = drawn(&pages, "");
        assert!(map.starts_with("702 families whose ladders are too many to draw"), "{map}");
        assert!(names.iter().all(|name| map.contains(&name.replace("a/page", "Page"))), "{map}");
    }

    proptest::proptest! {
        #[test]
        fn any_graph_is_drawn(edges in proptest::collection::vec((0..12usize, 0..12usize), 0..40)) {
            let names: Vec<String> = (0..12).map(|i| format!("a/page{i}")).collect();
            let to: Vec<Vec<&str>> = (0..12).map(|i| {
                edges.iter().filter(|(from, _)| *from == i).map(|(_, to)| names[*to].as_str()).collect()
            }).collect();
            let pages: Vec<(&str, &[&str])> = names.iter().zip(&to).map(|(name, to)| (name.as_str(), to.as_slice())).collect();
            drawn(&pages, "");
        }
    }
}
