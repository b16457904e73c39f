//! Every way out of the browser: the terminal is as it was, whatever happened.
#![cfg(unix)]

use std::fs;
use std::path::Path;

use super::Terminal;
use super::pty::{Browser, home};

/// Ends that the user brings about.
#[test]
fn leaving() {
    for keys in ["q", "\x03", ":quit\r", "?qq", "\x06town\rq", "/tow\x03q", "/town", "\x10builder\rq", "llq"] {
        let mut browser = Browser::ready();
        browser.press(keys);
        if keys == "/town" {
            browser.wait_text("1 hit");
            browser.press("\rq");
        }
        browser.ends_with(0);
    }
}

/// Ends that the system brings about, in whatever state the browser is.
#[test]
fn being_killed() {
    for name in ["TERM", "HUP", "INT", "QUIT"] {
        for keys in ["", "?", "/ha"] {
            let mut browser = Browser::ready();
            browser.press(keys);
            browser.signal(name);
            let status = browser.wait_end();
            assert!(status.signal().is_some(), "{name}: {status:?}");
            browser.check_restored();
        }
    }
}

/// Whatever ends a program that does not wait for it.
#[test]
fn being_killed_by_what_nobody_should_send() {
    let named = ["USR1", "USR2", "ALRM", "VTALRM", "PROF", "XCPU", "XFSZ", "ABRT", "BUS", "SYS", "TRAP"];
    let by_number: &[&str] = if cfg!(target_os = "linux") { &["IO", "40"] } else { &[] };
    for name in named.iter().chain(by_number) {
        let mut browser = Browser::ready();
        browser.signal(name);
        let status = browser.wait_end();
        assert!(status.signal().is_some() || status.exit_code() > 128, "{name}: {status:?}");
        browser.check_restored();
    }
}

#[test]
fn a_terminal_that_shows_escape_sequences_as_text_gets_none() {
    let mut browser = Browser::start(&["book"], &[("TERM", "dumb")]);
    assert_eq!(browser.wait_end().exit_code(), 2);
    browser.wait_text("TERM=dumb");
    browser.wait_text("`rungs tree`");
    assert!(!browser.written().contains(&b'\x1b'));
}

