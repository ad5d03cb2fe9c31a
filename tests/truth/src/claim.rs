//! The claims of a client about a call, for any client.

use saferpay_history::Fact;

/// What happened, according to a client.
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
    /// The outcome is unknown.
    Unknown,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 5] = [Self::NotSent, Self::Refused, Self::Done, Self::Undecodable, Self::Unknown];

    /// The outcome in words.
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
    /// The outcome is not decided yet.
    Pending,
    /// No money moves.
    Canceled,
}

impl State {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Captured, Self::Authorized, Self::Pending, Self::Canceled];

    /// The name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Captured => "CAPTURED",
            Self::Authorized => "AUTHORIZED",
            Self::Pending => "PENDING",
            Self::Canceled => "CANCELED",
        }
    }

    /// The state with this name in JSON.
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

/// The claims of a client about the transaction of a response. `true` is a claim, `false` is none.
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
    /// The predicates that the response has.
    pub can: Can,
}

/// The groups of predicates that a response has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Can {
    /// The predicates of a payment.
    pub payment: bool,
    /// The predicates of a capture.
    pub capture: bool,
    /// The liability.
    pub liability: bool,
}

impl Statement {
    /// The value of a fact.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> Option<&str> {
        self.facts.iter().find(|(each, _)| *each == fact).map(|(_, value)| &**value)
    }
}

/// The claims of a client about a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What happened.
    pub outcome: Outcome,
    /// Why it was refused.
    pub refused_as: RefusedAs,
    /// The facts of the response.
    pub statement: Statement,
}

impl Claim {
    /// A claim about the outcome only.
    #[must_use]
    pub fn bare(outcome: Outcome) -> Self {
        Self { outcome, refused_as: RefusedAs::default(), statement: Statement::default() }
    }
}
