//! Ways up between two roles.
//!
//! Invariant: a way is as short as can be; of ways equally long the one with fewer steps between families is taken,
//! then the one that links tell rather than words.

use petgraph::Direction;
use petgraph::algo::astar;
use petgraph::graph::{EdgeReference, NodeIndex};
use petgraph::visit::{Bfs, EdgeRef as _};

use super::{Ladder, Step};
use crate::handbook::{Handbook, NodeId, NodeKind, Place};
use crate::text::{Map, Set};

/// A step of a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// The role that one leaves.
    pub from: Place,
    /// The role that one takes.
    pub to: Place,
    /// How.
    pub step: Step,
}

/// The shortest way up from one role towards another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Its steps; none where one stays.
    pub steps: Vec<Taken>,
    /// Where it ends.
    pub end: Place,
    /// Whether that is where one wanted to go.
    pub arrives: bool,
}

/// Of ways that are equally short, as many are told.
pub const MOST_WAYS: usize = 12;
/// More beginnings of ways than these are not followed.
const MOST_BEGUN: usize = 500;

/// Weights that make a way short first, and only then homely and sure.
const STEP: u32 = 10_000;
const ABROAD: u32 = 10;
const WORDED: u32 = 1;

impl Ladder {
    /// The shortest way between two roles. A page stands for all of its levels: a way from it begins at the lowest from
    /// which there is one, a way to it ends at the first that is reached. Where there is none, the way ends where one
    /// comes nearest.
    pub fn way(&self, handbook: &Handbook, from: Place, to: Place) -> Way {
        let starts = self.roles(handbook, from);
        let goals = self.roles(handbook, to);
        let arrives = starts.iter().find_map(|start| Some((*start, self.shortest(*start, &goals)?)));
        if let Some((start, steps)) = arrives {
            let end = steps.last().map_or(self.graph[start], |step| step.to);
            return Way { steps, end, arrives: true };
        }
        let Some(start) = starts.first() else { return Way { steps: Vec::new(), end: from, arrives: false } };
        let nearest = self.nearest(*start, &goals);
        let steps = self.shortest(*start, &[nearest]).unwrap_or_default();
        Way { steps, end: self.graph[nearest], arrives: false }
    }

    /// All ways between two roles that are as short as [`Ladder::way`], that one first; [`MOST_WAYS`] at most. Where
    /// none arrives, the one that comes nearest.
    pub fn ways(&self, handbook: &Handbook, from: Place, to: Place) -> Vec<Way> {
        let best = self.way(handbook, from, to);
        let start = best.steps.first().and_then(|step| self.node_of.get(&step.from)).filter(|_| best.arrives);
        let Some(start) = start else { return vec![best] };
        let left = self.steps_left(&self.roles(handbook, to), best.steps.len());
        // Each begins as one of those before it does, one step longer; none leads astray.
        let mut begun: Vec<Vec<Taken>> = vec![Vec::new()];
        for more in (0..best.steps.len()).rev() {
            let goes_on = |steps: &Vec<Taken>| {
                let at = steps.last().map_or(self.graph[*start], |step| step.to);
                let mut next = self.steps_up(at);
                next.retain(|step| left.get(&self.node_of[&step.to]) == Some(&more));
                // A step as often as a sentence states it is one step.
                let mut seen = Set::default();
                next.retain(|step| seen.insert(step.to));
                next.into_iter().map(|step| [&**steps, &[step]].concat()).collect::<Vec<_>>()
            };
            begun = begun.iter().flat_map(goes_on).take(MOST_BEGUN).collect();
        }
        begun.sort_by_key(|steps| steps.iter().map(|step| self.weight(step.step)).sum::<u32>());
        let roles = |steps: &[Taken]| steps.iter().map(|step| step.to).collect::<Vec<_>>();
        let first = roles(&best.steps);
        let others = begun.into_iter().filter(|steps| roles(steps) != first).take(MOST_WAYS - 1);
        let others =
            others.map(|steps| Way { end: steps.last().map_or(best.end, |step| step.to), arrives: true, steps });
        std::iter::once(best.clone()).chain(others).collect()
    }

