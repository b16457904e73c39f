//! Checks in the background: nobody waits for one who wants to read or to save.
//!
//! Invariant: the problems of a handbook that no newer one has replaced are posted.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};

use super::Post;
use crate::app::Event;
use crate::check::Policy;
use crate::handbook::Handbook;
use crate::ladder::Ladder;
use crate::load;

/// Starts the thread, to which whole handbooks are sent. It leaves out those that newer ones have replaced, and ends
/// when nobody can send any more.
pub(super) fn start(policy: Policy, post: Sender<Post>) -> Sender<(Arc<Handbook>, Arc<Ladder>)> {
    let (send, whole) = mpsc::channel::<(Arc<Handbook>, Arc<Ladder>)>();
    let work = move || {
        while let Ok(next) = whole.recv() {
            let (handbook, ladder) = whole.try_iter().last().unwrap_or(next);
            let check = AssertUnwindSafe(|| load::check(&handbook, &ladder, &policy));
            if let Ok(problems) = catch_unwind(check) {
                // Nobody listens any more when the program is on its way out.
                let _ = post.send(Post::Event(Event::Checked(handbook, problems)));
            }
        }
    };
    load::beside("check", work);
    send
}
