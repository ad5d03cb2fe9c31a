//! What is known about a transaction, as plain data.

use serde::{Deserialize, Serialize};

use super::messages::{Details, FromResponse};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts, PaymentState};
use crate::ids::{AliasId, CaptureId, OrderId, TransactionId};
use crate::money::Money;

/// A transaction, as Saferpay described it last. Store it: it has the IDs for everything that can
/// follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionRecord {
    /// The transaction ID, for cancel and inquire.
    pub transaction_id: TransactionId,

    /// The merchant's order ID.
    pub order_id: Option<OrderId>,

    /// Whether it is a payment or a refund.
    pub kind: TransactionKind,

    /// The state of the transaction. Only [`Captured`](PaymentState::Captured) means that money moves.
    pub state: PaymentState,

    /// The amount. `None` if it is not a valid amount.
    pub amount: Option<Money>,

    /// The capture ID, for refunds. `None` before the capture, and in versions without it.
    pub capture_id: Option<CaptureId>,

    /// When the transaction was made.
    pub date: Option<DateTime>,

    /// The payment method, such as `VISA`.
    pub payment_method: Option<String>,

    /// The masked number of the card or account, which can be shown.
    pub display_text: Option<String>,

    /// Whether liability shifted to the card issuer. `None` if the response does not say.
    pub liability_shift: Option<bool>,

    /// The alias that was registered with the payment.
    pub alias_id: Option<AliasId>,
}

/// What a transaction does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TransactionKind {
    /// It gives money to the merchant.
    Payment,

    /// It gives money back to the payer.
    Refund,

    /// The response does not say.
    Unknown,
}

impl TransactionRecord {
    /// The record of a response that names the transaction.
    pub(super) fn of(facts: &Facts) -> Option<Self> {
        Some(Self::with_id(facts.transaction_id()?, facts))
    }

    /// The record of a response about the transaction with this ID.
    pub(super) fn with_id(transaction_id: TransactionId, facts: &Facts) -> Self {
        let text = |fact| facts.fact(fact).map(str::to_owned);
        let kind = match (facts.is_payment(), facts.is_refund()) {
            (true, _) => TransactionKind::Payment,
            (_, true) => TransactionKind::Refund,
            (false, false) => TransactionKind::Unknown,
        };
        Self {
            transaction_id,
            order_id: facts.order_id(),
            kind,
            state: facts.payment_state(),
            amount: facts.amount(),
            capture_id: facts.capture_id(),
            date: facts.fact(Fact::Date).map(DateTime::from),
            payment_method: text(Fact::PaymentMethod),
            display_text: text(Fact::DisplayText),
            liability_shift: facts.liability_shift(),
            alias_id: facts.alias_id(),
        }
    }

    /// Whether it is a payment whose money the merchant gets.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        self.kind == TransactionKind::Payment && self.state == PaymentState::Captured
    }

    /// Adds what a later response says, and keeps what only this one says.
    pub(super) fn updated(self, later: Self) -> Self {
        Self {
            transaction_id: self.transaction_id,
            order_id: later.order_id.or(self.order_id),
            kind: if later.kind == TransactionKind::Unknown { self.kind } else { later.kind },
            state: later.state,
            amount: later.amount.or(self.amount),
            capture_id: later.capture_id.or(self.capture_id),
            date: self.date.or(later.date),
            payment_method: later.payment_method.or(self.payment_method),
            display_text: later.display_text.or(self.display_text),
            liability_shift: later.liability_shift.or(self.liability_shift),
            alias_id: later.alias_id.or(self.alias_id),
        }
    }

    /// Sets the order ID that the transaction was found or made with, if the response does not repeat it.
    pub(super) fn with_order_id(self, order_id: OrderId) -> Self {
        Self { order_id: self.order_id.or(Some(order_id)), ..self }
    }

    /// The same transaction in another state.
    pub(super) fn in_state(self, state: PaymentState) -> Self {
        Self { state, ..self }
    }
}

impl FromResponse for TransactionRecord {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Self::of(facts)
    }
}
