//! Files and titles: `duplicate-title`. What is wrong with one file alone, reading it tells.

use super::page::Checked;
use crate::handbook::{Handbook, NodeId, Page, PageId, Problem, Rung};
use crate::text::{Map, fold};

/// Pages by their titles.
pub(super) struct Titles {
    by_title: Map<String, Vec<PageId>>,
}

impl Titles {
    pub fn of(handbook: &Handbook) -> Titles {
        let mut by_title: Map<String, Vec<PageId>> = Map::default();
        // A page without a title is called by the name of its file; what it lacks is told of already. Folders tell
        // apart what is called `Senior` in each.
        let untitled = |problem: &Problem| matches!(problem.rule, "missing-title" | "unreadable-file");
        let titled = |page: &Page| !page.problems.iter().any(untitled) && !Rung::of(&page.title).is_bare();
        for (id, page) in handbook.pages().filter(|(_, page)| titled(page)) {
            by_title.entry(fold(&page.title)).or_default().push(id);
        }
        by_title.retain(|_, pages| pages.len() > 1);
        Titles { by_title }
    }

    pub fn check(&self, on: &mut Checked<'_>) {
        let Some(pages) = self.by_title.get(&fold(&on.page.title)) else { return };
        let Ok(at) = pages.binary_search(&on.id) else { return };
        // Two files of one page, which stand side by side, are told of as that.
        let same = |page: &&PageId| on.handbook.page(**page).id == on.page.id;
        let before = at - pages[..at].iter().rev().take_while(same).count();
        let behind = at + pages[at..].iter().take_while(same).count();
        let (before, behind) = (&pages[..before], &pages[behind..]);
        let Some(first) = before.first().or(behind.first()) else { return };
        let first = &on.handbook.page(*first).id;
        let more = match before.len() + behind.len() - 1 {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let message = format!("'{}' is the title of {first}{more} as well", on.page.title);
        on.tell("duplicate-title", title(on), message, Some("say what sets them apart, or join them".into()));
    }
}

/// The bytes of the page's title: in the front matter, in its first heading, or the first line.
pub(super) fn title(on: &Checked<'_>) -> std::ops::Range<usize> {
    let source = &on.page.source;
    let head = source.get(..source.len().min(4096)).unwrap_or(source);
    for key in ["title:", "title ="] {
        let line = head.match_indices(key).find(|(at, _)| *at == 0 || head.as_bytes()[at - 1] == b'\n');
        if let Some((at, _)) = line {
            let line = head[at..].lines().next().unwrap_or_default().trim_end();
            let value = line[key.len()..].trim_start();
            return at + line.len() - value.len()..at + line.len();
        }
    }
    // The heading that a page has its title from is no section of it.
    let first = on.page.subtree(NodeId::PAGE).skip(1).find(|n| on.page.node(*n).rank > 0);
    let own = head.match_indices('#').find(|(at, _)| *at == 0 || head.as_bytes()[at - 1] == b'\n');
    match (own, first) {
        (Some((at, _)), _) if on.page.node(NodeId::PAGE).rank > 0 => {
            let line = head[at..].lines().next().unwrap_or_default().trim_end();
            let text = line.trim_start_matches(['#', ' ']);
            at + line.len() - text.len()..at + line.len()
        }
        (_, Some(heading)) => on.first_line(heading),
        _ => 0..source.lines().next().unwrap_or_default().len(),
    }
}
