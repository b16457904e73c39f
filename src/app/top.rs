//! The first line: where one is, from the department down, and how much there is.
//!
//! Invariant: a part is where it is drawn, so that what is clicked is what one sees.

use crate::config::command::Command;
use crate::handbook::{Origin, Severity};
use crate::text::{columns, counted, elide};

use super::{Address, Message, Model, label};

/// A part of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The cell at which it begins.
    pub x: u16,
    /// What it says; it has room for all of it.
    pub text: String,
    /// What it is.
    pub what: What,
}

/// What a part of the line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// Something above where one is.
    Above(Address),
    /// Where one is.
    Here,
    /// What stands between two names, or for those that are left out.
    Between,
    /// How many pages there are.
    Pages,
    /// How many problems there are, and whether they are merely worth knowing.
    Problems { is_worth_knowing: bool },
    /// That the handbook is no longer there.
    Gone,
    /// That the handbook is the sample.
    Sample,
}

/// A name on the way from the department down, and where it leads.
type Name = (String, What);

/// The parts of the line.
pub(crate) fn parts(model: &Model) -> Vec<Part> {
    let mut parts = Vec::new();
    let between = model.glyphs().between();
    let gap = columns(between);
    let wide = |names: &[Name]| {
        let names: u16 = names.iter().map(|(name, _)| columns(name).saturating_add(gap)).fold(0, u16::saturating_add);
        names.saturating_sub(gap)
    };
    let mut names = names(model);
    // Where one is matters more than how much there is.
    let right = counts(model, 1 + wide(&names).min(model.screen.width / 3 * 2), &mut parts);
    let ellipsis = model.glyphs().ellipsis();
    shorten(&mut names, right.saturating_sub(1), wide, ellipsis);
    let mut x = 1;
    let mut put = |text: &str, what: What| {
        let text = elide(text, usize::from(right.saturating_sub(x)), ellipsis).into_owned();
        let after = x + columns(&text);
        parts.push(Part { x, text, what });
        x = after;
    };
    for (index, (name, what)) in names.into_iter().enumerate() {
        if index > 0 {
            put(between, What::Between);
        }
        put(&name, what);
    }
    parts
}

/// What a click on a cell of the line means.
pub(super) fn click(model: &Model, x: u16) -> Message {
    let part = parts(model).into_iter().find(|part| (part.x..part.x + columns(&part.text)).contains(&x));
    match part.map(|part| part.what) {
        Some(What::Above(address)) => Message::GoTo(address),
        Some(What::Pages) => Message::Run(Command::GoTo, None),
        Some(What::Problems { .. }) => Message::Run(Command::Problems, None),
        Some(What::Here | What::Between | What::Gone | What::Sample) | None => Message::Nothing,
    }
}

/// The names from the department down to where one is.
fn names(model: &Model) -> Vec<Name> {
    let handbook = &model.handbook;
    let above = |(name, address)| (name, What::Above(address));
    let mut names: Vec<Name> = match (model.chart(), model.tree.row()) {
        (Some(chart), _) => {
            let here = (chart.name().to_owned(), What::Here);
            chart.path().into_iter().map(above).chain([here]).collect()
        }
        (None, Some(row)) => {
            let named = |spot| (label::name(handbook, spot), Address::of(handbook, spot));
            label::way(handbook, row.spot).map(named).map(above).collect()
        }
        (None, None) => vec![("rungs".to_owned(), What::Here)],
    };
    if let Some((_, what)) = names.last_mut() {
        *what = What::Here;
    }
    names
}

/// Leaves out the first names of a path that is too wide: the last matter most. Of the last that is left out its
/// beginning stays, where there is room for a word.
fn shorten(names: &mut Vec<Name>, room: u16, width: impl Fn(&[Name]) -> u16, ellipsis: &str) {
    const WORD: u16 = 10;
    let mut left_out = Vec::new();
    while names.len() > 1 && width(names).saturating_add(if left_out.is_empty() { 0 } else { 4 }) > room {
        left_out.push(names.remove(0));
    }
    let Some((last, what)) = left_out.pop() else { return };
    let spare = room.saturating_sub(width(names).saturating_add(if left_out.is_empty() { 4 } else { 8 }));
    let nothing = || (ellipsis.to_owned(), What::Between);
    if spare >= WORD {
        names.insert(0, (elide(&last, usize::from(spare), ellipsis).into_owned(), what));
        if !left_out.is_empty() {
            names.insert(0, nothing());
        }
    } else if room > width(&names[names.len() - 1..]).saturating_add(3) {
        names.insert(0, nothing());
    }
}

/// How much there is, right of a column; returns the column up to which there is room.
fn counts(model: &Model, left: u16, parts: &mut Vec<Part>) -> u16 {
    let mut right = model.screen.width.saturating_sub(1);
    let mut count = |text: String, what| {
        if let Some(x) = right.checked_sub(columns(&text)).filter(|x| *x >= left.saturating_add(2)) {
            parts.push(Part { x, text, what });
            right = x.saturating_sub(2);
        }
    };
    if let Some(known) = model.problems.as_ref().filter(|known| !known.is_empty()) {
        let is_worth_knowing = known.counts().of(Severity::Info) == known.len();
        count(counted(known.len(), "problem"), What::Problems { is_worth_knowing });
    }
    let pages = model.handbook.pages().len();
    if pages > 0 {
        if model.failure.is_some() {
            count("gone".to_owned(), What::Gone);
        }
        count(counted(pages, "page"), What::Pages);
        if model.handbook.origin == Origin::Sample {
            count("sample".to_owned(), What::Sample);
        }
    }
    right
}
