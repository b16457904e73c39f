//! What is thrown at what rungs reads, and what must hold whatever comes.
//!
//! Each target takes any bytes. The engine runs them without end; `cargo test` runs them on the seeds and on bytes of
//! its own, so that they are built and hold with every change (`tests/all/targets.rs`).

mod browse;
mod holds;
mod pages;
mod seeds;
mod texts;

pub use holds::{check_page, check_sheet};
pub use seeds::{Seeds, seeds};

/// A target: fails on bytes for which something does not hold.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: [(&str, Target); 7] = [
    ("page", pages::page),
    ("front", pages::front),
    ("links", pages::links),
    ("query", texts::query),
    ("keymap", texts::keymap),
    ("wrap", texts::wrap),
    ("browse", browse::browse),
];

/// Runs the target of a name.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(other, _)| *other == name).expect("a target of this name");
    target(bytes);
}
