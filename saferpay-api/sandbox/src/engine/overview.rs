//! Summaries for people: lists for the overview, and the result of a payer's visit.

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde::Serialize;

use super::amount::Amount;
use super::failure::Failure;
use super::payment_link;
use super::rows::payment_link::PaymentLink;
use super::rows::session::{Flow, SessionStep};
use super::rows::transaction::{Transaction, TransactionState};
use super::state::Engine;

/// A summary of a payment link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentLinkSummary {
    /// The id.
    pub id: String,
    /// The id of the customer.
    pub customer: String,
    /// `OPEN`, `PAID`, `EXPIRED` or `DISABLED`.
    pub status: String,
    /// The amount to pay.
    pub amount: Amount,
    /// The order id of the merchant.
    pub order_id: Option<String>,
    /// When it was created.
    pub created: Timestamp,
    /// Its limits.
    pub limits: PaymentLinkLimits,
    /// The transaction that paid it.
    pub transaction: Option<String>,
    /// The path of its address.
    pub path: String,
}

/// How long and how often a payment link can be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentLinkLimits {
    /// When it expires.
    pub expires: Timestamp,
    /// The remaining attempts; `None` if they are unlimited.
    pub attempts_left: Option<u8>,
}

/// A summary of a transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TransactionSummary {
    /// The id.
    pub id: String,
    /// The id of the customer.
    pub customer: String,
    /// `PAYMENT` or `REFUND`.
    pub kind: String,
    /// `AUTHORIZED`, `CAPTURED`, `PENDING`, `CANCELED` or `FAILED`.
    pub status: String,
    /// Why it failed, if it did.
    pub reason: Option<String>,
    /// The amount.
    pub amount: Amount,
    /// The captured value in the minor unit.
    pub captured: u64,
    /// The order id of the merchant.
    pub order_id: Option<String>,
    /// The masked payment method: `xxxx xxxx xxxx 0006`.
    pub payment_method: String,
    /// When it was authorized.
    pub at: Timestamp,
}

/// The result of a payer's visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayerResult {
    /// Whether the visit looks successful to the payer.
    pub succeeded: bool,
    /// Why it was not successful.
    pub reason: Option<String>,
    /// Whether it was a payment; otherwise an alias was registered.
    pub is_payment: bool,
    /// The path of the payment link, if the payer can try again.
    pub again: Option<String>,
}

impl Engine {
    /// The latest payment links that match, newest first.
    #[must_use]
    pub fn payment_link_summaries(
        &self,
        now: Timestamp,
        at_most: usize,
        wanted: impl Fn(&PaymentLinkSummary) -> bool,
    ) -> Vec<PaymentLinkSummary> {
        let summaries = self.payment_links.iter().map(|(id, payment_link)| payment_link.summary(id, now));
        latest(summaries.filter(wanted), at_most, |summary| summary.created)
    }

    /// The latest transactions that match, newest first.
    #[must_use]
    pub fn transaction_summaries(
        &self,
        now: Timestamp,
        at_most: usize,
        wanted: impl Fn(&TransactionSummary) -> bool,
    ) -> Vec<TransactionSummary> {
        let summaries = self.transactions.iter().map(|(id, transaction)| transaction.summary(id, now));
        latest(summaries.filter(wanted), at_most, |summary| summary.at)
    }

    /// The limits of the payment link of this token, if it has one.
    #[must_use]
    pub fn payment_link_limits(&self, token: &str) -> Option<PaymentLinkLimits> {
        let Flow::PaymentLink(id) = &self.sessions.get(token)?.flow else { return None };
        Some(self.payment_links.get(id)?.limits())
    }

