//! The rules: one table, from which come severities, `--explain`, the lists in the README and of `check --list`, and
//! what SARIF tells of a rule.
//!
//! Invariant: a rule's name never changes; no problem is told whose rule does not stand here.

use crate::handbook::Severity;

/// A rule that a handbook should keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name in messages, arguments, configuration and comments.
    pub name: &'static str,
    /// How much a breach matters, unless somebody says otherwise.
    pub severity: Severity,
    /// What is wrong where it is broken, in a line.
    pub summary: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// How to mend it.
    pub mend: &'static str,
}

/// The table of rules: files first, then links, ladders, headings, sections, words, and at last the check itself.
pub static RULES: [Rule; 29] = [
    Rule {
        name: "unreadable-file",
        severity: Severity::Error,
        summary: "a file or folder of the handbook cannot be read",
        why: "The page is missing for every reader, and links to it lead to an empty page.",
        mend: "Give it permissions that let you read it, or take it out of the handbook.",
    },
    Rule {
        name: "not-utf8",
        severity: Severity::Warning,
        summary: "a page is written in another encoding than UTF-8",
        why: "Letters outside of ASCII turn into other letters or into \u{fffd}, here and on the web.",
        mend: "Save the file as UTF-8.",
    },
    Rule {
        name: "front-matter",
        severity: Severity::Error,
        summary: "the front matter cannot be read",
        why: "Site generators refuse such a page, or show it without its title.",
        mend: "Put it between two lines of ---, quote values that hold a colon, and indent with spaces.",
    },
    Rule {
        name: "missing-title",
        severity: Severity::Warning,
        summary: "a page has neither a title nor a heading",
        why: "Lists, searches and links can only call it by the name of its file.",
        mend: "Give it a front matter with `title:`.",
    },
    Rule {
        name: "duplicate-title",
        severity: Severity::Warning,
        summary: "two pages have the same title",
        why: "Whoever finds both cannot tell which one is meant, and a sentence that names one names none.",
        mend: "Say in the title what sets them apart, or join the two pages.",
    },
    Rule {
        name: "duplicate-page",
        severity: Severity::Warning,
        summary: "two files are the same page",
        why: "Both have the same address: links lead to one of them, and nobody sees the other.",
        mend: "Rename one of them, or join them.",
    },
    Rule {
        name: "dead-link",
        severity: Severity::Error,
        summary: "a link leads to a page that does not exist",
        why: "The reader who follows it is lost: most often the page was renamed, moved or joined with another.",
        mend: "Let it lead to the page that is there now, or take the link out.",
    },
    Rule {
        name: "dead-anchor",
        severity: Severity::Warning,
        summary: "a link leads to a heading that its page does not have",
        why: "The reader lands at the top of the page, and has to find the place.",
        mend: "Take the anchor of a heading that the page has; headings that change take their anchors along.",
    },
    Rule {
        name: "redirected-link",
        severity: Severity::Info,
        summary: "a link leads to a page's former address",
        why: "It works as long as the page keeps that address among its aliases, and costs a redirect each time.",
        mend: "Write the page's own address.",
    },
    Rule {
        name: "link-case",
        severity: Severity::Warning,
        summary: "a link writes a page's address in capitals that it does not have",
        why: "Most web servers tell capitals from small letters: the link works here, and leads nowhere on the web.",
        mend: "Write the address as the file is named.",
    },
    Rule {
        name: "orphan-page",
        severity: Severity::Info,
        summary: "no page links to this one, in a handbook whose pages are linked",
        why: "Readers find pages by following links. This one is found by those who know its name.",
        mend: "Link to it from its department's page, or from the ladder of a family that leads to it.",
    },
    Rule {
        name: "ladder-itself",
        severity: Severity::Warning,
        summary: "the next step of a ladder is the role itself",
        why: "A ladder that leads to where one stands tells nobody where to go.",
        mend: "Name the next role, or say that the next step is not defined yet.",
    },
    Rule {
        name: "ladder-circle",
        severity: Severity::Warning,
        summary: "ladders lead upwards in a circle",
        why: "Each step promises to lead up, and after some of them one is back where one began.",
        mend: "Take out the step that leads down, or say that it is a change and no promotion.",
    },
    Rule {
        name: "missing-grade",
        severity: Severity::Warning,
        summary: "a level has no grade, while most levels have one",
        why: "Pay, titles and steps between families are compared by grades; without one a level cannot be placed.",
        mend: "State it in the level's job-grade section: `The Senior Engineer is a grade 7.`",
    },
    Rule {
        name: "falling-grades",
        severity: Severity::Warning,
        summary: "a level has a lower grade than the one below it",
        why: "Levels of a track stand in the order of the ladder; a grade that falls is most often a slip.",
        mend: "Correct the grade, or put the levels in the order in which one climbs them.",
    },
    Rule {
        name: "extends-nothing",
        severity: Severity::Warning,
        summary: "a role builds on one that does not exist",
        why: "What the role asks in full cannot be told: the list that it extends is nowhere.",
        mend: "Name a level of the page, or link to the page that has it.",
    },
    Rule {
        name: "extends-itself",
        severity: Severity::Warning,
        summary: "a role builds on itself",
        why: "Most often the level below was meant, and what that one asks is lost.",
        mend: "Name the level whose list is meant.",
    },
    Rule {
        name: "extends-circle",
        severity: Severity::Warning,
        summary: "roles build on each other in a circle",
        why: "Each list says to look at the other: what the roles ask in full has no beginning.",
        mend: "Write one of the lists out, or let it build on the level below.",
    },
    Rule {
        name: "misspelt-heading",
        severity: Severity::Warning,
        summary: "the heading of a section is misspelt",
        why: "Its anchor is misspelt too, and whoever searches for the word does not find it.",
        mend: "Correct it, and the links to its anchor.",
    },
    Rule {
        name: "repeated-heading",
        severity: Severity::Warning,
        summary: "the same heading stands twice side by side",
        why: "Readers cannot tell the two apart, and links lead to the first.",
        mend: "Join the two, or say in each what sets it apart.",
    },
    Rule {
        name: "heading-jump",
        severity: Severity::Info,
        summary: "a heading is more than one rank below the one before it",
        why: "Outlines, tables of contents and screen readers take it for part of something that is not there.",
        mend: "Give it the next rank below the heading that it belongs to.",
    },
    Rule {
        name: "deep-nesting",
        severity: Severity::Warning,
        summary: "lists or quotes are nested too deep to be read",
        why: "Nobody can follow them, and what is nested deepest is shown as one line of text.",
        mend: "Write the inner ones below a heading of their own.",
    },
    Rule {
        name: "empty-section",
        severity: Severity::Warning,
        summary: "nothing stands below a heading",
        why: "It promises what the page does not say.",
        mend: "Write the section, or take the heading out.",
    },
    Rule {
        name: "missing-section",
        severity: Severity::Warning,
        summary: "a family lacks a section that the others have",
        why: "Readers who compare roles look for it, and do not learn whether it was forgotten.",
        mend: "Add the section; where there is nothing to say yet, say that.",
    },
    Rule {
        name: "repeated-item",
        severity: Severity::Warning,
        summary: "a list has the same item twice",
        why: "Most often one of the two was to be another item, or was left over when lists were joined.",
        mend: "Take one out.",
    },
    Rule {
        name: "placeholder",
        severity: Severity::Warning,
        summary: "something was left to be filled in",
        why: "The page says what its template says, and not what the role is.",
        mend: "Write what it asks for, or take it out.",
    },
    Rule {
        name: "vacancy-wording",
        severity: Severity::Info,
        summary: "a page is worded as an advertisement",
        why: "Job families are read by those who have the role as much as by those who want it. Advertising ages, and \
              tells neither what the role does.",
        mend: "Say what the role does and asks, and leave the rest to the vacancy.",
    },
    Rule {
        name: "unknown-rule",
        severity: Severity::Warning,
        summary: "a page allows a rule that does not exist",
        why: "What was to be allowed is still told, or will be when the name is forgotten.",
        mend: "Correct the name; `rungs check --list` has them all.",
    },
    Rule {
        name: "unused-allow",
        severity: Severity::Info,
        summary: "a page allows what it does not do",
        why: "What is allowed for nothing hides the next mistake of the kind.",
        mend: "Take it out.",
    },
];

