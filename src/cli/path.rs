//! `rungs path`: the shortest way up from one role to another, step by step.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::Outcome;
use super::args::PathFormat;
use super::escape;
use super::json::{Role, Seq};
use super::paint::Paint;
use super::paper;
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::compare::{self, Comparison};
use crate::ladder::ways::{Taken, Way};
use crate::ladder::{Ladder, Step};
use crate::paper::{Wanted, sentence, way, way_markdown};

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: u16 = 100;

/// Writes the way; tells whether there is one.
pub(super) fn write(
    handbook: &Handbook,
    (from, to): (Place, Place),
    format: PathFormat,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<Outcome> {
    let ladder = Ladder::new(handbook);
    let ways = ladder.ways(handbook, from, to);
    let found = &ways[0];
    let wanted = Wanted { from, to, ways: &ways, at: 0 };
    match format {
        PathFormat::Json => {
            escape::pretty(&Shown { handbook, ladder: &ladder, ways: &ways, from, to }, out)?;
        }
        PathFormat::Text => {
            let setting = paper::setting(paint, WIDEST);
            paper::write(&way(handbook, &ladder, wanted, None, setting), paint, out)?;
        }
        PathFormat::Markdown => write!(out, "{}", way_markdown(handbook, &ladder, wanted))?,
    }
    Ok(if found.arrives { Outcome::Done } else { Outcome::Nothing })
}

struct Shown<'a> {
    handbook: &'a Handbook,
    ladder: &'a Ladder,
    ways: &'a [Way],
    from: Place,
    to: Place,
}

struct OneStep<'a>(&'a Shown<'a>, Taken);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let best = &self.ways[0];
        let steps = || best.steps.iter().map(|step| OneStep(self, *step));
        let arrived = || steps().filter(|_| best.arrives);
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("from", &Role(self.handbook, self.from))?;
        map.serialize_entry("to", &Role(self.handbook, self.to))?;
        map.serialize_entry("arrives", &best.arrives)?;
        map.serialize_entry("steps", &Seq(arrived))?;
        if best.arrives {
            map.serialize_entry("other_ways", &Seq(|| self.ways[1..].iter().map(|way| Other(self, way))))?;
        } else {
            map.serialize_entry("nearest", &Role(self.handbook, best.end))?;
            map.serialize_entry("steps_to_nearest", &Seq(steps))?;
        }
        map.end()
    }
}

/// A way that is as short.
struct Other<'a>(&'a Shown<'a>, &'a Way);

impl Serialize for Other<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Seq(|| self.1.steps.iter().map(|step| OneStep(self.0, *step))).serialize(s)
    }
}

impl Serialize for OneStep<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let OneStep(Shown { handbook, ladder, .. }, step) = *self;
        let compared = compare::compare(handbook, step.from, step.to);
        let new = |kind: Kind| asked_anew(&compared, kind);
        let text = |asked: &Asked| compare::text(handbook, asked).to_owned();
        let mut map = s.serialize_map(Some(6))?;
        map.serialize_entry("from", &Role(handbook, step.from))?;
        map.serialize_entry("to", &Role(handbook, step.to))?;
        map.serialize_entry("via", if step.step == Step::Level { "level" } else { "ladder" })?;
        map.serialize_entry("text", &sentence(ladder, step.step))?;
        map.serialize_entry("new_requirements", &Seq(|| new(Kind::Requirements).iter().map(text)))?;
        map.serialize_entry("new_responsibilities", &Seq(|| new(Kind::Responsibilities).iter().map(text)))?;
        map.end()
    }
}

/// What the second of two roles asks of a kind and the first does not.
fn asked_anew(compared: &Comparison, kind: Kind) -> &[Asked] {
    compared.of(kind).map_or(&[], |compared| &compared.only_right)
}
