//! Front matter: the fenced YAML (or TOML, or JSON) at the top of a page.
//!
//! Invariant: nothing is handed to the YAML parser that could make it slow: over [`MOST_BYTES`] or with more than
//! [`MOST_BRACKETS`] open brackets it is read line by line instead.

mod allowed;
mod fence;
mod lines;

use std::borrow::Cow;

use serde::Deserialize;

pub(crate) use allowed::allowed_rules;
pub(super) use fence::{Fenced, split};

use fence::Form;
use lines::{by_line, plain, read_plain, told_grade};

/// Longer front matter is not handed to the YAML parser, in bytes.
const MOST_BYTES: usize = 16 * 1024;
/// Front matter with more open brackets is not handed to the YAML parser: nesting costs it quadratic time.
const MOST_BRACKETS: usize = 64;

/// What a page says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`, not blank.
    pub title: Option<String>,
    /// `description`, not blank.
    pub description: Option<String>,
    /// `grade`, or what else people call it: `level`, `band`, `Entgeltgruppe`.
    pub grade: Option<String>,
    /// `aliases`, `redirect_from`: addresses that the page had before.
    pub aliases: Vec<String>,
    /// `permalink`, `url`: the address that the page has on its site.
    pub permalink: Option<String>,
    /// `slug`: the last part of that address.
    pub slug: Option<String>,
    /// What is wrong with it.
    pub fault: Option<Fault>,
}

/// Front matter that is not YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, counted from 1.
    pub line: u32,
    /// The character of the line, counted from 1.
    pub column: u32,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
}

/// A value that people write as text, number or truth.
#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(String),
    Whole(i64),
    Number(f64),
    Truth(bool),
    Else(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<Scalar>),
    Else(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
struct Raw {
    title: Option<Scalar>,
    description: Option<Scalar>,
    aliases: Option<OneOrMany>,
    redirect_from: Option<OneOrMany>,
    permalink: Option<Scalar>,
    url: Option<Scalar>,
    slug: Option<Scalar>,
}

impl OneOrMany {
    fn texts(self) -> Vec<String> {
        match self {
            OneOrMany::One(one) => vec![one],
            OneOrMany::Many(many) => many.into_iter().filter_map(Scalar::text).collect(),
            OneOrMany::Else(_) => Vec::new(),
        }
    }
}

impl Scalar {
    fn text(self) -> Option<String> {
        match self {
            Scalar::Text(t) => plain(&t),
            Scalar::Whole(n) => Some(n.to_string()),
            Scalar::Number(n) => Some(n.to_string()),
            Scalar::Truth(b) => Some(b.to_string()),
            Scalar::Else(_) => None,
        }
    }
}

/// How many brackets a text opens.
fn brackets(text: &str) -> usize {
    text.bytes().filter(|b| matches!(b, b'[' | b'{')).count()
}

/// Whether a text is not to be handed to the YAML parser.
fn is_too_much(text: &str) -> bool {
    text.len() > MOST_BYTES || brackets(text) > MOST_BRACKETS
}

/// The text with the keys at the beginning of its lines in small letters: Hugo takes `Title` for `title`, and so do
/// people.
fn with_small_keys(text: &str) -> Cow<'_, str> {
    let is_raised = |line: &str| line.starts_with(|first: char| first.is_ascii_uppercase());
    if !text.lines().any(is_raised) {
        return Cow::Borrowed(text);
    }
    let small = |line: &str| {
        let key = line.len() - line.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '_').len();
        let is_key = line[key..].trim_start().starts_with([':', '=']);
        if is_key { line[..key].to_ascii_lowercase() + &line[key..] } else { line.to_owned() }
    };
    Cow::Owned(text.split_inclusive('\n').map(small).collect())
}

/// Reads front matter. What cannot be parsed is read line by line, and the fault is kept.
pub(super) fn read(fenced: Fenced<'_>) -> FrontMatter {
    let Fenced { text, form, above } = fenced;
    let text = &*with_small_keys(text);
    let faulty = |(line, column): (usize, usize), message: String| {
        let fault = Fault { line: line as u32, column: column as u32, message };
        FrontMatter { fault: Some(fault), ..by_line(text, ':') }
    };
    if form == Form::Unopened {
        return faulty((1, 1), "the front matter does not begin with ---".to_owned());
    }
    if form == Form::Toml {
        return by_line(text, '=');
    }
    if text.trim().is_empty() {
        return FrontMatter::default();
    }
    if let Some(front) = read_plain(text) {
        return front;
    }
    if is_too_much(text) {
        let (bytes, brackets) = (text.len(), brackets(text));
        return faulty((1, 1), format!("front matter of {bytes} bytes with {brackets} brackets is too much to parse"));
    }
    // JSON is YAML, but for its tabs.
    let is_json = form == Form::Json;
    let spaced = if is_json { Cow::Owned(text.replace('\t', "  ")) } else { Cow::Borrowed(text) };
    let text = &*spaced;
    let first = text.lines().nth(usize::from(is_json)).unwrap_or_default();
    let indent = &first[..first.len() - first.trim_start_matches(' ').len()];
    match serde_yaml::from_str::<Option<Raw>>(text) {
        Ok(None) => FrontMatter::default(),
        Ok(Some(raw)) => meant(raw, text, indent),
        Err(error) => {
            let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
            // The parser counts lines from the first that it was given; the fault has those of the file.
            let told = error.to_string();
            let told = told.split(" at line ").next().unwrap_or(&told);
            let kind = if is_json { "JSON" } else { "YAML" };
            let message = format!("the front matter is not valid {kind}: {}", plain(told).unwrap_or_default());
            faulty((line + above, column.max(1)), message)
        }
    }
}

