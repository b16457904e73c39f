//! Files that are no pages, and bytes that are no text: each is a page with a problem, or nothing; none waits or fails.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use rungs::handbook::{Handbook, NodeKind, Page, Sites};
use rungs::load::{self, Source};

/// Reads a folder that this fills.
fn read(fill: impl FnOnce(&Path)) -> Handbook {
    let dir = tempfile::tempdir().unwrap();
    let book = dir.path().join("book");
    fs::create_dir_all(&book).unwrap();
    fs::write(dir.path().join("secret.md"), "# Secret\n").unwrap();
    fs::write(book.join("good.md"), "# Good\n").unwrap();
    fill(&book);
    load::all(&Source::Path(book), &Sites::default()).unwrap()
}

/// The pages by id, each with the first problem's rule.
fn pages(handbook: &Handbook) -> Vec<String> {
    let told = |page: &Page| page.problems.first().map_or_else(String::new, |problem| format!(": {}", problem.rule));
    handbook.pages().map(|(_, page)| format!("{}{}", page.id, told(page))).collect()
}

#[track_caller]
fn check_files(fill: impl FnOnce(&Path), expected: &[&str]) {
    assert_eq!(pages(&read(fill)), expected);
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_no_page() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    let fifo = |book: &Path| assert!(Command::new("mkfifo").arg(book.join("pipe.md")).status().unwrap().success());
    check_files(fifo, &["good"]);
    check_files(|book| drop(UnixListener::bind(book.join("socket.md")).unwrap()), &["good"]);
    check_files(|book| symlink("/dev/zero", book.join("device.md")).unwrap(), &["good"]);
    check_files(|book| fs::create_dir(book.join("folder.md")).unwrap(), &["good"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_handbook() {
    let dir = tempfile::tempdir().unwrap();
    let pipe = dir.path().join("pipe.md");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(load::all(&Source::Path(pipe), &Sites::default()).is_err());
}

#[test]
fn folders_too_deep_are_a_problem() {
    let deep = |depth| "d/".repeat(depth);
    let handbook = read(|book| {
        fs::create_dir_all(book.join(deep(70))).unwrap();
        fs::write(book.join(deep(60)).join("page.md"), "# Page\n").unwrap();
        fs::write(book.join(deep(70)).join("page.md"), "# Page\n").unwrap();
    });
    let told = pages(&handbook);
    assert!(told.contains(&format!("{}page", deep(60))), "{told:?}");
    assert!(told.contains(&format!("{}: unreadable-file", deep(65).trim_end_matches('/'))), "{told:?}");
    assert_eq!(told.len(), 3);
}

#[cfg(unix)]
#[test]
fn links_between_files_end_and_stay_inside() {
    use std::os::unix::fs::symlink;

    check_files(|book| symlink("../secret.md", book.join("out.md")).unwrap(), &["good"]);
    check_files(|book| symlink("/etc", book.join("etc")).unwrap(), &["good"]);
    check_files(|book| symlink("..", book.join("up")).unwrap(), &["good"]);
    check_files(|book| symlink(".", book.join("here")).unwrap(), &["good"]);
    let circle = |book: &Path| {
        symlink("b.md", book.join("a.md")).unwrap();
        symlink("a.md", book.join("b.md")).unwrap();
    };
    check_files(circle, &["a: unreadable-file", "b: unreadable-file", "good"]);
    let folders = |book: &Path| {
        fs::create_dir(book.join("x")).unwrap();
        symlink("../x", book.join("x/x")).unwrap();
        symlink("x", book.join("y")).unwrap();
        fs::write(book.join("x/page.md"), "# Page\n").unwrap();
    };
    check_files(folders, &["good", "x/page", "y/page"]);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_a_problem() {
    use std::os::unix::fs::PermissionsExt as _;

    let handbook = read(|book| {
        fs::write(book.join("closed.md"), "# Closed\n").unwrap();
        fs::set_permissions(book.join("closed.md"), fs::Permissions::from_mode(0o000)).unwrap();
    });
    // The system lets its administrator read everything.
    let administrator = handbook.find("closed").is_some_and(|id| &*handbook.page(id).title == "Closed");
    if administrator {
        eprintln!("skipped: this user may read every file");
        return;
    }
    assert_eq!(pages(&handbook), ["closed: unreadable-file", "good"]);
}

#[cfg(unix)]
#[test]
fn names_are_any_bytes() {
    use std::os::unix::ffi::OsStrExt as _;

    let handbook = read(|book| {
        for name in [&b"a\nb.md"[..], b"c\xff.md", b"-rf.md", b"$(touch x).md", "é.md".as_bytes()] {
            fs::write(book.join(OsStr::from_bytes(name)), "text").unwrap();
        }
        fs::write(book.join(format!("{}.md", "l".repeat(250))), "text").unwrap();
    });
    let ids: Vec<&str> = handbook.pages().map(|(_, page)| &*page.id).collect();
    let long = "l".repeat(250);
    assert_eq!(ids, ["$(touch x)", "-rf", "a b", "c\u{fffd}", "good", &long, "é"]);
}

/// A page of these bytes: its title, its items, and the rules of its problems.
fn told(bytes: &[u8]) -> (String, Vec<String>, Vec<&'static str>) {
    let handbook = read(|book| fs::write(book.join("good.md"), bytes).unwrap());
    let (_, page) = handbook.pages().next().unwrap();
    let items = page.of_kind(NodeKind::Item).map(|item| page.text(item).to_owned()).collect();
    (page.title.to_string(), items, page.problems.iter().map(|problem| problem.rule).collect())
}

#[track_caller]
fn check_bytes(bytes: &[u8], title: &str, items: &[&str], problems: &[&str]) {
    let (told_title, told_items, told_problems) = told(bytes);
    assert_eq!(told_title, title);
    assert_eq!(told_items, items);
    assert_eq!(told_problems, problems);
}

const TEXT: &str = "---\ntitle: Pilot\n---\n\n- one\n- two\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn text_is_read_however_it_is_encoded() {
    check_bytes(TEXT.as_bytes(), "Pilot", &["one", "two"], &[]);
    check_bytes(format!("\u{feff}{TEXT}").as_bytes(), "Pilot", &["one", "two"], &[]);
    check_bytes(TEXT.replace('\n', "\r\n").as_bytes(), "Pilot", &["one", "two"], &[]);
    check_bytes(&utf16(TEXT, u16::to_le_bytes), "Pilot", &["one", "two"], &["not-utf8"]);
    check_bytes(&utf16(TEXT, u16::to_be_bytes), "Pilot", &["one", "two"], &["not-utf8"]);
    check_bytes(
        b"# Caf\xe9\n\n- na\xefve \x96 \x80 5\n",
        "Caf\u{e9}",
        &["na\u{ef}ve \u{2013} \u{20ac} 5"],
        &["not-utf8"],
    );
    // What is UTF-8 in part is damaged UTF-8; what has other bytes is no text.
    check_bytes(b"# Caf\xe9 \xc3\xa9\n", "Caf\u{fffd} \u{e9}", &[], &["not-utf8"]);
    check_bytes(b"# Caf\xe9 \x81\n", "Caf\u{fffd} \u{fffd}", &[], &["not-utf8"]);
    check_bytes(b"# Pi\0lot\n\n- o\0ne\n", "Pilot", &["one"], &[]);
    check_bytes(b"\xff\xfe#", "Good", &[], &["not-utf8", "missing-title"]);
    check_bytes(b"", "Good", &[], &["missing-title"]);
}

#[test]
fn a_lone_carriage_return_ends_a_line() {
    check_bytes(TEXT.replace('\n', "\r").as_bytes(), "Pilot", &["one", "two"], &[]);
}

#[test]
fn a_file_of_more_than_the_most_is_told() {
    let handbook = read(|book| fs::File::create(book.join("large.md")).unwrap().set_len((32 << 20) + 1).unwrap());
    assert_eq!(pages(&handbook), ["good", "large: unreadable-file"]);
    let most = read(|book| fs::File::create(book.join("most.md")).unwrap().set_len(1 << 20).unwrap());
    assert_eq!(most.pages().len(), 2);
}
