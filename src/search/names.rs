//! Go to by name: departments, groups, pages, levels and specialties, by what people call them.
//!
//! Names are cut into words once; each distinct word and each distinct name is matched once per query, however many
//! pages share it. A level is also found by the words of what it stands in: `senior recruiter` is the level Senior of
//! the page Recruiting.
//!
//! Invariant: the same query on the same snapshot gives the same hits in the same order.

mod collect;
mod grade;
mod marks;

use std::cmp::Reverse;

use super::fuzzy::Fuzzy;
use super::rank::{self, FIRST_CLASS, Fits, MOST_WORDS, Match, Spot, Term};
use super::words::telling_words;
use crate::handbook::{EntryId, Grade, PageId, Place};
use crate::text::{Letters, Set, Texts, begin, share_stem};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A department or group without a page of its own.
    Entry(EntryId),
    /// A page, level or specialty.
    Place(Place),
}

impl Target {
    /// The page that it is, or stands on.
    pub fn page(self) -> Option<PageId> {
        match self {
            Target::Entry(_) => None,
            Target::Place(place) => Some(place.page),
        }
    }
}

/// A name that a query finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it stands for.
    pub target: Target,
    /// The name.
    pub name: String,
    /// What it stands in: the page of a level or specialty, the departments and groups of a page.
    pub context: String,
    /// A level's or page's grade.
    pub grade: Option<Grade>,
    /// Which characters of the name the query means, counted from 0, in order.
    pub marks: Vec<usize>,
    /// How well it fits, more is better.
    pub score: u32,
}

impl Hit {
    /// Whether all words of the query are meant by it: it does not merely look like them.
    pub fn is_meant(&self) -> bool {
        self.score >= FIRST_CLASS
    }
}

/// The names of one snapshot, ready to be searched.
#[derive(Debug, Default)]
pub struct Names {
    candidates: Vec<Candidate>,
    /// The distinct names.
    texts: Texts,
    names: Vec<Name>,
    terms: Vec<Term>,
    /// The distinct words.
    vocabulary: Texts,
}

/// A query, read.
pub(super) struct Asked {
    words: Vec<String>,
    /// How well they fit each word of the vocabulary.
    fits: Vec<Fits>,
    /// The grade that is meant.
    grade: Option<Grade>,
}

/// How much of a name a query means.
pub(super) struct Cover {
    /// Whether each of its words is meant, and each of what it stands in if a word means that: by beginnings too, but
    /// not by one or two letters.
    pub whole: bool,
    /// Whether a word means what it stands in, and not it.
    pub borrows: bool,
}

impl Asked {
    /// Whether more than one word is asked for.
    pub(super) fn is_of_several(&self) -> bool {
        self.words.len() > 1
    }
}

/// What kind of thing a name stands for; of equals, the first comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Department,
    Page,
    Level,
    Specialty,
    Group,
}

impl Rank {
    /// What a score counts for beside those of other ranks. A specialty is called by what it is about (`Security`), and
    /// so is much else: what begins with a query is meant before a specialty that is no more than that.
    fn standing(self, score: u32) -> u32 {
        if self == Rank::Specialty { score.min(rank::BEGINNING) } else { score }
    }
}

/// One thing with a name. What it stands in comes before it.
#[derive(Debug)]
struct Candidate {
    target: Target,
    rank: Rank,
    grade: Option<Grade>,
    name: u32,
    within: Option<u32>,
}

/// What a distinct name is made of.
#[derive(Debug)]
struct Name {
    /// Where its terms end.
    terms_end: u32,
    letters: Letters,
}

