//! The anchors that site generators make of headings.

use crate::text::Map;

use super::{NodeId, Page};

/// The anchors of one page: those that it names itself, then its headings' by goldmark's rule (which is GitHub's) and
/// by kramdown's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slugs {
    nodes: Map<Box<str>, NodeId>,
    /// The headings, in page order.
    pub headings: Vec<NodeId>,
}

impl Slugs {
    /// Makes the anchors of a page. A heading that repeats gets `-1`, `-2`, in page order.
    pub fn of(page: &Page) -> Slugs {
        let mut nodes: Map<Box<str>, NodeId> = Map::default();
        for (name, node) in &page.anchors {
            nodes.entry(name.clone()).or_insert(*node);
        }
        for rule in [goldmark, kramdown] {
            let mut repeats: Map<String, usize> = Map::default();
            let mut last_line = 0;
            for id in page.subtree(NodeId::PAGE) {
                let node = page.node(id);
                // A level that a section's heading implies stands on that heading's line: one heading, one anchor.
                if node.rank == 0 || page.line(id) == last_line {
                    continue;
                }
                last_line = page.line(id);
                let slug = rule(page.heading(id));
                let seen = repeats.entry(slug.clone()).or_default();
                let slug = if *seen == 0 { slug } else { format!("{slug}-{seen}") };
                *seen += 1;
                nodes.entry(slug.into()).or_insert(id);
            }
        }
        let headings = page.subtree(NodeId::PAGE).filter(|node| page.node(*node).rank > 0).collect();
        Slugs { nodes, headings }
    }

    /// The node that an anchor names; without `#`, any case.
    pub fn find(&self, name: &str) -> Option<NodeId> {
        // GitHub leaves what asks for an emoji's colours where the emoji itself is taken out.
        let name = name.to_lowercase().replace('\u{fe0f}', "");
        self.nodes.get(name.as_str()).copied()
    }

    /// The anchor that names a node; of several the shortest.
    pub fn name_of(&self, node: NodeId) -> Option<&str> {
        let names = self.nodes.iter().filter(|(_, named)| **named == node).map(|(name, _)| &**name);
        names.min_by_key(|name| (name.len(), *name))
    }
}

/// Letters, digits, `-` and `_` stay; a space becomes `-` (goldmark, `parser/ids.go`, type `github`).
pub(super) fn goldmark(heading: &str) -> String {
    slug(heading, true)
}

/// What stands before the first letter goes, then as above without `_` (kramdown, `auto_ids`).
fn kramdown(heading: &str) -> String {
    let from = heading.find(char::is_alphabetic).unwrap_or(heading.len());
    slug(&heading[from..], false)
}

fn slug(heading: &str, underscores: bool) -> String {
    let mut slug = String::with_capacity(heading.len());
    for c in heading.chars() {
        match c {
            ' ' => slug.push('-'),
            '-' | '0'..='9' | 'a'..='z' => slug.push(c),
            '_' if underscores => slug.push(c),
            'A'..='Z' => slug.push(c.to_ascii_lowercase()),
            c if !c.is_ascii() && c.is_alphanumeric() => slug.extend(c.to_lowercase()),
            _ => {}
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::{PageSource, Sites, read};

    #[test]
    fn slugs() {
        assert_eq!(goldmark("Manager, IT (R&D)"), "manager-it-rd");
        assert_eq!(goldmark("R & D"), "r--d");
        assert_eq!(kramdown("1. Levels_of"), "levelsof");
    }

    /// The line of the heading that an anchor names.
    #[track_caller]
    fn check(page: &str, anchor: &str, line: Option<u32>) {
        let page = read(PageSource::new("a.md", page), &Sites::default());
        assert_eq!(Slugs::of(&page).find(anchor).map(|node| page.line(node)), line, "{anchor}");
    }

    #[test]
    fn headings_that_repeat_are_numbered() {
        let page = "# Ports\n\n## Notes\n\na\n\n## Notes\n\nb\n\n## Notes\n\nc\n";
        check(page, "notes", Some(3));
        check(page, "Notes-1", Some(7));
        check(page, "notes-2", Some(11));
        check(page, "notes-3", None);
        check("## \u{2699}\u{fe0f} Notes\n\na\n", "\u{fe0f}-notes", Some(1));
    }

    #[test]
    fn a_level_that_a_sections_heading_implies_has_no_anchor_of_its_own() {
        let page = "# Ports\n\n## Levels\n\n### Pilot Responsibilities\n\n- a\n\n### Pilot Requirements\n\n- b\n\n\
                    ## Pilot\n\nc\n";
        check(page, "pilot-responsibilities", Some(5));
        check(page, "pilot-responsibilities-1", None);
        check(page, "pilot", Some(13));
    }
}
