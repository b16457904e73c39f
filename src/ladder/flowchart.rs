//! Ladders that pages draw themselves, as flowcharts of Mermaid's: `a(Pilot) --> b(Senior Pilot)`.
//!
//! Invariant: only arrows are read; what a chart says about looks, clicks and groups is passed over.

use crate::text::Map;

/// Whether a text is a chart with arrows.
pub(super) fn is_chart(text: &str) -> bool {
    text.contains("-->") && ["graph ", "flowchart "].iter().any(|word| text.contains(word))
}

/// The arrows of a chart, by the labels of what they join.
pub(super) fn arrows(chart: &str) -> Vec<(String, String)> {
    let mut labels: Map<&str, &str> = Map::default();
    let mut arrows: Vec<(&str, &str)> = Vec::new();
    for statement in chart.lines().flat_map(statements) {
        let mut before: Option<&str> = None;
        for part in split_at_arrows(statement) {
            let (id, label) = node(part);
            if let Some(label) = label {
                labels.entry(id).or_insert(label);
            }
            if let Some(before) = before {
                arrows.push((before, id));
            }
            before = Some(id);
        }
    }
    let named = |id: &str| labels.get(id).copied().unwrap_or(id).trim().to_owned();
    arrows.into_iter().map(|(from, to)| (named(from), named(to))).collect()
}

/// The statements of a line, without remarks and what is no arrow or node.
fn statements(line: &str) -> impl Iterator<Item = &str> {
    const OTHERS: &[&str] =
        &["%%", "graph", "flowchart", "click", "class", "style", "linkStyle", "subgraph", "end", "```"];
    let line = line.trim();
    let line = if line.starts_with("%%") { "" } else { line };
    line.split(';').map(str::trim).filter(|s| !s.is_empty() && !OTHERS.iter().any(|other| s.starts_with(other)))
}

fn split_at_arrows(statement: &str) -> Vec<&str> {
    let mut parts = vec![statement];
    for arrow in ["-.->", "-->", "==>"] {
        parts = parts.into_iter().flat_map(|part| part.split(arrow)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A node's id and label: `a(Pilot)`, `a["Pilot"]`, `a`. What stands on the arrow, `|so|`, goes.
fn node(part: &str) -> (&str, Option<&str>) {
    let part = part.strip_prefix('|').and_then(|rest| rest.split_once('|')).map_or(part, |(_, rest)| rest.trim());
    let Some(open) = part.find(['(', '[', '{']) else { return (part, None) };
    let signs = |c: char| matches!(c, '(' | '[' | '{' | '"' | ' ');
    let ends = |c: char| matches!(c, ']' | '}' | '"' | ' ');
    let label = part[open..].trim_start_matches(signs);
    // A label may end with a parenthesis of its own: `a(Pilot (North))`.
    let label = label.trim_end_matches(ends);
    let label = label.strip_suffix(')').filter(|_| part[open..].starts_with('(')).unwrap_or(label);
    (part[..open].trim(), Some(label.trim_end_matches(ends)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_by_label() {
        let chart = "\
graph LR;
  p(Pilot)-->s(Senior Pilot);
  s --> m[\"Manager, Pilots\"] --> d;
  s -.->|perhaps| n(Pilot (North))
  %% s --> x
  click p \"/a\"
  d(Director)
";
        let expected = [
            ("Pilot", "Senior Pilot"),
            ("Senior Pilot", "Manager, Pilots"),
            ("Manager, Pilots", "Director"),
            ("Senior Pilot", "Pilot (North)"),
        ];
        assert_eq!(arrows(chart), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn other_texts_have_none() {
        assert_eq!(arrows("The next step is not defined."), Vec::new());
    }
}
