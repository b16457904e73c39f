//! Layers: rings turned open, families put left of those to which they lead, and lines over several layers cut into
//! pieces from one layer to the next.
//!
//! Rings are opened by the greedy heuristic of P. Eades, X. Lin, W. F. Smyth, "A fast and effective heuristic for the
//! feedback arc set problem", Information Processing Letters 47 (1993). Layers are those of the longest way to the
//! end, made shorter by promotion as in N. Nikolov, A. Tarassov, "Graph layering by promotion of nodes", Discrete
//! Applied Mathematics 154 (2006).
//!
//! Invariant: every joint leads from one layer to the next; joints into one family share their pieces in each layer.

use petgraph::algo::{greedy_feedback_arc_set, toposort};
use petgraph::graph::{DiGraph, NodeIndex};

use crate::text::{Map, Set};

/// A place in a layer: a family's, or that of a line which passes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    /// The layer, counted from the left.
    pub layer: usize,
    /// The family; none where lines pass through.
    pub node: Option<usize>,
}

/// An edge of the graph, cut into pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    /// Whether it was turned round to open a ring: it leads from its right end to its left.
    pub turned: bool,
    /// The slots that it goes through, one in each layer.
    pub slots: Vec<usize>,
}

/// A graph in layers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Layers {
    /// All places, first those of the nodes, by the same index.
    pub slots: Vec<Slot>,
    /// The slots of each layer, from top to bottom.
    pub layers: Vec<Vec<usize>>,
    /// The pieces of lines, each from one layer to the next, no two alike.
    pub joints: Vec<(usize, usize)>,
    /// The edges.
    pub ways: Vec<Way>,
    /// The slots to which a slot is joined on its left.
    pub left: Vec<Vec<usize>>,
    /// The slots to which a slot is joined on its right.
    pub right: Vec<Vec<usize>>,
}

impl Layers {
    /// Puts so many nodes in layers. Of each edge it is told whether it leads up: only those that do not, or close a
    /// ring, are turned round. Every node has an edge, and no edge leads to its own beginning.
    pub(super) fn new(nodes: usize, edges: &[(usize, usize)], leads_up: impl Fn(usize, usize) -> bool) -> Layers {
        let (open, is_turned) = opened(nodes, edges, leads_up);
        let layer_of = layers_of(nodes, &open);
        let count = layer_of.iter().max().map_or(0, |layer| layer + 1);
        let mut layers = Layers { layers: vec![Vec::new(); count], ..Layers::default() };
        for (node, layer) in layer_of.iter().enumerate() {
            layers.slots.push(Slot { layer: *layer, node: Some(node) });
        }
        let mut passing: Map<(usize, usize, bool), usize> = Map::default();
        let mut joined: Set<(usize, usize)> = Set::default();
        for ((from, to), turned) in open.iter().zip(is_turned) {
            let mut slots = vec![*from];
            for layer in layer_of[*from] + 1..layer_of[*to] {
                let slot = *passing.entry((*to, layer, turned)).or_insert_with(|| {
                    layers.slots.push(Slot { layer, node: None });
                    layers.slots.len() - 1
                });
                slots.push(slot);
            }
            slots.push(*to);
            for pair in slots.windows(2) {
                if joined.insert((pair[0], pair[1])) {
                    layers.joints.push((pair[0], pair[1]));
                }
            }
            layers.ways.push(Way { turned, slots });
        }
        layers.left = vec![Vec::new(); layers.slots.len()];
        layers.right = vec![Vec::new(); layers.slots.len()];
        for (from, to) in &layers.joints {
            layers.right[*from].push(*to);
            layers.left[*to].push(*from);
        }
        layers.fill();
        layers
    }

    /// Fills the layers in the order in which one comes upon the slots from the right: of a tree no lines cross.
    fn fill(&mut self) {
        let mut seen = vec![false; self.slots.len()];
        let mut ends: Vec<usize> = (0..self.slots.len()).filter(|slot| self.right[*slot].is_empty()).collect();
        ends.sort_by_key(|slot| std::cmp::Reverse(self.slots[*slot].layer));
        for end in ends {
            let mut rest = vec![end];
            while let Some(slot) = rest.pop() {
                if !std::mem::replace(&mut seen[slot], true) {
                    self.layers[self.slots[slot].layer].push(slot);
                    rest.extend(self.left[slot].iter().rev());
                }
            }
        }
    }
}

