//! `rungs compare`: two roles side by side, section by section; more of them as a matrix.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::args::CompareFormat;
use super::escape;
use super::json::{Role, Seq};
use super::paint::Paint;
use super::paper;
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::compare::{self, Compared, Comparison};
use crate::paper::{Shown, comparison, comparison_csv, comparison_markdown};

/// Two columns of running text; lines longer than that are hard to read.
const WIDEST: u16 = 160;

/// Writes the comparison of two roles.
pub(super) fn write(
    handbook: &Handbook,
    (left, right): (Place, Place),
    format: CompareFormat,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    match format {
        CompareFormat::Json => {
            let compared = compare::compare(handbook, left, right);
            escape::pretty(&Pair { handbook, compared: &compared, left, right }, out)
        }
        CompareFormat::Text => {
            let setting = paper::setting(ascii, paint, WIDEST);
            paper::write(&comparison(handbook, left, right, Shown::default(), setting), paint, out)
        }
        CompareFormat::Markdown => {
            write!(out, "{}", comparison_markdown(handbook, left, right, Shown::default()))
        }
        CompareFormat::Csv => write!(out, "{}", comparison_csv(handbook, left, right)),
    }
}

struct Pair<'a> {
    handbook: &'a Handbook,
    compared: &'a Comparison,
    left: Place,
    right: Place,
}

struct OneKind<'a>(&'a Handbook, Option<&'a Compared>);

struct Changed<'a>(&'a str, &'a str);

impl Serialize for Pair<'_> {
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
