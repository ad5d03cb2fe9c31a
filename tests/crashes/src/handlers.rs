//! The handlers of the shop: each stores what it is about to do, calls a flow, and stores the result.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use saferpay_api::DateTime;
use saferpay_api::date_time::{Offset, OffsetDateTime};
use saferpay_api::flows::{
    Attempt, Capture as _, ChargeAlias as _, Checkout as _, LinkState, PaymentLinks as _, RefundIntent,
    RefundOutcome, Refunds as _, ReturnAddress, Settle as _, Settlement, token_from,
};
use saferpay_api::ids::{AliasId, OfferId, Token, TransactionId};
use saferpay_api::money::Money;
use saferpay_api::v1_53::transaction::RefundRequest;
use saferpay_api::v1_53::{Amount, CaptureReference, Client, Refund};
use saferpay_sandbox::crash_test::{Event, Process, Reply};

use crate::bug::Bug;
use crate::database::{AttemptRecord, AttemptState, Database, Records, RefundRecord, Way};

/// Handles one event.
pub(crate) struct Handler {
    pub(crate) client: Client,
    pub(crate) process: Process,
    pub(crate) store: Arc<Database>,
    bug: Option<Bug>,
}

impl Handler {
    pub(crate) fn new(process: Process, store: Arc<Database>, bug: Option<Bug>) -> Self {
        Self { client: process.client(), process, store, bug }
    }

    pub(crate) fn has(&self, bug: Bug) -> bool {
        self.bug == Some(bug)
    }

    /// Handles an event, with a lock on the row of the order.
    pub(crate) async fn handle(self, event: Event) -> Reply {
        let store = Arc::clone(&self.store);
        let _row = if self.has(Bug::NoLock) { None } else { Some(store.row.lock().await) };
        match event {
            Event::Checkout { order, amount } => self.checkout(&order, amount).await,
            Event::PaymentLink { order, amount } => self.payment_link(&order, amount).await,
            Event::Charge { order, amount, alias } => self.charge(&order, amount, alias).await,
            Event::Return { url } | Event::Notification { url } => self.arrived(&url).await,
            Event::Refund { order, refund, amount } => self.refund(&order, refund, amount).await,
            Event::Resume => self.resume().await,
            _ => Reply::Unavailable,
        }
    }

    /// Writes to the database, unless the process is killed before.
    pub(crate) async fn save(&self, change: impl FnOnce(&mut Records)) {
        self.process.crash_point().await;
        self.store.save(change);
    }

    /// The next attempt to pay the order.
    fn next_attempt(&self, order: &str, amount: Money) -> Attempt {
        let first = Attempt::new(amount, order, "Two tickets");
        let number = self.store.load().attempts.last().map_or(1, |record| record.attempt.number + 1);
        if self.has(Bug::SameOrderId) { first } else { first.with_number(number) }
    }

    async fn begin(&self, attempt: &Attempt, way: Way) {
        let record = AttemptRecord { attempt: attempt.clone(), way, state: AttemptState::Open };
        let overwrite = self.has(Bug::OneRecordPerOrder);
        self.save(|records| {
            if overwrite {
                records.attempts.clear();
            }
            records.attempts.push(record);
        })
        .await;
    }

    async fn checkout(&self, order: &str, amount: Money) -> Reply {
        if self.store.load().payment().is_some() {
            return Reply::Ok;
        }
        let attempt = self.next_attempt(order, amount);
        self.begin(&attempt, Way::Page).await;
        let url = |path: &str| format!("https://shop.example/{path}?attempt={}", attempt.order_id());
        let back = ReturnAddress::new(url("return")).with_notify(url("notification"));
        let Ok(page) = self.client.checkout(self.process.terminal("ECOM"), &attempt, &back).await else {
            return Reply::Unavailable;
        };
        self.save(|records| {
            if let Some(record) = records.attempts.iter_mut().rfind(|record| record.attempt == attempt) {
                record.attempt = page.attempt;
            }
        })
        .await;
        Reply::Redirect(page.url)
    }

