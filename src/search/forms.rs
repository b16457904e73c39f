//! The words of an index that a query's word may mean: itself, its plural, what begins with it, itself spelt elsewhere
//! or with its letters counted, other forms of it, what ends with it, and, where those are few, what a slip may have
//! made it of.
//!
//! Invariant: an exact word fits best, then its plural, then one that begins so or has its letters counted, then another
//! form, then a compound, then a misspelt one.

use rust_stemmers::{Algorithm, Stemmer};

use crate::text::is_plural;

use super::index::Vocabulary;

/// A word of the index that is meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Form {
    /// The word's number.
    pub word: u32,
    /// How well it fits, up to 1.
    pub fit: f32,
    /// Whether the query's word was misspelt, if this is meant.
    pub slip: bool,
}

const EXACT: f32 = 1.0;
/// What begins so, from barely to nearly all of it.
const BEGINS: (f32, f32) = (0.5, 0.7);
/// What has its letters counted: `k8s` is `kubernetes`.
const COUNTED: f32 = 0.6;
/// Fewer letters are left out by nobody.
const LEAST_COUNTED: usize = 5;
/// What is spelt as on the other side of the ocean: `organise`, `organize`.
const SPELT_ELSEWHERE: f32 = 0.7;
/// One of several, or several of one: nobody minds which.
const PLURAL: f32 = 0.8;
const INFLECTED: f32 = 0.45;
/// What ends so, as words do that several are written as: `Softwareentwickler`.
const COMPOUND: f32 = 0.4;
/// Shorter words end too many others by chance.
const LEAST_OF_COMPOUND: usize = 7;
/// With one slip, with two.
const MISSPELT: [f32; 2] = [0.3, 0.2];

/// Words that people shorten so, of which other words of as many letters are not meant.
const WELL_KNOWN: [(&str, &str); 6] = [
    ("a11y", "accessibility"),
    ("g11n", "globalization"),
    ("i18n", "internationalization"),
    ("k8s", "kubernetes"),
    ("l10n", "localization"),
    ("o11y", "observability"),
];

/// Numbers that people write as words.
const NUMBERS: [(&str, &str); 13] = [
    ("2", "two"),
    ("3", "three"),
    ("4", "four"),
    ("5", "five"),
    ("6", "six"),
    ("7", "seven"),
    ("8", "eight"),
    ("9", "nine"),
    ("10", "ten"),
    ("11", "eleven"),
    ("12", "twelve"),
    ("15", "fifteen"),
    ("20", "twenty"),
];

/// Longer words are not looked at for slips.
const LONGEST: usize = 32;

/// What a word means as it is written, best first.
pub(super) fn forms(vocabulary: &Vocabulary, word: &str, unfinished: bool) -> Vec<Form> {
    let form = |word, fit| Form { word, fit, slip: false };
    let mut forms: Vec<Form> = vocabulary.find(word).map(|word| form(word, EXACT)).into_iter().collect();
    if unfinished {
        let begins = |number: u32| {
            let longer = vocabulary.word(number);
            let cover = BEGINS.0 + (BEGINS.1 - BEGINS.0) * word.len() as f32 / longer.len() as f32;
            form(number, if is_plural(word, longer) { PLURAL } else { cover })
        };
        forms.extend(vocabulary.beginning(word).filter(|number| vocabulary.word(*number) != word).map(begins));
    }
    let other = inflected(vocabulary, word, unfinished).chain(declined(vocabulary, word));
    let mut known: Vec<u32> = forms.iter().map(|form| form.word).collect();
    let mut add = |number: u32, fit: f32| {
        if !known.contains(&number) {
            known.push(number);
            forms.push(form(number, fit));
        }
    };
    for other in spelt_elsewhere(word) {
        vocabulary.find(&other).into_iter().for_each(|number| add(number, SPELT_ELSEWHERE));
        inflected(vocabulary, &other, false).for_each(|number| add(number, INFLECTED));
    }
    let number = as_number(word).and_then(|other| vocabulary.find(other));
    number.into_iter().for_each(|number| add(number, SPELT_ELSEWHERE));
    counted(vocabulary, word).into_iter().for_each(|number| add(number, COUNTED));
    let inflected = |number: u32| if is_plural(word, vocabulary.word(number)) { PLURAL } else { INFLECTED };
    other.for_each(|number| add(number, inflected(number)));
    if word.chars().count() >= LEAST_OF_COMPOUND {
        vocabulary.ending(word).for_each(|number| add(number, COMPOUND));
    }
    forms.sort_by(|a, b| b.fit.total_cmp(&a.fit));
    forms
}

