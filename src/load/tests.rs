//! Folders on disk, read.

use std::fs::{self, File};

use super::page::{LARGEST, Unread, bytes_of, page_of};
use super::*;
use crate::check::Policy;
use crate::handbook;

/// A folder with these files, `path = text`; a path that ends with `/` is a folder.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path_on_disk = dir.path().join(path);
        fs::create_dir_all(path_on_disk.parent().unwrap()).unwrap();
        if path.ends_with('/') {
            fs::create_dir_all(path_on_disk).unwrap();
        } else {
            fs::write(path_on_disk, text).unwrap();
        }
    }
    dir
}

fn paths(path: &Path) -> Vec<String> {
    scan::scan(path).unwrap().pages.into_iter().map(|found| found.path).collect()
}

#[track_caller]
fn check_paths(files: &[&str], expected: &[&str]) {
    let files: Vec<(&str, &str)> = files.iter().map(|path| (*path, "text")).collect();
    assert_eq!(paths(folder(&files).path()), expected);
}

#[test]
fn pages_come_in_folder_order() {
    check_paths(&["b.md", "a/z.md", "a/b/c.md", "a.md"], &["a/b/c.md", "a/z.md", "a.md", "b.md"]);
}

#[test]
fn hidden_and_ignored_files_are_skipped() {
    check_paths(&[".x.md", ".git/y.md", "node_modules/z.md", "a.md~", "a.txt", "a.md"], &["a.md"]);
    let dir = folder(&[(".gitignore", "drafts/\n"), ("drafts/a.md", ""), ("b/.ignore", "c.md"), ("b/c.md", "")]);
    fs::write(dir.path().join("d.md"), "").unwrap();
    assert_eq!(paths(dir.path()), ["d.md"]);
}

#[test]
fn files_beside_the_pages_are_known() {
    let dir = folder(&[(".x.md", ""), ("a/x.md", ""), ("a/LICENSE", ""), ("b/c/d.txt", ""), ("empty/", "")]);
    let mut files = scan::scan(dir.path()).unwrap().files;
    files.sort();
    assert_eq!(files, [".x.md", "a/LICENSE", "b", "b/c", "b/c/d.txt", "empty"]);
}

#[test]
fn ids_begin_below_job_families() {
    check_paths(&["content/job-families/a/b.md", "content/handbook/c.md"], &["a/b.md"]);
    check_paths(&["sites/uncategorized/source/job-families/a/index.html.md.erb"], &["a/index.html.md.erb"]);
    let dir = folder(&[("job-families/a.md", "")]);
    assert_eq!(paths(&dir.path().join("job-families")), ["a.md"]);
}

#[test]
fn ids_begin_below_the_folder_of_all_content() {
    check_paths(&["README.md", "docs/roles/pilot.md", "docs/index.md"], &["index.md", "roles/pilot.md"]);
    check_paths(&["README.md", "docs/roles/pilot.md"], &["README.md", "docs/roles/pilot.md"]);
    check_paths(&["README.md", "docs/roles/pilot.md", "mkdocs.yml"], &["roles/pilot.md"]);
    check_paths(&["notes.md", "docs/roles/pilot.md"], &["docs/roles/pilot.md", "notes.md"]);
    // Navigation is no page beside the folder either.
    check_paths(&["_sidebar.md", "src/SUMMARY.md", "src/pilot.md"], &["pilot.md"]);
}

#[test]
fn what_generators_keep_beside_the_pages_is_none_of_them() {
    let files = ["docusaurus.config.js", "docs/a.md", "i18n/de/a.md", "versioned_docs/v1/a.md", "blog/b.md"];
    check_paths(&files, &["blog/b.md", "docs/a.md"]);
    check_paths(&["hugo.toml", "archetypes/default.md", "themes/t/README.md", "roles/a.md"], &["roles/a.md"]);
    check_paths(&["archetypes/default.md", "roles/a.md"], &["archetypes/default.md", "roles/a.md"]);
    let dir = folder(&[("_sidebar.md", ""), ("a/x.md", "")]);
    assert_eq!(scan::scan(dir.path()).unwrap().files, ["_sidebar.md"]);
}

