//! A contradiction that lint finds.

use crate::check::Check;

/// One contradiction in one version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// The kind.
    pub check: Check,
    /// The table, named as in the facts.
    pub owner: String,
    /// The field, empty where a whole example is meant.
    pub field: String,
    /// What stands where.
    pub detail: String,
}
