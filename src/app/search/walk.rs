//! Walking the hits after the search is closed, across pages.
//!
//! Invariant: in the list the walk goes from the best hit on down, in the tree from the first page on down; both go
//! around the end.

use crate::app::{Model, Spot};
use crate::config::command::Command;

use super::{Search, Shape};

impl Search {
    /// Which hit one is at, counted from 1, and how many there are.
    pub fn progress(&self) -> Option<(usize, usize)> {
        let answer = self.answer.as_ref().filter(|_| self.walks)?;
        match self.shape {
            Shape::List => Some((self.cursor + 1, answer.found.total)),
            Shape::Tree => Some((self.at + 1, answer.places.len())),
        }
    }
}

/// Moves to the next hit or, with a negative number, to an earlier one.
pub(in crate::app) fn advance(model: &mut Model, by: isize) {
    if !model.search.walks {
        let (search, find) = (model.key(Command::Search), model.key(Command::Find));
        let text = format!("nothing is being found; {search} searches the handbook, {find} this page");
        return model.refuse(text);
    }
    let place = match model.search.shape {
        Shape::List => {
            let (known, total) = (model.search.hits().len(), model.search.answer().map_or(0, |a| a.found.total));
            let next = model.search.cursor as isize + by;
            if known == 0 {
                None
            } else {
                // Around the end only where it is known.
                let next =
                    if known < total { next.clamp(0, known as isize - 1) } else { next.rem_euclid(known as isize) };
                model.search.select(next as usize);
                model.search.selected().map(|hit| hit.place)
            }
        }
        Shape::Tree => {
            locate(model);
            let places = model.search.answer().map_or(&[][..], |answer| &answer.places);
            let next = (!places.is_empty()).then(|| (model.search.at as isize + by).rem_euclid(places.len() as isize));
            let place = next.map(|next| places[next as usize]);
            model.search.at = next.unwrap_or(0) as usize;
            place
        }
    };
    let spot = place.and_then(|place| model.search.spot_of(&model.handbook, place));
    match spot {
        Some(spot) => {
            // A hit is seen on its page.
            model.in_full = None;
            model.arrive(spot);
        }
        None => model.refuse("no hit is there any more"),
    }
}

/// In the tree the walk begins where one is, and goes on from where one has moved meanwhile.
pub(super) fn locate(model: &mut Model) {
    let Some(answer) = &model.search.answer else { return };
    let here = model.tree.row().and_then(|row| row.spot.place());
    let walked = answer.places.get(model.search.at).map(|place| Spot::Node(*place).with_row(&answer.handbook));
    if walked.and_then(Spot::place) != here
        && let Some(here) = here
    {
        let after = answer.places.partition_point(|place| *place < here);
        model.search.at = after.min(answer.places.len().saturating_sub(1));
    }
}

/// Ends the walk, and shows all of the tree again.
pub(in crate::app) fn leave_walk(model: &mut Model) {
    let here = model.tree.row().map(|row| row.spot);
    model.tree.show_all(&model.handbook);
    if let Some(here) = here.filter(|_| model.search.walks) {
        model.tree.reveal(&model.handbook, here);
    }
    model.search.walks = false;
    model.search.forget_answer();
    model.detail.marks.clear();
}
