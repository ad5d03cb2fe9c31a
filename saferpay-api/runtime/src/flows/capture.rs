//! Captures a payment, in full or in part.

use serde_json::{Value, json};

use super::order::amount;
use super::{Details, FromResponse, sealed};
use crate::answers::{Facts, PaymentState};
use crate::client::Call;
use crate::money::Money;

/// Captures an authorized transaction. Money moves only after a capture.
pub trait Capture: sealed::Sealed {
    #[doc(hidden)]
    fn call_capture(&self, fields: Value) -> Call<Captured>;

    /// Captures this amount of a transaction: all of it, or a part. The rest of the reservation is
    /// released.
    ///
    /// Saferpay refuses a second capture of the same transaction, even of the rest: see
    /// [`is_already_captured`](crate::error::Error::is_already_captured). If the outcome is
    /// unknown, you can therefore safely capture again to find out.
    fn capture(&self, transaction_id: &str, money: Money) -> Call<Captured> {
        self.call_capture(json!({
            "TransactionReference": { "TransactionId": transaction_id },
            "Amount": amount(money),
        }))
    }

    /// Captures the whole authorized amount.
    fn capture_in_full(&self, transaction_id: &str) -> Call<Captured> {
        self.call_capture(json!({ "TransactionReference": { "TransactionId": transaction_id } }))
    }
}

/// The result of a capture.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Captured {
    /// The state of the capture. [`PaymentState::Pending`] means that it can still fail.
    pub state: PaymentState,

    /// The capture ID, for refunds. `None` in versions without it.
    pub capture_id: Option<String>,

    /// The date, as Saferpay writes it.
    pub date: Option<String>,
}

impl FromResponse for Captured {
    fn from_response(facts: &Facts, details: Details<'_>) -> Option<Self> {
        Some(Self {
            state: facts.payment_state(),
            capture_id: facts.capture_id().map(str::to_owned),
            date: details.text("Date"),
        })
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! capture {
    () => {
        impl $crate::flows::Capture for Client {
            #[inline]
            fn call_capture(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::Captured> {
                self.transaction().capture(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
}
