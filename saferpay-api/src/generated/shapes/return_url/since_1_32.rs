// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URL of your shop to which the payer returns.
///
/// The container `Payment_Models_Data_ReturnUrl`.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#Payment_Models_Data_ReturnUrl).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `Url` is an address that starts with https:// or http://. (`return-address`)
#[non_exhaustive]
pub struct ReturnUrl {
    /// The URL of your shop to which the payer returns after success and failure alike.
    ///
    /// Include something that identifies the order but nothing secret: the payer can see and change
    /// it, and it appears in logs. The visit itself proves nothing; only the next call to Saferpay
    /// shows the outcome.
    ///
    /// `Url`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/return`
    pub url: String,
}

impl ReturnUrl {
    /// Creates a value with its mandatory fields.
    ///
    /// - `url`: The URL of your shop to which the payer returns after success and failure alike.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

saferpay_runtime::impl_record!(ReturnUrl {
    0 url: mandatory "Url" + "return-address" web_address(),
});
