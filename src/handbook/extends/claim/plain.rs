//! Sentences that say nothing but on what a role builds: `Does everything a Pilot does, plus`, `Pilot duties apply`.
//!
//! Invariant: up to where more follows, every word is part of a name or says nothing of its own. `Supervises everything
//! that Pilots do` says that somebody supervises.

mod unnamed;

use std::ops::Range;

use super::{Claim, Sentence};
use crate::handbook::Kinds;
use crate::handbook::extends::is_role;
use crate::handbook::extends::phrases::{Word, is_code, is_member, is_step, several};
use crate::handbook::extends::silent::{LOOSE, facet, is_verb, says_nothing, works_on};

/// So many words for `and` are looked at for where more follows.
const MOST_JOINTS: usize = 4;

/// No name has more words.
pub(super) const LONGEST: usize = 12;

/// What opens what somebody does besides.
const BESIDES: [&[&str]; 17] = [
    &["in", "addition", "to"],
    &["additional", "to"],
    &["add", "to"],
    &["adds", "to"],
    &["added", "to"],
    &["supplements"],
    &["on", "top", "of"],
    &["over", "and", "above"],
    &["apart", "from"],
    &["aside", "from"],
    &["besides"],
    &["beyond"],
    &["not", "only"],
    &["as", "well", "as"],
    &["along", "with"],
    &["together", "with"],
    &["alongside"],
];

/// What opens it only where it says what of a role is meant: `Along with the Pilot, plans` tells of two people.
const WITH: [&str; 8] = ["not", "as", "along", "together", "alongside", "add", "adds", "added"];

/// Words before a name that mean all of it, and those that mean all of what follows them.
const WHOLE: &[&str] = &["everything", "anything", "whatever"];
const ALL: &[&str] = &["everything", "anything", "whatever", "all", "every", "each", "any", "what"];
const SAME: &[&str] =
    &["same", "identical", "equal", "equivalent", "like", "no", "those", "differ", "inherited", "carried"];

/// Verbs by which something goes for the role as well.
const STANDS: &[&str] = &["apply", "applies", "hold", "remain", "remains", "continue", "carry"];

/// Joints between a kind and those from whom it comes: `Takes duties from a Pilot`.
const ASTRAY: &[&str] = &["from", "to", "by", "in", "on", "at"];

/// The part of a sentence that says nothing of its own.
struct Plain<'s, 'a> {
    sentence: &'s Sentence<'a>,
    /// The words up to its end.
    words: &'a [Word<'a>],
    from: usize,
    /// The words that say that somebody does so besides, if any.
    besides: &'static [&'static str],
    /// Whether it ends at a comma behind which a name may go on.
    is_cut: bool,
}

impl Sentence<'_> {
    /// Reads a sentence that says nothing of its own before more follows.
    pub(super) fn plain(&self) -> Option<Claim> {
        let begins = |i: usize| BESIDES.into_iter().find(|opening| self.has(i, opening)).map(|opening| (i, opening));
        // `These come on top of the Pilot duties`, `Requirements (in addition to the Pilot requirements)`
        let silent = (0..self.words.len()).take_while(|i| says_nothing(self.words, *i)).count();
        let aside = || (1..self.words.len()).filter(|i| self.words[*i - 1].sign == Some('('));
        let besides = (0..=silent).chain(aside()).find_map(begins);
        let told = besides.and_then(|(at, opening)| self.plain_from(at + opening.len(), opening));
        if told.is_some() || besides.is_some_and(|(at, _)| at == 0) {
            return told;
        }
        let more = usize::from(matches!(self.word(0), "plus" | "and" | "also"));
        self.plain_from(more, &[]).or_else(|| {
            // `Teaches, with all duties that a Pilot has`
            let adds = |i: &usize| {
                matches!(self.word(*i), "with" | "including")
                    && self.words[*i - 1].sign == Some(',')
                    && matches!(self.word(i + 1), "all" | "everything")
            };
            self.plain_from((1..self.words.len()).find(adds)? + 1, &[])
        })
    }

    /// Reads it from a word on: to where more follows, or to one of the words for `and` before.
    fn plain_from(&self, from: usize, besides: &'static [&'static str]) -> Option<Claim> {
        let mut end = self.more_from(from);
        let mut is_cut = false;
        for _ in 0..MOST_JOINTS {
            let plain = Plain { sentence: self, words: self.words.get(..end)?, from, besides, is_cut };
            if let Some(claim) = plain.claim() {
                return Some(claim);
            }
            let is_name = |i: usize| self.words.get(i).is_some_and(|word| word.is_capital);
            let joins = |i: &usize| matches!(self.word(*i), "and" | "or") && !is_name(*i + 1);
            end = (from + 1..end).rev().find(|i| joins(i) || self.may_go_on(*i - 1))?;
            is_cut = !joins(&end);
        }
        None
    }
}

