//! Words: `repeated-item`, `placeholder`, `vacancy-wording`.

use std::collections::hash_map::Entry;

use super::page::Checked;
use super::sections;
use crate::handbook::{Handbook, Kind, NodeId, NodeKind, Page};
use crate::text::{Map, fold};

/// What a handbook does so often that it is its style.
pub(super) struct Style {
    /// Whether its pages usually speak to a reader who will have the role.
    says_you_will: bool,
    /// Whether its pages usually tell of roles.
    tells_of_roles: bool,
}

/// On this share of the pages, what could be a slip is a habit.
const HABIT: f64 = 0.05;

impl Style {
    pub fn of(handbook: &Handbook) -> Style {
        let says = |page: &Page| {
            has(&fold(page.texts()), YOU_WILL)
                && texts(page).any(|node| find(&fold(page.text(node)), YOU_WILL).is_some())
        };
        let pages = handbook.pages().filter(|(_, page)| says(page)).count();
        let all = handbook.pages().len();
        let roles = handbook.pages().filter(|(_, page)| sections::tells_of_role(page)).count();
        Style { says_you_will: pages as f64 > HABIT * all as f64 && pages > 1, tells_of_roles: 2 * roles >= all }
    }

    pub fn check(&self, on: &mut Checked<'_>) {
        // What is looked for stands on few pages: most need but one look at all that they say.
        let said = fold(on.page.texts());
        if LEFT.iter().chain(&OPENED).any(|word| has(&said, &word.to_ascii_lowercase())) {
            placeholders(on);
        }
        // Among pages of other kinds, `join us` advertises no role.
        if self.tells_of_roles || sections::tells_of_role(on.page) {
            self.advertising(on, &said);
        }
        repeated(on);
    }

    /// Tells of each phrase of advertisements once a page: the first place shows what is meant.
    fn advertising(&self, on: &mut Checked<'_>, said: &str) {
        let page = on.page;
        let habit = (!self.says_you_will).then_some(&YOU_WILL);
        let mut phrases: Vec<&str> = PHRASES.iter().chain(habit).copied().filter(|one| has(said, one)).collect();
        for node in texts(page) {
            if phrases.is_empty() {
                return;
            }
            if page.kind_around(node) == Kind::HiringProcess {
                continue;
            }
            let text = fold(page.text(node));
            phrases.retain(|phrase| {
                let Some(at) = find(&text, phrase) else { return true };
                let message = format!("'{phrase}' is the wording of a vacancy");
                on.tell("vacancy-wording", on.words(node, &as_written(page.text(node), phrase, at)), message, None);
                false
            });
        }
    }
}

/// What an advertisement says to its reader, and some handbooks to theirs; folded.
const YOU_WILL: &str = "you will";

/// Phrases that stand in advertisements and nowhere else; folded.
const PHRASES: [&str; 23] = [
    "exciting opportunity",
    "unique opportunity",
    "great opportunity to join",
    "we are looking for",
    "we're looking for",
    "we’re looking for",
    "we are seeking",
    "we're seeking",
    "we’re seeking",
    "we are hiring",
    "we're hiring",
    "we’re hiring",
    "join our team",
    "join us",
    "apply now",
    "apply today",
    "you should apply",
    "ideal candidate",
    "right candidate",
    "successful candidate",
    "competitive salary",
    "rock star",
    "rockstar",
];

/// The nodes that are sentences: items and paragraphs, without code.
fn texts(page: &Page) -> impl Iterator<Item = NodeId> + '_ {
    let told = |n: &NodeId| page.node(*n).kind.is_text();
    page.subtree(NodeId::PAGE).filter(told).filter(|n| !is_code(page, *n))
}

fn is_code(page: &Page, node: NodeId) -> bool {
    let source = page.source.get(page.node(node).span.start as usize..).unwrap_or_default();
    page.node(node).kind == NodeKind::Prose && (source.starts_with("```") || source.starts_with("~~~"))
}

/// Whether a long text has a phrase anywhere.
pub(super) fn has(text: &str, phrase: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), phrase.as_bytes()).is_some()
}

