//! Sets the lines of a paper: wrapped texts behind a sign, with a note at the right, and the stops among them.

use super::{Line, Paper, Setting, Stop, To};
use crate::sheet::{Ink, Prose, cells, run, spaces};
use crate::text::{self, Glyphs};

/// Items nested deeper are indented no further.
const DEEPEST: u8 = 8;

pub(super) struct Writer {
    pub paper: Paper,
    setting: Setting,
}

impl Writer {
    pub fn new(setting: Setting) -> Writer {
        Writer { paper: Paper::default(), setting }
    }

    pub fn width(&self) -> usize {
        usize::from(self.setting.width.max(super::LEAST))
    }

    pub fn colour(&self) -> bool {
        self.setting.colour
    }

    pub fn glyphs(&self) -> Glyphs {
        self.setting.glyphs
    }

    /// The glyph, or its stand-in.
    pub fn glyph(&self, glyph: &'static str, ascii: &'static str) -> &'static str {
        self.glyphs().pick(glyph, ascii)
    }

    /// Shortens a text to so many cells.
    pub fn elide<'t>(&self, text: &'t str, width: usize) -> std::borrow::Cow<'t, str> {
        text::elide(text, width, self.glyphs().ellipsis())
    }

    /// The same of a role's name with its grade, of which the grade stays.
    pub fn elide_name<'t>(&self, name: &'t str, width: usize) -> std::borrow::Cow<'t, str> {
        let grade = name.rfind(" (").filter(|_| name.ends_with(')')).map_or("", |at| &name[at..]);
        let room = width.checked_sub(text::width(grade)).filter(|room| *room > width / 2);
        match room.filter(|_| !grade.is_empty() && text::width(name) > width) {
            Some(room) => (self.elide(&name[..name.len() - grade.len()], room) + grade).into_owned().into(),
            None => self.elide(name, width),
        }
    }

    /// Sets a line of the head.
    pub fn head(&mut self, line: Line) {
        self.paper.head.push(line);
    }

    /// Sets two names, of which one leads to the other, with a note for each: on one line of the head where there is
    /// room and nothing is noted.
    pub fn ends(&mut self, [from, to]: [String; 2], notes: [String; 2]) {
        let (arrow, full) = (self.glyph("→", "->"), self.width());
        if text::width(&from) + text::width(&to) + 6 <= full && notes.iter().all(String::is_empty) {
            let arrow = run(format!("  {arrow}  "), Ink::Mark);
            return self.head(vec![run(from, Ink::Heading(0)), arrow, run(to, Ink::Heading(0))]);
        }
        for ((sign, name), note) in [("", from), (arrow, to)].into_iter().zip(notes) {
            let name = run(self.elide_name(&name, full.saturating_sub(3)), Ink::Heading(0));
            let mut line = vec![run(format!("{sign:<3}"), Ink::Mark), name];
            push_right(&mut line, &note, Ink::Dim, full);
            self.head(line);
        }
    }

    /// Sets a line of the body.
    pub fn line(&mut self, line: Line) {
        self.paper.body.push(line);
    }

    /// Sets an empty line, unless nothing or such a line stands before it.
    pub fn blank(&mut self) {
        if self.paper.body.last().is_some_and(|line| !line.is_empty()) {
            self.line(Vec::new());
        }
    }

    /// Makes a stop of the lines that are set meanwhile.
    pub fn stop(&mut self, to: To, set: impl FnOnce(&mut Writer)) {
        let from = self.paper.body.len();
        set(self);
        if self.paper.body.len() > from {
            self.paper.stops.push(Stop { to, lines: from..self.paper.body.len() });
        }
    }

    /// Sets a text behind a sign, wrapped, with a note at the right of its last line, or below it where there is no
    /// room. `first` and `rest` must be as wide as each other.
    pub fn text(&mut self, first: Line, rest: Line, prose: &Prose, note: &str) {
        self.paper.body.extend(noted(first, rest, prose, note, self.width(), self.glyphs()));
    }

    /// Sets a heading with a note at the right of its last line, or below it where there is no room.
    pub fn heading(&mut self, title: &str, rank: u8, note: &str) {
        self.text(Vec::new(), Vec::new(), &Prose::plain(title, Ink::Heading(rank)), note);
    }

    /// Sets a rule with a title in it.
    pub fn rule(&mut self, title: &str, note: &str) {
        let bar = self.glyph("─", "-");
        let title = self.elide(title, self.width().saturating_sub(4)).into_owned();
        let taken = 3 + text::width(&title);
        let note_cells = if note.is_empty() { 0 } else { text::width(note) + 2 };
        let note = if taken + note_cells < self.width() { note } else { "" };
        let note_cells = if note.is_empty() { 0 } else { note_cells };
        let mut line = vec![run(format!("{bar} "), Ink::Mark), run(title, Ink::Heading(1)), run(" ", Ink::Mark)];
        line.push(run(bar.repeat(self.width().saturating_sub(taken + note_cells)), Ink::Mark));
        if !note.is_empty() {
            line.push(run(format!(" {note} "), Ink::Dim));
        }
        self.line(line);
    }

    /// The paper as it stands.
    pub fn done(mut self) -> Paper {
        let widest = self.paper.head.iter().chain(&self.paper.body).map(|line| cells(line)).max().unwrap_or(0);
        self.paper.width = u16::try_from(widest).unwrap_or(u16::MAX);
        self.paper
    }
}

