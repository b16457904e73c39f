//! `rungs tree`: departments, groups, pages and levels, drawn with lines.
//!
//! ```text
//! finance  3
//! ├── Controller  8–11
//! │   ├── Controller  8
//! │   └── Senior Controller  11
//! └── Payroll
//! ```

use std::io::{self, Write};
use std::path::Path;

use super::paint::{Ansi, Out};
use super::{CliError, Given, NO_PAGES, Outcome, name};
use crate::handbook::{EntryId, Grade, Handbook, NodeId};
use crate::text::counted;

/// Draws the handbook, or what is below a department, group or page of it, `depth` steps down. Where no handbook is
/// named, the name may be a folder's.
pub(super) fn run(
    mut given: Given<impl Write>,
    below: Option<String>,
    depth: Option<u16>,
) -> Result<Outcome, CliError> {
    let below = below.filter(|name| !given.takes(name, Path::is_dir));
    let handbook = given.handbook()?;
    let below = below.map(|name| name::branch(&handbook, &name)).transpose()?;
    let roots = below.as_ref().map_or(handbook.departments(), std::slice::from_ref);
    Ok(write(&handbook, roots, depth, &mut given.out)?)
}

/// Writes some entries and what is below them, `depth` steps down.
fn write(handbook: &Handbook, roots: &[EntryId], depth: Option<u16>, out: &mut Out<impl Write>) -> io::Result<Outcome> {
    let depth = depth.map_or(usize::MAX, usize::from);
    let mut drawing = Drawing { handbook, depth, out };
    for root in roots {
        drawing.entry(*root, "", "", 1)?;
    }
    if roots.is_empty() {
        let _ = writeln!(io::stderr(), "{NO_PAGES}");
        return Ok(Outcome::Nothing);
    }
    Ok(Outcome::Done)
}

struct Drawing<'a, W> {
    handbook: &'a Handbook,
    depth: usize,
    out: &'a mut Out<W>,
}

impl<W: Write> Drawing<'_, W> {
    /// Draws an entry and what stands below it: its levels, then its entries. `head` stands before its name, `indent`
    /// before all that follows.
    fn entry(&mut self, id: EntryId, head: &str, indent: &str, step: usize) -> io::Result<()> {
        let handbook = self.handbook;
        let entry = handbook.entry(id);
        let page = entry.page.map(|page| handbook.page(page));
        let name = self.out.paint.text(if entry.children.is_empty() { Ansi::PLAIN } else { Ansi::BOLD }, &entry.name);
        let mut notes = page
            .and_then(|page| page.grades(NodeId::PAGE))
            .map(|grades| grades.told(self.out.paint.glyphs))
            .unwrap_or_default();
        if !entry.children.is_empty() {
            notes = format!("{notes}  {}", counted(entry.pages_below as usize, "page"));
        }
        self.line(head, name, notes.trim_start())?;
        if step >= self.depth {
            return Ok(());
        }
        let levels: Vec<NodeId> = page.map(|page| page.levels().collect()).unwrap_or_default();
        let count = levels.len() + entry.children.len();
        for (i, child) in levels.iter().map(Ok).chain(entry.children.iter().map(Err)).enumerate() {
            let last = i + 1 == count;
            let head = format!("{indent}{}", self.branch(last));
            match (child, page) {
                (Err(entry), _) => {
                    let indent = format!("{indent}{}", self.trunk(last));
                    self.entry(*entry, &head, &indent, step + 1)?;
                }
                (Ok(level), Some(page)) => {
                    let grade = Grade::told(page.node(*level).grade);
                    self.line(&head, page.text(*level), &grade)?;
                }
                (Ok(_), None) => {}
            }
        }
        Ok(())
    }

    fn line(&mut self, head: &str, name: impl std::fmt::Display, notes: &str) -> io::Result<()> {
        let head = self.out.paint.text(Ansi::DIM, head);
        if notes.is_empty() {
            writeln!(self.out, "{head}{name}")
        } else {
            writeln!(self.out, "{head}{name}  {}", self.out.paint.text(Ansi::DIM, notes))
        }
    }

    fn branch(&self, last: bool) -> &'static str {
        let glyphs = self.out.paint.glyphs;
        if last { glyphs.pick("└── ", "`-- ") } else { glyphs.pick("├── ", "|-- ") }
    }

    fn trunk(&self, last: bool) -> &'static str {
        if last { "    " } else { self.out.paint.glyphs.pick("│   ", "|   ") }
    }
}
