//! Folding and unfolding the tree, and what a fold key does where there is nothing to fold.

use crate::config::command::Command;
use crate::text;

use super::{Focus, Fold, Model};

/// Unfolds, folds or opens the selected row.
pub(super) fn unfold(model: &mut Model, command: Command) {
    let Some(row) = model.tree.row().copied() else { return };
    let index = model.tree.selected();
    match (command, row.fold) {
        (Command::Open, _) if row.spot.place().is_some() => model.focus_on(Focus::Detail),
        (Command::Toggle | Command::Open, _) => toggle(model),
        (Command::Expand, Fold::Folded) => model.tree.unfold(&model.handbook, index),
        (Command::Expand, Fold::Open) => model.tree.move_by(1),
        (Command::Expand, Fold::Leaf) => {
            let open = model.key(Command::Open);
            model.refuse(format!("nothing is below this; {open} opens it for reading"));
        }
        (_, Fold::Open) => model.tree.fold(index),
        _ => match model.tree.parent() {
            Some(parent) => model.tree.select(parent),
            None => model.refuse("this is the top of the tree"),
        },
    }
    model.give_up_wanted();
}

/// Folds what is unfolded and the other way round.
pub(super) fn toggle(model: &mut Model) {
    let index = model.tree.selected();
    match model.tree.row().map(|row| row.fold) {
        Some(Fold::Folded) => model.tree.unfold(&model.handbook, index),
        Some(Fold::Open) => model.tree.fold(index),
        Some(Fold::Leaf) => model.refuse("nothing is below this"),
        None => {}
    }
}

/// Folds or unfolds many rows at once.
pub(super) fn fold_many(model: &mut Model, command: Command) {
    let Model { tree, handbook, .. } = model;
    let (rows, state) = match command {
        Command::FoldAll => return tree.fold_all(handbook),
        Command::UnfoldAll => return tree.unfold_all(handbook),
        Command::FoldDepth => (tree.fold_depth(handbook), "folded"),
        _ => (tree.unfold_depth(handbook), "unfolded"),
    };
    // They may well be those that are not on the screen.
    match rows {
        0 => model.refuse(format!("everything is {state}")),
        rows => model.tell(format!("{state} {}", text::counted(rows, "row"))),
    }
}
