//! What can go wrong with one request.

/// What happens to a request that reached the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Nothing: it is carried out and answered.
    None,
    /// The same, but the connection is closed a moment later, when it is in the pool.
    ClosedWhenIdle,
    /// The connection is cut when the request has begun to arrive.
    CutBefore,
    /// It has arrived as a whole, and the connection is cut before it is carried out.
    CutAfterReading,
    /// It is carried out, and the connection is cut before the answer.
    CutAfterDoing,
    /// It is carried out, and the connection is cut inside the answer.
    CutInsideAnswer,
    /// It is not carried out, and nothing comes back.
    StallBefore,
    /// It is carried out, and nothing comes back.
    StallAfter,
    /// It is carried out, and the answer stops in the middle.
    StallInsideAnswer,
    /// It is carried out, and the answer comes in drops, but in time.
    SlowBody,
    /// It is carried out, and the answer is complete in length and broken off as JSON.
    TruncatedJson,
    /// It is carried out, and the answer lacks the fact that the operation is about.
    EssentialMissing,
    /// A 500 in JSON that asks for a repeat, and nothing was done.
    InternalError,
    /// A 500 of a gateway, and nothing was done.
    GatewayBefore,
    /// A 500 of a gateway, although it was done.
    GatewayAfter,
    /// A 503 of a gateway, and nothing was done.
    Unavailable,
    /// An error that says that the acquirer did not answer in time: it was done.
    CommunicationTimeout,
    /// A refusal that says not to try again, and nothing was done.
    Refused,
    /// A refusal that says to try later, and nothing was done.
    RetryLater,
}

impl Fault {
    /// All of them.
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

    /// About half of all requests meet with a fault.
    #[must_use]
    pub fn deal(random: &mut fastrand::Rng) -> Self {
        if random.bool() { Self::None } else { Self::ALL[random.usize(1..Self::ALL.len())] }
    }

    /// Whether what was asked for is carried out.
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
