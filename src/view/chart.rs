//! A ladder or map on top.
//!
//! ```text
//!  leads here                  Pilot                       leads to
//!  4      Diver   ─┐     ┌─ 6      Senior Pilot   ─┬──▸ 8–9    Ports    ✓
//!                  └───▸ └─ 5      Pilot           └──▸        Quays    missing
//! ```

use ratatui::layout::Position;

use crate::app::{Chart, Model};

use super::paint::Paint;

/// Draws a chart; nothing is entered there.
pub(super) fn draw(paint: &mut Paint, model: &Model, _chart: &Chart) -> Option<Position> {
    let areas = model.areas();
    paint.clear(areas.tree.union(areas.detail).union(areas.divider));
    None
}
