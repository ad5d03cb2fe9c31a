use std::fmt;

use super::FromResponse;
use super::messages::text;
use crate::answers::find;
use crate::record::Reflect;

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

    /// When the token expires, as Saferpay writes it.
    pub expiration: String,
}

impl FromResponse for Redirect {
    fn from_response(answer: &dyn Reflect) -> Self {
        let url =
            find::text(answer, &["RedirectUrl"]).or_else(|| find::text(answer, &["Redirect", "RedirectUrl"]));
        Self {
            token: text(answer, &["Token"]),
            url: url.map(str::to_owned),
            expiration: text(answer, &["Expiration"]),
        }
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Redirect").field("expiration", &self.expiration).finish_non_exhaustive()
    }
}