    async fn payment_link(&self, order: &str, amount: Money) -> Reply {
        let attempt = self.next_attempt(order, amount);
        self.begin(&attempt, Way::Link(None)).await;
        let terminal = self.process.terminal("SPG");
        let Some(open_until) = in_three_days(self.process.now()) else { return Reply::Unavailable };
        let Ok(link) = self.client.create_payment_link(terminal, &attempt, &open_until).await else {
            return Reply::Unavailable;
        };
        self.save(|records| {
            if let Some(record) = records.attempt_mut(&attempt.order_id()) {
                record.way = Way::Link(Some(link.offer_id));
            }
        })
        .await;
        Reply::Redirect(link.url)
    }

    async fn charge(&self, order: &str, amount: Money, alias: AliasId) -> Reply {
        let records = self.store.load();
        let is_before = |record: &&AttemptRecord| {
            matches!(record.way, Way::Charge(_)) && !matches!(record.state, AttemptState::Failed)
        };
        let before = records.attempts.iter().rfind(is_before);
        let attempt = if let Some(record) = before {
            record.attempt.clone()
        } else {
            let attempt = self.next_attempt(order, amount);
            if !self.has(Bug::ChargeStoredAfterwards) {
                self.begin(&attempt, Way::Charge(alias.clone())).await;
            }
            attempt
        };
        let charged = self.charge_attempt(&alias, &attempt).await;
        if self.has(Bug::ChargeStoredAfterwards) && before.is_none() {
            self.begin(&attempt, Way::Charge(alias)).await;
        }
        self.store_charge(&attempt, charged).await
    }

    /// Charges an attempt, unless another one has paid the order.
    pub(crate) async fn charge_attempt(
        &self,
        alias: &AliasId,
        attempt: &Attempt,
    ) -> Result<Settlement, saferpay_api::error::Error> {
        let mut charge = self.client.charge_alias(self.process.terminal("ECOM"), alias, attempt);
        if !self.has(Bug::ChargesPaidOrder) {
            charge = charge.with_other_attempts(self.attempts_to_compare()).with_later_payment_returned();
        }
        charge.await
    }

    /// The attempts of the order, without those that the shop has returned.
    pub(crate) fn attempts_to_compare(&self) -> Vec<Attempt> {
        let mut records = self.store.load().attempts;
        records.retain(|record| !matches!(record.state, AttemptState::Returned));
        records.into_iter().map(|record| record.attempt).collect()
    }

    pub(crate) async fn store_charge(
        &self,
        attempt: &Attempt,
        charged: Result<Settlement, saferpay_api::error::Error>,
    ) -> Reply {
        match charged {
            Ok(settlement) => self.store_settlement(&attempt.order_id(), settlement).await,
            Err(error) => {
                if self.has(Bug::UnknownMeansFailed) && error.is_outcome_unknown() {
                    self.set_state(&attempt.order_id(), AttemptState::Failed).await;
                }
                Reply::Unavailable
            }
        }
    }

    /// The buyer came back, or Saferpay sent a notification.
    async fn arrived(&self, url: &str) -> Reply {
        if self.has(Bug::ConfirmedBeforeSettled) && url.contains("notification") {
            drop(self.settle_url(url).await);
            return Reply::Ok;
        }
        self.settle_url(url).await
    }

    async fn settle_url(&self, url: &str) -> Reply {
        if let Some((_, order_id)) = url.split_once("?attempt=") {
            return match self.store.load().attempt_mut(order_id) {
                Some(record) => self.settle(record).await,
                None => Reply::Ok,
            };
        }
        match token_from(url, "token") {
            Some(token) => self.settle_link_token(token).await,
            None => Reply::Ok,
        }
    }

    async fn settle_link_token(&self, token: Token) -> Reply {
        let store = Arc::clone(&self.store);
        let settled = self.client.settle_with(token, move |order_id| async move {
            store.load().attempt_mut(&order_id).map(|record| record.attempt.expected())
        });
        match settled.await {
            Ok(settlement) => match settlement.settled().and_then(|payment| payment.order_id.clone()) {
                Some(order_id) => self.store_settlement(&order_id, settlement).await,
                None => Reply::Unavailable,
            },
            Err(_) => Reply::Unavailable,
        }
    }

