//! `rungs ladder`: where a page's ladder leads and what leads to it, drawn.
//!
//! ```text
//! leads here                  Pilot                       leads to
//! ──────────                  ─────                       ────────
//! 4      Diver   ─┐     ┌─ 6      Senior Pilot   ─┬──▸ 8–9    Ports
//!                 └───▸ └─ 5      Pilot           └──▸        Quays  missing
//!
//! → ports:22  The next step is to move to the Ports job family.
//! ```

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::args::LadderFormat;
use super::chart::Chart;
use super::json::{Role, Seq};
use super::paint::{Ansi, Paint};
use crate::handbook::{Handbook, Node, NodeId, Page, PageId, Place};
use crate::ladder::placing::{self, Column, GRADE, Picture, Row, Sketch, What};
use crate::ladder::{Edge, Goal, Ladder};
use crate::term;
use crate::text::{elide, split_at_width, width, wrap};

/// Where there is no terminal to fill, as many columns as make a picture easy to read.
const USUAL_WIDTH: u16 = 100;
/// Pictures wider than this fall apart.
const WIDEST: u16 = 140;

/// Writes the ladder of a page.
pub(super) fn write(
    handbook: &Handbook,
    page: PageId,
    format: LadderFormat,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let ladder = Ladder::new(handbook);
    match format {
        LadderFormat::Text => text(handbook, &ladder, page, ascii, paint, out),
        LadderFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &Json { handbook, ladder: &ladder, page })?;
            writeln!(out)
        }
        LadderFormat::Dot => write!(out, "{}", Chart::of_page(handbook, &ladder, page).dot()),
        LadderFormat::Mermaid => write!(out, "{}", Chart::of_page(handbook, &ladder, page).mermaid()),
    }
}

struct Json<'a> {
    handbook: &'a Handbook,
    ladder: &'a Ladder,
    page: PageId,
}

/// A step of a ladder, as it is seen from the one page or the other.
struct Step<'a>(&'a Handbook, &'a Edge, bool);

struct Level<'a>(&'a Page, NodeId);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Json { handbook, ladder, page } = *self;
        let of: &Page = handbook.page(page);
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("page", &*of.id)?;
        map.serialize_entry("levels", &Seq(|| of.levels().map(|node| Level(of, node))))?;
        map.serialize_entry("next", &Seq(|| ladder.next(page).map(|edge| Step(handbook, edge, true))))?;
        map.serialize_entry("previous", &Seq(|| ladder.previous(page).map(|edge| Step(handbook, edge, false))))?;
        let reports = || ladder.reports().iter().filter(|edge| edge.from.page == page);
        map.serialize_entry("reports_to", &Seq(|| reports().map(|edge| Step(handbook, edge, true))))?;
        map.serialize_entry("undefined", &ladder.is_unsaid(page).map(|unsaid| &*unsaid.sentence))?;
        map.end()
    }
}

impl Serialize for Level<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Level(page, node) = *self;
        let of: &Node = page.node(node);
        let mut map = s.serialize_map(Some(2))?;
        map.serialize_entry("name", page.text(node))?;
        map.serialize_entry("grade", &of.grade.map(|grade| grade.to_string()))?;
        map.end()
    }
}

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Step(handbook, edge, forward) = *self;
        let from: &Page = handbook.page(edge.from.page);
        let mut map = s.serialize_map(None)?;
        let (page, status, to) = match &edge.to {
            Goal::Missing(id) => (&**id, "missing", None),
            Goal::Found(to) => (&*handbook.page(to.page).id, "ok", Some(Role(handbook, *to))),
        };
        map.serialize_entry("page", if forward { page } else { &from.id })?;
        map.serialize_entry("status", status)?;
        map.serialize_entry("text", &*edge.text)?;
        let level = (edge.from.node != NodeId::PAGE).then(|| from.text(edge.from.node));
        map.serialize_entry("level", &level)?;
        map.serialize_entry("line", &edge.line)?;
        map.serialize_entry("to", &to)?;
        map.serialize_entry("sentence", &*edge.sentence)?;
        map.serialize_entry("told_by", if edge.worded { "text" } else { "link" })?;
        map.end()
    }
}

fn text(
    handbook: &Handbook,
    ladder: &Ladder,
    page: PageId,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let columns = term::columns().map_or(USUAL_WIDTH, |columns| columns.clamp(10, WIDEST));
    let sketch = placing::sketch(handbook, ladder, page);
    let picture = placing::place(&sketch, columns);
    let title = &handbook.page(page).title;
    Drawing { sketch: &sketch, picture: &picture, ascii, paint, title }.write(out)?;
    notes(handbook, ladder, page, columns, ascii, paint, out)
}

/// What the page's ladders say, below the picture.
fn notes(
    handbook: &Handbook,
    ladder: &Ladder,
    page: PageId,
    columns: u16,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let arrow = if ascii { "->" } else { "→" };
    let mut said: Vec<(u32, String, &str)> = Vec::new();
    for edge in ladder.next(page) {
        let (to, note) = match &edge.to {
            Goal::Found(to) => (Role(handbook, *to).to_string(), if edge.worded { ", by its name" } else { "" }),
            Goal::Missing(id) => (id.to_string(), ", which the handbook lacks"),
        };
        said.push((edge.line, format!("{arrow} {to}{note}"), &edge.sentence));
    }
    for unsaid in ladder.unsaid().iter().filter(|unsaid| unsaid.of.page == page) {
        said.push((unsaid.line, format!("{arrow} not yet defined"), &unsaid.sentence));
    }
    for edge in ladder.reports().iter().filter(|edge| edge.from.page == page) {
        if let Goal::Found(to) = &edge.to {
            said.push((edge.line, format!("reports to {}", Role(handbook, *to)), &edge.sentence));
        }
    }
    said.sort_by_key(|(line, ..)| *line);
    for (line, told, sentence) in said {
        writeln!(out, "\n{}  {}", told, paint.text(Ansi::DIM, format!("line {line}")))?;
        for range in wrap(sentence, usize::from(columns) - 4) {
            writeln!(out, "    {}", paint.text(Ansi::DIM, &sentence[range]))?;
        }
    }
    Ok(())
}

