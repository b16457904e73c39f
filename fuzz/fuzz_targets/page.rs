//! Any bytes are a page: read, put into a handbook with itself, laid out, indexed, its ladder drawn.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rungs::check::{Policy, check};
use rungs::handbook::{NodeId, Place};
use rungs::ladder::{self, Ladder, placing};
use rungs::search::Index;
use rungs_fuzz::{check_page, check_safe, check_sheet, handbook, page};

fuzz_target!(|bytes: &[u8]| {
    let width = 4 + u16::from(bytes.last().copied().unwrap_or(76)) % 120;
    let page = page("ports/pilot.md", bytes);
    check_page(&page);
    page.extends();
    let nodes = page.nodes.len() as u32;
    let handbook =
        handbook(vec![page, rungs_fuzz::page("ports/tug.md", b"# Tug\n\n## Career Ladder\n\n[x](../pilot/)\n")]);
    for (_, problem) in check(&handbook, &Policy::default()).iter() {
        check_safe(&problem.message);
        problem.help.iter().for_each(|help| check_safe(help));
    }
    let (id, _) = handbook.pages().next().expect("two pages were put in");
    check_sheet(&handbook, Place { page: id, node: NodeId::PAGE }, width);
    check_sheet(&handbook, Place { page: id, node: NodeId(nodes / 2) }, width);
    handbook.in_full(Place { page: id, node: NodeId::PAGE });
    Index::build(&handbook);
    let drawn = placing::place(&placing::sketch(&handbook, &Ladder::new(&handbook), id), width.into());
    drop(drawn);
    ladder::tracks(handbook.page(id));
});
