//! The only reader of handbook files: finds the pages of a folder, reads them on all cores, and puts them together.
//!
//! Invariant: what is wrong with one file never fails a load; it becomes a problem of that file's page. The order in
//! which files are finished never shows: snapshots are in folder order.

mod ignored;
mod sample;
mod scan;

use std::fs::File;
use std::io::{self, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::handbook::{self, Handbook, Origin, Page, PageSource, Problem, Severity, Sites};
use crate::ladder::Ladder;
use crate::search::index::{self, Index, PagePostings};
use crate::search::names::Names;
use crate::text::sanitise;

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
    #[error("cannot read the handbook {}: {}", path.display(), plain(reason))]
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
    /// The handbook cannot be read at all; nothing follows.
    Failed(LoadError),
}

/// A page that was found: where its text comes from.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// The path below the root, `/` between its parts.
    path: String,
    /// Where its text is.
    place: TextPlace,
}

/// Where the text of a page is.
#[derive(Debug, PartialEq, Eq)]
enum TextPlace {
    /// In a file.
    File(PathBuf),
    /// In the binary.
    Embedded(&'static [u8]),
    /// Nowhere: it was found, and cannot be read for this reason.
    OutOfReach(String),
}

/// A file larger than this is no page that a person wrote, and is not read.
const LARGEST: u64 = 32 << 20;

/// The first snapshot is published after this time: soon enough to be seen at once, late enough to hold something.
const FIRST: Duration = Duration::from_millis(16);

impl Source {
    /// Tells early whether there is anything to read, without reading it.
    pub fn check(&self) -> Result<(), LoadError> {
        match self {
            Source::Path(path) => scan::root(path).map(|_| ()),
            Source::Sample => Ok(()),
        }
    }

    fn find(&self) -> Result<(Origin, Vec<Found>), LoadError> {
        match self {
            Source::Path(path) => scan::scan(path),
            Source::Sample => Ok((Origin::Sample, sample::pages())),
        }
    }
}

/// Reads a whole handbook, and returns when all of it is there.
pub fn all(source: &Source, sites: &Sites) -> Result<Handbook, LoadError> {
    let (origin, found) = source.find()?;
    let pages = found.into_par_iter().map(|page| Arc::new(read(page, sites))).collect();
    Ok(Handbook::build(origin, pages))
}

/// Makes the index of a handbook, its pages in parallel.
pub fn index(handbook: &Handbook) -> Index {
    let pages: Vec<&Arc<Page>> = handbook.pages().map(|(_, page)| page).collect();
    let parts = || pages.into_par_iter().map(|page| index::of_page(page)).collect::<Vec<PagePostings>>();
    let (parts, names) = rayon::join(parts, || Names::new(handbook));
    Index::with_names(handbook, &parts, names)
}

/// Reads a handbook in the background, and publishes growing snapshots of it: the first one soon, the following ones
/// at intervals that grow with the time spent, so that all of them together cost no more than the last.
pub fn spawn(source: Source, sites: Sites, mut publish: impl FnMut(Update) + Send + 'static) {
    let work = move || {
        let mut load = || match source.find() {
            Ok((origin, found)) => grow(&origin, found, &sites, &mut publish),
            Err(error) => publish(Update::Failed(error)),
        };
        if catch_unwind(AssertUnwindSafe(&mut load)).is_err() {
            publish(Update::Failed(LoadError::Stumbled));
        }
    };
    thread::Builder::new().name("loader".into()).spawn(work).expect("the system lets a program start a thread");
}

fn grow(origin: &Origin, found: Vec<Found>, sites: &Sites, publish: &mut impl FnMut(Update)) {
    let started = Instant::now();
    let total = found.len();
    let mut pages: Vec<Arc<Page>> = Vec::with_capacity(total);
    let mut due = started + FIRST;
    let (sender, arrivals) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            found.into_par_iter().for_each_with(sender, |sender, page| {
                // Nobody listens any more when the program is on its way out.
                let _ = sender.send(Arc::new(read(page, sites)));
            });
        });
        loop {
            match arrivals.recv_timeout(due.saturating_duration_since(Instant::now())) {
                Ok(page) => pages.push(page),
                Err(mpsc::RecvTimeoutError::Timeout) => {}
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
            }
            if Instant::now() >= due {
                let progress = Progress { read: pages.len(), found: total, done: false };
                publish(Update::Snapshot(Arc::new(Handbook::build(origin.clone(), pages.clone())), progress));
                due = Instant::now() + started.elapsed();
            }
        }
    });
    let progress = Progress { read: pages.len(), found: total, done: true };
    // What takes time to find is found here, so that nobody waits for it who shows the handbook.
    pages.par_iter().for_each(|page| {
        page.extends();
    });
    let handbook = Arc::new(Handbook::build(origin.clone(), pages));
    handbook.problems();
    publish(Update::Snapshot(handbook.clone(), progress));
    let ladder = Arc::new(Ladder::new(&handbook));
    publish(Update::Ladder(handbook, ladder));
}

/// Reads one page, whatever is wrong with its file.
fn read(found: Found, sites: &Sites) -> Page {
    let Found { path, place } = found;
    let bytes = match place {
        TextPlace::File(file) => bytes_of(&file),
        TextPlace::Embedded(bytes) => Ok(bytes.to_vec()),
        TextPlace::OutOfReach(reason) => Err(reason),
    };
    let page = bytes.and_then(|bytes| {
        let source = PageSource { path: path.clone(), bytes };
        catch_unwind(AssertUnwindSafe(|| handbook::read(source, sites)))
            .map_err(|_| "rungs stumbled over it; please report this page".to_owned())
    });
    page.unwrap_or_else(|reason| {
        let mut page = handbook::read(PageSource { path, bytes: Vec::new() }, sites);
        page.problems.insert(
            0,
            Problem {
                rule: "unreadable-file",
                severity: Severity::Error,
                line: 1,
                column: 1,
                message: format!("the file cannot be read: {}", sanitise(&reason)),
                help: None,
            },
        );
        page
    })
}

fn bytes_of(file: &Path) -> Result<Vec<u8>, String> {
    let read = || -> io::Result<(Vec<u8>, u64)> {
        let file = File::open(file)?;
        let size = file.metadata()?.len();
        if size > LARGEST {
            return Ok((Vec::new(), size));
        }
        // Room for one byte more, so that the end is seen without growing; and no second look at the size.
        let mut bytes = Vec::with_capacity(size as usize + 1);
        file.take(LARGEST).read_to_end(&mut bytes)?;
        Ok((bytes, size))
    };
    match read() {
        Ok((_, size)) if size > LARGEST => {
            Err(format!("it has {} MiB, and a page has at most {} MiB", size >> 20, LARGEST >> 20))
        }
        Ok((bytes, _)) => Ok(bytes),
        Err(error) => Err(plain(&error)),
    }
}

/// An error of the system in a reader's words: without the number that Rust appends.
fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or_default().to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests;
