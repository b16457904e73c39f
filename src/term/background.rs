//! Whether the terminal's background is light or dark.
//!
//! The terminal is asked once, after the first frame, and its answer is picked out of the input stream whenever it
//! comes. So nothing waits for a terminal that does not answer, nobody else reads the input, and a late answer is
//! never taken for keys.

use std::io;

use crossterm::event::{Event as Raw, KeyCode, KeyEvent, KeyModifiers};
use crossterm::execute;
use crossterm::style::Print;

/// What some terminals tell in the environment: whether the ground is light.
pub(super) fn guess() -> Option<bool> {
    is_light(&std::env::var("COLORFGBG").ok()?)
}

/// `COLORFGBG` is `15;0`: text, then ground, by the terminal's own numbers.
fn is_light(colours: &str) -> Option<bool> {
    let ground: u8 = colours.rsplit(';').next()?.parse().ok()?;
    Some(ground == 7 || (9..16).contains(&ground))
}

/// Asks the terminal for its background.
pub(super) fn ask() -> io::Result<()> {
    let terminal = std::env::var("TERM").unwrap_or_default();
    // These would show the question.
    if terminal.is_empty() || terminal == "dumb" || terminal == "linux" {
        return Ok(());
    }
    execute!(io::stdout(), Print("\x1b]11;?\x1b\\"))
}

/// Picks the answer out of the input: `ESC ] 11;rgb:ffff/ffff/ffff ESC \`, which arrives as if it were typed.
#[derive(Debug, Default)]
pub(super) struct Answer {
    told: bool,
    /// What may be the answer so far.
    held: Vec<Raw>,
    text: String,
}

/// What a piece of input turned out to be.
#[derive(Debug, PartialEq)]
pub(super) enum Sifted {
    /// No answer, or not yet: this much is input.
    Passed(Vec<Raw>),
    /// The answer is complete.
    Told {
        /// A light ground.
        light: bool,
    },
}

impl Answer {
    /// Takes the next piece of input.
    pub(super) fn sift(&mut self, raw: Raw) -> Sifted {
        let key = match &raw {
            Raw::Key(key) if !self.told => *key,
            _ => return self.pass(raw),
        };
        if self.held.is_empty() {
            return if key == alt(']') { self.hold(raw) } else { self.pass(raw) };
        }
        if key == alt('\\') || key == KeyEvent::new(KeyCode::Char('g'), KeyModifiers::CONTROL) {
            return match lightness(&self.text) {
                Some(lightness) => {
                    *self = Answer { told: true, ..Answer::default() };
                    Sifted::Told { light: lightness > 0.5 }
                }
                None => self.pass(raw),
            };
        }
        match key.code {
            KeyCode::Char(c) if key.modifiers.difference(KeyModifiers::SHIFT).is_empty() => {
                self.text.push(c);
                if may_become_answer(&self.text) { self.hold(raw) } else { self.pass(raw) }
            }
            _ => self.pass(raw),
        }
    }

    fn hold(&mut self, raw: Raw) -> Sifted {
        self.held.push(raw);
        Sifted::Passed(Vec::new())
    }

    fn pass(&mut self, raw: Raw) -> Sifted {
        self.text.clear();
        self.held.push(raw);
        Sifted::Passed(std::mem::take(&mut self.held))
    }
}

fn alt(c: char) -> KeyEvent {
    KeyEvent::new(KeyCode::Char(c), KeyModifiers::ALT)
}

fn may_become_answer(text: &str) -> bool {
    ["11;rgb:", "11;rgba:"].iter().any(|head| match text.strip_prefix(head) {
        Some(rest) => rest.len() <= 19 && rest.chars().all(|c| c.is_ascii_hexdigit() || c == '/'),
        None => head.starts_with(text),
    })
}

/// How light a colour looks, 0 to 1.
fn lightness(answer: &str) -> Option<f32> {
    let (_, colour) = answer.split_once(':')?;
    let mut parts = colour.split('/').map(|part| {
        let most = 16_u32.checked_pow(part.len() as u32)? - 1;
        Some(u32::from_str_radix(part, 16).ok()? as f32 / most as f32)
    });
    let (red, green, blue) = (parts.next()??, parts.next()??, parts.next()??);
    Some(0.299 * red + 0.587 * green + 0.114 * blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The events that crossterm makes of an answer, or of keys.
    fn typed(text: &str) -> Vec<Raw> {
        let mut chars = text.chars();
        let mut raws = Vec::new();
        while let Some(c) = chars.next() {
            raws.push(Raw::Key(match c {
                '\x1b' => alt(chars.next().unwrap()),
                '\x07' => KeyEvent::new(KeyCode::Char('g'), KeyModifiers::CONTROL),
                c if c.is_uppercase() => KeyEvent::new(KeyCode::Char(c), KeyModifiers::SHIFT),
                c => KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE),
            }));
        }
        raws
    }

    /// What passes as input, and what the answer was.
    fn sift(text: &str) -> (Vec<Raw>, Option<bool>) {
        let mut answer = Answer::default();
        let (mut passed, mut told) = (Vec::new(), None);
        for raw in typed(text) {
            match answer.sift(raw) {
                Sifted::Passed(raws) => passed.extend(raws),
                Sifted::Told { light } => told = Some(light),
            }
        }
        (passed, told)
    }

    #[track_caller]
    fn check(input: &str, passed: &str, told: Option<bool>) {
        assert_eq!(sift(input), (typed(passed), told), "{input:?}");
    }

    #[test]
    fn the_answer_is_picked_out_of_the_keys() {
        check("\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "", Some(true));
        check("\x1b]11;rgb:1e1e/1E1E/2e2E\x07", "", Some(false));
        check("\x1b]11;rgb:fa/fa/fa\x07", "", Some(true));
        check("\x1b]11;rgba:0000/0000/0000/ffff\x1b\\", "", Some(false));
        check("jj\x1b]11;rgb:0/0/0\x07gq", "jjgq", Some(false));
    }

    #[test]
    fn what_is_no_answer_passes_whole() {
        check("jk", "jk", None);
        check("\x1b]q", "\x1b]q", None);
        check("\x1b]11;rgb:zz", "\x1b]11;rgb:zz", None);
        check("\x1b]11;rgb:\x07", "\x1b]11;rgb:\x07", None);
        check("\x1b]11;rgb:ffffffffffffffffffffff", "\x1b]11;rgb:ffffffffffffffffffffff", None);
    }

    #[test]
    fn only_one_answer_is_awaited() {
        check("\x1b]11;rgb:0/0/0\x07\x1b]1", "\x1b]1", Some(false));
    }

    #[test]
    fn the_environment_may_tell() {
        assert_eq!(is_light("15;0"), Some(false));
        assert_eq!(is_light("0;15"), Some(true));
        assert_eq!(is_light("0;default;15"), Some(true));
        assert_eq!(is_light("12;8"), Some(false));
        assert_eq!(is_light("default"), None);
    }
}
