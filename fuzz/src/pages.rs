//! Pages of any bytes, of any front matter, of any addresses.

use rungs::check::{Policy, check};
use rungs::handbook::{Handbook, NodeId, Place};
use rungs::ladder::{Ladder, placing, tracks};
use rungs::search::Index;

use super::holds::{self, check_page, check_safe, check_sheet, handbook};

/// Any bytes are a page: read, put into a handbook with itself, laid out, indexed, its ladder drawn.
pub(super) fn page(bytes: &[u8]) {
    let width = 4 + u16::from(bytes.last().copied().unwrap_or(76)) % 120;
    let page = holds::page("ports/pilot.md", bytes);
    check_page(&page);
    page.extends();
    let nodes = page.nodes.len() as u32;
    let tug = holds::page("ports/tug.md", b"# Tug\n\n## Career Ladder\n\n[x](../pilot/)\n");
    let handbook = handbook(vec![page, tug]);
    check_problems(&handbook);
    let (id, _) = handbook.pages().next().expect("two pages were put in");
    check_sheet(&handbook, Place::of(id), width);
    check_sheet(&handbook, Place { page: id, node: NodeId(nodes / 2) }, width);
    handbook.in_full(Place::of(id));
    Index::build(&handbook);
    placing::place(&placing::sketch(&handbook, &Ladder::new(&handbook), id), width.into());
    tracks(handbook.page(id));
}

/// Any text between two fences is front matter.
pub(super) fn front(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (open, close) in [("---\n", "\n---\n"), ("+++\n", "\n+++\n"), ("", "\n---\n")] {
        let source = format!("{open}{text}{close}\n# Pilot\n\n- Brings ships in\n");
        let front = rungs::markdown::read(&source, |_, _| {}).front;
        [&front.title, &front.description, &front.grade].into_iter().flatten().for_each(|text| {
            check_safe(text);
            assert!(!text.trim().is_empty());
        });
        check_page(&holds::page("ports/pilot.md", source.as_bytes()));
    }
}

/// Any line is an address, on a page at any path: it leads to a page of the handbook, or out of it, and never climbs.
pub(super) fn links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, addresses) = text.split_once('\n').unwrap_or(("ports/pilot.md", &text));
    // A path as the folder's reader makes it: below the root.
    let parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | "." | "..")).collect();
    let path = parts.join("/");
    let source: String = addresses
        .lines()
        .map(|url| {
            format!("- [a](<{url}>) [b]({url}) <{url}> {url} <a href=\"{url}\">c</a> ![d]({url})\n\n[{url}]: {url}\n\n")
        })
        .collect();
    let page = holds::page(&path, source.as_bytes());
    check_page(&page);
    let tug = holds::page("ports/tug/index.html.md", b"# Tug\n\n## Crew\n");
    let handbook = handbook(vec![page, tug]);
    for (_, page) in handbook.pages() {
        for link in &page.links {
            handbook.resolve(link);
            handbook.status(link);
            handbook.follow(link);
        }
    }
    check_problems(&handbook);
}

fn check_problems(handbook: &Handbook) {
    for (_, problem) in check(handbook, &Policy::default()).iter() {
        check_safe(&problem.message);
        problem.help.iter().for_each(|help| check_safe(help));
    }
}
