//! The ladder: where roles lead, what leads to them, the ways between them, and what one asks that another does not.
//!
//! Four stories, each on its own: `reading` finds what a page says, with `said` for sentences and `flowchart` for the
//! charts that some pages draw instead, `siblings` finds steps that have a page each, and `tracks` tells the order of a
//! page's levels; `graph` puts them together; `ways` walks it, `index` goes through all of it, `compare` sets two roles
//! side by side and `matrix` many, `placing` gives the picture of one page's ladder its cells, and `map` that of many.
//! Nothing here draws.
//!
//! Invariant: a step that only words tell is never mistaken for one that a link makes, and a reporting line never
//! for a step.

mod circles;
pub mod compare;
mod edge;
mod flowchart;
mod graph;
pub mod index;
pub mod map;
pub mod matrix;
mod picture;
pub mod placing;
mod reading;
mod row;
mod said;
mod siblings;
mod sketch;
mod tracks;
pub mod ways;

pub use circles::Circle;
pub use edge::{Edge, Goal, Unsaid};
pub use graph::{Ladder, Step};
pub use tracks::{Track, above, tracks};
