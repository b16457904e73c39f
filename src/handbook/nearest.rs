//! The page, or the heading of a page, that somebody may have meant who names one that does not exist.
//!
//! Invariant: what a name costs grows with how many different names pages have, not with how many pages bear them.

use super::words::is_rank;
use super::{Handbook, NodeId, Page, PageId};
use crate::text::{Map, fold, folder_and_name, is_slip, share_stem, words};

/// Folders by the part of the ids that all pages in them have.
pub(super) type Folders = Map<Box<str>, PageId>;

/// Pages of one name.
#[derive(Debug, Clone)]
pub(super) struct Alike {
    /// The last part of their ids.
    own: Name,
    /// Their title.
    title: Name,
    /// Their folders, in order, with the page in each.
    pages: Vec<(Box<str>, PageId)>,
}

impl Handbook {
    /// The page whose id or title is nearest to an id or name that no page has; none where nothing is near.
    pub fn nearest(&self, name: &str) -> Option<PageId> {
        let folded = fold(name);
        let (folder, last) = folder_and_name(&folded);
        let wanted = Name::of(last);
        let score = |alike: &Alike| {
            let near = wanted.near(&alike.own).max(wanted.near(&alike.title));
            let beside = alike.pages.binary_search_by(|(at, _)| (**at).cmp(folder));
            // Of two that are as near, the one that stands where it was looked for.
            (alike.pages[beside.unwrap_or(0)].1, near, beside.is_ok())
        };
        let names = self.names.get_or_init(|| names(self)).iter();
        names
            .map(score)
            .filter(|(_, near, _)| *near >= ALIKE)
            .max_by(|(a, x, here), (b, y, there)| x.total_cmp(y).then(here.cmp(there)).then(b.cmp(a)))
            .map(|(id, ..)| id)
    }

    /// A page in a folder that has no page of its own; none where the id is no such folder's.
    pub fn within(&self, folder: &str) -> Option<PageId> {
        self.folders.get_or_init(|| folders(self)).get(folder).copied()
    }
}

impl Page {
    /// The heading that is nearest to an anchor that none has; none where nothing is near.
    pub fn nearest(&self, anchor: &str) -> Option<NodeId> {
        let wanted = Name::of(&fold(anchor));
        let headings = self.slugs().headings.iter().take(HEADINGS);
        headings
            .map(|node| (*node, wanted.near(&Name::of(&fold(self.heading(*node))))))
            .filter(|(_, near)| *near >= ALIKE)
            .max_by(|(a, x), (b, y)| x.total_cmp(y).then(b.cmp(a)))
            .map(|(node, _)| node)
            .or_else(|| self.fuller(anchor))
    }

    /// The only heading that begins with the words of an anchor, and says more: `Apprentice (IC 1)` for `apprentice`.
    fn fuller(&self, anchor: &str) -> Option<NodeId> {
        let folded = fold(anchor);
        let begins = |node: &NodeId| {
            let heading = fold(self.heading(*node));
            let mut heading = words(&heading);
            words(&folded).all(|word| heading.next() == Some(word))
        };
        let mut fuller = self.slugs().headings.iter().take(HEADINGS).filter(|node| begins(node));
        let first = fuller.next().filter(|_| words(&folded).next().is_some())?;
        fuller.next().is_none().then_some(*first)
    }
}

/// More headings of a page are not looked at for each of its anchors.
const HEADINGS: usize = 500;

/// Below this two names are not alike, 0 to 1: of two times two words, one may be another form of the other's.
const ALIKE: f64 = 0.75;

/// Words that say what is led, or what a page is, besides those that say how far up a role is: many pages differ in
/// nothing else, or are one page for all.
const LIGHT: [&str; 18] = [
    "director", "family", "head", "job", "leader", "leadership", "management", "manager", "officer", "page",
    "president", "role", "roles", "specialist", "evp", "svp", "team", "vp",
];

/// A name as its words.
#[derive(Debug, Clone)]
struct Name {
    words: Vec<Word>,
    /// All of them as one: `frontend` for `front-end`.
    joined: String,
    /// What they weigh together.
    weight: f64,
}

#[derive(Debug, Clone)]
struct Word {
    text: Box<str>,
    /// How much it tells of what is meant, 0 to 1.
    weight: f64,
}

impl Name {
    /// The words of a folded name, but for those that only hold the others together.
    fn of(folded: &str) -> Name {
        let words = words(folded);
        let words = words.filter(|word| !matches!(*word, "a" | "an" | "and" | "for" | "in" | "of" | "the" | "to"));
        let words: Vec<Word> = words.take(MOST).map(Word::new).collect();
        Name {
            joined: words.iter().map(|word| &*word.text).collect(),
            weight: words.iter().map(|word| word.weight).sum(),
            words,
        }
    }

    /// How alike two names are, 0 to 1: how much of their words they share.
    fn near(&self, other: &Name) -> f64 {
        if self.joined == other.joined && !self.words.is_empty() {
            return 1.0;
        }
        let mut taken = [false; MOST];
        let mut shared = 0.0;
        for word in &self.words {
            let free = other.words.iter().enumerate().filter(|(i, _)| !taken[*i]);
            let best = free.map(|(i, other)| (i, same(word, other))).max_by(|a, b| a.1.total_cmp(&b.1));
            if let Some((i, same)) = best.filter(|(_, same)| *same > 0.0) {
                taken[i] = true;
                shared += same * word.weight.min(other.words[i].weight);
            }
        }
        2.0 * shared / (self.weight + other.weight).max(1.0)
    }
}

