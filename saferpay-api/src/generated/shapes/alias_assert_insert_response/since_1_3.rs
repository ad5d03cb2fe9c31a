// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_info::since_1_2::AliasInfo;
use crate::generated::shapes::payment_means_info::since_1_3::PaymentMeansInfo;

/// The response body of `POST /Payment/v1/Alias/AssertInsert`.
///
/// `Alias/AssertInsert`: Returns, from server to server, whether a registration by `Alias/Insert`
/// succeeded, and its alias.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Alias_AssertInsert).
#[non_exhaustive]
pub struct AssertInsertResponse {
    /// The name under which Saferpay keeps a means of payment for you, instead of you keeping the
    /// card.
    ///
    /// In a response it tells what was stored: keep its `Id`, it is all you need to charge it later.
    /// In a request it says which stored means of payment to use.
    ///
    /// `Alias`. [`AliasInfo`], mandatory.
    pub alias: AliasInfo,

    /// The means of payment that was used or stored: its brand, and the card or account, masked.
    ///
    /// You may show it and keep it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory, and `None` if a response lacks it.
    pub payment_means: Option<PaymentMeansInfo>,
}

impl AssertInsertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `alias`: The name under which Saferpay keeps a means of payment for you, instead of you
    ///   keeping the card.
    #[inline]
    #[must_use]
    pub fn new(alias: AliasInfo) -> Self {
        Self {
            alias,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMeans`. The means of payment that was used or stored: its brand, and the card or
    /// account, masked.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeansInfo) -> Self {
        self.payment_means = Some(payment_means);
        self
    }
}

saferpay_runtime::impl_record!(AssertInsertResponse [alias] {
    AliasId: "Alias.Id",
} {
    0 alias: mandatory "Alias",
    1 payment_means: expected "PaymentMeans",
});
