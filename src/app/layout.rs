//! Where things are on the screen.
//!
//! The only file of this room that speaks of rectangles; the panes are asked for cells, and say what is in them.
//!
//! Invariant: no area reaches over the edge of the screen, at any size down to nothing.

use ratatui::layout::Rect;

use super::Focus;

/// The smallest screen on which the browser can be used: columns, rows.
pub const LEAST: (u16, u16) = (20, 5);
/// Narrower than this, only the pane that has the keys is shown.
const SIDE_BY_SIDE: u16 = 60;
/// Lower than this, the lines above and below the panes are left out.
const RULED: u16 = 16;
/// Lower than this, a list takes the whole screen for its rows.
const LOW: u16 = 10;
/// Running text is set no wider than this: longer lines are hard to read.
pub(super) const MEASURE: u16 = 100;
/// Papers are set no wider than this: two columns of running text.
const WIDEST_PAPER: u16 = 2 * MEASURE;
/// The least that either pane keeps when the line between them moves.
const LEAST_PANE: u16 = 14;

/// How far a row of the tree is set to the right: deep ones no further than leaves room for their words.
pub(crate) fn indent(depth: u16, width: u16) -> u16 {
    (depth * 2).min(width / 3)
}

/// The list of hits is no wider than this.
const WIDEST_LIST: u16 = 80;
/// Lines on what hits are, one for each facet and an empty one.
const FACETS: u16 = 4;

/// The screen's size, and how the user divides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Screen {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// The width of the tree, where the user has set one.
    pub tree_width: Option<Share>,
    /// Whether the tree is hidden.
    pub tree_hidden: bool,
}

/// So many columns, of a screen of so many: the same part of another screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// The columns.
    pub columns: u16,
    /// Those of the screen; where that is 0, they are the same on every screen.
    pub of: u16,
}

impl Share {
    /// The columns that it is of a screen of so many.
    fn on(self, width: u16) -> u16 {
        match u32::from(self.of) {
            0 => self.columns,
            of => u16::try_from((u32::from(self.columns) * u32::from(width) + of / 2) / of).unwrap_or(u16::MAX),
        }
    }
}

/// The parts of the screen. What is not shown has no cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Areas {
    /// Whether the browser fits at all; if not, all else is empty.
    pub fits: bool,
    /// The whole screen.
    pub screen: Rect,
    /// The line that says where one is.
    pub top: Rect,
    /// The line below it.
    pub top_rule: Rect,
    /// All between the bars and their rules.
    pub panes: Rect,
    /// The cells of a paper on top that hold text.
    pub paper: Rect,
    /// What hits are, above them; empty but for a search.
    pub facets: Rect,
    /// The tree; in a search the hits.
    pub tree: Rect,
    /// The line between the panes.
    pub divider: Rect,
    /// What is selected, rendered; with its margins.
    pub detail: Rect,
    /// The cells of `detail` that hold text.
    pub text: Rect,
    /// The line above the last.
    pub bottom_rule: Rect,
    /// The last line.
    pub bottom: Rect,
}

impl Screen {
    /// Takes a new size.
    pub fn resize(&mut self, width: u16, height: u16) {
        (self.width, self.height) = (width, height);
    }

    /// Whether both panes are shown.
    pub fn side_by_side(&self) -> bool {
        self.width >= SIDE_BY_SIDE && !self.tree_hidden
    }

    /// Whether two panes fit beside each other, shown or not.
    pub fn is_wide(&self) -> bool {
        self.width >= SIDE_BY_SIDE
    }

    /// The width of the tree beside the detail pane.
    pub fn divided_at(&self) -> u16 {
        let usual = (self.width / 10 * 3 + 8).min(52);
        let most = self.width.saturating_sub(LEAST_PANE + 1).max(LEAST_PANE);
        self.tree_width.map_or(usual, |share| share.on(self.width)).clamp(LEAST_PANE, most)
    }

    /// Makes the tree that wide, as far as the screen allows.
    pub fn divide_at(&mut self, width: u16) {
        let share = |columns| Some(Share { columns, of: self.width });
        self.tree_width = share(width);
        self.tree_width = share(self.divided_at());
    }

