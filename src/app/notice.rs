//! What the last line tells until the next key.

use super::Model;

/// What the last line tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Something went well.
    Done(String),
    /// Why nothing happened.
    Inactive(String),
    /// Something failed.
    Failed(String),
}

impl Notice {
    /// The text.
    pub fn text(&self) -> &str {
        let (Notice::Done(text) | Notice::Inactive(text) | Notice::Failed(text)) = self;
        text
    }
}

impl Model {
    /// Tells that something went well.
    pub(super) fn tell(&mut self, what: impl Into<String>) {
        self.notice = Some(Notice::Done(what.into()));
    }

    /// Tells why nothing happened.
    pub(super) fn refuse(&mut self, why: impl Into<String>) {
        self.notice = Some(Notice::Inactive(why.into()));
    }

    /// Tells that something failed.
    pub(super) fn fail(&mut self, why: impl Into<String>) {
        self.notice = Some(Notice::Failed(why.into()));
    }
}
