//! Pictures of ladders and maps as lines of text.
//!
//! Invariant: no line is longer than the picture is wide, and none ends in spaces.

use std::io::{self, Write};

use super::paint::{Ansi, Out};
use crate::ladder::placing::{Picture, Row, Spot, What};
use crate::term;
use crate::text::{Glyphs, elide, width};

/// A text somewhere on a line.
struct Piece<'p> {
    x: usize,
    text: std::borrow::Cow<'p, str>,
    how: Ansi,
}

/// Where there is no terminal to fill, as many columns as make a picture easy to read.
const USUAL_WIDTH: u16 = 100;

/// The columns that a picture may fill here.
pub(super) fn columns() -> u16 {
    term::columns().unwrap_or(USUAL_WIDTH)
}

/// Writes a picture.
pub(super) fn write(picture: &Picture, out: &mut Out<impl Write>) -> io::Result<()> {
    let mut lines: Vec<Vec<Piece>> = (0..picture.height).map(|_| Vec::new()).collect();
    for heading in &picture.headings {
        let text = elide(&heading.text, heading.width, out.paint.glyphs.ellipsis());
        if heading.ruled {
            let rule = out.paint.glyphs.pick("─", "-").repeat(width(&text));
            lines[heading.y + 1].push(Piece { x: heading.x, text: rule.into(), how: Ansi::DIM });
        }
        lines[heading.y].push(Piece { x: heading.x, text, how: Ansi::BOLD });
    }
    for ((y, x), wire) in &picture.wires {
        lines[*y].push(Piece { x: *x, text: wire.glyph(out.paint.glyphs).to_string().into(), how: Ansi::DIM });
    }
    for (row, spot) in picture.rows.iter().zip(&picture.spots) {
        lines[spot.y].extend(pieces(row, spot, out.paint.glyphs));
    }
    for mut line in lines {
        line.sort_by_key(|piece| piece.x);
        let mut at = 0;
        for piece in line.iter().filter(|piece| !piece.text.is_empty()) {
            write!(out, "{:1$}{2}", "", piece.x.saturating_sub(at), out.paint.text(piece.how, &piece.text))?;
            at = piece.x + width(&piece.text);
        }
        writeln!(out)?;
    }
    let legend = picture.legend(out.paint.glyphs);
    if !legend.is_empty() {
        writeln!(out, "\n{}", out.paint.text(Ansi::DIM, &legend))?;
    }
    Ok(())
}

fn pieces<'r>(row: &'r Row, spot: &Spot, glyphs: Glyphs) -> [Piece<'r>; 3] {
    let how = match row.what {
        What::Missing(_) => Ansi::ERROR,
        What::Unsaid => Ansi::DIM,
        What::Role(_) => Ansi::PLAIN,
    };
    let set = row.set(spot, glyphs);
    [
        Piece { x: spot.x + set.grade_at, text: set.grade.into(), how: Ansi::DIM },
        Piece { x: spot.x + set.name_at, text: set.name, how },
        Piece { x: spot.x + set.note_at, text: set.note.into(), how: Ansi::DIM },
    ]
}
