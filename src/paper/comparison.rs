//! Two roles side by side, section by section: in two columns where there is room, else one below the other.
//!
//! ```text
//! Pilot (5)                             →  Senior Pilot (6)
//! same 1   reworded 1   new 1   no longer 0
//! ─ Requirements ───────────────────────────────────────────
//! ~ Steers [-small-]{+large+} ships
//! + Knows the tides
//! = Two eyes                                      from Pilot
//! ```

use super::writer::{Writer, indent, noted, pad, push_right};
use super::{Line, Paper, Setting, To, csv_row, label};
use crate::handbook::{Asked, Handbook, Place};
use crate::ladder::compare::{Compared, Comparison, Words, compare, words};
use crate::markdown::Style;
use crate::sheet::{Ink, Prose, run};
use crate::text::{capital, width};

/// From this width on two roles stand in two columns.
const TWO_COLUMNS: usize = 100;
/// A sign with the spaces around it, between the columns.
const BETWEEN: usize = 5;

/// What of a comparison is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    /// Whether what both ask in the same words is left out.
    pub without_same: bool,
}

/// How an item of one role stands to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Reworded,
    New,
    NoLonger,
    Same,
}

/// An item, or a pair of items.
#[derive(Debug, Clone, Copy)]
struct Pair<'a> {
    change: Change,
    left: Option<&'a Asked>,
    right: Option<&'a Asked>,
}

impl Change {
    /// How it is told: by a sign in an ink, or by a word.
    fn told(self) -> (&'static str, Ink, &'static str) {
        match self {
            Change::Reworded => ("~", Ink::Changed, "reworded"),
            Change::New => ("+", Ink::Added, "new"),
            Change::NoLonger => ("-", Ink::Removed, "no longer"),
            Change::Same => ("=", Ink::Dim, "same"),
        }
    }

    fn word(self) -> &'static str {
        self.told().2
    }
}

/// What a kind has, in the order in which it is told: what differs comes first.
fn pairs(compared: &Compared) -> Vec<Pair<'_>> {
    let changed =
        compared.changed.iter().map(|(l, r)| Pair { change: Change::Reworded, left: Some(l), right: Some(r) });
    let new = compared.only_right.iter().map(|r| Pair { change: Change::New, left: None, right: Some(r) });
    let gone = compared.only_left.iter().map(|l| Pair { change: Change::NoLonger, left: Some(l), right: None });
    let same = compared.same.iter().map(|(l, r)| Pair { change: Change::Same, left: Some(l), right: Some(r) });
    changed.chain(new).chain(gone).chain(same).collect()
}

/// How many pairs there are of each change: `same 12   reworded 3   new 7   no longer 1`, with this between them.
fn counts(comparison: &Comparison, gap: &str) -> String {
    let count = |of: fn(&Compared) -> usize| comparison.kinds.iter().map(of).sum::<usize>();
    let counts = [
        (Change::Same, count(|c| c.same.len())),
        (Change::Reworded, count(|c| c.changed.len())),
        (Change::New, count(|c| c.only_right.len())),
        (Change::NoLonger, count(|c| c.only_left.len())),
    ];
    counts.map(|(change, count)| format!("{} {count}", change.word())).join(gap)
}

/// Sets two roles side by side.
pub fn comparison(handbook: &Handbook, left: Place, right: Place, shown: Shown, setting: Setting) -> Paper {
    let compared = compare(handbook, left, right);
    let mut sides = Sides { handbook, left, right, writer: Writer::new(setting) };
    sides.head(&compared, shown);
    for of_kind in &compared.kinds {
        let pairs = pairs(of_kind);
        let shown: Vec<&Pair> = pairs.iter().filter(|p| !(shown.without_same && p.change == Change::Same)).collect();
        let hidden = pairs.len() - shown.len();
        let note = if hidden > 0 { format!("{hidden} the same") } else { String::new() };
        sides.writer.blank();
        sides.writer.rule(label::kind(of_kind.kind), &note);
        let mut before = [None, None];
        for pair in shown {
            let froms = [pair.left, pair.right].map(|asked| asked.map(|asked| asked.origin));
            // What comes from the same role as the item above it says so once.
            let notes = [0, 1].map(|side| froms[side] != before[side]);
            before = froms;
            sides.pair(pair, notes);
        }
    }
    if compared.kinds.is_empty() {
        sides.writer.line(vec![run("neither of them lists what it asks", Ink::Dim)]);
    }
    sides.writer.done()
}

/// A comparison being set.
struct Sides<'a> {
    handbook: &'a Handbook,
    left: Place,
    right: Place,
    writer: Writer,
}

