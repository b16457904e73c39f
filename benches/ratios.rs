//! What rungs promises about its speed, as ratios that hold on any machine; ends with an error where one does not.
//! Times are those of the processors, so that what else the machine does changes little.
//!
//! ```text
//! load one handbook / parse its markdown      3.5   at most 3     BROKEN
//! load 100 copies / load one                104     at most 110
//! peak memory / bytes on disk                 2.6   at most 3
//! ```
#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]

mod copies;
mod corpus;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;
use rungs::app::{self, Event, Model, Progress, Settings};
use rungs::check::{self, Policy};
use rungs::handbook::{Handbook, Sites};
use rungs::ladder::Ladder;
use rungs::load::{self, Source};
use rungs::search::names::Names;

/// The argument with which this program starts itself to measure the memory of one load.
const PEAK: &str = "--peak-of";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == PEAK) {
        return peak_of(Path::new(&arguments[at + 1]));
    }
    let folder = corpus::folder();
    let pages = copies::pages(&folder);
    let bytes: usize = pages.iter().map(|(_, text)| text.len()).sum();
    println!("{} pages, {} bytes of {}", pages.len(), bytes, folder.display());

    let mut promises = Promises::default();
    let (parse, load) = fastest_of_both(100, || parse(&pages), || load_all(&folder));
    println!("parse {parse}, load {load}");
    promises.keep("load one handbook / parse its markdown", ratio(load.busy, parse.busy), 3.0);

    let large = tempfile::tempdir().expect("a temporary folder");
    copies::write(&pages, large.path()).expect("room for the copies");
    let many = fastest(5, || load_all(large.path()));
    println!("load {} copies {many}", copies::COPIES);
    promises.keep("load 100 copies / load one", ratio(many.busy, load.busy), 110.0);

    let of_one = fastest_on(8, || load_all(&folder), checked);
    let of_all = fastest_on(2, || load_all(large.path()), checked);
    println!("check {of_one}, {} copies {of_all}", copies::COPIES);
    promises.keep("check one handbook / load it", ratio(of_one.busy, load.busy), 4.0);
    promises.keep("check 100 copies / check one", ratio(of_all.busy, of_one.busy), 130.0);

    let on_disk: usize = copies::pages(large.path()).iter().map(|(_, text)| text.len()).sum();
    let peak = peak_in_child(large.path());
    println!("{on_disk} bytes on disk, {peak} bytes at the peak");
    promises.keep("peak memory / bytes on disk", peak as f64 / on_disk as f64, 3.0);

    let handbook = load::all(&Source::Path(large.path().to_owned()), &Sites::default()).expect("the copies");
    let names = Names::new(&handbook);
    let queries = ["s", "se", "sr data eng", "vp it", "zzqx", "directr"];
    let slowest = queries.map(|query| fastest(9, || names.find(query, 50)).wall).into_iter().max().unwrap_or_default();
    promises.keep("a key of a name search in the copies, ms", milliseconds(slowest), 15.0);

    promises.keep("a row down, with its frame of 200x60, ms", milliseconds(walk_down(&folder, 200)), 5.0);
    promises.end()
}

/// All problems, each with how to mend it.
fn checked(handbook: &Handbook) -> usize {
    let problems = load::check(handbook, &Ladder::new(handbook), &Policy::default());
    problems.iter().filter(|(page, problem)| check::help(handbook, *page, problem).is_some()).count()
}

/// What all the texts cost the markdown parser alone, on the same cores: front matter and all, with the extensions and
/// the places in the source that loading needs. The texts are in memory, and no event is kept.
fn parse(pages: &[(PathBuf, String)]) -> usize {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES;
    pages.par_iter().map(|(_, text)| Parser::new_ext(text, options).into_offset_iter().count()).sum()
}

/// A handbook loaded from its folder: walking, opening and reading files, parsing, classifying, putting together.
fn load_all(folder: &Path) -> Handbook {
    load::all(&Source::Path(folder.to_owned()), &Sites::default()).expect("a handbook")
}

