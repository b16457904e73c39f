//! `rungs map`: the ladders of a department or of the whole handbook as one picture, families in layers.
//!
//! ```text
//! Diver  4–6 ─┬─▸ Pilot  5–7 ──▸ Ports  8–9
//! Sailor  5 ──┘
//! ```

use std::io::{self, Write};

use super::Outcome;
use super::args::MapFormat;
use super::chart::Chart;
use super::paint::Paint;
use super::picture;
use crate::handbook::{EntryId, Handbook};
use crate::ladder::Ladder;
use crate::ladder::map::{is_below, map};
use crate::term;

/// Where there is no terminal to fill, as many columns as make a picture easy to read.
const USUAL_WIDTH: u16 = 100;

/// Writes the map of what stands below an entry; of all where there is none.
pub(super) fn write(
    handbook: &Handbook,
    entry: Option<EntryId>,
    format: MapFormat,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<Outcome> {
    let below = entry.map_or("", |entry| &handbook.entry(entry).id);
    let ladder = Ladder::new(handbook);
    let chart = || Chart::of_all(handbook, &ladder, |id| is_below(id, below));
    match format {
        MapFormat::Text => {
            let columns = term::columns().unwrap_or(USUAL_WIDTH);
            let picture = map(handbook, &ladder, below, columns.into());
            picture::write(&picture, ascii, paint, out)?;
            return Ok(if picture.rows.is_empty() { Outcome::Nothing } else { Outcome::Done });
        }
        MapFormat::Dot => write!(out, "{}", chart().dot())?,
        MapFormat::Mermaid => write!(out, "{}", chart().mermaid())?,
    }
    Ok(Outcome::Done)
}
