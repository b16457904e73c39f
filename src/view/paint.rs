//! Cells: looks into styles, texts into cells.
//!
//! Invariant: nothing is written outside the buffer, whatever is asked.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};

use crate::app::Model;
use crate::config::theme::{Colour, Look, Theme};
use crate::sheet::{Ink, Run};
use crate::text;

/// What draws with a line and what with ASCII.
pub(super) struct Signs {
    pub ellipsis: &'static str,
    pub cursor: &'static str,
    /// A cursor that is told from an arrow's head.
    pub marker: &'static str,
    pub idle_cursor: &'static str,
    pub folded: &'static str,
    pub open: &'static str,
    pub item: &'static str,
    pub horizontal: &'static str,
    pub vertical: &'static str,
    pub thumb: &'static str,
    pub down: &'static str,
    pub up: &'static str,
    pub corners: [&'static str; 4],
    pub arrow: &'static str,
    pub ok: &'static str,
    pub missing: &'static str,
    pub problem: &'static str,
    pub external: &'static str,
    pub prompt: &'static str,
    pub mark: &'static str,
}

const LINES: Signs = Signs {
    ellipsis: "…",
    cursor: "█",
    marker: "█",
    idle_cursor: "▌",
    folded: "▸ ",
    open: "▾ ",
    item: "· ",
    horizontal: "─",
    vertical: "│",
    thumb: "┃",
    down: "┬",
    up: "┴",
    corners: ["╭", "╮", "╰", "╯"],
    arrow: "→ ",
    ok: "✓",
    missing: "✗",
    problem: "!",
    external: "↗",
    prompt: "› ",
    mark: "◆",
};

const ASCII: Signs = Signs {
    ellipsis: "..",
    cursor: ">",
    marker: "*",
    idle_cursor: "|",
    folded: "+ ",
    open: "- ",
    item: "* ",
    horizontal: "-",
    vertical: "|",
    thumb: "#",
    down: "+",
    up: "+",
    corners: ["+", "+", "+", "+"],
    arrow: "-> ",
    ok: "ok",
    missing: "x",
    problem: "!",
    external: "^",
    prompt: "> ",
    mark: "*",
};

/// The buffer, with the glyphs and the theme in use.
pub(super) struct Paint<'b> {
    buffer: &'b mut Buffer,
    pub glyphs: &'static Signs,
}

