// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::holder_name_entry::since_1_2::HolderNameEntry;

/// What the form for entering a card asks for beyond number and expiry.
///
/// The container `Payment_Models_Data_CardForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CardForm).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CardForm {
    /// Whether the form asks for the cardholder's name, and then insists on it.
    ///
    /// Left out, the form does not ask since SpecVersion 1.35; up to 1.34 it did. Set it, and an
    /// upgrade changes nothing for the payer. The name helps 3-D Secure and risk checks.
    ///
    /// `HolderName`. [`HolderNameEntry`], optional. Default in SpecVersion 1.2: `MANDATORY`.
    ///
    /// Example: `MANDATORY`
    pub holder_name: Option<HolderNameEntry>,
}

impl CardForm {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `HolderName`. Whether the form asks for the cardholder's name, and then insists on it.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: HolderNameEntry) -> Self {
        self.holder_name = Some(holder_name);
        self
    }
}

impl Record for CardForm {
    const NAME: &'static str = "CardForm";

    const FIELDS: &'static [Field] = &[Field::optional("HolderName")];

    fn blank() -> Self {
        Self {
            holder_name: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.holder_name.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.holder_name.view(),
            _ => View::Absent,
        }
    }
}

record!(CardForm);
