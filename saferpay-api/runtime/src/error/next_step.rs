use std::fmt;

/// What to do about a request whose outcome is unknown.
///
/// It depends on the operation, whose documentation says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextStep {
    /// Send the same request again: the operation is idempotent.
    Retry,

    /// Start over with a new request. What the lost request may have created moves no money and
    /// expires.
    StartOver,

    /// Call `Transaction/Inquire` with the transaction ID or, if there is none yet, with the order
    /// ID, once the request can no longer be in progress. `TRANSACTION_NOT_FOUND` then means that
    /// nothing was authorized.
    Inquire,

    /// Call `Alias/Inquire` with the alias ID.
    InquireAlias,

    /// Check the Backoffice or, from the next day on, the transaction report: no operation of the
    /// version gives a reliable result.
    LookAtReporting,

    /// Read [`Error::raw_body`](super::Error::raw_body): the request succeeded, and this is its
    /// response.
    ReadRawBody,
}

impl fmt::Display for NextStep {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Retry => "send it again",
            Self::StartOver => "start over",
            Self::Inquire => "call Transaction/Inquire",
            Self::InquireAlias => "call Alias/Inquire",
            Self::LookAtReporting => "check the Backoffice or the transaction report",
            Self::ReadRawBody => "read the raw body of the response",
        })
    }
}
