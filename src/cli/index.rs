//! `rungs index`: roles by grade, roles without one, families that nothing leads to, ladders that lead nowhere.
//!
//! ```text
//!  5  Pilot          ports/pilot
//!  6  Senior Pilot   ports/pilot#Senior Pilot
//! ```

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::Outcome;
use super::args::{IndexFormat, IndexKind};
use super::escape;
use super::paint::{Ansi, Out};
use crate::handbook::{Grade, Handbook};
use crate::ladder::Ladder;
use crate::ladder::index::{Index, Listed};
use crate::paper::csv_row;
use crate::text::width;

/// The cells of the widest names that are set in a column.
const NAME: usize = 40;

/// Writes an index; where none is named, what there are and how much each lists.
pub(super) fn write(
    handbook: &Handbook,
    which: Option<IndexKind>,
    format: IndexFormat,
    out: &mut Out<impl Write>,
) -> io::Result<Outcome> {
    let ladder = Ladder::new(handbook);
    let Some(which) = which else {
        counts(handbook, &ladder, format, out)?;
        return Ok(Outcome::Done);
    };
    let index = match which {
        IndexKind::Grades => Index::Grades,
        IndexKind::Ungraded => Index::Ungraded,
        IndexKind::Unreached => Index::Unreached,
        IndexKind::DeadEnds => Index::DeadEnds,
    };
    let all = index.of(handbook, &ladder);
    match format {
        IndexFormat::Json => {
            escape::pretty(&all.iter().map(|listed| json(handbook, listed)).collect::<Value>(), out)?;
        }
        IndexFormat::Csv => {
            write!(out, "{}", csv_row(["role", "name", "department", "grade", "why"]))?;
            for listed in &all {
                let page = handbook.page(listed.place.page);
                let grade = Grade::told(listed.grade);
                let role = handbook.role_id(listed.place);
                let name = page.text(listed.place.node);
                let why = listed.why.as_deref().unwrap_or_default();
                write!(out, "{}", csv_row([&role, name, page.department(), &grade, why]))?;
            }
        }
        IndexFormat::Text => text(handbook, &all, out)?,
    }
    Ok(if all.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn text(handbook: &Handbook, all: &[Listed], out: &mut Out<impl Write>) -> io::Result<()> {
    let name = |listed: &Listed| handbook.text(listed.place).to_owned();
    let names = all.iter().map(|listed| width(&name(listed))).max().unwrap_or(0).min(NAME);
    let grades = all.iter().map(|listed| Grade::told(listed.grade).len()).max().unwrap_or(0);
    for listed in all {
        let (name, role) = (name(listed), handbook.role_id(listed.place));
        let grade = Grade::told(listed.grade);
        let grade = if grades > 0 { format!("{grade:>grades$}  ") } else { String::new() };
        let pad = names.saturating_sub(width(&name)) + 2;
        let why = listed.why.as_ref().map(|why| format!("  {why}")).unwrap_or_default();
        writeln!(out, "{grade}{name}{:pad$}{}{why}", "", out.paint.text(Ansi::DIM, role))?;
    }
    Ok(())
}

/// Writes how much each index lists.
fn counts(handbook: &Handbook, ladder: &Ladder, format: IndexFormat, out: &mut Out<impl Write>) -> io::Result<()> {
    let counted = Index::ALL.map(|index| (index, index.of(handbook, ladder).len()));
    match format {
        IndexFormat::Json => {
            let counts = counted.into_iter().map(|(index, count)| (index.name(), count));
            escape::pretty(&counts.collect::<BTreeMap<_, _>>(), out)
        }
        IndexFormat::Csv => {
            write!(out, "{}", csv_row(["index", "count"]))?;
            counted
                .into_iter()
                .try_for_each(|(index, count)| write!(out, "{}", csv_row([index.name(), &count.to_string()])))
        }
        IndexFormat::Text => counted.into_iter().try_for_each(|(index, count)| {
            writeln!(out, "{count:>6}  {:<10} {}", index.name(), out.paint.text(Ansi::DIM, index.title()))
        }),
    }
}

fn json(handbook: &Handbook, listed: &Listed) -> Value {
    let page = handbook.page(listed.place.page);
    json!({
        "role": handbook.role_id(listed.place),
        "name": page.text(listed.place.node),
        "department": page.department(),
        "grade": listed.grade.map(|grade| grade.to_string()),
        "why": listed.why,
    })
}
