//! Shortcodes and tags of templates: Hugo's `{{< tab "Pilot" >}}`, Liquid's `{% tab title="Pilot" %}`.
//!
//! Invariant: what pairs enclose stays, and so does what they are called; one that is not known and encloses nothing
//! stands as it is.

use std::ops::Range;

use super::arguments::Arguments;
use super::{Clearing, HUGO};
use crate::text::Set;

impl<'a> Clearing<'a> {
    /// `{{< name arguments >}}` and `{{% name arguments %}}`.
    pub(super) fn shortcode(&mut self, start: usize) -> Option<usize> {
        let close = if self.body.as_bytes()[start + 2] == b'<' { ">}}" } else { "%}}" };
        let end = self.until(start + 3, close)?;
        let range = start..end;
        let (name, at) = self.split(start + 3..end - 3);
        let arguments = &self.body[at.clone()];
        let told = Arguments::of(arguments);
        match name.trim_end_matches('/') {
            "ref" | "relref" => {
                let path = told.get("path").unwrap_or(told.first());
                Some(self.put(range, format!("{HUGO}{path}")))
            }
            name @ ("youtube" | "vimeo") => {
                let id = told.get("id").unwrap_or(told.first());
                Some(self.put(range, format!("<{name} a={id}>")))
            }
            "figure" | "img" | "image" => Some(self.put(range, format!("<img {arguments}>"))),
            "toc" => Some(self.cut(range)),
            name => {
                if let Some(name) = name.strip_prefix('/') {
                    return Some(self.close(range, name));
                }
                let is_whole = name.ends_with('/') || arguments.ends_with('/');
                let is_pair = !is_whole && self.closes(name);
                match self.element(range.clone(), name, at, is_pair) {
                    None if is_pair || is_whole => Some(self.cut(range)),
                    // It holds no content and is not known: shown as it stands.
                    end => Some(end.unwrap_or(range.end)),
                }
            }
        }
    }

    /// The name that stands first within a tag, and the bytes of its arguments.
    fn split(&self, inner: Range<usize>) -> (&'a str, Range<usize>) {
        let text = &self.body[inner.clone()];
        let from = inner.start + text.len() - text.trim_start().len();
        let text = text.trim();
        let name = text.split(char::is_whitespace).next().unwrap_or_default();
        (name, from + name.len()..from + text.len())
    }

    /// What is left of a shortcode or component: a link, or what a pair is called. None where it says neither.
    pub(super) fn element(
        &mut self,
        range: Range<usize>,
        name: &'a str,
        arguments: Range<usize>,
        is_pair: bool,
    ) -> Option<usize> {
        let told = Arguments::of(&self.body[arguments.clone()]);
        if is_pair && let Some(items) = told.get("items") {
            self.tabs = tabs(items);
        }
        let ends = |ending: &str| name.to_ascii_lowercase().ends_with(ending);
        // What these enclose is what they are called.
        let encloses = is_pair && (ends("link") || ends("button"));
        match (told.link(), told.title(name)) {
            (Some(link), Some((title, _))) if !encloses => {
                let more = told.more().map(|more| format!(": {more}")).unwrap_or_default();
                // On a line of its own it is one, also before others.
                let behind = match self.stands_alone(&range) {
                    (true, true) if is_pair => "\n",
                    (true, true) => "  ",
                    _ => "",
                };
                Some(self.put(range, format!("<a href=\"{link}\">{title}</a>{more}{behind}")))
            }
            (Some(link), _) if is_pair => {
                self.links.push(name);
                Some(self.put(range, format!("<a href=\"{link}\">")))
            }
            (None, Some((_, at))) if is_pair => {
                let behind = self.behind_title(&range);
                self.put(range.start..arguments.start + at.start, "<b>");
                Some(self.put(arguments.start + at.end..range.end, behind))
            }
            (None, None) if is_pair && ends("tab") => {
                let title = self.tabs.pop()?;
                let behind = self.behind_title(&range);
                Some(self.put(range, format!("<b>{title}{behind}")))
            }
            _ => None,
        }
    }