impl Sides<'_> {
    fn head(&mut self, compared: &Comparison, shown: Shown) {
        let title = |role| label::role(self.handbook, role);
        let (left, right) = (title(self.left), title(self.right));
        let full = self.writer.width();
        let pages = self.left.page != self.right.page;
        let ids = pages.then(|| (self.id(self.left), self.id(self.right)));
        if full >= TWO_COLUMNS {
            let arrow = self.writer.glyph("→", "->");
            let column = (full - BETWEEN) / 2;
            for (rank, (left, right)) in [Some((left, right)), ids].into_iter().flatten().enumerate() {
                let ink = if rank == 0 { Ink::Heading(0) } else { Ink::Dim };
                let mut line = vec![run(self.writer.elide_name(&left, column), ink)];
                pad(&mut line, column);
                let between = if rank == 0 { arrow } else { "" };
                line.push(run(format!("{between:^BETWEEN$}"), Ink::Mark));
                line.push(run(self.writer.elide_name(&right, column), ink));
                self.writer.head(line);
            }
        } else {
            self.writer.ends([left, right], ids.unwrap_or_default().into());
        }
        let told = ["   ", "  "].map(|gap| counts(compared, gap)).into_iter().find(|told| width(told) <= full);
        let told = told.unwrap_or_else(|| counts(compared, " "));
        let mut line = vec![run(self.writer.elide(&told, full), Ink::Dim)];
        if shown.without_same {
            push_right(&mut line, "the same is hidden", Ink::Dim, full);
        }
        self.writer.head(line);
    }

    fn id(&self, role: Place) -> String {
        self.handbook.page(role.page).id.to_string()
    }

    fn pair(&mut self, pair: &Pair, notes: [bool; 2]) {
        let Some(place) = pair.right.or(pair.left).map(|asked| asked.item) else { return };
        let lines =
            if self.writer.width() >= TWO_COLUMNS { self.in_two(pair, notes) } else { self.in_one(pair, notes) };
        self.writer.stop(To::Place(place), |writer| writer.paper.body.extend(lines));
    }

    /// One column: both wordings in one text.
    fn in_one(&self, pair: &Pair, notes: [bool; 2]) -> Vec<Line> {
        let Some(asked) = pair.right.or(pair.left) else { return Vec::new() };
        let note = if notes[usize::from(pair.right.is_some())] { self.origin(asked) } else { String::new() };
        let prose = self.prose(pair, asked, [true, true]);
        let indent = indent(asked.depth);
        let (sign, ink, _) = pair.change.told();
        let first = vec![run(format!("{sign} {indent}"), ink)];
        let rest = vec![run(format!("  {indent}"), Ink::Plain)];
        noted(first, rest, &prose, &note, self.writer.width(), self.writer.glyphs())
    }

    /// Two columns: each wording in its own.
    fn in_two(&self, pair: &Pair, notes: [bool; 2]) -> Vec<Line> {
        let column = (self.writer.width() - BETWEEN) / 2;
        let cell = |asked: Option<&Asked>, sides: [bool; 2], note: bool| -> Vec<Line> {
            let Some(asked) = asked else { return Vec::new() };
            let note = if note { self.origin(asked) } else { String::new() };
            let prose = self.prose(pair, asked, sides);
            let indent = vec![run(indent(asked.depth), Ink::Plain)];
            noted(indent.clone(), indent, &prose, &note, column, self.writer.glyphs())
        };
        let mut left = cell(pair.left, [true, false], notes[0]).into_iter();
        let mut right = cell(pair.right, [false, true], notes[1]).into_iter();
        let (sign, ink, _) = pair.change.told();
        let mut lines: Vec<Line> = Vec::new();
        loop {
            let (on_left, on_right) = (left.next(), right.next());
            if on_left.is_none() && on_right.is_none() {
                return lines;
            }
            let mut line = on_left.unwrap_or_default();
            pad(&mut line, column);
            let sign = if lines.is_empty() { sign } else { "" };
            line.push(run(format!("{sign:^BETWEEN$}"), ink));
            line.extend(on_right.unwrap_or_default());
            lines.push(line);
        }
    }

    /// What an item of a pair says; where it was reworded, in the words of these sides.
    fn prose(&self, pair: &Pair, asked: &Asked, sides: [bool; 2]) -> Prose {
        match (pair.change, pair.left, pair.right) {
            (Change::Reworded, Some(left), Some(right)) => {
                self.wording(self.handbook.text(left.item), self.handbook.text(right.item), sides)
            }
            (Change::Same, ..) => Prose::plain(self.handbook.text(asked.item), Ink::Dim),
            _ => Prose::plain(self.handbook.text(asked.item), Ink::Plain),
        }
    }

    /// Two wordings in one text, or what one of them says, with what the other says differently marked.
    fn wording(&self, left: &str, right: &str, [with_left, with_right]: [bool; 2]) -> Prose {
        let mut prose = Prose::default();
        let colour = self.writer.colour();
        let mut went = false;
        for (side, part) in marked(left, right) {
            let (ink, brackets) = match side {
                None => (Ink::Plain, ("", "")),
                Some(false) if with_left => (Ink::Removed, ("[-", "-]")),
                Some(true) if with_right => (Ink::Added, ("{+", "+}")),
                Some(_) => continue,
            };
            // What went is struck as well, and kept apart from what came.
            let brackets = if colour { ("", "") } else { brackets };
            let style = Style { struck: colour && ink == Ink::Removed, ..Style::default() };
            if colour && went && ink == Ink::Added && !part.starts_with(' ') {
                prose.push_as_it_is(" ", Ink::Plain, Style::default(), None);
            }
            went = ink == Ink::Removed && !part.ends_with(' ');
            prose.push_as_it_is(&format!("{}{part}{}", brackets.0, brackets.1), ink, style, None);
        }
        prose
    }

    /// Where an item comes from that is neither of the two roles' own.
    fn origin(&self, asked: &Asked) -> String {
        if asked.origin == self.left || asked.origin == self.right {
            return String::new();
        }
        format!("from {}", label::origin(self.handbook, asked.origin))
    }
}

