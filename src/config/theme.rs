//! How things look: a colour and a weight for each thing that the screen tells apart.
//!
//! Weight comes before colour: what is selected, linked or wrong is bold, reversed or underlined as well, or has a
//! glyph, so that nothing is lost where colours are. `mono` has none at all.

use serde::Deserialize;

/// A colour of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// One of the terminal's own 16 or 256.
    Index(u8),
    /// Red, green, blue.
    Rgb(u8, u8, u8),
}

/// How one thing is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Look {
    /// Colour of the text.
    #[serde(deserialize_with = "colour")]
    pub fg: Option<Colour>,
    /// Colour behind the text.
    #[serde(deserialize_with = "colour")]
    pub bg: Option<Colour>,
    /// Heavy.
    pub bold: bool,
    /// Faint.
    pub dim: bool,
    /// Slanted.
    pub italic: bool,
    /// Underlined.
    pub underline: bool,
    /// Text and ground exchanged.
    pub reverse: bool,
}

/// A theme. What it does not mention looks like running text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Theme {
    /// What one calls it.
    pub name: String,
    /// Running text.
    pub text: Look,
    /// Context: counts, origins, hints.
    pub dim: Look,
    /// The selected row of the pane that has the keys.
    pub selection: Look,
    /// The selected row of another pane.
    pub selection_idle: Look,
    /// The glyph beside the selected row.
    pub cursor: Look,
    /// Departments, and the groups below them.
    pub department: Look,
    /// Pages in the tree.
    pub page: Look,
    /// Levels in the tree.
    pub level: Look,
    /// Specialties in the tree.
    pub specialty: Look,
    /// Sections in the tree.
    pub section: Look,
    /// Grades.
    pub grade: Look,
    /// The title of what is shown.
    pub title: Look,
    /// Headings.
    pub heading: Look,
    /// Bullets, numbers, rules.
    pub mark: Look,
    /// Code.
    pub code: Look,
    /// Links.
    pub link: Look,
    /// The current link.
    pub link_current: Look,
    /// Links that lead nowhere.
    pub missing: Look,
    /// What was found.
    pub matched: Look,
    /// The current match.
    pub match_current: Look,
    /// The line between panes, rules, scrollbars.
    pub border: Look,
    /// Keys in the footer.
    pub key: Look,
    /// What went wrong.
    pub error: Look,
    /// What may be wrong.
    pub warning: Look,
    /// What went well.
    pub ok: Look,
    /// What the second of two roles asks anew.
    pub added: Look,
    /// What it no longer asks.
    pub removed: Look,
    /// What it words differently.
    pub changed: Look,
}

impl Theme {
    /// The themes that come with the program: dark, light, mono.
    pub fn builtin() -> Vec<Theme> {
        [include_str!("../../data/themes/dark.yaml"), include_str!("../../data/themes/light.yaml"), MONO]
            .map(Theme::own)
            .into()
    }

    /// The theme without any colour.
    pub fn mono() -> Theme {
        Theme::own(MONO)
    }

    fn own(text: &str) -> Theme {
        Theme::read(text).expect("the themes that come with the program are valid, a test reads them")
    }

    /// Reads a theme from its file's text.
    ///
    /// # Errors
    ///
    /// What is not understood, with its line.
    pub fn read(text: &str) -> Result<Theme, serde_yaml::Error> {
        serde_yaml::from_str(text)
    }
}

const MONO: &str = include_str!("../../data/themes/mono.yaml");

/// The terminal's own colours, by name.
const NAMES: &str = "\
    black red green yellow blue magenta cyan white bright-black bright-red bright-green bright-yellow bright-blue \
    bright-magenta bright-cyan bright-white";

fn colour<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<Colour>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Index(u8),
        Text(String),
    }
    match Written::deserialize(input)? {
        Written::Index(index) => Ok(Some(Colour::Index(index))),
        Written::Text(text) => named(&text)
            .map(Some)
            .ok_or_else(|| serde::de::Error::custom(format!("'{text}' is no colour: a name, 0 to 255, or '#rrggbb'"))),
    }
}

fn named(text: &str) -> Option<Colour> {
    if let Some(index) = NAMES.split(' ').position(|name| name == text) {
        return Some(Colour::Index(index as u8));
    }
    let hex = text.strip_prefix('#').filter(|h| h.len() == 6 && h.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
    Some(Colour::Rgb(part(0)?, part(2)?, part(4)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_themes_that_come_along_are_valid() {
        let names: Vec<String> = Theme::builtin().into_iter().map(|t| t.name).collect();
        assert_eq!(names, ["dark", "light", "mono"]);
    }

    #[test]
    fn mono_has_no_colour() {
        let settings = MONO.lines().filter(|line| !line.starts_with('#'));
        assert!(settings.clone().count() > 10);
        assert!(settings.clone().all(|line| !line.contains("fg") && !line.contains("bg")));
    }

    #[test]
    fn colours_are_names_numbers_or_hex() {
        let fg = |written: &str| Theme::read(&format!("link: {{ fg: {written} }}")).map(|t| t.link.fg);
        assert_eq!(fg("cyan").unwrap(), Some(Colour::Index(6)));
        assert_eq!(fg("bright-black").unwrap(), Some(Colour::Index(8)));
        assert_eq!(fg("236").unwrap(), Some(Colour::Index(236)));
        assert_eq!(fg("'#0a0B0c'").unwrap(), Some(Colour::Rgb(10, 11, 12)));
        for wrong in ["cyanish", "'#12'", "256", "'#gggggg'", "'#ééé'"] {
            assert!(fg(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn unknown_names_are_refused_with_their_line() {
        let error = Theme::read("name: mine\nlinks: { bold: true }\n").unwrap_err();
        assert_eq!(error.location().unwrap().line(), 2);
    }
}
