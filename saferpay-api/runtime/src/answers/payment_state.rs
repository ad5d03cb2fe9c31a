/// The state of a transaction or a capture.
///
/// It is the same for all versions, although their lists of states differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// The money moves: a payment is paid, a refund is refunded.
    Captured,

    /// The money is reserved and does not move. **Not paid**: it has to be captured.
    Authorized,

    /// The outcome is not known yet. **Not paid.**
    Pending,

    /// The transaction was canceled, and no money will move. **Not paid.**
    Canceled,

    /// A state that this crate does not know, or none. **Not known to be paid.**
    Unknown,
}

impl PaymentState {
    pub(super) fn of(status: Option<&str>) -> Self {
        match status {
            Some("CAPTURED") => Self::Captured,
            Some("AUTHORIZED") => Self::Authorized,
            Some("PENDING") => Self::Pending,
            Some("CANCELED") => Self::Canceled,
            _ => Self::Unknown,
        }
    }
}
