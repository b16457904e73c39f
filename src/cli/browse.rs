//! `rungs` without a command: the browser.

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use super::args::Common;
use super::{CliError, Outcome, source};
use crate::config::file::Settings;

/// Opens the browser.
pub(super) fn run(path: Option<PathBuf>, common: &Common) -> Result<Outcome, CliError> {
    if !io::stdout().is_terminal() {
        return Err(CliError::NoTerminal);
    }
    let settings = Settings::read(common.config.as_deref())?;
    let source = source(path, common, &settings);
    source.check()?;
    Ok(Outcome::Done)
}
