//! What is remembered between two starts: one file for each handbook, in the user's state folder.
//!
//! Invariant: a file is whole or not there, whoever else writes it at the same time and however full the disk is; one
//! that cannot be understood is kept aside, never written over.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::handbook::FAMILIES;
use crate::text::{fingerprint, in_words};

/// Where the state of one handbook is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFile(PathBuf);

/// A state that cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The file is there, and nothing in it can be understood.
    #[error("what was remembered cannot be read; it is kept in {}", kept.display())]
    Garbled {
        /// Where the file is now.
        kept: PathBuf,
    },
    /// The system does not let one.
    #[error("cannot remember in {}: {}", path.display(), in_words(reason))]
    System {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
}

impl StateFile {
    /// The file of a handbook, by the path of its folder or file; none is the sample.
    ///
    /// None where the user has no home.
    pub fn of(handbook: Option<&Path>) -> Option<StateFile> {
        Some(StateFile(folder()?.join(name_of(handbook))))
    }

    /// Reads what was remembered; nothing where there is no file.
    ///
    /// # Errors
    ///
    /// Where there is a file that cannot be read or understood: it is kept aside.
    pub fn read<T: DeserializeOwned>(&self) -> Result<Option<T>, StateError> {
        let bytes = match fs::read(&self.0) {
            Ok(bytes) => Some(bytes),
            Err(error) if is_nowhere(&error) => return Ok(None),
            Err(_) => None,
        };
        match bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            Some(state) => Ok(Some(state)),
            None => Err(self.keep_aside()),
        }
    }

    /// Remembers what becomes of what is remembered now. Another rungs that does so at the same time waits, and one
    /// that reads at the same time reads the old state or the new one.
    ///
    /// # Errors
    ///
    /// Where it cannot be written: then what was remembered before is as it was.
    pub fn update<T: Serialize + DeserializeOwned>(
        &self,
        change: impl FnOnce(Option<T>) -> T,
    ) -> Result<(), StateError> {
        let update = || {
            fs::create_dir_all(self.0.parent().unwrap_or(Path::new("")))?;
            let lock = File::create(self.0.with_extension("lock"))?;
            // Where a system knows no locks, the last one wins.
            let _ = lock.lock();
            let now = self.read().ok().flatten();
            write_whole(&self.0, &serde_json::to_vec(&change(now))?)
        };
        update().map_err(|reason| StateError::System { path: self.0.clone(), reason })
    }

    /// Moves the file out of the way, to a name that no other has.
    fn keep_aside(&self) -> StateError {
        let names = std::iter::once("broken".to_owned()).chain((2..).map(|n| format!("broken-{n}")));
        let mut free = names.map(|name| self.0.with_extension(name)).filter(|path| !path.exists());
        let kept = free.next().unwrap_or_else(|| self.0.with_extension("broken"));
        match fs::rename(&self.0, &kept) {
            Ok(()) => StateError::Garbled { kept },
            Err(reason) => StateError::System { path: self.0.clone(), reason },
        }
    }
}

/// Whether an error says that there is no such file.
fn is_nowhere(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Writes a file as a whole: beside the old one, and over it when all of it is on the disk.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension(format!("{}.tmp", std::process::id()));
    File::create(&beside).and_then(|file| put_in_place(file, bytes, &beside, path)).inspect_err(|_| {
        // The old file stays, and nothing is left beside it.
        let _ = fs::remove_file(&beside);
    })
}

fn put_in_place(mut file: File, bytes: &[u8], beside: &Path, path: &Path) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(beside, path)?;
    // The name as well: not every system lets one wait for it, and then it is there a little later.
    if let Some(Ok(folder)) = path.parent().map(File::open) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// The folder of all that is remembered; none where the user has no home.
pub fn folder() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.state_dir()?.join("rungs"))
}

