use std::fmt;

use super::FromResponse;
use super::messages::text;
use crate::answers::find;
use crate::record::Reflect;

/// Where the payer is to be sent, and by which token Saferpay is asked how it went.
///
/// Both are secrets of the payer and the merchant: `Debug` masks them.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redirect {
    /// To be kept with the order until the payer is back.
    pub token: String,

    /// The address for the payer's browser. It can be opened once. `None` if the payer is not
    /// needed.
    pub url: Option<String>,

    /// Until when the token holds, as Saferpay writes it.
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
