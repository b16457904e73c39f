//! Cells: looks into styles, texts into cells.
//!
//! Invariant: nothing is written outside the buffer, whatever is asked.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};

use crate::app::Model;
use crate::config::theme::{Colour, Look, Theme};
use crate::sheet::{Ink, Run};
use crate::text::{self, Glyphs};

/// What is drawn, and what stands for it where only ASCII may be.
#[derive(Clone, Copy)]
pub(super) struct Sign(&'static str, &'static str);

impl Sign {
    pub const CURSOR: Sign = Sign("█", ">");
    /// A cursor that is told from an arrow's head.
    pub const MARKER: Sign = Sign("█", "*");
    pub const IDLE_CURSOR: Sign = Sign("▌", "|");
    pub const FOLDED: Sign = Sign("▸ ", "+ ");
    pub const OPEN: Sign = Sign("▾ ", "- ");
    pub const ITEM: Sign = Sign("· ", "* ");
    pub const HORIZONTAL: Sign = Sign("─", "-");
    pub const VERTICAL: Sign = Sign("│", "|");
    const THUMB: Sign = Sign("┃", "#");
    pub const DOWN: Sign = Sign("┬", "+");
    pub const UP: Sign = Sign("┴", "+");
    pub const ARROW: Sign = Sign("→ ", "-> ");
    pub const OK: Sign = Sign("✓", "ok");
    pub const MISSING: Sign = Sign("✗", "x");
    pub const PROBLEM: Sign = Sign("!", "!");
    pub const EXTERNAL: Sign = Sign("↗", "^");
    pub const PROMPT: Sign = Sign("› ", "> ");
    pub const WRONG: Sign = Sign("^", "^");
    pub const MARK: Sign = Sign("◆", "*");
    /// Of a frame, the upper ones first.
    pub const CORNERS: [Sign; 4] = [Sign("╭", "+"), Sign("╮", "+"), Sign("╰", "+"), Sign("╯", "+")];
}

/// The buffer, with the glyphs and the theme in use.
pub(super) struct Paint<'b> {
    buffer: &'b mut Buffer,
    glyphs: Glyphs,
}

impl<'b> Paint<'b> {
    pub fn new(buffer: &'b mut Buffer, model: &Model) -> Paint<'b> {
        Paint { buffer, glyphs: model.glyphs() }
    }

    /// What is drawn for a sign.
    pub fn sign(&self, Sign(sign, ascii): Sign) -> &'static str {
        self.glyphs.pick(sign, ascii)
    }

    /// What stands for what is left out.
    pub fn ellipsis(&self) -> &'static str {
        self.glyphs.ellipsis()
    }

    /// Writes a text from a cell on, at most `width` cells of it and with an ellipsis where it is longer; returns the
    /// column after it.
    pub fn put(&mut self, x: u16, y: u16, text: &str, style: Style, width: u16) -> u16 {
        if y >= self.buffer.area.bottom() || x >= self.buffer.area.right() {
            return x;
        }
        let width = width.min(self.buffer.area.right() - x);
        let text = text::elide(text, usize::from(width), self.ellipsis());
        self.buffer.set_stringn(x, y, text, usize::from(width), style).0
    }

    /// Writes a text that ends before a column, and returns where it begins; nothing where it does not fit behind
    /// `left`.
    pub fn put_right(&mut self, left: u16, right: u16, y: u16, text: &str, style: Style) -> u16 {
        let width = text::columns(text);
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
        text::elide(text, usize::from(width), self.ellipsis())
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

    /// Draws a sign into a cell.
    pub fn glyph(&mut self, x: u16, y: u16, sign: Sign, style: Style) {
        let symbol = self.sign(sign);
        if let Some(cell) = self.buffer.cell_mut(Position::new(x, y)) {
            cell.set_symbol(symbol).set_style(style);
        }
    }

    /// Fills cells with one sign.
    pub fn fill(&mut self, area: Rect, sign: Sign, style: Style) {
        for at in area.positions() {
            self.glyph(at.x, at.y, sign, style);
        }
    }

    /// Empties cells of what lies below.
    pub fn clear(&mut self, area: Rect) {
        for at in area.intersection(self.buffer.area).positions() {
            self.buffer[at].reset();
        }
    }

    /// Writes the runs of a line into cells.
    pub fn runs(&mut self, runs: &[Run], theme: &Theme, area: Rect) {
        let mut x = area.x;
        for run in runs {
            x = self.put(x, area.y, &run.text, ink(theme, run), area.right().saturating_sub(x));
        }
    }

    /// Draws the part of a scrollbar that tells where one is, into the last column of cells; nothing where all is on
    /// the screen.
    pub fn thumb(&mut self, area: Rect, first: usize, lines: usize, style: Style) {
        let height = usize::from(area.height);
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
        let (x, y) = (area.right().saturating_sub(1), area.y + at as u16);
        self.fill(Rect { x, y, height: size as u16, width: 1 }, Sign::THUMB, style);
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
