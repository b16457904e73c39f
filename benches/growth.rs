//! That time grows with a page's length and no faster, whatever is on the page: each text is taken once and twice as
//! long, and twice as long may take two and a half times as long. Ends with an error where one takes longer.
#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]

mod clock;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use rungs::check::{self, Policy};
use rungs::handbook::{self, Handbook, NodeKind, Origin, Page, PageSource, Place, Sites};
use rungs::ladder::{Ladder, compare, placing};
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
const REPEATED: [(&str, &str); 100] = [
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
    ("dead links on one line", "[a](/job-families/x/y/) "),
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
    ("rows in one table", "| [a](b) | `c` |\n"),
    ("stress within stress", "*a **a "),
    ("stress that ends elsewhere", "a**b"),
    ("stress that is crossed", "*a **b *c **d* e** "),
    ("struck out without end", "~~a ~b "),
    ("less-than signs", "<"),
    ("tags within tags", "<a <b "),
    ("instructions without end", "<?"),
    ("declarations without end", "<!A "),
    ("raw text without end", "<![CDATA["),
    ("addresses in brackets without end", "[a](<b "),
    ("titles of links without end", "[a](b \"c "),
    ("floods of entities", "&lt;&#x3c;&nope;&#99999999;&"),
    ("backslashes", "\\*\\"),
    ("hard breaks", "a  \nb\\\n"),
    ("headings by a line below", "a\n===\n\nb\n---\n"),
    ("lines that go on below a quote", "> a\nb\n"),
    ("folded parts", "<details><summary>a</summary>\n\n"),
    ("allowances side by side", "<!-- rungs-allow dead-link -->\n"),
    ("allowances without end", "<!-- rungs-allow dead-link\n"),
    ("allowances", "<!-- rungs-allow dead-link, dead-lnik -->\n\na\n\n"),
    ("wiki links", "[[a|b]] ![[c#d]] "),
    ("wiki links without end", "[[a|"),
    ("wiki links that end twice", "[[a]] b]] "),
    ("wiki links around others", "[[a](b)]] [[c]](d) "),
    ("embedded pages without end", "![[a"),
    ("components", "<Tab title=\"a\">\n\n- b\n\n</Tab>\n"),
    ("components without end", "<Tab title=\"a\" "),
    ("components that never close", "<Tab a={b}>\n"),
    ("components that never opened", "</Tab>\n"),
    ("components side by side", "<Tab a={b}/>`"),
    ("names of components", "<Tab</Tab"),
    ("braces without end", "<Tab a={{"),
    ("code in tags", "<b a={{c}}>"),
    ("comments of MDX", "{/* a */}"),
    ("comments of MDX without end", "{/* "),
    ("imports", "import {a,\n"),
    ("exports", "export const a = {\n\n"),
    ("boxes of colons", ":::tip a\nb\n:::\n"),
    ("boxes by indents", "!!! note \"a\"\n    b\n\n"),
    ("tabs by indents", "=== \"a\"\n\n    b\n\n"),
    ("boxes that hold nothing", "??? a\n\n"),
    ("quotes with names", "> [!tip]- a\n\n"),
    ("marked words", "a ==b== "),
    ("marked words without end", "==b "),
    ("notes", "a %%b%% "),
    ("notes without end", "%% b\n"),
    ("included files without end", "--8<--\n"),
    ("names of blocks", "a ^bcd\n"),
    ("cards", "{{< card link=\"a\" title=\"b\" >}}\n"),
    ("pairs of shortcodes", "{{< tab \"a\" >}}b{{< /tab >}} "),
    ("links as shortcodes", "{{< link href=\"a\" >}}b{{< /link >}}{{< link href=\"a\" >}}"),
    ("addresses of templates", "[a]({% link b %}{{ site.c }}) "),
    ("addresses of templates without end", "[a]({% link b %}"),
    ("tabs of templates", "{% tab title=\"a\" %}\n"),
    ("attributes of links", "[a](b){ .c }"),
    ("attributes of links without end", "[a](b){ .c "),
];

/// Makes a text of about so many bytes.
type Made = fn(usize) -> String;

/// Joins what is made for each number until there are about so many bytes.
fn numbered(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let each = line(10_000).len();
    (0..bytes / each).map(line).collect()
}

