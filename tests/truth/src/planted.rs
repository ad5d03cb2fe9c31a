//! Faults of typical payment clients. The naive client can have each of them, and the oracle must find each.
//! Otherwise the test would prove nothing.

/// A fault of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Planted {
    /// `is_paid` is inverted.
    PredicateInverted,
    /// An authorized payment counts as paid.
    AuthorizedIsPaid,
    /// A captured refund counts as paid.
    RefundIsPaid,
    /// Status 200 means done, whatever the body says.
    StatusTrusted,
    /// Status 4xx means refused, such as the page of a firewall with 403.
    StatusRefuses,
    /// An error object with status 200 is done.
    ErrorWith200IsDone,
    /// An empty response with status 200 is done.
    EmptyIsDone,
    /// A missing status is captured.
    DefaultStatus,
    /// `null` instead of a status is captured.
    NullIsCaptured,
    /// A missing amount is 0.
    ZeroAmount,
    /// The id of the request is not compared.
    RequestIdIgnored,
    /// A response without a request ID is accepted.
    HeaderOptional,
    /// A byte order mark makes a response unreadable.
    BomIsFatal,
    /// UTF-16 is unreadable.
    Utf16IsFatal,
    /// A byte that is not UTF-8 makes a response unreadable.
    Latin1IsFatal,
    /// A response without an essential fact counts as refused.
    UndecodableIsRefused,
    /// A response without an essential fact counts as not sent.
    UndecodableIsNotSent,
    /// An error with an unknown name is a refusal.
    UnknownNameIsRefusal,
    /// A timeout at the acquirer is a refusal.
    TimeoutIsRefusal,
    /// A server error is a refusal.
    ServerErrorIsRefusal,
    /// A lost connection means that nothing was sent.
    LostIsNotSent,
    /// The last of duplicate values counts.
    LastValueCounts,
    /// A missing detail makes a response unreadable.
    DetailsMandatory,
    /// A deep or huge value anywhere makes a response unreadable.
    AbsurdIsFatal,
    /// A body that is cut is completed.
    CutIsCompleted,
    /// Every refusal is a decline.
    EveryRefusalDeclines,
}

impl Planted {
    /// All faults.
    pub const ALL: [Self; 26] = [
        Self::PredicateInverted,
        Self::AuthorizedIsPaid,
        Self::RefundIsPaid,
        Self::StatusTrusted,
        Self::StatusRefuses,
        Self::ErrorWith200IsDone,
        Self::EmptyIsDone,
        Self::DefaultStatus,
        Self::NullIsCaptured,
        Self::ZeroAmount,
        Self::RequestIdIgnored,
        Self::HeaderOptional,
        Self::BomIsFatal,
        Self::Utf16IsFatal,
        Self::Latin1IsFatal,
        Self::UndecodableIsRefused,
        Self::UndecodableIsNotSent,
        Self::UnknownNameIsRefusal,
        Self::TimeoutIsRefusal,
        Self::ServerErrorIsRefusal,
        Self::LostIsNotSent,
        Self::LastValueCounts,
        Self::DetailsMandatory,
        Self::AbsurdIsFatal,
        Self::CutIsCompleted,
        Self::EveryRefusalDeclines,
    ];
}
