//! `rungs export`: everything that was read, as one JSON document or a row for each item.
//!
//! Invariant: nothing is collected before it is written, so that a large handbook costs no second copy of itself.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::CliError;
use super::args::ExportFormat;
use super::escape;
use super::graph::Graph;
use super::json::{Family, Seq, Trouble, around, item_text};
use crate::check::{Policy, Problems};
use crate::handbook::{Grade, Handbook, Link, NodeId, NodeKind, Origin, Page, PageId, Target};
use crate::ladder::Ladder;
use crate::load;
use crate::paper::csv_row;

/// The version of the JSON's shape.
const SCHEMA: u32 = 1;

/// Writes the whole handbook.
///
/// # Errors
///
/// [`CliError::Option`] for markdown, in which only roles side by side are told: see `compare`.
pub(super) fn write(
    handbook: &Handbook,
    policy: &Policy,
    format: ExportFormat,
    out: &mut impl Write,
) -> Result<(), CliError> {
    let graph = || Graph::of_all(handbook, &Ladder::new(handbook), |_| true);
    match format {
        ExportFormat::Json => {
            escape::pretty(&Export(handbook, &load::check(handbook, &Ladder::new(handbook), policy)), out)?;
        }
        ExportFormat::Csv => csv(handbook, out)?,
        ExportFormat::Markdown => {
            let reason = "only roles are exported so: name two or more".to_owned();
            return Err(CliError::Option { option: "format", value: "markdown".to_owned(), reason });
        }
        ExportFormat::Dot => write!(out, "{}", graph().dot())?,
        ExportFormat::Mermaid => write!(out, "{}", graph().mermaid())?,
    }
    Ok(())
}

struct Export<'a>(&'a Handbook, &'a Problems);

struct Counts<'a>(&'a Handbook, &'a Problems);

/// A link of the page, and the handbook in which it leads somewhere.
struct Outgoing<'a>(&'a Handbook, PageId, &'a Link);

impl Serialize for Export<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Export(handbook, problems) = *self;
        let links = || {
            handbook.pages().flat_map(move |(id, page)| page.links.iter().map(move |link| Outgoing(handbook, id, link)))
        };
        let mut map = s.serialize_map(Some(5))?;
        map.serialize_entry("schema", &SCHEMA)?;
        map.serialize_entry("handbook", &Counts(handbook, problems))?;
        map.serialize_entry("families", &Seq(|| handbook.pages().map(|(page, _)| Family { handbook, page })))?;
        map.serialize_entry("links", &Seq(links))?;
        let troubles = || problems.iter().map(|(page, problem)| Trouble(handbook, *page, problem));
        map.serialize_entry("problems", &Seq(troubles))?;
        map.end()
    }
}

impl Serialize for Counts<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Counts(handbook, problems) = *self;
        let root = match &handbook.origin {
            Origin::Folder(path) | Origin::File(path) => Some(path.to_string_lossy()),
            Origin::Sample => None,
        };
        let count = |kind| handbook.pages().map(|(_, page)| page.of_kind(kind).count()).sum::<usize>();
        let mut map = s.serialize_map(Some(5))?;
        map.serialize_entry("root", &root)?;
        map.serialize_entry("pages", &handbook.pages().len())?;
        map.serialize_entry("levels", &count(NodeKind::Level))?;
        map.serialize_entry("items", &count(NodeKind::Item))?;
        map.serialize_entry("problems", &problems.len())?;
        map.end()
    }
}

impl Serialize for Outgoing<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Outgoing(handbook, page, link) = *self;
        let page: &Page = handbook.page(page);
        let status = handbook.status(link);
        let to = handbook.follow(link).map(|page| &*handbook.page(page).id);
        let anchor = match handbook.target(link) {
            Target::Page { anchor, .. } => anchor,
            Target::External => None,
        };
        let mut map = s.serialize_map(Some(10))?;
        map.serialize_entry("from", &*page.id)?;
        map.serialize_entry("level", &around(page, link.node, NodeKind::Level))?;
        map.serialize_entry("section", page.kind_around(link.node).as_str())?;
        map.serialize_entry("text", link.text())?;
        map.serialize_entry("url", link.url())?;
        map.serialize_entry("target", &handbook.meant(link))?;
        map.serialize_entry("to", &to)?;
        map.serialize_entry("anchor", &anchor)?;
        map.serialize_entry("status", status.as_str())?;
        map.serialize_entry("line", &page.line_at(link.span.start))?;
        map.end()
    }
}

fn csv(handbook: &Handbook, out: &mut impl Write) -> io::Result<()> {
    let head =
        ["page", "title", "department", "level", "specialty", "grade", "kind", "heading", "line", "depth", "text"];
    write!(out, "{}", csv_row(head))?;
    for (_, page) in handbook.pages() {
        for id in page.of_kind(NodeKind::Item) {
            let is = |kind| move |node: &NodeId| page.node(*node).kind == kind;
            let section = page.ancestors(id).find(is(NodeKind::Section));
            let owner = page.owner(id).unwrap_or(NodeId::PAGE);
            let grade = page.node(owner).grade.or(page.node(NodeId::PAGE).grade);
            let depth = 1 + page.ancestors(id).filter(is(NodeKind::Item)).count();
            let named = |kind| around(page, id, kind).unwrap_or_default().to_owned();
            let fields = [
                page.id.to_string(),
                page.title.to_string(),
                page.department().to_owned(),
                named(NodeKind::Level),
                named(NodeKind::Specialty),
                Grade::told(grade),
                page.kind_around(id).to_string(),
                section.map(|node| page.heading(node).to_owned()).unwrap_or_default(),
                page.line(id).to_string(),
                depth.to_string(),
                item_text(page, id),
            ];
            write!(out, "{}", csv_row(fields))?;
        }
    }
    Ok(())
}