/// Texts that nest or do not only repeat, by what they are.
const MADE: [(&str, Made); 34] = [
    ("quotes in quotes", |n| "> ".repeat(n / 2) + "x"),
    ("quotes in quotes, all along", |n| ("> ".repeat(90) + "x\n").repeat(n / 182)),
    ("lists in lists", |n| "- ".repeat(n / 2) + "x"),
    ("numbered lists in lists", |n| "1. ".repeat(n / 3) + "x"),
    ("lists in quotes in lists", |n| "- > ".repeat(n / 4) + "x"),
    ("lists in lists, then empty lines", |n| "- ".repeat(n / 4) + "x" + &"\n".repeat(n / 2)),
    ("lists in lists, then words", |n| "- ".repeat(n / 4) + "x" + &"\nx".repeat(n / 4)),
    ("lists in lists, by indents", |n| (0..n.isqrt()).map(|i| format!("{}- x\n", "  ".repeat(i))).collect()),
    ("lists by indents, then empty lines", |n| {
        let deep: String = (0..(n / 2).isqrt()).map(|i| format!("{}- x\n", "  ".repeat(i))).collect();
        deep + &"\n".repeat(n / 2)
    }),
    ("runs of backticks that grow", |n| (0..(2 * n).isqrt()).map(|i| "`".repeat(i) + "a").collect()),
    ("brackets in front matter", |n| format!("---\ntitle: {}\n---\n", "[".repeat(n))),
    ("fields of front matter", |n| format!("---\n{}---\n\n# Pilot\n", numbered(n, |i| format!("key{i}: value\n")))),
    ("names of front matter", |n| format!("---\ntitle: {}\n---\n\n# Pilot\n", "a &b *b ".repeat(n / 8))),
    ("a table whose rows are shorter than its head", |n| {
        let columns = n.isqrt();
        format!("{}\n{}\n{}", "a|".repeat(columns), "-|".repeat(columns), "b|\n".repeat(n / 3))
    }),
    ("words that differ", |n| numbered(n, |i| format!("- word{i:06}\n"))),
    ("definitions that differ", |n| numbered(n, |i| format!("[a{i:06}]: /b\n\n[a{i:06}]\n\n"))),
    ("footnotes", |n| numbered(n, |i| format!("a[^{i:06}]\n\n[^{i:06}]: b\n\n"))),
    ("dead links that differ", |n| numbered(n, |i| format!("[a](/job-families/ports/tug-{i:06}/)\n\n"))),
    ("dead anchors that differ", |n| numbered(n, |i| format!("## Part {i:06}\n\n[a](#prat-{i:06})\n\n"))),
    ("levels that differ", |n| {
        numbered(n, |i| format!("## Pilot {i:06}\n\n### Requirements\n\n- Knows bay {i:06}\n\n"))
    }),
    ("levels whose grades rise and fall", |n| {
        let level = |i: usize| {
            let (rank, grade) = (["Junior", "Senior", "Staff", "Principal"][i % 4], i * i % 97 + 1);
            format!("### {rank} Pilot\n\n#### Job Grade\n\nThe Pilot {i:06} is a grade {grade}.\n\n")
        };
        numbered(n, level)
    }),
    ("levels that build on the one before", |n| {
        let level =
            |i| format!("## Pilot {i:06}\n\nExtends the Pilot {:06} requirements.\n\n- Knows bay {i}\n\n", i - 1);
        numbered(n, |i| level(i + 1))
    }),
    ("levels that build on each other in circles", |n| {
        numbered(n, |i| format!("## Pilot {i:06}\n\nExtends the Pilot {:06} role.\n\n- Knows bay {i}\n\n", i ^ 1))
    }),
    ("levels that build on what is above", |n| {
        numbered(n, |i| format!("## Pilot {i:06}\n\nExtends the above requirements.\n\n"))
    }),
    ("levels of one name that build on it, by links", |n| {
        let line = "Extends the [Pilot](#pilot) requirements, the [Pilot](#pilot-1) role and the Pilot role.";
        format!("## Pilot\n\n{line}\n\n## Senior Pilot\n\n{line}\n\n").repeat(n / 218)
    }),
    ("headings that are misspelt", |n| numbered(n, |i| format!("## Requirments {i:06}\n\nx\n\n"))),
    ("levels, and steps of a ladder to each", |n| {
        let step = |i| format!("- [Pilot {i:06}](#pilot-{i:06})\n- [Tug {i:06}](/job-families/ports/tug/#{i:06})\n");
        let levels = numbered(n / 2, |i| format!("### Pilot {i:06}\n\n- Knows bay {i:06}\n\n"));
        format!("# Pilot\n\n## Career Ladder\n\n{}\n## Levels\n\n{levels}", numbered(n / 2, step))
    }),
    ("levels in parts of their own", |n| {
        numbered(n, |i| format!("## Part {i:06}\n\n### Senior Pilot\n\n#### Requirements\n\n- x\n\n"))
    }),
    ("sentences and links in one paragraph of a ladder", |n| {
        let sentence = |i| format!("[Tug {i:06}](../t/). The next step is Pilot {i:06}. ");
        format!("# Pilot\n\n## Career Ladder\n\n{}\n", numbered(n, sentence))
    }),
    ("arrows of a chart", |n| {
        let levels = numbered(n / 2, |i| format!("### Pilot {i:06}\n\n- x\n\n"));
        let arrows = numbered(n / 2, |i| format!("  Pilot {i:06} --> Pilot {:06};\n", i + 1));
        format!("# Pilot\n\n## Levels\n\n{levels}\n\n## Career Ladder\n\n```mermaid\ngraph LR;\n{arrows}```\n")
    }),
    ("components in components", |n| {
        let names = |i| [i / 676, i / 26, i].map(|i| char::from(b'a' + (i % 26) as u8)).iter().collect::<String>();
        let opened: String = (0..n / 24).map(|i| format!("<A{}>\n", names(i))).collect();
        opened + "    x\n" + &(0..n / 24).map(|i| format!("</A{}>\n", names(i))).collect::<String>()
    }),
    ("boxes in boxes, by indents", |n| {
        (0..(n / 2).isqrt()).map(|i| format!("{}!!! a\n", "    ".repeat(i / 2))).collect()
    }),
    ("wiki links that differ", |n| numbered(n, |i| format!("[[Tug {i:06}|b]] and [[Tug {i:06}#c]]\n\n"))),
    ("steps of a ladder", |n| {
        format!("# Pilot\n\n## Career Ladder\n\n{}", numbered(n, |i| format!("1. [Tug {i:06}](../tug-{i:06}/)\n")))
    }),
];

