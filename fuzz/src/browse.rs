//! A browser on any page: any row of keys, pastes, clicks and sizes leaves one that can be drawn.

use std::path::PathBuf;
use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use rungs::app::{self, Event, Model, Progress, Settings};
use rungs::handbook::{Handbook, Origin};

use super::holds::page;

/// No more happens: each is drawn.
const MOST: usize = 60;

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

/// The bytes up to the first zero are a page, and each three behind it something that happens.
pub(super) fn browse(bytes: &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let text = String::from_utf8_lossy(parts.next().unwrap_or_default());
    let happens = parts.next().unwrap_or_default().chunks_exact(3).take(MOST);
    let mut model = Model::new(Settings::default());
    let (mut width, mut height) = (80, 24);
    app::step(&mut model, Event::Resized(width, height));
    app::step(&mut model, loaded(&text));
    for happens in happens {
        let event = event(&text, [happens[0], happens[1], happens[2]]);
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
}

fn loaded(text: &str) -> Event {
    let pages =
        [("ports/pilot.md", text), ("ports/tug.md", "# Tug\n\n## Levels\n\n### Tug\n\n- x\n\n### Senior Tug\n\n- y\n")];
    let pages = pages.map(|(path, text)| Arc::new(page(path, text.as_bytes()))).to_vec();
    let found = pages.len();
    let handbook = Handbook::build(Origin::Folder(PathBuf::from("/handbook")), pages);
    Event::Loaded(Arc::new(handbook), Progress { read: found, found, done: true })
}

/// What three bytes stand for; printable ones for the key of that letter.
fn event(text: &str, [what, a, b]: [u8; 3]) -> Event {
    let key = |code, modifiers| Event::Key(KeyEvent::new(code, modifiers));
    let mouse =
        |kind| Event::Mouse(MouseEvent { kind, column: a.into(), row: b.into(), modifiers: KeyModifiers::NONE });
    // As much of the page as the bytes say.
    let part = || {
        let at = text.len() * usize::from(a) / 256;
        let at = (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        text.split_at(at)
    };
    match what {
        b' '..=b'~' => key(KeyCode::Char(char::from(what)), KeyModifiers::NONE),
        _ => match what % 8 {
            0 => key(KeyCode::Char(char::from(b'a' + a % 26)), KeyModifiers::CONTROL),
            1 => key(KeyCode::Char(char::from(b'a' + a % 26)), KeyModifiers::ALT),
            2 => key(NAMED[usize::from(a) % NAMED.len()], KeyModifiers::NONE),
            3 => Event::Paste(part().1.chars().take(usize::from(b)).collect()),
            4 => mouse(MouseEventKind::Down(MouseButton::Left)),
            5 => mouse(if b % 2 == 0 { MouseEventKind::ScrollUp } else { MouseEventKind::ScrollDown }),
            6 => Event::Resized(u16::from(a) % 130, u16::from(b) % 50),
            _ => loaded(part().0),
        },
    }
}
