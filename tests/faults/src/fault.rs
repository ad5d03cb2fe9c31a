//! The faults that can happen to one request.

/// What happens to a request that reaches the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// No fault: the request is carried out and answered.
    None,
    /// The request is answered, but the connection closes a moment later, when it is in the pool.
    ClosedWhenIdle,
    /// The connection breaks when the request begins to arrive.
    CutBefore,
    /// The whole request arrives, and the connection breaks before it is carried out.
    CutAfterReading,
    /// The request is carried out, and the connection breaks before the response.
    CutAfterDoing,
    /// The request is carried out, and the connection breaks in the middle of the response.
    CutInsideAnswer,
    /// The request is not carried out, and there is no response.
    StallBefore,
    /// The request is carried out, and there is no response.
    StallAfter,
    /// The request is carried out, and the response stops in the middle.
    StallInsideAnswer,
    /// The request is carried out, and the response arrives slowly, but in time.
    SlowBody,
    /// The request is carried out, and the response has its full length, but its JSON is cut off.
    TruncatedJson,
    /// The request is carried out, and the response lacks the essential fact of the operation.
    EssentialMissing,
    /// A 500 in JSON that asks for a retry. The request is not carried out.
    InternalError,
    /// A 500 of a gateway. The request is not carried out.
    GatewayBefore,
    /// A 500 of a gateway, although the request is carried out.
    GatewayAfter,
    /// A 503 of a gateway. The request is not carried out.
    Unavailable,
    /// An error that says that the acquirer did not answer in time. The request is carried out.
    CommunicationTimeout,
    /// A refusal that says not to try again. The request is not carried out.
    Refused,
    /// A refusal that says to try later. The request is not carried out.
    RetryLater,
}

impl Fault {
    /// All faults.
    pub const ALL: [Self; 19] = [
        Self::None,
        Self::ClosedWhenIdle,
        Self::CutBefore,
        Self::CutAfterReading,
        Self::CutAfterDoing,
        Self::CutInsideAnswer,
        Self::StallBefore,
        Self::StallAfter,
        Self::StallInsideAnswer,
        Self::SlowBody,
        Self::TruncatedJson,
        Self::EssentialMissing,
        Self::InternalError,
        Self::GatewayBefore,
        Self::GatewayAfter,
        Self::Unavailable,
        Self::CommunicationTimeout,
        Self::Refused,
        Self::RetryLater,
    ];

    /// Draws a fault. About half of all requests have one.
    #[must_use]
    pub fn deal(random: &mut fastrand::Rng) -> Self {
        if random.bool() { Self::None } else { Self::ALL[random.usize(1..Self::ALL.len())] }
    }

    /// Whether the request is carried out.
    #[must_use]
    pub const fn is_carried_out(self) -> bool {
        match self {
            Self::None
            | Self::ClosedWhenIdle
            | Self::CutAfterDoing
            | Self::CutInsideAnswer
            | Self::StallAfter
            | Self::StallInsideAnswer
            | Self::SlowBody
            | Self::TruncatedJson
            | Self::EssentialMissing
            | Self::GatewayAfter
            | Self::CommunicationTimeout => true,
            Self::CutBefore
            | Self::CutAfterReading
            | Self::StallBefore
            | Self::InternalError
            | Self::GatewayBefore
            | Self::Unavailable
            | Self::Refused
            | Self::RetryLater => false,
        }
    }
}