/// A text of about so many bytes.
#[derive(Clone, Copy)]
enum Text {
    Repeated(&'static str),
    Made(Made),
}

impl Text {
    fn of(self, bytes: usize) -> String {
        match self {
            Text::Repeated(text) => text.repeat(bytes / text.len()),
            Text::Made(made) => made(bytes),
        }
    }
}

fn main() -> ExitCode {
    let repeated = REPEATED.iter().map(|(name, text)| (*name, Text::Repeated(text)));
    let made = MADE.iter().map(|(name, made)| (*name, Text::Made(*made)));
    let wanted = std::env::args().nth(1).filter(|name| !name.starts_with("--"));
    let texts = repeated.chain(made).filter(|(name, _)| wanted.as_ref().is_none_or(|wanted| name.contains(wanted)));
    let mut count = 0;
    let mut steepest = 0.0_f64;
    let mut broken = 0;
    println!(
        "how many times as long for twice as much{:>8}{}",
        "",
        STEPS.map(|(step, _)| format!("{step:>9}")).concat()
    );
    for (name, text) in texts {
        count += 1;
        print!("{name:<48}");
        for (_, work) in STEPS {
            let ratio = growth(work, text);
            steepest = steepest.max(ratio);
            broken += u32::from(ratio > MOST);
            print!("{ratio:>8.1}{}", if ratio > MOST { '!' } else { ' ' });
        }
        println!();
    }
    println!("the steepest of {count} texts    {steepest:.1}   at most {MOST}");
    if wanted.is_none() {
        sizes();
    }
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What the largest pages take that somebody might put into a handbook.
fn sizes() {
    let pages = [
        ("a line of 50 MB", "x ".repeat(25 << 20)),
        ("100,000 links", (0..100_000).map(|i| format!("- [Tug](../tug-{i}/#part-{i})\n")).collect()),
        ("lists nested 10,000 deep", "- ".repeat(10_000) + "x"),
        ("quotes nested 10,000 deep", "> ".repeat(10_000) + "x"),
        ("brackets nested 10,000 deep", "[".repeat(10_000) + "x" + &"](a)".repeat(10_000)),
    ];
    for (name, text) in pages {
        let source = page(text);
        let times = STEPS.map(|(step, work)| format!("{step} {:.1?}", work(&source, 1)));
        println!("{name:<28}  {}", times.join("   "));
    }
}

/// A step of what is done with a page, so many times; the time that it takes alone.
type Step = fn(&PageSource, u32) -> Duration;

/// What is done with a page, from its bytes to the screen.
const STEPS: [(&str, Step); 7] = [
    ("read", |source, times| time(times, || read(source))),
    ("lay out", |source, times| {
        let handbook = book(source);
        time(times, || sheet::lay_out(&handbook, whole(&handbook), 80, Glyphs::ALL))
    }),
    ("index", |source, times| {
        let handbook = book(source);
        time(times, || Index::build(&handbook))
    }),
    ("check", |source, times| {
        let handbook = book(source);
        time(times, || {
            let problems = load::check(&handbook, &Ladder::new(&handbook), &Policy::default());
            problems.iter().filter_map(|(page, problem)| check::help(&handbook, *page, problem)).count()
        })
    }),
    ("ladder", |source, times| {
        let handbook = book(source);
        let page = whole(&handbook).page;
        time(times, || placing::place(&placing::sketch(&handbook, &Ladder::new(&handbook), page), 80))
    }),
    ("in full", |source, times| {
        let handbook = book(source);
        let Place { page, node } = whole(&handbook);
        let last = handbook.page(page).of_kind(NodeKind::Level).last().unwrap_or(node);
        time(times, || {
            // Who builds on whom is kept with the page, once it was asked for.
            read(source).extends();
            handbook.in_full(Place { page, node: last })
        })
    }),
    ("compare", |source, times| {
        let other = PageSource { path: "ports/tug.md".into(), ..source.clone() };
        let other =
            PageSource { bytes: other.bytes.iter().map(|b| if *b == b'1' { b'8' } else { *b }).collect(), ..other };
        let handbook = Handbook::build(Origin::Sample, vec![Arc::new(read(source)), Arc::new(read(&other))]);
        let places: Vec<Place> = handbook.pages().map(|(page, _)| Place::of(page)).collect();
        time(times, || compare::compare(&handbook, places[0], places[1]))
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

/// The page that was put into a handbook.
fn whole(handbook: &Handbook) -> Place {
    let (page, _) = handbook.pages().next().expect("a page was put in");
    Place::of(page)
}

/// What the processors do for this, so many times.
fn time<T>(times: u32, mut work: impl FnMut() -> T) -> Duration {
    let before = clock::busy();
    for _ in 0..times {
        std::hint::black_box(work());
    }
    clock::busy().saturating_sub(before)
}

/// How much longer the longer of two texts takes. What looks too steep is measured again, for the machine may have been
/// busy, and then with longer texts: what takes next to no time grows by how memory is asked for.
fn growth(work: Step, text: Text) -> f64 {
    let mut length = LENGTH;
    loop {
        let (once, twice) = (page(text.of(length)), page(text.of(2 * length)));
        let first = work(&once, 1).max(Duration::from_micros(500));
        let times = LEAST.div_duration_f64(first).ceil() as u32;
        let (mut least, mut most) = (Duration::MAX, Duration::MAX);
        for _ in 0..4 {
            least = least.min(work(&once, times));
            most = most.min(work(&twice, times));
            if most.div_duration_f64(least) <= MOST || most > Duration::from_secs(2) {
                break;
            }
        }
        // What takes no time that can be measured does not grow.
        let ratio = if most < LEAST { 0.0 } else { most.div_duration_f64(least) };
        if ratio <= MOST || first > LEAST || length > 8 * LENGTH {
            return ratio;
        }
        length *= 4;
    }
}
