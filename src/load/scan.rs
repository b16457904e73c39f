//! Finds the pages of a folder.
//!
//! Hidden files, `node_modules`, what a `.gitignore` or `.ignore` within the folder names, and what generators keep
//! beside the pages (see [`super::site`]) are skipped. A link is
//! followed where it stays inside the folder, and only once: a link inside a linked folder is not. Only regular files
//! are ever opened.
//!
//! Invariant: the pages come in folder order, whatever core finishes first.

use std::ffi::OsStr;
use std::fs::{self, DirEntry, FileType};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::ignored::Ignored;
use super::{Found, LoadError, TextPlace, site};
use crate::handbook::{FAMILIES, Origin, known_paths};
use crate::text::in_words;

/// Folders nested deeper than this are not read: no person made them.
const DEEPEST: usize = 64;

/// From so many entries on, a folder's are looked at on all cores.
const SEVERAL: usize = 8;

/// What a path leads to.
pub(super) enum Root {
    /// A folder, by its real path.
    Folder(PathBuf),
    /// A markdown file, by its real path.
    File(PathBuf),
}

/// Whether a file of this name is a page: markdown, also with components (MDX) or as an ERB template. A template
/// without a second ending (`_performance.erb`) is a part that several pages share: its text stands nowhere else.
pub(super) fn is_page(name: &str) -> bool {
    let without = |name: &str, ending: &str| {
        let at = name.len().checked_sub(ending.len())?;
        name.get(at..).filter(|end| end.eq_ignore_ascii_case(ending)).map(|_| at)
    };
    match without(name, ".erb") {
        Some(at) => without(&name[..at], ".md").is_some() || (at > 0 && !name[..at].contains('.')),
        None => [".md", ".mdx", ".markdown"].iter().any(|ending| without(name, ending).is_some()),
    }
}

/// What stands at a path.
pub(super) fn root(path: &Path) -> Result<Root, LoadError> {
    let unreadable = |reason| LoadError::Unreadable { path: path.to_owned(), reason };
    let real = fs::canonicalize(path).map_err(unreadable)?;
    let kind = fs::metadata(&real).map_err(unreadable)?;
    let name = real.file_name().unwrap_or_default().to_string_lossy();
    if kind.is_dir() {
        fs::read_dir(&real).map_err(unreadable)?;
        Ok(Root::Folder(real))
    } else if kind.is_file() && is_page(&name) {
        fs::File::open(&real).map_err(unreadable)?;
        Ok(Root::File(real))
    } else {
        Err(LoadError::NoHandbook(path.to_owned()))
    }
}

/// What stands at a path.
pub(super) struct Scan {
    /// The root of the ids.
    pub origin: Origin,
    /// The way from the folder that was scanned down to the root, with a slash at its end; empty where they are one.
    pub above: String,
    /// The pages, in folder order, their paths below the root.
    pub pages: Vec<Found>,
    /// The folders below the root and on the way to it, outermost first.
    pub folders: Vec<Folder>,
    /// What else stands below the root, by its path.
    pub files: Vec<String>,
}

/// Finds the pages at a path, and the root of their ids.
pub(super) fn scan(path: &Path) -> Result<Scan, LoadError> {
    let mut scan = match root(path)? {
        Root::Folder(folder) => {
            let listed = sorted(Folder::top(&folder).list());
            below_root(folder, listed)
        }
        Root::File(file) => {
            let path = path_of_single(&file);
            let origin = Origin::File(file.clone());
            let pages = vec![Found::new(path, TextPlace::File(file), false)];
            Scan { origin, above: String::new(), pages, folders: Vec::new(), files: Vec::new() }
        }
    };
    let mut known = known_paths(scan.pages.iter().map(|page| &*page.path));
    scan.pages.iter_mut().for_each(|page| page.known = known.remove(&*page.path));
    Ok(scan)
}

/// Pages, folders and other files apart.
pub(super) fn sorted(listed: Vec<Listed>) -> (Vec<Found>, Vec<Folder>, Vec<String>) {
    let mut pages = Vec::with_capacity(listed.len());
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for listed in listed {
        match listed {
            Listed::Page(page) => pages.push(page),
            Listed::Folder(folder) => folders.push(folder),
            Listed::File(path) => files.push(path),
        }
    }
    (pages, folders, files)
}

/// Whether a folder is the root of all families by its name.
pub(super) fn is_families(folder: &Path) -> bool {
    folder.file_name().is_some_and(|name| name == FAMILIES)
}

