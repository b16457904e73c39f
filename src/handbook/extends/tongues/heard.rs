//! What the words of a line say together.
//!
//! Every word is a role of the page, means something in such a line ([`Meaning`]), or is strange. A role, or a step
//! that stands before, is built on where the line says in the same breath what of it (*duties*, *what is asked*), and
//! that all of it or the same is meant, or that more follows.
//!
//! Invariant: what is said stands together: at most one word of it is strange, and that is no short one, for those join
//! other things (*with*, *by*).

use super::called::{Called, Met, spaced};
use super::lists;
use super::meanings::{MEANINGS, Meaning};
use super::{Said, Under};
use crate::handbook::{Kinds, NodeId};

/// No line says what it builds on in more words, names counted as one.
const MOST_WORDS: usize = 16;

/// No line says so behind more words.
const LATEST: usize = 12;

/// A strange word that says what is meant more closely has as many letters: `the duties *incumbent* on a pilot`.
const LEAST_STRANGE: usize = 6;

/// So many words apart belong to each other.
const NEAR: usize = 3;

/// A word of a line, or several that mean something together.
pub(super) struct Word<'l> {
    text: &'l str,
    role: Option<Met>,
    meaning: Meaning,
}

/// The words of a line; none where it names no role and may tell no step.
pub(super) fn words<'l>(called: &Called, line: &'l str, under: &Under) -> Option<Vec<Word<'l>>> {
    let starts = || std::iter::once(0).chain(line.match_indices(' ').map(|(at, _)| at + 1));
    let tells = |at: usize| called.at(&line[at..]).is_some() || MEANINGS.may_tell_step(&line[at..]);
    starts().any(tells).then(|| {
        let asked = under.asked();
        let listed =
            |word: &str| asked.iter().any(|asked| is_like(asked, word)).then(|| Meaning::of_kinds(under.kinds));
        let mut words = Vec::new();
        let mut rest = line;
        while !rest.is_empty() && words.len() < LATEST + MOST_WORDS {
            let role = called.at(rest);
            let known = if role.is_none() { MEANINGS.at(rest) } else { None };
            let first = || rest.find(' ').unwrap_or(rest.len());
            let end = role.map(|met| met.length).or(known.map(|(_, end)| end)).unwrap_or_else(first);
            let text = &rest[..end];
            let meaning = known.map(|known| known.0).or_else(|| listed(text).filter(|_| role.is_none()));
            words.push(Word { text, role, meaning: meaning.unwrap_or_default() });
            rest = rest[end..].trim_start();
        }
        meet_steps(called, &mut words);
        words
    })
}

impl Under<'_> {
    /// The words of a short heading that may name what is listed below it.
    fn asked(&self) -> Vec<String> {
        const MOST_WORDS: usize = 4;
        let words = spaced(self.heading);
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        if words.len() > MOST_WORDS || self.kinds.iter().count() != 1 { Vec::new() } else { words }
    }
}

/// Whether two words begin alike and differ by no more than their endings.
fn is_like(one: &str, other: &str) -> bool {
    const LEAST: usize = 5;
    const ENDING: usize = 3;
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let ends = |word: &str| word.chars().nth(same + ENDING).is_none();
    same >= LEAST && ends(one) && ends(other)
}

/// Takes steps that are counted for the levels that they are: `der zweiten Stufe`, `niveaux I et II`.
fn meet_steps(called: &Called, words: &mut [Word]) {
    let counted = |word: &Word| {
        let number = if word.role.is_none() { MEANINGS.ordinal(word.text) } else { None };
        called.step(word.text, number?).map(|role| Met { role, length: word.text.len(), declined: false })
    };
    let mut at = 0;
    while let Some(found) = words[at..].iter().position(|word| word.role.is_none() && word.meaning.has(Meaning::STEP)) {
        let step = at + found;
        at = step + 1;
        // `2 Stufen` are several.
        let before =
            step.checked_sub(1).filter(|before| !words[*before].text.bytes().all(|byte| byte.is_ascii_digit()));
        let beside = [Some(at), before].into_iter().flatten().filter(|beside| *beside < words.len());
        let Some((mut last, mut met)) = beside.clone().find_map(|beside| Some((beside, counted(&words[beside])?)))
        else {
            continue;
        };
        loop {
            words[last].role = Some(met);
            let joins = words.get(last + 1).is_some_and(|word| word.meaning.has(Meaning::AND));
            let Some(joined) = words.get(last + 2).filter(|_| joins).and_then(counted) else { break };
            (last, met) = (last + 2, joined);
        }
    }
}

/// What a line builds on. It may begin with words that say nothing of that.
pub(super) fn said(words: &[Word], owner: NodeId, goes_on: bool) -> Option<(Said, Kinds)> {
    let mut leads = Meaning::LEAD | Meaning::TAKES | Meaning::FIRST;
    let mut is_past = false;
    for (first, word) in words.iter().enumerate().take(LATEST) {
        // `Drei Jahre Erfahrung sowie alle Anforderungen an Lotsen`
        is_past = (is_past || word.is_past()) && !word.meaning.has(Meaning::AND | Meaning::PLUS);
        let mut heard = Heard { is_whole: first == 0, leads, ..Heard::default() };
        let said = if is_past { None } else { heard.hear(&words[first..], owner, goes_on) };
        if said.is_some() {
            return said;
        }
        let takes = leads.has(Meaning::TAKES) && !word.is_strange();
        leads = if takes { Meaning::LEAD | Meaning::TAKES } else { Meaning::LEAD };
    }
    None
}

