//! The folders that the system watches for the program.
//!
//! Each folder is watched by itself where the system can do that at little cost: so nothing in hidden, ignored or
//! linked folders, and nothing outside the handbook, wakes the program.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::order::Order;
use super::settle::Sign;

/// Whether the system watches a folder with all that is below it, and each further one is dear.
const WHOLE: bool = cfg!(any(target_os = "macos", windows));

/// Whether the system tells when a writer closes a file.
const TELLS_CLOSE: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// The folders that are watched.
pub(super) struct Folders {
    orders: Sender<Order>,
    /// None before the first folder, and where the system cannot watch any more.
    watcher: Option<RecommendedWatcher>,
    refused: bool,
    /// The topmost folders, where they are watched as a whole.
    whole: Vec<PathBuf>,
}

impl Folders {
    /// None yet; what changes in them is told as orders.
    pub(super) fn new(orders: Sender<Order>) -> Folders {
        Folders { orders, watcher: None, refused: false, whole: Vec::new() }
    }

    /// Watches folders, by their real paths, the outermost first; again where they are watched already. Returns
    /// whether the system does so: else none at all are watched.
    pub(super) fn watch(&mut self, folders: &[PathBuf]) -> bool {
        self.refused = self.refused || folders.iter().any(|folder| self.watch_one(folder).is_err());
        if self.refused {
            self.watcher = None;
        }
        !self.refused
    }

    fn watch_one(&mut self, folder: &Path) -> notify::Result<()> {
        if WHOLE {
            if self.whole.iter().any(|whole| folder.starts_with(whole)) {
                return Ok(());
            }
            self.whole.push(folder.to_owned());
        }
        let orders = &self.orders;
        let watcher = match &mut self.watcher {
            Some(watcher) => watcher,
            none => none.insert(watcher(orders.clone())?),
        };
        match watcher.watch(folder, if WHOLE { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive }) {
            // It is gone again, which will be told.
            Err(error) if is_gone(&error) => Ok(()),
            result => result,
        }
    }

    /// Watches folders no longer.
    pub(super) fn forget(&mut self, folders: &[PathBuf]) {
        if let Some(watcher) = self.watcher.as_mut().filter(|_| !WHOLE) {
            for folder in folders {
                // Those that are gone are no longer watched by themselves.
                let _ = watcher.unwatch(folder);
            }
        }
    }
}

fn watcher(orders: Sender<Order>) -> notify::Result<RecommendedWatcher> {
    let tell = move |event: notify::Result<Event>| {
        // Nobody listens any more when the program is on its way out.
        match event {
            Ok(event) if event.need_rescan() => {
                let _ = orders.send(Order::Missed);
            }
            Ok(event) => {
                if let Some(sign) = sign(event.kind) {
                    event.paths.into_iter().for_each(|path| {
                        let _ = orders.send(Order::Changed(path, sign));
                    });
                }
            }
            Err(_) => {
                let _ = orders.send(Order::Missed);
            }
        }
    };
    RecommendedWatcher::new(tell, Config::default().with_follow_symlinks(false))
}

/// What an event tells of its paths; nothing where they are only looked at.
fn sign(kind: EventKind) -> Option<Sign> {
    Some(match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Sign::Whole,
        EventKind::Access(_) => return None,
        // Both ends of a move have been told one by one.
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => return None,
        EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Sign::Whole,
        EventKind::Modify(ModifyKind::Name(RenameMode::From)) | EventKind::Remove(_) => Sign::Gone,
        EventKind::Modify(ModifyKind::Data(_)) if TELLS_CLOSE => Sign::Writing,
        EventKind::Modify(ModifyKind::Metadata(_)) => Sign::Touched,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Other => Sign::Some,
    })
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => {
            matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
        }
        _ => false,
    }
}
