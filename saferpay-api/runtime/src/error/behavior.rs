// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What can be done about an error.
///
/// What an error asks the caller to do, in all versions.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// Give up: the same request will not succeed.
    ///
    /// Since 1.33 the value is called `DO_NOT_RETRY`.
    ///
    /// `ABORT`
    Abort,

    /// Give up: the same request will not succeed.
    ///
    /// For a declined card, trying again may cost fees of the card scheme.
    ///
    /// `DO_NOT_RETRY`
    DoNotRetry,

    /// Ask the payer for another payment method.
    ///
    /// `OTHER_MEANS`
    OtherMeans,

    /// Try again: the request is fine, but could not be handled right now.
    ///
    /// Use the same request id and count up the retry indicator. The id does not guard against paying
    /// twice: repeat a call that moves money only if you know that nothing came of it.
    ///
    /// `RETRY`
    Retry,

    /// Try again once something has changed, such as the balance of the card.
    ///
    /// For declined payments, newer pages allow up to ten attempts in 30 days. For
    /// [`TRANSACTION_NOT_STARTED`] it means that the payer has not acted yet: wait for the
    /// notification or the return, and do not poll.
    ///
    /// `RETRY_LATER`
    ///
    /// [`TRANSACTION_NOT_STARTED`]: crate::error::ErrorName::TransactionNotStarted
    RetryLater,

    /// A value that this version does not list.
    UnknownValue(crate::UnknownValue),
}

crate::impl_open_enum!(Behavior {
    Abort: "ABORT",
    DoNotRetry: "DO_NOT_RETRY",
    OtherMeans: "OTHER_MEANS",
    Retry: "RETRY",
    RetryLater: "RETRY_LATER",
});
