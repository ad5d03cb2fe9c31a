// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::address::since_1_13::Address;
use crate::generated::shapes::billing_address::since_1_28::BillingAddress;

/// The person who paid, as far as Saferpay learnt.
///
/// Addresses come from the form on the payment page, from the wallet, or from your own request.
///
/// The container `Payment_Models_Data_PayerInfo`.
///
/// First in SpecVersion
/// [1.28](https://saferpay.github.io/jsonapi/1.28/#Payment_Models_Data_PayerInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PayerInfo {
    /// Your own number for this customer, as you gave it in the request.
    ///
    /// `Id`. Text, optional.
    pub id: Option<String>,

    /// The payer's IPv4 address, four numbers with dots between.
    ///
    /// In a request it is the address that the payer's browser has, not the one of your server or
    /// proxy. The rules of your risk management look at it.
    ///
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// Where the payer's IP address is: a country's code, or what stands for no country.
    ///
    /// Anonymous proxies and satellite links have special values instead of a country, which the page
    /// does not list.
    ///
    /// `IpLocation`. Text, optional.
    ///
    /// Example: `NZ`
    pub ip_location: Option<String>,

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
    /// `BillingAddress`. [`BillingAddress`], optional.
    pub billing_address: Option<BillingAddress>,
}

impl PayerInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Id`. Your own number for this customer, as you gave it in the request.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `IpAddress`. The payer's IPv4 address, four numbers with dots between.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `IpLocation`. Where the payer's IP address is: a country's code, or what stands for no
    /// country.
    #[must_use]
    pub fn with_ip_location(mut self, ip_location: impl Into<String>) -> Self {
        self.ip_location = Some(ip_location.into());
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
    pub fn with_billing_address(mut self, billing_address: BillingAddress) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

saferpay_runtime::impl_record!(PayerInfo {
    0 id: optional "Id",
    1 ip_address: optional "IpAddress",
    2 ip_location: optional "IpLocation",
    3 delivery_address: optional "DeliveryAddress",
    4 billing_address: optional "BillingAddress",
});