/// What fields mean that were parsed; the grade is looked for in the text, on lines indented just so.
fn meant(raw: Raw, text: &str, indent: &str) -> FrontMatter {
    let redirects = raw.redirect_from.map(OneOrMany::texts).unwrap_or_default();
    let aliases = raw.aliases.map(OneOrMany::texts).unwrap_or_default();
    let on_site = |told: Option<Scalar>| told.and_then(Scalar::text).and_then(|told| from_site(&told));
    FrontMatter {
        title: raw.title.and_then(Scalar::text),
        description: raw.description.and_then(Scalar::text),
        // What is indented further is of something else.
        grade: text
            .lines()
            .filter_map(|line| line.trim_end_matches(',').strip_prefix(indent))
            .find_map(|line| told_grade(line, ':')),
        aliases: aliases.into_iter().chain(redirects.iter().filter_map(|told| from_site(told))).collect(),
        permalink: on_site(raw.permalink).or_else(|| on_site(raw.url)),
        slug: raw.slug.and_then(Scalar::text),
        fault: None,
    }
}

/// An address that the front matter tells from the root of the site, with or without the slash; none where it is a mere
/// word (`pretty`) or has parts that the generator fills in.
fn from_site(told: &str) -> Option<String> {
    let is_whole = told.contains('/') && !told.starts_with(':') && !told.contains("/:") && !told.contains(['{', '}']);
    let slash = if told.starts_with('/') || told.contains("://") { "" } else { "/" };
    is_whole.then(|| format!("{slash}{told}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn front(source: &str) -> FrontMatter {
        split(source).0.map(read).unwrap_or_default()
    }

    #[test]
    fn titles_are_read_as_people_write_them() {
        let check = |source: &str, title: &str| assert_eq!(front(source).title.as_deref(), Some(title), "{source}");
        check("---\ntitle: Harbour Pilot\n---\n", "Harbour Pilot");
        check("---\r\ntitle: \"Pilot, Harbour\"\r\n---\r\ntext", "Pilot, Harbour");
        check("\u{feff}---\ntitle: 2024\n---\n", "2024");
        check("---\ntitle: Pilot: Harbour\n---\n", "Pilot: Harbour");
        check("+++\ntitle = \"Pilot\"\n+++\n", "Pilot");
        check("---\ntitle: Pilot\n...\ntext\n", "Pilot");
        check("{\n  \"title\": \"Pilot\",\n  \"menu\": {\n    \"weight\": 2\n  }\n}\n\ntext", "Pilot");
        check("{\n\t\"title\": \"Pilot: \\\"Harbour\\\"\"\n}", "Pilot: \"Harbour\"");
        check("{\"draft\": false, \"title\": \"{Pilot}\"}\n\ntext", "{Pilot}");
        check("---\nlayout: x\nTitle: Pilot\n---\n", "Pilot");
        check("---\nTITLE: 'Pilot'\n---\n", "Pilot");
        check("+++\nTitle = \"Pilot \\\"Harbour\\\"\" # as it is shown\n+++\n", "Pilot \"Harbour\"");
        check("\n\n---\ntitle: Pilot\n---\n", "Pilot");
        check("\n+++\ntitle = 'Pilot'\n+++\n", "Pilot");
        check("+++\ntext = '''\n...\n'''\ntitle = \"Pilot\"\n+++\n", "Pilot");
    }

    #[test]
    fn what_is_plain_reads_as_yaml_does() {
        for text in [
            "title: Harbour Pilot\n",
            "layout: page\ntitle: \"Pilot, Harbour (R&D)\"\ndescription: \"It's a port's pilot\"\n",
            "title: Pilot – Hafen\ngrade: seven\n",
            "title: a 'quoted' word\n",
            "scripts:\n  - lib/draw.js\n  - plain\ntitle: Pilot\nindexed: false\n",
        ] {
            let plain = read_plain(text).expect(text);
            let parsed: Raw = serde_yaml::from_str(text).expect("it is YAML");
            assert_eq!(parsed.title.and_then(Scalar::text), plain.title, "{text}");
            assert_eq!(parsed.description.and_then(Scalar::text), plain.description, "{text}");
        }
        for text in
            ["title: A: B\n", "title: 'x'\n", "title: x # y\n", "title: |\n  x\n", "title: null\n", "a: x\na: y\n"]
        {
            assert!(read_plain(text).is_none(), "{text}");
        }
        for list in
            ["title:\n- x\n", "- x\n", "a: b\n- x\n", "a:\n  - x\n - y\n", "a:\n  - [x]\n", "a:\n b: c\n", "a:b\n"]
        {
            assert!(read_plain(list).is_none(), "{list}");
        }
    }

    #[test]
    fn too_much_is_read_line_by_line() {
        let check = |more: &str| {
            let read = front(&format!("---\ntitle: 'Pilot'\nmore: {more}\n---\n"));
            assert_eq!(read.title.as_deref(), Some("Pilot"));
            read.fault.map(|fault| fault.message.ends_with("is too much to parse"))
        };
        assert_eq!(check(&"x".repeat(MOST_BYTES)), Some(true));
        assert_eq!(check(&"[".repeat(MOST_BRACKETS + 1)), Some(true));
        assert_eq!(check(&"[]".repeat(MOST_BRACKETS + 1)), Some(true));
        assert_eq!(check("[x]"), None);
    }

    #[test]
    fn a_fault_has_its_line_and_the_rest_is_still_read() {
        let broken = front("---\nlayout: x\ntitle: A: B\n---\n");
        assert_eq!(broken.title.as_deref(), Some("A: B"));
        assert_eq!(broken.fault.map(|f| f.line), Some(3));
        assert_eq!(front("\n\n---\ntitle: A: B\n---\n").fault.map(|f| f.line), Some(4));
        let title = |title: &str| front(&format!("---\ntitle: {title}\n---\n")).title;
        assert_eq!(title("[Pilot").as_deref(), Some("Pilot"));
        assert_eq!(title("[ \"Pilot\"").as_deref(), Some("Pilot"));
        assert_eq!(title("[Draft] Pilot").as_deref(), Some("[Draft] Pilot"));
    }

    #[test]
    fn json_is_read_as_yaml_is() {
        let text = "{\n  \"menu\": {\n    \"level\": 2\n  },\n  \"grade\": 7,\n  \"aliases\": [\"/a/\"]\n}\n\ntext";
        let read = front(text);
        assert_eq!((read.grade.as_deref(), read.aliases.as_slice()), (Some("7"), &["/a/".to_owned()][..]));
        assert_eq!(&text[split(text).1..], "\ntext");
        let broken = front("{\n  \"title\": \"Pilot\",\n  ]\n}\n").fault.unwrap();
        assert_eq!((broken.line, broken.message.starts_with("the front matter is not valid JSON")), (3, true));
    }

    #[test]
    fn addresses_of_the_site() {
        let check = |text: &str, permalink: Option<&str>, slug: Option<&str>, aliases: &[&str]| {
            let read = front(text);
            assert_eq!((read.permalink.as_deref(), read.slug.as_deref()), (permalink, slug), "{text}");
            assert_eq!(read.aliases, aliases, "{text}");
        };
        check(
            "---\npermalink: /crew/pilot/\nredirect_from: /skipper/\n---\n",
            Some("/crew/pilot/"),
            None,
            &["/skipper/"],
        );
        check(
            "---\nurl: crew/pilot\nredirect_from:\n  - old/x\n  - /y\n---\n",
            Some("/crew/pilot"),
            None,
            &["/old/x", "/y"],
        );
        check("---\ntitle: Pilot\nslug: the-pilot\nlayout: page\n---\n", None, Some("the-pilot"), &[]);
        check("---\npermalink: pretty\n---\n", None, None, &[]);
        check("---\npermalink: /:categories/:title/\n---\n", None, None, &[]);
        let toml = "+++\nslug = \"the-pilot\"\naliases = [\n  \"/a/\",\n  \"/b/\",\n]\nurl = '/c/'\n[menu]\nurl = \"/d/\"\n+++\n";
        check(toml, Some("/c/"), Some("the-pilot"), &["/a/", "/b/"]);
        check("+++\ntitle = \"x\"\n[[menu]]\nurl = \"/d/\"\n+++\n", None, None, &[]);
    }

    #[test]
    fn a_forgotten_fence_is_a_fault() {
        let front = front("layout: page\ntitle: Pilot, Harbour\n---\n\ntext");
        assert_eq!(front.title.as_deref(), Some("Pilot, Harbour"));
        assert!(front.fault.is_some());
        assert!(split("Note: text\n---\n").0.is_none());
    }

    #[test]
    fn bombs_are_not_parsed() {
        let read = front(&format!("---\ntitle: T\nx: {}\n---\n", "[".repeat(5000)));
        assert_eq!(read.title.as_deref(), Some("T"));
        assert!(read.fault.is_some());
    }

    #[test]
    fn aliases_are_one_or_many() {
        assert_eq!(front("---\naliases: /a/\n---\n").aliases, ["/a/"]);
        assert_eq!(front("---\naliases: [/a/, /b/]\n---\n").aliases, ["/a/", "/b/"]);
        assert_eq!(front("---\naliases:\n  x: 1\n---\n").aliases, Vec::<String>::new());
    }
}
