//! The handbook: pages in folder order, and the tree of departments, groups and pages.

use std::collections::hash_map;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::bearers::ByName;
use super::known::known_paths;
use super::layout::Layout;
use super::lead::ByLast;
use super::link::{HOME, in_small_letters};
use super::nearest::{Alike, Folders};
use super::{Files, Node, NodeId, Page, PageSource, Problem, Sites, read};
use crate::text::{Map, fold, is_at, readable_name, sanitise};

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

impl Place {
    /// A page as a whole.
    pub fn of(page: PageId) -> Place {
        Place { page, node: NodeId::PAGE }
    }
}

/// Where a handbook comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Origin {
    /// A folder: the root of the ids.
    Folder(PathBuf),
    /// One markdown file.
    File(PathBuf),
    /// The sample that the binary carries.
    #[default]
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
#[derive(Debug, Clone, Default)]
pub struct Handbook {
    /// Where it comes from.
    pub origin: Origin,
    pages: Vec<Arc<Page>>,
    entries: Vec<Entry>,
    departments: Vec<EntryId>,
    entry_of: Vec<EntryId>,
    pub(super) by_id: Map<Box<str>, PageId>,
    /// Files of an id that another has, each with the first.
    doubles: Vec<(PageId, PageId)>,
    /// What else stands below its root.
    pub(super) files: Arc<Files>,
    /// What its links' addresses are to be read by.
    pub(super) layout: Layout,
    /// Who bears which name, once somebody has asked.
    pub(super) by_name: OnceLock<ByName>,
    /// The names that pages have, once somebody has asked for one that none has.
    pub(super) names: OnceLock<Vec<Alike>>,
    /// The pages that their site shows by other names, once somebody has asked for one.
    pub(super) shown: OnceLock<Map<Box<str>, Vec<PageId>>>,
    /// The folders that pages stand in, once somebody has asked for one.
    pub(super) folders: OnceLock<Folders>,
    /// The pages by the last part of their ids, once somebody has asked for one.
    pub(super) by_last: OnceLock<ByLast>,
}

impl Handbook {
    /// Puts pages together: sorts them in folder order and makes the tree. The order in which the pages come in does
    /// not matter.
    pub fn build(origin: Origin, mut pages: Vec<Arc<Page>>) -> Handbook {
        pages.sort_by(|a, b| in_folder_order(&a.id).cmp(in_folder_order(&b.id)).then_with(|| a.path.cmp(&b.path)));
        let mut handbook = Handbook {
            layout: Layout::of(&origin, &pages),
            origin,
            entries: Vec::with_capacity(pages.len()),
            entry_of: Vec::with_capacity(pages.len()),
            by_id: Map::with_capacity_and_hasher(pages.len(), Default::default()),
            pages,
            ..Handbook::default()
        };
        handbook.add_entries();
        handbook.add_ids();
        handbook
    }

    /// The same handbook, with what stands beside its pages: links that lead there lead out of it.
    pub fn beside(self, files: Arc<Files>) -> Handbook {
        Handbook { files, ..self }
    }

    /// Reads pages, each a path below the root and a text, and puts them together.
    ///
    /// ```
    /// # use rungs::handbook::Handbook;
    /// let handbook = Handbook::of_texts([("ports/pilot.md", "# Pilot\n\n## Requirements\n\n- Good eyes\n")]);
    /// assert_eq!(&*handbook.page(handbook.find("ports/pilot").unwrap()).title, "Pilot");
    /// ```
    pub fn of_texts<P: Into<String>, T: Into<Vec<u8>>>(pages: impl IntoIterator<Item = (P, T)>) -> Handbook {
        let sites = Sites::default();
        let mut sources: Vec<PageSource> = pages.into_iter().map(|(path, text)| PageSource::new(path, text)).collect();
        let mut known = known_paths(sources.iter().map(|source| &*source.path));
        sources.iter_mut().for_each(|source| source.known = known.remove(&*source.path));
        Handbook::build(Origin::Sample, sources.into_iter().map(|source| Arc::new(read(source, &sites))).collect())
    }

    fn add_entries(&mut self) {
        // The entries of the last page's id, outermost first.
        let mut path: Vec<EntryId> = Vec::new();
        for (i, page) in self.pages.iter().enumerate() {
            let id = PageId(i as u32);
            let kept = path.iter().take_while(|e| is_at(&page.id, &self.entries[e.0 as usize].id)).count();
            path.truncate(kept);
            let known = path.last().map_or(0, |e| self.entries[e.0 as usize].id.len() + 1);
            if known > page.id.len() {
                // Two files of one id: the second stands beside the first.
                path.pop();
                let parent = path.last().copied();
                let (id, name) = (page.id.clone(), page.title.clone());
                path.push(add_entry(&mut self.entries, &mut self.departments, id, name, parent));
            } else {
                let mut start = known;
                let ends = page.id[known..].match_indices('/').map(|(at, _)| known + at);
                for end in ends.chain([page.id.len()]) {
                    let parent = path.last().copied();
                    let is_own = end == page.id.len();
                    let name = if is_own { page.title.clone() } else { readable_name(&page.id[start..end]).into() };
                    path.push(add_entry(&mut self.entries, &mut self.departments, page.id[..end].into(), name, parent));
                    start = end + 1;
                }
            }
            let own = path[path.len() - 1];
            let entry = &mut self.entries[own.0 as usize];
            entry.page = Some(id);
            self.entry_of.push(own);
            for above in &path[..path.len() - 1] {
                self.entries[above.0 as usize].pages_below += 1;
            }
        }
    }

