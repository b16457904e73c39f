//! What the words of a text are good for, told by one look at each.
//!
//! Invariant: what no word of a text is good for, the text does not say; so most questions end here.

use super::tables::WORDS;
use super::uses::Uses;

/// What the words of a text are good for. Words end at spaces and slashes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Gist {
    /// The first word.
    pub first: Uses,
    /// The last word.
    pub last: Uses,
    /// All of them together.
    pub any: Uses,
    /// Which of the first words begin a noun for a kind of section, a bit for each.
    begins: u32,
}

impl Gist {
    /// Looks up the words of a text in its normal form.
    pub fn of(text: &str) -> Gist {
        let mut gist = Gist::default();
        let (mut start, mut word) = (0, 0);
        let breaks = text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b' ' | b'/')).map(|(at, _)| at);
        for end in breaks.chain([text.len()]) {
            gist.last = WORDS.uses.get(&text[start..end]).copied().unwrap_or_default();
            gist.any = gist.any | gist.last;
            if start == 0 {
                gist.first = gist.last;
            }
            if gist.last.has(Uses::BEGINS_NOUN) {
                gist.begins |= 1_u32.checked_shl(word).unwrap_or_default();
            }
            word += u32::from(text.as_bytes().get(end) == Some(&b' '));
            start = end + 1;
        }
        gist
    }

    /// Whether a noun for a kind of section may begin with this word, counted from 0 and by spaces alone.
    pub fn begins_noun(self, word: usize) -> bool {
        word >= u32::BITS as usize || self.begins >> word & 1 == 1
    }
}
