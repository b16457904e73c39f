//! Messages applied: this file says which pane or overlay a message is for, theirs say what they do with it.

use crate::config::command::Command;
use crate::config::keymap::Pane;
use crate::config::stroke::Stroke;
use crate::handbook::Origin;

use super::keys::panes;
use super::motion::{Motion, matches_on};
use super::{Effect, Focus, Message, Model, Overlay, Subject};
use super::{chart, find, folding, history, link, lists, outside, overlays, papers, search};

/// Applies a message.
pub(super) fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Nothing => {}
        Message::Pending => model.notice = None,
        Message::Run(command, count) => {
            model.notice = None;
            return run(model, command, count);
        }
        Message::Type(key) => {
            model.notice = None;
            overlays::enter(model, |input| overlays::typed(input, key));
        }
        Message::Paste(_) if !panes(model).contains(&Pane::Input) => {
            model.refuse(format!("nothing is entered here; {} searches", model.key(Command::Search)));
        }
        Message::Paste(text) => overlays::enter(model, |input| overlays::paste(input, &text)),
        Message::Digit(digit) => {
            model.notice = None;
            return lists::digit(model, digit);
        }
        Message::Unbound(strokes) => {
            let (keys, help) = (Stroke::show(&strokes), model.key(Command::Help));
            let told = match elsewhere(model, &strokes) {
                Some((place, desc)) => format!("{keys} works {place}: {desc}"),
                None => format!("{keys} does nothing here"),
            };
            model.refuse(format!("{told}; {help} lists the keys"));
        }
        Message::Focus(focus) => model.focus = focus,
        Message::SelectRow(index) => {
            model.notice = None;
            model.focus = Focus::Tree;
            if index == model.tree.selected() {
                folding::toggle(model);
            } else {
                model.tree.select(index);
                model.give_up_wanted();
            }
        }
        Message::FoldRow(index) => {
            model.notice = None;
            model.focus = Focus::Tree;
            model.tree.select(index);
            folding::toggle(model);
            model.give_up_wanted();
        }
        Message::SelectStop(stop) => {
            model.notice = None;
            papers::select(model, stop);
        }
        Message::FollowStop(stop) => {
            model.notice = None;
            model.focus = Focus::Detail;
            link::choose(model, stop);
            return link::follow(model);
        }
        Message::GoTo(address) => {
            model.notice = None;
            match address.find(&model.handbook) {
                Some((spot, _)) => model.go_from_under(spot),
                None => model.refuse("it is no longer there"),
            }
        }
        Message::Scroll(Focus::Tree, lines) => {
            let height = usize::from(model.areas().tree.height);
            model.tree.scroll_by(lines, height);
        }
        Message::Scroll(Focus::Detail, lines) => {
            if !papers::scroll(model, lines as isize) {
                model.detail.scroll_by(lines as isize);
            }
        }
        Message::Pan(lines, cells) => {
            if !papers::pan(model, cells) {
                chart::pan(model, lines, cells);
            }
        }
        Message::Divide(width) => model.screen.divide_at(width),
        Message::Narrow(field, value) => {
            model.notice = None;
            search::narrow(model, field, value.as_deref());
        }
        Message::Pick(row) => {
            if let Some(list) = model.list_mut()
                && row < list.shown(0).len()
            {
                list.select(row);
                return lists::take(model);
            }
            if let Some(Overlay::Search) = model.overlays.last() {
                model.notice = None;
                search::pick(model, row);
            }
            return chart::pick(model, row);
        }
    }
    Vec::new()
}

/// Where else strokes mean something, and what they do there.
fn elsewhere<'m>(model: &'m Model, strokes: &[Stroke]) -> Option<(&'static str, &'m str)> {
    let panes = Pane::ALL.into_iter().filter(|pane| *pane != Pane::Input);
    let mut bound = panes.filter_map(|pane| model.settings.keymap.binding(pane, strokes));
    bound.next().map(|binding| (binding.pane.place(), &*binding.desc))
}

