//! Links: where one leads is told before it is followed.

use crate::handbook::{Handbook, NodeId, Place, Resolution};
use crate::markdown::LinkIndex;

use super::{Address, Effect, Focus, Model, Offer, Overlay, Spot, label};

/// What following a link would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkStatus {
    /// It leads to something in the handbook.
    Ok(Spot),
    /// It leads to a page of the handbook, but not to a place that the page knows.
    NoAnchor(Spot, String),
    /// The handbook lacks the page; the nearest that it has, of the current link alone: looking for it takes long.
    Missing(Option<Spot>),
    /// It leads out of the handbook, to an address that may be opened.
    External,
    /// It leads out of the handbook, to an address that is shown but never opened; why.
    Refused(&'static str),
    /// It leads to a place on the handbook's own site, and nobody has said where that is.
    Homeless,
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

/// How addresses begin that are opened; everything else could start who knows what.
const OPENED: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether an address may be given to the web browser or the mail program.
pub(crate) fn may_open(url: &str) -> bool {
    let begins = |with: &&str| url.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
    OPENED.iter().any(begins)
}

/// The whole address that one on a page means, where the handbook's own place on the web is known.
fn whole(url: &str, web: Option<&str>) -> Option<String> {
    if !url.starts_with('/') || url.starts_with("//") {
        return Some(url.to_owned());
    }
    let web = web?;
    let host = web.find("//").map_or(0, |at| at + 2);
    let end = web[host..].find('/').map_or(web.len(), |at| host + at);
    Some(format!("{}{url}", &web[..end]))
}

/// Why nothing of the handbook's own is opened on the web, and what to do about it.
pub(super) fn homeless(model: &Model) -> String {
    format!("not opened: set web: in {} to where the handbook stands on the web", model.settings.file)
}

impl LinkView {
    /// A link of what is shown, with its number on the sheet; `web` is where the pages stand on the web. A group's lead
    /// to what is below it.
    fn of(handbook: &Handbook, web: Option<&str>, (spot, index, number): (Spot, LinkIndex, usize)) -> LinkView {
        let Some(place) = spot.place() else {
            let child = spot.children(handbook).nth(index as usize).unwrap_or(spot);
            let text = label::name(handbook, child);
            let target = Address::of(handbook, child).id;
            return LinkView { number, title: Some(text.clone()), text, target, status: LinkStatus::Ok(child) };
        };
        let link = &handbook.page(place.page).links[index as usize];
        let (target, title, status) = match handbook.resolve(link) {
            Resolution::Found { page, node, missing_anchor } => {
                let to = handbook.page(page);
                let spot = Spot::Node(Place { page, node });
                let title = match node {
                    NodeId::PAGE => to.title.to_string(),
                    node if to.text(node) == &*to.title => to.title.to_string(),
                    node => format!("{}: {}", to.title, to.text(node)),
                };
                let status = match missing_anchor {
                    None => LinkStatus::Ok(spot),
                    Some(anchor) => LinkStatus::NoAnchor(spot, anchor.to_string()),
                };
                (to.id.to_string(), Some(title), status)
            }
            Resolution::Folder(entry) => {
                let folder = handbook.entry(entry);
                (folder.id.to_string(), Some(folder.name.to_string()), LinkStatus::Ok(Spot::Group(entry)))
            }
            Resolution::Missing { id } => (id.to_string(), None, LinkStatus::Missing(None)),
            Resolution::External(url) => match whole(&url, web) {
                Some(url) if may_open(&url) => (url, None, LinkStatus::External),
                Some(url) => (url, None, LinkStatus::Refused("only http, https and mailto addresses are opened")),
                None => (url.to_string(), None, LinkStatus::Homeless),
            },
        };
        LinkView { number, text: link.text().to_owned(), target, title, status }
    }
}

impl Model {
    /// Where the current link leads.
    pub(super) fn current_link(&self) -> Option<LinkView> {
        let mut view = LinkView::of(&self.handbook, self.settings.web.as_deref(), self.detail.current()?);
        if let LinkStatus::Missing(nearest) = &mut view.status {
            *nearest = self.handbook.nearest(&view.target).map(Spot::page);
        }
        Some(view)
    }

    /// Where all links of the sheet lead.
    pub(super) fn link_views(&self) -> impl Iterator<Item = (LinkIndex, LinkView)> {
        let web = self.settings.web.as_deref();
        let stops = (0..self.detail.links().len()).filter_map(|stop| self.detail.stop(stop));
        stops.map(move |stop| (stop.1, LinkView::of(&self.handbook, web, stop)))
    }
}

/// Moves the current link by so many.
pub(super) fn advance(model: &mut Model, forward: bool, count: u32) {
    if model.detail.links().len() == 0 {
        return model.refuse("no link stands here");
    }
    // Links are seen on the page.
    (model.focus, model.in_full) = (Focus::Detail, None);
    for _ in 0..count {
        let Some(stop) = model.detail.next_stop(forward) else {
            let end = if forward { "last" } else { "first" };
            return model.refuse(format!("this is the {end} link"));
        };
        choose(model, stop);
    }
}

/// Makes a stop of the sheet the current link, on the screen.
pub(super) fn choose(model: &mut Model, stop: usize) {
    model.detail.current = Some(stop);
    if let Some(lines) = model.detail.current_lines() {
        model.detail.reveal_lines(lines);
    }
}

/// Follows the current link.
pub(super) fn follow(model: &mut Model) -> Vec<Effect> {
    let Some(view) = model.current_link() else {
        let key = model.key(crate::config::command::Command::NextLink);
        model.refuse(format!("no link is chosen; {key} goes to the next"));
        return Vec::new();
    };
    match view.status {
        LinkStatus::Ok(spot) => model.go(spot),
        LinkStatus::NoAnchor(spot, anchor) => {
            model.go(spot);
            model.refuse(format!("the page has no place named #{anchor}"));
        }
        LinkStatus::Missing(nearest) => model.overlays.push(Overlay::Offer(Offer { missing: view.target, nearest })),
        LinkStatus::External => return vec![Effect::Open(view.target)],
        LinkStatus::Homeless => model.refuse(homeless(model)),
        LinkStatus::Refused(why) => model.refuse(format!("not opened: {why}")),
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_made_whole() {
        let web = Some("https://hand.example/job-families/");
        assert_eq!(whole("/handbook/x", web).as_deref(), Some("https://hand.example/handbook/x"));
        assert_eq!(whole("/handbook/x", None), None);
        assert_eq!(whole("https://a.example/", None).as_deref(), Some("https://a.example/"));
        assert_eq!(whole("//a.example/", web).as_deref(), Some("//a.example/"));
        assert_eq!(whole("/x", Some("https://hand.example")).as_deref(), Some("https://hand.example/x"));
    }

    #[test]
    fn only_web_and_mail_addresses_are_opened() {
        for url in ["http://x", "https://x", "HTTPS://x", "mailto:a@b"] {
            assert!(may_open(url), "{url}");
        }
        for url in [
            "file:///etc/passwd",
            "ftp://x",
            "javascript:1",
            "https",
            "https:x",
            "httpx:",
            "/bin/sh",
            "",
            "--help",
            "-https://a",
            " https://a",
            "ssh://-oX",
        ] {
            assert!(!may_open(url), "{url}");
        }
    }
}
