//! Where a line must stand: `kind:`, `level:`, `grade:`, `dept:`, `in:`.
//!
//! Invariant: a field's names and values are told by one table each, from which mistakes are explained and completions
//! are made.

use std::ops::Range;

use crate::handbook::{Grade, Kind};
use crate::search::index::{HitKind, HitKinds};
use crate::search::tokens::Cut;

/// What a filter looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// What a hit is.
    Kind,
    /// The level's name.
    Level,
    /// The grade.
    Grade,
    /// The department.
    Department,
    /// The page's id, or a folder of pages.
    In,
}

/// A condition on where a line stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Whether it must not be so.
    pub negated: bool,
    /// What must be so. Of several conditions on one field one is enough.
    pub test: Test,
    /// The characters of the query that say so; none where it was said elsewhere.
    pub span: Range<usize>,
}

/// What a filter asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One of these kinds.
    Kind(HitKinds),
    /// A level with words that begin so.
    Level(Vec<String>),
    /// A grade from the first to the last; none for no bound.
    Grade(Option<Grade>, Option<Grade>),
    /// A department with words that begin so.
    Department(Vec<String>),
    /// A page or folder of this id, or whose id ends so.
    In(String),
    /// What nothing can be, for the value of this field means nothing.
    Never(Field),
}

/// What the value of a field asks, and what is wrong with it.
pub(super) type Read = (Option<Test>, Option<String>);

impl Field {
    /// All fields, each with its names, the usual one first.
    pub const ALL: [(Field, &'static [&'static str]); 5] = [
        (Field::Kind, &["kind", "k"]),
        (Field::Level, &["level", "lvl"]),
        (Field::Grade, &["grade"]),
        (Field::Department, &["dept", "department"]),
        (Field::In, &["in", "page"]),
    ];

    /// The field of a name.
    pub(super) fn of(name: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|(_, names)| names.contains(&name)).map(|(field, _)| field)
    }

    /// The usual name.
    pub fn name(self) -> &'static str {
        Field::ALL.into_iter().find(|(field, _)| *field == self).map_or("", |(_, names)| names[0])
    }

    /// Reads a value of this field.
    ///
    /// # Errors
    ///
    /// What is wrong with the value, for people.
    pub fn test(self, value: &str) -> Result<Test, String> {
        match self.read(value) {
            (_, Some(wrong)) => Err(wrong),
            (test, None) => Ok(test.unwrap_or(Test::Never(self))),
        }
    }

    /// Reads a value of this field as far as it means something. What is not written yet asks for nothing; what means
    /// nothing asks for what cannot be: nobody wants all there is in the place of what is not there.
    pub(super) fn read(self, value: &str) -> Read {
        let folded = crate::text::fold(value.trim());
        if Cut::of(&folded).words().next().is_none() && folded.trim_matches(['/', '.']).is_empty() {
            return (None, Some(self.question().to_owned()));
        }
        match self {
            Field::Kind => read_kinds(&folded),
            Field::Level => (Some(Test::Level(words(value))), None),
            Field::Department => (Some(Test::Department(words(value))), None),
            Field::Grade => read_grades(&folded),
            Field::In => (Some(Test::In(folded.trim_matches('/').to_owned())), None),
        }
    }

    /// What is asked where no value is written.
    fn question(self) -> &'static str {
        match self {
            Field::Kind => "which kind?",
            Field::Level => "which level?",
            Field::Department => "which department?",
            Field::Grade => GRADE,
            Field::In => "in which page?",
        }
    }
}

/// How grades are written.
const GRADE: &str = "a grade is a number, or two: grade:9, grade:8..10, grade:9..";

impl Filter {
    /// Whether it says what a field should be.
    pub(in crate::search) fn wants(&self, field: Field) -> bool {
        self.test.field() == field && !self.negated
    }
}

impl Test {
    /// The field that it looks at.
    pub fn field(&self) -> Field {
        match self {
            Test::Kind(_) => Field::Kind,
            Test::Level(_) => Field::Level,
            Test::Grade(..) => Field::Grade,
            Test::Department(_) => Field::Department,
            Test::In(_) => Field::In,
            Test::Never(field) => *field,
        }
    }
}

/// Other names of kinds, besides their own and what those begin with.
const KIND_NAMES: &[(&str, HitKind)] = &[
    ("family", HitKind::Page),
    ("title", HitKind::Page),
    ("role", HitKind::Level),
    ("grade", HitKind::Text(Kind::JobGrade)),
    ("nice", HitKind::Text(Kind::NiceToHave)),
    ("pi", HitKind::Text(Kind::PerformanceIndicators)),
    ("kpi", HitKind::Text(Kind::PerformanceIndicators)),
    ("ladder", HitKind::Text(Kind::CareerLadder)),
    ("hiring", HitKind::Text(Kind::HiringProcess)),
];

