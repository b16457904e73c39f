//! Signs that are drawn, and what stands for them where only ASCII may be.

/// Which glyphs may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// ASCII only.
    pub ascii: bool,
}

impl Glyphs {
    /// Any.
    pub const ALL: Glyphs = Glyphs { ascii: false };
    /// Those of ASCII.
    pub const ASCII: Glyphs = Glyphs { ascii: true };

    /// A sign, or what stands for it in ASCII.
    pub fn pick<T>(self, sign: T, ascii: T) -> T {
        if self.ascii { ascii } else { sign }
    }

    /// What stands between the names of a path.
    pub fn between(self) -> &'static str {
        self.pick(" › ", " > ")
    }

    /// What tells that a text was cut.
    pub fn ellipsis(self) -> &'static str {
        self.pick("…", "..")
    }
}
