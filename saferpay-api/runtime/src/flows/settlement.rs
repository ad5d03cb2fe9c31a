use super::Mismatch;
use crate::answers::{AliasAnswer, LiabilityAnswer, PaymentAnswer};
use crate::error::Error;
use crate::money::Money;

/// How a payment stands, after everything was done that can be done now.
///
/// Only [`Settled`](Self::Settled) is paid.
#[derive(Debug)]
#[non_exhaustive]
pub enum Settlement<A> {
    /// Paid: captured now, or before. Deliver.
    Settled(Payment<A>),

    /// **Not paid yet.** The capture was accepted, and whether money moves is known later, by
    /// `Transaction/AssertCapture` or by settling again: ask after hours, not in a loop. Nobody
    /// notifies of it.
    CapturePending(Payment<A>),

    /// **Not paid.** Money is reserved, and the capture failed as the error says. Settle again; if
    /// the error stays, capture or cancel the payment by its transaction id, or the reservation
    /// lapses. If the outcome of the capture is unknown, settling again is safe, and tells.
    OnlyAuthorized {
        /// The payment as it is.
        payment: Payment<A>,
        /// What became of its capture.
        error: Error,
    },

    /// **Not paid**, and nothing to be done now. Saferpay notifies when the payer is done; do not ask
    /// in a loop. A notification is best answered with status 503, so that it is repeated.
    NotYet(NotYet),

    /// **Not paid**, and nothing will come of it.
    Failed(Failed),

    /// **Not captured by this call**, because it is not what was expected. What was authorized
    /// stays reserved until it is canceled or lapses.
    NotAsExpected {
        /// The payment as it is.
        payment: Payment<A>,
        /// What is wrong with it.
        mismatch: Mismatch,
    },
}

impl<A> Settlement<A> {
    /// Whether the merchant gets the money.
    #[must_use]
    pub const fn is_paid(&self) -> bool {
        matches!(self, Self::Settled(_))
    }

    /// The payment that was captured.
    #[must_use]
    pub const fn settled(&self) -> Option<&Payment<A>> {
        match self {
            Self::Settled(payment) => Some(payment),
            _ => None,
        }
    }
}

/// A payment that was authorized at least.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Payment<A> {
    /// By which it is canceled or inquired.
    pub transaction_id: String,

    /// By which it is refunded. `None` before the capture, and in versions that do not tell.
    pub capture_id: Option<String>,

    /// How much was authorized. `None` if it cannot be read as money.
    pub amount: Option<Money>,

    /// Whether liability went over to the card issuer; `None` if the answer does not say.
    pub liability_shift: Option<bool>,

    /// The alias that was registered along with the payment.
    pub alias_id: Option<String>,

    /// Everything else that Saferpay says of it.
    pub answer: Box<A>,
}

impl<A: PaymentAnswer + LiabilityAnswer + AliasAnswer> Payment<A> {
    pub(super) fn of(answer: A) -> Self {
        Self {
            transaction_id: answer.transaction_id().unwrap_or_default().to_owned(),
            capture_id: answer.capture_id().map(str::to_owned),
            amount: answer.amount(),
            liability_shift: answer.liability_shift(),
            alias_id: answer.alias_id().map(str::to_owned),
            answer: Box::new(answer),
        }
    }
}

/// Why a payment is not settled yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotYet {
    /// The payer has not begun, or not ended.
    PayerNotDone,

    /// The payer has done his part, and the means of payment takes its time. Of a payment that was
    /// authorized before, it is the capture that does.
    PaymentPending,

    /// A state that this crate does not know.
    UnknownState,
}

/// Why a payment will never be.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failed {
    /// Declined, given up by the payer, or not to be had by this means of payment: the error has the
    /// reason, and the payer message where there is one.
    Refused(Error),

    /// Canceled after it was authorized.
    Canceled {
        /// The transaction.
        transaction_id: String,
    },
}
