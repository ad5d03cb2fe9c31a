//! Cancels, inquires and refunds, and the flow that combines them.

use serde_json::{Value, json};

use super::order::amount;
use super::{Capture, Details, Flow, FromResponse};
use crate::answers::{Facts, PaymentState};
use crate::client::Call;
use crate::error::Error;
use crate::money::Money;

/// Cancels and refunds: a cancel releases money that is only reserved, a refund returns money that
/// was captured.
pub trait Refunds: Capture {
    #[doc(hidden)]
    fn call_cancel(&self, fields: Value) -> Call<Canceled>;
    #[doc(hidden)]
    fn call_inquire(&self, fields: Value) -> Call<TransactionStatus>;
    #[doc(hidden)]
    fn call_refund(&self, fields: Value) -> Call<Refunded>;

    /// Cancels an authorization. Saferpay also cancels some captures, before the batch is closed.
    fn cancel(&self, transaction_id: &str) -> Call<Canceled> {
        self.call_cancel(reference(transaction_id))
    }

    /// Returns the status of a transaction. Do not poll with it: Saferpay blocks accounts that do.
    fn inquire(&self, transaction_id: &str) -> Call<TransactionStatus> {
        self.call_inquire(reference(transaction_id))
    }

    /// Returns the status of a transaction by its order ID, for authorizations and refunds whose
    /// outcome is unknown and whose transaction ID is not known. `TRANSACTION_NOT_FOUND` then means
    /// that there is none.
    ///
    /// Give each transaction its own order id: Saferpay does not say which of several transactions
    /// with the same order ID it returns.
    fn inquire_order(&self, order_id: &str) -> Call<TransactionStatus> {
        self.call_inquire(json!({ "TransactionReference": { "OrderId": order_id } }))
    }

    /// Refunds a capture, in full or in part. The request tells Saferpay to refuse refunds whose
    /// total exceeds the captured amount.
    ///
    /// A refund in the state [`Authorized`](PaymentState::Authorized) has moved no money: capture
    /// it by its own transaction ID.
    ///
    /// Prefer [`refund_with_order_id`](Self::refund_with_order_id): without an order ID there is no
    /// call to find out what happened to a refund whose response was lost.
    fn refund(&self, capture_id: &str, money: Money) -> Call<Refunded> {
        self.call_refund(refund(capture_id, money, None))
    }

    /// Refunds a capture under an order ID that no other transaction has. If the outcome is
    /// unknown, [`inquire_order`](Self::inquire_order) says whether the refund exists; do not
    /// refund again before you know.
    fn refund_with_order_id(&self, order_id: &str, capture_id: &str, money: Money) -> Call<Refunded> {
        self.call_refund(refund(capture_id, money, Some(order_id)))
    }

    /// Returns the whole payment to the payer, whether it is authorized or captured. `captured` is
    /// the captured amount, or the amount that would be captured.
    ///
    /// The flow cancels. If Saferpay refuses because the payment is captured or cannot be canceled,
    /// the flow inquires. It then refunds a captured payment, and captures the refund if necessary.
    /// A payment that was already canceled counts as canceled.
    ///
    /// No request is sent twice. If the outcome of a call is unknown, what to do depends on the
    /// call:
    ///
    /// * `Transaction/Cancel`, `Transaction/Inquire`: run the flow again; it finds out.
    /// * `Transaction/Refund`: check the Backoffice or the transaction report first. The request tells
    ///   Saferpay to refuse more than was captured, but do not rely on that alone. If you know that a
    ///   payment is captured, use [`refund_with_order_id`](Self::refund_with_order_id), whose
    ///   outcome can be looked up.
    /// * the capture of the refund: the result is [`RefundOutcome::RefundNotCaptured`] instead of
    ///   an error. Do not refund again; capture the refund by its ID.
    ///
    /// # Errors
    ///
    /// If the payment can neither be canceled nor refunded in its state, if the refund is refused,
    /// or if a call fails.
    fn cancel_or_refund(&self, transaction_id: impl Into<String>, captured: Money) -> Flow<'_, RefundOutcome>
    where
        Self: Sized,
    {
        Flow::new(cancel_or_refund(self, transaction_id.into(), captured))
    }
}

fn refund(capture_id: &str, money: Money, order_id: Option<&str>) -> Value {
    let mut refund = json!({ "Amount": amount(money), "RestrictRefundAmountToCapturedAmount": true });
    if let Some(order_id) = order_id {
        refund["OrderId"] = json!(order_id);
    }
    json!({ "Refund": refund, "CaptureReference": { "CaptureId": capture_id } })
}

fn reference(transaction_id: &str) -> Value {
    json!({ "TransactionReference": { "TransactionId": transaction_id } })
}

