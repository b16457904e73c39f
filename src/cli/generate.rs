//! `rungs completions` and `rungs man`: made from the grammar of the command line.

use std::io::{self, Write};

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, CommandFactory as _};
use clap_complete::Shell;

use super::Args;
use crate::check::rules::RULES;
use crate::handbook::Severity;
use crate::search::index::HitKind;

/// Writes the script that completes commands and options.
pub(super) fn completions(shell: Shell, out: &mut impl Write) -> io::Result<()> {
    // The generator panics where it cannot write; a closed pipe is to end quietly.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut with_values(Args::command()), "rungs", &mut script);
    out.write_all(&script)
}

/// The grammar, with the values of options that read more than these: rules and severities, kinds of sections. Where
/// none are known, a shell completes the names of files.
fn with_values(command: Command) -> Command {
    let rules = || RULES.iter().map(|rule| rule.name);
    let whichever: Vec<&str> = rules().chain(Severity::ALL.iter().map(|severity| severity.as_str())).collect();
    let kinds: Vec<&str> = HitKind::ALL.iter().map(|kind| kind.as_str()).collect();
    let one_of =
        |arg: Arg, values: &[&'static str]| arg.value_parser(PossibleValuesParser::new(values.iter().copied()));
    command
        .mut_subcommand("check", |check| {
            let told = ["deny", "allow", "only"];
            let check = told.into_iter().fold(check, |check, name| check.mut_arg(name, |arg| one_of(arg, &whichever)));
            check.mut_arg("explain", |arg| one_of(arg, &rules().collect::<Vec<_>>()))
        })
        .mut_subcommand("search", |search| search.mut_arg("kind", |arg| one_of(arg, &kinds)))
}

/// What the grammar does not know, and people look up in a manual.
const MORE: &str = r#".SH "EXIT STATUS"
.TP
\fB0\fR
Done, or found
.TP
\fB1\fR
Nothing was found, or check found errors
.TP
\fB2\fR
It failed: a wrong argument, a handbook that cannot be read
.SH ENVIRONMENT
.TP
\fBRUNGS_HANDBOOK\fR
The handbook, where \-\-handbook does not name it
.TP
\fBVISUAL\fR, \fBEDITOR\fR
The editor in which the browser opens a page at its line, the first that is set
.TP
\fBNO_COLOR\fR, \fBCLICOLOR\fR
Nothing is coloured where the first is set, or the second is 0
.TP
\fBXDG_CONFIG_HOME\fR, \fBXDG_STATE_HOME\fR
The folders of configurations and of what is remembered: ~/.config and ~/.local/state where they are not set
.SH FILES
.TP
\fI~/.config/rungs/config.yaml\fR
The configuration
.TP
\fI~/.config/rungs/keymap.yaml\fR
Changes to the keys
.TP
\fI~/.config/rungs/themes/\fR
Themes of one's own
.TP
\fI~/.local/state/rungs/\fR
Where one was, bookmarks and searches of each handbook
"#;

/// Writes the manual page: the program, then each command with the options that are its own.
pub(super) fn man(out: &mut impl Write) -> io::Result<()> {
    let mut command = Args::command();
    command.build();
    let man = clap_mangen::Man::new(command.clone());
    man.render_title(out)?;
    man.render_name_section(out)?;
    writeln!(out, ".SH SYNOPSIS\n{}", usage(&mut command.clone()))?;
    let told = [command.get_about(), command.get_after_help()];
    let told = told.into_iter().flatten().map(|text| escaped(&text.to_string())).collect::<Vec<_>>();
    writeln!(out, ".SH DESCRIPTION\n{}", told.join("\n.PP\n"))?;
    man.render_options_section(out)?;
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        let is_told = |arg: &clap::Arg| arg.is_global_set() || arg.get_id() == "help";
        let mut own = sub.clone().mut_args(|arg| if is_told(&arg) { arg.hide(true) } else { arg });
        writeln!(out, ".SH \"RUNGS {}\"\n{}", sub.get_name().to_uppercase(), usage(&mut own))?;
        let told = [sub.get_about(), sub.get_after_help()].into_iter().flatten();
        told.map(|text| escaped(&text.to_string())).try_for_each(|text| writeln!(out, ".PP\n{text}"))?;
        let mut options = Vec::new();
        clap_mangen::Man::new(own).render_options_section(&mut options)?;
        // Below the command, they need no heading of their own.
        let options = String::from_utf8_lossy(&options).replace(".SH OPTIONS\n", "");
        out.write_all(options.as_bytes())?;
    }
    out.write_all(MORE.as_bytes())
}

/// How a command is called, as its help says it, the command in bold.
fn usage(command: &mut clap::Command) -> String {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    let end = usage.find(['[', '<']).unwrap_or(usage.len());
    format!("\\fB{}\\fR {}", escaped(usage[..end].trim_end()), escaped(&usage[end..])).trim_end().to_owned()
}

/// A text that means itself in a manual.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', r"\e").replace('-', r"\-").replace('\'', r"\(aq");
    text.lines()
        .map(|line| if line.starts_with('.') { format!(r"\&{line}") } else { line.to_owned() })
        .collect::<Vec<_>>()
        .join("\n")
}
