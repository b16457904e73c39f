//! Fenced code, for those who look at a page's text before it is parsed.
//!
//! Invariant: each line is looked at once, however much is asked for.

/// Keeps track of fenced code, in which everything stands for itself.
#[derive(Default)]
pub(super) struct Code {
    at: usize,
    /// Where the line that begins there ends: looked for once, however much stands on it.
    end: Option<usize>,
    /// The mark of the fence that is open.
    pub fence: Option<u8>,
}

impl Code {
    /// Reads the lines before the one that holds `to`.
    pub fn advance(&mut self, body: &str, to: usize) {
        loop {
            let rest = &body.as_bytes()[self.at..];
            let end =
                *self.end.get_or_insert_with(|| memchr::memchr(b'\n', rest).map_or(body.len(), |end| self.at + end));
            if end >= to {
                break;
            }
            let line = body[self.at..end].trim_start();
            if line.starts_with("```") || line.starts_with("~~~") {
                let mark = line.as_bytes()[0];
                self.fence = match self.fence {
                    None => Some(mark),
                    Some(open) if mark == open => None,
                    open => open,
                };
            }
            (self.at, self.end) = (end + 1, None);
        }
    }
}
