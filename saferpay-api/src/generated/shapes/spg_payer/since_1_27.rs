// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::address::since_1_13::Address;

/// What you know about the person who gets the link.
///
/// Addresses given here are filled into the form of the payment page.
///
/// The container `Common_Models_Data_SpgPayer`.
///
/// First in SpecVersion
/// [1.27](https://saferpay.github.io/jsonapi/1.27/#Common_Models_Data_SpgPayer).
#[derive(Default)]
#[non_exhaustive]
pub struct SpgPayer {
    /// The payer's IPv4 address, four numbers with dots between.
    ///
    /// In a request it is the address that the payer's browser has, not the one of your server or
    /// proxy. The rules of your risk management look at it.
    ///
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// The language of the pages and forms that the payer gets to see, such as `de` or `de-CH`.
    ///
    /// Left out, the payer's browser decides; set it so that the form speaks the language of your
    /// shop. A language that Saferpay does not have leads to the default one, not to an error. It has
    /// `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`, `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`,
    /// `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`, `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`;
    /// another country behind the hyphen may or may not do what you want. Older pages list fewer. Up
    /// to 1.40 they wrote Swiss German `de-ch`, up to 1.7 Norwegian `no`.
    ///
    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// Whom the bill goes to.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave, which may
    /// differ from what you sent.
    ///
    /// `BillingAddress`. [`Address`], optional.
    pub billing_address: Option<Address>,
}

impl SpgPayer {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `IpAddress`. The payer's IPv4 address, four numbers with dots between.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `LanguageCode`. The language of the pages and forms that the payer gets to see, such as
    /// `de` or `de-CH`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `BillingAddress`. Whom the bill goes to.
    #[inline]
    #[must_use]
    pub fn with_billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

saferpay_runtime::impl_record!(SpgPayer {
    0 ip_address: optional "IpAddress",
    1 language_code: optional "LanguageCode",
    2 billing_address: optional "BillingAddress",
});
