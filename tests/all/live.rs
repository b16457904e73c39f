//! A handbook that changes on disk while it is read: the real loader, in a temporary folder.
//!
//! Nothing here sleeps: every wait is for what the loader publishes, with a deadline after which the test fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use rungs::handbook::{Handbook, Page, Sites};
use rungs::load::{self, Changes, Live, Source, Update};
use tempfile::TempDir;

/// What takes longer has failed; generous, for a machine that does much else.
const DEADLINE: Duration = Duration::from_secs(30);

/// A folder of pages, and the loader that keeps up with it.
struct Book {
    dir: TempDir,
    updates: Receiver<Update>,
    live: Live,
    handbook: Arc<Handbook>,
}

/// Writes a file, with the folders above it.
fn write(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

impl Book {
    /// Reads a folder with these files, `(path, text)`.
    fn open(files: &[(&str, &str)]) -> Book {
        Book::open_at(files, "")
    }

    /// Reads what stands at a path of the folder.
    fn open_at(files: &[(&str, &str)], path: &str) -> Book {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in files {
            write(dir.path(), path, text);
        }
        Book::open_in(dir, path)
    }

    fn open_in(dir: TempDir, path: &str) -> Book {
        let (sender, updates) = mpsc::channel();
        let source = Source::Path(dir.path().join(path));
        let live = load::spawn(source, Sites::default(), move |update| drop(sender.send(update)));
        let handbook = loop {
            match updates.recv_timeout(DEADLINE).unwrap() {
                Update::Snapshot(handbook, progress) if progress.done => break handbook,
                Update::Snapshot(..) => {}
                other => panic!("{other:?}"),
            }
        };
        Book { dir, updates, live, handbook }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        write(self.dir.path(), path, text);
    }

    /// The next update.
    #[track_caller]
    fn update(&mut self) -> Result<Changes, String> {
        loop {
            match self.updates.recv_timeout(DEADLINE).expect("something is published") {
                Update::Changed(handbook, changes) => {
                    self.handbook = handbook;
                    return Ok(changes);
                }
                Update::Failed(error) => return Err(error.to_string()),
                Update::Snapshot(..) => panic!("the handbook is loaded already"),
                Update::Ladder(..) => {}
            }
        }
    }

    /// Waits until the pages are these: `id: text`, each trimmed, in folder order.
    #[track_caller]
    fn wait(&mut self, expected: &[&str]) {
        let deadline = Instant::now() + DEADLINE;
        while self.pages() != expected {
            assert!(Instant::now() < deadline, "{:?} is not {expected:?}", self.pages());
            self.update().expect("the handbook is there");
        }
    }

    fn pages(&self) -> Vec<String> {
        let told = |page: &Page| format!("{}: {}", page.id, page.source.trim()).trim_end().to_owned();
        self.handbook.pages().map(|(_, page)| told(page)).collect()
    }

    fn page(&self, id: &str) -> Arc<Page> {
        self.handbook.page(self.handbook.find(id).unwrap()).clone()
    }
}

/// What has changed, in signs: `~` changed, `+` new, `-` gone, `a>b` moved.
fn signs(changes: &Changes) -> String {
    let Changes { changed, new, gone, moved } = changes;
    let told = changed.iter().map(|id| format!("~{id}"));
    let told = told.chain(new.iter().map(|id| format!("+{id}"))).chain(gone.iter().map(|id| format!("-{id}")));
    told.chain(moved.iter().map(|(was, is)| format!("{was}>{is}"))).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_page_that_changes_is_read_again_and_no_other() {
    let mut book = Book::open(&[("a/x.md", "one"), ("a/y.md", "two")]);
    let (x, y) = (book.page("a/x"), book.page("a/y"));
    book.write("a/x.md", "three");
    assert_eq!(signs(&book.update().unwrap()), "~a/x");
    assert_eq!(book.pages(), ["a/x: three", "a/y: two"]);
    assert!(!Arc::ptr_eq(&x, &book.page("a/x")));
    assert!(Arc::ptr_eq(&y, &book.page("a/y")));
}

#[test]
fn what_only_looks_changed_is_no_news() {
    let mut book = Book::open(&[("x.md", "one"), ("y.md", "two")]);
    book.write("x.md", "one");
    book.write("notes.txt", "no page");
    book.write(".x.md.swp", "no page");
    book.write("y.md", "three");
    assert_eq!(signs(&book.update().unwrap()), "~y");
}

#[test]
fn pages_come_go_and_move() {
    let mut book = Book::open(&[("a/x.md", "one")]);
    book.write("a/y.md", "two");
    assert_eq!(signs(&book.update().unwrap()), "+a/y");
    fs::rename(book.path("a/y.md"), book.path("a/z.md")).unwrap();
    assert_eq!(signs(&book.update().unwrap()), "a/y>a/z");
    fs::remove_file(book.path("a/x.md")).unwrap();
    assert_eq!(signs(&book.update().unwrap()), "-a/x");
    assert_eq!(book.pages(), ["a/z: two"]);
}

#[test]
fn folders_come_go_and_move() {
    let mut book = Book::open(&[("x.md", "one")]);
    book.write("a/b/c/y.md", "two");
    book.wait(&["a/b/c/y: two", "x: one"]);
    // It is watched by now.
    book.write("a/b/c/y.md", "three");
    book.wait(&["a/b/c/y: three", "x: one"]);
    fs::rename(book.path("a"), book.path("d")).unwrap();
    assert_eq!(signs(&book.update().unwrap()), "a/b/c/y>d/b/c/y");
    book.write("d/b/c/y.md", "four");
    assert_eq!(signs(&book.update().unwrap()), "~d/b/c/y");
    fs::remove_dir_all(book.path("d")).unwrap();
    book.wait(&["x: one"]);
}

#[test]
fn a_folder_that_is_replaced_is_watched_again() {
    let mut book = Book::open(&[("a/x.md", "one")]);
    fs::remove_dir_all(book.path("a")).unwrap();
    book.write("a/x.md", "two");
    book.wait(&["a/x: two"]);
    book.write("a/x.md", "three");
    book.wait(&["a/x: three"]);
}

#[test]
fn a_folder_that_was_moved_away_and_back_is_watched_again() {
    let mut book = Book::open(&[("a/x.md", "one"), ("y.md", "two")]);
    let elsewhere = tempfile::tempdir().unwrap();
    let away = elsewhere.path().join("a");
    fs::rename(book.path("a"), &away).unwrap();
    book.wait(&["y: two"]);
    fs::rename(&away, book.path("a")).unwrap();
    book.wait(&["a/x: one", "y: two"]);
    book.write("a/x.md", "three");
    book.wait(&["a/x: three", "y: two"]);
    // Also where nobody has seen that it was away.
    fs::rename(book.path("a"), &away).unwrap();
    fs::rename(&away, book.path("a")).unwrap();
    book.write("y.md", "four");
    book.wait(&["a/x: three", "y: four"]);
    book.write("a/x.md", "five");
    book.wait(&["a/x: five", "y: four"]);
}

#[test]
fn a_save_by_way_of_another_file_is_one_change() {
    let mut book = Book::open(&[("x.md", "one"), ("y.md", "one")]);
    // As helix does it: the new text beside the old, then over it.
    book.write(".x.md.tmp", "two");
    fs::rename(book.path(".x.md.tmp"), book.path("x.md")).unwrap();
    assert_eq!(signs(&book.update().unwrap()), "~x");
    // As vim does it: the old text aside, then the new in its place.
    fs::rename(book.path("y.md"), book.path("y.md~")).unwrap();
    book.write("y.md", "two");
    fs::remove_file(book.path("y.md~")).unwrap();
    assert_eq!(signs(&book.update().unwrap()), "~y");
    assert_eq!(book.pages(), ["x: two", "y: two"]);
}

#[test]
fn a_file_that_is_empty_on_the_way_keeps_its_text() {
    let mut book = Book::open(&[("x.md", "one"), ("y.md", "one")]);
    book.write("x.md", "");
    book.write("y.md", "two");
    book.wait(&["x: one", "y: two"]);
    book.write("x.md", "two");
    book.wait(&["x: two", "y: two"]);
    book.write("x.md", "");
    book.wait(&["x:", "y: two"]);
}

#[test]
fn two_thousand_files_are_few_changes() {
    let dir = tempfile::tempdir().unwrap();
    for i in 0..2_000 {
        write(dir.path(), &format!("d{}/p{i}.md", i % 40), "one");
    }
    let mut book = Book::open_in(dir, "");
    let started = Instant::now();
    for i in 0..2_000 {
        // As git does it.
        let path = format!("d{}/p{i}.md", i % 40);
        fs::remove_file(book.path(&path)).unwrap();
        book.write(&path, "two");
    }
    let mut updates = 0;
    while book.pages().iter().any(|page| page.ends_with("one")) {
        book.update().unwrap();
        updates += 1;
    }
    // One; where the machine has so much else to do that writing them takes seconds, each second one of what has
    // settled and one of what may wait no longer.
    let seconds = started.elapsed().as_secs();
    assert!(updates <= 3 + 2 * seconds, "{updates} updates in {seconds} seconds");
    assert_eq!(book.handbook.pages().len(), 2_000);
}

#[test]
fn what_is_ignored_comes_and_goes_with_the_rules() {
    let mut book = Book::open(&[("drafts/x.md", "one"), ("y.md", "two"), ("a/z.md", "three")]);
    book.write(".gitignore", "drafts/\n");
    assert_eq!(signs(&book.update().unwrap()), "-drafts/x");
    book.write("drafts/x.md", "four");
    book.write("a/.ignore", "z.md");
    assert_eq!(signs(&book.update().unwrap()), "-a/z");
    fs::remove_file(book.path(".gitignore")).unwrap();
    assert_eq!(signs(&book.update().unwrap()), "+drafts/x");
    assert_eq!(book.pages(), ["drafts/x: four", "y: two"]);
}

#[test]
fn the_root_may_go_and_come_back() {
    let mut book = Book::open_at(&[("book/a/x.md", "one"), ("book/y.md", "two")], "book");
    fs::rename(book.path("book"), book.path("away")).unwrap();
    let why = book.update().unwrap_err();
    assert!(why.contains("there is no such file or folder"), "{why}");
    assert_eq!(book.pages(), ["a/x: one", "y: two"], "what was read stays");
    // What happens elsewhere does not bring it back, and that it is gone is told once, and to who asks.
    book.live.read(book.path("away"));
    book.live.reload();
    assert!(book.update().is_err());
    fs::rename(book.path("away"), book.path("book")).unwrap();
    assert_eq!(book.update(), Ok(Changes::default()), "that it is back is told");
    book.write("book/a/x.md", "three");
    book.wait(&["a/x: three", "y: two"]);
    book.write("book/a/x.md", "four");
    book.wait(&["a/x: four", "y: two"]);
}

#[test]
fn the_root_below_what_was_given_may_go_and_come_back() {
    let files = [("content/job-families/a/x.md", "one"), ("content/about/y.md", "two")];
    let mut book = Book::open(&files);
    assert_eq!(book.pages(), ["a/x: one"]);
    book.write("content/about/y.md", "three");
    fs::rename(book.path("content/job-families"), book.path("away")).unwrap();
    assert!(book.update().is_err());
    fs::rename(book.path("away"), book.path("content/job-families")).unwrap();
    book.write("content/job-families/a/x.md", "three");
    book.wait(&["a/x: three"]);
    book.write("content/job-families/b/z.md", "four");
    book.wait(&["a/x: three", "b/z: four"]);
}

#[test]
fn a_readme_gives_way_to_an_index_and_comes_back() {
    let mut book = Book::open(&[("ports/README.md", "one"), ("ports/x.md", "two")]);
    assert_eq!(book.pages(), ["ports: one", "ports/x: two"]);
    book.write("ports/index.md", "three");
    book.wait(&["ports: three", "ports/readme: one", "ports/x: two"]);
    book.write("ports/README.md", "four");
    book.wait(&["ports: three", "ports/readme: four", "ports/x: two"]);
    fs::remove_file(book.path("ports/index.md")).unwrap();
    book.wait(&["ports: four", "ports/x: two"]);
    fs::remove_file(book.path("ports/README.md")).unwrap();
    book.wait(&["ports/x: two"]);
    book.write("ports/Readme.md", "five");
    book.wait(&["ports: five", "ports/x: two"]);
}

#[test]
fn a_number_is_left_out_while_one_page_has_the_name() {
    let [a, b] = ["0123456789abcdef0123456789abcdef", "aaaabbbbccccddddeeeeffff00001111"];
    let mut book = Book::open(&[(&format!("Mate {a}.md"), "one"), (&format!("Mate {a}/Cook {b}.md"), "two")]);
    assert_eq!(book.pages(), ["mate: one", "mate/cook: two"]);
    book.write(&format!("Mate {b}.md"), "three");
    book.wait(&[&format!("mate {a}: one"), &format!("mate {a}/cook: two"), &format!("mate {b}: three")]);
    fs::remove_file(book.path(&format!("Mate {b}.md"))).unwrap();
    book.wait(&["mate: one", "mate/cook: two"]);
}

#[test]
fn pages_beside_the_folder_of_all_content_come_and_go() {
    let files = [("README.md", "about"), ("mkdocs.yml", ""), ("docs/a/x.md", "one"), ("docs/y.md", "two")];
    let mut book = Book::open(&files);
    assert_eq!(book.pages(), ["a/x: one", "y: two"]);
    book.write("README.md", "other");
    book.write("docs/y.md", "three");
    book.wait(&["a/x: one", "y: three"]);
    book.write("notes.md", "four");
    book.wait(&["index: other", "docs/a/x: one", "docs/y: three", "notes: four"]);
    fs::remove_file(book.path("notes.md")).unwrap();
    book.wait(&["a/x: one", "y: three"]);
    fs::remove_file(book.path("mkdocs.yml")).unwrap();
    book.wait(&["index: other", "docs/a/x: one", "docs/y: three"]);
    book.write("mkdocs.yml", "");
    book.wait(&["a/x: one", "y: three"]);
    book.write("docs/a/x.md", "five");
    book.wait(&["a/x: five", "y: three"]);
    fs::rename(book.path("docs"), book.path("away")).unwrap();
    assert!(book.update().is_err());
    fs::rename(book.path("away"), book.path("docs")).unwrap();
    assert_eq!(book.update(), Ok(Changes::default()));
    book.write("docs/b.md", "six");
    book.wait(&["a/x: five", "b: six", "y: three"]);
    // Another folder takes its place only where one asks.
    fs::rename(book.path("docs"), book.path("content")).unwrap();
    assert!(book.update().is_err());
    fs::remove_file(book.path("content/y.md")).unwrap();
    book.live.reload();
    book.wait(&["a/x: five", "b: six"]);
}

#[test]
fn what_is_generated_is_known_when_the_settings_have_come() {
    let mut book = Book::open(&[("i18n/x.md", "one"), ("y.md", "two")]);
    book.write("docusaurus.config.js", "");
    book.wait(&["y: two"]);
    fs::remove_file(book.path("docusaurus.config.js")).unwrap();
    book.wait(&["i18n/x: one", "y: two"]);
}

#[test]
fn a_single_file_is_watched_as_well() {
    let mut book = Book::open_at(&[("x.md", "one"), ("y.md", "two")], "x.md");
    book.write("y.md", "three");
    book.write("x.md", "four");
    assert_eq!(signs(&book.update().unwrap()), "~x");
    assert_eq!(book.pages(), ["x: four"]);
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_watched() {
    use std::os::unix::fs::symlink;
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "a/x.md", "one");
    symlink("a/x.md", dir.path().join("z.md")).unwrap();
    fs::create_dir(dir.path().join("c")).unwrap();
    symlink("../a", dir.path().join("c/a")).unwrap();
    let mut book = Book::open_in(dir, "");
    book.wait(&["a/x: one", "c/a/x: one", "z: one"]);
    book.write("a/x.md", "two");
    // In one update or in several: the system tells of each place by itself.
    book.wait(&["a/x: two", "c/a/x: two", "z: two"]);
    fs::remove_file(book.path("a/x.md")).unwrap();
    book.wait(&["z:"]);
    book.write("a/x.md", "three");
    book.wait(&["a/x: three", "c/a/x: three", "z: three"]);
    // Another file is linked to; and nothing outside is.
    book.write("a/y.md", "four");
    fs::remove_file(book.path("z.md")).unwrap();
    symlink("a/y.md", book.path("z.md")).unwrap();
    symlink("/", book.path("outside")).unwrap();
    book.wait(&["a/x: three", "a/y: four", "c/a/x: three", "c/a/y: four", "z: four"]);
}

#[test]
fn everything_is_read_again_by_hand() {
    let mut book = Book::open(&[("x.md", "one"), ("y.md", "two")]);
    let x = book.page("x");
    book.live.reload();
    assert_eq!(book.update().unwrap(), Changes::default());
    assert!(Arc::ptr_eq(&x, &book.page("x")));
    book.write("y.md", "three");
    book.live.read(book.path("y.md"));
    assert_eq!(signs(&book.update().unwrap()), "~y");
}
