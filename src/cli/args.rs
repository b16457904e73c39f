//! The command line's grammar: parser, help, completions and man page are all made from it.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

use crate::check::Which;
use crate::check::rules::{self, Rule};

/// Browse a company's job families: what each role does, asks, and leads to
#[derive(Debug, Parser)]
#[command(name = "rungs", version, args_override_self = true)]
#[command(after_help = "Without a command, rungs opens the browser; ? shows its keys. Without a handbook, it opens a \
                        sample.")]
pub struct Args {
    /// The handbook to browse: a folder of markdown pages, or one page
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(super) path: Option<PathBuf>,

    /// What every command takes.
    #[command(flatten)]
    pub common: Common,

    /// What to do; the browser without one.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Options of every command")]
pub struct Common {
    /// The handbook: a folder of markdown pages, or one page
    #[arg(long, global = true, value_name = "PATH", env = "RUNGS_HANDBOOK", value_hint = ValueHint::AnyPath)]
    #[arg(hide_env_values = true)]
    pub(super) handbook: Option<PathBuf>,

    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,

    /// Draw with ASCII only
    #[arg(long, global = true)]
    pub(super) ascii: bool,

    /// The configuration file, instead of rungs/config.yaml in your configuration folder
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) config: Option<PathBuf>,

    /// The browser's theme: auto, dark, light, mono, or one of your own
    #[arg(long, global = true, value_name = "NAME")]
    pub(super) theme: Option<String>,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print departments, pages and levels as a tree
    Tree {
        /// Only what is below a department, group or page: its id or name, or a unique part of one; or the handbook's folder,
        /// where nothing else names it
        below: Option<String>,
        /// How many steps down: 1 prints departments only
        #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u16).range(1..))]
        depth: Option<u16>,
    },
    /// Print a page or role
    Show {
        /// A page's id, title or file, or a unique part of its id or title, with #LEVEL for one level: "director it",
        /// controller#senior
        role: String,
        /// All that it asks: its own items, the page's, and those of the roles that it builds on
        #[arg(long)]
        in_full: bool,
        /// How to print it: text on a terminal, markdown elsewhere
        #[arg(long, value_name = "FORMAT")]
        format: Option<ShowFormat>,
    },
    /// Print what holds the words of a query, best first; exit code 1 if nothing does
    Search(Search),
    /// Print where a page's ladder leads and what leads to it
    Ladder {
        /// A page's id or title, or a unique part of one
        page: String,
        /// How to print it
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: LadderFormat,
    },
    /// Print the map of all ladders, or of a department's: what leads to what, in layers
    Map {
        /// A department or group: its id or name, or a unique part of one; all where none is given
        department: Option<String>,
        /// How to print it
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: MapFormat,
    },
    /// Print the shortest way up from one role to another, and what each step asks anew; exit code 1 if there is none
    Path {
        /// Where to begin: a page or role, as in show
        from: String,
        /// Where to go
        to: String,
        /// How to print it
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: PathFormat,
    },
    /// Print two roles side by side: same, reworded, new, no longer; more than two as a matrix
    Compare {
        /// The left one: a page or role, as in show
        left: String,
        /// The right one, the next step of the ladder where none is given; with more, a matrix of all
        others: Vec<String>,
        /// All levels of the page as a matrix
        #[arg(long, conflicts_with = "others")]
        levels: bool,
        /// How to print it
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: CompareFormat,
    },
    /// Print roles by grade or without one, families that nothing leads to, ladders that lead nowhere; exit code 1 if
    /// there are none
    Index {
        /// Which; all of them, counted, where none is given
        which: Option<IndexKind>,
        /// How to print it
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: IndexFormat,
    },
    /// Print what is wrong with the handbook; exit code 1 if there are errors
    Check(Check),
    /// Write a fresh page for a family, which looks like the others and passes the check
    New {
        /// The page's id or name: finance/data-engineer, "Data Engineer"
        family: String,
        /// The department that it belongs to, where its name does not say so
        #[arg(long, value_name = "ID")]
        department: Option<String>,
        /// Its title, where that is more than its name
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
    },
    /// Print everything that was read; with roles, what they ask side by side
    Export {
        /// Roles to compare, as in compare
        roles: Vec<String>,
        /// How to print it
        #[arg(long, value_name = "FORMAT", default_value = "json")]
        format: ExportFormat,
    },
    /// Print what each key of the browser does
    Keys,
    /// Print a script that completes commands and options in a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

/// What `check` is asked.
#[derive(Debug, clap::Args)]
#[command(after_help = "A RULE may be a severity as well: --deny warning makes errors of all warnings. What the \
                        configuration file says below check: counts too, and so do rungs-allow comments on pages.")]
pub struct Check {
    /// Only these pages: files, folders, or names as in show, each with what is below it. Without a handbook, a folder
    /// is one
    #[arg(value_name = "PAGE")]
    pub pages: Vec<String>,
    /// Make errors of a rule's breaches
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub deny: Vec<Which>,
    /// Say nothing of a rule's breaches
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub allow: Vec<Which>,
    /// Say nothing of any other rule
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub only: Vec<Which>,
    /// How to print them
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: CheckFormat,
    /// Print how many problems there are of each rule and in each department, instead of each
    #[arg(long, conflicts_with = "format")]
    pub summary: bool,
    /// Print why a rule matters and how to mend its breaches, and check nothing
    #[arg(long, value_name = "RULE", value_parser = rules::find, conflicts_with_all = ["format", "list"])]
    pub explain: Option<&'static Rule>,
    /// Print all rules, and check nothing
    #[arg(long, conflicts_with = "format")]
    pub list: bool,
}

/// What `search` is asked.
#[derive(Debug, clap::Args)]
#[command(after_help = "A query, in quotes for the shell, is words, \"a phrase\", -not, a | b, and where to look: \
                        kind:requirements (or req:), level:senior, grade:8..10, dept:finance, in:finance/controller.")]
pub struct Search {
    /// Words, and where to look; - reads queries from standard input, one a line
    #[arg(required = true, value_name = "QUERY")]
    pub query: Vec<String>,
    /// Only what is of this kind: requirements, responsibilities, page, level, ...
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Only levels of this name
    #[arg(long, value_name = "NAME")]
    pub level: Option<String>,
    /// Only this department
    #[arg(long, value_name = "NAME")]
    pub department: Option<String>,
    /// How many hits to print at most; 0 prints all
    #[arg(long, value_name = "N", allow_negative_numbers = true, default_value_t = 20)]
    pub limit: usize,
    /// How to print them
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: SearchFormat,
}

/// How `search` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SearchFormat {
    /// For people: where each hit stands, and its text
    Text,
    /// A line for each, as editors and fzf read them
    Short,
    /// A list of hits; with queries from standard input, a list on a line for each
    Json,
}

