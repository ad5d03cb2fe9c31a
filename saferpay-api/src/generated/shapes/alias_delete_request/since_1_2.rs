// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The request body of `POST /Payment/v1/Alias/Delete`.
///
/// `Alias/Delete`: Deletes an alias, so that it can no longer be charged.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_Delete).
#[non_exhaustive]
pub struct DeleteRequest {
    /// The ID of the alias to delete.
    ///
    /// Case-insensitive.
    ///
    /// `AliasId`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub alias_id: String,
}

impl DeleteRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `alias_id`: The ID of the alias to delete.
    #[must_use]
    pub fn new(alias_id: impl Into<String>) -> Self {
        Self { alias_id: alias_id.into() }
    }
}

saferpay_runtime::impl_record!(DeleteRequest {
    0 alias_id: mandatory "AliasId" id(1, 40),
});
