// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias_direct_insert_check::since_1_16::AliasDirectInsertCheck;
use crate::generated::shapes::alias_insert_direct_payment_means::since_1_40::AliasInsertDirectPaymentMeans;
use crate::generated::shapes::issuer_reference::since_1_21::IssuerReference;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of `POST /Payment/v1/Alias/InsertDirect`.
///
/// `Alias/InsertDirect`: Registers card data that you hold yourself as an alias, in one call and
/// without the payer.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_InsertDirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsertDirectRequest {
    /// How the alias gets its id, and for how long it is kept.
    ///
    /// With an id of your own choice you can find the alias again if the answer is lost.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], mandatory.
    pub register_alias: RegisterAlias,

    /// The card or account to register.
    ///
    /// `PaymentMeans`. [`AliasInsertDirectPaymentMeans`], mandatory.
    pub payment_means: AliasInsertDirectPaymentMeans,

    /// A check of the card before it is registered.
    ///
    /// The online check is for Visa and Mastercard acquired by Worldline only. Together with
    /// `ExternalThreeDS` choose the strong one.
    ///
    /// `Check`. [`AliasDirectInsertCheck`], optional.
    pub check: Option<AliasDirectInsertCheck>,

    /// What the issuer told in an earlier payment with this card at another provider.
    ///
    /// Later charges of the alias pass it on, so that the issuer takes them as part of the same
    /// agreement.
    ///
    /// `IssuerReference`. [`IssuerReference`], optional.
    pub issuer_reference: Option<IssuerReference>,
}

impl InsertDirectRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `register_alias`: How the alias gets its id, and for how long it is kept.
    /// - `payment_means`: The card or account to register.
    #[must_use]
    pub fn new(
        register_alias: RegisterAlias,
        payment_means: AliasInsertDirectPaymentMeans,
    ) -> Self {
        Self {
            register_alias,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `Check`. A check of the card before it is registered.
    #[must_use]
    pub fn with_check(mut self, check: AliasDirectInsertCheck) -> Self {
        self.check = Some(check);
        self
    }

    /// Sets `IssuerReference`. What the issuer told in an earlier payment with this card at another
    /// provider.
    #[must_use]
    pub fn with_issuer_reference(mut self, issuer_reference: IssuerReference) -> Self {
        self.issuer_reference = Some(issuer_reference);
        self
    }
}

impl Record for InsertDirectRequest {
    const NAME: &'static str = "InsertDirectRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("RegisterAlias"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Check"),
        Field::optional("IssuerReference"),
    ];

    fn blank() -> Self {
        Self {
            register_alias: Blank::blank(),
            payment_means: Blank::blank(),
            check: Blank::blank(),
            issuer_reference: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.register_alias.slot(),
            1 => self.payment_means.slot(),
            2 => self.check.slot(),
            3 => self.issuer_reference.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.register_alias.view(),
            1 => self.payment_means.view(),
            2 => self.check.view(),
            3 => self.issuer_reference.view(),
            _ => View::Absent,
        }
    }
}

record!(InsertDirectRequest);
