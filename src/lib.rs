//! rungs reads a company's job families, a folder of markdown, into one typed tree, and shows it in the terminal.
//!
//! # The map, lowest layer first
//!
//! | room | what it is for | touches |
//! | --- | --- | --- |
//! | [`text`] | text that is safe for a terminal: sanitising, display width, folding for comparison | nothing |
//! | [`markdown`] | a page's text -> front matter, and events with source positions, cleared of site generators' remains | nothing |
//! | [`handbook`] | pages, levels, sections, items, links, problems: what the pages mean | nothing |
//!
//! Imports go down this table only.

pub mod app;
pub mod cli;
pub mod config;
pub mod handbook;
pub mod load;
pub mod markdown;
pub mod search;
pub mod sheet;
pub mod term;
pub mod text;
pub mod view;
