//! How far up its ladder a name is: by its rank, by what is led, by its number.
//!
//! Invariant: only rungs of one role and of one kind of head are above and below each other.

use super::normal::normal;
use super::roles::{compounded, unspaced_rank, unspaced_rank_behind};
use super::tables::WORDS;
use crate::text::{named, words};

named! {
    name;

    /// How far along a ladder a rank is. What says nothing is as far as [`Height::Middle`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Height {
        /// Those who learn: `Trainee`.
        Learner = "learner",
        /// `Junior`
        Entry = "entry",
        /// `Intermediate`
        Middle = "middle",
        /// `Senior`
        Senior = "senior",
        /// `Lead`, `Staff`
        Lead = "lead",
        /// `Principal`
        Principal = "principal",
        /// `Distinguished`
        Chief = "chief",
        /// `Fellow`
        Fellow = "fellow",
    }
}

/// What a name says of its place on a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rung {
    /// The role: the name without all that.
    pub role: String,
    /// How far up, among those of the same role.
    pub place: RungPlace,
    /// Whether the name says anything of it.
    pub told: bool,
}

/// How far up a ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RungPlace {
    /// What kind of head it is: 0 for none, 1 for a manager, up to 4.
    pub head: u8,
    /// How far along, between two heights where it has two ranks.
    height: (Height, Beside),
    /// The number behind the name; 0 for none.
    number: u32,
}

/// Where a rank stands beside the higher one that it is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Beside {
    /// `Associate Principal`
    Below,
    At,
    /// `Senior Staff`
    Above,
}

impl Rung {
    /// Reads a name: `Senior Pilot II` is a second step of a senior `pilot`.
    pub fn of(name: &str) -> Rung {
        let is_placed = name.split_whitespace().any(is_ordinal);
        let name = normal(name);
        let (joined, rest) = joined_rank(&name);
        let mut role = String::new();
        let mut ranks: Vec<Height> = joined.into_iter().collect();
        let (mut head, mut number) = (0, 0);
        for word in words(rest) {
            let is_first = role.is_empty();
            if let Some(height) = WORDS.heights.get(word) {
                ranks.push(*height);
            } else if let Some((code, counted)) = counted(word).filter(|_| !is_placed) {
                number = counted;
                role += code;
            } else if let Some(led) = led(word).filter(|_| is_first && head == 0) {
                head = led;
            } else if let Some(rest) = compounded(word) {
                ranks.extend(WORDS.heights.get(&word[..word.len() - rest.len()]));
                role += rest;
                role.push(' ');
            } else if word != "level" && !(is_first && head > 0 && matches!(word, "president" | "of")) {
                role += word;
                role.push(' ');
            }
        }
        let told = head > 0 || number > 0 || !ranks.is_empty();
        let highest = ranks.iter().copied().max();
        let beside = match ranks.iter().copied().min().filter(|least| Some(*least) != highest) {
            None => Beside::At,
            Some(least) if least < Height::Middle => Beside::Below,
            Some(_) => Beside::Above,
        };
        let height = (highest.unwrap_or(Height::Middle), beside);
        Rung { role, place: RungPlace { head, height, number }, told }
    }

    /// Whether the name says how far along it is and of what it leaves to others: `Senior`.
    pub fn is_bare(&self) -> bool {
        self.role.is_empty() && self.place.head == 0
    }

    /// Whether those learn who hold it.
    pub fn learns(&self) -> bool {
        self.place.height == (Height::Learner, Beside::At)
    }
}

/// How far a rank says that is no word by itself, and the name without it: `高级` in `高级工程师`, `cao cấp` in `kỹ sư
/// cao cấp`.
fn joined_rank(name: &str) -> (Option<Height>, &str) {
    let height = |rank: &str| WORDS.heights.get(rank).copied();
    let before = || unspaced_rank(name).and_then(|rank| Some((height(rank)?, &name[rank.len()..])));
    let two_words = || {
        let at = name.rmatch_indices(' ').nth(1)?.0;
        Some((height(&name[at + 1..])?, &name[..at]))
    };
    let behind = || unspaced_rank_behind(name).and_then(|rank| Some((height(rank)?, &name[..name.len() - rank.len()])));
    let found = before().or_else(two_words).or_else(behind);
    found.map_or((None, name), |(height, rest)| (Some(height), rest))
}

