//! What rungs promises about its search; ends with an error where a promise does not hold.
//!
//! Queries are typed letter by letter, and each key's answer is measured: on a handbook, and on many copies of it. The
//! same lines are scanned by fuzzy-matcher and by memchr's substring search, side by side.
#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]

mod copies;
mod corpus;

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;
use rungs::handbook::{self, Handbook, NodeId, Page, PageSource, Sites};
use rungs::load::{self, Source};
use rungs::search::Index;
use rungs::search::index::{self, Parts};
use rungs::search::query;

/// How many hits a screen wants.
const HITS: usize = 100;

/// Typed to the end, letter by letter.
const TYPED: &[&str] = &[
    "kubernetes",
    "kuberentes cluster",
    "the team",
    "experience with the team",
    "senior data engineer",
    "senior data engineer requirements",
    "senior kubernetes grade 7",
    "vp it",
    "sr dir it ops",
    "incident management",
    "psycological safety",
    "\"psychological safety\"",
    "\"of the\"",
    "negotiating contracts -vendor",
    "python | golang backend",
    "kind:requirements threat",
    "level:senior grade:8..10 security",
    "dept:finance resp: budget planning",
    "a b c d e f g h i j k l m n o p",
    "front-end",
    "zzqxj vwkz",
    "自動化",
    "-the",
];

fn main() -> ExitCode {
    let mut kept = true;
    let folder = corpus::folder();
    let handbook = read(&folder);
    let lines = lines(&handbook);
    let bytes: usize = lines.iter().map(|line| line.len()).sum();
    println!("{} lines, {bytes} bytes of text, {}", lines.len(), folder.display());

    let (load, build) = (0..60).fold((Duration::MAX, Duration::MAX), |best, _| {
        (best.0.min(time(|| read(&folder))), best.1.min(time(|| load::index(&handbook))))
    });
    println!("load {load:.1?}, index {build:.1?}");
    kept &= keep("index / load", build.as_secs_f64() / load.as_secs_f64(), 1.0);
    let index = load::index(&handbook);
    let mut parts = Parts::default();
    load::reindex(&mut parts, &handbook);
    println!("kept for the next snapshot: {} bytes", parts.bytes());
    kept &= keep("bytes of the index / bytes of the text", index.bytes() as f64 / bytes as f64, 1.5);

    let keys = typed(&handbook, &index, 9);
    kept &= keep("a key, median, ms", milliseconds(keys[keys.len() / 2].0), 2.0);
    tell_slowest(&keys);
    kept &= keep("a key, worst, ms", milliseconds(keys[keys.len() - 1].0), 5.0);
    side_by_side(&handbook, &index, &lines);

    let large = tempfile::tempdir().expect("a temporary folder");
    copies::write(&copies::pages(&folder), large.path()).expect("room for the copies");
    let many = read(large.path());
    let (index, build) = {
        let start = Instant::now();
        (load::index(&many), start.elapsed())
    };
    println!("{} copies: {} pages, index {build:.0?}, {} bytes", copies::COPIES, many.pages().len(), index.bytes());
    tell_update(&many, build);
    let keys = typed(&many, &index, 3);
    tell_slowest(&keys);
    kept &= keep("a key in the copies, worst, ms", milliseconds(keys[keys.len() - 1].0), 30.0);
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What an index costs when one page of many has changed, beside one that is made from nothing.
fn tell_update(handbook: &Handbook, build: Duration) {
    let mut parts = Parts::default();
    load::reindex(&mut parts, handbook);
    let mut pages: Vec<Arc<Page>> = handbook.pages().map(|(_, page)| page.clone()).collect();
    let last = pages.pop().expect("a handbook of many pages");
    let source = PageSource::new(&*last.path, &*last.source);
    pages.push(Arc::new(handbook::read(source, &Sites::default())));
    let changed = Handbook::build(handbook.origin.clone(), pages);
    let update = time(|| load::reindex(&mut parts, &changed));
    let ratio = update.as_secs_f64() / build.as_secs_f64();
    println!("one page changed: index {update:.0?}, {ratio:.2} of one made anew; kept for it {} bytes", parts.bytes());
}

fn read(folder: &Path) -> Handbook {
    load::all(&Source::Path(folder.to_owned()), &Sites::default()).expect("a handbook")
}

/// All lines that are searched.
fn lines(handbook: &Handbook) -> Vec<&str> {
    let pages = handbook.pages();
    pages.flat_map(|(_, page)| page.subtree(NodeId::PAGE).map(|node| index::text(page, node))).collect()
}

/// How long each key's answer takes at the fastest of several times, the slowest last.
fn typed(handbook: &Handbook, index: &Index, times: usize) -> Vec<(Duration, String)> {
    let mut keys = Vec::new();
    for typed in TYPED {
        for (at, c) in typed.char_indices() {
            let text = &typed[..at + c.len_utf8()];
            let answer = || index.search(handbook, &query::parse(black_box(text)).0, HITS);
            let fastest = (0..times).map(|_| time(answer)).min().unwrap_or_default();
            keys.push((fastest, text.to_owned()));
        }
    }
    keys.sort();
    keys
}

fn tell_slowest(keys: &[(Duration, String)]) {
    for (time, text) in keys.iter().rev().take(8) {
        println!("  {text:<46} {:>7.2} ms", milliseconds(*time));
    }
}

/// The same queries on the same lines, by the index and by plain scans.
fn side_by_side(handbook: &Handbook, index: &Index, lines: &[&str]) {
    let folded: Vec<String> = lines.iter().map(|line| rungs::text::fold(line)).collect();
    let skim = SkimMatcherV2::default().ignore_case();
    println!("{:<24} {:>9} {:>9} {:>9}", "ms", "rungs", "skim", "memchr");
    for text in ["kubernetes", "incident management", "experience with the team", "sr dir it", "t"] {
        let rungs = least(9, || index.search(handbook, &query::parse(black_box(text)).0, HITS).total);
        let by_skim =
            least(3, || folded.iter().filter(|line| skim.fuzzy_match(line, black_box(text)).is_some()).count());
        let finder = memchr::memmem::Finder::new(text);
        let by_memchr =
            least(9, || folded.iter().filter(|line| finder.find(black_box(line.as_bytes())).is_some()).count());
        let [a, b, c] = [rungs, by_skim, by_memchr].map(milliseconds);
        println!("{text:<24} {a:>9.3} {b:>9.3} {c:>9.3}");
    }
}

fn least(times: usize, mut work: impl FnMut() -> usize) -> Duration {
    (0..times).map(|_| time(&mut work)).min().unwrap_or_default()
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let done = work();
    let taken = start.elapsed();
    drop(done);
    taken
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn keep(what: &str, measured: f64, most: f64) -> bool {
    let kept = measured > 0.0 && measured <= most;
    println!("  {what:<46} {measured:>7.2}   at most {most}{}", if kept { "" } else { "   BROKEN" });
    kept
}