    /// Where everything is.
    pub fn areas(&self, focus: Focus) -> Areas {
        let screen = Rect::new(0, 0, self.width, self.height);
        if self.width < LEAST.0 || self.height < LEAST.1 {
            return Areas { screen, ..Areas::default() };
        }
        let rule = u16::from(self.height >= RULED);
        let row = |y, height| Rect::new(0, y, self.width, height);
        let panes = row(1 + rule, self.height - 2 - 2 * rule);
        let (tree, divider, detail) = if self.side_by_side() {
            let at = self.divided_at();
            let part = |x, width| Rect { x, width, ..panes };
            (part(0, at), part(at, 1), part(at + 1, self.width - at - 1))
        } else if focus == Focus::Tree && !self.tree_hidden {
            (panes, Rect::default(), Rect::default())
        } else {
            (Rect::default(), Rect::default(), panes)
        };
        // A margin at the left, and the scrollbar with one before it at the right.
        let text = Rect { x: detail.x + 1, width: detail.width.saturating_sub(3).min(MEASURE), ..detail };
        Areas {
            fits: true,
            screen,
            top: row(0, 1),
            top_rule: row(1, rule),
            panes,
            paper: Rect { x: 1, width: panes.width.saturating_sub(3).min(WIDEST_PAPER), ..panes },
            facets: Rect::default(),
            tree,
            divider,
            detail,
            text: if detail.is_empty() { Rect::default() } else { text },
            bottom_rule: row(self.height - 1 - rule, rule),
            bottom: row(self.height - 1, 1),
        }
    }

    /// Where a ladder or map of so many lines lies: all between the bars. The lines that it does not need are for what
    /// is told about the selected row, where there is room for both.
    pub fn chart(&self, lines: usize) -> ChartAreas {
        let areas = self.areas(Focus::Detail);
        if !areas.fits {
            return ChartAreas::default();
        }
        let panes = Rect { x: 0, width: self.width, ..areas.detail };
        let about = match panes.height {
            0..4 => 0,
            4..7 => 1,
            7..14 => 2,
            14..24 => 3,
            _ => 4,
        };
        let rule = u16::from(panes.height >= 14);
        let spare = usize::from(panes.height - rule).saturating_sub(lines) as u16;
        let about = if rule > 0 { about.max(spare) } else { about };
        let height = panes.height - about - rule;
        let inner = Rect { x: 1, width: self.width - 2, ..panes };
        ChartAreas {
            picture: Rect { height, ..inner },
            rule: Rect { y: panes.y + height, height: rule, ..panes },
            about: Rect { y: panes.y + height + rule, height: about, ..inner },
        }
    }

    /// The cells across which a ladder or map is drawn.
    pub fn chart_width(&self) -> u16 {
        self.chart(0).picture.width
    }

    /// Where everything is while the handbook is searched: hits in the place of the tree, wider than it, and what they
    /// are above them; on a narrow screen the hits alone, or the page alone.
    pub fn search_areas(&self, focus: Focus) -> Areas {
        let at = self.is_wide().then(|| Share { columns: (self.width / 2).min(WIDEST_LIST), of: 0 });
        let mut areas = Screen { tree_width: at, tree_hidden: false, ..*self }.areas(focus);
        if areas.tree.height >= FACETS * 3 {
            areas.facets = Rect { height: FACETS, ..areas.tree };
            areas.tree = Rect { y: areas.tree.y + FACETS, height: areas.tree.height - FACETS, ..areas.tree };
        }
        areas
    }

