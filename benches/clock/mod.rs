//! What the processors do for this program: a clock that other programs do not slow down.

use std::time::Duration;

/// The time that all threads of this program have had of the processors; nothing where the system does not tell.
fn of_threads() -> Option<Duration> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?;
    let nanoseconds = threads.filter_map(|thread| {
        let times = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        times.split(' ').next()?.parse::<u64>().ok()
    });
    Some(Duration::from_nanos(nanoseconds.sum())).filter(|time| !time.is_zero())
}

/// The time that the processors have worked for this program so far; the time of the wall where the system does not
/// tell.
pub fn busy() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    of_threads().unwrap_or_else(|| START.elapsed())
}
