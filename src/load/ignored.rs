//! What `.gitignore` and `.ignore` files say: git's patterns, and nothing else of git.
//!
//! Only files inside the handbook's folder are asked, so that no rule above it can hide a handbook. As with git, the
//! last rule that fits decides, and a file below an ignored folder is not looked at.

use std::sync::Arc;

use crate::text::own_name;

/// The rules that hold in a folder: its own, after those of the folders above it.
#[derive(Debug, Clone, Default)]
pub(super) struct Ignored {
    rules: Arc<[Rule]>,
}

#[derive(Debug, Clone)]
struct Rule {
    /// The folder whose file says it, with a slash at its end.
    base: Box<str>,
    pattern: Box<str>,
    /// Holds at any depth below the base: the pattern is a mere name.
    anywhere: bool,
    folders_only: bool,
    /// `!pattern`: not ignored after all.
    kept: bool,
}

impl Ignored {
    /// These rules and those of one more file, which stands in the folder `base`.
    pub(super) fn with(&self, base: &str, text: &str) -> Ignored {
        let more = text.lines().filter_map(|line| Rule::read(base, line));
        Ignored { rules: self.rules.iter().cloned().chain(more).collect() }
    }

    /// Whether a path is ignored.
    pub(super) fn names(&self, path: &str, is_folder: bool) -> bool {
        self.rules.iter().rev().find(|rule| rule.fits(path, is_folder)).is_some_and(|rule| !rule.kept)
    }
}

impl Rule {
    fn read(base: &str, line: &str) -> Option<Rule> {
        let line = line.trim_end();
        let (kept, line) = match line.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        if line.is_empty() || line.starts_with('#') {
            return None;
        }
        let line = line.strip_prefix('\\').unwrap_or(line);
        let (folders_only, pattern) = match line.strip_suffix('/') {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        let anywhere = !pattern.contains('/');
        let pattern = pattern.strip_prefix('/').unwrap_or(pattern);
        Some(Rule { base: base.into(), pattern: pattern.into(), anywhere, folders_only, kept })
    }

    fn fits(&self, path: &str, is_folder: bool) -> bool {
        if self.folders_only && !is_folder {
            return false;
        }
        let Some(path) = path.strip_prefix(&*self.base) else {
            return false;
        };
        let path = if self.anywhere { own_name(path) } else { path };
        let pattern: Vec<char> = self.pattern.chars().collect();
        let path: Vec<char> = path.chars().collect();
        glob(&pattern, &path)
    }
}

/// Whether a path fits a pattern: `?` is a character and `*` any number of them within a name, `**` crosses folders.
///
/// Goes back to the last star only, so that no pattern costs more than its length times the path's.
fn glob(pattern: &[char], path: &[char]) -> bool {
    // (after the star, where the star's share of the path ends so far)
    let (mut within, mut across) = (None, None);
    let (mut p, mut t) = (0, 0);
    loop {
        match pattern.get(p) {
            Some('*') if pattern[p..].starts_with(&['*', '*']) => {
                p += 2;
                if pattern.get(p) == Some(&'/') {
                    p += 1;
                }
                within = None;
                across = Some((p, t));
                continue;
            }
            Some('*') => {
                p += 1;
                within = Some((p, t));
                continue;
            }
            Some('?') if path.get(t).is_some_and(|c| *c != '/') => {
                (p, t) = (p + 1, t + 1);
                continue;
            }
            Some(c) if path.get(t) == Some(c) => {
                (p, t) = (p + 1, t + 1);
                continue;
            }
            None if t == path.len() => return true,
            _ => {}
        }
        match (within, across) {
            (Some((after, end)), _) if path.get(end).is_some_and(|c| *c != '/') => {
                within = Some((after, end + 1));
                (p, t) = (after, end + 1);
            }
            (_, Some((after, end))) if end < path.len() => {
                within = None;
                across = Some((after, end + 1));
                (p, t) = (after, end + 1);
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rules: &str, path: &str, expected: bool) {
        let (path, is_folder) = match path.strip_suffix('/') {
            Some(path) => (path, true),
            None => (path, false),
        };
        assert_eq!(Ignored::default().with("", rules).names(path, is_folder), expected, "{rules:?} on {path:?}");
    }

    #[test]
    fn a_name_holds_at_any_depth() {
        check("draft.md", "draft.md", true);
        check("draft.md", "a/b/draft.md", true);
        check("draft.md", "a/draft.md.md", false);
        check("*.tmp.md", "a/x.tmp.md", true);
        check("x?.md", "a/x1.md", true);
        check("x?.md", "a/x.md", false);
    }

    #[test]
    fn a_path_holds_from_its_folder_on() {
        check("/draft.md", "draft.md", true);
        check("/draft.md", "a/draft.md", false);
        check("a/*.md", "a/x.md", true);
        check("a/*.md", "a/b/x.md", false);
        check("a?b/x.md", "a/b/x.md", false);
        check("a/**/x.md", "a/b/c/x.md", true);
        check("a/**/x.md", "a/x.md", true);
        check("**/drafts/x.md", "a/drafts/x.md", true);
    }

    #[test]
    fn a_slash_at_the_end_means_folders() {
        check("drafts/", "a/drafts/", true);
        check("drafts/", "a/drafts", false);
    }

    #[test]
    fn the_last_rule_decides() {
        check("*.md\n!keep.md", "keep.md", false);
        check("!keep.md\n*.md", "keep.md", true);
        check("# *.md\n\n\\#x.md", "x.md", false);
        check("\\#x.md", "#x.md", true);
    }

    #[test]
    fn rules_hold_below_the_folder_that_states_them() {
        let ignored = Ignored::default().with("finance/", "/x.md");
        assert!(ignored.names("finance/x.md", false));
        assert!(!ignored.names("x.md", false));
    }

    #[test]
    fn many_stars_cost_little() {
        check(&"*a".repeat(60), &"a".repeat(2_000), true);
        check(&format!("{}b", "*a".repeat(60)), &"a".repeat(2_000), false);
        check(&format!("/{}b", "**/a".repeat(40)), &"a/".repeat(1_000), false);
    }
}
