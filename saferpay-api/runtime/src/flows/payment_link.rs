//! Payment links.

use std::fmt;

use serde_json::{Value, json};

use super::{Details, FromResponse, Order, sealed};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::client::Call;

/// Payment links (Secure PayGate offers), which need no shop.
///
/// When a link is paid, Saferpay calls the notification URL in the terminal's settings in the
/// Backoffice, which [`placeholder`](super::placeholder) builds. Then call
/// [`settle`](super::Settle::settle): nothing is captured automatically.
pub trait PaymentLinks: sealed::Sealed {
    #[doc(hidden)]
    fn call_create(&self, terminal_id: &str, fields: Value) -> Call<'_, CreatedLink>;
    #[doc(hidden)]
    fn call_status(&self, terminal_id: &str, offer_id: &str) -> Call<'_, LinkStatus>;
    #[doc(hidden)]
    fn call_delete(&self, terminal_id: &str, offer_id: &str) -> Call<'_, ()>;

    /// Creates a link for an order. It stays open for at least one hour and at most 180 days.
    fn create_payment_link(
        &self,
        terminal_id: &str,
        order: &Order,
        open_until: &DateTime,
    ) -> Call<'_, CreatedLink> {
        let fields = json!({ "Payment": order.fields(), "ExpirationDate": open_until.as_str(), "Payer": {} });
        self.call_create(terminal_id, fields)
    }

    /// Returns the status of a link. Do not poll with it: Saferpay blocks accounts that do. Call it
    /// occasionally, such as once a day or when a customer asks.
    fn payment_link_status(&self, terminal_id: &str, offer_id: &str) -> Call<'_, LinkStatus> {
        self.call_status(terminal_id, offer_id)
    }

    /// Deletes a link, so it can no longer be opened. A payer who already has it open can still
    /// pay.
    fn delete_payment_link(&self, terminal_id: &str, offer_id: &str) -> Call<'_, ()> {
        self.call_delete(terminal_id, offer_id)
    }
}

/// A payment link. `Debug` masks its URL, because anybody can open it, and its ID, because the URL ends
/// with it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreatedLink {
    /// The ID for status and deletion.
    pub offer_id: String,

    /// The URL for the payer.
    pub url: String,
}

impl FromResponse for CreatedLink {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        let fact = |fact| facts.fact(fact).map(str::to_owned);
        Some(Self { offer_id: fact(Fact::OfferId)?, url: fact(Fact::PaymentLink)? })
    }
}

impl fmt::Debug for CreatedLink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CreatedLink").finish_non_exhaustive()
    }
}

/// The status of a payment link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkStatus {
    /// The state of the link.
    pub state: LinkState,

    /// The transaction of the payment. Capture it by this ID if there is no token.
    pub transaction_id: Option<String>,
}

/// The state of a payment link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkState {
    /// The payer can pay.
    Open,

    /// The payer has paid. **The merchant has no money yet**: it is reserved and has to be
    /// captured.
    PaidByPayer,

    /// It has expired.
    Expired,

    /// It was deleted.
    Disabled,

    /// A state that this crate does not know, or none.
    Unknown(String),
}

impl FromResponse for LinkStatus {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        let state = match facts.fact(Fact::Status) {
            Some("OPEN") => LinkState::Open,
            Some("PAID") => LinkState::PaidByPayer,
            Some("EXPIRED") => LinkState::Expired,
            Some("DISABLED") => LinkState::Disabled,
            other => LinkState::Unknown(other.unwrap_or_default().to_owned()),
        };
        Some(Self { state, transaction_id: facts.transaction_id().map(str::to_owned) })
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! payment_links {
    () => {
        impl $crate::flows::PaymentLinks for Client {
            #[inline]
            fn call_create(
                &self,
                terminal_id: &str,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<'_, $crate::flows::CreatedLink> {
                self.secure_pay_gate()
                    .create_single_use_payment_link(terminal_id, &$crate::flows::messages::request(fields))
                    .decode_as()
            }

            #[inline]
            fn call_status(
                &self,
                terminal_id: &str,
                offer_id: &str,
            ) -> $crate::client::Call<'_, $crate::flows::LinkStatus> {
                self.secure_pay_gate().get_single_use_payment_link(terminal_id, offer_id).decode_as()
            }

            #[inline]
            fn call_delete(&self, terminal_id: &str, offer_id: &str) -> $crate::client::Call<'_, ()> {
                self.secure_pay_gate().delete_single_use_payment_link(terminal_id, offer_id)
            }
        }
    };
}
