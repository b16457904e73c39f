//! The sentences by which a role builds on another, read one at a time and without knowing the page.
//!
//! Invariant: a claim tells only what stands in the sentence; whether the role it names exists is for the page to say.

mod extent;
mod object;
mod plain;

use std::ops::Range;

use super::is_role;
use super::phrases::{HELPERS, SUBJECTS, Several, Word, ends_sentence, is_above, is_around, words};
use super::silent::says_nothing;
use crate::handbook::Kinds;
use crate::text::is_slip;

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
    /// The several levels that it means without naming them.
    pub several: Option<Several>,
    /// Whether it is what the page says of all of its roles.
    pub general: bool,
    /// Whether the words can mean nothing else, so that a role that no page has is worth telling of.
    pub sure: bool,
    /// Whether only a name that is a role's own makes a claim of it: nothing else in the sentence does.
    pub by_name: bool,
    /// Whether the sentence says nothing else, so that a name may be a part of the role's.
    pub plain: bool,
    /// Whether it says but a name and a kind, as headings do.
    pub bare: bool,
    /// What else it may claim, where no role has the name.
    pub otherwise: Option<Box<Claim>>,
}

/// Words that say where else something is told.
const POINTERS: &[&str] =
    &["see", "refer", "read", "review", "consult", "find", "note", "check", "look", "go", "visit"];

/// The verb that most such sentences begin with.
const EXTENDS: &str = "extends";

/// No person writes a sentence of more words than this that means anything.
const LONGEST: usize = 300;

