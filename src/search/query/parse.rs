//! Reads what people type into a [`Query`].
//!
//! Invariant: it goes through a text once and never fails; spans of mistakes are characters of that text.

use std::ops::Range;

use super::filter::{Field, Filter, Test, kind_of_short};
use super::{Group, Mistake, QUOTES, Query, Term, Word};
use crate::search::tokens::{Cut, Run};
use crate::search::words::is_linking;

/// More words than this are not looked at.
const MOST_TERMS: usize = 32;

/// Reads a query. Spans of mistakes are characters.
pub fn parse(text: &str) -> (Query, Vec<Mistake>) {
    let mut reader = Reader { chars: text.chars().collect(), at: 0, query: Query::default(), mistakes: Vec::new() };
    reader.read();
    (reader.query, reader.mistakes)
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    query: Query,
    mistakes: Vec<Mistake>,
}

impl Reader {
    fn read(&mut self) {
        // Where the bar stands that waits for its right side.
        let mut bar: Option<usize> = None;
        // Whether what came before the bar is a group that it can join.
        let mut joinable = false;
        let mut terms = 0;
        while let Some(c) = self.peek() {
            if c.is_whitespace() {
                self.at += 1;
                continue;
            }
            let start = self.at;
            if c == '|' {
                self.at += 1;
                if !joinable || bar.is_some() {
                    self.mistake(start..self.at, "nothing to choose from on the left of |");
                } else {
                    bar = Some(start);
                }
                continue;
            }
            let negated = c == '-';
            if negated {
                self.at += 1;
                if self.peek().is_none_or(char::is_whitespace) {
                    self.mistake(start..self.at, "nothing to leave out after -");
                    continue;
                }
            }
            let filters = self.query.filters.len();
            let term = self.term(negated);
            terms += usize::from(term.is_some()) + self.query.filters.len() - filters;
            if terms > MOST_TERMS {
                let end = self.chars.len();
                self.mistake(start..end, &format!("only the first {MOST_TERMS} words are looked at"));
                self.query.filters.truncate(filters);
                break;
            }
            let Some((term, negated)) = term else { continue };
            if negated {
                self.query.without.push(term);
            } else if bar.take().is_some()
                && let Some(group) = self.query.groups.last_mut()
            {
                group.any.push(term);
            } else {
                self.query.groups.push(Group { any: vec![term], optional: false });
                joinable = true;
            }
        }
        if let Some(bar) = bar {
            self.mistake(bar..bar + 1, "nothing to choose from on the right of |");
        }
        self.settle();
    }

    /// A word or phrase, if what comes is one, and whether it is to be left out; filters are taken on the way.
    fn term(&mut self, mut negated: bool) -> Option<(Term, bool)> {
        while let Some((name, value_at)) = self.field_name() {
            let start = self.at;
            if let Some(field) = Field::of(&name) {
                self.at = value_at;
                let value = self.value();
                let (test, wrong) = field.read(&value);
                self.query.filters.extend(test.map(|test| Filter { negated, test, span: start..self.at }));
                if let Some(message) = wrong {
                    self.mistake(start..self.at, &message);
                }
                return None;
            }
            if let Some(kinds) = kind_of_short(&name) {
                self.at = value_at;
                self.query.filters.push(Filter { negated, test: Test::Kind(kinds), span: start..self.at });
                negated = false;
                if self.query.filters.len() > MOST_TERMS || self.peek().is_none_or(char::is_whitespace) {
                    return None;
                }
                continue;
            }
            let near = Field::ALL.iter().flat_map(|(_, names)| names.iter()).find(|known| {
                let slips = usize::from(known.len() > 2) + usize::from(known.len() > 4);
                strsim::osa_distance(known, &name) <= slips
            });
            let message = match near {
                Some(near) => format!("there is no field {name}:; did you mean {near}:?"),
                None => format!("there is no field {name}:, it is taken for a word"),
            };
            self.mistake(start..value_at, &message);
            break;
        }
        self.words().map(|term| (term, negated))
    }

    /// The letters before a colon, and where what follows it begins.
    fn field_name(&self) -> Option<(String, usize)> {
        let name: String = self.chars[self.at..].iter().take(20).take_while(|c| c.is_ascii_alphabetic()).collect();
        let colon = self.at + name.len();
        // An address is no field.
        let is_address = self.chars[colon..].starts_with(&[':', '/', '/']);
        let is_field = !name.is_empty() && self.chars.get(colon) == Some(&':') && !is_address;
        is_field.then(|| (name.to_ascii_lowercase(), colon + 1))
    }