    async fn refund(&self, order: &str, number: String, amount: Money) -> Reply {
        let records = self.store.load();
        if let Some(before) = records.refunds.iter().find(|refund| refund.number == number) {
            return self.continue_refund(before).await;
        }
        let Some(payment) = records.payment() else { return Reply::Unavailable };
        let intent = RefundIntent::part(format!("{order}.{number}"), &payment.transaction_id, amount);
        let done = self.has(Bug::RefundCountedBefore);
        let refund = RefundRecord { number, intent, amount: amount.minor_units(), done };
        self.save(|records| records.refunds.push(refund.clone())).await;
        self.continue_refund(&refund).await
    }

    async fn continue_refund(&self, refund: &RefundRecord) -> Reply {
        let mut intent = refund.intent.clone();
        if self.has(Bug::NewReferenceForEachTry) {
            intent.reference =
                format!("{}.{}", intent.reference, self.store.tries.fetch_add(1, Ordering::Relaxed)).into();
        }
        if refund.done && !self.has(Bug::RefundCountedBefore) {
            return Reply::Ok;
        }
        let raw = self.has(Bug::RefundWithoutLookUp) || self.has(Bug::RefundNotCaptured);
        let done = if raw {
            self.refund_by_hand(&intent, refund.amount).await
        } else {
            matches!(self.client.refund(&intent).await, Ok(RefundOutcome::Refunded(_)))
        };
        if !done {
            return Reply::Unavailable;
        }
        self.save(|records| {
            let record = records.refunds.iter_mut().find(|record| record.number == refund.number);
            if let Some(record) = record {
                record.done = true;
            }
        })
        .await;
        Reply::Ok
    }

    /// What a shop might write without the flow.
    async fn refund_by_hand(&self, intent: &RefundIntent, amount: u64) -> bool {
        let records = self.store.load();
        let Some(payment) = records.payment() else { return false };
        let Some(capture_id) = &payment.capture_id else { return false };
        let capture = CaptureReference::new().with_capture_id(capture_id);
        let money = Amount::new(amount.to_string(), "CHF");
        let refund = Refund::new(money).with_order_id(&intent.reference);
        let request = RefundRequest::new(refund, capture);
        let Ok(refund) = self.client.transaction().refund(&request).await else { return false };
        let id = refund.transaction.id;
        self.has(Bug::RefundNotCaptured) || self.client.capture_in_full(id).await.is_ok()
    }

    /// Continues everything that is not finished.
    async fn resume(&self) -> Reply {
        let relies_on_notifications = self.has(Bug::ConfirmedBeforeSettled);
        for record in self.store.load().attempts {
            if !relies_on_notifications && matches!(record.state, AttemptState::Open) {
                drop(self.settle(&record).await);
            }
        }
        for refund in self.store.load().refunds {
            if !refund.done {
                drop(self.continue_refund(&refund).await);
            }
        }
        Reply::Ok
    }

    pub(crate) async fn link_transaction(&self, offer_id: &OfferId) -> Option<LinkPayment> {
        let status = self.client.payment_link_status(self.process.terminal("SPG"), offer_id).await.ok()?;
        match (status.state, status.transaction_id) {
            (LinkState::PaidByPayer, Some(id)) => Some(LinkPayment::Transaction(id)),
            (LinkState::Expired | LinkState::Disabled, None) => Some(LinkPayment::Never),
            _ => None,
        }
    }
}

fn in_three_days(now: SystemTime) -> Option<DateTime> {
    let day = now
        .checked_add(Duration::from_secs(3 * 24 * 60 * 60))?
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()?;
    let seconds = i64::try_from(day.as_secs()).ok()?;
    Some(OffsetDateTime::from_unix_time(seconds, 0, Offset::UTC).ok()?.to_date_time())
}

/// How a payment link ended.
pub(crate) enum LinkPayment {
    Transaction(TransactionId),
    Never,
}
