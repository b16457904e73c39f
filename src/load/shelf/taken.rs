//! What comes of a look: pages that are read again, and those that are gone.
//!
//! Invariant: a page is taken out or emptied only where its file has rested; until then what was read stays.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Kept, Shelf};
use crate::handbook::{Origin, known_paths};
use crate::load::changes::is_same;
use crate::load::looked::{Looked, Suspicion};
use crate::load::stamp::Stamp;
use crate::load::{Found, LoadError, TextPlace, read};

impl Shelf {
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
    pub(super) fn take_in(
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
            if let Some(kept) = kept {
                self.put(path, file, kept, rested, looked);
            }
        }
        Ok(())
    }

    /// Puts a page that was read from a file in its place. Where the file seems to be emptied, and has not rested, what
    /// was there stays.
    fn put(&mut self, path: Box<str>, file: Option<PathBuf>, kept: Kept, rested: bool, looked: &mut Looked) {
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
}

/// Whether a file looks different from how it looked when it was read.
fn looks_new(kept: &Kept, found: &Found) -> bool {
    let now = found.file().and_then(Stamp::of);
    now.is_none() || now != kept.stamp || !kept.stamp.is_some_and(Stamp::is_certain)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::handbook::Sites;

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
