//! Why the state cannot be kept.

use std::fmt;
use std::path::Path;

/// A database file that cannot be used.
#[derive(Debug)]
pub struct StoreError(String);

impl StoreError {
    pub(super) fn new(path: &Path, error: impl fmt::Display) -> Self {
        let path = path.display();
        let text = error.to_string();
        Self(if text.contains("already open") {
            format!("{path} is in use by another sandbox; stop that one, or take another file with --data")
        } else {
            format!("{path}: {text}; mend or remove the file, or take another with --data")
        })
    }

    pub(super) fn damaged(path: &Path, what: &str) -> Self {
        Self(format!(
            "{} is damaged: {what}; take a copy of it from a backup, or remove it to begin anew",
            path.display()
        ))
    }

    pub(super) fn foreign(path: &Path) -> Self {
        Self(format!(
            "{} is a database, but not one that this sandbox wrote; take another file with --data",
            path.display()
        ))
    }

    /// A row that the world does not take back.
    pub(crate) fn row(path: &Path, error: impl fmt::Display) -> Self {
        let path = path.display();
        Self(format!("{path}: {error}; another version of the sandbox wrote it, or it is damaged"))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for StoreError {}
