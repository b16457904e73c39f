//! How a handbook's site lays its pages out: what the addresses on them are to be read by.
//!
//! Invariant: it is told by names alone, those on the way to the root and those of the pages.

use std::sync::Arc;

use super::link::{FAMILIES, HOME};
use super::{Origin, Page, known};
use crate::text::own_name;

/// Folders below which a site keeps all that it shows: in no address.
const CONTENT: [&str; 9] = ["_docs", "_pages", "content", "contents", "docs", "pages", "site", "source", "src"];

/// Whether a folder is one below which a site keeps all that it shows.
pub(crate) fn is_content(folder: &str) -> bool {
    CONTENT.iter().any(|name| folder.eq_ignore_ascii_case(name))
}

/// What the addresses on a handbook's pages are to be read by.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    /// Whether the root is, or stands in, a folder named `job-families`: the site has much else.
    pub is_part: bool,
    /// The way down to the root from that of all families, with a slash at its end; empty where they are one.
    pub above: Box<str>,
    /// The ways down to the root that an address from the site's own may begin with, each with a slash at its end.
    pub down: Vec<String>,
    /// Whether what begins with such a way and leads to no page leads nowhere: it is told where the site's pages are.
    pub is_told: bool,
    /// What may stand before an address from the site's root in an id.
    pub before: Vec<String>,
    /// Whether the pages are made to a site as Hugo or Middleman do it: a folder without a page is not shown there.
    pub is_site: bool,
    /// Whether READMEs alone stand for folders, as on code hosts: an address begins beside the page's file.
    pub is_beside: bool,
}

/// Where, on the way to the root, the folders begin below which the site keeps all that it shows.
fn top_content(root: &[String]) -> Option<usize> {
    let last = root.iter().rposition(|part| is_content(part))?;
    Some(last + 1 - root[..=last].iter().rev().take_while(|part| is_content(part)).count())
}

impl Layout {
    pub(super) fn of(origin: &Origin, pages: &[Arc<Page>]) -> Layout {
        let root: Vec<String> = match origin {
            Origin::Folder(root) => root.iter().map(|part| part.to_string_lossy().to_lowercase()).collect(),
            Origin::File(_) | Origin::Sample => Vec::new(),
        };
        let families = root.iter().rposition(|part| part == FAMILIES);
        let top = top_content(&root);
        // Else an address may name the root, as its repository is called.
        let from = top.unwrap_or(root.len().saturating_sub(1));
        let way = |from: usize| root[from..].iter().map(|part| format!("{part}/")).collect::<String>();
        let mut before: Vec<String> = Vec::new();
        let (mut readmes, mut indexes) = (false, false);
        let mut layout = Layout {
            is_part: families.is_some(),
            above: families.map(|at| way(at + 1)).unwrap_or_default().into(),
            down: (from..root.len()).map(way).collect(),
            is_told: top.is_some(),
            ..Layout::default()
        };
        for page in pages {
            let name = own_name(&page.path);
            let is_index = known::is_index(name);
            indexes |= is_index;
            layout.is_site |= is_index && (name.starts_with('_') || name.contains(".html"));
            readmes |= known::is_readme(name) && !page.id.ends_with("readme");
            let department = page.id.split_once('/').map(|(first, _)| first);
            let Some(department) = department.filter(|d| is_content(d) || d.starts_with('_')) else { continue };
            let prefix = if department.starts_with('_') { "_".to_owned() } else { format!("{department}/") };
            if !before.contains(&prefix) {
                before.push(prefix);
            }
        }
        let is_beside = readmes && !indexes;
        Layout { before, is_beside, ..layout }
    }

    /// What an id that names a way down to the root means below it.
    pub(super) fn below<'i>(&self, id: &'i str) -> impl Iterator<Item = &'i str> {
        self.down.iter().filter_map(move |way| match id.strip_prefix(way.trim_end_matches('/'))? {
            "" => Some(HOME),
            rest => rest.strip_prefix('/'),
        })
    }
}
