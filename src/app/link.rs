//! Links: where one leads is told before it is followed.

use crate::handbook::{Handbook, NodeId, Place, Resolution};
use crate::markdown::LinkIndex;

use super::picker::{Offer, Overlay};
use super::{Effect, Focus, Model, Notice, Spot};

/// What following a link would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkStatus {
    /// It leads to something in the handbook.
    Ok(Spot),
    /// It leads to a page of the handbook, but not to a place that the page knows.
    NoAnchor(Spot, String),
    /// The handbook lacks the page; the nearest that it has.
    Missing(Option<Spot>),
    /// It leads out of the handbook, to an address that may be opened.
    External,
    /// It leads out of the handbook, to an address that is shown but never opened.
    Refused,
}

/// A link as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    /// Its number on the sheet.
    pub number: usize,
    /// What stands on the page.
    pub text: String,
    /// A page's id, or an address.
    pub target: String,
    /// The title of the page that it leads to.
    pub title: Option<String>,
    /// What following it would do.
    pub status: LinkStatus,
}

/// The schemes that are opened; everything else could start who knows what.
const OPENED: [&str; 3] = ["http:", "https:", "mailto:"];

/// Whether an address may be given to the browser.
pub(super) fn may_open(url: &str) -> bool {
    let url = url.trim_start().to_ascii_lowercase();
    OPENED.iter().any(|scheme| url.starts_with(scheme))
}

impl LinkView {
    /// A link of the page that a place is on, with its number on the sheet.
    pub fn of(handbook: &Handbook, place: Place, index: LinkIndex, number: usize) -> LinkView {
        let page = handbook.page(place.page);
        let link = &page.links[index as usize];
        let (target, title, status) = match handbook.resolve(link) {
            Resolution::Found { page, node, missing_anchor } => {
                let to = handbook.page(page);
                let spot = Spot::Node(Place { page, node });
                let title = match node {
                    NodeId::PAGE => to.title.to_string(),
                    node => format!("{} › {}", to.title, to.text(node)),
                };
                let status = match missing_anchor {
                    None => LinkStatus::Ok(spot),
                    Some(anchor) => LinkStatus::NoAnchor(spot, anchor.to_string()),
                };
                (to.id.to_string(), Some(title), status)
            }
            Resolution::Missing { id, nearest } => (id.to_string(), None, LinkStatus::Missing(nearest.map(Spot::page))),
            Resolution::External(url) => {
                let status = if may_open(&url) { LinkStatus::External } else { LinkStatus::Refused };
                (url.to_string(), None, status)
            }
        };
        LinkView { number, text: link.text.to_string(), target, title, status }
    }
}

/// Moves the current link by so many.
pub(super) fn advance(model: &mut Model, forward: bool, count: u32) {
    if model.detail.links().len() == 0 {
        model.notice = Some(Notice::Inactive("no link stands here".to_owned()));
        return;
    }
    model.focus = Focus::Detail;
    let height = usize::from(model.areas().text.height);
    for _ in 0..count {
        let Some(stop) = model.detail.next_stop(forward, height) else {
            let end = if forward { "last" } else { "first" };
            model.notice = Some(Notice::Inactive(format!("this is the {end} link")));
            return;
        };
        choose(model, stop);
    }
}

/// Makes a stop of the sheet the current link, on the screen.
pub(super) fn choose(model: &mut Model, stop: usize) {
    let handbook = model.handbook.clone();
    model.detail.choose_stop(&handbook, stop);
    if let Some(lines) = model.detail.current_lines() {
        let height = usize::from(model.areas().text.height);
        model.detail.reveal_lines(lines, height);
    }
}

/// Follows the current link.
pub(super) fn follow(model: &mut Model) -> Vec<Effect> {
    let Some(view) = model.detail.current_link().cloned() else {
        let key = model.key(crate::config::command::Command::NextLink);
        model.notice = Some(Notice::Inactive(format!("no link is chosen; {key} goes to the next")));
        return Vec::new();
    };
    match view.status {
        LinkStatus::Ok(spot) => model.go(spot),
        LinkStatus::NoAnchor(spot, anchor) => {
            model.go(spot);
            model.notice = Some(Notice::Inactive(format!("the page has no place named #{anchor}")));
        }
        LinkStatus::Missing(nearest) => model.overlays.push(Overlay::Offer(Offer { missing: view.target, nearest })),
        LinkStatus::External => return vec![Effect::Open(view.target)],
        LinkStatus::Refused => {
            let text = format!("only http, https and mailto addresses are opened, not {}", view.target);
            model.notice = Some(Notice::Inactive(text));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_addresses_are_opened() {
        for url in ["http://x", "https://x", "HTTPS://x", "mailto:a@b"] {
            assert!(may_open(url), "{url}");
        }
        for url in ["file:///etc/passwd", "ftp://x", "javascript:1", "httpx:", "/x", "", "--help", "ssh://-oX"] {
            assert!(!may_open(url), "{url}");
        }
    }
}
