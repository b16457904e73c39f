//! Pages that say the same, written in many ways: what is read out of each is the same as of the page in the sample.

use std::fs;
use std::path::{Path, PathBuf};

use super::{draw, page};

/// A way to write a page: its name, and what it makes of a page's text.
type Way = (&'static str, fn(&str) -> String);

const WAYS: &[Way] = &[
    ("lines end as on Windows", |text| text.replace('\n', "\r\n")),
    ("a mark of the byte order", |text| format!("\u{feff}{text}")),
    ("lists of plus signs", |text| items(text, |item| format!("+ {item}"))),
    ("numbered lists", |text| items(text, |item| format!("1. {item}"))),
    ("lists of tasks", |text| items(text, |item| format!("- [ ] {item}"))),
    ("breaks behind items", |text| items(text, |item| format!("- {item}<br>"))),
    ("lists of dashes", |text| several_items(text, |item| format!("– {item}"))),
    ("a line between items", |text| items(text, |item| format!("\n- {item}"))),
    ("no line below headings", |text| text.replace("\n\n- ", "\n- ")),
    ("lines between sections", |text| headings(text, |rank, name| format!("---\n\n{rank} {name}"))),
    ("ranks at both ends", |text| headings(text, |rank, name| format!("{rank} {name} {rank}"))),
    ("each rank one lower", |text| headings(text, |rank, name| format!("#{rank} {name}"))),
    ("bold headings", |text| headings(text, |rank, name| format!("{rank} **{name}**"))),
    ("slanted headings", |text| headings(text, |rank, name| format!("{rank} _{name}_"))),
    ("underlined headings", |text| headings(text, |rank, name| format!("{rank} <u>{name}</u>"))),
    ("colons behind headings", |text| headings(text, |rank, name| format!("{rank} {name}:"))),
    ("anchors in headings", |text| headings(text, |rank, name| format!("{rank} <a name=\"here\"></a>{name}"))),
    ("headings that are links", |text| headings(text, |rank, name| format!("{rank} [{name}](#here)"))),
    ("pictures before headings", |text| headings(text, |rank, name| format!("{rank} :anchor: {name}"))),
    ("pictures behind headings", |text| headings(text, |rank, name| format!("{rank} {name} :anchor:"))),
    ("spaces that do not break", |text| headings(text, |rank, name| format!("{rank} {}", name.replace(' ', "\u{a0}")))),
    ("headings of HTML", |text| headings(text, |rank, name| format!("<h{0}>{name}</h{0}>\n", rank.len()))),
    ("bold lines for the lowest headings", |text| lowest(text, |name| format!("**{name}**"))),
    ("bold lines with a colon", |text| lowest(text, |name| format!("**{name}:**"))),
    ("underlined lines for the lowest headings", |text| lowest(text, |name| format!("<u>{name}</u>"))),
    ("bold lines of HTML", |text| lowest(text, |name| format!("<p><strong>{name}</strong></p>\n"))),
];

/// What may stand in front of each heading, and stays part of its name.
const MARKS: &[&str] = &["3. ", "2.1 ", "4) ", "– ", "🧭 ", "🧭 3. "];

/// A page with each heading, its rank as signs and its name, written otherwise.
fn headings(text: &str, write: impl Fn(&str, &str) -> String) -> String {
    lines(text, |line| {
        let (rank, name) = line.split_once(' ')?;
        let is_heading = rank.starts_with('#') && rank.bytes().all(|byte| byte == b'#');
        (is_heading && !name.contains(['[', '`', '{'])).then(|| write(rank, name))
    })
}

/// A page with its headings of the lowest rank as lines between others, where they stand below others.
fn lowest(text: &str, write: impl Fn(&str) -> String) -> String {
    let rank = |line: &str| line.bytes().take_while(|byte| *byte == b'#').count();
    let lowest = text.lines().map(rank).max().filter(|rank| *rank > 2);
    let Some(lowest) = lowest.map(|rank| "#".repeat(rank)) else { return text.to_owned() };
    headings(text, |rank, name| if rank == lowest { format!("\n{}\n", write(name)) } else { format!("{rank} {name}") })
}

/// A page with each item of its outer lists written otherwise.
fn items(text: &str, write: impl Fn(&str) -> String) -> String {
    // What belongs to an item stands as far in as its words, whatever the mark.
    lines(text, |line| {
        line.strip_prefix("- ").map(&write).or_else(|| line.starts_with("  ").then(|| format!(" {line}")))
    })
}

/// The same where each list has several items, and none has lists of its own.
fn several_items(text: &str, write: impl Fn(&str) -> String) -> String {
    let is_item = |line: &str| line.starts_with("- ");
    let is_alone = text.split("\n\n").any(|block| block.lines().filter(|line| is_item(line)).count() == 1);
    if is_alone || text.contains("\n  ") { text.to_owned() } else { items(text, write) }
}

/// A page with some of the lines below its front matter written otherwise.
fn lines(text: &str, write: impl Fn(&str) -> Option<String>) -> String {
    let body = text.strip_prefix("---\n").and_then(|rest| rest.find("\n---\n")).map_or(0, |end| end + 9);
    let below = text[body..].lines().map(|line| write(line).unwrap_or_else(|| line.to_owned()) + "\n");
    text[..body].to_owned() + &below.collect::<String>()
}

pub(super) fn pages_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the sample").flatten() {
        let path = entry.path();
        if path.is_dir() { pages_below(&path, found) } else { found.push(path) }
    }
}

#[test]
fn pages_are_read_alike_however_they_are_written() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/handbook");
    let mut paths = Vec::new();
    pages_below(&sample, &mut paths);
    let (mut written, mut unlike) = (0, Vec::new());
    for path in paths {
        let text = fs::read_to_string(&path).expect("a page of the sample");
        let name = path.strip_prefix(&sample).expect("a path below the sample").to_string_lossy().into_owned();
        let told = draw(&page(&name, &text));
        let ways = WAYS.iter().map(|(way, write)| (*way, write(&text), ""));
        let marked = |mark: &&'static str| (*mark, headings(&text, |rank, name| format!("{rank} {mark}{name}")), *mark);
        for (way, other, mark) in ways.chain(MARKS.iter().map(marked)) {
            written += usize::from(other != text);
            let mut read = draw(&page(&name, &other));
            if !mark.is_empty() {
                read = read.replace(mark, "");
            }
            if read != told {
                unlike.push(format!("{name}, {way}:\n{}", difference(&told, &read)));
            }
        }
    }
    assert!(written > 800, "the sample has headings and lists: {written}");
    assert!(unlike.is_empty(), "{} of {written} pages are read otherwise:\n{}", unlike.len(), unlike.join("\n"));
}

/// The lines that only one of two outlines has.
fn difference(one: &str, other: &str) -> String {
    let only = |sign, a: &str, b: &str| {
        let lines = a.lines().filter(|line| !b.lines().any(|other| other == *line));
        lines.map(|line| format!("{sign} {line}\n")).collect::<String>()
    };
    only('-', one, other) + &only('+', other, one)
}
