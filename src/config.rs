//! What the user may set: the configuration file, keys, themes; and where state is kept.

pub mod command;
pub mod file;
pub mod keymap;
pub(crate) mod state;
pub mod stroke;
pub mod theme;
