//! What one does while browsing: laying out, looking for names, drawing.

mod corpus;

use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use ratatui::{Terminal, backend::TestBackend};
use rungs::app::{self, Event, Model, Progress, Settings};
use rungs::handbook::{Handbook, Place, Sites};
use rungs::load::{self, Source};
use rungs::markdown;
use rungs::search::names::Names;
use rungs::sheet;
use rungs::text::Glyphs;

static HANDBOOK: LazyLock<Arc<Handbook>> = LazyLock::new(|| {
    let source = Source::Path(corpus::folder());
    Arc::new(load::all(&source, &Sites::default()).expect("a handbook"))
});

fn main() {
    divan::main();
}

/// The page with the most text.
fn longest() -> Place {
    let (page, _) = HANDBOOK.pages().max_by_key(|(_, page)| page.source.len()).expect("a page");
    Place::of(page)
}

#[divan::bench(args = [20, 80, 200])]
fn lay_out_the_longest_page(width: u16) -> usize {
    sheet::lay_out(&HANDBOOK, longest(), black_box(width), Glyphs::ALL).lines.len()
}

#[divan::bench]
fn read_the_blocks_of_the_longest_page() -> usize {
    markdown::document(&HANDBOOK.page(longest().page).source).len()
}

#[divan::bench]
fn collect_names(bencher: Bencher) {
    bencher.bench(|| Names::new(&HANDBOOK));
}

#[divan::bench(args = ["s", "sr data eng", "sr dir it ops", "zzqx", "directr"])]
fn find_names(bencher: Bencher, query: &str) {
    let names = Names::new(&HANDBOOK);
    bencher.bench(|| names.find(black_box(query), 50));
}

#[divan::bench]
fn draw_200_by_60(bencher: Bencher) {
    let mut terminal = Terminal::new(TestBackend::new(200, 60)).expect("a screen of nothing but cells");
    let mut model = Model::new(Settings::default());
    app::step(&mut model, Event::Resized(200, 60));
    let found = HANDBOOK.pages().len();
    app::step(&mut model, Event::Loaded(HANDBOOK.clone(), Progress { read: found, found, done: true }));
    bencher.bench_local(|| terminal.draw(|frame| rungs::view::draw(&model, frame)).map(|_| ()));
}
