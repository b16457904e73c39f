//! Where a level or specialty leads, where the page says so for all of them in a career ladder elsewhere.
//!
//! ```text
//! Next step
//!  → VP, Information Technology³  grade 12  ✓
//!  → Data Science Lead⁴  missing, nearest: Data Scientist
//! ```

use super::setter::{Setter, run};
use super::{Ink, Prose};
use crate::handbook::{Handbook, Kind, Link, NodeId, Page, Place, Resolution, Status, Target};
use crate::markdown::{LinkIndex, Style};
use crate::text::Set;

/// Sets the page's ladder links below what stands at a place, unless they stand there already.
pub(super) fn set(setter: &mut Setter, handbook: &Handbook, place: Place) {
    let page = handbook.page(place.page);
    if !page.node(place.node).kind.owns() || has_ladder(page, place.node) {
        return;
    }
    let links = ladder_links(handbook, page);
    if links.is_empty() {
        return;
    }
    setter.indent(Vec::new(), Vec::new());
    setter.at(place.node, 0);
    setter.blank();
    setter.heading(Prose::plain("Next step", Ink::Heading(2)), None, false);
    for link in links {
        let arrow = setter.glyphs.pick(" → ", " > ");
        setter.indent(vec![run(arrow, Ink::Mark)], vec![run("   ", Ink::Plain)]);
        let step = step(setter, handbook, page, link);
        setter.paragraph(step);
    }
    setter.indent(Vec::new(), Vec::new());
}

fn has_ladder(page: &Page, node: NodeId) -> bool {
    page.subtree(node).any(|n| page.node(n).kinds.has(Kind::CareerLadder))
}

/// The page's own ladder links to other pages of the handbook, each target once.
fn ladder_links<'a>(handbook: &Handbook, page: &'a Page) -> Vec<LinkIndex> {
    let mut seen = Set::default();
    let leads_on = |(index, link): (LinkIndex, &'a Link)| {
        let Target::Page { id, anchor, .. } = handbook.target(link) else { return None };
        let is_step = *id != *page.id
            && page.kind_around(link.node) == Kind::CareerLadder
            && page.owner(link.node).is_none()
            && handbook.status(link) != Status::External
            && seen.insert((id, anchor));
        is_step.then_some(index)
    };
    (0..).zip(&page.links).filter_map(leads_on).collect()
}

/// One step: the link with its number, the grade it leads to, and whether it is there.
fn step(setter: &mut Setter, handbook: &Handbook, page: &Page, index: LinkIndex) -> Prose {
    let ink = setter.numbered(index).1;
    let link = &page.links[index as usize];
    let resolution = handbook.resolve(link);
    let name = match &resolution {
        Resolution::Found { page, .. } => &handbook.page(*page).title,
        Resolution::Folder(entry) => &handbook.entry(*entry).name,
        Resolution::Missing { .. } | Resolution::External(_) if !link.text().trim().is_empty() => link.text(),
        Resolution::Missing { .. } | Resolution::External(_) => link.url(),
    };
    let mut step = Prose::default();
    step.push(name, ink, Style::default(), Some(index));
    if let Resolution::Found { page, node, .. } = &resolution
        && *node != NodeId::PAGE
        && handbook.page(*page).text(*node) != &*handbook.page(*page).title
    {
        let level = format!("{}{}", setter.glyphs.between(), handbook.page(*page).text(*node));
        step.push(&level, ink, Style::default(), Some(index));
    }
    setter.number(&mut step, Some(index));
    let status = match &resolution {
        Resolution::Found { page, node, .. } => {
            let grade = handbook.page(*page).grades(*node).map(|grades| grades.told(setter.glyphs));
            let grade = grade.map(|grade| format!("  grade {grade}")).unwrap_or_default();
            grade + setter.glyphs.pick("  ✓", "  ok")
        }
        Resolution::Missing { id } => {
            let nearest = handbook.nearest(id);
            let nearest = nearest.map(|page| format!(", nearest: {}", handbook.page(page).title)).unwrap_or_default();
            format!("  missing{nearest}")
        }
        Resolution::Folder(_) | Resolution::External(_) => String::new(),
    };
    step.push_as_it_is(&status, Ink::Dim, Style::default(), None);
    step
}
