//! Finding things by what people call them.
//!
//! Invariant: nothing here changes a handbook or waits for one; an index is built from a snapshot and answers alone.

mod abbreviations;
mod fuzzy;
pub mod names;
mod rank;
mod words;