impl Plain<'_, '_> {
    fn claim(&self) -> Option<Claim> {
        // `The following duties are in addition to those of a Pilot`
        let first = if self.is_besides() { 0 } else { self.from };
        let all = first..self.words.len();
        let kinds = all.clone().filter_map(|i| self.kind(i)).fold(Kinds::NONE, Kinds::and);
        let from = self.object()?;
        let object = self.words.get(from)?.at.start..self.words.last()?.at.end;
        let loose = all.filter_map(|i| self.kind(i)).all(|kinds| kinds.is_empty() || kinds == Kinds::CORE);
        let claim = Claim { kinds, loose, object, plain: true, ..Claim::default() };
        let name = self.name(from)?;
        if self.is_of_all(from, &name) {
            return self.tells_of_all(from).then(|| Claim { general: true, above: self.is_above(from), ..claim });
        }
        if name.is_empty() || self.means_level_before(from) {
            let several = several(&self.words[from..]);
            let is_told = self.tells_above(from, !name.is_empty());
            return is_told.then_some(Claim { above: true, several, ..claim });
        }
        let told = self.is_besides()
            || self.has(from..name.start, ALL)
            || self.is_same(from, &name)
            || self.sentence.words.iter().any(|word| word.lower == "plus");
        // `See the Pilot duties page`, `Additional Pilot duties`, `Maintains Pilot tasks`
        let astray = ["see", "additional", "further", "other"];
        let is_said = |some: &[&str]| self.has(from..name.start, some);
        if !told && (self.is_cut || is_said(&astray) || (is_said(LOOSE) && !is_said(&["the"]))) {
            return None;
        }
        let bare = self.is_bare(&name);
        let tells =
            if self.kind_around(from, &name)? { !bare || !self.ends_in_colon() } else { self.tells(from, &name) };
        // Whatever has a name of several words, a page may have a role of that name.
        let is_whole = || name.len() > 1 && kinds.is_empty() && self.has(from..name.start, ALL);
        if !tells || !(self.may_be_name(&name) || is_whole()) {
            return None;
        }
        let by_name = kinds.is_empty() || !told || name.start == 0 || is_member(self.words[name.start].lower);
        Some(Claim { names: self.names(name), above: self.is_above(from), by_name, bare, ..claim })
    }

    /// Whether it tells what somebody does besides.
    fn is_besides(&self) -> bool {
        !self.besides.is_empty()
    }

    fn is_silent(&self, i: usize) -> bool {
        says_nothing(self.words, i)
    }

    fn kind(&self, i: usize) -> Option<Kinds> {
        if i < self.words.len() { facet(self.words, i) } else { None }
    }

    fn is_verb(&self, i: usize) -> bool {
        is_verb(self.words[i].lower) || works_on(self.words, i)
    }

    fn has(&self, mut range: Range<usize>, some: &[&str]) -> bool {
        range.any(|i| some.contains(&self.words[i].lower))
    }

    /// Whether it ends in a colon, as what announces a list does.
    fn ends_in_colon(&self) -> bool {
        self.words.last().is_some_and(|word| word.sign == Some(':'))
    }

    /// Where begins what is built on, behind who builds on it: `A Captain does` before `everything a Pilot does`. None
    /// where somebody else does something there.
    fn object(&self) -> Option<usize> {
        let end = self.words.len();
        let named = |mut range: Range<usize>| range.find(|i| !self.is_silent(*i));
        let Some(name) = named(self.from..end) else { return Some(self.from) };
        let Some(verb) = (name + 1..end).find(|i| self.is_verb(*i)) else { return Some(self.from) };
        if named(verb + 1..end).is_none() {
            return Some(self.from);
        }
        let last = (name..verb).rev().find(|i| !self.is_silent(*i)).unwrap_or(name);
        // `Pilots, North`
        let comma = (name..last).find(|i| self.words[*i].sign == Some(',')).unwrap_or(last);
        (is_role(self.text(name, last)) || is_role(self.text(name, comma))).then_some(verb)
    }

