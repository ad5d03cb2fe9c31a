//! The results of settling and charging.

use super::{Mismatch, RefundOutcome, TransactionRecord};
use crate::error::Error;

/// The result of settling a payment or of a charge.
///
/// [`is_paid`](Self::is_paid) says whether the order is paid, and [`is_final`](Self::is_final) whether
/// another call can change the result.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "a program holds one at a time")]
pub enum Settlement {
    /// Paid: captured now or before. Deliver.
    Settled(TransactionRecord),

    /// **Not paid yet.** The capture was accepted, and its outcome is known later: settle again, or call
    /// [`assert_capture`](super::Pending::assert_capture), after some hours and not in a loop.
    CapturePending(TransactionRecord),

    /// **Not paid yet.** The payer is done, but the payment method takes time. Settle again when
    /// Saferpay sends the notification, or after some hours.
    PaymentPending(TransactionRecord),

    /// **Not paid.** Money is reserved, and this call did not capture it because of this error. Settle
    /// again; if the error persists, capture or cancel the payment by its transaction ID before the
    /// reservation expires. If the outcome of the capture is unknown, you can safely settle again
    /// to find out.
    OnlyAuthorized {
        /// The payment.
        payment: TransactionRecord,
        /// The error.
        error: Error,
    },

    /// **Not paid**, and there is nothing to do now: the payer has not started or not finished. Saferpay
    /// sends a notification when the payer is done; do not poll.
    PayerNotDone,

    /// **Not known to be paid.** Money is reserved and was not captured, because another attempt of
    /// the order is pending and may still be paid. Settle again after some hours.
    OtherAttemptPending {
        /// The payment.
        payment: TransactionRecord,
        /// The payment of the other attempt.
        other: TransactionRecord,
    },

    /// The order is paid, and the payer has paid it a second time.
    PaidTwice(PaidTwice),

    /// Paid, but it is not known whether another attempt is paid, too. Settle again.
    OthersUnknown {
        /// The payment.
        payment: TransactionRecord,
        /// Why the other attempts are not known. `None` if the state of one cannot be read.
        error: Option<Error>,
    },

    /// **Not known to be paid.** The payment exists, and the response has a state that this crate does
    /// not know, or none that can be read. Nothing was captured.
    StateUnknown(TransactionRecord),

    /// **Not paid**, and it will not be.
    Failed(Failed),

    /// **Not captured by this call**, because it differs from what was expected. The money stays
    /// reserved until it is canceled or the reservation expires.
    NotAsExpected {
        /// The payment.
        payment: TransactionRecord,
        /// How it differs from what was expected.
        mismatch: Mismatch,
    },
}

/// Two payments for one order.
#[derive(Debug)]
#[non_exhaustive]
pub struct PaidTwice {
    /// The payment of the order. It is captured.
    pub kept: TransactionRecord,

    /// The other payment, which is one too many: authorized or captured.
    pub later: TransactionRecord,

    /// What happened to the later payment. `None` if the flow was not asked to return it: cancel
    /// or refund it. If it is an error, settle again.
    pub returned: Option<Result<RefundOutcome, Error>>,
}

/// Why a payment has failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failed {
    /// Declined, aborted by the payer, or not possible with this payment method: the error has the
    /// reason, and a message for the payer if there is one.
    Refused(Error),

    /// The token has expired, and there is no payment with the order ID.
    Expired(Error),

    /// Canceled after the authorization.
    Canceled(TransactionRecord),
}

impl Settlement {
    /// Whether the order is paid: by this payment, or by another attempt.
    #[must_use]
    pub const fn is_paid(&self) -> bool {
        matches!(self, Self::Settled(_) | Self::PaidTwice(_) | Self::OthersUnknown { .. })
    }

    /// The payment of the order, once it is captured.
    #[must_use]
    pub const fn settled(&self) -> Option<&TransactionRecord> {
        match self {
            Self::Settled(payment) | Self::OthersUnknown { payment, .. } => Some(payment),
            Self::PaidTwice(PaidTwice { kept, .. }) => Some(kept),
            _ => None,
        }
    }

    /// Whether another call with the same attempts has the same result. If not, respond to a
    /// notification with status 503, so that Saferpay repeats it.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        match self {
            Self::Settled(_) | Self::Failed(_) => true,
            Self::NotAsExpected { mismatch, .. } => mismatch.is_certain(),
            Self::PaidTwice(PaidTwice { returned, .. }) => match returned {
                Some(Ok(outcome)) => outcome.is_final(),
                Some(Err(_)) => false,
                None => true,
            },
            Self::CapturePending(_)
            | Self::PaymentPending(_)
            | Self::OnlyAuthorized { .. }
            | Self::PayerNotDone
            | Self::OtherAttemptPending { .. }
            | Self::OthersUnknown { .. }
            | Self::StateUnknown(_) => false,
        }
    }
}
