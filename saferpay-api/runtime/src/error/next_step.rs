use std::fmt;

/// What to do about a request whose outcome is unknown.
///
/// Which one it is depends on the operation, whose documentation says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextStep {
    /// Send the same again: it reads, or a second time changes nothing.
    Retry,

    /// Begin anew. What may have been made is unknown to everybody, moves no money and lapses.
    StartOver,

    /// Ask `Transaction/Inquire` with the transaction id or, where there is none yet, with the
    /// order id, once the request can no longer be under way. `TRANSACTION_NOT_FOUND` then means
    /// that nothing was authorized.
    Inquire,

    /// Ask `Transaction/AssertCapture` with the transaction id and the id of the order part.
    AssertCapture,

    /// Ask `Alias/Inquire` with the alias id.
    InquireAlias,

    /// Look into the Backoffice or, from the next day on, into the transaction report: no
    /// operation of the version can be asked for certain. A refund that was given an order id of
    /// its own can be, by `Transaction/Inquire`.
    LookAtReporting,

    /// Read [`Error::raw_body`](super::Error::raw_body): it was done, and the answer is there.
    ReadRawBody,
}

impl fmt::Display for NextStep {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Retry => "send it again",
            Self::StartOver => "begin anew",
            Self::Inquire => "ask Transaction/Inquire",
            Self::AssertCapture => "ask Transaction/AssertCapture",
            Self::InquireAlias => "ask Alias/Inquire",
            Self::LookAtReporting => "look into the Backoffice or the transaction report",
            Self::ReadRawBody => "read the raw answer",
        })
    }
}
