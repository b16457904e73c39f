//! The user's editor, at a line.
//!
//! `$VISUAL` or `$EDITOR` is split into words as a shell would, but no shell is involved: nothing in a file's name can
//! run.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use crate::text::{in_words, sanitise};

/// Opens a file at a line, and waits until the editor has ended.
///
/// # Errors
///
/// Why it did not, for the user.
pub(super) fn edit(file: &Path, line: u32) -> Result<(), String> {
    if !file.is_file() {
        return Err(format!("{} is gone", sanitise(&file.to_string_lossy())));
    }
    let set = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok());
    let command = set.into_iter().find(|command| !command.trim().is_empty()).unwrap_or_else(|| "vi".into());
    let words = words(&command).ok_or_else(|| format!("the editor {command} has a quote that does not end"))?;
    let Some((program, options)) = words.split_first() else { return Err("$EDITOR names no program".into()) };
    let status =
        Command::new(program).args(options).args(place(program, file, line)).status().map_err(|error| {
            format!("the editor {program} does not start, {}; set $EDITOR to yours", in_words(&error))
        })?;
    if status.success() { Ok(()) } else { Err(format!("the editor {program} ended with {status}")) }
}

/// The words of a command: split at white space, quotes and backslashes as in a shell; none where a quote is open.
fn words(command: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = command.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (Some(open), c) if open == c => quote = None,
            (None | Some('"'), '\\') if !cfg!(windows) => word.get_or_insert_default().push(chars.next()?),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

/// The arguments by which an editor opens a file at a line; one that is not known opens the file.
fn place(program: &str, file: &Path, line: u32) -> Vec<OsString> {
    let name = Path::new(program).file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let with_line = || {
        let mut text = file.as_os_str().to_owned();
        text.push(format!(":{line}"));
        text
    };
    match name.as_str() {
        "vi" | "vim" | "nvim" | "view" | "gvim" | "nvi" | "vis" | "kak" | "nano" | "pico" | "emacs" | "emacsclient"
        | "mg" | "micro" | "joe" | "jed" | "ne" | "gedit" => vec![format!("+{line}").into(), file.into()],
        "hx" | "helix" | "zed" | "subl" => vec![with_line()],
        "code" | "code-insiders" | "codium" | "cursor" => vec!["-g".into(), with_line()],
        _ => vec![file.into()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_words(command: &str, expected: Option<&[&str]>) {
        let expected = expected.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(words(command), expected);
    }

    #[test]
    fn commands_are_split_as_a_shell_would() {
        check_words("vim", Some(&["vim"]));
        check_words("  code   --wait ", Some(&["code", "--wait"]));
        check_words("'/opt/my editor/vim' -c 'set wrap'", Some(&["/opt/my editor/vim", "-c", "set wrap"]));
        check_words(r#"emacs --eval "(say \"hi\")" ''"#, Some(&["emacs", "--eval", "(say \"hi\")", ""]));
        check_words(r"my\ editor", Some(&["my editor"]));
        check_words("vim; rm x $(y)", Some(&["vim;", "rm", "x", "$(y)"]));
        check_words("vim 'open", None);
        check_words("", Some(&[]));
    }

    #[track_caller]
    fn check_place(program: &str, expected: &[&str]) {
        assert_eq!(place(program, Path::new("/h/a b.md"), 12), expected);
    }

    #[test]
    fn a_file_that_is_gone_is_not_edited() {
        assert_eq!(edit(Path::new("/nowhere/a\u{202e}b.md"), 1), Err("/nowhere/ab.md is gone".to_owned()));
    }

    #[test]
    fn each_editor_has_its_way_to_name_a_line() {
        check_place("vim", &["+12", "/h/a b.md"]);
        check_place("/usr/bin/nano", &["+12", "/h/a b.md"]);
        check_place("hx", &["/h/a b.md:12"]);
        check_place("code", &["-g", "/h/a b.md:12"]);
        check_place("cat", &["/h/a b.md"]);
    }
}
