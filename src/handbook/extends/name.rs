//! Names of roles as sentences write them: shortened, turned around, abbreviated, misspelt.
//!
//! Invariant: a name fits itself best, and what tells roles apart (`senior`, `manager`) is never guessed away while a
//! role that has it is at hand.

use std::hash::BuildHasher as _;

use foldhash::fast::FixedState;

use super::phrases::{is_code, is_member, is_plain, is_step};
use crate::handbook::words::is_rank;
use crate::text::{fold, is_slip};

/// A name, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(in crate::handbook) struct Name {
    words: Vec<String>,
    /// The words that stand in parentheses, or behind a step's number and a dash.
    aside: Vec<String>,
    /// Whether it says `Intermediate`: most names leave that out.
    intermediate: bool,
}

/// How badly a name fits another: smaller is better, see the constants.
pub(super) type Misfit = u32;

/// Below this, both have the same words.
pub(super) const SAME: Misfit = 100;
/// Below this, the other one says more: `Payroll Analyst` for `Payroll Analyst, US`.
pub(super) const SHORTER: Misfit = 200;
/// Below this, the other one says less: `Programs Associate Manager` for `Programs Associate`.
pub(super) const LONGER: Misfit = 300;

/// What a word costs that is misspelt or in another form: more than a page's title of the same words does.
const UNLIKE: Misfit = 6;
/// What a step costs that is told by its code alone: `IC3` for `Senior Pilot (IC3)`.
const CODE: Misfit = 4;

/// Nouns that place a role on the ladder, besides the ranks.
const HEADS: &[&str] = &["manager", "director", "president", "chief", "head", "supervisor"];

