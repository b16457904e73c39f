//! Writes a fresh page into a handbook's folder.
//!
//! Invariant: nothing that is there is ever changed, and nothing outside the root is ever made.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use crate::handbook::Origin;
use crate::text::in_words;

/// A page that cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The handbook is the sample, or one file.
    #[error("{} cannot be added to", if *.0 == Origin::Sample { "the sample handbook" } else { "a handbook of one file" })]
    NoFolder(Origin),
    /// The path leads out of the handbook, by itself or by a link.
    #[error("{} is outside of the handbook", .0.display())]
    Outside(PathBuf),
    /// The system refuses.
    #[error("cannot write {}: {}", path.display(), in_words(reason))]
    Refused {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
}

/// Writes a new file below the root, by its path with `/` between the parts; makes the folders that it needs. Returns
/// where the file is.
///
/// # Errors
///
/// Where the handbook is no folder, the path leads out of it, or something stands there already.
pub fn create(origin: &Origin, path: &str, text: &str) -> Result<PathBuf, WriteError> {
    let Origin::Folder(root) = origin else { return Err(WriteError::NoFolder(origin.clone())) };
    let file = root.join(path);
    let refused = |reason| WriteError::Refused { path: file.clone(), reason };
    let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let folder = file.parent().filter(|_| plain).ok_or_else(|| WriteError::Outside(file.clone()))?;
    let real = fs::canonicalize(root).map_err(refused)?;
    // What is there already may be a link to elsewhere.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(root);
    if !fs::canonicalize(there).map_err(refused)?.starts_with(&real) {
        return Err(WriteError::Outside(file.clone()));
    }
    fs::create_dir_all(folder).map_err(refused)?;
    let mut open = OpenOptions::new().write(true).create_new(true).open(&file).map_err(refused)?;
    open.write_all(text.as_bytes()).map_err(refused)?;
    Ok(file)
}

/// What a path from here says below the handbook's folder; all of it where it does not go through that.
pub fn below_root<'p>(origin: &Origin, path: &'p str) -> &'p str {
    let Origin::Folder(root) = origin else { return path };
    let Ok(root) = fs::canonicalize(root) else { return path };
    let is_root = |at: usize| fs::canonicalize(&path[..at]).is_ok_and(|folder| folder == root);
    let mut slashes = path.match_indices('/').map(|(at, _)| at).filter(|at| *at > 0 && is_root(*at));
    slashes.next_back().map_or(path, |at| &path[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_overwritten_and_nothing_is_made_outside() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("book");
        fs::create_dir(&root).unwrap();
        let origin = Origin::Folder(root.clone());
        let made = create(&origin, "ports/pilot/index.md", "text").unwrap();
        assert_eq!(fs::read_to_string(&made).unwrap(), "text");
        assert!(create(&origin, "ports/pilot/index.md", "other").unwrap_err().to_string().contains("cannot write"));
        assert_eq!(fs::read_to_string(&made).unwrap(), "text");
        assert!(matches!(create(&origin, "../pilot.md", "x"), Err(WriteError::Outside(_))));
        assert!(matches!(create(&origin, "new/../../pilot.md", "x"), Err(WriteError::Outside(_))));
        assert!(!root.join("new").exists());
        assert!(matches!(create(&Origin::Sample, "pilot.md", "x"), Err(WriteError::NoFolder(_))));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path(), root.join("out")).unwrap();
            assert!(matches!(create(&origin, "out/deep/pilot.md", "x"), Err(WriteError::Outside(_))));
            assert!(!folder.path().join("deep").exists());
        }
    }
}
