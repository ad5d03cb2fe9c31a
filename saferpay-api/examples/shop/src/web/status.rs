//! What became of an order, from its attempts and refunds.

use rusqlite::Transaction;
use saferpay_api::money::Money;

use crate::problem::Problem;
use crate::records::{Order, PaymentAttempt, PaymentState, Refund, RefundState, attempts, orders, refunds};
use crate::shop::ShopParts;

/// An order with all that belongs to it.
pub(super) struct OrderStatus {
    pub(super) order: Order,
    pub(super) attempts: Vec<PaymentAttempt>,
    pub(super) refunds: Vec<Refund>,
}

impl OrderStatus {
    pub(super) async fn load(shop: &ShopParts, order_id: String) -> Result<Self, Problem> {
        let load = move |db: &Transaction<'_>| {
            let order = orders::get(db, &order_id)?;
            let attempts = attempts::of_order(db, &order_id)?;
            Ok(Self { order, attempts, refunds: refunds::of_order(db, &order_id)? })
        };
        shop.database.run(load).await
    }

    /// The attempt that paid the order.
    pub(super) fn paid(&self) -> Option<&PaymentAttempt> {
        self.attempts.iter().find(|attempt| attempt.state == PaymentState::Paid)
    }

    /// The refunds that were made, or may have been.
    pub(super) fn refunds_of(&self, attempt: &PaymentAttempt) -> impl Iterator<Item = &Refund> {
        let number = attempt.attempt.number;
        self.refunds
            .iter()
            .filter(move |refund| refund.number == number && refund.state != RefundState::Failed)
    }

    /// What can be refunded of an attempt.
    pub(super) fn refundable(&self, attempt: &PaymentAttempt) -> Option<Money> {
        let captured = attempt.payment.as_ref()?.amount?;
        crate::refunds::left(captured, self.refunds_of(attempt)).ok()
    }

    /// The state in a few words.
    pub(super) fn summary(&self) -> &'static str {
        let has = |state| self.attempts.iter().any(|attempt| attempt.state == state);
        match self.paid() {
            Some(paid) if self.refundable(paid).is_some_and(|left| left.minor_units() == 0) => "Refunded",
            Some(paid) if self.refunds_of(paid).next().is_some() => "Paid, partly refunded",
            Some(_) => "Paid",
            None if has(PaymentState::NotAsExpected) => "Needs attention",
            None if has(PaymentState::Pending) => "Pending",
            None if has(PaymentState::Waiting) => "Not paid yet",
            None => "Not paid",
        }
    }
}
