//! The results of settling and charging.

use std::fmt;

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
    /// [`assert_capture`](super::Pending::assert_capture), after a [pause](super::ASK_AGAIN_AFTER).
    CapturePending(TransactionRecord),

    /// **Not paid yet.** The payer is done, but the payment method takes time. Settle again when
    /// Saferpay sends the notification, or after a [pause](super::ASK_AGAIN_AFTER).
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

    /// **Not known to be paid.** Nothing was captured, because another attempt of the order is pending and
    /// may still be paid. Settle or cancel that attempt, or call again after a
    /// [pause](super::ASK_AGAIN_AFTER).
    OtherAttemptPending {
        /// The payment, whose money is reserved. `None` if it was not authorized yet.
        payment: Option<TransactionRecord>,
        /// The payment of the other attempt.
        other: TransactionRecord,
    },

    /// The order is paid by this payment of another attempt. Nothing was authorized for the attempt itself.
    PaidByOtherAttempt(TransactionRecord),

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
        matches!(
            self,
            Self::Settled(_) | Self::PaidByOtherAttempt(_) | Self::PaidTwice(_) | Self::OthersUnknown { .. }
        )
    }

    /// The payment of the order, once it is captured.
    #[must_use]
    pub const fn settled(&self) -> Option<&TransactionRecord> {
        match self {
            Self::Settled(payment)
            | Self::PaidByOtherAttempt(payment)
            | Self::OthersUnknown { payment, .. } => Some(payment),
            Self::PaidTwice(PaidTwice { kept, .. }) => Some(kept),
            _ => None,
        }
    }

    /// The payment that the result is about, paid or not. `None` if there is none. If the order is paid twice,
    /// it is the payment that is kept.
    ///
    /// It says nothing about the order: see [`is_paid`](Self::is_paid). If the payment is not as expected,
    /// it can be that of another order.
    #[must_use]
    pub const fn payment(&self) -> Option<&TransactionRecord> {
        match self {
            Self::Settled(payment)
            | Self::CapturePending(payment)
            | Self::PaymentPending(payment)
            | Self::OnlyAuthorized { payment, .. }
            | Self::PaidByOtherAttempt(payment)
            | Self::PaidTwice(PaidTwice { kept: payment, .. })
            | Self::OthersUnknown { payment, .. }
            | Self::StateUnknown(payment)
            | Self::Failed(Failed::Canceled(payment))
            | Self::NotAsExpected { payment, .. } => Some(payment),
            Self::OtherAttemptPending { payment, .. } => payment.as_ref(),
            Self::PayerNotDone | Self::Failed(Failed::Refused(_) | Failed::Expired(_)) => None,
        }
    }

    /// The error that the result comes with: why a payment has failed, or why a step is still to be done.
    #[must_use]
    pub const fn error(&self) -> Option<&Error> {
        match self {
            Self::OnlyAuthorized { error, .. }
            | Self::OthersUnknown { error: Some(error), .. }
            | Self::PaidTwice(PaidTwice { returned: Some(Err(error)), .. })
            | Self::Failed(Failed::Refused(error) | Failed::Expired(error)) => Some(error),
            Self::PaidTwice(PaidTwice { returned: Some(Ok(outcome)), .. }) => outcome.error(),
            Self::Settled(_)
            | Self::CapturePending(_)
            | Self::PaymentPending(_)
            | Self::PayerNotDone
            | Self::OtherAttemptPending { .. }
            | Self::PaidByOtherAttempt(_)
            | Self::PaidTwice(PaidTwice { returned: None, .. })
            | Self::OthersUnknown { error: None, .. }
            | Self::StateUnknown(_)
            | Self::Failed(Failed::Canceled(_))
            | Self::NotAsExpected { .. } => None,
        }
    }

    /// Why the payment has failed, as a message that you can show to the payer, if Saferpay sent one.
    #[must_use]
    pub fn payer_message(&self) -> Option<&str> {
        match self {
            Self::Failed(Failed::Refused(error)) => error.refusal()?.payer_message.as_deref(),
            _ => None,
        }
    }

    /// Whether another call with the same attempts has the same result. If not, respond to a
    /// notification with status 503, so that Saferpay repeats it.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        match self {
            Self::Settled(_) | Self::PaidByOtherAttempt(_) | Self::Failed(_) => true,
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

/// A description for logs and for staff, without secrets.
impl fmt::Display for Settlement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settled(_) => formatter.write_str("paid"),
            Self::CapturePending(_) => formatter.write_str("the capture is pending"),
            Self::PaymentPending(_) => formatter.write_str("the payment is pending"),
            Self::OnlyAuthorized { error, .. } => write!(formatter, "authorized and not captured: {error}"),
            Self::PayerNotDone => formatter.write_str("the payer is not done"),
            Self::OtherAttemptPending { .. } => formatter.write_str("another attempt is pending"),
            Self::PaidByOtherAttempt(_) => formatter.write_str("paid by another attempt"),
            Self::PaidTwice(PaidTwice { returned: None, .. }) => formatter.write_str("paid twice"),
            Self::PaidTwice(PaidTwice { returned: Some(Ok(outcome)), .. }) => {
                write!(formatter, "paid twice; the later payment: {outcome}")
            }
            Self::PaidTwice(PaidTwice { returned: Some(Err(error)), .. }) => {
                write!(formatter, "paid twice; the later payment is not returned: {error}")
            }
            Self::OthersUnknown { .. } => formatter.write_str("paid; the other attempts are not known"),
            Self::StateUnknown(_) => formatter.write_str("the state of the payment cannot be read"),
            Self::Failed(Failed::Refused(error) | Failed::Expired(error)) => error.fmt(formatter),
            Self::Failed(Failed::Canceled(_)) => formatter.write_str("canceled"),
            Self::NotAsExpected { mismatch, .. } => write!(formatter, "not as expected: {mismatch}"),
        }
    }
}
