//! What the ladder costs: reading it, drawing one page's, finding ways, comparing.

mod copies;
mod corpus;

use std::sync::{Arc, LazyLock};

use crossterm::event::KeyEvent;
use divan::{Bencher, black_box};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use rungs::app::{self, Event, Model, Progress, Settings};
use rungs::config::stroke::Stroke;
use rungs::handbook::{Handbook, PageId, Place, Sites};
use rungs::ladder::index::Index;
use rungs::ladder::map::map;
use rungs::ladder::{Ladder, compare, matrix, placing};
use rungs::load::{self, Source};
use rungs::paper::{self, Setting, Shown, Wanted};
use rungs::text::Glyphs;
use rungs::view;

/// A paper on a screen of 120 columns.
const WIDE: Setting = Setting { width: 117, glyphs: Glyphs::ALL, colour: true };

static HANDBOOK: LazyLock<Handbook> = LazyLock::new(|| read(Source::Path(corpus::folder())));

/// A hundred copies of the handbook.
static COPIES: LazyLock<(Handbook, Ladder)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copies::write(&copies::pages(&corpus::folder()), folder.path()).expect("room for the copies");
    let handbook = read(Source::Path(folder.path().to_owned()));
    let ladder = Ladder::new(&handbook);
    (handbook, ladder)
});

fn read(source: Source) -> Handbook {
    load::all(&source, &Sites::default()).expect("a handbook")
}

fn main() {
    divan::main();
}

#[divan::bench]
fn read_all_ladders() -> Ladder {
    Ladder::new(black_box(&HANDBOOK))
}

/// The picture of every page, one after the other: what one costs is this by the number of pages.
#[divan::bench]
fn place_every_page(bencher: Bencher) {
    let ladder = Ladder::new(&HANDBOOK);
    bencher.bench(|| {
        let pictures = HANDBOOK.pages().map(|(id, _)| {
            let sketch = placing::sketch(&HANDBOOK, &ladder, id);
            placing::place(&sketch, 120).spots.len()
        });
        pictures.sum::<usize>()
    });
}

/// The map of all pages, as the browser draws it.
#[divan::bench]
fn lay_out_the_map(bencher: Bencher) {
    let ladder = Ladder::new(&HANDBOOK);
    bencher.bench(|| map(&HANDBOOK, &ladder, "", 120).rows.len());
}

/// Opens the ladder of every page, and the map of every department, in the browser one after the other, and draws each
/// on a screen: what one costs is this by the number of pages.
#[divan::bench(sample_count = 20)]
fn open_every_ladder(bencher: Bencher) {
    let handbook = Arc::new(read(Source::Path(corpus::folder())));
    let count = handbook.pages().len();
    handbook.problems();
    let mut model = Model::new(Settings::default());
    app::step(&mut model, Event::Resized(120, 40));
    let progress = Progress { read: count, found: count, done: true };
    app::step(&mut model, Event::Loaded(handbook.clone(), progress));
    app::step(&mut model, Event::LadderRead(handbook.clone(), Arc::new(Ladder::new(&handbook))));
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a buffer");
    let key = |code: &str| {
        let stroke: Stroke = code.parse().expect("a key");
        Event::Key(KeyEvent::new(stroke.code, stroke.modifiers))
    };
    for code in ["z", "M", "+"] {
        app::step(&mut model, key(code));
    }
    bencher.bench_local(|| {
        app::step(&mut model, key("g"));
        for _ in 0..count {
            app::step(&mut model, key("L"));
            terminal.draw(|frame| view::draw(&model, frame)).expect("a buffer never fails");
            app::step(&mut model, key("<esc>"));
            app::step(&mut model, key("j"));
        }
    });
}

/// The way from each of a hundred pages to one in another copy, to which there is none: all that can be reached is.
#[divan::bench(sample_count = 20)]
fn a_way_in_100_copies(bencher: Bencher) {
    let (handbook, ladder) = &*COPIES;
    let whole = |id: u32| Place::of(PageId(id));
    let last = handbook.pages().len() as u32 - 1;
    let mut from = 0;
    bencher.bench_local(|| {
        from = (from + 37) % last;
        ladder.way(handbook, whole(from), whole(last))
    });
}

