use super::{Answer, PaymentState, find};
use crate::money::Money;

/// An answer that tells of a transaction: is it paid?
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
/// Generated responses have it, and nothing else.
pub trait PaymentAnswer: Answer {
    /// How far the transaction has come.
    fn payment_state(&self) -> PaymentState {
        find::transaction_state(self.as_record())
    }

    /// Whether the transaction is a payment, by which the merchant is to get money.
    fn is_payment(&self) -> bool {
        find::is_payment(self.as_record())
    }

    /// Whether the transaction is a refund, by which the payer is to get money back.
    fn is_refund(&self) -> bool {
        find::is_refund(self.as_record())
    }

    /// The id by which the transaction is captured, canceled or inquired.
    fn transaction_id(&self) -> Option<&str> {
        find::transaction_id(self.as_record())
    }

    /// The id by which the money is given back. `None` before the capture, and in versions that
    /// do not tell.
    fn capture_id(&self) -> Option<&str> {
        find::capture_id(self.as_record())
    }

    /// The merchant's own id of the order.
    fn order_id(&self) -> Option<&str> {
        find::order_id(self.as_record())
    }

    /// The amount of the transaction. `None` if it cannot be read as money.
    fn amount(&self) -> Option<Money> {
        find::amount(self.as_record())
    }

    /// Whether the merchant gets the money: the transaction is a payment, and captured.
    ///
    /// An authorised payment is not paid: the money is only reserved, and the reservation ends
    /// by itself if nobody captures it. A refund is never paid in this sense.
    fn is_paid(&self) -> bool {
        self.is_payment() && self.payment_state() == PaymentState::Captured
    }

    /// Whether the payer gets the money back: the transaction is a refund, and captured.
    fn is_refunded(&self) -> bool {
        self.is_refund() && self.payment_state() == PaymentState::Captured
    }

    /// Whether money is reserved that moves only once the transaction is captured.
    fn needs_capture(&self) -> bool {
        self.payment_state() == PaymentState::Authorized
    }
}

/// An answer that tells of a capture.
///
/// It does not say whether a payment or a refund was captured. The caller knows. Generated responses
/// have it, and nothing else.
pub trait CaptureAnswer: Answer {
    /// How far the capture has come.
    fn capture_state(&self) -> PaymentState {
        find::capture_state(self.as_record())
    }

    /// The id by which what was captured is given back. `None` in versions that do not tell.
    fn capture_id(&self) -> Option<&str> {
        find::capture_id(self.as_record())
    }

    /// Whether the money moves. If not, [`PaymentState::Pending`] asks for another look later.
    fn is_captured(&self) -> bool {
        self.capture_state() == PaymentState::Captured
    }
}
