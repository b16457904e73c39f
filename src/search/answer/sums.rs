//! Which texts hold what a query asks for, and how much of it they hold.
//!
//! Invariant: a group counts once in a text, by the form of it that fits best.

use super::within::Around;
use crate::handbook::Handbook;
use crate::search::abbreviations;
use crate::search::forms::{self, Form};
use crate::search::index::Index;
use crate::search::marks::{Meant, holds};
use crate::search::query::{Group, Query, Term, Word};
use crate::search::tokens::{self, Cut};
use crate::search::weigh;

/// A word that so few lines hold may be a misspelt one that many more hold.
const DOUBTFUL: usize = 30;
const MANY_MORE: usize = 10;

/// How well words that a sign joins fit what has them as one: worse than what has the sign.
const AS_ONE: f32 = 0.8;

/// How well a word fits what it is short for: better than its other forms.
const SPELT_OUT: f32 = 0.5;

/// What groups found, text by text.
pub(super) struct Sums {
    /// What each text holds.
    pub held: Vec<Held>,
    pub scores: Vec<f32>,
    /// The groups that are asked for.
    pub need: u32,
    /// How many words are asked for, in all groups.
    pub words: usize,
    /// Those that may mean the same word as another does.
    pub twins: u32,
    pub meant: Meant,
    /// Texts that must not be found; empty where there are none.
    pub without: Vec<bool>,
    /// What of the query is said by what texts stand in.
    pub around: Around,
    /// The text that stands for each page that holds all that is asked for, but in no line; empty where none is looked
    /// for.
    pub scattered: Vec<Option<u32>>,
}

/// The groups that a text holds, as bits.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Held {
    pub groups: u32,
    /// Those of them that it holds only if a word of the query is misspelt.
    pub slips: u32,
}

impl Sums {
    /// Whether a text must not be found.
    pub fn leave_out(&self, text: usize) -> bool {
        self.without.get(text).is_some_and(|out| *out)
    }

    /// Whether a text is found only if a word is misspelt.
    pub fn guess(&self, text: usize) -> bool {
        self.held[text].slips & self.need != 0
    }
}

/// What the handbook has of a group.
#[derive(Default)]
struct Found {
    /// Forms of its words, those that fit best first.
    forms: Vec<Form>,
    /// Texts that hold words side by side.
    sequences: Vec<u32>,
    /// Texts that hold what a word is short for.
    spelt_out: Vec<u32>,
}

impl Index {
    /// Lets each group of a query mark the texts that hold it.
    pub(super) fn sum(&self, handbook: &Handbook, query: &Query, loose: bool) -> Sums {
        let texts = self.texts.len();
        let mut sums = Sums {
            held: vec![Held::default(); texts],
            scores: vec![if query.groups.is_empty() { 1.0 } else { 0.0 }; texts],
            need: 0,
            words: query.groups.iter().map(|group| group.any.first().map_or(0, |term| term.words.len())).sum(),
            twins: 0,
            meant: Meant::default(),
            without: Vec::new(),
            around: Around::default(),
            scattered: Vec::new(),
        };
        for (i, group) in query.groups.iter().enumerate().take(32) {
            if !group.optional {
                sums.need |= 1 << i;
            }
            self.sum_group(handbook, group, i, loose, &mut sums);
        }
        sums.twins = sums.meant.twins();
        self.sum_together(query, &mut sums);
        for term in &query.without {
            if sums.without.is_empty() {
                sums.without = vec![false; texts];
            }
            let out = match term.words.as_slice() {
                [word] if !word.unspaced => {
                    let exact = || self.vocabulary.find(&word.folded).into_iter().collect();
                    let words = if term.quoted { exact() } else { forms::strict(&self.vocabulary, &word.folded) };
                    words.into_iter().flat_map(|word| self.postings(word)).copied().collect()
                }
                _ => self.sequence(handbook, &Term { unfinished: false, ..term.clone() }),
            };
            out.into_iter().for_each(|text: u32| sums.without[text as usize] = true);
        }
        sums
    }

    /// Lets a group mark the texts that hold it: those that say it, before those that spell out what it is short for.
    fn sum_group(&self, handbook: &Handbook, group: &Group, i: usize, loose: bool, sums: &mut Sums) {
        let Found { forms, sequences, spelt_out } = self.found(handbook, group, i, loose, &mut sums.meant);
        sums.meant.add_forms(&self.vocabulary, &forms, i);
        let sure = forms.iter().filter(|form| !form.slip).map(|form| self.postings(form.word).len()).sum::<usize>();
        let unsure = forms.iter().map(|form| self.postings(form.word).len()).sum::<usize>();
        let with_it = sequences.len() + spelt_out.len() + if sure > 0 { sure } else { unsure };
        let rarity = weigh::rarity(self.texts.len(), with_it);
        let mut mark = |text: u32, fit: f32, slip: bool| {
            let text = text as usize;
            let held = &mut sums.held[text];
            if held.groups & 1 << i == 0 {
                held.groups |= 1 << i;
                held.slips |= u32::from(slip) << i;
                sums.scores[text] += rarity * fit * weigh::in_length(self.texts[text].length, self.mean_length);
            }
        };
        sequences.into_iter().for_each(|text| mark(text, 1.0, false));
        let (exact, other): (Vec<Form>, Vec<Form>) = forms.into_iter().partition(|form| form.fit > SPELT_OUT);
        for form in exact {
            self.postings(form.word).iter().for_each(|text| mark(*text, form.fit, form.slip));
        }
        spelt_out.into_iter().for_each(|text| mark(text, SPELT_OUT, false));
        for form in other {
            self.postings(form.word).iter().for_each(|text| mark(*text, form.fit, form.slip));
        }
    }