/// The reports of panics in a home.
fn reports(home: &Path) -> Vec<String> {
    let Ok(folder) = fs::read_dir(home.join(".local/state/rungs")) else { return Vec::new() };
    let paths = folder.map(|entry| entry.unwrap().path());
    let report = |path: &std::path::PathBuf| path.file_name().unwrap().to_string_lossy().starts_with("crash-");
    paths.filter(report).map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_leaves_a_report_without_a_word_of_the_pages() {
    for place in ["main", "draw", "redraw"] {
        let mut browser = Browser::start(&["book"], &[("RUNGS_PANIC", place)]);
        if place == "redraw" {
            browser.wait_text("2 pages");
            browser.press("j\x06secretly\r\x0c");
        }
        browser.ends_with(101);
        browser.wait_text("this is a fault of rungs");
        browser.wait_text("a report, without any text of your pages");
        let reports = reports(browser.home.path());
        assert_eq!(reports.len(), 1, "{place}");
        for told in [
            "thread: main",
            "place: src/term/browser.rs",
            "terminal: 100x30, xterm-256color",
            "RUNGS_PANIC asked for it",
        ] {
            assert!(reports[0].contains(told), "{told} in {}", reports[0]);
        }
        assert!(place != "redraw" || reports[0].contains("last commands: down, find"), "{}", reports[0]);
        for private in ["Builder", "bridges", "secretly", "book/"] {
            assert!(!reports[0].contains(private), "{private} in {}", reports[0]);
        }
    }
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_of_the_thread_that_reads_keys_ends_the_browser() {
    let mut browser = Browser::start(&["book"], &[("RUNGS_PANIC", "input")]);
    browser.ends_with(2);
    browser.wait_text("thread input");
    browser.wait_text("rungs stumbled over the input");
    assert_eq!(reports(browser.home.path()).len(), 1);
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_of_the_loader_is_told_and_the_browser_goes_on() {
    let mut browser = Browser::start(&["book"], &[("RUNGS_PANIC", "loader")]);
    browser.wait_text("rungs stumbled over the handbook");
    browser.press("q");
    browser.ends_with(0);
    browser.wait_text("thread loader");
    assert_eq!(reports(browser.home.path()).len(), 1);
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_of_a_search_is_told_and_the_browser_goes_on() {
    let mut browser = Browser::ready_in(home(), &[("RUNGS_PANIC", "search")]);
    // One letter each: nothing is searched for any more once it is told.
    for query in ["/t", "/m"] {
        browser.see(query, "rungs stumbled over this search");
        browser.press("\x1b");
        browser.wait("no more of it", |screen| !screen.contents().contains("stumbled"));
    }
    browser.press("q");
    browser.ends_with(0);
    browser.wait_text("thread searcher");
    assert_eq!(reports(browser.home.path()).len(), 1);
}

#[cfg(debug_assertions)]
#[test]
fn a_report_that_cannot_be_written_is_told() {
    let home = home();
    fs::write(home.path().join("state"), "a file where a folder should be").unwrap();
    let state = home.path().join("state");
    let variables = [("RUNGS_PANIC", "main"), ("XDG_STATE_HOME", state.to_str().unwrap())];
    let mut browser = Browser::start_in(home, &["book"], &variables);
    browser.ends_with(101);
    browser.wait_text("no report could be written");
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_by_a_signal_and_continued() {
    for (name, left) in [("TSTP", 2), ("STOP", 1)] {
        let mut browser = Browser::ready();
        browser.signal(name);
        browser.wait_stopped();
        if name == "TSTP" {
            // Nobody is asked before the other one, so the screen stays as it is.
            browser.check_restored();
        }
        browser.signal("CONT");
        browser.wait("the browser again", vt100::Screen::alternate_screen);
        browser.see("ll", "Builders build what the town needs.");
        let terminal = browser.quit();
        // Nothing was drawn where the shell writes.
        assert_eq!(terminal.contents().trim(), "", "{name}");
        // Its screen was left only to stop and to end: in between the line would show there what is pressed.
        let written = String::from_utf8(terminal.written()).unwrap();
        assert_eq!(written.matches("\x1b[?1049l").count(), left, "{name}");
    }
}

/// The system tells of a new size only who is in the foreground.
#[cfg(target_os = "linux")]
#[test]
fn continued_by_a_shell_it_has_the_size_that_the_terminal_got_meanwhile() {
    let home = home();
    let mut shell = Terminal::start("sh", &["-im"], home.path(), &[], (60, 20));
    shell.wait("a prompt", |screen| !screen.contents().trim().is_empty());
    shell.press(&format!("{} book\n", env!("CARGO_BIN_EXE_rungs")));
    shell.wait("the browser", |screen| screen.alternate_screen() && screen.contents().contains("2 pages"));
    // What is pressed before the shell says so it may throw away.
    shell.see("\x1a", "Stopped");
    shell.resize((100, 30));
    shell.press("fg\n");
    shell.wait("the last line at the bottom", |screen| {
        screen.alternate_screen() && screen.rows(0, 100).nth(29).is_some_and(|line| line.contains("help"))
    });
    shell.press("q");
    shell.wait("the shell", |screen| !screen.alternate_screen());
}

/// A shell that stops a program sets the line for itself.
#[cfg(target_os = "linux")]
#[test]
fn continued_it_takes_the_line_that_others_have_set() {
    let mut browser = Browser::ready();
    browser.signal("STOP");
    browser.wait_stopped();
    browser.set_line();
    browser.signal("CONT");
    browser.see("ll", "Builders build what the town needs.");
    browser.quit();
}

/// Nothing more can be shown, yet the line is set back, and the program ends.
#[cfg(target_os = "linux")]
#[test]
fn killed_while_the_terminal_takes_nothing() {
    let mut browser = Browser::ready();
    browser.fill();
    browser.signal("TERM");
    assert!(browser.wait_end().signal().is_some());
    browser.check_line();
    browser.hear();
}

#[test]
fn a_terminal_that_is_closed_ends_it() {
    for keys in ["", "?", "/ha"] {
        let mut browser = Browser::ready();
        browser.press(keys);
        let status = browser.hang_up();
        // Of the signal, or because there is no more input: whichever is heard first.
        assert!(status.signal().is_some() || status.exit_code() == 2, "{status:?}");
    }
}

#[test]
fn killed_while_the_editor_has_the_terminal() {
    let mut browser = Browser::with_editor("echo editing; read answer");
    browser.see("lle", "editing");
    browser.signal("TERM");
    assert!(browser.wait_end().signal().is_some());
    browser.check_restored();
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_while_the_editor_has_the_terminal() {
    let mut browser = Browser::with_editor("echo editing; read answer; echo \"got $answer\"");
    browser.see("lle", "editing");
    browser.signal("TSTP");
    browser.wait_stopped();
    browser.signal("CONT");
    browser.press("more\r");
    browser.wait_bytes("got more");
    browser.wait_back("2 pages");
    browser.quit();
}

#[test]
fn whatever_becomes_of_the_editor() {
    for (script, told) in [
        ("exit 3", "exit status: 3"),
        ("kill -9 $$", "signal: 9"),
        ("kill -SEGV $$", "signal: 11"),
        ("printf '\\033[?1000h\\033[?25l\\033[?1049h'", "2 pages"),
        ("exec 0<&- 1>&- 2>&-", "2 pages"),
    ] {
        let mut browser = Browser::with_editor(&format!("echo done > edited\n{script}"));
        browser.press("lle");
        browser.wait_file(&browser.home.path().join("edited"));
        browser.wait_back(told);
        browser.quit();
    }
}

/// Names of files are no text of ours, wherever they are told.
#[cfg(target_os = "linux")]
#[test]
fn names_of_files_are_told_safely() {
    let home = home();
    let book = "bo\u{202e}\u{9b}31mok";
    fs::rename(home.path().join("book"), home.path().join(book)).unwrap();
    let state = home.path().join("sta\u{202e}\u{9b}31mte");
    fs::write(&state, "a file, where a folder should be").unwrap();
    let variables = [("XDG_STATE_HOME", state.to_str().unwrap())];
    let mut browser = Browser::start_in(home, &[book], &variables);
    browser.wait_text("2 pages");
    browser.see("llm", "cannot remember in ");
    // What was read of a handbook that is gone stays, so the page can still be asked for.
    fs::rename(browser.home.path().join(book), browser.home.path().join("away")).unwrap();
    browser.wait_text("cannot read the handbook");
    browser.see("e", " is gone");
    browser.press("q");
    assert_eq!(browser.wait_end().exit_code(), 0);
    browser.wait_text("rungs: cannot remember in ");
    let written = String::from_utf8(browser.written()).unwrap();
    assert!(!written.contains(['\u{202e}', '\u{9b}']));
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_kept_aside_is_told_safely() {
    let home = home();
    let state = home.path().join("sta\u{202e}te");
    let variables = [("XDG_STATE_HOME", state.to_str().unwrap())];
    let mut browser = Browser::ready_in(home, &variables);
    browser.press("q");
    browser.wait_end();
    let files = fs::read_dir(state.join("rungs")).unwrap().map(|entry| entry.unwrap().path());
    files.for_each(|file| fs::write(file, "nonsense").unwrap());
    let browser = Browser::start_in(browser.home, &["book"], &variables);
    browser.wait_text("what was remembered cannot be read");
    assert!(!String::from_utf8(browser.written()).unwrap().contains('\u{202e}'));
    browser.quit();
}

#[cfg(debug_assertions)]
#[test]
fn a_report_is_told_safely() {
    let home = home();
    let state = home.path().join("sta\u{202e}te");
    let variables =
        [("RUNGS_PANIC", "main"), ("XDG_STATE_HOME", state.to_str().unwrap()), ("TERM", "xterm-\u{1b}[31m")];
    let mut browser = Browser::start_in(home, &["book"], &variables);
    assert_eq!(browser.wait_end().exit_code(), 101);
    browser.wait_text("a report, without any text of your pages");
    assert!(!String::from_utf8(browser.written()).unwrap().contains('\u{202e}'));
    let report = fs::read_dir(state.join("rungs")).unwrap().next().unwrap().unwrap().path();
    assert!(!fs::read_to_string(report).unwrap().contains('\u{1b}'));
}

#[test]
fn the_editor_gets_its_words_and_the_name_of_the_file_as_they_are() {
    let home = home();
    let page = "book/a $(touch run) `touch run`; touch run #'\".md";
    fs::write(home.path().join(page), "# Odd name\n").unwrap();
    let editor = Browser::script(&home, "printf '%s\\n' \"$#\" \"$@\" > arguments.new; mv arguments.new arguments");
    let command = format!("'{editor}' --wait 'two words' \"a\\\"b\" $(touch run)");
    let mut browser = Browser::start_in(home, &["book"], &[("EDITOR", &command)]);
    browser.wait_text("3 pages");
    browser.press("\x10odd name\re");
    browser.wait_back("3 pages");
    let arguments = browser.home.path().join("arguments");
    let book = fs::canonicalize(browser.home.path()).unwrap();
    let expected = format!("6\n--wait\ntwo words\na\"b\n$(touch\nrun)\n{}\n", book.join(page).display());
    assert_eq!(fs::read_to_string(arguments).unwrap(), expected);
    assert!(!browser.home.path().join("run").exists());
    browser.quit();
}

/// Starts a browser with one page of one link, and an opener that takes down what it is given; follows the link.
fn follow(url: &str) -> Browser {
    let home = home();
    fs::write(home.path().join("book/engineering/builder.md"), format!("# Builder\n\n<a href=\"{url}\">there</a>\n"))
        .unwrap();
    let opener = Browser::script(&home, "printf '%s\\n' \"$#\" \"$@\" > opened.new; mv opened.new opened");
    fs::rename(&opener, home.path().join("xdg-open")).unwrap();
    let path = format!("{}:{}", home.path().display(), std::env::var("PATH").unwrap());
    let mut browser = Browser::ready_in(home, &[("PATH", &path)]);
    browser.see("ll", "there");
    browser.press("]\r");
    browser
}

#[cfg(target_os = "linux")]
#[test]
fn an_address_reaches_the_opener_as_one_argument() {
    for (url, expected) in [
        ("https://example.com/a?b=1&amp;c=(d);e", "https://example.com/a?b=1&c=(d);e"),
        (
            "https://example.com/`touch run`$(touch run)'x'",
            "https://example.com/%60touch%20run%60$(touch%20run)%27x%27",
        ),
        ("HTTPS://example.com/&quot;; touch run", "HTTPS://example.com/%22;%20touch%20run"),
        ("mailto:a@example.com?subject=-x", "mailto:a@example.com?subject=-x"),
    ] {
        let browser = follow(url);
        let opened = browser.home.path().join("opened");
        browser.wait_file(&opened);
        assert_eq!(fs::read_to_string(opened).unwrap(), format!("1\n{expected}\n"));
        assert!(!browser.home.path().join("run").exists());
        browser.quit();
    }
}

#[test]
fn other_addresses_are_shown_and_never_opened() {
    for url in ["file:///etc/passwd", "javascript:alert(1)", "ssh://-oProxyCommand=x", "data:text/html,x", "vscode://x"]
    {
        let browser = follow(url);
        browser.wait_text("not opened: only http, https and mailto addresses are opened");
        assert!(!browser.home.path().join("opened").exists(), "{url}");
        browser.quit();
    }
}

#[test]
fn a_terminal_that_would_show_the_question_is_not_asked() {
    for name in ["linux", ""] {
        let browser = Browser::ready_in(home(), &[("TERM", name)]);
        let terminal = browser.quit();
        assert!(!String::from_utf8(terminal.written()).unwrap().contains("\x1b]11;"), "{name}");
    }
}

#[test]
fn a_terminal_that_answers_nothing_is_asked_once_and_not_waited_for() {
    let browser = Browser::ready();
    browser.wait_text("Engineering");
    let written = String::from_utf8(browser.written()).unwrap();
    assert_eq!(written.matches("\x1b]11;?").count(), 1);
    // Where the cursor is, what the terminal is: questions whose answers others wait for.
    for question in ["\x1b[6n", "\x1b[c", "\x1b[?u", "\x1b[>q"] {
        assert!(!written.contains(question), "{question:?}");
    }
    browser.quit();
}
