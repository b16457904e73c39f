//! What a change of a path can concern: the entries of folders that are to be looked at again.
//!
//! Invariant: nothing here looks into a file, and nothing changes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Shelf;
use crate::handbook::Origin;
use crate::load::scan::{self, Folder};
use crate::load::site;

/// An entry of a folder: the folder's path below the folder of the handbook's path, the entry's name.
pub(super) type Entry = (Box<str>, OsString);

impl Shelf {
    /// The entries that a change of a path can concern; none where it can be everything.
    pub(super) fn entries(&self, path: &Path, links: &[(Option<PathBuf>, String)]) -> Option<Vec<Entry>> {
        let root = match &self.origin {
            Origin::Folder(root) => root,
            Origin::File(file) if file == path => return None,
            Origin::File(_) | Origin::Sample => return Some(Vec::new()),
        };
        if root.starts_with(path) {
            return None;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // A page beside the folder that held all pages makes it one of several.
        let is_beside = |folder: &Folder| !folder.path.starts_with(&self.above) && !self.is_below_families();
        let is_settings = site::is_settings(&name);
        let may_matter = || is_settings || scan::is_page(&name) || path.is_dir();
        if path.parent().is_some_and(|parent| self.folders_of(parent).any(is_beside)) && may_matter() {
            return None;
        }
        let is_rules = is_settings || scan::is_rules(&name);
        let mut entries = Vec::new();
        // Where the folder itself is gone or new, the one above it is the one to look at.
        for at in path.ancestors().take_while(|at| at.starts_with(self.top())) {
            let (Some(parent), Some(name)) = (at.parent(), at.file_name()) else { break };
            for folder in self.folders_of(parent) {
                if is_rules && at == path {
                    entries.push(self.entry_of_folder(&folder.path)?);
                } else if folder.path.starts_with(&self.above) {
                    entries.push((folder.path.clone().into(), name.to_owned()));
                }
            }
            if !entries.is_empty() {
                break;
            }
        }
        // What a link has led to, and what could not be read at all.
        let concerned = links.iter().filter(|(real, _)| real.as_deref().is_none_or(|real| real == path));
        entries.extend(concerned.filter_map(|(_, link)| entry(link)));
        Some(entries)
    }

    /// A folder as an entry of the one above it; none for the root and what is above the root.
    pub(super) fn entry_of_folder(&self, path: &str) -> Option<Entry> {
        entry(path).filter(|_| path != self.above && path.starts_with(&self.above))
    }

    /// The folders of a real path: one, and as many as links have led to it.
    fn folders_of(&self, real: &Path) -> impl Iterator<Item = &Folder> {
        let below = real.strip_prefix(self.top()).ok();
        let path = below.map(|below| below.iter().map(|part| part.to_string_lossy() + "/").collect::<String>());
        let own = path.and_then(|path| self.folders.get(&*path)).filter(|folder| !folder.linked);
        let linked = self.folders.values().filter(|folder| folder.linked);
        own.into_iter().chain(linked.filter(move |folder| folder.real == real))
    }

    /// The links, with where they lead; and what could not be read, which may be a link that leads nowhere.
    pub(super) fn links(&self) -> Vec<(Option<PathBuf>, String)> {
        let folders = self.folders.values().filter(|folder| folder.linked);
        let folders = folders.map(|folder| (Some(folder.real.clone()), folder.path.clone()));
        let pages = self.pages.iter().filter(|(_, kept)| kept.link.is_some() || kept.stamp.is_none());
        let pages = pages.map(|(path, kept)| (kept.link.clone(), format!("{}{path}", self.above)));
        folders.chain(pages).collect()
    }
}

/// The folder and the name of a path with or without a slash at its end; none for the top.
fn entry(path: &str) -> Option<Entry> {
    let path = path.trim_end_matches('/');
    let at = path.rfind('/').map_or(0, |slash| slash + 1);
    (!path.is_empty()).then(|| (path[..at].into(), path[at..].into()))
}
