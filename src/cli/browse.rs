//! `rungs` without a command: the browser.

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use super::args::Common;
use super::paint::is_coloured;
use super::{CliError, Outcome, source};
use crate::app;
use crate::config::file::{Settings, keymap, named, themes};
use crate::term::{self, Start};

/// Opens the browser.
pub(super) fn run(path: Option<PathBuf>, common: &Common) -> Result<Outcome, CliError> {
    let set = Settings::read(common.config.as_deref())?;
    let source = source(path, common, &set);
    // Whoever has mistyped a command is told of that, not of terminals.
    source.check()?;
    if !io::stdout().is_terminal() {
        return Err(CliError::NoTerminal);
    }
    if let Some(plain) = plain_terminal(std::env::var("TERM").ok()) {
        return Err(CliError::PlainTerminal(plain));
    }
    let theme = common.theme.clone().or_else(|| set.theme.clone()).unwrap_or_else(|| "auto".into());
    let themes = themes(&theme)?;
    let settings = app::Settings {
        keymap: keymap(set.keys.as_deref())?,
        themes,
        theme,
        colour: is_coloured(common.color, &io::stdout()),
        ascii: common.ascii || set.ascii,
        mouse: set.mouse.unwrap_or(true),
        web: set.web.clone(),
        file: named(common.config.as_deref()),
    };
    term::run(Start { source, sites: set.sites(), settings, policy: set.check }).map_err(CliError::Terminal)?;
    Ok(Outcome::Done)
}

/// The name of the terminal, where that says that it shows escape sequences as text: editors run programs in such ones.
fn plain_terminal(name: Option<String>) -> Option<String> {
    name.filter(|name| name == "dumb")
}
