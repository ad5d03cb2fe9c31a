// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::AliasId;

/// The request body of [`Alias/Inquire`](../alias/struct.Alias.html#method.inquire).
///
/// Reads the data stored under an alias, such as the expiry date of a card that the issuer has
/// renewed.
///
/// First in SpecVersion [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_v1_Alias_Inquire).
#[non_exhaustive]
pub struct InquireRequest {
    /// The ID of the alias to read.
    ///
    /// `AliasId`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub alias_id: AliasId,
}

impl InquireRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `alias_id`: The ID of the alias to read.
    #[must_use]
    pub fn new(alias_id: impl Into<AliasId>) -> Self {
        Self { alias_id: alias_id.into() }
    }
}

saferpay_runtime::impl_record!(InquireRequest {
    0 alias_id: mandatory "AliasId" id(1, 40),
});
