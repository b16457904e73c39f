//! Which page or role a person means by a name.
//!
//! A name is an id, a title, or a unique part of one, or the path of a page's file, with `#` and a level's name for a
//! role, or `:` and a line for what stands there. A page stands for its levels, and by its whole name for those of other
//! pages too.

mod fit;

use std::path::Path;

use super::CliError;
use crate::handbook::{EntryId, Handbook, NodeId, NodeKind, Origin, Page, PageId, Place};
use crate::load;
use crate::search::names::{Names, Target};
use crate::text::{fold, own_name};
use fit::{Fit, best, plain};

/// Finds the place that a name means.
///
/// # Errors
///
/// [`CliError::Ambiguous`] with all that it could mean; [`CliError::Unknown`] with what is nearest.
pub(super) fn resolve(handbook: &Handbook, name: &str) -> Result<Place, CliError> {
    let parts = || name.match_indices('#').map(|(at, _)| (&name[..at], &name[at + 1..]));
    // Ids and names may hold the sign themselves: C# Developer.
    let page_of =
        |name: &str| handbook.find(name).or_else(|| ends_so(handbook, name)).or_else(|| in_file(handbook, name));
    if let Some(page) = page_of(name) {
        return Ok(Place::of(page));
    }
    if let Some((page, level)) = parts().rev().find_map(|(page, level)| Some((page_of(page)?, level))) {
        return within(handbook, page, level, name);
    }
    if let Some(place) = at_line(handbook, name, page_of) {
        return Ok(place);
    }
    let called = if name.contains('#') { called(handbook, name) } else { Vec::new() };
    if let Some(place) = one_place(handbook, (Fit::Whole, called), name)? {
        return Ok(place);
    }
    let (page, level) = parts().next().map_or((name, None), |(page, level)| (page, Some(level)));
    let Some(level) = level else { return among_all(handbook, page, true, name) };
    match among_all(handbook, page, false, name) {
        Ok(place) => within(handbook, place.page, level, name),
        // A level's name stands where a page's is asked for: what its page has, one can choose from.
        Err(CliError::Unknown { nearest, .. }) => {
            let own = among_all(handbook, page, true, name).ok().map(|place| roles(handbook.page(place.page)));
            Err(unknown(handbook, name, own.unwrap_or(nearest)))
        }
        Err(error) => Err(error),
    }
}

/// A file and a line of it, a column behind it or not: `controller.md:60:3`.
pub(super) fn file_and_line(name: &str) -> Option<(&str, u32)> {
    let split = |text: &'_ str| text.rsplit_once(':').map(|(before, after)| (before.len(), after.parse::<u32>().ok()));
    let (end, Some(last)) = split(name)? else { return None };
    let (end, line) = match split(&name[..end]) {
        Some((end, Some(line))) => (end, line),
        _ => (end, last),
    };
    (line > 0).then_some((&name[..end], line))
}

/// What stands at a line of a page, as results have it: `finance/controller.md:60`, a column behind it or not. Of what
/// has no heading, what it stands below.
fn at_line(handbook: &Handbook, name: &str, page_of: impl Fn(&str) -> Option<PageId>) -> Option<Place> {
    let (file, line) = file_and_line(name)?;
    let id = page_of(file)?;
    let page = handbook.page(id);
    let at = page.node_at_line(line);
    let heading = std::iter::once(at).chain(page.ancestors(at)).find(|node| page.is_heading(*node));
    Some(Place { page: id, node: heading.unwrap_or(NodeId::PAGE) })
}

/// The one page whose id ends with these parts: what else has the words in its name is not meant.
fn ends_so(handbook: &Handbook, parts: &str) -> Option<PageId> {
    let parts = parts.trim_matches('/').to_lowercase();
    let is_whole = |id: &str| id.strip_suffix(&parts).is_some_and(|before| before.ends_with('/'));
    let mut found = handbook.pages().filter(|(_, page)| parts.contains('/') && is_whole(&page.id)).map(|(id, _)| id);
    found.next().filter(|_| found.next().is_none())
}

