//! What a shortcode or a tag says of itself: `title="Pilot" link=pilot`, `"Pilot"`, `label={"Pilot"}`.
//!
//! Invariant: a value is a part of the text, without its quotes.

use std::ops::Range;

use crate::text::own_name;

/// One argument.
#[derive(Debug, PartialEq, Eq)]
struct Argument<'a> {
    /// What stands before `=`; empty where there is none.
    name: &'a str,
    value: &'a str,
    /// Where the value begins in the text.
    at: usize,
    is_quoted: bool,
}

/// The arguments of a shortcode or tag.
pub(super) struct Arguments<'a>(Vec<Argument<'a>>);

/// A text, and the bytes where it stands.
pub(super) type Said<'a> = (&'a str, Range<usize>);

impl<'a> Arguments<'a> {
    pub fn of(text: &'a str) -> Arguments<'a> {
        let mut all = Vec::new();
        let mut at = 0;
        while let Some(found) = text[at..].find(|c: char| !c.is_whitespace()) {
            at += found;
            let word = &text[at..];
            let end = word.find(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\'' | '`'));
            let named = end.filter(|end| *end > 0 && word[*end..].starts_with('=')).map(|end| &word[..end]);
            at += named.map_or(0, |name| name.len() + 1);
            let (value, is_quoted, length) = value(&text[at..]);
            let (name, value, at_value) = (named.unwrap_or_default(), &text[at..][value.clone()], at + value.start);
            all.push(Argument { name, value, at: at_value, is_quoted });
            at += length.max(usize::from(named.is_none()));
        }
        Arguments(all)
    }

    /// The value of a name, in any case.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|argument| argument.name.eq_ignore_ascii_case(name)).map(|argument| argument.value)
    }

    /// The first value that has no name.
    pub fn first(&self) -> &'a str {
        self.0.iter().find(|argument| argument.name.is_empty()).map_or("", |argument| argument.value)
    }

    /// What any of these names says, in the order of the names.
    fn any(&self, names: &[&str]) -> Option<Said<'a>> {
        let named = |name: &&str| self.0.iter().find(|argument| argument.name.eq_ignore_ascii_case(name));
        names.iter().filter_map(named).find_map(said)
    }

    /// Where it leads.
    pub fn link(&self) -> Option<&'a str> {
        let (link, _) = self.any(&["href", "link", "to", "url", "relref", "page"])?;
        (!link.contains(['"', '<', '>', '{'])).then_some(link)
    }

    /// What it is called; what folds and tabs are called stands first where it has no name.
    pub fn title(&self, of: &str) -> Option<Said<'a>> {
        let of = own_name(of);
        let begins = |with: &[&str]| {
            with.iter().any(|with| of.get(..with.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(with)))
        };
        let own: &[&str] = if begins(&["tab"]) { &["name", "value"] } else { &[] };
        let titles = || self.any(&["title", "label", "header", "heading", "summary", "text"]);
        titles().or_else(|| self.any(own)).or_else(|| {
            let mut quoted = self.0.iter().filter(|argument| argument.name.is_empty() && argument.is_quoted);
            let is_first = begins(&["tab", "detail", "expand", "accordion", "collapse", "fold"]);
            quoted.nth(usize::from(!is_first)).and_then(said)
        })
    }

    /// What it says below its title.
    pub fn more(&self) -> Option<&'a str> {
        self.any(&["subtitle", "description", "desc"]).map(|(more, _)| more)
    }
}

/// What an argument says in words, if anything: code in braces does not.
fn said<'a>(argument: &Argument<'a>) -> Option<Said<'a>> {
    let is_text = |value: &&str| !value.is_empty() && !value.contains(['\n', '\r', '{', '}']);
    let value = argument.value.trim();
    let at = argument.at + argument.value.len() - argument.value.trim_start().len();
    Some(value).filter(is_text).map(|value| (value, at..at + value.len()))
}

/// Where the value stands that a text begins with, whether it is quoted, and how many bytes it has with its quotes and
/// braces.
fn value(text: &str) -> (Range<usize>, bool, usize) {
    if let Some(end) = quoted(text) {
        return (1..end, true, (end + 1).min(text.len()));
    }
    if let Some(inner) = text.strip_prefix('{') {
        let length = balanced(text.as_bytes()).unwrap_or(text.len());
        // A text in braces is no more than that.
        return match quoted(inner).filter(|end| end + 3 == length) {
            Some(end) => (2..end + 1, true, length),
            None => (0..length, false, length),
        };
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (0..end, false, end)
}

/// Where the quote ends with which a text begins.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.as_bytes().first().copied().filter(|byte| matches!(byte, b'"' | b'\'' | b'`'))?;
    Some(memchr::memchr(quote, &text.as_bytes()[1..]).map_or(text.len(), |end| end + 1))
}

/// The byte after the brace that closes the one which a text begins with; quoted ones do not count.
pub(super) fn balanced(text: &[u8]) -> Option<usize> {
    let (mut depth, mut at) = (0_u32, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return Some(at + 1),
            b'}' => depth -= 1,
            b'"' | b'\'' | b'`' => at += 1 + memchr::memchr(*byte, &text[at + 1..])?,
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_have_names_and_values() {
        let check = |text: &str, expected: &[(&str, &str)]| {
            let Arguments(all) = Arguments::of(text);
            assert_eq!(all.iter().map(|a| (a.name, a.value)).collect::<Vec<_>>(), expected, "{text}");
            all.iter().for_each(|a| assert_eq!(&text[a.at..a.at + a.value.len()], a.value, "{text}"));
        };
        check("title=\"Harbour Pilot\" link=pilot", &[("title", "Harbour Pilot"), ("link", "pilot")]);
        check(" \"a b\" 'c' d", &[("", "a b"), ("", "c"), ("", "d")]);
        check("label={\"Pilot\"} n={1 + {a: '}'}} open", &[("label", "Pilot"), ("n", "{1 + {a: '}'}}"), ("", "open")]);
        check("a=\"never", &[("a", "never")]);
        check("=x a= \"", &[("", "=x"), ("a", ""), ("", "")]);
        check("{ \"", &[("", "{ \"")]);
    }

    #[test]
    fn what_folds_is_called_by_what_stands_first() {
        let title = |of: &str, text| Arguments::of(text).title(of).map(|(title, _)| title);
        assert_eq!(title("details", "\"Who decides?\" open"), Some("Who decides?"));
        assert_eq!(title("notice", "\"tip\" \"Mind\""), Some("Mind"));
        assert_eq!(title("tab", "name=\"Pilot\""), Some("Pilot"));
        assert_eq!(title("hint", "info"), None);
        assert_eq!(title("tabs", "title={name}"), None);
        assert_eq!(Arguments::of("href={x}").link(), None);
    }
}
