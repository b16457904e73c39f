//! Taking the terminal, and giving it back.
//!
//! Invariant: what was taken is given back exactly once, whether the browser ends, panics or is killed, and always
//! before anything else is printed.

use std::io;
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::execute;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};

use super::crash;

/// Whether the terminal is ours. Static, for the panic hook and the signals know of no screen.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal, taken: raw, on its second screen. Given back when this is dropped.
#[derive(Debug)]
pub(super) struct Screen {
    mouse: bool,
}

impl Screen {
    /// Takes the terminal.
    pub(super) fn take(mouse: bool) -> io::Result<Screen> {
        restore_on_panic();
        let screen = Screen { mouse };
        screen.retake()?;
        Ok(screen)
    }

    /// Takes the terminal, also where something else may have changed it since it was taken. It is not left for that:
    /// keys that are pressed meanwhile would be shown by the line on the screen of the shell.
    pub(super) fn retake(&self) -> io::Result<()> {
        TAKEN.store(true, Ordering::SeqCst);
        // Of a line that others have set back crossterm would still believe that it is raw.
        disable_raw_mode()?;
        enable_raw_mode()?;
        execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide)?;
        if self.mouse {
            execute!(io::stdout(), EnableMouseCapture)?;
        }
        Ok(())
    }

    /// Gives the terminal back for a while.
    pub(super) fn leave(&self) {
        restore();
    }

    /// Captures the mouse, or lets it go.
    pub(super) fn capture_mouse(&mut self, on: bool) -> io::Result<()> {
        self.mouse = on;
        if on { execute!(io::stdout(), EnableMouseCapture) } else { execute!(io::stdout(), DisableMouseCapture) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back, if it is ours.
pub(super) fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        give_back();
    }
}

/// Gives the terminal back once more, after a panic: a frame that was being drawn may have gone out behind the first
/// time.
pub(super) fn restore_after_panic() {
    TAKEN.store(false, Ordering::SeqCst);
    give_back();
}

fn give_back() {
    // A terminal that is gone needs no restoring. The line first: that works on a stopped terminal as well.
    let _ = disable_raw_mode();
    let _ = execute!(
        io::stdout(),
        EndSynchronizedUpdate,
        SetAttribute(Attribute::Reset),
        DisableMouseCapture,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        Show
    );
}

/// A panic of the main thread restores the terminal at once. None tells of itself before the browser has ended: one of
/// another thread may not write over what the main thread goes on drawing.
fn restore_on_panic() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let main = thread::current().id();
        panic::set_hook(Box::new(move |info| {
            let on_main = thread::current().id() == main;
            if on_main {
                restore();
            }
            crash::note(info, on_main);
        }));
    });
}
