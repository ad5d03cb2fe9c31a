// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::address::since_1_13::Address;

/// The container `Common_Models_Data_SpgPayer`.
///
/// First in SpecVersion
/// [1.27](https://saferpay.github.io/jsonapi/1.27/#Common_Models_Data_SpgPayer).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpgPayer {
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// `BillingAddress`. [`Address`], optional.
    pub billing_address: Option<Address>,
}

impl SpgPayer {
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

    /// Sets `BillingAddress`.
    #[must_use]
    pub fn with_billing_address(mut self, billing_address: Address) -> Self {
        self.billing_address = Some(billing_address);
        self
    }
}

impl Record for SpgPayer {
    const NAME: &'static str = "SpgPayer";

    const FIELDS: &'static [Field] = &[
        Field::optional("IpAddress"),
        Field::optional("LanguageCode"),
        Field::optional("BillingAddress"),
    ];

    fn blank() -> Self {
        Self {
            ip_address: Blank::blank(),
            language_code: Blank::blank(),
            billing_address: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ip_address.slot(),
            1 => self.language_code.slot(),
            2 => self.billing_address.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.ip_address.view(),
            1 => self.language_code.view(),
            2 => self.billing_address.view(),
            _ => View::Absent,
        }
    }
}

record!(SpgPayer);
