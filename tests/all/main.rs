//! Everything that needs more than one pure function: the command line, the browser's keys and screens, the program in
//! a terminal, real handbooks, and the rules of the house.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that cannot go on fails, or says why it is skipped"
)]

mod charts;
mod cli;
mod corpus;
mod exits;
mod hostile;
mod ladder;
mod layers;
mod live;
mod papers;
mod picture;
mod pty;
mod reading;
mod reports;
mod scripts;
mod search;
mod searching;
mod sizes;
mod stage;
mod terminal;
