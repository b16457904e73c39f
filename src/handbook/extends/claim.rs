//! The sentences by which a role builds on another, read one at a time and without knowing the page.
//!
//! Invariant: a claim tells only what stands in the sentence; whether the role it names exists is for the page to say.

mod object;

use std::ops::Range;

use super::is_role;
use super::phrases::{HELPERS, OF_EVERYTHING, SUBJECTS, Word, ends_sentence, is_above, is_around, kind, words};
use crate::handbook::Kinds;

/// What a sentence says that a role builds on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Claim {
    /// What is built on, where the sentence says so.
    pub kinds: Kinds,
    /// Bytes of the text that name roles, without the words around them; several where the sentence can be read in
    /// several ways, the longest first. None where it names none.
    pub names: Vec<Range<usize>>,
    /// Whether it speaks of expectations, which may be of both kinds.
    pub loose: bool,
    /// Whether it is a section of the page: `the Requirements section above`.
    pub section: bool,
    /// Bytes of the text that say what is built on.
    pub object: Range<usize>,
    /// Whether it is what stands above, or the level before.
    pub above: bool,
    /// Whether it is what the page says of all of its roles.
    pub general: bool,
    /// Whether the words can mean nothing else, so that a role that no page has is worth telling of.
    pub sure: bool,
    /// Whether only a name that is a role's own makes a claim of it: nothing else in the sentence does.
    pub by_name: bool,
}

/// No person writes a sentence of more words than this that means anything.
const LONGEST: usize = 300;

/// Finds what a text claims, sentence by sentence.
pub(super) fn claims(text: &str) -> Vec<Claim> {
    let lower = text.to_ascii_lowercase();
    let mut words = words(&lower);
    // `All requirements above (applicable to all roles)` are the page's.
    let aside = of_all(&lower);
    words.retain(|word| !aside.contains(&word.at.start));
    let mut claims = Vec::new();
    let mut start = 0;
    for i in 0..words.len() {
        if i + 1 == words.len() || ends_sentence(&words, i) {
            let sentence = Sentence { text, words: &words[start..=i.min(start + LONGEST)] };
            claims.extend(sentence.claim().map(|claim| Claim { general: claim.general || !aside.is_empty(), ..claim }));
            start = i + 1;
        }
    }
    claims
}

/// Whether a text goes on behind what its claims build on, and says something of its own there.
pub(super) fn says_more(text: &str, claims: &[Claim]) -> bool {
    let Some(end) = claims.iter().map(|claim| claim.object.end).max().filter(|end| *end > 0) else { return false };
    let rest = text[end..].to_ascii_lowercase();
    let words = words(&rest);
    let goes_on = |word: &Word<'_>| matches!(word.lower, "plus" | "but") || matches!(word.sign, Some(':' | ';' | '.'));
    let begins = rest.trim_start().starts_with([':', ';', '.']);
    let from = if begins { Some(0) } else { words.iter().position(goes_on).map(|at| at + 1) };
    let own = words[from.unwrap_or(words.len())..].iter().filter(|word| {
        !is_around(word.lower)
            && !is_above(word.lower)
            && kind(word.lower).is_none()
            && !matches!(word.lower, "plus" | "but" | "below" | "items" | "additional" | "additionally" | "with")
    });
    own.count() >= LEAST_SAID
}

/// What says something has so many words and more, besides those that any line has.
const LEAST_SAID: usize = 3;

/// Where a text in lower case says in parentheses that something is of all roles; empty where it does not.
fn of_all(lower: &str) -> Range<usize> {
    let said =
        ["all roles)", "all levels)", "all positions)"].iter().find_map(|all| Some(lower.find(all)? + all.len()));
    let inside = said.and_then(|end| Some(lower[..end].rfind('(')?..end));
    inside.unwrap_or_default()
}

struct Sentence<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
}

