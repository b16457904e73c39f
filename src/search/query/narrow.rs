//! Writes a condition into a query, so that who narrows by key sees the words for it.
//!
//! Invariant: everything else that the query says stays as it was written.

use super::complete::quoted;
use super::filter::{Field, Test};
use super::{QUOTES, parse};

/// The query with this value for a field in the place of all others, or with none. It stands before a word that may be
/// the beginning of one only, which it would end otherwise.
pub fn narrowed(query: &str, field: Field, value: Option<&str>) -> String {
    let mut spans: Vec<_> = parse(query).0.filters;
    spans.retain(|filter| filter.wants(field));
    let mut text = String::with_capacity(query.len());
    let is_out = |i: usize| spans.iter().any(|filter| filter.span.contains(&i));
    for (_, c) in query.chars().enumerate().filter(|(i, _)| !is_out(*i)) {
        // No gap is left where something was taken out.
        if !(c.is_whitespace() && text.chars().next_back().is_none_or(char::is_whitespace)) {
            text.push(c);
        }
    }
    let Some(value) = value else { return text };
    let filter = format!("{}:{} ", field.name(), quoted(value));
    if text.ends_with(char::is_whitespace) { text + &filter } else { filter + &text }
}

/// What a query says of a field, if it says one thing: as it is written, without quotation marks; of a kind, its whole
/// name, also where the query has it short (`req:`).
pub fn value_of(query: &str, field: Field) -> Option<String> {
    let filters = parse(query).0.filters;
    let mut own = filters.iter().filter(|filter| filter.wants(field));
    let filter = own.next().filter(|_| own.next().is_none())?;
    if let Test::Kind(kinds) = &filter.test {
        let mut kinds = kinds.iter();
        return kinds.next().filter(|_| kinds.next().is_none()).map(|kind| kind.to_string());
    }
    let span = &filter.span;
    let written: String = query.chars().skip(span.start).take(span.len()).collect();
    let (_, value) = written.split_once(':')?;
    Some(value.trim_matches(QUOTES).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, value: Option<&str>, expected: &str) {
        assert_eq!(narrowed(query, Field::Department, value), expected, "{query}");
        assert_eq!(value_of(expected, Field::Department).as_deref(), value, "{expected}");
    }

    #[test]
    fn a_value_takes_the_place_of_the_others() {
        check("clay", Some("kiln"), "dept:kiln clay");
        check("kind:req clay \"a b", Some("kiln"), "dept:kiln kind:req clay \"a b");
        check("clay ", Some("kiln room"), "clay dept:\"kiln room\" ");
        check("dept:a clay department:b x", Some("kiln"), "dept:kiln clay x");
        check("clay dept:\"kiln room\" \"a b\"", None, "clay \"a b\"");
        check("", Some("kiln"), "dept:kiln ");
        check("clay -dept:kiln ", None, "clay -dept:kiln ");
    }

    #[test]
    fn a_kind_is_known_by_its_short_forms() {
        for (query, kind) in [
            ("clay req:", Some("requirements")),
            ("req:clay", Some("requirements")),
            ("kind:resp clay", Some("responsibilities")),
            ("kind:level", Some("level")),
            ("kind:req,resp clay", None),
            ("req: resp:", None),
        ] {
            assert_eq!(value_of(query, Field::Kind).as_deref(), kind, "{query}");
        }
    }
}
