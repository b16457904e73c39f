//! Where links lead in one handbook.
//!
//! Invariant: to say whether a link leads to a page costs a few look-ups, and only one for most; what is near a page
//! that does not exist is looked for only where somebody asks.

use super::link::{HOME, Leads, without_endings};
use super::shown::{is_shown_as, shown};
use super::{EntryId, Handbook, Link, NodeId, PageId, Resolution, Status, Target};
use crate::text::{Map, first_part, fold, own_name, spaced};

/// The pages by the last part of their ids, and by their titles; none for one that several have.
pub(super) type ByLast = Map<Box<str>, Option<PageId>>;

/// Where a link leads, without looking for what is near.
enum Lead<'a> {
    Found(PageId, Option<&'a str>),
    Folder(EntryId),
    Missing(&'a str),
    External,
}

impl Handbook {
    /// Where a link of a page leads.
    pub fn resolve(&self, link: &Link) -> Resolution {
        match self.lead(link) {
            Lead::External => Resolution::External(link.url().into()),
            Lead::Missing(id) => Resolution::Missing { id: id.into() },
            Lead::Folder(entry) => Resolution::Folder(entry),
            Lead::Found(page, anchor) => {
                let node = anchor.and_then(|a| self.page(page).anchor(a));
                let missing_anchor = anchor.filter(|_| node.is_none()).map(Into::into);
                Resolution::Found { page, node: node.unwrap_or(NodeId::PAGE), missing_anchor }
            }
        }
    }

    /// Whether what a link leads to is there: one look-up, for all the links that there are.
    pub fn status(&self, link: &Link) -> Status {
        match self.lead(link) {
            Lead::Found(..) | Lead::Folder(_) => Status::Ok,
            Lead::Missing(_) => Status::Missing,
            Lead::External => Status::External,
        }
    }

    /// The page that a link leads to, if it does to one that exists.
    pub fn follow(&self, link: &Link) -> Option<PageId> {
        match self.lead(link) {
            Lead::Found(page, _) => Some(page),
            Lead::Folder(_) | Lead::Missing(_) | Lead::External => None,
        }
    }

    /// The id of what a link leads to, or would if it were there; none out of the handbook.
    pub fn meant<'a>(&'a self, link: &'a Link) -> Option<&'a str> {
        match self.lead(link) {
            Lead::Found(page, _) => Some(&self.page(page).id),
            Lead::Folder(entry) => Some(&self.entry(entry).id),
            Lead::Missing(id) => Some(id),
            Lead::External => None,
        }
    }

    /// What a link's address means here: where only a part of all families was read, addresses name the whole way, and
    /// where READMEs stand for their folders, an address begins beside the page's file.
    pub fn target<'a>(&self, link: &'a Link) -> Target<'a> {
        match link.target() {
            Target::Page { id, anchor, sure, .. } if !self.layout.above.is_empty() && link.is_from_root() => {
                let here = id.strip_prefix(&*self.layout.above);
                here.map_or(Target::External, |id| Target::Page { id, or: None, anchor, sure })
            }
            Target::Page { id, or: Some(or), anchor, sure } if self.layout.is_beside && !link.names_file() => {
                Target::Page { id: or, or: Some(id), anchor, sure }
            }
            target => target,
        }
    }

    fn lead<'a>(&self, link: &'a Link) -> Lead<'a> {
        let Target::Page { id, or, anchor, sure } = self.target(link) else { return Lead::External };
        let ids = || [Some(id), or].into_iter().flatten();
        let found = ids().find_map(|id| self.by_id.get(id).copied()).or_else(|| ids().find_map(|id| self.shown_as(id)));
        if let Some(page) = found {
            return Lead::Found(page, anchor);
        }
        if !sure {
            return self.lead_from_site(id, anchor, names_other_file(link.url()));
        }
        let is_named = link.leads == Leads::ByName;
        let from_site = || self.named_from_site(id).filter(|_| is_named || link.is_from_root());
        let by_name = || {
            let names = [Some(id), link.shown_name()];
            names.into_iter().flatten().filter(|_| is_named).find_map(|name| self.only(name))
        };
        if let Some(page) = from_site().or_else(by_name) {
            return Lead::Found(page, anchor);
        }
        let is_shown = !self.layout.is_site && !link.is_from_root();
        let folder = || ids().find_map(|id| self.folder(id));
        match is_shown.then(folder).flatten() {
            Some(folder) => Lead::Folder(folder),
            None if id == HOME || self.files.has(id) || or.is_some_and(|or| self.files.has(or)) => Lead::External,
            None => Lead::Missing(id),
        }
    }

    /// Where an address leads that begins at the root of the site: to a page below one of the folders that it leaves
    /// out or names; where one of the handbook's folders has its first name, nowhere else.
    fn lead_from_site<'a>(&self, id: &'a str, anchor: Option<&'a str>, is_other_file: bool) -> Lead<'a> {
        if self.layout.is_part {
            return Lead::External;
        }
        let below: Vec<&str> = self.layout.below(id).collect();
        let above = self.layout.before.iter().map(|before| format!("{before}{id}"));
        let meant: Vec<String> = below.iter().map(|id| (*id).to_owned()).chain(above).collect();
        if let Some(page) = meant.iter().find_map(|id| self.by_id.get(&**id)) {
            return Lead::Found(*page, anchor);
        }
        let mut all = std::iter::once(id).chain(meant.iter().map(String::as_str));
        if let Some(folder) = all.clone().find_map(|id| self.folder(id)) {
            return Lead::Folder(folder);
        }
        let first = first_part(id);
        let has_first = |before: &String| self.within(&format!("{before}{first}")).is_some();
        let is_told = self.layout.is_told && !below.is_empty();
        let is_ours = is_told || self.within(first).is_some() || self.layout.before.iter().any(has_first);
        if is_ours && !is_other_file && !all.any(|id| id == HOME || self.files.has(id)) {
            return Lead::Missing(below.first().copied().unwrap_or(id));
        }
        Lead::External
    }

    /// The page that its site shows by another name than its file has.
    pub(super) fn shown_as(&self, id: &str) -> Option<PageId> {
        let all = || {
            let mut all: Map<Box<str>, Vec<PageId>> = Map::default();
            for (page, of) in self.pages() {
                if let shown = shown(&of.id)
                    && *shown != *of.id
                {
                    all.entry(shown.into()).or_default().push(page);
                }
            }
            all
        };
        let all = self.shown.get_or_init(all);
        if all.is_empty() {
            return None;
        }
        let mut meant = all.get(&*shown(id))?.iter().filter(|page| is_shown_as(&self.page(**page).id, id));
        let first = meant.next()?;
        meant.next().is_none().then_some(*first)
    }

    /// The page of an id that names a way down to the root.
    pub(super) fn named_from_site(&self, id: &str) -> Option<PageId> {
        self.layout.below(id).find_map(|id| self.by_id.get(id)).copied()
    }

    /// The entry of a folder that has no page of its own, and pages below it.
    fn folder(&self, id: &str) -> Option<EntryId> {
        let within = self.entry_of(self.within(id)?);
        std::iter::successors(Some(within), |entry| self.entry(*entry).parent)
            .find(|entry| *self.entry(*entry).id == *id)
    }

    /// The only page of a name, wherever it stands: of its file, or where no file has it, of its title or a former one.
    fn only(&self, name: &str) -> Option<PageId> {
        let by_last = || {
            let (mut files, mut titles) = (ByLast::default(), ByLast::default());
            for (page, of) in self.pages() {
                let bear = |name: &str, names: &mut ByLast| {
                    let several = |known: &mut Option<PageId>| *known = known.filter(|known| *known == page);
                    names.entry(in_words(name).into()).and_modify(several).or_insert(Some(page));
                };
                [&*of.id, own_name(&of.id)].iter().for_each(|name| bear(name, &mut files));
                let former = of.aliases.iter().map(|alias| own_name(alias));
                former.chain([&*of.title]).for_each(|name| bear(name, &mut titles));
            }
            titles.into_iter().for_each(|(name, page)| _ = files.entry(name).or_insert(page));
            files
        };
        self.by_last.get_or_init(by_last).get(&*in_words(name)).copied().flatten()
    }
}

/// A name as it is compared: wikis write `Harbour-Pilot` and `Harbour_Pilot` for `Harbour Pilot`.
fn in_words(name: &str) -> String {
    spaced(&fold(name).replace(['-', '_'], " "))
}

/// Whether an address names a file that is no page: an image, a sheet.
fn names_other_file(url: &str) -> bool {
    let name = own_name(url.split(['#', '?']).next().unwrap_or_default());
    let ending = without_endings(name).rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| (2..6).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests;
