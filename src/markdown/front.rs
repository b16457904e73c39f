//! Front matter: the fenced YAML (or TOML, or JSON) at the top of a page.
//!
//! Invariant: nothing is handed to the YAML parser that could make it slow: over [`MOST_BYTES`] or with more than
//! [`MOST_BRACKETS`] open brackets it is read line by line instead.

mod lines;

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;

use lines::{by_line, is_key, plain, read_plain, told_grade};

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

/// The text between the fences.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fenced<'a> {
    text: &'a str,
    form: Form,
}

/// How front matter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Yaml,
    /// YAML, and the fence above it was forgotten.
    Unopened,
    Toml,
    /// Its braces are its fences.
    Json,
}

/// Splits a page into its front matter and the byte at which the rest begins.
pub(super) fn split(source: &str) -> (Option<Fenced<'_>>, usize) {
    let start = source.len() - source.trim_start_matches('\u{feff}').len();
    let text = &source[start..];
    let fence = match text.get(..3) {
        Some(f @ ("---" | "+++")) => f,
        _ if text.starts_with('{') => return in_braces(text, start),
        _ => return unopened(text, start),
    };
    let mut at = match text.find('\n') {
        Some(end) if text[3..end].trim().is_empty() => end + 1,
        _ => return (None, start),
    };
    let begin = at;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
        let line = text[at..end].trim_end();
        if line == fence || (fence == "---" && line == "...") {
            let form = if fence == "+++" { Form::Toml } else { Form::Yaml };
            return (Some(Fenced { text: &text[begin..at], form }), start + (end + 1).min(text.len()));
        }
        at = end + 1;
    }
    (None, start)
}

/// Front matter in JSON: from a line with nothing but `{`, with a key below it, to the first line with nothing but `}`.
fn in_braces(text: &str, start: usize) -> (Option<Fenced<'_>>, usize) {
    let mut end = 0;
    for (i, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let is_odd = match i {
            0 => line.trim_end() != "{",
            1 => !line.trim_start().starts_with('"'),
            _ => false,
        };
        if is_odd {
            break;
        }
        if line.trim_end() == "}" {
            return (Some(Fenced { text: &text[..end], form: Form::Json }), start + end);
        }
    }
    (None, start)
}

