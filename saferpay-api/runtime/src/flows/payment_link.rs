//! Payment links.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Attempt;
use super::flow::Flow;
use super::inputs::{InputValue, Inputs};
use super::messages::{Details, FromResponse};
use super::operations::{
    Calls, SecurePayGateCreateSingleUsePaymentLink as Create,
    SecurePayGateDeleteSingleUsePaymentLink as Delete, SecurePayGateGetSingleUsePaymentLink as Get,
};
use super::send::{OneCall, OneCallWithoutResponse};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::input::Input;
use crate::record::Record;

/// Payment links (Secure PayGate offers), which need no shop.
///
/// When a link is paid, Saferpay calls the notification URL in the terminal's settings in the
/// Backoffice, which [`placeholder`](super::placeholder) builds. Then call
/// [`settle_with`](super::Settle::settle_with): nothing is captured automatically. If the notification is
/// lost, call [`settle_transaction`](super::Settle::settle_transaction) with the transaction in the
/// status of the link.
#[cfg_attr(not(doctest), doc = include_str!("examples/payment_links.md"))]
pub trait PaymentLinks:
    Calls<Create, Response: Record> + Calls<Get, Response: Record> + Calls<Delete, Response = ()>
{
    /// Creates a link for an order. It stays open for at least one hour and at most 180 days.
    fn create_payment_link(
        &self,
        terminal_id: impl Into<String>,
        attempt: &Attempt,
        open_until: &DateTime,
    ) -> CreateLinkFlow<Self> {
        let mut inputs = attempt.inputs().with(Input::ExpirationDate, open_until.as_str());
        inputs.set(Input::Payer, InputValue::Container(Inputs::new()));
        Flow::new(self, inputs, OneCall::new([terminal_id.into()]))
    }

    /// Returns the status of a link. Do not poll with it: Saferpay blocks accounts that do. Call it
    /// occasionally, such as once a day or when a customer asks.
    fn payment_link_status(
        &self,
        terminal_id: impl Into<String>,
        offer_id: impl Into<String>,
    ) -> Flow<Self, Get, OneCall<[String; 2], LinkStatus>> {
        Flow::new(self, Inputs::new(), OneCall::new([terminal_id.into(), offer_id.into()]))
    }

    /// Deletes a link, so it can no longer be opened. A payer who already has it open can still
    /// pay.
    fn delete_payment_link(
        &self,
        terminal_id: impl Into<String>,
        offer_id: impl Into<String>,
    ) -> Flow<Self, Delete, OneCallWithoutResponse<[String; 2]>> {
        let path = [terminal_id.into(), offer_id.into()];
        Flow::new(self, Inputs::new(), OneCallWithoutResponse::new(path))
    }
}

/// A flow that creates a payment link.
pub type CreateLinkFlow<C> = Flow<C, Create, OneCall<[String; 1], CreatedLink>>;

/// A payment link. `Debug` masks its URL, because anybody can open it, and its ID, because the URL ends
/// with it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkStatus {
    /// The state of the link.
    pub state: LinkState,

    /// The transaction of the payment. Settle it by this ID if there is no token.
    pub transaction_id: Option<String>,
}

/// The state of a payment link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
