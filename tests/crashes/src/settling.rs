//! Settles attempts, and stores the results.

use saferpay_api::flows::{Expected, PaidTwice, Settle as _, Settlement};
use saferpay_api::ids::OfferId;
use saferpay_sandbox::crash_test::Reply;

use crate::bug::Bug;
use crate::database::{AttemptRecord, AttemptState, Way};
use crate::handlers::{Handler, LinkPayment};

impl Handler {
    /// Settles an attempt, however it is paid.
    pub(crate) async fn settle(&self, record: &AttemptRecord) -> Reply {
        if !matches!(record.state, AttemptState::Open) {
            return Reply::Ok;
        }
        match &record.way {
            Way::Page => self.settle_page(record).await,
            Way::Link(offer_id) => self.settle_link(record, offer_id.as_ref()).await,
            Way::Charge(alias) => {
                let charged = self.charge_attempt(alias, &record.attempt).await;
                self.store_charge(&record.attempt, charged).await
            }
        }
    }

    async fn settle_page(&self, record: &AttemptRecord) -> Reply {
        let attempt = &record.attempt;
        let order_id = attempt.order_id();
        let Some(token) = &attempt.token else {
            // The address of the page was lost before anyone could open it.
            return self.set_state(&order_id, AttemptState::Failed).await;
        };
        if self.has(Bug::ExpiredMeansUnpaid) {
            return match self.client.settle(token, Expected::amount(attempt.amount)).await {
                Ok(settlement) => self.store_settlement(&order_id, settlement).await,
                Err(error) if error.refusal().is_some() => {
                    self.set_state(&order_id, AttemptState::Failed).await
                }
                Err(_) => Reply::Unavailable,
            };
        }
        let mut settle = self.client.settle_attempt(attempt);
        if !self.has(Bug::IgnoresOtherAttempts) {
            settle = settle.with_other_attempts(self.attempts_to_compare());
        }
        if !self.has(Bug::KeepsBothPayments) {
            settle = settle.with_later_payment_returned();
        }
        match settle.await {
            Ok(settlement) => self.store_settlement(&order_id, settlement).await,
            Err(_) => Reply::Unavailable,
        }
    }

    async fn settle_link(&self, record: &AttemptRecord, offer_id: Option<&OfferId>) -> Reply {
        let order_id = record.attempt.order_id();
        let Some(offer_id) = offer_id else {
            // The address of the link was lost before anyone could open it.
            return self.set_state(&order_id, AttemptState::Failed).await;
        };
        if self.has(Bug::LinkStatusIgnored) {
            return Reply::Unavailable;
        }
        match self.link_transaction(offer_id).await {
            Some(LinkPayment::Transaction(id)) => {
                match self.client.settle_transaction(id, record.attempt.expected()).await {
                    Ok(settlement) => self.store_settlement(&order_id, settlement).await,
                    Err(_) => Reply::Unavailable,
                }
            }
            Some(LinkPayment::Never) => self.set_state(&order_id, AttemptState::Failed).await,
            None => Reply::Unavailable,
        }
    }

    /// Stores the result of settling or charging an attempt.
    pub(crate) async fn store_settlement(&self, order_id: &str, settlement: Settlement) -> Reply {
        let is_final = settlement.is_final();
        match settlement {
            Settlement::Settled(transaction) => {
                self.set_state(order_id, AttemptState::Paid(Box::new(transaction))).await
            }
            Settlement::OnlyAuthorized { payment: transaction, .. } if self.has(Bug::PaidWhenAuthorized) => {
                self.set_state(order_id, AttemptState::Paid(Box::new(transaction))).await
            }
            Settlement::PaidTwice(PaidTwice { kept, later, .. }) if is_final => {
                let (kept_id, later_id) = (kept.order_id.clone(), later.order_id);
                let paid = AttemptState::Paid(Box::new(kept));
                self.save(|records| {
                    for (order_id, state) in [(kept_id, paid), (later_id, AttemptState::Returned)] {
                        if let Some(record) = order_id.and_then(|order_id| records.attempt_mut(&order_id)) {
                            record.state = state;
                        }
                    }
                })
                .await;
                Reply::Ok
            }
            Settlement::Failed(_) | Settlement::PaidByOtherAttempt(_) => {
                self.set_state(order_id, AttemptState::Failed).await
            }
            _ => Reply::Unavailable,
        }
    }

    pub(crate) async fn set_state(&self, order_id: &str, state: AttemptState) -> Reply {
        self.save(|records| {
            if let Some(record) = records.attempt_mut(order_id) {
                record.state = state;
            }
        })
        .await;
        Reply::Ok
    }
}
