//! What people type for the names of roles.
//!
//! Invariant: each abbreviation stands for whole words, in both directions: `vp it` finds `VP, Information
//! Technology`, and `vice president` finds `VP`. Initials of any name are found without an entry here.

use crate::text::{Map, is_plural};

use super::words::{Word, is_small};

/// Abbreviations, and what each may stand for.
const ABBREVIATIONS: &[(&str, &[&str])] = &[
    ("acct", &["account", "accounting", "accountant"]),
    ("admin", &["administrator", "administration", "administrative"]),
    ("ae", &["account executive"]),
    ("ai", &["artificial intelligence"]),
    ("ap", &["accounts payable"]),
    ("ar", &["accounts receivable"]),
    ("arch", &["architect", "architecture"]),
    ("assoc", &["associate"]),
    ("asst", &["assistant"]),
    ("avp", &["area vice president", "assistant vice president", "associate vice president"]),
    ("bdr", &["business development representative"]),
    ("be", &["backend", "back end"]),
    ("bi", &["business intelligence"]),
    ("biz", &["business"]),
    ("bizops", &["business operations"]),
    ("comms", &["communications", "communication"]),
    ("coord", &["coordinator"]),
    ("cs", &["customer success", "customer support"]),
    ("csm", &["customer success manager", "customer success management"]),
    ("dba", &["database administrator"]),
    ("dev", &["developer", "development"]),
    ("devrel", &["developer relations"]),
    ("dir", &["director"]),
    ("eba", &["executive business administrator"]),
    ("em", &["engineering manager"]),
    ("emea", &["europe middle east and africa"]),
    ("eng", &["engineer", "engineering"]),
    ("ent", &["enterprise"]),
    ("evp", &["executive vice president"]),
    ("exec", &["executive"]),
    ("fe", &["frontend", "front end"]),
    ("fed", &["federal"]),
    ("fin", &["finance", "financial"]),
    ("fpa", &["financial planning and analysis"]),
    ("fs", &["fullstack", "full stack"]),
    ("gl", &["general ledger"]),
    ("gm", &["general manager"]),
    ("gov", &["government"]),
    ("gtm", &["go to market"]),
    ("hr", &["human resources", "people"]),
    ("hrbp", &["human resources business partner", "people business partner"]),
    ("hw", &["hardware"]),
    ("infosec", &["information security"]),
    ("infra", &["infrastructure"]),
    ("int", &["intermediate"]),
    ("intl", &["international"]),
    ("it", &["information technology"]),
    ("jr", &["junior"]),
    ("ld", &["learning and development"]),
    ("mgmt", &["management"]),
    ("mgr", &["manager"]),
    ("mktg", &["marketing"]),
    ("ml", &["machine learning"]),
    ("ops", &["operations", "operational"]),
    (
        "pm",
        &[
            "product manager",
            "product management",
            "project manager",
            "project management",
            "program manager",
            "program management",
        ],
    ),
    ("pmm", &["product marketing manager", "product marketing management"]),
    ("pmo", &["project management office", "program management office"]),
    ("pr", &["public relations"]),
    ("prin", &["principal"]),
    ("ps", &["professional services"]),
    ("qa", &["quality assurance"]),
    ("qe", &["quality engineer", "quality engineering"]),
    ("rd", &["research and development"]),
    ("rep", &["representative"]),
    ("revops", &["revenue operations"]),
    ("sa", &["solutions architect", "solution architect"]),
    ("sdet", &["software engineer in test"]),
    ("sdr", &["sales development representative"]),
    ("se", &["solutions engineer", "sales engineer", "software engineer"]),
    ("sec", &["security"]),
    ("smb", &["small business", "small and medium business"]),
    ("spec", &["specialist"]),
    ("sr", &["senior"]),
    ("sre", &["site reliability engineer", "site reliability engineering", "site reliability"]),
    ("svp", &["senior vice president"]),
    ("sw", &["software"]),
    ("swe", &["software engineer", "software engineering"]),
    ("ta", &["talent acquisition"]),
    ("tam", &["technical account manager"]),
    ("tech", &["technical", "technology", "technician"]),
    ("tpm", &["technical program manager"]),
    ("ui", &["user interface"]),
    ("ux", &["user experience"]),
    ("vp", &["vice president"]),
];

