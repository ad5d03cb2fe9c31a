//! Payments, refunds, and all results of flows about them.

use crate::DateTime;
use crate::answers::PaymentState;
use crate::error::Error;
use crate::flows::{
    Canceled, Failed, Mismatch, PaidTwice, RefundOutcome, Settlement, TransactionKind, TransactionRecord,
};
use crate::ids::{AliasId, CaptureId, OrderId, TransactionId};
use crate::money::Money;
use crate::test_util::TestError;

/// The date of everything that has no other.
const DATE: &str = "2026-01-30T12:45:22.258+01:00";

/// Builds a [`TransactionRecord`] for a test.
///
/// Without other settings it is captured, has the order ID `order-1.1`, and was paid with `VISA`.
#[derive(Clone, Debug)]
#[must_use = "call `build` to get the transaction"]
pub struct TestTransaction(TransactionRecord);

impl TestTransaction {
    /// A payment of this amount, with the transaction ID `payment-1` and the capture ID `payment-1_c`.
    pub fn payment(amount: Money) -> Self {
        Self::of(TransactionKind::Payment, "payment-1", amount)
    }

    /// A refund of this amount, with the transaction ID `refund-1` and the capture ID `refund-1_c`.
    pub fn refund(amount: Money) -> Self {
        Self::of(TransactionKind::Refund, "refund-1", amount)
    }

    fn of(kind: TransactionKind, id: &str, amount: Money) -> Self {
        Self(TransactionRecord {
            transaction_id: id.into(),
            order_id: Some("order-1.1".into()),
            kind,
            state: PaymentState::Captured,
            amount: Some(amount),
            capture_id: Some(format!("{id}_c").into()),
            date: Some(DATE.into()),
            payment_method: Some("VISA".to_owned()),
            display_text: Some("xxxx xxxx xxxx 0001".to_owned()),
            liability_shift: Some(true),
            alias_id: None,
        })
    }

    /// Sets the transaction ID.
    pub fn transaction_id(mut self, id: impl Into<TransactionId>) -> Self {
        self.0.transaction_id = id.into();
        self
    }

    /// Sets the order ID.
    pub fn order_id(mut self, id: impl Into<OrderId>) -> Self {
        self.0.order_id = Some(id.into());
        self
    }

    /// Sets the capture ID.
    pub fn capture_id(mut self, id: impl Into<CaptureId>) -> Self {
        self.0.capture_id = Some(id.into());
        self
    }

    /// Sets the alias that was registered with the payment.
    pub fn alias_id(mut self, id: impl Into<AliasId>) -> Self {
        self.0.alias_id = Some(id.into());
        self
    }

    /// Sets the state. Only transactions that are captured or pending keep their capture ID.
    pub fn state(mut self, state: PaymentState) -> Self {
        if !matches!(state, PaymentState::Captured | PaymentState::Pending) {
            self.0.capture_id = None;
        }
        self.0.state = state;
        self
    }

    /// Sets the date.
    pub fn date(mut self, date: impl Into<DateTime>) -> Self {
        self.0.date = Some(date.into());
        self
    }

    /// Sets the payment method.
    pub fn payment_method(mut self, name: impl Into<String>) -> Self {
        self.0.payment_method = Some(name.into());
        self
    }

    /// Sets the masked number of the card or account.
    pub fn display_text(mut self, text: impl Into<String>) -> Self {
        self.0.display_text = Some(text.into());
        self
    }

    /// Sets whether liability shifted to the card issuer.
    pub const fn liability_shift(mut self, shifted: bool) -> Self {
        self.0.liability_shift = Some(shifted);
        self
    }

    /// Builds the transaction.
    #[must_use]
    pub fn build(self) -> TransactionRecord {
        self.0
    }

    fn in_state(&self, state: PaymentState) -> TransactionRecord {
        self.clone().state(state).build()
    }

    fn captured(&self) -> TransactionRecord {
        self.in_state(PaymentState::Captured)
    }

    fn authorized(&self) -> TransactionRecord {
        self.in_state(PaymentState::Authorized)
    }

    fn pending(&self) -> TransactionRecord {
        self.in_state(PaymentState::Pending)
    }

    fn canceled(&self) -> TransactionRecord {
        self.in_state(PaymentState::Canceled)
    }

    /// Another payment of the same order, in this state.
    fn other(&self, state: PaymentState) -> TransactionRecord {
        let id = format!("{}-other", self.0.transaction_id);
        self.clone().transaction_id(id).order_id("order-1.2").state(state).build()
    }

