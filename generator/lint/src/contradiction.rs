//! A contradiction, as every check reports it.

use crate::check::Check;
use crate::subject::Subject;

/// One contradiction in one version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// The check that finds it.
    pub check: Check,
    /// The table, or what else it is about.
    pub owner: Subject,
    /// The field; empty where a whole example contradicts.
    pub field: String,
    /// What each side states.
    pub detail: String,
}
