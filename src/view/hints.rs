//! The keys that matter now, in the last line.
//!
//! ```text
//!  Enter open  / search  L ladder  i in full  c compare  ] next link  ? help
//! ```
//!
//! Invariant: no key is told that does something else, or nothing, where one is.

use ratatui::layout::Rect;

use crate::app::{Chart, Focus, Fold, Model, Overlay, Reading, Shape, Subject};
use crate::config::command::Command;
use crate::config::keymap::{Binding, Pane};
use crate::config::stroke::Stroke;
use crate::text;

use super::paint::{Paint, style};

/// A key, and a word for what it does.
struct Hint<'m> {
    run: Command,
    key: String,
    word: &'m str,
}

impl Hint<'_> {
    fn width(&self) -> u16 {
        (text::width(&self.key) + 1 + text::width(self.word)) as u16
    }
}

/// Draws the hints for which there is room, the first first.
pub(super) fn draw(paint: &mut Paint, model: &Model, area: Rect) {
    let theme = model.theme();
    let hints = hints(model);
    // Help is always told: from there one finds everything else.
    let help = hints.iter().find(|hint| hint.run == Command::Help).map_or(0, |hint| hint.width() + 2);
    let mut x = area.x;
    for hint in &hints {
        let reserved = if hint.run == Command::Help { 0 } else { help };
        if x + hint.width() + reserved > area.right() {
            continue;
        }
        x = paint.put(x, area.y, &hint.key, style(&theme.key), area.width) + 1;
        x = paint.put(x, area.y, hint.word, style(&theme.dim), area.width) + 2;
    }
}

/// What can be done now; what the nearest pane says of a command is all that is told of it.
fn hints<'m>(model: &'m Model) -> Vec<Hint<'m>> {
    let mut told: Vec<(Command, Pane)> = Vec::new();
    let bindings = model.settings.keymap.hints(crate::app::panes(model));
    let bindings = bindings.filter(|b| is_active(model, b.run, b.pane)).filter(|b| {
        let again = told.iter().any(|(run, pane)| *run == b.run && *pane != b.pane);
        told.push((b.run, b.pane));
        !again
    });
    let hint = |b: &'m Binding| Some(Hint { run: b.run, key: Stroke::show(b.on.first()?), word: word(model, b) });
    bindings.filter_map(hint).collect()
}

/// What a binding does, in the state in which things are.
fn word<'m>(model: &'m Model, binding: &'m Binding) -> &'m str {
    match binding.run {
        Command::Complete if model.search.completion().is_none() && model.focus == Focus::Tree => "page",
        Command::Complete if model.search.completion().is_none() => "hits",
        Command::Shape if model.search.shape() == Shape::Tree => "list",
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
        Overlay::List(list) if list.typing && !list.subject.is_typed() => "done",
        Overlay::List(list) => match list.subject {
            Subject::Names | Subject::Problems | Subject::Bookmarks | Subject::Index(_) => "go there",
            Subject::CompareWith => "compare",
            Subject::WayTo => "show the way",
            Subject::Indexes => "list",
            Subject::Commands | Subject::Help => "run",
            Subject::Links => "follow",
            Subject::Searches => "search",
        },
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
    if let Some(Overlay::List(list)) = model.overlays.last() {
        match command {
            Command::Edit => return list.subject == Subject::Problems,
            Command::Forget => return matches!(list.subject, Subject::Searches | Subject::Bookmarks),
            Command::Help => return list.subject != Subject::Help,
            _ => {}
        }
    }
    if let Some(Overlay::Offer(_)) = model.overlays.last()
        && matches!(command, Command::Edit | Command::CopyItem | Command::Filter | Command::Forget)
    {
        return false;
    }
    let chart = match model.overlays.last() {
        Some(Overlay::Chart(chart)) => Some(chart),
        _ => None,
    };
    match command {
        Command::Help | Command::Close => true,
        Command::Complete => model.search.completion().is_some() || !model.screen.is_wide(),
        Command::KeepSearch => !model.search.hits().is_empty(),
        Command::Commands if chart.is_some() || matches!(model.overlays.last(), Some(Overlay::Paper(_))) => true,
        Command::Levels if in_panes || chart.is_some() => model.has_levels(),
        Command::InFull | Command::Compare | Command::Path if chart.is_some() => {
            chart.is_some_and(|chart| chart.role().is_some())
        }
        Command::Back if chart.is_some() => chart.is_some_and(Chart::has_back),
        Command::Map if chart.is_some() => chart.is_some_and(Chart::can_widen),
        _ if !in_panes => pane != Pane::Everywhere,
        Command::InFull | Command::Compare | Command::Path => {
            model.tree.row().is_some_and(|row| row.spot.place().is_some())
        }
        Command::Follow => model.link.is_some(),
        Command::NextLink | Command::Links => model.detail.links().len() > 0,
        Command::Back => model.history.has_back(),
        Command::Forward => model.history.has_forward(),
        Command::Problems => model.problems.as_ref().is_some_and(|known| !known.is_empty()),
        Command::NextMatch => model.search.progress().is_some() || model.find().is_some_and(|f| f.count() > 0),
        _ => true,
    }
}