#[cfg(unix)]
#[test]
fn links_stay_inside_and_end() {
    use std::os::unix::fs::symlink;
    let outside = folder(&[("secret.md", ""), ("more/secret.md", "")]);
    let dir = folder(&[("a/x.md", ""), ("b/y.md", "")]);
    let at = |path: &str| dir.path().join(path);
    symlink(outside.path().join("secret.md"), at("a/secret.md")).unwrap();
    symlink(outside.path().join("more"), at("a/more")).unwrap();
    symlink("../a", at("a/itself")).unwrap();
    symlink("..", at("b/up")).unwrap();
    symlink("../b", at("a/to-b")).unwrap();
    symlink("../a", at("b/to-a")).unwrap();
    symlink("x.md", at("a/z.md")).unwrap();
    assert_eq!(paths(dir.path()), ["a/to-b/y.md", "a/x.md", "a/z.md", "b/to-a/x.md", "b/y.md"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_out_of_reach() {
    let dir = folder(&[("a.md", "")]);
    std::os::unix::fs::symlink("gone", dir.path().join("b.md")).unwrap();
    let found = scan::scan(dir.path()).unwrap().pages;
    assert_eq!(found[1].place, TextPlace::OutOfReach("there is no such file or folder".into()));
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_never_opened() {
    let dir = folder(&[("a.md", "")]);
    // A socket: opening one fails, and opening a pipe would wait for ever.
    let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("b.md")).unwrap();
    assert_eq!(paths(dir.path()), ["a.md"]);
}

#[test]
fn a_path_without_a_handbook_says_so() {
    let dir = folder(&[("x.txt", "")]);
    let error = |path: &Path| scan::scan(path).map(|_| ()).unwrap_err().to_string();
    let text = dir.path().join("x.txt");
    assert_eq!(error(&text), format!("{} is neither a folder nor a markdown file", text.display()));
    let gone = dir.path().join("gone");
    let expected = format!("cannot read the handbook {}: there is no such file or folder", gone.display());
    assert_eq!(error(&gone), expected);
}

#[test]
fn a_file_that_is_too_large_is_a_problem() {
    let dir = folder(&[("a.md", "")]);
    let file = dir.path().join("a.md");
    File::options().write(true).open(&file).unwrap().set_len(LARGEST + 1).unwrap();
    let why = "it has 32 MiB, and a page has at most 32 MiB".to_owned();
    assert_eq!(bytes_of(&file).map(|_| ()), Err(Unread::Because(why)));
}

#[test]
fn a_file_that_goes_away_before_it_is_read_is_no_page() {
    let dir = folder(&[]);
    let found = Found::new("a.md".into(), TextPlace::File(dir.path().join("a.md")), false);
    assert!(read(found, &Sites::default()).is_none());
}

#[test]
fn snapshots_grow_to_the_whole() {
    let files: Vec<(String, &str)> = (0..40).map(|i| (format!("d{}/p{i}.md", i % 4), "# A page\n\n- item\n")).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let dir = folder(&files);
    let (sender, updates) = mpsc::channel();
    let source = Source::Path(dir.path().to_owned());
    drop(spawn(source, Sites::default(), move |update| sender.send(update).unwrap()));
    let mut last = Progress::default();
    for update in updates {
        let (handbook, progress) = match update {
            Update::Snapshot(handbook, progress) => (handbook, progress),
            // Where roles lead is told of the whole alone.
            Update::Ladder(of, _) => {
                assert!(last.done && of.pages().len() == 40);
                continue;
            }
            other => panic!("the folder can be read, and does not change: {other:?}"),
        };
        assert_eq!(handbook.pages().len(), progress.read);
        assert_eq!(progress.found, 40);
        assert!(progress.read >= last.read && !last.done);
        last = progress;
    }
    assert_eq!(last, Progress { read: 40, found: 40, done: true });
}

#[test]
fn a_page_that_cannot_be_read_is_a_page_with_a_problem() {
    let found = Found::new("a/b.md".into(), TextPlace::OutOfReach("a \u{1b}[31mreason".into()), false);
    let page = read(found, &Sites::default()).unwrap().page;
    let told: Vec<_> = page.problems.iter().map(|problem| (problem.rule, problem.message.as_str())).collect();
    assert_eq!(told, [("unreadable-file", "the file cannot be read: a [31mreason")]);
    let folder = Found::new("a/b".into(), TextPlace::OutOfReach("a reason".into()), false);
    assert_eq!(
        read(folder, &Sites::default()).unwrap().page.problems[0].message,
        "the folder cannot be read: a reason"
    );
}

#[test]
fn of_pages_that_cannot_be_read_nothing_else_is_told() {
    let page = |path: &str| {
        let place = TextPlace::OutOfReach("a reason".into());
        read(Found::new(path.into(), place, false), &Sites::default()).unwrap().page
    };
    let handbook = Handbook::build(Origin::Sample, vec![page("a/pilot.md"), page("b/pilot.md")]);
    let problems = crate::check::check(&handbook, &Policy::default());
    assert_eq!(problems.iter().map(|(_, problem)| problem.rule).collect::<Vec<_>>(), ["unreadable-file"; 2]);
}

#[test]
fn a_page_that_the_program_stumbles_over_is_a_page_with_a_problem() {
    let page = page_of("a.md".into(), Ok(b"text".to_vec()), |source| {
        assert!(source.bytes.is_empty(), "the program stumbles");
        handbook::read(source, &Sites::default())
    });
    let told: Vec<_> = page.problems.iter().map(|problem| (problem.rule, problem.message.as_str())).collect();
    let expected = "the file cannot be read: rungs stumbled over it; please report this page";
    assert!(told.contains(&("unreadable-file", expected)), "{told:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_does_not_tell_its_size_is_read_to_its_end() {
    let file = Path::new("/proc/self/status");
    assert_eq!(fs::metadata(file).unwrap().len(), 0);
    let (bytes, _) = bytes_of(file).unwrap();
    assert!(String::from_utf8(bytes).unwrap().contains("\nPid:"));
}

/// A shelf with all that stands in a folder.
fn shelf(path: &Path) -> shelf::Shelf {
    let sites = Sites::default();
    let mut scan = scan::scan(path).unwrap();
    let kept = grow(&mut scan, &sites, &mut |_| {});
    shelf::Shelf::new(path, sites, scan, kept)
}

#[test]
fn a_page_that_is_away_is_kept_until_that_has_rested() {
    let dir = folder(&[("a.md", "one"), ("b.md", "two")]);
    let file = dir.path().canonicalize().unwrap().join("a.md");
    let mut shelf = shelf(dir.path());
    std::fs::remove_file(&file).unwrap();
    let looked = shelf.look(std::slice::from_ref(&file), false).unwrap();
    assert_eq!((looked.gone.as_slice(), shelf.has_changed()), (std::slice::from_ref(&file), false));
    let looked = shelf.look(std::slice::from_ref(&file), true).unwrap();
    assert!(looked.gone.is_empty() && shelf.has_changed());
    assert_eq!(shelf.snapshot().0.pages().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_text_that_was_written_back_in_time_is_seen_by_a_round() {
    let dir = folder(&[("a.md", "one")]);
    let file = dir.path().canonicalize().unwrap().join("a.md");
    let write = |text: &str| {
        let mut open = File::create(&file).unwrap();
        io::Write::write_all(&mut open, text.as_bytes()).unwrap();
        open.set_modified(std::time::UNIX_EPOCH + Duration::from_secs(1_000_000)).unwrap();
    };
    write("one");
    let mut shelf = shelf(dir.path());
    let deadline = Instant::now() + Duration::from_secs(30);
    // The same size, the same time; only that it was changed at all can be seen, in the steps of the system's clock.
    while !shelf.has_changed() {
        assert!(Instant::now() < deadline, "the other text is seen");
        write("two");
        shelf.look_at_all(looked::Suspicion::Possible).unwrap();
    }
    let handbook = shelf.snapshot().0;
    assert_eq!(handbook.pages().next().unwrap().1.source.trim(), "two");
}

#[test]
fn pages_stay_where_the_whole_handbook_is_gone() {
    let dir = folder(&[("book/a.md", "one"), ("book/b.md", "two")]);
    let book = dir.path().join("book");
    let file = book.canonicalize().unwrap().join("a.md");
    let mut shelf = shelf(&book);
    std::fs::remove_dir_all(&book).unwrap();
    assert!(shelf.look(&[file], true).is_err());
    assert!(!shelf.has_changed());
    assert_eq!(shelf.snapshot().0.pages().len(), 2);
}

#[test]
fn a_file_beside_the_pages_is_known_when_it_has_come() {
    let dir = folder(&[("a.md", "[b](b.pdf)")]);
    let file = dir.path().canonicalize().unwrap().join("b.pdf");
    let mut shelf = shelf(dir.path());
    let mut status = |come: bool| {
        if come {
            std::fs::write(&file, "").unwrap();
            shelf.look(std::slice::from_ref(&file), false).unwrap();
        }
        let handbook = shelf.snapshot().0;
        let (_, page) = handbook.pages().next().unwrap();
        handbook.status(&page.links[0])
    };
    assert_eq!(status(false), handbook::Status::Missing);
    assert_eq!(status(true), handbook::Status::External);
}
