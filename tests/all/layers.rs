//! Imports go down the map in `lib.rs` only, and what touches the world is named only where the map says so.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// A file of the library: its path below `src`, its room, and its lines of code, comments and tests left out.
struct Source {
    path: String,
    room: String,
    code: String,
}

fn library() -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&src, &mut paths);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let code = |line: &&str| !line.trim_start().starts_with("//");
        let path = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        let room = path.split(['/', '.']).next().unwrap().to_owned();
        Source { path, room, code: text.lines().filter(code).collect::<Vec<_>>().join("\n") }
    };
    let sources = paths.into_iter().map(read);
    sources.filter(|source| !matches!(&*source.path, "lib.rs" | "main.rs") && !is_tests(&source.path)).collect()
}

fn is_tests(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// The rooms, lowest first, as the map tells them.
fn rooms() -> Vec<String> {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let row = |line: &str| Some(line.strip_prefix("//! | [`")?.split('`').next()?.to_owned());
    map.lines().filter_map(row).collect()
}

/// The rooms that a text names: `crate::room`, `crate::{room, room}`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            None => found.push(name(rest)),
            Some(list) => {
                let mut depth = 0;
                for part in list.split_inclusive([',', '{', '}']) {
                    if depth == 0 && !name(part.trim_start()).is_empty() {
                        found.push(name(part.trim_start()));
                    }
                    match part.chars().last() {
                        Some('{') => depth += 1,
                        Some('}') if depth == 0 => break,
                        Some('}') => depth -= 1,
                        _ => {}
                    }
                }
            }
        }
    }
    found
}

#[test]
fn imports_are_found() {
    assert_eq!(imports("use crate::text::fold;\nlet x = crate::app::step();"), ["text", "app"]);
    assert_eq!(imports("use crate::{app::{self, Model}, view, text::fold};"), ["app", "view", "text"]);
}

#[test]
fn every_room_is_on_the_map() {
    let rooms = rooms();
    for source in library() {
        assert!(rooms.contains(&source.room), "src/{} is in no room of the map in lib.rs", source.path);
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut paths = Vec::new();
    for folder in ["src", "tests/all", "benches", "fuzz/src", "fuzz/fuzz_targets", "fuzz/examples"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    }
    for path in paths {
        assert!(fs::read_to_string(&path).unwrap().starts_with("//! "), "{} does not open with //!", path.display());
    }
}

#[test]
fn imports_go_down() {
    let rooms = rooms();
    let floor = |room: &str| rooms.iter().position(|name| name == room);
    for source in library() {
        for import in imports(&source.code) {
            let (Some(to), Some(from)) = (floor(&import), floor(&source.room)) else { continue };
            assert!(to <= from, "src/{} imports {import}, which stands above it", source.path);
        }
    }
}

/// Fails where a name stands in a file whose path begins with none of these.
#[track_caller]
fn check_only(names: &[&str], places: &[&str]) {
    for source in library() {
        if places.iter().any(|place| source.path.starts_with(place)) {
            continue;
        }
        for name in names {
            assert!(!source.code.contains(name), "src/{} names {name}", source.path);
        }
    }
}

#[test]
fn the_screen_is_drawn_in_view_and_term() {
    check_only(&["ratatui"], &["view", "term", "app/layout.rs", "app/mouse.rs"]);
}

#[test]
fn the_terminal_is_known_where_keys_are() {
    check_only(&["crossterm"], &["term", "app", "config/stroke.rs"]);
}

#[test]
fn the_command_line_is_parsed_in_cli() {
    check_only(&["clap"], &["cli"]);
}

#[test]
fn files_are_touched_by_load_config_and_effects() {
    check_only(&["std::fs", "File::open"], &["load", "config/file.rs", "config/state.rs", "term"]);
}

#[test]
fn pure_rooms_have_no_clock_environment_or_thread() {
    let impure = ["load", "config/file.rs", "config/state.rs", "term", "cli"];
    check_only(&["std::env", "std::thread", "std::process", "Instant::", "SystemTime"], &impure);
    check_only(&["println!", "eprintln!"], &[]);
}
