//! The anchors that site generators make of headings.

use super::{NodeId, Page};

/// How a generator makes an anchor of a heading.
type Rule = fn(&str) -> String;

/// The heading whose anchor bears a name, by goldmark's rule (which is GitHub's), else by kramdown's. A heading that
/// repeats gets `-1`, `-2`, in page order.
pub(super) fn find(page: &Page, name: &str) -> Option<NodeId> {
    [goldmark as Rule, kramdown as Rule].iter().find_map(|rule| find_by(page, name, *rule))
}

fn find_by(page: &Page, name: &str, rule: Rule) -> Option<NodeId> {
    let (stem, number) = match name.rsplit_once('-') {
        Some((stem, n)) => (stem, n.parse::<usize>().ok()),
        None => (name, None),
    };
    let mut repeats = 0;
    let mut last_line = 0;
    for id in page.subtree(NodeId::PAGE) {
        let node = page.node(id);
        // A level that a section's heading implies stands on that heading's line: one heading, one anchor.
        if node.rank == 0 || node.line == last_line {
            continue;
        }
        last_line = node.line;
        let slug = rule(page.heading(id));
        if slug == name {
            return Some(id);
        }
        if slug == stem {
            if number == Some(repeats) && repeats > 0 {
                return Some(id);
            }
            repeats += 1;
        }
    }
    None
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
