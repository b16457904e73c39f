//! What a sentence of a career ladder says: the roles that come next, or that nobody knows yet.
//!
//! Invariant: only what follows the words for a step is taken for a name, and never more than its sentence holds.

use std::ops::Range;

/// What a sentence says of the next step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Said<'t> {
    /// What the next roles are called, as written.
    pub names: Vec<&'t str>,
    /// Whether it says that the next step is not known yet.
    pub unknown: bool,
}

/// Words after which the next role is named, in the order in which they are looked for; articles are left out behind
/// them.
const LEADS: &[&str] = &[
    " to move in to the ",
    " move into the ",
    " move into a ",
    " to move into ",
    " move to the ",
    " to move to ",
    " move up to ",
    " progress to ",
    " flow into ",
    " next step to be ",
    " is to be a ",
    " is to be the ",
    " is to become a ",
    " would be ",
    " will be ",
    " pursue the ",
    " could include the ",
    " leads to ",
    " lead to ",
    " moves to ",
    " are the ",
    " are a ",
    " is the ",
    " is a ",
    " is ",
];

/// Words by which a sentence says that nothing is known yet.
const UNKNOWN: &str = "\
    not yet defined, not yet been defined, not been defined, not defined, to be defined, to be determined, not yet \
    determined, undefined, do not yet have, tbd, todo";

/// Reads a sentence.
pub(super) fn read(sentence: &str) -> Said<'_> {
    // With a space before it, for sentences that begin with the step.
    let lower = format!(" {}", sentence.to_ascii_lowercase());
    let unknown = UNKNOWN.split(", ").any(|words| lower.contains(words));
    if !["next", "move", "step", "progress", "pursue", "flow", "lead"].iter().any(|word| lower.contains(word)) {
        return Said { names: Vec::new(), unknown };
    }
    let Some(from) = LEADS.iter().find_map(|lead| lower.find(lead).map(|at| at + lead.len() - 1)) else {
        return Said { names: Vec::new(), unknown };
    };
    Said { names: names(&sentence[from..]), unknown }
}

/// The names in what follows the words for a step.
fn names(rest: &str) -> Vec<&str> {
    let mut parts = vec![rest];
    for joint in [" or ", "; ", " and then "] {
        parts = parts.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    let named = parts.into_iter().map(bare).filter(|name| !name.is_empty() && name.len() <= 80);
    named.collect()
}

/// A name without the words around it.
fn bare(part: &str) -> &str {
    let mut name = part.trim();
    for ending in [" which ", " where ", " within ", " should ", " taking ", " in order ", " that ", " (wip)"] {
        if let Some(at) = name.to_ascii_lowercase().find(ending) {
            name = &name[..at];
        }
    }
    let beginnings = ["the ", "a ", "an ", "to ", "into ", "laterally ", "perhaps ", "in "];
    let endings = [" job family", " job families", " role", " roles", " position", " page", " level"];
    loop {
        let trimmed = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!'));
        let lower = trimmed.to_ascii_lowercase();
        let begins = beginnings.iter().find(|b| lower.starts_with(**b)).map_or(0, |b| b.len());
        let ends = endings.iter().find(|e| lower.ends_with(**e)).map_or(0, |e| e.len());
        if begins + ends == 0 || begins + ends >= trimmed.len() {
            return trimmed;
        }
        name = &trimmed[begins..trimmed.len() - ends];
    }
}

/// Words by which a heading or a sentence tells of the step before, in several languages: `Previous: Mate`.
const BEFORE: &[&str] = &[
    "previous",
    "prior ",
    "feeder",
    "vorherig",
    "vorige",
    "precedent",
    "précédent",
    "anterior",
    "föregående",
    "forrige",
    "poprzedni",
    "předchoz",
    "предыдущ",
    "попередн",
    "前の",
    "上一",
];

/// Whether what stands before a link, or the heading above it, says that one comes from where it leads rather than that
/// one goes there: `is reached from the`, `Previous:`.
pub(super) fn comes_from(before: &str) -> bool {
    const ON: &[&str] = &[
        "here", "this", "that", "there", "next", "to", "into", "become", "becomes", "you", "is", "are", "can", "may",
        "could", "step",
    ];
    let lower = before.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).rev();
    // `From this role you may become a`
    let from = words.find(|word| *word == "from" || ON.contains(word)) == Some("from");
    from || BEFORE.iter().any(|said| lower.trim_start().starts_with(said))
}

