//! What the pages mean: pages, levels with grades, specialties, sections and items, links, and the problems that
//! reading found.
//!
//! [`read()`] makes a [`Page`] of one file's text; [`Handbook::build`] puts pages together, resolves what can only be
//! resolved among them, and never changes afterwards. A broken page is a page with problems, never an error.
//!
//! Invariant: [`PageId`], [`EntryId`] and [`NodeId`] index one snapshot and never leave it; what survives a reload
//! is a page's id string and a node's heading path.

mod bearers;
mod extends;
mod files;
mod grade;
mod in_full;
mod kind;
mod known;
mod layout;
mod lead;
mod lines;
mod link;
mod nearest;
mod outline;
mod page;
mod problem;
mod read;
mod rounds;
mod shown;
mod slug;
mod tree;
mod words;

pub use extends::Extends;
pub use files::Files;
pub use grade::{Grade, Grades};
pub use in_full::{Asked, End, InFull};
pub use kind::{Kind, Kinds};
pub(crate) use known::known_paths;
pub(crate) use layout::is_content;
pub(crate) use link::{FAMILIES, in_small_letters, page_path};
pub use link::{Link, Resolution, Sites, Status, Target};
pub use page::{Node, NodeId, NodeKind, Page};
pub use problem::{Problem, Severity};
pub use read::{PageSource, read};
pub(crate) use rounds::Rounds;
pub use tree::{Entry, EntryId, Handbook, Origin, PageId, Place};
pub(crate) use words::{Rung, RungPlace, is_known, kind_asked, normal};
