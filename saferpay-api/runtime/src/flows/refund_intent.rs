//! A refund to make: what a shop stores before it calls Saferpay.

use serde::{Deserialize, Serialize};

use crate::ids::{CaptureId, OrderId, TransactionId};
use crate::money::Money;

/// A refund to make, or a payment to cancel or refund.
///
/// Store it before you pass it to a flow, and pass it again if the program stops, or if the outcome
/// is unknown: the flow looks the refund up by its [`reference`](Self::reference), continues where
/// Saferpay is, and never refunds twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RefundIntent {
    /// The merchant's own ID of the refund, which becomes the `OrderId` of its transaction. No other
    /// payment or refund may have it. It has at most 80 letters, digits, dots, colons, hyphens and
    /// underscores.
    pub reference: OrderId,

    /// What to refund.
    pub target: RefundTarget,

    /// How much.
    pub amount: RefundAmount,
}

/// What to refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RefundTarget {
    /// The capture with this ID.
    Capture(CaptureId),

    /// The payment with this transaction ID. The flow asks for its state and its capture ID.
    Payment(TransactionId),
}

/// How much to refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RefundAmount {
    /// The whole payment. If it is not captured, or can still be canceled, it is canceled.
    Whole(Money),

    /// A part of the payment. It is never canceled.
    Part(Money),

    /// What is left of the captured amount after earlier refunds, by their references.
    Rest {
        /// The captured amount.
        captured: Money,
        /// The references of all earlier refunds of the payment.
        earlier: Vec<OrderId>,
    },
}

impl RefundIntent {
    /// Returns the whole payment to the payer: `amount` is the captured amount, or the amount that
    /// would be captured. A payment that is only authorized is canceled.
    #[must_use]
    pub fn whole(
        reference: impl Into<OrderId>,
        transaction_id: impl Into<TransactionId>,
        amount: Money,
    ) -> Self {
        let target = RefundTarget::Payment(transaction_id.into());
        Self { reference: reference.into(), target, amount: RefundAmount::Whole(amount) }
    }

    /// Refunds a part of a captured payment.
    #[must_use]
    pub fn part(
        reference: impl Into<OrderId>,
        transaction_id: impl Into<TransactionId>,
        amount: Money,
    ) -> Self {
        let target = RefundTarget::Payment(transaction_id.into());
        Self { reference: reference.into(), target, amount: RefundAmount::Part(amount) }
    }

    /// Refunds what is left of a captured payment after earlier refunds. The flow looks up each of them,
    /// and does not count those that do not exist or were canceled.
    #[must_use]
    pub fn rest(
        reference: impl Into<OrderId>,
        transaction_id: impl Into<TransactionId>,
        captured: Money,
        earlier: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        let target = RefundTarget::Payment(transaction_id.into());
        let earlier = earlier.into_iter().map(Into::into).collect();
        Self { reference: reference.into(), target, amount: RefundAmount::Rest { captured, earlier } }
    }

    /// Refunds an amount of a capture, in full or in part.
    #[must_use]
    pub fn of_capture(
        reference: impl Into<OrderId>,
        capture_id: impl Into<CaptureId>,
        amount: Money,
    ) -> Self {
        let target = RefundTarget::Capture(capture_id.into());
        Self { reference: reference.into(), target, amount: RefundAmount::Part(amount) }
    }
}