/// The kinds of a name, or of the beginning of one.
fn kinds(name: &str) -> HitKinds {
    if let Some((_, kind)) = KIND_NAMES.iter().find(|(other, _)| *other == name) {
        return (*kind).into();
    }
    let singular = |kind: &HitKind| kind.as_str().strip_suffix('s') == name.strip_suffix('s').or(Some(name));
    let begins = |kind: &HitKind| kind.as_str().starts_with(name.strip_suffix('s').unwrap_or(name));
    let exact = HitKind::ALL.into_iter().find(|kind| kind.as_str() == name || singular(kind));
    match exact {
        Some(kind) => kind.into(),
        None => HitKind::ALL.into_iter().filter(begins).collect(),
    }
}

/// The kind that a short form such as `req:` stands for.
pub(super) fn kind_of_short(name: &str) -> Option<HitKinds> {
    let kinds = kinds(name);
    let long_enough = name.len() > 2 || KIND_NAMES.iter().any(|(other, _)| *other == name);
    (long_enough && kinds.iter().count() == 1).then_some(kinds)
}

/// The kind of section that a word alone stands for: its name, the beginning of one, or a short form. What a kind of
/// two words begins with means other things too: `job`, `career`.
pub(in crate::search) fn kind_of_section(word: &str) -> Option<Kind> {
    match kind_of_short(word)?.first() {
        HitKind::Text(Kind::Overview | Kind::Other) => None,
        HitKind::Text(kind) => {
            let is_told = !kind.as_str().contains('-') || KIND_NAMES.iter().any(|(other, _)| *other == word);
            is_told.then_some(kind)
        }
        _ => None,
    }
}

fn words(value: &str) -> Vec<String> {
    Cut::of(value).words().map(str::to_owned).collect()
}

/// Several kinds are choices: those that there are are asked for.
fn read_kinds(value: &str) -> Read {
    let (mut all, mut wrong) = (HitKinds::default(), None);
    for name in value.split(',').filter(|name| !name.is_empty()) {
        let kinds = kinds(name);
        if kinds.is_empty() {
            let names: Vec<&str> = HitKind::ALL.iter().map(|kind| kind.as_str()).collect();
            wrong = Some(format!("no kind is called '{name}': {}", names.join(", ")));
        }
        all = all.and(kinds);
    }
    (Some(if all.is_empty() { Test::Never(Field::Kind) } else { Test::Kind(all) }), wrong)
}

fn read_grades(value: &str) -> Read {
    match grades(value) {
        Some((low @ Some(_), high @ Some(_))) if low > high => {
            let turned = format!("the lower grade stands first: taken for {}..{}", told(&high), told(&low));
            (Some(Test::Grade(high, low)), Some(turned))
        }
        Some((low, high)) => (Some(Test::Grade(low, high)), None),
        None => (Some(Test::Never(Field::Grade)), Some(GRADE.to_owned())),
    }
}

fn told(grade: &Option<Grade>) -> String {
    grade.as_ref().map(Grade::to_string).unwrap_or_default()
}

/// The grades of a range, as they are written.
fn grades(value: &str) -> Option<(Option<Grade>, Option<Grade>)> {
    let bound = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    if let Some((low, high)) = value.split_once("..").or_else(|| value.split_once('-')) {
        let (low, high): (Option<Grade>, Option<Grade>) = (bound(low)?, bound(high)?);
        return (low.is_some() || high.is_some()).then_some((low, high));
    }
    match value.strip_suffix('+') {
        Some(low) => Some((Some(low.parse().ok()?), None)),
        None => value.parse().ok().map(|grade| (Some(grade), Some(grade))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_many_names() {
        let check = |name: &str, expected: &[&str]| {
            assert_eq!(kinds(name).iter().map(HitKind::as_str).collect::<Vec<_>>(), expected, "{name}");
        };
        check("requirements", &["requirements"]);
        check("requirement", &["requirements"]);
        check("req", &["requirements"]);
        check("reqs", &["requirements"]);
        check("re", &["responsibilities", "requirements"]);
        check("hiring", &["hiring-process"]);
        check("level", &["level"]);
        check("levels", &["level"]);
        check("banana", &[]);
    }

    #[test]
    fn grades_are_ranges() {
        let check = |value: &str, expected: Option<(Option<&str>, Option<&str>)>| {
            let told = |grade: Option<Grade>| grade.map(|grade| grade.to_string());
            let expected = expected.map(|(low, high)| (low.map(str::to_owned), high.map(str::to_owned)));
            assert_eq!(grades(value).map(|(low, high)| (told(low), told(high))), expected, "{value}");
        };
        check("9.5", Some((Some("9.5"), Some("9.5"))));
        check("8..10", Some((Some("8"), Some("10"))));
        check("8-10", Some((Some("8"), Some("10"))));
        check("10..8", Some((Some("10"), Some("8"))));
        check("..8", Some((None, Some("8"))));
        check("8..", Some((Some("8"), None)));
        check("9+", Some((Some("9"), None)));
        check("..", None);
        check("nine", None);
        check("", None);
    }
}
