//! The same lines in other languages than English: `Alle Anforderungen des Senior Engineer, zusätzlich:`.
//!
//! A line is read strictly here: a word that says *all*, *same*, *besides* or *extends*, what is built on (if it says),
//! and a role of the page by its full name, with nothing between but articles and the like. They stand in this order,
//! or in any where they are all that the line begins with: Turkish and Finnish say *extends* last. Languages that put
//! no spaces between words are asked for all three anywhere in a short line.
//!
//! Invariant: only roles of the page, or the page itself, are ever meant; a line of which one word is not understood
//! means nothing.

mod lists;
mod meanings;
mod unspaced;

use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;

use super::MOST_ROLES;
use crate::handbook::words::ungendered;
use crate::handbook::{Kinds, NodeId, NodeKind, Page, words};
use crate::text::fold;
use meanings::{MEANINGS, Meaning};

/// A word that is declined keeps as many bytes.
const LEAST_STEM: usize = 4;

/// No line that says nothing else names what a role does or brings in more words.
const MOST_NAMED: usize = 7;

/// No role is called by fewer bytes, or by one letter.
const LEAST_NAME: usize = 3;

/// No line says what it builds on in more words, names counted as one.
const MOST_WORDS: usize = 16;

/// No line says so behind more words.
const LATEST: usize = 12;

/// As many bytes of a page that is written in English have one of these words twice and more, of one that is partly
/// written in English once at most.
const MOST_ENGLISH: usize = 400;

/// What a line builds on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Roles of the page.
    Roles(Vec<NodeId>),
    /// What stands above it.
    Above,
}

/// The roles of a page, ready to be looked for in its lines.
pub(super) struct Tongues {
    roles: Vec<(NodeId, String)>,
}

/// Whether a page is written in another language than English, which has an article or an *and* in every other
/// sentence.
pub(super) fn is_foreign(page: &Page) -> bool {
    let count = |word: &'static str| memchr::memmem::find_iter(page.store.as_bytes(), word);
    let mut english = count(" the ").chain(count(" and "));
    page.levels().chain(page.specialties()).next().is_some()
        && english.nth(page.store.len() / MOST_ENGLISH + 2).is_none()
}

/// What a line has said so far.
#[derive(Default)]
struct Heard {
    /// All that its words mean.
    all: Meaning,
    /// What those mean that stand behind a role.
    behind: Meaning,
    kinds: Kinds,
    roles: Vec<NodeId>,
    /// Whether the name of a role stood there in another form than its own.
    declined: bool,
}

impl Tongues {
    /// Takes the names of a page's roles, and its own where it has something to build on.
    pub fn new(page: &Page) -> Tongues {
        let roles = page.levels().chain(page.specialties()).take(MOST_ROLES);
        let mut roles: Vec<(NodeId, String)> = roles.map(|node| (node, unnumbered(page.text(node)))).collect();
        roles.retain(|(_, name)| !name.is_empty());
        roles.extend(short(page, &roles));
        let of_page = |section: &NodeId| page.node(*section).kinds.is_core() && page.owner(*section).is_none();
        let title = spaced(&page.title);
        let is_new = !title.is_empty() && roles.iter().all(|(_, name)| *name != title);
        if is_new && page.of_kind(NodeKind::Section).any(|section| of_page(&section)) {
            roles.push((NodeId::PAGE, title));
            roles.extend(alternatives(&page.title).into_iter().map(|name| (NodeId::PAGE, name)));
        }
        // Of names that begin alike, the longest is meant.
        roles.sort_by_key(|(node, name)| (std::cmp::Reverse(name.len()), *node));
        Tongues { roles }
    }

