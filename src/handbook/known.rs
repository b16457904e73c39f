//! The path by which a page is known, where that is not the path of its file: a README stands for its folder where no
//! index does, and the number that Notion appends to every name is left out.
//!
//! Invariant: what would be known by the same name as something else beside it keeps its number.

use super::link::without_endings;
use crate::text::{Map, Set, folder, own_name};

/// A path that is known by its number alone has so many digits.
const DIGITS: usize = 32;

/// The paths by which pages are known, each by the path of its file; those that are known by that are left out.
pub(crate) fn known_paths<'p>(paths: impl Iterator<Item = &'p str> + Clone) -> Map<Box<str>, String> {
    let odd: Vec<&str> = paths.clone().filter(|path| is_readme(own_name(path)) || is_numbered(path)).collect();
    if odd.is_empty() {
        return Map::default();
    }
    let indexed: Set<&str> = paths.clone().filter(|path| is_index(own_name(path))).map(folder).collect();
    let alike = if odd.iter().any(|path| is_numbered(path)) { Alike::of(paths) } else { Alike::default() };
    let known = |path: &'p str| {
        let mut known = String::with_capacity(path.len());
        for (at, part) in parts(path) {
            known.push_str(if at > 0 { "/" } else { "" });
            match split(part).filter(|_| !alike.has_others(path, at, part)) {
                Some((plain, _, endings)) => known.extend([plain, endings]),
                None => known.push_str(part),
            }
        }
        if is_readme(own_name(path)) && !indexed.contains(folder(path)) {
            known.truncate(known.len() - own_name(path).len());
            known.push_str("index.md");
        }
        (known != path).then_some(known)
    };
    odd.into_iter().filter_map(|path| Some((path.into(), known(path)?))).collect()
}

/// The number that Notion gave a page, from the name of its file or from its address on the web.
pub(super) fn number(path: &str) -> Option<&str> {
    let name = Some(own_name(path)).filter(|name| name.len() >= DIGITS)?;
    let stem = without_endings(name);
    let number = stem.get(stem.len().checked_sub(DIGITS)?..)?;
    number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f')).then_some(number)
}

/// Whether a file's name says that it is its folder's own page.
pub(super) fn is_index(name: &str) -> bool {
    is_named(name.strip_prefix('_').unwrap_or(name), "index")
}

/// Whether a file is shown with the folder that it stands in, as code hosts do.
pub(super) fn is_readme(name: &str) -> bool {
    is_named(name, "readme")
}

/// Whether a file's name is this one without its endings, in any case.
fn is_named(name: &str, own: &str) -> bool {
    let begins = name.get(..own.len()).is_some_and(|start| start.eq_ignore_ascii_case(own));
    begins && without_endings(name).len() == own.len()
}

fn is_numbered(path: &str) -> bool {
    path.split('/').any(|part| split(part).is_some())
}

/// A name, its number and its endings; none where it has no number.
fn split(name: &str) -> Option<(&str, &str, &str)> {
    let number = number(name)?;
    let stem = without_endings(name);
    let plain = stem[..stem.len() - number.len()].strip_suffix([' ', '-', '_'])?;
    (!plain.is_empty()).then_some((plain, number, &name[stem.len()..]))
}

/// The parts of a path, each with the byte at which it begins.
fn parts(path: &str) -> impl Iterator<Item = (usize, &str)> {
    path.split('/').scan(0, |next, part| {
        let at = *next;
        *next += part.len() + 1;
        Some((at, part))
    })
}

/// What stands in each folder under the same plain name: files, and folders.
#[derive(Default)]
struct Alike<'p>(Map<(&'p str, String), [Set<&'p str>; 2]>);

impl<'p> Alike<'p> {
    fn of(paths: impl Iterator<Item = &'p str>) -> Alike<'p> {
        let mut alike = Alike::default();
        for path in paths {
            for (at, part) in parts(path) {
                let is_folder = at + part.len() < path.len();
                alike.0.entry((&path[..at], plain(part))).or_default()[usize::from(is_folder)].insert(part);
            }
        }
        alike
    }

    /// Whether several files or several folders beside a part of a path have its plain name.
    fn has_others(&self, path: &'p str, at: usize, part: &str) -> bool {
        self.0.get(&(&path[..at], plain(part))).is_some_and(|of| of.iter().any(|of| of.len() > 1))
    }
}

fn plain(name: &str) -> String {
    split(name).map_or_else(|| without_endings(name), |(plain, ..)| plain).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paths: &[&str], expected: &[&str]) {
        let known = known_paths(paths.iter().copied());
        let known: Vec<&str> = paths.iter().map(|path| known.get(*path).map_or(*path, String::as_str)).collect();
        assert_eq!(known, expected);
    }

    #[test]
    fn a_readme_stands_for_its_folder_where_no_index_does() {
        check(&["ports/README.md", "ports/pilot.md"], &["ports/index.md", "ports/pilot.md"]);
        check(&["readme.markdown", "a/b/Readme.MD"], &["index.md", "a/b/index.md"]);
        check(&["ports/README.md", "ports/_index.md"], &["ports/README.md", "ports/_index.md"]);
        check(&["ports/README.md", "ports/Index.html.md.erb"], &["ports/README.md", "ports/Index.html.md.erb"]);
        check(&["README.md", "ports/index.md", "readme-first.md"], &["index.md", "ports/index.md", "readme-first.md"]);
    }

    #[test]
    fn numbers_are_left_out_where_names_stay_different() {
        let (a, b) = ("0123456789abcdef0123456789abcdef", "aaaabbbbccccddddeeeeffff00001111");
        let [deck, pilot] = [format!("Deck {a}.md"), format!("Deck {a}/Pilot {b}.md")];
        check(&[&deck, &pilot], &["Deck.md", "Deck/Pilot.md"]);
        let readme = format!("Deck {a}/README.md");
        check(&[&readme], &["Deck/index.md"]);
        let [first, second] = [format!("Mate {a}.md"), format!("mate {b}.md")];
        check(&[&first, &second], &[&first, &second]);
        check(&[&first, "mate.md"], &[&first, "mate.md"]);
        let below = format!("Mate {a}/Cook {b}.md");
        let kept = format!("Mate {a}/Cook.md");
        check(&[&first, &second, &below], &[&first, &second, &kept]);
        let mere = format!("{a}.md");
        check(&[&mere, "Mate 0123.md"], &[&mere, "Mate 0123.md"]);
        assert_eq!(number(&pilot), Some(b));
    }
}
