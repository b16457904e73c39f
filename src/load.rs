//! The only reader of handbook files: finds the pages of a folder, reads them on all cores, and puts them together.
//!
//! Invariant: what is wrong with one file never fails a load; it becomes a problem of that file's page. The order in
//! which files are finished never shows: snapshots are in folder order.

mod changes;
mod folders;
mod fresh;
mod ignored;
mod mounts;
mod order;
mod sample;
mod scan;
mod settle;
mod shelf;
mod stamp;
mod watch;

use std::borrow::Borrow;
use std::fs::File;
use std::io::{self, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rayon::prelude::*;

pub use fresh::{WriteError, create};

use crate::check::{Check, Policy, Problems};
use crate::handbook::{self, Files, Handbook, Origin, Page, PageId, PageSource, Problem, Severity, Sites};
use crate::ladder::Ladder;
use crate::search::index::{self, AllTexts, AllWords, Index, PagePostings, Parts};
use crate::search::names::Names;
use crate::text::{in_words, sanitise};
pub use changes::Changes;
use scan::Scan;
use shelf::Kept;
use stamp::Stamp;
pub use watch::Live;

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

/// A page that was found: where its text comes from.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// The path below the root, `/` between its parts.
    path: String,
    /// Where its text is.
    place: TextPlace,
    /// Whether a link led to it.
    linked: bool,
}

impl Found {
    /// The real path of its file, where it has one.
    fn file(&self) -> Option<&Path> {
        match &self.place {
            TextPlace::File(file) => Some(file),
            TextPlace::Embedded(_) | TextPlace::OutOfReach(_) => None,
        }
    }
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

/// Makes the index of a handbook, its pages in parallel.
pub fn index(handbook: &Handbook) -> Index {
    let pages: Vec<&Arc<Page>> = handbook.pages().map(|(_, page)| page).collect();
    let parts = || pages.into_par_iter().map(|page| index::of_page(page)).collect::<Vec<PagePostings>>();
    let (parts, names) = rayon::join(parts, || Names::new(handbook));
    put_together(handbook, &parts, names)
}

/// Makes the index of a snapshot anew; of pages that `parts` has read already, nothing is read again.
pub fn reindex(parts: &mut Parts, handbook: &Handbook) -> Index {
    let unread = parts.unread(handbook);
    let read = || unread.into_par_iter().map(|page| (page.clone(), index::of_page(page))).collect::<Vec<_>>();
    let (read, names) = rayon::join(read, || Names::new(handbook));
    read.into_iter().for_each(|(page, postings)| parts.add(page, postings));
    put_together(handbook, &parts.all(handbook), names)
}

/// Puts together what was read of a handbook's pages, words beside texts.
fn put_together<P: Borrow<PagePostings> + Sync>(handbook: &Handbook, parts: &[P], names: Names) -> Index {
    let (words, texts) = rayon::join(|| AllWords::of(parts), || AllTexts::of(handbook, parts));
    Index::new(parts, words, texts, names)
}

/// Checks a handbook, its pages in parallel.
pub fn check(handbook: &Handbook, ladder: &Ladder, policy: &Policy) -> Problems {
    let pages: Vec<PageId> = handbook.pages().map(|(id, _)| id).collect();
    check_pages(handbook, ladder, policy, &pages)
}

/// Checks some pages of a handbook, in folder order.
pub(crate) fn check_pages(handbook: &Handbook, ladder: &Ladder, policy: &Policy, pages: &[PageId]) -> Problems {
    let check = Check::new(handbook, ladder, policy);
    let found: Vec<_> = pages.par_iter().map(|id| (*id, check.page(*id))).collect();
    Problems::new(handbook, found)
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
    // What takes time to find is found here, so that nobody waits for it who shows the handbook.
    kept.par_iter().for_each(|kept| {
        kept.page.extends();
    });
    let handbook = Arc::new(handbook(&kept));
    publish(Update::Snapshot(handbook.clone(), progress));
    let ladder = Arc::new(Ladder::new(&handbook));
    publish(Update::Ladder(handbook, ladder));
    (kept, files)
}

/// Reads one page, whatever is wrong with its file; nothing where the file has gone away since it was found.
fn read(found: Found, sites: &Sites) -> Option<Kept> {
    let Found { path, place, linked } = found;
    let (bytes, stamp, link) = match place {
        TextPlace::File(file) => match bytes_of(&file) {
            Ok((bytes, stamp)) => (Ok(bytes), Some(stamp), linked.then_some(file)),
            Err(Unread::Gone) => return None,
            Err(Unread::Because(reason)) => (Err(reason), None, linked.then_some(file)),
        },
        TextPlace::Embedded(bytes) => (Ok(bytes.to_vec()), None, None),
        TextPlace::OutOfReach(reason) => (Err(reason), None, None),
    };
    let page = page_of(path, bytes, |source| handbook::read(source, sites));
    Some(Kept { page: Arc::new(page), stamp, link })
}

/// The page of a file's text, or of the reason why there is none; that `read` panics at the text is one.
fn page_of(path: String, bytes: Result<Vec<u8>, String>, read: impl Fn(PageSource) -> Page) -> Page {
    let page = bytes.and_then(|bytes| {
        let source = PageSource { path: path.clone(), bytes };
        catch_unwind(AssertUnwindSafe(|| read(source)))
            .map_err(|_| "rungs stumbled over it; please report this page".to_owned())
    });
    page.unwrap_or_else(|reason| {
        let name = path.rsplit('/').next().unwrap_or(&path);
        let what = if scan::is_page(name) { "file" } else { "folder" };
        let mut page = read(PageSource { path, bytes: Vec::new() });
        // What a page without a text lacks is not wrong with it.
        page.problems = vec![Problem {
            rule: "unreadable-file",
            severity: Severity::Error,
            line: 1,
            column: 1,
            length: 0,
            message: format!("the {what} cannot be read: {}", sanitise(&reason)),
            help: None,
            link: None,
        }];
        page
    })
}

/// Why a file was not read.
#[derive(Debug, PartialEq, Eq)]
enum Unread {
    Gone,
    Because(String),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Unread {
        if error.kind() == io::ErrorKind::NotFound { Unread::Gone } else { Unread::Because(in_words(&error)) }
    }
}

/// What a file holds, and what it looked like just before it was read.
fn bytes_of(file: &Path) -> Result<(Vec<u8>, Stamp), Unread> {
    let mut file = File::open(file)?;
    let data = file.metadata()?;
    let size = data.len();
    if size > LARGEST {
        let reason = format!("it has {} MiB, and a page has at most {} MiB", size >> 20, LARGEST >> 20);
        return Err(Unread::Because(reason));
    }
    let mut bytes = vec![0; size as usize];
    // What a file has beyond the size that it was found with is read when it is found to have changed; some systems do
    // not tell the size of what they make up.
    let read = if size == 0 { file.take(LARGEST).read_to_end(&mut bytes)? } else { fill(&mut file, &mut bytes)? };
    bytes.truncate(read);
    Ok((bytes, Stamp::new(&data)))
}

/// Reads into all of a buffer, or up to the end; returns how many bytes.
fn fill(file: &mut File, bytes: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < bytes.len() {
        match file.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests;