    /// What a line of a role builds on, and of which kinds where it tells.
    pub fn said(&self, text: &str, owner: NodeId) -> Option<(Said, Kinds)> {
        let line = spaced(text);
        let ends_open = text.trim_end().ends_with([':', '：']);
        if !text.is_ascii() && text.chars().any(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')) {
            return unspaced::said(&self.roles, &line, ends_open, owner);
        }
        let goes_on = ends_open || line.rsplit(' ').take(3).any(|word| Meaning::of(word).has(Meaning::PLUS));
        // Most lines have no word that says so; a few words may name all that there is: `Die Anforderungen des Lotsen`.
        let leads = goes_on || line.split(' ').any(|word| MEANINGS.may_lead(word));
        if !leads && line.split(' ').nth(MOST_NAMED).is_some() {
            return None;
        }
        let starts = if leads { LATEST } else { 1 };
        let starts = std::iter::once(0).chain(line.match_indices(' ').map(|(at, _)| at + 1)).take(starts);
        let above = || Some((Said::Above, Kinds::NONE)).filter(|_| is_above(text, &line, goes_on));
        starts.into_iter().find_map(|start| self.heard(&line[start..], start == 0, goes_on, owner)).or_else(above)
    }

    /// Hears a line from a word on. At its beginning the words may stand in any order, and what it goes on with tells
    /// that it builds on what it names; elsewhere only what begins with the word that says so is heard.
    fn heard(&self, mut rest: &str, begins: bool, goes_on: bool, owner: NodeId) -> Option<(Said, Kinds)> {
        let leads = if begins { Meaning::LEAD | Meaning::FIRST } else { Meaning::LEAD };
        if !begins && !MEANINGS.leads(rest) {
            return None;
        }
        let mut heard = Heard::default();
        for _ in 0..MOST_WORDS {
            let known = MEANINGS.at(rest).filter(|(_, end)| *end > 0);
            let end = if let Some((node, end, declined)) = self.role_at(rest) {
                if node != owner {
                    heard.roles.push(node);
                    heard.declined |= declined;
                }
                end
            } else if let Some((meaning, end)) = known {
                heard.all = heard.all | meaning;
                if !heard.roles.is_empty() {
                    heard.behind = heard.behind | meaning;
                }
                heard.kinds = heard.kinds.and(meaning.kinds());
                end
            } else if heard.all.has(Meaning::ABOVE) && !rest.is_empty() {
                // `Alle oben genannten Anforderungen`
                rest.find(' ').unwrap_or(rest.len())
            } else {
                break;
            };
            rest = rest[end..].trim_start();
            let led = heard.all.has(leads);
            if led && !heard.kinds.is_empty() && !heard.roles.is_empty() {
                self.add_joined(rest, &mut heard, owner);
                return Some((Said::Roles(heard.roles), heard.kinds));
            }
            if led && !heard.kinds.is_empty() && heard.all.has(Meaning::ABOVE) {
                return Some((Said::Above, heard.kinds));
            }
        }
        if heard.roles.is_empty() {
            return None;
        }
        // Without a word for what is built on, or one that says so, the rest must leave no doubt.
        let everything = heard.all.has(Meaning::EVERYTHING);
        let whole = everything || heard.all.has(Meaning::SURE) || (begins && heard.all.has(Meaning::FIRST));
        // `Kraven för lots, kompletterade med …`, `Те же, что у лоцмана, и два года стажа`
        let goes_on = goes_on || heard.behind.has(Meaning::PLUS);
        let is_joined = goes_on || heard.behind.has(Meaning::AND);
        let is_all = begins && (is_joined || rest.is_empty());
        let is_like = begins && goes_on && heard.all.has(Meaning::FIRST);
        let plain = heard.kinds.is_empty() && (!heard.declined || (everything && (goes_on || is_all)) || is_like);
        let told = plain && heard.all.has(leads) && (whole || goes_on);
        let listed = begins && !heard.kinds.is_empty() && (goes_on || rest.is_empty());
        (told || listed).then_some((Said::Roles(heard.roles), heard.kinds))
    }

