//! All integration tests, in one binary.

mod scripts;
mod sizes;
mod stage;