impl<'b> Paint<'b> {
    pub fn new(buffer: &'b mut Buffer, model: &Model) -> Paint<'b> {
        Paint { buffer, glyphs: if model.glyphs().ascii { &ASCII } else { &LINES } }
    }

    /// Writes a text from a cell on, at most `width` cells of it and with an ellipsis where it is longer; returns the
    /// column after it.
    pub fn put(&mut self, x: u16, y: u16, text: &str, style: Style, width: u16) -> u16 {
        if y >= self.buffer.area.bottom() || x >= self.buffer.area.right() {
            return x;
        }
        let width = width.min(self.buffer.area.right() - x);
        let text = text::elide(text, usize::from(width), self.glyphs.ellipsis);
        self.buffer.set_stringn(x, y, text, usize::from(width), style).0
    }

    /// Writes a text that ends before a column, and returns where it begins; nothing where it does not fit behind
    /// `left`.
    pub fn put_right(&mut self, left: u16, right: u16, y: u16, text: &str, style: Style) -> u16 {
        let width = text::width(text) as u16;
        match right.checked_sub(width).filter(|x| *x >= left && width > 0) {
            Some(x) => {
                self.put(x, y, text, style, width);
                x
            }
            None => right,
        }
    }

    /// Shortens a text to so many cells.
    pub fn elide<'t>(&self, text: &'t str, width: u16) -> std::borrow::Cow<'t, str> {
        text::elide(text, usize::from(width), self.glyphs.ellipsis)
    }

    /// Draws a line that is being entered; returns where the cursor is, which stays within it.
    pub fn input(&mut self, input: &tui_input::Input, style: Style, area: Rect) -> Position {
        let width = area.width.saturating_sub(1);
        let scroll = scrolled(input, area.width);
        let (_, shown) = text::split_at_width(input.value(), scroll);
        self.put(area.x, area.y, text::split_at_width(shown, usize::from(width)).0, style, width);
        Position::new(area.x + (input.visual_cursor().saturating_sub(scroll)) as u16, area.y)
    }

    /// Puts a style over cells.
    pub fn patch(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(area, style);
    }

    /// Writes one glyph into a cell.
    pub fn glyph(&mut self, x: u16, y: u16, glyph: &str, style: Style) {
        if let Some(cell) = self.buffer.cell_mut(Position::new(x, y)) {
            cell.set_symbol(glyph).set_style(style);
        }
    }

    /// Fills cells with one glyph.
    pub fn fill(&mut self, area: Rect, glyph: &str, style: Style) {
        for at in area.positions() {
            self.glyph(at.x, at.y, glyph, style);
        }
    }

    /// Empties cells of what lies below.
    pub fn clear(&mut self, area: Rect) {
        for at in area.intersection(self.buffer.area).positions() {
            self.buffer[at].reset();
        }
    }

    /// Draws the part of a scrollbar that tells where one is; nothing where all is on the screen.
    pub fn thumb(&mut self, track: Rect, first: usize, lines: usize, style: Style) {
        let height = usize::from(track.height);
        if lines <= height || height == 0 {
            return;
        }
        let size = (height * height / lines).max(1);
        let room = height - size;
        let last = lines - height;
        // At the very top and bottom only where one is really there.
        let at = match first {
            0 => 0,
            first if first >= last => room,
            first => (room * first / last).clamp(1.min(room), room.saturating_sub(1).max(1.min(room))),
        };
        let y = track.y + at as u16;
        self.fill(Rect { y, height: size as u16, width: 1, ..track }, self.glyphs.thumb, style);
    }
}

/// How many cells of a line that is being entered are hidden at the left, where it is so wide: the cursor is seen.
pub(super) fn scrolled(input: &tui_input::Input, width: u16) -> usize {
    input.visual_scroll(usize::from(width.saturating_sub(1).max(1)))
}

/// A look as a style to put over what is there.
pub(super) fn style(look: &Look) -> Style {
    let colour = |colour: Colour| match colour {
        Colour::Index(index) => Color::Indexed(index),
        Colour::Rgb(r, g, b) => Color::Rgb(r, g, b),
    };
    let mut weight = Modifier::empty();
    for (set, modifier) in [
        (look.bold, Modifier::BOLD),
        (look.dim, Modifier::DIM),
        (look.italic, Modifier::ITALIC),
        (look.underline, Modifier::UNDERLINED),
        (look.reverse, Modifier::REVERSED),
    ] {
        weight.set(modifier, set);
    }
    let style = Style { fg: look.fg.map(colour), bg: look.bg.map(colour), ..Style::default() };
    style.add_modifier(weight)
}

/// How a run of a sheet or paper looks.
pub(super) fn ink(theme: &Theme, run: &Run) -> Style {
    let look = match run.ink {
        Ink::Plain if run.style.code => &theme.code,
        Ink::Plain => &theme.text,
        Ink::Heading(0) => &theme.title,
        Ink::Heading(_) => &theme.heading,
        Ink::Mark => &theme.mark,
        Ink::Link => &theme.link,
        Ink::Missing => &theme.missing,
        Ink::Dim => &theme.dim,
        Ink::Added => &theme.added,
        Ink::Removed => &theme.removed,
        Ink::Changed => &theme.changed,
    };
    let mut weight = Modifier::empty();
    weight.set(Modifier::BOLD, run.style.strong);
    weight.set(Modifier::ITALIC, run.style.emphasis);
    weight.set(Modifier::CROSSED_OUT, run.style.struck);
    style(look).add_modifier(weight)
}