    fn text(&self, first: usize, last: usize) -> &str {
        &self.sentence.text[self.words[first].at.start..self.words[last].at.end]
    }

    /// The words of the name; none where something else is said between them.
    fn name(&self, from: usize) -> Option<Range<usize>> {
        let said = |i: &usize| !self.is_silent(*i);
        let Some(told) = (from..self.words.len()).find(said) else { return Some(0..0) };
        // `Everything a team lead does`
        let is_of_team =
            told > from && self.words[told - 1].lower == "team" && self.words[told].lower.starts_with("lead");
        let first = told - usize::from(is_of_team);
        let last = (first..self.words.len()).rev().find(said)?;
        let joins =
            |i: usize| matches!(self.words[i].lower, "of" | "the" | "and" | "for" | "in" | "or" | "a" | "an" | "to");
        let is_article = |i: usize| matches!(self.words[i].lower, "the" | "a" | "an");
        // `Working through the pilot` is no name.
        let is_part = |i: usize| {
            !self.is_silent(i)
                || self.words[i].is_capital
                || (joins(i) && (!is_article(i) || (joins(i - 1) || self.words[i - 1].sign == Some(','))))
        };
        let is_one = last - first < LONGEST && (told..=last).all(is_part);
        is_one.then_some(first..last + 1)
    }

    /// Whether what the named role does or brings is told, before its name or behind it; none where it is somebody
    /// else's, or told of the role.
    fn kind_around(&self, from: usize, name: &Range<usize>) -> Option<bool> {
        let end = self.words.len();
        let all = self.has(from..name.start, ALL);
        let same = self.is_same(from, name);
        let before = (from..name.start).rev().find(|i| self.kind(*i).is_some());
        let behind = (name.end..end).find(|i| self.kind(*i).is_some());
        let verb = (name.end..end).find(|i| self.is_verb(*i));
        if let Some(verb) = verb {
            // `All Pilots meet the requirements`
            if (verb + 1..end).any(|i| self.kind(i).is_some()) {
                return None;
            }
            // `Pilot duties apply`; `The duties of Pilots are:`
            let stands = STANDS.contains(&self.words[verb].lower)
                || self.has(verb + 1..end, &["given", "required", "expected", "included", "needed", "assumed"]);
            let of_kind = before.is_some() || behind.is_some_and(|kind| kind < verb);
            if of_kind && !all && !stands {
                return None;
            }
        }
        // `Holds Pilots to the bar`, `Coaches Pilots through their duties`
        let others =
            |kind: usize| self.has(name.end..kind, ASTRAY) || self.has(name.end..kind, &["their", "its", "your"]);
        if behind.is_some_and(others) {
            return None;
        }
        // `Duties for Pilot roles` are a heading.
        if before == Some(0) && self.has(name.end..end, &["roles", "positions"]) {
            return None;
        }
        let Some(kind) = before else { return Some(behind.is_some()) };
        let between = kind + 1..name.start;
        // `The skills of all Pilots` are those of people; `All duties that the Pilot delegates`.
        let of_others = self.has(between.clone(), &["all", "every", "each", "any"])
            || (verb.is_none() && self.has(between.clone(), &["that", "which", "who"]))
            // `Duties are things that a Pilot does`
            || (!same && self.has(between.clone(), &["is", "are"]));
        let opens = (from..kind).all(|i| !self.is_verb(i)) || self.has(from..kind, &["the", "those"]);
        let whole = all || same;
        let is_theirs = !of_others && (whole || self.is_besides() || opens) && (whole || !self.has(between, ASTRAY));
        is_theirs.then_some(true)
    }

    /// Whether it says that something is the same, or as it is elsewhere: `As for Pilots`.
    fn is_same(&self, from: usize, name: &Range<usize>) -> bool {
        let next = self.words.get(1).map_or("", |word| word.lower);
        let is_as = self.from == 0 && self.words[0].lower == "as" && !matches!(next, "a" | "an" | "the");
        let stands = |i: usize| {
            let next = self.words[i + 1].lower;
            match self.words[i].lower {
                // `The same grade as the Pilot`
                "same" | "identical" | "equal" | "equivalent" => {
                    let is_of_step = i > 0 && is_step(self.words[i - 1].lower);
                    (matches!(next, "as" | "to" | "things" | "for") && !is_of_step) || self.kind(i + 1).is_some()
                }
                "those" => matches!(next, "of" | "for" | "listed" | "described" | "outlined"),
                word => SAME.contains(&word),
            }
        };
        is_as || (from..name.start).any(stands)
    }

