//! The files of a handbook as they were when they were last read: what to look at again after a change, and what
//! comes of it.
//!
//! Invariant: a page that has not changed keeps its `Arc`, so that what was worked out about it stays.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::changes::{Changes, Pair, is_same};
use super::looked::{Looked, Suspicion};
use super::scan::{self, Folder, Scan};
use super::stamp::Stamp;
use super::{Found, LoadError, TextPlace, read, site};
use crate::handbook::{Files, Handbook, Origin, Page, Sites, known_paths};

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

/// An entry of a folder: the folder's path below the folder of the handbook's path, the entry's name.
type Entry = (Box<str>, OsString);

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

    /// The entries that a change of a path can concern; none where it can be everything.
    fn entries(&self, path: &Path, links: &[(Option<PathBuf>, String)]) -> Option<Vec<Entry>> {
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
    fn entry_of_folder(&self, path: &str) -> Option<Entry> {
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
    fn links(&self) -> Vec<(Option<PathBuf>, String)> {
        let folders = self.folders.values().filter(|folder| folder.linked);
        let folders = folders.map(|folder| (Some(folder.real.clone()), folder.path.clone()));
        let pages = self.pages.iter().filter(|(_, kept)| kept.link.is_some() || kept.stamp.is_none());
        let pages = pages.map(|(path, kept)| (kept.link.clone(), format!("{}{path}", self.above)));
        folders.chain(pages).collect()
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

    /// The folder that the pages' paths begin at.
    fn root(&self) -> &Path {
        match &self.origin {
            Origin::Folder(root) => root,
            Origin::File(_) | Origin::Sample => Path::new(""),
        }
    }

    /// A page that is to be read again where it was found.
    fn again(&self, path: &str, kept: &Kept) -> Found {
        let file = kept.link.clone().unwrap_or_else(|| self.root().join(path));
        Found::new(path.to_owned(), TextPlace::File(file), kept.link.is_some())
    }

    /// Takes in what was found where some pages were.
    ///
    /// # Errors
    ///
    /// Where pages are gone because the handbook is.
    fn take_in(
        &mut self,
        covered: Vec<Box<str>>,
        found: Vec<(Found, Suspicion)>,
        rested: bool,
        looked: &mut Looked,
    ) -> Result<(), LoadError> {
        let mut gone: BTreeSet<Box<str>> = covered.into_iter().collect();
        for (found, _) in &found {
            gone.remove(&*found.path);
        }
        let (pages, sites) = (&self.pages, &self.sites);
        let staying = pages.keys().map(|path| &**path).filter(|path| !rested || !gone.contains(*path));
        let known = known_paths(staying.chain(found.iter().map(|(found, _)| &*found.path)));
        let is_renamed = |path: &str, kept: &Kept| kept.known.as_ref() != known.get(path);
        // What came or went beside a page can give it another name.
        let is_beside = |path: &str| !gone.contains(path) && !found.iter().any(|(found, _)| found.path == path);
        let renamed = pages.iter().filter(|(path, kept)| is_renamed(path, kept) && is_beside(path));
        let renamed: Vec<(Found, Suspicion)> =
            renamed.map(|(path, kept)| (self.again(path, kept), Suspicion::Certain)).collect();
        let is_other = |(found, suspicion): &(Found, Suspicion)| {
            let looks_new = |kept: &Kept| looks_new(kept, found) || is_renamed(&found.path, kept);
            *suspicion == Suspicion::Certain || pages.get(&*found.path).is_none_or(looks_new)
        };
        let read: Vec<(Box<str>, Option<PathBuf>, Option<Kept>)> = found
            .into_par_iter()
            .chain(renamed)
            .filter(is_other)
            .map(|(found, _)| {
                let (path, file) = (Box::from(&*found.path), found.file().map(Path::to_owned));
                let known = known.get(&path).cloned();
                (path, file, read(Found { known, ..found }, sites))
            })
            .collect();
        gone.extend(read.iter().filter(|(_, _, kept)| kept.is_none()).map(|(path, ..)| path.clone()));
        if !gone.is_empty() {
            self.check_root()?;
        }
        let root = self.root().to_owned();
        for path in gone {
            if !rested {
                looked.gone.push(root.join(&*path));
            } else if let Some(was) = self.pages.remove(&path) {
                self.before.entry(path).or_insert(Some(was.page));
            }
        }
        for (path, file, kept) in read {
            let Some(kept) = kept else { continue };
            let old = self.pages.get_mut(&path);
            let had_text = old.as_ref().is_some_and(|old| !old.page.source.trim().is_empty());
            let is_empty = kept.stamp.is_some() && kept.page.source.trim().is_empty();
            match (old, file) {
                (Some(old), _) if is_same(&old.page, &kept.page) => {
                    (old.known, old.stamp, old.link) = (kept.known, kept.stamp, kept.link);
                }
                (_, Some(file)) if had_text && is_empty && !rested => looked.emptied.push(file),
                _ => {
                    let was = self.pages.insert(path.clone(), kept).map(|kept| kept.page);
                    self.before.entry(path).or_insert(was);
                }
            }
        }
        Ok(())
    }
}

/// Whether a file looks different from how it looked when it was read.
fn looks_new(kept: &Kept, found: &Found) -> bool {
    let now = found.file().and_then(Stamp::of);
    now.is_none() || now != kept.stamp || !kept.stamp.is_some_and(Stamp::is_certain)
}

/// The folder and the name of a path with or without a slash at its end; none for the top.
fn entry(path: &str) -> Option<Entry> {
    let path = path.trim_end_matches('/');
    let at = path.rfind('/').map_or(0, |slash| slash + 1);
    (!path.is_empty()).then(|| (path[..at].into(), path[at..].into()))
}

fn by_path(folders: Vec<Folder>) -> BTreeMap<Box<str>, Folder> {
    folders.into_iter().map(|folder| (folder.path.clone().into(), folder)).collect()
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::load::TextPlace;

    #[test]
    fn a_file_that_was_written_just_before_it_was_read_may_have_changed_since() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.md");
        let written = File::create(&file).unwrap();
        let found = || Found::new("a.md".into(), TextPlace::File(file.clone()), false);
        let kept = || read(found(), &Sites::default()).unwrap();
        assert!(looks_new(&kept(), &found()));
        written.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
        assert!(!looks_new(&kept(), &found()));
    }
}
