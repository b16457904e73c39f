//! Messages applied: this file says which pane or overlay a message is for, theirs say what they do with it.

use crossterm::event::{Event as Terminal, KeyEvent};
use tui_input::backend::crossterm::EventHandler as _;
use tui_input::{Input, InputRequest};

use crate::config::command::Command;
use crate::config::stroke::Stroke;
use crate::config::theme::Theme;
use crate::text::sanitise;

use super::history::Step;
use super::{Address, Effect, Find, Focus, Fold, Message, Model, Notice, Overlay, Spot, Subject, link, lists, outside};

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
            enter(model, |input| typed(input, key));
        }
        Message::Paste(text) => enter(model, |input| paste(input, &text)),
        Message::Digit(digit) => {
            model.notice = None;
            return lists::digit(model, digit);
        }
        Message::Unbound(strokes) => {
            let help = model.key(Command::Help);
            let text = format!("{} does nothing here; {help} lists the keys", Stroke::show(&strokes));
            model.notice = Some(Notice::Inactive(text));
        }
        Message::Focus(focus) => model.focus = focus,
        Message::SelectRow(index) => {
            model.notice = None;
            model.focus = Focus::Tree;
            if index == model.tree.selected() {
                toggle(model);
            } else {
                model.tree.select(index);
                model.settle_for_selection();
            }
        }
        Message::FollowStop(stop) => {
            model.notice = None;
            model.focus = Focus::Detail;
            link::choose(model, stop);
            return link::follow(model);
        }
        Message::Scroll(Focus::Tree, lines) => {
            let height = usize::from(model.areas().tree.height);
            model.tree.scroll_by(lines, height);
        }
        Message::Scroll(Focus::Detail, lines) => model.detail.scroll_by(lines as isize),
        Message::Divide(width) => model.screen.tree_width = Some(width),
        Message::Pick(row) => {
            if let Some(Overlay::List(list)) = model.overlays.last_mut()
                && row < list.shown(0).len()
            {
                list.select(row);
                return lists::take(model);
            }
        }
    }
    Vec::new()
}

/// Runs a command, for what is on top or for the pane that has the keys.
pub(super) fn run(model: &mut Model, command: Command, count: Option<u32>) -> Vec<Effect> {
    match command {
        Command::Quit => return vec![Effect::Quit],
        Command::Redraw => return vec![Effect::Redraw],
        Command::Suspend => return vec![Effect::Suspend],
        Command::Theme => next_theme(model),
        Command::Mouse => {
            model.mouse = !model.mouse;
            model.notice = Some(Notice::Done(format!("the mouse is {}", if model.mouse { "on" } else { "off" })));
            return vec![Effect::Mouse(model.mouse)];
        }
        _ if model.overlays.is_empty() => return in_panes(model, command, count),
        _ => return on_top(model, command, count),
    }
    Vec::new()
}

/// Runs a command for the topmost overlay.
fn on_top(model: &mut Model, command: Command, count: Option<u32>) -> Vec<Effect> {
    let page = model.overlays.last().map_or(0, |overlay| match overlay {
        Overlay::List(list) => isize::from(model.popup(list).list.height.max(1) as i16),
        Overlay::Find(..) | Overlay::Offer(_) => 1,
    });
    let by = count.map_or(1, |count| count as isize);
    match (model.overlays.last_mut(), command) {
        (Some(Overlay::Find(_, from)), Command::Leave) => {
            let from = *from;
            model.overlays.pop();
            model.detail.find = None;
            model.detail.scroll_to(from);
        }
        (Some(Overlay::List(list)), Command::Leave) if list.typing && !starts_typing(list.subject) => {
            list.typing = false;
            list.input.reset();
            lists::narrow(model);
        }
        (_, Command::Leave | Command::Close) => {
            model.overlays.pop();
        }
        (Some(Overlay::Find(..)), Command::Choose) => {
            model.overlays.pop();
            model.focus = Focus::Detail;
            if model.detail.find.as_ref().is_some_and(|find| find.count() == 0) {
                not_found(model);
                model.detail.find = None;
            }
        }
        (Some(Overlay::Find(..)), Command::Down) => next_match(model, 1),
        (Some(Overlay::Find(..)), Command::Up) => next_match(model, -1),
        (Some(Overlay::Offer(offer)), Command::Choose) => {
            let nearest = offer.nearest;
            model.overlays.pop();
            if let Some(spot) = nearest {
                model.go(spot);
            }
        }
        (Some(Overlay::List(list)), Command::Choose) if list.typing && !starts_typing(list.subject) => {
            list.typing = false;
        }
        (Some(Overlay::List(_)), Command::Choose) => return lists::take(model),
        (Some(Overlay::List(list)), Command::Filter) => list.typing = true,
        (Some(Overlay::List(list)), Command::Down) => list.move_by(by),
        (Some(Overlay::List(list)), Command::Up) => list.move_by(-by),
        (Some(Overlay::List(list)), Command::HalfPageDown) => list.move_by((page / 2).max(1)),
        (Some(Overlay::List(list)), Command::HalfPageUp) => list.move_by(-(page / 2).max(1)),
        (Some(Overlay::List(list)), Command::PageDown) => list.move_by(page),
        (Some(Overlay::List(list)), Command::PageUp) => list.move_by(-page),
        (Some(Overlay::List(list)), Command::First) => list.select(0),
        (Some(Overlay::List(list)), Command::Last) => list.select(count.map_or(usize::MAX, |n| n as usize - 1)),
        (Some(_), _) => {
            let text = format!("'{}' has no meaning here; {} closes", command.name(), model.key(Command::Leave));
            model.notice = Some(Notice::Inactive(text));
        }
        (None, _) => {}
    }
    Vec::new()
}