/// How `show` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShowFormat {
    /// Rendered for the terminal
    Text,
    /// The markdown of the page
    Markdown,
    /// As in export
    Json,
}

/// How `check` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// As compilers do, with the line and a mark
    Text,
    /// A line for each, as editors read them
    Short,
    /// A list of problems
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
    /// GitLab's code quality report
    #[value(alias = "code-quality")]
    Gitlab,
}

/// How `ladder` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LadderFormat {
    /// Drawn
    Text,
    /// Its levels, and the steps to and from it
    Json,
    /// A graph for Graphviz
    Dot,
    /// A flowchart for Mermaid
    Mermaid,
}

/// How `compare` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CompareFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a review document
    Markdown,
    /// For a sheet: a row for each item
    Csv,
}

/// How `map` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MapFormat {
    /// Drawn
    Text,
    /// A graph for Graphviz
    Dot,
    /// A flowchart for Mermaid
    Mermaid,
}

/// How `path` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PathFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a document
    Markdown,
}

/// What `index` lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum IndexKind {
    /// Roles by grade
    Grades,
    /// Roles without a grade
    Ungraded,
    /// Families that nothing leads to
    Unreached,
    /// Families whose ladder leads nowhere
    DeadEnds,
}

/// How `index` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum IndexFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a sheet
    Csv,
}

/// How `export` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Pages, links and problems
    Json,
    /// A row for each item
    Csv,
    /// Roles side by side, for a document
    Markdown,
    /// The ladders as a graph for Graphviz
    Dot,
    /// The ladders as a flowchart for Mermaid
    Mermaid,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_grammar_is_sound() {
        super::Args::command().debug_assert();
    }
}
