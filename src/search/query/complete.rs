//! Completes a query as it is typed: names of fields, and their values.
//!
//! Invariant: every choice is read by [`super::parse()`] without a mistake, wherever it came from.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;

use super::QUOTES;
use super::filter::Field;
use crate::handbook::{Grade, Handbook};
use crate::search::index::HitKind;
use crate::search::tokens::Cut;
use crate::search::words::is_small;
use crate::text::{self, Map};

/// More choices than this are not offered.
const MOST: usize = 50;

/// A shorter word is not taken for the beginning of a field's name.
const LEAST: usize = 2;

/// Short forms that are worth learning, besides the fields.
const SHORT: [&str; 2] = ["req:", "resp:"];

/// What a handbook has for the fields of a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    departments: Vec<String>,
    /// Words of the names of levels, the most frequent first.
    levels: Vec<String>,
    grades: Vec<String>,
    pages: Vec<String>,
}

/// What the word at the cursor may become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The characters of the query that a choice replaces.
    pub span: Range<usize>,
    /// What it may become, the likeliest first; never empty. A value ends with a space: the word is complete.
    pub choices: Vec<String>,
}

impl Values {
    /// Collects them.
    pub fn new(handbook: &Handbook) -> Values {
        let mut values = Values::default();
        let mut grades: BTreeSet<Grade> = BTreeSet::new();
        let mut levels: Map<String, usize> = Map::default();
        let mut cut = Cut::default();
        for (_, page) in handbook.pages() {
            if values.departments.last().is_none_or(|last| last != page.department()) {
                values.departments.push(page.department().to_owned());
            }
            values.pages.push(page.id.to_string());
            grades.extend(page.nodes.iter().filter_map(|node| node.grade));
            for level in page.levels() {
                cut.read(page.text(level));
                for word in cut.words().filter(|word| word.chars().nth(1).is_some() && !is_small(word)) {
                    *levels.entry(word.to_owned()).or_default() += 1;
                }
            }
        }
        values.grades = grades.iter().map(Grade::to_string).collect();
        let mut levels: Vec<(String, usize)> = levels.into_iter().collect();
        levels.sort_by(|a, b| (Reverse(a.1), &a.0).cmp(&(Reverse(b.1), &b.0)));
        values.levels = levels.into_iter().map(|(word, _)| word).collect();
        values
    }

    fn of(&self, field: Field) -> Box<dyn Iterator<Item = &str> + '_> {
        match field {
            Field::Kind => Box::new(HitKind::ALL.iter().map(|kind| kind.as_str())),
            Field::Level => Box::new(self.levels.iter().map(String::as_str)),
            Field::Grade => Box::new(self.grades.iter().map(String::as_str)),
            Field::Department => Box::new(self.departments.iter().map(String::as_str)),
            Field::In => Box::new(self.pages.iter().map(String::as_str)),
        }
    }
}

/// What the word before the cursor may become; none where nothing fits, where it is complete, or where the cursor
/// stands inside a word. `cursor` counts characters.
pub fn complete(query: &str, cursor: usize, values: &Values) -> Option<Completion> {
    let chars: Vec<char> = query.chars().collect();
    if chars.get(cursor).is_some_and(|c| !c.is_whitespace() && *c != '|') {
        return None;
    }
    let start = start_of_word(chars.get(..cursor)?);
    let word: String = chars[start..cursor].iter().collect();
    let Some((name, value)) = word.split_once(':') else {
        let word = text::fold(&word);
        let names = Field::ALL.iter().map(|(field, _)| format!("{}:", field.name()));
        let choices: Vec<String> = names
            .chain(SHORT.map(str::to_owned))
            .filter(|name| word.chars().count() >= LEAST && name.starts_with(&word))
            .collect();
        return (!choices.is_empty()).then_some(Completion { span: start..cursor, choices });
    };
    let field = Field::of(&name.to_ascii_lowercase())?;
    // Kinds are written one after the other, and a quotation mark may be open.
    let begun = value.rsplit(',').next().filter(|_| field == Field::Kind).unwrap_or(value);
    let begun = text::fold(begun.trim_start_matches(QUOTES));
    let begins = |value: &&str| text::fold(value).starts_with(&begun);
    let goes_on = |value: &&str| !begins(value) && begun.chars().nth(1).is_some() && text::fold(value).contains(&begun);
    let all = || values.of(field);
    let choices: Vec<&str> = all().filter(begins).chain(all().filter(goes_on)).take(MOST).collect();
    if choices.is_empty() || choices.iter().any(|choice| text::fold(choice) == begun) {
        return None;
    }
    let before = chars[start..cursor].iter().position(|c| *c == ':').map_or(start, |colon| start + colon + 1);
    let kept = value.rfind(',').filter(|_| field == Field::Kind).map_or(0, |comma| value[..=comma].chars().count());
    let span = before + kept..cursor;
    Some(Completion { span, choices: choices.into_iter().map(|choice| quoted(choice) + " ").collect() })
}

