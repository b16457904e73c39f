//! The last line: the keys that matter now, and at the right how far things are.
//!
//! ```text
//!  Enter open  / search  L ladder  i in full  c compare  ] links  ? help                        4/218
//! ```
//!
//! Invariant: no key is told that does something else, or nothing, where one is; and a hint is where it is drawn, so
//! that what is clicked is what one sees.

use crate::config::command::Command;
use crate::config::keymap::{Binding, Pane};
use crate::config::stroke::Stroke;
use crate::handbook::Origin;
use crate::text::{self, columns};

use super::keys::panes;
use super::{Chart, Focus, Fold, Message, Model, Overlay, Reading, Shape, Subject, papers};

/// On a screen narrower than this, the line tells one thing at a time.
const NARROW: u16 = 60;

/// What stands at the right.
#[derive(Debug)]
pub(crate) struct Status {
    /// The cell at which it begins.
    pub x: u16,
    /// What it says.
    pub text: String,
    /// What it is.
    pub what: What,
}

/// What the right of the line tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Where one is, or how far loading is.
    Place,
    /// Something that keys have begun: a count, a walk over what was found.
    Begun,
    /// Nothing was found.
    Nothing,
}

/// A key, and a word for what it does.
#[derive(Debug)]
pub(crate) struct Hint<'m> {
    /// The cell at which the key begins.
    pub x: u16,
    /// The key.
    pub key: String,
    /// The word, which stands a cell behind it.
    pub word: &'m str,
    run: Command,
    rank: u8,
}

impl Hint<'_> {
    fn width(&self) -> u16 {
        columns(&self.key).saturating_add(columns(self.word)).saturating_add(1)
    }
}

/// What is told first, where there is not room for all.
fn rank(binding: &Binding) -> u8 {
    match binding.run {
        // From there one finds everything else.
        Command::Help => 0,
        // The tree does not look as if it were not all.
        Command::Leave if binding.pane == Pane::Everywhere => 0,
        // These are needed less often, or begin with something else that is told.
        Command::CompareWith | Command::Mark | Command::Indexes => 2,
        _ => 1,
    }
}

/// What stands at the right, where there is something to tell and room for it.
pub(crate) fn status(model: &Model) -> Option<Status> {
    let width = model.screen.width;
    let (text, what) = said(model)?;
    let x = width.saturating_sub(1).checked_sub(columns(&text)).filter(|x| *x >= width / 3)?;
    // What has just happened matters more than where one is.
    let told = model.notice.as_ref().map_or(0, |notice| columns(notice.text()));
    (told <= x.saturating_sub(3)).then_some(Status { x, text, what })
}

/// Keys that wait for more, how far loading is, what is being found, the place.
fn said(model: &Model) -> Option<(String, What)> {
    let width = model.screen.width;
    let pending = model.keys.show();
    if !pending.is_empty() {
        return Some((pending, What::Begun));
    }
    let progress = model.progress;
    if !progress.done {
        let cells = 10.min(usize::from(width) / 5);
        let full = (cells * progress.read).checked_div(progress.found).unwrap_or(0).min(cells);
        let glyphs = model.glyphs();
        let bar = glyphs.pick("█", "#").repeat(full) + &glyphs.pick("░", ".").repeat(cells - full);
        return Some((format!("reading {}/{} {bar}", progress.read, progress.found), What::Place));
    }
    if let Some(list) = model.list() {
        return list.selected().map(|_| (format!("{}/{}", list.cursor() + 1, list.counted()), What::Place));
    }
    if let Some(find) = model.find().filter(|find| !find.query().is_empty()) {
        let what = if find.count() == 0 { What::Nothing } else { What::Begun };
        return Some((format!("{}/{}", find.number(), find.count()), what));
    }
    let is_covered = model.chart().is_some() || matches!(model.overlays.last(), Some(Overlay::Paper(_)));
    if let Some((at, total)) = model.search.progress().filter(|_| !is_covered) {
        return Some((format!("hit {at}/{total}"), What::Begun));
    }
    // Where a link leads matters more than where one is.
    if model.searches() || model.link.is_some() && width < NARROW {
        return None;
    }
    Some((place(model)?, What::Place))
}

