//! Where the files of a handbook are, as one can open them from here.

use std::path::{Path, PathBuf};

use crate::handbook::{Handbook, Page};
use crate::text::sanitise;

/// The files of a handbook, seen from the folder in which the program runs.
pub(super) struct Places<'a> {
    handbook: &'a Handbook,
    here: PathBuf,
}

impl<'a> Places<'a> {
    pub(super) fn of(handbook: &'a Handbook) -> Places<'a> {
        Places { handbook, here: std::env::current_dir().unwrap_or_default() }
    }

    /// The path of a page's file, as short as it can be, to be shown.
    pub(super) fn of_page(&self, page: &Page) -> String {
        let file = self.handbook.file(page).unwrap_or_else(|| Path::new(&*page.path).to_owned());
        sanitise(&file.strip_prefix(&self.here).unwrap_or(&file).to_string_lossy()).into_owned()
    }
}
