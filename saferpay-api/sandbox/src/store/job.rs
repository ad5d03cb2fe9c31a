//! The jobs of the writer thread.

use crate::engine::RowChange;

/// A job for the writer.
pub(super) enum Job {
    /// Write changed rows.
    Write(Vec<RowChange>),
    /// Remove all rows.
    Clear,
}
