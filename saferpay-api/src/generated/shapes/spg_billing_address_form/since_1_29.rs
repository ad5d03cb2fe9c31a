// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::address_source::since_1_26::AddressSource;

/// The container `Common_Models_Data_SpgBillingAddressForm`.
///
/// First in SpecVersion
/// [1.29](https://saferpay.github.io/jsonapi/1.29/#Common_Models_Data_SpgBillingAddressForm).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpgBillingAddressForm {
    /// `AddressSource`. [`AddressSource`], mandatory.
    pub address_source: AddressSource,
}

impl SpgBillingAddressForm {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(address_source: AddressSource) -> Self {
        Self { address_source }
    }
}

impl Record for SpgBillingAddressForm {
    const NAME: &'static str = "SpgBillingAddressForm";

    const FIELDS: &'static [Field] = &[Field::mandatory("AddressSource")];

    fn blank() -> Self {
        Self {
            address_source: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address_source.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.address_source.view(),
            _ => View::Absent,
        }
    }
}

record!(SpgBillingAddressForm);
