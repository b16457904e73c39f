//! The loop of the browser: takes what is posted, feeds the model, does what the model asks for, draws.
//!
//! Invariant: what is posted together is drawn once.

use std::collections::VecDeque;
use std::io::{self, BufWriter, Stdout};
use std::mem::ManuallyDrop;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender};

use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use crossterm::{execute, queue, terminal};
use ratatui::Terminal;
use ratatui::layout::Rect;

use super::disputed::{self, Steady};
use super::memory::Memory;
use super::screen::Screen;
use super::searcher::Searcher;
use super::signals::Signal;
use super::{End, Post, Start, background, checker, crash, editor, input, outside, signals};
use crate::app::{self, Effect, Event, Model};
use crate::check::Policy;
use crate::handbook::Sites;
use crate::load::{self, Live, Source, Update};
use crate::text::sanitise;
use crate::view;

/// The browser at work.
pub(super) struct Browser {
    model: Model,
    /// Never dropped: `screen` restores all that it changes, and at its end it would print to a terminal that may be
    /// gone.
    terminal: ManuallyDrop<Terminal<Steady<BufWriter<Stdout>>>>,
    /// Restored when it is dropped.
    screen: Screen,
    source: Source,
    sites: Sites,
    policy: Policy,
    memory: Option<Memory>,
    post: Sender<Post>,
    /// Keeps the handbook up with its files.
    live: Option<Live>,
    searcher: Searcher,
}

impl Browser {
    pub(super) fn new(start: Start, screen: Screen, post: Sender<Post>) -> io::Result<Browser> {
        let path: Option<&Path> = match &start.source {
            Source::Path(path) => Some(path),
            Source::Sample => None,
        };
        let (memory, why) = Memory::read(path);
        let mut model = Model::new(start.settings.clone());
        if let Some(memory) = &memory {
            model.restore(memory.state().clone());
        }
        if let Some(why) = why {
            app::step(&mut model, Event::Done(Err(why)));
        }
        // One write for a frame, so that a slow terminal never shows half of it.
        let backend = Steady::new(BufWriter::with_capacity(1 << 16, io::stdout()));
        let terminal = ManuallyDrop::new(Terminal::new(backend)?);
        let Start { source, sites, policy, .. } = start;
        let searcher = Searcher::start(post.clone());
        Ok(Browser { model, terminal, screen, source, sites, policy, memory, post, live: None, searcher })
    }

    /// Takes what is posted until the user leaves, the terminal is lost or the system wants the end.
    pub(super) fn run(&mut self, posts: &Receiver<Post>) -> io::Result<End> {
        self.load();
        let (width, height) = terminal::size()?;
        app::step(&mut self.model, Event::Resized(width, height));
        if let Some(light) = background::guess() {
            app::step(&mut self.model, Event::Background { light });
        }
        self.draw()?;
        background::ask()?;
        crash::try_at("main");
        let turns = input::listen(self.post.clone());
        loop {
            let first = posts.recv().expect("the browser holds a sender of its own");
            let mut input_waits = false;
            for post in newest(std::iter::once(first).chain(posts.try_iter()).collect()) {
                let event = match post {
                    Post::Event(event) => event,
                    Post::Load(Update::Snapshot(handbook, progress)) => {
                        if progress.done {
                            self.searcher.loaded(handbook.clone());
                        }
                        Event::Loaded(handbook, progress)
                    }
                    Post::Load(Update::Changed(handbook, changes)) => {
                        self.searcher.loaded(handbook.clone());
                        Event::Changed(handbook, changes)
                    }
                    Post::Load(Update::Ladder(handbook, ladder)) => Event::LadderRead(handbook, ladder),
                    Post::Load(Update::Failed(error)) => Event::LoadFailed(sanitise(&error.to_string()).into_owned()),
                    Post::Signal(Signal::Stop) => {
                        self.suspend()?;
                        Event::Resumed
                    }
                    Post::Signal(Signal::Continued) => {
                        self.retake()?;
                        Event::Resumed
                    }
                    Post::Signal(signal) => return Ok(End::Killed(signal)),
                    Post::InputLost(error) => return Ok(End::Lost(error)),
                    Post::InputWaits => {
                        input_waits = true;
                        continue;
                    }
                };
                if self.take(event)?.is_break() {
                    return Ok(End::Quit);
                }
            }
            self.draw()?;
            if input_waits && turns.send(()).is_err() {
                return Ok(End::Lost(io::Error::other("no more input")));
            }
        }
    }

