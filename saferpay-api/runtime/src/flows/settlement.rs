//! The results of settling a payment.

use std::sync::Arc;

use super::{Mismatch, PaymentResponse};
use crate::answers::Gap;
use crate::error::Error;
use crate::money::Money;

/// The result of [`settle`](super::Settle::settle).
///
/// Only [`Settled`](Self::Settled) is paid.
#[derive(Debug)]
#[non_exhaustive]
pub enum Settlement<A> {
    /// Paid: captured now or before. Deliver.
    Settled(Payment<A>),

    /// **Not paid yet.** The capture was accepted, and its outcome is known later, by
    /// `Transaction/AssertCapture` or by settling again: do so after some hours, not in a loop. There
    /// is no notification.
    CapturePending(Payment<A>),

    /// **Not paid.** Money is reserved, and the capture failed with this error. Settle again; if
    /// the error persists, capture or cancel the payment by its transaction ID before the
    /// reservation expires. If the outcome of the capture is unknown, you can safely settle again
    /// to find out.
    OnlyAuthorized {
        /// The payment.
        payment: Payment<A>,
        /// The error of its capture.
        error: Error,
    },

    /// **Not paid**, and there is nothing to do now. Saferpay sends a notification when the payer
    /// is done; do not poll. Respond to a notification with status 503, so that Saferpay repeats
    /// it.
    NotYet(NotYet),

    /// **Not known to be paid.** The payment exists, and the response has a state that this crate does
    /// not know, or none that can be read. Nothing was captured.
    StateUnknown(Payment<A>),

    /// **Not paid**, and it will not be.
    Failed(Failed),

    /// **Not captured by this call**, because it differs from what was expected. The money stays
    /// reserved until it is canceled or the reservation expires.
    NotAsExpected {
        /// The payment.
        payment: Payment<A>,
        /// How it differs from what was expected.
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

/// A payment that is authorized or captured.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Payment<A> {
    /// The transaction ID, for cancel and inquire.
    pub transaction_id: String,

    /// The capture ID, for refunds. `None` before the capture, and in versions without it.
    pub capture_id: Option<String>,

    /// The authorized amount. `None` if it is not a valid amount.
    pub amount: Option<Money>,

    /// Whether liability shifted to the card issuer. `None` if the response does not say.
    pub liability_shift: Option<bool>,

    /// The alias that was registered with the payment.
    pub alias_id: Option<String>,

    /// The whole response, or the error of decoding it. The fields above are right in both cases.
    pub answer: Result<Box<A>, Arc<Error>>,

    /// The mandatory fields of the version that the response lacks, and the parts that could not be
    /// read.
    pub gaps: Vec<Gap>,
}

impl<A> Payment<A> {
    /// The payment of a response that names it.
    pub(super) fn of(response: PaymentResponse<A>) -> Self {
        let PaymentResponse { facts, gaps, answer } = response;
        Self {
            transaction_id: facts.transaction_id().unwrap_or_default().to_owned(),
            capture_id: facts.capture_id().map(str::to_owned),
            amount: facts.amount(),
            liability_shift: facts.liability_shift(),
            alias_id: facts.alias_id().map(str::to_owned),
            answer,
            gaps,
        }
    }
}

/// Why a payment is not settled yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotYet {
    /// The payer has not started or not finished.
    PayerNotDone,

    /// The payer is done, but the payment method takes time. For a payment that was already
    /// authorized, the capture is pending.
    PaymentPending,
}

/// Why a payment has failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failed {
    /// Declined, aborted by the payer, or not possible with this payment method: the error has the
    /// reason, and a message for the payer if there is one.
    Refused(Error),

    /// Canceled after the authorization.
    Canceled {
        /// The transaction ID.
        transaction_id: String,
    },
}
