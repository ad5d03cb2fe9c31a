//! What people see of the world: on the overview, and once a payer is done.

use generator::spec::SpecVersion;
use jiff::Timestamp;
use serde::Serialize;

use super::amount::Amount;
use super::failure::Failure;
use super::rows::payment_link::PaymentLink;
use super::rows::session::{Flow, SessionStep};
use super::rows::transaction::{Transaction, TransactionState};
use super::state::Engine;

/// A payment link, in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentLinkSummary {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub customer: String,
    /// `OPEN`, `PAID`, `EXPIRED` or `DISABLED`.
    pub status: String,
    /// What is to be paid.
    pub amount: Amount,
    /// The merchant's order.
    pub order_id: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// How long and how often it can be paid.
    pub limits: PaymentLinkLimits,
    /// What paid it.
    pub transaction: Option<String>,
    /// Where it opens, beginning with the path.
    pub path: String,
}

/// How long and how often a payment link can be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentLinkLimits {
    /// When it expires.
    pub expires: Timestamp,
    /// How many attempts are left; none where one may try as often as one likes.
    pub attempts_left: Option<u8>,
}

/// A transaction, in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TransactionSummary {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub customer: String,
    /// `PAYMENT` or `REFUND`.
    pub kind: String,
    /// `AUTHORIZED`, `CAPTURED`, `PENDING`, `CANCELED` or `FAILED`.
    pub status: String,
    /// Why it failed.
    pub reason: Option<String>,
    /// How much it is about.
    pub amount: Amount,
    /// How much was captured, in the minor unit.
    pub captured: u64,
    /// The merchant's order.
    pub order_id: Option<String>,
    /// The masked means of payment: `xxxx xxxx xxxx 0006`.
    pub payment_method: String,
    /// When it was authorised.
    pub at: Timestamp,
}

/// What came of a payer's visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayerResult {
    /// Whether it went well, as far as the payer can see.
    pub succeeded: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Whether something was to be paid; otherwise a means of payment was saved.
    pub is_payment: bool,
    /// Where a payment link can be tried again, beginning with the path.
    pub again: Option<String>,
}

impl Engine {
    /// The latest payment links that are wanted, newest first.
    #[must_use]
    pub fn payment_link_summaries(
        &self,
        now: Timestamp,
        at_most: usize,
        wanted: impl Fn(&PaymentLinkSummary) -> bool,
    ) -> Vec<PaymentLinkSummary> {
        let summaries = self.payment_links.iter().map(|(id, payment_link)| payment_link.summary(id, now));
        latest(summaries.filter(wanted).collect(), at_most, |summary| summary.created)
    }

    /// The latest transactions that are wanted, newest first.
    #[must_use]
    pub fn transaction_summaries(
        &self,
        now: Timestamp,
        at_most: usize,
        wanted: impl Fn(&TransactionSummary) -> bool,
    ) -> Vec<TransactionSummary> {
        let summaries = self.transactions.iter().map(|(id, transaction)| transaction.summary(id, now));
        latest(summaries.filter(wanted).collect(), at_most, |summary| summary.at)
    }

    /// The limits of the payment link that the token came from, where it came from one.
    #[must_use]
    pub fn payment_link_limits(&self, token: &str) -> Option<PaymentLinkLimits> {
        let Flow::PaymentLink(id) = &self.sessions.get(token)?.flow else { return None };
        Some(self.payment_links.get(id)?.limits())
    }

    /// What came of a payer's visit; none while it goes on.
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

/// The newest of them, newest first.
fn latest<T>(mut all: Vec<T>, at_most: usize, time: impl Fn(&T) -> Timestamp) -> Vec<T> {
    all.sort_by_key(|each| std::cmp::Reverse(time(each)));
    all.truncate(at_most);
    all
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
        format!("/SecurePayGate/{}/{id}", self.customer)
    }

    fn summary(&self, id: &str, now: Timestamp) -> PaymentLinkSummary {
        // Versions before it have no word for a link that was withdrawn.
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
    /// In words for people.
    fn in_words(self) -> String {
        match self {
            Self::Aborted => "The payer gave up.".to_owned(),
            Self::ThreeDs => "3-D Secure failed.".to_owned(),
            Self::Declined(_) | Self::SoftDecline => {
                let (code, words) = self.processor(None).unwrap_or_default();
                format!("The bank declined: {words} ({code}).")
            }
            Self::Condition(_) => "The condition of the request was not met.".to_owned(),
            Self::Blocked => "Risk management stopped it.".to_owned(),
            Self::NoContract => "There is no contract for this means of payment.".to_owned(),
        }
    }
}
