//! Drawing what terminals do not agree about: flags, families, signs that are shown as emoji. One terminal gives such a
//! cluster a cell, another two, a third draws its parts one after the other.
//!
//! Invariant: whatever a terminal makes of a cluster, what stands around it is where the buffer has it, and nothing of
//! it stays behind.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Buffer, Cell, CellDiffOption};
use ratatui::layout::{Position, Size};

use crate::text;

/// Whether terminals differ about the cells that a cluster takes.
fn is_disputed(cluster: &str) -> bool {
    cluster.chars().nth(1).is_some() && text::width(cluster) > 1
}

/// Has every line that holds such a cluster written whole: the terminal may have put something else there than what the
/// buffer says. The line that comes after it in the same place differs from it by that alone.
pub(super) fn write_whole(buffer: &mut Buffer) {
    let width = usize::from(buffer.area.width).max(1);
    for line in buffer.content.chunks_mut(width) {
        if line.iter().any(|cell| is_disputed(cell.symbol())) {
            for cell in line {
                cell.set_diff_option(CellDiffOption::AlwaysUpdate);
            }
        }
    }
}

/// The terminal, told of such clusters one by one.
#[derive(Debug)]
pub(super) struct Steady<W: Write>(CrosstermBackend<W>);

impl<W: Write> Steady<W> {
    pub(super) fn new(writer: W) -> Steady<W> {
        Steady(CrosstermBackend::new(writer))
    }
}

impl<W: Write> Write for Steady<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.0)
    }
}

impl<W: Write> Backend for Steady<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut plain = Vec::new();
        // The cells below the last such cluster: it has cleared them.
        let mut below = (0, 0..0);
        for (x, y, cell) in content {
            if below.0 == y && below.1.contains(&x) {
                continue;
            }
            if !is_disputed(cell.symbol()) {
                plain.push((x, y, cell));
                continue;
            }
            // Its cells are cleared before it is drawn, for afterwards that would take half of it away; and what comes
            // next is told where it stands, as each call does.
            let end = x.saturating_add(text::width(cell.symbol()) as u16);
            let mut blank = cell.clone();
            blank.set_symbol(" ");
            self.0.draw(plain.drain(..))?;
            self.0.draw((x..end).map(|x| (x, y, &blank)))?;
            self.0.draw(std::iter::once((x, y, cell)))?;
            below = (y, x + 1..end);
        }
        if plain.is_empty() { Ok(()) } else { self.0.draw(plain.into_iter()) }
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.0.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.0.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.0.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.0.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.0.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.0.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        self.0.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.0.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of a terminal that gives each cluster as many cells as it likes.
    struct Line {
        cells: Vec<String>,
        taken: fn(&str) -> usize,
    }

    impl Line {
        /// Takes in what is written to a terminal: moves along the line, styles, text.
        fn write(&mut self, written: &str) {
            let mut at = 0;
            let mut rest = written;
            while !rest.is_empty() {
                if let Some(sequence) = rest.strip_prefix("\u{1b}[") {
                    let end = sequence.find(|c: char| c.is_ascii_alphabetic()).expect("a whole sequence");
                    if &sequence[end..=end] == "H" {
                        let (_, column) = sequence[..end].split_once(';').expect("a line and a column");
                        at = column.parse::<usize>().expect("a number") - 1;
                    }
                    rest = &sequence[end + 1..];
                    continue;
                }
                let (_, cluster, _) = text::clusters(rest).next().expect("a cluster");
                for (i, cell) in (at..).take((self.taken)(cluster)).enumerate() {
                    self.put(cell, if i == 0 { cluster } else { "" });
                }
                at += (self.taken)(cluster);
                rest = &rest[cluster.len()..];
            }
        }

        /// Fills a cell; of a cluster that loses one of its cells nothing stays.
        fn put(&mut self, at: usize, text: &str) {
            if at >= self.cells.len() {
                return;
            }
            if !text.is_empty() && self.cells[at].is_empty() {
                let first = self.cells[..at].iter().rposition(|cell| !cell.is_empty()).unwrap_or(0);
                self.cells[first..at].fill(" ".to_owned());
            }
            for below in at + 1..self.cells.len() {
                if text.is_empty() || !self.cells[below].is_empty() {
                    break;
                }
                self.cells[below] = " ".to_owned();
            }
            self.cells[at] = text.to_owned();
        }
    }

    /// Draws one line after another in the same place, and tells what of each stands on the terminal outside of the
    /// cells of disputed clusters, which are shown as `_`.
    fn check(lines: &[&str], taken: fn(&str) -> usize) {
        let mut terminal = Line { cells: vec![" ".to_owned(); 20], taken };
        let mut before = Buffer::empty(ratatui::layout::Rect::new(0, 0, 20, 1));
        for line in lines {
            let mut buffer = Buffer::empty(before.area);
            buffer.set_string(0, 0, line, ratatui::style::Style::default());
            write_whole(&mut buffer);
            let mut written = Vec::new();
            Steady::new(&mut written).draw(before.diff(&buffer).into_iter()).expect("memory is written to");
            terminal.write(&String::from_utf8(written).expect("text"));
            let mut x = 0;
            while x < 20 {
                let symbol = buffer[(x, 0)].symbol();
                let width = text::width(symbol) as u16;
                if !is_disputed(symbol) {
                    assert_eq!(terminal.cells[usize::from(x)], symbol, "{x} of {line:?}: {:?}", terminal.cells);
                }
                x += width.max(1);
            }
            before = buffer;
        }
    }

    const LINES: &[&str] =
        &["all of it is words", "🗂️ a 🇩🇪 b 👩‍💻 c", "a 🗂️b 👩‍💻 🇩🇪", "words  with   gaps", "日本 🗂️ 語", ""];

    #[test]
    fn a_terminal_may_agree() {
        check(LINES, text::width);
    }

    #[test]
    fn a_terminal_may_give_one_cell_to_what_takes_two() {
        check(LINES, |cluster| if is_disputed(cluster) { 1 } else { text::width(cluster) });
    }

    #[test]
    fn a_terminal_may_draw_the_parts_one_by_one() {
        check(LINES, |cluster| if is_disputed(cluster) { 4 } else { text::width(cluster) });
    }
}
