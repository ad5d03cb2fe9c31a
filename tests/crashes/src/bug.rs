//! The bugs that the crash test has to find.

use saferpay_sandbox::crash_test::Scenario;

/// A bug that a real shop could have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// Stores a charge after the call instead of before.
    ChargeStoredAfterwards,
    /// Keeps one record for each order: a second page overwrites the token of the first.
    OneRecordPerOrder,
    /// Uses the same order ID for all attempts.
    SameOrderId,
    /// Counts a payment as paid once it is authorized.
    PaidWhenAuthorized,
    /// Refunds without looking up whether the refund exists.
    RefundWithoutLookUp,
    /// Does not capture refunds.
    RefundNotCaptured,
    /// Uses a new reference each time it tries a refund.
    NewReferenceForEachTry,
    /// Counts a refund before it has sent it.
    RefundCountedBefore,
    /// Treats a charge whose outcome is unknown as failed, and charges again.
    UnknownMeansFailed,
    /// Confirms a notification before it settles the payment, and relies on notifications alone.
    ConfirmedBeforeSettled,
    /// Treats an expired token as an unpaid order.
    ExpiredMeansUnpaid,
    /// Settles an attempt without looking at the others.
    IgnoresOtherAttempts,
    /// Charges a stored card without looking at the other attempts.
    ChargesPaidOrder,
    /// Keeps the money of an order that is paid twice.
    KeepsBothPayments,
    /// Handles several events of an order at the same time.
    NoLock,
    /// Relies on the notification of a payment link.
    LinkStatusIgnored,
}

impl Bug {
    /// All bugs, with a scenario and the number of faults that show each.
    pub const ALL: [(Self, Scenario, usize); 16] = [
        (Self::ChargeStoredAfterwards, Scenario::Charge, 1),
        (Self::OneRecordPerOrder, Scenario::SecondPage, 0),
        (Self::SameOrderId, Scenario::SecondPage, 1),
        (Self::PaidWhenAuthorized, Scenario::Checkout, 1),
        (Self::RefundWithoutLookUp, Scenario::Refund, 1),
        (Self::RefundNotCaptured, Scenario::Refund, 0),
        (Self::NewReferenceForEachTry, Scenario::Refund, 1),
        (Self::RefundCountedBefore, Scenario::Refund, 1),
        (Self::UnknownMeansFailed, Scenario::Charge, 1),
        (Self::ConfirmedBeforeSettled, Scenario::Checkout, 1),
        (Self::ExpiredMeansUnpaid, Scenario::ExpiredToken, 0),
        (Self::IgnoresOtherAttempts, Scenario::SecondPage, 0),
        (Self::ChargesPaidOrder, Scenario::PageAndCharge, 0),
        (Self::KeepsBothPayments, Scenario::SecondPage, 0),
        (Self::NoLock, Scenario::Charge, 0),
        (Self::LinkStatusIgnored, Scenario::PaymentLink, 0),
    ];
}
