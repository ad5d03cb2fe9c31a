// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::AliasId;

/// The request body of [`Alias/Delete`](../alias/struct.Alias.html#method.delete).
///
/// Deletes an alias, so that it can no longer be charged.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Delete).
#[non_exhaustive]
pub struct DeleteRequest {
    /// The ID under which you stored the card to delete.
    ///
    /// Case-insensitive.
    ///
    /// `AliasId`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub alias_id: AliasId,
}

impl DeleteRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `alias_id`: The ID under which you stored the card to delete.
    #[must_use]
    pub fn new(alias_id: impl Into<AliasId>) -> Self {
        Self { alias_id: alias_id.into() }
    }
}

saferpay_runtime::impl_record!(DeleteRequest {
    0 alias_id: mandatory "AliasId" id(1, 40),
});
