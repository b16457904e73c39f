//! What a word of a heading says by how it begins.
//!
//! Invariant: senses know no language: the room of each says which beginnings have which.

/// What words of a heading say. A kind that two of them tell, each tells only beside the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// What one does, by itself: `Aufgaben`, `harás`.
    Does,
    /// What one brings, by itself: `Anforderungen`, `buscamos`.
    Brings,
    /// What one may bring besides: `un plus`.
    Wishes,
    /// How one is hired, by itself.
    Hired,
    /// Where one may go next, by itself.
    Climbs,
    /// By what one is judged, by itself.
    Judged,
    /// What is one's: a role, a day, a challenge.
    Part,
    /// Whose: `dein`, `you`.
    Yours,
    /// What people have: experience, education.
    Trait,
    /// How much of it there must be: `required`, `at least`.
    Needed,
    /// Of hiring.
    Hiring,
    /// Of what comes after what.
    Steps,
    /// Of a career.
    Career,
    /// Of how one grows.
    Growth,
    /// Of what is measured.
    Measure,
    /// Of how well one does.
    Success,
    /// What one gets, who hires, where, for how much.
    Other,
}
