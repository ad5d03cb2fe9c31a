// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A payment method that a terminal supports.
///
/// The container `RestApi_Models_PaymentMethodInfo`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#RestApi_Models_PaymentMethodInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodInfo {
    /// The payment method as a value, such as `VISA`.
    ///
    /// `PaymentMethod`. Text, optional.
    pub payment_method: Option<String>,

    /// The currencies that the terminal supports for this payment method, as three-letter codes.
    ///
    /// `Currencies`. List of texts, optional.
    pub currencies: Vec<String>,
}

impl PaymentMethodInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PaymentMethod`. The payment method as a value, such as `VISA`.
    #[must_use]
    pub fn with_payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }

    /// Sets `Currencies`. The currencies that the terminal supports for this payment method, as
    /// three-letter codes.
    #[inline]
    #[must_use]
    pub fn with_currencies(mut self, currencies: Vec<String>) -> Self {
        self.currencies = currencies;
        self
    }
}

saferpay_runtime::impl_record!(PaymentMethodInfo {
    0 payment_method: optional "PaymentMethod",
    1 currencies: optional "Currencies",
});
