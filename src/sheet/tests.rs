//! Sheets, drawn.
