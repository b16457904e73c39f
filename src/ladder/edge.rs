//! What pages say of where roles lead, as it is read from them.

use crate::handbook::{NodeId, PageId, Place};
use crate::text::Map;

/// All that the pages of a handbook say.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    pub edges: Vec<Edge>,
    pub reports: Vec<Edge>,
    pub unsaid: Vec<Unsaid>,
    /// Steps between levels of one page that it draws in a chart.
    pub drawn: Map<PageId, Vec<(NodeId, NodeId)>>,
}

/// Where an edge leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Goal {
    /// A page, or a level of one.
    Found(Place),
    /// A page that the handbook lacks, by its id.
    Missing(Box<str>),
}

/// What a career ladder, or a sentence about whom one reports to, says of two roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The page that says so, or the level in which it does.
    pub from: Place,
    /// Where it leads.
    pub to: Goal,
    /// The link's text; what the sentence calls the role where there is no link.
    pub text: Box<str>,
    /// The sentence that says so.
    pub sentence: Box<str>,
    /// The line of the file, counted from 1.
    pub line: u32,
    /// Whether only words tell it, and no link.
    pub worded: bool,
}

/// A career ladder that says that the next step is not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaid {
    /// The page or level whose ladder it is.
    pub of: Place,
    /// The sentence that says so.
    pub sentence: Box<str>,
    /// The line of the file, counted from 1.
    pub line: u32,
}