    /// All results that settling or charging this payment can have: each [`Settlement`], and each of its parts.
    #[must_use]
    pub fn every_settlement(&self) -> Vec<Settlement> {
        let error = || TestError::outcome_unknown().build();
        let refused = |name| TestError::refused(name).operation("PaymentPage/Assert").build();
        let canceled = || RefundOutcome::Canceled(canceled("payment-2"));
        let other = |state| self.other(state);
        let later = || other(PaymentState::Authorized);
        let amount = self.0.amount.map(|amount| {
            let expected = Money::from_minor_units(amount.minor_units() + 1, amount.currency());
            Mismatch::Amount { expected, found: Some(amount) }
        });
        let mismatches = [
            amount,
            Some(Mismatch::OrderId { expected: "order-2.1".into(), found: self.0.order_id.clone() }),
            Some(Mismatch::NoLiabilityShift),
            Some(Mismatch::NotAPayment),
            Some(Mismatch::UnknownOrder(self.0.order_id.clone())),
        ];
        let not_as_expected = |mismatch| Settlement::NotAsExpected { payment: self.authorized(), mismatch };
        let mut all = vec![
            Settlement::Settled(self.captured()),
            Settlement::CapturePending(self.pending()),
            Settlement::PaymentPending(TransactionRecord { capture_id: None, ..self.pending() }),
            Settlement::OnlyAuthorized { payment: self.authorized(), error: error() },
            Settlement::PayerNotDone,
            Settlement::OtherAttemptPending {
                payment: Some(self.authorized()),
                other: other(PaymentState::Pending),
            },
            Settlement::OtherAttemptPending { payment: None, other: other(PaymentState::Authorized) },
            Settlement::PaidByOtherAttempt(other(PaymentState::Captured)),
            paid_twice(self.captured(), later(), None),
            paid_twice(self.captured(), later(), Some(Ok(canceled()))),
            paid_twice(self.captured(), later(), Some(Err(error()))),
            Settlement::OthersUnknown { payment: self.captured(), error: Some(error()) },
            Settlement::StateUnknown(self.in_state(PaymentState::Unknown)),
            Settlement::Failed(Failed::Refused(refused("TRANSACTION_DECLINED"))),
            Settlement::Failed(Failed::Expired(refused("TOKEN_EXPIRED"))),
            Settlement::Failed(Failed::Canceled(self.canceled())),
        ];
        all.extend(mismatches.into_iter().flatten().map(not_as_expected));
        all
    }

    /// All results that this refund can have: each [`RefundOutcome`].
    #[must_use]
    pub fn every_refund_outcome(&self) -> Vec<RefundOutcome> {
        let payment =
            |state| Self(TransactionRecord { kind: TransactionKind::Payment, ..self.other(state) }).0;
        vec![
            RefundOutcome::Canceled(canceled("payment-1")),
            RefundOutcome::Refunded(self.captured()),
            RefundOutcome::RefundPending(self.pending()),
            RefundOutcome::RefundNotCaptured {
                refund: self.authorized(),
                error: TestError::outcome_unknown().build(),
            },
            RefundOutcome::RefundCanceled(self.canceled()),
            RefundOutcome::RefundStateUnknown(self.in_state(PaymentState::Unknown)),
            RefundOutcome::NotCaptured(payment(PaymentState::Authorized)),
            RefundOutcome::PaymentUnknown(payment(PaymentState::Unknown)),
            RefundOutcome::NothingLeft,
            RefundOutcome::ReferenceInUse(payment(PaymentState::Captured)),
        ]
    }
}

/// The result of settling an order that is paid twice: the payment that is kept, the later one, and what became
/// of it.
#[must_use]
pub const fn paid_twice(
    kept: TransactionRecord,
    later: TransactionRecord,
    returned: Option<Result<RefundOutcome, Error>>,
) -> Settlement {
    Settlement::PaidTwice(PaidTwice { kept, later, returned })
}

/// A canceled transaction with this ID.
#[must_use]
pub fn canceled(transaction_id: impl Into<TransactionId>) -> Canceled {
    Canceled { transaction_id: transaction_id.into(), date: Some(DATE.into()) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::money::Currency;

    #[test]
    fn each_result_is_there() {
        let amount = Money::from_minor_units(1050, Currency::CHF);
        let settlements = TestTransaction::payment(amount).every_settlement();
        let kinds: BTreeSet<u8> = settlements
            .iter()
            // The compiler reports a new one, and it belongs into the list.
            .map(|settlement| match settlement {
                Settlement::Settled(_) => 0,
                Settlement::CapturePending(_) => 1,
                Settlement::PaymentPending(_) => 2,
                Settlement::OnlyAuthorized { .. } => 3,
                Settlement::PayerNotDone => 4,
                Settlement::OtherAttemptPending { .. } => 5,
                Settlement::PaidTwice(_) => 6,
                Settlement::OthersUnknown { .. } => 7,
                Settlement::StateUnknown(_) => 8,
                Settlement::Failed(Failed::Refused(_)) => 9,
                Settlement::Failed(Failed::Expired(_)) => 10,
                Settlement::Failed(Failed::Canceled(_)) => 11,
                Settlement::NotAsExpected { .. } => 12,
                Settlement::PaidByOtherAttempt(_) => 13,
            })
            .collect();
        assert_eq!(kinds.len(), 14, "{kinds:?}");
        let outcomes = TestTransaction::refund(amount).every_refund_outcome();
        let kinds: BTreeSet<u8> = outcomes
            .iter()
            .map(|outcome| match outcome {
                RefundOutcome::Canceled(_) => 0,
                RefundOutcome::Refunded(_) => 1,
                RefundOutcome::RefundPending(_) => 2,
                RefundOutcome::RefundNotCaptured { .. } => 3,
                RefundOutcome::RefundCanceled(_) => 4,
                RefundOutcome::RefundStateUnknown(_) => 5,
                RefundOutcome::NotCaptured(_) => 6,
                RefundOutcome::PaymentUnknown(_) => 7,
                RefundOutcome::NothingLeft => 8,
                RefundOutcome::ReferenceInUse(_) => 9,
            })
            .collect();
        assert_eq!(kinds.len(), 10, "{kinds:?}");
    }
}
