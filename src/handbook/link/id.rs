//! The ids of pages: what a path below the root means, or one that goes through it.
//!
//! Invariant: an id names nothing above the root; it has no capital, no `index` and no ending of a file.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

use crate::text::{has_byte, sanitise};

/// The folder that holds all families: its name begins a handbook's own addresses.
pub(crate) const FAMILIES: &str = "job-families";

/// The id of the root's own page.
pub(in crate::handbook) const HOME: &str = "index";

/// The id of the page in a file: the path below the root in lower case, without `index`, `_index` and file endings, and
/// safe to show, as it is shown everywhere. The root's own page is `index`.
pub(in crate::handbook) fn page_id(path: &str) -> String {
    let mut id = in_small_letters(&sanitise(path));
    // What of a folder's name is safe to show may be nothing, or dots.
    let is_name = |part: &&str| !matches!(*part, "" | "." | "..");
    if !id.split('/').all(|part| is_name(&part)) {
        id = id.split('/').filter(is_name).collect::<Vec<_>>().join("/");
    }
    id.truncate(id_length(&id));
    if id.is_empty() { HOME.to_owned() } else { id }
}

/// A name as ids have it. An accent that stands beside its letter, as a Mac writes it, is the letter that has one.
pub(crate) fn in_small_letters(name: &str) -> String {
    let small = name.to_lowercase();
    if small.is_ascii() { small } else { small.nfc().collect() }
}

/// The id of what an address means: the root itself is its own page.
pub(super) fn or_home(id: Cow<'_, str>) -> Cow<'_, str> {
    if id.is_empty() { Cow::Borrowed(HOME) } else { id }
}

/// Whether an address names the file of a page, and not the page.
pub(super) fn names_file(address: &str) -> bool {
    without_endings(address) != address
}

/// The id of a path that goes through the folder `job-families`.
pub(super) fn below_root(path: &str) -> Option<Cow<'_, str>> {
    // Most paths have not even its first letter.
    if !has_byte(path, |byte| matches!(byte, b'j' | b'J')) {
        return None;
    }
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'/', path.as_bytes()).map(|at| at + 1));
    let rests = starts.filter_map(|at| path.as_bytes()[at..].split_at_checked(FAMILIES.len()).map(|split| (at, split)));
    let mut named = rests.filter(|(_, (name, rest))| {
        name.eq_ignore_ascii_case(FAMILIES.as_bytes()) && rest.first().is_none_or(|next| *next == b'/')
    });
    let (at, _) = named.next()?;
    id_of(&path[at + FAMILIES.len()..], "").map(or_home)
}

/// The id of a path below a folder, both with any number of slashes; none where it climbs above the root.
pub(in crate::handbook) fn id_of<'p>(path: &'p str, folder: &str) -> Option<Cow<'p, str>> {
    if folder.is_empty() && is_straight(path) {
        let id = path.trim_matches('/');
        return Some(Cow::Borrowed(&id[..id_length(id)]));
    }
    let mut id = String::with_capacity(folder.len() + path.len() + 1);
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if id.is_empty() => return None,
            ".." => id.truncate(id.rfind('/').unwrap_or(0)),
            part => {
                if !id.is_empty() {
                    id.push('/');
                }
                id.push_str(&in_small_letters(part));
            }
        }
    }
    id.truncate(id_length(&id));
    Some(Cow::Owned(id))
}

/// Whether a path is as ids are: no capital, nothing but names between single slashes.
fn is_straight(path: &str) -> bool {
    let bytes = path.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return true };
    let is_kept = |byte: u8| byte.is_ascii() & !byte.is_ascii_uppercase();
    let is_odd = |byte: u8, next: u8| (byte == b'/') & ((next == b'/') | (next == b'.'));
    let pairs = bytes.iter().zip(&bytes[1..]);
    *first != b'.' && pairs.fold(is_kept(*last), |kept, (byte, next)| kept & is_kept(*byte) & !is_odd(*byte, *next))
}

/// What of a path names its page, as it is written there: without endings; of an index its folder.
pub(crate) fn page_path(path: &str) -> &str {
    if names_file(path) { path[..id_length(path)].trim_end_matches('/') } else { path }
}

/// How much of a path is an id: without the endings of pages, without `index`.
fn id_length(path: &str) -> usize {
    let last = memchr::memrchr(b'/', path.as_bytes()).map_or(0, |at| at + 1);
    let name = without_endings(&path[last..]);
    if matches!(name, "index" | "_index") { last.saturating_sub(1) } else { last + name.len() }
}

/// A file's name without the endings of pages, in any case.
pub(in crate::handbook) fn without_endings(file: &str) -> &str {
    let mut name = file;
    if !name.contains('.') {
        return name;
    }
    while let Some((shorter, ending)) = name.rsplit_once('.')
        && ENDINGS.iter().any(|own| own.eq_ignore_ascii_case(ending))
    {
        name = shorter;
    }
    name
}

/// The endings of pages' files, and of what a site makes of them.
const ENDINGS: [&str; 7] = ["erb", "md", "mdx", "markdown", "html", "htm", "haml"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_nothing_above_the_root_whatever_folders_are_called() {
        let check = |path: &str, id: &str| assert_eq!(page_id(path), id, "{path:?}");
        check("Ports/Pilot/index.html.md", "ports/pilot");
        check("_index.md", "index");
        check("\u{1}/ports/pilot.md", "ports/pilot");
        check("ports/\u{200b}/pilot.md", "ports/pilot");
        check("\u{1}../ports/\u{1}.\u{1}/pilot.md", "ports/pilot");
    }
}