    /// What stands behind the bold name of what follows, in the place of a tag.
    fn behind_title(&self, range: &Range<usize>) -> &'static str {
        let (is_first, is_last) = self.stands_alone(range);
        // A line of its own, where that does not end a list.
        let is_margin = range.start == 0 || self.body.as_bytes()[range.start - 1] == b'\n';
        match (is_first, is_last) {
            (true, true) => "</b>\n",
            (true, false) if is_margin => "</b>\n\n",
            _ => "</b> ",
        }
    }

    /// The end of a pair.
    pub(super) fn close(&mut self, range: Range<usize>, name: &str) -> usize {
        match self.links.pop_if(|open| *open == name) {
            Some(_) => self.put(range, "</a>"),
            None => self.cut(range),
        }
    }

    /// Whether a shortcode is closed somewhere on the page.
    fn closes(&mut self, name: &str) -> bool {
        let body = self.body;
        self.closed.get_or_insert_with(|| closed(body)).contains(name)
    }

    /// `{% name arguments %}`: Jekyll's links are references from the root, and what GitBook calls tabs is kept.
    pub(super) fn liquid(&mut self, start: usize) -> Option<usize> {
        const CODE: [&str; 10] =
            ["assign", "capture", "case", "elsif", "for", "if", "include", "set", "unless", "when"];
        let end = self.until(start + 2, "%}")?;
        let is_cut = |at: usize| usize::from(self.body.as_bytes()[at] == b'-');
        let from = start + 2 + is_cut(start + 2);
        let (name, at) = self.split(from..(end - 2 - is_cut(end - 3)).max(from));
        let range = start..end;
        let arguments = &self.body[at.clone()];
        let told = Arguments::of(arguments);
        let done = match name {
            "link" if self.is_address(start) => {
                let path = arguments.trim().trim_start_matches('/');
                Some(self.put(range.clone(), format!("{HUGO}/{path}")))
            }
            "embed" | "page-ref" => {
                told.link().map(|link| self.put(range.clone(), format!("<a href=\"{link}\">{link}</a>")))
            }
            _ if CODE.contains(&name) || told.title(name).is_none() => None,
            _ => self.element(range.clone(), name, at, true),
        };
        Some(done.unwrap_or_else(|| self.cut(range)))
    }

    /// `{{ site.baseurl }}` and `{{ "/a/" | relative_url }}` where an address stands; other variables stay as they are.
    pub(super) fn variable(&mut self, start: usize) -> Option<usize> {
        let end = self.until_on_line(start, "}}").filter(|_| self.is_address(start))?;
        let inner = self.body[start + 2..end - 2].trim();
        let path = match inner.starts_with(['"', '\'']) {
            true => Arguments::of(inner).first(),
            false => inner.starts_with("site.").then_some("")?,
        };
        self.address = end;
        Some(self.put(start..end, path))
    }

    /// Whether a link's address begins at a byte, or before what a template wrote there.
    fn is_address(&self, at: usize) -> bool {
        self.body[..at].ends_with("](") || self.address == at
    }
}

/// The names of tabs where they stand together, the last first: `Pilot,Mate`, `{['Pilot', 'Mate']}`.
fn tabs(items: &str) -> Vec<&str> {
    if items.starts_with('{') {
        return items.split(['"', '\'']).skip(1).step_by(2).collect::<Vec<_>>().into_iter().rev().collect();
    }
    items.rsplit(',').map(str::trim).collect()
}

/// The names of the shortcodes that a page closes: `{{< /name >}}`, `{{%/name%}}`.
fn closed(body: &str) -> Set<&str> {
    let after = body.match_indices("{{").map(|(at, _)| &body[at + 2..]);
    let closing = after.filter_map(|rest| rest.strip_prefix(['<', '%'])?.trim_start_matches(' ').strip_prefix('/'));
    closing.filter_map(|rest| rest.split(|c: char| c.is_whitespace() || matches!(c, '>' | '%')).next()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn pairs_keep_what_they_are_called() {
        check("{{% details title=\"Who decides?\" %}}\nThe crew.\n{{% /details %}}", "<b>Who decides?</b> The crew.");
        check("{{< tab \"Senior Pilot\" >}}Docks{{< /tab >}}", "<b>Senior Pilot</b> Docks");
        let tabs =
            "{{< tabs items=\"Pilot, Mate\" >}}\n{{< tab >}}a{{< /tab >}}\n{{< tab >}}b{{< /tab >}}\n{{< /tabs >}}";
        check(tabs, "<b>Pilot</b> a <b>Mate</b> b");
        check("{{< callout emoji=\"x\" >}}Mind{{< /callout >}}", "Mind");
        check("{% tab title=\"Pilot\" %}\nSteers\n{% endtab %}", "<b>Pilot</b> Steers");
        check("{% assign title=\"Pilot\" %}Steers", "Steers");
    }

    #[test]
    fn cards_and_buttons_are_links() {
        let cards = "{{< cards >}}\n{{< card link=\"tug\" title=\"Tug\" subtitle=\"Tows\" >}}\n{{< /cards >}}";
        check(cards, "<a href=\"tug\">Tug</a>: Tows");
        check("{{< button href=\"tug\" >}}Go{{< /button >}}", "<a href=\"tug\">Go</a>");
        check("{{< x/button text=\"Go\" url='tug' />}}", "<a href=\"tug\">Go</a>");
        check("{% page-ref page=\"tug.md\" %}", "<a href=\"tug.md\">tug.md</a>");
        check("{{< card title=\"Tug\" >}}", "{{< card title=\"Tug\" >}}");
    }

    #[test]
    fn addresses_of_templates_are_read() {
        check("[a]({% link a/b.md %})", "[a](hugo:/a/b.md)");
        check("[a]({{ site.baseurl }}{% link a/b.md %})", "[a](hugo:/a/b.md)");
        check("[a]({{ site.baseurl }}/b/)", "[a](/b/)");
        check("[a]({{ '/b/' | relative_url }})", "[a](/b/)");
        check("{{ page.title }} {{#include b.md:c}}{{/* d */}}", "{{ page.title }}");
    }
}
