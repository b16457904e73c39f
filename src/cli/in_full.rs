//! `rungs show --in-full`: all that a role asks, each item with its origin.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::args::ShowFormat;
use super::escape;
use super::json::{Role, Seq};
use super::paint::Paint;
use super::paper;
use crate::handbook::{Asked, End, Handbook, InFull, Kind, NodeId, Place};
use crate::ladder::compare::text;
use crate::paper::{in_full, in_full_markdown};

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: u16 = 100;

/// Writes what a role asks in full.
pub(super) fn write(
    handbook: &Handbook,
    role: Place,
    format: ShowFormat,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let page = handbook.page(role.page);
    let role = Place { node: page.owner(role.node).unwrap_or(NodeId::PAGE), ..role };
    match format {
        ShowFormat::Json => escape::pretty(&Told(handbook, role, &handbook.in_full(role)), out),
        ShowFormat::Markdown => write!(out, "{}", in_full_markdown(handbook, role)),
        ShowFormat::Text => paper::write(&in_full(handbook, role, paper::setting(paint, WIDEST)), paint, out),
    }
}

fn by_kind(asked: &[Asked]) -> impl Iterator<Item = (Kind, &[Asked])> {
    asked.chunk_by(|a, b| a.kind == b.kind).map(|chunk| (chunk[0].kind, chunk))
}

struct Told<'a>(&'a Handbook, Place, &'a InFull);

struct Item<'a>(&'a Handbook, &'a Asked);

struct DeadEnd<'a>(&'a Handbook, &'a End);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Told(handbook, role, told) = *self;
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("role", &Role(handbook, role))?;
        for (kind, of_kind) in by_kind(&told.asked) {
            map.serialize_entry(kind.as_str(), &Seq(|| of_kind.iter().map(|asked| Item(handbook, asked))))?;
        }
        map.serialize_entry("ends", &Seq(|| told.ends.iter().map(|end| DeadEnd(handbook, end))))?;
        map.end()
    }
}

impl Serialize for DeadEnd<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let DeadEnd(handbook, end) = *self;
        let page = handbook.page(end.line.page);
        let mut map = s.serialize_map(Some(5))?;
        map.serialize_entry("kind", end.kind.as_str())?;
        map.serialize_entry("text", page.text(end.line.node))?;
        map.serialize_entry("origin", &Role(handbook, end.origin))?;
        map.serialize_entry("line", &page.line(end.line.node))?;
        map.serialize_entry("circle", &end.circle.map(|role| Role(handbook, role)))?;
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
        map.serialize_entry("line", &page.line(asked.item.node))?;
        map.serialize_entry("depth", &asked.depth)?;
        map.end()
    }
}
