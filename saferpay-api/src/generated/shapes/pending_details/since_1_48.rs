// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// How long the outcome of a transaction has been open.
///
/// The container `RestApi_Models_Transactions_PendingDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_PendingDetails).
#[derive(Default)]
#[non_exhaustive]
pub struct PendingDetails {
    /// The date and time since when the transaction has been pending.
    ///
    /// Dates in reports can lack the UTC offset.
    ///
    /// `PendingSinceDate`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub pending_since_date: Option<DateTime>,
}

impl PendingDetails {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PendingSinceDate`. The date and time since when the transaction has been pending.
    #[must_use]
    pub fn with_pending_since_date(
        mut self,
        pending_since_date: impl Into<DateTime>,
    ) -> Self {
        self.pending_since_date = Some(pending_since_date.into());
        self
    }
}

saferpay_runtime::impl_record!(PendingDetails {
    0 pending_since_date: expected "PendingSinceDate" date_time(),
});
