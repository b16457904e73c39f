//! One file's text -> one page.
//!
//! The markdown's pieces are taken down as a flat list of headings, items and prose; the outline nests the headings;
//! then everything becomes nodes in page order.
//!
//! Invariant: nothing on a page is lost. What is not understood is an item, prose or a section of kind `other`.

mod assembly;
mod grades;
mod led;
mod lines;
mod listed;
mod openings;
mod parted;
mod placeholders;
mod taken;
mod title;

use std::sync::OnceLock;

use super::problem::Problem;
use super::{Page, Sites, known, link, words};
use crate::markdown;
use crate::text::{own_name, readable_name};
use assembly::Assembly;
use taken::Taken;

/// What a page is read from.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// The path below the root, `/` between its parts: `finance/controller/index.html.md`.
    pub path: String,
    /// The path by which the page is known, where that is another: `finance/index.md` for `finance/README.md`.
    pub known: Option<String>,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
}

impl PageSource {
    /// A file at a path below the root.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> PageSource {
        PageSource { path: path.into(), known: None, bytes: bytes.into() }
    }
}

/// Reads one page. Never fails: what is wrong with it becomes its problems.
pub fn read(mut source: PageSource, sites: &Sites) -> Page {
    let (text, misread) = decode(std::mem::take(&mut source.bytes));
    let text = with_line_ends(text);
    let mut taken = Taken::new(&text);
    let around = markdown::read(&text, |piece, span| taken.piece(piece, span));
    let mut problems: Vec<Problem> = misread.into_iter().collect();
    problems.extend(around.front.fault.map(in_front));
    if around.mdx || source.path.to_ascii_lowercase().ends_with(".mdx") {
        taken.problems.retain(|problem| problem.rule != placeholders::RULE);
    }
    problems.append(&mut taken.problems);
    problems.extend(too_deep(&text, &around.too_deep));
    let id = link::page_id(source.known.as_deref().unwrap_or(&source.path));
    let is_told = around.front.title.is_some();
    let title = around.front.title.or_else(|| taken.first_heading().map(str::to_owned));
    let untitled = || Problem::new("missing-title", "the page has no title and no heading");
    problems.extend(title.is_none().then(untitled));
    let title = title.or_else(|| taken.first_line().map(str::to_owned));
    let title = title.unwrap_or_else(|| readable_name(own_name(&id)));
    taken.promote_lines(&title);
    taken.take_title(&title, is_told);
    for (at, name) in around.anchors {
        taken.anchor_at(at, &name);
    }
    problems.sort_by_key(|p| (p.line, p.column));
    let duties = taken.duties(&title);
    let page = Assembly::new(&taken, &title, duties, text.len());
    let base = link::Base::new(&source.path, &id, sites);
    let links = taken.links(&page.node_of, &base);
    let aliases = around.front.aliases.iter().filter_map(|alias| base.alias(alias)).collect();
    let addresses = addresses(&source, [around.front.permalink, around.front.slug], &base);
    let anchors = page.anchors(&taken);
    let Assembly { mut nodes, headings, .. } = page;
    if let Some(grade) = around.front.grade.and_then(|told| words::grade(&told, true)) {
        nodes[0].grade = Some(grade);
    }
    // `Pilot (Grade 7)`
    nodes[0].grade = nodes[0].grade.or_else(|| words::grade_of_name(&title));
    Page {
        id: id.into(),
        title: title.into(),
        description: around.front.description.map(Into::into),
        path: source.path.into(),
        addresses,
        aliases,
        nodes,
        links,
        anchors,
        headings,
        problems,
        store: taken.store.into(),
        source: text.into(),
        builds: OnceLock::new(),
        slugs: OnceLock::new(),
        line_ends: OnceLock::new(),
    }
}

