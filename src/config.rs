//! What the user may set.

pub mod file;
pub mod state;
