//! What the ladder costs: reading it, drawing one page's, finding ways, comparing.

mod copies;
mod corpus;

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use rungs::handbook::{Handbook, NodeId, PageId, Place, Sites};
use rungs::ladder::{Ladder, compare, placing};
use rungs::load::{self, Source};

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

/// The way from each of a hundred pages to one in another copy, to which there is none: all that can be reached is.
#[divan::bench(sample_count = 20)]
fn a_way_in_100_copies(bencher: Bencher) {
    let (handbook, ladder) = &*COPIES;
    let whole = |id: u32| Place { page: PageId(id), node: NodeId::PAGE };
    let last = handbook.pages().len() as u32 - 1;
    let mut from = 0;
    bencher.bench_local(|| {
        from = (from + 37) % last;
        ladder.way(handbook, whole(from), whole(last))
    });
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
