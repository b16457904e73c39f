//! Errors of the system in a reader's words.

use std::io::{Error, ErrorKind};

/// What an error of the system says, without the number that Rust appends.
pub fn in_words(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".into(),
        ErrorKind::PermissionDenied => "permission denied".into(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or_default().to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_left_out() {
        let check = |error: Error, expected: &str| assert_eq!(in_words(&error), expected);
        check(Error::from_raw_os_error(2), "there is no such file or folder");
        check(Error::from(ErrorKind::PermissionDenied), "permission denied");
        check(Error::other("Broken pipe (os error 32)"), "broken pipe");
        check(Error::other("The disk is full"), "the disk is full");
    }
}
