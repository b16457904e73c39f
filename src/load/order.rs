//! What the loader's thread is told: by the system, by the browser, and by the thread that reads ladders.

use std::path::PathBuf;
use std::sync::Arc;

use super::settle::Sign;
use crate::handbook::Handbook;
use crate::ladder::Ladder;

/// What the thread is told.
#[derive(Debug)]
pub(super) enum Order {
    /// A path has changed.
    Changed(PathBuf, Sign),
    /// Changes were missed: any path may have changed.
    Missed,
    /// A path has changed, and nothing more is to be expected.
    Read(PathBuf),
    /// Everything is to be read again.
    Reload,
    /// Where the roles of a snapshot lead has been read; nothing where that failed.
    Climbed(Arc<Handbook>, Option<Arc<Ladder>>),
    /// Nobody wants to know any more.
    End,
}
