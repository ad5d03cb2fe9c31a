// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::address_form::since_1_2::AddressForm;
use crate::generated::shapes::card_form::since_1_2::CardForm;
use crate::generated::shapes::notification::since_1_12::Notification;
use crate::generated::shapes::order::since_1_18::Order;
use crate::generated::shapes::payer::since_1_18::Payer;
use crate::generated::shapes::payment_methods_options::since_1_15::PaymentMethodsOptions;
use crate::generated::shapes::payment_page_payment::since_1_8::PaymentPagePayment;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::shapes::risk_factors::since_1_19::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_interactive::since_1_16::StrongCustomerAuthenticationInteractive;
use crate::generated::shapes::styling::since_1_5::Styling;
use crate::generated::values::condition::since_1_10::Condition;
use crate::generated::values::payment_page_payment_method::since_1_17::PaymentPagePaymentMethod;
use crate::generated::values::wallet_brand::since_1_15::WalletBrand;

/// The request body of `POST /Payment/v1/PaymentPage/Initialize`.
///
/// First in SpecVersion
/// [1.19](https://saferpay.github.io/jsonapi/1.19/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitializeRequest {
    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12345678`
    pub terminal_id: String,

    /// `Payment`. [`PaymentPagePayment`], mandatory.
    pub payment: PaymentPagePayment,

    /// `PaymentMethods`. List of [`PaymentPagePaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<PaymentPagePaymentMethod>,

    /// `PaymentMethodsOptions`. [`PaymentMethodsOptions`], optional.
    pub payment_methods_options: Option<PaymentMethodsOptions>,

    /// `Authentication`. [`StrongCustomerAuthenticationInteractive`], optional.
    pub authentication: Option<StrongCustomerAuthenticationInteractive>,

    /// `Wallets`. List of [`WalletBrand`], optional.
    ///
    /// Example: `["MASTERPASS"]`
    pub wallets: Vec<WalletBrand>,

    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// `Notification`. [`Notification`], optional.
    pub notification: Option<Notification>,

    /// `Styling`. [`Styling`], optional.
    pub styling: Option<Styling>,

    /// `BillingAddressForm`. [`AddressForm`], optional.
    pub billing_address_form: Option<AddressForm>,

    /// `DeliveryAddressForm`. [`AddressForm`], optional.
    pub delivery_address_form: Option<AddressForm>,

    /// `CardForm`. [`CardForm`], optional.
    pub card_form: Option<CardForm>,

    /// `Condition`. [`Condition`], optional. Left out, `IF_ALLOWED_BY_SCHEME` holds.
    pub condition: Option<Condition>,

    /// `Order`. [`Order`], optional.
    pub order: Option<Order>,

    /// `RiskFactors`. [`RiskFactors`], optional.
    pub risk_factors: Option<RiskFactors>,
}

impl InitializeRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: PaymentPagePayment,
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

    /// Sets `PaymentMethods`.
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<PaymentPagePaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `PaymentMethodsOptions`.
    #[must_use]
    pub fn with_payment_methods_options(
        mut self,
        payment_methods_options: PaymentMethodsOptions,
    ) -> Self {
        self.payment_methods_options = Some(payment_methods_options);
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

    /// Sets `Wallets`.
    #[must_use]
    pub fn with_wallets(mut self, wallets: Vec<WalletBrand>) -> Self {
        self.wallets = wallets;
        self
    }

    /// Sets `Payer`.
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `RegisterAlias`.
    #[must_use]
    pub fn with_register_alias(mut self, register_alias: RegisterAlias) -> Self {
        self.register_alias = Some(register_alias);
        self
    }

    /// Sets `Notification`.
    #[must_use]
    pub fn with_notification(mut self, notification: Notification) -> Self {
        self.notification = Some(notification);
        self
    }

    /// Sets `Styling`.
    #[must_use]
    pub fn with_styling(mut self, styling: Styling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `BillingAddressForm`.
    #[must_use]
    pub fn with_billing_address_form(
        mut self,
        billing_address_form: AddressForm,
    ) -> Self {
        self.billing_address_form = Some(billing_address_form);
        self
    }

    /// Sets `DeliveryAddressForm`.
    #[must_use]
    pub fn with_delivery_address_form(
        mut self,
        delivery_address_form: AddressForm,
    ) -> Self {
        self.delivery_address_form = Some(delivery_address_form);
        self
    }

    /// Sets `CardForm`.
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardForm) -> Self {
        self.card_form = Some(card_form);
        self
    }

    /// Sets `Condition`.
    #[must_use]
    pub fn with_condition(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
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
}

impl Record for InitializeRequest {
    const NAME: &'static str = "InitializeRequest";

    const FIELDS: &'static [Field] = &[
        Field::optional("ConfigSet").bound(&[Rule::Characters(Characters::Id, 1, 20)]),
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::mandatory("Payment"),
        Field::optional("PaymentMethods"),
        Field::optional("PaymentMethodsOptions"),
        Field::optional("Authentication"),
        Field::optional("Wallets"),
        Field::optional("Payer"),
        Field::optional("RegisterAlias"),
        Field::mandatory("ReturnUrls"),
        Field::optional("Notification"),
        Field::optional("Styling"),
        Field::optional("BillingAddressForm"),
        Field::optional("DeliveryAddressForm"),
        Field::optional("CardForm"),
        Field::optional("Condition"),
        Field::optional("Order"),
        Field::optional("RiskFactors"),
    ];

    fn blank() -> Self {
        Self {
            config_set: Blank::blank(),
            terminal_id: Blank::blank(),
            payment: Blank::blank(),
            payment_methods: Blank::blank(),
            payment_methods_options: Blank::blank(),
            authentication: Blank::blank(),
            wallets: Blank::blank(),
            payer: Blank::blank(),
            register_alias: Blank::blank(),
            return_urls: Blank::blank(),
            notification: Blank::blank(),
            styling: Blank::blank(),
            billing_address_form: Blank::blank(),
            delivery_address_form: Blank::blank(),
            card_form: Blank::blank(),
            condition: Blank::blank(),
            order: Blank::blank(),
            risk_factors: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.config_set.slot(),
            1 => self.terminal_id.slot(),
            2 => self.payment.slot(),
            3 => self.payment_methods.slot(),
            4 => self.payment_methods_options.slot(),
            5 => self.authentication.slot(),
            6 => self.wallets.slot(),
            7 => self.payer.slot(),
            8 => self.register_alias.slot(),
            9 => self.return_urls.slot(),
            10 => self.notification.slot(),
            11 => self.styling.slot(),
            12 => self.billing_address_form.slot(),
            13 => self.delivery_address_form.slot(),
            14 => self.card_form.slot(),
            15 => self.condition.slot(),
            16 => self.order.slot(),
            17 => self.risk_factors.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.config_set.view(),
            1 => self.terminal_id.view(),
            2 => self.payment.view(),
            3 => self.payment_methods.view(),
            4 => self.payment_methods_options.view(),
            5 => self.authentication.view(),
            6 => self.wallets.view(),
            7 => self.payer.view(),
            8 => self.register_alias.view(),
            9 => self.return_urls.view(),
            10 => self.notification.view(),
            11 => self.styling.view(),
            12 => self.billing_address_form.view(),
            13 => self.delivery_address_form.view(),
            14 => self.card_form.view(),
            15 => self.condition.view(),
            16 => self.order.view(),
            17 => self.risk_factors.view(),
            _ => View::Absent,
        }
    }
}

record!(InitializeRequest);
