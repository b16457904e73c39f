//! What to do about a link that leads nowhere.
//!
//! ```text
//! ╭─ no such page ───────────────────────────────╮
//! │ The handbook has no page finance/vp-finance  │
//! │ The nearest is Finance › VP of Finance       │
//! │                                              │
//! │ Enter go there   Esc stay here               │
//! ╰──────────────────────────────────────────────╯
//! ```

use ratatui::layout::{Position, Rect};

use crate::app::{Model, Offer};
use crate::config::command::Command;

use super::paint::{Paint, style};
use super::picker::frame;

/// Draws an offer; nothing is entered there.
pub(super) fn draw(paint: &mut Paint, model: &Model, offer: &Offer) -> Option<Position> {
    let theme = model.theme();
    let area = model.screen.popup(3, 0).frame;
    let area = Rect { height: area.height.min(6), ..area };
    paint.clear(area);
    frame(paint, model, area, "no such page", "");
    let nearest = offer.nearest.map(|spot| crate::app::path(&model.handbook, spot).join(model.glyphs().between()));
    let leave = format!("{} stay here", model.key(Command::Leave));
    let choose = model.key(Command::Choose);
    let (nearest, keys) = match nearest {
        Some(nearest) => (format!("The nearest is {nearest}"), format!("{choose} go there   {leave}")),
        None => ("No page has a name like it".to_owned(), format!("{choose} look for it by name   {leave}")),
    };
    let missing = format!("The handbook has no page {}", offer.missing);
    let lines = [(missing, &theme.error), (nearest, &theme.text), (String::new(), &theme.text), (keys, &theme.key)];
    for (y, (text, look)) in (area.y + 1..area.bottom().saturating_sub(1)).zip(lines) {
        paint.put(area.x + 2, y, &text, style(look), area.width.saturating_sub(4));
    }
    None
}
