// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bancontact_payment_method_options::since_1_13::BancontactPaymentMethodOptions;
use crate::generated::shapes::blik_payment_method_options::since_1_49::BlikPaymentMethodOptions;

/// The additional data that a payment method needs when you integrate it on your own page.
///
/// Set the field that matches the chosen `PaymentMethod`.
///
/// The container `Payment_Models_AlternativePayment_PaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_AlternativePayment_PaymentMethodOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// The data that Bancontact needs.
    ///
    /// `Bancontact`. [`BancontactPaymentMethodOptions`], optional.
    pub bancontact: Option<BancontactPaymentMethodOptions>,

    /// The data that BLIK needs.
    ///
    /// `Blik`. [`BlikPaymentMethodOptions`], optional.
    pub blik: Option<BlikPaymentMethodOptions>,
}

impl PaymentMethodOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Bancontact`. The data that Bancontact needs.
    #[inline]
    #[must_use]
    pub fn with_bancontact(
        mut self,
        bancontact: BancontactPaymentMethodOptions,
    ) -> Self {
        self.bancontact = Some(bancontact);
        self
    }

    /// Sets `Blik`. The data that BLIK needs.
    #[inline]
    #[must_use]
    pub fn with_blik(mut self, blik: BlikPaymentMethodOptions) -> Self {
        self.blik = Some(blik);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMethodOptions {
    0 bancontact: optional "Bancontact",
    1 blik: optional "Blik",
});
