//! `rungs path`: the shortest way up from one role to another, step by step.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Outcome;
use super::args::PathFormat;
use super::escape;
use super::paint::Out;
use super::paper;
use crate::handbook::{Handbook, Kind, NodeId, Place};
use crate::ladder::compare;
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
    out: &mut Out<impl Write>,
) -> io::Result<Outcome> {
    let ladder = Ladder::new(handbook);
    let ways = ladder.ways(handbook, from, to);
    let found = &ways[0];
    remark(handbook, (from, to), found);
    let wanted = Wanted { from, to, ways: &ways, at: 0 };
    match format {
        PathFormat::Json => escape::pretty(&json(handbook, &ladder, &ways, (from, to)), out)?,
        PathFormat::Text => {
            let setting = paper::setting(out.paint, WIDEST);
            paper::write(&way(handbook, &ladder, wanted, None, setting), out)?;
        }
        PathFormat::Markdown => write!(out, "{}", way_markdown(handbook, &ladder, wanted))?,
    }
    Ok(if found.arrives { Outcome::Done } else { Outcome::Nothing })
}

/// Tells which of its levels a page stands for, at either end of the way.
fn remark(handbook: &Handbook, (from, to): (Place, Place), found: &Way) {
    let levels = |place: Place| match place.node {
        NodeId::PAGE => handbook.page(place.page).levels().count(),
        _ => 1,
    };
    let start = found.steps.first().map_or(found.end, |step| step.from);
    let (start, end) = (handbook.role_id(start), handbook.role_id(found.end));
    match levels(from) {
        0 | 1 => {}
        many if found.arrives => {
            super::remark(&format!("begins at {start}, the lowest of {many} levels that lead there"))
        }
        many => super::remark(&format!("none of {many} levels leads there; begins at {start}")),
    }
    if found.arrives && levels(to) > 1 {
        super::remark(&format!("ends at {end}, the first of {} levels that is reached", levels(to)));
    }
}

/// The way and those that are as short; where none arrives, the one that comes nearest.
fn json(handbook: &Handbook, ladder: &Ladder, ways: &[Way], (from, to): (Place, Place)) -> Value {
    let best = &ways[0];
    let steps = |way: &Way| way.steps.iter().map(|step| of_step(handbook, ladder, *step)).collect::<Value>();
    let mut all = json!({
        "from": handbook.role_id(from),
        "to": handbook.role_id(to),
        "arrives": best.arrives,
        "steps": if best.arrives { steps(best) } else { json!([]) },
    });
    if best.arrives {
        all["other_ways"] = ways[1..].iter().map(steps).collect();
    } else {
        all["nearest"] = handbook.role_id(best.end).into();
        all["steps_to_nearest"] = steps(best);
    }
    all
}

/// A step, and what the role that it leads to asks and the one before does not.
fn of_step(handbook: &Handbook, ladder: &Ladder, step: Taken) -> Value {
    let compared = compare::compare(handbook, step.from, step.to);
    let new = |kind: Kind| {
        let asked = compared.of(kind).into_iter().flat_map(|compared| &compared.only_right);
        asked.map(|asked| handbook.text(asked.item)).collect::<Value>()
    };
    json!({
        "from": handbook.role_id(step.from),
        "to": handbook.role_id(step.to),
        "via": if step.step == Step::Level { "level" } else { "ladder" },
        "text": sentence(ladder, step.step),
        "new_requirements": new(Kind::Requirements),
        "new_responsibilities": new(Kind::Responsibilities),
    })
}
