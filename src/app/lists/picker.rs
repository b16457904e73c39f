//! A list to choose from, narrowed down by what is entered.
//!
//! Invariant: what a choice does is told by addresses, so that a list outlives a reload.

use tui_input::Input;

use crate::app::Address;
use crate::app::motion::{Motion, revealed};
use crate::config::command::Command;
use crate::ladder::index::Index;
use crate::markdown::LinkIndex;

use super::choices::NAMES;

/// What a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Departments, pages, levels, specialties by name.
    Names,
    /// Roles by name: with which one to compare.
    CompareWith,
    /// Roles by name: to which one the way is wanted.
    WayTo,
    /// The indexes.
    Indexes,
    /// What one of them lists.
    Index(Index),
    /// Commands by name.
    Commands,
    /// The links of what is shown.
    Links,
    /// The handbook's problems.
    Problems,
    /// The bookmarks.
    Bookmarks,
    /// Searches that are kept, and past ones.
    Searches,
    /// The keys.
    Help,
}

impl Subject {
    /// The list that a command opens, wherever one is.
    pub fn of(command: Command) -> Option<Subject> {
        Some(match command {
            Command::GoTo => Subject::Names,
            Command::Commands => Subject::Commands,
            Command::Problems => Subject::Problems,
            Command::Bookmarks => Subject::Bookmarks,
            Command::Searches => Subject::Searches,
            _ => return None,
        })
    }

    /// Whether a number takes a choice.
    pub fn is_numbered(self) -> bool {
        matches!(self, Subject::Links | Subject::Bookmarks)
    }

    /// Whether it lists what the user has kept, and may forget.
    pub fn is_kept(self) -> bool {
        matches!(self, Subject::Searches | Subject::Bookmarks)
    }

    /// Whether it is looked up by name among all that the handbook has.
    pub fn is_names(self) -> bool {
        matches!(self, Subject::Names | Subject::CompareWith | Subject::WayTo)
    }

    /// Whether keys are entered as text from the start; in other lists they move until one asks for the filter.
    fn is_typed(self) -> bool {
        matches!(self, Subject::Commands) || self.is_names()
    }
}

/// What taking a choice does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Goes there.
    Go(Address),
    /// Goes to a line and column of a page's file.
    Line(String, u32, u32),
    /// Searches for this.
    Search(String),
    /// Runs a command.
    Run(Command),
    /// Compares with it.
    CompareWith(Address),
    /// Shows the way to it.
    WayTo(Address),
    /// Opens an index.
    Index(Index),
    /// Follows a link of what is shown.
    Follow(LinkIndex),
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// A short text before the label: a link's number, a key.
    pub key: String,
    /// What it is.
    pub label: String,
    /// The characters of the label that match what was entered.
    pub marks: Vec<usize>,
    /// Where it belongs.
    pub context: String,
    /// A short text at the right edge.
    pub tag: String,
    /// More about it, told while it is selected.
    pub about: String,
    /// What taking it does.
    pub act: Act,
}

impl Choice {
    /// A choice of which no more is told.
    pub fn new(label: impl Into<String>, act: Act) -> Choice {
        let (key, context, tag, about) = Default::default();
        Choice { key, label: label.into(), marks: Vec::new(), context, tag, about, act }
    }
}

/// A list to choose from.
///
/// Invariant: `shown` indexes `choices`, and `cursor` indexes `shown` unless that is empty.
#[derive(Debug)]
pub struct Picker {
    /// What it is about.
    pub subject: Subject,
    /// What is entered to narrow it down.
    pub input: Input,
    /// Whether keys are entered as text.
    pub typing: bool,
    /// The number that is being entered, of a choice.
    pub number: Option<u32>,
    /// More about a choice than its own words, worked out as soon as it is selected, for a wide screen or a narrow one.
    more: Option<(usize, bool, String)>,
    choices: Vec<Choice>,
    shown: Vec<usize>,
    cursor: usize,
    top: usize,
}

impl Picker {
    /// A list of choices.
    pub fn new(subject: Subject, choices: Vec<Choice>) -> Picker {
        let typing = subject.is_typed();
        let shown = (0..choices.len()).collect();
        Picker { subject, input: Input::default(), typing, number: None, more: None, choices, shown, cursor: 0, top: 0 }
    }

