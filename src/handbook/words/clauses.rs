//! English headings that are clauses: `What you'll tackle`, `What does a pilot do?`.
//!
//! Invariant: what one does is told by a verb whose subject holds the role; what one gets tells no kind.

use super::items::is_doing;
use super::normal::{first_word, spoken};
use super::roles::uses;
use super::uses::Uses;
use crate::handbook::Kind;

use Kind::{CareerLadder, NiceToHave, PerformanceIndicators, Requirements, Responsibilities};

/// First words of headings that go on with who holds the role, and the verb.
const OPENINGS: &[&str] = &["what", "things", "some", "tasks", "here's", "ideally"];

/// Those who would hold the role.
const HOLDERS: &[&str] = &["you", "you'll", "you'd", "you've", "you're", "i", "i'll", "they", "they'll"];

/// What stands between them and the verb.
const BETWEEN: &[&str] = &[
    "will", "would", "might", "may", "can", "could", "should", "be", "are", "to", "also", "actually", "mostly",
    "already", "typically", "get",
];

/// The kind that an English clause means.
pub(super) fn told(words: &str) -> Option<Kind> {
    if does_all(words) {
        return Some(Responsibilities);
    }
    if !OPENINGS.contains(&first_word(words)) {
        return None;
    }
    let last = words.rsplit(' ').next().unwrap_or_default();
    // `What does a pilot do?`, `What our pilots bring`
    if words.starts_with("what ") && spoken(words).any(holds_role) {
        match last {
            "do" | "does" | "doing" => return Some(Responsibilities),
            "bring" | "brings" | "need" | "needs" | "know" | "knows" => return Some(Requirements),
            _ => {}
        }
    }
    let mut told = spoken(words).skip_while(|word| !HOLDERS.contains(word));
    let holder = told.next()?;
    // `What you'll work with`
    if matches!(last, "with" | "from" | "us" | "at") {
        return None;
    }
    // `What we hope you have`
    if words.starts_with("what we hope ") || words.starts_with("what we'd love ") {
        return Some(NiceToHave);
    }
    let verb = told.find(|word| !BETWEEN.contains(word))?;
    let has_done = holder == "you've" && (verb.ends_with("ed") || matches!(verb, "done" | "built" | "led"));
    match verb {
        "get" | "gain" | "receive" | "enjoy" | "learn" | "love" | "like" | "find" | "expect" | "join" => None,
        "have" | "need" | "bring" | "know" | "possess" | "succeed" | "thrive" | "excel" => Some(Requirements),
        "achieve" | "accomplish" => Some(Responsibilities),
        "measured" | "evaluated" | "judged" | "assessed" => Some(PerformanceIndicators),
        "go" | "become" | "grow" | "progress" | "advance" => Some(CareerLadder),
        _ if has_done => Some(Requirements),
        verb => (matches!(verb, "do" | "doing") || is_doing(verb)).then_some(Responsibilities),
    }
}

/// Whether words say of a role that it does all that somebody does: `A captain does everything a pilot does, and also`.
fn does_all(words: &str) -> bool {
    let all = [" does everything ", " does all ", " do everything ", " do all "];
    let begins = all.iter().find_map(|all| words.split_once(all));
    begins.is_some_and(|(who, rest)| {
        holds_role(who.rsplit(' ').next().unwrap_or_default()) && spoken(rest).any(|word| matches!(word, "do" | "does"))
    })
}

/// Whether a word is what one or several people hold.
fn holds_role(word: &str) -> bool {
    uses(word.strip_suffix('s').unwrap_or(word)).has(Uses::ROLE)
}

#[cfg(test)]
mod tests {
    use super::super::{Reading, normal, reading};
    use super::*;
    use Kind::NiceToHave;

    #[test]
    fn english_clauses() {
        let kinds = |heading: &str| match reading(&normal(heading)) {
            Reading::Section(kinds, _) => kinds.iter().collect(),
            _ => Vec::new(),
        };
        let check = |heading: &str, expected: &[Kind]| assert_eq!(kinds(heading), expected, "{heading}");
        check("What you'll tackle in the port", &[Responsibilities]);
        check("Things you'll be doing on deck", &[Responsibilities]);
        check("Some of the things you'll do", &[Responsibilities]);
        check("What will you do on board?", &[Responsibilities]);
        check("What we'll have you do", &[Responsibilities]);
        check("What does a harbour pilot do?", &[Responsibilities]);
        check("What you already know about tides", &[Requirements]);
        check("What you've built", &[Requirements]);
        check("Ideally, you will have", &[Requirements]);
        check("What we hope you know", &[NiceToHave]);
        check("What you'll be judged by", &[PerformanceIndicators]);
        check("What you could become", &[CareerLadder]);
        check("What a senior pilot does", &[Responsibilities]);
        check("What our pilots bring", &[Requirements]);
        check("What our pilots say", &[]);
        check("What you'll work with", &[]);
        check("What you'll learn on board", &[]);
        check("What we do", &[]);
        check("Tools you'll use", &[]);
        check("Who you'll sail with", &[]);
    }
}
