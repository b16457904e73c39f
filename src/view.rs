//! The screen: `&Model` -> cells.
use crate::app::Model;

/// Draws.
pub fn draw(model: &Model, frame: &mut ratatui::Frame) {
    let _ = (model, frame);
}
