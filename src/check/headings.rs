//! Headings: `misspelt-heading`, `repeated-heading`, `heading-jump`, `empty-section`.

use super::page::Checked;
use super::words::has;
use crate::handbook::{self, Handbook, NodeId, NodeKind, Page};
use crate::text::{Map, Set, capital, fold, is_slip};

/// Looks at how a page's headings follow each other.
pub(super) fn check(on: &mut Checked<'_>) {
    let page = on.page;
    let headings: Vec<NodeId> = headings(page).collect();
    for (i, heading) in headings.iter().enumerate() {
        let rank = page.node(*heading).rank;
        if let Some(before) = i.checked_sub(1).map(|i| page.node(headings[i]).rank)
            && rank > before + 1
        {
            let message = format!("a heading of rank {rank} follows one of rank {before}");
            let help = format!("make it rank {}: {}", before + 1, signs(before + 1));
            on.tell("heading-jump", on.first_line(*heading), message, Some(help));
        }
        let deeper = headings.get(i + 1).is_some_and(|next| page.node(*next).rank > rank);
        let holds = page.children(*heading).next().is_some();
        if !deeper && !holds && is_empty(on, *heading, headings.get(i + 1).copied()) {
            let span = on.first_line(*heading);
            let message = format!("nothing stands below '{}'", page.heading(*heading));
            // The levels that `Levels` was to hold stand beside it.
            let holder = page.node(*heading).kind == NodeKind::Group && rank < 6;
            let beside = headings.get(i + 1).filter(|next| holder && page.node(**next).rank == rank);
            let help = beside.map(|next| {
                let (next, below) = (page.heading(*next), signs(rank + 1));
                format!("begin '{next}', and what else belongs to it, with {below}; or take the heading out")
            });
            on.tell("empty-section", span, message, help);
        }
    }
    repeated(on, &headings);
}

fn signs(rank: u8) -> String {
    "#".repeat(usize::from(rank))
}

/// The headings of a page as they are written: lines that only look like headings, and levels that the heading of a
/// section implies, are none.
fn headings(page: &Page) -> impl Iterator<Item = NodeId> + '_ {
    page.subtree(NodeId::PAGE).skip(1).filter(move |id| {
        let node = page.node(*id);
        let source = page.source.get(node.span.start as usize..).unwrap_or_default();
        let next = page.nodes.get(id.index() + 1).filter(|next| next.rank > 0);
        let implied = next.is_some_and(|next| page.line_at(next.span.start) == page.line(*id));
        node.rank > 0 && !implied && source.trim_start_matches([' ', '>']).starts_with('#')
    })
}

/// Whether nothing but white space and comments stands between a heading and the next one.
fn is_empty(on: &Checked<'_>, heading: NodeId, next: Option<NodeId>) -> bool {
    let page = on.page;
    let start = page.node(heading).span.start as usize;
    let end = next.map_or(page.source.len(), |next| page.node(next).span.start as usize);
    let Some(text) = page.source.get(start..end) else { return false };
    let Some((_, mut rest)) = text.split_once('\n') else { return true };
    loop {
        rest = rest.trim();
        match rest.strip_prefix("<!--").and_then(|comment| comment.split_once("-->")) {
            Some((_, after)) => rest = after,
            None => return rest.is_empty(),
        }
    }
}

/// Tells of headings that stand twice under the same heading. Behind another level, the same heading may be the
/// level's.
fn repeated(on: &mut Checked<'_>, headings: &[NodeId]) {
    let page = on.page;
    // The first heading of each wording, and how many levels stand before it.
    let mut first: Map<(NodeId, u8, String), (NodeId, usize)> = Map::default();
    let mut levels = 0;
    for heading in headings {
        let node = page.node(*heading);
        let above = page.node(node.parent);
        if node.kind == NodeKind::Level
            || (above.kind == NodeKind::Level && page.line(node.parent) == page.line(*heading))
        {
            levels += 1;
        }
        let key = (node.parent, node.rank, fold(page.heading(*heading)));
        let again = |(first, before): &&(NodeId, usize)| *before == levels || page.node(*first).kind == NodeKind::Level;
        match first.get(&key).filter(again) {
            None => {
                first.insert(key, (*heading, levels));
            }
            Some((first, _)) => {
                let line = page.line(*first);
                let message = format!("'{}' is a heading here already, on line {line}", page.heading(*heading));
                on.tell("repeated-heading", on.first_line(*heading), message, None);
            }
        }
    }
}

/// Words that headings of handbooks are made of, whatever the handbook; the others are learnt from its own.
const KNOWN: &str = "\
    responsibilities requirements qualifications performance indicators career ladder hiring process interview \
    specialties specialty preferred overview experience";

/// A word that stands in the headings of so many pages is spelt as it should be.
const TRUSTED: u32 = 5;
/// A misspelt word stands in the headings of so few pages.
const RARE: u32 = 2;
/// A slip that was copied from page to page stands in the headings of more; then of so many times as many the right
/// word.
const COPIED: u32 = 20;
/// Shorter words are too like each other.
const SHORTEST: usize = 6;