/// Whether keys are entered as text from the start in lists on this.
fn starts_typing(subject: Subject) -> bool {
    matches!(subject, Subject::Names | Subject::Commands)
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
            for _ in 0..times {
                if !model.tree.to_sibling(command == Command::NextSibling) {
                    let end = if command == Command::NextSibling { "last" } else { "first" };
                    model.notice = Some(Notice::Inactive(format!("this is the {end} one here")));
                    break;
                }
            }
            model.settle_for_selection();
        }
        Command::OtherPane => model.focus_on(if model.focus == Focus::Tree { Focus::Detail } else { Focus::Tree }),
        Command::FocusTree => model.focus_on(Focus::Tree),
        Command::Expand | Command::Collapse | Command::Toggle | Command::Open => unfold(model, command),
        Command::FoldAll | Command::UnfoldAll | Command::FoldDepth | Command::UnfoldDepth => fold_many(model, command),
        Command::NextLink => link::advance(model, true, times),
        Command::PreviousLink => link::advance(model, false, times),
        Command::Follow => return link::follow(model),
        Command::Back | Command::Forward => travel_back(model, command, times),
        Command::Find => model.overlays.push(Overlay::Find(Input::default(), model.detail.scroll())),
        Command::NextMatch => next_match(model, times as isize),
        Command::PreviousMatch => next_match(model, -(times as isize)),
        Command::GoTo => lists::open(model, Subject::Names),
        Command::Commands => lists::open(model, Subject::Commands),
        Command::Links => lists::open(model, Subject::Links),
        Command::Problems => lists::open(model, Subject::Problems),
        Command::Help => lists::open(model, Subject::Help),
        Command::CopyItem | Command::CopyLink | Command::CopyPath | Command::Edit | Command::Web => {
            return outside::run(model, command);
        }
        Command::Narrower => divide(model, -2 * times as i32),
        Command::Wider => divide(model, 2 * times as i32),
        Command::HideTree => {
            model.screen.tree_hidden = !model.screen.tree_hidden;
            model.focus = if model.screen.tree_hidden { Focus::Detail } else { Focus::Tree };
        }
        Command::Reload => {
            model.notice = Some(Notice::Done("reading the handbook again".to_owned()));
            return vec![Effect::Load];
        }
        Command::Leave => leave(model),
        Command::Close => return vec![Effect::Quit],
        Command::Choose | Command::Filter => {
            model.notice = Some(Notice::Inactive("no list is open".to_owned()));
        }
        Command::Quit | Command::Redraw | Command::Suspend | Command::Theme | Command::Mouse => {
            return run(model, command, count);
        }
    }
    Vec::new()
}

/// Moves the selection, or scrolls the page.
fn travel(model: &mut Model, command: Command, count: Option<u32>) {
    let areas = model.areas();
    let height = isize::from(if model.focus == Focus::Tree { areas.tree.height } else { areas.text.height } as i16);
    let times = count.unwrap_or(1) as isize;
    let by = match command {
        Command::Down => times,
        Command::Up => -times,
        Command::HalfPageDown => times * (height / 2).max(1),
        Command::HalfPageUp => -times * (height / 2).max(1),
        Command::PageDown => times * (height - 1).max(1),
        Command::PageUp => -times * (height - 1).max(1),
        Command::First => isize::MIN,
        _ => isize::MAX,
    };
    let nth = count.filter(|_| command == Command::Last).map(|n| (n as usize).saturating_sub(1));
    match (model.focus, nth) {
        (Focus::Tree, Some(row)) => model.tree.select(row),
        (Focus::Tree, None) => model.tree.move_by(by),
        (Focus::Detail, Some(line)) => model.detail.scroll_to(line),
        (Focus::Detail, None) => model.detail.scroll_by(by),
    }
    if model.focus == Focus::Tree {
        model.settle_for_selection();
    }
}