    /// The result of a payer's visit; `None` while it continues.
    #[must_use]
    pub fn payer_result(&self, token: &str, now: Timestamp) -> Option<PayerResult> {
        let session = self.sessions.get(token)?;
        let reason = match &session.step {
            SessionStep::Waiting | SessionStep::Challenge(_) => return None,
            SessionStep::Ready(..) | SessionStep::Authorized(..) | SessionStep::Registered(_) => None,
            SessionStep::Failed(failure, _) => Some(failure.in_words()),
            SessionStep::CheckFailed => Some("The card did not pass its check.".to_owned()),
        };
        let again = match &session.flow {
            Flow::PaymentLink(id) => self
                .payment_links
                .get(id)
                .filter(|payment_link| payment_link.opens(now))
                .map(|payment_link| payment_link.path(id)),
            _ => None,
        };
        let is_payment = session.flow != Flow::Alias;
        Some(PayerResult { succeeded: reason.is_none(), reason, is_payment, again })
    }
}

/// The newest items, newest first.
fn latest<T>(all: impl Iterator<Item = T>, at_most: usize, time: impl Fn(&T) -> Timestamp) -> Vec<T> {
    let mut latest = Vec::new();
    let keep = |latest: &mut Vec<T>| {
        latest.sort_by_key(|each| std::cmp::Reverse(time(each)));
        latest.truncate(at_most);
    };
    for each in all {
        latest.push(each);
        // Never keeps more than twice the wanted number in memory.
        if latest.len() > at_most.saturating_mul(2) {
            keep(&mut latest);
        }
    }
    keep(&mut latest);
    latest
}

impl PaymentLink {
    fn limits(&self) -> PaymentLinkLimits {
        let left = self.max_attempts.saturating_sub(self.attempts);
        PaymentLinkLimits { expires: self.expires, attempts_left: (self.max_attempts > 0).then_some(left) }
    }

    fn opens(&self, now: Timestamp) -> bool {
        self.transaction.is_none() && !self.disabled && !self.is_exhausted() && now < self.expires
    }

    fn path(&self, id: &str) -> String {
        payment_link::path(&self.customer, &self.terminal, id)
    }

    fn summary(&self, id: &str, now: Timestamp) -> PaymentLinkSummary {
        // Older versions have no status for a withdrawn link.
        const WITH_ALL_WORDS: SpecVersion = SpecVersion { major: 1, minor: 50 };
        PaymentLinkSummary {
            id: id.to_owned(),
            customer: self.customer.to_string(),
            status: self.status(WITH_ALL_WORDS, now).to_owned(),
            amount: self.payment.amount,
            order_id: self.payment.order_id.as_deref().map(str::to_owned),
            created: self.created,
            limits: self.limits(),
            transaction: self.transaction.as_deref().map(str::to_owned),
            path: self.path(id),
        }
    }
}

impl Transaction {
    fn summary(&self, id: &str, now: Timestamp) -> TransactionSummary {
        let reason = match self.state {
            TransactionState::Failed(failure) => Some(failure.in_words()),
            _ => None,
        };
        TransactionSummary {
            id: id.to_owned(),
            customer: self.customer.to_string(),
            kind: self.kind().to_owned(),
            status: if reason.is_some() { "FAILED" } else { self.status(now) }.to_owned(),
            reason,
            amount: self.amount,
            captured: self.captured(),
            order_id: self.order_id.as_deref().map(str::to_owned),
            payment_method: self.payment_method.display_text(),
            at: self.date,
        }
    }
}

impl Failure {
    /// A description for people.
    fn in_words(self) -> String {
        match self {
            Self::Aborted => "The payer aborted.".to_owned(),
            Self::ThreeDs => "3-D Secure failed.".to_owned(),
            Self::Declined(_) | Self::SoftDecline => {
                let (code, words) = self.processor(None).unwrap_or_default();
                format!("The bank declined: {words} ({code}).")
            }
            Self::Condition(_) => "The condition of the request was not met.".to_owned(),
            Self::Blocked => "Risk management blocked it.".to_owned(),
            Self::NoContract => "There is no contract for this payment method.".to_owned(),
        }
    }
}
