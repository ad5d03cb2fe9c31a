// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::mandatory_address_field::since_1_2::MandatoryAddressField;

/// The container `Payment_Models_Data_AddressForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AddressForm).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressForm {
    /// `Display`. True or false, mandatory.
    pub display: bool,

    /// `MandatoryFields`. List of [`MandatoryAddressField`], optional.
    ///
    /// Example: `["FIRSTNAME", "LASTNAME", "PHONE"]`
    pub mandatory_fields: Vec<MandatoryAddressField>,
}

impl AddressForm {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(display: bool) -> Self {
        Self { display, ..Record::blank() }
    }

    /// Sets `MandatoryFields`.
    #[must_use]
    pub fn with_mandatory_fields(
        mut self,
        mandatory_fields: Vec<MandatoryAddressField>,
    ) -> Self {
        self.mandatory_fields = mandatory_fields;
        self
    }
}

impl Record for AddressForm {
    const NAME: &'static str = "AddressForm";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Display"),
        Field::optional("MandatoryFields"),
    ];

    fn blank() -> Self {
        Self {
            display: Blank::blank(),
            mandatory_fields: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.display.slot(),
            1 => self.mandatory_fields.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.display.view(),
            1 => self.mandatory_fields.view(),
            _ => View::Absent,
        }
    }
}

record!(AddressForm);
