//! Signals: being killed, stopped and continued, with the terminal restored.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use super::Post;

/// What the system wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    /// End: the signal's number.
    End(i32),
    /// Stop, as Ctrl-z does in a shell.
    Stop,
    /// Go on after a stop.
    Continued,
}

/// Whether another program has the terminal: then the keys that make signals are meant for it.
static CHILD_RUNS: AtomicBool = AtomicBool::new(false);

/// Runs something that waits for another program on this terminal.
pub(super) fn while_child_runs<T>(wait: impl FnOnce() -> T) -> T {
    CHILD_RUNS.store(true, Ordering::SeqCst);
    let result = wait();
    CHILD_RUNS.store(false, Ordering::SeqCst);
    result
}

#[cfg(unix)]
pub(super) use unix::{die_of, listen, stop};

#[cfg(unix)]
mod unix {
    use std::ops::RangeInclusive;
    use std::process;
    use std::thread;
    use std::time::Duration;

    use signal_hook::consts::{
        SIGABRT, SIGALRM, SIGBUS, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP,
        SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU, SIGXFSZ,
    };
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::super::screen;
    use super::*;

    /// The loop gets this long to end by itself, say with a terminal that takes no more output.
    const PATIENCE: Duration = Duration::from_secs(1);

    /// What is meant for the browser as it is.
    const USUAL: [i32; 6] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT];

    /// What nobody should send it, and would end it all the same. Those by which the processor tells of a fault cannot
    /// be waited for by another thread, and a closed pipe ends nothing here.
    const UNUSUAL: [i32; 12] =
        [SIGABRT, SIGALRM, SIGBUS, SIGIO, SIGPROF, SIGSYS, SIGTRAP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU, SIGXFSZ];

    /// Those of real time, which have no names and end it as well; elsewhere their numbers are nothing.
    const NUMBERED: RangeInclusive<i32> = 34..=64;

    /// Posts the signals from now on.
    pub(in super::super) fn listen(post: Sender<Post>) -> io::Result<()> {
        let mut signals = Signals::new(USUAL)?;
        for number in UNUSUAL.into_iter().chain(NUMBERED.filter(|_| cfg!(target_os = "linux"))) {
            // One that the system keeps for itself cannot be sent either.
            let _ = signals.add_signal(number);
        }
        let listen = move || {
            for number in signals.forever() {
                let child_runs = CHILD_RUNS.load(Ordering::SeqCst);
                let Some(signal) = heard(number, child_runs) else { continue };
                if signal == Signal::Stop && child_runs {
                    // The shell waits until all of the job has stopped.
                    let _ = stop();
                    continue;
                }
                let heard = post.send(Post::Signal(signal)).is_ok();
                if matches!(signal, Signal::End(_)) {
                    if heard {
                        thread::sleep(PATIENCE);
                    }
                    // Not from here: it could wait for a terminal that takes nothing any more.
                    thread::spawn(screen::restore);
                    thread::sleep(PATIENCE);
                    let _ = die_of(signal);
                }
            }
        };
        thread::Builder::new().name("signals".into()).spawn(listen)?;
        Ok(())
    }

    /// What a signal wants, by its number; nothing where it is meant for another program that has the terminal.
    fn heard(number: i32, child_runs: bool) -> Option<Signal> {
        match number {
            SIGINT | SIGQUIT | SIGCONT if child_runs => None,
            SIGCONT => Some(Signal::Continued),
            SIGTSTP => Some(Signal::Stop),
            number => Some(Signal::End(number)),
        }
    }

    /// Stops this process until it is continued.
    pub(in super::super) fn stop() -> io::Result<()> {
        emulate_default_handler(SIGTSTP)
    }

    /// Ends as the signal would have ended the program, so that a shell sees what happened.
    pub(in super::super) fn die_of(signal: Signal) -> io::Result<()> {
        match signal {
            Signal::End(number) => {
                // One that is not known there has no other way than the code by which shells tell of it.
                let _ = emulate_default_handler(number);
                process::exit(128 + number)
            }
            Signal::Stop | Signal::Continued => Ok(()),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn what_keys_send_is_for_the_program_that_has_the_terminal() {
            for number in [SIGINT, SIGQUIT, SIGCONT] {
                assert_eq!(heard(number, true), None);
                assert_ne!(heard(number, false), None);
            }
            for number in [SIGTERM, SIGHUP] {
                assert_eq!(heard(number, true), Some(Signal::End(number)));
            }
            assert_eq!(heard(SIGTSTP, true), Some(Signal::Stop));
        }
    }
}

#[cfg(not(unix))]
pub(super) use other::{die_of, listen, stop};

/// Where there are no such signals, none arrive and none can be sent.
#[cfg(not(unix))]
mod other {
    use super::*;

    pub(in super::super) fn listen(_post: Sender<Post>) -> io::Result<()> {
        Ok(())
    }

    pub(in super::super) fn stop() -> io::Result<()> {
        Ok(())
    }

    pub(in super::super) fn die_of(_signal: Signal) -> io::Result<()> {
        Ok(())
    }
}