impl Word<'_> {
    /// Whether it tells of what somebody has been through or does to the work of others, not of what is asked now.
    fn is_past(&self) -> bool {
        self.role.is_none() && self.meaning.has(Meaning::PAST)
    }

    /// Whether it says what nobody here knows, and is no short one that could hardly say much.
    fn is_strange(&self) -> bool {
        let is_known = self.role.is_some() || self.meaning != Meaning::default();
        !is_known && self.text.chars().nth(LEAST_STRANGE - 1).is_some()
    }

    /// Whether it says what is built on.
    fn is_object(&self) -> bool {
        self.role.is_none() && (self.meaning.has(Meaning::ASKED) || !self.meaning.kinds().is_empty())
    }
}

/// What a line has said so far.
#[derive(Default)]
struct Heard {
    /// Whether it was heard from its beginning: then its words may stand in any order.
    is_whole: bool,
    /// What says here that something is built on.
    leads: Meaning,
    /// All that its words mean.
    all: Meaning,
    /// What those mean that stand behind a role.
    behind: Meaning,
    kinds: Kinds,
    roles: Vec<NodeId>,
    /// Whether the name of a role stood there in another form than its own.
    declined: bool,
    /// How many words are strange, and how many of them stand before a role.
    strange: usize,
    ahead: usize,
    /// Where it said last what is built on, what stands before, and a step.
    object: Option<usize>,
    above: Option<usize>,
    step: Option<usize>,
}

impl Heard {
    fn hear(&mut self, words: &[Word], owner: NodeId, goes_on: bool) -> Option<(Said, Kinds)> {
        let first = words.first()?;
        let may_lead = self.is_whole || first.meaning.has(self.leads);
        if !may_lead && !first.is_object() && !first.meaning.has(Meaning::ABOVE) {
            return None;
        }
        let mut heard = 0;
        for word in words.iter().take(MOST_WORDS) {
            if !self.add(word, heard, owner) {
                break;
            }
            heard += 1;
            let led = may_lead && self.is_led();
            if led && self.object.is_some() && !self.roles.is_empty() {
                let mut rest = words[heard..].iter().take_while(|word| !word.meaning.has(Meaning::AND | Meaning::PLUS));
                if rest.any(|word| word.meaning.has(Meaning::HELPS)) {
                    return None;
                }
                self.add_joined(&words[heard..], owner);
                return self.roles_said();
            }
            let is_above = led && !self.kinds.is_empty() && self.all.has(Meaning::ABOVE);
            if is_above || self.is_of_step_before(&words[heard..]) {
                let said = words.iter().take(heard + NEAR);
                let several = said.fold(Meaning::default(), |all, word| all | word.meaning).has(Meaning::STEPS);
                return Some((if several { Said::Before } else { Said::Above }, self.kinds));
            }
        }
        let rest = &words[heard..];
        if !may_lead || (self.roles.is_empty() && self.above.is_none()) {
            return None;
        }
        // Without a word for what is built on, or one that says so, the rest must leave no doubt.
        let everything = self.all.has(Meaning::EVERYTHING);
        let whole = everything || self.all.has(Meaning::SURE) || (self.is_whole && self.all.has(Meaning::FIRST));
        if self.roles.is_empty() {
            let bare = whole && (self.strange == 0 || everything) && near(self.above, self.step);
            let more = goes_on && self.is_whole && !self.kinds.is_empty();
            return (bare || more).then_some((Said::Above, self.kinds));
        }
        // `Kraven för lots, kompletterade med …`, `Те же, что у лоцмана, и два года стажа`
        let goes_on = goes_on || self.behind.has(Meaning::PLUS);
        let is_joined = goes_on || self.behind.has(Meaning::AND);
        let ends = rest.is_empty() && self.strange == 0;
        let is_all = self.is_whole && (is_joined || ends);
        let is_like = self.is_whole && goes_on && self.all.has(Meaning::FIRST);
        // `Neben der Führung der Lotsen` tells of another thing.
        let is_alone = self.kinds.is_empty() && (everything || self.ahead == 0);
        let plain = is_alone && (!self.declined || (everything && (goes_on || is_all)) || is_like);
        let told = plain && self.is_led() && (whole || goes_on);
        let listed =
            self.is_whole && ((!self.kinds.is_empty() && (goes_on || ends)) || (self.object.is_some() && goes_on));
        if told || listed { self.roles_said() } else { None }
    }

