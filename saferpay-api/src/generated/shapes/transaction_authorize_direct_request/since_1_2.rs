// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::payer::since_1_2::Payer;
use crate::generated::shapes::payment::since_1_2::Payment;
use crate::generated::shapes::payment_means::since_1_2::PaymentMeans;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of `POST /Payment/v1/Transaction/AuthorizeDirect`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_AuthorizeDirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeDirectRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,

    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// `PaymentMeans`. [`PaymentMeans`], mandatory.
    pub payment_means: PaymentMeans,

    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,
}

impl AuthorizeDirectRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        payment_means: PaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `RegisterAlias`.
    #[must_use]
    pub fn with_register_alias(mut self, register_alias: RegisterAlias) -> Self {
        self.register_alias = Some(register_alias);
        self
    }

    /// Sets `Payer`.
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }
}

impl Record for AuthorizeDirectRequest {
    const NAME: &'static str = "AuthorizeDirectRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::mandatory("Payment"),
        Field::mandatory("PaymentMeans"),
        Field::optional("RegisterAlias"),
        Field::optional("Payer"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            payment_means: Blank::blank(),
            register_alias: Blank::blank(),
            payer: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.payment.slot(),
            2 => self.payment_means.slot(),
            3 => self.register_alias.slot(),
            4 => self.payer.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.payment.view(),
            2 => self.payment_means.view(),
            3 => self.register_alias.view(),
            4 => self.payer.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeDirectRequest);