/// Runs a command, for what is on top or for the pane that has the keys.
pub(super) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Vec<Effect> {
    model.note(command);
    match command {
        Command::Quit => return vec![Effect::Quit],
        Command::Redraw => return vec![Effect::Redraw],
        Command::Suspend => return vec![Effect::Suspend],
        Command::Theme => next_theme(model),
        Command::Mouse => {
            model.mouse = !model.mouse;
            model.tell(format!("the mouse is {}", if model.mouse { "on" } else { "off" }));
            return vec![Effect::Mouse(model.mouse)];
        }
        Command::Reload if model.failure.is_none() && model.handbook.origin == Origin::Sample => {
            model.refuse(outside::SAMPLE);
        }
        Command::Reload => {
            model.tell("reading the handbook again");
            return vec![Effect::Load];
        }
        Command::Help if model.list().is_none_or(|list| list.subject != Subject::Help) => {
            lists::open(model, Subject::Help)
        }
        _ if model.overlays.is_empty() => {
            return papers::run(model, command, count).unwrap_or_else(|| in_panes(model, command, count));
        }
        _ => return overlays::run(model, command, count),
    }
    Vec::new()
}

/// Runs a command for the panes.
fn in_panes(model: &mut Model, command: Command, count: Option<u32>) -> Vec<Effect> {
    let times = count.unwrap_or(1);
    match command {
        Command::Down
        | Command::Up
        | Command::HalfPageDown
        | Command::HalfPageUp
        | Command::PageDown
        | Command::PageUp
        | Command::First
        | Command::Last => travel(model, command, count),
        Command::NextSibling | Command::PreviousSibling => {
            let forward = command == Command::NextSibling;
            if !(0..times).all(|_| model.tree.move_to_sibling(forward)) {
                let end = if forward { "last" } else { "first" };
                model.refuse(format!("this is the {end} one here"));
            }
            model.give_up_wanted();
        }
        Command::OtherPane => model.focus_on(if model.focus == Focus::Tree { Focus::Detail } else { Focus::Tree }),
        Command::FocusTree => model.focus_on(Focus::Tree),
        Command::Expand | Command::Collapse | Command::Toggle | Command::Open => folding::unfold(model, command),
        Command::FoldAll | Command::UnfoldAll | Command::FoldDepth | Command::UnfoldDepth => {
            folding::fold_many(model, command)
        }
        Command::NextLink => link::advance(model, true, times),
        Command::PreviousLink => link::advance(model, false, times),
        Command::Follow => return link::follow(model),
        Command::Back | Command::Forward => history::travel(model, command, times),
        Command::Search => search::open(model, ""),
        Command::Searches => lists::open(model, Subject::Searches),
        Command::KeepSearch => search::keep(model),
        Command::Find => find::open(model),
        Command::NextMatch | Command::PreviousMatch => {
            let by = matches_on(command, count);
            // Whichever was last.
            if model.find().is_some() { find::advance(model, by) } else { search::advance(model, by) }
        }
        Command::InFull
        | Command::Compare
        | Command::CompareWith
        | Command::Mark
        | Command::Levels
        | Command::Path
        | Command::Indexes => papers::open(model, command),
        Command::HideSame | Command::Swap | Command::NextStep | Command::PreviousStep | Command::CopySheet => {
            model.refuse("no paper is open")
        }
        Command::GoTo => lists::open(model, Subject::Names),
        Command::Commands => lists::open(model, Subject::Commands),
        Command::Links => lists::open(model, Subject::Links),
        Command::Ladder | Command::Map => chart::open(model, command),
        Command::Problems => lists::open(model, Subject::Problems),
        Command::Bookmark => return lists::bookmark(model),
        Command::Bookmarks => lists::open(model, Subject::Bookmarks),
        Command::CopyItem
        | Command::CopyQuote
        | Command::CopyLink
        | Command::CopyPath
        | Command::Edit
        | Command::Web => return outside::run(model, command),
        Command::Narrower => divide(model, -2 * times as i32),
        Command::Wider => divide(model, 2 * times as i32),
        Command::HideTree => {
            model.screen.tree_hidden = !model.screen.tree_hidden;
            model.focus = if model.screen.tree_hidden { Focus::Detail } else { Focus::Tree };
        }
        Command::Leave => leave(model),
        Command::Close if model.in_full.is_some() => model.in_full = None,
        Command::Close if model.tree.is_narrowed() => search::leave_walk(model),
        Command::Close => return vec![Effect::Quit],
        Command::Left | Command::Right => model.refuse("no chart is drawn"),
        Command::Complete
        | Command::CompleteBack
        | Command::Shape
        | Command::NarrowKind
        | Command::NarrowDepartment
        | Command::NarrowGrade
        | Command::PreviewDown
        | Command::PreviewUp => model.refuse("no search is open"),
        Command::Choose | Command::Filter | Command::Forget => model.refuse("no list is open"),
        Command::Quit
        | Command::Redraw
        | Command::Reload
        | Command::Suspend
        | Command::Theme
        | Command::Mouse
        | Command::Help => return run(model, command, count),
    }
    Vec::new()
}

