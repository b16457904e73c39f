//! From one snapshot to the next: where that stands now what stood somewhere before.
//!
//! Most pages are the same ones in both, and what stands on them is found at once. On a page that has changed a thing
//! is found by its heading path; where it has another text now, by its place between things that are the same.
//!
//! Invariant: what is found is of the same kind, or it is what the thing stood in.

use std::sync::Arc;

use crate::handbook::{Handbook, NodeId, Page, PageId, Place};
use crate::markdown::LinkIndex;
use crate::text::Map;

use super::spot::entry_named;
use super::{Address, Spot};

/// Two snapshots.
pub(super) struct Carry<'a> {
    old: &'a Handbook,
    new: &'a Handbook,
    /// The ids that pages have now which had others before.
    moved: Map<&'a str, &'a str>,
}

impl<'a> Carry<'a> {
    /// From a snapshot to a newer one, with the pages that have moved in between: before, now.
    pub(super) fn new(old: &'a Handbook, new: &'a Handbook, moved: &'a [(Box<str>, Box<str>)]) -> Carry<'a> {
        Carry { old, new, moved: moved.iter().map(|(was, is)| (&**was, &**is)).collect() }
    }

    /// Whether a snapshot is the older one.
    pub(super) fn is_from(&self, handbook: &Handbook) -> bool {
        std::ptr::eq(self.old, handbook)
    }

    /// Where a spot is now: itself, or (then false) the nearest thing around it that is left on its page.
    pub(super) fn spot(&self, spot: Spot) -> Option<(Spot, bool)> {
        match spot {
            Spot::Node(place) => {
                let (place, exact) = self.place(place)?;
                Some((Spot::Node(place), exact))
            }
            Spot::Group(entry) => {
                let entry = entry_named(self.new, &self.old.entry(entry).id)?;
                Some((Spot::entry(self.new, entry), true))
            }
        }
    }

    /// Where a place is now, as [`Carry::spot`].
    pub(super) fn place(&self, place: Place) -> Option<(Place, bool)> {
        let (was, page, is) = self.pages(place.page)?;
        let (node, exact) = if Arc::ptr_eq(was, is) { (place.node, true) } else { follow(was, is, place.node) };
        Some((Place { page, node }, exact))
    }

    /// Which link of a page that is now: one with the same address, as many of which stand before it.
    pub(super) fn link(&self, page: PageId, link: LinkIndex) -> Option<LinkIndex> {
        let (was, _, is) = self.pages(page)?;
        if Arc::ptr_eq(was, is) {
            return Some(link);
        }
        let url = was.links.get(link as usize)?.url();
        let before = was.links.iter().take(link as usize).filter(|other| other.url() == url).count();
        let same = is.links.iter().enumerate().filter(|(_, other)| other.url() == url);
        same.map(|(index, _)| index as LinkIndex).nth(before)
    }

    /// The address of a spot of the newer snapshot.
    pub(super) fn address(&self, spot: Spot) -> Address {
        Address::of(self.new, spot)
    }

    /// An address as it is now: of what stands there, wherever it has gone and whatever it is called now. What is not
    /// there keeps its address, for it may come back; its page may have moved.
    pub(super) fn now(&self, address: &Address) -> Address {
        match address.exactly(self.old).and_then(|spot| self.spot(spot)) {
            Some((spot, true)) => self.address(spot),
            _ => {
                let id = self.id(&address.id).to_owned();
                Address { id, path: address.path.clone() }
            }
        }
    }

    /// All levels that a page has now, of which these were all; none where they were not, or none are left.
    pub(super) fn levels(&self, roles: &[Address]) -> Option<Vec<Address>> {
        let page = self.old.find(&roles.first()?.id)?;
        if !Address::levels(self.old, page).eq(roles.iter().cloned()) {
            return None;
        }
        let (.., now, _) = self.pages(page)?;
        Some(Address::levels(self.new, now).collect()).filter(|levels: &Vec<_>| !levels.is_empty())
    }

    /// The id that a page has now.
    pub(super) fn id<'i>(&self, id: &'i str) -> &'i str
    where
        'a: 'i,
    {
        self.moved.get(id).copied().unwrap_or(id)
    }

    /// What is left of the way to something that is gone.
    pub(super) fn left_of(&self, spot: Spot) -> Option<Spot> {
        let mut entry = match spot {
            Spot::Node(place) => self.old.entry_of(place.page),
            Spot::Group(entry) => entry,
        };
        loop {
            entry = self.old.entry(entry).parent?;
            if let Some(left) = entry_named(self.new, &self.old.entry(entry).id) {
                return Some(Spot::entry(self.new, left));
            }
        }
    }

    /// A page as it was, and as it is.
    fn pages(&self, page: PageId) -> Option<(&'a Arc<Page>, PageId, &'a Arc<Page>)> {
        let was = self.old.page(page);
        let page = self.new.find(self.id(&was.id))?;
        Some((was, page, self.new.page(page)))
    }
}

