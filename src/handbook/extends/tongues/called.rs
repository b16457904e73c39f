//! What the lines of a page call its roles, and where a line does so.
//!
//! Invariant: of several names that begin alike at a place, the longest is meant; a name that two roles could have is
//! nobody's.

use super::meanings::MEANINGS;
use crate::handbook::extends::MOST_ROLES;
use crate::handbook::words::ungendered;
use crate::handbook::{NodeId, NodeKind, Page, words};
use crate::text::{Map, Set, fold};

/// A word that is declined keeps as many bytes.
const LEAST_STEM: usize = 4;

/// No name is parted behind more words.
const MOST_WORDS: usize = 8;

/// No role is called by fewer bytes, or by one letter.
const LEAST_NAME: usize = 3;

/// The roles of a page, ready to be looked for in its lines.
pub(super) struct Called {
    /// What they are called, the longest names first.
    pub names: Vec<(NodeId, String)>,
    /// The names by what their first word keeps however it is declined.
    by_stem: Map<Box<str>, Vec<usize>>,
    /// The levels in page order.
    levels: Vec<NodeId>,
    /// Levels by the short words of their names, where only one has it.
    by_code: Map<String, Option<NodeId>>,
}

/// A role where a line calls it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Met {
    pub role: NodeId,
    /// How many bytes its name has there.
    pub length: usize,
    /// Whether the name stands there in another form than its own.
    pub declined: bool,
}

impl Called {
    /// Takes the names of a page's roles, and its own where it has something to build on.
    pub fn new(page: &Page) -> Called {
        let roles = page.levels().chain(page.specialties()).take(MOST_ROLES);
        let mut names: Vec<(NodeId, String)> = roles.map(|node| (node, unnumbered(page.text(node)))).collect();
        names.retain(|(_, name)| !name.is_empty());
        let title = spaced(&page.title);
        let ends = ends(&title, &names);
        names.extend(short(page, &names));
        let of_page = |section: &NodeId| page.node(*section).kinds.is_core() && page.owner(*section).is_none();
        let is_new = !title.is_empty() && names.iter().all(|(_, name)| *name != title);
        if is_new && page.of_kind(NodeKind::Section).any(|section| of_page(&section)) {
            names.push((NodeId::PAGE, title));
            names.extend(alternatives(&page.title).into_iter().map(|name| (NodeId::PAGE, name)));
        }
        names.extend(ends);
        let levels: Vec<NodeId> = page.levels().take(MOST_ROLES).collect();
        let mut by_code: Map<String, Option<NodeId>> = Map::default();
        for level in &levels {
            for code in spaced(page.text(*level)).split(' ').filter(|word| word.len() < LEAST_NAME) {
                let one = by_code.entry(code.to_owned()).or_insert(Some(*level));
                *one = one.filter(|other| other == level);
            }
        }
        Called { levels, by_code, ..Called::of(names) }
    }

    /// Takes names as they are.
    pub fn of(mut names: Vec<(NodeId, String)>) -> Called {
        names.sort_by_key(|(node, name)| (std::cmp::Reverse(name.len()), *node));
        let mut by_stem: Map<Box<str>, Vec<usize>> = Map::default();
        for (i, (_, name)) in names.iter().enumerate() {
            by_stem.entry(stem(name).into()).or_default().push(i);
        }
        Called { names, by_stem, levels: Vec::new(), by_code: Map::default() }
    }

    /// The level that a number tells, as the names of levels have it, or else as they are counted from the first; 0
    /// means the middle one.
    pub fn step(&self, written: &str, number: usize) -> Option<NodeId> {
        if let Some(told) = self.by_code.get(written) {
            return *told;
        }
        let at = if number == 0 { (self.levels.len() == 3).then_some(1) } else { Some(number - 1) };
        self.levels.get(at?).copied()
    }

    /// The role whose name begins here.
    pub fn at(&self, rest: &str) -> Option<Met> {
        let of_stem = |written: &str| self.by_stem.get(stem(written)).into_iter().flatten();
        let bare = without_article(rest);
        let known = of_stem(rest).chain(of_stem(bare).filter(|_| bare.len() < rest.len()));
        known.map(|i| &self.names[*i]).find_map(|(role, name)| {
            let length = declined(rest, name)?;
            Some(Met { role: *role, length, declined: !rest.starts_with(name.as_str()) || length != name.len() })
        })
    }
}

/// What the first word of a name keeps, however it is declined.
fn stem(name: &str) -> &str {
    let word = name.split(' ').next().unwrap_or_default();
    let end = (0..=LEAST_STEM.min(word.len())).rev().find(|at| word.is_char_boundary(*at));
    &word[..end.unwrap_or_default()]
}

/// A Hebrew word without the article and what stands before it, which are written as one with the noun.
fn without_article(word: &str) -> &str {
    let bare = word.strip_prefix(['מ', 'ל', 'ב', 'כ', 'ש', 'ו']).unwrap_or(word);
    bare.strip_prefix('ה').unwrap_or(bare)
}

