//! The kinds of sections.

use crate::text::named;

named! {
    as_str;

    /// What a section is about.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[repr(u8)]
    pub enum Kind {
        /// What the role or family is.
        Overview = "overview",
        /// The job grade.
        JobGrade = "job-grade",
        /// What one does.
        Responsibilities = "responsibilities",
        /// What one must bring.
        Requirements = "requirements",
        /// What one may bring.
        NiceToHave = "nice-to-have",
        /// How success is measured.
        PerformanceIndicators = "performance-indicators",
        /// Where the role leads.
        CareerLadder = "career-ladder",
        /// How one is hired.
        HiringProcess = "hiring-process",
        /// Anything else.
        Other = "other",
    }
}

/// The kinds of one section: most have one, a heading such as `Responsibilities & Requirements` names two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Kinds(u16);

impl Kinds {
    /// No kind at all: a node that is no section.
    pub const NONE: Kinds = Kinds(0);

    /// Anything else, and nothing more.
    pub(crate) const OTHER: Kinds = Kinds(1 << Kind::Other as u16);

    /// What a role asks: what one does, and what one must bring.
    pub(crate) const CORE: Kinds = Kinds(1 << Kind::Responsibilities as u16 | 1 << Kind::Requirements as u16);

    /// Those of them that a role asks.
    #[must_use]
    pub(crate) fn core(self) -> Kinds {
        Kinds(self.0 & Kinds::CORE.0)
    }

    /// Whether it is of one that a role asks.
    pub(crate) fn is_core(self) -> bool {
        !self.core().is_empty()
    }

    /// Whether the section is of this kind.
    pub fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// The same kinds and this one.
    #[must_use]
    pub fn with(self, kind: Kind) -> Kinds {
        Kinds(self.0 | (1 << kind as u8))
    }

    /// These kinds and those.
    #[must_use]
    pub fn and(self, more: Kinds) -> Kinds {
        Kinds(self.0 | more.0)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds, in the order of [`Kind::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |k| self.has(*k))
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<T: IntoIterator<Item = Kind>>(kinds: T) -> Kinds {
        kinds.into_iter().fold(Kinds::NONE, Kinds::with)
    }
}

impl From<Kind> for Kinds {
    fn from(kind: Kind) -> Kinds {
        Kinds::NONE.with(kind)
    }
}