/// The slowest step of moving down so many rows, each with its frame, at the best of several walks.
fn walk_down(folder: &Path, rows: usize) -> Duration {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
    use ratatui::{Terminal, backend::TestBackend};

    let mut terminal = Terminal::new(TestBackend::new(200, 60)).expect("a screen of nothing but cells");
    let mut model = Model::new(Settings::default());
    app::step(&mut model, Event::Resized(200, 60));
    let handbook = std::sync::Arc::new(load_all(folder));
    let found = handbook.pages().len();
    app::step(&mut model, Event::Loaded(handbook, Progress { read: found, found, done: true }));
    let key = |c: char| Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE));
    for c in ['z', 'R'] {
        app::step(&mut model, key(c));
    }
    let mut best = vec![Duration::MAX; rows];
    for _ in 0..5 {
        app::step(&mut model, key('g'));
        for best in &mut best {
            let step = time(|| {
                app::step(&mut model, key('j'));
                terminal.draw(|frame| rungs::view::draw(&model, frame)).map(|_| ())
            });
            *best = step.wall.min(*best);
        }
    }
    best.into_iter().max().unwrap_or_default()
}

/// Measures the most memory that this program ever held, in another process of it.
fn peak_in_child(folder: &Path) -> usize {
    let this = std::env::current_exe().expect("this program has a path");
    let output = Command::new(this).arg(PEAK).arg(folder).output().expect("this program starts again");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.trim().parse().unwrap_or_default()
}

fn peak_of(folder: &Path) -> ExitCode {
    let handbook = load_all(folder);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    let kilobytes: usize = line.trim().trim_end_matches("kB").trim().parse().unwrap_or_default();
    println!("{}", kilobytes * 1024);
    drop(handbook);
    ExitCode::SUCCESS
}

/// How long something took.
#[derive(Debug, Clone, Copy)]
struct Cost {
    /// By the clock on the wall.
    wall: Duration,
    /// On all processors together; the wall's where the system does not tell.
    busy: Duration,
}

impl Cost {
    const MOST: Cost = Cost { wall: Duration::MAX, busy: Duration::MAX };

    fn least(self, other: Cost) -> Cost {
        Cost { wall: self.wall.min(other.wall), busy: self.busy.min(other.busy) }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1?} ({:.1?} of processors)", self.wall, self.busy)
    }
}

fn time<T>(work: impl FnOnce() -> T) -> Cost {
    let (start, before) = (Instant::now(), processor_time());
    let done = work();
    let (wall, after) = (start.elapsed(), processor_time());
    drop(done);
    Cost { wall, busy: before.zip(after).map_or(wall, |(before, after)| after.saturating_sub(before)) }
}

/// What all threads of this program have had of the processors, the system's work for them included: other programs do
/// not slow that clock down, though what they leave of the caches does.
#[cfg(unix)]
fn processor_time() -> Option<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Some(Duration::new(time.tv_sec.try_into().ok()?, time.tv_nsec.try_into().ok()?))
}

#[cfg(not(unix))]
fn processor_time() -> Option<Duration> {
    None
}

/// What one of so many rounds takes at the fastest.
fn fastest<T>(times: usize, mut work: impl FnMut() -> T) -> Cost {
    (0..times).map(|_| time(&mut work)).fold(Cost::MOST, Cost::least)
}

/// The same for work on what is made anew for each round: what it finds out but once, it finds out in each.
fn fastest_on<M, T>(times: usize, mut make: impl FnMut() -> M, mut work: impl FnMut(&M) -> T) -> Cost {
    let round = |_| {
        let made = make();
        time(|| work(&made))
    };
    (0..times).map(round).fold(Cost::MOST, Cost::least)
}

/// The same for rounds of two kinds of work in turn, so that a machine that changes its pace is fair to both.
fn fastest_of_both<A, B>(times: usize, mut a: impl FnMut() -> A, mut b: impl FnMut() -> B) -> (Cost, Cost) {
    let rounds = (0..times).map(|_| (time(&mut a), time(&mut b)));
    rounds.fold((Cost::MOST, Cost::MOST), |best, now| (best.0.least(now.0), best.1.least(now.1)))
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

#[derive(Default)]
struct Promises {
    broken: usize,
}

impl Promises {
    fn keep(&mut self, what: &str, measured: f64, most: f64) {
        let kept = measured > 0.0 && measured <= most;
        self.broken += usize::from(!kept);
        println!("  {what:<46} {measured:>7.2}   at most {most}{}", if kept { "" } else { "   BROKEN" });
    }

    fn end(self) -> ExitCode {
        if self.broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
