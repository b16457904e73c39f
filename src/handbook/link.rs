//! Links of a page, and where each leads.
//!
//! Invariant: what a link says is safe to show, and its address never means a page outside the handbook.

mod address;
mod id;

use std::ops::Range;
use std::sync::Arc;

use super::{EntryId, NodeId, PageId};
use crate::text::named;

pub use address::Sites;
pub(super) use address::{Base, Written};
pub(crate) use id::{FAMILIES, in_small_letters, page_path};
pub(super) use id::{HOME, id_of, page_id, without_endings};

/// What an address means, as far as the page itself tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// A page of the handbook. Whether it exists is for [`super::Handbook::resolve`] to say.
    Page {
        /// Its id.
        id: &'a str,
        /// The id that a relative address means where folders and addresses are read the other way.
        or: Option<&'a str>,
        /// The anchor on it, without `#`.
        anchor: Option<&'a str>,
        /// Whether it can only be a page of the handbook; where not, one that does not exist is external.
        sure: bool,
    },
    /// Outside the handbook.
    External,
}

/// How an address leads to what it means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Leads {
    /// Out of the handbook.
    #[default]
    Out,
    /// To a page of the handbook, if it has that: the site has others.
    Perhaps,
    /// To a page of the handbook.
    Surely,
    /// To a page of the handbook, which a mere name is enough to find.
    ByName,
}

/// An outgoing link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// All that the links of a page say, one after the other: the text of each, its address, and the id, the other id
    /// and the anchor that the address means. Handbooks have very many links: so those of a page share one string.
    pub(super) words: Arc<str>,
    /// Where its own begin.
    pub(super) from: u32,
    /// Where each of these ends in the words.
    pub(super) ends: [u32; 5],
    /// How the address leads there.
    pub(super) leads: Leads,
    /// The node in whose text it stands.
    pub node: NodeId,
    /// Bytes of the source: the whole link, or the tag that opens it.
    pub span: Range<u32>,
}

impl Link {
    /// What stands on the page, plain and sanitised.
    pub fn text(&self) -> &str {
        self.part(0)
    }

    /// The address as written, sanitised.
    pub fn url(&self) -> &str {
        self.part(1)
    }

    /// What the address means.
    pub fn target(&self) -> Target<'_> {
        let some = |part| Some(self.part(part)).filter(|text| !text.is_empty());
        let sure = match self.leads {
            Leads::Out => return Target::External,
            Leads::Perhaps => false,
            Leads::Surely | Leads::ByName => true,
        };
        Target::Page { id: self.part(2), or: some(3), anchor: some(4), sure }
    }

    /// The anchor on the page that it leads to, without `#`.
    pub fn anchor(&self) -> Option<&str> {
        match self.target() {
            Target::Page { anchor, .. } => anchor,
            Target::External => None,
        }
    }

    /// Whether a name that may stand for several pages is all that the address says.
    pub fn is_named(&self) -> bool {
        self.leads == Leads::ByName
    }

    /// What a wiki shows for a name, and some have the other way round: `[[the master|Captain]]`.
    pub(super) fn shown_name(&self) -> Option<&str> {
        self.url().starts_with("[[").then(|| self.text())
    }

    /// Whether the address goes through the root of all families.
    pub(super) fn is_from_root(&self) -> bool {
        id::below_root(self.url()).is_some()
    }

    /// Whether the address names the file of a page, and not the page.
    pub(super) fn names_file(&self) -> bool {
        id::names_file(self.url().split(['#', '?']).next().unwrap_or_default())
    }

    fn part(&self, part: usize) -> &str {
        let start = part.checked_sub(1).map_or(self.from, |before| self.ends[before]);
        &self.words[start as usize..self.ends[part] as usize]
    }
}

named! {
    as_str;

    /// Whether what a link leads to is there.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Status {
        /// A page of the handbook, or a folder of its pages.
        Ok = "ok",
        /// A page that the handbook lacks.
        Missing = "missing",
        /// Outside the handbook.
        External = "external",
    }
}

/// Where a link leads in one handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// To a page; to a node of it where the link has an anchor that the page knows.
    Found {
        /// The page.
        page: PageId,
        /// The node that the anchor names; the page itself without one.
        node: NodeId,
        /// The anchor that the page does not know.
        missing_anchor: Option<Box<str>>,
    },
    /// To a folder that has no page of its own.
    Folder(EntryId),
    /// To a page that the handbook lacks.
    Missing {
        /// The id that the address means.
        id: Box<str>,
    },
    /// Out of the handbook, with the address as written.
    External(Box<str>),
}
