//! What the browser remembers between two starts, as it is written down.
//!
//! Invariant: what another rungs has bookmarked on the same handbook meanwhile is never lost.

use std::path::Path;

use crate::app::State;
use crate::config::state::StateFile;
use crate::text::sanitise;

/// What is remembered of one handbook.
#[derive(Debug)]
pub(super) struct Memory {
    file: StateFile,
    /// What this browser knew of when it last read or wrote.
    known: State,
}

impl Memory {
    /// Reads what is remembered of a handbook, by the path of its folder or file; none is the sample. Nothing can be
    /// remembered where the user has no home. Where something was remembered that cannot be read, tells so as well.
    pub(super) fn read(handbook: Option<&Path>) -> (Option<Memory>, Option<String>) {
        let Some(file) = StateFile::of(handbook) else { return (None, None) };
        let (known, why) = match file.read::<State>() {
            Ok(known) => (known.unwrap_or_default(), None),
            Err(why) => (State::default(), Some(sanitise(&why.to_string()).into_owned())),
        };
        (Some(Memory { file, known }), why)
    }

    /// What was remembered.
    pub(super) fn state(&self) -> &State {
        &self.known
    }

    /// Writes down what is to be remembered now.
    ///
    /// # Errors
    ///
    /// Why it cannot be, for the user.
    pub(super) fn write(&mut self, now: State) -> Result<(), String> {
        let written = self.file.update(|there: Option<State>| now.joined(&self.known, there.unwrap_or_default()));
        written.map_err(|why| sanitise(&why.to_string()).into_owned())?;
        self.known = now;
        Ok(())
    }
}
