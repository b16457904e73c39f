//! Which key runs what, in which pane: `data/keymap.yaml`, and a user's file as a patch on it.
//!
//! The footer, the help, the palette, the README's table and `rungs keys` are all made from [`Keymap::bindings`].
//!
//! Invariant: within a pane no two bindings share a sequence, and none begins with the whole of another, so that a
//! key's meaning never depends on how long one waits.

use serde::Deserialize;

use super::command::Command;
use super::stroke::Stroke;
use crate::text::{named, sanitise};

named! {
    name;

    /// Where a key is pressed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Pane {
        /// The tree.
        Tree = "tree",
        /// What is selected, rendered.
        Page = "page",
        /// All but text entry, where the pane does not bind the key itself.
        Everywhere = "everywhere",
        /// A ladder or map on top.
        Chart = "chart",
        /// What a role asks in full, a comparison, a way, a matrix.
        Paper = "paper",
        /// A list on top: links, problems, keys.
        List = "list",
        /// The search of the handbook; what it does not bind itself is text entry.
        Search = "search",
        /// Text entry.
        Input = "input",
    }
}

impl Pane {
    /// Where that is, in words.
    pub(crate) fn place(self) -> &'static str {
        match self {
            Pane::Tree => "in the tree",
            Pane::Page => "on a page",
            Pane::Everywhere => "everywhere",
            Pane::Chart => "on a ladder or map",
            Pane::Paper => "on a comparison or a way",
            Pane::List => "on a list",
            Pane::Search => "in the search",
            Pane::Input => "where text is entered",
        }
    }
}

/// One line of the keymap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// Where it holds.
    pub pane: Pane,
    /// The sequences that run it, any one of them.
    pub on: Vec<Vec<Stroke>>,
    /// What it runs.
    pub run: Command,
    /// What it does, in words.
    pub desc: String,
    /// A word for the footer.
    pub hint: Option<String>,
}

impl Binding {
    /// Its keys as people read them: `j Down`.
    pub fn keys(&self) -> String {
        self.on.iter().map(|s| Stroke::show(s)).collect::<Vec<_>>().join(" ")
    }
}

/// What strokes mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// They run this.
    Run(Command),
    /// They begin a longer sequence.
    Begun,
    /// Nothing.
    Nothing,
}

/// A keymap that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct KeymapError {
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// All bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

impl Default for Keymap {
    fn default() -> Keymap {
        Keymap { bindings: Vec::new() }
            .patched(include_str!("../../data/keymap.yaml"))
            .expect("the keymap that comes with the program is valid, a test reads it")
    }
}

impl Keymap {
    /// All bindings, pane by pane in the order of the help.
    pub fn bindings(&self) -> impl Iterator<Item = &Binding> {
        Pane::ALL.into_iter().flat_map(|pane| self.bindings.iter().filter(move |b| b.pane == pane))
    }

    /// What strokes mean; the first pane that knows them decides.
    pub(crate) fn meaning(&self, panes: &[Pane], strokes: &[Stroke]) -> Meaning {
        for pane in panes {
            let mut begun = false;
            for binding in self.bindings.iter().filter(|b| b.pane == *pane) {
                for on in &binding.on {
                    if on == strokes {
                        return Meaning::Run(binding.run);
                    }
                    begun |= on.starts_with(strokes);
                }
            }
            if begun {
                return Meaning::Begun;
            }
        }
        Meaning::Nothing
    }

    /// The first key that runs a command, as people read it; the first pane that has one decides.
    pub(crate) fn key_of(&self, panes: &[Pane], command: Command) -> Option<String> {
        panes.iter().find_map(|pane| {
            let binding = self.bindings.iter().find(|b| b.pane == *pane && b.run == command)?;
            binding.on.first().map(|on| Stroke::show(on))
        })
    }

    /// The bindings that the footer may show, first pane first; those whose key does something else in a pane that is
    /// nearer are left out.
    pub fn hints(&self, panes: &[Pane]) -> impl Iterator<Item = &Binding> {
        let of = |pane: Pane| self.bindings.iter().filter(move |b| b.pane == pane);
        panes.iter().enumerate().flat_map(move |(nearer, pane)| {
            let taken = move |b: &Binding| {
                let mut others =
                    panes[..nearer].iter().flat_map(move |pane| of(*pane)).filter(|other| other.run != b.run);
                others.any(|other| b.on.first().is_some_and(|key| other.on.contains(key)))
            };
            of(*pane).filter(move |b| b.hint.is_some() && !taken(b))
        })
    }

    /// The binding of a pane that strokes run.
    pub(crate) fn binding(&self, pane: Pane, strokes: &[Stroke]) -> Option<&Binding> {
        self.bindings.iter().find(|b| b.pane == pane && b.on.iter().any(|on| on == strokes))
    }

