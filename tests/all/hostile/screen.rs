//! The browser on a handbook of attacks: the bytes that reach the terminal are rungs' own and nobody else's.
#![cfg(unix)]

use std::fs;

use super::texts::{ATTACKS, check_safe, write_handbook};
use crate::terminal::Terminal;

/// The text between sequences; fails on a sequence that rungs has no business to write.
fn text_of(written: &str) -> String {
    let mut text = String::new();
    let mut rest = written;
    while let Some(at) = rest.find('\u{1b}') {
        text.push_str(&rest[..at]);
        text.push('\n');
        rest = &rest[at + 1..];
        let (kind, after) = rest.split_at(1);
        match kind {
            "[" => {
                let end = after.find(|c| matches!(c, '@'..='~')).unwrap();
                let (parameters, last) = (&after[..end], &after[end..=end]);
                let modes = ["?25", "?1049", "?2004", "?2026", "?1000", "?1002", "?1003", "?1006", "?1015"];
                match last {
                    "h" | "l" => assert!(modes.contains(&parameters), "a mode: {parameters}"),
                    "m" => assert!(parameters.bytes().all(|b| b.is_ascii_digit() || b == b';' || b == b':')),
                    "H" | "J" | "K" | "A" | "B" | "C" | "D" | "G" | "d" => {
                        assert!(parameters.bytes().all(|b| b.is_ascii_digit() || b == b';'), "{parameters:?}");
                    }
                    _ => panic!("a sequence: CSI {parameters} {last}"),
                }
                rest = &after[end + 1..];
            }
            "]" => {
                let end = after.find("\u{1b}\\").unwrap();
                assert_eq!(&after[..end], "11;?", "a command of the operating system");
                rest = &after[end + 2..];
            }
            _ => panic!("a sequence: ESC {kind:?}"),
        }
    }
    text + rest
}

#[test]
fn nothing_on_a_page_reaches_the_terminal_raw() {
    let home = tempfile::tempdir().unwrap();
    write_handbook(&home.path().join("book"));
    // A program that would be started where something on a page could start one.
    let started = home.path().join("started");
    let mut terminal = Terminal::start(
        assert_cmd::cargo::cargo_bin!("rungs").to_str().unwrap(),
        &["book", "--color", "always"],
        home.path(),
        &[("BROWSER", &format!("touch {}", started.display()))],
        (120, 40),
    );
    terminal.wait_text(&format!("{} pages", ATTACKS.len() + 6));
    // Checked, and so read in full.
    terminal.wait_text(" problems");
    // Every row of the tree, the page of all attacks from top to bottom, its links, and every list.
    terminal.press("zR");
    for _ in 0..12 {
        terminal.press("\x1b[6~");
    }
    terminal.press("gj\r");
    terminal.wait_text("Guides [31;5mred");
    for keys in ["\t\x04\x04\x04\x04", "]]]]]]]]]]", "?\x04\x04q", "\x06tides\rnn", "/tides"] {
        terminal.press(keys);
    }
    terminal.wait_text("Enter go there");
    terminal.press("\rnn");
    terminal.wait_text("hit 3/");
    for keys in ["\t", "iq", "C\rq", "Lq", "pq", "\x03"] {
        terminal.press(keys);
    }
    assert_eq!(terminal.wait_end().exit_code(), 0);
    terminal.check_restored();
    let written = String::from_utf8(terminal.written()).unwrap();
    check_safe("the screen", &text_of(&written));
    for (name, attack) in ATTACKS.iter().filter(|(_, attack)| attack.contains('\u{1b}')) {
        assert!(!written.contains(attack), "{name}");
    }
    assert!(!started.exists());
    assert!(fs::read_dir(home.path()).unwrap().count() <= 3);
}
