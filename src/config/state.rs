//! What is remembered between two starts: one file for each handbook, in the user's state folder.
//!
//! Invariant: a file is whole or not there; what cannot be read is as if it were not there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Where the state of one handbook is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFile(PathBuf);

impl StateFile {
    /// The file of a handbook, by the path of its folder or file; none is the sample.
    ///
    /// None where the user has no home.
    pub fn of(handbook: Option<&Path>) -> Option<StateFile> {
        Some(StateFile(folder()?.join(name_of(handbook))))
    }

    /// Reads what was remembered; nothing where there is nothing that can be understood.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&fs::read(&self.0).ok()?).ok()
    }

    /// Remembers. Another rungs that reads at the same time reads the old state or the new one.
    pub fn write(&self, state: &impl Serialize) -> io::Result<()> {
        let folder = self.0.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)?;
        let beside = self.0.with_extension(format!("{}.tmp", std::process::id()));
        fs::write(&beside, serde_json::to_vec(state)?)?;
        fs::rename(&beside, &self.0).inspect_err(|_| {
            // The old state stays, and nothing is left beside it.
            let _ = fs::remove_file(&beside);
        })
    }
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
    let named = path.iter().rev().find(|part| *part != "job-families" && *part != "content");
    let name: String = named
        .unwrap_or_default()
        .to_string_lossy()
        .chars()
        .take(40)
        .map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' })
        .collect();
    format!("{name}-{:016x}.json", fingerprint(path.as_os_str().as_encoded_bytes()))
}

/// FNV-1a: the same in every build, which the standard hashes do not promise.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
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

    #[test]
    fn the_fingerprint_is_the_published_one() {
        assert_eq!(fingerprint(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(b"a"), 0xaf63_dc4c_8601_ec8c);
    }

    #[test]
    fn what_was_written_is_read_and_what_is_broken_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let file = StateFile(dir.path().join("rungs/x.json"));
        assert_eq!(file.read::<Vec<u8>>(), None);
        file.write(&vec![1_u8, 2]).unwrap();
        assert_eq!(file.read(), Some(vec![1_u8, 2]));
        fs::write(&file.0, "[1,").unwrap();
        assert_eq!(file.read::<Vec<u8>>(), None);
        assert_eq!(fs::read_dir(dir.path().join("rungs")).unwrap().count(), 1);
    }
}