/// Where a text has a phrase as whole words.
fn find(text: &str, phrase: &str) -> Option<usize> {
    let whole = |at: &usize| {
        let before = text[..*at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[*at + phrase.len()..].chars().next().is_some_and(char::is_alphanumeric);
        !before && !after
    };
    memchr::memmem::find_iter(text.as_bytes(), phrase).find(whole)
}

/// A folded phrase as a text has it, which has it at a byte of its folded form.
fn as_written(text: &str, phrase: &str, at: usize) -> String {
    if text.is_ascii() {
        return text[at..at + phrase.len()].to_owned();
    }
    let length = phrase.chars().count();
    let starts = text.char_indices().map(|(at, _)| at);
    let part = |at: usize| text[at..].chars().take(length).collect::<String>();
    starts.map(part).find(|part| fold(part) == phrase).unwrap_or_default()
}

/// What people write where they have not written yet, beside `{…}`, which reading tells of.
fn placeholders(on: &mut Checked<'_>) {
    let page = on.page;
    for node in page.subtree(NodeId::PAGE).skip(1) {
        if is_code(page, node) {
            continue;
        }
        let text = if page.node(node).rank > 0 { page.heading(node) } else { page.text(node) };
        if let Some(left) = left_to_fill(text) {
            on.tell("placeholder", on.words(node, left), format!("'{left}' was left in the page"), None);
        }
    }
}

/// Words for what is still to be written.
const LEFT: [&str; 5] = ["TBD", "TODO", "FIXME", "XXX", "TBC"];

/// What a template asks for begins so, in whatever letters.
const OPENED: [&str; 10] =
    ["lorem ipsum", "[insert ", "[add ", "[your ", "[role ", "[job title", "[level]", "[name]", "[team name", "[xx"];

/// The part of a text that asks for another text.
fn left_to_fill(text: &str) -> Option<&str> {
    for word in LEFT {
        if let Some(at) = find(text, word) {
            // `the TODO list` is one: it stands alone, begins something, or ends it.
            let (before, after) = (text[..at].trim_end(), text[at + word.len()..].trim_start());
            let opens = before.is_empty() || before.ends_with(['(', '[', ':', '-', '–', '—', '|', '.', ',']);
            let ends = after.is_empty() || after.starts_with([')', ']', ':', '-', '–', '—', '|', '.', ',', ';', '/']);
            if ends && (opens || matches!(word, "TBD" | "FIXME" | "TBC")) {
                return Some(&text[at..at + word.len()]);
            }
        }
    }
    let folded = text.to_ascii_lowercase();
    let (at, open) = OPENED.iter().find_map(|open| Some((folded.find(open)?, open)))?;
    let close = text[at..].find(']').filter(|_| open.starts_with('['));
    Some(&text[at..close.map_or(at + open.len(), |close| at + close + 1)])
}

/// Shorter items may stand twice: `Yes`, `Manager`.
const SHORTEST: usize = 12;

/// Tells of items that stand twice in one list.
fn repeated(on: &mut Checked<'_>) {
    let page = on.page;
    let mut first: Map<(NodeId, Option<Kind>, String), NodeId> = Map::default();
    // The paragraph after which a list stands: what it says of the list, it does not say of the one before.
    let mut opening: Map<NodeId, NodeId> = Map::default();
    for item in page.subtree(NodeId::PAGE) {
        let node = page.node(item);
        if node.kind == NodeKind::Prose {
            opening.insert(node.parent, item);
        }
        if node.kind != NodeKind::Item {
            continue;
        }
        let text = fold(page.text(item));
        let text = text.trim_end_matches(['.', ';', ',', ' ']);
        // An item with others below it opens a list of its own.
        if text.len() < SHORTEST || page.children(item).next().is_some() {
            continue;
        }
        // What a level does and must bring is one list each, over how many sections it may stand; a page's sections
        // may be of several roles. What stands in an item is a list of its own.
        let kind = page.kind_around(item);
        // A step of an interview may come twice.
        if kind == Kind::HiringProcess {
            continue;
        }
        let in_section = page.node(node.parent).kind == NodeKind::Section;
        let whole = in_section && matches!(kind, Kind::Responsibilities | Kind::Requirements);
        let (scope, kind) = match page.owner(item) {
            Some(owner) if whole => (owner, Some(kind)),
            _ => (opening.get(&node.parent).copied().unwrap_or(node.parent), None),
        };
        match first.entry((scope, kind, text.to_owned())) {
            Entry::Vacant(free) => {
                free.insert(item);
            }
            Entry::Occupied(taken) => {
                let line = page.line(*taken.get());
                on.tell("repeated-item", on.first_line(item), format!("this item stands on line {line} already"), None);
            }
        }
    }
}
