//! What a page allows itself, by front matter or comment: and `unknown-rule`, `unused-allow`.
//!
//! ```text
//! rungs: {allow: [heading-jump]}           in the front matter: on the whole page
//! <!-- rungs-allow dead-link -->           before a heading: in its section; before anything else: up to a blank line
//! text <!-- rungs-allow dead-link -->      behind text: on that line
//! <!-- rungs-allow-page vacancy-wording -->
//! ```

use std::ops::Range;

use super::page::Checked;
use super::rules;
use crate::handbook::{NodeId, Problem};
use crate::markdown::{self, Piece, Tag};

/// A rule that is allowed to be broken in some lines.
struct Allowed<'a> {
    rule: &'a str,
    /// Bytes of its name.
    span: Range<usize>,
    /// Lines of the file, counted from 1.
    lines: Range<u32>,
    used: bool,
}

/// Returns a page's problems without those that it allows, and tells of what it allows for nothing.
pub(super) fn apply(mut on: Checked<'_>) -> Vec<Problem> {
    let source: &str = &on.page.source;
    if memchr::memmem::find(source.as_bytes(), b"rungs").is_none() {
        return on.problems;
    }
    let mut allowed = in_front_matter(source);
    in_comments(&on, source, &mut allowed);
    on.problems.retain(|problem| {
        let mut covering =
            allowed.iter_mut().filter(|one| one.rule == problem.rule && one.lines.contains(&problem.line)).peekable();
        let keep = covering.peek().is_none();
        covering.for_each(|one| one.used = true);
        keep
    });
    for one in allowed.iter().filter(|one| !one.used) {
        match rules::find(one.rule) {
            Ok(rule) => {
                let message = format!("{} is allowed here, and nothing breaks it", rule.name);
                on.tell("unused-allow", one.span.clone(), message, None);
            }
            Err(wrong) => {
                let help = wrong.nearest.map(|name| format!("did you mean {name}?"));
                on.tell("unknown-rule", one.span.clone(), format!("no rule is named '{}'", one.rule), help);
            }
        }
    }
    on.problems
}

fn in_front_matter(source: &str) -> Vec<Allowed<'_>> {
    let everywhere =
        |span: Range<usize>| Allowed { rule: &source[span.clone()], span, lines: 0..u32::MAX, used: false };
    markdown::allowed_rules(source).into_iter().map(everywhere).collect()
}

fn in_comments<'a>(on: &Checked<'_>, source: &'a str, allowed: &mut Vec<Allowed<'a>>) {
    const OPEN: &str = "<!--";
    let opened = |at: usize| Some((source[..at].trim_end().strip_suffix(OPEN)?.len(), at));
    let comments = memchr::memmem::find_iter(source.as_bytes(), "rungs-allow").filter_map(opened);
    let code = in_code(source);
    let quoted = |open: &usize| {
        let at = code.partition_point(|code| code.end <= *open);
        code.get(at).is_some_and(|code| code.contains(open))
    };
    for (open, at) in comments.filter(|(open, _)| !quoted(open)).take(MOST) {
        let Some(close) = source[at..].find("-->").map(|close| at + close) else { break };
        let words = &source[at + "rungs-allow".len()..close];
        let whole = words.strip_prefix("-page");
        let named = whole.unwrap_or(words);
        let line = on.page.line_at(open as u32);
        let covered = if whole.is_some() { 0..u32::MAX } else { covered(on, source, open, close + 3, line) };
        for rule in named.split([' ', ',', '\n', '\r', '\t']).filter(|rule| !rule.is_empty()) {
            let start = rule.as_ptr() as usize - source.as_ptr() as usize;
            let span = start..start + rule.len();
            allowed.push(Allowed { rule, span, lines: covered.clone(), used: false });
        }
    }
}

/// More comments of a page are not heeded: each costs a look at what follows it.
const MOST: usize = 200;

/// The bytes of a page's code, where a comment is an example of one.
fn in_code(source: &str) -> Vec<Range<usize>> {
    let mut code = Vec::new();
    markdown::read(source, |piece, span| {
        if matches!(piece, Piece::Code(_) | Piece::Start(Tag::CodeBlock)) {
            code.push(span);
        }
    });
    code
}

/// The lines that a comment is for.
fn covered(on: &Checked<'_>, source: &str, open: usize, end: usize, line: u32) -> Range<u32> {
    let before = source[..open].rsplit('\n').next().unwrap_or_default();
    let behind = source[end..].lines().next().unwrap_or_default();
    let is_text = |text: &str| !text.trim_matches([' ', '\t', '>', '\r']).is_empty();
    if is_text(before) || is_text(behind) {
        return line..line + 1;
    }
    let after = &source[end..];
    let ended = line + source[open..end].matches('\n').count() as u32;
    let blank = after.lines().skip(1).take_while(|line| line.trim().is_empty()).count() as u32;
    let first = ended + 1 + blank;
    let page = on.page;
    let node = page.node_at_line(first);
    if node != NodeId::PAGE && page.line(node) == first && page.node(node).rank > 0 {
        let next = page.nodes.get(page.node(node).end.index());
        return first..next.map_or(u32::MAX, |next| page.line_at(next.span.start));
    }
    let text = after.lines().skip(1 + blank as usize).take_while(|line| !line.trim().is_empty()).count() as u32;
    first..first + text.max(1)
}