/// The sentences of a paragraph.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    bounds(text).map(|bounds| &text[bounds])
}

fn bounds(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut next = 0;
    std::iter::from_fn(move || {
        let rest = &text[next..];
        let sentence = rest.trim_start();
        if sentence.is_empty() {
            return None;
        }
        let start = next + rest.len() - sentence.len();
        let ends = sentence.match_indices(['.', '!', '?']).map(|(at, _)| at + 1);
        let end = ends
            .filter(|end| sentence[*end..].starts_with(char::is_whitespace))
            .find(|end| !["Sr.", "Jr.", "e.g.", "i.e.", "vs."].iter().any(|short| sentence[..*end].ends_with(short)))
            .unwrap_or(sentence.len());
        next = start + end;
        Some(start..next)
    })
}

/// A sentence as it stands alone: without the sign behind which its list goes on.
pub(super) fn alone(sentence: &str) -> &str {
    sentence.trim_end_matches([',', ';', ' '])
}

/// No sentence is told at more than this length to either side of what it is told for.
const MOST: usize = 300;

/// The sentence of a paragraph in which a byte stands.
pub(super) fn sentence_at(text: &str, at: usize) -> &str {
    let boundary = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let (from, to) = (boundary(at.saturating_sub(MOST)), boundary((at + MOST).min(text.len())));
    let mut last = 0..0;
    for bounds in bounds(&text[from..to]) {
        last = bounds;
        if from + last.end > at {
            break;
        }
    }
    text[from..to][last].trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, names: &[&str], unknown: bool) {
        assert_eq!(read(sentence), Said { names: names.to_vec(), unknown });
    }

    #[test]
    fn the_next_step() {
        check(
            "The next step in the Pilot job family is to move to the Port Management job family.",
            &["Port Management"],
            false,
        );
        check("The next step in the Pilot job family is not yet defined.", &["not yet defined"], true);
        check("The next step for the Pilot is Senior Pilot.", &["Senior Pilot"], false);
        check("The Pilot Job Family would flow into the Harbour Job Family.", &["Harbour"], false);
        check(
            "The next step is to move to the VP of Quays or VP of Ships Job Family.",
            &["VP of Quays", "VP of Ships"],
            false,
        );
        check("A Pilot may decide to pursue the Manager, Ports, should they wish to.", &["Manager, Ports"], false);
        check(
            "The next step for pilots is to move to the Manager, Quays role or laterally to the Ships job family.",
            &["Manager, Quays", "Ships"],
            false,
        );
        check("Pilots love the sea.", &[], false);
        check("The next step is to move to a higher role which is not yet defined at Beckwater.", &["higher"], true);
    }

    #[test]
    fn the_step_before() {
        for before in
            ["From ", "It is reached from the ", "Promoted from ", "Previous: ", "Previous role: ", "from Mate or "]
        {
            assert!(comes_from(before), "{before}");
        }
        for before in [
            "",
            "Next: ",
            "From this role you may become a ",
            "From here: ",
            "One moves from Mate to ",
            "The next step, with prior approval, is the ",
            "Away from sea, the next is ",
        ] {
            assert!(!comes_from(before), "{before}");
        }
    }

    #[test]
    fn sentences_end_where_one_begins() {
        let split = |text: &'static str| sentences(text).collect::<Vec<_>>();
        assert_eq!(split("One. Two of Sr. Pilots! Three"), ["One.", "Two of Sr. Pilots!", "Three"]);
        assert_eq!(split("Grade 2.5 of quay.example. Two"), ["Grade 2.5 of quay.example.", "Two"]);
        assert_eq!(split("  "), Vec::<&str>::new());
        assert_eq!(alone("to read the tides: Pilot;"), "to read the tides: Pilot");
        assert_eq!(alone("Pilot."), "Pilot.");
        assert_eq!(sentence_at("One. Two. Three.", 6), "Two.");
        assert_eq!(sentence_at("One. Two", 8), "Two");
        assert!(sentence_at(&"é".repeat(3000), 2000).len() <= 602);
    }
}
