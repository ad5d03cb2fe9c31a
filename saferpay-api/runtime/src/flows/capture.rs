//! Captures a payment, in full or in part.

use serde::{Deserialize, Serialize};

use super::flow::Flow;
use super::inputs::Inputs;
use super::messages::{Details, FromResponse};
use super::operations::{Calls, TransactionCapture};
use super::send::OneCall;
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts, PaymentState};
use crate::input::Input;
use crate::money::Money;
use crate::record::Record;

/// Captures an authorized transaction. Money moves only after a capture.
#[cfg_attr(not(doctest), doc = include_str!("examples/capture.md"))]
pub trait Capture: Calls<TransactionCapture, Response: Record> {
    /// Captures this amount of a transaction: all of it, or a part. The rest of the reservation is
    /// released.
    ///
    /// Saferpay refuses a second capture of the same transaction, even of the rest: see
    /// [`is_already_captured`](crate::error::Error::is_already_captured). If the outcome is
    /// unknown, you can therefore safely capture again to find out.
    fn capture(&self, transaction_id: impl Into<String>, money: Money) -> CaptureFlow<Self> {
        let inputs = Inputs::new().with(Input::TransactionId, transaction_id).with_amount(money);
        Flow::new(self, inputs, OneCall::new([]))
    }

    /// Captures the whole authorized amount.
    fn capture_in_full(&self, transaction_id: impl Into<String>) -> CaptureFlow<Self> {
        Flow::new(self, Inputs::new().with(Input::TransactionId, transaction_id), OneCall::new([]))
    }
}

/// A flow that captures a transaction.
pub type CaptureFlow<C> = Flow<C, TransactionCapture, OneCall<[String; 0], Captured>>;

impl<C: Capture> CaptureFlow<C> {
    /// Sets the URL that Saferpay calls when the outcome of a pending capture is known.
    pub fn with_pending_notify_url(self, url: impl Into<String>) -> Self {
        self.set_text(Input::PendingNotifyUrl, url)
    }
}

/// The result of a capture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Captured {
    /// The state of the capture. [`PaymentState::Pending`] means that it can still fail.
    pub state: PaymentState,

    /// The capture ID, for refunds. `None` in versions without it.
    pub capture_id: Option<String>,

    /// When it was captured.
    pub date: Option<DateTime>,
}

impl FromResponse for Captured {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Some(Self {
            state: facts.payment_state(),
            capture_id: facts.capture_id().map(str::to_owned),
            date: facts.fact(Fact::Date).map(DateTime::from),
        })
    }
}