/// The longest of the ways within a copy in the midst of a hundred, with all that are as short.
#[divan::bench(sample_count = 20)]
fn the_longest_ways_in_100_copies(bencher: Bencher) {
    let (handbook, ladder) = &*COPIES;
    let copy = handbook.pages().filter(|(_, page)| page.department().ends_with("-050"));
    let copy: Vec<Place> = copy.map(|(page, _)| Place::of(page)).collect();
    let pairs = copy.iter().flat_map(|from| copy.iter().step_by(7).map(|to| (*from, *to)));
    let (from, to) = pairs.max_by_key(|(from, to)| ladder.way(handbook, *from, *to).steps.len()).expect("two pages");
    assert!(ladder.way(handbook, from, to).steps.len() > 2, "links lead to pages of the same copy");
    bencher.bench(|| ladder.ways(handbook, from, to));
}

/// All that the role with the most inherited items asks, set for the screen.
#[divan::bench]
fn open_in_full(bencher: Bencher) {
    let asked = |role: &Place| HANDBOOK.in_full(*role).asked.len();
    let role = roles().into_iter().max_by_key(asked).expect("a handbook with roles");
    bencher.bench(|| paper::in_full(&HANDBOOK, role, WIDE).body.len());
}

/// The two roles that together ask most, side by side.
#[divan::bench]
fn open_a_comparison(bencher: Bencher) {
    let mut roles = roles();
    roles.sort_by_key(|role| HANDBOOK.in_full(*role).asked.len());
    let (left, right) = (roles[roles.len() - 2], roles[roles.len() - 1]);
    bencher.bench(|| paper::comparison(&HANDBOOK, left, right, Shown::default(), WIDE).body.len());
}

/// The levels of the page that has most of them, as a matrix.
#[divan::bench]
fn open_a_matrix(bencher: Bencher) {
    let (page, of) = HANDBOOK.pages().max_by_key(|(_, page)| page.levels().count()).expect("a handbook with pages");
    let levels: Vec<Place> = of.levels().map(|node| Place { page, node }).collect();
    bencher.bench(|| paper::matrix(&HANDBOOK, &matrix::matrix(&HANDBOOK, &levels), WIDE).body.len());
}

/// The longest of the ways from the first page to all others, with what each step asks.
#[divan::bench]
fn open_a_way(bencher: Bencher) {
    let ladder = Ladder::new(&HANDBOOK);
    let pages: Vec<PageId> = HANDBOOK.pages().map(|(page, _)| page).collect();
    let all = pages.iter().flat_map(|from| pages.iter().step_by(7).map(|to| (Place::of(*from), Place::of(*to))));
    let (from, to) = all.max_by_key(|(from, to)| ladder.way(&HANDBOOK, *from, *to).steps.len()).expect("two pages");
    bencher.bench(|| {
        let ways = ladder.ways(&HANDBOOK, from, to);
        paper::way(&HANDBOOK, &ladder, Wanted { from, to, ways: &ways, at: 0 }, None, WIDE).body.len()
    });
}

/// All four indexes.
#[divan::bench]
fn list_all_indexes(bencher: Bencher) {
    let ladder = Ladder::new(&HANDBOOK);
    bencher.bench(|| Index::ALL.map(|index| index.of(&HANDBOOK, &ladder).len()));
}

fn roles() -> Vec<Place> {
    HANDBOOK.pages().flat_map(|(page, of)| of.levels().map(move |node| Place { page, node })).collect()
}

#[divan::bench]
fn compare_the_levels_of_every_page(bencher: Bencher) {
    let pairs: Vec<(Place, Place)> = HANDBOOK
        .pages()
        .flat_map(|(page, of)| {
            let levels: Vec<Place> = of.levels().map(|node| Place { page, node }).collect();
            levels.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
        })
        .collect();
    bencher.bench(|| {
        pairs.iter().map(|(left, right)| compare::compare(&HANDBOOK, *left, *right).kinds.len()).sum::<usize>()
    });
}
