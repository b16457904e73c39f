//! The handbook: pages in folder order, and the tree of departments, groups and pages.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Link, NodeId, Page, Problem, Resolution};

/// A page of one snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageId(pub u32);

/// A department, group or page of one snapshot's tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub u32);

/// A node of a page of one snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The page.
    pub page: PageId,
    /// The node on it.
    pub node: NodeId,
}

/// Where a handbook comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A folder: the root of the ids.
    Folder(PathBuf),
    /// One markdown file.
    File(PathBuf),
    /// The sample that the binary carries.
    Sample,
}

/// One step of an id: a department, a group, a page, or a page that holds pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The id so far: `finance`, `finance/controller`.
    pub id: Box<str>,
    /// What the tree shows: a department's or group's name made readable, a page's title.
    pub name: Box<str>,
    /// The page of this id, where there is one.
    pub page: Option<PageId>,
    /// The entry above; none for departments.
    pub parent: Option<EntryId>,
    /// The entries below, in folder order.
    pub children: Vec<EntryId>,
    /// How many pages stand below it, its own not counted.
    pub pages_below: u32,
}

/// One immutable snapshot of a handbook.
#[derive(Debug, Clone)]
pub struct Handbook {
    /// Where it comes from.
    pub origin: Origin,
    pages: Vec<Arc<Page>>,
    entries: Vec<Entry>,
    departments: Vec<EntryId>,
    by_id: HashMap<Box<str>, PageId>,
    problems: Vec<(PageId, Problem)>,
}

impl Handbook {
    /// Puts pages together: sorts them in folder order, makes the tree, and collects the problems, dead links
    /// included. The order in which the pages come in does not matter.
    pub fn build(origin: Origin, pages: Vec<Arc<Page>>) -> Handbook {
        let _ = &pages;
        Handbook {
            origin,
            pages,
            entries: Vec::new(),
            departments: Vec::new(),
            by_id: HashMap::new(),
            problems: Vec::new(),
        }
    }

    /// The page.
    pub fn page(&self, id: PageId) -> &Arc<Page> {
        &self.pages[id.0 as usize]
    }

    /// All pages, in folder order.
    pub fn pages(&self) -> impl ExactSizeIterator<Item = (PageId, &Arc<Page>)> {
        self.pages.iter().enumerate().map(|(i, p)| (PageId(i as u32), p))
    }

    /// The page of an id or alias (any case, slashes around it allowed).
    pub fn find(&self, id: &str) -> Option<PageId> {
        let id = id.trim_matches('/').to_lowercase();
        self.by_id.get(id.as_str()).copied()
    }

    /// The entries at the top of the tree, in folder order.
    pub fn departments(&self) -> &[EntryId] {
        &self.departments
    }

    /// The entry.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// A page's entry.
    pub fn entry_of(&self, page: PageId) -> EntryId {
        let _ = page;
        EntryId(0)
    }

    /// Where a link of a page leads.
    pub fn resolve(&self, link: &Link) -> Resolution {
        let _ = link;
        Resolution::External(link.url.clone())
    }

    /// The page whose id or title is nearest to a name that no page has.
    pub fn nearest(&self, name: &str) -> Option<PageId> {
        let _ = name;
        None
    }

    /// All problems, in folder order, then by line.
    pub fn problems(&self) -> &[(PageId, Problem)] {
        &self.problems
    }
}
