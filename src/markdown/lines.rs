//! The line and the character at which a byte of a text stands.
//!
//! Invariant: where positions grow, each byte is looked at once.

/// Lines of a text by byte, for positions that mostly grow.
#[derive(Debug, Default)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    /// A byte, and how many characters stand before it on its line: counted once where positions grow.
    counted: (usize, u32),
}

impl<'a> Lines<'a> {
    /// The lines of a text.
    pub fn new(text: &'a str) -> Lines<'a> {
        Lines { text, at: 0, line: 1, counted: (0, 0) }
    }

    /// The line that holds a byte, counted from 1. Costs nothing twice where positions grow.
    pub fn line(&mut self, byte: usize) -> u32 {
        let byte = byte.min(self.text.len());
        if byte < self.at {
            *self = Lines::new(self.text);
        }
        self.line += line_ends(&self.text.as_bytes()[self.at..byte]);
        self.at = byte;
        self.line
    }

    /// The line that holds a byte and the character of that line, both counted from 1.
    pub fn place(&mut self, byte: usize) -> (u32, u32) {
        let line = self.line(byte);
        let (from, mut before) = self.counted;
        let mut more = self.text.get(from..self.at).unwrap_or_default();
        if let Some(end) = memchr::memrchr(b'\n', more.as_bytes()) {
            (more, before) = (&more[end + 1..], 0);
        }
        self.counted = (self.at, before + more.chars().count() as u32);
        (line, self.counted.1 + 1)
    }
}

/// How many lines end in a few bytes: in chunks that a byte can count, so that the compiler looks at many at once.
fn line_ends(bytes: &[u8]) -> u32 {
    let count = |chunk: &[u8]| chunk.iter().fold(0_u8, |count, byte| count + u8::from(*byte == b'\n'));
    bytes.chunks(usize::from(u8::MAX)).map(|chunk| u32::from(count(chunk))).sum()
}
