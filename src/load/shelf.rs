//! The files of a handbook as they were when they were last read: what to look at again after a change, and what
//! comes of it.
//!
//! Invariant: a page that has not changed keeps its `Arc`, so that what was worked out about it stays.

mod concerned;
mod taken;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::changes::{Changes, Pair};
use super::looked::{Looked, Suspicion};
use super::scan::{self, Folder, Scan};
use super::stamp::Stamp;
use super::{Found, LoadError, site};
use crate::handbook::{Files, Handbook, Origin, Page, Sites};
use concerned::Entry;

/// A page as it was read.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub page: Arc<Page>,
    /// The path by which it is known, where that is not its own.
    pub known: Option<String>,
    /// What its file looked like from outside; none where it could not be read.
    pub stamp: Option<Stamp>,
    /// The file's real path, where a link led to it.
    pub link: Option<PathBuf>,
}

/// What is known of a handbook's files.
pub(super) struct Shelf {
    /// The path as it was given.
    path: PathBuf,
    sites: Sites,
    origin: Origin,
    /// The way from the folder of the path down to the root, with a slash at its end.
    above: String,
    /// The pages, by their paths below the root.
    pages: BTreeMap<Box<str>, Kept>,
    /// The folders below the root and on the way to it, by their paths below the folder of the path, each with a
    /// slash at its end.
    folders: BTreeMap<Box<str>, Folder>,
    /// The pages that are others since the last snapshot, as they were then.
    before: BTreeMap<Box<str>, Option<Arc<Page>>>,
    /// What else stands below the root.
    files: Arc<Files>,
}

impl Shelf {
    /// What has just been read.
    pub(super) fn new(path: &Path, sites: Sites, scan: Scan, (kept, files): (Vec<Kept>, Arc<Files>)) -> Shelf {
        let pages = kept.into_iter().map(|kept| (kept.page.path.clone(), kept)).collect();
        let (origin, above, folders) = (scan.origin, scan.above, by_path(scan.folders));
        Shelf { path: path.to_owned(), sites, origin, above, pages, folders, before: BTreeMap::new(), files }
    }

    /// The folder that holds everything, by its real path.
    pub(super) fn top(&self) -> &Path {
        match &self.origin {
            Origin::File(file) => file.parent().unwrap_or(file),
            Origin::Folder(root) => self.folders.get("").map_or(root, |top| &top.real),
            Origin::Sample => Path::new(""),
        }
    }

