//! Text that needs no look.
//!
//! Invariant: what is plain stays as it is when it is sanitised, and holds no address, no placeholder, no wide space.

/// Whether a text is what [`super::Piece::Plain`] promises.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some((last, before)) = bytes.split_last() else { return true };
    // Each byte is looked at with the one behind it, many at once.
    is_plain_byte(*last)
        && match before.len() {
            0..8 => before.iter().zip(&bytes[1..]).all(|(byte, next)| is_plain_byte(*byte) && !is_pair(*byte, *next)),
            8..16 => are_plain::<8>(bytes),
            16..32 => are_plain::<16>(bytes),
            _ => are_plain::<32>(bytes),
        }
}

/// The same of all bytes but the last, where they are at least as many as are looked at as a whole.
fn are_plain<const LANES: usize>(bytes: &[u8]) -> bool {
    let is_plain = |at: usize| {
        let (run, behind) = (&bytes[at..at + LANES], &bytes[at + 1..=at + LANES]);
        let pairs = run.iter().zip(behind);
        pairs.fold(true, |plain, (byte, next)| plain & is_plain_byte(*byte) & !is_pair(*byte, *next))
    };
    // The last run may begin within the one before.
    let last = bytes.len() - 1 - LANES;
    (0..last).step_by(LANES).all(is_plain) && is_plain(last)
}

fn is_plain_byte(byte: u8) -> bool {
    matches!(byte, b' '..=b'z')
}

/// Whether two bytes are those of two spaces, or amid a web address.
fn is_pair(byte: u8, next: u8) -> bool {
    ((byte == b' ') & (next == b' ')) | ((byte == b':') & (next == b'/'))
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn what_needs_a_look_is_found_wherever_it_stands() {
        for length in 0..100 {
            let plain = "a ".repeat(50)[..length].to_owned();
            assert!(is_plain(&plain), "{plain:?}");
            for at in 0..=length {
                for odd in ["  ", "{", "é", "\u{1b}", "\n", "://"] {
                    let text = format!("{}{odd}{}", &plain[..at], &plain[at..]);
                    assert!(!is_plain(&text), "{text:?}");
                }
            }
        }
    }
}
