//! Paths and ids, whose parts stand between slashes.
//!
//! Invariant: a folder and the name in it are the whole path, but for the slash between them.

/// The folder in which something stands, empty for what stands in none, and its own name there.
pub(crate) fn folder_and_name(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

/// The folder in which something stands.
pub(crate) fn folder(path: &str) -> &str {
    folder_and_name(path).0
}

/// The name of something in its folder.
pub(crate) fn own_name(path: &str) -> &str {
    folder_and_name(path).1
}

/// The outermost folder, or the name of what stands in none: of an id, the department.
pub(crate) fn first_part(path: &str) -> &str {
    path.split_once('/').map_or(path, |(first, _)| first)
}

/// Whether something is what stands at a path, or stands below it; everything stands below the empty path.
pub(crate) fn is_at(path: &str, above: &str) -> bool {
    above.is_empty() || path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
