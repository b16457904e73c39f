//! The input thread: the only reader of the terminal.
//!
//! It posts all that is there, then waits for its turn: while the loop works, and while an editor has the terminal,
//! nobody reads.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use crossterm::event::{self, Event as Raw, KeyEventKind, MouseEventKind};

use super::background::{Answer, Sifted};
use super::{Post, crash};
use crate::app::Event;
use crate::load;

/// So many events at most are posted before the screen is drawn again.
const MOST: usize = 1_000;

/// How long is waited for what is there already. Not zero, with which crossterm would not even look at what it has
/// read.
const AT_ONCE: Duration = Duration::from_micros(100);

/// Starts reading; what is returned gives the thread its turns.
pub(super) fn listen(post: Sender<Post>) -> Sender<()> {
    let (give, turns) = mpsc::channel();
    let listen = move || {
        let stumbled = |_| Err(io::Error::other("rungs stumbled over the input"));
        if let Err(error) = catch_unwind(AssertUnwindSafe(|| read(&post, &turns))).unwrap_or_else(stumbled) {
            // Where nobody listens the program is on its way out.
            let _ = post.send(Post::InputLost(error));
        }
    };
    load::beside("input", listen);
    give
}

fn read(post: &Sender<Post>, turns: &Receiver<()>) -> io::Result<()> {
    let mut answer = Answer::default();
    crash::try_at("input");
    loop {
        let mut posted = 0;
        let mut raw = event::read()?;
        loop {
            for event in events(&mut answer, raw) {
                posted += 1;
                if post.send(Post::Event(event)).is_err() {
                    return Ok(());
                }
            }
            if posted >= MOST || !event::poll(AT_ONCE)? {
                break;
            }
            raw = event::read()?;
        }
        // Nothing posted, such as for a mouse that only moved: nothing to draw.
        if posted > 0 && (post.send(Post::InputWaits).is_err() || turns.recv().is_err()) {
            return Ok(());
        }
    }
}

/// What the terminal sent, as the browser sees it.
fn events(answer: &mut Answer, raw: Raw) -> Vec<Event> {
    match answer.sift(raw) {
        Sifted::Told { light } => vec![Event::Background { light }],
        Sifted::Passed(raws) => raws.into_iter().filter_map(event).collect(),
    }
}

fn event(raw: Raw) -> Option<Event> {
    match raw {
        Raw::Key(key) if key.kind != KeyEventKind::Release => Some(Event::Key(key)),
        Raw::Mouse(mouse) if mouse.kind != MouseEventKind::Moved => Some(Event::Mouse(mouse)),
        Raw::Paste(text) => Some(Event::Paste(text)),
        Raw::Resize(width, height) => Some(Event::Resized(width, height)),
        _ => None,
    }
}