    /// The folders whose entries matter, by their real paths, the outermost first.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        match &self.origin {
            Origin::File(_) => vec![self.top().to_owned()],
            Origin::Folder(_) | Origin::Sample => self.folders.values().map(|folder| folder.real.clone()).collect(),
        }
    }

    /// The handbook, and what is different since this was last asked.
    pub(super) fn snapshot(&mut self) -> (Handbook, Changes) {
        let is = |path: &str| self.pages.get(path).map(|kept| kept.page.clone());
        let files: Vec<Pair> = self.before.iter().map(|(path, was)| (was.clone(), is(path))).collect();
        self.before.clear();
        let pages = self.pages.values().map(|kept| kept.page.clone()).collect();
        (Handbook::build(self.origin.clone(), pages).beside(self.files.clone()), Changes::of(&files))
    }

    /// Whether a page may be another one since the last snapshot.
    pub(super) fn has_changed(&self) -> bool {
        !self.before.is_empty()
    }

    /// Looks at everything again.
    ///
    /// # Errors
    ///
    /// Where the handbook is no longer there: then everything stays as it was.
    pub(super) fn look_at_all(&mut self, suspicion: Suspicion) -> Result<Looked, LoadError> {
        let scan = scan::scan(&self.path)?;
        let is_other = scan.above != self.above;
        if is_other && (suspicion != Suspicion::Certain || self.is_below_families()) {
            // What else stands at the path is no handbook while the root is gone.
            self.check_root()?;
        }
        (self.origin, self.above) = (scan.origin, scan.above);
        let mut looked = Looked::default();
        self.replace_folders("", scan.folders, &mut looked);
        self.replace_files("", &scan.files);
        let found = scan.pages.into_iter().map(|page| (page, suspicion)).collect();
        let covered = self.pages.keys().cloned().collect();
        // Whoever asks for everything wants to see it as it is; and below another root, all pages are others.
        self.take_in(covered, found, is_other || suspicion == Suspicion::Certain, &mut looked)?;
        Ok(looked)
    }

    /// Looks at what stands at some paths again, which the system tells to have changed. What is gone or empty is
    /// believed to stay so if the paths have rested.
    ///
    /// # Errors
    ///
    /// Where the handbook is no longer there: then everything stays as it was.
    pub(super) fn look(&mut self, paths: &[PathBuf], rested: bool) -> Result<Looked, LoadError> {
        let links = self.links();
        let mut entries = BTreeSet::new();
        for path in paths {
            match self.entries(path, &links) {
                Some(more) => entries.extend(more),
                None => return self.look_at_all(Suspicion::Possible),
            }
        }
        let mut looked = self.look_at(entries, Suspicion::Certain, rested)?;
        if self.is_above_content() {
            // What stood beside the folder that now holds all pages is gone.
            looked.add(self.look_at_all(Suspicion::Possible)?);
        }
        Ok(looked)
    }

    /// Whether all pages stand below a folder that would be the root if they were read now.
    fn is_above_content(&self) -> bool {
        let is_in = |way: &str| self.files.at(way).filter_map(|file| file.strip_prefix(way)).any(site::is_settings);
        let paths = self.pages.keys().map(|path| &**path);
        !self.is_below_families() && !site::way_down(paths, is_in).is_empty()
    }

    /// Whether the root is one by its name, whatever comes beside it.
    fn is_below_families(&self) -> bool {
        match &self.origin {
            Origin::Folder(root) => scan::is_families(root),
            Origin::File(_) | Origin::Sample => true,
        }
    }

    /// Looks again at folders, by their real paths, for what came into them before they were watched.
    ///
    /// # Errors
    ///
    /// Where the handbook is no longer there: then everything stays as it was.
    pub(super) fn look_into(&mut self, folders: &[PathBuf]) -> Result<Looked, LoadError> {
        let wanted: BTreeSet<&PathBuf> = folders.iter().collect();
        let mut paths: Vec<&str> =
            self.folders.values().filter(|folder| wanted.contains(&folder.real)).map(|folder| &*folder.path).collect();
        // What stands in one of the others is looked at with it.
        paths.dedup_by(|path, outer| path.starts_with(&**outer));
        match paths.into_iter().map(|path| self.entry_of_folder(path)).collect::<Option<BTreeSet<Entry>>>() {
            Some(entries) => self.look_at(entries, Suspicion::Possible, false),
            None => self.look_at_all(Suspicion::Possible),
        }
    }

    /// Fails where the root of the ids is gone.
    fn check_root(&self) -> Result<(), LoadError> {
        let below = self.path.join(&self.above);
        scan::root(if self.above.is_empty() { &self.path } else { &below }).map(|_| ())
    }

    fn look_at(&mut self, entries: BTreeSet<Entry>, suspicion: Suspicion, rested: bool) -> Result<Looked, LoadError> {
        let mut looked = Looked::default();
        let (mut covered, mut found) = (Vec::new(), Vec::new());
        for (folder, name) in entries {
            let Some(folder) = self.folders.get(&folder) else { continue };
            let path = format!("{}{}", folder.path, name.to_string_lossy());
            let (pages, folders, files) = scan::sorted(folder.look(&name));
            self.replace_folders(&format!("{path}/"), folders, &mut looked);
            let Some(below) = path.strip_prefix(&self.above) else { continue };
            let files: Vec<String> =
                files.iter().filter_map(|file| file.strip_prefix(&self.above)).map(str::to_owned).collect();
            self.replace_files(below, &files);
            covered.extend(self.pages_at(below));
            found.extend(pages.into_iter().filter_map(|page| {
                let suspicion = if page.path == path { suspicion } else { Suspicion::Possible };
                let path = page.path.strip_prefix(&self.above)?.to_owned();
                Some((Found { path, ..page }, suspicion))
            }));
        }
        self.take_in(covered, found, rested, &mut looked)?;
        Ok(looked)
    }

    /// The pages at a path, or below it where it is a folder.
    fn pages_at(&self, path: &str) -> Vec<Box<str>> {
        let folder = format!("{path}/");
        let own = self.pages.get_key_value(path).map(|(path, _)| path.clone());
        let from = (Bound::Included(&*folder), Bound::Unbounded);
        let below = self.pages.range::<str, _>(from).take_while(|(path, _)| path.starts_with(&folder));
        own.into_iter().chain(below.map(|(path, _)| path.clone())).collect()
    }

    /// Puts the folders that are now at a path, with all below it, in the place of those that were.
    fn replace_folders(&mut self, path: &str, folders: Vec<Folder>, looked: &mut Looked) {
        let mut old: BTreeMap<Box<str>, Folder> = BTreeMap::new();
        let from = (Bound::Included(path), Bound::Unbounded);
        let below = self.folders.range::<str, _>(from).take_while(|(at, _)| at.starts_with(path));
        let below: Vec<Box<str>> = below.map(|(at, _)| at.clone()).collect();
        old.extend(below.into_iter().filter_map(|at| self.folders.remove_entry(&at)));
        for folder in folders {
            looked.folders.push(folder.real.clone());
            let known = old.remove(&*folder.path).is_some_and(|known| known.real == folder.real);
            if !known {
                looked.new_folders.push(folder.real.clone());
            }
            self.folders.insert(folder.path.clone().into(), folder);
        }
        looked.old_folders.extend(old.into_values().map(|folder| folder.real));
    }

    /// Puts the files that are now at a path, and below it, in the place of those that were.
    fn replace_files(&mut self, path: &str, files: &[String]) {
        let files: Files = super::files(files);
        if self.files.at(path).ne(files.at("")) {
            Arc::make_mut(&mut self.files).replace(path, files);
        }
    }
}

fn by_path(folders: Vec<Folder>) -> BTreeMap<Box<str>, Folder> {
    folders.into_iter().map(|folder| (folder.path.clone().into(), folder)).collect()
}