    /// Hears one more word; false where it is none that could belong to the others.
    fn add(&mut self, word: &Word, at: usize, owner: NodeId) -> bool {
        // `Lotsen als Freund begleiten` compares nobody with pilots.
        let passed = if self.roles.is_empty() { Meaning::default() } else { Meaning::FIRST };
        let meaning = word.meaning.without(passed);
        if word.is_past() {
            return false;
        }
        if let Some(met) = word.role {
            if met.role != owner {
                self.roles.push(met.role);
                self.declined |= met.declined;
            }
        } else if meaning != Meaning::default() {
            self.all = self.all | meaning;
            if !self.roles.is_empty() {
                self.behind = self.behind | meaning;
            }
            // `Die Aufgaben des Profils Lotse`, `Tudo o que se espera de um piloto`
            let is_step = !self.kinds.is_empty() && meaning.has(Meaning::STEP);
            let is_only_asked = meaning.has(Meaning::HEADING) && self.all.has(Meaning::EVERYTHING);
            if !is_step && !is_only_asked {
                self.kinds = self.kinds.and(meaning.kinds());
            }
            let place = |is: bool, before: Option<usize>| if is { Some(at) } else { before };
            self.object = place(word.is_object(), self.object);
            self.above = place(meaning.has(Meaning::ABOVE), self.above);
            self.step = place(meaning.has(Meaning::STEP), self.step);
        } else if self.above.is_none() {
            // `Alle oben genannten Anforderungen`
            if at == 0 || self.strange > 0 || !word.is_strange() {
                return false;
            }
            self.strange += 1;
            self.ahead += usize::from(self.roles.is_empty());
        }
        true
    }

    fn is_led(&self) -> bool {
        self.all.has(self.leads)
    }

    /// Whether it said what is asked of, or done at, the step before: `Die Aufgaben der vorherigen Stufe`. Who has
    /// been there must not do so now: `Önceki kademenin görevlerinde üç yıl deneyim`.
    fn is_of_step_before(&self, rest: &[Word]) -> bool {
        let is_near = near(self.object, self.step) || near(self.object, self.above);
        let mut rest = rest.iter().take_while(|word| !word.meaning.has(Meaning::AND | Meaning::PLUS));
        is_near && near(self.above, self.step) && !rest.any(Word::is_past)
    }

    fn roles_said(&mut self) -> Option<(Said, Kinds)> {
        Some((Said::Roles(std::mem::take(&mut self.roles)), self.kinds))
    }

    /// Adds the roles that follow, joined to those that were heard: `… des Piloten und des Lotsen`.
    fn add_joined(&mut self, words: &[Word], owner: NodeId) {
        let mut rest = words;
        while let [and, behind @ ..] = rest
            && and.role.is_none()
            && and.meaning.has(Meaning::AND)
        {
            let article = behind.first().is_some_and(|word| word.role.is_none() && word.meaning.has(Meaning::BETWEEN));
            let behind = &behind[usize::from(article)..];
            let Some(met) = behind.first().and_then(|word| word.role) else { return };
            if met.role != owner && !self.roles.contains(&met.role) {
                self.roles.push(met.role);
            }
            rest = &behind[1..];
        }
    }
}

fn near(one: Option<usize>, other: Option<usize>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.abs_diff(other) <= NEAR)
}

/// Whether a line says first that something need not be so: `Muss nicht alle Aufgaben der Lotsen übernehmen`, but not
/// `Nicht nur die Aufgaben der Lotsen`.
pub(super) fn is_denied(text: &str) -> bool {
    let clause = spaced(text.split([',', ';', ':', '،', '.', '(']).next().unwrap_or_default());
    let starts = std::iter::once(0).chain(clause.match_indices(' ').map(|(at, _)| at + 1));
    let mut rests = starts.map(|at| &clause[at..]);
    let only = |rest: &str| lists::NOT_ONLY.split(", ").any(|only| rest.trim_start().starts_with(only));
    rests.any(|rest| {
        let behind = lists::NOT.split(", ").find_map(|not| rest.strip_prefix(not).filter(|rest| rest.starts_with(' ')));
        behind.is_some_and(|behind| !only(behind))
    })
}

/// Whether a line begins with all that stands above, whatever that is, and nothing more: `Wie oben, zusätzlich:`,
/// `Yukarıdakilere ek olarak üç yıl deneyim`.
pub(super) fn is_above(text: &str, line: &str, goes_on: bool) -> bool {
    let clause = text.find([',', ';', ':', '،', '.']).map_or(line.len(), |sign| spaced(&text[..sign]).len());
    let mut rest = line;
    let mut all = Meaning::default();
    while let Some((meaning, end)) = MEANINGS.at(rest).filter(|(meaning, end)| *end > 0 && meaning.kinds().is_empty()) {
        let is_said = |all: Meaning| all.has(Meaning::ABOVE) && (goes_on || all.has(Meaning::LEAD | Meaning::FIRST));
        if is_said(all) && meaning.has(Meaning::PLUS | Meaning::AND) {
            return true;
        }
        // What says so last leaves no doubt.
        let is_last = all.has(Meaning::ABOVE) && meaning.has(Meaning::SURE);
        all = all | meaning;
        rest = rest[end..].trim_start();
        if is_last || (is_said(all) && (rest.is_empty() || line.len() - rest.len() == clause + 1)) {
            return true;
        }
    }
    false
}