/// Moves the selection, or scrolls the page.
fn travel(model: &mut Model, command: Command, count: Option<u32>) {
    let areas = model.areas();
    let pane = if model.focus == Focus::Tree { areas.tree } else { areas.text };
    let Some(motion) = Motion::of(command, count, pane.height.into()) else { return };
    match (model.focus, motion) {
        (Focus::Tree, Motion::By(rows) | Motion::Turn(rows)) => model.tree.move_by(rows),
        (Focus::Tree, Motion::First) => model.tree.select(0),
        (Focus::Tree, Motion::Last) => model.tree.select(usize::MAX),
        (Focus::Tree, Motion::To(row)) => model.tree.select(row),
        (Focus::Detail, Motion::By(lines) | Motion::Turn(lines)) => model.detail.scroll_by(lines),
        (Focus::Detail, Motion::First) => model.detail.scroll_to(0),
        (Focus::Detail, Motion::Last) => model.detail.scroll_to(usize::MAX),
        (Focus::Detail, Motion::To(line)) => model.detail.scroll_to(line),
    }
    if model.focus == Focus::Tree {
        model.give_up_wanted();
    }
}

fn divide(model: &mut Model, by: i32) {
    if !model.screen.side_by_side() {
        let why =
            if model.screen.tree_hidden { "the tree is hidden" } else { "the screen is too narrow for both panes" };
        return model.refuse(why);
    }
    let width = i32::from(model.screen.divided_at()).saturating_add(by);
    model.screen.divide_at(width.clamp(0, i32::from(u16::MAX)) as u16);
}

fn next_theme(model: &mut Model) {
    if !model.settings.colour {
        return model.refuse("colours are off");
    }
    model.theme = (model.theme + 1) % model.settings.themes.len();
    // What the user has chosen no longer follows the terminal.
    model.settings.theme.clone_from(&model.settings.themes[model.theme].name);
    let name = &model.theme().name;
    model.tell(format!("theme: {name}"));
}

/// Leaves what is on top, one thing at a time.
fn leave(model: &mut Model) {
    if model.in_full.take().is_some() || model.detail.current.take().is_some() || model.detail.find.take().is_some() {
        return;
    }
    if model.search.walks() {
        return search::leave_walk(model);
    }
    if model.focus == Focus::Detail {
        return model.focus_on(Focus::Tree);
    }
    let key = model.key(Command::Close);
    model.refuse(format!("nothing is on top; {key} quits"));
}

impl Model {
    /// Gives a pane the keys; a hidden tree is shown again.
    pub(super) fn focus_on(&mut self, focus: Focus) {
        self.focus = focus;
        if focus == Focus::Tree {
            self.screen.tree_hidden = false;
        }
    }

    /// Lays out what is selected, where that is not done yet.
    pub(super) fn refresh(&mut self) {
        let text = self.areas().text;
        // On a narrow screen the tree may have it all; the sheet is then laid out as if the page had.
        let text = if text.is_empty() { self.areas_for(Focus::Detail).text } else { text };
        let Some(spot) = self.shown() else { return };
        let glyphs = self.glyphs();
        self.detail.passing = self.searches();
        self.detail.show(&self.handbook, spot, (text.width.max(4), text.height), glyphs);
    }
}

/// Brings everything in step with the screen, so that drawing needs nothing but to read.
pub(super) fn settle(model: &mut Model) {
    let areas = model.areas();
    if !areas.fits {
        return;
    }
    model.tree.settle(usize::from(areas.tree.height.max(1)));
    search::settle(model);
    model.refresh();
    search::mark(model);
    model.detail.settle();
    let current = model.detail.current();
    if model.link.as_ref().map(|(at, _)| *at) != current {
        model.link = current.zip(model.current_link());
    }
    papers::settle(model, &areas);
    lists::settle(model);
    chart::settle(model);
}
