use serde_json::{Value, json};

use super::messages::optional_text;
use super::order::amount;
use super::{FromResponse, sealed};
use crate::answers::{PaymentState, find};
use crate::client::Call;
use crate::money::Money;
use crate::record::Reflect;

/// Captures what was authorized. Only then money moves.
pub trait Capture: sealed::Sealed {
    #[doc(hidden)]
    fn call_capture(&self, fields: Value) -> Call<'_, Captured>;

    /// Captures this much of a transaction: all of it, or a part, after which the rest is free
    /// again for the payer.
    ///
    /// Saferpay refuses a second capture of the same transaction, also for what is left: see
    /// [`is_already_captured`](crate::error::Error::is_already_captured). If the outcome is
    /// unknown, capturing again is therefore safe, and tells.
    fn capture(&self, transaction_id: &str, money: Money) -> Call<'_, Captured> {
        self.call_capture(json!({
            "TransactionReference": { "TransactionId": transaction_id },
            "Amount": amount(money),
        }))
    }

    /// Captures a transaction with the amount that was authorized.
    fn capture_in_full(&self, transaction_id: &str) -> Call<'_, Captured> {
        self.call_capture(json!({ "TransactionReference": { "TransactionId": transaction_id } }))
    }
}

/// What became of a capture.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Captured {
    /// How far it has come. [`PaymentState::Pending`] means that money may still not move.
    pub state: PaymentState,

    /// The id by which it is given back. `None` in versions that do not tell.
    pub capture_id: Option<String>,

    /// When, as Saferpay writes it.
    pub date: Option<String>,
}

impl FromResponse for Captured {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self {
            state: find::capture_state(answer),
            capture_id: find::capture_id(answer).map(str::to_owned),
            date: optional_text(answer, &["Date"]),
        }
    }
}
