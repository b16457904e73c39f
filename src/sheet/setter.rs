//! Sets lines on a sheet: indentation, hanging markers, links and their numbers.
//!
//! Invariant: every line passes [`Setter::line`], which puts the prefix before it and records its links.

use super::{Glyphs, Ink, Line, LinkSpot, Prose, Run, Sheet};
use crate::handbook::NodeId;
use crate::markdown::{Inline, LinkIndex, Style};
use crate::text::{self, Map};

/// The fewest cells that are worth wrapping a heading into beside a note at the right.
const HEADING_ROOM: usize = 12;

pub(super) struct Setter<'a> {
    pub sheet: Sheet,
    pub glyphs: Glyphs,
    width: usize,
    is_missing: &'a dyn Fn(LinkIndex) -> bool,
    /// The numbers given so far, and whether the link leads nowhere.
    numbers: Map<LinkIndex, (usize, bool)>,
    /// What stands before the next line, once: a bullet.
    marker: Vec<Run>,
    /// What stands before the lines after it.
    indent: Vec<Run>,
    node: NodeId,
    source_line: u32,
}

impl<'a> Setter<'a> {
    pub fn new(width: u16, glyphs: Glyphs, is_missing: &'a dyn Fn(LinkIndex) -> bool) -> Self {
        Setter {
            sheet: Sheet::default(),
            glyphs,
            width: usize::from(width).max(1),
            is_missing,
            numbers: Map::default(),
            marker: Vec::new(),
            indent: Vec::new(),
            node: NodeId::PAGE,
            source_line: 0,
        }
    }

    /// Says where the next lines come from.
    pub fn at(&mut self, node: NodeId, source_line: u32) {
        (self.node, self.source_line) = (node, source_line);
    }

    /// The whole width.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The cells that are left beside the indentation.
    pub fn room(&self) -> usize {
        self.width.saturating_sub(cells(&self.indent)).max(1)
    }

    /// Puts these before the next line, and before the lines after it; both must be as wide as each other.
    pub fn indent(&mut self, marker: Vec<Run>, indent: Vec<Run>) {
        (self.marker, self.indent) = (marker, indent);
    }

    /// Adds a page's text to an opening, in an ink, with the numbers of its links.
    pub fn prose(&mut self, opening: Prose, inlines: &[Inline], ink: Ink) -> Prose {
        let mut prose = opening;
        let mut open = None;
        let link_of = |inline: &Inline| match inline {
            Inline::Text { link, .. } | Inline::Image { link, .. } => Some(*link),
            Inline::Break => None,
        };
        for (i, inline) in inlines.iter().enumerate() {
            // A line may end within a link.
            let goes_on = |link: &LinkIndex| inlines[i..].iter().find_map(link_of).flatten() == Some(*link);
            let link = link_of(inline).unwrap_or_else(|| open.filter(goes_on));
            if open != link {
                self.number(&mut prose, open);
                open = link;
            }
            let ink = link.map_or(ink, |link| self.numbered(link).1);
            match inline {
                Inline::Text { text, style, .. } => prose.push(text, ink, *style, link),
                Inline::Image { text, .. } => {
                    let ink = if link.is_some() { ink } else { Ink::Dim };
                    prose.push(&format!("[image: {}]", text.trim()), ink, Style::default(), link);
                }
                Inline::Break => prose.break_line(),
            }
        }
        self.number(&mut prose, open);
        prose
    }

    /// Adds the number of a link behind its text.
    pub fn number(&mut self, prose: &mut Prose, link: Option<LinkIndex>) {
        let Some(link) = link else { return };
        let (number, ink) = self.numbered(link);
        prose.push(&number_mark(number, self.glyphs), ink, Style::default(), Some(link));
    }

    /// A link's number, given at its first appearance, and its ink.
    pub fn numbered(&mut self, link: LinkIndex) -> (usize, Ink) {
        let next = self.numbers.len() + 1;
        let is_missing = self.is_missing;
        let (number, missing) = *self.numbers.entry(link).or_insert_with(|| (next, is_missing(link)));
        (number, if missing { Ink::Missing } else { Ink::Link })
    }

    /// Sets wrapped text. A blank text leaves a line only where there is a marker to show.
    pub fn paragraph(&mut self, prose: Prose) {
        for line in prose.lines(self.room()) {
            self.line(line);
        }
        if !self.marker.is_empty() {
            self.line(Vec::new());
        }
    }

    /// Sets a heading, with a note at the right of its first line. Where there is no room for it, a note that must be
    /// kept stands on a line of its own.
    pub fn heading(&mut self, prose: Prose, note: Option<String>, keep: bool) {
        let note = note.unwrap_or_default();
        let taken = if note.is_empty() { 0 } else { text::width(&note) + 2 };
        let room = self.room().saturating_sub(taken);
        if taken == 0 || room < HEADING_ROOM.max(self.room() / 3) {
            self.paragraph(prose);
            if keep && taken > 0 {
                self.paragraph(Prose::plain(&note, Ink::Dim));
            }
            return;
        }
        for (i, mut line) in prose.lines(room).into_iter().enumerate() {
            if i == 0 {
                let gap = self.room() - cells(&line) - text::width(&note);
                line.push(run(" ".repeat(gap), Ink::Plain));
                line.push(run(note.clone(), Ink::Dim));
            }
            self.line(line);
        }
    }

    /// Sets an empty line, which belongs to what stands before it.
    pub fn blank(&mut self) {
        if let Some(last) = self.sheet.lines.last()
            && !last.runs.is_empty()
        {
            let node = last.node;
            self.sheet.lines.push(Line { runs: Vec::new(), node, source_line: 0 });
        }
    }

    /// Sets one line, which must fit into the room.
    pub fn line(&mut self, runs: Vec<Run>) {
        let mut line = if self.marker.is_empty() { self.indent.clone() } else { std::mem::take(&mut self.marker) };
        line.extend(runs);
        self.record_links(&line);
        self.sheet.lines.push(Line { runs: line, node: self.node, source_line: self.source_line });
    }

    fn record_links(&mut self, runs: &[Run]) {
        if runs.iter().all(|run| run.link.is_none()) {
            return;
        }
        let line = self.sheet.lines.len();
        let mut column = 0;
        for run in runs {
            let start = column;
            column += text::width(&run.text) as u16;
            let Some(link) = run.link else { continue };
            match self.sheet.links.last_mut() {
                Some(spot) if spot.link == link && spot.line == line && spot.columns.end == start => {
                    spot.columns.end = column;
                }
                _ => {
                    let number = self.numbered(link).0;
                    self.sheet.links.push(LinkSpot { link, number, line, columns: start..column });
                }
            }
        }
    }
}

/// A link's number as it stands behind the link's text.
pub(crate) fn number_mark(number: usize, glyphs: Glyphs) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digits = number.to_string();
    if glyphs.ascii {
        return format!("[{digits}]");
    }
    digits.bytes().map(|digit| RAISED[usize::from(digit - b'0')]).collect()
}

/// A run without style or link.
pub(crate) fn run(text: impl Into<String>, ink: Ink) -> Run {
    Run { text: text.into(), ink, style: Style::default(), link: None }
}

/// Adds so many spaces to a line.
pub(crate) fn spaces(line: &mut Vec<Run>, count: usize) {
    if count > 0 {
        line.push(run(" ".repeat(count), Ink::Plain));
    }
}

/// How many cells runs take.
pub(crate) fn cells(runs: &[Run]) -> usize {
    runs.iter().map(|run| text::width(&run.text)).sum()
}
