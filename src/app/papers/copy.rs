//! Papers for other programs: as markdown for documents, as CSV for sheets.

use crate::app::in_hand::role_of;
use crate::app::{Address, Effect, Model, Spot};
use crate::config::command::Command;
use crate::handbook::{Handbook, Place};
use crate::ladder::matrix;
use crate::paper::{self, Wanted};

use super::topic::Topic;

/// Copies all that a role asks, where that is shown beside the tree and the role itself is selected there.
pub(in crate::app) fn copy_beside(model: &Model, selected: Spot) -> Option<Effect> {
    let role = selected.place().filter(|place| model.shows_in_full() && role_of(&model.handbook, *place) == *place)?;
    Some(in_full(&model.handbook, role))
}

fn in_full(handbook: &Handbook, role: Place) -> Effect {
    Effect::Copy { text: paper::in_full_markdown(handbook, role), what: "role in full as markdown".to_owned() }
}

/// Copies all of the paper that has the keys.
pub(super) fn copy(model: &mut Model, command: Command) -> Vec<Effect> {
    let sheet = command == Command::CopySheet;
    let handbook = &model.handbook;
    let Some(reading) = model.paper_with_keys() else { return Vec::new() };
    let at = |address: &Address| address.place(handbook);
    if let (Topic::InFull(role), false) = (&reading.about, sheet) {
        return at(role).map(|role| in_full(handbook, role)).into_iter().collect();
    }
    let copied = match (&reading.about, sheet) {
        (Topic::Comparison(left, right), _) => at(left).zip(at(right)).map(|(left, right)| {
            let text = match sheet {
                true => paper::comparison_csv(handbook, left, right),
                false => paper::comparison_markdown(handbook, left, right, reading.shown),
            };
            (text, "comparison")
        }),
        (Topic::Way(from, to), false) => at(from).zip(at(to)).zip(model.known_ladder()).map(|((from, to), ladder)| {
            let ways = ladder.ways(handbook, from, to);
            let at = reading.way().min(ways.len() - 1);
            (paper::way_markdown(handbook, ladder, Wanted { from, to, ways: &ways, at }), "way")
        }),
        (Topic::Matrix(roles), _) => {
            let roles: Vec<Place> = roles.iter().filter_map(at).collect();
            let text = match sheet {
                true => paper::matrix_csv(handbook, &matrix::matrix(handbook, &roles)),
                false => paper::matrix_markdown(handbook, &reading.matrix(handbook, &roles)),
            };
            Some((text, "matrix"))
        }
        (Topic::InFull(_), _) | (Topic::Way(..), true) => None,
    };
    let Some((text, what)) = copied else {
        model.refuse("only comparisons are copied as a sheet");
        return Vec::new();
    };
    vec![Effect::Copy { text, what: format!("{what} as {}", if sheet { "CSV" } else { "markdown" }) }]
}
