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

use std::io::{self, IsTerminal as _, Write};

use serde_json::{Value, json};

use super::args::LadderFormat;
use super::escape;
use super::graph::Graph;
use super::paint::{Ansi, Out};
use super::picture;
use crate::handbook::{Handbook, NodeId, Page, PageId};
use crate::ladder::placing;
use crate::ladder::{Edge, Goal, Ladder};
use crate::text::{sanitise, wrap};

/// Pictures on a screen wider than this fall apart.
const WIDEST: u16 = 140;

/// Writes the ladder of a page.
pub(super) fn write(
    handbook: &Handbook,
    page: PageId,
    format: LadderFormat,
    out: &mut Out<impl Write>,
) -> io::Result<()> {
    let ladder = Ladder::new(handbook);
    match format {
        LadderFormat::Text => text(handbook, &ladder, page, out),
        LadderFormat::Json => escape::pretty(&json(handbook, &ladder, page), out),
        LadderFormat::Dot => write!(out, "{}", Graph::of_page(handbook, &ladder, page).dot()),
        LadderFormat::Mermaid => write!(out, "{}", Graph::of_page(handbook, &ladder, page).mermaid()),
    }
}

/// The levels of a page, the steps to and from it, and whom its roles report to.
fn json(handbook: &Handbook, ladder: &Ladder, page: PageId) -> Value {
    let of: &Page = handbook.page(page);
    let level = |node| json!({"name": of.text(node), "grade": of.node(node).grade.map(|grade| grade.to_string())});
    let reports = ladder.reports().iter().filter(|edge| edge.from.page == page);
    json!({
        "page": &*of.id,
        "levels": of.levels().map(level).collect::<Value>(),
        "next": ladder.next(page).map(|edge| step(handbook, edge, true)).collect::<Value>(),
        "previous": ladder.previous(page).map(|edge| step(handbook, edge, false)).collect::<Value>(),
        "reports_to": reports.map(|edge| step(handbook, edge, true)).collect::<Value>(),
        "undefined": ladder.is_unsaid(page).map(|unsaid| &*unsaid.sentence),
    })
}

/// A step of a ladder, as it is seen from the page that it leaves or from the one that it reaches.
fn step(handbook: &Handbook, edge: &Edge, forward: bool) -> Value {
    let from: &Page = handbook.page(edge.from.page);
    let (page, status, to) = match &edge.to {
        Goal::Missing(id) => (&**id, "missing", None),
        Goal::Found(to) => (&*handbook.page(to.page).id, "ok", Some(handbook.role_id(*to))),
    };
    json!({
        "page": if forward { page } else { &from.id },
        "status": status,
        "text": &*edge.text,
        "level": (edge.from.node != NodeId::PAGE).then(|| from.text(edge.from.node)),
        "line": edge.line,
        "to": to,
        "sentence": &*edge.sentence,
        "told_by": if edge.worded { "text" } else { "link" },
    })
}

fn text(handbook: &Handbook, ladder: &Ladder, page: PageId, out: &mut Out<impl Write>) -> io::Result<()> {
    let screen = picture::columns().clamp(10, WIDEST);
    // Names are cut only where a screen is too narrow for them.
    let columns = if io::stdout().is_terminal() { screen } else { u16::MAX };
    let sketch = placing::sketch(handbook, ladder, page);
    picture::write(&placing::place(&sketch, columns.into()), out)?;
    notes(handbook, ladder, page, screen, out)?;
    let of: &Page = handbook.page(page);
    let entry = handbook.entry(handbook.entry_of(page));
    let is_alone = [&sketch.left, &sketch.right, &sketch.reports].into_iter().all(Vec::is_empty);
    if is_alone && of.levels().next().is_none() && !entry.children.is_empty() {
        // On a terminal the two streams meet.
        out.flush()?;
        let _ = writeln!(io::stderr(), "no ladder of its own; `rungs map {}` draws those below it", sanitise(&of.id));
    }
    Ok(())
}

/// What the page's ladders say, below the picture.
fn notes(
    handbook: &Handbook,
    ladder: &Ladder,
    page: PageId,
    columns: u16,
    out: &mut Out<impl Write>,
) -> io::Result<()> {
    let arrow = out.paint.glyphs.pick("→", "->");
    let mut said: Vec<(u32, String, &str)> = Vec::new();
    for edge in ladder.next(page) {
        let (to, note) = match &edge.to {
            Goal::Found(to) => (handbook.role_id(*to), if edge.worded { ", from text" } else { "" }),
            Goal::Missing(id) => (id.to_string(), ", which the handbook lacks"),
        };
        said.push((edge.line, format!("{arrow} {to}{note}"), &edge.sentence));
    }
    for unsaid in ladder.unsaid().iter().filter(|unsaid| unsaid.of.page == page) {
        said.push((unsaid.line, format!("{arrow} not yet defined"), &unsaid.sentence));
    }
    for edge in ladder.reports().iter().filter(|edge| edge.from.page == page) {
        if let Goal::Found(to) = &edge.to {
            said.push((edge.line, format!("reports to {}", handbook.role_id(*to)), &edge.sentence));
        }
    }
    said.sort_by_key(|(line, ..)| *line);
    for (line, told, sentence) in said {
        writeln!(out, "\n{}  {}", told, out.paint.text(Ansi::DIM, format!("line {line}")))?;
        for range in wrap(sentence, usize::from(columns) - 4) {
            writeln!(out, "    {}", out.paint.text(Ansi::DIM, &sentence[range]))?;
        }
    }
    Ok(())
}
