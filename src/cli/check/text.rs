//! Problems as rustc prints them.
//!
//! Invariant: what stands on a page is sanitised before it is printed, and a line is never shown longer than
//! [`WINDOW`] on either side of the mark.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::{AnsiColor, DecorStyle};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::super::paint::Out;
use super::Report;
use crate::handbook::{Page, Problem, Severity};
use crate::text::sanitise;

/// So many characters of a line are shown before and behind the mark.
const WINDOW: usize = 120;

pub(super) fn write(report: &Report<'_>, out: &mut Out<impl Write>) -> io::Result<()> {
    let renderer = if out.paint.is_on() {
        Renderer::styled().info(AnsiColor::BrightCyan.on_default().bold())
    } else {
        Renderer::plain()
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(WIDEST);
    let mut lines = LinesOf::default();
    for (id, problem) in report.problems {
        let page = report.page(*id);
        let Shown { line, mark, is_in_place } = {
            let (line, start) = lines.place(id.0, page, (problem.line, problem.column));
            shown(line, start, problem)
        };
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let number = problem.line as usize;
        let snippet = Snippet::source(line).line_start(number).annotation(AnnotationKind::Primary.span(mark));
        let title = level.primary_title(problem.message.as_str()).id(problem.rule);
        let file = report.file(*id);
        let mut group = if is_in_place {
            title.element(snippet.path(file))
        } else {
            // Counted in what is shown, the column would be another.
            title.element(Origin::path(file).line(number).char_column(problem.column as usize)).element(snippet)
        };
        if let Some(help) = report.help(*id, problem) {
            group = group.element(Level::HELP.message(help));
        }
        writeln!(out, "{}\n", renderer.render(&[group]))?;
    }
    Ok(())
}

/// Lines are cut here, not by the width of a terminal: what is printed may be for a file.
const WIDEST: usize = 4 * WINDOW;

/// The lines of one page after another, and the columns of one line, looked up in growing order: a line of a hundred
/// thousand problems is gone through once.
#[derive(Default)]
struct LinesOf {
    page: Option<u32>,
    /// The last line that was looked up, and its bytes.
    line: u32,
    bytes: Range<usize>,
    /// The last column that was looked up, from 0, and the byte of the line at which it begins.
    column: usize,
    at: usize,
}

impl LinesOf {
    /// A line of a page, and the byte of it at which a column begins, both counted from 1.
    fn place<'p>(&mut self, id: u32, page: &'p Page, (line, column): (u32, u32)) -> (&'p str, usize) {
        let source = &*page.source;
        let line_from = |start: usize| {
            let rest = &source.as_bytes()[start..];
            start..start + memchr::memchr(b'\n', rest).unwrap_or(rest.len())
        };
        let column = column.saturating_sub(1) as usize;
        if self.page != Some(id) || line < self.line || (line == self.line && column < self.column) {
            *self = LinesOf { page: Some(id), line: 1, bytes: line_from(0), column: 0, at: 0 };
        }
        while self.line < line {
            if self.bytes.end == source.len() {
                return ("", 0);
            }
            (self.line, self.bytes, self.column, self.at) = (self.line + 1, line_from(self.bytes.end + 1), 0, 0);
        }
        let text = source[self.bytes.clone()].trim_end();
        let rest = text.get(self.at..).unwrap_or_default();
        let behind = byte(rest, column - self.column);
        (self.at, self.column) = (self.at + behind, column);
        (text, self.at.min(text.len()))
    }
}

/// The byte at which a character of a text begins, counted from 0; its end where it has fewer.
fn byte(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

/// What is shown of a line.
struct Shown {
    /// The line without anything unsafe, cut to a window around the mark.
    line: String,
    /// The bytes of it that are marked.
    mark: Range<usize>,
    /// Whether the mark stands at the column at which it does in the file.
    is_in_place: bool,
}

/// What is shown of a line with a problem at one of its bytes.
fn shown(line: &str, start: usize, problem: &Problem) -> Shown {
    let (before, rest) = line.split_at(start);
    let length = if problem.length == 0 { rest.len() } else { byte(rest, problem.length as usize) };
    let (marked, after) = rest.split_at(length);
    let skipped = before.char_indices().rev().nth(WINDOW).map_or(0, |(at, _)| at);
    let mut shown = String::new();
    if skipped > 0 {
        shown.push_str("...");
    }
    shown.push_str(&sanitise(&before[skipped..]));
    let from = shown.len();
    shown.push_str(&sanitise(&marked[..byte(marked, WINDOW)]));
    let to = shown.len();
    if marked.len() == byte(marked, WINDOW) {
        let kept = byte(after, WINDOW);
        shown.push_str(&sanitise(&after[..kept]));
        if kept < after.len() {
            shown.push_str("...");
        }
    } else {
        shown.push_str("...");
    }
    let is_in_place = shown[..from].chars().count() == before.chars().count();
    Shown { line: shown, mark: from..to, is_in_place }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, column: u32, length: u32, expected: &str) {
        let problem = Problem {
            rule: "dead-link",
            severity: Severity::Error,
            line: 1,
            column,
            length,
            message: String::new(),
            help: None,
            link: None,
        };
        let Shown { line: told, mark, is_in_place } = shown(line, byte(line, column as usize - 1), &problem);
        assert_eq!(format!("{}<{}>{}", &told[..mark.start], &told[mark.clone()], &told[mark.end..]), expected);
        // Counted in what is shown, the mark stands where it does in the line, or that is said.
        let stands = told[..mark.start].chars().count() == line.chars().take(column as usize - 1).count();
        assert_eq!(is_in_place, stands, "{told}");
    }

    #[test]
    fn the_mark_is_found_among_what_is_unsafe() {
        check("a [b](c) d", 3, 6, "a <[b](c)> d");
        check("a\u{1b}[2J \u{202e}b c", 7, 2, "a[2J <b> c");
        check("日本語", 2, 1, "日<本>語");
        check("abc", 2, 0, "a<bc>");
        check("abc", 9, 4, "abc<>");
        check("", 1, 0, "<>");
    }

    #[test]
    fn places_are_found_in_growing_order_and_again() {
        let page = crate::handbook::read(
            crate::handbook::PageSource::new("a.md", "one two\nd\u{e9}f ghi \n\nend"),
            &crate::handbook::Sites::default(),
        );
        let mut lines = LinesOf::default();
        let mut check = |place: (u32, u32), line: &str, rest: &str| {
            let (found, at) = lines.place(1, &page, place);
            assert_eq!((found, &found[at..]), (line, rest), "{place:?}");
        };
        check((1, 1), "one two", "one two");
        check((1, 5), "one two", "two");
        check((2, 3), "d\u{e9}f ghi", "f ghi");
        check((2, 5), "d\u{e9}f ghi", "ghi");
        check((2, 2), "d\u{e9}f ghi", "\u{e9}f ghi");
        check((2, 99), "d\u{e9}f ghi", "");
        check((4, 2), "end", "nd");
        check((9, 1), "", "");
    }

    #[test]
    fn long_lines_are_cut_on_both_sides() {
        let line = format!("{}mark{}", "x".repeat(1000), "y".repeat(1000));
        let x = "x".repeat(WINDOW + 1);
        check(&line, 1001, 4, &format!("...{x}<mark>{}...", "y".repeat(WINDOW)));
        // As much is left out as the dots take.
        check(&line[1000 - WINDOW - 4..1004], WINDOW as u32 + 5, 4, &format!("...{x}<mark>"));
    }
}