impl Sentence<'_> {
    fn word(&self, i: usize) -> &str {
        self.words.get(i).map_or("", |w| w.lower)
    }

    fn has(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(n, word)| self.word(i + n) == *word)
    }

    fn claim(&self) -> Option<Claim> {
        // `If you meet the requirements above, tell us.`
        if self.word(0) == "if" {
            return None;
        }
        let each = || 0..self.words.len();
        let told = each().find_map(|i| self.verb(i)).or_else(|| each().find_map(|i| self.sameness(i)));
        told.or_else(|| self.more_than()).or_else(|| self.who_also())
    }

    /// `Staff Pilots are Senior Pilots who also teach`
    fn who_also(&self) -> Option<Claim> {
        let also = |i: &usize| self.word(*i) == "who" && matches!(self.word(i + 1), "also" | "additionally");
        let who = (2..self.words.len()).find(also)?;
        let are = (1..who).find(|i| matches!(self.word(*i), "is" | "are"))?;
        self.by_name(are + 1)
    }

    /// `Pilot II, plus:`
    fn more_than(&self) -> Option<Claim> {
        let plus = self.words.len() > 1 && self.words.last().is_some_and(|w| w.lower == "plus");
        self.by_name(0).filter(|_| plus)
    }

    /// `… extends the Senior Pilot requirements`, `inherits …`, `builds on …`.
    fn verb(&self, i: usize) -> Option<Claim> {
        let verb = self.word(i);
        let on = |next: usize| matches!(self.word(next), "on" | "upon");
        let (third, object) = match verb {
            // `Extends to that of a Pilot`
            "extends" if self.has(i + 1, &["to", "that", "of"]) => (true, i + 2),
            "extends" | "inherits" | "extending" | "inheriting" => (true, i + 1),
            "extend" | "inherit" => (false, i + 1),
            "builds" | "building" | "expands" if on(i + 1) => (verb != "building", i + 2),
            "build" | "expand" if on(i + 1) => (false, i + 2),
            _ => return None,
        };
        // `All duties of the Pilot, and builds on that`
        if object == i + 2 && matches!(self.word(object), "that" | "this" | "it") && self.word(object + 1) != "of" {
            return None;
        }
        if i > 0 && (HELPERS.contains(&self.word(i - 1)) || (!third && self.word(i - 1) == "and")) {
            return None;
        }
        let subject = &self.words[..i];
        let told = subject.iter().any(|w| SUBJECTS.contains(&w.lower) || kind(w.lower).is_some());
        if i > 0 && !third && !told {
            return None;
        }
        let mut claim = self.object(object, false)?;
        let said = claim.kinds;
        if claim.kinds.is_empty() {
            // `The requirements of the Pilot extend the Junior Pilot role`
            claim.kinds = subject.iter().filter_map(|w| kind(w.lower)).fold(Kinds::NONE, Kinds::and);
        }
        let plainly = self.says_role(object) || self.has(object, &["that"]) || self.has(object, &["those"]);
        claim.sure = (!said.is_empty() || plainly) && (third || told) && (i == 0 || told || plainly);
        claim.above |= claim.names.is_empty() && !claim.general;
        if claim.names.is_empty() && said.is_empty() && !plainly {
            return None;
        }
        // `Builds on the work of the Pilot` is no list.
        claim.by_name = object == i + 2 && said.is_empty() && !plainly;
        Some(claim)
    }

    fn says_role(&self, from: usize) -> bool {
        self.words[from.min(self.words.len())..].iter().any(|w| matches!(w.lower, "role" | "position"))
    }

    /// `All of the above requirements`, `everything in the Pilot role`, `the same responsibilities as …`, `in addition
    /// to the Pilot requirements`, `the responsibilities of a Pilot, plus`.
    fn sameness(&self, i: usize) -> Option<Claim> {
        match self.word(i) {
            "everything" if OF_EVERYTHING.contains(&self.word(i + 1)) => {
                let mut claim = self.object(i + 1, true)?;
                claim.sure = self.says_role(i) || claim.above;
                Some(claim)
            }
            "in" if self.has(i, &["in", "addition", "to"]) => self.besides(i + 3),
            "on" if self.has(i, &["on", "top", "of"]) => self.besides(i + 3),
            "additional" if self.word(i + 1) == "to" => self.besides(i + 2),
            "besides" | "beyond" if i == 0 => self.besides(i + 1),
            "same" if self.word(i + 1) == "as" => self.same_as(i),
            "as" if i == 0 && self.word(1) == "above" => Some(Claim { above: true, ..Claim::default() }),
            "all" | "the" if self.is_all_above(i) => Some(Claim { above: true, ..Claim::default() }),
            "all" | "same" => self.with_kind(i + 1).or_else(|| self.all_parts(i)).or_else(|| {
                let of = i == 0 && self.word(1) == "of" && self.word(2) != "the";
                self.by_name(2).filter(|claim| of && (self.goes_on() || self.ends_with(claim)))
            }),
            "every" => self.with_kind(i + 1).filter(|c| !c.names.is_empty() || c.above),
            "the" if i == 0 && self.is_listed_above() => self.listed_above(),
            "the" if i == 0 && kind(self.word(1)).is_some() && self.goes_on() => self.with_kind(1),
            "fulfils" | "fulfills" | "satisfies" | "includes" | "has" if self.goes_on() => {
                let mut claim = self.with_kind(i + 1).filter(|c| !c.names.is_empty())?;
                // `Meets the duties and has the skills of a Pilot, plus`
                if i > 0 && self.word(i - 1) == "and" {
                    claim.kinds = self.words[..i].iter().filter_map(|w| kind(w.lower)).fold(claim.kinds, Kinds::and);
                }
                Some(claim)
            }
            "see" if i == 0 && self.words.iter().any(|w| w.lower == "above") => self.by_name(1),
            "as" if i == 0 && self.words.iter().any(|w| w.lower == "plus") => self.by_name(1),
            "meets" if i == 0 && self.has(1, &["the", "bar"]) => self.by_name(3),
            word if i == 0 && kind(word).is_some() && matches!(self.word(1), "of" | "for") && self.goes_on() => {
                self.with_kind(0).filter(|c| !c.names.is_empty())
            }
            // `Duties of a Pilot` and nothing more
            word if i == 0 && kind(word).is_some() && self.word(1) == "of" => {
                let claim = self.with_kind(0).filter(|claim| self.ends_with(claim))?;
                Some(Claim { by_name: !claim.names.is_empty(), ..claim })
            }
            _ if i == 0 && self.is_followed_by_plus() => self.with_kind(0).filter(|c| !c.names.is_empty()),
            "fulfil" | "fulfill" | "perform" | "carry" | "meet" if self.continues(i) => {
                self.with_kind(i + 1).filter(|c| !c.names.is_empty() || c.above)
            }
            "everything" if self.words.iter().any(|w| matches!(w.lower, "do" | "does")) => self.by_name(i + 1),
            // `Everything we look for in a Pilot`
            "everything" if self.word(i + 1) == "we" => {
                let whose = (i + 3..i + 6).rev().find(|at| matches!(self.word(*at), "in" | "of" | "from"))?;
                self.by_name(whose + 1)
            }
            "covers" | "performs" | "demonstrates" | "incorporates" | "fulfils" | "fulfills" | "satisfies"
                if i == 0 && matches!(self.word(1), "all" | "the" | "every" | "each") =>
            {
                self.with_kind(i + 1).filter(|c| !c.names.is_empty() || c.above)
            }
            word if kind(word).is_some() && self.is_done(i) => {
                Some(Claim { kinds: kind(word)?, above: true, ..Claim::default() })
            }
            "meet" | "meets" if !self.words.iter().any(|w| w.lower == "not") => {
                self.with_kind(i + 1).filter(|c| c.general || c.above || !c.names.is_empty())
            }
            _ => None,
        }
    }

    /// `Accomplishes responsibilities listed above`
    fn is_done(&self, i: usize) -> bool {
        let does = i.checked_sub(1).map_or("", |before| self.word(before));
        matches!(does, "accomplishes" | "performs" | "fulfils" | "fulfills" | "executes" | "completes")
            && matches!(self.word(i + 1), "listed" | "outlined" | "described")
            && self.word(i + 2) == "above"
    }

    /// `Continues to perform`
    fn continues(&self, i: usize) -> bool {
        i == 2 && matches!(self.word(0), "continues" | "continue") && self.word(1) == "to"
    }

    /// Whether a claim's object is the last that the sentence says.
    fn ends_with(&self, claim: &Claim) -> bool {
        self.words.last().is_some_and(|last| claim.object.end >= last.at.end)
    }

    /// Whether the sentence says that more follows.
    fn goes_on(&self) -> bool {
        let last = self.words.last();
        self.words.iter().any(|w| matches!(w.lower, "plus" | "additionally"))
            || last.is_some_and(|w| w.sign == Some(':') || matches!(w.lower, "and" | "also"))
    }

    /// `Pilot responsibilities, plus:`
    fn is_followed_by_plus(&self) -> bool {
        self.words.windows(2).take(8).any(|pair| kind(pair[0].lower).is_some() && pair[1].lower == "plus")
    }

    /// `All of the above, plus:`, `The above, plus:`
    fn is_all_above(&self, i: usize) -> bool {
        let rest = self.words[i + 1..].iter().map(|w| w.lower);
        let mut rest = rest.skip_while(|word| matches!(*word, "of" | "the" | "listed"));
        let above = rest.next() == Some("above");
        i == 0 && above && rest.next().is_none_or(|word| matches!(word, "plus" | "and" | "also" | "as" | "with"))
    }

    fn with_kind(&self, from: usize) -> Option<Claim> {
        let claim = self.object(from, true)?;
        (!claim.kinds.is_empty()).then_some(claim)
    }

    /// A role by its name and nothing more: `All of Pilot II, plus`, `See Pilot II above`.
    fn by_name(&self, from: usize) -> Option<Claim> {
        let claim = self.object(from, true).filter(|claim| claim.kinds.is_empty() && !claim.names.is_empty())?;
        Some(Claim { by_name: true, above: false, ..claim })
    }

    /// `Includes all of the elements of a Pilot`
    fn all_parts(&self, i: usize) -> Option<Claim> {
        let is_part = |i: &usize| matches!(self.word(*i), "elements" | "aspects") && self.word(i + 1) == "of";
        let part = (i + 1..i + 4).find(is_part)?;
        let includes = i.checked_sub(1).is_none_or(|before| matches!(self.word(before), "includes" | "has" | "covers"));
        self.by_name(part + 2).filter(|_| includes)
    }

    /// What follows `in addition to`.
    fn besides(&self, from: usize) -> Option<Claim> {
        // `what is expected of a Pilot`, `what we ask of a Pilot`
        let asks =
            |i: &usize| matches!(self.word(*i), "expected" | "expect" | "required" | "require" | "asked" | "ask");
        let asked = (from + 1..from + 4).find(asks).filter(|_| self.word(from) == "what");
        // `In addition to steering, writes the requirements of ships`: what is done besides is no role.
        let comma = (from..self.words.len()).find(|i| self.words[*i].sign == Some(','));
        let before = comma.and_then(|comma| self.words.get(from..=comma)).unwrap_or_default();
        if asked.is_none()
            && before.iter().all(|w| kind(w.lower).is_none() && !is_above(w.lower))
            && before.last().is_some_and(|last| !is_role(&self.text[before[0].at.start..last.at.end]))
        {
            return None;
        }
        let expected = asked.is_some();
        let claim = self.object(asked.map_or(from, |asked| asked + 1), true)?;
        let bare = claim.above && claim.names.is_empty();
        // `In addition to Pilot II:`
        let by_name = claim.kinds.is_empty() && !bare && !expected;
        let ends = self.ends_with(&claim) || comma.is_some();
        (!by_name || ends).then_some(Claim { by_name, ..claim })
    }

    /// `The requirements for a North Pilot are the same as a Pilot`, `Same as above, plus`.
    fn same_as(&self, i: usize) -> Option<Claim> {
        let subject = self.words[..i].iter().filter_map(|w| kind(w.lower)).fold(Kinds::NONE, Kinds::and);
        if i > 0 && subject.is_empty() {
            return None;
        }
        let mut claim = self.object(i + 2, true)?;
        if claim.kinds.is_empty() {
            claim.kinds = subject;
        }
        Some(claim)
    }

    /// `The responsibilities of the Junior Pilot are listed in the Responsibilities section above.`
    fn is_listed_above(&self) -> bool {
        let listed = |w: &Word<'_>| matches!(w.lower, "listed" | "outlined" | "described" | "defined" | "found");
        let mut before = self.words.iter().take_while(|w| !matches!(w.lower, "is" | "are"));
        before.any(|w| kind(w.lower).is_some())
            && self.words.iter().any(listed)
            && self.words.iter().any(|w| matches!(w.lower, "is" | "are"))
            && self.words.last().is_some_and(|w| w.lower == "above")
    }

    fn listed_above(&self) -> Option<Claim> {
        let section = self.words.iter().any(|w| w.lower == "section");
        let kinds = self.words.iter().find_map(|w| kind(w.lower))?;
        Some(Claim { kinds, section, above: true, ..Claim::default() })
    }
}

#[cfg(test)]
mod tests;
