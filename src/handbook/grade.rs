//! A level's job grade.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use crate::text::Glyphs;

/// A job grade as a page states it: a whole number, or one with a decimal point (`9`, `9.5`); never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Grade(NonZeroU32);

/// A text that is no grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a grade is a number such as 9 or 9.5")]
pub struct NoGrade;

impl Grade {
    /// A grade as it is written; nothing where there is none.
    pub fn told(grade: Option<Grade>) -> String {
        grade.map(|grade| grade.to_string()).unwrap_or_default()
    }
}

/// The lowest and the highest of several grades.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Grades {
    /// The lowest.
    pub low: Grade,
    /// The highest; the same where there is but one.
    pub high: Grade,
}

impl Grades {
    /// Those between which all of these lie; none where there are none.
    pub fn among(grades: impl IntoIterator<Item = Grade>) -> Option<Grades> {
        grades.into_iter().fold(None, |so_far: Option<Grades>, grade| {
            let Grades { low, high } = so_far.unwrap_or(Grades { low: grade, high: grade });
            Some(Grades { low: low.min(grade), high: high.max(grade) })
        })
    }

    /// As they are written: `9`, `5–8`.
    pub fn told(self, glyphs: Glyphs) -> String {
        let Grades { low, high } = self;
        if low == high { low.to_string() } else { format!("{low}{}{high}", glyphs.pick("–", "-")) }
    }
}

impl FromStr for Grade {
    type Err = NoGrade;

    /// Reads one to three digits, with up to two more after a point.
    fn from_str(text: &str) -> Result<Self, NoGrade> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if !(1..=3).contains(&whole.len()) || part.len() > 2 || !digits(whole) || !digits(part) {
            return Err(NoGrade);
        }
        let whole: u32 = whole.parse().map_err(|_| NoGrade)?;
        let hundredths: u32 = match part.len() {
            0 => 0,
            1 => part.parse::<u32>().map_err(|_| NoGrade)? * 10,
            _ => part.parse().map_err(|_| NoGrade)?,
        };
        NonZeroU32::new(whole * 100 + hundredths).map(Grade).ok_or(NoGrade)
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0.get() / 100, self.0.get() % 100);
        match part {
            0 => f.pad(&whole.to_string()),
            p if p % 10 == 0 => f.pad(&format!("{whole}.{}", p / 10)),
            p => f.pad(&format!("{whole}.{p:02}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_are_told_from_the_lowest_to_the_highest() {
        let check = |grades: &[&str], expected: Option<&str>| {
            let grades = grades.iter().map(|grade| grade.parse::<Grade>().unwrap());
            assert_eq!(Grades::among(grades).map(|grades| grades.told(Glyphs::ASCII)).as_deref(), expected);
        };
        check(&["8", "5", "9.5", "6"], Some("5-9.5"));
        check(&["7", "7"], Some("7"));
        check(&[], None);
    }
}
