// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::response_address::since_1_36::ResponseAddress;
use crate::generated::shapes::response_billing_address::since_1_36::ResponseBillingAddress;

/// The person who paid, as far as Saferpay knows.
///
/// Addresses come from the form on the payment page, from the wallet or from your request.
///
/// The container `Payment_Models_Data_PayerInfo`.
///
/// First in SpecVersion
/// [1.37](https://saferpay.github.io/jsonapi/1.37/#Payment_Models_Data_PayerInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PayerInfo {
    /// Your own ID of this customer, as in the request.
    ///
    /// `Id`. Text, optional, `PayerId[1..256]`.
    pub id: Option<String>,

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
    /// For `RiskDetails.IpLocation` it lists `PROXY` and `SATELLITE_PROVIDER`.
    ///
    /// `IpLocation`. Text, optional.
    ///
    /// Example: `NZ`
    pub ip_location: Option<String>,

    /// The delivery address that the payer or the payment method provided, or the one from your
    /// request.
    ///
    /// `DeliveryAddress`. [`ResponseAddress`], optional.
    pub delivery_address: Option<ResponseAddress>,

    /// The billing address that the payer or the payment method provided, or the one from your
    /// request.
    ///
    /// `BillingAddress`. [`ResponseBillingAddress`], optional.
    pub billing_address: Option<ResponseBillingAddress>,
}

impl PayerInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Id`. Your own ID of this customer, as in the request.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
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
    pub fn with_delivery_address(mut self, delivery_address: ResponseAddress) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `BillingAddress`. The billing address that the payer or the payment method provided, or
    /// the one from your request.
    #[inline]
    #[must_use]
    pub fn with_billing_address(
        mut self,
        billing_address: ResponseBillingAddress,
    ) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

saferpay_runtime::impl_record!(PayerInfo {
    0 id: optional "Id" payer_id(1, 256),
    1 ip_address: optional "IpAddress",
    2 ip_location: optional "IpLocation",
    3 delivery_address: optional "DeliveryAddress",
    4 billing_address: optional "BillingAddress",
});
