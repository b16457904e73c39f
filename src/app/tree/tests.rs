//! Rows, folded and unfolded, selected and scrolled.

use super::*;
use crate::handbook::NodeKind;

fn small() -> Handbook {
    Handbook::of_texts([
        ("a/x.md", "---\ntitle: X\n---\n\n## Responsibilities\n\n- one\n- two\n\n## Requirements\n\n- three\n"),
        ("a/y.md", "---\ntitle: Y\n---\n\n## Responsibilities\n\n- four\n"),
        ("b/z.md", "---\ntitle: Z\n---\n\nNothing but text.\n"),
    ])
}

/// The rows as depth and fold, `>` before the selected one.
#[track_caller]
fn check(tree: &Tree, expected: &str) {
    let fold = |fold| match fold {
        Fold::Leaf => '.',
        Fold::Folded => '+',
        Fold::Open => '-',
    };
    let row = |(index, row): (usize, &Row)| {
        let mark = if index == tree.selected { ">" } else { "" };
        format!("{mark}{}{}", row.depth, fold(row.fold))
    };
    assert_eq!(tree.rows.iter().enumerate().map(row).collect::<Vec<_>>().join(" "), expected);
}

#[test]
fn folding_keeps_the_selection_where_it_is_or_moves_it_up() {
    let handbook = small();
    let mut tree = Tree::default();
    tree.rebuild(&handbook, []);
    check(&tree, ">0+ 0+");
    tree.unfold_all(&handbook);
    check(&tree, ">0- 1- 2- 3. 3. 2- 3. 1- 2- 3. 0- 1.");
    tree.select(9);
    tree.fold(1);
    check(&tree, "0- 1+ 1- 2- >3. 0- 1.");
    tree.fold(0);
    check(&tree, ">0+ 0- 1.");
    tree.unfold(&handbook, 0);
    check(&tree, ">0- 1+ 1- 2- 3. 0- 1.");
}

#[test]
fn depths_unfold_from_the_top_and_fold_from_the_bottom() {
    let handbook = small();
    let mut tree = Tree::default();
    tree.rebuild(&handbook, []);
    assert_ne!(tree.unfold_depth(&handbook), 0);
    check(&tree, ">0- 1+ 1+ 0- 1.");
    assert_ne!(tree.unfold_depth(&handbook), 0);
    check(&tree, ">0- 1- 2+ 2+ 1- 2+ 0- 1.");
    tree.select(2);
    assert_ne!(tree.fold_depth(&handbook), 0);
    check(&tree, "0- >1+ 1+ 0- 1.");
    assert_ne!(tree.fold_depth(&handbook), 0);
    assert_eq!(tree.fold_depth(&handbook), 0);
    tree.unfold_all(&handbook);
    assert_eq!(tree.unfold_depth(&handbook), 0);
}

#[test]
fn revealing_unfolds_what_hides() {
    let handbook = small();
    let mut tree = Tree::default();
    tree.rebuild(&handbook, []);
    let page = handbook.find("a/y").unwrap();
    let item = handbook.page(page).of_kind(NodeKind::Item).next().unwrap();
    tree.reveal(&handbook, Spot::Node(Place { page, node: item }));
    check(&tree, "0- 1+ 1- 2- >3. 0+");
}

/// The first row on the screen of five, after the selection has moved through these rows of twenty.
#[track_caller]
fn scrolls(selected: &[usize], top: usize) {
    let page = format!("## Responsibilities\n\n{}", "- item\n".repeat(17));
    let handbook = Handbook::of_texts([("a/x.md", page)]);
    let mut tree = Tree::default();
    tree.unfold_all(&handbook);
    assert_eq!(tree.rows.len(), 20);
    for row in selected {
        tree.select(*row);
        tree.settle(5);
    }
    assert_eq!(tree.top, top, "{selected:?}");
}

#[test]
fn the_selection_stays_on_the_screen_with_rows_around_it() {
    scrolls(&[0], 0);
    scrolls(&[2], 0);
    scrolls(&[3], 1);
    scrolls(&[19], 15);
    scrolls(&[19, 17], 15);
    scrolls(&[19, 16], 14);
    scrolls(&[99], 15);
}

#[test]
fn scrolling_takes_the_selection_along() {
    let page = format!("## Responsibilities\n\n{}", "- item\n".repeat(17));
    let handbook = Handbook::of_texts([("a/x.md", page)]);
    let mut tree = Tree::default();
    tree.unfold_all(&handbook);
    tree.scroll_by(4, 5);
    assert_eq!((tree.top, tree.selected), (4, 6));
    tree.settle(5);
    assert_eq!((tree.top, tree.selected), (4, 6));
    tree.scroll_by(99, 5);
    assert_eq!((tree.top, tree.selected), (15, 17));
    tree.scroll_by(-99, 5);
    assert_eq!((tree.top, tree.selected), (0, 2));
}

#[test]
fn a_list_a_thousand_deep_unfolds() {
    let page: String = (0..1000).map(|depth| format!("{}- item\n", "  ".repeat(depth))).collect();
    let handbook = Handbook::of_texts([("a/x.md", page)]);
    let mut tree = Tree::default();
    tree.unfold_all(&handbook);
    assert!(tree.rows.len() > 10);
    tree.fold_all(&handbook);
    check(&tree, ">0+");
}
