//! The options of flows that pay an order, which can have other attempts.

use super::Attempt;
use super::flow::Flow;
use super::operations::{Calls, Operation};
use super::other_attempts::OtherAttempts;
use super::refund_intent::RefundIntent;
use super::refunds::Refunds;

/// The steps of a flow that pays one of several attempts of an order.
pub trait OneOfSeveral<C> {
    /// The other attempts.
    #[doc(hidden)]
    fn others(&mut self) -> &mut OtherAttempts<C>;
}

/// Other attempts.
impl<C: Calls<O>, O: Operation, S: OneOfSeveral<C>> Flow<C, O, S> {
    /// Sets the other attempts of the order, as they were stored. The flow asks Saferpay for each of them before
    /// it takes money, so that a second attempt is not paid in silence.
    ///
    /// A charge, and a payment with Saferpay Fields, does not authorize anything if another attempt is paid:
    /// the result is [`Settlement::PaidByOtherAttempt`](super::Settlement::PaidByOtherAttempt). If another one
    /// is authorized or pending, it is
    /// [`Settlement::OtherAttemptPending`](super::Settlement::OtherAttemptPending).
    ///
    /// A payment that is authorized already is not captured if another attempt is paid, unless both were captured
    /// at the same time. The result is [`Settlement::PaidTwice`](super::Settlement::PaidTwice).
    ///
    /// Leave out attempts that you have canceled or refunded yourself. The attempt of the flow may be among them;
    /// it is ignored.
    ///
    /// Run the flows of one order one after the other, for instance with a lock on the row of the order. If two
    /// of them capture two attempts at the same time, the one with the lower number is kept; it can happen that
    /// the other one was reported as paid before.
    pub fn with_other_attempts(mut self, attempts: impl IntoIterator<Item = Attempt>) -> Self {
        self.steps.others().attempts = attempts.into_iter().map(|attempt| attempt.order_id()).collect();
        self
    }

    /// If the payer has paid the order twice, cancels the later payment, or refunds it if it is captured. The
    /// order ID of the refund is that of the payment with `.back` at its end.
    pub fn with_later_payment_returned(mut self) -> Self
    where
        C: Refunds,
    {
        self.steps.others().give_back =
            Some(|client, intent: RefundIntent| Box::pin(client.cancel_or_refund(&intent).into_future()));
        self
    }
}
