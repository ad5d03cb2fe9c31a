use std::fmt;

use super::{Details, FromResponse};
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};

/// The URL for the payer, and the token to ask Saferpay for the outcome.
///
/// Both are secret: `Debug` masks them.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redirect {
    /// The token. Store it with the order until the payer is back.
    pub token: String,

    /// The URL for the payer's browser. It can be opened once. `None` if no redirect is necessary.
    pub url: Option<String>,

    /// When the token expires, as Saferpay writes it, if the response says so.
    pub expiration: Option<String>,
}

impl FromResponse for Redirect {
    fn from_response(facts: &Facts, details: Details<'_>) -> Option<Self> {
        Some(Self {
            token: facts.fact(Fact::Token)?.to_owned(),
            url: facts.fact(Fact::RedirectUrl).map(str::to_owned),
            expiration: details.text("Expiration"),
        })
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Redirect").field("expiration", &self.expiration).finish_non_exhaustive()
    }
}
