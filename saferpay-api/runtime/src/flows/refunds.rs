//! Cancels and refunds that can be repeated.

use super::capture_once::{CaptureOutcome, Finishes, capture_once};
use super::flow::{Draft, Flow, Steps};
use super::inputs::Inputs;
use super::look_up::{look_up_order, look_up_transaction};
use super::operations::{Calls, TransactionCancel, TransactionRefund};
use super::refund_intent::{RefundAmount, RefundIntent, RefundTarget};
use super::send::{OneCall, ask, send};
use super::{Canceled, RefundOutcome, TransactionKind, TransactionRecord};
use crate::answers::PaymentState;
use crate::error::Error;
use crate::input::Input;
use crate::money::Money;
use crate::record::Record;

/// Cancels and refunds: a cancel releases money that is only reserved, a refund returns money that
/// was captured.
#[cfg_attr(not(doctest), doc = include_str!("examples/refunds.md"))]
pub trait Refunds:
    Finishes + Calls<TransactionCancel, Response: Record> + Calls<TransactionRefund, Response: Record>
{
    /// Cancels an authorization. Saferpay also cancels some captures, before the batch is closed.
    fn cancel(&self, transaction_id: impl Into<String>) -> CancelFlow<Self> {
        Flow::new(self, Inputs::new().with(Input::TransactionId, transaction_id), OneCall::new([]))
    }

    /// Returns money to the payer: cancels the payment if it is only authorized and the whole amount
    /// should go back, and refunds it otherwise. The refund is captured if necessary.
    ///
    /// You can call it again with the same intent at any time: after the program stopped, after an
    /// error, and to ask for a pending refund. It first looks up the refund by its reference, and
    /// continues where Saferpay is: the refund was not sent, it was sent and the response was lost, it
    /// is authorized and not captured, it is pending, or it is done.
    ///
    /// # Two calls at the same time
    ///
    /// Run one call at a time for a payment, for instance with a lock on its row: two calls that look
    /// up the refund at the same time can both find none, and both send it. What happens then
    /// depends on the amount. Saferpay refuses refunds whose total exceeds the captured amount, as the
    /// request asks it to. Two refunds of the whole payment, or of more than half of what is left,
    /// therefore never both succeed, and both calls report the one that exists. **Two refunds of
    /// smaller parts can both succeed**, although they have the same reference. The same applies to a
    /// repeated call while the first request is still on its way: if a call ended with a timeout, wait
    /// some minutes before you repeat it.
    ///
    /// # Errors
    ///
    /// If the refund is refused, if the payment can neither be canceled nor refunded in its state, or
    /// if a call fails. If the outcome is unknown, call it again. Once the refund is known to exist,
    /// every result is a [`RefundOutcome`].
    fn cancel_or_refund(&self, intent: &RefundIntent) -> RefundFlow<Self> {
        RefundFlow::of(self, intent.clone())
    }

    /// Refunds a capture or a captured payment: the same as
    /// [`cancel_or_refund`](Self::cancel_or_refund), but it never cancels.
    ///
    /// # Errors
    ///
    /// Those of [`cancel_or_refund`](Self::cancel_or_refund).
    fn refund(&self, intent: &RefundIntent) -> RefundFlow<Self> {
        let mut intent = intent.clone();
        if let RefundAmount::Whole(amount) = intent.amount {
            intent.amount = RefundAmount::Part(amount);
        }
        RefundFlow::of(self, intent)
    }
}

/// A flow that cancels a transaction.
pub type CancelFlow<C> = Flow<C, TransactionCancel, OneCall<[String; 0], Canceled>>;

/// A flow that refunds. Its [`customize`](Flow::customize) changes the request of the refund.
pub type RefundFlow<C> = Flow<C, TransactionRefund, RefundSteps>;

/// What [`Refunds`] does, and with what.
#[derive(Debug)]
pub struct RefundSteps {
    intent: RefundIntent,
}

impl<C: Refunds> RefundFlow<C> {
    fn of(client: &C, intent: RefundIntent) -> Self {
        let inputs =
            Inputs::new().with(Input::OrderId, &*intent.reference).with_flag(Input::RestrictRefund, true);
        Self::new(client, inputs, RefundSteps { intent })
    }

    /// Sets the description of the refund.
    pub fn with_description(self, description: impl Into<String>) -> Self {
        self.set_text(Input::Description, description)
    }

    /// Sets the text on the statement of the payer's account.
    pub fn with_payer_note(self, note: impl Into<String>) -> Self {
        self.set_text(Input::PayerNote, note)
    }

    /// Sets the URL that Saferpay calls when the outcome of a pending refund is known.
    pub fn with_pending_notify_url(self, url: impl Into<String>) -> Self {
        self.set_text(Input::PendingNotifyUrl, url)
    }
}

type RefundDraft<C> = Draft<<C as Calls<TransactionRefund>>::Request>;

impl<C: Refunds> Steps<C, TransactionRefund> for RefundSteps {
    type Output = RefundOutcome;

    async fn run(self, client: C, draft: RefundDraft<C>) -> Result<RefundOutcome, Error> {
        let RefundIntent { reference, target, amount } = self.intent;
        if let Some(found) = look_up_order(&client, &reference).await? {
            return Ok(continue_refund(&client, &amount, found).await);
        }
        let capture_id = match target {
            RefundTarget::Capture(capture_id) => capture_id,
            RefundTarget::Payment(transaction_id) => {
                match capture_of(&client, transaction_id, &amount).await? {
                    Ok(capture_id) => capture_id,
                    Err(outcome) => return Ok(*outcome),
                }
            }
        };
        let Some(money) = refundable(&client, &amount).await? else {
            return Ok(RefundOutcome::NothingLeft);
        };
        send_refund(&client, draft, &reference, capture_id, money).await
    }
}

