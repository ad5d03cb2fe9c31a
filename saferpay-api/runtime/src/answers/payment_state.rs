/// How far a transaction has come.
///
/// The same for all versions, whose own lists of states differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// The money moves: a payment is paid, a refund is refunded.
    Captured,

    /// The money is reserved and does not move. **Not paid**: it has to be captured.
    Authorized,

    /// The outcome is still open, and will be known later. **Not paid.**
    Pending,

    /// Given up, and nothing will come of it. **Not paid.**
    Canceled,

    /// A state that this crate does not know, or none told. **Not known to be paid.**
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
