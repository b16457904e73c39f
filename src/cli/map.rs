//! `rungs map`: the ladders of a department or of the whole handbook as one picture, families in layers.
//!
//! ```text
//! Diver  4–6 ─┬─▸ Pilot  5–7 ──▸ Ports  8–9
//! Sailor  5 ──┘
//! ```

use std::io::{self, Write};

use super::Outcome;
use super::args::MapFormat;
use super::graph::Graph;
use super::paint::Out;
use super::picture;
use crate::handbook::{EntryId, Handbook};
use crate::ladder::Ladder;
use crate::ladder::map::map;
use crate::text::is_at;

/// Writes the map of what stands below an entry; of all where there is none.
pub(super) fn write(
    handbook: &Handbook,
    entry: Option<EntryId>,
    format: MapFormat,
    out: &mut Out<impl Write>,
) -> io::Result<Outcome> {
    let below = entry.map_or("", |entry| &handbook.entry(entry).id);
    let ladder = Ladder::new(handbook);
    let graph = || Graph::of_all(handbook, &ladder, |id| is_at(id, below));
    match format {
        MapFormat::Text => {
            let picture = map(handbook, &ladder, below, picture::columns().into());
            picture::write(&picture, out)?;
            if picture.rows.is_empty() {
                let _ = writeln!(io::stderr(), "no families to draw");
                return Ok(Outcome::Nothing);
            }
        }
        MapFormat::Dot => write!(out, "{}", graph().dot())?,
        MapFormat::Mermaid => write!(out, "{}", graph().mermaid())?,
    }
    Ok(Outcome::Done)
}
