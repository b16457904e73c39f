//! The anchors that site generators make of headings.

use std::collections::HashMap;

use super::{NodeId, Page};

/// How a generator makes an anchor of a heading.
type Rule = fn(&str) -> String;

/// The anchors of one page: those that it names itself, and its headings' by goldmark's rule (which is GitHub's) and
/// by kramdown's.
pub(crate) struct Slugs<'a> {
    page: &'a Page,
    made: HashMap<String, NodeId, foldhash::fast::FixedState>,
}

impl<'a> Slugs<'a> {
    /// Makes the anchors of a page. A heading that repeats gets `-1`, `-2`, in page order.
    pub fn of(page: &'a Page) -> Slugs<'a> {
        let mut made = HashMap::default();
        for rule in [goldmark as Rule, kramdown as Rule] {
            let mut repeats: HashMap<String, usize, foldhash::fast::FixedState> = HashMap::default();
            let mut last_line = 0;
            for id in page.subtree(NodeId::PAGE) {
                let node = page.node(id);
                // A level that a section's heading implies stands on that heading's line: one heading, one anchor.
                if node.rank == 0 || node.line == last_line {
                    continue;
                }
                last_line = node.line;
                let slug = rule(page.heading(id));
                let seen = repeats.entry(slug.clone()).or_default();
                let slug = if *seen == 0 { slug } else { format!("{slug}-{seen}") };
                *seen += 1;
                made.entry(slug).or_insert(id);
            }
        }
        Slugs { page, made }
    }

    /// The node that an anchor names; without `#`, any case.
    pub fn find(&self, name: &str) -> Option<NodeId> {
        let name = name.to_lowercase();
        let named = self.page.anchors.iter().find(|(a, _)| **a == *name).map(|(_, node)| *node);
        named.or_else(|| self.made.get(&name).copied())
    }

    /// Whether the page has an anchor.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }
}

/// Letters, digits, `-` and `_` stay; a space becomes `-` (goldmark, `parser/ids.go`, type `github`).
fn goldmark(heading: &str) -> String {
    let kept = heading.chars().filter_map(|c| match c {
        ' ' => Some('-'),
        '-' | '_' => Some(c),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    });
    kept.flat_map(char::to_lowercase).collect()
}

/// What stands before the first letter goes, then as above without `_` (kramdown, `auto_ids`).
fn kramdown(heading: &str) -> String {
    let from = heading.find(char::is_alphabetic).unwrap_or(heading.len());
    goldmark(&heading[from..]).replace('_', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        assert_eq!(goldmark("Manager, IT (R&D)"), "manager-it-rd");
        assert_eq!(goldmark("R & D"), "r--d");
        assert_eq!(kramdown("1. Levels_of"), "levelsof");
    }
}
