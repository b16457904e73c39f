//! What happens, what the user means by it, and what must be done.

use std::path::PathBuf;
use std::sync::Arc;

use crossterm::event::{KeyEvent, MouseEvent};

use super::{Address, Answer, Ask, Changes, Progress};
use crate::check::Problems;
use crate::config::command::Command;
use crate::config::stroke::Stroke;
use crate::handbook::Handbook;
use crate::ladder::Ladder;
use crate::search::query::Field;

/// Something happened.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(KeyEvent),
    /// The mouse did something.
    Mouse(MouseEvent),
    /// Text was pasted.
    Paste(String),
    /// The screen has this size: columns, rows.
    Resized(u16, u16),
    /// A snapshot of the handbook is ready; a newer one replaces an older one.
    Loaded(Arc<Handbook>, Progress),
    /// Where the roles of a snapshot lead has been read.
    LadderRead(Arc<Handbook>, Arc<Ladder>),
    /// A snapshot has been checked; its problems.
    Checked(Arc<Handbook>, Problems),
    /// Files have changed: the handbook as it is now, and what is different.
    Changed(Arc<Handbook>, Changes),
    /// The handbook cannot be read at all, or is no longer there.
    LoadFailed(String),
    /// What a search has found.
    Found(Box<Answer>),
    /// The search of this number came to nothing, and why.
    SearchFailed(u64, String),
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

/// What the user means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Run a command, that many times where that has a meaning.
    Run(Command, Option<u32>),
    /// A key for the line of text that is being entered.
    Type(KeyEvent),
    /// Text for the line that is being entered.
    Paste(String),
    /// A digit for the number of a link.
    Digit(u32),
    /// Part of a count or of a sequence of keys: wait for the rest.
    Pending,
    /// Keys that mean nothing here.
    Unbound(Vec<Stroke>),
    /// Give a pane the keys.
    Focus(Focus),
    /// Select a row of the tree; where it is selected already, fold or unfold it.
    SelectRow(usize),
    /// Fold or unfold a row of the tree.
    FoldRow(usize),
    /// Select a stop of the paper that is clicked.
    SelectStop(usize),
    /// Follow the link of a stop of the sheet.
    FollowStop(usize),
    /// Go to what has this address.
    GoTo(Address),
    /// Scroll a pane by so many lines.
    Scroll(Focus, i32),
    /// Move the screen over a chart by so many lines and cells.
    Pan(i32, i32),
    /// Make the tree that wide.
    Divide(u16),
    /// Take a choice of the list on top, or a row of the chart.
    Pick(usize),
    /// Narrow the search to a value of a field, or to none.
    Narrow(Field, Option<String>),
    /// Nothing.
    Nothing,
}

/// Something must be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Read the handbook again.
    Load,
    /// Search the handbook; a later search replaces an earlier one that is still under way.
    Search(Ask),
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
    /// Write down what is to be remembered: something has changed that must not be lost.
    Remember,
    /// Capture the mouse, or let it go.
    Mouse(bool),
    /// Draw the whole screen anew.
    Redraw,
    /// Stop as Ctrl-z does.
    Suspend,
    /// Leave.
    Quit,
}

/// Which pane has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Focus {
    /// The tree.
    #[default]
    Tree,
    /// What is selected, rendered.
    Detail,
}