impl Names {
    /// Finds names, best first. A blank query finds all, as the handbook has them.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let (query, grade) = self.apart_from_grade(query);
        let Some(asked) = self.ask(&query) else {
            let all = (0..self.candidates.len()).filter(|i| self.is_of_grade(*i, grade)).take(limit);
            return all.map(|i| self.hit(i, 0, Vec::new())).collect();
        };
        let asked = Asked { grade, ..asked };
        let best = self.best(&asked, limit, true);
        best.into_iter().map(|(score, i)| self.hit(i as usize, score, self.marks_of(&asked, score, i))).collect()
    }

    /// All names in an order of one's own; of those that are equal in it, as the handbook has them.
    pub fn ordered<K: Ord>(&self, limit: usize, key: impl Fn(Target) -> K) -> Vec<Hit> {
        let mut all: Vec<usize> = (0..self.candidates.len()).collect();
        all.sort_by_cached_key(|i| (key(self.candidates[*i].target), *i));
        all.into_iter().take(limit).map(|i| self.hit(i, 0, Vec::new())).collect()
    }

    /// Reads a query; none where it is blank.
    pub(super) fn ask(&self, query: &str) -> Option<Asked> {
        let mut words: Vec<String> = telling_words(query).into_iter().map(|word| word.folded).collect();
        words.truncate(MOST_WORDS);
        let fits = self.fits_of_words(&words);
        (!words.is_empty()).then_some(Asked { words, fits, grade: None })
    }

    /// The best names, by score and number; those that only look alike where they are wanted and there is room.
    pub(super) fn best(&self, asked: &Asked, limit: usize, alike: bool) -> Vec<(u32, u32)> {
        let Asked { words, fits, grade } = asked;
        let matches: Vec<Match> = (0..self.names.len()).map(|name| self.match_name(words, fits, name).0).collect();
        let mut hits = self.ranked(words, &matches);
        if alike && hits.len() < limit {
            self.add_alike(words, &matches, &mut hits);
        }
        hits.retain(|(_, i)| self.is_of_grade(*i as usize, *grade));
        let key = |(score, i): &(u32, u32)| {
            let candidate = &self.candidates[*i as usize];
            let standing = candidate.rank.standing(*score);
            (Reverse(standing), Reverse(*score), candidate.rank, self.text(candidate.name as usize).len(), *i)
        };
        if hits.len() > limit {
            hits.select_nth_unstable_by_key(limit, key);
            hits.truncate(limit);
        }
        hits.sort_unstable_by_key(key);
        hits
    }

    /// How much of a name is meant.
    pub(super) fn cover(&self, asked: &Asked, number: u32) -> Cover {
        let Candidate { name, within, .. } = self.candidates[number as usize];
        let of = |name: u32| self.match_name(&asked.words, &asked.fits, name as usize).0;
        let tells = |(word, fit): (&String, u8)| fit == 0 || word.len() > 2 || rank::is_sure(fit);
        let covers = |found: &Match| found.uncovered == 0 && asked.words.iter().zip(found.fits).all(tells);
        let own = of(name);
        let borrows = asked.words.iter().zip(own.fits).any(|(_, fit)| fit == 0);
        let around = || within.is_some_and(|above| covers(&of(self.candidates[above as usize].name)));
        Cover { whole: covers(&own) && (!borrows || around()), borrows }
    }

    /// The word that is asked for, if there is no other, and a name has it as its initials only, or as the beginning of
    /// another word: `intern` of `International`.
    pub(super) fn part_of_other<'q>(&self, asked: &'q Asked, number: u32) -> Option<&'q str> {
        let name = self.candidates[number as usize].name as usize;
        let [word] = asked.words.as_slice() else { return None };
        let (found, spots) = self.match_name(&asked.words, &asked.fits, name);
        let written = || self.terms(name).iter().filter(|term| term.written && term.at == spots[0].at);
        let shares_stem = || written().any(|term| share_stem(word, self.word(term.word as usize)));
        let fit = found.fits[0];
        (rank::is_initials(fit) || rank::is_beginning(fit) && !shares_stem()).then_some(word)
    }

    /// What the name of a number stands for.
    pub(super) fn target(&self, number: u32) -> Target {
        self.candidates[number as usize].target
    }

    /// Which characters of a name of this score and number are meant.
    pub(super) fn marks_of(&self, asked: &Asked, score: u32, number: u32) -> Vec<usize> {
        let name = self.candidates[number as usize].name as usize;
        if score < FIRST_CLASS {
            self.marks_alike(&asked.words, name)
        } else {
            self.marks(&asked.words, &self.match_name(&asked.words, &asked.fits, name).1, name)
        }
    }

    /// How well the query's words fit each word of the vocabulary.
    fn fits_of_words(&self, query: &[String]) -> Vec<Fits> {
        let mut fits = vec![[0; MOST_WORDS]; self.vocabulary.len()];
        for (i, asked) in query.iter().enumerate() {
            let mut any = false;
            for (word, fits) in fits.iter_mut().enumerate() {
                fits[i] = rank::fit(asked, self.word(word));
                any |= fits[i] > 0;
            }
            if !any {
                for (word, fits) in fits.iter_mut().enumerate() {
                    fits[i] = rank::misspelt(asked, self.word(word));
                }
            }
        }
        fits
    }

    fn match_name(&self, query: &[String], fits: &[Fits], name: usize) -> (Match, [Spot; MOST_WORDS]) {
        let initial_of = |word: u32| self.word(word as usize).as_bytes().first().copied().unwrap_or(0);
        rank::match_name(query, self.terms(name), |word| fits[word as usize], initial_of)
    }

    /// The candidates whose own words, or those of what they stand in, the query means: score and index.
    fn ranked(&self, query: &[String], matches: &[Match]) -> Vec<(u32, u32)> {
        let mut hits = Vec::new();
        let mut carried: Vec<Fits> = Vec::with_capacity(self.candidates.len());
        for (i, candidate) in self.candidates.iter().enumerate() {
            let own = &matches[candidate.name as usize];
            let (around, uncovered) = match candidate.within {
                Some(above) => {
                    let name = self.candidates[above as usize].name;
                    (carried[above as usize], matches[name as usize].uncovered)
                }
                None => ([0; MOST_WORDS], 0),
            };
            let mut sum = own.fits;
            sum.iter_mut().zip(around).for_each(|(own, around)| *own = around.max(*own));
            carried.push(sum);
            if own.fits != [0; MOST_WORDS]
                && let Some(score) = rank::score(query, own, &around, uncovered)
            {
                hits.push((score, i as u32));
            }
        }
        hits
    }

    /// Adds candidates whose names have the query's letters in order.
    fn add_alike(&self, query: &[String], matches: &[Match], hits: &mut Vec<(u32, u32)>) {
        let fuzzy = Fuzzy::default();
        let wanted = query.iter().fold(Letters::default(), |letters, word| letters.and(Letters::of(word)));
        let is_hit: Set<u32> = hits.iter().map(|(_, i)| self.candidates[*i as usize].name).collect();
        let mut folded = String::new();
        let scores: Vec<u32> = (0..matches.len())
            .map(|name| {
                if wanted.lacking_in(self.names[name].letters) > 0 || is_hit.contains(&(name as u32)) {
                    return 0;
                }
                self.fold_into(name, &mut folded);
                let score =
                    |word: &String| begins_somewhere(&folded, word).then(|| fuzzy.score(&folded, word)).flatten();
                let sum: Option<i64> = query.iter().map(score).sum();
                sum.map_or(0, |sum| sum.clamp(1, i64::from(FIRST_CLASS) - 1) as u32)
            })
            .collect();
        let alike = |(i, candidate): (usize, &Candidate)| match scores[candidate.name as usize] {
            0 => None,
            score => Some((score, i as u32)),
        };
        hits.extend(self.candidates.iter().enumerate().filter_map(alike));
    }

    fn hit(&self, index: usize, score: u32, marks: Vec<usize>) -> Hit {
        let Candidate { target, rank, grade, name, within } = &self.candidates[index];
        let stands_on_page = matches!(rank, Rank::Level | Rank::Specialty);
        let mut context = Vec::new();
        let mut above = *within;
        while let Some(at) = above {
            let Candidate { rank, name, within, .. } = &self.candidates[at as usize];
            context.push(self.text(*name as usize));
            let is_page_of_level =
                context.len() == 1 && matches!(rank, Rank::Page | Rank::Department) && stands_on_page;
            above = within.filter(|_| !is_page_of_level);
        }
        context.reverse();
        let name = self.text(*name as usize).to_owned();
        Hit { target: *target, name, context: context.join(" › "), grade: *grade, marks, score }
    }

    fn text(&self, name: usize) -> &str {
        &self.texts[name]
    }

    fn terms(&self, name: usize) -> &[Term] {
        let start = begin(name, |before| self.names[before].terms_end);
        &self.terms[start..self.names[name].terms_end as usize]
    }

    fn word(&self, word: usize) -> &str {
        &self.vocabulary[word]
    }

    /// The name's words with a space between.
    fn fold_into(&self, name: usize, folded: &mut String) {
        folded.clear();
        for term in self.terms(name).iter().filter(|term| term.written) {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(self.word(term.word as usize));
        }
    }
}

/// Whether a word of the text begins with the pattern's first letter, or the pattern stands in it as it is. One or two
/// letters stand in too many names for that.
fn begins_somewhere(text: &str, pattern: &str) -> bool {
    if pattern.len() <= 2 {
        return text.split(' ').any(|word| word.starts_with(pattern));
    }
    let first = pattern.chars().next();
    text.split(' ').any(|word| word.chars().next() == first) || text.contains(pattern)
}

#[cfg(test)]
mod tests;
