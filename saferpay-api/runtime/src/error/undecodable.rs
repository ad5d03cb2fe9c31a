//! Why a successful response could not be decoded.

use std::fmt;

use crate::answers::{Facts, Gap, GapKind};

/// Which essential part of a response is missing or unreadable.
///
/// Details that are missing or unreadable do not lead to this error: they are absent from the
/// response, and [`Gap`]s say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecodable {
    path: String,
    expected: String,
    found: String,
    facts: Facts,
}

impl Undecodable {
    pub(crate) fn new(gap: Gap, facts: Facts) -> Self {
        let (expected, found) = match gap.kind {
            GapKind::Missing => ("a value".to_owned(), "nothing".to_owned()),
            GapKind::Unreadable { expected, found } => (expected, found),
        };
        Self { path: gap.path, expected, found, facts }
    }

    /// The facts about the payment that can be read from the response.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The path, such as `Transaction.Amount.CurrencyCode` or `Liability[0].Type`. Empty for the
    /// whole response.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The kind of value that the types of the version expect there.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// The kind of value found instead, without the value itself.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for Undecodable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found, facts: _ } = self;
        formatter.write_str("the response cannot be decoded")?;
        if !path.is_empty() {
            write!(formatter, " at {path}")?;
        }
        write!(formatter, ": expected {expected}, found {found}")
    }
}
