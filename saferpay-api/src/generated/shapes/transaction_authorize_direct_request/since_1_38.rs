// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::authorize_direct_payment_means::since_1_37::AuthorizeDirectPaymentMeans;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::payer::since_1_38::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_direct::since_1_21::StrongCustomerAuthenticationDirect;
use crate::generated::values::initiator::since_1_21::Initiator;

/// The request body of `POST /Payment/v1/Transaction/AuthorizeDirect`.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_v1_Transaction_AuthorizeDirect).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeDirectRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,

    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// `PaymentMeans`. [`AuthorizeDirectPaymentMeans`], mandatory.
    pub payment_means: AuthorizeDirectPaymentMeans,

    /// `Authentication`. [`StrongCustomerAuthenticationDirect`], optional.
    pub authentication: Option<StrongCustomerAuthenticationDirect>,

    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// `Order`. [`Order`], optional.
    pub order: Option<Order>,

    /// `RiskFactors`. [`RiskFactors`], optional.
    pub risk_factors: Option<RiskFactors>,

    /// `Initiator`. [`Initiator`], optional. Left out, `MERCHANT` holds.
    ///
    /// Example: `MERCHANT`
    pub initiator: Option<Initiator>,
}

impl AuthorizeDirectRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        payment_means: AuthorizeDirectPaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `Authentication`.
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationDirect,
    ) -> Self {
        self.authentication = Some(authentication);
        self
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

    /// Sets `Order`.
    #[must_use]
    pub fn with_order(mut self, order: Order) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets `RiskFactors`.
    #[must_use]
    pub fn with_risk_factors(mut self, risk_factors: RiskFactors) -> Self {
        self.risk_factors = Some(risk_factors);
        self
    }

    /// Sets `Initiator`.
    #[must_use]
    pub fn with_initiator(mut self, initiator: Initiator) -> Self {
        self.initiator = Some(initiator);
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
        Field::optional("Authentication"),
        Field::optional("RegisterAlias"),
        Field::optional("Payer"),
        Field::optional("Order"),
        Field::optional("RiskFactors"),
        Field::optional("Initiator"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            payment_means: Blank::blank(),
            authentication: Blank::blank(),
            register_alias: Blank::blank(),
            payer: Blank::blank(),
            order: Blank::blank(),
            risk_factors: Blank::blank(),
            initiator: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.payment.slot(),
            2 => self.payment_means.slot(),
            3 => self.authentication.slot(),
            4 => self.register_alias.slot(),
            5 => self.payer.slot(),
            6 => self.order.slot(),
            7 => self.risk_factors.slot(),
            8 => self.initiator.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.payment.view(),
            2 => self.payment_means.view(),
            3 => self.authentication.view(),
            4 => self.register_alias.view(),
            5 => self.payer.view(),
            6 => self.order.view(),
            7 => self.risk_factors.view(),
            8 => self.initiator.view(),
            _ => View::Absent,
        }
    }
}

record!(AuthorizeDirectRequest);
