//! The files by which a user configures: `config.yaml`, `keymap.yaml` and `themes/*.yaml`, in the folder `rungs` of the
//! user's configuration folder.
//!
//! Invariant: what is not understood is an error with its line, never a silent default.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::de::{self, Deserialize, Deserializer, Visitor};

use super::keymap::{Keymap, KeymapError};
use super::theme::Theme;
use crate::check::Policy;
use crate::handbook::Sites;
use crate::text::in_words;

/// What the file may set. What it does not mention is left to the program.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "settings, such as `theme: dark`, a line each")]
pub struct Settings {
    /// The handbook to open: a folder or a markdown file.
    pub handbook: Option<PathBuf>,
    /// Hosts whose addresses are the handbook's own.
    #[serde(deserialize_with = "hosts")]
    pub hosts: Vec<String>,
    /// The address under which the handbook's pages stand on the web.
    #[serde(deserialize_with = "web")]
    pub web: Option<String>,
    /// `auto`, or the name of a theme.
    pub theme: Option<String>,
    /// ASCII glyphs only.
    #[serde(deserialize_with = "truth")]
    pub ascii: bool,
    /// Whether the mouse is captured; it is unless this says no.
    #[serde(deserialize_with = "told_truth")]
    pub mouse: Option<bool>,
    /// A file with changes to the keymap.
    pub keys: Option<PathBuf>,
    /// How much each rule of the check matters.
    #[serde(deserialize_with = "check")]
    pub check: Policy,
}

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {}: {}", path.display(), in_words(reason))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The file says something that is not understood.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What is not understood.
        message: String,
    },
    /// A theme was asked for that nobody made.
    #[error("no theme is named '{name}'; there are {}", known.join(", "))]
    NoTheme {
        /// What was asked for.
        name: String,
        /// What there is.
        known: Vec<String>,
    },
}

impl Settings {
    /// Reads a file that was asked for, or the user's own where there is one.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read, or says what is not understood.
    pub fn read(asked: Option<&Path>) -> Result<Settings, ConfigError> {
        let Some(path) = asked.map(Path::to_owned).or_else(|| in_own_folder("config.yaml")) else {
            return Ok(Settings::default());
        };
        match read(&path) {
            Ok(text) => Settings::parse(&path, &text),
            Err(ConfigError::Unreadable { reason, .. })
                if asked.is_none() && reason.kind() == io::ErrorKind::NotFound =>
            {
                Ok(Settings::default())
            }
            Err(error) => Err(error),
        }
    }

    /// Reads a file's text. Paths in it count from the folder of the file; `~/` is the user's own.
    ///
    /// # Errors
    ///
    /// What is not understood, with its place.
    pub fn parse(path: &Path, text: &str) -> Result<Settings, ConfigError> {
        let settings: Option<Settings> = serde_yaml::from_str(text).map_err(|error| wrong(path, &error))?;
        let mut settings = settings.unwrap_or_default();
        for named in [&mut settings.handbook, &mut settings.keys].into_iter().flatten() {
            *named = match (named.strip_prefix("~"), etcetera::home_dir()) {
                (Ok(rest), Ok(home)) => home.join(rest),
                _ => path.parent().unwrap_or(Path::new("")).join(&*named),
            };
        }
        Ok(settings)
    }

    /// What the handbook's own addresses look like.
    pub fn sites(&self) -> Sites {
        let mut sites = Sites::default();
        sites.hosts.extend(self.hosts.iter().cloned());
        sites
    }
}

/// A file of the user's configuration folder.
fn in_own_folder(name: &str) -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("rungs").join(name))
}

/// The configuration file as one names it: the one that was asked for, or the user's own, which need not be there.
pub fn named(asked: Option<&Path>) -> String {
    let Some(path) = asked.map(Path::to_owned).or_else(|| in_own_folder("config.yaml")) else {
        return "rungs/config.yaml".to_owned();
    };
    let in_home = etcetera::home_dir().ok().and_then(|home| Some(Path::new("~").join(path.strip_prefix(home).ok()?)));
    in_home.unwrap_or(path).display().to_string()
}

/// The keymap: the program's own, changed by the file that was named, or by the user's `keymap.yaml` where there is
/// one.
///
/// # Errors
///
/// Where the file cannot be read, or says what is not understood.
pub fn keymap(named: Option<&Path>) -> Result<Keymap, ConfigError> {
    let keymap = Keymap::default();
    let own = || in_own_folder("keymap.yaml").filter(|path| path.exists());
    let Some(path) = named.map(Path::to_owned).or_else(own) else { return Ok(keymap) };
    let patch = read(&path)?;
    keymap.patched(&patch).map_err(|KeymapError { line, message }| ConfigError::Wrong {
        path,
        line,
        column: 1,
        message,
    })
}