async fn send_refund<C: Refunds>(
    client: &C,
    mut draft: RefundDraft<C>,
    reference: &str,
    capture_id: String,
    money: Money,
) -> Result<RefundOutcome, Error> {
    draft.inputs = draft.inputs.with(Input::CaptureId, capture_id).with_amount(money);
    match send::<TransactionRefund, C, TransactionRecord>(client, [], draft).await {
        Ok(refund) => {
            let amount = refund.amount.or(Some(money));
            let refund = TransactionRecord { kind: TransactionKind::Refund, amount, ..refund };
            Ok(complete_refund(client, refund).await)
        }
        Err(error) if error.is_outcome_unknown() || error.refusal().is_none() => Err(error),
        // Another call may have sent the same refund meanwhile, so that nothing is left for this one.
        Err(error) => match look_up_order(client, reference).await {
            Ok(Some(found)) => Ok(continue_refund(client, &RefundAmount::Part(money), found).await),
            Ok(None) | Err(_) => Err(error),
        },
    }
}

/// The capture of a payment to refund, or how the flow ends without a refund.
async fn capture_of<C: Refunds>(
    client: &C,
    transaction_id: String,
    amount: &RefundAmount,
) -> Result<Result<String, Box<RefundOutcome>>, Error> {
    let mut refusal = None;
    if matches!(amount, RefundAmount::Whole(_)) {
        let inputs = Inputs::new().with(Input::TransactionId, &*transaction_id);
        match ask::<TransactionCancel, C, Canceled>(client, inputs).await {
            Ok(canceled) => return Ok(Err(Box::new(RefundOutcome::Canceled(canceled)))),
            // The response is the answer to this cancel, although it does not repeat the ID.
            Err(error) if error.is_undecodable() => {
                let canceled = Canceled { transaction_id, date: None };
                return Ok(Err(Box::new(RefundOutcome::Canceled(canceled))));
            }
            Err(error)
                if error.is_already_captured() || error.is_in_wrong_state() || error.is_not_supported() =>
            {
                refusal = Some(error);
            }
            Err(error) => return Err(error),
        }
    }
    let payment = look_up_transaction(client, &transaction_id).await?;
    let outcome = match (payment.state, &payment.capture_id) {
        (PaymentState::Canceled, _) => {
            return Ok(Err(Box::new(RefundOutcome::Canceled(Canceled { transaction_id, date: None }))));
        }
        (PaymentState::Captured, Some(capture_id)) if payment.kind == TransactionKind::Payment => {
            return Ok(Ok(capture_id.clone()));
        }
        (PaymentState::Authorized | PaymentState::Pending, _) => RefundOutcome::NotCaptured(payment),
        (PaymentState::Captured | PaymentState::Unknown, _) => RefundOutcome::PaymentUnknown(payment),
    };
    match refusal {
        Some(refusal) => Err(refusal),
        None => Ok(Err(Box::new(outcome))),
    }
}

/// How much to refund. `None` if nothing is left.
async fn refundable<C: Refunds>(client: &C, amount: &RefundAmount) -> Result<Option<Money>, Error> {
    let (captured, earlier) = match amount {
        RefundAmount::Whole(money) | RefundAmount::Part(money) => return Ok(Some(*money)),
        RefundAmount::Rest { captured, earlier } => (*captured, earlier),
    };
    let mut rest = captured;
    for reference in earlier {
        let refund = look_up_order(client, reference).await?;
        let counts = |refund: &TransactionRecord| {
            refund.kind == TransactionKind::Refund && refund.state != PaymentState::Canceled
        };
        if let Some(refund) = refund.filter(counts) {
            let left = refund.amount.and_then(|refunded| rest.checked_sub(refunded).ok());
            match left {
                Some(left) => rest = left,
                None => return Ok(None),
            }
        }
    }
    Ok((rest.minor_units() > 0).then_some(rest))
}

/// Continues with a transaction that has the reference of the refund.
async fn continue_refund<C: Refunds>(
    client: &C,
    amount: &RefundAmount,
    refund: TransactionRecord,
) -> RefundOutcome {
    let is_expected = match amount {
        RefundAmount::Whole(money) | RefundAmount::Part(money) => {
            refund.amount.is_none_or(|found| found == *money)
        }
        RefundAmount::Rest { .. } => true,
    };
    match refund.kind {
        TransactionKind::Refund if is_expected => complete_refund(client, refund).await,
        TransactionKind::Refund | TransactionKind::Payment => RefundOutcome::ReferenceInUse(refund),
        // It may be a payment, which must not be captured here.
        TransactionKind::Unknown => RefundOutcome::RefundStateUnknown(refund),
    }
}

/// Takes a refund that exists to its end.
async fn complete_refund<C: Refunds>(client: &C, refund: TransactionRecord) -> RefundOutcome {
    match refund.state {
        PaymentState::Authorized => {}
        PaymentState::Captured => return RefundOutcome::Refunded(refund),
        PaymentState::Pending => return RefundOutcome::RefundPending(refund),
        PaymentState::Canceled => return RefundOutcome::RefundCanceled(refund),
        PaymentState::Unknown => return RefundOutcome::RefundStateUnknown(refund),
    }
    match capture_once(client, refund, Draft::of(Inputs::new())).await {
        CaptureOutcome::Captured(refund) => RefundOutcome::Refunded(refund),
        CaptureOutcome::Pending(refund) => RefundOutcome::RefundPending(refund),
        CaptureOutcome::Canceled(refund) => RefundOutcome::RefundCanceled(refund),
        CaptureOutcome::NotCaptured(refund, error) => RefundOutcome::RefundNotCaptured { refund, error },
    }
}