async fn cancel_or_refund<C: Refunds>(
    client: &C,
    transaction_id: String,
    captured: Money,
) -> Result<RefundOutcome, Error> {
    let refusal = match client.cancel(&transaction_id).await {
        Ok(canceled) => return Ok(RefundOutcome::Canceled(canceled)),
        // The response is the answer to this cancel, although it does not repeat the id.
        Err(error) if error.is_undecodable() => {
            return Ok(RefundOutcome::Canceled(Canceled { transaction_id, date: None }));
        }
        Err(error) => error,
    };
    if !(refusal.is_already_captured() || refusal.is_in_wrong_state() || refusal.is_not_supported()) {
        return Err(refusal);
    }
    let payment = match client.inquire(&transaction_id).await {
        Ok(payment) => payment,
        Err(error) => match error.facts() {
            Some(facts) => TransactionStatus::of(transaction_id.clone(), facts),
            None => return Err(error),
        },
    };
    let capture_id = match (payment.state, payment.capture_id) {
        (PaymentState::Canceled, _) => {
            return Ok(RefundOutcome::Canceled(Canceled { transaction_id, date: None }));
        }
        (PaymentState::Captured, Some(capture_id)) if payment.is_payment => capture_id,
        _ => return Err(refusal),
    };
    let refund = client.refund(&capture_id, captured).await?;
    let state = match refund.state {
        PaymentState::Authorized => match client.capture_in_full(&refund.transaction_id).await {
            Ok(captured) => captured.state,
            Err(error) if error.is_already_captured() => PaymentState::Captured,
            Err(error) => return Ok(RefundOutcome::RefundNotCaptured { refund, error }),
        },
        PaymentState::Canceled | PaymentState::Unknown => {
            return Ok(RefundOutcome::RefundStateUnknown(refund));
        }
        state @ (PaymentState::Captured | PaymentState::Pending) => state,
    };
    let refund = Refunded { state, ..refund };
    Ok(match state {
        PaymentState::Captured => RefundOutcome::Refunded(refund),
        _ => RefundOutcome::RefundPending(refund),
    })
}

/// The result of [`cancel_or_refund`](Refunds::cancel_or_refund).
#[derive(Debug)]
#[non_exhaustive]
pub enum RefundOutcome {
    /// The payment was canceled; no money had moved.
    Canceled(Canceled),

    /// The payment was refunded; the money goes back to the payer.
    Refunded(Refunded),

    /// The refund was accepted, and its outcome is known later, by `Transaction/AssertRefund`: call
    /// it after some hours, not in a loop.
    RefundPending(Refunded),

    /// **Not known to be refunded.** The refund exists, and the response has no state that can be
    /// read, or one in which a refund is neither captured nor pending; [`Refunded::state`] says
    /// which. Do not refund again: inquire it by its transaction id, and capture it if it is
    /// authorized.
    RefundStateUnknown(Refunded),

    /// **The refund exists, but no money goes back until it is captured.** Do not refund again:
    /// resolve the error, and capture the refund by its transaction ID.
    RefundNotCaptured {
        /// The refund.
        refund: Refunded,
        /// The error of its capture.
        error: Error,
    },
}

/// A transaction that was canceled.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Canceled {
    /// The transaction ID.
    pub transaction_id: String,

    /// The date, as Saferpay writes it. `None` if it was canceled before.
    pub date: Option<String>,
}

impl FromResponse for Canceled {
    fn from_response(facts: &Facts, details: Details<'_>) -> Option<Self> {
        Some(Self { transaction_id: facts.transaction_id()?.to_owned(), date: details.text("Date") })
    }
}

/// A refund.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refunded {
    /// The transaction ID of the refund.
    pub transaction_id: String,

    /// The state of the refund. If it is [`PaymentState::Authorized`], capture it, or no money
    /// moves.
    pub state: PaymentState,
}

impl FromResponse for Refunded {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Some(Self { transaction_id: facts.transaction_id()?.to_owned(), state: facts.payment_state() })
    }
}

/// The status of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransactionStatus {
    /// The transaction ID.
    pub transaction_id: String,

    /// The merchant's order ID.
    pub order_id: Option<String>,

    /// The state of the transaction.
    pub state: PaymentState,

    /// Whether it is a payment, not a refund.
    pub is_payment: bool,

    /// The capture ID, for refunds, once it is captured.
    pub capture_id: Option<String>,

    /// The amount. `None` if it is not a valid amount.
    pub amount: Option<Money>,
}

impl TransactionStatus {
    fn of(transaction_id: String, facts: &Facts) -> Self {
        Self {
            transaction_id,
            order_id: facts.order_id().map(str::to_owned),
            state: facts.payment_state(),
            is_payment: facts.is_payment(),
            capture_id: facts.capture_id().map(str::to_owned),
            amount: facts.amount(),
        }
    }
}

impl FromResponse for TransactionStatus {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Some(Self::of(facts.transaction_id()?.to_owned(), facts))
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! refunds {
    () => {
        impl $crate::flows::Refunds for Client {
            #[inline]
            fn call_cancel(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::Canceled> {
                self.transaction().cancel(&$crate::flows::messages::request(fields)).decode_as()
            }

            #[inline]
            fn call_inquire(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::TransactionStatus> {
                self.transaction().inquire(&$crate::flows::messages::request(fields)).decode_as()
            }

            #[inline]
            fn call_refund(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::Refunded> {
                self.transaction().refund(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
}
