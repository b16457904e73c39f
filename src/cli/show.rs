//! `rungs show`: a page, level, specialty or section; rendered, as markdown, or as JSON.

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;

use super::args::ShowFormat;
use super::json::{Family, Owner, Section};
use super::paint::{Ansi, Out};
use super::paper::width;
use super::{CliError, Given, escape, in_full, name};
use crate::handbook::{Handbook, NodeId, NodeKind, Page, Place, Resolution};
use crate::markdown;
use crate::sheet::{self, Sheet};
use crate::text::sanitise;

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: u16 = 100;

/// Shows a page, role or section; in full with all that it builds on. Where no handbook is named, the name may be that
/// of a page's file.
pub(super) fn run(
    mut given: Given<impl Write>,
    role: &str,
    in_full: bool,
    format: Option<ShowFormat>,
) -> Result<(), CliError> {
    let file = name::file_and_line(role).map(|(file, _)| file).or_else(|| role.split('#').next());
    if let Some(file) = file {
        given.takes(file, Path::is_file);
    }
    let handbook = given.handbook()?;
    let place = name::resolve(&handbook, role)?;
    let at_hand = if io::stdout().is_terminal() { ShowFormat::Text } else { ShowFormat::Markdown };
    let format = format.unwrap_or(at_hand);
    if in_full {
        in_full::write(&handbook, place, format, &mut given.out)?;
    } else {
        write(&handbook, place, format, &mut given.out)?;
    }
    Ok(())
}

/// Writes what stands at a place.
fn write(handbook: &Handbook, place: Place, format: ShowFormat, out: &mut Out<impl Write>) -> io::Result<()> {
    match format {
        ShowFormat::Text => text(handbook, place, out),
        ShowFormat::Markdown => source(handbook.page(place.page), place.node, out),
        ShowFormat::Json => json(handbook, place, out),
    }
}

fn text(handbook: &Handbook, place: Place, out: &mut Out<impl Write>) -> io::Result<()> {
    let sheet = sheet::lay_out(handbook, place, width(4, WIDEST), out.paint.glyphs);
    for line in &sheet.lines {
        for run in &line.runs {
            write!(out, "{}", out.paint.text(Ansi::of(run), &run.text))?;
        }
        writeln!(out)?;
    }
    links(handbook, handbook.page(place.page), &sheet, out)
}

/// Writes where the numbered links lead: to what one could show next, or out of the handbook.
fn links(handbook: &Handbook, page: &Page, sheet: &Sheet, out: &mut Out<impl Write>) -> io::Result<()> {
    let mut told = 0;
    for spot in sheet.links.iter().filter(|spot| spot.number > 0) {
        let Some(link) = page.links.get(spot.link as usize).filter(|_| spot.number > told) else { continue };
        if told == 0 {
            writeln!(out)?;
        }
        told = spot.number;
        let number = out.paint.text(Ansi::DIM, format!("{told:>3}"));
        match handbook.resolve(link) {
            Resolution::Found { page, node, .. } => {
                writeln!(out, "{number}  {}", handbook.role_id(Place { page, node }))?;
            }
            Resolution::Folder(entry) => writeln!(out, "{number}  {}", handbook.entry(entry).id)?,
            Resolution::Missing { id, .. } => {
                writeln!(out, "{number}  {id}  {}", out.paint.text(Ansi::ERROR, "missing"))?;
            }
            Resolution::External(address) => writeln!(out, "{number}  {address}")?,
        }
    }
    Ok(())
}

/// Writes the source of what stands at a place, line by line as it is, safe for a terminal; a page's front matter is
/// left out for its title.
fn source(page: &Page, node: NodeId, out: &mut impl Write) -> io::Result<()> {
    let source = if node == NodeId::PAGE { markdown::body(&page.source) } else { page.markdown(node) };
    let source = source.trim_end().trim_start_matches(['\n', '\r']);
    if node == NodeId::PAGE && !source.trim_start().starts_with("# ") {
        writeln!(out, "# {}{}", page.title, if source.is_empty() { "" } else { "\n" })?;
    }
    for line in source.lines() {
        let line = sanitise(&line.replace('\t', "    ")).into_owned();
        // Blanks at a line's end break it.
        writeln!(out, "{}", if line.trim().is_empty() { "" } else { &line })?;
    }
    Ok(())
}

fn json(handbook: &Handbook, place: Place, out: &mut impl Write) -> io::Result<()> {
    let page: &Page = handbook.page(place.page);
    match page.node(place.node).kind {
        NodeKind::Level | NodeKind::Specialty => escape::pretty(&Owner(handbook, place), out),
        NodeKind::Section => escape::pretty(&Section { page, node: place.node, is_opening: false }, out),
        NodeKind::Page | NodeKind::Group | NodeKind::Item | NodeKind::Prose => {
            escape::pretty(&Family { handbook, page: place.page }, out)
        }
    }
}
