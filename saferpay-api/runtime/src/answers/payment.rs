//! Whether a response reports a payment, a refund or a capture, and in which state.

use super::find::FactSource;
use super::{Answer, Fact, PaymentState};
use crate::ids::{CaptureId, OrderId, TransactionId};
use crate::money::Money;

/// A response with a transaction: is it paid?
///
/// ```
/// use saferpay_api::answers::PaymentAnswer;
/// use saferpay_api::v1_53::payment_page::AssertResponse;
///
/// fn next_step(answer: &AssertResponse) -> &'static str {
///     if answer.is_paid() {
///         "deliver"
///     } else if answer.needs_capture() {
///         "capture, then deliver"
///     } else {
///         "wait, or give up"
///     }
/// }
/// ```
///
/// Only generated responses implement this trait.
pub trait PaymentAnswer: Answer {
    /// The state of the transaction.
    fn payment_state(&self) -> PaymentState {
        self.as_record().state()
    }

    /// Whether the transaction is a payment, which gives money to the merchant.
    fn is_payment(&self) -> bool {
        FactSource::is_payment(self.as_record())
    }

    /// Whether the transaction is a refund, which gives money back to the payer.
    fn is_refund(&self) -> bool {
        FactSource::is_refund(self.as_record())
    }

    /// The transaction ID, for capture, cancel and inquire.
    fn transaction_id(&self) -> Option<TransactionId> {
        self.as_record().fact(Fact::TransactionId).map(TransactionId::from)
    }

    /// The capture ID, for refunds. `None` before the capture, and in versions without it.
    fn capture_id(&self) -> Option<CaptureId> {
        self.as_record().fact(Fact::CaptureId).map(CaptureId::from)
    }

    /// The merchant's order ID.
    fn order_id(&self) -> Option<OrderId> {
        self.as_record().fact(Fact::OrderId).map(OrderId::from)
    }

    /// The amount of the transaction. `None` if it is not a valid amount.
    fn amount(&self) -> Option<Money> {
        FactSource::amount(self.as_record())
    }

    /// Whether the merchant gets the money: the transaction is a payment, and captured.
    ///
    /// An authorized payment is not paid: the money is only reserved, and the reservation expires
    /// unless it is captured. A refund is never paid in this sense.
    fn is_paid(&self) -> bool {
        self.is_payment() && self.payment_state() == PaymentState::Captured
    }

    /// Whether the payer gets the money back: the transaction is a refund, and captured.
    fn is_refunded(&self) -> bool {
        self.is_refund() && self.payment_state() == PaymentState::Captured
    }

    /// Whether the money is reserved and moves only after a capture.
    fn needs_capture(&self) -> bool {
        self.payment_state() == PaymentState::Authorized
    }
}

/// A response with a capture.
///
/// It does not say whether a payment or a refund was captured; the caller knows. Only generated
/// responses implement this trait.
pub trait CaptureAnswer: Answer {
    /// The state of the capture.
    fn capture_state(&self) -> PaymentState {
        self.as_record().state()
    }

    /// The capture ID, for refunds. `None` in versions without it.
    fn capture_id(&self) -> Option<CaptureId> {
        self.as_record().fact(Fact::CaptureId).map(CaptureId::from)
    }

    /// Whether the money moves. If the state is [`PaymentState::Pending`], check again later.
    fn is_captured(&self) -> bool {
        self.capture_state() == PaymentState::Captured
    }
}
