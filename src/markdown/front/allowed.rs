//! The rules that a page may break, as its front matter names them.
//!
//! Invariant: what is too much to parse allows nothing.

use std::ops::Range;

use serde::Deserialize;

use super::fence::Form;
use super::{OneOrMany, Scalar, is_too_much, split};

/// Where the front matter names rules that the page may break: bytes of the page for each name in
/// `rungs: {allow: [dead-link, placeholder]}`.
pub(crate) fn allowed_rules(source: &str) -> Vec<Range<usize>> {
    #[derive(Deserialize)]
    struct Told {
        rungs: Allowing,
    }
    #[derive(Deserialize)]
    struct Allowing {
        allow: OneOrMany,
    }
    let Some(fenced) = split(source).0.filter(|fenced| fenced.form != Form::Toml) else { return Vec::new() };
    let is_ours = |line: &&str| line.starts_with("rungs:");
    let mut lines = fenced.text.split_inclusive('\n').skip_while(|line| !is_ours(line));
    let Some(first) = lines.next() else { return Vec::new() };
    let below = lines.take_while(|line| line.starts_with([' ', '\t', '-', '#', '\r', '\n']));
    let length = first.len() + below.map(str::len).sum::<usize>();
    let at = first.as_ptr() as usize - source.as_ptr() as usize;
    let text = &source[at..at + length];
    if is_too_much(text) {
        return Vec::new();
    }
    let Ok(told) = serde_yaml::from_str::<Told>(text) else { return Vec::new() };
    let names = match told.rungs.allow {
        OneOrMany::One(one) => one.split([' ', ',']).map(str::to_owned).collect(),
        OneOrMany::Many(many) => many.into_iter().filter_map(Scalar::text).collect::<Vec<String>>(),
        OneOrMany::Else(_) => Vec::new(),
    };
    let mut from = text.find("allow").unwrap_or_default() + "allow".len();
    let mut spans = Vec::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        let Some(found) = text.get(from..).and_then(|rest| rest.find(name.as_str())) else { continue };
        spans.push(at + from + found..at + from + found + name.len());
        from += found + name.len();
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::super::{MOST_BRACKETS, MOST_BYTES};
    use super::*;

    #[test]
    fn rules_that_a_page_may_break() {
        let check = |front: &str, expected: &[&str]| {
            let source = format!("---\ntitle: X\n{front}layout: y\n---\ndead-link\n");
            let found: Vec<&str> = allowed_rules(&source).into_iter().map(|span| &source[span]).collect();
            assert_eq!(found, expected, "{front}");
        };
        check("rungs: {allow: [dead-link, placeholder]}\n", &["dead-link", "placeholder"]);
        check("rungs:\n  allow:\n    - dead-link\n    - dead-anchor\n", &["dead-link", "dead-anchor"]);
        check("rungs:\n  allow: dead-link, placeholder\n", &["dead-link", "placeholder"]);
        check("rungs: yes\n", &[]);
        check("", &[]);
        // What is too much to parse allows nothing: one byte or bracket less does.
        let long = |spaces: usize| format!("rungs: {{allow: [dead-link]{}}}\n", " ".repeat(spaces));
        check(&long(MOST_BYTES - long(0).len()), &["dead-link"]);
        check(&long(MOST_BYTES - long(0).len() + 1), &[]);
        let nested =
            |depth: usize| format!("rungs: {{allow: [dead-link, {}{}]}}\n", "[".repeat(depth), "]".repeat(depth));
        check(&nested(MOST_BRACKETS - 2), &["dead-link"]);
        check(&nested(MOST_BRACKETS - 1), &[]);
    }
}