    /// What a command does, in words; empty for one that no key runs.
    pub fn desc(&self, command: Command) -> &str {
        self.bindings.iter().find(|b| b.run == command).map_or("", |b| &b.desc)
    }

    /// This keymap, changed by a user's file.
    ///
    /// # Errors
    ///
    /// What is not understood or contradicts itself, with its line.
    pub fn patched(&self, text: &str) -> Result<Keymap, KeymapError> {
        let file: Option<File> = serde_yaml::from_str(text).map_err(|error| {
            let line = error.location().map_or(1, |at| at.line());
            KeymapError { line, message: error.to_string() }
        })?;
        let mut keymap = self.clone();
        for (pane, lines) in file.unwrap_or_default().panes() {
            let mut patch = Vec::new();
            for (index, line) in lines.into_iter().enumerate() {
                let wrong = |message: String| KeymapError { line: line_of(text, pane, index), message };
                patch.extend(keymap.change(pane, line, &patch).map_err(wrong)?);
            }
            keymap.bindings.extend(patch);
        }
        Ok(keymap)
    }

    /// Frees the keys of one line of a user's file, and returns the binding that they get; none where they stay free.
    /// `patch` holds what the same file has bound in this pane so far.
    fn change(&mut self, pane: Pane, line: Line, patch: &[Binding]) -> Result<Option<Binding>, String> {
        let run = match line.run.as_str() {
            "none" => None,
            name => Some(Command::named(name).ok_or_else(|| unknown_command(name))?),
        };
        let on = line.on.list();
        let on = on.iter().map(|s| Stroke::sequence(s)).collect::<Result<Vec<_>, _>>().map_err(|e| e.to_string())?;
        for (i, sequence) in on.iter().enumerate() {
            let clash = |other: &[Stroke]| other.starts_with(sequence) || sequence.starts_with(other);
            let own = on[..i].iter().map(|s| (s, line.run.as_str()));
            let earlier = patch.iter().flat_map(|b| b.on.iter().map(|s| (s, b.run.name())));
            if let Some((other, run)) = own.chain(earlier).find(|(s, _)| clash(s)) {
                let (shown, other) = (Stroke::show(sequence), Stroke::show(other));
                return Err(format!("{shown} is bound already in '{}': {other} runs '{run}'", pane.name()));
            }
        }
        for binding in self.bindings.iter_mut().filter(|b| b.pane == pane) {
            binding.on.retain(|other| !on.contains(other));
            let hidden = |other: &&Vec<Stroke>| on.iter().any(|s| other.starts_with(s) || s.starts_with(other));
            if let Some(other) = binding.on.iter().find(hidden).filter(|_| run.is_some()) {
                let (other, name) = (Stroke::show(other), binding.run.name());
                return Err(format!("this hides {other}, which runs '{name}'; free that first with 'run: none'"));
            }
        }
        let safe = |text: String| sanitise(&text).into_owned();
        let desc = line.desc.map_or_else(|| run.map_or("", |r| self.desc(r)).to_owned(), safe);
        self.bindings.retain(|b| !b.on.is_empty());
        Ok(run.map(|run| Binding { pane, on, run, desc, hint: line.hint.map(safe) }))
    }
}

fn unknown_command(name: &str) -> String {
    let nearest = Command::ALL.iter().map(|c| c.name()).min_by_key(|c| strsim::damerau_levenshtein(c, name));
    format!("no command is named '{name}'; did you mean '{}'?", nearest.unwrap_or_default())
}

/// The line of a pane's binding, counted from 1. The parser tells no positions of values that it accepts.
fn line_of(text: &str, pane: Pane, index: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let head = text.lines().position(|l| l.trim_end().strip_suffix(':') == Some(pane.name())).unwrap_or(0);
    let mut items =
        text.lines().enumerate().skip(head + 1).filter(|(_, l)| l.trim_start().starts_with("- ")).peekable();
    let outer = items.peek().map_or(0, |(_, l)| indent(l));
    items.filter(|(_, l)| indent(l) == outer).nth(index).map_or(head, |(n, _)| n) + 1
}

/// A keymap as written.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct File {
    tree: Vec<Line>,
    page: Vec<Line>,
    everywhere: Vec<Line>,
    chart: Vec<Line>,
    paper: Vec<Line>,
    list: Vec<Line>,
    search: Vec<Line>,
    input: Vec<Line>,
}

