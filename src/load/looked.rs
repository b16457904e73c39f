//! A look at files that may have changed: how sure one is that they have, and what came of it beside their pages.

use std::path::PathBuf;

/// How likely it is that a file has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Suspicion {
    /// It is read again.
    Certain,
    /// It is read again if it looks different from outside.
    Possible,
}

/// What one found that the shelf itself does not show.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// Folders that were looked at, by their real paths, the outermost first.
    pub folders: Vec<PathBuf>,
    /// Those of them that were not known before.
    pub new_folders: Vec<PathBuf>,
    /// Folders that are gone, or of no interest any more.
    pub old_folders: Vec<PathBuf>,
    /// Files that had a text and are empty now: their pages were left as they were.
    pub emptied: Vec<PathBuf>,
    /// Files that are gone: their pages were left as they were.
    pub gone: Vec<PathBuf>,
}

impl Looked {
    /// Adds what was found after it.
    pub fn add(&mut self, more: Looked) {
        self.folders.extend(more.folders);
        self.new_folders.extend(more.new_folders);
        self.old_folders.extend(more.old_folders);
        self.emptied.extend(more.emptied);
        self.gone.extend(more.gone);
    }
}