/// More words no name has.
const MOST: usize = 16;

impl Word {
    fn new(text: &str) -> Word {
        let is_light = is_rank(text) || LIGHT.contains(&text);
        Word { text: text.into(), weight: if is_light { 0.5 } else { 1.0 } }
    }
}

/// How much a word is another one: wholly also with a slip of the fingers or in the plural, by half in another form
/// (`engineer`, `engineering`).
fn same(word: &Word, other: &Word) -> f64 {
    let light = word.weight < 1.0 || other.weight < 1.0;
    let (word, other) = (&*word.text, &*other.text);
    if word == other {
        return 1.0;
    }
    // Who slips does not at the first letter; most words differ there, and cost no more than that.
    if word.as_bytes().first() != other.as_bytes().first() {
        return 0.0;
    }
    let slips = match word.len().min(other.len()) {
        0..4 => 0,
        4..9 => 1,
        _ => 2,
    };
    if is_slip(word, other, slips) {
        return 1.0;
    }
    if !light && share_stem(word, other) { 0.5 } else { 0.0 }
}

/// All folders of ids, with the first page in each.
fn folders(handbook: &Handbook) -> Folders {
    let mut folders = Folders::default();
    for (id, page) in handbook.pages() {
        for end in memchr::memrchr_iter(b'/', page.id.as_bytes()) {
            // Whose folder is known, the folders above it are, too.
            if folders.contains_key(&page.id[..end]) {
                break;
            }
            folders.insert(page.id[..end].into(), id);
        }
    }
    folders
}

/// All pages, by their names.
fn names(handbook: &Handbook) -> Vec<Alike> {
    let mut at: Map<(&str, String), usize> = Map::default();
    let mut names: Vec<Alike> = Vec::new();
    for (id, page) in handbook.pages() {
        let (folder, own) = folder_and_name(&page.id);
        let title = fold(&page.title);
        let at = *at.entry((own, title)).or_insert_with_key(|(own, title)| {
            names.push(Alike { own: Name::of(own), title: Name::of(title), pages: Vec::new() });
            names.len() - 1
        });
        names[at].pages.push((folder.into(), id));
    }
    names.iter_mut().for_each(|alike| alike.pages.sort());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, other: &str, expected: bool) {
        let near = Name::of(&fold(name)).near(&Name::of(&fold(other)));
        assert_eq!(near >= ALIKE, expected, "{name}, {other}: {near}");
    }

    #[test]
    fn names_are_alike_by_their_words() {
        check("port-managment", "Port Management", true);
        check("tide-reader", "tide-readers", true);
        check("front-end-rigger", "Frontend Rigger", true);
        check("harbour-engineer", "Harbour Engineering", true);
        check("rigger-of-the-harbour", "Harbour Rigger", true);
        check("vp-harbour-rigging", "Director, Harbour Rigging", true);
        check("contoller", "Controller", true);
        check("chief-rigging-officer", "Chief Diving Officer", false);
        check("rope-manager", "Port Manager", false);
        check("account-based-rigging-manager", "Accounts Receivable", false);
        check("accountant", "Accounts Receivable", false);
        check("harbour", "Harbour Pilot", false);
        check("database-rigger", "Data Rigger", false);
        check("senior-harbour-rigger", "Senior Manager", false);
        check("", "", false);
    }

    #[test]
    fn of_pages_that_are_as_near_the_one_beside_is_meant() {
        let handbook = Handbook::of_texts([("a/rigger.md", "# Rigger"), ("b/rigger.md", "# Rigger")]);
        let near = |id: &str| handbook.nearest(id).map(|page| handbook.page(page).id.to_string());
        assert_eq!(near("b/riger").as_deref(), Some("b/rigger"));
        assert_eq!(near("c/riger").as_deref(), Some("a/rigger"));
        assert_eq!(near("b/pilot"), None);
        assert_eq!(handbook.within("b"), handbook.find("b/rigger"));
        assert_eq!(handbook.within("rigger"), None);
    }

    #[test]
    fn a_heading_may_say_more_than_its_anchor() {
        let near = |text: &str| {
            let handbook = Handbook::of_texts([("pilot.md", text)]);
            let page = handbook.page(PageId(0));
            page.nearest("apprentice").map(|node| page.heading(node).to_owned())
        };
        assert_eq!(near("# Pilot\n\n## Apprentice (IC 1)\n\n## Master (IC 2)\n").as_deref(), Some("Apprentice (IC 1)"));
        assert_eq!(near("# Pilot\n\n## Apprentice (IC 1)\n\n## Apprentice (IC 2)\n"), None);
        assert_eq!(near("# Pilot\n\n## Every Apprentice Here\n"), None);
    }

    #[test]
    fn the_first_of_very_many_headings_are_looked_at() {
        let near = |others: usize| {
            let text = format!("# Pilot\n\n{}## Harbour Duties\n", "## Rope\n\n".repeat(others));
            let handbook = Handbook::of_texts([("pilot.md", text)]);
            let page = handbook.page(PageId(0));
            page.nearest("harbor-duties").map(|node| page.heading(node).to_owned())
        };
        assert_eq!(near(400).as_deref(), Some("Harbour Duties"));
        assert_eq!(near(600), None);
    }
}
