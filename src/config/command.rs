//! What a key can run, by name.
//!
//! Invariant: a command's name is written once, here; the keymap, the palette and the help speak of it by this name.
//! The palette lists them in this order: first what one looks for by name, then how one moves about.

use crate::text::named;

named! {
    name;

    /// What a key can run.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Command {
        /// Searches the handbook.
        Search = "search",
        /// Finds text in what is shown.
        Find = "find",
        /// Goes to a department, page, level or specialty by name.
        GoTo = "go-to",
        /// Draws the ladder of the selected role's page; of a department, the map.
        Ladder = "ladder",
        /// Draws the map of the selected page's department; from that, the handbook's.
        Map = "map",
        /// Shows all that the selected role asks, or its page again.
        InFull = "in-full",
        /// Compares the selected role with the next one up, or with those that are marked.
        Compare = "compare",
        /// Compares the selected role with one that is chosen by name.
        CompareWith = "compare-with",
        /// Marks the selected role to be compared, or takes its mark away.
        Mark = "mark",
        /// Sets all levels of the selected page side by side.
        Levels = "levels",
        /// Shows the way up to a role that is chosen by name.
        Path = "path",
        /// Lists roles by grade and without one, families that nothing leads to, ladders that lead nowhere.
        Indexes = "indexes",
        /// Lists the handbook's problems.
        Problems = "problems",
        /// Lists the links; a number follows one.
        Links = "links",
        /// To the next link of what is shown.
        NextLink = "next-link",
        /// To the previous link.
        PreviousLink = "previous-link",
        /// Follows the current link.
        Follow = "follow",
        /// Back to where one was.
        Back = "back",
        /// Forward again.
        Forward = "forward",
        /// To the next match, or hit of the search.
        NextMatch = "next-match",
        /// To the previous match, or hit of the search.
        PreviousMatch = "previous-match",
        /// Lists the searches that are kept, and past ones.
        Searches = "searches",
        /// Keeps a search under a name.
        KeepSearch = "keep-search",
        /// Bookmarks what is selected, or forgets its bookmark.
        Bookmark = "bookmark",
        /// Lists the bookmarks.
        Bookmarks = "bookmarks",
        /// Copies what is selected.
        CopyItem = "copy-item",
        /// Copies what is selected as a quotation, with where it stands.
        CopyQuote = "copy-quote",
        /// Copies the current link.
        CopyLink = "copy-link",
        /// Copies the heading path.
        CopyPath = "copy-path",
        /// Copies a comparison as a sheet.
        CopySheet = "copy-sheet",
        /// Opens the page in the editor.
        Edit = "edit",
        /// Opens the page on the web.
        Web = "web",
        /// Leaves out what both roles ask in the same words, or shows it again.
        HideSame = "hide-same",
        /// Exchanges the two roles that are compared.
        Swap = "swap",
        /// On to the next step of the ladder.
        NextStep = "next-step",
        /// Back to the step before.
        PreviousStep = "previous-step",
        /// Lists the keys.
        Help = "help",
        /// Runs a command by name.
        Commands = "commands",
        /// The next theme.
        Theme = "theme",
        /// Turns the mouse on or off.
        Mouse = "mouse",
        /// To the other pane.
        OtherPane = "other-pane",
        /// To the tree.
        FocusTree = "focus-tree",
        /// Hides or shows the tree.
        HideTree = "hide-tree",
        /// Narrows the tree.
        Narrower = "narrower",
        /// Widens the tree.
        Wider = "wider",
        /// Opens what is selected for reading.
        Open = "open",
        /// Unfolds, or moves to the first child.
        Expand = "expand",
        /// Folds, or moves to the parent.
        Collapse = "collapse",
        /// Folds or unfolds.
        Toggle = "toggle",
        /// Folds everything.
        FoldAll = "fold-all",
        /// Unfolds everything.
        UnfoldAll = "unfold-all",
        /// Folds what is open deepest.
        FoldDepth = "fold-depth",
        /// Unfolds one depth more.
        UnfoldDepth = "unfold-depth",
        /// Moves down, or scrolls.
        Down = "down",
        /// Moves up, or scrolls.
        Up = "up",
        /// Half a page down.
        HalfPageDown = "half-page-down",
        /// Half a page up.
        HalfPageUp = "half-page-up",
        /// A page down.
        PageDown = "page-down",
        /// A page up.
        PageUp = "page-up",
        /// To the first row or line.
        First = "first",
        /// To the last row or line; with a count, to that one.
        Last = "last",
        /// To the next row of the tree that stands as deep.
        NextSibling = "next-sibling",
        /// To the previous row of the tree that stands as deep.
        PreviousSibling = "previous-sibling",
        /// To the left in a chart.
        Left = "left",
        /// To the right in a chart.
        Right = "right",
        /// Takes the choice of a list or input.
        Choose = "choose",
        /// Filters a list.
        Filter = "filter",
        /// Forgets what is selected in a list: a search, a bookmark.
        Forget = "forget",
        /// Completes the word of a query, or shows the hit where only the list is on the screen.
        Complete = "complete",
        /// Completes it to the choice before.
        CompleteBack = "complete-back",
        /// Narrows a search to a kind, then to the next.
        NarrowKind = "narrow-kind",
        /// Narrows a search to a department, then to the next.
        NarrowDepartment = "narrow-department",
        /// Narrows a search to a grade, then to the next.
        NarrowGrade = "narrow-grade",
        /// Shows the hits of a search as a list, or in the tree.
        Shape = "shape",
        /// Scrolls the page beside the hits down.
        PreviewDown = "preview-down",
        /// Scrolls the page beside the hits up.
        PreviewUp = "preview-up",
        /// Reads the handbook again.
        Reload = "reload",
        /// Draws the screen anew.
        Redraw = "redraw",
        /// Stops the program until the shell continues it.
        Suspend = "suspend",
        /// Leaves what is on top; never quits.
        Leave = "leave",
        /// Closes what is on top, else quits.
        Close = "close",
        /// Quits.
        Quit = "quit",
    }
}

impl Command {
    /// What editors that are driven by names call it.
    pub fn in_editors(self) -> &'static [&'static str] {
        match self {
            Command::Quit => &["qa", "wq", "wqa", "exit"],
            _ => &[],
        }
    }
}
