//! The program in a pseudo-terminal: a screen to look at, keys to press, and modes to find restored.
//!
//! Nothing here sleeps: every wait is for a condition, with a deadline after which the test fails and shows the screen.

mod exits;
mod pty;

use std::collections::BTreeMap;
use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};
use vt100::{Color, MouseProtocolMode, Parser, Screen};

/// What takes longer has failed; generous, for a machine that does much else.
const DEADLINE: Duration = Duration::from_secs(30);

/// A program in a terminal.
pub struct Terminal {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    open: Option<Open>,
    reading: Option<JoinHandle<()>>,
    closing: Arc<AtomicBool>,
    deaf: Arc<Deaf>,
    child: Box<dyn Child + Send + Sync>,
    modes: String,
}

/// The ends of a terminal that is open.
struct Open {
    keys: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    /// Held open, so that the terminal outlives the program.
    _slave: Box<dyn SlavePty + Send>,
}

/// Whether nobody is to read what the program writes, and whether nobody does.
#[derive(Default)]
struct Deaf {
    wanted: AtomicBool,
    is: AtomicBool,
}

/// What the program has written.
struct Seen {
    parser: Parser,
    bytes: Vec<u8>,
}

impl Terminal {
    /// Starts a program in a terminal of this size, in a folder that is its home, with these variables.
    pub fn start(program: &str, args: &[&str], home: &Path, variables: &[(&str, &str)], size: (u16, u16)) -> Terminal {
        let pair = native_pty_system().openpty(pty_size(size)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(home);
        command.env_clear();
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        for (name, value) in variables {
            command.env(name, value);
        }
        let modes = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        let (rows, columns) = cells(size);
        let seen = Seen { parser: Parser::new(rows, columns, 0), bytes: Vec::new() };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let mut output = pair.master.try_clone_reader().unwrap();
        let writing = Arc::clone(&seen);
        let closing = Arc::new(AtomicBool::new(false));
        let is_closing = Arc::clone(&closing);
        let deaf = Arc::new(Deaf::default());
        let is_deaf = Arc::clone(&deaf);
        let reading = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                if is_closing.load(Ordering::SeqCst) {
                    return;
                }
                let (seen, changed) = &*writing;
                let mut seen = seen.lock().unwrap();
                seen.parser.process(&bytes[..count]);
                seen.bytes.extend_from_slice(&bytes[..count]);
                changed.notify_all();
                drop(seen);
                while is_deaf.wanted.load(Ordering::SeqCst) && !is_closing.load(Ordering::SeqCst) {
                    is_deaf.is.store(true, Ordering::SeqCst);
                    thread::park();
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let open = Open { keys, master: pair.master, _slave: pair.slave };
        Terminal { seen, open: Some(open), reading: Some(reading), closing, deaf, child, modes }
    }

    /// Takes no more of what is written, until [`Terminal::hear`], and has the program draw until it waits for the
    /// terminal to take more. Where the system does not tell what programs wait for, the terminal is full at least.
    #[cfg(target_os = "linux")]
    #[track_caller]
    pub fn fill(&mut self) {
        use std::os::unix::fs::OpenOptionsExt as _;
        const NOT_WAITING: i32 = 0o4000;
        // No more keys than a line holds that nobody reads.
        const MOST: usize = 500;
        let path = self.open.as_ref().expect("the terminal is open").master.tty_name().unwrap();
        let mut line = std::fs::File::options().write(true).custom_flags(NOT_WAITING).open(path).unwrap();
        self.deaf.wanted.store(true, Ordering::SeqCst);
        // The thread that reads is waiting for something to read.
        while !self.deaf.is.load(Ordering::SeqCst) {
            let _ = line.write(b" ");
            thread::yield_now();
        }
        let call = format!("/proc/{}/syscall", self.child.process_id().unwrap());
        let deadline = Instant::now() + DEADLINE;
        for turn in 0.. {
            while line.write(&[b' '; 1024]).is_ok() {}
            if turn < MOST {
                self.press("\x0c");
            }
            // `write` to standard output, by its numbers on x86-64 and on ARM.
            let waits = |call: String| call.starts_with("1 0x1 ") || call.starts_with("64 0x1 ");
            if std::fs::read_to_string(&call).map_or(turn > MOST, waits) {
                return;
            }
            assert!(Instant::now() < deadline, "waited in vain for the program to wait");
            thread::yield_now();
        }
    }

    /// Takes what is written again.
    #[cfg(target_os = "linux")]
    pub fn hear(&self) {
        self.deaf.wanted.store(false, Ordering::SeqCst);
        self.reading.as_ref().expect("the terminal is open").thread().unpark();
    }

    /// Sets the line as a shell does before it takes a terminal over.
    #[cfg(target_os = "linux")]
    pub fn set_line(&self) {
        let path = self.open.as_ref().expect("the terminal is open").master.tty_name().unwrap();
        assert!(Command::new("stty").arg("-F").arg(path).arg("sane").status().unwrap().success());
    }

    /// Presses keys, as the bytes that a terminal sends for them.
    pub fn press(&mut self, keys: &str) {
        let open = self.open.as_mut().expect("the terminal is open");
        open.keys.write_all(keys.as_bytes()).unwrap();
        open.keys.flush().unwrap();
    }

    /// Presses keys, and waits until a text stands on the screen.
    #[track_caller]
    pub fn see(&mut self, keys: &str, text: &str) {
        self.press(keys);
        self.wait_text(text);
    }

    /// Waits until the screen is as it should be.
    #[track_caller]
    pub fn wait(&self, what: &str, fulfilled: impl Fn(&Screen) -> bool) {
        self.wait_for(what, |seen| fulfilled(seen.parser.screen()));
    }

    /// Waits until a text stands on the screen.
    #[track_caller]
    pub fn wait_text(&self, text: &str) {
        self.wait(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the program has drawn a text since it last gave the terminal away, as it does to an editor.
    #[track_caller]
    pub fn wait_back(&self, text: &str) {
        self.wait_for(text, |seen| {
            let written = String::from_utf8_lossy(&seen.bytes);
            written.rsplit_once("\x1b[?1049l").is_some_and(|(_, since)| since.contains(text))
        });
    }

    /// Waits until the program has written these bytes, shown or not.
    #[track_caller]
    pub fn wait_bytes(&self, bytes: &str) {
        self.wait_for(bytes, |seen| seen.bytes.windows(bytes.len()).any(|window| window == bytes.as_bytes()));
    }

    #[track_caller]
    fn wait_for(&self, what: &str, fulfilled: impl Fn(&Seen) -> bool) {
        let (seen, changed) = &*self.seen;
        let (seen, timeout) =
            changed.wait_timeout_while(seen.lock().unwrap(), DEADLINE, |seen| !fulfilled(seen)).unwrap();
        if timeout.timed_out() {
            let screen = seen.parser.screen().contents();
            drop(seen);
            panic!("waited in vain for {what:?}; the screen:\n{screen}");
        }
    }

    /// What stands on the screen.
    pub fn contents(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }

    /// All that the program has written.
    pub fn written(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().bytes.clone()
    }

    /// Waits until there is a file with something in it.
    #[track_caller]
    pub fn wait_file(&self, path: &Path) {
        let deadline = Instant::now() + DEADLINE;
        while std::fs::read(path).map_or(true, |bytes| bytes.is_empty()) {
            assert!(
                Instant::now() < deadline,
                "waited in vain for {}; the screen:\n{}",
                path.display(),
                self.contents()
            );
            thread::yield_now();
        }
    }

    /// Closes the terminal, as when its window is closed, and waits until the program has ended.
    #[track_caller]
    pub fn hang_up(&mut self) -> ExitStatus {
        self.closing.store(true, Ordering::SeqCst);
        // What the program draws for a key wakes the thread that reads, which then closes its end.
        self.press("j");
        self.reading.take().expect("a terminal is closed once").join().unwrap();
        self.open = None;
        self.wait_end()
    }

    /// Makes the terminal larger or smaller.
    pub fn resize(&self, size: (u16, u16)) {
        let (rows, columns) = cells(size);
        self.seen.0.lock().unwrap().parser.screen_mut().set_size(rows, columns);
        self.open.as_ref().expect("the terminal is open").master.resize(pty_size(size)).unwrap();
    }

    /// Sends the program a signal.
    pub fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        assert!(Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap().success());
    }

    /// Waits until the program has stopped, as Ctrl-z does.
    #[track_caller]
    pub fn wait_stopped(&self) {
        let stat = format!("/proc/{}/stat", self.child.process_id().unwrap());
        let deadline = Instant::now() + DEADLINE;
        while !std::fs::read_to_string(&stat).unwrap().contains(") T ") {
            assert!(Instant::now() < deadline, "waited in vain for a stop");
            thread::yield_now();
        }
    }

    /// Waits until the program has ended.
    #[track_caller]
    pub fn wait_end(&mut self) -> ExitStatus {
        let deadline = Instant::now() + DEADLINE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "waited in vain for the end; the screen:\n{}", self.contents());
            thread::yield_now();
        }
    }

    /// Fails unless the terminal is as the program found it. To be asked when the program has ended or stopped.
    #[track_caller]
    pub fn check_restored(&self) {
        self.wait_for("the first screen with all its modes", |seen| {
            let screen = seen.parser.screen();
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == MouseProtocolMode::None
                && (screen.fgcolor(), screen.bgcolor()) == (Color::Default, Color::Default)
                && !(screen.bold() || screen.inverse() || screen.underline())
                && left_on(&seen.bytes).is_empty()
        });
        self.check_line();
    }

    /// Fails unless the line, which needs nothing to be written, is as the program found it.
    #[track_caller]
    pub fn check_line(&self) {
        let master = &self.open.as_ref().expect("the terminal is open").master;
        assert_eq!(modes(&**master), self.modes, "the modes of the line");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The modes that a program has left other than a terminal begins with, told by what it wrote: `CSI ? number h` and
/// `l`, and the flags of keyboards, `CSI > flags u` and `CSI < u`.
fn left_on(written: &[u8]) -> Vec<String> {
    let mut modes: BTreeMap<String, bool> = BTreeMap::new();
    let mut keyboards = 0;
    for sequence in String::from_utf8_lossy(written).split("\x1b[").skip(1) {
        let Some(end) = sequence.find(|c: char| ('@'..='~').contains(&c)) else { continue };
        match (&sequence[..1], &sequence[end..=end]) {
            ("?", on @ ("h" | "l")) => {
                modes.insert(sequence[1..end].to_owned(), on == "h");
            }
            (">", "u") => keyboards += 1,
            ("<", "u") => keyboards -= 1,
            _ => {}
        }
    }
    // Lines that wrap, a cursor that shows: these are on.
    modes.retain(|mode, on| *on != matches!(mode.as_str(), "7" | "25"));
    modes.into_keys().chain((keyboards != 0).then(|| "keyboard".to_owned())).collect()
}

fn pty_size((columns, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells((columns, rows): (u16, u16)) -> (NonZeroU16, NonZeroU16) {
    // A terminal that does not tell its size is as wide as any.
    let cells = |n| NonZeroU16::new(n).unwrap_or(NonZeroU16::MIN.saturating_add(99));
    (cells(rows), cells(columns))
}

/// Echo, line mode, signals: all that raw mode changes.
fn modes(master: &dyn MasterPty) -> String {
    let modes = master.get_termios().unwrap();
    format!("{:?} {:?} {:?}", modes.input_flags, modes.output_flags, modes.local_flags)
}
