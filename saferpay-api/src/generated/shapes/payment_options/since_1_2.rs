// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Authorization options: pre-authorization and partial authorization.
///
/// The container `Payment_Models_Data_PaymentOptions`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_PaymentOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Requests a pre-authorization (`true`) or a final authorization (`false`).
    ///
    /// A pre-authorization reserves the amount for longer: with most cards about 30 days instead of
    /// about ten. Use it if you do not know yet how much you will capture. Not every payment method
    /// supports both kinds; Saferpay decides which kind it uses, and the response does not show it.
    ///
    /// `PreAuth`. True or false, optional.
    pub pre_auth: Option<bool>,
}

impl PaymentOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PreAuth`. Requests a pre-authorization (`true`) or a final authorization (`false`).
    #[inline]
    #[must_use]
    pub fn with_pre_auth(mut self, pre_auth: bool) -> Self {
        self.pre_auth = Some(pre_auth);
        self
    }
}

saferpay_runtime::impl_record!(PaymentOptions {
    0 pre_auth: optional "PreAuth",
});
