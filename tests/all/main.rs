//! Everything that needs more than one pure function.
//!
//! | to hold | goes to |
//! | --- | --- |
//! | what one function makes of one text | beside the function, in `src` |
//! | how a page is read, whatever its shape and language | `reading` |
//! | screens, keys, the mouse, what comes in while one reads | `browser`, on a `stage` that is only a buffer |
//! | output, errors and exit codes of a command | `cli`, in a folder of its own |
//! | what only a terminal shows: input, signals, being restored | `terminal`, in a pseudo-terminal |
//! | files that change on disk, and what the loader tells of them | `live` |
//! | what no one should write, and that it acts on nothing | `hostile` |
//! | what holds for whole handbooks of real companies | `corpus` |
//! | what README and the house promise | `readme`, `layers` |
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that cannot go on fails, or says why it is skipped"
)]

mod browser;
mod cli;
mod corpus;
mod hostile;
mod layers;
mod live;
mod ports;
mod reading;
mod readme;
mod rules;
mod targets;
mod terminal;
