//! The handbook as JSON: the shapes that the contract promises, written straight from the pages.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::check;
use crate::handbook::{self, Handbook, Kind, Node, NodeId, NodeKind, Page, PageId, Place, Problem};
use crate::search::index;

/// Everything of a page.
pub(super) struct Family<'a> {
    pub(super) handbook: &'a Handbook,
    pub(super) page: PageId,
}

/// A level or specialty of a page.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a>(pub(super) &'a Handbook, pub(super) Place);

/// A section of a page; or, where it is the opening, what stands under a page, level or specialty before any heading of
/// its own.
#[derive(Clone, Copy)]
pub(super) struct Section<'a> {
    pub(super) page: &'a Page,
    pub(super) node: NodeId,
    pub(super) is_opening: bool,
}

struct Item<'a>(&'a Page, NodeId);

/// A line by which a role builds on another.
struct Extends<'a>(&'a Handbook, PageId, &'a handbook::Extends);

/// A problem and the page on which it stands.
pub(super) struct Trouble<'a>(pub(super) &'a Handbook, pub(super) PageId, pub(super) &'a Problem);

/// A list, written as it is walked.
pub(super) struct Seq<F>(pub(super) F);

impl<T: Serialize, I: Iterator<Item = T>, F: Fn() -> I> Serialize for Seq<F> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.0())
    }
}

impl Serialize for Family<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let page: &Page = self.handbook.page(self.page);
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("id", &*page.id)?;
        map.serialize_entry("title", &*page.title)?;
        map.serialize_entry("department", page.department())?;
        map.serialize_entry("parent", &parent(self.handbook, self.page))?;
        map.serialize_entry("source", &*page.path)?;
        map.serialize_entry("grade", &grade(page.node(NodeId::PAGE)))?;
        map.serialize_entry("sections", &sections(page, NodeId::PAGE))?;
        let owner = |node| Owner(self.handbook, Place { page: self.page, node });
        map.serialize_entry("extends", &extends(self.handbook, Place::of(self.page)))?;
        map.serialize_entry("levels", &Seq(|| page.levels().map(owner)))?;
        map.serialize_entry("specialties", &Seq(|| page.specialties().map(owner)))?;
        map.end()
    }
}

impl Serialize for Owner<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Owner(handbook, place) = *self;
        let (page, id): (&Page, NodeId) = (handbook.page(place.page), place.node);
        let node = page.node(id);
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("name", page.text(id))?;
        map.serialize_entry("grade", &grade(node))?;
        map.serialize_entry("line", &page.line(id))?;
        map.serialize_entry("sections", &sections(page, id))?;
        map.serialize_entry("extends", &extends(handbook, place))?;
        map.end()
    }
}

impl Serialize for Section<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Section { page, node: id, is_opening } = *self;
        let kinds = if is_opening { Kind::Overview.into() } else { page.node(id).kinds };
        let kinds: Vec<&str> = kinds.iter().map(Kind::as_str).collect();
        let first = page.children(id).find(|node| is_opening && page.node(*node).rank == 0).unwrap_or(id);
        let mut map = s.serialize_map(None)?;
        match kinds.as_slice() {
            [] => map.serialize_entry("kind", Kind::Other.as_str())?,
            [kind] => map.serialize_entry("kind", kind)?,
            kinds => map.serialize_entry("kinds", kinds)?,
        }
        map.serialize_entry("heading", if is_opening { "" } else { page.heading(id) })?;
        map.serialize_entry("line", &page.line(first))?;
        map.serialize_entry("prose", &prose(page, id))?;
        map.serialize_entry("items", &items(page, id))?;
        if is_opening {
            map.serialize_entry("sections", &[(); 0])?;
        } else {
            map.serialize_entry("sections", &sections(page, id))?;
        }
        map.end()
    }
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Item(page, id) = *self;
        let mut map = s.serialize_map(Some(3))?;
        map.serialize_entry("text", &item_text(page, id))?;
        map.serialize_entry("line", &page.line(id))?;
        map.serialize_entry("items", &items(page, id))?;
        map.end()
    }
}

