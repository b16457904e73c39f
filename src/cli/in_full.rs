//! `rungs show --in-full`: all that a role asks, each item with its origin.
//!
//! ```text
//! Senior Pilot  6  ports/pilot
//!
//! Requirements  3
//!   - Two eyes
//!     from Pilot
//!   - Knows the tides
//! ```

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::args::ShowFormat;
use super::json::{Role, Seq};
use super::ladder::{origin, told};
use super::paint::{Ansi, Paint};
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::compare::text;
use crate::term;
use crate::text::wrap;

/// Where there is no terminal to fill, as many columns as a page of print has.
const USUAL_WIDTH: u16 = 80;
const WIDEST: u16 = 100;

/// Writes what a role asks in full.
pub(super) fn write(
    handbook: &Handbook,
    role: Place,
    format: ShowFormat,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let page = handbook.page(role.page);
    let role = Place { node: page.owner(role.node).unwrap_or(crate::handbook::NodeId::PAGE), ..role };
    let asked = handbook.in_full(role);
    match format {
        ShowFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &InFull(handbook, role, &asked))?;
            writeln!(out)
        }
        ShowFormat::Markdown => markdown(handbook, role, &asked, out),
        ShowFormat::Text => {
            let columns = usize::from(term::columns().map_or(USUAL_WIDTH, |columns| columns.clamp(20, WIDEST)));
            writeln!(out, "{}", told(handbook, role, paint))?;
            for (kind, of_kind) in by_kind(&asked) {
                let count = of_kind.iter().filter(|asked| asked.depth == 0).count();
                writeln!(out, "\n{}  {}", paint.text(Ansi::BOLD, heading(kind)), paint.text(Ansi::DIM, count))?;
                let mut last = role;
                for asked in of_kind {
                    if asked.origin != last {
                        last = asked.origin;
                        let from = format!("from {}", origin(handbook, last));
                        writeln!(out, "  {}", paint.text(Ansi::DIM, from))?;
                    }
                    let indent = usize::from(asked.depth.min(8)) * 2;
                    let item = text(handbook, asked);
                    let bullet = if ascii { "-" } else { "•" };
                    let width = columns.saturating_sub(4 + indent).max(10);
                    for (i, range) in wrap(item, width).into_iter().enumerate() {
                        let bullet = if i == 0 { bullet } else { " " };
                        writeln!(out, "  {:indent$}{} {}", "", paint.text(Ansi::DIM, bullet), &item[range])?;
                    }
                }
            }
            Ok(())
        }
    }
}

fn markdown(handbook: &Handbook, role: Place, asked: &[Asked], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# {}", handbook.page(role.page).text(role.node))?;
    for (kind, of_kind) in by_kind(asked) {
        writeln!(out, "\n## {}\n", heading(kind))?;
        for asked in of_kind {
            let indent = usize::from(asked.depth) * 2;
            let from = match asked.origin == role {
                true => String::new(),
                false => format!(" *(from {})*", origin(handbook, asked.origin)),
            };
            writeln!(out, "{:indent$}- {}{from}", "", text(handbook, asked))?;
        }
    }
    Ok(())
}

fn by_kind(asked: &[Asked]) -> impl Iterator<Item = (Kind, &[Asked])> {
    asked.chunk_by(|a, b| a.kind == b.kind).map(|chunk| (chunk[0].kind, chunk))
}

fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Responsibilities => "Responsibilities",
        Kind::Requirements => "Requirements",
        _ => "Nice to have",
    }
}

struct InFull<'a>(&'a Handbook, Place, &'a [Asked]);

struct Item<'a>(&'a Handbook, &'a Asked);

impl Serialize for InFull<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let InFull(handbook, role, asked) = *self;
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("role", &Role(handbook, role))?;
        for (kind, of_kind) in by_kind(asked) {
            map.serialize_entry(kind.as_str(), &Seq(|| of_kind.iter().map(|asked| Item(handbook, asked))))?;
        }
        map.end()
    }
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Item(handbook, asked) = *self;
        let page = handbook.page(asked.item.page);
        let mut map = s.serialize_map(Some(4))?;
        map.serialize_entry("text", text(handbook, asked))?;
        map.serialize_entry("origin", &Role(handbook, asked.origin))?;
        map.serialize_entry("line", &page.node(asked.item.node).line)?;
        map.serialize_entry("depth", &asked.depth)?;
        map.end()
    }
}
