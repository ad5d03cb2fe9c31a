//! The results of refunds and cancels.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::TransactionRecord;
use super::messages::{Details, FromResponse};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::error::Error;
use crate::ids::TransactionId;

/// The result of a refund.
#[derive(Debug)]
#[non_exhaustive]
pub enum RefundOutcome {
    /// The payment was canceled; no money had moved, or Saferpay took the capture back.
    Canceled(Canceled),

    /// The payment was refunded; the money goes back to the payer.
    Refunded(TransactionRecord),

    /// The refund was accepted, and its outcome is known later: refund again with the same intent, or
    /// call [`assert_refund`](super::Pending::assert_refund), after a [pause](super::ASK_AGAIN_AFTER).
    RefundPending(TransactionRecord),

    /// **The refund exists, but no money goes back until it is captured**, which failed with this error.
    /// Refund again with the same intent: the flow captures it.
    RefundNotCaptured {
        /// The refund.
        refund: TransactionRecord,
        /// The error of its capture.
        error: Error,
    },

    /// **Not refunded.** The refund was canceled before it was captured. To refund nevertheless, use
    /// another reference.
    RefundCanceled(TransactionRecord),

    /// **Not known to be refunded.** The refund exists, and the response has no state, or no type, that can
    /// be read. Refund again with the same intent.
    RefundStateUnknown(TransactionRecord),

    /// **Nothing was done.** The payment is not captured, and only a part of it should go back. If it is
    /// authorized, capture less instead.
    NotCaptured(TransactionRecord),

    /// **Nothing was done.** The response about the payment has no state or no capture ID that can be read,
    /// or the transaction is not a payment.
    PaymentUnknown(TransactionRecord),

    /// **Nothing was done.** Nothing is left to refund.
    NothingLeft,

    /// **Nothing was done.** Another transaction has the reference of the refund as its order ID: a payment,
    /// or a refund of another amount.
    ReferenceInUse(TransactionRecord),
}

impl RefundOutcome {
    /// Whether the payer has the whole or the part of the money back, or never lost it.
    #[must_use]
    pub const fn is_returned(&self) -> bool {
        matches!(self, Self::Canceled(_) | Self::Refunded(_))
    }

    /// Whether another call with the same intent has the same result.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        match self {
            Self::Canceled(_)
            | Self::Refunded(_)
            | Self::RefundCanceled(_)
            | Self::NothingLeft
            | Self::ReferenceInUse(_) => true,
            Self::RefundPending(_)
            | Self::RefundNotCaptured { .. }
            | Self::RefundStateUnknown(_)
            | Self::NotCaptured(_)
            | Self::PaymentUnknown(_) => false,
        }
    }
}

impl RefundOutcome {
    /// The error that the result comes with.
    #[must_use]
    pub const fn error(&self) -> Option<&Error> {
        match self {
            Self::RefundNotCaptured { error, .. } => Some(error),
            Self::Canceled(_)
            | Self::Refunded(_)
            | Self::RefundPending(_)
            | Self::RefundCanceled(_)
            | Self::RefundStateUnknown(_)
            | Self::NotCaptured(_)
            | Self::PaymentUnknown(_)
            | Self::NothingLeft
            | Self::ReferenceInUse(_) => None,
        }
    }
}

/// A description for logs and for staff, without secrets.
impl fmt::Display for RefundOutcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Canceled(_) => "canceled",
            Self::Refunded(_) => "refunded",
            Self::RefundPending(_) => "the refund is pending",
            Self::RefundNotCaptured { error, .. } => {
                return write!(formatter, "the refund is not captured: {error}");
            }
            Self::RefundCanceled(_) => "the refund was canceled",
            Self::RefundStateUnknown(_) => "the state of the refund cannot be read",
            Self::NotCaptured(_) => "the payment is not captured",
            Self::PaymentUnknown(_) => "the state of the payment cannot be read",
            Self::NothingLeft => "nothing is left to refund",
            Self::ReferenceInUse(_) => "another transaction has the reference",
        };
        formatter.write_str(text)
    }
}

/// A transaction that was canceled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Canceled {
    /// The transaction ID.
    pub transaction_id: TransactionId,

    /// When it was canceled. `None` if it was canceled before.
    pub date: Option<DateTime>,
}

impl FromResponse for Canceled {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        let date = facts.fact(Fact::Date).map(DateTime::from);
        Some(Self { transaction_id: facts.transaction_id()?, date })
    }
}
