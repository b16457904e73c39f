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
mod tests {
    use super::*;
    use crate::handbook::{Origin, Place};

    /// The handbook of some paths; on the page `from`, a link with the address `url` leads to what is expected: `=id`,
    /// a folder `/id`, `!id` for a page that is missing, `external`.
    #[track_caller]
    fn check_in(root: Option<&str>, paths: &[&str], from: &str, url: &str, expected: &str) {
        let link = format!("# It\n\n[it]({url})\n");
        let pages = paths.iter().map(|path| (*path, if *path == from { &*link } else { "# Page\n" }));
        let mut handbook = Handbook::of_texts(pages);
        if let Some(root) = root {
            let pages = handbook.pages().map(|(_, page)| page.clone()).collect();
            handbook = Handbook::build(Origin::Folder(root.into()), pages);
        }
        let (_, page) = handbook.pages().find(|(_, page)| &*page.path == from).unwrap();
        let told = match handbook.resolve(&page.links[0]) {
            Resolution::Found { page, .. } => format!("={}", handbook.page(page).id),
            Resolution::Folder(entry) => format!("/{}", handbook.entry(entry).id),
            Resolution::Missing { id } => format!("!{id}"),
            Resolution::External(_) => "external".to_owned(),
        };
        assert_eq!(told, expected, "{url} on {from}");
    }

    #[test]
    fn a_readme_stands_for_its_folder() {
        let check = |from: &str, url: &str, expected: &str| {
            let paths = ["README.md", "ports/README.md", "ports/pilot.md", "crew/cook.md", "crew/deck/mate.md"];
            check_in(None, &paths, from, url, expected);
        };
        check("README.md", "ports/", "=ports");
        check("README.md", "ports", "=ports");
        check("README.md", "ports/README.md", "=ports");
        check("README.md", "crew/", "/crew");
        check("README.md", "crew/deck", "/crew/deck");
        check("README.md", "cargo/", "!cargo");
        check("ports/README.md", "pilot.md", "=ports/pilot");
        check("ports/README.md", "../crew/", "/crew");
        check("ports/pilot.md", "../", "=index");
        check("ports/pilot.md", ".", "=ports");
        check("ports/pilot.md", "./", "=ports");
        check("ports/pilot.md", "../README.md", "=index");
        check("ports/pilot.md", "../crew/", "/crew");
        check("crew/cook.md", "../ports", "=ports");
        check("crew/deck/mate.md", "../cook", "=crew/cook");
        check("ports/pilot.md", "mate", "!ports/mate");
    }

    #[test]
    fn addresses_begin_beside_the_file_where_readmes_alone_stand_for_folders() {
        let mut paths = vec!["README.md", "captain.md", "roles/captain.md", "roles/pilot.md"];
        check_in(None, &paths, "roles/pilot.md", "../captain", "=captain");
        check_in(None, &paths, "roles/pilot.md", "captain.md", "=roles/captain");
        paths.push("roles/index.md");
        check_in(None, &paths, "roles/pilot.md", "../captain", "=roles/captain");
    }

    #[test]
    fn a_readme_beside_an_index_is_a_page_of_its_own() {
        let paths = ["ports/README.md", "ports/index.md", "ports/pilot.md"];
        check_in(None, &paths, "ports/pilot.md", "README.md", "=ports/readme");
        check_in(None, &paths, "ports/pilot.md", "index.md", "=ports");
        check_in(None, &paths, "ports/README.md", "pilot.md", "=ports/pilot");
        check_in(None, &paths, "ports/README.md", "#it", "=ports/readme");
    }

    #[test]
    fn a_site_shows_no_folder_without_a_page() {
        let paths = ["_index.md", "ports/_index.md", "ports/pilot.md", "crew/cook.md"];
        check_in(None, &paths, "ports/pilot.md", "../../crew/", "!crew");
        check_in(None, &paths, "ports/pilot.md", "/job-families/crew/", "!crew");
        check_in(None, &paths, "ports/pilot.md", "/job-families/", "=index");
        check_in(None, &paths, "ports/pilot.md", "../", "=ports");
    }

