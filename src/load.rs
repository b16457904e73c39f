//! The only reader of handbook files: finds the pages of a folder, reads them on all cores, and puts them together.
//!
//! Invariant: what is wrong with one file never fails a load; it becomes a problem of that file's page. The order in
//! which files are finished never shows: snapshots are in folder order.

mod changes;
mod cores;
mod folders;
mod fresh;
mod ignored;
mod looked;
mod mounts;
mod order;
mod page;
mod round;
mod sample;
mod scan;
mod settle;
mod shelf;
mod site;
mod stamp;
mod watch;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rayon::prelude::*;

pub use changes::Changes;
pub(crate) use cores::check_pages;
pub use cores::{check, index, reindex};
pub use fresh::{WriteError, below_root, create};
pub use watch::Live;

use crate::handbook::{Files, Handbook, Origin, Page, PageId, Sites};
use crate::ladder::Ladder;
use crate::text::in_words;
use page::{Found, TextPlace, read};
use scan::Scan;
use shelf::Kept;

/// Where a handbook is to be read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A folder, or one markdown file.
    Path(PathBuf),
    /// The sample that the binary carries.
    Sample,
}

/// A handbook that cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Nothing stands at the path, or it cannot be looked at.
    #[error("cannot read the handbook {}: {}", path.display(), in_words(reason))]
    Unreadable {
        /// The path as it was given.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The path is neither a folder nor a markdown file.
    #[error("{} is neither a folder nor a markdown file", .0.display())]
    NoHandbook(PathBuf),
    /// A fault of the program.
    #[error("rungs stumbled over the handbook; please report it")]
    Stumbled,
}

/// How far loading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Pages read.
    pub read: usize,
    /// Pages found.
    pub found: usize,
    /// Whether that is all.
    pub done: bool,
}

/// What the loader tells while it works.
#[derive(Debug)]
pub enum Update {
    /// All pages read so far; each snapshot holds more pages than the one before, the last one all.
    Snapshot(Arc<Handbook>, Progress),
    /// Where the roles of the last snapshot lead.
    Ladder(Arc<Handbook>, Arc<Ladder>),
    /// Files have changed since the last snapshot: all pages as they are now, and what is different. Nothing may be:
    /// where one asked to read everything again, and where the handbook was gone for a while.
    Changed(Arc<Handbook>, Changes),
    /// The handbook is no longer there, or cannot be read at all.
    Failed(LoadError),
}

/// The first snapshot is published after this time: soon enough to be seen at once, late enough to hold something.
const FIRST: Duration = Duration::from_millis(16);

impl Source {
    /// Tells early whether there is anything to read, without reading it.
    ///
    /// # Errors
    ///
    /// Where there is no handbook, or it cannot be read.
    pub fn check(&self) -> Result<(), LoadError> {
        match self {
            Source::Path(path) => scan::root(path).map(|_| ()),
            Source::Sample => Ok(()),
        }
    }

    fn find(&self) -> Result<Scan, LoadError> {
        match self {
            Source::Path(path) => scan::scan(path),
            Source::Sample => {
                let (above, folders, files) = (String::new(), Vec::new(), Vec::new());
                Ok(Scan { origin: Origin::Sample, above, pages: sample::pages(), folders, files })
            }
        }
    }
}

/// Reads a whole handbook, and returns when all of it is there.
///
/// # Errors
///
/// Where there is no handbook, or it cannot be read at all; what is wrong with a page is a problem of it.
pub fn all(source: &Source, sites: &Sites) -> Result<Handbook, LoadError> {
    let scan = source.find()?;
    let pages = scan.pages.into_par_iter().filter_map(|page| Some(read(page, sites)?.page)).collect();
    Ok(Handbook::build(scan.origin, pages).beside(Arc::new(files(&scan.files))))
}

/// What links may lead to that is no page.
fn files(paths: &[String]) -> Files {
    paths.iter().map(String::as_str).collect()
}

/// Reads a handbook in the background, and publishes growing snapshots of it: the first one soon, the following ones
/// at intervals that grow with the time spent, so that all of them together cost no more than the last. Then watches
/// its files, and publishes what changes, until what is returned is dropped.
pub fn spawn(source: Source, sites: Sites, publish: impl FnMut(Update) + Send + 'static) -> Live {
    watch::spawn(source, sites, Box::new(publish))
}

/// Does some work in a thread of its own, whose name reports of a panic tell.
pub(crate) fn beside(name: &str, work: impl FnOnce() + Send + 'static) {
    thread::Builder::new().name(name.to_owned()).spawn(work).expect("the system lets a program start a thread");
}

/// The pages whose files stand at a path, or below it where it is a folder; none where nothing stands there.
pub(crate) fn pages_at(handbook: &Handbook, path: &Path) -> Option<Vec<PageId>> {
    let real = path.canonicalize().ok()?;
    let is_at = |page: &Page| match &handbook.origin {
        Origin::Folder(root) => root.join(&*page.path).starts_with(&real),
        Origin::File(file) => file.starts_with(&real),
        Origin::Sample => false,
    };
    Some(handbook.pages().filter(|(_, page)| is_at(page)).map(|(id, _)| id).collect())
}

/// Reads all that was found, and publishes growing snapshots; returns the pages, and the files beside them.
fn grow(scan: &mut Scan, sites: &Sites, publish: &mut dyn FnMut(Update)) -> (Vec<Kept>, Arc<Files>) {
    let started = Instant::now();
    let found = std::mem::take(&mut scan.pages);
    let total = found.len();
    let files = Arc::new(files(&std::mem::take(&mut scan.files)));
    let mut kept: Vec<Kept> = Vec::with_capacity(total);
    let handbook = |kept: &[Kept]| {
        let pages = kept.iter().map(|kept| kept.page.clone()).collect();
        Handbook::build(scan.origin.clone(), pages).beside(files.clone())
    };
    let mut due = started + FIRST;
    let (sender, arrivals) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            found.into_par_iter().for_each_with(sender, |sender, page| {
                if let Some(kept) = read(page, sites) {
                    // Nobody listens any more when the program is on its way out.
                    let _ = sender.send(kept);
                }
            });
        });
        loop {
            match arrivals.recv_timeout(due.saturating_duration_since(Instant::now())) {
                Ok(page) => kept.push(page),
                Err(mpsc::RecvTimeoutError::Timeout) => {}
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
            }
            if Instant::now() >= due {
                let progress = Progress { read: kept.len(), found: total, done: false };
                publish(Update::Snapshot(Arc::new(handbook(&kept)), progress));
                due = Instant::now() + started.elapsed();
            }
        }
    });
    let progress = Progress { read: kept.len(), found: kept.len(), done: true };
    let handbook = Arc::new(handbook(&kept));
    // What takes time to find is found here, so that nobody waits for it who shows the handbook.
    cores::builds(&handbook);
    publish(Update::Snapshot(handbook.clone(), progress));
    let ladder = Arc::new(Ladder::new(&handbook));
    publish(Update::Ladder(handbook, ladder));
    (kept, files)
}

#[cfg(test)]
mod tests;