struct Drawing<'a> {
    sketch: &'a Sketch,
    picture: &'a Picture,
    ascii: bool,
    paint: Paint,
    title: &'a str,
}

impl Drawing<'_> {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        if !self.picture.stacked {
            self.headings(out)?;
        }
        for y in 0..self.picture.height {
            let mut at = 0;
            let heading = self.picture.stacked.then(|| self.heading_at(y)).flatten();
            if let Some(heading) = heading {
                writeln!(out, "{}", self.paint.text(Ansi::BOLD, heading))?;
                continue;
            }
            let spots = || self.picture.spots.iter().filter(|spot| spot.y == y);
            let mut cells: Vec<(u16, Option<usize>)> = Vec::new();
            cells.extend(spots().map(|spot| (spot.x, self.picture.spots.iter().position(|other| other == spot))));
            cells.extend(self.picture.wires.range((y, 0)..=(y, u16::MAX)).map(|((_, x), _)| (*x, None)));
            cells.sort_unstable();
            for (x, spot) in cells {
                write!(out, "{:1$}", "", usize::from(x.saturating_sub(at)))?;
                at = match spot {
                    Some(spot) => x + self.row(spot, out)?,
                    None => {
                        let wire = self.picture.wires[&(y, x)];
                        write!(out, "{}", self.paint.text(Ansi::DIM, wire.glyph(self.ascii)))?;
                        x + 1
                    }
                };
            }
            writeln!(out)?;
        }
        Ok(())
    }

    /// Writes the row of a spot; returns how many cells it fills.
    fn row(&self, spot: usize, out: &mut impl Write) -> io::Result<u16> {
        let spot = &self.picture.spots[spot];
        let row = self.of(spot.column, spot.index);
        let room = usize::from(spot.width);
        let grade = row.grade(self.ascii);
        let (grade, _) = split_at_width(&grade, room);
        let pad = usize::from(GRADE).min(room) - width(grade).min(room);
        write!(out, "{}{:pad$}", self.paint.text(Ansi::DIM, grade), "")?;
        let note = row.note();
        let note_width = if note.is_empty() { 0 } else { width(note) + 2 };
        let left = room.saturating_sub(usize::from(GRADE));
        let (name_room, note) = if left > note_width + 8 { (left - note_width, note) } else { (left, "") };
        let ellipsis = if self.ascii { "..." } else { "…" };
        let name = elide(&row.name, name_room, ellipsis);
        let how = match row.what {
            What::Missing(_) => Ansi("31"),
            What::Unsaid => Ansi::DIM,
            What::Role(_) => Ansi::PLAIN,
        };
        write!(out, "{}", self.paint.text(how, &*name))?;
        let mut cells = width(grade) + pad + width(&name);
        if !note.is_empty() {
            write!(out, "  {}", self.paint.text(Ansi::DIM, note))?;
            cells += width(note) + 2;
        }
        Ok(cells as u16)
    }

    fn of(&self, column: Column, index: usize) -> &Row {
        match column {
            Column::Left => &self.sketch.left[index],
            Column::Middle => self.sketch.tracks.iter().flatten().nth(index).unwrap_or(&self.sketch.tracks[0][0]),
            Column::Right => &self.sketch.right[index],
        }
    }

    fn name(&self, column: Column) -> &str {
        match column {
            Column::Left => "leads here",
            Column::Middle => self.title,
            Column::Right => "leads to",
        }
    }

    /// The heading of the column that begins on the next line.
    fn heading_at(&self, y: u16) -> Option<&str> {
        let first = self.picture.spots.iter().find(|spot| spot.y == y + 1 && spot.index == 0)?;
        self.picture.spots.iter().all(|spot| spot.y != y).then(|| self.name(first.column))
    }

    fn headings(&self, out: &mut impl Write) -> io::Result<()> {
        let mut names: Vec<(u16, String)> = Vec::new();
        for column in [Column::Left, Column::Middle, Column::Right] {
            let Some(spot) = self.picture.spots.iter().find(|spot| spot.column == column) else { continue };
            let name = elide(self.name(column), usize::from(spot.width), if self.ascii { "..." } else { "…" });
            names.push((spot.x, name.into_owned()));
        }
        let rule = if self.ascii { "-" } else { "─" };
        for ruled in [false, true] {
            let mut at = 0;
            for (x, name) in &names {
                write!(out, "{:1$}", "", usize::from(x.saturating_sub(at)))?;
                let (text, how) =
                    if ruled { (rule.repeat(width(name)), Ansi::DIM) } else { (name.clone(), Ansi::BOLD) };
                write!(out, "{}", self.paint.text(how, text))?;
                at = x + width(name) as u16;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

/// A role with its grade: `Senior Pilot  6`.
pub(super) fn told(handbook: &Handbook, place: Place, paint: Paint) -> String {
    let page: &Page = handbook.page(place.page);
    let grade = page.node(place.node).grade.map(|grade| format!("  {grade}")).unwrap_or_default();
    let name = paint.text(Ansi::BOLD, page.text(place.node));
    let rest = paint.text(Ansi::DIM, format!("{grade}  {}", page.id));
    format!("{name}{rest}")
}
