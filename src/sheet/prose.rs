//! Styled text before it is wrapped.
//!
//! Invariant: a run never begins inside a cluster, so that lines cut into runs are as wide as they were measured.

use unicode_segmentation::GraphemeCursor;

use super::{Ink, Run};
use crate::markdown::{LinkIndex, Style};
use crate::text;

/// A paragraph, heading or cell: text in runs, `\n` where a line must end.
#[derive(Debug, Default)]
pub(crate) struct Prose {
    text: String,
    runs: Vec<Span>,
}

/// A run of the text, up to a byte.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Span {
    end: usize,
    ink: Ink,
    style: Style,
    link: Option<LinkIndex>,
}

impl Prose {
    /// Text in one ink.
    pub fn plain(text: &str, ink: Ink) -> Prose {
        let mut prose = Prose::default();
        prose.push(text, ink, Style::default(), None);
        prose
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The width of its widest line if it is not wrapped.
    pub fn width(&self) -> usize {
        self.text.split('\n').map(|line| text::width(line.trim())).max().unwrap_or(0)
    }

    /// The width of its longest word.
    pub fn longest_word(&self) -> usize {
        self.text.split_whitespace().map(text::width).max().unwrap_or(0)
    }

    /// Adds a run. Spaces that follow a space are left out, but for code, which keeps its own.
    pub fn push(&mut self, text: &str, ink: Ink, style: Style, link: Option<LinkIndex>) {
        if style.code {
            return self.push_as_it_is(text, ink, style, link);
        }
        let mut spaced = self.text.is_empty() || self.text.ends_with([' ', '\n']);
        let mut kept = String::with_capacity(text.len());
        for word in text.split_inclusive(' ') {
            if word != " " || !spaced {
                kept.push_str(word);
            }
            spaced = word.ends_with(' ');
        }
        self.push_as_it_is(&kept, ink, style, link);
    }

    /// Adds a run with all its spaces.
    pub fn push_as_it_is(&mut self, text: &str, ink: Ink, style: Style, link: Option<LinkIndex>) {
        let before = self.text.len();
        self.text.push_str(text);
        let begin = self.boundary(before);
        if let Some(last) = self.runs.last_mut() {
            last.end = begin;
        }
        if begin < self.text.len() {
            self.extend(Span { end: self.text.len(), ink, style, link });
        }
    }

    /// Ends the line.
    pub fn break_line(&mut self) {
        self.text.push('\n');
        if let Some(last) = self.runs.last_mut() {
            last.end = self.text.len();
        }
    }

    /// Makes every run strong.
    pub fn strong(mut self) -> Prose {
        for run in &mut self.runs {
            run.style.strong = true;
        }
        self
    }

    /// This text, a separator, and another text.
    pub fn joined(&self, separator: &str, other: &Prose) -> Prose {
        let mut prose = Prose { text: self.text.trim_end().to_owned(), runs: self.runs.clone() };
        if let Some(last) = prose.runs.last_mut() {
            last.end = prose.text.len();
        }
        prose.push(separator, Ink::Plain, Style::default(), None);
        let mut at = 0;
        for span in &other.runs {
            for (n, line) in other.text[at..span.end].split('\n').enumerate() {
                if n > 0 {
                    prose.break_line();
                }
                prose.push(line, span.ink, span.style, span.link);
            }
            at = span.end;
        }
        prose
    }

    fn extend(&mut self, span: Span) {
        match self.runs.last_mut() {
            Some(last) if (Span { end: span.end, ..*last }) == span => last.end = span.end,
            _ => self.runs.push(span),
        }
    }

    /// Where a run may begin at the earliest: what joins the character before it stays with that.
    fn boundary(&self, at: usize) -> usize {
        let joins = self.text[at..].bytes().next().is_some_and(|b| !b.is_ascii())
            || self.text[..at].bytes().next_back().is_some_and(|b| !b.is_ascii());
        if !joins || at == 0 {
            return at;
        }
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        match cursor.is_boundary(&self.text, 0) {
            Ok(false) => cursor.next_boundary(&self.text, 0).ok().flatten().unwrap_or(self.text.len()),
            _ => at,
        }
    }

    /// Its lines at a width.
    pub fn lines(&self, width: usize) -> Vec<Vec<Run>> {
        let mut spans = self.runs.iter().copied();
        let mut span = spans.next();
        let mut lines = Vec::new();
        for range in text::wrap(&self.text, width) {
            let mut runs = Vec::new();
            let mut at = range.start;
            while let Some(Span { end, ink, style, link }) = span {
                let stop = end.min(range.end);
                if at < stop {
                    runs.push(Run { text: self.text[at..stop].to_owned(), ink, style, link });
                    at = stop;
                }
                if end > range.end {
                    break;
                }
                span = spans.next();
            }
            lines.push(runs);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: Style = Style { emphasis: false, strong: false, code: true, struck: false };

    fn drawn(prose: &Prose, width: usize) -> Vec<String> {
        let run = |r: &Run| if r.style.code { format!("[{}]", r.text) } else { r.text.clone() };
        prose.lines(width).iter().map(|line| line.iter().map(run).collect()).collect()
    }

    #[test]
    fn styles_survive_wrapping() {
        let mut prose = Prose::plain("know the ", Ink::Plain);
        prose.push("cargo build", Ink::Plain, CODE, None);
        prose.push(" command well", Ink::Plain, Style::default(), None);
        assert_eq!(drawn(&prose, 14), ["know the [cargo]", "[build] command", "well"]);
        assert_eq!(drawn(&prose, 80), ["know the [cargo build] command well"]);
    }

    #[test]
    fn spaces_meet_only_once() {
        let mut prose = Prose::plain("a  b ", Ink::Plain);
        prose.push(" c", Ink::Plain, CODE, None);
        prose.push("  d", Ink::Plain, Style::default(), None);
        assert_eq!(drawn(&prose, 80), ["a b [ c] d"]);
    }

    #[test]
    fn an_accent_stays_with_its_letter() {
        let mut prose = Prose::plain("e", Ink::Plain);
        prose.push("\u{301}x", Ink::Plain, CODE, None);
        prose.push("👩", Ink::Plain, Style::default(), None);
        prose.push("\u{200d}💻", Ink::Plain, CODE, None);
        assert_eq!(drawn(&prose, 80), ["e\u{301}[x]👩\u{200d}💻"]);
    }

    #[test]
    fn breaks_end_lines() {
        let mut prose = Prose::plain("one", Ink::Plain);
        prose.break_line();
        prose.push(" two", Ink::Plain, CODE, None);
        assert_eq!(drawn(&prose, 80), ["one", "[two]"]);
        assert_eq!(prose.width(), 3);
    }
}
