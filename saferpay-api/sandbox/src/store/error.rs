//! Errors of the store.

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
            format!("{path} is in use by another sandbox; stop that one, or choose another file")
        } else {
            format!("{path}: {text}; repair or remove the file, or choose another one")
        })
    }

    pub(super) fn damaged(path: &Path, what: &str) -> Self {
        Self(format!(
            "{} is damaged: {what}; restore it from a backup, or remove it to start again",
            path.display()
        ))
    }

    pub(super) fn foreign(path: &Path) -> Self {
        Self(format!("{} is a database, but not one of a sandbox; choose another file", path.display()))
    }

    /// A row that the engine cannot load.
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
