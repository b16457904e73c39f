//! Circles: steps that all promise to lead up, and lead back to where they begin.
//!
//! Invariant: what only words tell, a change of family that is said to be one, and a step between equal grades are no
//! part of a circle: one goes round many a company that way, and nobody calls it up.

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef as _;

use super::{Ladder, Step};
use crate::handbook::{Handbook, Place, Rounds};
use crate::text::{Map, Set};

/// Steps that all lead up, and back to where they begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    /// The roles on it; the last is the first again.
    pub roles: Vec<Place>,
    /// Its steps between families: indices into [`Ladder::edges`].
    pub steps: Vec<usize>,
}

/// Words of a step that leads to the side.
const ASIDE: [&str; 8] =
    ["lateral", "sideways", "transition", "move into", "move to", "moving to", "transfer", "switch"];

/// So many circles are told of roles that all lead to each other: who mends these has mended most, or sees the rest.
const MOST: usize = 20;

impl Ladder {
    /// Circles in which roles lead upwards, each as short as can be from one of its steps between families. A step is
    /// told of in one circle alone; of roles that all lead to each other only the first few circles are told.
    pub fn circles(&self, handbook: &Handbook) -> Vec<Circle> {
        let up = self.upwards(handbook);
        let rounds = Rounds::of(up.edge_references().map(|edge| (edge.source(), edge.target())));
        let mut circles: Vec<Circle> = Vec::new();
        let mut circles_of: Map<usize, usize> = Map::default();
        let mut told: Set<usize> = Set::default();
        for edge in up.edge_references() {
            let Step::Ladder(step) = *edge.weight() else { continue };
            let (from, to) = (edge.source(), edge.target());
            let Some(around) = rounds.around(from, to).filter(|_| !told.contains(&step)) else { continue };
            let known = circles_of.entry(around).or_default();
            if *known == MOST {
                continue;
            }
            *known += 1;
            let Some((_, back)) = astar(&up, to, |role| role == from, |_| 1_u32, |_| 0) else { continue };
            let mut steps = vec![step];
            for pair in back.windows(2) {
                let between = up.edges_connecting(pair[0], pair[1]).map(|edge| *edge.weight());
                steps.extend(between.filter_map(|step| if let Step::Ladder(step) = step { Some(step) } else { None }));
            }
            told.extend(&steps);
            let roles = std::iter::once(from).chain(back).map(|role| up[role]).collect();
            circles.push(Circle { roles, steps });
        }
        circles
    }

    /// The graph without the steps that do not promise to lead up.
    fn upwards(&self, handbook: &Handbook) -> DiGraph<Place, Step> {
        let grade = |role: NodeIndex| {
            let place = self.graph[role];
            handbook.node(place).grade
        };
        let is_up = |step: &Step, from: NodeIndex, to: NodeIndex| match step {
            Step::Level => true,
            Step::Ladder(step) => {
                let edge = &self.edges()[*step];
                let sentence = edge.sentence.to_lowercase();
                let aside = ASIDE.iter().any(|word| sentence.contains(word));
                !edge.worded && !aside && grade(from).zip(grade(to)).is_none_or(|(from, to)| from < to)
            }
        };
        self.graph.filter_map(
            |_, place| Some(*place),
            |edge, step| {
                let (from, to) = self.graph.edge_endpoints(edge)?;
                is_up(step, from, to).then_some(*step)
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder::graph::tests::handbook;

    #[track_caller]
    fn check(pages: &[(&str, &[&str], &str)], expected: &[&str]) {
        let handbook = handbook(pages);
        let ladder = Ladder::new(&handbook);
        let name = |place: &Place| handbook.text(*place).to_owned();
        let told = |circle: Circle| circle.roles.iter().map(name).collect::<Vec<_>>().join(" > ");
        assert_eq!(ladder.circles(&handbook).into_iter().map(told).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn steps_lead_back_to_where_they_begin() {
        let b = "The next step is [B](../b/).";
        let a = "The next step is [A](../a/).";
        check(&[("a", &[], b), ("b", &[], a)], &["A > B > A"]);
        check(&[("a", &[], b), ("b", &[], "")], &[]);
        check(&[("a", &[], b), ("b", &[], "People move to [A](../a/), a lateral step.")], &[]);
        let levels: &[&str] = &["Pilot -", "Senior Pilot -"];
        check(&[("a", levels, b), ("b", &[], a)], &["Senior Pilot > B > Pilot > Senior Pilot"]);
    }

    #[test]
    fn a_few_circles_are_told_rounds_that_all_lead_to_each_other() {
        let names: Vec<String> = (0..2 * MOST).map(|i| format!("diver-{i}")).collect();
        let hub: String = names.iter().map(|name| format!("- [Diver](../{name}/)\n")).collect();
        let mut pages: Vec<(&str, &[&str], &str)> = vec![("hub", &[], &hub)];
        pages.extend(names.iter().map(|name| (name.as_str(), &[][..], "The next step is [Hub](../hub/).")));
        let handbook = handbook(&pages);
        let ladder = Ladder::new(&handbook);
        assert_eq!(ladder.edges().len(), 4 * MOST, "each leads to the hub and back");
        assert_eq!(ladder.circles(&handbook).len(), MOST);
    }

    #[test]
    fn what_only_words_tell_makes_no_circle() {
        let pages: [(&str, &[&str], &str); 2] = [
            ("a/pilot", &[], "The next step is [Diver](../diver/)."),
            ("a/diver", &[], "The next step is the Pilot job family."),
        ];
        let handbook = handbook(&pages);
        assert!(Ladder::new(&handbook).edges().iter().any(|edge| edge.worded), "one of the steps is told by words");
        check(&pages, &[]);
    }

    #[test]
    fn a_step_between_equal_grades_is_none_up() {
        let pages = [
            ("a", &["Pilot 6"][..], "The next step is [B](../b/)."),
            ("b", &["Diver 6"][..], "The next step is [A](../a/)."),
        ];
        check(&pages, &[]);
    }
}
