// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of
/// [`OmniChannel/InsertAlias`](../omni_channel/struct.OmniChannel.html#method.insert_alias).
///
/// Registers the card of a payment made at a card terminal in a shop as an alias.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_OmniChannel_InsertAlias).
#[non_exhaustive]
pub struct InsertAliasRequest {
    /// How the alias gets its ID, and how long it is stored.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], mandatory.
    pub register_alias: RegisterAlias,

    /// The reference that the card terminal assigned to the payment.
    ///
    /// `SixTransactionReference`. Text, mandatory.
    ///
    /// Example: `1:100002:199970683910`
    pub six_transaction_reference: String,
}

impl InsertAliasRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `register_alias`: How the alias gets its ID, and how long it is stored.
    /// - `six_transaction_reference`: The reference that the card terminal assigned to the payment.
    #[must_use]
    pub fn new(
        register_alias: RegisterAlias,
        six_transaction_reference: impl Into<String>,
    ) -> Self {
        Self {
            register_alias,
            six_transaction_reference: six_transaction_reference.into(),
        }
    }
}

saferpay_runtime::impl_record!(InsertAliasRequest sets {
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
} {
    0 register_alias: mandatory "RegisterAlias",
    1 six_transaction_reference: mandatory "SixTransactionReference",
});