/// The themes: the program's own and the user's, from the folder `themes`.
///
/// # Errors
///
/// Where a theme's file cannot be read or understood, or none has the chosen name.
pub fn themes(chosen: &str) -> Result<Vec<Theme>, ConfigError> {
    let mut themes = Theme::builtin();
    let folder = in_own_folder("themes").and_then(|folder| fs::read_dir(folder).ok());
    let mut files: Vec<PathBuf> = folder.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    for path in files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml")) {
        let mut theme = Theme::read(&read(&path)?).map_err(|error| wrong(&path, &error))?;
        if theme.name.is_empty() {
            theme.name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        }
        themes.retain(|other| other.name != theme.name);
        themes.push(theme);
    }
    if chosen != "auto" && !themes.iter().any(|theme| theme.name == chosen) {
        let known = std::iter::once("auto".to_owned()).chain(themes.into_iter().map(|theme| theme.name)).collect();
        return Err(ConfigError::NoTheme { name: chosen.to_owned(), known });
    }
    Ok(themes)
}

fn read(path: &Path) -> Result<String, ConfigError> {
    fs::read_to_string(path).map_err(|reason| ConfigError::Unreadable { path: path.to_owned(), reason })
}

/// What the parser did not understand, as an error with its place.
fn wrong(path: &Path, error: &serde_yaml::Error) -> ConfigError {
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or(&text).to_owned();
    let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
    ConfigError::Wrong { path: path.to_owned(), line, column, message }
}

/// A text that must fit; checked while it is read, so that the error has its place.
struct Fitting(fn(&str) -> Result<String, String>);

impl Visitor<'_> for Fitting {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        self.0(text).map_err(E::custom)
    }
}

fn hosts<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<String>, D::Error> {
    struct Host(String);
    impl<'de> Deserialize<'de> for Host {
        fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Host, D::Error> {
            input.deserialize_str(Fitting(read_host)).map(Host)
        }
    }
    struct Hosts;
    impl<'de> Visitor<'de> for Hosts {
        type Value = Vec<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a host, or a list of hosts")
        }

        fn visit_unit<E: de::Error>(self) -> Result<Vec<String>, E> {
            Ok(Vec::new())
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<String>, E> {
            Ok(vec![read_host(text).map_err(E::custom)?])
        }

        fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Vec<String>, A::Error> {
            let mut hosts = Vec::new();
            while let Some(Host(host)) = list.next_element()? {
                hosts.push(host);
            }
            Ok(hosts)
        }
    }
    input.deserialize_any(Hosts)
}

fn web<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    struct Address(String);
    impl<'de> Deserialize<'de> for Address {
        fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Address, D::Error> {
            let read = |text: &str| match text.strip_prefix("https://").or(text.strip_prefix("http://")) {
                Some(rest) if !rest.is_empty() => Ok(text.to_owned()),
                _ => Err(format!("'{text}' is no web address: it begins with https:// or http://")),
            };
            input.deserialize_str(Fitting(read)).map(Address)
        }
    }
    Ok(Option::<Address>::deserialize(input)?.map(|Address(address)| address))
}

fn truth<'de, D: Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    Ok(told_truth(input)?.unwrap_or(false))
}

/// Whether something is so: `true`, or as YAML was once written and people still do, `yes` and `on`. None where nothing
/// is told.
fn told_truth<'de, D: Deserializer<'de>>(input: D) -> Result<Option<bool>, D::Error> {
    struct Truth;
    impl Visitor<'_> for Truth {
        type Value = Option<bool>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("true or false")
        }

        fn visit_unit<E: de::Error>(self) -> Result<Option<bool>, E> {
            Ok(None)
        }

        fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Option<bool>, E> {
            Ok(Some(truth))
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Option<bool>, E> {
            match text.to_lowercase().as_str() {
                "yes" | "on" => Ok(Some(true)),
                "no" | "off" => Ok(Some(false)),
                _ => Err(E::custom(format!("'{text}' is neither true nor false"))),
            }
        }
    }
    input.deserialize_any(Truth)
}