    /// How many steps up lie between roles and the goals, as far as those are not more than `most`.
    fn steps_left(&self, goals: &[NodeIndex], most: usize) -> Map<NodeIndex, usize> {
        let mut left: Map<NodeIndex, usize> = goals.iter().map(|goal| (*goal, 0)).collect();
        let mut rim = goals.to_vec();
        for steps in 1..=most {
            let below = rim.iter().flat_map(|node| self.graph.neighbors_directed(*node, Direction::Incoming));
            let mut new: Vec<NodeIndex> = below.filter(|node| !left.contains_key(node)).collect();
            new.sort_unstable();
            new.dedup();
            left.extend(new.iter().map(|node| (*node, steps)));
            rim = new;
        }
        left
    }

    /// The role of the graph that a place means: itself or the level around it; of a page with levels, the first.
    pub fn role(&self, handbook: &Handbook, place: Place) -> Option<Place> {
        self.roles(handbook, place).first().map(|node| self.graph[*node])
    }

    /// The steps up from a role: to the levels of its page, then where its ladder leads, in the page's order.
    pub fn steps_up(&self, role: Place) -> Vec<Taken> {
        self.steps_of(role, Direction::Outgoing)
    }

    /// The roles to which a way up leads from a role, those of the fewest steps first.
    pub fn reached(&self, handbook: &Handbook, from: Place) -> Vec<Place> {
        let mut roles: Vec<Place> = self.roles(handbook, from).into_iter().map(|node| self.graph[node]).collect();
        let starts = roles.len();
        let mut seen: Set<Place> = roles.iter().copied().collect();
        let mut at = 0;
        while let Some(role) = roles.get(at) {
            let next = self.steps_up(*role).into_iter().map(|step| step.to);
            roles.extend(next.filter(|role| seen.insert(*role)));
            at += 1;
        }
        roles.split_off(starts)
    }

    /// The steps that lead up to a role, those of its page first.
    pub fn steps_below(&self, role: Place) -> Vec<Taken> {
        self.steps_of(role, Direction::Incoming)
    }