    /// Adds the roles that follow, joined to those that were heard: `… des Piloten und des Lotsen`.
    fn add_joined(&self, mut rest: &str, heard: &mut Heard, owner: NodeId) {
        while let Some((meaning, mut end)) = MEANINGS.at(rest)
            && meaning.has(Meaning::AND)
        {
            if let Some((meaning, article)) = MEANINGS.at(rest[end..].trim_start())
                && meaning.has(Meaning::BETWEEN)
                && self.role_at(rest[end..].trim_start()).is_none()
            {
                end += rest[end..].len() - rest[end..].trim_start().len() + article;
            }
            let Some((node, length, _)) = self.role_at(rest[end..].trim_start()) else { return };
            if node != owner && !heard.roles.contains(&node) {
                heard.roles.push(node);
            }
            rest = rest[end..].trim_start()[length..].trim_start();
        }
    }

    /// The role whose name begins here, where it ends, and whether its words have other endings there.
    fn role_at(&self, rest: &str) -> Option<(NodeId, usize, bool)> {
        self.roles.iter().find_map(|(node, name)| {
            let end = declined(rest, name)?;
            Some((*node, end, !rest.starts_with(name.as_str()) || end != name.len()))
        })
    }
}

/// Whether a line begins with all that stands above, whatever that is, and nothing more: `Wie oben, zusätzlich:`,
/// `Yukarıdakilere ek olarak üç yıl deneyim`.
fn is_above(text: &str, line: &str, goes_on: bool) -> bool {
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

/// What else lines call the roles of a page, where only one of them may be meant: by a rank, by the step of the ladder,
/// by what follows that.
fn short(page: &Page, roles: &[(NodeId, String)]) -> Vec<(NodeId, String)> {
    let mut called: HashMap<String, Option<NodeId>, FixedState> = HashMap::default();
    let mut call = |node: NodeId, name: String| {
        let one = called.entry(name).or_insert(Some(node));
        *one = one.filter(|other| *other == node);
    };
    for (node, name) in roles {
        call(*node, name.clone());
        rank(name).into_iter().for_each(|rank| call(*node, rank.to_owned()));
        let names = parts(page.text(*node)).into_iter().chain(alternatives(page.text(*node))).chain(step(name));
        names.for_each(|name| call(*node, name));
    }
    let full: HashSet<&str, FixedState> = roles.iter().map(|(_, name)| name.as_str()).collect();
    let called = called.into_iter().filter(|(name, _)| !full.contains(name.as_str()));
    called.filter_map(|(name, node)| Some((node?, name))).collect()
}

/// The rank that a name begins or ends with: `du niveau junior`.
fn rank(name: &str) -> Option<&str> {
    let mut ends = [name.split(' ').next(), name.rsplit(' ').next()].into_iter().flatten();
    ends.find(|word| words::is_rank(word)).or_else(|| words::unspaced_rank(name))
}

/// The step that a name tells amid or at its end: `categorie 1` in `jardinier de categorie 1`.
fn step(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let tells = |pair: &&[&str]| pair[1].len() < LEAST_STEM && words::is_step(&pair.join(" "));
    let counts = |pair: &&[&str]| pair[0].bytes().all(|byte| byte.is_ascii_digit());
    let pairs = || words.windows(2).skip(1);
    pairs().find(tells).or_else(|| pairs().find(counts)).map(|pair| pair.join(" "))
}

/// The names that stand in one: the step, and what it is called: `Stufe 2` and `Lotse` in `Stufe 2 – Lotse`, `Niveau 3`
/// in `Lotse (Niveau 3)`, `Lotse II` in `Lotse im Hafen II (erfahren)`.
fn parts(name: &str) -> Vec<String> {
    const SIGNS: [char; 11] = [':', '：', '–', '—', '|', '(', ')', '（', '）', ',', '·'];
    let name = &*ungendered(name);
    let pieces = match name.split_once(". ").filter(|(step, _)| words::is_step(step)) {
        Some((step, rest)) => [step, rest],
        None => [name, ""],
    };
    let pieces = pieces.into_iter().flat_map(|piece| piece.split(SIGNS)).flat_map(|piece| piece.split(" - "));
    let pieces: Vec<(&str, bool)> = pieces.map(|piece| (piece, words::is_step(piece))).collect();
    let has_step = pieces.iter().any(|(_, is_step)| *is_step);
    let mut parts = Vec::new();
    for (piece, is_step) in pieces {
        let part = if is_step { spaced(piece) } else { unnumbered(piece) };
        if part.len() < LEAST_NAME || part.chars().nth(1).is_none() || !(has_step || words::is_role(piece)) {
            continue;
        }
        let ends = part.split_once(' ').zip(part.rsplit_once(' '));
        let tells = |last: &str| last.len() < LEAST_STEM || words::is_rank(last);
        let short = ends.filter(|((_, rest), (_, last))| rest != last && tells(last));
        parts.extend(short.map(|((first, _), (_, last))| format!("{first} {last}")));
        parts.push(part);
    }
    parts
}

/// A name's words without the number before them: `2.1 Lotse`, `二、引航员`.
fn unnumbered(name: &str) -> String {
    let words = spaced(name);
    let bare = words.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let counted = bare.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']);
    counted.strip_prefix(' ').unwrap_or(bare).to_owned()
}

/// The names that one name lists: `Lotse / Lotsin`.
fn alternatives(name: &str) -> Vec<String> {
    let name = ungendered(name);
    let parts = name.split('/').filter(|_| name.contains('/')).map(spaced);
    parts.filter(|part| part.len() >= LEAST_STEM).collect()
}

/// The words of a text, folded, with one space between.
fn spaced(text: &str) -> String {
    let folded = fold(&ungendered(text));
    let mut out = String::with_capacity(folded.len());
    let mut chars = folded.chars().peekable();
    while let Some(c) = chars.next() {
        let cyrillic = |c: &char| matches!(c, '\u{400}'..='\u{4ff}');
        if c.is_alphanumeric() && c != 'ʼ' || matches!(c, '&' | '+') {
            out.push(c);
        } else if matches!(c, '\'' | '’' | 'ʼ') && out.ends_with(|c| cyrillic(&c)) && chars.peek().is_some_and(cyrillic)
        {
            // An apostrophe within a word: `обов'язки`.
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    if out.contains(|c| matches!(c, '\u{600}'..='\u{6ff}')) { without_articles(&out) } else { out }
}

/// Arabic words without the article that is written as one with them, and what stands before it.
fn without_articles(line: &str) -> String {
    const LEAST: usize = 3;
    let plain = |word: &'_ str| {
        let bare = ["وال", "بال", "ال", "لل"].iter().find_map(|article| word.strip_prefix(article));
        bare.filter(|bare| bare.chars().count() >= LEAST).unwrap_or(word).to_owned()
    };
    line.split(' ').map(plain).collect::<Vec<_>>().join(" ")
}

/// Where the words of a name end that a line begins with; each may have another ending there.
fn declined(line: &str, name: &str) -> Option<usize> {
    let mut written = line.split(' ');
    let mut end = 0;
    for (i, word) in name.split(' ').enumerate() {
        let other = written.next()?;
        end += usize::from(i > 0) + other.len();
        // Hebrew writes the article as one with the noun.
        let other = if other == word { other } else { other.strip_prefix('ה').unwrap_or(other) };
        let same = word.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        let (ending, there): (&str, &str) = (&word[same..], &other[same..]);
        let is_ending = |ending: &str| ending.is_empty() || (same >= LEAST_STEM && MEANINGS.ends(ending));
        if !is_ending(ending) || !is_ending(there) {
            return None;
        }
    }
    Some(end)
}

/// The kinds that a noun names, of those that can be built on.
fn kinds_of(noun: &str) -> Kinds {
    let noun = words::normal(noun);
    let words::Reading::Section(kinds, subject) = words::reading(&noun) else { return Kinds::NONE };
    if subject.is_empty() { kinds.core() } else { Kinds::NONE }
}
