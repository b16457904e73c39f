//! What a group holds, as a sheet: it has no page of its own, so what is below it is listed, with grades. Each is a
//! link, told by its number among all that is below the group.

use crate::app::{Spot, label};
use crate::handbook::{Handbook, NodeId};
use crate::sheet::{Ink, Line, LinkSpot, Run, Sheet, number_mark, run};
use crate::text::{self, Glyphs};

/// The sheet of a group.
pub(super) fn contents(handbook: &Handbook, group: Spot, width: u16, glyphs: Glyphs) -> Sheet {
    let Some(entry) = group.as_entry(handbook).map(|entry| handbook.entry(entry)) else { return Sheet::default() };
    let width = usize::from(width);
    let line = |runs: Vec<Run>| Line { runs, node: NodeId::PAGE, source_line: 0 };
    let elide = |text: &str, width: usize| text::elide(text, width, glyphs.ellipsis()).into_owned();
    let mut lines = vec![
        line(vec![run(elide(&entry.name, width), Ink::Heading(0))]),
        line(vec![run(elide(&text::counted(entry.pages_below as usize, "page"), width), Ink::Dim)]),
        line(Vec::new()),
    ];
    let bullet = glyphs.pick("• ", "* ");
    let mut links = Vec::new();
    for (link, child) in (0..).zip(group.children(handbook)) {
        let Some(entry) = child.as_entry(handbook).map(|entry| handbook.entry(entry)) else { continue };
        let beside = match entry.page {
            Some(page) => label::grades(handbook.page(page), glyphs),
            None => text::counted(entry.pages_below as usize, "page"),
        };
        let number = links.len() + 1;
        let mark = number_mark(number, glyphs);
        let taken = text::width(&beside) + text::width(&mark);
        let name = elide(&entry.name, width.saturating_sub(taken + 4)) + &mark;
        let gap = width.saturating_sub(text::width(&name) + text::width(&beside) + 2);
        let end = 2 + text::width(&name) as u16;
        links.push(LinkSpot { link, number, line: lines.len(), columns: 2..end });
        let name = Run { link: Some(link), ..run(name, Ink::Link) };
        lines.push(line(vec![run(bullet, Ink::Mark), name, run(" ".repeat(gap), Ink::Plain), run(beside, Ink::Dim)]));
    }
    Sheet { lines, links }
}