    #[test]
    fn addresses_from_the_root_of_the_site() {
        let below = ["index.md", "roles/captain.md", "roles/deck/cook.md", "roles/pilot.md"];
        let check = |root: &str, url: &str, expected: &str| {
            check_in(Some(root), &below, "roles/pilot.md", url, expected);
        };
        check("/w/docs", "/roles/captain", "=roles/captain");
        check("/w/docs", "/docs/roles/captain", "=roles/captain");
        check("/w/docs", "/docs/roles/captain.md#duties", "=roles/captain");
        check("/w/content/docs", "/docs/roles/captain/", "=roles/captain");
        check("/w/docs", "/docs/", "=index");
        check("/w/docs", "/roles/admiral", "!roles/admiral");
        check("/w/docs", "/docs/admiral", "!admiral");
        check("/w/docs", "/roles/", "/roles");
        check("/w/docs", "/roles/chart.png", "external");
        check("/w/docs", "/pricing", "external");
        check("/w/docs", "/images/admiral", "external");
        check("/w/roles-book", "/docs/roles/captain", "external");
        check("/w/content/hand", "/hand/roles/captain", "=roles/captain");
        check("/w/content/hand/book", "/hand/book/roles/admiral", "!roles/admiral");
        check("/w/content/hand/book", "/hand/roles/captain", "external");
        // A repository's name may begin addresses, and be a folder of the site's besides.
        check("/w/hand", "/hand/roles/captain", "=roles/captain");
        check("/w/hand", "/hand/admiral", "external");
        check("/w/hand", "/job-families/hand/roles/captain", "=roles/captain");
        // So it is where one asks for a page.
        let handbook = Handbook::of_texts([("index.md", "# Home"), ("roles/captain.md", "# Captain")]);
        let pages = handbook.pages().map(|(_, page)| page.clone()).collect();
        let handbook = Handbook::build(Origin::Folder("/w/docs".into()), pages);
        assert_eq!(handbook.find("docs/roles/captain"), handbook.find("roles/captain"));
        assert_eq!(handbook.find("docs"), handbook.find("index"));
        assert_eq!(handbook.find("docs/captain"), None);
        // Below the root of all families the site has more than they.
        check("/w/job-families", "/roles/admiral", "external");
    }

    #[test]
    fn addresses_leave_out_the_folder_of_the_content() {
        let paths = ["blog/news.md", "docs/roles/captain.md", "docs/roles/pilot.md", "_crew/index.md", "_crew/cook.md"];
        let check = |url: &str, expected: &str| check_in(None, &paths, "docs/roles/pilot.md", url, expected);
        check("/roles/captain", "=docs/roles/captain");
        check("/docs/roles/captain", "=docs/roles/captain");
        check("/roles/admiral", "!roles/admiral");
        check("/roles", "/docs/roles");
        check("/crew/cook/", "=_crew/cook");
        check("/crew/", "=_crew");
        check("/crew/mate", "!crew/mate");
        check("/ships/mate", "external");
    }

    #[test]
    fn sites_show_some_names_otherwise() {
        let paths =
            ["01-Ports/index.md", "01-Ports/02-pilot.md", "01-Ports/3. Harbour Mate.md", "02-ports/02-pilot.md"];
        let check = |url: &str, expected: &str| check_in(None, &paths, "01-Ports/02-pilot.md", url, expected);
        check("../harbour-mate/", "=01-ports/3. harbour mate");
        check("/job-families/ports/harbour-mate/", "=01-ports/3. harbour mate");
        check("/ports/Harbour%20Mate", "=01-ports/3. harbour mate");
        check("/job-families/ports/04-harbour-mate/", "!ports/04-harbour-mate");
        // Two pages are shown so.
        check("/job-families/ports/pilot/", "!ports/pilot");
        check_in(None, &["ports/cha\u{302}teau.md", "a.md"], "a.md", "ports/ch\u{e2}teau.md", "=ports/château");
    }

    #[test]
    fn a_reference_finds_the_only_page_of_its_name() {
        let paths = ["crew/pilot.md", "crew/far/deep.md", "ports/tug.md", "sea/tug.md"];
        let check = |url: &str, expected: &str| {
            check_in(None, &paths, "crew/pilot.md", &format!("{{{{< relref \"{url}\" >}}}}"), expected);
        };
        check("deep", "=crew/far/deep");
        check("deep.md", "=crew/far/deep");
        check("tug", "!tug");
        check("far/deep", "=crew/far/deep");
        check_in(None, &paths, "crew/pilot.md", "deep", "!crew/pilot/deep");
        // It may name the folder that is the root.
        check_in(Some("/w/src"), &paths, "crew/pilot.md", "{% link src/crew/far/deep.md %}", "=crew/far/deep");
        check_in(Some("/w/src"), &paths, "crew/pilot.md", "{% link src/crew/tug.md %}", "!src/crew/tug");
    }

