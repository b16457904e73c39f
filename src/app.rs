//! The browser without a terminal: events in, effects out.
//!
//! An [`Event`] happened; keymap, focus and pending strokes make a [`Message`] of it, what the user means; applying it
//! changes the [`Model`] and yields [`Effect`]s, what must be done. [`step`] is the only door to the model, and
//! afterwards the model is settled: the selection is on the screen, the sheet fits its pane, and drawing needs
//! nothing but to read.
//!
//! Invariant: nothing here knows a clock, a file, a thread or the terminal.

mod carry;
mod chart;
mod choices;
mod detail;
mod find;
mod folding;
mod history;
mod keys;
mod label;
pub mod layout;
mod link;
mod lists;
mod live;
mod mouse;
mod outside;
mod overlays;
mod papers;
mod picker;
mod reading;
mod search;
mod spot;
mod state;
mod tree;
mod update;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

pub use chart::Chart;
pub use detail::{Detail, Piece};
pub use find::Find;
pub use history::History;
pub(crate) use keys::panes;
pub(crate) use label::{between, grades, path};
pub use link::{LinkStatus, LinkView};
pub use picker::{Act, Choice, Offer, Overlay, Picker, Subject};
pub use reading::{About, Reading};
pub(crate) use search::rows as rows_of_hit;
pub use search::{Answer, Ask, Facet, Kept, Search, Shape};
pub use spot::{Address, Spot};
pub use state::State;
pub use tree::{Fold, Row, Tree};

use crate::check::Problems;
use crate::config::command::Command;
use crate::config::keymap::Keymap;
use crate::config::stroke::Stroke;
use crate::config::theme::Theme;
use crate::handbook::{Handbook, Origin, Place};
use crate::ladder::Ladder;
pub use crate::load::{Changes, Progress};
use crate::markdown::LinkIndex;
use crate::search::names::Names;
use crate::sheet::Glyphs;

/// Something happened.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(crossterm::event::KeyEvent),
    /// The mouse did something.
    Mouse(crossterm::event::MouseEvent),
    /// Text was pasted.
    Paste(String),
    /// The screen has this size: columns, rows.
    Resized(u16, u16),
    /// A snapshot of the handbook is ready; a newer one replaces an older one.
    Loaded(Arc<Handbook>, Progress),
    /// Where the roles of a snapshot lead has been read.
    LadderRead(Arc<Handbook>, Arc<Ladder>),
    /// A snapshot has been checked; its problems.
    Checked(Arc<Handbook>, Problems),
    /// Files have changed: the handbook as it is now, and what is different.
    Changed(Arc<Handbook>, Changes),
    /// The handbook cannot be read at all, or is no longer there.
    LoadFailed(String),
    /// What a search has found.
    Found(Box<Answer>),
    /// An effect ended; what the user should be told.
    Done(Result<String, String>),
    /// The terminal told its background: light or dark. A theme that follows the terminal follows it.
    Background {
        /// Dark text on a light ground.
        light: bool,
    },
    /// The program is back from the editor, or from suspension.
    Resumed,
}

/// What the user means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Run a command, that many times where that has a meaning.
    Run(Command, Option<u32>),
    /// A key for the line of text that is being entered.
    Type(crossterm::event::KeyEvent),
    /// Text for the line that is being entered.
    Paste(String),
    /// A digit for the number of a link.
    Digit(u32),
    /// Part of a count or of a sequence of keys: wait for the rest.
    Pending,
    /// Keys that mean nothing here.
    Unbound(Vec<Stroke>),
    /// Give a pane the keys.
    Focus(Focus),
    /// Select a row of the tree; where it is selected already, fold or unfold it.
    SelectRow(usize),
    /// Select a stop of the paper that is clicked.
    SelectStop(usize),
    /// Follow the link of a stop of the sheet.
    FollowStop(usize),
    /// Scroll a pane by so many lines.
    Scroll(Focus, i32),
    /// Move the screen over a chart by so many lines and cells.
    Pan(i32, i32),
    /// Make the tree that wide.
    Divide(u16),
    /// Take a choice of the list on top, or a row of the chart.
    Pick(usize),
    /// Nothing.
    Nothing,
}