    fn steps_of(&self, role: Place, direction: Direction) -> Vec<Taken> {
        let edges = self.node_of.get(&role).into_iter().flat_map(|node| self.graph.edges_directed(*node, direction));
        let step = |edge: EdgeReference<'_, Step>| Taken {
            from: self.graph[edge.source()],
            to: self.graph[edge.target()],
            step: *edge.weight(),
        };
        let mut steps: Vec<Taken> = edges.map(step).collect();
        let other = |taken: &Taken| if direction == Direction::Outgoing { taken.to } else { taken.from };
        // What is as near comes as the page tells it.
        let told = |step: Step| if let Step::Ladder(edge) = step { edge } else { 0 };
        steps.sort_by_key(|taken| (self.weight(taken.step), told(taken.step), other(taken)));
        steps
    }

    /// The roles that a place stands for.
    fn roles(&self, handbook: &Handbook, place: Place) -> Vec<NodeIndex> {
        let page = handbook.page(place.page);
        let owner = page.owner(place.node).filter(|n| page.node(*n).kind == NodeKind::Level);
        let one = owner.and_then(|node| self.node_of.get(&Place { node, ..place }));
        if let Some(one) = one {
            return vec![*one];
        }
        let all = page.levels().chain([NodeId::PAGE]).filter_map(|node| self.node_of.get(&Place { node, ..place }));
        all.copied().collect()
    }

    fn shortest(&self, start: NodeIndex, goals: &[NodeIndex]) -> Option<Vec<Taken>> {
        let weight = |step: &Step| self.weight(*step);
        let (_, nodes) = astar(&self.graph, start, |n| goals.contains(&n), |e| weight(e.weight()), |_| 0)?;
        let step = |pair: &[NodeIndex]| {
            let between = self.graph.edges_connecting(pair[0], pair[1]);
            let step = between.map(|e| *e.weight()).min_by_key(&weight).unwrap_or(Step::Level);
            Taken { from: self.graph[pair[0]], to: self.graph[pair[1]], step }
        };
        Some(nodes.windows(2).map(step).collect())
    }

    fn weight(&self, step: Step) -> u32 {
        match step {
            Step::Level => STEP,
            Step::Ladder(edge) => STEP + ABROAD + if self.edges()[edge].worded { WORDED } else { 0 },
        }
    }

    /// The role that can be reached and is nearest to the goals: by steps in any direction, then by grade.
    fn nearest(&self, start: NodeIndex, goals: &[NodeIndex]) -> NodeIndex {
        let mut reached = Vec::new();
        let mut bfs = Bfs::new(&self.graph, start);
        while let Some(node) = bfs.next(&self.graph) {
            reached.push(node);
        }
        let distance = self.distances(goals);
        let far = |node: &NodeIndex| distance.get(node).copied().unwrap_or(u32::MAX);
        // The later of two equally near ones stands higher.
        let best = reached.iter().enumerate().min_by_key(|(i, node)| (far(node), std::cmp::Reverse(*i)));
        best.map_or(start, |(_, node)| *node)
    }

    /// How many steps, up or down, roles are from the goals.
    fn distances(&self, goals: &[NodeIndex]) -> Map<NodeIndex, u32> {
        let mut distance: Map<NodeIndex, u32> = goals.iter().map(|goal| (*goal, 0)).collect();
        let mut queue: Vec<NodeIndex> = goals.to_vec();
        let mut at = 0;
        while let Some(node) = queue.get(at).copied() {
            at += 1;
            let next = distance[&node] + 1;
            let neighbours = self.graph.neighbors_undirected(node);
            for other in neighbours {
                distance.entry(other).or_insert_with(|| {
                    queue.push(other);
                    next
                });
            }
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::handbook;
    use super::*;

    /// The way as names with `>` for levels and `=>` for families, and `!` where it does not arrive.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        let book = handbook(&[
            ("a/pilot", &["Pilot 5", "Senior Pilot 6"], "Move to [Ports](../ports) or [Quays](../quays)."),
            ("a/ports", &["Manager, Ports 6", "Director, Ports 8"], "Move to the Harbour job family."),
            ("a/quays", &["Quay Lead 7"], "The next step is not yet defined."),
            ("a/harbour", &[], ""),
        ]);
        let ladder = Ladder::new(&book);
        let place = |name: &str| {
            let mut levels = book.pages().flat_map(|(page, of)| of.levels().map(move |node| Place { page, node }));
            let level = levels.find(|place| book.text(*place) == name);
            level.unwrap_or_else(|| Place::of(book.find(name).unwrap()))
        };
        let way = ladder.way(&book, place(from), place(to));
        let name = |place: Place| book.text(place).to_owned();
        let mut told = way.steps.first().map_or_else(|| name(way.end), |step| name(step.from));
        for step in &way.steps {
            told += if step.step == Step::Level { " > " } else { " => " };
            told += &name(step.to);
        }
        assert_eq!(told + if way.arrives { "" } else { "!" }, expected);
    }

    #[test]
    fn level_by_level_and_family_by_family() {
        check("Pilot", "Director, Ports", "Pilot > Senior Pilot => Manager, Ports > Director, Ports");
        check("a/pilot", "a/harbour", "Pilot > Senior Pilot => Manager, Ports > Director, Ports => Harbour");
        check("Senior Pilot", "a/quays", "Senior Pilot => Quay Lead");
        check("Pilot", "Pilot", "Pilot");
    }

    #[test]
    fn all_ways_that_are_as_short() {
        let both = "Move to [Ports](../ports) or [Quays](../quays).";
        let book = handbook(&[
            ("a/pilot", &["Pilot 5", "Senior Pilot 6"], both),
            ("a/ports", &[], "Move to [Harbour](../harbour)."),
            ("a/quays", &[], "Move to the Harbour job family. Move to [Ports](../ports)."),
            ("a/harbour", &[], ""),
        ]);
        let ladder = Ladder::new(&book);
        let whole = |id: &str| Place::of(book.find(id).unwrap());
        let told = |from: &str, to: &str| {
            let ways = ladder.ways(&book, whole(from), whole(to));
            assert_eq!(ways[0], ladder.way(&book, whole(from), whole(to)));
            let name = |step: &Taken| book.text(step.to).to_owned();
            let way = |way: &Way| way.steps.iter().map(name).collect::<Vec<_>>().join(" > ");
            ways.iter().map(way).collect::<Vec<_>>()
        };
        assert_eq!(told("a/pilot", "a/harbour"), ["Senior Pilot > Ports > Harbour", "Senior Pilot > Quays > Harbour"]);
        assert_eq!(told("a/pilot", "a/ports"), ["Senior Pilot > Ports"]);
        assert_eq!(told("a/harbour", "a/harbour"), [""]);
        assert_eq!(told("a/harbour", "a/pilot"), [""]);
    }

    #[test]
    fn where_there_is_no_way() {
        check("Quay Lead", "a/harbour", "Quay Lead!");
        check("Director, Ports", "Pilot", "Director, Ports!");
    }

    #[test]
    fn of_very_many_ways_that_are_as_short_some_are_told() {
        let quays: Vec<String> = (0..20).map(|i| format!("a/quay-{i}")).collect();
        let to_each: Vec<String> = quays.iter().map(|id| format!("[Quay](/{id})")).collect();
        let first = format!("Move to {}.", to_each.join(" or "));
        let mut pages: Vec<(&str, &[&str], &str)> = vec![("a/pilot", &[], &first), ("a/harbour", &[], "")];
        pages.extend(quays.iter().map(|id| (id.as_str(), &[][..], "Move to [Harbour](/a/harbour).")));
        let book = handbook(&pages);
        let whole = |id: &str| Place::of(book.find(id).unwrap());
        assert_eq!(Ladder::new(&book).ways(&book, whole("a/pilot"), whole("a/harbour")).len(), 12);
    }

    #[test]
    fn of_more_ways_than_anyone_begins_the_others_are_not_followed() {
        // Links tell of the last two: the better one is told whatever is followed, the other one next if it is.
        let second = |quays: usize| {
            let ids: Vec<String> = (0..quays).map(|i| format!("a/quay-{i}")).collect();
            let to_each: Vec<String> = ids.iter().map(|id| format!("[Quay](/{id})")).collect();
            let first = format!("Move to {}.", to_each.join(" or "));
            let linked = |i: usize| i + 2 >= quays;
            let said = |i| if linked(i) { "Move to [Harbour](/a/harbour)." } else { "Move to the Harbour job family." };
            let mut pages: Vec<(&str, &[&str], &str)> = vec![("a/pilot", &[], &first), ("a/harbour", &[], "")];
            pages.extend(ids.iter().enumerate().map(|(i, id)| (id.as_str(), &[][..], said(i))));
            let book = handbook(&pages);
            let whole = |id: &str| Place::of(book.find(id).unwrap());
            let ways = Ladder::new(&book).ways(&book, whole("a/pilot"), whole("a/harbour"));
            let through = |way: &Way| book.page(way.steps[0].to.page).id.to_string();
            ids[quays - 2..].contains(&through(&ways[1]))
        };
        assert!(second(MOST_BEGUN + 1));
        assert!(!second(MOST_BEGUN + 2));
    }
}
