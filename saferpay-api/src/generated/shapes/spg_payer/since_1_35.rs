// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::request_billing_address::since_1_35::RequestBillingAddress;

/// What you know about the recipient of the link.
///
/// The payment page uses addresses that you set here to prefill its form.
///
/// The container `Common_Models_Data_SpgPayer`.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Common_Models_Data_SpgPayer).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `IpAddress` is an IPv4 address, such as 192.0.2.1. (`payer-ipv4`)
/// - `Ipv6Address` is an IPv6 address, such as 2001:db8::1. (`payer-ipv6`)
#[derive(Default)]
#[non_exhaustive]
pub struct SpgPayer {
    /// The IPv4 address of the payer's browser in dotted-decimal notation.
    ///
    /// Do not send the address of your server or proxy. Your risk management rules can use this
    /// address.
    ///
    /// `IpAddress`. Text, optional, `Ipv4`.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// The payer's IPv6 address, if you know it.
    ///
    /// `Ipv6Address`. Text, optional, `Ipv6`.
    ///
    /// Example: `2001:0db8:0000:08d3:0000:8a2e:0070:7344`
    pub ipv6_address: Option<String>,

    /// The language of the pages and forms that the payer sees, such as `de` or `de-CH`.
    ///
    /// If you omit it, the language of the payer's browser is used; set it so that the form has the
    /// same language as your shop. A language that Saferpay does not support causes no error; Saferpay
    /// uses the default language instead. It supports `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`,
    /// `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`, `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`,
    /// `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`; a different country after the hyphen may or may
    /// not have the desired effect.
    ///
    /// The specification usually writes Swiss German as `de-ch`.
    ///
    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// The payer's billing address.
    ///
    /// In a request, Saferpay uses it to prefill the address form of the payment page, if there is
    /// one. In a response, it is the address that the payer or the payment method provided, which can
    /// differ from the one in the request.
    ///
    /// `BillingAddress`. [`RequestBillingAddress`], optional.
    pub billing_address: Option<RequestBillingAddress>,
}

impl SpgPayer {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `IpAddress`. The IPv4 address of the payer's browser in dotted-decimal notation.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `Ipv6Address`. The payer's IPv6 address, if you know it.
    #[must_use]
    pub fn with_ipv6_address(mut self, ipv6_address: impl Into<String>) -> Self {
        self.ipv6_address = Some(ipv6_address.into());
        self
    }

    /// Sets `LanguageCode`. The language of the pages and forms that the payer sees, such as `de` or
    /// `de-CH`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `BillingAddress`. The payer's billing address.
    #[inline]
    #[must_use]
    pub fn with_billing_address(
        mut self,
        billing_address: RequestBillingAddress,
    ) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

saferpay_runtime::impl_record!(SpgPayer {
    0 ip_address: optional "IpAddress" + "payer-ipv4" ipv4(),
    1 ipv6_address: optional "Ipv6Address" + "payer-ipv6" ipv6(),
    2 language_code: optional "LanguageCode",
    3 billing_address: optional "BillingAddress",
});
