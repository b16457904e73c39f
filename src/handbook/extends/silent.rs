//! Words that say nothing of their own: what is left of a sentence without them is what it is about.
//!
//! Invariant: no verb stands here that somebody does to somebody else: who supervises pilots is none.

use std::sync::LazyLock;

use super::phrases::{Word, is_above, is_around, is_code, is_general, is_step};
use crate::handbook::{Kind, Kinds};
use crate::text::Set;

/// What stands around names, besides the words that stand around those of any claim.
static AROUND: LazyLock<Set<&str>> = LazyLock::new(|| {
    set("\
        anything whatever with by into per such whichever full fully entire entirely complete whole range scope list \
        lists row column heading key primary essential minimum basic standard further additional still already too here \
        there then some consistently always already identical equal equivalent like less than inherited carried shared you your you'll you're \
        you've we us they their it its who class classes post posts jobs rank ranks classification category part title \
        grade grades step steps tier tiers band bands stage incumbent incumbents candidate candidates person employee \
        employees successful shown named included established needed assumed applicable relevant things colleagues peers \
        counterparts many inclusive rights see beyond lower below beneath before own fact")
});

/// Those of them that may be done to something: `Maintains Pilot tasks`.
pub(super) const LOOSE: &[&str] = &[
    "maintain", "maintains", "keep", "keeps", "take", "takes", "hold", "holds", "share", "shares", "bring", "brings",
    "look", "adds", "cover", "covers", "ask", "asks", "show", "shows",
];

/// Verbs that tell only that somebody has or does what is told behind them.
static VERBS: LazyLock<Set<&str>> = LazyLock::new(|| {
    set("\
        are be being has have having done performs perform performed meets meet met satisfies satisfy satisfying fulfils \
        fulfills fulfil fulfill covers cover covering includes include comprises encompasses incorporates subsumes \
        carries carry carrying takes take taking assumes assume assuming holds hold possesses possess possessing \
        possession demonstrates demonstrate demonstrating shows exhibits shares share needs need requires require \
        expects expect ask asks look bring brings remains remain retains retain maintains maintain keeps keep continues \
        continue continuing adds goes exceeds exceed mastered must shall should will undertakes undertake executes \
        discharges combines ticks tick mirrors mirror matches match delivers deliver delivering come comes add")
});

/// What somebody does or brings, besides the words for kinds.
const DONE: &[&str] = &["functions", "function", "accountability", "obligations", "deliverables"];
const BROUGHT: &[&str] = &[
    "abilities", "capabilities", "attributes", "qualities", "competences", "competency", "prerequisites",
    "specification", "credentials",
];
const BOTH: &[&str] = &["standards", "behaviours", "behaviors", "profile", "bar", "elements", "aspects"];

/// The words of a text, to look one up.
fn set(words: &'static str) -> Set<&'static str> {
    words.split(' ').collect()
}

/// The kind that a word names, where it tells what somebody does or brings.
pub(super) fn facet(words: &[Word<'_>], i: usize) -> Option<Kinds> {
    let word = words[i].lower;
    // `Skills and experience`; `experience as a Pilot` is time spent.
    let near = |i: Option<usize>| i.and_then(|i| words.get(i)).map_or("", |word| word.lower);
    let is_added = || near(i.checked_sub(1)) == "and" && !matches!(near(Some(i + 1)), "as" | "in" | "with" | "of");
    let told = if DONE.contains(&word) || (word == "work" && near(i.checked_sub(1)).ends_with("'s")) {
        Kinds::from(Kind::Responsibilities)
    } else if BROUGHT.contains(&word) || (word == "experience" && (is_added() || kind_at(words, i + 1).is_some())) {
        Kind::Requirements.into()
    } else if BOTH.contains(&word) {
        Kinds::NONE
    } else {
        return kind_at(words, i);
    };
    Some(told)
}

fn kind_at(words: &[Word<'_>], i: usize) -> Option<Kinds> {
    words.get(i)?.kind
}

/// Whether a word tells only that somebody has or does something.
pub(super) fn is_verb(word: &str) -> bool {
    VERBS.contains(word)
        || matches!(
            word,
            "is" | "do" | "does" | "doing" | "apply" | "applies" | "performing" | "meeting" | "fulfilling"
        )
}

/// Whether a word tells of what somebody does: `All that a Pilot works on`.
pub(super) fn works_on(words: &[Word<'_>], i: usize) -> bool {
    matches!(words[i].lower, "work" | "works") && i + 2 == words.len() && words[i + 1].lower == "on"
}

/// Whether a word says nothing of its own where it stands.
pub(super) fn says_nothing(words: &[Word<'_>], i: usize) -> bool {
    let word = words[i].lower;
    let word = word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word);
    let next = words.get(i + 1).map_or("", |next| next.lower);
    let before = i.checked_sub(1).map_or("", |i| words[i].lower);
    match word {
        // `IT Engineer`
        "it" | "us" if words[i].is_capital && (i > 0 || words.get(1).is_some_and(|next| next.is_capital)) => false,
        // `Tier 2` and `Band A` are names.
        _ if is_step(word) && (is_code(next) || is_letter(words.get(i + 1))) => false,
        _ if is_letter(words.get(i)) && is_step(before) => false,
        "responsible" | "accountable" => matches!(before, "is" | "are" | "be"),
        // `Duties do not differ from those of a Pilot`, `no different duties`
        "not" => next == "differ",
        "differ" => before == "not",
        "different" => matches!(before, "no" | "not" | "nothing"),
        // `Operates at the Pilot level in every area`, `remain in force`, `carry over`
        "operates" | "operating" | "operate" => next == "at",
        "area" | "areas" | "respect" | "respects" => matches!(before, "all" | "every" | "each"),
        "force" | "effect" => before == "in",
        "over" => before.starts_with("carr"),
        // `Given by the Pilot`
        "by" => matches!(before, "performed" | "done" | "covered" | "held" | "shared"),
        "work" | "works" => works_on(words, i),
        "no" => matches!(next, "less" | "fewer" | "different" | "other") || kind_at(words, i + 1).is_some(),
        "other" => next == "than" || is_around(before),
        "member" | "members" | "non-ic" => false,
        _ => {
            is_around(word)
                || is_above(word)
                || is_general(word)
                || is_verb(word)
                || AROUND.contains(word)
                || facet(words, i).is_some()
        }
    }
}

fn is_letter(word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| word.is_capital && word.lower.len() == 1)
}