    /// The cells of a list on top, that many rows long where there is room, and `about` lines on what is selected.
    pub fn popup(&self, rows: usize, about: u16) -> Popup {
        let roomy = self.width >= SIDE_BY_SIDE && self.height >= RULED;
        // The last line says what can be done, but for screens that have none to spare.
        let (margin_x, above, below) = if roomy { (4, 2, 2) } else { (0, 0, u16::from(self.height >= LOW)) };
        let width = self.width.saturating_sub(2 * margin_x).min(MEASURE + 4);
        let most = self.height.saturating_sub(above + below);
        let rows = u16::try_from(rows).unwrap_or(u16::MAX);
        // Of a low list half is left to its rows, where those need it.
        let left = (most.saturating_sub(3) / 2 + 1).max(most.saturating_sub(rows.saturating_add(3)));
        let about = if about > 0 && self.height >= LOW { (about + 1).min(left) } else { 0 };
        let wanted = rows.saturating_add(3 + about);
        let height = wanted.clamp(most.min(8), most);
        let frame = Rect::new((self.width - width) / 2, above.min(self.height - height), width, height);
        let inner = Rect {
            x: frame.x + 1.min(width),
            y: frame.y + 1.min(height),
            width: width.saturating_sub(2),
            height: height.saturating_sub(2),
        };
        let input = Rect { height: inner.height.min(1), ..inner };
        let rest = inner.height - input.height;
        let list = Rect { y: inner.y + input.height, height: rest.saturating_sub(about), ..inner };
        Popup { frame, input, list, about: Rect { y: list.y + list.height, height: rest - list.height, ..inner } }
    }
}

/// The parts of a ladder or map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChartAreas {
    /// The picture.
    pub picture: Rect,
    /// The line below it.
    pub rule: Rect,
    /// More about what is selected.
    pub about: Rect,
}

/// The parts of a list on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Popup {
    /// All of it, its border included.
    pub frame: Rect,
    /// The line in which one enters text.
    pub input: Rect,
    /// The rows.
    pub list: Rect,
    /// A rule, and more about what is selected; empty where there is no room.
    pub about: Rect,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas(width: u16, height: u16, focus: Focus) -> Areas {
        Screen { width, height, ..Screen::default() }.areas(focus)
    }

    #[test]
    fn wide_screens_show_both_panes() {
        let a = areas(80, 24, Focus::Tree);
        assert_eq!((a.tree.width, a.divider.width, a.detail.width), (32, 1, 47));
        assert_eq!((a.tree.height, a.top_rule.height), (20, 1));
    }

    #[test]
    fn the_tree_keeps_its_part_of_the_screen() {
        let mut screen = Screen { width: 120, height: 40, ..Screen::default() };
        screen.divide_at(70);
        screen.resize(80, 40);
        assert_eq!(screen.divided_at(), 47);
        screen.resize(20, 40);
        screen.resize(120, 40);
        assert_eq!(screen.divided_at(), 70);
    }

    #[test]
    fn narrow_screens_show_the_pane_with_the_keys() {
        assert!(areas(40, 12, Focus::Tree).detail.is_empty());
        assert!(areas(40, 12, Focus::Detail).tree.is_empty());
        assert_eq!(areas(40, 12, Focus::Detail).detail.height, 10);
    }

    #[test]
    fn nothing_reaches_over_the_edge() {
        for width in (0..130).chain([u16::MAX]) {
            for height in [0, 1, 4, 5, 6, 15, 16, 40, u16::MAX] {
                let shares = [(0, 0), (20, 0), (20, 30), (u16::MAX, 0), (u16::MAX, 1)];
                for tree_width in std::iter::once(None).chain(shares.map(|(columns, of)| Some(Share { columns, of }))) {
                    for focus in [Focus::Tree, Focus::Detail] {
                        let screen = Screen { width, height, tree_width, tree_hidden: false };
                        let a = screen.areas(focus);
                        for part in [
                            a.top, a.top_rule, a.panes, a.paper, a.tree, a.divider, a.detail, a.text, a.bottom_rule,
                            a.bottom,
                        ] {
                            assert_eq!(a.screen.union(part), a.screen, "{screen:?} {part:?}");
                        }
                        let c = screen.chart(usize::from(height) / 2);
                        for part in [c.picture, c.rule, c.about] {
                            assert_eq!(a.screen.union(part), a.screen, "{screen:?} {part:?}");
                        }
                        let s = screen.search_areas(focus);
                        for part in [s.facets, s.tree, s.divider, s.detail, s.text] {
                            assert_eq!(s.screen.union(part), s.screen, "{screen:?} {part:?}");
                        }
                        let p = screen.popup(100, 2);
                        for part in [p.frame, p.input, p.list, p.about] {
                            assert_eq!(a.screen.union(part), a.screen, "{screen:?} {part:?}");
                        }
                    }
                }
            }
        }
    }
}