/// The page of a file: by its path from here, or by that from the handbook's root, as results have it.
fn in_file(handbook: &Handbook, path: &str) -> Option<PageId> {
    let from_root = || handbook.pages().find(|(_, page)| *page.path == *path).map(|(id, _)| id);
    let here = Path::new(path).is_file().then(|| load::pages_at(handbook, Path::new(path))).flatten();
    here.and_then(|pages| pages.first().copied()).or_else(from_root)
}

/// The pages and levels that have just this name.
fn called(handbook: &Handbook, name: &str) -> Vec<Place> {
    let name = fold(name);
    let mut found = Vec::new();
    for (id, page) in handbook.pages() {
        let is_titled = fold(&page.title) == name;
        let levels = page.levels().filter(|node| fold(page.text(*node)) == name);
        found.extend(is_titled.then_some(NodeId::PAGE).into_iter().chain(levels).map(|node| Place { page: id, node }));
    }
    found
}

/// Finds the department or group that a name means: by its id, its name, or a part of one.
///
/// # Errors
///
/// As [`resolve`].
pub(super) fn entry(handbook: &Handbook, name: &str) -> Result<EntryId, CliError> {
    let mut names: Vec<(EntryId, Vec<String>)> = Vec::new();
    let mut rest: Vec<EntryId> = handbook.departments().to_vec();
    while let Some(id) = rest.pop() {
        let entry = handbook.entry(id);
        rest.extend(&entry.children);
        if entry.children.is_empty() {
            continue;
        }
        if *entry.id == *name {
            return Ok(id);
        }
        names.push((id, vec![plain(&entry.id), plain(&entry.name)]));
    }
    let told = |id: &EntryId| format!("{}  ({})", handbook.entry(*id).id, handbook.entry(*id).name);
    let fit = best(&plain(name), &names).map(|(_, fit)| fit).unwrap_or_default();
    let found = one(&fit, name, told)?;
    let all = || handbook.departments().iter().map(told).collect();
    found.ok_or_else(|| CliError::NoDepartment { name: name.to_owned(), all: all() })
}

/// Finds the department, group or page that a name means, to be taken with all that is below it. A department or group
/// may have no page of its own, and its pages have its name in their ids: the whole of its name means it.
///
/// # Errors
///
/// As [`resolve`].
pub(super) fn branch(handbook: &Handbook, name: &str) -> Result<EntryId, CliError> {
    let is_named = |id: &EntryId| {
        let entry = handbook.entry(*id);
        *entry.id == *name || plain(&entry.name) == plain(name)
    };
    match entry(handbook, name).ok().filter(is_named) {
        Some(entry) => Ok(entry),
        None => Ok(handbook.entry_of(resolve(handbook, name)?.page)),
    }
}

/// A page of the handbook, or one of its levels where those are wanted as well.
fn among_all(handbook: &Handbook, wanted: &str, levels: bool, name: &str) -> Result<Place, CliError> {
    let mut names: Vec<(Place, Vec<String>)> = Vec::new();
    for (id, page) in handbook.pages() {
        let place = |node| Place { page: id, node };
        names.push((place(NodeId::PAGE), vec![plain(&page.id), plain(&page.title), plain(own_name(&page.id))]));
        if levels {
            names.extend(page.levels().map(|node| (place(node), vec![plain(page.text(node))])));
        }
    }
    let found = best(&plain(wanted), &names).map(|found| one_place(handbook, found, name)).transpose()?;
    found.flatten().ok_or_else(|| unknown(handbook, name, nearest(handbook, name)))
}

