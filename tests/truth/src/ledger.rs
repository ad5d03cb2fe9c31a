//! The truth about each request.

use saferpay_history::Fact;

use crate::claim::{RefusedAs, State};

/// The result of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Saferpay carried it out.
    Done,
    /// Saferpay refused it.
    Refused,
    /// Saferpay never received it, or did nothing.
    NotDone,
}

/// The truth about one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number of the operation.
    pub operation: usize,
    /// The id of the request.
    pub request_id: String,
    /// The result.
    pub truth: Truth,
    /// Whether any byte of it was sent.
    pub is_sent: bool,
    /// The facts, if it was carried out.
    pub facts: Vec<(Fact, String)>,
    /// The name of the error, if it was refused.
    pub error_name: Option<String>,
}

impl Entry {
    /// The value of a fact.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> Option<&str> {
        self.facts.iter().find(|(each, _)| *each == fact).map(|(_, value)| &**value)
    }

    /// The state of the transaction or of the capture.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        State::named(self.fact(Fact::Status)?)
    }

    /// Whether the transaction is a payment.
    #[must_use]
    pub fn is_payment(&self) -> bool {
        matches!(self.fact(Fact::TransactionType), Some("PAYMENT" | "PURCHASE"))
    }

    /// Whether the transaction is a refund.
    #[must_use]
    pub fn is_refund(&self) -> bool {
        self.fact(Fact::TransactionType) == Some("REFUND")
    }

    /// The amount in minor units, with its currency.
    #[must_use]
    pub fn amount(&self) -> Option<(u64, String)> {
        let value = self.fact(Fact::AmountValue)?.parse().ok()?;
        Some((value, self.fact(Fact::AmountCurrency)?.to_owned()))
    }

    /// The predicates that an error may claim.
    #[must_use]
    pub fn refused_as(&self) -> RefusedAs {
        let name = self.error_name.as_deref().unwrap_or_default();
        RefusedAs {
            declined: matches!(name, "TRANSACTION_DECLINED" | "CARD_EXPIRED"),
            already_captured: name == "TRANSACTION_ALREADY_CAPTURED",
            not_started: name == "TRANSACTION_NOT_STARTED",
            aborted: name == "TRANSACTION_ABORTED",
        }
    }
}