    /// Its title.
    pub fn title(&self) -> &'static str {
        match self.subject {
            Subject::Names => "go to",
            Subject::CompareWith => "compare with",
            Subject::WayTo => "the way up to",
            Subject::Indexes => "indexes",
            Subject::Index(index) => index.title(),
            Subject::Commands => "commands",
            Subject::Links => "links",
            Subject::Problems => "problems",
            Subject::Bookmarks => "bookmarks",
            Subject::Searches => "searches",
            Subject::Help => "keys",
        }
    }

    /// How many choices there are in all.
    pub fn len(&self) -> usize {
        self.choices.len()
    }

    /// All choices, whether shown or not.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// How many choices are shown, in words: of names no more are looked up than anybody reads.
    pub fn counted(&self) -> String {
        let more = if self.subject.is_names() && self.choices.len() >= NAMES { "+" } else { "" };
        format!("{}{more}", self.shown.len())
    }

    /// The choices that are shown, from a row on.
    pub fn shown(&self, from: usize) -> impl ExactSizeIterator<Item = &Choice> {
        self.shown[from.min(self.shown.len())..].iter().map(|index| &self.choices[*index])
    }

    /// The selected row.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// The first row on the screen.
    pub fn top(&self) -> usize {
        self.top
    }

    /// The selected choice.
    pub fn selected(&self) -> Option<&Choice> {
        self.shown.get(self.cursor).map(|index| &self.choices[*index])
    }

    /// The selected choice, as an index of [`Picker::choices`].
    pub fn selected_index(&self) -> Option<usize> {
        self.shown.get(self.cursor).copied()
    }

    /// What is told about the selected choice.
    pub fn about(&self) -> &str {
        match (&self.more, self.selected_index()) {
            (Some((of, _, more)), Some(index)) if *of == index => more,
            (_, Some(index)) => &self.choices[index].about,
            (_, None) => "",
        }
    }

    /// Notes more about a choice, as a screen that is wide or not has room for it.
    pub fn tell_more(&mut self, index: usize, wide: bool, more: String) {
        self.more = Some((index, wide, more));
    }

    /// Whether more was noted about a choice, for such a screen.
    pub fn has_more(&self, index: usize, wide: bool) -> bool {
        self.more.as_ref().is_some_and(|(of, for_wide, _)| (*of, *for_wide) == (index, wide))
    }

    /// Whether a filter is being entered, which closes before the list does.
    pub fn filters(&self) -> bool {
        self.typing && !self.subject.is_typed()
    }

    /// Selects a row, the last where there are fewer.
    pub fn select(&mut self, row: usize) {
        self.cursor = row.min(self.shown.len().saturating_sub(1));
    }

    /// Selects a row of a list that opens so high, with what stands around it.
    pub fn open_at(&mut self, row: usize, height: usize) {
        self.select(row);
        self.top = self.cursor.saturating_sub(height / 2);
    }

    /// Moves over the rows.
    pub(in crate::app) fn travel(&mut self, motion: Motion) {
        match motion {
            Motion::By(rows) | Motion::Turn(rows) => self.select(self.cursor.saturating_add_signed(rows)),
            Motion::First => self.select(0),
            Motion::Last => self.select(usize::MAX),
            Motion::To(row) => self.select(row),
        }
    }

    /// Selects the choice that begins with a key.
    pub fn select_key(&mut self, key: &str) -> bool {
        let row = self.shown.iter().position(|index| self.choices[*index].key == key);
        self.cursor = row.unwrap_or(self.cursor);
        row.is_some()
    }

    /// Puts other choices in the place of the old ones.
    pub fn replace(&mut self, choices: Vec<Choice>) {
        self.shown = (0..choices.len()).collect();
        (self.choices, self.more) = (choices, None);
        (self.cursor, self.top) = (0, 0);
    }

    /// Shows the choices of these indexes alone, in this order.
    pub fn narrow(&mut self, shown: Vec<usize>) {
        self.shown = shown;
        (self.cursor, self.top) = (0, 0);
    }

    /// Scrolls just as far as the selected row needs to be on the screen.
    pub fn settle(&mut self, height: usize) {
        let top = revealed(self.top, self.cursor..self.cursor + 1, height, 0);
        self.top = top.min(self.shown.len().saturating_sub(height));
    }
}
