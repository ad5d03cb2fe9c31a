//! What the writer does.

use crate::engine::RowChange;

/// Something to write.
pub(super) enum Job {
    /// Rows that have changed.
    Write(Vec<RowChange>),
    /// All rows go.
    Clear,
}