/// The one place that was found, if any. A page stands for its levels, and by its whole name for those of others.
fn one_place(handbook: &Handbook, (fit, mut found): (Fit, Vec<Place>), name: &str) -> Result<Option<Place>, CliError> {
    // In folder order, the page before its levels.
    let pages: Vec<PageId> = found.iter().filter(|place| place.node == NodeId::PAGE).map(|place| place.page).collect();
    let is_told = |page: PageId| pages.binary_search(&page).is_ok() || fit == Fit::Whole && !pages.is_empty();
    found.retain(|place| place.node == NodeId::PAGE || !is_told(place.page));
    one(&found, name, |place| told(handbook.page(place.page), place.node))
}

/// A level of a page; else a specialty, a section, an anchor. Of several with one name the anchor tells which is meant.
fn within(handbook: &Handbook, id: PageId, level: &str, name: &str) -> Result<Place, CliError> {
    let page = handbook.page(id);
    // No anchor has a space, whatever heading its words are.
    let anchored = page.anchor(level).filter(|_| !level.contains(' '));
    for kind in [NodeKind::Level, NodeKind::Specialty, NodeKind::Section] {
        let names: Vec<(NodeId, Vec<String>)> =
            page.of_kind(kind).map(|node| (node, vec![plain(page.text(node))])).collect();
        let mut found = best(&plain(level), &names).map(|(_, found)| found).unwrap_or_default();
        // Of a page's own names the one that begins so: nobody calls a Senior Manager a Manager.
        let begin = format!("{} ", plain(level));
        let begins = |node: &NodeId| plain(page.text(*node)).starts_with(&begin);
        if found.iter().any(begins) {
            found.retain(begins);
        }
        let found = anchored.filter(|node| found.contains(node)).map_or(found, |node| vec![node]);
        if let Some(node) = one(&found, name, |node| told(page, *node))? {
            return Ok(Place { page: id, node });
        }
    }
    if let Some(node) = anchored {
        return Ok(Place { page: id, node });
    }
    Err(unknown(handbook, name, roles(page)))
}

fn unknown(handbook: &Handbook, name: &str, nearest: Vec<String>) -> CliError {
    CliError::Unknown { name: name.to_owned(), nearest, sample: handbook.origin == Origin::Sample }
}

/// What stands behind the sign in the names of a page's roles.
fn roles(page: &Page) -> Vec<String> {
    page.levels().chain(page.specialties()).map(|node| told(page, node)).collect()
}

/// The one that was found, if any; several are one too many.
fn one<T: Copy>(found: &[T], name: &str, told: impl Fn(&T) -> String) -> Result<Option<T>, CliError> {
    match found {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        all => Err(CliError::Ambiguous { name: name.to_owned(), candidates: all.iter().map(told).collect() }),
    }
}

/// A place as one would type it, and what it is called. Where the page has its name twice, its anchor is typed.
fn told(page: &Page, node: NodeId) -> String {
    if node == NodeId::PAGE {
        return format!("{}  ({})", page.id, page.title);
    }
    let name = page.text(node);
    let is_other = |other: NodeId| other != node && plain(page.text(other)) == plain(name);
    match page.anchor_of(node).filter(|_| page.of_kind(page.node(node).kind).any(is_other)) {
        Some(anchor) => format!("{}#{anchor}  ({name}, line {})", page.id, page.line(node)),
        None => format!("{}#{name}", page.id),
    }
}

/// What a name could have meant: what one would go to by it in the browser.
fn nearest(handbook: &Handbook, name: &str) -> Vec<String> {
    if plain(name).is_empty() {
        return Vec::new();
    }
    let found = Names::new(handbook).find(name, 5).into_iter().filter_map(|hit| match hit.target {
        Target::Place(place) => Some(told(handbook.page(place.page), place.node)),
        Target::Entry(_) => None,
    });
    let found: Vec<String> = found.collect();
    if !found.is_empty() {
        return found;
    }
    let page = name.split('#').next().unwrap_or(name);
    handbook.nearest(page).map(|page| told(handbook.page(page), NodeId::PAGE)).into_iter().collect()
}
