//! `rungs path`: the shortest way up from one role to another, step by step.
//!
//! ```text
//! Senior Pilot  6  ports/pilot
//!   │ move to the Ports job family
//! Manager, Ports  8  ports/ports
//!     Requirements  2 new
//!     + Leads pilots
//! ```

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::Outcome;
use super::args::ListFormat;
use super::escape;
use super::json::{Role, Seq};
use super::ladder::told;
use super::paint::{Ansi, Paint};
use crate::handbook::{Asked, Handbook, Kind, Place};
use crate::ladder::compare::{self, Comparison};
use crate::ladder::ways::{Taken, Way};
use crate::ladder::{Ladder, Step};
use crate::term;
use crate::text::wrap;

/// Where there is no terminal to fill, as many columns as a page of print has.
const USUAL_WIDTH: u16 = 80;
const WIDEST: u16 = 100;

/// Writes the way; tells whether there is one.
pub(super) fn write(
    handbook: &Handbook,
    (from, to): (Place, Place),
    format: ListFormat,
    ascii: bool,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<Outcome> {
    let ladder = Ladder::new(handbook);
    let way = ladder.way(handbook, from, to).unwrap_or(Way { steps: Vec::new(), end: from, arrives: false });
    let shown = Shown { handbook, ladder: &ladder, way: &way, from, to };
    match format {
        ListFormat::Json => {
            escape::pretty(&shown, out)?;
        }
        ListFormat::Text => shown.text(ascii, paint, out)?,
    }
    Ok(if way.arrives { Outcome::Done } else { Outcome::Nothing })
}

struct Shown<'a> {
    handbook: &'a Handbook,
    ladder: &'a Ladder,
    way: &'a Way,
    from: Place,
    to: Place,
}

struct OneStep<'a>(&'a Shown<'a>, Taken);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let steps = || self.way.steps.iter().map(|step| OneStep(self, *step));
        let arrived = || steps().filter(|_| self.way.arrives);
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("from", &Role(self.handbook, self.from))?;
        map.serialize_entry("to", &Role(self.handbook, self.to))?;
        map.serialize_entry("arrives", &self.way.arrives)?;
        map.serialize_entry("steps", &Seq(arrived))?;
        if !self.way.arrives {
            map.serialize_entry("nearest", &Role(self.handbook, self.way.end))?;
            map.serialize_entry("steps_to_nearest", &Seq(steps))?;
        }
        map.end()
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
        map.serialize_entry("text", &sentence(ladder, step))?;
        map.serialize_entry("new_requirements", &Seq(|| new(Kind::Requirements).iter().map(text)))?;
        map.serialize_entry("new_responsibilities", &Seq(|| new(Kind::Responsibilities).iter().map(text)))?;
        map.end()
    }
}

/// What the second of two roles asks of a kind and the first does not.
fn asked_anew(compared: &Comparison, kind: Kind) -> &[Asked] {
    compared.of(kind).map_or(&[], |compared| &compared.only_right)
}

fn sentence(ladder: &Ladder, step: Taken) -> Option<&str> {
    match step.step {
        Step::Level => None,
        Step::Ladder(edge) => Some(&ladder.edges()[edge].sentence),
    }
}

impl Shown<'_> {
    fn text(&self, ascii: bool, paint: Paint, out: &mut impl Write) -> io::Result<()> {
        let columns = usize::from(term::columns().map_or(USUAL_WIDTH, |columns| columns.clamp(20, WIDEST)));
        let start = self.way.steps.first().map_or(self.way.end, |step| step.from);
        writeln!(out, "{}", told(self.handbook, start, paint))?;
        let bar = if ascii { "|" } else { "│" };
        for step in &self.way.steps {
            let text = sentence(self.ladder, *step).unwrap_or("the next level");
            for range in wrap(text, columns - 4) {
                writeln!(out, "  {} {}", paint.text(Ansi::DIM, bar), paint.text(Ansi::DIM, &text[range]))?;
            }
            writeln!(out, "{}", told(self.handbook, step.to, paint))?;
            let compared = compare::compare(self.handbook, step.from, step.to);
            for kind in [Kind::Responsibilities, Kind::Requirements] {
                self.anew(&compared, kind, columns, paint, out)?;
            }
        }
        if !self.way.arrives {
            let page = self.handbook.page(self.way.end.page);
            let why = match self.ladder.is_unsaid(self.way.end.page) {
                Some(unsaid) => format!("{}:{}: {}", page.path, unsaid.line, unsaid.sentence),
                None => "no ladder leads on from here".to_owned(),
            };
            let goal = Role(self.handbook, self.to);
            writeln!(out, "\nno way leads to {goal}; this is as near as one comes")?;
            writeln!(out, "  {}", paint.text(Ansi::DIM, why))?;
        }
        Ok(())
    }

    fn anew(
        &self,
        compared: &Comparison,
        kind: Kind,
        columns: usize,
        paint: Paint,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let new = asked_anew(compared, kind);
        if new.is_empty() {
            return Ok(());
        }
        let name = if kind == Kind::Requirements { "Requirements" } else { "Responsibilities" };
        writeln!(out, "    {}", paint.text(Ansi::DIM, format!("{name}  {} new", new.len())))?;
        for asked in new {
            let text = compare::text(self.handbook, asked);
            for (i, range) in wrap(text, columns - 6).into_iter().enumerate() {
                writeln!(out, "    {} {}", if i == 0 { "+" } else { " " }, &text[range])?;
            }
        }
        Ok(())
    }
}
