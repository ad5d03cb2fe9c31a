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

    /// The state of the order.
    pub(super) fn state(&self) -> OrderState {
        if let Some(paid) = self.paid() {
            return self.state_of_paid(paid);
        }
        let has = |state| self.attempts.iter().any(|attempt| attempt.state == state);
        let is_wrong = |attempt: &PaymentAttempt| attempt.state == PaymentState::NotAsExpected;
        if self.attempts.iter().any(|attempt| is_wrong(attempt) && !self.is_returned(attempt)) {
            OrderState::NeedsAttention
        } else if has(PaymentState::Pending) {
            OrderState::Pending
        } else if has(PaymentState::Waiting) {
            OrderState::Waiting
        } else {
            OrderState::NotPaid
        }
    }

    fn state_of_paid(&self, paid: &PaymentAttempt) -> OrderState {
        let has = |state| self.refunds_of(paid).any(|refund| refund.state == state);
        if has(RefundState::Open) {
            OrderState::RefundPending
        } else if has(RefundState::Canceled) {
            OrderState::Canceled
        } else if self.is_returned(paid) {
            OrderState::Refunded
        } else if has(RefundState::Refunded) {
            OrderState::PartlyRefunded
        } else {
            OrderState::Paid
        }
    }

    /// Whether nothing is left of a payment.
    fn is_returned(&self, attempt: &PaymentAttempt) -> bool {
        let is_open = self.refunds_of(attempt).any(|refund| refund.state == RefundState::Open);
        !is_open && self.refundable(attempt).is_some_and(|left| left.minor_units() == 0)
    }
}

/// The state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OrderState {
    Waiting,
    Pending,
    NotPaid,
    NeedsAttention,
    Paid,
    RefundPending,
    PartlyRefunded,
    Refunded,
    Canceled,
}

impl OrderState {
    /// What the pages say, and what the buyer learns in addition.
    pub(super) const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Waiting => ("Not paid yet", "If you have paid, this page shows it in a moment."),
            Self::Pending => ("Pending", "The payment is in progress. Open this page again later."),
            Self::NotPaid => ("Not paid", "You were not charged."),
            Self::NeedsAttention => ("Needs attention", "We look into your payment."),
            Self::Paid => ("Paid", "Show this page at the entrance."),
            Self::RefundPending => ("Refund in progress", "Your money is on its way back."),
            Self::PartlyRefunded => ("Partly refunded", "Show this page at the entrance."),
            Self::Refunded => ("Refunded", "Your money is on its way back."),
            Self::Canceled => ("Canceled", "You were not charged."),
        }
    }
}
