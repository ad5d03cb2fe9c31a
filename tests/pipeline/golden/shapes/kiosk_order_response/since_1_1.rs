// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;

/// The response body of [`Kiosk/Order`](../kiosk/struct.Kiosk.html#method.order).
///
/// Orders papers, which are paid for at once.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Payment_v1_Kiosk_Order).
#[non_exhaustive]
pub struct OrderResponse {
    /// Proves the order.
    ///
    /// Show it, [`RETRY`] or not.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// [`RETRY`]: crate::error::Behavior::Retry
    pub token: String,

    /// `Expiration`. Date, optional.
    pub expiration: Option<DateTime>,
}

impl OrderResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: Proves the order.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

saferpay_runtime::impl_record!(OrderResponse {
    Token: "Token",
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: optional "Expiration" date_time(),
});