/// Moves the root of the ids to the topmost folder named `job-families`, else to the one below which a site keeps all
/// its pages, and drops what stands outside it.
fn below_root(folder: PathBuf, listed: (Vec<Found>, Vec<Folder>, Vec<String>)) -> Scan {
    let (pages, mut folders, files) = listed;
    let depth_of = |page: &Found| {
        let (folders, _) = page.path.rsplit_once('/')?;
        folders.split('/').position(|part| part == FAMILIES)
    };
    let topmost = || pages.iter().filter_map(|page| Some((depth_of(page)?, page))).min_by_key(|(depth, _)| *depth);
    let above: String = match topmost() {
        _ if is_families(&folder) => String::new(),
        Some((depth, first)) => first.path.split_inclusive('/').take(depth + 1).collect(),
        None => {
            let is_in = |way: &str| files.iter().filter_map(|file| file.strip_prefix(way)).any(site::is_settings);
            site::way_down(pages.iter().map(|page| &*page.path), is_in)
        }
    };
    if above.is_empty() {
        return Scan { origin: Origin::Folder(folder), above, pages, folders, files };
    }
    let below = |page: Found| Some(Found { path: page.path.strip_prefix(&above)?.to_owned(), ..page });
    let pages = pages.into_iter().filter_map(below).collect();
    let files = files.iter().filter_map(|file| file.strip_prefix(&above)).map(str::to_owned).collect();
    folders.retain(|folder| folder.path.starts_with(&above) || above.starts_with(&folder.path));
    Scan { origin: Origin::Folder(folder.join(above.trim_end_matches('/'))), above, pages, folders, files }
}

/// The path that gives a single file its id: below the `job-families` folder that holds it, else its name; an index
/// is named by its folder.
fn path_of_single(file: &Path) -> String {
    let parts: Vec<String> = file.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let named = |part: &String| part == FAMILIES;
    let own = |name: &str| ["index.", "readme."].iter().any(|own| name.starts_with(own));
    let index = parts.last().is_some_and(|name| own(&name.trim_start_matches('_').to_lowercase()));
    let start = match parts.iter().rposition(named) {
        Some(at) if at + 1 < parts.len() => at + 1,
        _ => parts.len().saturating_sub(if index { 2 } else { 1 }),
    };
    parts[start..].join("/")
}

/// Whether a name is looked at at all.
fn is_visible(name: &str) -> bool {
    !name.starts_with('.') && name != "node_modules"
}

/// Whether a file of this name tells what is ignored.
pub(super) fn is_rules(name: &str) -> bool {
    name == ".gitignore" || name == ".ignore"
}

/// What is found on the way down.
pub(super) enum Listed {
    /// A page, its path below the top.
    Page(Found),
    /// A folder whose entries were looked at.
    Folder(Folder),
    /// Another file, or a folder without pages, by its path below the top.
    File(String),
}

/// A folder on the way down.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    /// Where the walk began, by its real path: links may not leave it.
    top: Arc<Path>,
    /// The folder's real path.
    pub real: PathBuf,
    /// Its path below the top, with a slash at its end; empty for the top.
    pub path: String,
    /// How many folders stand above it.
    depth: usize,
    /// Whether a link led here.
    pub linked: bool,
    /// What is ignored here and below; the folder's own rules are among them once it has been listed.
    ignored: Ignored,
}

impl Folder {
    fn top(top: &Path) -> Folder {
        let (real, ignored) = (top.to_owned(), Ignored::default());
        Folder { top: top.into(), real, path: String::new(), depth: 0, linked: false, ignored }
    }

