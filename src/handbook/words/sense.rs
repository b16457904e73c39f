//! What a word of a heading says by how it begins.
//!
//! Invariant: senses know no language: the room of each says which beginnings have which.

use crate::text::named;

named! {
    name;

    /// What words of a heading say. A kind that two of them tell, each tells only beside the other.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Sense {
        /// What one does, by itself: `Aufgaben`, `harás`.
        Does = "does",
        /// What one brings, by itself: `Anforderungen`, `buscamos`.
        Brings = "brings",
        /// What one may bring besides: `un plus`.
        Wishes = "wishes",
        /// How one is hired, by itself.
        Hired = "hired",
        /// Where one may go next, by itself.
        Climbs = "climbs",
        /// By what one is judged, by itself.
        Judged = "judged",
        /// What is one's: a role, a day, a challenge.
        Part = "part",
        /// Whose: `dein`, `you`.
        Yours = "yours",
        /// What people have: experience, education.
        Trait = "trait",
        /// How much of it there must be: `required`, `at least`.
        Needed = "needed",
        /// Of hiring.
        Hiring = "hiring",
        /// Of what comes after what.
        Steps = "steps",
        /// Of a career.
        Career = "career",
        /// Of how one grows.
        Growth = "growth",
        /// Of what is measured.
        Measure = "measure",
        /// Of how well one does.
        Success = "success",
        /// What one gets, who hires, where, for how much.
        Other = "other",
    }
}