/// A name that no rule has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no rule is named '{name}'{}", meant(*nearest))]
pub struct NoRule {
    /// The name.
    pub name: String,
    /// The rule whose name is nearest.
    pub nearest: Option<&'static str>,
}

fn meant(nearest: Option<&str>) -> String {
    nearest.map_or_else(|| "; `rungs check --list` has them all".to_owned(), |name| format!("; did you mean {name}?"))
}

/// Where a rule stands in the table.
pub(super) fn index(name: &str) -> Option<usize> {
    RULES.iter().position(|rule| rule.name == name)
}

/// The rule of a name.
///
/// # Errors
///
/// The name that no rule has, with the nearest one.
pub fn find(name: &str) -> Result<&'static Rule, NoRule> {
    index(name).map(|at| &RULES[at]).ok_or_else(|| no_rule(name))
}

/// A name that none of the rules and words has, with the nearest of them.
pub(super) fn no_rule(name: &str) -> NoRule {
    let names = RULES.iter().map(|rule| rule.name);
    let near = names.map(|known| (strsim::jaro_winkler(known, name), known)).filter(|(alike, _)| *alike > 0.8);
    let nearest = near.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known);
    NoRule { name: name.to_owned(), nearest }
}

/// A rule in full, as paragraphs: what it is about, why it matters, how to mend a breach, and how to allow one.
pub fn explain(rule: &Rule) -> String {
    let Rule { name, severity, summary, why, mend } = rule;
    format!(
        "{name} ({severity}): {summary}\n\n{why}\n\nTo mend it: {mend}\n\nTo allow it: `--allow {name}`; \
         `{name}: allow` below `check:` in the configuration file; on one page, `rungs: {{allow: [{name}]}}` in its \
         front matter, or `<!-- rungs-allow {name} -->` before the place.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_distinct_and_texts_are_sentences() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(index(rule.name), Some(i));
            assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit()));
            assert!(!rule.summary.ends_with('.') && !rule.summary.is_empty(), "{}", rule.name);
            assert!(rule.why.ends_with('.'), "{}", rule.name);
            assert!(rule.mend.ends_with(['.', '`']), "{}", rule.name);
        }
    }

    #[test]
    fn a_wrong_name_is_told_with_the_nearest() {
        let told = |name: &str| find(name).unwrap_err().to_string();
        assert_eq!(told("dead-lnik"), "no rule is named 'dead-lnik'; did you mean dead-link?");
        assert_eq!(told("zzz"), "no rule is named 'zzz'; `rungs check --list` has them all");
    }
}