fn unfold(model: &mut Model, command: Command) {
    let handbook = model.handbook.clone();
    let Some(row) = model.tree.row().copied() else { return };
    let index = model.tree.selected();
    match (command, row.fold) {
        (Command::Open, _) if row.spot.place().is_some() => model.focus_on(Focus::Detail),
        (Command::Toggle | Command::Open, _) => toggle(model),
        (Command::Expand, Fold::Folded) => model.tree.unfold(&handbook, index),
        (Command::Expand, Fold::Open) => model.tree.move_by(1),
        (Command::Expand, Fold::Leaf) => {
            let open = model.key(Command::Open);
            model.notice = Some(Notice::Inactive(format!("nothing is below this; {open} opens it for reading")));
        }
        (_, Fold::Open) => model.tree.fold(index),
        _ => match model.tree.parent() {
            Some(parent) => model.tree.select(parent),
            None => model.notice = Some(Notice::Inactive("this is the top of the tree".to_owned())),
        },
    }
    model.settle_for_selection();
}

fn toggle(model: &mut Model) {
    let handbook = model.handbook.clone();
    let index = model.tree.selected();
    match model.tree.row().map(|row| row.fold) {
        Some(Fold::Folded) => model.tree.unfold(&handbook, index),
        Some(Fold::Open) => model.tree.fold(index),
        Some(Fold::Leaf) => model.notice = Some(Notice::Inactive("nothing is below this".to_owned())),
        None => {}
    }
}

fn fold_many(model: &mut Model, command: Command) {
    let handbook = model.handbook.clone();
    let changed = match command {
        Command::FoldAll => {
            model.tree.fold_all(&handbook);
            true
        }
        Command::UnfoldAll => {
            model.tree.unfold_all(&handbook);
            true
        }
        Command::FoldDepth => model.tree.fold_depth(&handbook),
        _ => model.tree.unfold_depth(&handbook),
    };
    if !changed {
        let state = if command == Command::FoldDepth { "folded" } else { "unfolded" };
        model.notice = Some(Notice::Inactive(format!("everything is {state}")));
    }
}

fn travel_back(model: &mut Model, command: Command, times: u32) {
    for _ in 0..times {
        let Some(here) = model.here() else { return };
        let step = if command == Command::Back { model.history.back(here) } else { model.history.forward(here) };
        let Some(step) = step else {
            let way = if command == Command::Back { "back" } else { "forward" };
            model.notice = Some(Notice::Inactive(format!("there is no way {way} from here")));
            return;
        };
        model.return_to(&step);
    }
}

fn next_match(model: &mut Model, by: isize) {
    let Some(find) = &mut model.detail.find else {
        let key = model.key(Command::Find);
        model.notice = Some(Notice::Inactive(format!("nothing is being found; {key} finds")));
        return;
    };
    find.advance(by);
    if find.count() == 0 {
        return not_found(model);
    }
    reveal_match(model);
}

fn not_found(model: &mut Model) {
    let query = model.detail.find().map_or("", Find::query);
    model.notice = Some(Notice::Inactive(format!("'{query}' is not found here")));
}

fn reveal_match(model: &mut Model) {
    if let Some(line) = model.detail.find().and_then(Find::line) {
        let height = usize::from(model.areas().text.height);
        model.detail.reveal_lines(line..line + 1, height);
    }
}

fn divide(model: &mut Model, by: i32) {
    if !model.screen.side_by_side() {
        let why =
            if model.screen.tree_hidden { "the tree is hidden" } else { "the screen is too narrow for both panes" };
        model.notice = Some(Notice::Inactive(why.to_owned()));
        return;
    }
    let width = (i32::from(model.screen.divided_at()) + by).clamp(0, i32::from(u16::MAX));
    model.screen.tree_width = Some(width as u16);
    model.screen.tree_width = Some(model.screen.divided_at());
}

fn next_theme(model: &mut Model) {
    if !model.settings.colour {
        model.notice = Some(Notice::Inactive("colours are off".to_owned()));
        return;
    }
    model.theme = (model.theme + 1) % model.settings.themes.len();
    // What the user has chosen no longer follows the terminal.
    model.settings.theme.clone_from(&model.settings.themes[model.theme].name);
    let Theme { name, .. } = model.theme();
    model.notice = Some(Notice::Done(format!("theme: {name}")));
}

