//! `rungs compare`: two roles side by side, section by section.
//!
//! ```text
//! Pilot  5  ports/pilot  →  Senior Pilot  6  ports/pilot
//! same 3   reworded 1   new 2   no longer 0
//!
//! Requirements
//!   = Two eyes                                       from Pilot
//!   ~ Steers [-small-]{+large+} ships
//!   + Knows the tides
//! ```

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::args::ListFormat;
use super::json::{Role, Seq};
use super::ladder::{origin, told};
use super::paint::{Ansi, Paint};
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::compare::{self, Compared, Comparison, Words, words};
use crate::term;
use crate::text::wrap;

/// Where there is no terminal to fill, as many columns as a page of print has.
const USUAL_WIDTH: u16 = 80;
const WIDEST: u16 = 100;

/// Writes the comparison of two roles.
pub(super) fn write(
    handbook: &Handbook,
    (left, right): (Place, Place),
    format: ListFormat,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let compared = compare::compare(handbook, left, right);
    let shown = Shown { handbook, compared: &compared, left, right };
    match format {
        ListFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &shown)?;
            writeln!(out)
        }
        ListFormat::Text => shown.text(ascii, paint, out),
    }
}

struct Shown<'a> {
    handbook: &'a Handbook,
    compared: &'a Comparison,
    left: Place,
    right: Place,
}

struct OneKind<'a>(&'a Handbook, Option<&'a Compared>);

struct Changed<'a>(&'a str, &'a str);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("left", &Role(self.handbook, self.left))?;
        map.serialize_entry("right", &Role(self.handbook, self.right))?;
        for kind in [Kind::Responsibilities, Kind::Requirements] {
            map.serialize_entry(kind.as_str(), &OneKind(self.handbook, self.compared.of(kind)))?;
        }
        for compared in self.compared.kinds.iter().filter(|compared| compared.kind == Kind::NiceToHave) {
            map.serialize_entry(compared.kind.as_str(), &OneKind(self.handbook, Some(compared)))?;
        }
        map.end()
    }
}

impl Serialize for OneKind<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let OneKind(handbook, compared) = *self;
        let text = |asked: &Asked| compare::text(handbook, asked);
        let all = || compared.into_iter();
        let mut map = s.serialize_map(Some(4))?;
        map.serialize_entry("same", &Seq(|| all().flat_map(|c| &c.same).map(|(left, _)| text(left))))?;
        let changed = || all().flat_map(|c| &c.changed).map(|(left, right)| Changed(text(left), text(right)));
        map.serialize_entry("changed", &Seq(changed))?;
        map.serialize_entry("only_left", &Seq(|| all().flat_map(|c| &c.only_left).map(text)))?;
        map.serialize_entry("only_right", &Seq(|| all().flat_map(|c| &c.only_right).map(text)))?;
        map.end()
    }
}

impl Serialize for Changed<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = s.serialize_map(Some(2))?;
        map.serialize_entry("left", self.0)?;
        map.serialize_entry("right", self.1)?;
        map.end()
    }
}

impl Shown<'_> {
    fn text(&self, ascii: bool, paint: Paint, out: &mut impl Write) -> io::Result<()> {
        let columns = usize::from(term::columns().map_or(USUAL_WIDTH, |columns| columns.clamp(20, WIDEST)));
        let arrow = if ascii { "->" } else { "→" };
        writeln!(out, "   {}", told(self.handbook, self.left, paint))?;
        writeln!(out, "{arrow:<2} {}", told(self.handbook, self.right, paint))?;
        let count = |of: fn(&Compared) -> usize| self.compared.kinds.iter().map(of).sum::<usize>();
        let (same, changed) = (count(|c| c.same.len()), count(|c| c.changed.len()));
        let (new, gone) = (count(|c| c.only_right.len()), count(|c| c.only_left.len()));
        let counts = format!("same {same}   reworded {changed}   only right {new}   only left {gone}");
        writeln!(out, "{}", paint.text(Ansi::DIM, counts))?;
        for compared in &self.compared.kinds {
            let name = match compared.kind {
                Kind::Responsibilities => "Responsibilities",
                Kind::Requirements => "Requirements",
                _ => "Nice to have",
            };
            writeln!(out, "\n{}", paint.text(Ansi::BOLD, name))?;
            self.kind(compared, columns, paint, out)?;
        }
        Ok(())
    }

    fn kind(&self, compared: &Compared, columns: usize, paint: Paint, out: &mut impl Write) -> io::Result<()> {
        for (left, right) in &compared.changed {
            let text = marked(compare::text(self.handbook, left), compare::text(self.handbook, right));
            self.line('~', Ansi::WARNING, &text, right, columns, paint, out)?;
        }
        for asked in &compared.only_right {
            self.line('+', Ansi("32"), compare::text(self.handbook, asked), asked, columns, paint, out)?;
        }
        for asked in &compared.only_left {
            self.line('-', Ansi("31"), compare::text(self.handbook, asked), asked, columns, paint, out)?;
        }
        for (left, right) in &compared.same {
            self.line('=', Ansi::DIM, compare::text(self.handbook, left), right, columns, paint, out)?;
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "a line of the list, at the one place where they are written")]
    fn line(
        &self,
        sign: char,
        how: Ansi,
        text: &str,
        asked: &Asked,
        columns: usize,
        paint: Paint,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let indent = usize::from(asked.depth.min(4)) * 2;
        for (i, range) in wrap(text, columns.saturating_sub(4 + indent).max(10)).into_iter().enumerate() {
            let sign = if i == 0 { sign } else { ' ' };
            writeln!(out, "  {} {:indent$}{}", paint.text(how, sign), "", &text[range])?;
        }
        if asked.origin != self.left && asked.origin != self.right {
            let from = origin(self.handbook, asked.origin);
            writeln!(out, "    {:indent$}{}", "", paint.text(Ansi::DIM, format!("from {from}")))?;
        }
        Ok(())
    }
}

/// Both texts in one, what changed marked as in word diffs.
fn marked(left: &str, right: &str) -> String {
    let mut out = String::new();
    let mut open: Option<bool> = None;
    let close = |out: &mut String, open: &mut Option<bool>| match open.take() {
        Some(true) => out.push_str("+}"),
        Some(false) => out.push_str("-]"),
        None => {}
    };
    for word in words(left, right) {
        let (side, text) = match word {
            Words::Same(text) => (None, text),
            Words::Left(text) => (Some(false), text),
            Words::Right(text) => (Some(true), text),
        };
        if side != open {
            close(&mut out, &mut open);
            match side {
                Some(true) => out.push_str("{+"),
                Some(false) => out.push_str("[-"),
                None => {}
            }
            open = side;
        }
        out.push_str(text);
    }
    close(&mut out, &mut open);
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn changes_are_marked() {
        let check = |left: &str, right: &str, expected: &str| assert_eq!(super::marked(left, right), expected);
        check("Steers small ships", "Steers large ships", "Steers [-small-]{+large+} ships");
        check("Steers", "Steers well", "Steers{+ well+}");
        check("same", "same", "same");
    }
}
