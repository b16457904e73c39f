//! The loader's thread: reads a handbook, then waits for its files to change and reads again what did.
//!
//! The system tells which paths change ([`notify`]); where it cannot, or where others write to the files from
//! elsewhere, the thread looks by itself, less and less often while nothing happens.
//!
//! Invariant: while nothing changes the thread sleeps; what it has published is never taken back for files that are
//! only on their way out and in again.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Instant;

use super::folders::Folders;
use super::looked::{Looked, Suspicion};
use super::mounts;
use super::order::Order;
use super::round::{LONGEST, LONGEST_LOST, Round};
use super::settle::{Changing, Due, Sign};
use super::shelf::Shelf;
use super::{LoadError, Source, Update, beside, grow};
use crate::handbook::{Handbook, Sites};
use crate::ladder::Ladder;

/// A handbook that is kept up with its files. They are no longer watched when this is dropped.
#[derive(Debug)]
pub struct Live {
    orders: Sender<Order>,
}

impl Live {
    /// Reads everything again.
    pub fn reload(&self) {
        // A thread that has stumbled takes no more orders, and has said so.
        let _ = self.orders.send(Order::Reload);
    }

    /// Reads a file again at once: one knows that it has changed.
    pub fn read(&self, file: PathBuf) {
        let _ = self.orders.send(Order::Read(file));
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        let _ = self.orders.send(Order::End);
    }
}

/// What the thread tells.
type Publish = Box<dyn FnMut(Update) + Send>;

/// Starts the thread.
pub(super) fn spawn(source: Source, sites: Sites, mut publish: Publish) -> Live {
    let (sender, orders) = mpsc::channel();
    let live = Live { orders: sender.clone() };
    let work = move || {
        let work = || Loader::new(source, sites, &mut publish, sender).run(&orders);
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            publish(Update::Failed(LoadError::Stumbled));
        }
    };
    beside("loader", work);
    live
}

struct Loader<'a> {
    source: Source,
    sites: Sites,
    publish: &'a mut Publish,
    orders: Sender<Order>,
    /// What has been read; none where nothing can be.
    shelf: Option<Shelf>,
    /// The folders that the system watches for the loader.
    folders: Folders,
    changing: Changing,
    /// When to look by oneself, where that is needed.
    round: Option<Round>,
    /// Whether the handbook is gone, and that has been told.
    lost: bool,
    /// Whether it is back, and that has not been told.
    back: bool,
    /// Whether the last look has found files gone, and what it found waits until that is sure: it is one change.
    waits: bool,
    /// The newest snapshot, while where its roles lead is still to be read.
    unclimbed: Option<Arc<Handbook>>,
    /// Whether a thread reads where the roles of a snapshot lead.
    climbing: bool,
}