impl File {
    fn panes(self) -> [(Pane, Vec<Line>); 8] {
        [
            (Pane::Tree, self.tree),
            (Pane::Page, self.page),
            (Pane::Everywhere, self.everywhere),
            (Pane::Chart, self.chart),
            (Pane::Paper, self.paper),
            (Pane::List, self.list),
            (Pane::Search, self.search),
            (Pane::Input, self.input),
        ]
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    on: On,
    run: String,
    desc: Option<String>,
    hint: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum On {
    One(String),
    Digit(u8),
    Any(Vec<String>),
}

impl On {
    fn list(self) -> Vec<String> {
        match self {
            On::One(on) => vec![on],
            On::Digit(digit) => vec![digit.to_string()],
            On::Any(on) => on,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strokes(text: &str) -> Vec<Stroke> {
        Stroke::sequence(text).unwrap()
    }

    #[test]
    fn every_command_has_a_key_and_words() {
        let keymap = Keymap::default();
        for command in Command::ALL {
            assert!(!keymap.desc(command).is_empty(), "{}", command.name());
        }
    }

    #[test]
    fn the_nearest_pane_decides() {
        let keymap = Keymap::default();
        let check =
            |panes: &[Pane], keys, meaning| assert_eq!(keymap.meaning(panes, &strokes(keys)), meaning, "{keys}");
        check(&[Pane::Tree, Pane::Everywhere], "<space>", Meaning::Run(Command::Toggle));
        check(&[Pane::Page, Pane::Everywhere], "<space>", Meaning::Run(Command::PageDown));
        check(&[Pane::Tree, Pane::Everywhere], "z", Meaning::Begun);
        check(&[Pane::Tree, Pane::Everywhere], "z R", Meaning::Run(Command::UnfoldAll));
        check(&[Pane::Tree, Pane::Everywhere], "z x", Meaning::Nothing);
        check(&[Pane::Input], "q", Meaning::Nothing);
        check(&[Pane::List, Pane::Everywhere], "/", Meaning::Run(Command::Filter));
    }

    #[test]
    fn a_key_that_does_something_else_nearer_is_no_hint() {
        let keymap = Keymap::default();
        let runs = |panes: &[Pane]| keymap.hints(panes).map(|b| b.run).collect::<Vec<_>>();
        assert!(runs(&[Pane::Tree, Pane::Everywhere]).contains(&Command::NextLink));
        let on_paper = runs(&[Pane::Paper, Pane::Everywhere]);
        assert!(on_paper.contains(&Command::NextStep) && !on_paper.contains(&Command::NextLink), "{on_paper:?}");
        // The same command by the same key is told by both.
        assert_eq!(on_paper.iter().filter(|run| **run == Command::Compare).count(), 2);
    }

    #[test]
    fn a_patch_replaces_adds_and_frees() {
        let keymap = Keymap::default()
            .patched("tree:\n- { on: x, run: toggle }\n- on: [<space>, <c-x>]\n  run: open\neverywhere:\n- on: q\n  run: none\n")
            .unwrap();
        let tree = [Pane::Tree, Pane::Everywhere];
        assert_eq!(keymap.meaning(&tree, &strokes("x")), Meaning::Run(Command::Toggle));
        assert_eq!(keymap.meaning(&tree, &strokes("<space>")), Meaning::Run(Command::Open));
        assert_eq!(keymap.meaning(&tree, &strokes("<c-x>")), Meaning::Run(Command::Open));
        assert_eq!(keymap.meaning(&tree, &strokes("q")), Meaning::Nothing);
        assert_eq!(keymap.bindings().find(|b| b.on == [strokes("x")]).unwrap().desc, "fold or unfold");
    }

    #[test]
    fn an_empty_patch_changes_nothing() {
        assert_eq!(Keymap::default().patched("# mine\n").unwrap(), Keymap::default());
    }

    fn refused(patch: &str, line: usize, message: &str) {
        let error = Keymap::default().patched(patch).unwrap_err();
        assert_eq!((error.line, error.message.contains(message)), (line, true), "{error}");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        refused("tree:\n- { on: x, run: toggel }\n", 2, "did you mean 'toggle'?");
        refused(
            "# mine\ntree:\n  # first\n  - on: x\n    run: toggle\n  - on: jj\n    run: down\n",
            6,
            "'jj' names no key",
        );
        refused(
            "page:\n- { on: x, run: follow }\n- { on: y, run: follow }\n- { on: x, run: back }\n",
            4,
            "x is bound already",
        );
        refused("page:\n- { on: [x, x], run: follow }\n", 2, "x is bound already");
        refused("everywhere:\n- { on: z, run: open }\n", 2, "this hides zM, which runs 'fold-all'");
        refused("tree:\n- { on: l x, run: open }\n", 2, "this hides l, which runs 'expand'");
        refused("tree:\n- { on: x, run: open, key: 1 }\n", 2, "unknown field `key`");
        refused("tre:\n- { on: x, run: open }\n", 1, "unknown field `tre`");
        refused("tree: [\n", 2, "");
    }
}
