//! Where the lines of a page's text end: for telling the line of any of its bytes.

/// The bytes at which the lines of a text end, in page order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LineEnds(Box<[u32]>);

impl LineEnds {
    /// Looks for the ends of all lines.
    pub fn of(text: &str) -> LineEnds {
        LineEnds(memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end as u32).collect())
    }

    /// The line that holds a byte, counted from 1.
    pub fn line(&self, byte: u32) -> u32 {
        self.0.partition_point(|end| *end < byte) as u32 + 1
    }

    /// The byte at which a line begins.
    pub fn start(&self, line: u32) -> usize {
        let before = (line as usize).checked_sub(2).and_then(|before| self.0.get(before));
        before.map_or(0, |end| *end as usize + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_the_break_that_ends_it() {
        let ends = LineEnds::of("a\n\nbc\n");
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|byte| ends.line(byte)), [1, 1, 2, 3, 3, 3, 4]);
        assert_eq!([1, 2, 3, 4].map(|line| ends.start(line)), [0, 2, 3, 6]);
        assert_eq!(LineEnds::of("").line(0), 1);
    }
}