    /// The folder itself, then the pages and folders in it and below, in folder order.
    fn list(mut self) -> Vec<Listed> {
        let entries = match fs::read_dir(&self.real).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            // It went away meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => return vec![self.out_of_reach("", &in_words(&error))],
        };
        let mut entries: Vec<(String, DirEntry)> =
            entries.into_iter().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry)).collect();
        entries.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        for (name, entry) in &entries {
            if is_rules(name) {
                // Rules that cannot be read rule nothing.
                let rules = fs::read_to_string(entry.path()).unwrap_or_default();
                self.ignored = self.ignored.with(&self.path, &rules);
            }
        }
        let (entries, hidden): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(name, _)| is_visible(name));
        let visit = |(name, entry): (String, DirEntry)| match entry.file_type() {
            Ok(kind) => self.visit(&name, kind, entry.path()),
            Err(_) => Vec::new(),
        };
        let below: Vec<Vec<Listed>> = if entries.len() < SEVERAL {
            entries.into_iter().map(visit).collect()
        } else {
            entries.into_par_iter().map(visit).collect()
        };
        let mut listed = Vec::with_capacity(2 + hidden.len() + below.iter().map(Vec::len).sum::<usize>());
        let path = self.path.trim_end_matches('/').to_owned();
        listed.extend(hidden.iter().map(|(name, _)| Listed::File(format!("{}{name}", self.path))));
        listed.push(Listed::Folder(self));
        listed.extend(below.into_iter().flatten());
        if !path.is_empty() && !listed.iter().any(|listed| matches!(listed, Listed::Page(_))) {
            listed.push(Listed::File(path));
        }
        listed
    }

    /// What one entry is now, with all that is below it; nothing where it is gone, or no page and no folder.
    pub(super) fn look(&self, name: &OsStr) -> Vec<Listed> {
        let file = self.real.join(name);
        let name = name.to_string_lossy();
        match fs::symlink_metadata(&file) {
            Ok(data) if is_visible(&name) => self.visit(&name, data.file_type(), file),
            Ok(_) => vec![Listed::File(format!("{}{name}", self.path))],
            Err(_) => Vec::new(),
        }
    }

    fn visit(&self, name: &str, kind: FileType, file: PathBuf) -> Vec<Listed> {
        if kind.is_symlink() { self.follow(name, &file) } else { self.take(name, kind, file, self.linked) }
    }

    /// A link, where it stays inside the top and does not lead back to a folder that it stands in.
    fn follow(&self, name: &str, link: &Path) -> Vec<Listed> {
        let real = match fs::canonicalize(link) {
            Ok(real) => real,
            Err(error) if is_page(name) => return vec![self.out_of_reach(name, &in_words(&error))],
            Err(_) => return Vec::new(),
        };
        if self.linked || !real.starts_with(&self.top) || self.real.starts_with(&real) {
            return Vec::new();
        }
        match fs::metadata(&real) {
            Ok(data) => self.take(name, data.file_type(), real, true),
            Err(_) => Vec::new(),
        }
    }

    fn take(&self, name: &str, kind: FileType, real: PathBuf, linked: bool) -> Vec<Listed> {
        let path = format!("{}{name}", self.path);
        if self.ignored.names(&path, kind.is_dir()) {
            return Vec::new();
        }
        if kind.is_dir() {
            if self.depth == DEEPEST {
                return vec![self.out_of_reach(name, &format!("it stands below {DEEPEST} folders"))];
            }
            if site::may_be_generated(name) && site::is_generated(name, self.names().iter().map(String::as_str)) {
                return vec![Listed::File(path)];
            }
            let (top, ignored) = (self.top.clone(), self.ignored.clone());
            return Folder { top, real, path: path + "/", depth: self.depth + 1, linked, ignored }.list();
        }
        if kind.is_file() && is_page(name) && !site::is_navigation(name) {
            return vec![Listed::Page(Found::new(path, TextPlace::File(real), linked))];
        }
        vec![Listed::File(path)]
    }

    /// Something in this folder, or with no name the folder itself, that is there and cannot be read.
    fn out_of_reach(&self, name: &str, reason: &str) -> Listed {
        let path = format!("{}{name}", self.path).trim_end_matches('/').to_owned();
        Listed::Page(Found::new(path, TextPlace::OutOfReach(reason.to_owned()), false))
    }

    /// The names of all that stands in it.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.real).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_page(name: &str, expected: bool) {
        assert_eq!(is_page(name), expected, "{name}");
    }

    #[test]
    fn markdown_is_a_page() {
        check_page("controller.md", true);
        check_page("_index.md", true);
        check_page("index.html.md", true);
        check_page("index.html.md.erb", true);
        check_page("README.MD", true);
        check_page("page.markdown", true);
        check_page("page.mdx", true);
        check_page("_levels.md.erb", true);
        check_page("_levels.erb", true);
        check_page("layout.html.erb", false);
        check_page("controller.md~", false);
        check_page("md", false);
    }

    #[track_caller]
    fn check_single(file: &str, expected: &str) {
        assert_eq!(path_of_single(Path::new(file)), expected);
    }

    #[test]
    fn a_single_file_is_named_by_its_place() {
        check_single("/tmp/controller.md", "controller.md");
        check_single("/tmp/controller/index.html.md", "controller/index.html.md");
        check_single("/tmp/controller/_index.md", "controller/_index.md");
        check_single("/tmp/controller/README.md", "controller/README.md");
        check_single("/w/job-families/finance/controller.md", "finance/controller.md");
        check_single("/w/job-families/finance/controller/index.html.md", "finance/controller/index.html.md");
    }

    #[track_caller]
    fn check_root(paths: &[&str], root: &str, expected: &[&str]) {
        let found = |p: &&str| Found::new((*p).to_owned(), TextPlace::File(PathBuf::from(p)), false);
        let listed = (paths.iter().map(found).collect(), Vec::new(), Vec::new());
        let scan = below_root(PathBuf::from("/top"), listed);
        assert_eq!(scan.origin, Origin::Folder(PathBuf::from(root)));
        assert_eq!(scan.pages.iter().map(|p| p.path.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn ids_begin_below_the_topmost_job_families() {
        check_root(&["a.md", "b/c.md"], "/top", &["a.md", "b/c.md"]);
        check_root(&["about.md", "content/job-families/a/b.md"], "/top/content/job-families", &["a/b.md"]);
        check_root(
            &["a/b/job-families/x.md", "c/job-families/job-families/y.md", "c/z.md"],
            "/top/c/job-families",
            &["job-families/y.md"],
        );
        check_root(&["README.md", "docs/job-families/a.md", "docs/b.md"], "/top/docs/job-families", &["a.md"]);
        check_root(&["LICENSE.md", "docs/a.md", "docs/b/c.md"], "/top/docs", &["a.md", "b/c.md"]);
        check_root(&["job-families.md", "x/job-families"], "/top", &["job-families.md", "x/job-families"]);
    }
}
