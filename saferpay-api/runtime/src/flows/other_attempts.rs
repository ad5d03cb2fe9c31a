//! The other attempts of an order: whether one of them has paid it already.

use std::future::Future;
use std::pin::Pin;

use super::look_up::look_up_order;
use super::operations::{Calls, TransactionInquire};
use super::{
    Canceled, Failed, PaidTwice, RefundIntent, RefundOutcome, Settlement, TransactionKind, TransactionRecord,
};
use crate::answers::PaymentState;
use crate::error::Error;
use crate::ids::OrderId;
use crate::record::Record;

/// The flow that cancels or refunds a payment.
pub(super) type GiveBack<C> =
    fn(C, RefundIntent) -> Pin<Box<dyn Future<Output = Result<RefundOutcome, Error>> + Send>>;

/// The other attempts of an order.
pub struct OtherAttempts<C> {
    /// Their order IDs.
    pub(super) attempts: Vec<OrderId>,
    /// How to return the later payment, if the flow was asked to.
    pub(super) give_back: Option<GiveBack<C>>,
}

impl<C: Calls<TransactionInquire, Response: Record>> OtherAttempts<C> {
    pub(super) const fn none() -> Self {
        Self { attempts: Vec::new(), give_back: None }
    }

    /// Says why an attempt must not be authorized: another one is paid, pending or authorized.
    ///
    /// An authorized one counts, too: the money of the payer would be reserved twice.
    pub(super) async fn before_authorization(
        &self,
        client: &C,
        attempt: &OrderId,
    ) -> Result<Option<Settlement>, Error> {
        let mut others = self.look_up(client, Some(attempt)).await?;
        others.retain(|other| other.state != PaymentState::Canceled);
        let paid = others.iter().position(|other| other.state == PaymentState::Captured);
        Ok(match paid {
            Some(index) => Some(Settlement::PaidByOtherAttempt(others.swap_remove(index))),
            None => others.pop().map(|other| Settlement::OtherAttemptPending { payment: None, other }),
        })
    }

    /// Says whether an authorized payment may be captured: no other attempt is paid or pending.
    pub(super) async fn before_capture(
        &self,
        client: &C,
        payment: TransactionRecord,
    ) -> Result<TransactionRecord, Box<Settlement>> {
        let others = match self.look_up_others(client, &payment).await {
            Ok(others) => others,
            Err(error) => return Err(Box::new(Settlement::OnlyAuthorized { payment, error })),
        };
        if let Some(kept) = in_state(&others, PaymentState::Captured) {
            return Err(Box::new(self.paid_twice(client, kept.clone(), payment).await));
        }
        let is_open =
            |other: &&TransactionRecord| matches!(other.state, PaymentState::Pending | PaymentState::Unknown);
        match others.iter().find(is_open) {
            Some(other) => {
                let (payment, other) = (Some(payment), other.clone());
                Err(Box::new(Settlement::OtherAttemptPending { payment, other }))
            }
            None => Ok(payment),
        }
    }

    /// Says whether another attempt has paid the order of a canceled payment.
    pub(super) async fn of_canceled(
        &self,
        client: &C,
        payment: TransactionRecord,
    ) -> Result<Settlement, Error> {
        let others = self.look_up_others(client, &payment).await?;
        Ok(match in_state(&others, PaymentState::Captured) {
            Some(kept) => {
                let canceled = Canceled { transaction_id: payment.transaction_id.clone(), date: None };
                let returned = Some(Ok(RefundOutcome::Canceled(canceled)));
                Settlement::PaidTwice(PaidTwice { kept: kept.clone(), later: payment, returned })
            }
            None => Settlement::Failed(Failed::Canceled(payment)),
        })
    }

    /// Says whether another attempt was captured at the same time. The attempt with the lower number
    /// is kept, so that two calls that capture at once agree.
    pub(super) async fn after_capture(&self, client: &C, payment: TransactionRecord) -> Settlement {
        let others = match self.look_up_others(client, &payment).await {
            Ok(others) => others,
            Err(error) => return Settlement::OthersUnknown { payment, error: Some(error) },
        };
        if others.iter().any(|other| other.state == PaymentState::Unknown) {
            return Settlement::OthersUnknown { payment, error: None };
        }
        let other = others.into_iter().filter(|other| other.state == PaymentState::Captured).min_by_key(rank);
        match other {
            None => Settlement::Settled(payment),
            Some(other) if rank(&other) < rank(&payment) => self.paid_twice(client, other, payment).await,
            Some(other) => self.paid_twice(client, payment, other).await,
        }
    }

    async fn paid_twice(&self, client: &C, kept: TransactionRecord, later: TransactionRecord) -> Settlement {
        let returned = match (self.give_back, later.amount) {
            (Some(give_back), Some(amount)) => {
                let order_id = later.order_id.as_deref().unwrap_or(&later.transaction_id);
                let intent = RefundIntent::whole(format!("{order_id}.back"), &later.transaction_id, amount);
                Some(give_back(client.clone(), intent).await)
            }
            _ => None,
        };
        Settlement::PaidTwice(PaidTwice { kept, later, returned })
    }

    /// The payments of the others.
    async fn look_up_others(
        &self,
        client: &C,
        payment: &TransactionRecord,
    ) -> Result<Vec<TransactionRecord>, Error> {
        let mut found = self.look_up(client, payment.order_id.as_ref()).await?;
        found.retain(|other| other.transaction_id != payment.transaction_id);
        Ok(found)
    }

    /// The payments of the attempts, except for the one with this order ID.
    async fn look_up(&self, client: &C, except: Option<&OrderId>) -> Result<Vec<TransactionRecord>, Error> {
        let mut found = Vec::new();
        for order_id in &self.attempts {
            if except == Some(order_id) {
                continue;
            }
            found.extend(look_up_order(client, order_id).await?);
        }
        found.retain(|other| other.kind != TransactionKind::Refund);
        Ok(found)
    }
}

fn in_state(others: &[TransactionRecord], state: PaymentState) -> Option<&TransactionRecord> {
    others.iter().find(|other| other.state == state)
}

/// Sorts attempts of one order by their number.
fn rank(payment: &TransactionRecord) -> (bool, usize, Option<OrderId>) {
    let order_id = payment.order_id.clone();
    (order_id.is_none(), order_id.as_deref().map_or(0, str::len), order_id)
}