/// Where the word begins that goes to the end; quotation marks hold words together, and a minus stands before one.
fn start_of_word(chars: &[char]) -> usize {
    let (mut start, mut quoted) = (0, false);
    for (i, c) in chars.iter().enumerate() {
        quoted ^= QUOTES.contains(c);
        if !quoted && (c.is_whitespace() || *c == '|') {
            start = i + 1;
        }
    }
    start + usize::from(chars.get(start) == Some(&'-'))
}

/// A value as a query writes it.
pub(super) fn quoted(value: &str) -> String {
    if value.contains(|c: char| c.is_whitespace() || c == '|') { format!("\"{value}\"") } else { value.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::query::parse;

    fn values() -> Values {
        let own = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
        Values {
            departments: own(&["engineering", "people group", "finance"]),
            levels: own(&["senior", "staff", "engineer"]),
            grades: own(&["6", "9.5", "10"]),
            pages: own(&["finance/controller", "finance/treasurer"]),
        }
    }

    /// The query with its cursor as `^`; what each choice makes of it.
    #[track_caller]
    fn check(query: &str, expected: &[&str]) {
        let cursor = query.chars().position(|c| c == '^').unwrap();
        let query = query.replace('^', "");
        let completion = complete(&query, cursor, &values());
        let chars: Vec<char> = query.chars().collect();
        let made = completion.map_or(Vec::new(), |Completion { span, choices }| {
            let part = |range: Range<usize>| chars[range].iter().collect::<String>();
            choices.iter().map(|choice| part(0..span.start) + choice + &part(span.end..chars.len())).collect()
        });
        assert_eq!(made, expected, "{query}");
    }

    #[test]
    fn names_of_fields() {
        check("x ki^", &["x kind:"]);
        check("-de^ x", &["-dept: x"]);
        check("re^", &["req:", "resp:"]);
        check("k^", &[]);
        check("kitchen^", &[]);
        check("k^i", &[]);
    }

    #[test]
    fn values_of_fields() {
        check("kind:re^", &["kind:responsibilities ", "kind:requirements ", "kind:career-ladder "]);
        check("kind:requirements^", &[]);
        check("kind:page,hi^", &["kind:page,hiring-process "]);
        check("x level:S^", &["x level:senior ", "x level:staff "]);
        check("level:^ x", &["level:senior  x", "level:staff  x", "level:engineer  x"]);
        check("grade:^", &["grade:6 ", "grade:9.5 ", "grade:10 "]);
        check("dept:gr^", &["dept:\"people group\" "]);
        check("dept:\"people g^", &["dept:\"people group\" "]);
        check("in:treas^", &["in:finance/treasurer "]);
        check("colour:^", &[]);
        check("in:nowhere^", &[]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_completed(query in "[-|\":“a ké日kind.levgrade0-9]{0,40}", cursor in 0_usize..50) {
            let chars: Vec<char> = query.chars().collect();
            if let Some(Completion { span, choices }) = complete(&query, cursor, &values()) {
                prop_assert!(span.start <= span.end && span.end == cursor && cursor <= chars.len());
                prop_assert!(!choices.is_empty());
            }
        }
    }

    #[test]
    fn what_is_completed_is_understood() {
        for name in ["kind:", "level:", "grade:", "dept:", "in:"] {
            for choice in complete(name, name.len(), &values()).unwrap().choices {
                assert_eq!(parse(&format!("{name}{choice}")).1, [], "{choice}");
            }
        }
    }

    #[test]
    fn of_very_many_values_the_first_are_offered() {
        let values = Values { pages: (0..60).map(|i| format!("page-{i}")).collect(), ..values() };
        let offered = complete("in:page", 7, &values).unwrap().choices;
        assert_eq!((offered.len(), offered[49].as_str()), (50, "page-49 "));
    }
}
