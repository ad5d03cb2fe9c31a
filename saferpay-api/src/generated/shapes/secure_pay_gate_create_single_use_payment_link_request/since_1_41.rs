// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_link_order::since_1_34::PaymentLinkOrder;
use crate::generated::shapes::payment_link_register_alias::since_1_18::PaymentLinkRegisterAlias;
use crate::generated::shapes::payment_with_options::since_1_33::PaymentWithOptions;
use crate::generated::shapes::spg_billing_address_form::since_1_39::SpgBillingAddressForm;
use crate::generated::shapes::spg_payer::since_1_41::SpgPayer;
use crate::generated::values::payment_link_condition::since_1_38::PaymentLinkCondition;

/// The request body of
/// [`SecurePayGate/CreateSingleUsePaymentLink`](../secure_pay_gate/struct.SecurePayGate.html#method.create_single_use_payment_link).
///
/// Creates a link with which a payer pays one amount, for emails, chats, invoices or phone orders.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `ExpirationDate` is a date with its time, such as 2026-03-09T14:05:11+01:00.
///   (`payment-link-expiry-form`)
/// - `ExpirationDate` is from 1 hour to 180 days in the future. (`payment-link-expiry-span`)
#[non_exhaustive]
pub struct CreateSingleUsePaymentLinkRequest {
    /// The payment: amount, description and your reference.
    ///
    /// `Payment`. [`PaymentWithOptions`], mandatory.
    pub payment: PaymentWithOptions,

    /// When the link expires: at least 1 hour from now, at most 180 days.
    ///
    /// Send the date, the time and the offset.
    ///
    /// `ExpirationDate`. Text, mandatory, `Length[10..25]` and `DateTime` and `HoursAhead[1..4320]`.
    ///
    /// Example: `2019-10-20T00:00:00+02:00`
    pub expiration_date: String,

    /// The name of the payment page configuration that defines the appearance of the page.
    ///
    /// You create these configurations in the Backoffice. If you omit it, Saferpay uses your default
    /// configuration, if there is one. Check the spelling: an unknown name causes no error; the payer
    /// then sees the standard Saferpay page.
    ///
    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`SpgPayer`], mandatory.
    pub payer: SpgPayer,

    /// Asks the payer for a billing address, or for changes to the one in `Payer`.
    ///
    /// `BillingAddressForm`. [`SpgBillingAddressForm`], optional.
    pub billing_address_form: Option<SpgBillingAddressForm>,

    /// Stores the payer's payment method as an alias, for future payments.
    ///
    /// Saferpay always generates the ID. The payer can also pay with a payment method that cannot be
    /// stored.
    ///
    /// `RegisterAlias`. [`PaymentLinkRegisterAlias`], optional.
    pub register_alias: Option<PaymentLinkRegisterAlias>,

    /// The contents of the basket.
    ///
    /// Klarna requires it, and the fraud check uses it.
    ///
    /// It has no effect on other payment methods.
    ///
    /// `Order`. [`PaymentLinkOrder`], optional.
    pub order: Option<PaymentLinkOrder>,

    /// Which payments to stop because 3-D Secure was not applied.
    ///
    /// Default: none.
    ///
    /// `Condition`. [`PaymentLinkCondition`], optional.
    ///
    /// Example: `NONE`
    pub condition: Option<PaymentLinkCondition>,
}

impl CreateSingleUsePaymentLinkRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `payment`: The payment: amount, description and your reference.
    /// - `expiration_date`: When the link expires: at least 1 hour from now, at most 180 days.
    /// - `payer`: The payer: IP address, language, addresses and similar data.
    #[must_use]
    pub fn new(
        payment: PaymentWithOptions,
        expiration_date: impl Into<String>,
        payer: SpgPayer,
    ) -> Self {
        Self {
            payment,
            expiration_date: expiration_date.into(),
            payer,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `ConfigSet`. The name of the payment page configuration that defines the appearance of the
    /// page.
    #[must_use]
    pub fn with_config_set(mut self, config_set: impl Into<String>) -> Self {
        self.config_set = Some(config_set.into());
        self
    }

    /// Sets `BillingAddressForm`. Asks the payer for a billing address, or for changes to the one in
    /// `Payer`.
    #[inline]
    #[must_use]
    pub fn with_billing_address_form(
        mut self,
        billing_address_form: SpgBillingAddressForm,
    ) -> Self {
        self.billing_address_form = Some(billing_address_form);
        self
    }

    /// Sets `RegisterAlias`. Stores the payer's payment method as an alias, for future payments.
    #[inline]
    #[must_use]
    pub fn with_register_alias(
        mut self,
        register_alias: PaymentLinkRegisterAlias,
    ) -> Self {
        self.register_alias = Some(register_alias);
        self
    }

    /// Sets `Order`. The contents of the basket.
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: PaymentLinkOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets `Condition`. Which payments to stop because 3-D Secure was not applied.
    #[inline]
    #[must_use]
    pub fn with_condition(mut self, condition: PaymentLinkCondition) -> Self {
        self.condition = Some(condition);
        self
    }
}

saferpay_runtime::impl_record!(CreateSingleUsePaymentLinkRequest sets {
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PreAuthorization: "Payment.Options.PreAuth",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    ConfigSet: "ConfigSet",
    AliasGenerator: "RegisterAlias.IdGenerator",
    Condition: "Condition",
    OrderItems: "Order.Items",
    ExpirationDate: "ExpirationDate",
} {
    0 payment: mandatory "Payment",
    1 expiration_date: mandatory "ExpirationDate" length(10, 25) + "payment-link-expiry-form" date_time() + "payment-link-expiry-span" hours_ahead(1, 4320),
    2 config_set: optional "ConfigSet" id(1, 20),
    3 payer: mandatory "Payer",
    4 billing_address_form: optional "BillingAddressForm",
    5 register_alias: optional "RegisterAlias",
    6 order: optional "Order",
    7 condition: optional "Condition",
});