/// Which of the rows of a chart or paper is selected; else which of the pages, and how far down it one is, where it has
/// the keys.
fn place(model: &Model) -> Option<String> {
    if let Some(reading) = model.paper_with_keys() {
        let stops = reading.paper().stops.len();
        return (stops > 0).then(|| format!("{}/{stops}", reading.cursor() + 1));
    }
    if let Some(chart) = model.chart() {
        return Some(format!("{}/{}", chart.selected() + 1, chart.picture().rows.len()));
    }
    let place = model.tree.row()?.spot.place()?;
    let page = format!("{}/{}", place.page.0 + 1, model.handbook.pages().len());
    let last = model.detail.last_scroll();
    Some(match model.focus {
        Focus::Detail if last > 0 => format!("{}%  {page}", model.detail.scroll() * 100 / last),
        _ => page,
    })
}

/// The lines of what has just happened, from the top down: what does not fit beside the place has the last lines of the
/// screen, as many as leave most of it.
pub(crate) fn told(model: &Model) -> Vec<&str> {
    let Some(notice) = &model.notice else { return Vec::new() };
    let (width, most) = (model.screen.width.saturating_sub(2), (model.screen.height / 3).max(2));
    let text = notice.text();
    text::wrap_into(text, width.into(), most.into()).into_iter().map(|line| &text[line]).collect()
}

/// The column up to which there is room left of what stands at the right.
pub(crate) fn room(model: &Model, status: Option<&Status>) -> u16 {
    status.map_or(model.screen.width.saturating_sub(1), |status| status.x.saturating_sub(2))
}

/// The hints for which there is room, the first first; none where the line tells something else.
pub(crate) fn hints(model: &Model) -> Vec<Hint<'_>> {
    let entered = matches!(model.overlays.last(), Some(Overlay::Find(..) | Overlay::Keep(_)));
    if entered || model.notice.is_some() || tells_link(model) {
        return Vec::new();
    }
    let mut hints = known(model);
    let mut room = room(model, status(model).as_ref()).saturating_add(1);
    let mut told = vec![false; hints.len()];
    for rank in 0..=2 {
        for (hint, told) in hints.iter().zip(&mut told).filter(|(hint, _)| hint.rank == rank) {
            let left = room.checked_sub(hint.width() + 2);
            (room, *told) = (left.unwrap_or(room), left.is_some());
        }
    }
    let mut told = told.into_iter();
    hints.retain(|_| told.next().unwrap_or_default());
    let mut x = 1;
    for hint in &mut hints {
        hint.x = x;
        x += hint.width() + 2;
    }
    hints
}

/// Whether the line tells where the current link leads.
pub(crate) fn tells_link(model: &Model) -> bool {
    model.link.is_some() && model.overlays.is_empty() && model.notice.is_none()
}

/// What a click on a cell of the line means: what the key of a hint does, or of the link that is told.
pub(super) fn click(model: &Model, x: u16) -> Option<Message> {
    if tells_link(model) {
        return Some(Message::Run(Command::Follow, None));
    }
    let hint = hints(model).into_iter().find(|hint| (hint.x..hint.x + hint.width()).contains(&x))?;
    Some(Message::Run(hint.run, None))
}

/// What can be done now; what the nearest pane says of a command is all that is told of it.
fn known<'m>(model: &'m Model) -> Vec<Hint<'m>> {
    let mut told: Vec<(Command, Pane)> = Vec::new();
    let bindings = model.settings.keymap.hints(panes(model));
    let bindings = bindings.filter(|b| is_active(model, b.run, b.pane)).filter(|b| {
        let again = told.iter().any(|(run, pane)| *run == b.run && *pane != b.pane);
        told.push((b.run, b.pane));
        !again
    });
    let hint = |b: &'m Binding| {
        let key = Stroke::show(b.on.first()?);
        Some(Hint { x: 0, key, word: word(model, b), run: b.run, rank: rank(b) })
    };
    let mut hints: Vec<Hint> = bindings.filter_map(hint).collect();
    hints.sort_by_key(|hint| hint.run == Command::Help);
    hints
}

/// What a binding does, in the state in which things are.
fn word<'m>(model: &'m Model, binding: &'m Binding) -> &'m str {
    match binding.run {
        Command::Complete if model.search.completion().is_none() && model.focus == Focus::Tree => "page",
        Command::Complete if model.search.completion().is_none() => "hits",
        Command::Shape if model.search.shape() == Shape::Tree => "list",
        Command::Compare if binding.pane == Pane::Everywhere && !model.marked.is_empty() => "compare marked",
        Command::Mark if papers::has_mark(model) => "unmark",
        Command::InFull if model.overlays.is_empty() && model.in_full.is_some() => "page",
        Command::Choose => choose(model).or(binding.hint.as_deref()).unwrap_or_default(),
        Command::Open if binding.pane == Pane::Tree => match model.tree.row() {
            Some(row) if row.spot.place().is_none() && row.fold == Fold::Open => "fold",
            Some(row) if row.spot.place().is_none() => "unfold",
            _ => binding.hint.as_deref().unwrap_or_default(),
        },
        Command::Toggle if model.paper_with_keys().is_some_and(Reading::is_folded) => "unfold",
        _ => binding.hint.as_deref().unwrap_or_default(),
    }
}