impl Serialize for Extends<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Extends(handbook, id, extends) = *self;
        let page = handbook.page(id);
        let mut map = s.serialize_map(Some(4))?;
        map.serialize_entry("kind", extends.kind())?;
        map.serialize_entry("line", &page.line(extends.node))?;
        map.serialize_entry("text", page.heading(extends.node))?;
        let to = handbook.bases(id, extends);
        map.serialize_entry("to", &Seq(|| to.iter().map(|place| handbook.role_id(*place))))?;
        map.end()
    }
}

impl Serialize for Trouble<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Trouble(handbook, page, problem) = *self;
        let mut map = s.serialize_map(Some(7))?;
        map.serialize_entry("rule", problem.rule)?;
        map.serialize_entry("severity", problem.severity.as_str())?;
        map.serialize_entry("page", &*handbook.page(page).id)?;
        map.serialize_entry("line", &problem.line)?;
        map.serialize_entry("column", &problem.column)?;
        map.serialize_entry("message", &problem.message)?;
        map.serialize_entry("help", &check::help(handbook, page, problem))?;
        map.end()
    }
}

/// The lines by which a page, level or specialty builds on others.
fn extends(handbook: &Handbook, owner: Place) -> impl Serialize + '_ {
    let is_own =
        move |extends: &&handbook::Extends| extends.owner == owner.node && handbook.builds_on(owner.page, extends);
    let of_owner = move || handbook.page(owner.page).extends().iter().filter(is_own);
    Seq(move || of_owner().map(move |extends| Extends(handbook, owner.page, extends)))
}

/// The sections of an owner or section. A heading that groups levels is one too, for what else stands below it.
fn sections(page: &Page, id: NodeId) -> impl Serialize + '_ {
    Seq(move || {
        let owner = id == NodeId::PAGE || page.node(id).kind.owns();
        let opens = owner && page.children(id).any(|node| page.node(node).rank == 0);
        let opening = opens.then_some(Section { page, node: id, is_opening: true });
        let is_section = |node: &NodeId| match page.node(*node).kind {
            NodeKind::Section => true,
            NodeKind::Group => holds_more(page, *node),
            _ => false,
        };
        let section = move |node| Section { page, node, is_opening: false };
        opening.into_iter().chain(page.children(id).filter(is_section).map(section))
    })
}

/// Whether a group holds more than levels and specialties.
fn holds_more(page: &Page, group: NodeId) -> bool {
    page.children(group).any(|node| match page.node(node).kind {
        NodeKind::Level | NodeKind::Specialty => false,
        NodeKind::Group => holds_more(page, node),
        _ => true,
    })
}

fn items(page: &Page, id: NodeId) -> impl Serialize + '_ {
    Seq(move || of_kind(page, id, NodeKind::Item).map(|node| Item(page, node)))
}

/// The nodes of a kind that a node holds directly.
fn of_kind(page: &Page, id: NodeId, kind: NodeKind) -> impl Iterator<Item = NodeId> + '_ {
    page.children(id).filter(move |node| page.node(*node).kind == kind)
}

/// The running text that belongs to a node, paragraphs on lines of their own.
fn prose(page: &Page, id: NodeId) -> String {
    of_kind(page, id, NodeKind::Prose).map(|node| page.text(node)).collect::<Vec<_>>().join("\n")
}

/// An item's text with the paragraphs that follow within it.
pub(super) fn item_text(page: &Page, id: NodeId) -> String {
    let more = of_kind(page, id, NodeKind::Prose).map(|node| page.text(node));
    // An item that begins with a heading or a table has no line of its own.
    let own = Some(page.text(id)).filter(|text| !text.is_empty());
    own.into_iter().chain(more).collect::<Vec<_>>().join("\n")
}

/// The text of the nearest node of a kind that a node is or stands in.
pub(super) fn around(page: &Page, node: NodeId, kind: NodeKind) -> Option<&str> {
    page.around(node).find(|id| page.node(*id).kind == kind).map(|id| index::text(page, id))
}

fn grade(node: &Node) -> Option<String> {
    node.grade.map(|grade| grade.to_string())
}

/// The id of the nearest page above.
fn parent(handbook: &Handbook, page: PageId) -> Option<&str> {
    let above = |id| handbook.entry(id).parent;
    let entries = std::iter::successors(above(handbook.entry_of(page)), |id| above(*id));
    let mut pages = entries.filter_map(|id| handbook.entry(id).page);
    pages.next().map(|page| &*handbook.page(page).id)
}
