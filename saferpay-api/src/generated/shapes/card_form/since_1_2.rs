// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::holder_name_entry::since_1_2::HolderNameEntry;

/// What the card entry form asks for in addition to number and expiry date.
///
/// The container `Payment_Models_Data_CardForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CardForm).
#[derive(Default)]
#[non_exhaustive]
pub struct CardForm {
    /// Whether the form has a mandatory field for the cardholder name.
    ///
    /// If you omit it, the form does not ask for the name since SpecVersion 1.35; up to 1.34 it does.
    /// If you set it, an upgrade changes nothing for the payer. The name helps 3-D Secure and risk
    /// checks.
    ///
    /// `HolderName`. [`HolderNameEntry`], optional. Default in SpecVersion 1.2: `MANDATORY`.
    ///
    /// Example: `MANDATORY`
    pub holder_name: Option<HolderNameEntry>,
}

impl CardForm {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `HolderName`. Whether the form has a mandatory field for the cardholder name.
    #[inline]
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: HolderNameEntry) -> Self {
        self.holder_name = Some(holder_name);
        self
    }
}

saferpay_runtime::impl_record!(CardForm {
    0 holder_name: optional "HolderName",
});
