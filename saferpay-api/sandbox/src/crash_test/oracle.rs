//! Compares what a shop believes with the ledger of the sandbox.

use std::fmt;

use saferpay_api::money::Money;

use super::rounds::RESUME_LIMIT;
use super::shop::OrderState;
use crate::engine::TransactionSummary;

/// The sums of the sandbox's transactions, in the minor unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ledger {
    /// Taken from the buyer.
    captured: u64,
    /// Reserved, and neither captured nor released.
    reserved: u64,
    /// Given back to the buyer.
    refunded: u64,
    /// Refunds that move no money because nobody captured them.
    unfinished_refunds: u64,
}

impl Ledger {
    pub(super) fn of(transactions: &[TransactionSummary]) -> Self {
        let mut ledger = Self::default();
        for each in transactions {
            let amount = each.amount.value;
            match (&*each.kind, &*each.status) {
                ("REFUND", "CAPTURED" | "PENDING") => ledger.refunded += amount,
                ("REFUND", "AUTHORIZED") => ledger.unfinished_refunds += amount,
                (_, "CAPTURED" | "PENDING") => ledger.captured += each.captured,
                (_, "AUTHORIZED") => ledger.reserved += amount,
                _ => {}
            }
        }
        ledger
    }
}

/// A rule that a shop broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Violation {
    /// The shop says that the order is paid, and no money was taken.
    PaidWithoutMoney,
    /// The shop said that the order is paid, and later that it is not.
    PaidTakenBack,
    /// The shop says that it returned more than it did.
    RefundedWithoutMoney,
    /// The shop said that it returned money, and later that it returned less.
    RefundTakenBack,
    /// More was returned than the shop was asked to return.
    RefundedTooMuch,
    /// Less was returned than the shop was asked to return.
    RefundedTooLittle,
    /// The buyer paid more than the price.
    PaidTwice,
    /// Money was taken or the buyer paid, and the shop does not know that the order is paid.
    PaymentLost,
    /// Money stays reserved on the buyer's card, and nothing will take or release it.
    MoneyReserved,
    /// A refund exists that gives nothing back, because it was never captured.
    RefundNotCaptured,
    /// The shop still has something to do after [`RESUME_LIMIT`] rounds without a fault.
    NotFinished,
    /// The shop did not send the buyer to a page, again and again.
    NoPage,
    /// The shop panicked.
    Panicked,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PaidWithoutMoney => formatter.write_str("the order counts as paid, but no money was taken"),
            Self::PaidTakenBack => formatter.write_str("the order no longer counts as paid"),
            Self::RefundedWithoutMoney => formatter.write_str("the shop counts a refund that did not happen"),
            Self::RefundTakenBack => formatter.write_str("the shop no longer counts a refund"),
            Self::RefundedTooMuch => formatter.write_str("more was returned than asked"),
            Self::RefundedTooLittle => formatter.write_str("less was returned than asked"),
            Self::PaidTwice => formatter.write_str("the buyer paid more than the price"),
            Self::PaymentLost => formatter.write_str("the buyer paid, but the order does not count as paid"),
            Self::MoneyReserved => formatter.write_str("money stays reserved"),
            Self::RefundNotCaptured => {
                formatter.write_str("a refund was not captured, so no money goes back")
            }
            Self::NotFinished => {
                write!(formatter, "the shop is not finished after {RESUME_LIMIT} rounds without a fault")
            }
            Self::NoPage => formatter.write_str("the buyer never gets a page to pay on"),
            Self::Panicked => formatter.write_str("the shop panicked"),
        }
    }
}

impl std::error::Error for Violation {}

/// Rules that hold at every moment.
pub(super) fn compare_claims(before: OrderState, now: OrderState, ledger: &Ledger) -> Option<Violation> {
    match () {
        () if before.paid && !now.paid => Some(Violation::PaidTakenBack),
        () if now.refunded < before.refunded => Some(Violation::RefundTakenBack),
        () if now.paid && ledger.captured == 0 => Some(Violation::PaidWithoutMoney),
        () if now.refunded > ledger.refunded => Some(Violation::RefundedWithoutMoney),
        () => None,
    }
}

/// Rules that hold once the shop is finished.
pub(super) fn compare_at_the_end(
    ledger: &Ledger,
    claimed: OrderState,
    price: Money,
    expects_payment: bool,
    expected_refund: u64,
) -> Option<Violation> {
    let kept = i128::from(ledger.captured) - i128::from(ledger.refunded);
    let price = if claimed.paid { price.minor_units() } else { 0 };
    let owed = i128::from(price) - i128::from(claimed.refunded);
    match () {
        () if !claimed.finished => Some(Violation::NotFinished),
        () if ledger.reserved > 0 => Some(Violation::MoneyReserved),
        () if ledger.unfinished_refunds > 0 => Some(Violation::RefundNotCaptured),
        () if expects_payment && !claimed.paid => Some(Violation::PaymentLost),
        () if claimed.refunded > expected_refund => Some(Violation::RefundedTooMuch),
        () if claimed.refunded < expected_refund => Some(Violation::RefundedTooLittle),
        () if kept > owed && claimed.paid => Some(Violation::PaidTwice),
        () if kept > owed => Some(Violation::PaymentLost),
        () if kept < owed => Some(Violation::RefundedTooMuch),
        () => None,
    }
}
