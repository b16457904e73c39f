//! Walking: from row to row, from family to family, and back.

use super::super::motion::{Motion, matches_on};
use super::super::{Address, Effect, Focus, Model, Offer, Overlay, Spot, find, overlays, papers, search};
use super::{Chart, Subject, about, found};
use crate::config::command::Command;
use crate::handbook::{PageId, Place};
use crate::ladder::placing::{Column, Direction, What};
use crate::text;

/// Draws the ladder of what is selected, or the map around it.
pub(in crate::app) fn open(model: &mut Model, command: Command) {
    let Some(spot) = model.role_in_hand().map(Spot::Node).or_else(|| Some(model.tree.row()?.spot)) else {
        return model.refuse("nothing is selected");
    };
    let address = Address::of(&model.handbook, spot);
    let page = spot.place();
    // A department that describes no family of its own has no ladder, but those of all below it.
    let family = page.filter(|place| command == Command::Ladder && !is_department(model, *place));
    let subject = match family {
        Some(_) => Subject::Family(address.id.clone()),
        None if model.handbook.find(&address.id).is_some_and(|page| !is_department(model, Place::of(page))) => {
            Subject::Map(text::first_part(&address.id).to_owned())
        }
        None => Subject::Map(address.id.clone()),
    };
    let width = model.screen.chart_width();
    let Some(mut chart) = model.ladder.clone().and_then(|snapshot| Chart::new(snapshot, subject, width)) else {
        return model.await_ladders(command);
    };
    if let Some(page) = chart.handbook.find(&address.id) {
        select(&mut chart, page, page_level(model, &address));
    }
    if !model.overlays.is_empty() {
        leave_for_page(model);
    }
    show(model, chart);
}

/// The level of a page in which an address lies.
fn page_level(model: &Model, address: &Address) -> Option<String> {
    let (spot, _) = address.find(&model.handbook)?;
    let place = spot.place()?;
    let page = model.handbook.page(place.page);
    let owner = page.owner(place.node)?;
    page.levels().find(|level| *level == owner).map(|level| page.text(level).to_owned())
}

/// Selects a family's row, or its level's.
fn select(chart: &mut Chart, page: PageId, level: Option<String>) {
    if chart.is_map() {
        chart.select_page(page);
        return;
    }
    let is = |row: usize| {
        let What::Role(place) = chart.picture.rows[row].what else { return false };
        let own = chart.picture.spots[row].column == Column::Middle;
        own && level.as_deref() == Some(chart.handbook.text(place))
    };
    if let Some(row) = (0..chart.picture.rows.len()).find(|row| is(*row)) {
        chart.selected = row;
    }
}

/// Whether a page only heads a department or group: it has pages below it, and says nothing of a ladder.
fn is_department(model: &Model, place: Place) -> bool {
    let handbook = &model.handbook;
    let entry = handbook.entry(handbook.entry_of(place.page));
    !entry.children.is_empty() && handbook.page(place.page).levels().next().is_none()
}

/// Puts a chart on top, in the place of the one that is there.
fn show(model: &mut Model, mut chart: Chart) {
    chart.reveal(&model.screen);
    match model.overlays.last_mut() {
        Some(Overlay::Chart(old)) => *old = chart,
        _ => model.overlays.push(Overlay::Chart(chart)),
    }
}

/// Takes the topmost chart.
fn top(model: &mut Model) -> Option<&mut Chart> {
    match model.overlays.last_mut() {
        Some(Overlay::Chart(chart)) => Some(chart),
        _ => None,
    }
}

