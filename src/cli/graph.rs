//! Ladders as graphs for other programs: DOT for Graphviz, flowcharts for Mermaid.
//!
//! Invariant: whatever a page says stands inside a quoted label, with everything escaped that could end it.

use crate::handbook::{Handbook, NodeId, Page, PageId, Place};
use crate::ladder::{Edge, Goal, Ladder, tracks};
use crate::text::Map;

/// A graph to be written.
#[derive(Default)]
pub(super) struct Graph {
    nodes: Vec<Shown>,
    edges: Vec<Arrow>,
}

struct Shown {
    label: String,
    missing: bool,
}

struct Arrow {
    from: usize,
    to: usize,
    /// Whether only words tell it.
    worded: bool,
}

impl Graph {
    /// The ladder of one page: its levels, and the pages around it.
    pub(super) fn of_page(handbook: &Handbook, ladder: &Ladder, page: PageId) -> Graph {
        let mut graph = Graph::default();
        let of: &Page = handbook.page(page);
        let family = graph.page(handbook, page);
        let mut levels: Map<NodeId, usize> = Map::default();
        for level in of.levels() {
            let node = graph.node(label(of, level), false);
            levels.insert(level, node);
        }
        for track in tracks(of) {
            let nodes: Vec<usize> = track.levels.iter().map(|level| levels[level]).collect();
            for pair in nodes.windows(2) {
                graph.arrow(pair[0], pair[1], false);
            }
            if let Some(last) = nodes.last() {
                graph.arrow(*last, family, false);
            }
        }
        let mut known: Map<Goal, usize> = Map::default();
        known.insert(Goal::Found(Place::of(page)), family);
        for edge in ladder.next(page).chain(ladder.previous(page)) {
            graph.edge(handbook, edge, &mut known);
        }
        graph
    }

    /// The ladders that lead from or to pages that are meant, by their ids.
    pub(super) fn of_all(handbook: &Handbook, ladder: &Ladder, meant: impl Fn(&str) -> bool) -> Graph {
        let mut graph = Graph::default();
        let mut known: Map<Goal, usize> = Map::default();
        for edge in ladder.edges() {
            let to = match &edge.to {
                Goal::Found(place) => &handbook.page(place.page).id,
                Goal::Missing(id) => id,
            };
            if !meant(&handbook.page(edge.from.page).id) && !meant(to) {
                continue;
            }
            graph.edge(handbook, edge, &mut known);
        }
        graph
    }

    /// Adds an edge between two pages.
    fn edge(&mut self, handbook: &Handbook, edge: &Edge, known: &mut Map<Goal, usize>) {
        let whole = |place: &Place| Goal::Found(Place { node: NodeId::PAGE, ..*place });
        let to = match &edge.to {
            Goal::Found(place) => whole(place),
            Goal::Missing(id) => Goal::Missing(id.clone()),
        };
        let [from, to] = [whole(&edge.from), to].map(|goal| {
            *known.entry(goal).or_insert_with_key(|goal| match goal {
                Goal::Found(place) => self.page(handbook, place.page),
                Goal::Missing(id) => self.node(id.to_string(), true),
            })
        });
        if from != to {
            self.arrow(from, to, edge.worded);
        }
    }

    fn page(&mut self, handbook: &Handbook, page: PageId) -> usize {
        let of = handbook.page(page);
        self.node(label(of, NodeId::PAGE), false)
    }

    fn node(&mut self, label: String, missing: bool) -> usize {
        self.nodes.push(Shown { label, missing });
        self.nodes.len() - 1
    }

    fn arrow(&mut self, from: usize, to: usize, worded: bool) {
        match self.edges.iter_mut().find(|arrow| (arrow.from, arrow.to) == (from, to)) {
            Some(arrow) => arrow.worded &= worded,
            None => self.edges.push(Arrow { from, to, worded }),
        }
    }

    /// The graph in Graphviz's language.
    pub(super) fn dot(&self) -> String {
        let mut out = "digraph ladder {\n    rankdir=LR;\n    node [shape=box];\n".to_owned();
        for (i, node) in self.nodes.iter().enumerate() {
            let label = node.label.replace('\\', "\\\\").replace('"', "\\\"");
            let style = if node.missing { ", style=dashed" } else { "" };
            out += &format!("    n{i} [label=\"{label}\"{style}];\n");
        }
        for edge in &self.edges {
            let style = if edge.worded { " [style=dashed]" } else { "" };
            out += &format!("    n{} -> n{}{style};\n", edge.from, edge.to);
        }
        out + "}\n"
    }

