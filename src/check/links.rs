//! Links: `dead-link`, `dead-anchor`, `redirected-link`, `link-case`, and pages that no link leads to: `orphan-page`.

use super::page::{Checked, Including};
use super::{files, is_usual};
use crate::handbook::{Handbook, Link, Origin, Page, PageId, Status, Target};
use crate::markdown::LinkIndex;
use crate::text::Set;

/// Looks at where a page's links lead.
pub(super) fn check(on: &mut Checked<'_>, including: &Including) {
    let page = on.page;
    for (i, link) in page.links.iter().enumerate() {
        let known = on.problems.len();
        let span = link.span.start as usize..link.span.end as usize;
        match on.handbook.follow(link) {
            Some(to) => {
                let target: &Page = on.handbook.page(to);
                let dead = |anchor: &&str| target.anchor(anchor).is_none() && !including.has(on.handbook, to);
                if let Some(anchor) = link.anchor().filter(dead) {
                    let message = format!("no heading #{anchor} on {}", target.title);
                    on.tell("dead-anchor", span.clone(), message, None);
                }
                if let Some(former) = former(on.handbook, link, target) {
                    let message = format!("{former} is a former address of {}", target.title);
                    on.tell("redirected-link", span.clone(), message, Some(format!("write {}", target.id)));
                } else if let Some((written, named)) = wrong_case(link.url(), &target.path) {
                    let message = format!("the address says '{written}', and the file is named '{named}'");
                    on.tell("link-case", span, message, Some(format!("write {named}")));
                }
            }
            // Which pages stand beside a single one, nobody has looked.
            None if on.handbook.status(link) == Status::Missing && !matches!(on.handbook.origin, Origin::File(_)) => {
                let Some(id) = on.handbook.meant(link) else { continue };
                let what = if link.text().is_empty() { "the link".to_owned() } else { format!("'{}'", link.text()) };
                on.tell("dead-link", span, format!("no page {id}: {what} leads nowhere"), None);
            }
            None => {}
        }
        on.problems[known..].iter_mut().for_each(|problem| problem.link = Some(i as LinkIndex));
    }
}

/// The address of a page that it no longer has, where a link is written so.
fn former<'l>(handbook: &Handbook, link: &'l Link, to: &Page) -> Option<&'l str> {
    let Target::Page { id, or, .. } = handbook.target(link) else { return None };
    let mut named = [Some(id), or].into_iter().flatten();
    if named.clone().any(|id| *to.id == *id) {
        return None;
    }
    named.find(|id| to.aliases.iter().any(|alias| **alias == **id))
}

/// The first part of an address that has a capital where the file's path has a small letter, with that of the path.
/// Addresses in small letters are right whatever the file's name: generators make them so.
fn wrong_case(url: &str, path: &str) -> Option<(String, String)> {
    let address = url.split(['#', '?']).next().unwrap_or_default();
    if !address.bytes().any(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let stem = |part: &str| part.split('.').next().unwrap_or_default().to_owned();
    let is_index = |part: &String| matches!(part.to_ascii_lowercase().as_str(), "index" | "_index" | "readme");
    let parts = |text: &str| -> Vec<String> {
        let mut parts: Vec<String> = text.split('/').filter(|p| !p.is_empty()).map(str::to_owned).collect();
        if let Some(last) = parts.last_mut() {
            *last = stem(last);
        }
        if parts.last().is_some_and(is_index) {
            parts.pop();
        }
        parts
    };
    let (address, path) = (parts(address), parts(path));
    let pairs = address.iter().rev().zip(path.iter().rev());
    let mut same = pairs.take_while(|(a, b)| a.eq_ignore_ascii_case(b));
    let raised =
        |a: &str, b: &str| a.bytes().zip(b.bytes()).any(|(a, b)| a.is_ascii_uppercase() && b.is_ascii_lowercase());
    same.find(|(a, b)| raised(a, b)).map(|(a, b)| (a.clone(), b.clone()))
}

/// Which pages others link to.
pub(super) struct Linked {
    pages: Set<PageId>,
    /// Whether that is usual, so that a page without links to it is worth a word.
    usual: bool,
}

impl Linked {
    pub fn of(handbook: &Handbook) -> Linked {
        let mut pages: Set<PageId> = Set::default();
        for (from, page) in handbook.pages() {
            pages.extend(page.links.iter().filter_map(|link| handbook.follow(link)).filter(|to| *to != from));
        }
        let (mut below, mut linked) = (0, 0);
        for (id, _) in handbook.pages().filter(|(_, page)| is_below(page)) {
            below += 1;
            linked += usize::from(pages.contains(&id));
        }
        Linked { usual: is_usual(linked, below), pages }
    }

    pub fn check(&self, on: &mut Checked<'_>) {
        if self.usual && is_below(on.page) && !self.pages.contains(&on.id) {
            on.tell("orphan-page", files::title(on), format!("no page links to {}", on.page.title), None);
        }
    }
}

/// Whether a page stands in a department, whose page is where readers begin.
fn is_below(page: &Page) -> bool {
    page.id.contains('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_that_the_file_does_not_have() {
        #[track_caller]
        fn check(url: &str, path: &str, expected: Option<&str>) {
            assert_eq!(wrong_case(url, path).map(|(written, _)| written).as_deref(), expected, "{url} {path}");
        }
        check("/job-families/Ports/tug/", "ports/tug.md", Some("Ports"));
        check("../Tug.md#crew", "ports/tug.md", Some("Tug"));
        check("/job-families/ports/tug/", "Ports/Tug/index.html.md", None);
        check("/job-families/Ports/Tug/", "Ports/Tug/index.html.md", None);
        check("https://Hand.Example/Job-Families/ports/tug", "ports/tug/_index.md", None);
        check("tug.md#Crew", "ports/tug.md", None);
        check("../Ports/", "ports/README.md", Some("Ports"));
        check("../ports/README.md", "ports/Readme.md", None);
    }
}
