//! The HTML that people write in markdown: tags, attributes, entities, players.

use pulldown_cmark::{Event, Parser};

/// One tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name, lower case.
    pub name: String,
    /// `</so>`
    pub close: bool,
    /// `<so/>`
    pub empty: bool,
    attributes: Vec<(&'a str, &'a str)>,
}

impl Tag<'_> {
    /// An attribute's value, entities not decoded.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| *v)
    }
}

/// Reads the tag at the start of a text, and its length in bytes; none where none begins there.
pub(super) fn tag(text: &str) -> Option<(Tag<'_>, usize)> {
    let inner = text.strip_prefix('<')?;
    let close = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let name_end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))?;
    let name = &inner[..name_end];
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut tag = Tag { name: name.to_ascii_lowercase(), close, empty: false, attributes: Vec::new() };
    let mut rest = &inner[name_end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return Some((tag, text.len() - after.len()));
        }
        if let Some(after) = rest.strip_prefix('/') {
            tag.empty = true;
            rest = after;
            continue;
        }
        let key_end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))?;
        if key_end == 0 {
            return None;
        }
        let key = &rest[..key_end];
        rest = rest[key_end..].trim_start();
        let Some(value) = rest.strip_prefix('=') else {
            tag.attributes.push((key, ""));
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split_once(quote)?,
            _ => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>')?),
        };
        tag.attributes.push((key, value));
        rest = after;
    }
}

/// Decodes entities.
pub(super) fn decode(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    // The parser knows every entity; the text is kept from being anything else by taking its text events alone.
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let end = rest[at..].bytes().take(40).position(|b| b == b';').map(|n| at + n + 1);
        let entity = end.map(|end| &rest[at..end]);
        match entity.filter(|e| e[1..e.len() - 1].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')) {
            Some(entity) => {
                for event in Parser::new(entity) {
                    if let Event::Text(t) = event {
                        out.push_str(&t);
                    }
                }
                rest = &rest[at + entity.len()..];
            }
            None => {
                out.push('&');
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The address of what a player plays.
pub(super) fn video(tag: &Tag<'_>) -> Option<String> {
    let source = decode(tag.get("src").or_else(|| tag.get("a"))?);
    let id = |text: &str| text.split(['?', '&', '/', '#']).next().unwrap_or_default().to_owned();
    let address = match tag.name.as_str() {
        "youtube" => format!("https://www.youtube.com/watch?v={source}"),
        "vimeo" => format!("https://vimeo.com/{source}"),
        _ => match source.split_once("/embed/") {
            Some((host, rest)) if host.contains("youtube") && !rest.starts_with("videoseries") => {
                format!("https://www.youtube.com/watch?v={}", id(rest))
            }
            _ if source.starts_with("//") => format!("https:{source}"),
            _ => source,
        },
    };
    (!address.is_empty()).then_some(address)
}

/// Tags that end a paragraph.
pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "html", "li", "main",
        "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];
    BLOCKS.binary_search(&name).is_ok()
}

/// The rank of a heading's tag.
pub(super) fn rank(name: &str) -> Option<u8> {
    let rank = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&rank).then_some(rank)
}

/// Tags that say nothing to a reader of text.
pub(super) fn is_known(name: &str) -> bool {
    const KNOWN: &[&str] = &[
        "abbr", "audio", "button", "code", "col", "colgroup", "embed", "font", "iframe", "img", "input", "ins", "kbd",
        "label", "link", "mark", "meta", "noscript", "object", "option", "param", "picture", "q", "samp", "select",
        "small", "source", "span", "sub", "sup", "svg", "time", "track", "tt", "u", "var", "video", "vimeo", "wbr",
        "youtube",
    ];
    KNOWN.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_their_attributes() {
        let (read, length) = tag("<a href=\"/x\" name=y disabled>text").expect("a tag");
        assert_eq!((read.get("href"), read.get("name"), length), (Some("/x"), Some("y"), 29));
        assert!(tag("<br/>").expect("a tag").0.empty);
        assert!(tag("</p >").expect("a tag").0.close);
        assert_eq!(tag("< b>"), None);
        assert_eq!(tag("<a href=\"never"), None);
        assert_eq!(tag("<3 you>"), None);
    }

    #[test]
    fn entities_are_decoded_and_nothing_else_is() {
        assert_eq!(decode("R&amp;D &#8211; &lt;b&gt; *x* & y &nosuch; z"), "R&D – <b> *x* & y &nosuch; z");
    }

    #[test]
    fn players_become_addresses() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(video(&tag(text).expect("a tag").0).as_deref(), expected, "{text}");
        };
        check("<iframe src=\"https://www.youtube.com/embed/abc?rel=0\">", Some("https://www.youtube.com/watch?v=abc"));
        check("<youtube a=abc>", Some("https://www.youtube.com/watch?v=abc"));
        check("<iframe src=\"//player.example.org/1\">", Some("https://player.example.org/1"));
        check("<iframe width=3>", None);
    }

    #[test]
    fn tables_of_names_are_sorted() {
        for name in ["address", "li", "p", "ul"] {
            assert!(is_block(name), "{name}");
        }
        for name in ["abbr", "span", "youtube"] {
            assert!(is_known(name), "{name}");
        }
    }
}
