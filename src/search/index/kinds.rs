//! What a hit is: a name, or a line of a section of some kind.
//!
//! Invariant: each has one name, which is the same in queries, arguments and JSON.

use std::fmt;

use crate::handbook::Kind;

/// What a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HitKind {
    /// A page, by its title.
    Page,
    /// A level, by its name.
    Level,
    /// A specialty, by its name.
    Specialty,
    /// A heading, item or paragraph of a section of this kind.
    Text(Kind),
}

impl HitKind {
    /// All, names first.
    pub const ALL: [HitKind; 12] = [
        HitKind::Page,
        HitKind::Level,
        HitKind::Specialty,
        HitKind::Text(Kind::Overview),
        HitKind::Text(Kind::JobGrade),
        HitKind::Text(Kind::Responsibilities),
        HitKind::Text(Kind::Requirements),
        HitKind::Text(Kind::NiceToHave),
        HitKind::Text(Kind::PerformanceIndicators),
        HitKind::Text(Kind::CareerLadder),
        HitKind::Text(Kind::HiringProcess),
        HitKind::Text(Kind::Other),
    ];

    /// Its name in queries, arguments and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            HitKind::Page => "page",
            HitKind::Level => "level",
            HitKind::Specialty => "specialty",
            HitKind::Text(kind) => kind.as_str(),
        }
    }

    /// Whether it is found by a name of its own.
    pub fn is_name(self) -> bool {
        !matches!(self, HitKind::Text(_))
    }

    fn index(self) -> usize {
        match self {
            HitKind::Page => 0,
            HitKind::Level => 1,
            HitKind::Specialty => 2,
            HitKind::Text(kind) => 3 + kind as usize,
        }
    }
}

impl fmt::Display for HitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Several of them: a section may be of two kinds, a filter may allow many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HitKinds(u16);

impl HitKinds {
    /// Names of pages, levels and specialties.
    pub(in crate::search) const NAMES: HitKinds = HitKinds(0b111);

    /// Those of both.
    #[must_use]
    pub fn and(self, other: HitKinds) -> HitKinds {
        HitKinds(self.0 | other.0)
    }

    /// Whether one is in both.
    pub fn meets(self, other: HitKinds) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// They, in the order of [`HitKind::ALL`].
    pub fn iter(self) -> impl Iterator<Item = HitKind> {
        HitKind::ALL.into_iter().filter(move |kind| self.0 & (1 << kind.index()) != 0)
    }

    /// The first, which tells best what a line is.
    pub fn first(self) -> HitKind {
        HitKind::ALL[(self.0.trailing_zeros() as usize).min(HitKind::ALL.len() - 1)]
    }
}

impl FromIterator<HitKind> for HitKinds {
    fn from_iter<T: IntoIterator<Item = HitKind>>(kinds: T) -> HitKinds {
        kinds.into_iter().fold(HitKinds::default(), |all, kind| all.and(kind.into()))
    }
}

impl From<HitKind> for HitKinds {
    fn from(kind: HitKind) -> HitKinds {
        HitKinds(1 << kind.index())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_place() {
        for (i, kind) in HitKind::ALL.into_iter().enumerate() {
            assert_eq!(kind.index(), i);
            assert_eq!(HitKinds::from(kind).first(), kind);
        }
    }

    #[test]
    fn several() {
        let both = HitKinds::from(HitKind::Level).and(HitKind::Text(Kind::Other).into());
        assert_eq!(both.iter().collect::<Vec<_>>(), [HitKind::Level, HitKind::Text(Kind::Other)]);
        assert!(both.meets(HitKind::Level.into()) && !both.meets(HitKind::Page.into()));
    }
}