/// What a word means where it is taken at its word: itself and its other forms.
pub(super) fn strict(vocabulary: &Vocabulary, word: &str) -> Vec<u32> {
    let other = inflected(vocabulary, word, false).chain(declined(vocabulary, word));
    vocabulary.find(word).into_iter().chain(other).collect()
}

/// A word as British and American English would spell it, if one of them did otherwise.
fn spelt_elsewhere(word: &str) -> impl Iterator<Item = String> + '_ {
    /// And of how many letters: shorter words are others, `four` and `for`, `filing` and `filling`.
    const SPELT: [(&str, &str, usize); 8] = [
        ("is", "iz", 5),
        ("ys", "yz", 5),
        ("our", "or", 5),
        ("ence", "ense", 5),
        ("tre", "ter", 5),
        ("ogue", "og", 5),
        ("gramme", "gram", 5),
        ("ll", "l", 8),
    ];
    let both = SPELT.into_iter().flat_map(|(a, b, least)| [(a, b, least), (b, a, least)]);
    let spelt = move |(from, to, least): (&str, &str, usize)| {
        let at = word.rfind(from).filter(|at| *at > 0 && word.len() >= least && has_plain_letters(word))?;
        Some([&word[..at], to, &word[at + from.len()..]].concat())
    };
    both.filter_map(spelt)
}

/// A number's word, and the other way round.
fn as_number(word: &str) -> Option<&'static str> {
    NUMBERS.iter().find_map(|(digits, spelt)| match word {
        _ if word == *digits => Some(*spelt),
        _ if word == *spelt => Some(*digits),
        _ => None,
    })
}

/// A word whose letters between the first and the last are counted, if it is written out, and the other way round.
fn counted(vocabulary: &Vocabulary, word: &str) -> Vec<u32> {
    let &[first, ref middle @ .., last] = word.as_bytes() else { return Vec::new() };
    if !first.is_ascii_lowercase() || !last.is_ascii_lowercase() {
        return Vec::new();
    }
    if middle.iter().all(u8::is_ascii_lowercase) && middle.len() >= LEAST_COUNTED {
        let short = format!("{}{}{}", &word[..1], middle.len(), &word[word.len() - 1..]);
        return vocabulary.find(&short).into_iter().collect();
    }
    if let Some((_, long)) = WELL_KNOWN.iter().find(|(short, _)| *short == word) {
        let spelt = std::iter::once((*long).to_owned()).chain(spelt_elsewhere(long));
        return spelt.filter_map(|long| vocabulary.find(&long)).collect();
    }
    let count: usize = word[1..word.len() - 1].parse().unwrap_or_default();
    let fits = |number: &u32| {
        let long = vocabulary.word(*number).as_bytes();
        long.len() == count + 2 && long.last() == Some(&last) && long.iter().all(u8::is_ascii_lowercase)
    };
    let begin = if count < LEAST_COUNTED { 0..0 } else { vocabulary.beginning(&word[..1]) };
    begin.filter(fits).collect()
}

/// Other forms of a word: those that have its stem, as Snowball's stemmers of the handbook's languages cut it.
fn inflected<'v>(vocabulary: &'v Vocabulary, word: &'v str, unfinished: bool) -> impl Iterator<Item = u32> + 'v {
    let of = move |language| inflected_in(language, vocabulary, word, unfinished);
    vocabulary.languages.iter().filter(|_| has_plain_letters(word)).flat_map(move |language| of(*language))
}

