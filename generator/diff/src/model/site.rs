//! A place in the files of a user.

use schemars::JsonSchema;
use serde::Serialize;

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Site {
    /// The file as the user named it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}
