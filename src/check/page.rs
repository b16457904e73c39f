//! One page under check: where problems are told, with the place that they mark.

use std::ops::Range;
use std::sync::OnceLock;

use crate::handbook::{Handbook, NodeId, Page, PageId, Problem};
use crate::markdown::Lines;
use crate::text::sanitise;

/// Pages on which another file's text stands where they are published: what they lack here, they may have there.
pub(super) struct Including {
    /// Which of the handbook's pages do, looked for once and only where somebody asks.
    pages: Vec<OnceLock<bool>>,
}

impl Including {
    pub fn of(handbook: &Handbook) -> Including {
        Including { pages: handbook.pages().map(|_| OnceLock::new()).collect() }
    }

    pub fn has(&self, handbook: &Handbook, page: PageId) -> bool {
        const TAGS: [&str; 8] = [
            "<%= partial", "<%= include", "{{< include", "{% include", "{{< readfile", "{{% readfile", "{{#include",
            "--8<--",
        ];
        let source = handbook.page(page).source.as_bytes();
        let includes = || TAGS.iter().any(|tag| memchr::memmem::find(source, tag.as_bytes()).is_some());
        *self.pages[page.0 as usize].get_or_init(includes)
    }
}

/// A page, and what has been found on it.
pub(super) struct Checked<'a> {
    pub handbook: &'a Handbook,
    pub id: PageId,
    pub page: &'a Page,
    lines: Lines<'a>,
    pub problems: Vec<Problem>,
}

impl<'a> Checked<'a> {
    pub fn new(handbook: &'a Handbook, id: PageId) -> Checked<'a> {
        let page: &Page = handbook.page(id);
        Checked { handbook, id, page, lines: Lines::new(&page.source), problems: Vec::new() }
    }

    /// Tells of a breach of a rule at some bytes of the source; what reaches beyond their first line is not marked.
    pub fn tell(&mut self, rule: &'static str, span: Range<usize>, message: String, help: Option<String>) {
        let (line, column) = self.lines.place(span.start);
        let marked = self.page.source.get(span).unwrap_or_default();
        let marked = marked.lines().next().unwrap_or_default().trim_end();
        let length = marked.chars().count() as u32;
        let clean = |text: String| sanitise(&text).into_owned();
        let (message, help) = (clean(message), help.map(clean));
        self.problems.push(Problem { line, column, length, help, ..Problem::new(rule, message) });
    }

    /// The bytes of a node's first line: its heading without signs, its item without the marker.
    pub fn first_line(&self, node: NodeId) -> Range<usize> {
        let span = self.own(node);
        let text = self.page.source.get(span.clone()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default();
        let skipped = line.trim_start_matches(['#', ' ', '\t', '>', '*', '-', '+', '|']).len();
        let from = span.start + line.len() - skipped;
        let kept = line[line.len() - skipped..].trim_end_matches(['#', ' ', '\t', '\r', '*', '|']).len();
        if kept == 0 { span.start..span.start + line.trim_end().len() } else { from..from + kept }
    }

    /// The bytes of words on a node, as they stand there; its first line where they are written with markup between.
    pub fn words(&self, node: NodeId, words: &str) -> Range<usize> {
        let span = self.own(node);
        let text = self.page.source.get(span.clone()).unwrap_or_default();
        match text.find(words).filter(|_| !words.is_empty()) {
            Some(at) => span.start + at..span.start + at + words.len(),
            None => self.first_line(node),
        }
    }

    /// The bytes of a node without the nodes that it holds.
    pub fn own(&self, node: NodeId) -> Range<usize> {
        let of = self.page.node(node);
        let start = of.span.start as usize;
        // A level that a section's heading implies begins where that does.
        let mut children = self.page.subtree(node).skip(1).map(|child| self.page.node(child).span.start as usize);
        let next = children.find(|next| *next > start);
        start..next.filter(|next| *next >= start).unwrap_or(of.span.end as usize).max(start)
    }
}
