// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Where the payer comes back to your shop, by outcome.
///
/// The container `Payment_Models_Data_ReturnUrls`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_ReturnUrls).
#[non_exhaustive]
pub struct ReturnUrls {
    /// The address of your shop to which the payer comes back when it went well.
    ///
    /// Whoever knows the address can open it: do not take the visit for a payment, but call Saferpay.
    ///
    /// `Success`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/success`
    pub success: String,

    /// The address of your shop to which the payer comes back when it failed.
    ///
    /// `Fail`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/fail`
    pub fail: String,

    /// The address of your shop to which the payer comes back after giving up.
    ///
    /// The pages do not say where the payer goes if you leave it out.
    ///
    /// `Abort`. Text, optional, `WebAddress`.
    ///
    /// Example: `https://merchanthost/abort`
    pub abort: Option<String>,
}

impl ReturnUrls {
    /// Makes one of what is mandatory.
    ///
    /// - `success`: The address of your shop to which the payer comes back when it went well.
    /// - `fail`: The address of your shop to which the payer comes back when it failed.
    #[must_use]
    pub fn new(success: impl Into<String>, fail: impl Into<String>) -> Self {
        Self {
            success: success.into(),
            fail: fail.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Abort`. The address of your shop to which the payer comes back after giving up.
    #[must_use]
    pub fn with_abort(mut self, abort: impl Into<String>) -> Self {
        self.abort = Some(abort.into());
        self
    }
}

saferpay_runtime::impl_record!(ReturnUrls {
    0 success: mandatory "Success" web_address(),
    1 fail: mandatory "Fail" web_address(),
    2 abort: optional "Abort" web_address(),
});
