// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::address::since_1_3::Address;

/// The person who paid, as far as Saferpay learnt.
///
/// Addresses come from the form on the payment page, from the wallet, or from your own request.
///
/// The container `Payment_Models_Data_PayerInfo`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_PayerInfo).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PayerInfo {
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
    /// `BillingAddress`. [`Address`], optional.
    pub billing_address: Option<Address>,
}

impl PayerInfo {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
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
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: Address) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `BillingAddress`. Whom the bill goes to.
    #[must_use]
    pub fn with_billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

impl Record for PayerInfo {
    const NAME: &'static str = "PayerInfo";

    const FIELDS: &'static [Field] = &[
        Field::optional("IpAddress"),
        Field::optional("IpLocation"),
        Field::optional("DeliveryAddress"),
        Field::optional("BillingAddress"),
    ];

    fn blank() -> Self {
        Self {
            ip_address: Blank::blank(),
            ip_location: Blank::blank(),
            delivery_address: Blank::blank(),
            billing_address: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ip_address.slot(),
            1 => self.ip_location.slot(),
            2 => self.delivery_address.slot(),
            3 => self.billing_address.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.ip_address.view(),
            1 => self.ip_location.view(),
            2 => self.delivery_address.view(),
            3 => self.billing_address.view(),
            _ => View::Absent,
        }
    }
}

record!(PayerInfo);