/// Something must be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Read the handbook again.
    Load,
    /// Search the handbook; a later search replaces an earlier one that is still under way.
    Search(Ask),
    /// Put a text on the clipboard; what was copied, in words.
    Copy {
        /// The text.
        text: String,
        /// What it is: `item`, `link`.
        what: String,
    },
    /// Open an address (http, https or mailto) in the web browser.
    Open(String),
    /// Open a file in the editor, at a line counted from 1.
    Edit(PathBuf, u32),
    /// Write down what is to be remembered: something has changed that must not be lost.
    Remember,
    /// Capture the mouse, or let it go.
    Mouse(bool),
    /// Draw the whole screen anew.
    Redraw,
    /// Stop as Ctrl-z does.
    Suspend,
    /// Leave.
    Quit,
}

/// What is set before the browser starts.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Which key runs what.
    pub keymap: Keymap,
    /// The themes that the theme key goes through; never empty.
    pub themes: Vec<Theme>,
    /// The name of the theme to start with; `auto` is dark until the terminal tells its background.
    pub theme: String,
    /// Whether colours may be shown; where not, nothing is coloured whatever the theme.
    pub colour: bool,
    /// Whether to draw with ASCII alone.
    pub ascii: bool,
    /// Whether the mouse is captured at the start.
    pub mouse: bool,
    /// The address below which pages stand on the web, by id.
    pub web: Option<String>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            keymap: Keymap::default(),
            themes: Theme::builtin(),
            theme: "auto".to_owned(),
            colour: true,
            ascii: false,
            mouse: true,
            web: None,
        }
    }
}

/// Which pane has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Focus {
    /// The tree.
    #[default]
    Tree,
    /// What is selected, rendered.
    Detail,
}

/// What the last line tells until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Something went well.
    Done(String),
    /// Why nothing happened.
    Inactive(String),
    /// Something failed.
    Failed(String),
}

impl Notice {
    /// The text.
    pub fn text(&self) -> &str {
        let (Notice::Done(text) | Notice::Inactive(text) | Notice::Failed(text)) = self;
        text
    }
}

/// So many commands are remembered as the last.
const RECENT: usize = 20;

/// All that the screen is drawn from.
#[derive(Debug)]
pub struct Model {
    pub(crate) settings: Settings,
    pub(crate) theme: usize,
    pub(crate) mouse: bool,
    pub(crate) screen: layout::Screen,
    pub(crate) handbook: Arc<Handbook>,
    pub(crate) progress: Progress,
    /// What is wrong with the snapshot; none until it has been checked.
    pub(crate) problems: Option<Problems>,
    pub(crate) failure: Option<String>,
    pub(crate) focus: Focus,
    pub(crate) tree: Tree,
    pub(crate) detail: Detail,
    /// The current link, and where it leads: worked out once, for the missing ones are slow to suggest the nearest.
    pub(crate) link: Option<((Place, LinkIndex, usize), LinkView)>,
    /// What the selected role asks in full, where that is shown in the place of its page.
    pub(crate) in_full: Option<Reading>,
    /// The roles that are marked to be compared.
    pub(crate) marked: Vec<Address>,
    pub(crate) history: History,
    pub(crate) bookmarks: Vec<Address>,
    pub(crate) search: Search,
    pub(crate) overlays: Vec<Overlay>,
    pub(crate) notice: Option<Notice>,
    pub(crate) keys: keys::Pending,
    recent: VecDeque<Command>,
    pub(crate) wanted: state::Wanted,
    /// Where roles lead, beside the snapshot of which that is told; the loader reads it behind the last snapshot.
    pub(crate) ladder: Option<(Arc<Handbook>, Arc<Ladder>)>,
    /// The names of the snapshot beside them, as soon as one has been looked up.
    pub(crate) names: Option<(Arc<Handbook>, Names)>,
}