    #[test]
    fn wikis_name_pages_by_file_path_or_title() {
        let pages = [
            ("Home.md", "# Home\n"),
            ("crew/Harbour-Pilot.md", "# Pilot\n\n## Career Ladder\n\n- a\n"),
            ("crew/mate.md", "---\ntitle: First Mate\naliases: [Officer]\n---\n"),
            ("crew/Rank:-Cook.md", "# Cook\n"),
            ("deck/cook.md", "# Ship's cook\n"),
            ("a/tug.md", "# Tug\n"),
            ("b/tug.md", "# Tug\n"),
        ];
        let check = |name: &str, expected: &str| {
            let link = format!("# It\n\n{name}\n");
            let handbook = Handbook::of_texts(pages.into_iter().chain([("a/it.md", &*link)]));
            let page = handbook.page(handbook.find("a/it").unwrap());
            let told = match handbook.resolve(&page.links[0]) {
                Resolution::Found { page, missing_anchor: None, node } => handbook.role_id(Place { page, node }),
                Resolution::Found { missing_anchor, .. } => format!("no {missing_anchor:?}"),
                Resolution::Missing { id } => {
                    let nearest = handbook.nearest(&id);
                    format!("!{id} {:?}", nearest.map(|near| &*handbook.page(near).id).unwrap_or_default())
                }
                other => format!("{other:?}"),
            };
            assert_eq!(told, expected, "{name}");
            assert_eq!(page.links.len(), 1);
        };
        check("[[Home]]", "home");
        check("[[Harbour Pilot]]", "crew/harbour-pilot");
        check("[[harbour_pilot|him]]", "crew/harbour-pilot");
        check("[[crew/Harbour Pilot#Career Ladder]]", "crew/harbour-pilot#Career Ladder");
        check("[[First mate]]", "crew/mate");
        check("[[Officer]]", "crew/mate");
        check("[[Rank: Cook]]", "crew/rank:-cook");
        check("[[Cook]]", "deck/cook");
        check("[[tug]]", "a/tug");
        check("[[b/tug.md]]", "b/tug");
        check("| a |\n| - |\n| [[Home\\|the start]] |", "home");
        check("[[#It]]", "a/it");
        check("![[Home]]", "home");
        check("[[the way home|Home]]", "home");
        check("[x](Rank:-Cook)", "!a/it/rank:-cook \"crew/rank:-cook\"");
        check("[[Habour Pilot]]", "!habour pilot \"crew/harbour-pilot\"");
        check("[[Home#Gone]]", "no Some(\"gone\")");
    }

    #[test]
    fn pages_of_notion_are_known_without_their_numbers() {
        let (a, b) = ("0123456789abcdef0123456789abcdef", "aaaabbbbccccddddeeeeffff00001111");
        let [deck, mate] = [format!("Deck {a}.md"), format!("Deck {a}/Mate {b}.md")];
        let check = |url: &str, expected: &str| check_in(None, &[&deck, &mate], &deck, url, expected);
        check(&format!("Deck%20{a}/Mate%20{b}.md"), "=deck/mate");
        check(&format!("https://www.notion.so/Mate-{b}"), "=deck/mate");
        check(&format!("https://www.notion.so/Cook-{}", b.replace('a', "c")), "external");
    }

    #[test]
    fn what_the_site_calls_a_page_leads_to_it() {
        let pages = [
            ("crew/captain.md", "---\ntitle: Captain\npermalink: /deck/captain/\nredirect_from: /skipper/\n---\n"),
            ("crew/pilot.md", "---\ntitle: Pilot\nslug: the-pilot\n---\n"),
        ];
        let handbook = Handbook::of_texts(pages);
        let id = |name: &str| handbook.find(name).map(|page| &*handbook.page(page).id);
        for name in ["deck/captain", "skipper", "crew/captain"] {
            assert_eq!(id(name), Some("crew/captain"), "{name}");
        }
        assert_eq!(id("crew/the-pilot"), Some("crew/pilot"));
        assert_eq!(handbook.page(handbook.find("skipper").unwrap()).aliases, ["skipper".into()]);
    }
}