    fn add_ids(&mut self) {
        for (i, page) in self.pages.iter().enumerate() {
            match self.by_id.entry(page.id.clone()) {
                hash_map::Entry::Vacant(free) => {
                    free.insert(PageId(i as u32));
                }
                hash_map::Entry::Occupied(taken) => self.doubles.push((PageId(i as u32), *taken.get())),
            }
        }
        for (i, page) in self.pages.iter().enumerate() {
            for known in page.addresses.iter().chain(&page.aliases) {
                self.by_id.entry(known.clone()).or_insert(PageId(i as u32));
            }
        }
    }

    /// What reading found wrong, page by page and among pages, in folder order, then by line. What is wrong with what
    /// was read is for [`crate::check`] to say.
    pub fn problems(&self) -> Vec<(PageId, Problem)> {
        let mut problems: Vec<(PageId, Problem)> = Vec::new();
        for (double, first) in &self.doubles {
            let (page, first) = (self.page(*double), &self.page(*first).path);
            let message = format!("{} and {first} are both page {}", page.path, page.id);
            let help = Some("links lead to the first; rename or join them".to_owned());
            problems.push((*double, Problem { help, ..Problem::new("duplicate-page", sanitise(&message)) }));
        }
        for (id, page) in self.pages() {
            problems.extend(page.problems.iter().map(|p| (id, p.clone())));
            problems.extend(page.builds().problems.iter().map(|p| (id, p.clone())));
            problems.extend(self.unmet(id, page).into_iter().map(|p| (id, p)));
        }
        problems.extend(self.circles());
        problems.sort_by_key(|(page, p)| (*page, p.line, p.column));
        problems
    }

    /// The page.
    pub fn page(&self, id: PageId) -> &Arc<Page> {
        &self.pages[id.0 as usize]
    }

    /// The node at a place.
    pub fn node(&self, place: Place) -> &Node {
        self.page(place.page).node(place.node)
    }

    /// What stands at a place: a name, a heading, an item.
    pub fn text(&self, place: Place) -> &str {
        self.page(place.page).text(place.node)
    }

    /// All pages, in folder order.
    pub fn pages(&self) -> impl ExactSizeIterator<Item = (PageId, &Arc<Page>)> + Clone {
        self.pages.iter().enumerate().map(|(i, p)| (PageId(i as u32), p))
    }

    /// A role as arguments name it: `page-id`, or `page-id#level name`.
    pub fn role_id(&self, role: Place) -> String {
        let page = self.page(role.page);
        match role.node {
            NodeId::PAGE => page.id.to_string(),
            node => format!("{}#{}", page.id, page.text(node)),
        }
    }

    /// The role that one holds by a place: of a page with levels, the one that has its name, else the first.
    pub fn held(&self, place: Place) -> Place {
        let page = self.page(place.page);
        if place.node != NodeId::PAGE {
            return place;
        }
        let title = fold(&page.title);
        let namesake = page.levels().find(|level| fold(page.text(*level)) == title);
        Place { node: namesake.or_else(|| page.levels().next()).unwrap_or(NodeId::PAGE), ..place }
    }

    /// The file of a page; none in the sample, which the binary carries.
    pub fn file(&self, page: &Page) -> Option<PathBuf> {
        match &self.origin {
            Origin::Folder(root) => Some(root.join(&*page.path)),
            Origin::File(file) => Some(file.clone()),
            Origin::Sample => None,
        }
    }

    /// The page of an id or alias (any case, slashes around it and the name of the folder that is the root allowed).
    pub fn find(&self, id: &str) -> Option<PageId> {
        let id = in_small_letters(id.trim_matches('/'));
        self.by_id.get(id.as_str()).copied().or_else(|| self.named_from_site(&id)).or_else(|| self.shown_as(&id))
    }

    /// The entries at the top of the tree, in folder order.
    pub fn departments(&self) -> &[EntryId] {
        &self.departments
    }

    /// All entries, each after the one above it.
    pub fn entries(&self) -> impl Iterator<Item = EntryId> {
        (0..self.entries.len() as u32).map(EntryId)
    }

    /// The entry.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// A page's entry.
    pub fn entry_of(&self, page: PageId) -> EntryId {
        self.entry_of[page.0 as usize]
    }
}

/// What sorts ids as folders stand in each other: the root's own page before all else, a slash before all other
/// letters. Ids hold no control characters.
fn in_folder_order(id: &str) -> impl Iterator<Item = u8> {
    let id = if is_at(id, HOME) { &id[HOME.len()..] } else { id };
    id.bytes().map(|byte| if byte == b'/' { 0 } else { byte })
}

fn add_entry(
    entries: &mut Vec<Entry>,
    top: &mut Vec<EntryId>,
    id: Box<str>,
    name: Box<str>,
    parent: Option<EntryId>,
) -> EntryId {
    let own = EntryId(entries.len() as u32);
    entries.push(Entry { id, name, page: None, parent, children: Vec::new(), pages_below: 0 });
    match parent {
        Some(parent) => entries[parent.0 as usize].children.push(own),
        None => top.push(own),
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_found_by_id_and_alias_in_any_case() {
        let page = "---\ntitle: Pilot\naliases: [/old/steersman/]\n---\n";
        let handbook = Handbook::of_texts([("Ports/Pilot.md", page)]);
        for id in ["ports/pilot", "Ports/PILOT", "/ports/pilot/", "old/steersman"] {
            assert_eq!(handbook.find(id), Some(PageId(0)), "{id}");
        }
        assert_eq!(handbook.find("pilot"), None);
    }

    #[test]
    fn the_page_of_the_root_comes_first() {
        let handbook =
            Handbook::of_texts([("a.md", "# A"), ("README.md", "# Home"), ("index/x.md", "# X"), ("z.md", "# Z")]);
        let ids: Vec<&str> = handbook.departments().iter().map(|entry| &*handbook.entry(*entry).id).collect();
        assert_eq!(ids, ["index", "a", "z"]);
    }
}
