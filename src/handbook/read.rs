//! One file's text -> one page.

use super::{Page, Sites};

/// What a page is read from.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// The path below the root, `/` between its parts: `finance/controller/index.html.md`.
    pub path: String,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
}

/// Reads one page. Never fails: what is wrong with it becomes its problems.
pub fn read(source: PageSource, sites: &Sites) -> Page {
    let _ = (source, sites);
    unimplemented!()
}
