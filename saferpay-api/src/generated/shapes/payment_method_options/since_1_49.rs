// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bancontact_payment_method_options::since_1_13::BancontactPaymentMethodOptions;
use crate::generated::shapes::blik_payment_method_options::since_1_49::BlikPaymentMethodOptions;

/// What a means of payment asks for beyond the ordinary, on your own page.
///
/// Fill the one that belongs to the chosen `PaymentMethod`.
///
/// The container `Payment_Models_AlternativePayment_PaymentMethodOptions`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_AlternativePayment_PaymentMethodOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// What Bancontact asks for.
    ///
    /// `Bancontact`. [`BancontactPaymentMethodOptions`], optional.
    pub bancontact: Option<BancontactPaymentMethodOptions>,

    /// What BLIK asks for.
    ///
    /// `Blik`. [`BlikPaymentMethodOptions`], optional.
    pub blik: Option<BlikPaymentMethodOptions>,
}

impl PaymentMethodOptions {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Bancontact`. What Bancontact asks for.
    #[inline]
    #[must_use]
    pub fn with_bancontact(
        mut self,
        bancontact: BancontactPaymentMethodOptions,
    ) -> Self {
        self.bancontact = Some(bancontact);
        self
    }

    /// Sets `Blik`. What BLIK asks for.
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
