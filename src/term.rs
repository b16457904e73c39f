//! The browser in a terminal: takes the screen, feeds what happens to the model, does what the model asks for, draws.
//!
//! Input, loader and signals post to one channel. The loop sleeps on it; when something arrives it takes all that is
//! there, and draws once. The input thread reads only while the loop waits for it, so that an editor started from here
//! gets every key.
//!
//! Invariant: however the program ends, the terminal is restored first (see `screen`).

mod background;
mod browser;
mod checker;
mod crash;
mod disputed;
mod editor;
mod input;
mod memory;
mod outside;
mod screen;
mod searcher;
mod signals;

use std::any::Any;
use std::io::{self, IsTerminal as _, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc;

use crossterm::terminal;

use crate::app::{self, Event};
use crate::check::Policy;
use crate::handbook::Sites;
use crate::load::{Source, Update};
use browser::Browser;
use screen::Screen;
use signals::Signal;

/// What the browser starts with.
#[derive(Debug)]
pub struct Start {
    /// Where the handbook is.
    pub source: Source,
    /// What its addresses look like.
    pub sites: Sites,
    /// Keys, themes, glyphs.
    pub settings: app::Settings,
    /// How much each rule of the check matters.
    pub policy: Policy,
}

/// What is posted to the loop.
enum Post {
    /// Something for the model: input, a check or a search that has ended, what to tell the user.
    Event(Event),
    /// The input thread has posted all that was there, and waits for its turn.
    InputWaits,
    /// There will be no more input.
    InputLost(io::Error),
    /// The loader tells of its progress, or of files that have changed.
    Load(Update),
    /// The system wants something.
    Signal(Signal),
}

/// Why the loop ended.
enum End {
    Quit,
    Killed(Signal),
    Lost(io::Error),
    /// A fault of the program, as it was thrown.
    Panicked(Box<dyn Any + Send>),
}

/// How many columns the terminal has; none where there is no terminal, or it does not tell. Asked without one, the
/// library would start another program to ask, which has nobody to ask either.
pub fn columns() -> Option<u16> {
    let any = io::stdout().is_terminal() || io::stderr().is_terminal() || io::stdin().is_terminal();
    any.then(terminal::size)?.ok().map(|(columns, _)| columns).filter(|columns| *columns > 0)
}

/// Runs the browser until the user leaves.
///
/// # Errors
///
/// When the terminal cannot be used, or is lost.
pub fn run(start: Start) -> io::Result<()> {
    // The model decides on colours. Left to itself, crossterm would lose weight and reverse with them under NO_COLOR.
    crossterm::style::force_color_output(true);
    let (post, posts) = mpsc::channel();
    signals::listen(post.clone())?;
    let screen = Screen::take(start.settings.mouse)?;
    let mut browser = Browser::new(start, screen, post)?;
    let end = match panic::catch_unwind(AssertUnwindSafe(|| browser.run(&posts))) {
        Ok(Ok(end)) => end,
        Ok(Err(error)) => End::Lost(error),
        Err(thrown) => End::Panicked(thrown),
    };
    let recent = browser.recent();
    if matches!(end, End::Panicked(_)) {
        // What brought it down is not to be where the next start begins.
        drop(browser);
        screen::restore_after_panic();
    } else {
        let remembered = browser.remember();
        drop(browser);
        if let (End::Quit, Err(why)) = (&end, remembered) {
            // Where this cannot be told either, there is nobody to tell.
            let _ = writeln!(io::stderr(), "rungs: {why}");
        }
    }
    crash::tell(&recent, terminal::size().ok());
    match end {
        End::Quit => Ok(()),
        End::Killed(signal) => signals::die_of(signal),
        End::Lost(error) => Err(error),
        End::Panicked(thrown) => panic::resume_unwind(thrown),
    }
}