/// Misspelt words of headings, with the words that were meant.
pub(super) struct Spelling {
    meant: Map<String, String>,
}

impl Spelling {
    /// A word is misspelt that is rare in headings, stands nowhere in running text, and is a letter or two away from
    /// one that many headings have; so is one that is less rare where very many more have the other.
    pub fn of(handbook: &Handbook) -> Spelling {
        let mut pages: Map<String, u32> = Map::default();
        let mut on_page: Set<String> = Set::default();
        for (_, page) in handbook.pages() {
            on_page.clear();
            for heading in headings(page) {
                on_page.extend(words(page.heading(heading)).map(fold));
            }
            for word in on_page.drain() {
                *pages.entry(word).or_default() += 1;
            }
        }
        let mut pages: Vec<(String, u32)> = pages.into_iter().filter(|(word, _)| word.len() >= SHORTEST).collect();
        pages.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
        let learnt =
            pages.iter().take_while(|(_, pages)| *pages >= TRUSTED).map(|(word, pages)| (word.as_str(), *pages));
        let trusted: Vec<(&str, u32)> = learnt.chain(KNOWN.split(' ').map(|word| (word, TRUSTED))).collect();
        let mut meant: Map<String, String> = Map::default();
        // The frequent ones first: nobody means a word that is misspelt itself.
        for (word, count) in &pages {
            let outnumbered = if *count <= RARE { 2 * count + 1 } else { COPIED * count };
            let near = trusted.iter().filter(|(known, pages)| {
                *pages >= outnumbered && is_misspelt(word, known) && !meant.contains_key(*known)
            });
            let likeliest = near
                .min_by_key(|(known, pages)| (std::cmp::Reverse(*pages), strsim::osa_distance(word, known), *known));
            // `Indicadores` is a word of another language.
            if let Some((known, _)) = likeliest.filter(|_| !handbook::is_known(word)) {
                meant.insert(word.clone(), (*known).to_owned());
            }
        }
        let mut spelling = Spelling { meant };
        spelling.forget_words_in_use(handbook);
        spelling
    }

    /// Whoever writes a word in a sentence too means it.
    fn forget_words_in_use(&mut self, handbook: &Handbook) {
        for (_, page) in handbook.pages() {
            if self.meant.is_empty() {
                return;
            }
            // Most pages have none of them anywhere.
            let said = fold(page.texts());
            if !self.meant.keys().any(|word| has(&said, word)) {
                continue;
            }
            let told = |n: &NodeId| page.node(*n).kind.is_text();
            for node in page.subtree(NodeId::PAGE).filter(told) {
                for word in words(&fold(page.text(node))).filter(|word| word.len() >= SHORTEST) {
                    self.meant.remove(word);
                }
            }
        }
    }

    /// Whether no word of a heading is misspelt.
    pub fn is_right(&self, heading: &str) -> bool {
        words(heading).all(|word| !self.meant.contains_key(&fold(word)))
    }

    pub fn check(&self, on: &mut Checked<'_>) {
        if self.meant.is_empty() {
            return;
        }
        let page = on.page;
        for heading in headings(page) {
            for word in words(page.heading(heading)) {
                let Some(meant) = self.meant.get(&fold(word)) else { continue };
                let meant = if word.starts_with(char::is_uppercase) { capital(meant) } else { meant.clone() };
                let (message, help) = (format!("'{word}' is misspelt"), format!("write {meant}"));
                on.tell("misspelt-heading", on.words(heading, word), message, Some(help));
            }
        }
    }
}

/// Whether a word is likely to be another one with a slip of the fingers, and not a form of it or another spelling.
fn is_misspelt(word: &str, known: &str) -> bool {
    let most = if known.len() >= 9 { 2 } else { 1 };
    let root = |word: &str| word.trim_end_matches(['s', 'e', 'd', 'y', 'r', 'i', 'c', '\'', '’']).to_owned();
    let other_spelling = |word: &str| word.replace('z', "s").replace("our", "or").replace("ity", "ty");
    let inflected = || word.starts_with(known) || known.starts_with(word) || root(word) == root(known);
    word.chars().next() == known.chars().next()
        && is_slip(word, known, most)
        && !inflected()
        && other_spelling(word) != other_spelling(known)
}

/// The words of a text; a word with a sign or digit in it is a name.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_edge = |c: char| matches!(c, '\'' | '’' | '-' | '.');
    text.split(move |c: char| !(c.is_alphanumeric() || is_edge(c) || c == '_'))
        .map(move |part| part.trim_matches(is_edge))
        .filter(|word| !word.is_empty() && word.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_other_words() {
        for (word, known) in [
            ("responsibilties", "responsibilities"),
            ("requirments", "requirements"),
            ("perfomance", "performance"),
            ("hirring", "hiring"),
            ("qualifcations", "qualifications"),
        ] {
            assert!(is_misspelt(word, known), "{word}");
        }
        for (word, known) in [
            ("requirement", "requirements"),
            ("specialisation", "specialization"),
            ("speciality", "specialty"),
            ("manages", "manager"),
            ("economics", "economic"),
            ("wiring", "hiring"),
        ] {
            assert!(!is_misspelt(word, known), "{word}");
        }
    }
}
