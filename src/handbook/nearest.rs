//! The page that somebody may have meant who names one that does not exist.
//!
//! Invariant: what a name costs grows with how many different names pages have, not with how many pages bear them.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::{Handbook, PageId};
use crate::text::fold;

/// Pages of one name.
#[derive(Debug, Clone)]
pub(super) struct Alike {
    /// The last part of their ids.
    own: Box<str>,
    /// Their title, folded.
    title: Box<str>,
    /// Their folders, in order, with the page in each.
    pages: Vec<(Box<str>, PageId)>,
}

/// Below this two names are not alike (Jaro-Winkler, 0 to 1).
const ALIKE: f64 = 0.82;
/// What it counts that a page stands where it was looked for.
const SAME_FOLDER: f64 = 0.05;

impl Handbook {
    /// The page whose id or title is nearest to an id or name that no page has; none where nothing is near.
    pub fn nearest(&self, name: &str) -> Option<PageId> {
        let folded = fold(name);
        let (folder, last) = folded.rsplit_once('/').unwrap_or(("", &folded));
        let words = last.split(['-', ' ', '_']).map(|word| word.get(..4).unwrap_or(word));
        let stems: Vec<&str> = words.filter(|word| word.len() > 2).collect();
        let spoken = last.replace(['-', '_'], " ");
        let score = |alike: &Alike| {
            let near = strsim::jaro_winkler(last, &alike.own).max(strsim::jaro_winkler(&spoken, &alike.title));
            let beside = alike.pages.binary_search_by(|(at, _)| (**at).cmp(folder));
            let (at, bonus) = beside.map_or((0, 0.0), |at| (at, SAME_FOLDER));
            (alike.pages[at].1, near + bonus)
        };
        let names = self.names.get_or_init(|| names(self)).iter();
        names
            .filter(|alike| stems.iter().any(|stem| alike.own.contains(stem) || alike.title.contains(stem)))
            .map(score)
            .filter(|(_, score)| *score >= ALIKE)
            .max_by(|(a, x), (b, y)| x.total_cmp(y).then(b.cmp(a)))
            .map(|(id, _)| id)
    }
}

/// All pages, by their names.
fn names(handbook: &Handbook) -> Vec<Alike> {
    let mut at: HashMap<(&str, String), usize, FixedState> = HashMap::default();
    let mut names: Vec<Alike> = Vec::new();
    for (id, page) in handbook.pages() {
        let (folder, own) = page.id.rsplit_once('/').unwrap_or(("", &page.id));
        let title = fold(&page.title);
        let at = *at.entry((own, title.clone())).or_insert_with(|| {
            names.push(Alike { own: own.into(), title: title.into(), pages: Vec::new() });
            names.len() - 1
        });
        names[at].pages.push((folder.into(), id));
    }
    names.iter_mut().for_each(|alike| alike.pages.sort());
    names
}
