//! All that the screen is drawn from, and what is set before the browser starts.

use std::collections::VecDeque;
use std::sync::Arc;

use super::{Address, Detail, Focus, History, LinkView, Notice, Overlay, Progress, Reading, Search, Spot, Tree};
use super::{keys, layout, state};
use crate::check::Problems;
use crate::config::command::Command;
use crate::config::keymap::Keymap;
use crate::config::theme::Theme;
use crate::handbook::Handbook;
use crate::ladder::Ladder;
use crate::markdown::LinkIndex;
use crate::search::names::Names;
use crate::text::Glyphs;

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
    /// The configuration file, as users read its path.
    pub file: String,
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
            file: "the configuration file".to_owned(),
        }
    }
}

/// So many commands are remembered as the last.
const RECENT: usize = 20;

/// All that the screen is drawn from.
#[derive(Debug, Default)]
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
    pub(crate) link: Option<((Spot, LinkIndex, usize), LinkView)>,
    /// What the selected role asks in full, where that is shown in the place of its page.
    pub(crate) in_full: Option<Reading>,
    /// The roles that are marked to be compared.
    pub(crate) marked: Vec<Address>,
    pub(crate) history: History,
    pub(crate) bookmarks: Vec<Address>,
    pub(crate) search: Search,
    pub(crate) overlays: Vec<Overlay>,
    pub(crate) notice: Option<Notice>,
    /// What was told of the last change, and how many problems there were before it, until the snapshot is checked.
    pub(crate) told_change: Option<(String, usize)>,
    pub(super) keys: keys::Pending,
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
        Model { theme, mouse: settings.mouse, settings, ..Model::default() }
    }

    /// The snapshot that is shown.
    pub fn handbook(&self) -> &Arc<Handbook> {
        &self.handbook
    }

    /// The theme in use; one without colours where none may be shown.
    pub(crate) fn theme(&self) -> &Theme {
        &self.settings.themes[self.theme]
    }

    /// Takes the light or the dark theme, where neither settings nor user chose one.
    pub(super) fn follow_background(&mut self, light: bool) {
        let name = if light { "light" } else { "dark" };
        if self.settings.theme == "auto"
            && let Some(theme) = self.settings.themes.iter().position(|t| t.name == name)
        {
            self.theme = theme;
        }
    }

    /// Which glyphs may be drawn.
    pub(crate) fn glyphs(&self) -> Glyphs {
        Glyphs { ascii: self.settings.ascii }
    }

    /// The names of the last commands that ran, newest last: what helps to see how the browser came where it is,
    /// without a word of what was typed.
    pub(crate) fn recent(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.recent.iter().map(|command| command.name())
    }

    /// Takes down a command that runs.
    pub(super) fn note(&mut self, command: Command) {
        if self.recent.len() == RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(command);
    }

    /// Where everything is on the screen.
    pub(crate) fn areas(&self) -> layout::Areas {
        self.areas_for(self.focus)
    }

    pub(super) fn areas_for(&self, focus: Focus) -> layout::Areas {
        if self.searches() { self.screen.search_areas(focus) } else { self.screen.areas(focus) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_commands_are_told() {
        let mut model = Model::new(Settings::default());
        (0..30).for_each(|i| model.note(if i < 11 { Command::Up } else { Command::Down }));
        assert_eq!(model.recent().collect::<Vec<_>>(), [&["up"][..], &["down"; 19]].concat());
    }
}
