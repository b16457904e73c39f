//! What holds for every page, whatever its bytes.

use std::path::PathBuf;
use std::sync::Arc;

use rungs::handbook::{self, Handbook, NodeId, Origin, Page, PageSource, Place, Sites, Target};
use rungs::sheet;
use rungs::text::{self, Glyphs};

/// Reads the bytes of a file at a path below the root.
pub(super) fn page(path: &str, bytes: &[u8]) -> Page {
    handbook::read(PageSource::new(path, bytes), &Sites::default())
}

/// A handbook of these pages.
pub(super) fn handbook(pages: Vec<Page>) -> Handbook {
    Handbook::build(Origin::Folder(PathBuf::from("/handbook")), pages.into_iter().map(Arc::new).collect())
}

/// Fails on a text that must not reach a terminal.
pub(super) fn check_safe(shown: &str) {
    assert_eq!(text::sanitise(shown), shown, "a text that is not safe to show");
}

/// Fails unless a page is a well-formed tree of safe texts, with its problems in the file.
pub fn check_page(page: &Page) {
    let count = page.nodes.len() as u32;
    for (i, node) in page.nodes.iter().enumerate() {
        let id = NodeId(i as u32);
        if id != NodeId::PAGE {
            assert!(node.parent.index() < i, "a parent stands before what it holds");
            assert!(i < node.end.index() && node.end.0 <= page.node(node.parent).end.0.min(count));
        }
        assert!(node.span.start <= node.span.end && node.span.end as usize <= page.source.len());
        check_safe(page.text(id));
        check_safe(page.heading(id));
    }
    let of_nodes: usize = (0..count).map(|i| page.links_in(NodeId(i)).count()).sum();
    assert_eq!(of_nodes, page.links.len(), "each link stands in one node");
    check_safe(&page.title);
    page.description.iter().for_each(|text| check_safe(text));
    for link in &page.links {
        check_safe(link.text());
        assert!(link.node.0 < count);
        if let Target::Page { id, .. } = link.target() {
            assert!(id.split('/').all(|part| part != ".."), "a link climbs out of the handbook: {id}");
            assert!(!id.starts_with('/'), "a link names a file of the system: {id}");
        }
    }
    for problem in &page.problems {
        assert!(problem.line >= 1 && problem.column >= 1);
        check_safe(&problem.message);
    }
}

/// Lays a place out, and fails where a line is wider than asked for or a text is not safe.
pub fn check_sheet(handbook: &Handbook, place: Place, width: u16) {
    let sheet = sheet::lay_out(handbook, place, width, Glyphs { ascii: width.is_multiple_of(2) });
    for line in &sheet.lines {
        line.runs.iter().for_each(|run| check_safe(&run.text));
        let cells: usize = line.runs.iter().map(|run| text::width(&run.text)).sum();
        assert!(cells <= usize::from(width.max(4)), "{cells} cells in {width}: {:?}", line.text());
    }
    for spot in &sheet.links {
        assert!(spot.line < sheet.lines.len() && spot.columns.end <= width.max(4));
    }
}
