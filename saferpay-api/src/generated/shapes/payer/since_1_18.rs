// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::address::since_1_13::Address;

/// The container `Common_Models_Data_Payer`.
///
/// First in SpecVersion [1.18](https://saferpay.github.io/jsonapi/1.18/#Common_Models_Data_Payer).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Payer {
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// `DeliveryAddress`. [`Address`], optional.
    pub delivery_address: Option<Address>,

    /// `BillingAddress`. [`Address`], optional.
    pub billing_address: Option<Address>,

    /// `Id`. Text, optional, `Id[1..50]`.
    pub id: Option<String>,
}

impl Payer {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `IpAddress`.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `LanguageCode`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `DeliveryAddress`.
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: Address) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `BillingAddress`.
    #[must_use]
    pub fn with_billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Sets `Id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Record for Payer {
    const NAME: &'static str = "Payer";

    const FIELDS: &'static [Field] = &[
        Field::optional("IpAddress"),
        Field::optional("LanguageCode"),
        Field::optional("DeliveryAddress"),
        Field::optional("BillingAddress"),
        Field::optional("Id").bound(&[Rule::Characters(Characters::Id, 1, 50)]),
    ];

    fn blank() -> Self {
        Self {
            ip_address: Blank::blank(),
            language_code: Blank::blank(),
            delivery_address: Blank::blank(),
            billing_address: Blank::blank(),
            id: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ip_address.slot(),
            1 => self.language_code.slot(),
            2 => self.delivery_address.slot(),
            3 => self.billing_address.slot(),
            4 => self.id.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.ip_address.view(),
            1 => self.language_code.view(),
            2 => self.delivery_address.view(),
            3 => self.billing_address.view(),
            4 => self.id.view(),
            _ => View::Absent,
        }
    }
}

record!(Payer);
