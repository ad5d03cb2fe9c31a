//! The stored data of Saferpay Fields: access tokens and entered cards.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::payment_method::PaymentMethod;

/// An access token, which allows a shop's page to show the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct AccessToken {
    pub(in crate::engine) customer: Box<str>,
    pub(in crate::engine) terminal: Box<str>,
    pub(in crate::engine) source_urls: Vec<Box<str>>,
}

/// A card that a payer entered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct EnteredCard {
    pub(in crate::engine) customer: Box<str>,
    pub(in crate::engine) payment_method: PaymentMethod,
    pub(in crate::engine) until: Timestamp,
}