/// Levels by the names of rules.
fn check<'de, D: Deserializer<'de>>(input: D) -> Result<Policy, D::Error> {
    struct Levels;
    impl<'de> Visitor<'de> for Levels {
        type Value = Policy;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a level for each rule: allow, info, warning or error")
        }

        fn visit_unit<E: de::Error>(self) -> Result<Policy, E> {
            Ok(Policy::default())
        }

        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Policy, A::Error> {
            let mut policy = Policy::default();
            while let Some(rule) = map.next_key::<String>()? {
                let level: String = map.next_value()?;
                let level = level.parse().map_err(de::Error::custom)?;
                policy.set(&rule, level).map_err(de::Error::custom)?;
            }
            Ok(policy)
        }
    }
    input.deserialize_any(Levels)
}

fn read_host(text: &str) -> Result<String, String> {
    host_of(text).ok_or_else(|| format!("'{text}' is no host, such as example.com"))
}

/// The host of an address, or of a bare host name, as [`Sites`] wants it.
fn host_of(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("https://").or(text.strip_prefix("http://")).unwrap_or(&text);
    let text = text.trim_end_matches('/');
    let host = text.strip_prefix("www.").unwrap_or(text);
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
    (!host.is_empty() && host.chars().all(fits)).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Settings, String> {
        Settings::parse(Path::new("/etc/rungs/config.yaml"), text).map_err(|error| error.to_string())
    }

    #[test]
    fn an_empty_file_sets_nothing() {
        assert_eq!(parse(""), Ok(Settings::default()));
        assert_eq!(parse("# nothing yet\n"), Ok(Settings::default()));
    }

    #[test]
    fn paths_count_from_the_file() {
        let settings = parse("handbook: ../book\nkeys: keys.yaml").unwrap();
        assert_eq!(settings.handbook, Some("/etc/rungs/../book".into()));
        assert_eq!(settings.keys, Some("/etc/rungs/keys.yaml".into()));
        assert_eq!(parse("handbook: /book").unwrap().handbook, Some("/book".into()));
    }

    #[test]
    fn hosts_are_read_as_people_write_them() {
        let settings = parse("hosts: [https://www.Example.com/, handbook.example.com]").unwrap();
        assert_eq!(settings.hosts, ["example.com", "handbook.example.com"]);
        assert!(settings.sites().hosts.contains(&"example.com".to_owned()));
        assert_eq!(parse("hosts: https://handbook.example.com").unwrap().hosts, ["handbook.example.com"]);
        assert_eq!(parse("hosts:").unwrap().hosts, [""; 0]);
    }

    #[test]
    fn the_place_on_the_web_is_an_address() {
        assert_eq!(parse("web: https://example.com/book").unwrap().web.as_deref(), Some("https://example.com/book"));
        assert_eq!(parse("web: http://localhost").unwrap().web.as_deref(), Some("http://localhost"));
    }

    #[test]
    fn what_is_so_is_told_in_several_words() {
        for (text, mouse) in
            [("true", Some(true)), ("on", Some(true)), ("No", Some(false)), ("off", Some(false)), ("", None)]
        {
            assert_eq!(parse(&format!("mouse: {text}")).unwrap().mouse, mouse, "{text}");
        }
        assert!(parse("ascii: yes").unwrap().ascii);
        assert_eq!(parse("ascii:\nweb:\ntheme:\nhosts:\nmouse:\nhandbook:\nkeys:\ncheck:\n"), Ok(Settings::default()));
    }

    #[track_caller]
    fn check_error(text: &str, expected: &str) {
        let error = parse(text).unwrap_err();
        assert!(error.starts_with(&format!("/etc/rungs/config.yaml:{expected}")), "{error}");
    }

    #[test]
    fn what_is_not_understood_has_its_place() {
        check_error("theme: dark\nhandbok: x", "2:1: unknown field `handbok`, expected one of");
        check_error("theme: dark\nascii: perhaps", "2:8: ascii: 'perhaps' is neither true nor false");
        check_error("mouse: 1", "1:8: mouse: invalid type: integer `1`, expected true or false");
        check_error(
            "dark",
            "1:1: invalid type: string \"dark\", expected settings, such as `theme: dark`, a line each",
        );
        check_error("hosts: [a b]", "1:9: hosts[0]: 'a b' is no host");
        check_error("hosts: a b", "1:8: hosts: 'a b' is no host");
        check_error("hosts: {a: b}", "1:8: hosts: invalid type: map, expected a host, or a list of hosts");
        check_error("web: ftp://x", "1:6: web: 'ftp://x' is no web address");
        check_error("web: https://", "1:6: web: 'https://' is no web address");
        check_error("theme: [", "1:8: theme: invalid type: sequence");
    }
}
