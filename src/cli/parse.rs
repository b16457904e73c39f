//! Reads the command line.
//!
//! Invariant: what the parser says itself, help and errors, is coloured where everything else would be, and acts on no
//! terminal.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::Path;

use clap::error::ErrorKind;
use clap::{ColorChoice, Command, CommandFactory as _, FromArgMatches as _};

use super::{Args, error};
use crate::text::{is_unsafe, sanitise};

/// Reads the command line; where it cannot be read, tells so and ends the program.
pub fn parse() -> Args {
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let command = as_set(Args::command().color(coloured(&words)));
    let found = command
        .clone()
        .try_get_matches_from(left_out_last(std::env::args_os().collect()))
        .and_then(|found| Args::from_arg_matches(&found));
    found.unwrap_or_else(|error| tell(&misspelt(command, &error).unwrap_or(error)))
}

/// The words, those that a search is to leave out (`-travel`) behind all options: the parser takes them for some.
fn left_out_last(words: Vec<OsString>) -> Vec<OsString> {
    let told: Vec<Cow<'_, str>> = words.iter().map(|word| word.to_string_lossy()).collect();
    let end = told.iter().position(|word| word == "--").unwrap_or(words.len());
    let Some(search) = told[..end].iter().position(|word| word == "search") else { return words };
    let takes_value = |i: usize| told[i].starts_with("--") && !told[i].contains('=');
    let is_left_out =
        |i: usize| told[i].starts_with('-') && told[i].chars().nth(2).is_some() && told[i].as_bytes()[1] != b'-';
    let last = |i: &usize| *i > search && *i < end && is_left_out(*i) && !takes_value(*i - 1);
    let moved: Vec<usize> = (0..words.len()).filter(last).collect();
    if moved.is_empty() {
        return words;
    }
    let kept = (0..end).filter(|i| !moved.contains(i)).map(|i| words[i].clone());
    let behind =
        moved.iter().map(|i| words[*i].clone()).chain(words.get(end + 1..).unwrap_or_default().iter().cloned());
    kept.chain([OsString::from("--")]).chain(behind).collect()
}

/// The error of a command that does not exist: it was taken for a handbook's path, and what it was given for too much.
fn misspelt(mut command: Command, error: &clap::Error) -> Option<clap::Error> {
    if !matches!(error.kind(), ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand) {
        return None;
    }
    let words = std::env::args_os().skip(1).take_while(|word| command.find_subcommand(word).is_none());
    let near = |word: OsString| {
        let path = Path::new(&word);
        let name = error::nearest_command(path).filter(|_| !path.exists())?;
        Some(format!("no command is named '{}': did you mean `rungs {name}`?", path.display()))
    };
    let told = words.collect::<Vec<_>>().into_iter().find_map(near)?;
    Some(command.error(ErrorKind::InvalidSubcommand, told))
}

/// The grammar, in which a variable that is set to nothing is not set.
fn as_set(command: Command) -> Command {
    command.mut_args(|arg| {
        let is_empty = arg.get_env().and_then(std::env::var_os).is_some_and(|value| value.is_empty());
        if is_empty { arg.env(None) } else { arg }
    })
}

/// What `--color` says. The parser must know before it reads: it may have to tell that something else cannot be read.
fn coloured(words: &[String]) -> ColorChoice {
    let value = |(i, word): (usize, &String)| match word.strip_prefix("--color")? {
        "" => words.get(i + 1)?.parse().ok(),
        value => value.strip_prefix('=')?.parse().ok(),
    };
    let options = words.iter().take_while(|word| *word != "--");
    options.enumerate().filter_map(value).last().unwrap_or(ColorChoice::Auto)
}

/// Tells what the parser has to say, and ends the program.
fn tell(error: &clap::Error) -> ! {
    let acts = |argument: OsString| argument.to_string_lossy().chars().any(is_unsafe);
    let written = if error.use_stderr() && std::env::args_os().any(acts) {
        // The parser repeats arguments as they are, and they may be the names of a stranger's files.
        let told: String = error.render().to_string().lines().map(|line| sanitise(line).into_owned() + "\n").collect();
        write!(io::stderr(), "{told}")
    } else {
        error.print()
    };
    let is_lost = written.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    std::process::exit(if is_lost { 2 } else { error.exit_code() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_search_leaves_out_is_no_option() {
        let check = |line: &str, expected: &str| {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let told: Vec<String> = left_out_last(words).iter().map(|w| w.to_string_lossy().into_owned()).collect();
            assert_eq!(told.join(" "), expected, "{line}");
        };
        check("rungs search -travel gauge --limit 1", "rungs search gauge --limit 1 -- -travel");
        check("rungs search gauge --limit -10", "rungs search gauge --limit -10");
        check("rungs search gauge -kind:hiring -- -x", "rungs search gauge -- -kind:hiring -x");
        check("rungs search - -h --limt", "rungs search - -h --limt");
        check("rungs show -travel", "rungs show -travel");
        check("rungs show -- search -travel", "rungs show -- search -travel");
    }

    #[test]
    fn colours_are_known_before_all_is_read() {
        let check = |line: &str, expected: ColorChoice| {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            assert_eq!(coloured(&words), expected, "{line}");
        };
        check("rungs tree --depth x", ColorChoice::Auto);
        check("rungs --color never tree --depth x", ColorChoice::Never);
        check("rungs --color=never tree --color always", ColorChoice::Always);
        check("rungs tree --color", ColorChoice::Auto);
        check("rungs tree --colors=never", ColorChoice::Auto);
        check("rungs tree --color often", ColorChoice::Auto);
        check("rungs show -- --color=never", ColorChoice::Auto);
    }
}