/// Finds what a text claims, sentence by sentence.
pub(super) fn claims(text: &str) -> Vec<Claim> {
    let lower = text.to_ascii_lowercase();
    let mut words = words(&lower, text);
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
    let words = words(&rest, &text[end..]);
    let goes_on = |word: &Word<'_>| matches!(word.lower, "plus" | "but") || matches!(word.sign, Some(':' | ';' | '.'));
    let begins = rest.trim_start().starts_with([':', ';', '.']);
    let from = if begins { Some(0) } else { words.iter().position(goes_on).map(|at| at + 1) };
    let own = words[from.unwrap_or(words.len())..].iter().filter(|word| {
        !is_around(word.lower)
            && !is_above(word.lower)
            && word.kind.is_none()
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
        if self.word(0) == "if" || self.is_denied() {
            return None;
        }
        let each = || 0..self.words.len();
        if let Some(claim) = each().find_map(|i| self.verb(i)) {
            return Some(claim);
        }
        let told = each().find_map(|i| self.sameness(i)).or_else(|| self.who_also()).or_else(|| self.included());
        match self.plain() {
            Some(plain) => Some(Claim { otherwise: told.map(Box::new), ..plain }),
            None => told,
        }
    }

    /// `Need not do everything a Pilot does`, `does the duties of the Pilot in her absence`
    fn is_denied(&self) -> bool {
        (0..self.words.len()).any(|i| match self.word(i) {
            "not" => matches!(
                self.word(i + 1),
                "required" | "expected" | "need" | "have" | "responsible" | "do" | "meet" | "perform" | "all" | "apply"
            ),
            // `Who meets all Pilot requirements should apply there`
            "should" | "may" | "can" => self.word(i + 1) == "apply",
            // `Like for a Pilot, please open an issue`
            "please" => !POINTERS.contains(&self.word(i + 1)),
            "when" | "while" | "if" | "whenever" => {
                matches!(self.word(i + 1), "he" | "she" | "they" | "the" | "needed" | "necessary")
            }
            "absence" | "absent" | "behalf" => true,
            word => word.ends_with("n't") || word.ends_with("n’t"),
        })
    }

    /// `Staff Pilots are Senior Pilots who also teach`
    fn who_also(&self) -> Option<Claim> {
        let also = |i: &usize| self.word(*i) == "who" && matches!(self.word(i + 1), "also" | "additionally");
        let who = (2..self.words.len()).find(also)?;
        let are = (1..who).find(|i| matches!(self.word(*i), "is" | "are"))?;
        let claim = self.object(are + 1, true).filter(|claim| claim.kinds.is_empty() && !claim.names.is_empty())?;
        Some(Claim { by_name: true, above: false, ..claim })
    }

    /// `Includes base-level requirements`, `Includes duties listed here`: a link tells whose, or nothing does.
    fn included(&self) -> Option<Claim> {
        let (verb, told) = self.words.split_first().filter(|(_, told)| !told.is_empty())?;
        let is_silent = |word: &Word<'_>| {
            word.kind.is_some() || is_around(word.lower) || matches!(word.lower, "here" | "base-level")
        };
        let kinds = told.iter().filter_map(|word| word.kind).fold(Kinds::NONE, Kinds::and);
        let is_claim = matches!(verb.lower, "includes" | "include") && !kinds.is_empty() && told.iter().all(is_silent);
        let object = told[0].at.start..told[told.len() - 1].at.end;
        is_claim.then_some(Claim { kinds, object, ..Claim::default() })
    }

    /// The verb at a word, which may lack a letter where a sentence begins with it: `Exends`.
    fn verb_at(&self, i: usize) -> &str {
        let word = self.word(i);
        let is_misspelt = i == 0 && word.len() == EXTENDS.len() - 1 && word.ends_with('s') && is_slip(word, EXTENDS, 1);
        if is_misspelt { EXTENDS } else { word }
    }

    /// `… extends the Senior Pilot requirements`, `inherits …`, `builds on …`.
    fn verb(&self, i: usize) -> Option<Claim> {
        let verb = self.verb_at(i);
        let on = |next: usize| matches!(self.word(next), "on" | "upon");
        let (third, object) = match verb {
            // `Extends to that of a Pilot`
            EXTENDS if self.has(i + 1, &["to", "that", "of"]) => (true, i + 2),
            EXTENDS | "inherits" | "extending" | "inheriting" => (true, i + 1),
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
        let told = subject.iter().any(|w| SUBJECTS.contains(&w.lower) || w.kind.is_some());
        if i > 0 && !third && !told {
            return None;
        }
        // `Building on the Pilot duties, the Captain teaches`
        let is_comma = |word: &Word<'_>| self.text[word.at.end..].trim_start_matches(')').starts_with(',');
        let comma = |i: &usize| is_comma(&self.words[*i]) && self.word(i + 1) == "the";
        let end = if third { None } else { (object..self.words.len()).find(comma) };
        let until = Sentence { text: self.text, words: &self.words[..end.map_or(self.words.len(), |comma| comma + 1)] };
        let mut claim = until.object(object, false)?;
        let said = claim.kinds;
        if claim.kinds.is_empty() {
            // `The requirements of the Pilot extend the Junior Pilot role`
            claim.kinds = subject.iter().filter_map(|w| w.kind).fold(Kinds::NONE, Kinds::and);
        }
        let plainly = self.says_role(object) || self.has(object, &["that"]) || self.has(object, &["those"]);
        claim.sure = (!said.is_empty() || plainly) && (third || told) && (i == 0 || told || plainly);
        claim.above |= claim.names.is_empty() && !claim.general;
        if claim.names.is_empty() && said.is_empty() && !plainly {
            return None;
        }
        // `Builds on the work of the Pilot` is no list.
        claim.by_name = object == i + 2 && said.is_empty() && !plainly;
        claim.plain = claim.by_name && self.ends_with(&claim);
        Some(claim)
    }

    fn says_role(&self, from: usize) -> bool {
        self.words[from.min(self.words.len())..].iter().any(|w| matches!(w.lower, "role" | "position"))
    }

    /// What is built on, whatever the sentence says besides: `Excels at all of the Pilot duties`, `the same duties as a
    /// Pilot`, `The requirements are listed above`.
    fn sameness(&self, i: usize) -> Option<Claim> {
        if let Some(kinds) = self.words[i].kind {
            return self.is_done(i).then(|| Claim { kinds, above: true, ..Claim::default() });
        }
        match self.word(i) {
            "all" | "same" if self.may_build(i) => self.with_kind(i + 1),
            "the" if i == 0 && self.is_listed_above() => self.listed_above(),
            "meet" | "meets" if self.may_build(i) => {
                self.with_kind(i + 1).filter(|c| c.general || c.above || !c.names.is_empty())
            }
            _ => None,
        }
    }

    /// Whether nobody does something to what stands at a word: `Supervises all duties of Pilots`.
    fn may_build(&self, i: usize) -> bool {
        let begins = (0..i).rev().find(|i| matches!(self.words[*i].sign, Some(':' | ';'))).map_or(0, |i| i + 1);
        let last = (begins..i).rev().find(|i| !says_nothing(self.words, *i));
        let begun = |last: usize| (0..last).rev().find(|i| says_nothing(self.words, *i)).map_or(0, |i| i + 1);
        let is_name =
            |first: usize, last: usize| is_role(&self.text[self.words[first].at.start..self.words[last].at.end]);
        // `The description of this specialty includes all duties`
        let does = (begins..i).rev().map(|i| self.word(i)).find(|word| !matches!(*word, "the" | "of"));
        let has = matches!(does, Some("include" | "includes" | "including" | "inclusive" | "has" | "share" | "shares"));
        last.is_none_or(|last| {
            has || is_name(begins, last)
                || is_name(begun(last), last)
                || ["excel", "excels", "adhere", "adheres", "able", "additional", "addition", "also"]
                    .contains(&self.word(last))
        })
    }

    /// `Accomplishes responsibilities listed above`
    fn is_done(&self, i: usize) -> bool {
        let does = i.checked_sub(1).map_or("", |before| self.word(before));
        matches!(does, "accomplishes" | "performs" | "fulfils" | "fulfills" | "executes" | "completes")
            && matches!(self.word(i + 1), "listed" | "outlined" | "described")
            && self.word(i + 2) == "above"
    }

    /// Whether a claim's object is the last that the sentence says.
    fn ends_with(&self, claim: &Claim) -> bool {
        self.words.last().is_some_and(|last| claim.object.end >= last.at.end)
    }

    fn with_kind(&self, from: usize) -> Option<Claim> {
        let claim = self.object(from, true)?;
        (!claim.kinds.is_empty()).then_some(claim)
    }

    /// `The responsibilities of the Junior Pilot are listed in the Responsibilities section above.`
    fn is_listed_above(&self) -> bool {
        let listed = |w: &Word<'_>| matches!(w.lower, "listed" | "outlined" | "described" | "defined" | "found");
        let mut before = self.words.iter().take_while(|w| !matches!(w.lower, "is" | "are"));
        before.any(|w| w.kind.is_some())
            && self.words.iter().any(listed)
            && self.words.iter().any(|w| matches!(w.lower, "is" | "are"))
            && self.words.last().is_some_and(|w| w.lower == "above")
    }

    fn listed_above(&self) -> Option<Claim> {
        let section = self.words.iter().any(|w| w.lower == "section");
        let kinds = self.words.iter().find_map(|w| w.kind)?;
        Some(Claim { kinds, section, above: true, ..Claim::default() })
    }
}

#[cfg(test)]
mod tests;
