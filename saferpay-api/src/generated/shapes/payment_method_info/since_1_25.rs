// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A means of payment that a terminal can take.
///
/// The container `RestApi_Models_PaymentMethodInfo`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#RestApi_Models_PaymentMethodInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodInfo {
    /// The name of the means of payment.
    ///
    /// `PaymentMethod`. Text, optional.
    pub payment_method: Option<String>,

    /// The currencies in which this terminal can take it, by their three letters.
    ///
    /// `Currencies`. List of texts, optional.
    pub currencies: Vec<String>,

    /// The address of a picture of its logo, for your own choice of means of payment.
    ///
    /// Load it as it is given: the address carries a version in its query.
    ///
    /// `LogoUrl`. Text, optional.
    pub logo_url: Option<String>,
}

impl PaymentMethodInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PaymentMethod`. The name of the means of payment.
    #[must_use]
    pub fn with_payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }

    /// Sets `Currencies`. The currencies in which this terminal can take it, by their three letters.
    #[inline]
    #[must_use]
    pub fn with_currencies(mut self, currencies: Vec<String>) -> Self {
        self.currencies = currencies;
        self
    }

    /// Sets `LogoUrl`. The address of a picture of its logo, for your own choice of means of payment.
    #[must_use]
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

saferpay_runtime::impl_record!(PaymentMethodInfo {
    0 payment_method: optional "PaymentMethod",
    1 currencies: optional "Currencies",
    2 logo_url: optional "LogoUrl",
});
