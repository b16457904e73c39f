//! What a file looks like from outside, to tell whether it may have changed without reading it.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// A file's size and times, as its system keeps them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stamp {
    size: u64,
    changed: Option<SystemTime>,
    /// What else tells files of the same name apart.
    file: (u64, i64, i64),
    certain: bool,
}

/// A file that changed so recently may change again without looking different: some systems count in steps of two
/// seconds.
const RECENT: Duration = Duration::from_secs(2);

impl Stamp {
    /// The stamp of a file that is about to be read.
    pub(super) fn new(data: &Metadata) -> Stamp {
        let changed = data.modified().ok();
        let age = changed.and_then(|changed| SystemTime::now().duration_since(changed).ok());
        Stamp { size: data.len(), changed, file: file(data), certain: age.is_some_and(|age| age > RECENT) }
    }

    /// The stamp of a file as it is now; none where it cannot be looked at.
    pub(super) fn of(file: &Path) -> Option<Stamp> {
        fs::metadata(file).ok().as_ref().map(Stamp::new)
    }

    /// Whether a file with an equal stamp is sure to have the same text.
    pub(super) fn is_certain(self) -> bool {
        self.certain
    }
}

/// Whether a file looks the same; how old it was when one looked does not matter.
impl PartialEq for Stamp {
    fn eq(&self, other: &Stamp) -> bool {
        (self.size, self.changed, self.file) == (other.size, other.changed, other.file)
    }
}

impl Eq for Stamp {}

/// Its number, and when anything about it was last changed, which no program can set.
#[cfg(unix)]
fn file(data: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt as _;
    (data.ino(), data.ctime(), data.ctime_nsec())
}

#[cfg(not(unix))]
fn file(_data: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_text_gives_another_stamp() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.md");
        fs::write(&file, "text").unwrap();
        let stamp = Stamp::of(&file).unwrap();
        assert_eq!(Some(stamp), Stamp::of(&file));
        assert!(!stamp.is_certain(), "it was written just now");
        fs::write(&file, "other text").unwrap();
        assert_ne!(Some(stamp), Stamp::of(&file));
        fs::remove_file(&file).unwrap();
        assert!(Stamp::of(&file).is_none());
    }

    #[test]
    fn the_stamp_of_an_old_file_is_certain() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.md");
        let file = fs::File::create(&path).unwrap();
        file.set_modified(SystemTime::now() - RECENT * 2).unwrap();
        assert!(Stamp::of(&path).unwrap().is_certain());
    }
}
