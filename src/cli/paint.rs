//! Weight, colour and glyphs for what is printed, where they are wanted.

use std::fmt;
use std::io::{self, Write, stderr, stdout};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};

use super::args::Color;
use crate::sheet::{Ink, Run};
use crate::text::Glyphs;

/// How things are printed: whether with weight and colour, and with which glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paint {
    on: bool,
    /// What may be drawn.
    pub(super) glyphs: Glyphs,
}

/// Where a command prints, and how.
pub(super) struct Out<W> {
    pub(super) paint: Paint,
    pub(super) to: W,
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// How a text is set, as the terminal's own numbers for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ansi(&'static str);

impl Ansi {
    pub(super) const PLAIN: Ansi = Ansi("");
    pub(super) const BOLD: Ansi = Ansi("1");
    pub(super) const DIM: Ansi = Ansi("2");
    pub(super) const MATCH: Ansi = Ansi("1;33");
    pub(super) const PATH: Ansi = Ansi("35");
    pub(super) const LINE: Ansi = Ansi("32");
    pub(super) const ERROR: Ansi = Ansi("1;31");
    pub(super) const WARNING: Ansi = Ansi("1;33");
    pub(super) const INFO: Ansi = Ansi("1;36");

    /// How a run of a sheet or paper is set.
    pub(super) fn of(run: &Run) -> Ansi {
        match run.ink {
            Ink::Heading(0 | 1) => Ansi("1;4"),
            Ink::Heading(_) => Ansi::BOLD,
            Ink::Mark | Ink::Dim => Ansi::DIM,
            Ink::Link => Ansi("36"),
            Ink::Added => Ansi("1;32"),
            Ink::Removed if run.style.struck => Ansi("9;31"),
            Ink::Removed => Ansi("1;31"),
            Ink::Changed => Ansi("1;33"),
            Ink::Missing => Ansi("31"),
            Ink::Plain if run.style.strong => Ansi::BOLD,
            Ink::Plain if run.style.emphasis => Ansi("3"),
            Ink::Plain if run.style.code => Ansi("33"),
            Ink::Plain if run.style.struck => Ansi("9"),
            Ink::Plain => Ansi::PLAIN,
        }
    }
}

impl Paint {
    /// What was asked for; where nothing was, what standard output can show and the user wants to see.
    pub(super) fn for_stdout(color: Color, ascii: bool) -> Paint {
        Paint::decide(color, ascii, &stdout())
    }

    /// The same for standard error, where nothing is drawn.
    pub(super) fn for_stderr(color: Color) -> Paint {
        Paint::decide(color, true, &stderr())
    }

    fn decide(color: Color, ascii: bool, stream: &impl RawStream) -> Paint {
        Paint { on: is_coloured(color, stream), glyphs: Glyphs { ascii } }
    }

    /// Whether anything is set at all.
    pub(super) fn is_on(self) -> bool {
        self.on
    }

    /// A text, set so where that is wanted.
    pub(super) fn text<T: fmt::Display>(self, how: Ansi, text: T) -> Painted<T> {
        Painted { how: if self.on { how } else { Ansi::PLAIN }, text }
    }
}

/// Whether a stream gets colours: where it is asked to be left to us, if it is a terminal that shows them and neither
/// `NO_COLOR` nor `CLICOLOR=0` forbids it. The parser decides by the same rule for its help and errors.
pub(super) fn is_coloured(color: Color, stream: &impl RawStream) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => stream.is_terminal() && AutoStream::choice(stream) != ColorChoice::Never,
    }
}

/// A text and how it is set.
pub(super) struct Painted<T> {
    how: Ansi,
    text: T,
}

impl<T: fmt::Display> fmt::Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.how {
            Ansi("") => self.text.fmt(f),
            Ansi(code) => write!(f, "\x1b[{code}m{}\x1b[0m", self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told_in_ascii_whatever_is_drawn() {
        assert!(!Paint::for_stdout(Color::Never, false).glyphs.ascii);
        assert!(Paint::for_stderr(Color::Never).glyphs.ascii);
    }
}
