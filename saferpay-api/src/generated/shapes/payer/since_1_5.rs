// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::address::since_1_5::Address;

/// The person who pays, as far as you know: address of the device, language, browser, postal
/// addresses.
///
/// Everything is optional. The page does not say what the facts about the browser are for; they
/// are of the kind that 3-D Secure asks for.
///
/// The container `Payment_Models_Data_Payer`.
///
/// First in SpecVersion [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_Payer).
#[derive(Default)]
#[non_exhaustive]
pub struct Payer {
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

    /// Where the goods go, if not to the billing address.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave.
    ///
    /// `DeliveryAddress`. [`Address`], optional.
    pub delivery_address: Option<Address>,

    /// Whom the bill goes to.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave, which may
    /// differ from what you sent.
    ///
    /// `BillingAddress`. [`Address`], optional.
    pub billing_address: Option<Address>,
}

impl Payer {
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

    /// Sets `DeliveryAddress`. Where the goods go, if not to the billing address.
    #[inline]
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: Address) -> Self {
        self.delivery_address = Some(delivery_address);
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

saferpay_runtime::impl_record!(Payer {
    0 ip_address: optional "IpAddress",
    1 language_code: optional "LanguageCode",
    2 delivery_address: optional "DeliveryAddress",
    3 billing_address: optional "BillingAddress",
});
