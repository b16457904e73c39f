//! What a change of one page costs, beside what reading the whole handbook does: in one handbook, and in many copies.

mod copies;
mod corpus;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use rungs::app::{self, Changes, Event, Model, Progress, Settings};
use rungs::handbook::{Handbook, PageSource, Sites, read};
use rungs::ladder::Ladder;
use rungs::load::{self, Live, Source, Update};
use tempfile::TempDir;

/// A handbook on disk, one or a hundred of it.
struct Book {
    dir: TempDir,
    handbook: Arc<Handbook>,
}

static ONE: LazyLock<Book> = LazyLock::new(|| book(1));
static COPIES: LazyLock<Book> = LazyLock::new(|| book(copies::COPIES));

fn main() {
    divan::main();
}

fn book(copies: usize) -> Book {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let pages = copies::pages(&corpus::folder());
    copies::write_some(&pages, dir.path(), copies).expect("room for the copies");
    let handbook = Arc::new(all(dir.path()));
    Book { dir, handbook }
}

fn all(folder: &Path) -> Handbook {
    load::all(&Source::Path(folder.to_owned()), &Sites::default()).expect("a handbook")
}

fn of(copies: usize) -> &'static Book {
    if copies == 1 { &ONE } else { &COPIES }
}

/// Everything, for comparison.
#[divan::bench(args = [1, 100], sample_count = 5)]
fn read_all(bencher: Bencher, copies: usize) {
    let book = of(copies);
    bencher.bench_local(|| all(book.dir.path()));
}

/// Putting a snapshot together from pages that have been read.
#[divan::bench(args = [1, 100], sample_count = 20)]
fn build_a_snapshot(bencher: Bencher, copies: usize) {
    let book = of(copies);
    let pages: Vec<_> = book.handbook.pages().map(|(_, page)| page.clone()).collect();
    bencher
        .with_inputs(|| pages.clone())
        .bench_local_values(|pages| Handbook::build(book.handbook.origin.clone(), pages));
}

/// Where roles lead, which is read again beside each snapshot.
#[divan::bench(args = [1, 100], sample_count = 5)]
fn read_the_ladder(bencher: Bencher, copies: usize) {
    let book = of(copies);
    bencher.bench_local(|| Ladder::new(&book.handbook));
}

/// The problems, which are looked for beside each snapshot.
#[divan::bench(args = [1, 100], sample_count = 5)]
fn find_problems(bencher: Bencher, copies: usize) {
    let book = of(copies);
    let pages: Vec<_> = book.handbook.pages().map(|(_, page)| page.clone()).collect();
    bencher
        .with_inputs(|| Handbook::build(book.handbook.origin.clone(), pages.clone()))
        .bench_local_refs(|handbook| handbook.problems().len());
}

/// The browser takes in a snapshot with one other page, everything unfolded or one page.
#[divan::bench(args = [(1, false), (1, true), (100, false)], sample_count = 10)]
fn take_in_a_change(bencher: Bencher, (copies, unfolded): (usize, bool)) {
    let book = of(copies);
    let mut model = Model::new(Settings::default());
    app::step(&mut model, Event::Resized(120, 40));
    let found = book.handbook.pages().len();
    app::step(&mut model, Event::Loaded(book.handbook.clone(), Progress { read: found, found, done: true }));
    let keys = if unfolded { "zRjj" } else { "llj" };
    for c in keys.chars() {
        app::step(&mut model, Event::Key(crossterm::event::KeyCode::Char(c).into()));
    }
    let snapshot = |round: usize| {
        let mut pages: Vec<_> = book.handbook.pages().map(|(_, page)| page.clone()).collect();
        let first = &pages[0];
        let bytes = format!("{}\n- one more {round}\n", first.source).into_bytes();
        let changes = Changes { changed: vec![first.id.clone()], ..Changes::default() };
        pages[0] = Arc::new(read(PageSource::new(&*first.path, bytes), &Sites::default()));
        (Arc::new(Handbook::build(book.handbook.origin.clone(), pages)), changes)
    };
    let mut round = 0;
    bencher
        .with_inputs(|| {
            round += 1;
            snapshot(round)
        })
        .bench_local_values(|(handbook, changes)| app::step(&mut model, Event::Changed(handbook, changes)));
}

/// A handbook that is watched.
struct Watched {
    updates: Receiver<Update>,
    _live: Live,
    file: PathBuf,
    text: String,
}

fn watched(book: &Book) -> Watched {
    let (sender, updates) = mpsc::channel();
    let tell = move |update| drop(sender.send(update));
    let live = load::spawn(Source::Path(book.dir.path().to_owned()), Sites::default(), tell);
    let page = book.handbook.pages().next().expect("a page").1;
    let file = book.dir.path().join("job-families").join(&*page.path);
    let text = page.source.to_string();
    let watched = Watched { updates, _live: live, file, text };
    watched.rest();
    // What has been read is looked at again as soon as it is watched: only then are changes waited for.
    watched.save(0);
    watched
}

impl Watched {
    fn wait(&self, awaited: impl Fn(&Update) -> bool) {
        while !awaited(&self.updates.recv().expect("the loader lives")) {}
    }

    /// Saves the page, and waits for the snapshot.
    fn save(&self, round: usize) {
        fs::write(&self.file, format!("{}\n- one more {round}\n", self.text)).expect("the page can be written");
        self.wait(|update| matches!(update, Update::Changed(..)));
    }

    /// Waits until the loader has nothing more to do.
    fn rest(&self) {
        self.wait(|update| matches!(update, Update::Ladder(..)));
    }
}

/// From a save to the snapshot, the 25 ms included in which one waits for more of it.
#[divan::bench(args = [1, 100], sample_count = 10)]
fn save_a_page(bencher: Bencher, copies: usize) {
    let watched = watched(of(copies));
    let mut round = 0;
    bencher
        .with_inputs(|| {
            watched.rest();
            round += 1;
            round
        })
        .bench_local_values(|round| watched.save(round));
    fs::write(&watched.file, &watched.text).expect("the page can be written");
}