/// The edges so turned that none closes a ring, and which were turned.
///
/// Where an edge leads up is to the right. The others are steps to the side or down: they follow the layers that those
/// give, so that a chain of them does not stretch the map.
pub(super) fn opened(
    nodes: usize,
    edges: &[(usize, usize)],
    leads_up: impl Fn(usize, usize) -> bool,
) -> (Vec<(usize, usize)>, Vec<bool>) {
    let up: Vec<bool> = edges.iter().map(|(from, to)| leads_up(*from, *to)).collect();
    let mut graph: DiGraph<(), usize, usize> = DiGraph::with_capacity(nodes, edges.len());
    for _ in 0..nodes {
        graph.add_node(());
    }
    for (edge, (from, to)) in edges.iter().enumerate().filter(|(edge, _)| up[*edge]) {
        graph.add_edge(NodeIndex::new(*from), NodeIndex::new(*to), edge);
    }
    let mut turned = vec![false; edges.len()];
    let rings: Vec<usize> = greedy_feedback_arc_set(&graph).map(|edge| *edge.weight()).collect();
    rings.into_iter().for_each(|edge| turned[edge] = true);
    let turn = |(edge, turned): (&(usize, usize), &bool)| if *turned { (edge.1, edge.0) } else { *edge };
    let upwards: Vec<(usize, usize)> =
        edges.iter().zip(&turned).zip(&up).filter(|(_, up)| **up).map(|(edge, _)| turn(edge)).collect();
    let layer = layers_of(nodes, &upwards);
    // Steps within a layer part it: into as few as there are colours, where what is joined has not the same (the
    // theorem of Gallai, Roy and Vitaver).
    let mut beside: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (from, to) in edges.iter().filter(|(from, to)| layer[*from] == layer[*to]) {
        beside[*from].push(*to);
        beside[*to].push(*from);
    }
    let mut colour: Vec<Option<usize>> = vec![None; nodes];
    for node in 0..nodes {
        let taken: Vec<usize> = beside[node].iter().filter_map(|other| colour[*other]).collect();
        colour[node] = (0..).find(|colour| !taken.contains(colour));
    }
    for (edge, (from, to)) in edges.iter().enumerate().filter(|(edge, _)| !up[*edge]) {
        turned[edge] = (layer[*from], colour[*from]) > (layer[*to], colour[*to]);
    }
    (edges.iter().zip(&turned).map(turn).collect(), turned)
}

/// The layer of each node: as far to the left of all to which it leads as the longest way is long, then as near to
/// what leads to it as shortens its edges.
fn layers_of(nodes: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut graph: DiGraph<(), (), usize> = DiGraph::from_edges(edges.iter().copied());
    (graph.node_count()..nodes).for_each(|_| {
        graph.add_node(());
    });
    let order: Vec<usize> = match toposort(&graph, None) {
        Ok(order) => order.into_iter().map(NodeIndex::index).collect(),
        // Never where rings have been opened; an edge within a layer would be left out.
        Err(_) => return (0..nodes).collect(),
    };
    let (mut left, mut right) = (vec![Vec::new(); nodes], vec![Vec::new(); nodes]);
    for (from, to) in edges {
        right[*from].push(*to);
        left[*to].push(*from);
    }
    // Counted from the right.
    let mut layer = vec![0usize; nodes];
    for node in order.iter().rev() {
        layer[*node] = right[*node].iter().map(|to| layer[*to] + 1).max().unwrap_or(0);
    }
    for node in &order {
        if left[*node].len() > right[*node].len() {
            let nearest = left[*node].iter().map(|from| layer[*from]).min();
            layer[*node] = nearest.map_or(layer[*node], |from| from.saturating_sub(1).max(layer[*node]));
        }
    }
    let last = layer.iter().copied().max().unwrap_or(0);
    layer.into_iter().map(|layer| last - layer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The layers of nodes `0..`, and which edges were turned.
    #[track_caller]
    fn check(nodes: usize, edges: &[(usize, usize)], layers: &[usize], turned: &[usize]) {
        let made = Layers::new(nodes, edges, |_, _| true);
        let of: Vec<usize> = made.slots[..nodes].iter().map(|slot| slot.layer).collect();
        assert_eq!(of, layers);
        let found: Vec<usize> = (0..edges.len()).filter(|edge| made.ways[*edge].turned).collect();
        assert_eq!(found, turned);
        for (from, to) in &made.joints {
            assert_eq!(made.slots[*from].layer + 1, made.slots[*to].layer);
        }
        assert_eq!(made.layers.iter().map(Vec::len).sum::<usize>(), made.slots.len());
    }

    #[test]
    fn families_stand_left_of_those_to_which_they_lead() {
        check(3, &[(0, 1), (1, 2)], &[0, 1, 2], &[]);
        check(4, &[(0, 1), (1, 2), (3, 2)], &[0, 1, 2, 1], &[]);
        check(4, &[(0, 1), (1, 2), (0, 2), (0, 3)], &[0, 1, 2, 1], &[]);
    }

    #[test]
    fn rings_are_opened() {
        let two = Layers::new(2, &[(0, 1), (1, 0)], |_, _| true);
        assert_eq!(two.ways.iter().filter(|way| way.turned).count(), 1);
        let ring = Layers::new(4, &[(0, 1), (1, 2), (2, 3), (3, 0)], |_, _| true);
        assert_eq!(ring.ways.iter().filter(|way| way.turned).count(), 1);
        assert_eq!(ring.layers.len(), 4);
    }

    #[test]
    fn steps_to_the_side_do_not_stretch_the_map() {
        // 0, 1 and 2 lead up to 3, and to each other.
        let layers = Layers::new(4, &[(0, 3), (1, 3), (2, 3), (2, 1), (1, 0)], |_, to| to == 3);
        let of: Vec<usize> = layers.slots[..4].iter().map(|slot| slot.layer).collect();
        assert_eq!(of, [0, 1, 0, 2]);
        assert_eq!(layers.ways.iter().map(|way| way.turned).collect::<Vec<_>>(), [false, false, false, false, true]);
    }

    #[test]
    fn lines_into_one_family_share_their_pieces() {
        let layers = Layers::new(4, &[(0, 1), (1, 2), (3, 1), (0, 2), (3, 2)], |_, _| true);
        assert_eq!(layers.slots.iter().filter(|slot| slot.node.is_none()).count(), 1);
    }
}
