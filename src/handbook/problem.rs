//! Something wrong with the handbook itself.

use crate::markdown::LinkIndex;
use crate::text::named;

named! {
    as_str;

    /// How much a problem matters.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Severity {
        /// Worth knowing.
        Info = "info",
        /// Probably wrong.
        Warning = "warning",
        /// Wrong for every reader.
        Error = "error",
    }
}

/// Something wrong on a page, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The rule's stable name, such as `dead-link`.
    pub rule: &'static str,
    /// How much it matters: what the policy of a check makes of its rule.
    pub severity: Severity,
    /// The line of the file, counted from 1.
    pub line: u32,
    /// The character of the line, counted from 1.
    pub column: u32,
    /// How many characters of the line are meant; 0 where only the place is known.
    pub length: u32,
    /// What is wrong, in a sentence without a full stop; sanitised.
    pub message: String,
    /// How to mend it, where its rule does not say it well enough.
    pub help: Option<String>,
    /// The link that it is about, where it is about one.
    pub link: Option<LinkIndex>,
}

impl Problem {
    /// A problem of a page as a whole, told at its beginning.
    pub(crate) fn new(rule: &'static str, message: impl Into<String>) -> Problem {
        let (severity, message) = (Severity::Warning, message.into());
        Problem { rule, severity, line: 1, column: 1, length: 0, message, help: None, link: None }
    }
}