/// A file name that tells people which handbook it is, and tells handbooks of the same name apart.
fn name_of(handbook: Option<&Path>) -> String {
    let Some(path) = handbook else {
        return "sample.json".into();
    };
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let named = path.iter().rev().find(|part| *part != FAMILIES && *part != "content");
    let name: String = named
        .unwrap_or_default()
        .to_string_lossy()
        .chars()
        .take(40)
        .map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' })
        .collect();
    format!("{name}-{:016x}.json", fingerprint(path.as_os_str().as_encoded_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handbooks_of_the_same_name_have_their_own_files() {
        let (a, b) = (name_of(Some(Path::new("/a/handbook"))), name_of(Some(Path::new("/b/handbook"))));
        assert!(a.starts_with("handbook-") && b.starts_with("handbook-") && a != b, "{a} {b}");
        assert_eq!(a, name_of(Some(Path::new("/a/handbook"))));
        assert!(name_of(Some(Path::new("/a/my book/content/job-families"))).starts_with("my_book-"));
        assert_eq!(name_of(None), "sample.json");
    }

    type Numbers = Vec<u32>;

    fn file() -> (tempfile::TempDir, StateFile) {
        let dir = tempfile::tempdir().unwrap();
        let file = StateFile(dir.path().join("rungs/x.json"));
        (dir, file)
    }

    fn set(file: &StateFile, numbers: &[u32]) {
        file.update(|_| numbers.to_vec()).unwrap();
    }

    fn names(file: &StateFile) -> Vec<String> {
        let entries = fs::read_dir(file.0.parent().unwrap()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_was_written_is_read() {
        let (_dir, file) = file();
        assert_eq!(file.read::<Numbers>().unwrap(), None);
        set(&file, &[1, 2]);
        assert_eq!(file.read().unwrap(), Some(vec![1, 2]));
        file.update(|now: Option<Numbers>| [now.unwrap(), vec![3]].concat()).unwrap();
        assert_eq!(file.read().unwrap(), Some(vec![1, 2, 3]));
        assert_eq!(names(&file), ["x.json", "x.lock"]);
    }

    #[test]
    fn what_is_broken_is_kept_aside() {
        let (_dir, file) = file();
        for (bytes, kept) in [("[1,", "x.broken"), ("", "x.broken-2"), ("{\"a\": 1}", "x.broken-3")] {
            set(&file, &[1]);
            fs::write(&file.0, bytes).unwrap();
            let why = file.read::<Numbers>().unwrap_err().to_string();
            assert!(why.ends_with(kept), "{why}");
            assert_eq!(fs::read_to_string(file.0.with_file_name(kept)).unwrap(), bytes);
            assert_eq!(file.read::<Numbers>().unwrap(), None);
        }
        fs::write(&file.0, "nonsense").unwrap();
        set(&file, &[2]);
        assert_eq!(fs::read_to_string(file.0.with_file_name("x.broken-4")).unwrap(), "nonsense");
        assert_eq!(file.read().unwrap(), Some(vec![2]));
    }

    #[test]
    fn what_several_write_at_once_is_all_there() {
        let (_dir, file) = file();
        let add = |number| file.update(|now: Option<Numbers>| [now.unwrap_or_default(), vec![number]].concat());
        std::thread::scope(|scope| {
            for ten in 0..4 {
                scope.spawn(move || (0..10).for_each(|one| add(ten * 10 + one).unwrap()));
            }
        });
        let mut numbers: Numbers = file.read().unwrap().unwrap();
        numbers.sort();
        assert_eq!(numbers, (0..40).collect::<Numbers>());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn on_a_full_disk_the_old_state_stays() {
        let (_dir, file) = file();
        set(&file, &[1]);
        let full = File::options().write(true).open("/dev/full").unwrap();
        let beside = file.0.with_extension("tmp");
        let error = put_in_place(full, b"[2]", &beside, &file.0).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert_eq!(file.read().unwrap(), Some(vec![1]));
    }

    /// A device that takes every byte, and cannot put any on a disk.
    #[cfg(target_os = "linux")]
    #[test]
    fn what_may_not_be_on_the_disk_replaces_nothing() {
        let (_dir, file) = file();
        set(&file, &[1]);
        let beside = file.0.with_extension("tmp");
        fs::write(&beside, "[2]").unwrap();
        let nowhere = File::options().write(true).open("/dev/null").unwrap();
        put_in_place(nowhere, b"[2]", &beside, &file.0).unwrap_err();
        assert_eq!(file.read().unwrap(), Some(vec![1]));
    }

    #[cfg(unix)]
    #[test]
    fn who_reads_the_old_state_reads_all_of_it() {
        let (_dir, file) = file();
        set(&file, &[1]);
        let reading = File::open(&file.0).unwrap();
        set(&file, &[2, 3]);
        assert_eq!(io::read_to_string(reading).unwrap(), "[1]");
    }

    #[test]
    fn nothing_is_left_beside_what_cannot_be_replaced() {
        let (dir, _) = file();
        let folder = dir.path().join("x.json");
        fs::create_dir_all(folder.join("full")).unwrap();
        write_whole(&folder, b"[1]").unwrap_err();
        let entries: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(entries, ["x.json"]);
    }

    #[test]
    fn where_nothing_can_be_written_that_is_said() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("home"), "a file, no folder").unwrap();
        let file = StateFile(dir.path().join("home/rungs/x.json"));
        assert_eq!(file.read::<Numbers>().unwrap(), None);
        let why = file.update(|_: Option<Numbers>| vec![1]).unwrap_err().to_string();
        assert!(why.starts_with("cannot remember in "), "{why}");
    }
}
