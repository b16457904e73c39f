//! Who leads to whom, and back in a circle.
//!
//! Invariant: what leads to nothing but itself is in no circle.

use petgraph::Directed;
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::{GraphMap, NodeTrait};

use crate::text::Map;

/// Who is in a circle, and in which.
pub(crate) struct Rounds<N>(Map<N, usize>);

impl<N: NodeTrait> Rounds<N> {
    /// The circles of some steps, each from one to another.
    pub fn of(steps: impl Iterator<Item = (N, N)>) -> Rounds<N> {
        let graph: GraphMap<N, (), Directed> = GraphMap::from_edges(steps);
        let circles = tarjan_scc(&graph).into_iter().enumerate().filter(|(_, round)| round.len() > 1);
        Rounds(circles.flat_map(|(i, round)| round.into_iter().map(move |one| (one, i))).collect())
    }

    /// The circle of which a step is a part.
    pub fn around(&self, from: N, to: N) -> Option<usize> {
        self.0.get(&from).copied().filter(|circle| self.0.get(&to) == Some(circle))
    }
}
