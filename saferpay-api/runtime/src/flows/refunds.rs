use serde_json::{Value, json};

use super::messages::{optional_text, text};
use super::order::amount;
use super::{Capture, Flow, FromResponse};
use crate::answers::{PaymentState, find};
use crate::client::Call;
use crate::error::Error;
use crate::money::Money;
use crate::record::Reflect;

/// Gives money back: by a cancel while it is only reserved, by a refund once it is captured.
pub trait Refunds: Capture {
    #[doc(hidden)]
    fn call_cancel(&self, fields: Value) -> Call<'_, Canceled>;
    #[doc(hidden)]
    fn call_inquire(&self, fields: Value) -> Call<'_, TransactionStatus>;
    #[doc(hidden)]
    fn call_refund(&self, fields: Value) -> Call<'_, Refunded>;

    /// Lets go of what was authorized. Saferpay also cancels some captures, before the batch is
    /// closed.
    fn cancel(&self, transaction_id: &str) -> Call<'_, Canceled> {
        self.call_cancel(reference(transaction_id))
    }

    /// Asks how a transaction stands. Not for polling: Saferpay blocks who does.
    fn inquire(&self, transaction_id: &str) -> Call<'_, TransactionStatus> {
        self.call_inquire(reference(transaction_id))
    }

    /// The same by the order id, where the transaction id is not known: after an authorization or a
    /// refund whose outcome is unknown. `TRANSACTION_NOT_FOUND` then says that there is none.
    ///
    /// Which of several transactions with one order id is found is not published, so that each needs
    /// an order id of its own.
    fn inquire_order(&self, order_id: &str) -> Call<'_, TransactionStatus> {
        self.call_inquire(json!({ "TransactionReference": { "OrderId": order_id } }))
    }

    /// Refunds a capture, in full or in part. Saferpay is told to refuse more than was captured,
    /// all refunds together.
    ///
    /// A refund that comes back [`Authorized`](PaymentState::Authorized) has moved no money:
    /// capture it, by its own transaction id.
    ///
    /// Prefer [`refund_with_order_id`](Self::refund_with_order_id): without an order id nobody can be asked what became of
    /// a refund whose answer was lost.
    fn refund(&self, capture_id: &str, money: Money) -> Call<'_, Refunded> {
        self.call_refund(refund(capture_id, money, None))
    }

    /// The same under an order id, which no other transaction should have. After an unknown outcome,
    /// [`inquire_order`](Self::inquire_order) tells whether there is such a refund; do not refund anew
    /// before.
    fn refund_with_order_id(&self, order_id: &str, capture_id: &str, money: Money) -> Call<'_, Refunded> {
        self.call_refund(refund(capture_id, money, Some(order_id)))
    }

    /// Gives a whole payment back, however far it has come. `captured` is how much of it was
    /// captured, or would have been.
    ///
    /// It cancels. If Saferpay refuses because the payment is captured, or not one to cancel, it
    /// inquires; a payment that is captured is then refunded by its capture, and the refund
    /// captured where it needs that. A payment that is canceled already counts as canceled.
    ///
    /// Nothing is sent a second time. After an unknown outcome, which of the calls it was decides:
    ///
    /// * `Transaction/Cancel`, `Transaction/Inquire`: call this again; it finds out.
    /// * `Transaction/Refund`: look into the Backoffice or the transaction report first. Saferpay
    ///   was told to refuse more than was captured, but that is a net, not a plan. Where you know that
    ///   a payment is captured, [`refund_with_order_id`](Self::refund_with_order_id) can be asked for.
    /// * the capture of the refund: no error, but [`RefundOutcome::RefundNotCaptured`], as the refund
    ///   must not be made anew: capture it by its id.
    ///
    /// # Errors
    ///
    /// A payment that can neither be canceled nor refunded as it stands, a refund that was
    /// refused, a call that failed.
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
        Err(error) => error,
    };
    if !(refusal.is_already_captured() || refusal.is_in_wrong_state() || refusal.is_not_supported()) {
        return Err(refusal);
    }
    let payment = client.inquire(&transaction_id).await?;
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
        state => state,
    };
    let refund = Refunded { state, ..refund };
    Ok(match state {
        PaymentState::Captured => RefundOutcome::Refunded(refund),
        _ => RefundOutcome::RefundPending(refund),
    })
}

/// How money was given back.
#[derive(Debug)]
#[non_exhaustive]
pub enum RefundOutcome {
    /// It was never taken.
    Canceled(Canceled),

    /// It goes back to the payer.
    Refunded(Refunded),

    /// The refund was accepted, and whether money goes back is known later, by
    /// `Transaction/AssertRefund`: ask after hours, not in a loop.
    RefundPending(Refunded),

    /// **The refund stands, and no money goes back until it is captured.** Do not refund anew:
    /// see to what the error says, and capture the refund by its transaction id.
    RefundNotCaptured {
        /// The refund.
        refund: Refunded,
        /// What became of its capture.
        error: Error,
    },
}

/// A transaction that is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Canceled {
    /// The transaction.
    pub transaction_id: String,

    /// When, as Saferpay writes it. `None` if it was canceled before.
    pub date: Option<String>,
}

impl FromResponse for Canceled {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self { transaction_id: text(answer, &["TransactionId"]), date: optional_text(answer, &["Date"]) }
    }
}

/// A refund.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refunded {
    /// The refund's own transaction.
    pub transaction_id: String,

    /// How far it has come. [`PaymentState::Authorized`] has to be captured, or no money moves.
    pub state: PaymentState,
}

impl FromResponse for Refunded {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self { transaction_id: text(answer, &["Transaction", "Id"]), state: find::transaction_state(answer) }
    }
}

/// How a transaction stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransactionStatus {
    /// The transaction.
    pub transaction_id: String,

    /// The merchant's own id of the order.
    pub order_id: Option<String>,

    /// How far it has come.
    pub state: PaymentState,

    /// Whether it is a payment, and not a refund.
    pub is_payment: bool,

    /// By which it is refunded, once captured.
    pub capture_id: Option<String>,

    /// The amount. `None` if it cannot be read as money.
    pub amount: Option<Money>,
}

impl FromResponse for TransactionStatus {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self {
            transaction_id: text(answer, &["Transaction", "Id"]),
            order_id: find::order_id(answer).map(str::to_owned),
            state: find::transaction_state(answer),
            is_payment: find::is_payment(answer),
            capture_id: find::capture_id(answer).map(str::to_owned),
            amount: find::amount(answer),
        }
    }
}
