//! The anchors that site generators make of headings.

use std::sync::OnceLock;

use super::{NodeId, Page};
use crate::text::{Map, fold, words};

/// The anchors of one page: those that it names itself, then its headings' by goldmark's rule (which is GitHub's) and
/// by kramdown's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slugs {
    nodes: Map<Box<str>, NodeId>,
    /// The same as other generators make them, once somebody has asked for one that is none of these.
    others: OnceLock<Map<Box<str>, NodeId>>,
    /// The headings, in page order.
    pub headings: Vec<NodeId>,
}

/// What code hosts put before an anchor.
const BEFORE: [&str; 2] = ["user-content-", "markdown-header-"];

impl Slugs {
    /// Makes the anchors of a page. A heading that repeats gets `-1`, `-2`, in page order.
    pub fn of(page: &Page) -> Slugs {
        let mut nodes: Map<Box<str>, NodeId> = Map::default();
        for (name, node) in &page.anchors {
            nodes.entry(name.clone()).or_insert(*node);
        }
        for rule in [goldmark, kramdown] {
            add(page, rule, &mut nodes);
        }
        let headings = page.subtree(NodeId::PAGE).filter(|node| page.node(*node).rank > 0).collect();
        Slugs { nodes, others: OnceLock::new(), headings }
    }

    /// The node of the page that an anchor names; without `#`, any case.
    pub fn find(&self, page: &Page, name: &str) -> Option<NodeId> {
        // GitHub leaves what asks for an emoji's colours where the emoji itself is taken out.
        let name = name.to_lowercase().replace('\u{fe0f}', "");
        self.nodes.get(name.as_str()).copied().or_else(|| self.find_other(page, &name))
    }

    /// The node of an anchor as other generators, browsers and code hosts write it.
    fn find_other(&self, page: &Page, name: &str) -> Option<NodeId> {
        // A browser marks text by `#duties:~:text=rope`.
        let name = name.split(":~:").next().unwrap_or_default();
        if matches!(name, "" | "top") {
            return Some(NodeId::PAGE);
        }
        let name = BEFORE.iter().find_map(|before| name.strip_prefix(before)).unwrap_or(name);
        let others = || {
            let mut others = Map::default();
            for rule in [|heading: &str| in_words(&goldmark(heading)), in_words] {
                add(page, rule, &mut others);
            }
            others
        };
        let others = self.others.get_or_init(others);
        let words = Some(in_words(name)).filter(|words| !words.is_empty());
        self.nodes.get(name).or_else(|| others.get(&*words?)).copied()
    }

    /// The anchor that names a node; of several the shortest.
    pub fn name_of(&self, node: NodeId) -> Option<&str> {
        let names = self.nodes.iter().filter(|(_, named)| **named == node).map(|(name, _)| &**name);
        names.min_by_key(|name| (name.len(), *name))
    }
}

/// Adds the anchors that a rule makes of a page's headings.
fn add(page: &Page, rule: fn(&str) -> String, nodes: &mut Map<Box<str>, NodeId>) {
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

/// The words of a heading, or of an anchor that is made of it: generators differ in what they do with all else.
fn in_words(text: &str) -> String {
    words(&fold(text)).collect::<Vec<_>>().join("-")
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
        assert_eq!(Slugs::of(&page).find(&page, anchor).map(|node| page.line(node)), line, "{anchor}");
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
    fn generators_differ_in_all_but_words() {
        let page = "# Ports\n\n## Mate, Ropes & Tides (L2)\n\na\n\n## Été\n\nb\n\n## Été\n\nc\n\n## R&D\n\nd\n";
        check(page, "mate-ropes--tides-l2", Some(3));
        for other in [
            "mate-ropes-tides-l2",
            "mate,-ropes-&-tides-(l2)",
            "Mate, Ropes & Tides (L2)",
            "user-content-mate-ropes--tides-l2",
            "mate-ropes--tides-l2:~:text=rope",
        ] {
            check(page, other, Some(3));
        }
        check(page, "ete", Some(7));
        check(page, "été_1", Some(11));
        check(page, "rd", Some(15));
        check(page, "r-d", Some(15));
        check(page, "top", Some(1));
        check(page, ":~:text=rope", Some(1));
        for dead in ["mate-ropes", "ete-2", "materopestidesl2", "r-and-d", "-"] {
            check(page, dead, None);
        }
        check("# Ports\n\n## …\n\na\n", "-", None);
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
