//! That time grows with a page's length and no faster, whatever is on the page: each text is taken once and twice as
//! long, and twice as long may take two and a half times as long. Ends with an error where one takes longer.
#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]

mod clock;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use rungs::check::Policy;
use rungs::handbook::{self, Handbook, NodeId, Origin, Page, PageSource, Place, Sites};
use rungs::ladder::{Ladder, placing};
use rungs::load;
use rungs::search::Index;
use rungs::sheet;
use rungs::text::Glyphs;

/// The shorter of the two lengths, in bytes.
const LENGTH: usize = 128 << 10;

/// So much longer may twice as much take.
const MOST: f64 = 2.5;

/// What is faster is done several times: the processors' clock has coarse steps.
const LEAST: Duration = Duration::from_millis(25);

/// Texts that are worth repeating, by what they are.
const REPEATED: [(&str, &str); 42] = [
    ("words", "led by two "),
    ("one word", "x"),
    ("letters with accents", "a\u{301}\u{302}"),
    ("wide letters", "日本"),
    ("escape sequences", "\u{1b}]8;;x\u{7}\u{9b}31m"),
    ("bidirectional controls", "\u{202e}a\u{2066}"),
    ("entities", "&amp;&#27;"),
    ("open brackets", "["),
    ("brackets of pictures", "!["),
    ("closed links", "[a](b) "),
    ("links without end", "[a](b"),
    ("links in links", "[a]("),
    ("links with many brackets", "[a](((("),
    ("references", "[a][b]\n\n[b]: /c\n\n"),
    ("definitions", "[a\u{e9}]: b\n"),
    ("dead links", "[a](/job-families/x/y/)\n\n"),
    ("dead anchors", "[a](#x)\n\n"),
    ("bare addresses", "https://a.example/b) "),
    ("closing brackets of an address", "https://a))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))"),
    ("stress without end", "*a "),
    ("stress of two kinds", "*a _b "),
    ("backticks", "` `` ``` "),
    ("tags without end", "<a href='x'"),
    ("open tags", "<b>"),
    ("anchors", "<a id=\"x\"></a>"),
    ("comments without end", "<!-- "),
    ("shortcodes without end", "{{< x "),
    ("shortcodes", "{{< x >}}"),
    ("attributes without end", "{: "),
    ("attributes", "{:toc #x}"),
    ("templates without end", "<% "),
    ("placeholders", "{add this} "),
    ("headings", "# x\n"),
    ("levels", "## Senior Pilot\n\n- x\n\n"),
    ("levels with grades", "### Senior Pilot\n\n#### Job Grade\n\nThe Senior Pilot is a grade 7.\n\n"),
    ("sections", "### Responsibilities\n\n- x\n"),
    ("items", "- x\n"),
    ("the same item", "- Steers ships of every size through the narrows\n"),
    ("lines that build on others", "Extends the Pilot requirements.\n\n"),
    ("rows of a table", "| a | b |\n|-|-|\n"),
    ("quotes and rules", "> a\n\n---\n\n"),
    ("columns of a table", "a|"),
];

/// Makes a text of about so many bytes.
type Nested = fn(usize) -> String;

/// Texts that nest or do not only repeat, by what they are.
const NESTED: [(&str, Nested); 6] = [
    ("quotes in quotes", |n| "> ".repeat(n / 2) + "x"),
    ("lists in lists", |n| "- ".repeat(n / 2) + "x"),
    ("lists in lists, by indents", |n| (0..n.isqrt()).map(|i| format!("{}- x\n", "  ".repeat(i))).collect()),
    ("fences of backticks", |n| (0..(2 * n).isqrt()).map(|i| "`".repeat(i) + "a").collect()),
    ("brackets in front matter", |n| format!("---\ntitle: {}\n---\n", "[".repeat(n))),
    ("words that differ", |n| (0..n / 12).map(|i| format!("- word{i:06}\n")).collect()),
];

fn main() -> ExitCode {
    let mut steepest = 0.0_f64;
    let mut broken = 0;
    let repeated = REPEATED.iter().map(|(name, text)| (*name, text.repeat(LENGTH / text.len())));
    let nested = NESTED.iter().map(|(name, text)| (*name, text(LENGTH)));
    let twice = REPEATED.iter().map(|(_, text)| text.repeat(2 * LENGTH / text.len()));
    let twice = twice.chain(NESTED.iter().map(|(_, text)| text(2 * LENGTH)));
    for ((name, once), twice) in repeated.chain(nested).zip(twice) {
        for (step, work) in STEPS {
            let (ratio, time) = growth(work, &once, &twice);
            steepest = steepest.max(ratio);
            if ratio > MOST {
                broken += 1;
                println!("{name}: to {step} takes {time:.1?} once, {ratio:.1} times as long for twice as much");
            }
        }
    }
    println!("the steepest of {} texts    {steepest:.1}   at most {MOST}", REPEATED.len() + NESTED.len());
    let line = page("x ".repeat(25 << 20));
    println!("a line of 50 MB             read in {:.1?}", time(1, || read(&line)));
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A step of what is done with a page, so many times; the time that it takes alone.
type Step = fn(&PageSource, u32) -> Duration;

/// What is done with a page, from its bytes to the screen.
const STEPS: [(&str, Step); 5] = [
    ("read", |source, times| time(times, || read(source))),
    ("lay out", |source, times| {
        let handbook = book(source);
        let (page, _) = handbook.pages().next().expect("a page was put in");
        time(times, || sheet::lay_out(&handbook, Place { page, node: NodeId::PAGE }, 80, Glyphs { ascii: false }))
    }),
    ("index", |source, times| {
        let handbook = book(source);
        time(times, || Index::build(&handbook))
    }),
    ("check", |source, times| {
        let handbook = book(source);
        time(times, || load::check(&handbook, &Ladder::new(&handbook), &Policy::default()))
    }),
    ("draw the ladder", |source, times| {
        let handbook = book(source);
        let (page, _) = handbook.pages().next().expect("a page was put in");
        time(times, || placing::place(&placing::sketch(&handbook, &Ladder::new(&handbook), page), 80))
    }),
];

fn page(text: String) -> PageSource {
    PageSource::new("ports/pilot.md", text)
}

fn read(source: &PageSource) -> Page {
    handbook::read(source.clone(), &Sites::default())
}

fn book(source: &PageSource) -> Handbook {
    Handbook::build(Origin::Sample, vec![Arc::new(read(source))])
}

/// What the processors do for this, so many times.
fn time<T>(times: u32, mut work: impl FnMut() -> T) -> Duration {
    let before = clock::busy();
    for _ in 0..times {
        std::hint::black_box(work());
    }
    clock::busy().saturating_sub(before)
}

/// How much longer the longer of two texts takes, and how long the shorter one. What looks too steep is measured again,
/// for the machine may have been busy.
fn growth(work: Step, once: &str, twice: &str) -> (f64, Duration) {
    let (once, twice) = (page(once.to_owned()), page(twice.to_owned()));
    let first = work(&once, 1).max(Duration::from_micros(500));
    let times = LEAST.div_duration_f64(first).ceil() as u32;
    let (mut least, mut most) = (Duration::MAX, Duration::MAX);
    for _ in 0..6 {
        least = least.min(work(&once, times));
        most = most.min(work(&twice, times));
        if most.div_duration_f64(least) <= MOST || most > Duration::from_secs(5) {
            break;
        }
    }
    // What takes no time that can be measured does not grow.
    let ratio = if most < LEAST { 0.0 } else { most.div_duration_f64(least) };
    (ratio, least / times)
}