/// Roles by what lines call them; none where several are called so.
type ByName = Map<String, Option<NodeId>>;

fn call(called: &mut ByName, node: NodeId, name: String) {
    let one = called.entry(name).or_insert(Some(node));
    *one = one.filter(|other| *other == node);
}

/// What else lines call the roles of a page, where only one of them may be meant: by a rank, by the step of the ladder,
/// by what follows that; by a part of the name where nothing else is called so.
fn short(page: &Page, roles: &[(NodeId, String)]) -> Vec<(NodeId, String)> {
    let mut called = ByName::default();
    for (node, name) in roles {
        call(&mut called, *node, name.clone());
        rank(name).into_iter().for_each(|rank| call(&mut called, *node, rank.to_owned()));
        let names = parts(page.text(*node)).into_iter().chain(alternatives(page.text(*node))).chain(step(name));
        names.for_each(|name| call(&mut called, *node, name));
    }
    let mut headed = ByName::default();
    let mut tails: Map<&str, usize> = Map::default();
    roles.iter().flat_map(|(_, name)| split(name)).for_each(|(_, tail)| *tails.entry(tail).or_default() += 1);
    roles.iter().for_each(|(node, name)| heads(name, &tails).for_each(|head| call(&mut headed, *node, head)));
    headed.into_iter().for_each(|(head, node)| _ = called.entry(head).or_insert(node));
    let full: Set<&str> = roles.iter().map(|(_, name)| name.as_str()).collect();
    let called = called.into_iter().filter(|(name, _)| !full.contains(name.as_str()));
    called.filter_map(|(name, node)| Some((node?, name))).collect()
}

/// A name parted at each of its first spaces.
fn split(name: &str) -> impl Iterator<Item = (&str, &str)> {
    name.match_indices(' ').take(MOST_WORDS).map(|(at, _)| (&name[..at], &name[at + 1..]))
}

/// The roles that a name is called by without what several names end in, which are counted: `młodszy operator` for
/// `Młodszy operator dźwigu` beside `Operator dźwigu`; `junior pilot` for `Junior Harbour Pilot`, `harbour pilot` for
/// `New Harbour Pilot`.
fn heads(name: &str, tails: &Map<&str, usize>) -> impl Iterator<Item = String> {
    let before = split(name).filter(|(_, tail)| tails[tail] > 1).map(|(head, _)| head.to_owned());
    let last = name.rmatch_indices(' ').nth(1).map(|(at, _)| &name[at + 1..]);
    let ranked = last.and_then(|last| {
        let rank = name.split(' ').next().filter(|word| words::is_rank(word))?;
        Some(format!("{rank} {}", last.split_once(' ')?.1))
    });
    before.chain(ranked).chain(last.map(str::to_owned)).filter(|head| words::is_role(head))
}

/// The rank that a name begins or ends with: `du niveau junior`.
fn rank(name: &str) -> Option<&str> {
    let mut ends = [name.split(' ').next(), name.rsplit(' ').next()].into_iter().flatten();
    ends.find(|word| words::is_rank(word)).or_else(|| words::unspaced_rank(name))
}

/// The words that names of several begin and end with, where no other name, nor the page's title, has a word like it:
/// `stagiaire` may be the only `conducteur stagiaire`.
fn ends(title: &str, roles: &[(NodeId, String)]) -> Vec<(NodeId, String)> {
    let beginning = |word: &str| word.chars().take(LEAST_STEM).collect::<String>();
    let mut whose: Map<String, Option<NodeId>> = Map::default();
    let named = roles.iter().map(|(node, name)| (*node, name.as_str())).chain([(NodeId::PAGE, title)]);
    for (node, word) in named.flat_map(|(node, name)| name.split(' ').map(move |word| (node, word))) {
        let one = whose.entry(beginning(word)).or_insert(Some(node));
        *one = one.filter(|other| *other == node);
    }
    let told = roles.iter().flat_map(|(node, name)| first_and_last(name).map(move |word| (*node, word)));
    let told = told.filter(|(node, word)| word.len() > LEAST_STEM && whose[&beginning(word)] == Some(*node));
    told.filter(|(_, word)| !MEANINGS.knows(word)).map(|(node, word)| (node, word.to_owned())).collect()
}

fn first_and_last(name: &str) -> impl Iterator<Item = &str> {
    let ends = name.split_once(' ').zip(name.rsplit_once(' '));
    ends.map(|((first, _), (_, last))| [first, last]).into_iter().flatten()
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
pub(super) fn spaced(text: &str) -> String {
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
        let other = if other == word { other } else { without_article(other) };
        let same = word.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        let (ending, there): (&str, &str) = (&word[same..], &other[same..]);
        let is_ending = |ending: &str| ending.is_empty() || (same >= LEAST_STEM && MEANINGS.ends(ending));
        if !is_ending(ending) || !is_ending(there) {
            return None;
        }
    }
    Some(end)
}
