// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_direct_insert_check::since_1_47::AliasDirectInsertCheck;
use crate::generated::shapes::alias_insert_direct_payment_means::since_1_49::AliasInsertDirectPaymentMeans;
use crate::generated::shapes::external_three_ds_data::since_1_46::ExternalThreeDsData;
use crate::generated::shapes::issuer_reference::since_1_52::IssuerReference;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of [`Alias/InsertDirect`](../alias/struct.Alias.html#method.insert_direct).
///
/// Registers card data that you hold yourself as an alias, in one call and without the payer.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_v1_Alias_InsertDirect).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `Check` is set if `ExternalThreeDS` is set. (`external-3ds-check`)
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
    /// `PaymentMeans`. [`AliasInsertDirectPaymentMeans`], mandatory.
    pub payment_means: AliasInsertDirectPaymentMeans,

    /// Checks the card before it is registered.
    ///
    /// The online check is available only for Visa and Mastercard acquired by Worldline.
    ///
    /// With `ExternalThreeDS`, choose `ONLINE_STRONG`.
    ///
    /// `Check`. [`AliasDirectInsertCheck`], optional.
    pub check: Option<AliasDirectInsertCheck>,

    /// The result of a 3-D Secure authentication at another provider, to be stored with the alias.
    ///
    /// It requires a `Check` of type `ONLINE_STRONG`.
    ///
    /// `ExternalThreeDS`. [`ExternalThreeDsData`], optional.
    pub external_three_ds: Option<ExternalThreeDsData>,

    /// The issuer's reference from an earlier payment with this card at another provider.
    ///
    /// Saferpay passes it on with later charges of the alias, so that the issuer treats them as part
    /// of the same agreement.
    ///
    /// `IssuerReference`. [`IssuerReference`], optional.
    pub issuer_reference: Option<IssuerReference>,
}

impl InsertDirectRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `register_alias`: How the alias gets its ID, and how long it is stored.
    /// - `payment_means`: The card or account to register.
    #[inline]
    #[must_use]
    pub fn new(
        register_alias: RegisterAlias,
        payment_means: AliasInsertDirectPaymentMeans,
    ) -> Self {
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

    /// Sets `ExternalThreeDS`. The result of a 3-D Secure authentication at another provider, to be
    /// stored with the alias.
    #[inline]
    #[must_use]
    pub fn with_external_three_ds(
        mut self,
        external_three_ds: ExternalThreeDsData,
    ) -> Self {
        self.external_three_ds = Some(external_three_ds);
        self
    }

    /// Sets `IssuerReference`. The issuer's reference from an earlier payment with this card at
    /// another provider.
    #[inline]
    #[must_use]
    pub fn with_issuer_reference(mut self, issuer_reference: IssuerReference) -> Self {
        self.issuer_reference = Some(issuer_reference);
        self
    }
}

saferpay_runtime::impl_record!(InsertDirectRequest sets {
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
} {
    0 register_alias: mandatory "RegisterAlias",
    1 payment_means: mandatory "PaymentMeans",
    2 check: optional "Check" + "external-3ds-check" required_if(3),
    3 external_three_ds: optional "ExternalThreeDS",
    4 issuer_reference: optional "IssuerReference",
});