/// Where a node of a page is on the page as it is now, or (then false) what it stood in.
fn follow(was: &Page, is: &Page, node: NodeId) -> (NodeId, bool) {
    let mut way: Vec<NodeId> = was.around(node).collect();
    way.reverse();
    let mut at = NodeId::PAGE;
    for step in way.windows(2) {
        match counterpart((was, step[0]), (is, at), step[1]) {
            Some(child) => at = child,
            None => return (at, false),
        }
    }
    (at, true)
}

/// What a child of a node is among the children of the node's counterpart: the one of the same text, as many of which
/// stand before it; else the one in its place, between children that are the same before and after.
fn counterpart((was, old): (&Page, NodeId), (is, new): (&Page, NodeId), child: NodeId) -> Option<NodeId> {
    let (before, now): (Vec<NodeId>, Vec<NodeId>) = (was.children(old).collect(), is.children(new).collect());
    let index = before.iter().position(|node| *node == child)?;
    let same_text = |node: &NodeId, other: &NodeId| was.text(*node) == is.text(*other);
    let nth = before[..index].iter().filter(|node| was.text(**node) == was.text(child)).count();
    if let Some(same) = now.iter().filter(|node| same_text(&child, node)).nth(nth) {
        return Some(*same);
    }
    let head = before.iter().zip(&now).take_while(|(a, b)| same_text(a, b)).count();
    let tails = before[head..].iter().rev().zip(now[head..].iter().rev());
    let tail = tails.take_while(|(a, b)| same_text(a, b)).count();
    let between = &now[head..now.len() - tail];
    let here = between.get(index.checked_sub(head)?).filter(|_| index < before.len() - tail)?;
    (is.node(*here).kind == was.node(child).kind).then_some(*here)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::NodeKind;

    fn handbook(path: &str, items: &str) -> Handbook {
        let items = items.split_whitespace().map(|item| format!("- {item}\n")).collect::<String>();
        let text = format!("---\ntitle: X\n---\n\n## Notes\n\n{items}");
        Handbook::of_texts([(path, text)])
    }

    /// Each item that was there, and what it is now; `-` where only its section is left.
    #[track_caller]
    fn check(was: &str, is: &str, expected: &str) {
        let (old, new) = (handbook("a/x.md", was), handbook("a/x.md", is));
        let carry = Carry::new(&old, &new, &[]);
        let page = old.find("a/x").unwrap();
        let now = old.page(page).of_kind(NodeKind::Item).map(|node| match carry.place(Place { page, node }).unwrap() {
            (place, true) => new.text(place).to_owned(),
            (place, false) => {
                assert_eq!(new.text(place), "Notes");
                "-".to_owned()
            }
        });
        assert_eq!(now.collect::<Vec<_>>().join(" "), expected, "{was} / {is}");
    }

    #[test]
    fn what_is_the_same_is_found_wherever_it_stands() {
        check("a b c", "a b c", "a b c");
        check("a b c", "c n b a", "a b c");
        check("a a b", "a a b", "a a b");
    }

    #[test]
    fn what_was_reworded_is_found_by_its_place() {
        check("a b c", "a B c", "a B c");
        check("a b c", "A B C", "A B C");
        check("a b c", "a n m B c", "a n c");
        check("a b c", "a c", "a - c");
        check("a b c d", "a B d", "a B - d");
    }

    #[test]
    fn a_page_that_has_moved_is_the_same_page() {
        let (old, new) = (handbook("a/x.md", "a b"), handbook("b/y.md", "a b"));
        let moved = [("a/x".into(), "b/y".into())];
        let spot = Spot::page(old.find("a/x").unwrap());
        assert_eq!(Carry::new(&old, &new, &moved).spot(spot), Some((Spot::page(new.find("b/y").unwrap()), true)));
        assert_eq!(Carry::new(&old, &new, &[]).spot(spot), None);
        let address = Address::of(&old, spot);
        assert_eq!(Carry::new(&old, &new, &moved).now(&address).id, "b/y");
    }

    #[test]
    fn an_address_follows_what_is_renamed_and_waits_for_what_is_gone() {
        let now = |was: &str, is: &str| {
            let (old, new) = (handbook("a/x.md", was), handbook("a/x.md", is));
            let page = old.find("a/x").unwrap();
            let last = old.page(page).of_kind(NodeKind::Item).last().unwrap();
            let address = Address::of(&old, Spot::Node(Place { page, node: last }));
            Carry::new(&old, &new, &[]).now(&address).path.last().map(|(text, _)| text.clone())
        };
        assert_eq!(now("a b", "a B").as_deref(), Some("B"));
        assert_eq!(now("a b", "b a").as_deref(), Some("b"));
        assert_eq!(now("a b", "a").as_deref(), Some("b"));
    }

    #[test]
    fn of_what_is_gone_the_group_is_left() {
        let (old, new) = (handbook("a/x.md", "a"), handbook("a/y.md", "a"));
        let carry = Carry::new(&old, &new, &[]);
        let group = carry.left_of(Spot::page(old.find("a/x").unwrap()));
        assert_eq!(group, Some(Spot::entry(&new, new.departments()[0])));
        let other = handbook("b/y.md", "a");
        assert_eq!(Carry::new(&old, &other, &[]).left_of(Spot::page(old.find("a/x").unwrap())), None);
    }
}
