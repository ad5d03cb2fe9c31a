use std::fmt;

use serde_json::{Value, json};

use super::messages::{optional_text, text};
use super::{FromResponse, Order, sealed};
use crate::DateTime;
use crate::answers::find;
use crate::client::Call;
use crate::record::Reflect;

/// Links by which a payer pays without a shop: Secure PayGate offers.
///
/// Saferpay notifies when one is paid, at the address in the terminal's settings in the
/// Backoffice; [`placeholder`](super::placeholder) makes that address, and
/// [`settle`](super::Settle::settle) does the rest. Nothing is captured by itself.
pub trait PaymentLinks: sealed::Sealed {
    #[doc(hidden)]
    fn call_create(&self, terminal_id: &str, fields: Value) -> Call<'_, CreatedLink>;
    #[doc(hidden)]
    fn call_status(&self, terminal_id: &str, offer_id: &str) -> Call<'_, LinkStatus>;
    #[doc(hidden)]
    fn call_delete(&self, terminal_id: &str, offer_id: &str) -> Call<'_, ()>;

    /// Makes a link for an order. It may be open for an hour at least and 180 days at most.
    fn create_payment_link(
        &self,
        terminal_id: &str,
        order: &Order,
        open_until: &DateTime,
    ) -> Call<'_, CreatedLink> {
        let fields = json!({ "Payment": order.fields(), "ExpirationDate": open_until.as_str(), "Payer": {} });
        self.call_create(terminal_id, fields)
    }

    /// How a link stands. Not for polling, for which Saferpay blocks accounts: it is for a look
    /// now and then, such as once a day, or when a customer asks.
    fn payment_link_status(&self, terminal_id: &str, offer_id: &str) -> Call<'_, LinkStatus> {
        self.call_status(terminal_id, offer_id)
    }

    /// Keeps a link from being opened. A payer who has it open already may still pay.
    fn delete_payment_link(&self, terminal_id: &str, offer_id: &str) -> Call<'_, ()> {
        self.call_delete(terminal_id, offer_id)
    }
}

/// A link for a payer. `Debug` masks its address: whoever has it can open it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreatedLink {
    /// By which it is read and deleted.
    pub offer_id: String,

    /// The address for the payer.
    pub url: String,
}

impl FromResponse for CreatedLink {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self { offer_id: text(answer, &["OfferId"]), url: text(answer, &["PaymentLink"]) }
    }
}

impl fmt::Debug for CreatedLink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CreatedLink").field("offer_id", &self.offer_id).finish_non_exhaustive()
    }
}

/// How a link stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkStatus {
    /// What can be done with it.
    pub state: LinkState,

    /// The transaction by which the payer has paid: to be captured by this id, if no token came.
    pub transaction_id: Option<String>,
}

/// What can be done with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkState {
    /// The payer can pay.
    Open,

    /// The payer has paid. **The merchant has no money yet**: it is reserved, and has to be
    /// captured.
    PaidByPayer,

    /// Its time is over.
    Expired,

    /// It was deleted.
    Disabled,

    /// A state that this crate does not know, or none told.
    Unknown(String),
}

impl FromResponse for LinkStatus {
    fn from_response(answer: &dyn Reflect) -> Self {
        let state = match find::text(answer, &["Status"]) {
            Some("OPEN") => LinkState::Open,
            Some("PAID") => LinkState::PaidByPayer,
            Some("EXPIRED") => LinkState::Expired,
            Some("DISABLED") => LinkState::Disabled,
            other => LinkState::Unknown(other.unwrap_or_default().to_owned()),
        };
        Self { state, transaction_id: optional_text(answer, &["TransactionId"]) }
    }
}
