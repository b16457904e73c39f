//! One press of a key, and how it is written: `j`, `<c-p>`, `<enter>` in keymaps, `Ctrl-p`, `Enter` for people.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// One press of a key.
///
/// Invariant: a character carries no Shift (it is in the character), and one with Ctrl is lower case, so that equal
/// presses are equal values whatever the terminal reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// The key.
    pub code: KeyCode,
    /// Ctrl, Alt and, for keys that are no characters, Shift.
    pub modifiers: KeyModifiers,
}

/// A text that names no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' names no key")]
pub struct NoStroke(String);

/// Keys with a name: as keymaps write them, as people read them.
const NAMED: &[(&str, &str, KeyCode)] = &[
    ("enter", "Enter", KeyCode::Enter),
    ("esc", "Esc", KeyCode::Esc),
    ("tab", "Tab", KeyCode::Tab),
    ("backtab", "Shift-Tab", KeyCode::BackTab),
    ("backspace", "Backspace", KeyCode::Backspace),
    ("delete", "Delete", KeyCode::Delete),
    ("space", "Space", KeyCode::Char(' ')),
    ("lt", "<", KeyCode::Char('<')),
    ("up", "Up", KeyCode::Up),
    ("down", "Down", KeyCode::Down),
    ("left", "Left", KeyCode::Left),
    ("right", "Right", KeyCode::Right),
    ("home", "Home", KeyCode::Home),
    ("end", "End", KeyCode::End),
    ("pageup", "PageUp", KeyCode::PageUp),
    ("pagedown", "PageDown", KeyCode::PageDown),
];

impl Stroke {
    /// The press, in the one form that equal presses share.
    pub fn new(code: KeyCode, modifiers: KeyModifiers) -> Stroke {
        let mut modifiers = modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT);
        let code = match code {
            KeyCode::Char(c) if modifiers.contains(KeyModifiers::CONTROL) => KeyCode::Char(c.to_ascii_lowercase()),
            KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            code => code,
        };
        if matches!(code, KeyCode::Char(_) | KeyCode::BackTab) {
            modifiers -= KeyModifiers::SHIFT;
        }
        Stroke { code, modifiers }
    }

    /// The digit that is pressed, without Ctrl or Alt.
    pub fn digit(self) -> Option<u32> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() => c.to_digit(10),
            _ => None,
        }
    }

    /// The strokes of a sequence written with spaces between them: `z M`, `<c-p>`.
    ///
    /// # Errors
    ///
    /// The first part that names no key, or an empty text.
    pub fn sequence(text: &str) -> Result<Vec<Stroke>, NoStroke> {
        let strokes: Vec<Stroke> = text.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        if strokes.is_empty() { Err(NoStroke(text.to_owned())) } else { Ok(strokes) }
    }

    /// A sequence as people read it: `zM`, `Ctrl-p`.
    pub fn show(strokes: &[Stroke]) -> String {
        let plain = strokes.iter().all(|s| s.modifiers.is_empty() && matches!(s.code, KeyCode::Char(c) if c != ' '));
        strokes.iter().map(Stroke::to_string).collect::<Vec<_>>().join(if plain { "" } else { " " })
    }
}

impl From<KeyEvent> for Stroke {
    fn from(key: KeyEvent) -> Stroke {
        Stroke::new(key.code, key.modifiers)
    }
}

impl FromStr for Stroke {
    type Err = NoStroke;

    fn from_str(text: &str) -> Result<Stroke, NoStroke> {
        let unknown = || NoStroke(text.to_owned());
        let single = |text: &str| {
            let mut chars = text.chars();
            chars.next().filter(|_| chars.next().is_none())
        };
        if let Some(c) = single(text) {
            return Ok(Stroke::new(KeyCode::Char(c), KeyModifiers::NONE));
        }
        let inner = text.strip_prefix('<').and_then(|t| t.strip_suffix('>')).ok_or_else(unknown)?;
        let (mut name, mut modifiers) = (inner, KeyModifiers::NONE);
        while let Some((first, rest)) = name.split_once('-').filter(|(_, rest)| !rest.is_empty()) {
            modifiers |= match first.to_ascii_lowercase().as_str() {
                "c" => KeyModifiers::CONTROL,
                "a" => KeyModifiers::ALT,
                "s" => KeyModifiers::SHIFT,
                _ => return Err(unknown()),
            };
            name = rest;
        }
        let lower = name.to_ascii_lowercase();
        let function = || lower.strip_prefix('f')?.parse().ok().filter(|n| (1..=12).contains(n)).map(KeyCode::F);
        let code = NAMED
            .iter()
            .find(|(written, _, _)| *written == lower)
            .map(|(_, _, code)| *code)
            .or_else(|| single(name).map(KeyCode::Char))
            .or_else(function)
            .ok_or_else(unknown)?;
        Ok(Stroke::new(code, modifiers))
    }
}

impl fmt::Display for Stroke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (modifier, name) in
            [(KeyModifiers::CONTROL, "Ctrl-"), (KeyModifiers::ALT, "Alt-"), (KeyModifiers::SHIFT, "Shift-")]
        {
            if self.modifiers.contains(modifier) {
                f.write_str(name)?;
            }
        }
        match (NAMED.iter().find(|(_, _, code)| *code == self.code), self.code) {
            (Some((_, shown, _)), _) => f.write_str(shown),
            (None, KeyCode::Char(c)) => write!(f, "{c}"),
            (None, code) => write!(f, "{code}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, shown: &str) {
        assert_eq!(Stroke::show(&Stroke::sequence(written).unwrap()), shown, "{written}");
    }

    #[test]
    fn strokes_are_written_one_way_and_shown_another() {
        check("j", "j");
        check("J", "J");
        check("z M", "zM");
        check("<c-p>", "Ctrl-p");
        check("<a-right>", "Alt-Right");
        check("<s-tab>", "Shift-Tab");
        check("<backtab>", "Shift-Tab");
        check("<", "<");
        check("<lt>", "<");
        check("<space>", "Space");
        check("<f1>", "F1");
        check("g <enter>", "g Enter");
        check("-", "-");
        check("<c-->", "Ctrl--");
    }

    #[test]
    fn what_names_no_key_is_refused() {
        for text in ["", "jj", "<c-", "<c-foo>", "<x-j>", "<f13>", "<>"] {
            assert!(Stroke::sequence(text).is_err(), "{text}");
        }
    }

    #[test]
    fn equal_presses_are_equal() {
        let press = |code, modifiers| Stroke::from(KeyEvent::new(code, modifiers));
        assert_eq!(press(KeyCode::Char('J'), KeyModifiers::SHIFT), "J".parse().unwrap());
        assert_eq!(press(KeyCode::Char('P'), KeyModifiers::CONTROL), "<c-p>".parse().unwrap());
        assert_eq!(press(KeyCode::BackTab, KeyModifiers::SHIFT), "<s-tab>".parse().unwrap());
        assert_eq!(press(KeyCode::Tab, KeyModifiers::SHIFT), "<s-tab>".parse().unwrap());
    }
}
