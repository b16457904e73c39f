//! A page's text, read as markdown: front matter, then blocks of styled text with source positions.
//!
//! What site generators and wikis leave in a page is read for what it means here, once, so that the layers above see
//! plain markdown: Hugo references, cards and `[[names]]` are links, paired shortcodes, components, boxes and tabs keep
//! their content and what they are called, videos are links, ERB tags, attributes, comments, code of modules and tables
//! of contents vanish, named anchors are anchors.
//!
//! Invariant: every position counts in bytes of the text as it came in; texts are sanitised (see [`crate::text`]).

mod address;
mod blocks;
mod bullets;
mod code;
mod edits;
mod front;
mod html;
mod labels;
mod lines;
mod nesting;
mod numbers;
mod pieces;
mod remains;

pub use blocks::document;
pub(crate) use front::allowed_rules;
pub use front::{Fault, FrontMatter};
pub(crate) use lines::Lines;
pub use pieces::{Piece, Tag};
pub(crate) use remains::HUGO;

use std::ops::Range;

/// Where a link stands among the links of its page, counted from 0 in page order.
///
/// [`document`] and [`crate::handbook::Page::links`] count alike.
pub type LinkIndex = u32;

/// How a run of text is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Style {
    /// `*so*`
    pub emphasis: bool,
    /// `**so**`
    pub strong: bool,
    /// `` `so` ``
    pub code: bool,
    /// `~~so~~`
    pub struck: bool,
}

/// A run of text in one style, or a break of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text without line breaks; white space as written.
    Text {
        /// Sanitised text, entities decoded.
        text: String,
        /// How it is set.
        style: Style,
        /// The link that it belongs to.
        link: Option<LinkIndex>,
    },
    /// An image, shown as its description.
    Image {
        /// The description, or the file's name where there is none.
        text: String,
        /// The link around the image.
        link: Option<LinkIndex>,
    },
    /// `<br>` or a hard break.
    Break,
}

/// What precedes a block's first line within a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// An unordered list's item.
    Bullet,
    /// An ordered list's item, with its number.
    Number(u64),
}

/// A block of a page, in page order: nesting is told by `depth`, `marker` and `quote`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// How many list items it stands in.
    pub depth: u16,
    /// Set on the first block of a list item.
    pub marker: Option<Marker>,
    /// How many block quotes it stands in.
    pub quote: u16,
    /// Bytes of the page's source that it was read from.
    pub span: std::ops::Range<usize>,
    /// The line of the file on which it begins, counted from 1.
    pub line: u32,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of rank 1 to 6.
    Heading(u8, Vec<Inline>),
    /// A paragraph, or an item's own text.
    Paragraph(Vec<Inline>),
    /// Verbatim lines, sanitised, tabs expanded.
    Code(Vec<String>),
    /// A table: alignment by column, then rows of cells; the first row is the head.
    Table(Vec<Align>, Vec<Vec<Vec<Inline>>>),
    /// A thematic break.
    Rule,
}

/// How a table's column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left, also where the page does not say.
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
}

/// What a page holds besides its pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Around {
    /// The front matter.
    pub front: FrontMatter,
    /// Anchors that kramdown's attribute lists name, with the byte of the page at which they stand.
    pub anchors: Vec<(usize, String)>,
    /// Bytes of the page at which lists or quotes are nested so deep that their marks are read as text.
    pub too_deep: Vec<usize>,
    /// Whether code of MDX stands on the page: what it has in braces is code, too.
    pub mdx: bool,
}

/// Reads a page, front matter included, and hands each piece of its body over with the bytes of the page that it was
/// read from. Pieces come in page order; their texts are not sanitised yet.
pub fn read(source: &str, mut each: impl FnMut(&Piece<'_>, Range<usize>)) -> Around {
    let (fenced, base) = front::split(source);
    let cleared = remains::clear(&source[base..]);
    let bounded = nesting::bound(cleared.text);
    let place = |at: usize| cleared.moved.old(at..at).start + base;
    pieces::read(&bounded.text, base, &cleared.moved, cleared.wiki, &mut each);
    Around {
        front: fenced.map(front::read).unwrap_or_default(),
        anchors: cleared.anchors.into_iter().map(|(at, name)| (at + base, name)).collect(),
        too_deep: bounded.marks.into_iter().map(place).collect(),
        mdx: cleared.mdx,
    }
}

/// What follows the front matter, as the page has it.
pub fn body(source: &str) -> &str {
    &source[front::split(source).1..]
}

#[cfg(test)]
mod tests {
    use super::body;

    #[test]
    fn the_body_follows_the_front_matter() {
        assert_eq!(body("---\ntitle: A\n---\ntext\n"), "text\n");
        assert_eq!(body("\u{feff}---\r\ntitle: A\r\n---\r\ntext"), "text");
        assert_eq!(body("+++\ntitle = \"A\"\n+++\ntext\n"), "text\n");
        assert_eq!(body("title: A\n---\ntext\n"), "text\n");
        assert_eq!(body("text\n---\nmore\n"), "text\n---\nmore\n");
        assert_eq!(body("---\nnever closed\n"), "---\nnever closed\n");
        assert_eq!(body(""), "");
    }
}
