//! Finding things by what people call them, and lines by their words.
//!
//! Invariant: nothing here changes a handbook or waits for one; an index is built from a snapshot and answers alone.

pub(crate) mod abbreviations;
mod answer;
mod forms;
mod fuzzy;
pub mod index;
mod marks;
pub mod names;
pub mod query;
mod rank;
mod sieve;
mod tokens;
mod weigh;
mod words;

pub use answer::{Facets, Found, Hit};
pub use index::Index;
