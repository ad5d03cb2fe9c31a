//! What became of an order, from its attempts and refunds.

use saferpay_api::money::Money;

use crate::problem::Result;
use crate::records::{Order, PaymentAttempt, PaymentState, Refund, RefundState};
use crate::start::Shop;

/// An order with all that belongs to it.
pub(crate) struct OrderStatus {
    pub(crate) order: Order,
    pub(crate) attempts: Vec<PaymentAttempt>,
    pub(crate) refunds: Vec<Refund>,
}

impl OrderStatus {
    pub(crate) async fn load(shop: &Shop, order_id: &str) -> Result<Self> {
        Self::of(shop, shop.database.get(order_id).await?).await
    }

    pub(crate) async fn of(shop: &Shop, order: Order) -> Result<Self> {
        let (attempts, refunds) =
            (shop.database.of_order(&order.id).await?, shop.database.of_order(&order.id).await?);
        Ok(Self { order, attempts, refunds })
    }

    /// The refunds of an attempt that were made, or may have been.
    pub(crate) fn refunds_of(&self, attempt: &PaymentAttempt) -> impl Iterator<Item = &Refund> {
        let number = attempt.attempt.number;
        let is_meant = move |refund: &&Refund| refund.number == number && refund.state != RefundState::Failed;
        self.refunds.iter().filter(is_meant)
    }

    /// What was not refunded yet of an attempt.
    pub(crate) fn left(&self, attempt: &PaymentAttempt) -> Option<Money> {
        let captured = attempt.payment.as_ref()?.amount?;
        self.refunds_of(attempt).try_fold(captured, |left, refund| left.checked_sub(refund.amount).ok())
    }

    /// What the pages say about the order, and what the buyer learns in addition.
    pub(crate) fn texts(&self) -> (&'static str, &'static str) {
        let in_state = |state| self.attempts.iter().filter(move |attempt| attempt.state == state);
        if let Some(paid) = in_state(PaymentState::Paid).next() {
            self.texts_of_paid(paid)
        } else if in_state(PaymentState::NotAsExpected).any(|wrong| !self.is_returned(wrong)) {
            ("Needs attention", "We look into your payment.")
        } else if in_state(PaymentState::Pending).next().is_some() {
            ("Pending", "The payment is in progress. Open this page again later.")
        } else if in_state(PaymentState::Waiting).next().is_some() {
            ("Not paid yet", "If you have paid, this page shows it in a moment.")
        } else {
            ("Not paid", "You were not charged.")
        }
    }

    fn texts_of_paid(&self, paid: &PaymentAttempt) -> (&'static str, &'static str) {
        let has = |state| self.refunds_of(paid).any(|refund| refund.state == state);
        if has(RefundState::Open) {
            ("Refund in progress", "Your money is on its way back.")
        } else if has(RefundState::Canceled) {
            ("Canceled", "You were not charged.")
        } else if self.is_returned(paid) {
            ("Refunded", "Your money is on its way back.")
        } else if has(RefundState::Refunded) {
            ("Partly refunded", "Show this page at the entrance.")
        } else {
            ("Paid", "Show this page at the entrance.")
        }
    }

    /// Whether nothing is left of a payment.
    fn is_returned(&self, attempt: &PaymentAttempt) -> bool {
        let is_open = self.refunds_of(attempt).any(|refund| refund.state == RefundState::Open);
        !is_open && self.left(attempt).is_some_and(|left| left.minor_units() == 0)
    }
}
