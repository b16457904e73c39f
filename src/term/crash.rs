//! What a panic leaves behind: a report in the user's state folder, for those who mend it.
//!
//! Invariant: nothing that stands on a page or was typed is in a report. It holds places in the program, versions, and
//! the names of commands; a message only where it was written into the program as it is.

use std::backtrace::Backtrace;
use std::fs;
use std::io::{self, Write as _};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::config::state;
use crate::text::sanitise;

/// The panic to report: the main thread's, else the first.
static NOTED: Mutex<Option<Stumble>> = Mutex::new(None);

/// Where and how the program stumbled.
#[derive(Debug)]
struct Stumble {
    thread: String,
    place: String,
    message: &'static str,
    backtrace: String,
}

/// Takes down a panic, from its hook: nothing is written yet, for the terminal may be in use.
pub(super) fn note(info: &PanicHookInfo<'_>, on_main: bool) {
    let stumble = Stumble {
        thread: thread::current().name().unwrap_or("without a name").to_owned(),
        place: info.location().map_or_else(|| "unknown".to_owned(), ToString::to_string),
        // A message that was put together may quote a page.
        message: info.payload().downcast_ref::<&'static str>().copied().unwrap_or("(left out: it may quote a page)"),
        backtrace: Backtrace::force_capture().to_string(),
    };
    let mut noted = NOTED.lock().unwrap_or_else(PoisonError::into_inner);
    if on_main || noted.is_none() {
        *noted = Some(stumble);
    }
}

/// Writes the report of what was noted, and tells where it is; does nothing where nothing was. To be called with the
/// terminal restored. `recent` are the last commands, newest last; `size` is the terminal's.
pub(super) fn tell(recent: &[&'static str], size: Option<(u16, u16)>) {
    let noted = NOTED.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(stumble) = noted else { return };
    let written = write(&stumble.report(recent, size));
    let mut err = io::stderr().lock();
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(err, "rungs stumbled at {} (thread {}); this is a fault of rungs", stumble.place, stumble.thread);
    let _ = match written {
        Ok(path) => {
            let path = path.to_string_lossy();
            writeln!(err, "  a report, without any text of your pages, is in {}", sanitise(&path))
        }
        Err(error) => writeln!(err, "  no report could be written: {}", sanitise(&error.to_string())),
    };
}

/// Panics where `RUNGS_PANIC` names this place, in builds that are not for users: so every way out can be tried.
#[track_caller]
pub(super) fn try_at(place: &str) {
    let asked = || std::env::var_os("RUNGS_PANIC").is_some_and(|asked| asked == place);
    assert!(!cfg!(debug_assertions) || !asked(), "RUNGS_PANIC asked for it");
}

impl Stumble {
    fn report(&self, recent: &[&str], size: Option<(u16, u16)>) -> String {
        let Stumble { thread, place, message, backtrace } = self;
        let size = size.map_or_else(|| "unknown".to_owned(), |(columns, rows)| format!("{columns}x{rows}"));
        let terminal = std::env::var("TERM").unwrap_or_default();
        format!(
            "rungs {} stumbled\n\n\
             system: {} {}\n\
             terminal: {size}, {}\n\
             thread: {thread}\n\
             place: {place}\n\
             message: {message}\n\
             last commands: {}\n\n\
             {backtrace}",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            sanitise(&terminal),
            recent.join(", "),
        )
    }
}

fn write(report: &str) -> io::Result<PathBuf> {
    let folder = state::folder().ok_or_else(|| io::Error::other("there is no home for it"))?;
    write_in(&folder, report)
}

/// Writes a report under a name of its own.
fn write_in(folder: &Path, report: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let path = folder.join(format!("crash-{now}-{}.txt", std::process::id()));
    fs::write(&path, report)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_tells_what_helps() {
        let stumble = Stumble {
            thread: "main".into(),
            place: "src/x.rs:1:2".into(),
            message: "no more rows",
            backtrace: "0: here\n".into(),
        };
        let report = stumble.report(&["down", "open"], Some((80, 24)));
        for told in ["thread: main", "place: src/x.rs:1:2", "no more rows", "80x24", "down, open", "0: here"] {
            assert!(report.contains(told), "{told} in {report}");
        }
    }

    #[test]
    fn reports_have_a_folder_made_for_them() {
        let dir = tempfile::tempdir().unwrap();
        let path = write_in(&dir.path().join("state/rungs"), "report").unwrap();
        assert_eq!(fs::read_to_string(path).unwrap(), "report");
    }
}
