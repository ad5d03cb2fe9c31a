//! What a client says about a call, whichever client it is.

use saferpay_history::Fact;

/// What a client says happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The request was not sent: nothing happened.
    NotSent,
    /// Saferpay refused the request: nothing happened.
    Refused,
    /// Saferpay carried the request out.
    Done,
    /// Saferpay carried the request out, and an essential part of the response cannot be read.
    Undecodable,
    /// It is unknown what happened.
    Unknown,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::NotSent, Self::Refused, Self::Done, Self::Undecodable, Self::Unknown];

    /// In words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not sent",
            Self::Refused => "refused",
            Self::Done => "done",
            Self::Undecodable => "done, but undecodable",
            Self::Unknown => "unknown",
        }
    }
}

/// A state of a transaction or of a capture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The money moves.
    Captured,
    /// The money is reserved.
    Authorized,
    /// Not decided yet.
    Pending,
    /// No money moves.
    Canceled,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Captured, Self::Authorized, Self::Pending, Self::Canceled];

    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Captured => "CAPTURED",
            Self::Authorized => "AUTHORIZED",
            Self::Pending => "PENDING",
            Self::Canceled => "CANCELED",
        }
    }

    /// The state with this name on the wire.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// The predicates of errors. Each is a claim if it is true.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a predicate of its own")]
pub struct RefusedAs {
    /// The payment was declined.
    pub declined: bool,
    /// The transaction is captured.
    pub already_captured: bool,
    /// The payer has not started.
    pub not_started: bool,
    /// The payer aborted.
    pub aborted: bool,
}

/// What a client says about the transaction of a response. `true` is a claim, `false` is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a predicate of its own")]
pub struct Statement {
    /// The state, if it is known.
    pub state: Option<State>,
    /// It is a payment.
    pub is_payment: bool,
    /// It is a refund.
    pub is_refund: bool,
    /// The merchant gets the money.
    pub is_paid: bool,
    /// The payer gets the money back.
    pub is_refunded: bool,
    /// The money of a capture moves.
    pub is_captured: bool,
    /// The money is only reserved.
    pub needs_capture: bool,
    /// Whether the card issuer is liable.
    pub liability_shift: Option<bool>,
    /// The amount in minor units, with its currency.
    pub amount: Option<(u64, String)>,
    /// Facts with their values, as texts.
    pub facts: Vec<(Fact, String)>,
    /// Which of the predicates the response can be asked.
    pub can: Can,
}

/// Which predicates a response has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Can {
    /// Those of a payment.
    pub payment: bool,
    /// Those of a capture.
    pub capture: bool,
    /// Who is liable.
    pub liability: bool,
}

impl Statement {
    /// The value of a fact.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> Option<&str> {
        self.facts.iter().find(|(each, _)| *each == fact).map(|(_, value)| &**value)
    }
}

/// What a client says about a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What happened.
    pub outcome: Outcome,
    /// Why it was refused.
    pub refused_as: RefusedAs,
    /// What the response says.
    pub statement: Statement,
}

impl Claim {
    /// A claim that says nothing but what happened.
    #[must_use]
    pub fn bare(outcome: Outcome) -> Self {
        Self { outcome, refused_as: RefusedAs::default(), statement: Statement::default() }
    }
}