impl Name {
    /// Takes a name apart.
    pub fn new(text: &str) -> Name {
        let folded = fold(text);
        let mut all: Vec<&str> = Vec::new();
        let mut words: Vec<String> = Vec::new();
        let mut aside: Vec<String> = Vec::new();
        let between = |c: char| !c.is_alphanumeric() && !matches!(c, '&' | '\'' | '’');
        let mut at = 0;
        let (mut inside, mut remarked) = (false, false);
        for part in folded.split_inclusive(between) {
            let opened = folded[..at].ends_with('(');
            inside = (inside || opened) && !folded[..at].ends_with(')');
            // `Pilot II – Novice`
            remarked |= all.len() > 1
                && is_code(all[all.len() - 1])
                && [" - ", " – ", " — ", ": "].iter().any(|sign| folded[..at].ends_with(sign));
            let inside = inside || remarked;
            at += part.len();
            let word = part.trim_end_matches(between);
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let word = word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word);
            if word.is_empty() {
                continue;
            }
            all.push(word);
            if let [.., "level" | "levels", code] = *all
                && code.bytes().all(|byte| byte.is_ascii_digit())
            {
                // `Level 2` is `L2`.
                words.push(format!("l{code}"));
                if inside {
                    aside.extend_from_slice(&words[words.len() - 1..]);
                }
                continue;
            }
            // `Customer Success Manager (CSM)` says the same twice.
            // `Band A`
            let is_letter = || matches!(*all, [.., step, "a"] if is_step(step));
            // `Committer and Member`
            let is_member = || matches!(*all, [.., _, "and" | "or", _]) && is_member(word);
            if (!spells(word, &words) && !is_empty(word)) || is_member() || is_letter() {
                let before = words.len();
                add(&mut words, word);
                if inside {
                    aside.extend_from_slice(&words[before..]);
                }
            }
        }
        if words.is_empty() && all.iter().any(|word| is_member(word)) {
            words.push("member".to_owned());
        }
        let intermediate = all.contains(&"intermediate") || all.contains(&"mid");
        Name { words, aside, intermediate }
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && !self.intermediate
    }

    /// What two names of the same words share, in whatever order they stand.
    pub fn key(&self) -> u64 {
        let hash = FixedState::default();
        self.words.iter().fold(0, |sum: u64, word| sum.wrapping_add(hash.hash_one(word.as_str())))
    }

    /// Whether it says `Intermediate`.
    pub fn is_intermediate(&self) -> bool {
        self.intermediate
    }

    /// Whether it holds only words that place a role: `Senior`, `Manager`.
    pub fn is_place_only(&self) -> bool {
        self.words.iter().all(|word| is_place(word))
    }

    /// The words that do not place the role.
    pub fn subject(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str).filter(|word| !is_place(word))
    }

    /// The name with the words of another that it leaves to it: `Senior` in `Senior or Staff Engineer`.
    pub fn completed_by(&self, other: &Name) -> Name {
        let mut words = self.words.clone();
        words.extend(other.subject().map(str::to_owned));
        Name { words, aside: Vec::new(), intermediate: self.intermediate }
    }

    /// How badly the name, as a sentence writes it, fits a role's name; none where it does not.
    pub fn misfit(&self, role: &Name) -> Option<Misfit> {
        if self.words.is_empty() {
            // `the intermediate position`
            let fits = self.intermediate && (role.intermediate || !role.words.iter().any(|word| is_rank(word)));
            return fits.then_some(if role.intermediate { 0 } else { SHORTER - 1 });
        }
        if let [code] = &*self.words
            && is_numbered(code)
            && role.words.contains(code)
        {
            return Some(if role.words.len() == 1 { 0 } else { CODE });
        }
        // Who writes `Senior Pilot` means `L4 – Senior Pilot`, and `Senior Pilot (L4)`.
        let others = role.without_code().filter(|_| !self.words.iter().any(|word| is_numbered(word)));
        let coded = if others.is_some() { CODE } else { 0 };
        let others = others.as_deref().unwrap_or(&role.words);
        let (missing, more, cost) = compare(&self.words, others);
        if missing.len() == self.words.len() && more.len() == others.len() {
            return None;
        }
        let cost = cost + coded;
        let turned = if self.is_turned(role) { UNLIKE } else { 0 };
        let cost = (cost + turned).min(60) + u32::from(self.intermediate != role.intermediate) * 3;
        // `Intermediate Engineer` is no senior one.
        if self.intermediate && !role.intermediate && role.words.iter().any(|word| is_rank(word)) {
            return None;
        }
        // A remark behind a role's name takes nothing from it: `Associate Pilot (Junior)`.
        let told = |word: &&&str| !role.aside.iter().any(|aside| aside == **word);
        let places_differ = missing.iter().chain(more.iter().filter(told)).any(|word| is_place(word));
        let count = |words: &[&str]| words.len().min(10) as u32 * 5;
        match (missing.is_empty(), more.is_empty()) {
            (true, true) => Some(cost + u32::from(self.words != *others)),
            (true, false) if !places_differ => Some(SAME + cost + count(&more)),
            (false, true) if !places_differ && role.subject().next().is_some() => {
                Some(SHORTER + cost + count(&missing))
            }
            (true, false) if self.is_place_only() => Some(LONGER + cost + count(&more)),
            _ => {
                let shared = others.len() - more.len();
                let all = shared + missing.len() + more.len();
                let alike = shared * 5 >= all * 3 && !role.words.is_empty();
                alike.then(|| LONGER + 100 + cost + count(&missing) + count(&more))
            }
        }
    }

    /// Whether each of its words is one of these names', or the first letters of some of theirs.
    pub fn is_said_in(&self, names: &[&Name]) -> bool {
        let mut left: Vec<&str> = self.words.iter().map(String::as_str).collect();
        for name in names {
            let mut words: Vec<&str> = name.words.iter().map(String::as_str).collect();
            left.retain(|word| !words.contains(word));
            spelt_out(&mut left, &mut words);
        }
        left.is_empty()
    }

    /// The words without the code of the step that stands first or in parentheses; none where there is no such code, or
    /// nothing else.
    fn without_code(&self) -> Option<Vec<String>> {
        let is_code = |(i, word): &(usize, &String)| is_numbered(word) && (*i == 0 || self.aside.contains(word));
        let all = || self.words.iter().enumerate();
        let (coded, count) = (all().filter(is_code).count(), self.words.len());
        (coded > 0 && coded < count)
            .then(|| all().filter(|word| !is_code(word)).map(|(_, word)| word.clone()).collect())
    }

    /// Whether words that place the role side by side stand apart in the other: `Senior Manager of Sales` is rather the
    /// `Senior Manager, Sales Teams` than the `Senior Sales Team Manager`.
    fn is_turned(&self, role: &Name) -> bool {
        let mut pairs = self.words.windows(2).filter(|pair| pair.iter().all(|word| is_place(word)));
        pairs.any(|pair| !role.words.windows(2).any(|other| other == pair))
    }

    /// Whether a role's name is this one and a remark that tells it from others: `Analyst, US`, `Analyst (Europe)`.
    pub fn has_variant(&self, role: &Name) -> bool {
        role.words.len() > self.words.len() && role.words.starts_with(&self.words)
    }
}

