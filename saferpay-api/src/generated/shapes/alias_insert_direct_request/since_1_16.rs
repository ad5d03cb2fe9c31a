// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_direct_insert_check::since_1_16::AliasDirectInsertCheck;
use crate::generated::shapes::payment_means::since_1_14::PaymentMeans;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of [`Alias/InsertDirect`](../alias/struct.Alias.html#method.insert_direct).
///
/// Registers card data that you hold yourself as an alias, in one call and without the payer.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_v1_Alias_InsertDirect).
#[non_exhaustive]
pub struct InsertDirectRequest {
    /// How the alias gets its ID, and how long it is stored.
    ///
    /// If you choose the ID yourself, you can find the alias again when the response is lost.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], mandatory.
    pub register_alias: RegisterAlias,

    /// The card or account to register.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], mandatory.
    pub payment_means: PaymentMeans,

    /// Checks the card before it is registered.
    ///
    /// The online check is available only for Visa and Mastercard acquired by Worldline.
    ///
    /// `Check`. [`AliasDirectInsertCheck`], optional.
    pub check: Option<AliasDirectInsertCheck>,
}

impl InsertDirectRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `register_alias`: How the alias gets its ID, and how long it is stored.
    /// - `payment_means`: The card or account to register.
    #[inline]
    #[must_use]
    pub fn new(register_alias: RegisterAlias, payment_means: PaymentMeans) -> Self {
        Self {
            register_alias,
            payment_means,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Check`. Checks the card before it is registered.
    #[inline]
    #[must_use]
    pub fn with_check(mut self, check: AliasDirectInsertCheck) -> Self {
        self.check = Some(check);
        self
    }
}

saferpay_runtime::impl_record!(InsertDirectRequest sets {
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    AliasId: "PaymentMeans.Alias.Id",
    FieldsToken: "PaymentMeans.SaferpayFields.Token",
} {
    0 register_alias: mandatory "RegisterAlias",
    1 payment_means: mandatory "PaymentMeans",
    2 check: optional "Check",
});
