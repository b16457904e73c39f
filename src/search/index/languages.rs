//! In which languages a handbook is written, so that other forms of its words are known.
//!
//! Invariant: English is always among them, as its words stand in every handbook.

use rust_stemmers::Algorithm;

use super::Index;

/// Words that hold sentences together, folded: each language has them in many lines, and others have few of them.
const SMALL: [(Algorithm, [&str; 5]); 13] = [
    (Algorithm::Danish, ["og", "at", "med", "af", "til"]),
    (Algorithm::Dutch, ["en", "het", "van", "met", "een"]),
    (Algorithm::Finnish, ["ja", "on", "seka", "tai", "etta"]),
    (Algorithm::French, ["et", "les", "des", "avec", "du"]),
    (Algorithm::German, ["und", "der", "die", "mit", "von"]),
    (Algorithm::Hungarian, ["es", "az", "hogy", "egy", "vagy"]),
    (Algorithm::Italian, ["e", "il", "di", "con", "della"]),
    (Algorithm::Norwegian, ["og", "av", "med", "som", "til"]),
    (Algorithm::Portuguese, ["e", "os", "das", "com", "do"]),
    (Algorithm::Romanian, ["si", "cu", "de", "la", "din"]),
    (Algorithm::Spanish, ["y", "los", "las", "con", "del"]),
    (Algorithm::Swedish, ["och", "att", "med", "av", "som"]),
    (Algorithm::Turkish, ["ve", "bir", "ile", "icin", "bu"]),
];
const ENGLISH: [&str; 5] = ["and", "the", "of", "with", "for"];

impl Index {
    /// Finds the languages: English, and what has at least half as many small words as the one that has most.
    pub(super) fn languages(&self) -> Vec<Algorithm> {
        let count = |words: [&str; 5]| -> usize {
            words.iter().filter_map(|word| self.vocabulary.find(word)).map(|word| self.postings(word).len()).sum()
        };
        let counts = SMALL.map(|(language, words)| (language, count(words)));
        let most = counts.iter().map(|(_, count)| *count).fold(count(ENGLISH), usize::max);
        let others = counts.into_iter().filter(|(_, count)| *count > 0 && *count * 2 >= most);
        [Algorithm::English].into_iter().chain(others.map(|(language, _)| language)).collect()
    }
}

#[cfg(test)]
mod tests {
    use Algorithm::{English, French, German};

    use super::*;
    use crate::handbook::Handbook;

    #[test]
    fn languages_are_known_by_their_small_words() {
        let check = |lines: &str, expected: &[Algorithm]| {
            let handbook = Handbook::of_texts([("a.md", lines)]);
            assert_eq!(Index::build(&handbook).languages(), expected, "{lines}");
        };
        check("", &[English]);
        check("- Boats and ropes\n- Care for the quay\n- Des cordes", &[English]);
        check("- Boote und Seile\n- Pflegt die Seile mit Fett\n- Bootsbau", &[English, German]);
        check(
            "- Boote und Seile\n- Pflegt die Seile\n- Bateaux et cordes\n- Soin avec des gants",
            &[English, French, German],
        );
    }
}
