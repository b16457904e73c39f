//! What a paper is about.
//!
//! Invariant: it is told by addresses, so that it outlives a reload.

use crate::app::Address;
use crate::app::carry::Carry;

/// What a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// All that a role asks.
    InFull(Address),
    /// Two roles side by side.
    Comparison(Address, Address),
    /// The way up from one role to another.
    Way(Address, Address),
    /// Many roles side by side.
    Matrix(Vec<Address>),
}

impl Topic {
    /// What such a paper is called.
    pub fn name(&self) -> &'static str {
        match self {
            Topic::InFull(_) => "a role in full",
            Topic::Comparison(..) => "a comparison",
            Topic::Way(..) => "a way up",
            Topic::Matrix(_) => "a matrix",
        }
    }

    /// Lets the roles that it is about follow into a newer snapshot. A matrix of all levels of a page stays one.
    pub(super) fn carry(&mut self, carry: &Carry<'_>) {
        if let Topic::Matrix(roles) = self
            && let Some(levels) = carry.levels(roles)
        {
            *roles = levels;
            return;
        }
        let roles = match self {
            Topic::InFull(role) => vec![role],
            Topic::Comparison(left, right) | Topic::Way(left, right) => vec![left, right],
            Topic::Matrix(roles) => roles.iter_mut().collect(),
        };
        roles.into_iter().for_each(|role| *role = carry.now(role));
    }

    /// Roles side by side: two as a comparison, more as a matrix.
    pub fn among(mut roles: Vec<Address>) -> Topic {
        match roles.len() {
            2 => {
                let right = roles.remove(1);
                Topic::Comparison(roles.remove(0), right)
            }
            _ => Topic::Matrix(roles),
        }
    }
}
