//! The only reader of handbook files.

/// How far loading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Pages read.
    pub read: usize,
    /// Pages found.
    pub found: usize,
    /// Whether that is all.
    pub done: bool,
}