    /// What the handbook has of a group, and what is meant by it.
    fn found(&self, handbook: &Handbook, group: &Group, i: usize, loose: bool, meant: &mut Meant) -> Found {
        let mut found = Found::default();
        for term in &group.any {
            match term.words.as_slice() {
                [word] if !word.unspaced => {
                    found.forms.extend(self.forms_of(term, &word.folded, loose));
                    if !term.quoted {
                        for term in self.apart(&word.folded) {
                            found.sequences.extend(self.sequence(handbook, &term));
                            meant.add_sequence(&term, i);
                        }
                        self.spell_out(handbook, &word.folded, i, meant, &mut found);
                    }
                }
                words => {
                    let is_number = |word: &Word| word.folded.bytes().all(|byte| byte.is_ascii_digit());
                    if !term.quoted && !words.iter().any(|word| word.unspaced) && !words.iter().all(is_number) {
                        // `front-end` is also written as one.
                        let whole: String = words.iter().map(|word| &*word.folded).collect();
                        let forms = forms::forms(&self.vocabulary, &whole, term.unfinished);
                        found.forms.extend(forms.into_iter().map(|form| Form { fit: form.fit * AS_ONE, ..form }));
                    }
                    found.sequences.extend(self.sequence(handbook, term));
                    meant.add_sequence(term, i);
                }
            }
        }
        found.forms.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        found
    }

    /// Adds what a word is short for.
    fn spell_out(&self, handbook: &Handbook, word: &str, i: usize, meant: &mut Meant, found: &mut Found) {
        for phrase in abbreviations::phrases(word) {
            if let Some(word) = self.vocabulary.find(phrase) {
                if found.forms.iter().all(|form| form.word != word) {
                    found.forms.push(Form { word, fit: SPELT_OUT, slip: false });
                }
                continue;
            }
            let term = Term::of(phrase.split(' '));
            found.spelt_out.extend(self.sequence(handbook, &term));
            meant.add_sequence(&term, i);
        }
    }

    /// The forms of a word; also what it may be misspelt for, where it is nothing else or hardly anything.
    fn forms_of(&self, term: &Term, word: &str, loose: bool) -> Vec<Form> {
        if term.quoted {
            let exact = Form { word: 0, fit: 1.0, slip: false };
            let found = if term.unfinished {
                self.vocabulary.beginning(word).collect()
            } else {
                self.vocabulary.find(word).into_iter().collect::<Vec<_>>()
            };
            return found.into_iter().map(|word| Form { word, ..exact }).collect();
        }
        // Where nothing holds all words, the first ones may be unfinished as well.
        let unfinished = term.unfinished || loose && word.len() > 2;
        let mut forms = forms::forms(&self.vocabulary, word, unfinished);
        let count: usize = forms.iter().map(|form| self.postings(form.word).len()).sum();
        if loose || count <= DOUBTFUL {
            let mut slips = forms::misspelt(&self.vocabulary, word, unfinished);
            if !loose {
                slips.retain(|slip| count == 0 || self.postings(slip.word).len() >= MANY_MORE * count);
            }
            forms::add_inflected(&self.vocabulary, &mut slips);
            slips.retain(|slip| forms.iter().all(|form| form.word != slip.word));
            forms.extend(slips);
        }
        forms
    }

    /// The texts that hold a term's words side by side, ascending.
    fn sequence(&self, handbook: &Handbook, term: &Term) -> Vec<u32> {
        let last = term.words.len() - 1;
        let holding =
            |word: &str| self.vocabulary.find(word).map(|word| self.postings(word).to_vec()).unwrap_or_default();
        let mut candidates: Option<Vec<u32>> = None;
        let keep = |candidates: &mut Option<Vec<u32>>, texts: Vec<u32>| {
            *candidates = Some(match candidates.take() {
                None => texts,
                Some(before) => before.into_iter().filter(|text| texts.binary_search(text).is_ok()).collect(),
            });
        };
        for (i, word) in term.words.iter().enumerate() {
            let unfinished = term.unfinished && i == last;
            if word.unspaced && word.folded.chars().nth(1).is_some() {
                let all = word.folded.chars().count() - 1;
                for pair in tokens::pairs(&word.folded).take(all) {
                    keep(&mut candidates, holding(&word.folded[pair]));
                }
            } else if unfinished && candidates.is_some() {
                // Reading what the other words leave is quicker than putting together all that begins so.
            } else if word.unspaced || unfinished {
                let begin = self.vocabulary.beginning(&word.folded);
                let mut texts: Vec<u32> = begin.flat_map(|word| self.postings(word)).copied().collect();
                texts.sort_unstable();
                texts.dedup();
                keep(&mut candidates, texts);
            } else {
                keep(&mut candidates, holding(&word.folded));
            }
        }
        let mut cut = Cut::default();
        let mut texts = candidates.unwrap_or_default();
        texts.retain(|text| holds(&mut cut, self.text(handbook, *text), term));
        texts
    }
}
