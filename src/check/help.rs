//! How to mend one problem.

use super::rules;
use crate::handbook::{Handbook, PageId, Problem, Resolution};

/// How to mend a problem of a page. The pages and headings nearest to what a link says are looked for here, among all
/// that there are: this is for problems that are shown.
pub fn help(handbook: &Handbook, page: PageId, problem: &Problem) -> Option<String> {
    if let Some(help) = &problem.help {
        return Some(help.clone());
    }
    let meant = match problem.rule {
        "dead-link" | "dead-anchor" => meant(handbook, page, problem),
        _ => None,
    };
    meant.or_else(|| rules::find(problem.rule).ok().map(|rule| spoken(rule.mend)))
}

/// What a link that leads nowhere may have meant.
fn meant(handbook: &Handbook, on: PageId, problem: &Problem) -> Option<String> {
    let link = handbook.page(on).links.get(problem.link? as usize)?;
    match handbook.resolve(link) {
        Resolution::Missing { id } => match (handbook.within(&id), handbook.nearest(&id).filter(|near| *near != on)) {
            // The web shows no list of what is in a folder.
            (Some(within), _) => {
                let within = &handbook.page(within).id;
                Some(format!("{id} is a folder: link to a page in it, like {within}, or give it a page of its own"))
            }
            (None, Some(near)) => {
                let near = handbook.page(near);
                Some(format!("did you mean {}, {}?", near.id, near.title))
            }
            (None, None) => None,
        },
        Resolution::Found { page, missing_anchor: Some(anchor), .. } => {
            let page = handbook.page(page);
            page.nearest(&anchor).map(|near| format!("did you mean the heading '{}'?", page.heading(near)))
        }
        _ => None,
    }
}

/// A sentence as compilers say it: without a capital and a full stop.
fn spoken(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}
