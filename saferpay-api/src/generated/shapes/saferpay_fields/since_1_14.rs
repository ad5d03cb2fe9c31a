// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::FieldsToken;

/// A card that the payer entered in Saferpay Fields on your own page.
///
/// The container `Payment_Models_Data_SaferpayFields`.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_Models_Data_SaferpayFields).
#[non_exhaustive]
pub struct SaferpayFields {
    /// The token that the Saferpay Fields script passed to your page after the payer entered the card.
    ///
    /// Use it at once: it is valid for about twenty minutes.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    pub token: FieldsToken,
}

impl SaferpayFields {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token that the Saferpay Fields script passed to your page after the payer
    ///   entered the card.
    #[must_use]
    pub fn new(token: impl Into<FieldsToken>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(SaferpayFields {
    0 token: mandatory secret "Token",
});
