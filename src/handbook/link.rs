//! Links: what an address on a page means.

use super::{NodeId, PageId};

/// What the handbook's own addresses look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sites {
    /// Hosts whose addresses are the handbook's own, lower case, without `www.`.
    pub hosts: Vec<String>,
}

impl Default for Sites {
    fn default() -> Self {
        Sites { hosts: vec!["about.gitlab.com".into(), "handbook.gitlab.com".into()] }
    }
}

/// What an address means, as far as the page itself tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page of the handbook, by id, and the anchor on it (without `#`). Whether it exists is for
    /// [`super::Handbook::resolve`] to say.
    Page(Box<str>, Option<Box<str>>),
    /// Outside the handbook: a whole address that a browser could open.
    External,
}

/// An outgoing link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What stands on the page, plain and sanitised.
    pub text: Box<str>,
    /// The address as written, sanitised.
    pub url: Box<str>,
    /// What it means.
    pub target: Target,
    /// The node in whose text it stands.
    pub node: NodeId,
    /// The line of the file, counted from 1.
    pub line: u32,
    /// The character of the line, counted from 1.
    pub column: u32,
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
    /// To a page that the handbook lacks.
    Missing {
        /// The id that the address means.
        id: Box<str>,
        /// The page whose name is nearest.
        nearest: Option<PageId>,
    },
    /// Out of the handbook, with the whole address.
    External(Box<str>),
}
