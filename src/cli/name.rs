//! Which page or role a person means by a name.
//!
//! A name is an id, a title, or a unique part of one, with `#` and a level's name for a role. What fits better hides
//! what fits worse: a whole id, a whole title or last part of an id, the words that one begins with, words anywhere,
//! and any part at all, in this order.

use super::CliError;
use crate::handbook::{Handbook, NodeId, NodeKind, Page, PageId, Place};
use crate::text::fold;

/// Finds the place that a name means.
///
/// # Errors
///
/// [`CliError::Ambiguous`] with all that it could mean; [`CliError::Unknown`] with what is nearest.
pub(super) fn resolve(handbook: &Handbook, name: &str) -> Result<Place, CliError> {
    let (page, level) = match name.split_once('#') {
        Some((page, level)) => (page, Some(level)),
        None => (name, None),
    };
    if let Some(page) = handbook.find(page) {
        return within(handbook, page, level, name);
    }
    let names = handbook.pages().map(|(id, page)| (id, [plain(&page.id), plain(&page.title), plain(last_part(page))]));
    let names: Vec<(PageId, [String; 3])> = names.collect();
    match best(&plain(page), names.iter().map(|(id, names)| (*id, names.as_slice()))).as_slice() {
        [page] => within(handbook, *page, level, name),
        [] if level.is_none() => role(handbook, name),
        [] => Err(unknown(handbook, name)),
        pages => Err(CliError::Ambiguous {
            name: name.to_owned(),
            candidates: pages.iter().map(|id| told(handbook.page(*id), NodeId::PAGE)).collect(),
        }),
    }
}

/// A level, specialty or section of a page.
fn within(handbook: &Handbook, page_id: PageId, level: Option<&str>, name: &str) -> Result<Place, CliError> {
    let page = handbook.page(page_id);
    let Some(level) = level else {
        return Ok(Place { page: page_id, node: NodeId::PAGE });
    };
    let wanted = plain(level);
    for kind in [NodeKind::Level, NodeKind::Specialty, NodeKind::Section] {
        let names: Vec<(NodeId, String)> = page.of_kind(kind).map(|node| (node, plain(page.text(node)))).collect();
        let found = best(&wanted, names.iter().map(|(node, name)| (*node, std::slice::from_ref(name))));
        match found.as_slice() {
            [] => {}
            [node] => {
                return Ok(Place { page: page_id, node: *node });
            }
            nodes => {
                let candidates = nodes.iter().map(|node| told(page, *node)).collect();
                return Err(CliError::Ambiguous { name: name.to_owned(), candidates });
            }
        }
    }
    if let Some(node) = page.anchor(level) {
        return Ok(Place { page: page_id, node });
    }
    let nearest = page.levels().chain(page.specialties()).map(|node| told(page, node)).collect();
    Err(CliError::Unknown { name: name.to_owned(), nearest })
}

/// A level of any page.
fn role(handbook: &Handbook, name: &str) -> Result<Place, CliError> {
    let levels = handbook
        .pages()
        .flat_map(|(id, page)| page.levels().map(move |node| (Place { page: id, node }, plain(page.text(node)))));
    let levels: Vec<(Place, String)> = levels.collect();
    match best(&plain(name), levels.iter().map(|(place, name)| (*place, std::slice::from_ref(name)))).as_slice() {
        [] => Err(unknown(handbook, name)),
        [place] => Ok(*place),
        places => Err(CliError::Ambiguous {
            name: name.to_owned(),
            candidates: places.iter().map(|place| told(handbook.page(place.page), place.node)).collect(),
        }),
    }
}

/// All that fit a name equally well, and better than all others.
fn best<'a, T: Copy>(wanted: &str, names: impl Iterator<Item = (T, &'a [String])>) -> Vec<T> {
    let mut found = Vec::new();
    let mut best = usize::MAX;
    for (of, names) in names {
        let Some(fit) = names.iter().filter_map(|name| fit(wanted, name)).min() else {
            continue;
        };
        if fit < best {
            best = fit;
            found.clear();
        }
        if fit == best {
            found.push(of);
        }
    }
    found
}

/// How well a name fits, 0 best; none where it does not.
fn fit(wanted: &str, name: &str) -> Option<usize> {
    if wanted.is_empty() {
        return None;
    }
    let words = |text: &str| format!(" {text} ");
    if name == wanted {
        Some(0)
    } else if words(name).starts_with(&words(wanted)) {
        Some(1)
    } else if words(name).contains(&words(wanted)) {
        Some(2)
    } else if name.contains(wanted) {
        Some(3)
    } else {
        wanted.split(' ').all(|word| name.contains(word)).then_some(4)
    }
}

/// A name for comparison: its words, without what stands between them.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn last_part(page: &Page) -> &str {
    page.id.rsplit('/').next().unwrap_or(&page.id)
}

/// A place as one would type it, and what it is called.
fn told(page: &Page, node: NodeId) -> String {
    if node == NodeId::PAGE {
        format!("{}  ({})", page.id, page.title)
    } else {
        format!("{}#{}", page.id, page.text(node))
    }
}

fn unknown(handbook: &Handbook, name: &str) -> CliError {
    let name_of_page = name.split('#').next().unwrap_or(name);
    let nearest = handbook.nearest(name_of_page).map(|page| told(handbook.page(page), NodeId::PAGE));
    CliError::Unknown { name: name.to_owned(), nearest: nearest.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: &str, names: &[&str], expected: &[usize]) {
        let names: Vec<String> = names.iter().map(|name| plain(name)).collect();
        let found = best(&plain(wanted), names.iter().enumerate().map(|(i, name)| (i, std::slice::from_ref(name))));
        assert_eq!(found, expected, "{wanted}");
    }

    #[test]
    fn what_fits_better_hides_what_fits_worse() {
        check("controller", &["Controller", "Senior Controller"], &[0]);
        check("director it", &["Director, IT Operations", "Director of Sales", "Sr. Director, IT"], &[0]);
        check("it director", &["Director, IT Operations", "Director of Sales"], &[0]);
        check("oper", &["Director, IT Operations", "Operator"], &[0, 1]);
        check("ECOLE", &["École"], &[0]);
        check("nothing", &["Controller"], &[]);
        check("", &["Controller"], &[]);
        check("---", &["Controller"], &[]);
    }
}