/// What taking a choice does, where a list or a line is on top.
fn choose(model: &Model) -> Option<&'static str> {
    Some(match model.overlays.last()? {
        Overlay::List(list) if list.filters() => "done",
        Overlay::List(list) => match list.subject {
            Subject::Names | Subject::Problems | Subject::Bookmarks | Subject::Index(_) => "go there",
            Subject::CompareWith => "compare",
            Subject::WayTo => "show the way",
            Subject::Indexes => "list",
            Subject::Commands | Subject::Help => "run",
            Subject::Links => "follow",
            Subject::Searches => "search",
        },
        Overlay::Offer(offer) if offer.nearest.is_none() => "look for it",
        Overlay::Offer(_) => "go there",
        Overlay::Keep(_) => "keep",
        Overlay::Find(..) => "done",
        Overlay::Search | Overlay::Chart(_) | Overlay::Paper(_) => return None,
    })
}

/// Whether a command would do anything now.
fn is_active(model: &Model, command: Command, pane: Pane) -> bool {
    let in_panes = model.overlays.is_empty();
    if let Some(reading) = model.paper_with_keys().filter(|_| pane == Pane::Paper) {
        return reading.can(command);
    }
    match (model.overlays.last(), command) {
        (Some(Overlay::List(list)), Command::Help) => return list.subject != Subject::Help,
        (Some(Overlay::List(list)), Command::Edit)
            if list.subject != Subject::Problems || model.handbook.origin == Origin::Sample =>
        {
            return false;
        }
        (Some(Overlay::List(list)), Command::Forget) if !list.subject.is_kept() => return false,
        // A filter is entered, whatever it leaves.
        (Some(Overlay::List(list)), Command::Choose) if list.filters() => return true,
        (Some(Overlay::List(list)), Command::Choose | Command::Edit | Command::CopyItem | Command::Forget) => {
            return list.selected().is_some();
        }
        (Some(Overlay::Offer(_)), Command::Edit | Command::CopyItem | Command::Filter | Command::Forget) => {
            return false;
        }
        (Some(Overlay::Search), Command::Choose) => return !model.search.hits().is_empty(),
        _ => {}
    }
    let chart = match model.overlays.last() {
        Some(Overlay::Chart(chart)) => Some(chart),
        _ => None,
    };
    match command {
        Command::Help | Command::Close => true,
        Command::Complete => model.search.completion().is_some() || !model.screen.is_wide(),
        Command::KeepSearch => !model.search.hits().is_empty(),
        Command::Searches => model.search.has_some(),
        Command::Commands if chart.is_some() || matches!(model.overlays.last(), Some(Overlay::Paper(_))) => true,
        Command::Levels if in_panes || chart.is_some() => model.has_levels(),
        Command::InFull | Command::Compare | Command::Mark | Command::Path if chart.is_some() => {
            chart.is_some_and(|chart| chart.role().is_some())
        }
        Command::Back if chart.is_some() => chart.is_some_and(Chart::has_back),
        Command::Map if chart.is_some() => chart.is_some_and(Chart::can_widen),
        Command::NextMatch if chart.is_some() => chart.is_some_and(|chart| chart.find.is_some()),
        _ if !in_panes => pane != Pane::Everywhere,
        Command::Leave => model.tree.is_narrowed(),
        // Nothing is there to be looked for or gone to.
        _ if model.progress.done && model.handbook.pages().len() == 0 => command == Command::Commands,
        Command::InFull | Command::Compare | Command::CompareWith | Command::Mark | Command::Path => {
            model.tree.row().is_some_and(|row| row.spot.place().is_some())
        }
        Command::Follow => model.link.is_some(),
        Command::Open | Command::Ladder => model.tree.row().is_some(),
        Command::NextLink | Command::Links => model.detail.links().len() > 0,
        Command::Back => model.history.has_back(),
        Command::Forward => model.history.has_forward(),
        Command::Problems => model.problems.as_ref().is_some_and(|known| !known.is_empty()),
        Command::NextMatch => model.search.progress().is_some() || model.find().is_some_and(|f| f.count() > 0),
        _ => true,
    }
}
