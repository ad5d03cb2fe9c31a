//! Captures transactions.

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde_json::{Value, json};

use super::errors::{self, BoxedApiError};
use super::invoice;
use super::read;
use super::rows::notification::NotificationKind;
use super::rows::transaction::{Capture, MultipartState, Transaction, TransactionState};
use super::state::{Engine, OperationResult};
use crate::call::Call;
use crate::dates;

/// How long a capture is pending. Assumed.
const PENDING_MINUTES: i64 = 5;

impl Engine {
    pub(super) fn capture(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        // Before 1.10, the same operation captured parts.
        if read::value(&call.body, "Partial").is_some() {
            return self.capture_part(call, "Partial.Type", "Partial.OrderPartId", now);
        }
        let (id, transaction) = self.referenced(call)?;
        check_capturable(transaction, now)?;
        if transaction.parts != MultipartState::None {
            return Err(errors::wrong_state());
        }
        let amount = read::amount(&call.body, "Amount")?.unwrap_or(transaction.amount);
        if amount.currency != transaction.amount.currency {
            return Err(errors::currency_invalid());
        }
        if amount.value > transaction.amount.value {
            return Err(errors::amount_invalid());
        }
        self.take(&id, amount.value, None, call, now);
        if let Some(transaction) = self.transactions.change(&id) {
            transaction.state = TransactionState::Captured;
        }
        self.capture_json(&id, 0, call.version, now)
    }

    /// Adds a capture.
    pub(super) fn take(
        &mut self,
        id: &str,
        amount: u64,
        part: Option<Box<str>>,
        call: &Call,
        now: Timestamp,
    ) {
        let Some(transaction) = self.transactions.change(id) else { return };
        let pending_until = is_pending_at_first(transaction, call.version)
            .then(|| dates::after_minutes(now, PENDING_MINUTES));
        // Most transactions have one capture; a vector would reserve space for four.
        transaction.captures.reserve_exact(1);
        transaction.captures.push(Capture {
            amount,
            date: now,
            pending_until,
            order_part_id: part,
            refunded: 0,
        });
        if let Some(until) = pending_until {
            let url = read::text(&call.body, "PendingNotification.NotifyUrl").map(str::to_owned);
            self.notify(url.as_deref(), NotificationKind::Pending, &call.customer, id, until);
        }
    }

    /// The response to a capture, with the fields of all versions.
    pub(super) fn capture_json(
        &self,
        id: &str,
        number: usize,
        version: SpecVersion,
        now: Timestamp,
    ) -> OperationResult {
        let transaction = self.transactions.get(id).ok_or_else(errors::not_found)?;
        let capture = transaction.captures.get(number).ok_or_else(errors::not_found)?;
        let mut answer = json!({
            "CaptureId": self::id(id, transaction, number, version),
            "TransactionId": id,
            "Status": if capture.is_pending(now) { "PENDING" } else { "CAPTURED" },
        });
        if !capture.is_pending(now) {
            answer["Date"] = json!(dates::format(capture.date));
        }
        if let Some(invoice) = invoice::to_json(transaction, capture.date) {
            answer["Invoice"] = invoice;
        }
        if let Some(order_id) = &transaction.order_id {
            answer["OrderId"] = json!(order_id);
        }
        Ok(answer)
    }

    pub(super) fn assert_capture(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let (id, number, _) = self.find_capture(call)?;
        self.capture_json(&id, number, call.version, now)
    }
}

/// The id of a capture. Recorded: the id of the transaction in 1.11, with the suffix `_c` in 1.20.
/// Versions in between and partial captures are assumed.
pub(super) fn id(id: &str, transaction: &Transaction, number: usize, version: SpecVersion) -> Value {
    match () {
        () if transaction.parts != MultipartState::None => json!(format!("{id}_{}_c", number + 1)),
        () if version.minor < 20 => json!(id),
        () => json!(format!("{id}_c")),
    }
}

/// Refuses a transaction that can no longer be captured.
pub(super) fn check_capturable(transaction: &Transaction, now: Timestamp) -> Result<(), BoxedApiError> {
    match transaction.state {
        TransactionState::Captured => Err(errors::already_captured()),
        TransactionState::Canceled(_) => Err(errors::wrong_state()),
        TransactionState::Failed(_) => Err(errors::not_found()),
        // The authorization has expired. The error is assumed.
        TransactionState::Authorized if now >= transaction.held_until() => Err(errors::wrong_state()),
        // The error is assumed.
        TransactionState::Authorized if transaction.is_pending(now) => Err(errors::wrong_state()),
        TransactionState::Authorized => Ok(()),
    }
}

/// Whether a capture is pending first. As documented: with paydirekt up to 1.49, and with the payouts
/// of `PostFinance` since 1.50, which are refunds without a payment. Refunds with paydirekt and crypto
/// payments are pending in all versions.
fn is_pending_at_first(transaction: &Transaction, version: SpecVersion) -> bool {
    let is_payout = transaction.is_refund && transaction.refund_of.is_none();
    match transaction.payment_method.method() {
        "PAYDIREKT" => transaction.is_refund || version.minor < 50,
        "WLCRYPTOPAYMENTS" => transaction.is_refund,
        "POSTFINANCE" | "POSTCARD" | "POSTFINANCEPAY" => is_payout && version.minor >= 50,
        _ => false,
    }
}
