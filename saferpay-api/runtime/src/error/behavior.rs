// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What you can do about an error.
///
/// What an error asks the caller to do, in all versions.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// Do not retry: the same request will not succeed.
    ///
    /// SpecVersion 1.33 renames this value to [`DO_NOT_RETRY`].
    ///
    /// `ABORT`
    ///
    /// [`DO_NOT_RETRY`]: crate::error::Behavior::DoNotRetry
    Abort,

    /// Do not retry: the same request will not succeed.
    ///
    /// For a declined card, further attempts can cost fees of the card scheme.
    ///
    /// `DO_NOT_RETRY`
    DoNotRetry,

    /// Ask the payer for another payment method.
    ///
    /// `OTHER_MEANS`
    OtherMeans,

    /// Retry: the request is valid but could not be processed at this time.
    ///
    /// Use the same request ID and increase the retry indicator. The request ID does not prevent a
    /// duplicate payment: repeat a call that moves money only if you know that it had no effect.
    ///
    /// `RETRY`
    Retry,

    /// Retry after something has changed, such as the balance of the card account.
    ///
    /// For [`TRANSACTION_NOT_STARTED`], it means that the payer has not acted yet: wait for the
    /// notification or the return of the payer, and do not poll.
    ///
    /// Since 1.33: For declined payments, the specification allows up to ten attempts in 30 days.
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
