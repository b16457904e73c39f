//! The assignment of rows to columns that gains most.
//!
//! Invariant: every row has a column, and no column two rows.

/// The column of each row so that the gains together are largest, with at least as many columns as rows: the Hungarian
/// method with potentials (Kuhn 1955, Jonker and Volgenant 1987), in rows² · columns steps.
pub(super) fn assign(rows: usize, columns: usize, gain: impl Fn(usize, usize) -> f64) -> Vec<usize> {
    let cost = |i: usize, j: usize| -gain(i - 1, j - 1);
    let (mut of_row, mut of_column) = (vec![0.0; rows + 1], vec![0.0; columns + 1]);
    // Rows and columns count from 1; row 0 is nobody's.
    let mut row_of = vec![0; columns + 1];
    let mut way = vec![0; columns + 1];
    for row in 1..=rows {
        row_of[0] = row;
        let mut column = 0;
        let mut least = vec![f64::INFINITY; columns + 1];
        let mut used = vec![false; columns + 1];
        while row_of[column] != 0 {
            used[column] = true;
            let (at, mut delta, mut next) = (row_of[column], f64::INFINITY, 0);
            for j in (1..=columns).filter(|j| !used[*j]) {
                let reduced = cost(at, j) - of_row[at] - of_column[j];
                if reduced < least[j] {
                    (least[j], way[j]) = (reduced, column);
                }
                if least[j] < delta {
                    (delta, next) = (least[j], j);
                }
            }
            for j in 0..=columns {
                if used[j] {
                    of_row[row_of[j]] += delta;
                    of_column[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        }
        while column != 0 {
            row_of[column] = row_of[way[column]];
            column = way[column];
        }
    }
    let mut chosen = vec![0; rows];
    for j in 1..=columns {
        if row_of[j] > 0 {
            chosen[row_of[j] - 1] = j - 1;
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn assignments_are_best(gains in prop::collection::vec(prop::collection::vec(0u8..9, 4), 1..4)) {
            let gain = |i: usize, j: usize| f64::from(gains[i][j]);
            let chosen = assign(gains.len(), 4, gain);
            let total: f64 = chosen.iter().enumerate().map(|(i, j)| gain(i, *j)).sum();
            let mut best = 0.0f64;
            for code in 0..4usize.pow(gains.len() as u32) {
                let columns: Vec<usize> = (0..gains.len()).map(|i| code / 4usize.pow(i as u32) % 4).collect();
                let distinct = (0..columns.len()).all(|i| !columns[..i].contains(&columns[i]));
                if distinct {
                    best = best.max(columns.iter().enumerate().map(|(i, j)| gain(i, *j)).sum());
                }
            }
            prop_assert!((total - best).abs() < 1e-9);
        }
    }
}