/// Runs a command for the chart on top; none where it has no meaning there.
pub(in crate::app) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Option<Vec<Effect>> {
    let screen = model.screen;
    let chart = top(model)?;
    let height = chart.areas(&screen).picture.height.max(1);
    if let Some(motion) = Motion::of(command, count, height.into()) {
        match motion {
            Motion::By(rows) | Motion::Turn(rows) if rows < 0 => step(model, Direction::Up, rows.unsigned_abs()),
            Motion::By(rows) | Motion::Turn(rows) => step(model, Direction::Down, rows.unsigned_abs()),
            Motion::First => chart.select_line(0, &screen),
            Motion::Last => chart.select_line(chart.order.len().saturating_sub(1), &screen),
            Motion::To(line) => chart.select_line(line.min(chart.order.len().saturating_sub(1)), &screen),
        }
        return Some(Vec::new());
    }
    let times = count.unwrap_or(1);
    match command {
        Command::Left => step(model, Direction::Left, times as usize),
        Command::Right => step(model, Direction::Right, times as usize),
        Command::Choose => return Some(choose(model)),
        Command::Open => return Some(open_role(model)),
        Command::Ladder => return Some(to_ladder(model)),
        Command::Map => widen(model),
        Command::Back | Command::Forward => travel(model, command, times),
        Command::InFull | Command::Mark => papers::open(model, command),
        Command::Leave if chart.find.is_some() => chart.find = None,
        Command::NextMatch | Command::PreviousMatch if chart.find.is_some() => {
            find::advance(model, matches_on(command, count));
        }
        Command::NextMatch | Command::PreviousMatch => {
            if model.search.walks() {
                leave_for_page(model);
            }
            search::advance(model, matches_on(command, count));
        }
        _ => return overlays::run_alike(model, command),
    }
    Some(Vec::new())
}

/// Selects the row so many steps on.
fn step(model: &mut Model, direction: Direction, times: usize) {
    let screen = model.screen;
    let Some(chart) = top(model) else { return };
    let before = chart.selected;
    for _ in 0..times {
        match chart.picture.toward(chart.selected, direction) {
            Some(row) => chart.selected = row,
            None => break,
        }
    }
    chart.reveal(&screen);
    if chart.selected == before {
        model.refuse(match direction {
            Direction::Up => "nothing stands above",
            Direction::Down => "nothing stands below",
            Direction::Left => "nothing stands to the left",
            Direction::Right => "nothing stands to the right",
        });
    }
}

/// Leaves the chart for a page; the history knows the way back.
fn leave_for_page(model: &mut Model) {
    model.leave();
    model.overlays.clear();
}