/// What kind of head a word names: those further up lead them.
fn led(word: &str) -> Option<u8> {
    match word {
        "manager" => Some(1),
        "director" => Some(2),
        "vp" | "vice" => Some(3),
        "svp" | "evp" => Some(4),
        _ => None,
    }
}

/// Whether a word is a number with an ending, which may count down as well: `1-й категории` is above `2-й категории`.
fn is_ordinal(word: &str) -> bool {
    let is_number = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    word.split_once('-').is_some_and(|(number, ending)| is_number(number) && ending.starts_with(char::is_alphabetic))
}

/// The letters and the number of a word that counts steps: `ii`, `3`, `l4`, `ic3`.
fn counted(word: &str) -> Option<(&str, u32)> {
    const ROMAN: [&str; 6] = ["i", "ii", "iii", "iv", "v", "vi"];
    if let Some(at) = ROMAN.iter().position(|roman| *roman == word) {
        return Some(("", at as u32 + 1));
    }
    let digit = word.find(|c: char| c.is_ascii_digit())?;
    let number = word[digit..].parse().ok().filter(|number| *number < 100)?;
    (digit <= 3).then_some((&word[..digit], number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(below: &str, above: &str, expected: bool) {
        let [lower, upper] = [below, above].map(Rung::of);
        let is_below = lower.role == upper.role && lower.place < upper.place;
        assert_eq!(is_below, expected, "{below} below {above}: {lower:?} {upper:?}");
    }

    #[test]
    fn names_tell_what_is_below() {
        check("Pilot", "Senior Pilot", true);
        check("Trainee Pilot", "Junior Pilot", true);
        check("Associate Pilot", "Pilot (Intermediate)", true);
        check("Senior Pilot", "Staff Pilot", true);
        check("Staff Pilot", "Senior Staff Pilot", true);
        check("Senior Staff Pilot", "Principal Pilot", true);
        check("Associate Principal Pilot", "Principal Pilot", true);
        check("Staff Pilot", "Associate Principal Pilot", true);
        check("Pilot II", "Pilot III", true);
        check("Pilot III", "Senior Pilot", true);
        check("Manager, Ports", "Director, Ports", true);
        check("Senior Manager, Ports", "Director, Ports", true);
        check("Director of Ports", "Vice President, Ports", true);
        check("Staff Pilot", "Senior Pilot", false);
        check("Lead Pilot", "Staff Pilot", false);
        check("Pilot", "Senior Diver", false);
        check("Senior Pilot", "Manager, Pilots", false);
    }

    #[test]
    fn names_in_other_languages_tell_it_too() {
        check("Piloto", "Piloto sénior", true);
        check("Piloto semi senior", "Piloto senior", true);
        check("Piloto", "Piloto semi senior", true);
        check("Pilote débutante", "Pilote confirmée", true);
        check("Pilote confirmé", "Pilote expérimenté", true);
        check("Младший лоцман", "Лоцман", true);
        check("Старший лоцман", "Ведущий лоцман", true);
        check("初級操舵手", "操舵手", true);
        check("操舵手", "上級操舵手", true);
        check("Młodszy sternik", "Starszy sternik", true);
        check("นักบินระดับต้น", "นักบิน", true);
        check("นักบิน", "นักบินอาวุโส", true);
        check("Hoa tiêu sơ cấp", "Hoa tiêu", true);
        check("Hoa tiêu", "Hoa tiêu cao cấp", true);
        check("प्रशिक्षु पायलट", "कनिष्ठ पायलट", true);
        check("راهنمای تازه‌کار", "راهنمای ارشد", true);
        check("Hafenlotse", "Seniorhafenlotse", true);
        check("Leitender Lotse", "Lotse", false);
        check("Лоцман 1-й категории", "Лоцман 2-й категории", false);
    }

    #[test]
    fn what_names_leave_unsaid() {
        assert!(Rung::of("Senior").is_bare() && Rung::of("Level 3").is_bare());
        assert!(!Rung::of("Senior Manager").is_bare() && !Rung::of("Senior Pilot").is_bare());
        assert!(!Rung::of("Captain of the Port").told && Rung::of("Pilot 2").told && Rung::of("Director, Ports").told);
        assert!(Rung::of("Apprentice Pilot").learns() && !Rung::of("Junior Pilot").learns());
    }
}
