//! The answer to a currency conversion inquiry, kept until a payment refers to it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::amount::Amount;

/// The offer of an inquiry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct DccOffer {
    pub(in crate::engine) customer: Box<str>,
    pub(in crate::engine) merchant: Amount,
    pub(in crate::engine) payer: Option<Amount>,
    pub(in crate::engine) until: Timestamp,
}
