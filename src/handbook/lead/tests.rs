//! Where links of a page lead.

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
    let paths = ["01-Ports/index.md", "01-Ports/02-pilot.md", "01-Ports/3. Harbour Mate.md", "02-ports/02-pilot.md"];
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
