//! Papers on standard output: the lines that the browser shows, and how wide they are.

use std::io::{self, Write};

use super::paint::{Ansi, Out, Paint};
use crate::paper::{LEAST, Paper, Setting};
use crate::term;

/// Where there is no terminal to fill, as many columns as a page of print has.
const USUAL_WIDTH: u16 = 80;

/// The columns that running text fills here: those of the terminal, within bounds.
pub(super) fn width(least: u16, widest: u16) -> u16 {
    term::columns().map_or(USUAL_WIDTH, |columns| columns.clamp(least, widest))
}

/// How papers are set here, no wider than `widest`.
pub(super) fn setting(paint: Paint, widest: u16) -> Setting {
    Setting { width: width(LEAST, widest), glyphs: paint.glyphs, colour: paint.is_on() }
}

/// Writes a paper.
pub(super) fn write(paper: &Paper, out: &mut Out<impl Write>) -> io::Result<()> {
    for line in paper.head.iter().chain(&paper.body) {
        let end = line.iter().rposition(|run| !run.text.trim().is_empty()).map_or(0, |last| last + 1);
        for (i, run) in line[..end].iter().enumerate() {
            let text = if i + 1 == end { run.text.trim_end() } else { &run.text };
            write!(out, "{}", out.paint.text(Ansi::of(run), text))?;
        }
        writeln!(out)?;
    }
    Ok(())
}
