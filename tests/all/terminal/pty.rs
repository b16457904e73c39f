//! The real binary in a terminal: it starts, draws, takes keys, follows the size, and leaves the terminal as it was.
#![cfg(unix)]

use std::fs;
use std::ops::{Deref, DerefMut};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::Terminal;

const BUILDER: &str = "\
---
title: Builder
---

Builders build what the town needs.

## Levels

### Builder

#### Responsibilities

- Builds bridges

### Senior Builder

#### Responsibilities

- Builds towers

## Career Ladder

The next step is [Counter](/job-families/finance/counter/), or [the web](https://example.com/).
";

const COUNTER: &str = "---\ntitle: Counter\n---\n\n## Responsibilities\n\n- Counts the stones\n";

/// The browser on a small handbook, in a terminal of 100x30.
pub struct Browser {
    terminal: Terminal,
    pub home: TempDir,
}

impl Deref for Browser {
    type Target = Terminal;

    fn deref(&self) -> &Terminal {
        &self.terminal
    }
}

impl DerefMut for Browser {
    fn deref_mut(&mut self) -> &mut Terminal {
        &mut self.terminal
    }
}

/// A home with the handbook.
pub fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    for (path, text) in [("book/engineering/builder.md", BUILDER), ("book/finance/counter.md", COUNTER)] {
        let path = home.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    home
}

/// The program, in a terminal of its own.
fn rungs(home: &Path, args: &[&str], variables: &[(&str, &str)], size: (u16, u16)) -> Terminal {
    Terminal::start(assert_cmd::cargo::cargo_bin!("rungs").to_str().unwrap(), args, home, variables, size)
}

impl Browser {
    pub fn start(args: &[&str], variables: &[(&str, &str)]) -> Browser {
        Browser::start_in(home(), args, variables)
    }

    pub fn start_in(home: TempDir, args: &[&str], variables: &[(&str, &str)]) -> Browser {
        Browser { terminal: rungs(home.path(), args, variables, (100, 30)), home }
    }

    /// Started and loaded.
    pub fn ready() -> Browser {
        Browser::ready_in(home(), &[])
    }

    /// The same in a home that has more in it.
    #[track_caller]
    pub fn ready_in(home: TempDir, variables: &[(&str, &str)]) -> Browser {
        let browser = Browser::start_in(home, &["book"], variables);
        browser.wait_text("2 pages");
        browser
    }

    /// The same with an editor that is a script.
    #[track_caller]
    pub fn with_editor(script: &str) -> Browser {
        let home = home();
        let editor = Browser::script(&home, script);
        Browser::ready_in(home, &[("EDITOR", &editor)])
    }

    /// Quits; returns the terminal as it is then.
    pub fn quit(mut self) -> Terminal {
        self.press("q");
        self.ends_with(0);
        self.terminal
    }

    /// Fails unless it ends with this code, and leaves the terminal as it was.
    #[track_caller]
    pub fn ends_with(&mut self, code: u32) {
        assert_eq!(self.wait_end().exit_code(), code, "{}", self.contents());
        self.check_restored();
    }

    /// A program in the home, to be called as an editor.
    pub fn script(home: &TempDir, text: &str) -> String {
        let path = home.path().join("editor");
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

#[test]
fn it_opens_on_the_tree_and_leaves_the_terminal_as_it_was() {
    let browser = Browser::ready();
    browser.wait_text("Engineering");
    browser.wait_text("Finance");
    browser.quit();
}

#[test]
fn the_sample_opens_without_a_handbook() {
    let browser = Browser::start(&[], &[]);
    browser.wait_text("pages");
    browser.quit();
}

#[test]
fn keys_reach_the_model() {
    let mut browser = Browser::ready();
    browser.see("ll", "Builders build what the town needs.");
    browser.see("?", "half a page down");
    browser.press("q");
    browser.wait("the help gone", |screen| !screen.contents().contains("half a page down"));
    browser.quit();
}

#[test]
fn it_follows_the_size() {
    let browser = Browser::ready();
    for size in [(60, 12), (20, 5), (3, 2), (1, 1), (140, 45)] {
        browser.resize(size);
    }
    browser.wait("the last line at the bottom", |screen| {
        screen.rows(0, 140).nth(44).is_some_and(|line| line.contains("help"))
    });
    browser.quit();
}

#[test]
fn a_key_that_comes_with_a_change_of_size_is_heard() {
    let mut browser = Browser::ready();
    for turn in 0..100 {
        browser.resize((100 + turn % 2, 30));
        browser.press("?");
        browser.wait("the keys", |screen| screen.contents().contains("to the first child"));
        browser.resize((120, 30 + turn % 2));
        browser.press("q");
        browser.wait("the keys gone", |screen| !screen.contents().contains("to the first child"));
    }
    browser.quit();
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_it_restores_the_terminal_and_continued_it_draws_again() {
    let mut browser = Browser::ready();
    browser.press("\x1a");
    browser.wait_stopped();
    browser.check_restored();
    browser.signal("CONT");
    browser.wait("the browser again", |screen| screen.alternate_screen() && screen.contents().contains("2 pages"));
    browser.see("ll", "Builders build what the town needs.");
    browser.quit();
}

#[test]
fn the_editor_gets_the_terminal_every_key_and_the_line() {
    let home = home();
    let editor = Browser::script(
        &home,
        "stty -a | grep -q ' icanon' && echo \"editing $1 $(basename $2)\"; read answer; echo \"got $answer\"; read more",
    );
    let mut browser = Browser::ready_in(home, &[("EDITOR", &format!("'{editor}' '+%'"))]);
    browser.see("lle", "editing +% builder.md");
    browser.see("jjqq\r", "got jjqq");
    browser.press("\r");
    browser.wait("the browser again", |screen| {
        screen.alternate_screen() && screen.contents().contains("Builders build what the town needs.")
    });
    browser.quit();
}

#[test]
fn what_the_editor_wrote_is_shown() {
    let mut browser = Browser::with_editor("echo 'and bakes bread' >> \"$1\"; echo '# Baker' > book/baker.md");
    browser.see("lle", "3 pages");
    browser.quit();
}

#[test]
fn what_others_write_is_shown_where_one_is() {
    let mut browser = Browser::ready();
    // One key: a later one would take away what is told.
    browser.see("l", "Builders build what the town needs.");
    let page = browser.home.path().join("book/engineering/builder.md");
    fs::write(&page, BUILDER.replace("Builds bridges", "Builds bridges and bakes bread")).unwrap();
    browser.wait_text("Builds bridges and bakes bread");
    browser.wait_text("engineering/builder changed");
    // As many editors save: another file over this one.
    let beside = page.with_extension("tmp");
    fs::write(&beside, BUILDER.replace("what the town needs", "what the sea takes")).unwrap();
    fs::rename(beside, &page).unwrap();
    browser.wait_text("Builders build what the sea takes.");
    fs::rename(&page, page.with_file_name("mason.md")).unwrap();
    browser.wait_text("engineering/builder is now engineering/mason");
    browser.wait_text("Builders build what the sea takes.");
    fs::remove_dir_all(page.parent().unwrap()).unwrap();
    browser.wait_text("engineering/mason is gone");
    browser.wait_text("1 page");
    browser.quit();
}

#[test]
fn a_checkout_of_many_files_is_shown_at_once() {
    let browser = Browser::ready();
    for i in 0..2_000 {
        let path = browser.home.path().join(format!("book/d{}/p{i}.md", i % 20));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "# A page\n").unwrap();
    }
    browser.wait_text("2002 pages");
    browser.quit();
}

#[test]
fn a_handbook_that_goes_away_stays_on_the_screen_until_it_is_back() {
    let mut browser = Browser::ready();
    // One key: a later one would take away what is told.
    browser.see("l", "Builders build what the town needs.");
    let book = browser.home.path().join("book");
    fs::rename(&book, browser.home.path().join("away")).unwrap();
    browser.wait_text("there is no such file or folder; what was read stays");
    browser.wait_text("Builders build what the town needs.");
    fs::rename(browser.home.path().join("away"), &book).unwrap();
    browser.wait_text("the handbook is back; nothing has changed");
    browser.quit();
}

#[test]
fn an_editor_that_fails_is_told() {
    let mut browser = Browser::with_editor("exit 3");
    browser.see("lle", "ended with exit status: 3");
    browser.quit();
    let mut browser = Browser::ready_in(home(), &[("EDITOR", "no-such-editor")]);
    browser.see("lle", "does not start");
    browser.quit();
}

#[test]
fn copies_go_to_the_terminal() {
    let mut browser = Browser::ready();
    browser.press("lly");
    browser.wait_bytes("\x1b]52;c;");
    browser.wait_text("copied the page");
    browser.quit();
}

#[test]
fn the_background_is_asked_and_the_answer_is_no_key() {
    let mut browser = Browser::ready();
    browser.wait_bytes("\x1b]11;?\x1b\\");
    browser.press("\x1b]11;rgb:ffff/ffff/ffff\x1b\\");
    browser.see("ll", "Builders build what the town needs.");
    browser.quit();
}

#[test]
fn a_paste_is_no_row_of_keys() {
    let mut browser = Browser::ready();
    browser.press("\x1b[200~q\rq\x1b[201~");
    browser.see("ll", "Builders build what the town needs.");
    browser.quit();
}

#[test]
fn where_one_was_comes_back() {
    let mut browser = Browser::ready();
    browser.see("ll", "Builders build what the town needs.");
    browser.press("q");
    browser.wait_end();
    let browser = Browser::start_in(browser.home, &["book"], &[]);
    browser.wait_text("Builders build what the town needs.");
    browser.quit();
}

/// The folder of what is remembered.
fn memory(home: &TempDir) -> PathBuf {
    // Where the variables say nothing, as here.
    home.path().join(if cfg!(target_os = "macos") { "Library/Application Support/rungs" } else { ".local/state/rungs" })
}

#[test]
fn what_two_browsers_bookmark_is_all_there() {
    let mut one = Browser::ready();
    let mut other = rungs(one.home.path(), &["book"], &[], (100, 30));
    other.wait_text("2 pages");
    one.see("llm", "bookmark at Builder");
    other.see("Gllm", "bookmark at Counter");
    for terminal in [&mut one.terminal, &mut other] {
        terminal.press("q");
        assert_eq!(terminal.wait_end().exit_code(), 0);
    }
    let mut next = Browser::ready_in(one.home, &[]);
    next.see("'", "1 Builder");
    next.wait_text("2 Counter");
}

#[test]
fn what_was_remembered_and_is_broken_is_kept_aside() {
    let mut browser = Browser::ready();
    browser.press("q");
    browser.wait_end();
    let home = browser.home;
    let files = || fs::read_dir(memory(&home)).unwrap().map(|entry| entry.unwrap().path());
    let state = files().find(|path| path.extension().is_some_and(|ending| ending == "json")).unwrap();
    fs::write(&state, "{ \"bookmarks\": [").unwrap();
    let mut terminal = rungs(home.path(), &["book"], &[], (100, 30));
    terminal.wait_text("what was remembered cannot be read; it is kept in");
    terminal.press("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    assert_eq!(fs::read_to_string(state.with_extension("broken")).unwrap(), "{ \"bookmarks\": [");
    assert!(fs::read_to_string(state).unwrap().contains("\"selected\""));
}

#[test]
fn where_nothing_can_be_remembered_that_is_told() {
    let home = home();
    let folder = memory(&home);
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    fs::write(&folder, "a file, where a folder should be").unwrap();
    let mut browser = Browser::ready_in(home, &[]);
    browser.see("llm", "cannot remember in ");
    browser.see("'", "1 Builder");
    browser.press("qq");
    browser.ends_with(0);
    browser.wait_text("rungs: cannot remember in ");
}

#[test]
fn a_theme_that_nobody_made_is_told() {
    let mut browser = Browser::start(&["book", "--theme", "drak"], &[]);
    assert_eq!(browser.wait_end().exit_code(), 2);
    browser.wait_text("no theme is named 'drak'; there are auto, dark, light, mono");
    browser.check_restored();
}

fn cells(screen: &vt100::Screen) -> impl Iterator<Item = &vt100::Cell> {
    (0..30).flat_map(move |row| (0..100).filter_map(move |column| screen.cell(row, column)))
}

#[test]
fn without_colours_none_is_sent() {
    for (args, variables) in [(&["book"][..], &[("NO_COLOR", "1")][..]), (&["book", "--color", "never"], &[])] {
        let browser = Browser::start(args, variables);
        browser.wait_text("2 pages");
        browser.wait("a screen without colours", |screen| {
            cells(screen).all(|cell| cell.fgcolor() == vt100::Color::Default && cell.bgcolor() == vt100::Color::Default)
        });
        browser.wait("a selection all the same", |screen| cells(screen).any(|cell| cell.inverse()));
        browser.quit();
    }
    let browser = Browser::start(&["book", "--color", "always"], &[("NO_COLOR", "1")]);
    browser
        .wait("colours for those who ask", |screen| cells(screen).any(|cell| cell.fgcolor() != vt100::Color::Default));
    browser.quit();
}

#[test]
fn what_is_printed_is_coloured_unless_it_is_forbidden() {
    let is_set = |args: &[&str], variables: &[(&str, &str)]| {
        let mut printed = Browser::start(args, variables);
        assert_eq!(printed.wait_end().exit_code(), 2);
        printed.wait_text("error");
        printed.written().contains(&0x1b)
    };
    // The program's own errors, and those of its parser.
    for args in [&["gone"][..], &["tree", "--depth", "x"]] {
        assert!(is_set(args, &[]), "{args:?}");
        assert!(is_set(args, &[("NO_COLOR", "")]), "{args:?}: a variable that is set to nothing");
        assert!(!is_set(args, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1"), ("FORCE_COLOR", "1")]), "{args:?}");
        assert!(!is_set(args, &[("CLICOLOR", "0")]), "{args:?}");
        assert!(!is_set(&[&["--color", "never"], args].concat(), &[]), "{args:?}");
        assert!(is_set(&[&["--color", "always"], args].concat(), &[("NO_COLOR", "1")]), "{args:?}");
    }
}

#[test]
fn what_cannot_be_opened_never_takes_the_screen() {
    let mut browser = Browser::start(&["gone"], &[]);
    browser.ends_with(2);
    browser.wait_text("error: cannot read the handbook gone: there is no such file or folder");
}

// The search of the handbook.

#[test]
fn the_handbook_is_searched_as_one_types() {
    let mut browser = Browser::ready();
    browser.see("/brid", "1 hit");
    browser.see("ges", "/ bridges");
    browser.wait_text("Builds bridges");
    // Enter may come before the answer does.
    browser.see("\x15stones\r", "hit 1/1");
    browser.wait_text("Finance › Counter");
    browser.press("\x1b");
    browser.wait("the walk left", |screen| !screen.contents().contains("hit 1/1"));
    browser.quit();
}

#[test]
fn a_search_begun_at_once_is_answered_when_the_handbook_is_there() {
    let mut browser = Browser::start(&["book"], &[]);
    browser.see("/stones", "Counts the stones");
    browser.wait_text("1 hit");
    browser.see("\x1b", "2 pages");
    browser.quit();
}

#[test]
fn searches_are_remembered_until_the_next_start() {
    let mut browser = Browser::ready();
    browser.see("/towers", "1 hit");
    browser.see("\x13", "keep as");
    browser.see("high\r", "kept as 'high'");
    browser.see("\r", "hit 1/1");
    browser.press("q");
    assert_eq!(browser.wait_end().exit_code(), 0);
    let mut browser = Browser::ready_in(browser.home, &[]);
    browser.see("S", "high");
    browser.see("\r", "/ towers");
    browser.wait_text("1 hit");
    browser.press("\x1b");
    browser.wait("the search left", |screen| !screen.contents().contains("1 hit"));
    browser.quit();
}

#[test]
fn a_terminal_that_does_not_tell_its_size_is_taken_for_a_usual_one() {
    let home = home();
    let terminal = rungs(home.path(), &["--handbook", "book", "show", "builder"], &[], (0, 0));
    terminal.wait_text("Builders build what the town needs.");
}

#[test]
fn hits_of_the_command_line_are_links_in_terminals_that_follow_them() {
    let args = ["--handbook", "book", "search", "towers"];
    let browser = Browser::start(&args, &[("FORCE_HYPERLINK", "1"), ("FORCE_COLOR", "1")]);
    browser.wait_text("Builds towers");
    browser.wait_bytes("builder.md#19\x1b\\");
    browser.wait_bytes("\x1b]8;;\x1b\\");
}