fn inflected_in<'v>(
    language: Algorithm,
    vocabulary: &'v Vocabulary,
    word: &'v str,
    unfinished: bool,
) -> impl Iterator<Item = u32> + 'v {
    let stemmer = Stemmer::create(language);
    let stem = stemmer.stem(word).into_owned();
    // A stem's last letters may be other ones than its words'.
    let near = word.get(..(stem.len().saturating_sub(2)).max(3)).map(|head| vocabulary.beginning(head));
    near.into_iter().flatten().filter(move |number| {
        let other = vocabulary.word(*number);
        let other_is_new = other != word && !(unfinished && other.starts_with(word));
        other_is_new && has_plain_letters(other) && stemmer.stem(other) == stem
    })
}

/// Other forms of a word of Greek, Cyrillic, Hebrew or Arabic letters: those that differ in their last letters only,
/// and those with an article or a preposition that is written as one with them, or without it.
fn declined<'v>(vocabulary: &'v Vocabulary, word: &'v str) -> impl Iterator<Item = u32> + 'v {
    /// Shorter words have nothing to lose.
    const LEAST: usize = 4;
    const ENDING: usize = 2;
    let count = word.chars().count();
    let declines = word.chars().all(|c| matches!(c, '\u{370}'..='\u{6ff}')) && count <= LONGEST;
    let kept = count.saturating_sub(ENDING).max(LEAST);
    let head = word.char_indices().map(|(at, _)| at).chain([word.len()]).nth(kept).map(|end| &word[..end]);
    let near = head.filter(|_| declines).map(|head| {
        let fits = move |number: &u32| vocabulary.word(*number).chars().count() <= kept + ENDING + 1;
        vocabulary.beginning(head).filter(fits)
    });
    let before: &[&str] = match word.chars().next() {
        Some('\u{590}'..='\u{5ff}') => &["ה", "ב", "ל", "ו", "מ", "ש"],
        Some('\u{600}'..='\u{6ff}') => &["ال", "وال", "بال", "لل", "و"],
        _ => &[],
    };
    let longer = before.iter().map(move |article| vocabulary.find(&format!("{article}{word}")));
    let shorter = before.iter().map(move |article| {
        let bare = word.strip_prefix(article).filter(|bare| bare.chars().count() + 1 >= LEAST)?;
        vocabulary.find(bare)
    });
    let other = longer.chain(shorter).flatten();
    near.into_iter().flatten().chain(other).filter(move |number| vocabulary.word(*number) != word)
}

fn has_plain_letters(word: &str) -> bool {
    word.len() >= 3 && word.len() <= LONGEST && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// What a word may be a slip of, nearest first; of words that are farther off only if none is nearer.
pub(super) fn misspelt(vocabulary: &Vocabulary, word: &str, unfinished: bool) -> Vec<Form> {
    let slips = match word.chars().count() {
        0..4 => return Vec::new(),
        4..8 => 1,
        8..=LONGEST => 2,
        _ => return Vec::new(),
    };
    // A number with another digit is another number.
    if word.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let first = word.chars().next();
    let of = |slips: usize| {
        let mut near = vocabulary.near(word, slips);
        // Few people get the first letter wrong, and nobody another one as well.
        near.retain(|number| slips == 1 || vocabulary.word(*number).chars().next() == first);
        let near = if near.is_empty() && unfinished { vocabulary.near_beginning(word, slips) } else { near };
        let fit = MISSPELT[slips - 1];
        near.into_iter().map(|word| Form { word, fit, slip: true }).collect::<Vec<_>>()
    };
    (1..=slips).map(of).find(|forms| !forms.is_empty()).unwrap_or_default()
}

/// Adds the other forms of what a word may be a slip of: who means `negotiation` means `negotiate` too.
pub(super) fn add_inflected(vocabulary: &Vocabulary, slips: &mut Vec<Form>) {
    let of_slip = |slip: &Form| {
        let (word, fit) = (vocabulary.word(slip.word), slip.fit);
        let form = move |number: u32| {
            let inflected = if is_plural(word, vocabulary.word(number)) { PLURAL } else { INFLECTED };
            Form { word: number, fit: fit * inflected, slip: true }
        };
        inflected(vocabulary, word, false).map(form).collect::<Vec<_>>()
    };
    let known = slips.len();
    for i in 0..known {
        for form in of_slip(&slips[i]) {
            if slips.iter().all(|known| known.word != form.word) {
                slips.push(form);
            }
        }
    }
}