    /// Takes in an event, does what the model asks for, and takes in what comes of that.
    fn take(&mut self, event: Event) -> io::Result<ControlFlow<()>> {
        let mut events = VecDeque::from([event]);
        while let Some(event) = events.pop_front() {
            for effect in app::step(&mut self.model, event) {
                match effect {
                    Effect::Quit => return Ok(ControlFlow::Break(())),
                    effect => events.extend(self.perform(effect)?),
                }
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Does one thing; returns what to tell the model of it.
    fn perform(&mut self, effect: Effect) -> io::Result<Vec<Event>> {
        match effect {
            Effect::Load => self.load(),
            Effect::Search(ask) => self.searcher.search(self.model.handbook.clone(), ask),
            Effect::Copy { text, what } => return Ok(vec![Event::Done(outside::copy(text, &what))]),
            Effect::Open(address) => {
                let post = self.post.clone();
                let told = outside::open(&address, move |told| {
                    // Nobody listens any more when the program is on its way out.
                    let _ = post.send(Post::Event(Event::Done(told)));
                });
                return Ok(told.err().map(|why| Event::Done(Err(why))).into_iter().collect());
            }
            Effect::Edit(file, line) => {
                self.screen.leave();
                let edited = signals::while_child_runs(|| editor::edit(&file, line));
                self.retake()?;
                if let Some(live) = &self.live {
                    live.read(file);
                }
                return Ok(std::iter::once(Event::Resumed)
                    .chain(edited.err().map(|why| Event::Done(Err(why))))
                    .collect());
            }
            Effect::Remember => {
                return Ok(self.remember().err().map(|why| Event::Done(Err(why))).into_iter().collect());
            }
            Effect::Mouse(on) => self.screen.capture_mouse(on)?,
            Effect::Redraw => {
                crash::try_at("redraw");
                // Not `clear`: that asks the terminal for the cursor, and a terminal may not answer.
                let size = self.terminal.size()?;
                self.terminal.resize(Rect::new(0, 0, size.width, size.height))?;
            }
            Effect::Suspend => {
                self.suspend()?;
                return Ok(vec![Event::Resumed]);
            }
            Effect::Quit => {}
        }
        Ok(Vec::new())
    }

    /// Begins to read the handbook; where that has begun, everything is read again.
    fn load(&mut self) {
        let Browser { live, source, sites, policy, post, .. } = self;
        match live {
            Some(live) => live.reload(),
            None => {
                let check = checker::start(policy.clone(), post.clone());
                let post = post.clone();
                let mut first = true;
                *live = Some(load::spawn(source.clone(), sites.clone(), move |update| {
                    if std::mem::take(&mut first) {
                        crash::try_at("loader");
                    }
                    let whole = match &update {
                        Update::Ladder(handbook, ladder) => Some((handbook.clone(), ladder.clone())),
                        _ => None,
                    };
                    // Nobody listens any more when the program is on its way out.
                    let _ = post.send(Post::Load(update));
                    if let Some(whole) = whole {
                        let _ = check.send(whole);
                    }
                }));
            }
        }
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.screen.leave();
        signals::stop()?;
        self.retake()
    }

    /// Takes the terminal back, with the size that it has now: of changes the system tells only who is in the
    /// foreground.
    fn retake(&mut self) -> io::Result<()> {
        self.screen.retake()?;
        let (width, height) = terminal::size()?;
        app::step(&mut self.model, Event::Resized(width, height));
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        self.terminal.draw(|frame| {
            view::draw(&self.model, frame);
            disputed::write_whole(frame.buffer_mut());
            crash::try_at("draw");
        })?;
        execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)
    }

    /// The names of the last commands, newest last.
    pub(super) fn recent(&self) -> Vec<&'static str> {
        self.model.recent().collect()
    }

    /// Writes down where the user is, and what is bookmarked.
    pub(super) fn remember(&mut self) -> Result<(), String> {
        let state = self.model.state();
        self.memory.as_mut().map_or(Ok(()), |memory| memory.write(state))
    }
}

/// Drops the snapshots and ladders that later ones of the same batch replace.
fn newest(mut posts: Vec<Post>) -> Vec<Post> {
    let (mut replaced, mut reread) = (false, false);
    posts.reverse();
    posts.retain(|post| match post {
        Post::Load(Update::Ladder(..)) => !std::mem::replace(&mut reread, true),
        Post::Load(Update::Snapshot(..)) => !std::mem::replace(&mut replaced, true),
        _ => true,
    });
    posts.reverse();
    posts
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::handbook::{Handbook, Origin};
    use crate::ladder::Ladder;
    use crate::load::Progress;

    /// A number is a snapshot of so many pages; 0 stands for any other post.
    #[track_caller]
    fn check(posts: &[usize], expected: &[usize]) {
        let post = |read: &usize| match read {
            0 => Post::InputWaits,
            read => {
                let handbook = Handbook::build(Origin::Sample, Vec::new());
                let progress = Progress { read: *read, ..Progress::default() };
                Post::Load(Update::Snapshot(handbook.into(), progress))
            }
        };
        let told = |post: Post| match post {
            Post::Load(Update::Snapshot(_, progress)) => progress.read,
            _ => 0,
        };
        let kept: Vec<usize> = newest(posts.iter().map(post).collect()).into_iter().map(told).collect();
        assert_eq!(kept, expected);
    }

    #[test]
    fn only_the_newest_ladder_is_kept() {
        let posts = ["older", "newer"].map(|title| {
            let handbook = Arc::new(Handbook::of_texts([("a.md", format!("# {title}\n"))]));
            let ladder = Arc::new(Ladder::new(&handbook));
            Post::Load(Update::Ladder(handbook, ladder))
        });
        let title = |post: Post| match post {
            Post::Load(Update::Ladder(handbook, _)) => {
                handbook.pages().map(|(_, page)| page.title.to_string()).collect()
            }
            _ => String::new(),
        };
        assert_eq!(newest(posts.into()).into_iter().map(title).collect::<Vec<_>>(), ["newer"]);
    }

    #[test]
    fn only_the_newest_snapshot_is_kept() {
        check(&[10, 0, 20], &[0, 20]);
        check(&[20], &[20]);
        check(&[0, 0], &[0, 0]);
    }
}
