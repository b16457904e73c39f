//! Bytes to begin with: each target's, out of a handbook.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use rungs::handbook::{Handbook, NodeId, Page};

/// So many seeds at most for each target: more only slow the engine's start.
const MOST: usize = 400;

/// A target's name, and its seeds.
pub type Seeds = (&'static str, Vec<Vec<u8>>);

/// Keys and clicks that lead through most of the browser.
const KEYS: &[u8] =
    b"j  l  zR /  t  i  \n \x02\0\0G  gd L  q  p  q  C  q  ?  q  \x03\x40\x20\x04\x05\x08\x06\x28\x0c\x07\x80\0";

/// The seeds of each target, out of a handbook; `data` is the folder of the program's own keymap and themes.
pub fn seeds(handbook: &Handbook, data: &Path) -> io::Result<Vec<Seeds>> {
    let pages: Vec<&str> = handbook.pages().map(|(_, page)| &*page.source).collect();
    let themes = fs::read_dir(data.join("themes"))?.map(|entry| fs::read(entry?.path()));
    let mut keymaps = themes.collect::<io::Result<Vec<_>>>()?;
    keymaps.push(fs::read(data.join("keymap.yaml"))?);
    keymaps.push(
        b"handbook: ../book\nhosts: [example.com]\nweb: https://example.com/\ntheme: dark\nascii: true\n".to_vec(),
    );
    keymaps
        .push(b"tree:\n- { on: x, run: toggle }\n- on: [<space>, <c-x>]\n  run: open\n- on: q\n  run: none\n".to_vec());
    let mut seeds: Vec<Seeds> = vec![
        ("page", pages.iter().map(|page| page.as_bytes().to_vec()).collect()),
        ("front", pages.iter().filter_map(|page| page.split("---\n").nth(1)).map(Vec::from).collect()),
        ("links", links(handbook)),
        ("query", queries(handbook)),
        ("keymap", keymaps),
        ("wrap", texts(handbook).map(|text| [b"\x28", text.as_bytes()].concat()).collect()),
        ("browse", pages.iter().map(|page| [page.as_bytes(), b"\0", KEYS].concat()).collect()),
    ];
    for (_, of_target) in &mut seeds {
        of_target.retain(|seed| !seed.is_empty());
        of_target.truncate(MOST);
    }
    Ok(seeds)
}

/// A page's path and the addresses on it.
fn links(handbook: &Handbook) -> Vec<Vec<u8>> {
    let of_page = |page: &Page| {
        let urls: BTreeSet<&str> = page.links.iter().map(|link| link.url()).collect();
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
    handbook.pages().flat_map(|(_, page)| (0..page.nodes.len() as u32).map(|node| page.text(NodeId(node))))
}