/// Takes a row that was clicked: selects it; where it is selected already, goes where it leads.
pub(in crate::app) fn pick(model: &mut Model, row: usize) -> Vec<Effect> {
    match top(model) {
        Some(chart) if chart.selected == row => choose(model),
        Some(chart) if row < chart.picture.rows.len() => {
            chart.selected = row;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Goes where the selected row leads: a level of the ladder's own is opened, of anything else the ladder is drawn.
fn choose(model: &mut Model) -> Vec<Effect> {
    let own = |chart: &mut Chart| chart.picture.spots.get(chart.selected).map(|spot| spot.column == Column::Middle);
    if top(model).and_then(own) == Some(true) { open_role(model) } else { to_ladder(model) }
}

/// Opens what is selected in the panes.
fn open_role(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Chart(chart)) = model.overlays.last() else { return Vec::new() };
    let Some(What::Role(place)) = chart.what() else { return to_ladder(model) };
    match found(model, chart, *place) {
        Some(spot) => {
            model.go_from_under(spot);
            model.focus_on(Focus::Detail);
        }
        None => model.refuse("it is no longer there"),
    }
    Vec::new()
}

/// Draws the ladder of the family that is selected; what the handbook lacks is told with the nearest that it has.
fn to_ladder(model: &mut Model) -> Vec<Effect> {
    let Some(chart) = top(model) else { return Vec::new() };
    match chart.what().cloned() {
        Some(What::Role(place)) => {
            let subject = Subject::Family(chart.handbook.page(place.page).id.to_string());
            if subject == chart.subject {
                model.refuse("this is its ladder");
            } else {
                let place = far_end(chart).unwrap_or(place);
                walk(model, subject, Some(place));
            }
        }
        Some(What::Missing(id)) => {
            let nearest = chart.handbook.nearest(&id).map(Place::of);
            let chart = &*chart;
            let address = nearest.map(|place| Address::of(&chart.handbook, place));
            let nearest = address.and_then(|address| address.find(&model.handbook)).map(|(spot, _)| spot);
            model.overlays.push(Overlay::Offer(Offer { missing: id.to_string(), nearest }));
        }
        Some(What::Unsaid) => model.refuse("the page says that the next step is not yet defined"),
        None => {}
    }
    Vec::new()
}

/// The role of another family at which the selected step ends, or begins.
fn far_end(chart: &Chart) -> Option<Place> {
    let step = about::step(&chart.ladder, &chart.picture, chart.selected)?;
    match chart.picture.spots.get(chart.selected)?.column {
        Column::Left => Some(step.from),
        Column::Right => Some(step.to),
        _ => None,
    }
}

/// Draws the map of the department of what is drawn; from that, the handbook's.
fn widen(model: &mut Model) {
    let Some(chart) = top(model) else { return };
    let place = match chart.what() {
        Some(What::Role(place)) => Some(*place),
        _ => None,
    };
    let subject = match &chart.subject {
        Subject::Family(id) => Subject::Map(text::first_part(id).to_owned()),
        Subject::Map(below) if below.is_empty() => {
            return model.refuse("this is the map of the whole handbook");
        }
        Subject::Map(below) => Subject::Map(text::folder(below).to_owned()),
    };
    walk(model, subject, place);
}

/// Draws another chart, and notes the way back. What was selected stays so where the other has it.
fn walk(model: &mut Model, subject: Subject, selected: Option<Place>) {
    let width = model.screen.chart_width();
    let Some(chart) = top(model) else { return };
    let Some(mut next) = Chart::new((chart.handbook.clone(), chart.ladder.clone()), subject, width) else { return };
    next.trail = std::mem::take(&mut chart.trail);
    next.trail.leave(chart.step());
    if let Some(place) = selected {
        let level = Some(chart.handbook.text(place).to_owned());
        select(&mut next, place.page, level);
    }
    show(model, next);
}

/// Draws the ladder of what a list has given, where a chart is on top; whether one is.
pub(in crate::app) fn walk_to(model: &mut Model, address: &Address) -> bool {
    let Some(chart) = top(model) else { return false };
    let Some((spot, _)) = address.find(&chart.handbook) else { return false };
    let subject = match spot {
        Spot::Group(_) => Subject::Map(address.id.clone()),
        Spot::Node(_) => Subject::Family(address.id.clone()),
    };
    walk(model, subject, spot.place());
    true
}

/// Goes back or forward on the walk.
fn travel(model: &mut Model, command: Command, times: u32) {
    let width = model.screen.chart_width();
    for _ in 0..times {
        let Some(chart) = top(model) else { return };
        let here = chart.step();
        let Some(step) = chart.trail.next(command) else {
            return match command {
                Command::Back => model.refuse(format!("the walk began here; {} closes", model.key(Command::Leave))),
                _ => model.refuse("there is no way forward from here"),
            };
        };
        let snapshot = (chart.handbook.clone(), chart.ladder.clone());
        let Some(mut next) = Chart::new(snapshot, step.subject, width) else {
            model.refuse("it is no longer there");
            continue;
        };
        next.select_key(step.selected.as_ref());
        next.trail = std::mem::take(&mut chart.trail);
        next.trail.turn(command, here);
        show(model, next);
    }
}

/// The page and line that tell of the selected row, to be opened in the editor.
pub(in crate::app) fn edit(chart: &Chart) -> Option<(String, u32)> {
    let row = chart.picture.rows.get(chart.selected)?;
    let told = row.said.first().map(|said| chart.ladder.told(*said)).map(|(place, line, _)| (place, line));
    let own = || match row.what {
        What::Role(place) => Some((place, chart.handbook.page(place.page).line(place.node))),
        What::Missing(_) | What::Unsaid => None,
    };
    let (place, line) = told.or_else(own)?;
    Some((chart.handbook.page(place.page).id.to_string(), line))
}
