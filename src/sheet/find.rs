//! Finds words on a sheet.

use std::ops::Range;

use super::{Line, Sheet};
use crate::text;

impl Sheet {
    /// Where a query stands on the sheet: the line, counted from 0, and its cells there. The query is folded (see
    /// [`text::fold`]); a blank one stands nowhere.
    pub fn find(&self, folded: &str) -> Vec<(usize, Range<u16>)> {
        if folded.trim().is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut line = Folded::default();
        for (i, source) in self.lines.iter().enumerate() {
            line.read(source);
            found.extend(line.text.match_indices(folded).map(|(at, _)| (i, line.columns(at, at + folded.len()))));
        }
        found
    }
}

/// A line folded, with the way back to its cells.
#[derive(Default)]
struct Folded {
    text: String,
    /// Of each byte of the folded text: the cells of the cluster that it came from. Empty where bytes are cells.
    cells: Vec<(u16, u16)>,
}

impl Folded {
    fn read(&mut self, line: &Line) {
        self.text.clear();
        self.cells.clear();
        if line.runs.iter().all(|run| run.text.is_ascii()) {
            self.text.extend(line.runs.iter().map(|run| run.text.as_str()));
            self.text.make_ascii_lowercase();
            return;
        }
        let mut column = 0;
        for run in &line.runs {
            for (_, cluster, width) in text::clusters(&run.text) {
                let end = column + width as u16;
                self.text.extend(cluster.chars().flat_map(text::fold_char));
                self.cells.resize(self.text.len(), (column, end));
                column = end;
            }
        }
    }

    fn columns(&self, start: usize, end: usize) -> Range<u16> {
        match (self.cells.get(start), self.cells.get(end - 1)) {
            (Some((from, _)), Some((_, to))) => *from..*to,
            _ => start as u16..end as u16,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::NodeId;
    use crate::sheet::Ink;
    use crate::sheet::setter::run;

    #[track_caller]
    fn check(line: &[&str], query: &str, expected: &[(u16, u16)]) {
        let runs = line.iter().map(|text| run(*text, Ink::Plain)).collect();
        let line = Line { runs, node: NodeId::PAGE, source_line: 1 };
        let sheet = Sheet { lines: vec![line], links: Vec::new() };
        let expected: Vec<_> = expected.iter().map(|(from, to)| (0, *from..*to)).collect();
        assert_eq!(sheet.find(&text::fold(query)), expected);
    }

    #[test]
    fn words_are_found_whatever_their_case_and_accents() {
        check(&["Own the Own"], "own", &[(0, 3), (8, 11)]);
        check(&["Café au lait"], "cafe", &[(0, 4)]);
        check(&["cafe"], "CAFÉ", &[(0, 4)]);
    }

    #[test]
    fn a_match_goes_over_runs() {
        check(&["know ", "SQL", " well"], "w sql w", &[(3, 10)]);
    }

    #[test]
    fn columns_are_cells() {
        check(&["日本 team"], "team", &[(5, 9)]);
        check(&["日本 team"], "本", &[(2, 4)]);
        check(&["ﬁnance"], "fin", &[(0, 2)]);
    }

    #[test]
    fn nothing_stands_nowhere() {
        check(&["a b"], "", &[]);
        check(&["a b"], " ", &[]);
        check(&["a b"], "c", &[]);
    }
}
