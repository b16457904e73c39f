//! What generators and code hosts keep beside a handbook's pages, by names alone: navigation, templates, other
//! versions, and the folder below which all pages stand.
//!
//! Invariant: nothing here looks at a file.

use crate::handbook::is_content;

/// Pages of this name show what others hold, or a part of each: of wikis and docsify.
const NAVIGATION: [&str; 5] = ["_sidebar", "_navbar", "_footer", "_header", "_coverpage"];

/// What mdBook and GitBook make the navigation of.
const SUMMARY: &str = "SUMMARY.md";

/// What a repository says of itself, and the home page of a site: no page of a handbook that stands below it.
const OF_REPOSITORY: &str = "\
    _index authors changelog code-of-conduct code_of_conduct contributing contributors copying issue_template \
    licence license maintainers notice pull_request_template readme security support";

/// Folders that hold no pages of the handbook beside what says that a generator made them: templates, themes, other
/// versions and other languages of the same pages.
const GENERATED: [(&str, Generator); 5] = [
    ("archetypes", Generator::Hugo),
    ("themes", Generator::Hugo),
    ("versioned_docs", Generator::Docusaurus),
    ("i18n", Generator::Docusaurus),
    ("includes", Generator::MkDocs),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Generator {
    Docusaurus,
    Hugo,
    MkDocs,
    Other,
}

/// Whether a page of this name is there to lead to others.
pub(super) fn is_navigation(name: &str) -> bool {
    name == SUMMARY || NAVIGATION.iter().any(|own| stem(name).eq_ignore_ascii_case(own))
}

/// Whether a folder of this name may be generated.
pub(super) fn may_be_generated(name: &str) -> bool {
    GENERATED.iter().any(|(own, _)| *own == name)
}

/// Whether a folder is generated, by the names that stand beside it.
pub(super) fn is_generated<'n>(name: &str, mut beside: impl Iterator<Item = &'n str>) -> bool {
    let by = GENERATED.iter().find(|(own, _)| *own == name).map(|(_, generator)| *generator);
    by.is_some() && beside.any(|other| generator(other) == by)
}

/// Whether a file of this name tells which generator reads the folder.
pub(super) fn is_settings(name: &str) -> bool {
    generator(name).is_some()
}

fn generator(name: &str) -> Option<Generator> {
    match name.rsplit_once('.')? {
        ("hugo" | "config", "toml" | "yaml" | "yml" | "json") => Some(Generator::Hugo),
        ("docusaurus.config", "js" | "ts" | "mjs" | "mts" | "cjs" | "cts") => Some(Generator::Docusaurus),
        ("mkdocs", "yaml" | "yml") => Some(Generator::MkDocs),
        ("book", "toml") | ("_config", "yaml" | "yml") => Some(Generator::Other),
        ("gatsby-config" | "astro.config", "js" | "ts" | "mjs") => Some(Generator::Other),
        _ => None,
    }
}

/// The way down to the folder below which all pages stand, with a slash at its end; empty where some stand elsewhere.
/// `is_site` says whether a generator's settings stand in a folder, by the way to it.
pub(super) fn way_down<'p>(paths: impl Iterator<Item = &'p str> + Clone, is_site: impl Fn(&str) -> bool) -> String {
    let mut way = String::new();
    while let Some(next) = content(paths.clone().filter_map(|path| path.strip_prefix(&*way)), || is_site(&way)) {
        way = format!("{way}{next}/");
    }
    way
}

/// The folder below which all pages stand, beside nothing but what a repository says of itself. A README beside it may
/// be what its pages are to be read with, unless they have a page to begin at or are made to a site.
fn content<'p>(paths: impl Iterator<Item = &'p str>, is_site: impl Fn() -> bool) -> Option<&'p str> {
    let mut folder = None;
    let (mut begins_here, mut begins_below) = (false, false);
    for path in paths {
        match path.split_once('/') {
            Some((first, rest)) if folder.is_none_or(|folder| folder == first) && is_content(first) => {
                folder = Some(first);
                begins_below |= is_beginning(rest);
            }
            None if is_of_repository(path) => begins_here |= is_beginning(path),
            _ => return None,
        }
    }
    folder.filter(|_| begins_below || !begins_here || is_site())
}

/// Whether a page is the one at which one begins to read a folder.
fn is_beginning(name: &str) -> bool {
    ["index", "_index", "readme"].iter().any(|own| stem(name).eq_ignore_ascii_case(own))
}

fn is_of_repository(name: &str) -> bool {
    OF_REPOSITORY.split(' ').any(|own| stem(name).eq_ignore_ascii_case(own))
}

fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_begin_below_the_folder_that_holds_all_pages() {
        let check = |paths: &[&str], sites: &[&str], expected: &str| {
            assert_eq!(way_down(paths.iter().copied(), |way| sites.contains(&way)), expected, "{paths:?}");
        };
        check(&["docs/a.md", "docs/ports/pilot.md"], &[], "docs/");
        check(&["README.md", "CONTRIBUTING.md", "src/index.md", "src/ports/pilot.md"], &[], "src/");
        check(&["content/_index.md", "content/docs/_index.md", "content/docs/ports/pilot.md"], &[], "content/docs/");
        check(&["LICENSE.md", "Docs/pilot.md"], &[], "Docs/");
        check(&["docs/a.md", "blog/b.md"], &[], "");
        check(&["docs/a.md", "overview.md"], &[], "");
        check(&["docs/a.md", "src/b.md"], &[], "");
        check(&["ports/pilot.md", "ports/mate.md"], &[], "");
        check(&["README.md"], &[""], "");
        check(&[], &[""], "");
        // The README may be what the pages are to be read with.
        check(&["README.md", "docs/pilot.md"], &[], "");
        check(&["README.md", "docs/ports/README.md"], &[], "");
        check(&["README.md", "docs/pilot.md"], &[""], "docs/");
        check(&["README.md", "docs/README.md", "docs/pilot.md"], &[], "docs/");
        check(&["content/_index.md", "content/docs/pilot.md"], &[], "content/");
    }

    #[test]
    fn what_leads_to_pages_is_none() {
        for name in ["_sidebar.md", "_Footer.md", "_navbar.md", "_coverpage.md", "SUMMARY.md"] {
            assert!(is_navigation(name), "{name}");
        }
        for name in ["summary.md", "_index.md", "sidebar.md", "_sidebars.md"] {
            assert!(!is_navigation(name), "{name}");
        }
    }

    #[test]
    fn folders_are_generated_beside_the_settings_of_their_generator() {
        let check = |name: &str, beside: &[&str], expected: bool| {
            assert_eq!(is_generated(name, beside.iter().copied()), expected, "{name} {beside:?}");
        };
        check("versioned_docs", &["docs", "docusaurus.config.js"], true);
        check("i18n", &["docusaurus.config.ts"], true);
        check("i18n", &["hugo.toml"], false);
        check("archetypes", &["config.toml"], true);
        check("archetypes", &["docs"], false);
        check("docs", &["docusaurus.config.js"], false);
        check("includes", &["docs", "mkdocs.yml"], true);
    }
}
