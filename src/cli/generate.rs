//! `rungs completions` and `rungs man`: made from the grammar of the command line.

use std::io::{self, Write};

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::Args;

/// Writes the script that completes commands and options.
pub(super) fn completions(shell: Shell, out: &mut impl Write) -> io::Result<()> {
    // The generator panics where it cannot write; a closed pipe is to end quietly.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "rungs", &mut script);
    out.write_all(&script)
}

/// Writes the manual page: the program, then each command.
pub(super) fn man(out: &mut impl Write) -> io::Result<()> {
    let mut command = Args::command();
    command.build();
    clap_mangen::Man::new(command.clone()).render(out)?;
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        let man = clap_mangen::Man::new(sub.clone().disable_help_flag(true));
        writeln!(out, ".SH \"RUNGS {}\"", sub.get_name().to_uppercase())?;
        man.render_description_section(out)?;
        man.render_synopsis_section(out)?;
        man.render_options_section(out)?;
    }
    Ok(())
}
