// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::address::since_1_2::Address;

/// The person who paid, as far as Saferpay knows.
///
/// Addresses come from the form on the payment page, from the wallet or from your request.
///
/// The container `Payment_Models_Data_PayerInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_PayerInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PayerInfo {
    /// The payer's IPv4 address in dotted-decimal notation.
    ///
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// The location of the payer's IP address: a country code or a special value.
    ///
    /// A special value replaces the country for anonymous proxies and satellite connections, for
    /// example. The specification does not list these values here.
    ///
    /// `IpLocation`. Text, optional.
    ///
    /// Example: `NZ`
    pub ip_location: Option<String>,

    /// The delivery address that the payer or the payment method provided, or the one from your
    /// request.
    ///
    /// `DeliveryAddress`. [`Address`], optional.
    pub delivery_address: Option<Address>,

    /// The billing address that the payer or the payment method provided, or the one from your
    /// request.
    ///
    /// `BillingAddress`. [`Address`], optional.
    pub billing_address: Option<Address>,
}

impl PayerInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `IpAddress`. The payer's IPv4 address in dotted-decimal notation.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `IpLocation`. The location of the payer's IP address: a country code or a special value.
    #[must_use]
    pub fn with_ip_location(mut self, ip_location: impl Into<String>) -> Self {
        self.ip_location = Some(ip_location.into());
        self
    }

    /// Sets `DeliveryAddress`. The delivery address that the payer or the payment method provided, or
    /// the one from your request.
    #[inline]
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: Address) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `BillingAddress`. The billing address that the payer or the payment method provided, or
    /// the one from your request.
    #[inline]
    #[must_use]
    pub fn with_billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

saferpay_runtime::impl_record!(PayerInfo {
    0 ip_address: optional "IpAddress",
    1 ip_location: optional "IpLocation",
    2 delivery_address: optional "DeliveryAddress",
    3 billing_address: optional "BillingAddress",
});