    /// What stands behind a field's colon: up to the next space, or between quotation marks.
    fn value(&mut self) -> String {
        if self.at_quote() {
            return self.quoted().0;
        }
        let start = self.at;
        while self.peek().is_some_and(|c| !c.is_whitespace() && c != '|') {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect()
    }

    /// What stands between quotation marks, and whether they are closed.
    fn quoted(&mut self) -> (String, bool) {
        let open = self.at;
        self.at += 1;
        let start = self.at;
        while self.peek().is_some() && !self.at_quote() {
            self.at += 1;
        }
        let text = self.chars[start..self.at].iter().collect();
        let closed = self.peek().is_some();
        if closed {
            self.at += 1;
        } else {
            self.mistake(open..open + 1, "the quotation mark is not closed");
        }
        (text, closed)
    }

    fn words(&mut self) -> Option<Term> {
        let (text, quoted, finished) = if self.at_quote() {
            let (text, closed) = self.quoted();
            (text, true, closed)
        } else {
            let start = self.at;
            while self.peek().is_some_and(|c| !c.is_whitespace() && c != '|' && !QUOTES.contains(&c)) {
                self.at += 1;
            }
            let text: String = self.chars[start..self.at].iter().collect();
            (text, false, self.at < self.chars.len())
        };
        let cut = Cut::of(&text);
        let word = |(word, run): (&str, &Run)| Word { folded: word.to_owned(), unspaced: run.unspaced };
        let words = cut.words().zip(&cut.runs).take(MOST_TERMS).map(word).collect();
        let ends_in_word = text.chars().next_back().is_some_and(char::is_alphanumeric);
        let mut term = Term { words, typed: text, quoted, unfinished: false };
        term.unfinished = !finished && ends_in_word && !term.is_spelt();
        (!term.words.is_empty()).then_some(term)
    }

    /// Words that tell nothing are asked for only where nothing else is.
    fn settle(&mut self) {
        let links = |group: &Group| {
            group.any.iter().all(|term| !term.quoted && matches!(&*term.words, [word] if is_linking(&word.folded)))
        };
        if !self.query.groups.iter().all(links) {
            self.query.groups.iter_mut().for_each(|group| group.optional = links(group));
        }
        if self.query.is_empty() && !self.query.without.is_empty() {
            let end = self.chars.len();
            self.mistake(0..end, "this only leaves out; what should be found?");
        }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn at_quote(&self) -> bool {
        self.peek().is_some_and(|c| QUOTES.contains(&c))
    }

    fn mistake(&mut self, span: Range<usize>, message: &str) {
        self.mistakes.push(Mistake { span, message: message.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A query in a form that shows how it was understood.
    fn told(query: &Query) -> String {
        let term = |term: &Term| {
            let words: Vec<&str> = term.words.iter().map(|word| &*word.folded).collect();
            let quote = if term.quoted { "\"" } else { "" };
            format!("{quote}{}{quote}{}", words.join("+"), if term.unfinished { "*" } else { "" })
        };
        let group = |group: &Group| {
            let any: Vec<String> = group.any.iter().map(term).collect();
            format!("{}{}", any.join("|"), if group.optional { "?" } else { "" })
        };
        let filter = |filter: &Filter| {
            let sign = if filter.negated { "-" } else { "" };
            let value = match &filter.test {
                Test::Kind(kinds) => kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(","),
                Test::Level(words) | Test::Department(words) => words.join("+"),
                Test::In(id) => id.clone(),
                Test::Never(_) => "never".to_owned(),
                Test::Grade(low, high) => {
                    let bound =
                        |grade: &Option<_>| grade.map_or(String::new(), |g: crate::handbook::Grade| g.to_string());
                    format!("{}..{}", bound(low), bound(high))
                }
            };
            format!("{sign}{}:{value}", filter.test.field().name())
        };
        let parts = query.groups.iter().map(group);
        let parts = parts.chain(query.without.iter().map(|t| format!("-{}", term(t))));
        parts.chain(query.filters.iter().map(filter)).collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let (query, mistakes) = parse(text);
        assert_eq!((told(&query), mistakes), (expected.to_owned(), Vec::new()), "{text}");
    }

    #[track_caller]
    fn check_mistake(text: &str, expected: &str, at: &str, message: &str) {
        let (query, mistakes) = parse(text);
        let chars: Vec<char> = text.chars().collect();
        let told_mistakes: Vec<(String, &str)> =
            mistakes.iter().map(|m| (chars[m.span.clone()].iter().collect(), &*m.message)).collect();
        assert_eq!((told(&query), told_mistakes), (expected.to_owned(), vec![(at.to_owned(), message)]), "{text}");
    }

    #[test]
    fn words_and_phrases() {
        check("Vendor contracts", "vendor contracts*");
        check("vendor contracts ", "vendor contracts");
        check("\"psychological safety\" x", "\"psychological+safety\" x*");
        check("“so called”", "\"so+called\"");
        check("front-end é", "front+end e*");
        check("", "");
        check("  , ", "");
    }

    #[test]
    fn small_words_are_asked_for_alone_only() {
        check("head of it ", "head of? it");
        check("of the ", "of the");
        check("what does a clerk do", "what? does? a? clerk do*?");
    }

    #[test]
    fn choices_and_what_to_leave_out() {
        check("python | go backend ", "python|go backend");
        check("a|\"b c\"|d ", "a|\"b+c\"|d");
        check("lead -sales -\"on call\"", "lead -sales -\"on+call\"");
        check("lead -kind:hiring", "lead -kind:hiring-process");
    }

    #[test]
    fn fields() {
        check("kind:requirements threat ", "threat kind:requirements");
        check("kind:req,resp", "kind:responsibilities,requirements");
        check("req: threat ", "threat kind:requirements");
        check("req:threat ", "threat kind:requirements");
        check("resp:\"on call\"", "\"on+call\" kind:responsibilities");
        check("level:senior grade:8..10 dept:finance", "level:senior grade:8..10 dept:finance");
        check("level:\"Senior Manager\" in:/Finance/Controller/", "level:senior+manager in:finance/controller");
        check("https://example.com ", "https+example+com");
    }

    #[test]
    fn mistakes_are_pointed_at_and_the_rest_is_asked() {
        check_mistake("a \"b c", "a? \"b+c\"*", "\"", "the quotation mark is not closed");
        check_mistake("x -", "x", "-", "nothing to leave out after -");
        check_mistake("| x ", "x", "|", "nothing to choose from on the left of |");
        check_mistake("x |", "x", "|", "nothing to choose from on the right of |");
        check_mistake("-x", "-x*", "-x", "this only leaves out; what should be found?");
        check_mistake("x kind:", "x", "kind:", "which kind?");
        check_mistake(
            "grade:high x ",
            "x grade:never",
            "grade:high",
            "a grade is a number, or two: grade:9, grade:8..10, grade:9..",
        );
        check_mistake("grade:8..6", "grade:6..8", "grade:8..6", "the lower grade stands first: taken for 6..8");
        let kinds = |name: &str| Field::Kind.test(name).unwrap_err();
        check_mistake("x kind:nosuch", "x kind:never", "kind:nosuch", &kinds("nosuch"));
        check_mistake("x kind:req,nosuch", "x kind:requirements", "kind:req,nosuch", &kinds("nosuch"));
        check_mistake("x level:", "x", "level:", "which level?");
        check_mistake("x grade:..", "x", "grade:..", &Field::Grade.test("").unwrap_err());
        check_mistake("levl:senior x ", "levl+senior x", "levl:", "there is no field levl:; did you mean level:?");
        check_mistake("colour:red ", "colour+red", "colour:", "there is no field colour:, it is taken for a word");
        let many = "w ".repeat(40);
        assert_eq!(parse(&many).0.groups.len(), MOST_TERMS);
        assert_eq!(parse(&many).1[0].message, "only the first 32 words are looked at");
    }

    proptest! {
        #[test]
        fn any_text_is_a_query(text in any::<String>()) {
            check_spans(&text);
        }

        #[test]
        fn any_signs_are_a_query(text in "[-|\":“a ké日kind.levgrade0-9]{0,60}") {
            check_spans(&text);
        }
    }

    fn check_spans(text: &str) {
        let chars = text.chars().count();
        let (query, mistakes) = parse(text);
        assert!(mistakes.iter().all(|m| m.span.end <= chars && m.span.start < m.span.end.max(1)));
        assert!(query.groups.iter().all(|group| group.any.iter().all(|term| !term.words.is_empty())));
    }
}
