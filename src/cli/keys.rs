//! `rungs keys`: what each key does, made from the keymap that the browser uses.

use std::io::{self, Write};

use super::paint::{Ansi, Out};
use crate::config::keymap::{Keymap, Pane};
use crate::text::width;

/// Writes the bindings, pane by pane.
pub(super) fn write(keymap: &Keymap, out: &mut Out<impl Write>) -> io::Result<()> {
    let widest = keymap.bindings().map(|binding| width(&binding.keys())).max().unwrap_or(0);
    for (i, pane) in Pane::ALL.into_iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}", out.paint.text(Ansi::BOLD, pane.name()))?;
        for binding in keymap.bindings().filter(|binding| binding.pane == pane) {
            let keys = binding.keys();
            let gap = " ".repeat(widest - width(&keys));
            let name = out.paint.text(Ansi::DIM, format!("({})", binding.run.name()));
            writeln!(out, "  {keys}{gap}  {}  {name}", binding.desc)?;
        }
    }
    Ok(())
}