/// What links call a page that is known by another id: its file, the number in its name, what its site calls it.
fn addresses(source: &PageSource, [permalink, slug]: [Option<String>; 2], base: &link::Base<'_>) -> Vec<Box<str>> {
    let of_file = source.known.as_ref().map(|_| Box::from(link::page_id(&source.path)));
    let on_site = permalink.and_then(|permalink| base.alias(&permalink));
    let slug = slug.and_then(|slug| base.slug(&slug));
    let number = known::number(&source.path).map(Into::into);
    let all = [of_file, number, on_site, slug].into_iter().flatten();
    let is_other = |address: &str| !address.is_empty() && address != base.id();
    all.filter(|address| is_other(address)).collect()
}

/// What is told of a fault of the front matter.
fn in_front(fault: markdown::Fault) -> Problem {
    Problem { line: fault.line, column: fault.column, ..Problem::new("front-matter", fault.message) }
}

/// What is told of marks that are nested too deep, by their bytes.
fn too_deep<'a>(text: &'a str, marks: &'a [usize]) -> impl Iterator<Item = Problem> + 'a {
    let message = "lists or quotes are nested too deep: from here on the line is read as text";
    let mut lines = markdown::Lines::new(text);
    marks.iter().map(move |mark| {
        let (line, column) = lines.place(*mark);
        Problem { line, column, length: 1, ..Problem::new("deep-nesting", message) }
    })
}

/// The text of a file: UTF-8, or UTF-16 where it says so; else Windows-1252, which Latin-1 is too, where it may be that.
/// Anything else is replaced. All but UTF-8 is told of.
fn decode(bytes: Vec<u8>) -> (String, Option<Problem>) {
    let problem = |line: usize, message: &str| Problem { line: line as u32, ..Problem::new("not-utf8", message) };
    let wide = match bytes.get(..2) {
        Some([0xff, 0xfe]) => Some(u16::from_le_bytes as fn([u8; 2]) -> u16),
        Some([0xfe, 0xff]) => Some(u16::from_be_bytes as fn([u8; 2]) -> u16),
        _ => None,
    };
    if let Some(unit) = wide {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|b| unit([b[0], b[1]])).collect();
        return (String::from_utf16_lossy(&units), Some(problem(1, "the file is UTF-16, not UTF-8")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = memchr::memchr_iter(b'\n', &error.as_bytes()[..good]).count() + 1;
            let bytes = error.as_bytes();
            if let Some(text) = western(bytes) {
                return (text, Some(problem(line, "the file is not UTF-8; it is read as Windows-1252")));
            }
            let text = String::from_utf8_lossy(bytes).into_owned();
            (text, Some(problem(line, "the file is not UTF-8; what could not be read is shown as \u{fffd}")))
        }
    }
}

/// The text of bytes in Windows-1252; none where they are no text in it: where some are letters of UTF-8, or no letters.
fn western(bytes: &[u8]) -> Option<String> {
    /// What the bytes from 0x80 on stand for.
    const SIGNS: [char; 32] = [
        '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
        '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
    ];
    let letter = |byte: &u8| match byte {
        b'\t' | b'\n' | b'\r' | b'\x0c' | b' '..=b'~' | 0xa0.. => Some(char::from(*byte)),
        0x80..0xa0 => Some(SIGNS[usize::from(byte - 0x80)]).filter(|sign| *sign != '\u{fffd}'),
        _ => None,
    };
    let is_ascii = bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii());
    bytes.iter().map(letter).collect::<Option<String>>().filter(|_| is_ascii)
}

/// Lines that end with a carriage return alone, as long ago, end with a line feed instead: in as many bytes, so that
/// every position stays.
fn with_line_ends(text: String) -> String {
    let alone = |bytes: &[u8], at: usize| bytes.get(at + 1) != Some(&b'\n');
    if !memchr::memchr_iter(b'\r', text.as_bytes()).any(|at| alone(text.as_bytes(), at)) {
        return text;
    }
    let mut bytes = text.into_bytes();
    for at in 0..bytes.len() {
        if bytes[at] == b'\r' && alone(&bytes, at) {
            bytes[at] = b'\n';
        }
    }
    String::from_utf8(bytes).expect("one letter of ASCII took the place of another")
}
