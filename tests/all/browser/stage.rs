//! The browser on a screen that is only a buffer: real keymap, real update, real drawing.

use std::collections::VecDeque;
use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use rungs::app::{self, Ask, Effect, Event, Model, Progress, Settings};
use rungs::check::{self, Policy};
use rungs::config::stroke::Stroke;
use rungs::handbook::{Handbook, Origin};
use rungs::ladder::Ladder;
use rungs::search::Index;
use rungs::search::query::Values;
use rungs::view;

/// A handbook of pages: path, text.
pub fn handbook<T: AsRef<str>>(pages: &[(&str, T)]) -> Arc<Handbook> {
    let mut handbook = Handbook::of_texts(pages.iter().map(|(path, text)| (*path, text.as_ref())));
    handbook.origin = Origin::Folder("/handbook".into());
    Arc::new(handbook)
}

/// A browser, and all that it has asked for.
pub struct Stage {
    pub model: Model,
    pub effects: Vec<Effect>,
    /// What searches are made in, as the thread of the terminal has it.
    index: Option<(Arc<Handbook>, Index, Arc<Values>)>,
    size: (u16, u16),
}

impl Stage {
    /// An empty browser of a size; nothing is loaded.
    pub fn empty(settings: Settings, size: (u16, u16)) -> Stage {
        let mut stage = Stage { model: Model::new(settings), effects: Vec::new(), index: None, size };
        stage.resize(size);
        stage
    }

    /// A browser that has loaded pages.
    pub fn open<T: AsRef<str>>(pages: &[(&str, T)], size: (u16, u16)) -> Stage {
        let mut stage = Stage::empty(Settings::default(), size);
        stage.load(handbook(pages));
        stage
    }

    pub fn happen(&mut self, event: Event) {
        let mut events = VecDeque::from([event]);
        while let Some(event) = events.pop_front() {
            for effect in app::step(&mut self.model, event) {
                match effect {
                    Effect::Search(ask) => events.extend(self.answer(ask)),
                    effect => self.effects.push(effect),
                }
            }
        }
    }

    /// Answers a search at once, which the terminal does some time later.
    fn answer(&mut self, ask: Ask) -> Option<Event> {
        let handbook = self.model.handbook().clone();
        if !self.index.as_ref().is_some_and(|(of, ..)| Arc::ptr_eq(of, &handbook)) {
            let (index, values) = (Index::build(&handbook), Arc::new(Values::new(&handbook)));
            self.index = Some((handbook.clone(), index, values));
        }
        let (_, index, values) = self.index.as_ref()?;
        Some(Event::Found(Box::new(ask.answer(&handbook, index, values))))
    }

    pub fn resize(&mut self, size: (u16, u16)) {
        self.size = size;
        self.happen(Event::Resized(size.0, size.1));
    }

    pub fn load(&mut self, handbook: Arc<Handbook>) {
        // The pages of scripts are too small for most rules.
        let mut policy = Policy::default();
        policy.only(&["dead-link".parse().expect("a rule")]);
        let problems = check::check(&handbook, &policy);
        let found = handbook.pages().len();
        self.happen(Event::Loaded(handbook.clone(), Progress { read: found, found, done: true }));
        let ladder = Arc::new(Ladder::new(&handbook));
        self.happen(Event::LadderRead(handbook.clone(), ladder));
        self.happen(Event::Checked(handbook, problems));
    }

    /// Presses keys as keymaps write them, with spaces between them; `'text'` is typed.
    #[track_caller]
    pub fn press(&mut self, keys: &str) -> &mut Stage {
        for token in keys.split_whitespace() {
            if let Some(text) = token.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')) {
                for c in text.chars() {
                    self.happen(Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE)));
                }
            } else {
                let stroke: Stroke = token.parse().expect("a key of a script");
                self.happen(Event::Key(KeyEvent::new(stroke.code, stroke.modifiers)));
            }
        }
        self
    }

    pub fn mouse(&mut self, kind: MouseEventKind, column: u16, row: u16) -> &mut Stage {
        self.happen(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
        self
    }

    pub fn click(&mut self, column: u16, row: u16) -> &mut Stage {
        self.mouse(MouseEventKind::Down(MouseButton::Left), column, row);
        self.mouse(MouseEventKind::Up(MouseButton::Left), column, row)
    }

    /// The cells of the screen.
    pub fn buffer(&self) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).expect("a buffer");
        terminal.draw(|frame| view::draw(&self.model, frame)).expect("a buffer never fails");
        terminal.backend().buffer().clone()
    }

    /// The text of the screen, without spaces at the ends of lines.
    pub fn screen(&self) -> String {
        let buffer = self.buffer();
        let mut screen = String::new();
        for y in buffer.area.rows() {
            let mut line = String::new();
            let mut skip = 0;
            for at in y.positions() {
                let symbol = buffer[at].symbol();
                if skip == 0 {
                    line.push_str(symbol);
                    skip = rungs::text::width(symbol).max(1);
                }
                skip -= 1;
            }
            screen.push_str(line.trim_end());
            screen.push('\n');
        }
        screen
    }

    /// Fails unless the screen shows this.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Stage {
        let screen = self.screen();
        assert!(screen.contains(text), "{text:?} is not shown:\n{screen}");
        self
    }

    /// Fails where the screen shows this.
    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Stage {
        let screen = self.screen();
        assert!(!screen.contains(text), "{text:?} is shown:\n{screen}");
        self
    }

    /// Fails unless the last line begins so.
    #[track_caller]
    pub fn tells(&mut self, text: &str) -> &mut Stage {
        let line = self.last_line();
        assert!(line.starts_with(text), "{text:?} is not told, but {line:?}");
        self
    }

    /// Fails unless this stands on the last line.
    #[track_caller]
    pub fn hints(&mut self, text: &str) -> &mut Stage {
        let line = self.last_line();
        assert!(line.contains(text), "{text:?} does not stand in {line:?}");
        self
    }

    /// Fails unless the line that says where one is begins so.
    #[track_caller]
    pub fn is_at(&mut self, path: &str) -> &mut Stage {
        let line = self.first_line();
        assert!(line.starts_with(path), "one is not at {path:?}, but at {line:?}");
        self
    }

    /// The last line of the screen.
    pub fn last_line(&self) -> String {
        self.screen().lines().last().unwrap_or_default().trim().to_owned()
    }

    /// The first line of the screen.
    pub fn first_line(&self) -> String {
        self.screen().lines().next().unwrap_or_default().trim().to_owned()
    }
}

/// The screen after some keys.
#[track_caller]
pub fn script<T: AsRef<str>>(pages: &[(&str, T)], size: (u16, u16), keys: &str) -> String {
    Stage::open(pages, size).press(keys).screen()
}
