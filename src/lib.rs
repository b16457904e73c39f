//! rungs reads a company's job families, a folder of markdown, into one typed tree, and shows it in the terminal.
//!
//! # The map, lowest layer first
//!
//! | room | what it is for | touches |
//! | --- | --- | --- |
//! | [`text`] | text that is safe to show: sanitising, width, signs; how texts, words and paths compare | nothing |
//! | [`markdown`] | a page's text -> front matter, and events with places, cleared of what generators leave | nothing |
//! | [`handbook`] | pages, levels, sections, items, links, problems: what the pages mean | nothing |
//! | [`sheet`] | a page, level or section as lines of styled runs, wrapped to a width | nothing |
//! | [`ladder`] | where roles lead, ways between them, two side by side, and the cells of ladder and map | nothing |
//! | [`paper`] | what a role asks in full, two or more side by side, a way up: lines to read, markdown, CSV | nothing |
//! | [`check`] | what is wrong with a handbook: rules, and the places where they are broken | nothing |
//! | [`search`] | pages and levels by name, every line by its words; queries, their completion, facets | nothing |
//! | [`load`] | finds the files of a handbook, reads them on all cores, and again when they change | files, threads |
//! | [`config`] | configuration, keymap, themes; where state is kept | files |
//! | [`app`] | the browser without a terminal: events in, effects out | nothing |
//! | [`view`] | the browser's model as cells of a screen | nothing |
//! | [`term`] | the browser in a terminal: input, loop, effects; the terminal restored however it ends | everything |
//! | [`cli`] | the command line: one file for each command | standard output |
//!
//! Imports go down this table only; `tests/all/layers.rs` holds that.
//!
//! Files become a [`handbook::Handbook`], one immutable snapshot that carries its own problems; commands call one
//! function on it and write what comes of it. The browser is [`app::step`]: an event changes the model and yields
//! effects, and [`view::draw`] reads the model.

pub mod app;
pub mod check;
pub mod cli;
pub mod config;
pub mod handbook;
pub mod ladder;
pub mod load;
pub mod markdown;
pub mod paper;
pub mod search;
pub mod sheet;
pub mod term;
pub mod text;
pub mod view;