/// Words that no role is told by: most names leave out `Intermediate`.
fn is_empty(word: &str) -> bool {
    is_plain(word) || matches!(word, "intermediate" | "mid" | "s")
}

fn add(words: &mut Vec<String>, word: &str) {
    let known: &[&str] = match word {
        "sr" => &["senior"],
        "jr" => &["junior"],
        "mgr" => &["manager"],
        "vp" => &["vice", "president"],
        "eng" => &["engineer"],
        "tech" => &["technician"],
        "assoc" => &["associate"],
        "asst" => &["assistant"],
        "rep" => &["representative"],
        "svp" => &["senior", "vice", "president"],
        _ => &[],
    };
    if known.is_empty() {
        words.push(if word.contains('&') { singular(&word.replace('&', "")) } else { singular(word) });
    } else {
        words.extend(known.iter().map(|&word| word.to_owned()));
    }
}

fn singular(word: &str) -> String {
    let plain = match word.strip_suffix("ies") {
        Some(stem) if stem.len() > 2 => return format!("{stem}y"),
        _ => word,
    };
    let coded = plain
        .strip_suffix('s')
        .is_some_and(|code| code.len() > 1 && is_code(code) && code.ends_with(|c: char| c.is_ascii_digit()));
    let ends = (coded || plain.len() > 3) && plain.ends_with('s') && !plain.ends_with("ss") && !plain.ends_with("us");
    if ends { plain[..plain.len() - 1].to_owned() } else { plain.to_owned() }
}

/// Whether a word is the code of a step, more than a number or letter alone.
fn is_numbered(word: &str) -> bool {
    is_code(word) && word.len() > 1
}

fn is_place(word: &str) -> bool {
    is_rank(word) || HEADS.contains(&word)
}

/// Whether a word spells the first letters of the last words before it.
fn spells(word: &str, before: &[String]) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphanumeric());
    let count = letters().take(before.len() + 1).count();
    if count < 2 || count > before.len() {
        return false;
    }
    before[before.len() - count..].iter().zip(letters()).all(|(word, letter)| word.starts_with(letter))
}

/// The words that only one of two names has, and how much the others differ.
fn compare<'a>(name: &'a [String], role: &'a [String]) -> (Vec<&'a str>, Vec<&'a str>, u32) {
    let mut left: Vec<&str> = name.iter().map(String::as_str).collect();
    let mut right: Vec<&str> = role.iter().map(String::as_str).collect();
    let mut cost = 0;
    left.retain(|word| match right.iter().position(|other| other == word) {
        Some(at) => {
            right.remove(at);
            false
        }
        None => true,
    });
    cost += 2 * (spelt_out(&mut left, &mut right) + spelt_out(&mut right, &mut left));
    left.retain(|word| match right.iter().position(|other| alike(word, other)) {
        Some(at) => {
            right.remove(at);
            cost += UNLIKE;
            false
        }
        None => true,
    });
    (left, right, cost)
}

/// No word has more letters that are the first ones of others.
const MOST_LETTERS: usize = 5;

