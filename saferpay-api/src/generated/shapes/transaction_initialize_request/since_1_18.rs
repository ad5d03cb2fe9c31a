// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::card_form_in_transaction_initialize::since_1_17::CardFormInTransactionInitialize;
use crate::generated::shapes::order::since_1_18::Order;
use crate::generated::shapes::payer::since_1_18::Payer;
use crate::generated::shapes::payment::since_1_8::Payment;
use crate::generated::shapes::payment_means::since_1_14::PaymentMeans;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::shapes::risk_factors::since_1_17::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_interactive::since_1_16::StrongCustomerAuthenticationInteractive;
use crate::generated::shapes::styling::since_1_5::Styling;
use crate::generated::shapes::wallet::since_1_17::Wallet;
use crate::generated::values::transaction_payment_method::since_1_10::TransactionPaymentMethod;

/// The request body of `POST /Payment/v1/Transaction/Initialize`.
///
/// First in SpecVersion
/// [1.18](https://saferpay.github.io/jsonapi/1.18/#Payment_v1_Transaction_Initialize).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitializeRequest {
    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,

    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// `PaymentMeans`. [`PaymentMeans`], optional.
    pub payment_means: Option<PaymentMeans>,

    /// `Authentication`. [`StrongCustomerAuthenticationInteractive`], optional.
    pub authentication: Option<StrongCustomerAuthenticationInteractive>,

    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// `Styling`. [`Styling`], optional.
    pub styling: Option<Styling>,

    /// `Wallet`. [`Wallet`], optional.
    pub wallet: Option<Wallet>,

    /// `PaymentMethods`. List of [`TransactionPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<TransactionPaymentMethod>,

    /// `Order`. [`Order`], optional.
    pub order: Option<Order>,

    /// `RiskFactors`. [`RiskFactors`], optional.
    pub risk_factors: Option<RiskFactors>,

    /// `CardForm`. [`CardFormInTransactionInitialize`], optional.
    pub card_form: Option<CardFormInTransactionInitialize>,
}

impl InitializeRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        return_urls: ReturnUrls,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            return_urls,
            ..Record::blank()
        }
    }

    /// Sets `ConfigSet`.
    #[must_use]
    pub fn with_config_set(mut self, config_set: impl Into<String>) -> Self {
        self.config_set = Some(config_set.into());
        self
    }

    /// Sets `PaymentMeans`.
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeans) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Authentication`.
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationInteractive,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `Payer`.
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`.
    #[must_use]
    pub fn with_styling(mut self, styling: Styling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `Wallet`.
    #[must_use]
    pub fn with_wallet(mut self, wallet: Wallet) -> Self {
        self.wallet = Some(wallet);
        self
    }

    /// Sets `PaymentMethods`.
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<TransactionPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
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

    /// Sets `CardForm`.
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardFormInTransactionInitialize) -> Self {
        self.card_form = Some(card_form);
        self
    }
}

impl Record for InitializeRequest {
    const NAME: &'static str = "InitializeRequest";

    const FIELDS: &'static [Field] = &[
        Field::optional("ConfigSet").bound(&[Rule::Characters(Characters::Id, 1, 20)]),
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::mandatory("Payment"),
        Field::optional("PaymentMeans"),
        Field::optional("Authentication"),
        Field::optional("Payer"),
        Field::mandatory("ReturnUrls"),
        Field::optional("Styling"),
        Field::optional("Wallet"),
        Field::optional("PaymentMethods"),
        Field::optional("Order"),
        Field::optional("RiskFactors"),
        Field::optional("CardForm"),
    ];

    fn blank() -> Self {
        Self {
            config_set: Blank::blank(),
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            payment_means: Blank::blank(),
            authentication: Blank::blank(),
            payer: Blank::blank(),
            return_urls: Blank::blank(),
            styling: Blank::blank(),
            wallet: Blank::blank(),
            payment_methods: Blank::blank(),
            order: Blank::blank(),
            risk_factors: Blank::blank(),
            card_form: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.config_set.slot(),
            1 => self.terminal_id.slot(),
            2 => self.payment.slot(),
            3 => self.payment_means.slot(),
            4 => self.authentication.slot(),
            5 => self.payer.slot(),
            6 => self.return_urls.slot(),
            7 => self.styling.slot(),
            8 => self.wallet.slot(),
            9 => self.payment_methods.slot(),
            10 => self.order.slot(),
            11 => self.risk_factors.slot(),
            12 => self.card_form.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.config_set.view(),
            1 => self.terminal_id.view(),
            2 => self.payment.view(),
            3 => self.payment_means.view(),
            4 => self.authentication.view(),
            5 => self.payer.view(),
            6 => self.return_urls.view(),
            7 => self.styling.view(),
            8 => self.wallet.view(),
            9 => self.payment_methods.view(),
            10 => self.order.view(),
            11 => self.risk_factors.view(),
            12 => self.card_form.view(),
            _ => View::Absent,
        }
    }
}

record!(InitializeRequest);
