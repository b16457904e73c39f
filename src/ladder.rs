//! The ladder: where roles lead, what leads to them, the ways between them, and what one asks that another does not.
//!
//! Four stories, each on its own: `said` reads sentences of career ladders, `flowchart` the charts that
//! some pages draw instead, `tracks` the order of a page's levels;
//! `graph` puts both together; `ways` walks it, `compare` sets two roles side by side, and `placing` gives the
//! picture of one page's ladder its cells. Nothing here draws.
//!
//! Invariant: a step that only words tell is never mistaken for one that a link makes, and a reporting line never
//! for a step.

mod circles;
pub mod compare;
mod flowchart;
mod graph;
pub mod map;
mod picture;
pub mod placing;
mod said;
mod sketch;
mod tracks;
pub mod ways;

pub use circles::Circle;
pub use graph::{Edge, Goal, Ladder, Step, Unsaid};
pub use tracks::{Track, above, tracks};