/// Leaves what is on top, one thing at a time.
fn leave(model: &mut Model) {
    if model.detail.current.take().is_some() || model.detail.find.take().is_some() {
        return;
    }
    if model.focus == Focus::Detail {
        return model.focus_on(Focus::Tree);
    }
    let key = model.key(Command::Close);
    model.notice = Some(Notice::Inactive(format!("nothing is on top; {key} quits")));
}

/// Changes the line that is being entered, and what depends on it.
fn enter(model: &mut Model, change: impl FnOnce(&mut Input)) {
    match model.overlays.last_mut() {
        Some(Overlay::List(list)) if list.typing => {
            change(&mut list.input);
            lists::narrow(model);
        }
        Some(Overlay::Find(input, from)) => {
            change(input);
            let (query, from) = (input.value().to_owned(), *from);
            model.detail.find = Some(Find::new(&query, model.detail.sheet(), from));
            model.detail.scroll_to(from);
            reveal_match(model);
        }
        _ => {}
    }
}

fn typed(input: &mut Input, key: KeyEvent) {
    input.handle_event(&Terminal::Key(key));
}

fn paste(input: &mut Input, text: &str) {
    for c in sanitise(text).chars() {
        input.handle(InputRequest::InsertChar(c));
    }
}

impl Model {
    /// Where one is, as the history notes it.
    fn here(&self) -> Option<Step> {
        let at = Address::of(&self.handbook, self.tree.row()?.spot);
        let link = self.detail.current().map(|(_, link, _)| link);
        Some(Step { at, scroll: self.detail.scroll(), link, focus: self.focus })
    }

    /// Goes to a spot as one follows a link: noted in the history, and read from its beginning.
    pub(super) fn go(&mut self, spot: Spot) {
        if let Some(here) = self.here() {
            self.history.leave(here);
        }
        let handbook = self.handbook.clone();
        self.settle_for_selection();
        self.tree.reveal(&handbook, spot);
        self.detail.current = None;
        self.refresh();
        if self.detail.is_base(spot) {
            self.detail.scroll_to(0);
        } else if let Spot::Node(place) = spot.with_row(&handbook)
            && Spot::Node(place) != spot
        {
            let line = spot.place().map_or(1, |place| handbook.page(place.page).node(place.node).line);
            self.reveal_source(line);
        }
    }

    /// Scrolls to a line of the file.
    pub(super) fn reveal_source(&mut self, line: u32) {
        let height = usize::from(self.areas().text.height);
        self.detail.reveal_source(line, height);
    }

    /// Returns to a step of the history.
    fn return_to(&mut self, step: &Step) {
        let handbook = self.handbook.clone();
        let Some((spot, exact)) = step.at.find(&handbook) else {
            self.notice = Some(Notice::Inactive(format!("{} is no longer there", step.at.id)));
            return;
        };
        self.settle_for_selection();
        self.tree.reveal(&handbook, spot);
        self.focus_on(step.focus);
        self.refresh();
        if exact {
            self.detail.scroll_to(step.scroll);
            self.detail.current = None;
            if let Some(link) = step.link {
                self.detail.choose_link(link);
            }
        }
    }

    /// Gives a pane the keys; a hidden tree is shown again.
    fn focus_on(&mut self, focus: Focus) {
        self.focus = focus;
        if focus == Focus::Tree {
            self.screen.tree_hidden = false;
        }
    }

    /// Lays out what is selected, where that is not done yet.
    fn refresh(&mut self) {
        let text = self.areas().text;
        // On a narrow screen the tree may have it all; the sheet is then laid out as if the page had.
        let text = if text.is_empty() { self.screen.areas(Focus::Detail).text } else { text };
        let Some(row) = self.tree.row() else { return };
        let glyphs = self.glyphs();
        self.detail.show(&self.handbook, row.spot, (text.width.max(4), text.height), glyphs);
    }
}

/// Brings everything in step with the screen, so that drawing needs nothing but to read.
pub(super) fn settle(model: &mut Model) {
    let areas = model.areas();
    if !areas.fits {
        return;
    }
    model.tree.settle(usize::from(areas.tree.height.max(1)));
    model.refresh();
    model.detail.settle(usize::from(areas.text.height));
    let current = model.detail.current();
    if model.link.as_ref().map(|(at, _)| *at) != current {
        model.link = current.zip(model.current_link());
    }
    let popup = match model.overlays.last() {
        Some(Overlay::List(list)) => model.popup(list),
        _ => return,
    };
    if let Some(Overlay::List(list)) = model.overlays.last_mut() {
        list.settle(usize::from(popup.list.height));
    }
}
