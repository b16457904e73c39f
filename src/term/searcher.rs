//! Searches in the background, so that the screen never waits for one.
//!
//! One thread has the index. It takes all that has been sent meanwhile and looks at the newest alone: at the newest
//! search, and at the newest snapshot. The index of a whole handbook is made as soon as it is loaded; while pages are
//! still being read, only for who searches already. Of pages that are the same as before, nothing is read again.
//!
//! Invariant: every search that no newer one has replaced is answered.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};

use super::{Post, crash};
use crate::app::{Answer, Ask, Event};
use crate::handbook::Handbook;
use crate::load;
use crate::search::index::{Index, Parts};
use crate::search::query::Values;

/// What the thread is told.
enum Job {
    /// A handbook is loaded.
    Loaded(Arc<Handbook>),
    /// A search in a snapshot.
    Search(Arc<Handbook>, Ask),
}

/// The other end of the thread; it ends when this is dropped.
pub(super) struct Searcher {
    jobs: Sender<Job>,
}

impl Searcher {
    /// Starts the thread; what it finds, it posts.
    pub fn start(post: Sender<Post>) -> Searcher {
        let (jobs, received) = mpsc::channel();
        let work = move || Desk::default().work(&received, &post);
        load::beside("searcher", work);
        Searcher { jobs }
    }

    /// Says that a handbook is loaded.
    pub fn loaded(&self, handbook: Arc<Handbook>) {
        // The thread only ends with the program.
        let _ = self.jobs.send(Job::Loaded(handbook));
    }

    /// Searches in a snapshot; a search that is under way or waits is replaced.
    pub fn search(&self, handbook: Arc<Handbook>, ask: Ask) {
        let _ = self.jobs.send(Job::Search(handbook, ask));
    }
}

/// What the thread has before it.
#[derive(Default)]
struct Desk {
    parts: Parts,
    index: Option<(Arc<Handbook>, Index, Arc<Values>)>,
}

impl Desk {
    fn work(&mut self, jobs: &Receiver<Job>, post: &Sender<Post>) {
        while let Ok(first) = jobs.recv() {
            let (mut loaded, mut asked) = (None, None);
            for job in std::iter::once(first).chain(jobs.try_iter()) {
                match job {
                    Job::Loaded(handbook) => loaded = Some(handbook),
                    Job::Search(handbook, ask) => asked = Some((handbook, ask)),
                }
            }
            let number = asked.as_ref().map(|(_, ask)| ask.number);
            let done = catch_unwind(AssertUnwindSafe(|| match asked {
                Some((handbook, ask)) => {
                    let answer = Box::new(self.answer(handbook, ask));
                    // Nobody listens any more when the program is on its way out.
                    let _ = post.send(Post::Event(Event::Found(answer)));
                }
                None => {
                    loaded.iter().for_each(|handbook| self.index(handbook));
                }
            }));
            if done.is_err() {
                *self = Desk::default();
                let sorry = "rungs stumbled over this search; please report it".to_owned();
                let event = match number {
                    Some(number) => Event::SearchFailed(number, sorry),
                    None => Event::Done(Err(sorry)),
                };
                let _ = post.send(Post::Event(event));
            }
        }
    }

    fn answer(&mut self, handbook: Arc<Handbook>, ask: Ask) -> Answer {
        crash::try_at("search");
        self.index(&handbook);
        let (handbook, index, values) = self.index.as_ref().expect("an index was made just now");
        ask.answer(handbook, index, values)
    }

    /// Makes the index of a snapshot, where it is not there yet.
    fn index(&mut self, handbook: &Arc<Handbook>) {
        if !self.index.as_ref().is_some_and(|(of, ..)| Arc::ptr_eq(of, handbook)) {
            let index = load::reindex(&mut self.parts, handbook);
            let values = Arc::new(Values::new(handbook));
            self.index = Some((handbook.clone(), index, values));
        }
    }
}
