//! Writes seeds for every target into `corpus/`: from the handbook that is given, else from the sample of rungs.
//!
//! ```text
//! cargo run --example seeds -- ../../shared/corpus/some-handbook
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rungs::handbook::{Handbook, Sites};
use rungs::load::{self, Source};

/// So many seeds at most for each target: more only slow the engine's start.
const MOST: usize = 400;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = std::env::args_os().nth(1).map_or(Source::Sample, |path| Source::Path(PathBuf::from(path)));
    let handbook = load::all(&source, &Sites::default())?;
    let pages: Vec<&str> = handbook.pages().map(|(_, page)| &*page.source).collect();
    write("page", pages.iter().map(|page| page.as_bytes().to_vec()))?;
    write("front", pages.iter().filter_map(|page| page.split("---\n").nth(1)).map(Vec::from))?;
    write("links", links(&handbook).into_iter())?;
    write("query", queries(&handbook).into_iter())?;
    write("wrap", texts(&handbook).map(|text| [b"\x28", text.as_bytes()].concat()))?;

    write("browse", pages.iter().map(|page| page.as_bytes().to_vec()))?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let themes = fs::read_dir(data.join("themes"))?.map(|entry| fs::read(entry?.path()));
    let config = b"handbook: ../book\nhosts: [example.com]\nweb: https://example.com/\ntheme: dark\nascii: true\n";
    let patch = b"tree:\n- { on: x, run: toggle }\n- on: [<space>, <c-x>]\n  run: open\n- on: q\n  run: none\n";
    let own = [fs::read(data.join("keymap.yaml"))?, config.to_vec(), patch.to_vec()];
    write("keymap", themes.collect::<io::Result<Vec<_>>>()?.into_iter().chain(own))?;
    Ok(())
}

fn write(target: &str, seeds: impl Iterator<Item = Vec<u8>>) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&folder)?;
    let mut count = 0;
    for (i, seed) in seeds.filter(|seed| !seed.is_empty()).take(MOST).enumerate() {
        fs::write(folder.join(format!("seed-{i:04}")), seed)?;
        count = i + 1;
    }
    println!("{count} seeds for {target}");
    Ok(())
}

/// A page's path and the addresses on it.
fn links(handbook: &Handbook) -> Vec<Vec<u8>> {
    let of_page = |page: &rungs::handbook::Page| {
        let urls: BTreeSet<&str> = page.links.iter().map(|link| &*link.url).collect();
        let lines: Vec<&str> = std::iter::once(&*page.path).chain(urls).collect();
        lines.join("\n").into_bytes()
    };
    handbook.pages().map(|(_, page)| of_page(page)).collect()
}

/// Two words of each of some lines, and the ways to narrow.
fn queries(handbook: &Handbook) -> Vec<Vec<u8>> {
    let narrow = ["kind:requirements ", "level:senior ", "grade:8..10 ", "dept:finance ", "-", "\"", "a | ", ""];
    let words = |text: &str| text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let lines: BTreeSet<String> = texts(handbook).map(words).collect();
    lines
        .iter()
        .step_by(lines.len() / MOST + 1)
        .zip(narrow.iter().cycle())
        .map(|(a, b)| format!("{b}{a}").into())
        .collect()
}

/// The texts of all pages.
fn texts(handbook: &Handbook) -> impl Iterator<Item = &str> {
    handbook
        .pages()
        .flat_map(|(_, page)| (0..page.nodes.len() as u32).map(|node| page.text(rungs::handbook::NodeId(node))))
}