impl Model {
    /// The browser before anything is loaded.
    pub fn new(mut settings: Settings) -> Model {
        if !settings.colour {
            settings.themes = vec![Theme::mono()];
        }
        let theme = settings.themes.iter().position(|t| t.name == settings.theme).unwrap_or(0);
        Model {
            theme,
            mouse: settings.mouse,
            settings,
            screen: layout::Screen::default(),
            handbook: Arc::new(Handbook::build(Origin::Sample, Vec::new())),
            progress: Progress::default(),
            problems: None,
            failure: None,
            focus: Focus::default(),
            tree: Tree::default(),
            detail: Detail::default(),
            link: None,
            in_full: None,
            marked: Vec::new(),
            history: History::default(),
            bookmarks: Vec::new(),
            search: Search::default(),
            overlays: Vec::new(),
            notice: None,
            keys: keys::Pending::default(),
            recent: VecDeque::new(),
            wanted: state::Wanted::default(),
            ladder: None,
            names: None,
        }
    }

    /// The snapshot that is shown.
    pub fn handbook(&self) -> &Arc<Handbook> {
        &self.handbook
    }

    /// What is worth remembering until the next start.
    pub fn state(&self) -> State {
        state::state(self)
    }

    /// Takes up where [`Model::state`] left off, as far as the handbook still has it, once it is loaded.
    pub fn restore(&mut self, state: State) {
        state::restore(self, state);
    }

    /// The theme in use; one without colours where none may be shown.
    pub fn theme(&self) -> &Theme {
        &self.settings.themes[self.theme]
    }

    /// Takes the light or the dark theme, where neither settings nor user chose one.
    fn follow_background(&mut self, light: bool) {
        let name = if light { "light" } else { "dark" };
        if self.settings.theme == "auto"
            && let Some(theme) = self.settings.themes.iter().position(|t| t.name == name)
        {
            self.theme = theme;
        }
    }

    /// Which glyphs may be drawn.
    pub fn glyphs(&self) -> Glyphs {
        Glyphs { ascii: self.settings.ascii }
    }

    /// The names of the last commands that ran, newest last: what helps to see how the browser came where it is,
    /// without a word of what was typed.
    pub fn recent(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.recent.iter().map(|command| command.name())
    }

    /// Takes down a command that runs.
    fn note(&mut self, command: Command) {
        if self.recent.len() == RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(command);
    }

    /// Where everything is on the screen.
    pub fn areas(&self) -> layout::Areas {
        self.areas_for(self.focus)
    }

    fn areas_for(&self, focus: Focus) -> layout::Areas {
        if self.searches() { self.screen.search_areas(focus) } else { self.screen.areas(focus) }
    }
}

/// Takes in what happened and returns what must be done.
pub fn step(model: &mut Model, event: Event) -> Vec<Effect> {
    let message = match event {
        Event::Key(key) => keys::message(model, key),
        Event::Mouse(mouse) => mouse::message(model, mouse),
        Event::Paste(text) => Message::Paste(text),
        Event::Resized(width, height) => {
            model.screen.resize(width, height);
            Message::Nothing
        }
        Event::Loaded(handbook, progress) => {
            state::swap(model, handbook, progress, &[]);
            Message::Nothing
        }
        Event::Changed(handbook, changes) => {
            live::take_in(model, handbook, &changes);
            Message::Nothing
        }
        Event::LadderRead(handbook, ladder) => {
            chart::take(model, handbook, ladder);
            Message::Nothing
        }
        Event::Checked(handbook, problems) => {
            // Problems of an older snapshot stand at places that may have moved.
            if Arc::ptr_eq(&handbook, &model.handbook) {
                model.problems = Some(problems);
                lists::refresh(model);
            }
            Message::Nothing
        }
        Event::LoadFailed(error) => {
            live::fail(model, error);
            Message::Nothing
        }
        Event::Found(answer) => {
            search::found(model, *answer);
            Message::Nothing
        }
        Event::Done(Ok(text)) => {
            model.notice = Some(Notice::Done(text));
            Message::Nothing
        }
        Event::Done(Err(text)) => {
            model.notice = Some(Notice::Failed(text));
            Message::Nothing
        }
        Event::Background { light } => {
            model.follow_background(light);
            Message::Nothing
        }
        Event::Resumed => Message::Run(Command::Redraw, None),
    };
    let mut effects = update::update(model, message);
    effects.extend(search::ask(model));
    update::settle(model);
    effects
}
