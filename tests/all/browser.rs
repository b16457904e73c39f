//! The browser without a terminal: keys and snapshots in, screens and effects out.

mod charts;
mod follow;
mod keys;
mod live;
mod mouse;
mod papers;
mod screens;
mod search;
mod sizes;
pub mod stage;

/// A small handbook of its own: two departments, a page with levels, one without, links of every kind.
pub const PAGES: &[(&str, &str)] = &[
    (
        "finance/controller.md",
        "---\ntitle: Controller\n---\n\n## Responsibilities\n\n- Close the books every month.\n- Keep the \
         [auditors](https://audit.example/) happy.\n\n## Career Ladder\n\nThe next step is the \
         [Treasurer](/job-families/finance/treasurer/).\n",
    ),
    (
        "finance/treasurer.md",
        "---\ntitle: Treasurer\n---\n\n## Responsibilities\n\n- Watch the cash.\n- Ask the \
         [board](/job-families/finance/bord/) first.\n\n## Requirements\n\n- Steady hands\n",
    ),
    (
        "labs/engineer.md",
        "---\ntitle: Lab Engineer\n---\n\nLab engineers build the instruments.\n\n## Levels\n\n### Lab Engineer\n\n\
         #### Job Grade\n\nThe Lab Engineer is a grade 6.\n\n#### Responsibilities\n\n- Build what was drawn.\n- Measure \
         twice.\n  - Once in the morning.\n\n### Senior Lab Engineer\n\n#### Job Grade\n\nThe Senior Lab Engineer is a \
         grade 7.\n\n#### Requirements\n\n- Has built before.\n",
    ),
];
