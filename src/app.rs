//! The browser without a terminal: events in, effects out.
//!
//! [`step`] is the only door to the [`Model`].

use std::path::PathBuf;
use std::sync::Arc;

use crate::handbook::Handbook;
pub use crate::load::Progress;

/// Something happened.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(crossterm::event::KeyEvent),
    /// The mouse did something.
    Mouse(crossterm::event::MouseEvent),
    /// Text was pasted.
    Paste(String),
    /// The screen has this size: columns, rows.
    Resized(u16, u16),
    /// A snapshot of the handbook is ready; a newer one replaces an older one.
    Loaded(Arc<Handbook>, Progress),
    /// The handbook cannot be read at all.
    LoadFailed(String),
    /// An effect ended; what the user should be told.
    Done(Result<String, String>),
    /// The terminal told its background: light or dark. A theme that follows the terminal follows it.
    Background {
        /// Dark text on a light ground.
        light: bool,
    },
    /// The program is back from the editor, or from suspension.
    Resumed,
}

/// Something must be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Read the handbook again.
    Load,
    /// Put a text on the clipboard; what was copied, in words.
    Copy {
        /// The text.
        text: String,
        /// What it is: `item`, `link`.
        what: String,
    },
    /// Open an address (http, https or mailto) in the web browser.
    Open(String),
    /// Open a file in the editor, at a line counted from 1.
    Edit(PathBuf, u32),
    /// Capture the mouse, or let it go.
    Mouse(bool),
    /// Draw the whole screen anew.
    Redraw,
    /// Stop as Ctrl-z does.
    Suspend,
    /// Leave.
    Quit,
}
