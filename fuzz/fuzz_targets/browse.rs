//! Any row of keys, pastes, clicks and sizes on any page leaves a browser that can be drawn.
#![no_main]

use std::path::PathBuf;
use std::sync::Arc;

use arbitrary::Arbitrary;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use libfuzzer_sys::fuzz_target;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use rungs::app::{self, Event, Model, Progress, Settings};
use rungs::handbook::{Handbook, Origin};
use rungs_fuzz::page;

#[derive(Arbitrary, Debug)]
enum Happens {
    Key(char),
    Ctrl(u8),
    Named(u8),
    Paste(String),
    Click(u8, u8),
    Wheel(bool, u8, u8),
    Resize(u8, u8),
    Reload(String),
}

const NAMED: [KeyCode; 11] = [
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::PageDown,
    KeyCode::PageUp,
    KeyCode::Home,
    KeyCode::End,
];

fn loaded(text: &str) -> Event {
    let pages =
        [("ports/pilot.md", text), ("ports/tug.md", "# Tug\n\n## Levels\n\n### Tug\n\n- x\n\n### Senior Tug\n\n- y\n")];
    let pages = pages.map(|(path, text)| Arc::new(page(path, text.as_bytes()))).to_vec();
    let found = pages.len();
    let handbook = Handbook::build(Origin::Folder(PathBuf::from("/handbook")), pages);
    Event::Loaded(Arc::new(handbook), Progress { read: found, found, done: true })
}

impl Happens {
    fn event(self) -> Event {
        let key = |code, modifiers| Event::Key(KeyEvent::new(code, modifiers));
        let mouse = |kind, column, row| Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
        match self {
            Happens::Key(c) => key(KeyCode::Char(c), KeyModifiers::NONE),
            Happens::Ctrl(c) => key(KeyCode::Char(char::from(b'a' + c % 26)), KeyModifiers::CONTROL),
            Happens::Named(n) => key(NAMED[usize::from(n) % NAMED.len()], KeyModifiers::NONE),
            Happens::Paste(text) => Event::Paste(text),
            Happens::Click(x, y) => mouse(MouseEventKind::Down(MouseButton::Left), x.into(), y.into()),
            Happens::Wheel(true, x, y) => mouse(MouseEventKind::ScrollUp, x.into(), y.into()),
            Happens::Wheel(false, x, y) => mouse(MouseEventKind::ScrollDown, x.into(), y.into()),
            Happens::Resize(width, height) => Event::Resized(u16::from(width) % 130, u16::from(height) % 50),
            Happens::Reload(text) => loaded(&text),
        }
    }
}

fuzz_target!(|input: (&str, Vec<Happens>)| {
    let (text, happens) = input;
    let mut model = Model::new(Settings::default());
    let (mut width, mut height) = (80, 24);
    app::step(&mut model, Event::Resized(width, height));
    app::step(&mut model, loaded(text));
    for happens in happens.into_iter().take(60) {
        let event = happens.event();
        if let Event::Resized(w, h) = event {
            (width, height) = (w, h);
        }
        app::step(&mut model, event);
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a buffer");
        terminal.draw(|frame| rungs::view::draw(&model, frame)).expect("a buffer never fails");
        for cell in &terminal.backend().buffer().content {
            assert!(!cell.symbol().chars().any(char::is_control), "{:?}", cell.symbol());
        }
    }
});