/// The spaces before an item that is nested so deep in others.
pub(super) fn indent(depth: u8) -> String {
    " ".repeat(2 * usize::from(depth.min(DEEPEST)))
}

/// The lines of a text behind a sign, with a note at the right of the last or on a line of its own.
pub(super) fn noted(first: Line, rest: Line, prose: &Prose, note: &str, width: usize, glyphs: Glyphs) -> Vec<Line> {
    let room = width.saturating_sub(cells(&first)).max(1);
    let mut lines: Vec<Line> = Vec::new();
    for (i, runs) in prose.lines(room).into_iter().enumerate() {
        let mut line = if i == 0 { first.clone() } else { rest.clone() };
        line.extend(runs);
        lines.push(line);
    }
    if note.is_empty() {
        return lines;
    }
    let note = text::elide(note, room, glyphs.ellipsis());
    match lines.last_mut().filter(|line| cells(line) + 2 + text::width(&note) <= width) {
        Some(last) => push_right(last, &note, Ink::Dim, width),
        None => {
            let mut line = rest;
            push_right(&mut line, &note, Ink::Dim, width);
            lines.push(line);
        }
    }
    lines
}

/// Puts a text at the right edge of a line, as far as there is room.
pub(super) fn push_right(line: &mut Line, text: &str, ink: Ink, width: usize) {
    let taken = cells(line) + text::width(text);
    if !text.is_empty() && taken < width + usize::from(line.is_empty()) {
        pad(line, width - text::width(text));
        line.push(run(text, ink));
    }
}

/// Fills a line with spaces up to a width.
pub(super) fn pad(line: &mut Line, width: usize) {
    spaces(line, width.saturating_sub(cells(line)));
}

#[cfg(test)]
mod tests {
    use crate::text::Glyphs;

    #[test]
    fn a_note_breaks_no_heading() {
        let check = |title: &str, note: &str, expected: &[&str]| {
            let mut writer =
                super::Writer::new(crate::paper::Setting { width: 20, glyphs: Glyphs::ASCII, colour: false });
            writer.heading(title, 1, note);
            let line = |line: &super::Line| line.iter().map(|run| &*run.text).collect::<String>();
            assert_eq!(writer.done().body.iter().map(line).collect::<Vec<_>>(), expected);
        };
        check("Pilot", "sea/pilot", &["Pilot      sea/pilot"]);
        check("Harbour Pilot", "sea/pilot", &["Harbour Pilot", "           sea/pilot"]);
        check("Harbour Pilot of the Deep", "grade 6", &["Harbour Pilot of the", "Deep         grade 6"]);
        check("Pilot", "a/very/long/way/to/pilot", &["Pilot", "a/very/long/way/to.."]);
        check("Pilot", "", &["Pilot"]);
    }

    #[test]
    fn a_name_that_is_too_long_keeps_its_grade() {
        let writer = super::Writer::new(crate::paper::Setting { width: 20, glyphs: Glyphs::ASCII, colour: false });
        let check = |name: &str, expected: &str| assert_eq!(writer.elide_name(name, 20), expected);
        check("Senior Pilot (6)", "Senior Pilot (6)");
        check("Harbour Pilot of the Deep (10)", "Harbour Pilot.. (10)");
        check("Harbour Pilot of the Deep", "Harbour Pilot of t..");
        check("Pilot (of all the harbours of the sea)", "Pilot (of all the..");
    }

    #[test]
    fn items_very_deep_in_others_leave_room_for_their_words() {
        assert_eq!([0, 3, 8, 9, 255].map(|depth| super::indent(depth).len()), [0, 6, 16, 16, 16]);
    }
}