    /// Whether it means what the named role does or brings without saying so.
    fn tells(&self, from: usize, name: &Range<usize>) -> bool {
        let end = self.words.len();
        let before = from..name.start;
        let is_role = || is_role(self.text(name.start, name.end - 1));
        // `All that a Pilot does`, `What we ask of a Pilot`, `All of Pilot II`
        let quantified = before.clone().find(|i| matches!(self.words[*i].lower, "all" | "what"));
        let does = |what: usize| {
            let asked = self.has(what..name.start, &["by", "required", "expected", "asked", "needed", "above"]);
            let of = what + 2 == name.start && self.words[what + 1].lower == "of";
            asked || of || (what + 1..name.start).chain(name.end..end).any(|i| self.is_verb(i))
        };
        // `Subsumes the Pilot role`
        let held = self.has(before.clone(), &["subsumes", "encompasses", "incorporates"])
            && self.has(name.end..end, &["role", "position"]);
        // `Operates at the Pilot level`
        let acts = |i: usize| self.words[i].lower.starts_with("operat") && i + 1 < name.start;
        let acts = before.clone().any(acts) && self.has(name.end..end, &["level"]);
        // `Pilot II, plus`
        let more = before.clone().all(|i| matches!(self.words[i].lower, "as" | "see" | "the" | "a" | "an"))
            && self.sentence.word(end) == "plus";
        self.has(before, WHOLE)
            || held
            || acts
            || more
            || quantified.is_some_and(does)
            || self.is_same(from, name)
            || (self.besides.first().is_some_and(|first| !WITH.contains(first)) && is_role())
    }

    /// Whether it says but a name and a kind, as headings do.
    fn is_bare(&self, name: &Range<usize>) -> bool {
        let is_small = |i: usize| matches!(self.words[i].lower, "the" | "a" | "an" | "of" | "and");
        let from = (0..name.start).rev().take_while(|i| self.is_capital(*i)).last().unwrap_or(name.start);
        let to = (name.end..self.words.len()).take_while(|i| self.is_capital(*i) && self.kind(*i).is_none()).count();
        let mut around = (self.from..from).chain(name.end + to..self.words.len());
        let is_whole = self.words.len() == self.sentence.words.len();
        !self.is_besides() && is_whole && around.all(|i| self.kind(i).is_some() || is_small(i))
    }

    /// Whether words may name a role: `All 3 duties` and `Principal duties` do not.
    fn may_be_name(&self, name: &Range<usize>) -> bool {
        let words = &self.words[name.clone()];
        if !words.iter().any(|word| word.is_capital || is_code(word.lower))
            && !is_role(self.text(name.start, name.end - 1))
        {
            return false;
        }
        let [word] = words else { return true };
        let is_number =
            word.lower.bytes().all(|b| b.is_ascii_digit()) || (is_code(word.lower) && word.lower.len() == 1);
        let is_plain = matches!(word.lower, "staff" | "principal" | "lead" | "executive" | "expert" | "middle");
        !is_number && (!is_plain || self.is_capital(name.start))
    }

    fn is_capital(&self, i: usize) -> bool {
        i > 0 && self.words[i].is_capital
    }

    /// The bytes of the name: with words beside it that are written as part of it, and without.
    fn names(&self, name: Range<usize>) -> Vec<Range<usize>> {
        let bytes = |first: usize, last: usize| {
            let (start, end) = (self.words[first].at.start, self.words[last].at.end);
            let text = self.sentence.text;
            let name = &text[start..end];
            let closes = name.contains('(') && text[end..].starts_with(')');
            // `Pilot's duties`
            let own = name.strip_suffix("'s").or(name.strip_suffix("’s")).map_or(0, |bare| name.len() - bare.len());
            start..end + usize::from(closes) - own
        };
        let last = name.end - 1;
        let from = (0..name.start).rev().take_while(|i| self.is_capital(*i)).last().unwrap_or(name.start);
        let to = (name.end..self.words.len()).take_while(|i| self.is_capital(*i)).last().unwrap_or(last);
        let mut names = vec![bytes(from, to), bytes(name.start, last)];
        names.dedup();
        // `Pilot, Mates`, `Pilot in Ports`
        let ends = |i: &usize| self.words[*i].sign == Some(',') || self.words[*i + 1].lower == "in";
        names.extend((name.start..last).rev().filter(ends).map(|i| bytes(name.start, i)));
        names
    }
}