/// What an abbreviation may stand for, as it is written.
pub(crate) fn phrases(short: &str) -> &'static [&'static str] {
    let at = ABBREVIATIONS.binary_search_by_key(&short, |(short, _)| short);
    at.map_or(&[], |at| ABBREVIATIONS[at].1)
}

/// The words that an abbreviation stands for, one phrase after the other.
pub(super) fn spelt_out(short: &str) -> impl Iterator<Item = &'static str> {
    phrases(short).iter().flat_map(|phrase| telling(phrase))
}

/// The single words that an abbreviation stands for.
pub(super) fn words(short: &str) -> impl Iterator<Item = &'static str> {
    phrases(short).iter().copied().filter(|phrase| !phrase.contains(' '))
}

fn telling(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split(' ').filter(|word| !is_small(word))
}

/// The table the other way: by the first word of what an abbreviation stands for, the words, and the abbreviation.
pub(super) struct Shortened(Map<&'static str, Vec<(Vec<&'static str>, &'static str)>>);

impl Default for Shortened {
    fn default() -> Self {
        let mut by_first: Map<_, Vec<_>> = Map::default();
        for (short, phrases) in ABBREVIATIONS {
            for phrase in *phrases {
                let words: Vec<&str> = telling(phrase).collect();
                by_first.entry(words[0]).or_default().push((words, *short));
            }
        }
        Shortened(by_first)
    }
}

impl Shortened {
    /// The abbreviations of what some words begin with, one or several of it, and how many words each stands for.
    pub fn of<'w>(&'w self, words: &'w [Word]) -> impl Iterator<Item = (&'static str, usize)> + 'w {
        let first = words.first().map_or("", |first| &*first.folded);
        let phrases =
            [Some(first), first.strip_suffix('s')].into_iter().flatten().filter_map(|first| self.0.get(first));
        phrases.flatten().filter_map(move |(phrase, short)| {
            let same = |(a, b): (&&str, &Word)| *a == b.folded || is_plural(a, &b.folded);
            (phrase.len() <= words.len() && phrase.iter().zip(words).all(same)).then_some((*short, phrase.len()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::words::telling_words;

    #[test]
    fn abbreviations_are_unique_and_folded() {
        let mut shorts: Vec<&str> = ABBREVIATIONS.iter().map(|(short, _)| *short).collect();
        assert!(shorts.is_sorted());
        shorts.dedup();
        assert_eq!(shorts.len(), ABBREVIATIONS.len());
        for (short, phrases) in ABBREVIATIONS {
            assert!(phrases.iter().chain([short]).all(|text| crate::text::fold(text) == *text), "{short}");
        }
    }

    #[test]
    fn both_ways() {
        let table = Shortened::default();
        assert_eq!(table.of(&telling_words("Vice President, Sales")).collect::<Vec<_>>(), [("vp", 2)]);
        assert_eq!(table.of(&telling_words("Solutions Architects, East")).collect::<Vec<_>>(), [("sa", 2); 2]);
        assert_eq!(table.of(&telling_words("Managers")).collect::<Vec<_>>(), [("mgr", 1)]);
        assert_eq!(table.of(&telling_words("Vice")).count(), 0);
        assert_eq!(table.of(&telling_words("Learning & Development")).collect::<Vec<_>>(), [("ld", 2)]);
        assert_eq!(spelt_out("it").collect::<Vec<_>>(), ["information", "technology"]);
        assert_eq!(words("sr").collect::<Vec<_>>(), ["senior"]);
        assert_eq!(words("it").count(), 0);
    }
}
