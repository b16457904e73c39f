//! A handbook that changes while one reads it: what is told of it.
//!
//! Invariant: a change never hides why something has failed.

use std::sync::Arc;

use crate::check::Problems;
use crate::handbook::Handbook;
use crate::text::{counted, sanitise};

use super::{Changes, Model, Notice, Progress, label, lists, state};

/// Takes in what has changed, and tells it.
pub(super) fn take_in(model: &mut Model, handbook: Arc<Handbook>, changes: &Changes) {
    let found = handbook.pages().len();
    let is_back = model.failure.is_some();
    // Of changes that follow each other the check tells what all of them have done.
    let unchecked = model.told_change.take().map(|(_, before)| before);
    let before = model.problems.as_ref().map(Problems::len).or(unchecked);
    let keeps = matches!(model.notice, Some(Notice::Failed(_))) && !is_back;
    let before_it = model.handbook.clone();
    let gone = state::swap(model, handbook, Progress { read: found, found, done: true }, &changes.moved);
    let left = model.tree.row().map(|row| label::name(&model.handbook, row.spot));
    let told = match (gone, left) {
        (Some(gone), Some(left)) => format!("{} is gone; this is {left}", gone.id),
        _ if is_back => format!("the handbook is back; {}", told(changes)),
        _ => told_with_reading(&before_it, &model.handbook, changes),
    };
    if !keeps {
        let told = sanitise(&told);
        model.told_change = before.map(|before| (told.to_string(), before));
        model.tell(told);
    }
}

/// Takes in what is wrong with the snapshot; where it has just been told what has changed, also whether there is more
/// or less of it now.
pub(super) fn check(model: &mut Model, problems: Problems) {
    let now = problems.len();
    model.problems = Some(problems);
    let Some((told, before)) = model.told_change.take() else { return };
    let is_told = matches!(&model.notice, Some(Notice::Done(text)) if *text == told);
    if is_told && now != before {
        let (count, than) = if now > before { (now - before, "more") } else { (before - now, "fewer") };
        let problems = if count == 1 { "problem" } else { "problems" };
        model.tell(format!("{told}; {count} {than} {problems}"));
    }
}

/// Tells that the handbook is not there; what was read before stays.
pub(super) fn fail(model: &mut Model, error: String) {
    model.progress.done = true;
    let notice = match model.handbook.pages().len() {
        0 => error.clone(),
        _ => format!("{error}; what was read stays"),
    };
    model.failure = Some(error);
    lists::refresh(model);
    model.fail(notice);
}

/// What has changed, in a line: first what cannot be read, or can be again. A folder that cannot be read is a page too,
/// and nobody has written that.
fn told_with_reading(before: &Handbook, now: &Handbook, changes: &Changes) -> String {
    let in_vain = |handbook: &Handbook, id: &str| {
        let page = handbook.find(id).map(|page| handbook.page(page));
        page.is_some_and(|page| page.problems.iter().any(|problem| problem.rule == "unreadable-file"))
    };
    let mut rest = changes.clone();
    let (mut closed, mut opened) = (Vec::new(), Vec::new());
    for ids in [&mut rest.changed, &mut rest.new, &mut rest.gone] {
        closed.extend(ids.extract_if(.., |id| in_vain(now, id)));
        opened.extend(ids.extract_if(.., |id| in_vain(before, id)));
    }
    let reading = |ids: &[Box<str>], what: &str| match ids {
        [] => None,
        [id] => Some(format!("{id} {what} be read")),
        ids => Some(format!("{} {what} be read", counted(ids.len(), "page"))),
    };
    let again = reading(&opened, "can").map(|text| text + " again");
    let rest = (!rest.is_empty() || closed.len() + opened.len() == 0).then(|| told(&rest));
    let parts = [reading(&closed, "cannot"), again, rest];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// What has changed, in a line.
fn told(changes: &Changes) -> String {
    let Changes { changed, new, gone, moved } = changes;
    let named = |ids: &[Box<str>], what: &str| ids.iter().map(|id| format!("{id} {what}")).next();
    let only = || {
        let moved = moved.iter().map(|(was, is)| format!("{was} is now {is}")).next();
        named(changed, "changed").or(named(new, "is new")).or(named(gone, "is gone")).or(moved)
    };
    if changes.len() == 1
        && let Some(only) = only()
    {
        return only;
    }
    let counts = [(changed.len(), "changed"), (new.len(), "new"), (gone.len(), "gone"), (moved.len(), "moved")];
    let mut parts = counts.into_iter().filter(|(count, _)| *count > 0);
    match parts.next() {
        None => "nothing has changed".to_owned(),
        Some((count, what)) => {
            let first = format!("{} {what}", counted(count, "page"));
            parts.fold(first, |so_far, (count, what)| format!("{so_far}, {count} {what}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ids with a sign before them: `~` changed, `+` new, `-` gone, `a>b` moved.
    #[track_caller]
    fn check(signs: &str, expected: &str) {
        let mut changes = Changes::default();
        for sign in signs.split_whitespace() {
            match (sign.split_once('>'), sign.split_at(1)) {
                (Some((was, is)), _) => changes.moved.push((was.into(), is.into())),
                (None, ("~", id)) => changes.changed.push(id.into()),
                (None, ("+", id)) => changes.new.push(id.into()),
                (None, (_, id)) => changes.gone.push(id.into()),
            }
        }
        assert_eq!(told(&changes), expected);
    }

    #[test]
    fn what_cannot_be_read_is_told_first_and_so_is_what_can_be_again() {
        let whole = Handbook::of_texts([("finance/a.md", ""), ("sales/b.md", ""), ("sales/c.md", "")]);
        let page = |path: &str| {
            let handbook = Handbook::of_texts([(path, "")]);
            let mut page = (**handbook.pages().next().expect("a page").1).clone();
            page.problems = vec![crate::handbook::Problem::new("unreadable-file", "the folder cannot be read")];
            Arc::new(page)
        };
        let sales = Handbook::build(Default::default(), vec![page("sales.md")]);
        let ids = |ids: &str| ids.split_whitespace().map(Into::into).collect();
        let check = |before: &Handbook, now: &Handbook, changed: &str, new: &str, gone: &str, expected: &str| {
            let changes = Changes { changed: ids(changed), new: ids(new), gone: ids(gone), ..Changes::default() };
            assert_eq!(told_with_reading(before, now, &changes), expected);
        };
        check(&whole, &sales, "", "sales", "sales/b sales/c", "sales cannot be read; 2 pages gone");
        check(&sales, &whole, "", "sales/b sales/c", "sales", "sales can be read again; 2 pages new");
        check(&whole, &sales, "sales", "", "", "sales cannot be read");
        check(&sales, &whole, "sales/b", "", "", "sales/b changed");
        check(&whole, &whole, "", "", "", "nothing has changed");
    }

    #[test]
    fn one_page_is_named_and_more_are_counted() {
        check("~finance/x", "finance/x changed");
        check("+x", "x is new");
        check("-x", "x is gone");
        check("x>y", "x is now y");
        check("~x ~y ~z", "3 pages changed");
        check("~x +y +z -w", "1 page changed, 2 new, 1 gone");
        check("+x a>b", "1 page new, 1 moved");
        check("", "nothing has changed");
    }
}