/// Front matter whose first fence was forgotten: `key: value` lines from the first line on, up to a fence.
fn unopened(text: &str, start: usize) -> (Option<Fenced<'_>>, usize) {
    let tells = |line: &str| {
        line.split_once(':').is_some_and(|(key, value)| is_key(key) && (value.is_empty() || value.starts_with(' ')))
    };
    let mut end = 0;
    for (i, line) in text.split_inclusive('\n').take(20).enumerate() {
        if i > 0 && line.trim_end() == "---" {
            return (Some(Fenced { text: &text[..end], form: Form::Unopened }), start + end + line.len());
        }
        if !tells(line.trim_end()) {
            break;
        }
        end += line.len();
    }
    (None, start)
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

/// Reads front matter. What cannot be parsed is read line by line, and the fault is kept.
pub(super) fn read(fenced: Fenced<'_>) -> FrontMatter {
    let Fenced { text, form } = fenced;
    if form == Form::Unopened {
        let message = "the front matter does not begin with ---".to_owned();
        return FrontMatter { fault: Some(Fault { line: 1, column: 1, message }), ..by_line(text, ':') };
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
    let brackets = brackets(text);
    if text.len() > MOST_BYTES || brackets > MOST_BRACKETS {
        let message = format!("front matter of {} bytes with {brackets} brackets is too much to parse", text.len());
        return FrontMatter { fault: Some(Fault { line: 1, column: 1, message }), ..by_line(text, ':') };
    }
    // JSON is YAML, but for its tabs.
    let is_json = form == Form::Json;
    let spaced = if is_json { Cow::Owned(text.replace('\t', "  ")) } else { Cow::Borrowed(text) };
    let text = &*spaced;
    let first = text.lines().nth(usize::from(is_json)).unwrap_or_default();
    let indent = &first[..first.len() - first.trim_start_matches(' ').len()];
    match serde_yaml::from_str::<Option<Raw>>(text) {
        Ok(None) => FrontMatter::default(),
        Ok(Some(raw)) => {
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
        Err(error) => {
            let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
            // The parser counts lines from the first that it was given; the fault has those of the file.
            let told = error.to_string();
            let told = told.split(" at line ").next().unwrap_or(&told);
            let (kind, fence) = if is_json { ("JSON", 0) } else { ("YAML", 1) };
            let message = format!("the front matter is not valid {kind}: {}", plain(told).unwrap_or_default());
            // A fence is the first line of the file.
            let fault = Fault { line: line as u32 + fence, column: column.max(1) as u32, message };
            FrontMatter { fault: Some(fault), ..by_line(text, ':') }
        }
    }
}

/// An address that the front matter tells from the root of the site, with or without the slash; none where it is a mere
/// word (`pretty`) or has parts that the generator fills in.
fn from_site(told: &str) -> Option<String> {
    let is_whole = told.contains('/') && !told.starts_with(':') && !told.contains("/:") && !told.contains(['{', '}']);
    let slash = if told.starts_with('/') || told.contains("://") { "" } else { "/" };
    is_whole.then(|| format!("{slash}{told}"))
}

/// Where the front matter names rules that the page may break: bytes of the page for each name in
/// `rungs: {allow: [dead-link, placeholder]}`.
pub(crate) fn allowed_rules(source: &str) -> Vec<Range<usize>> {
    #[derive(Deserialize)]
    struct Told {
        rungs: Allowing,
    }
    #[derive(Deserialize)]
    struct Allowing {
        allow: OneOrMany,
    }
    let Some(fenced) = split(source).0.filter(|fenced| fenced.form != Form::Toml) else { return Vec::new() };
    let is_ours = |line: &&str| line.starts_with("rungs:");
    let mut lines = fenced.text.split_inclusive('\n').skip_while(|line| !is_ours(line));
    let Some(first) = lines.next() else { return Vec::new() };
    let below = lines.take_while(|line| line.starts_with([' ', '\t', '-', '#', '\r', '\n']));
    let length = first.len() + below.map(str::len).sum::<usize>();
    let at = first.as_ptr() as usize - source.as_ptr() as usize;
    let text = &source[at..at + length];
    if text.len() > MOST_BYTES || brackets(text) > MOST_BRACKETS {
        return Vec::new();
    }
    let Ok(told) = serde_yaml::from_str::<Told>(text) else { return Vec::new() };
    let names = match told.rungs.allow {
        OneOrMany::One(one) => one.split([' ', ',']).map(str::to_owned).collect(),
        OneOrMany::Many(many) => many.into_iter().filter_map(Scalar::text).collect::<Vec<String>>(),
        OneOrMany::Else(_) => Vec::new(),
    };
    let mut from = text.find("allow").unwrap_or_default() + "allow".len();
    let mut spans = Vec::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        let Some(found) = text.get(from..).and_then(|rest| rest.find(name.as_str())) else { continue };
        spans.push(at + from + found..at + from + found + name.len());
        from += found + name.len();
    }
    spans
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
    }

    #[test]
    fn rules_that_a_page_may_break() {
        let check = |front: &str, expected: &[&str]| {
            let source = format!("---\ntitle: X\n{front}layout: y\n---\ndead-link\n");
            let found: Vec<&str> = allowed_rules(&source).into_iter().map(|span| &source[span]).collect();
            assert_eq!(found, expected, "{front}");
        };
        check("rungs: {allow: [dead-link, placeholder]}\n", &["dead-link", "placeholder"]);
        check("rungs:\n  allow:\n    - dead-link\n    - dead-anchor\n", &["dead-link", "dead-anchor"]);
        check("rungs:\n  allow: dead-link, placeholder\n", &["dead-link", "placeholder"]);
        check("rungs: yes\n", &[]);
        check("", &[]);
        // What is too much to parse allows nothing: one byte or bracket less does.
        let long = |spaces: usize| format!("rungs: {{allow: [dead-link]{}}}\n", " ".repeat(spaces));
        check(&long(MOST_BYTES - long(0).len()), &["dead-link"]);
        check(&long(MOST_BYTES - long(0).len() + 1), &[]);
        let nested =
            |depth: usize| format!("rungs: {{allow: [dead-link, {}{}]}}\n", "[".repeat(depth), "]".repeat(depth));
        check(&nested(MOST_BRACKETS - 2), &["dead-link"]);
        check(&nested(MOST_BRACKETS - 1), &[]);
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
    fn what_only_looks_like_front_matter_is_text() {
        assert_eq!(split("{\n  page.title\n}\n").1, 0);
        assert_eq!(split("{\n  \"title\": 1,\n").1, 0);
        assert_eq!(split("{{< toc >}}\n}\n").1, 0);
        assert_eq!(split("--- no\n---\n").1, 0);
        assert!(split("---\ntitle: never closed\n").0.is_none());
        assert!(split("text\n---\n").0.is_none());
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
