//! The words of a page's pieces, added to its store.
//!
//! Invariant: what is added is sanitised, its white space folded into single spaces, none of them at the beginning of
//! a text.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::{RawKind, Taken};
use crate::handbook::problem::Problem;
use crate::handbook::read::placeholders;
use crate::text::{sanitise, sanitise_after};

impl Taken<'_> {
    /// Appends what a break of the line is in a paragraph or in a table's cell.
    pub(super) fn add_break(&mut self) {
        let in_row = self.leaf.is_some_and(|leaf| self.raws[leaf].kind == RawKind::Row);
        self.add(if in_row { " / " } else { " " });
    }

    /// Appends text, and tells of what a template left in it.
    pub(super) fn add_any(&mut self, text: &str, span: &Range<usize>) {
        if !self.in_code {
            self.placeholders(text, span);
        }
        self.add(text);
    }

    /// Whether white space would stand at the beginning, or beside other.
    fn is_fresh(&self) -> bool {
        let begin = if self.leaf.is_some() { self.begin } else { self.store.len() };
        self.store.len() == begin || self.store.ends_with(' ')
    }

    /// Appends a space, where none stands there.
    pub(super) fn add_space(&mut self) {
        self.is_bold |= self.strong > 0;
        if !self.is_fresh() {
            self.store.push(' ');
        }
    }

    /// Appends text that needs no look: see [`crate::markdown::Piece::Plain`].
    #[inline]
    pub(super) fn add_plain(&mut self, text: &str) {
        self.mind_style(text);
        let kept = text.strip_prefix(' ').filter(|_| self.is_fresh());
        self.store.push_str(kept.unwrap_or(text));
    }

    /// Appends text, white space folded into single spaces.
    pub(super) fn add(&mut self, text: &str) {
        let clean = sanitise_after(&self.store, text);
        self.mind_style(&clean);
        let clean: &str = if self.is_fresh() { clean.trim_start() } else { &clean };
        let hard = !clean.is_ascii() && clean.contains(HARD_SPACE);
        let clean = if hard { Cow::Owned(clean.replace(HARD_SPACE, " ")) } else { Cow::Borrowed(clean) };
        let mut rest = &*clean;
        while let Some(at) = WIDE.find(rest.as_bytes()) {
            self.store.push_str(&rest[..=at]);
            rest = rest[at..].trim_start_matches(' ');
        }
        self.store.push_str(rest);
    }

    fn mind_style(&mut self, text: &str) {
        if self.strong > 0 {
            self.is_bold = true;
        } else if text.contains(|c: char| !c.is_whitespace() && !matches!(c, ':' | '：')) {
            self.plain_at = Some(self.store.len());
        }
    }

    /// Whether the open paragraph is bold from end to end.
    pub(in crate::handbook::read) fn is_all_bold(&self) -> bool {
        self.is_bold && self.plain_at.is_none()
    }

    /// Tells of what a template left to be filled in.
    fn placeholders(&mut self, text: &str, span: &Range<usize>) {
        let exact = text.len() == span.len();
        for (open, inner) in placeholders::all(text) {
            let (line, column) = self.lines.place(if exact { span.start + open } else { span.start });
            let length = if exact { inner.chars().count() as u32 + 2 } else { 0 };
            let message = format!("a template's placeholder was left in the page: {{{}}}", sanitise(inner));
            self.problems.push(Problem { line, column, length, ..Problem::new(placeholders::RULE, message) });
        }
    }
}

/// Two spaces; made once, as most texts have none.
static WIDE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("  "));

/// A space at which no line may break.
const HARD_SPACE: char = '\u{a0}';