/// Both texts in one: parts of both, of the left (false) and of the right one (true).
fn marked(left: &str, right: &str) -> Vec<(Option<bool>, String)> {
    let mut parts: Vec<(Option<bool>, String)> = Vec::new();
    for word in words(left, right) {
        let (side, text) = match word {
            Words::Same(text) => (None, text),
            Words::Left(text) => (Some(false), text),
            Words::Right(text) => (Some(true), text),
        };
        match parts.last_mut() {
            Some((last, part)) if *last == side => part.push_str(text),
            _ => parts.push((side, text.to_owned())),
        }
    }
    parts
}

/// Both wordings in one text: what went, and what came, as they are to be set off.
fn set_off(left: &str, right: &str, went: impl Fn(&str) -> String, came: impl Fn(&str) -> String) -> String {
    let part = |(side, text): (Option<bool>, String)| match side {
        None => text,
        Some(false) => went(&text),
        Some(true) => came(&text),
    };
    marked(left, right).into_iter().map(part).collect()
}

/// Both wordings in one text, what changed in brackets as word diffs have it.
fn bracketed(left: &str, right: &str) -> String {
    set_off(left, right, |went| format!("[-{went}-]"), |came| format!("{{+{came}+}}"))
}

/// A comparison as markdown, for a review.
pub fn comparison_markdown(handbook: &Handbook, left: Place, right: Place, shown: Shown) -> String {
    let compared = compare(handbook, left, right);
    let mut out = format!(
        "# {} → {}\n\n{}\n",
        label::role(handbook, left),
        label::role(handbook, right),
        counts(&compared, ", ")
    );
    for of_kind in &compared.kinds {
        out += &format!("\n## {}\n", label::kind(of_kind.kind));
        let mut last = None;
        for pair in pairs(of_kind) {
            if shown.without_same && pair.change == Change::Same {
                continue;
            }
            if last != Some(pair.change) {
                out += &format!("\n### {}\n\n", capital(pair.change.word()));
                last = Some(pair.change);
            }
            let line = match (pair.change, pair.left, pair.right) {
                (Change::Reworded, Some(left), Some(right)) => {
                    in_markdown(handbook.text(left.item), handbook.text(right.item))
                }
                (_, left, right) => {
                    right.or(left).map(|asked| handbook.text(asked.item).to_owned()).unwrap_or_default()
                }
            };
            out += &format!("- {line}\n");
        }
    }
    out
}

/// Both wordings in one text, what went struck and what came strong.
fn in_markdown(left: &str, right: &str) -> String {
    let mark = |text: &str, with: &str| {
        let inner = text.trim();
        if inner.is_empty() { text.to_owned() } else { text.replacen(inner, &format!("{with}{inner}{with}"), 1) }
    };
    set_off(left, right, |went| mark(went, "~~"), |came| mark(came, "**"))
}

/// A comparison as a sheet: a row for each item or pair.
pub fn comparison_csv(handbook: &Handbook, left: Place, right: Place) -> String {
    let compared = compare(handbook, left, right);
    let (left_id, right_id) = (handbook.role_id(left), handbook.role_id(right));
    let mut out = csv_row(["kind", "change", &left_id, &right_id, "left from", "right from", "words"]);
    for of_kind in &compared.kinds {
        for pair in pairs(of_kind) {
            let told = |asked: Option<&Asked>| asked.map(|asked| handbook.text(asked.item)).unwrap_or_default();
            let from = |asked: Option<&Asked>| asked.map(|asked| handbook.role_id(asked.origin)).unwrap_or_default();
            let words = match pair.change {
                Change::Reworded => bracketed(told(pair.left), told(pair.right)),
                _ => String::new(),
            };
            out += &csv_row([
                of_kind.kind.as_str(),
                pair.change.word(),
                told(pair.left),
                told(pair.right),
                &from(pair.left),
                &from(pair.right),
                &words,
            ]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_marked() {
        let check = |left: &str, right: &str, expected: &str| assert_eq!(bracketed(left, right), expected);
        check("Steers small ships", "Steers large ships", "Steers [-small-]{+large+} ships");
        check("Steers", "Steers well", "Steers{+ well+}");
        check("same", "same", "same");
        check("Lead small red ships", "Lead large blue ships", "Lead [-small red-]{+large blue+} ships");
    }

    #[test]
    fn markdown_strikes_and_strengthens() {
        assert_eq!(in_markdown("Steers small ships", "Steers large ships"), "Steers ~~small~~**large** ships");
        assert_eq!(in_markdown("Steers", "Steers well"), "Steers **well**");
    }
}
