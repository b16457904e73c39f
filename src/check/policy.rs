//! How much each rule matters: the table's severities, changed by the configuration and by the command line.
//!
//! Invariant: later changes win, and `deny` wins over `allow` on one command line.

use std::str::FromStr;

use super::rules::{self, NoRule, RULES};
use crate::handbook::{Problem, Severity};

/// What to make of a rule's breaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Say nothing.
    Allow,
    /// Tell of them so.
    Tell(Severity),
}

impl FromStr for Level {
    type Err = String;

    /// Reads `allow`, `info`, `warning` or `error`.
    fn from_str(text: &str) -> Result<Level, String> {
        match Severity::named(text) {
            Some(severity) => Ok(Level::Tell(severity)),
            None if text == "allow" => Ok(Level::Allow),
            None => Err(format!("'{text}' is none of allow, info, warning and error")),
        }
    }
}

/// One rule, or all whose breaches are told with a severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The rule, by its place in the table.
    Rule(usize),
    /// All of a severity.
    Severity(Severity),
}

impl FromStr for Which {
    type Err = NoRule;

    /// Reads a rule's name, or `info`, `warning`, `error` (`warnings` and the like too).
    fn from_str(text: &str) -> Result<Which, NoRule> {
        let one = text.strip_suffix('s').filter(|one| Severity::named(one).is_some()).unwrap_or(text);
        match (rules::index(text), Severity::named(one)) {
            (Some(rule), _) => Ok(Which::Rule(rule)),
            (None, Some(severity)) => Ok(Which::Severity(severity)),
            (None, None) => Err(rules::no_rule(text)),
        }
    }
}

/// What to make of each rule's breaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    levels: [Level; RULES.len()],
}

impl Default for Policy {
    /// As the table has it.
    fn default() -> Policy {
        Policy { levels: std::array::from_fn(|rule| Level::Tell(RULES[rule].severity)) }
    }
}

impl Policy {
    /// Sets what to make of one rule's breaches.
    ///
    /// # Errors
    ///
    /// Where no rule has the name.
    pub fn set(&mut self, rule: &str, level: Level) -> Result<(), NoRule> {
        let rule = rules::index(rule).ok_or_else(|| rules::no_rule(rule))?;
        self.levels[rule] = level;
        Ok(())
    }

    /// Makes errors of one rule's breaches, even of one that is allowed; or of all of a severity and worse ones.
    pub fn deny(&mut self, which: Which) {
        self.set_all(which, |told, least| told >= least, Level::Tell(Severity::Error));
    }

    /// Says nothing of one rule's breaches, or of all of a severity and lesser ones.
    pub fn allow(&mut self, which: Which) {
        self.set_all(which, |told, most| told <= most, Level::Allow);
    }

    /// Sets the level of one rule; or of all that are told with a severity that is meant, by the one that was named.
    fn set_all(&mut self, which: Which, is_meant: fn(Severity, Severity) -> bool, level: Level) {
        match which {
            Which::Rule(rule) => self.levels[rule] = level,
            Which::Severity(named) => {
                let is_meant = |now: &&mut Level| matches!(now, Level::Tell(told) if is_meant(*told, named));
                self.levels.iter_mut().filter(is_meant).for_each(|now| *now = level);
            }
        }
    }

    /// Says nothing of any other rule. One that is named is told of even where it was allowed.
    pub fn only(&mut self, wanted: &[Which]) {
        for (rule, level) in self.levels.iter_mut().enumerate() {
            if wanted.contains(&Which::Rule(rule)) {
                if *level == Level::Allow {
                    *level = Level::Tell(RULES[rule].severity);
                }
            } else if !matches!(level, Level::Tell(severity) if wanted.contains(&Which::Severity(*severity))) {
                *level = Level::Allow;
            }
        }
    }

    /// The severity with which a rule's breaches are told; none where they are allowed.
    pub fn severity(&self, rule: &str) -> Option<Severity> {
        match self.levels[rules::index(rule)?] {
            Level::Allow => None,
            Level::Tell(severity) => Some(severity),
        }
    }

    /// Drops the problems that are allowed, and gives the others their severity.
    pub(super) fn apply(&self, problems: &mut Vec<Problem>) {
        problems.retain_mut(|problem| {
            let severity = self.severity(problem.rule);
            problem.severity = severity.unwrap_or(problem.severity);
            severity.is_some()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(change: impl Fn(&mut Policy), expected: &[(&str, Option<Severity>)]) {
        let mut policy = Policy::default();
        change(&mut policy);
        for (rule, severity) in expected {
            assert_eq!(policy.severity(rule), *severity, "{rule}");
        }
    }

    fn which(text: &str) -> Which {
        text.parse().unwrap()
    }

    #[test]
    fn rules_and_severities_are_denied_and_allowed() {
        use Severity::{Error, Info, Warning};
        let (link, anchor, jump) = ("dead-link", "dead-anchor", "heading-jump");
        check(|_| (), &[(link, Some(Error)), (anchor, Some(Warning)), (jump, Some(Info))]);
        check(|p| p.deny(which("heading-jump")), &[(jump, Some(Error)), (anchor, Some(Warning))]);
        check(|p| p.deny(which("warnings")), &[(anchor, Some(Error)), (jump, Some(Info))]);
        check(|p| p.deny(which("info")), &[(anchor, Some(Error)), (jump, Some(Error))]);
        check(|p| p.allow(which("warning")), &[(link, Some(Error)), (anchor, None), (jump, None)]);
        check(|p| p.allow(which("dead-link")), &[(link, None), (anchor, Some(Warning))]);
        check(|p| p.only(&[which("dead-anchor")]), &[(link, None), (anchor, Some(Warning)), (jump, None)]);
        check(|p| p.only(&[which("info")]), &[(link, None), (jump, Some(Info))]);
        let set = |p: &mut Policy| p.set("heading-jump", "warning".parse().unwrap()).unwrap();
        check(set, &[(jump, Some(Warning))]);
    }

    #[test]
    fn wrong_names_are_told() {
        assert_eq!("dead-lnk".parse::<Which>().unwrap_err().nearest, Some("dead-link"));
        assert!("loud".parse::<Level>().is_err());
        assert!(Policy::default().set("dead", Level::Allow).is_err());
    }
}
