//! Reads one page: the bytes of its file, and what they say.
//!
//! Invariant: whatever is wrong with a file, there is a page, or the file is gone.

use std::fs::File;
use std::io::{self, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::scan;
use super::shelf::Kept;
use super::stamp::Stamp;
use crate::handbook::{self, Page, PageSource, Problem, Sites};
use crate::text::{in_words, own_name, sanitise};

/// A page that was found: where its text comes from.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The path below the root, `/` between its parts.
    pub path: String,
    /// The path by which it is known, where that is another.
    pub known: Option<String>,
    /// Where its text is.
    pub place: TextPlace,
    /// Whether a link led to it.
    pub linked: bool,
}

impl Found {
    /// A page that is known by its path.
    pub fn new(path: String, place: TextPlace, linked: bool) -> Found {
        Found { path, known: None, place, linked }
    }

    /// The real path of its file, where it has one.
    pub fn file(&self) -> Option<&Path> {
        match &self.place {
            TextPlace::File(file) => Some(file),
            TextPlace::Embedded(_) | TextPlace::OutOfReach(_) => None,
        }
    }
}

/// Where the text of a page is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TextPlace {
    /// In a file.
    File(PathBuf),
    /// In the binary.
    Embedded(&'static [u8]),
    /// Nowhere: it was found, and cannot be read for this reason.
    OutOfReach(String),
}

/// A file larger than this is no page that a person wrote, and is not read.
pub(super) const LARGEST: u64 = 32 << 20;

/// Reads one page, whatever is wrong with its file; nothing where the file has gone away since it was found.
pub(super) fn read(found: Found, sites: &Sites) -> Option<Kept> {
    let Found { path, known, place, linked } = found;
    let (bytes, stamp, link) = match place {
        TextPlace::File(file) => match bytes_of(&file) {
            Ok((bytes, stamp)) => (Ok(bytes), Some(stamp), linked.then_some(file)),
            Err(Unread::Gone) => return None,
            Err(Unread::Because(reason)) => (Err(reason), None, linked.then_some(file)),
        },
        TextPlace::Embedded(bytes) => (Ok(bytes.to_vec()), None, None),
        TextPlace::OutOfReach(reason) => (Err(reason), None, None),
    };
    let page = page_of(path, bytes, |source| handbook::read(PageSource { known: known.clone(), ..source }, sites));
    Some(Kept { page: Arc::new(page), known, stamp, link })
}

/// The page of a file's text, or of the reason why there is none; that `read` panics at the text is one.
pub(super) fn page_of(path: String, bytes: Result<Vec<u8>, String>, read: impl Fn(PageSource) -> Page) -> Page {
    let page = bytes.and_then(|bytes| {
        let source = PageSource::new(path.clone(), bytes);
        catch_unwind(AssertUnwindSafe(|| read(source)))
            .map_err(|_| "rungs stumbled over it; please report this page".to_owned())
    });
    page.unwrap_or_else(|reason| {
        let name = own_name(&path);
        let what = if scan::is_page(name) { "file" } else { "folder" };
        let mut page = read(PageSource::new(path, Vec::new()));
        // What a page without a text lacks is not wrong with it.
        let message = format!("the {what} cannot be read: {}", sanitise(&reason));
        page.problems = vec![Problem::new("unreadable-file", message)];
        page
    })
}

/// Why a file was not read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unread {
    Gone,
    Because(String),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Unread {
        if error.kind() == io::ErrorKind::NotFound { Unread::Gone } else { Unread::Because(in_words(&error)) }
    }
}

/// What a file holds, and what it looked like just before it was read.
pub(super) fn bytes_of(file: &Path) -> Result<(Vec<u8>, Stamp), Unread> {
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