    /// The graph as a flowchart of Mermaid's.
    pub(super) fn mermaid(&self) -> String {
        let mut out = "flowchart LR\n".to_owned();
        for (i, node) in self.nodes.iter().enumerate() {
            let label = escaped(&node.label);
            out += &format!("    n{i}[\"{label}\"]{}\n", if node.missing { ":::missing" } else { "" });
        }
        for edge in &self.edges {
            let line = if edge.worded { "-.->" } else { "-->" };
            out += &format!("    n{} {line} n{}\n", edge.from, edge.to);
        }
        if self.nodes.iter().any(|node| node.missing) {
            out += "    classDef missing stroke-dasharray: 5 5\n";
        }
        out
    }
}

/// A text for a quoted label of Mermaid's, where entities are written with a number sign.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | ';' | '\\' => out += &format!("#{};", u32::from(c)),
            c => out.push(c),
        }
    }
    out
}

/// A page's or level's name with its grade.
fn label(page: &Page, node: NodeId) -> String {
    let grade = page.node(node).grade.map(|grade| format!(" ({grade})")).unwrap_or_default();
    format!("{}{grade}", page.text(node))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph() -> Graph {
        let mut graph = Graph::default();
        let a = graph.node("A \"b\" \\ <c>".into(), false);
        let b = graph.node("x/y#z;".into(), true);
        graph.arrow(a, b, true);
        graph.arrow(a, b, false);
        graph.arrow(b, a, true);
        graph
    }

    #[test]
    fn dot() {
        let expected = "\
digraph ladder {
    rankdir=LR;
    node [shape=box];
    n0 [label=\"A \\\"b\\\" \\\\ <c>\"];
    n1 [label=\"x/y#z;\", style=dashed];
    n0 -> n1;
    n1 -> n0 [style=dashed];
}
";
        assert_eq!(graph().dot(), expected);
    }

    /// Whether a line is one of the few statements of DOT that graphs are made of.
    fn is_dot(line: &str) -> bool {
        let line = line.trim();
        let id = |s: &str| s.strip_prefix('n').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if matches!(line, "digraph ladder {" | "rankdir=LR;" | "node [shape=box];" | "}") {
            return true;
        }
        if let Some((from, rest)) = line.split_once(" -> ") {
            let to = rest.trim_end_matches(';').trim_end_matches(" [style=dashed]");
            if id(from) && id(to) {
                return true;
            }
        }
        let Some((name, label)) = line.split_once(" [label=\"") else { return false };
        let label = label.strip_suffix("\"];").or(label.strip_suffix("\", style=dashed];"));
        // Within quotes every quote and every backslash is escaped.
        let closed = |label: &str| {
            let mut chars = label.chars();
            while let Some(c) = chars.next() {
                match c {
                    '"' => return false,
                    '\\' if !matches!(chars.next(), Some('"' | '\\')) => return false,
                    _ => {}
                }
            }
            true
        };
        id(name) && label.is_some_and(closed)
    }

    /// Whether a line is one of the few statements of Mermaid's that graphs are made of.
    fn is_mermaid(line: &str) -> bool {
        let line = line.trim();
        let id = |s: &str| s.strip_prefix('n').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if matches!(line, "flowchart LR" | "classDef missing stroke-dasharray: 5 5") {
            return true;
        }
        if line.split_once(" --> ").or(line.split_once(" -.-> ")).is_some_and(|(from, to)| id(from) && id(to)) {
            return true;
        }
        let Some((name, label)) = line.split_once("[\"") else { return false };
        let label = label.strip_suffix("\"]").or(label.strip_suffix("\"]:::missing"));
        id(name) && label.is_some_and(|label| !label.contains(['"', '<', '>', '`', '\\']))
    }

    proptest::proptest! {
        #[test]
        fn whatever_pages_say_charts_are_valid(a in "[^\\p{Cc}]{0,12}", b in "[\"\\\\\\]#;<-> n\\[]{0,12}") {
            let mut graph = Graph::default();
            let (a, b) = (graph.node(a, false), graph.node(b, true));
            graph.arrow(a, b, true);
            let (dot, mermaid) = (graph.dot(), graph.mermaid());
            proptest::prop_assert!(dot.lines().all(is_dot), "{}", dot);
            proptest::prop_assert!(mermaid.lines().all(is_mermaid), "{}", mermaid);
        }
    }

    #[test]
    fn mermaid() {
        let expected = "\
flowchart LR
    n0[\"A #34;b#34; #92; #60;c#62;\"]
    n1[\"x/y#35;z#59;\"]:::missing
    n0 --> n1
    n1 -.-> n0
    classDef missing stroke-dasharray: 5 5
";
        assert_eq!(graph().mermaid(), expected);
    }
}
