// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// Since when a transaction has been waiting for its outcome.
///
/// The container `RestApi_Models_Transactions_PendingDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_PendingDetails).
#[non_exhaustive]
pub struct PendingDetails {
    /// Since when the transaction has been pending.
    ///
    /// Dates of reports may lack the offset from UTC.
    ///
    /// `PendingSinceDate`. Date, mandatory.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub pending_since_date: DateTime,
}

impl PendingDetails {
    /// Makes one of what is mandatory.
    ///
    /// - `pending_since_date`: Since when the transaction has been pending.
    #[must_use]
    pub fn new(pending_since_date: impl Into<DateTime>) -> Self {
        Self {
            pending_since_date: pending_since_date.into(),
        }
    }
}

saferpay_runtime::impl_record!(PendingDetails {
    0 pending_since_date: mandatory "PendingSinceDate" date_time(),
});