impl<'a> Loader<'a> {
    fn new(source: Source, sites: Sites, publish: &'a mut Publish, orders: Sender<Order>) -> Loader<'a> {
        let (folders, changing) = (Folders::new(orders.clone()), Changing::default());
        Loader {
            source,
            sites,
            publish,
            orders,
            shelf: None,
            folders,
            changing,
            round: None,
            lost: false,
            back: false,
            waits: false,
            unclimbed: None,
            climbing: false,
        }
    }

    fn run(mut self, orders: &Receiver<Order>) {
        self.load();
        loop {
            let next = [self.changing.next(), self.round.as_ref().map(Round::due)].into_iter().flatten().min();
            let order = match next {
                Some(next) => orders.recv_timeout(next.saturating_duration_since(Instant::now())),
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(Order::Changed(path, sign)) => self.changing.note(path, sign, Instant::now()),
                Ok(Order::Missed) => self.look_at_all(Suspicion::Possible, false),
                Ok(Order::Read(path)) => self.look(vec![Due { path, rested: true }]),
                Ok(Order::Reload) => self.reload(),
                Ok(Order::Climbed(handbook, ladder)) => self.tell_ladder(handbook, ladder),
                Ok(Order::End) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {}
            }
            let due = self.changing.take(Instant::now());
            if !due.is_empty() {
                self.look(due);
            }
            if self.round.as_ref().is_some_and(|round| round.due() <= Instant::now()) {
                self.go_round();
            }
        }
    }

    /// Reads everything for the first time, and begins to watch it.
    fn load(&mut self) {
        let mut scan = match self.source.find() {
            Ok(scan) => scan,
            Err(error) => return self.tell_lost(error),
        };
        let kept = grow(&mut scan, &self.sites, self.publish);
        let Source::Path(path) = &self.source else { return };
        let shelf = Shelf::new(path, self.sites.clone(), scan, kept);
        let watched = self.folders.watch(&shelf.folders());
        if !watched || mounts::is_remote(shelf.top()) {
            self.round = Some(Round::new(LONGEST));
        }
        self.shelf = Some(shelf);
        // What has changed before it was watched.
        self.look_at_all(Suspicion::Possible, false);
    }

    /// Reads everything again; says so although nothing is different, or the handbook is still not there.
    fn reload(&mut self) {
        if self.shelf.is_none() {
            self.lost = false;
            return self.load();
        }
        self.changing.clear();
        self.look_at_all(Suspicion::Certain, true);
    }

    /// Looks at everything, and not at single paths.
    fn look_at_all(&mut self, suspicion: Suspicion, asked: bool) {
        let Some(shelf) = &mut self.shelf else { return };
        match shelf.look_at_all(suspicion) {
            Ok(looked) => self.take_in(looked),
            Err(error) if self.lost && asked => (self.publish)(Update::Failed(error)),
            Err(error) => self.tell_lost(error),
        }
        self.publish(asked);
    }

    /// Looks at what is due.
    fn look(&mut self, due: Vec<Due>) {
        if self.lost {
            // Whatever has changed, what was read is back only once all of it is.
            return self.look_at_all(Suspicion::Possible, false);
        }
        let waited = std::mem::take(&mut self.waits);
        let (rested, fresh): (Vec<Due>, Vec<Due>) = due.into_iter().partition(|due| due.rested);
        for (due, rested) in [(fresh, false), (rested, true)] {
            let paths: Vec<PathBuf> = due.into_iter().map(|due| due.path).collect();
            let Some(shelf) = self.shelf.as_mut().filter(|_| !paths.is_empty()) else { continue };
            match shelf.look(&paths, rested) {
                Ok(looked) => {
                    // A folder that is another one of the same name is no longer watched.
                    self.folders.watch(&looked.folders);
                    self.take_in(looked);
                }
                Err(error) => self.tell_lost(error),
            }
        }
        // However often files go, nothing waits for more than one look.
        self.waits &= !waited;
        if !self.waits {
            self.publish(false);
        }
    }

    /// Does what remains to be done after a look.
    fn take_in(&mut self, mut looked: Looked) {
        let Some(shelf) = &mut self.shelf else { return };
        if std::mem::take(&mut self.lost) {
            self.back = true;
            self.round = self.round.take().filter(|round| !round.is_for_lost());
            looked.new_folders = shelf.folders();
        }
        loop {
            for file in looked.emptied {
                self.changing.put_off(file, Instant::now());
            }
            for file in looked.gone {
                self.waits = true;
                self.changing.note(file, Sign::Gone, Instant::now());
            }
            self.folders.forget(&looked.old_folders);
            if looked.new_folders.is_empty() {
                break;
            }
            if !self.folders.watch(&looked.new_folders) {
                self.round.get_or_insert_with(|| Round::new(LONGEST));
                break;
            }
            // What came into them before they were watched.
            match shelf.look_into(&looked.new_folders) {
                Ok(more) => looked = more,
                Err(error) => return self.tell_lost(error),
            }
        }
    }

    /// Publishes what is different; where one asked, and where the handbook is back, also that nothing is.
    fn publish(&mut self, asked: bool) {
        let Some(shelf) = self.shelf.as_mut().filter(|_| !self.lost) else { return };
        self.waits = false;
        let always = std::mem::take(&mut self.back) || asked;
        if !always && !shelf.has_changed() {
            return;
        }
        let (handbook, changes) = shelf.snapshot();
        if always || !changes.is_empty() {
            if let Some(round) = &mut self.round {
                round.hurry();
            }
            let handbook = Arc::new(handbook);
            (self.publish)(Update::Changed(handbook.clone(), changes));
            self.unclimbed = Some(handbook);
            self.climb();
        }
    }

    /// Reads where the roles of the newest snapshot lead, beside everything else: nobody who changes a page waits for
    /// the ladder of the change before.
    fn climb(&mut self) {
        if self.climbing {
            return;
        }
        let Some(handbook) = self.unclimbed.take() else { return };
        self.climbing = true;
        let orders = self.orders.clone();
        let work = move || {
            let ladder = catch_unwind(AssertUnwindSafe(|| Arc::new(Ladder::new(&handbook)))).ok();
            // Nobody listens any more when the program is on its way out.
            let _ = orders.send(Order::Climbed(handbook, ladder));
        };
        beside("ladder", work);
    }

    /// Publishes where roles lead, unless that is of an older snapshot: then it is read once more.
    fn tell_ladder(&mut self, handbook: Arc<Handbook>, ladder: Option<Arc<Ladder>>) {
        self.climbing = false;
        if let Some(ladder) = ladder.filter(|_| self.unclimbed.is_none()) {
            (self.publish)(Update::Ladder(handbook, ladder));
        }
        self.climb();
    }

    /// Looks by oneself.
    fn go_round(&mut self) {
        let started = Instant::now();
        self.look_at_all(Suspicion::Possible, false);
        if let Some(round) = &mut self.round {
            round.rest(started.elapsed());
        }
    }

    /// Says once that the handbook is not there, and looks for it from now on.
    fn tell_lost(&mut self, error: LoadError) {
        if !std::mem::replace(&mut self.lost, true) {
            (self.publish)(Update::Failed(error));
        }
        if self.shelf.is_some() {
            self.round.get_or_insert_with(|| Round::new(LONGEST_LOST));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// What takes longer has failed.
    const DEADLINE: Duration = Duration::from_secs(30);

    #[test]
    fn where_the_ladder_of_a_snapshot_could_not_be_read_the_next_is() {
        let (sender, orders) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let mut publish: Publish = Box::new(move |update| drop(tell.send(update)));
        let mut loader = Loader::new(Source::Sample, Sites::default(), &mut publish, sender);
        let [older, newer] = ["older", "newer"].map(|text| Arc::new(Handbook::of_texts([("a.md", text)])));
        (loader.climbing, loader.unclimbed) = (true, Some(newer.clone()));
        loader.tell_ladder(older, None);
        match orders.recv_timeout(DEADLINE) {
            Ok(Order::Climbed(handbook, Some(ladder))) => loader.tell_ladder(handbook, Some(ladder)),
            other => panic!("{other:?}"),
        }
        let of_newest = |update| matches!(update, Update::Ladder(handbook, _) if Arc::ptr_eq(&handbook, &newer));
        assert_eq!(told.try_iter().map(of_newest).collect::<Vec<_>>(), [true]);
    }

    #[test]
    fn whoever_asks_for_a_handbook_that_is_gone_is_told_so_each_time() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("handbook");
        let (sender, _orders) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let mut publish: Publish = Box::new(move |update| drop(tell.send(update)));
        let mut loader = Loader::new(Source::Path(folder.clone()), Sites::default(), &mut publish, sender);
        let failures = || told.try_iter().filter(|update| matches!(update, Update::Failed(_))).count();
        loader.load();
        loader.reload();
        assert_eq!(failures(), 2, "it was never there");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("one.md"), "# One\n").unwrap();
        loader.reload();
        assert_eq!(failures(), 0);
        std::fs::remove_dir_all(&folder).unwrap();
        loader.go_round();
        loader.go_round();
        assert_eq!(failures(), 1, "nobody has asked");
        loader.reload();
        loader.reload();
        assert_eq!(failures(), 2, "somebody has");
    }

    #[test]
    fn what_came_and_what_went_is_told_together() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str| std::fs::write(folder.path().join(name), "# It\n").unwrap();
        let remove = |name: &str| std::fs::remove_file(folder.path().join(name)).unwrap();
        ["old.md", "one.md", "two.md"].into_iter().for_each(write);
        let (sender, _orders) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let mut publish: Publish = Box::new(move |update| drop(tell.send(update)));
        let mut loader = Loader::new(Source::Path(folder.path().to_owned()), Sites::default(), &mut publish, sender);
        loader.load();
        let changes = || {
            let changes = |update| if let Update::Changed(_, changes) = update { Some(changes) } else { None };
            told.try_iter().filter_map(changes).map(|c| (c.new.len(), c.gone.len())).collect::<Vec<_>>()
        };
        // Two at once, so that neither is the other under a new name.
        let look = |loader: &mut Loader<'_>| {
            loader.look(vec![Due { path: folder.path().canonicalize().unwrap(), rested: false }]);
        };
        let later = |loader: &mut Loader<'_>| {
            let due = loader.changing.take(Instant::now() + DEADLINE);
            loader.look(due);
        };
        write("new.md");
        ["one.md", "two.md"].into_iter().for_each(remove);
        look(&mut loader);
        assert_eq!(changes(), []);
        later(&mut loader);
        assert_eq!(changes(), [(1, 2)]);
        // Nothing waits for more than one look.
        remove("old.md");
        write("newer.md");
        look(&mut loader);
        write("newest.md");
        look(&mut loader);
        assert_eq!(changes(), [(2, 0)]);
    }
}