/// Takes away the words of one side that are first letters of words of the other, and those; returns how many.
fn spelt_out(short: &mut Vec<&str>, long: &mut Vec<&str>) -> u32 {
    let mut count = 0;
    short.retain(|word| {
        // `PMs` are several.
        let spelt = [Some(*word), word.strip_suffix('s')].into_iter().flatten().find_map(|word| {
            let letters = word.chars().take(MOST_LETTERS + 1).count();
            if !(2..=MOST_LETTERS.min(long.len())).contains(&letters) {
                return None;
            }
            let spelt = |run: &[&str]| run.iter().zip(word.chars()).all(|(word, letter)| word.starts_with(letter));
            let at = long.windows(letters).position(spelt)?;
            Some(at..at + letters)
        });
        let Some(spelt) = spelt else { return true };
        long.drain(spelt);
        count += 1;
        false
    });
    count
}

/// Whether two words are one, misspelt or in another form: `parnter`, `engineering`.
fn alike(a: &str, b: &str) -> bool {
    let shorter = a.len().min(b.len());
    let most = if shorter >= 8 { 2 } else { 1 };
    let same = || a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    shorter >= 4
        && (is_slip(a, b, most) || a.len().abs_diff(b.len()) <= 4 && same() >= 6)
        && (shorter >= 6 || is_place(a) == is_place(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, role: &str, expected: Option<(Misfit, Misfit)>) {
        let misfit = Name::new(name).misfit(&Name::new(role));
        match expected {
            None => assert_eq!(misfit, None, "{name} / {role}"),
            Some((from, below)) => {
                assert!(misfit.is_some_and(|m| (from..below).contains(&m)), "{name} / {role}: {misfit:?}");
            }
        }
    }

    #[test]
    fn the_same_in_other_words() {
        let same = Some((0, SAME));
        check("Senior Harbour Pilot", "Senior Harbour Pilot", Some((0, 1)));
        check("Sr. Harbour Pilots", "Senior Harbour Pilot", Some((0, 1)));
        check("HPM (Associate)", "Associate Harbour Pilot Manager (HPM)", same);
        check("Sr Director of HP", "Senior Director, Harbour Pilots", same);
        check("Senior Harbour Pilot", "Senior HP", same);
        check("Intermediate Pilot", "Pilot", same);
        check("Pilot", "Pilot (Intermediate)", same);
        check("Manager, Harbour Pilot", "Manager, Harbour Pilots", same);
        check("VP of Ports", "Vice President, Ports", same);
        check("Port Engineering", "Port Engineer", same);
        check("Technolgoy Partner Manager", "Technology Partner Manager", same);
        check("AVP", "Area Vice President", same);
        check("L4", "L4 - Senior Pilot", same);
        check("IC3", "Senior Pilot (IC3)", same);
        check("Senior Pilot", "L4 - Senior Pilot", same);
        check("Senior Pilot", "Senior Pilot (Level 4)", same);
        check("intermediate", "Pilot (Intermediate)", same);
        check("Pilot II", "Pilot II – Novice", Some((SAME, SHORTER)));
    }

    #[test]
    fn more_or_fewer_words() {
        check("Pilot", "Pilot, North", Some((SAME, SHORTER)));
        check("Manager", "Manager, Ports and Tides", Some((SAME, SHORTER)));
        check("intermediate", "Pilot", Some((SAME, SHORTER)));
        check("Global Harbour Pilot", "Harbour Pilot", Some((SHORTER, LONGER)));
        check("Senior", "Senior Pilot", Some((SAME, SHORTER)));
        check("Senior", "Senior Port Manager", Some((LONGER, 500)));
    }

    #[test]
    fn others() {
        check("Senior Pilot", "Staff Pilot", None);
        check("Pilot", "Diver", None);
        check("Intermediate Pilot", "Senior Pilot", None);
        check("Pilot", "Senior Pilot", None);
        check("L3", "L4 - Senior Pilot", None);
    }
}
