// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URLs of your shop to which the payer returns, one for each outcome.
///
/// The container `Payment_Models_Data_ReturnUrls`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_ReturnUrls).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `Success` is an address that starts with https:// or http://. (`return-addresses`)
/// - `Fail` is an address that starts with https:// or http://. (`return-addresses`)
/// - `Abort` is an address that starts with https:// or http://. (`return-addresses`)
#[non_exhaustive]
pub struct ReturnUrls {
    /// The URL of your shop to which the payer returns after a success.
    ///
    /// Anyone who knows the URL can open it: do not treat the visit as a payment, but call Saferpay.
    ///
    /// `Success`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/success`
    pub success: String,

    /// The URL of your shop to which the payer returns after a failure.
    ///
    /// `Fail`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/fail`
    pub fail: String,

    /// The URL of your shop to which the payer returns after canceling.
    ///
    /// The specification does not say where the payer returns to if you omit it.
    ///
    /// `Abort`. Text, optional, `WebAddress`.
    ///
    /// Example: `https://merchanthost/abort`
    pub abort: Option<String>,
}

impl ReturnUrls {
    /// Creates a value with its mandatory fields.
    ///
    /// - `success`: The URL of your shop to which the payer returns after a success.
    /// - `fail`: The URL of your shop to which the payer returns after a failure.
    #[must_use]
    pub fn new(success: impl Into<String>, fail: impl Into<String>) -> Self {
        Self {
            success: success.into(),
            fail: fail.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Abort`. The URL of your shop to which the payer returns after canceling.
    #[must_use]
    pub fn with_abort(mut self, abort: impl Into<String>) -> Self {
        self.abort = Some(abort.into());
        self
    }
}

saferpay_runtime::impl_record!(ReturnUrls {
    0 success: mandatory "Success" + "return-addresses" web_address(),
    1 fail: mandatory "Fail" + "return-addresses" web_address(),
    2 abort: optional "Abort" + "return-addresses" web_address(),
});
