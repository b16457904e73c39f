//! What a word of headings and items is good for.
//!
//! Invariant: each use is a bit of its own, so that one look at a word tells all of them.

use std::ops::BitOr;

/// What a word is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Uses(u32);

impl Uses {
    /// Ends a noun for a kind of section: `process` in `hiring process`.
    pub const ENDS_NOUN: Uses = Uses(1);
    /// Begins one.
    pub const BEGINS_NOUN: Uses = Uses(1 << 1);
    /// Stands amid subjects as such a noun: `Additional requirements for pilots`.
    pub const AMID: Uses = Uses(1 << 2);
    /// Begins a phrase that means a kind: `what` in `what you'll do`.
    pub const OPENS_PHRASE: Uses = Uses(1 << 3);
    /// Stands between a kind and its subject.
    pub const JOINT: Uses = Uses(1 << 4);
    /// May be part of what turns requirements into wishes.
    pub const WISHED: Uses = Uses(1 << 5);
    /// Begins or ends a name of what holds levels or specialties.
    pub const HOLDS: Uses = Uses(1 << 6);
    /// Begins sentences and questions.
    pub const SENTENCE: Uses = Uses(1 << 7);
    /// A noun that people hold.
    pub const ROLE: Uses = Uses(1 << 8);
    /// Such a noun that comes first.
    pub const HEAD: Uses = Uses(1 << 9);
    /// Says how far along the ladder.
    pub const RANK: Uses = Uses(1 << 10);
    /// Tells of all roles of a page.
    pub const ROLES: Uses = Uses(1 << 11);
    /// Joins two kinds.
    pub const AND: Uses = Uses(1 << 12);
    /// Begins a noun that comes first, what it is of behind it.
    pub const LEADS: Uses = Uses(1 << 13);
    /// Ends what says a kind in other words: `At this level, you will`.
    pub const CLOSES: Uses = Uses(1 << 14);
    /// Names requirements in the company of others like it.
    pub const TRAIT: Uses = Uses(1 << 15);
    /// Begins an item of what one does.
    pub const DOES: Uses = Uses(1 << 16);
    /// Begins an item of what one brings.
    pub const BRINGS: Uses = Uses(1 << 17);
    /// Stands anywhere in an item of what one brings, where nothing tells otherwise.
    pub const BROUGHT: Uses = Uses(1 << 18);
    /// Stands in items that tell how one is hired.
    pub const HIRES: Uses = Uses(1 << 19);
    /// Begins a name of several words that people hold: `kỹ sư`.
    pub const OPENS_ROLE: Uses = Uses(1 << 20);
    /// Stands in a heading of what one gets.
    pub const GIVES: Uses = Uses(1 << 21);
    /// Stands in a heading of those who hire.
    pub const OURS: Uses = Uses(1 << 22);
    /// Stands before a noun.
    pub const ARTICLE: Uses = Uses(1 << 23);
    /// Is of no English.
    pub const FOREIGN: Uses = Uses(1 << 24);
    /// Counts the steps of a ladder: `Stufe` in `Stufe 2`.
    pub const STEP: Uses = Uses(1 << 25);
    /// Makes a grade of a number behind it: `Groupe` in `Groupe 4`.
    pub const GRADE: Uses = Uses(1 << 27);
    /// Stands before the role that one holds: `as` in `Your mission as a pilot`.
    pub const AS: Uses = Uses(1 << 28);
    /// Stands before what a role has besides: `mit` in `Lotse mit Zusatzaufgaben`.
    pub const WITH: Uses = Uses(1 << 26);

    /// What the words of a list of this name are good for.
    pub fn named(name: &str) -> Option<Uses> {
        Some(match name {
            "amid" => Uses::AMID,
            "joint" => Uses::JOINT,
            "wished" => Uses::WISHED,
            "sentence" => Uses::SENTENCE,
            "role" => Uses::ROLE,
            "head" => Uses::HEAD,
            "rank" => Uses::RANK,
            "roles" => Uses::ROLES,
            "and" => Uses::AND,
            "trait" => Uses::TRAIT,
            "does" => Uses::DOES,
            "brings" => Uses::BRINGS,
            "brought" => Uses::BROUGHT,
            "hires" => Uses::HIRES,
            "gives" => Uses::GIVES,
            "ours" => Uses::OURS,
            "article" => Uses::ARTICLE,
            "foreign" => Uses::FOREIGN,
            "step" => Uses::STEP,
            "grade" => Uses::GRADE,
            "as" => Uses::AS,
            "with" => Uses::WITH,
            _ => return None,
        })
    }

    /// Whether it is good for one of these.
    pub fn has(self, some: Uses) -> bool {
        self.0 & some.0 != 0
    }
}

impl BitOr for Uses {
    type Output = Uses;

    fn bitor(self, more: Uses) -> Uses {
        Uses(self.0 | more.0)
    }
}
