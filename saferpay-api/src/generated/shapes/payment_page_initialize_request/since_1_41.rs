// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::billing_address_form::since_1_28::BillingAddressForm;
use crate::generated::shapes::card_form::since_1_2::CardForm;
use crate::generated::shapes::delivery_address_form::since_1_28::DeliveryAddressForm;
use crate::generated::shapes::notification::since_1_35::Notification;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::payer::since_1_41::Payer;
use crate::generated::shapes::payment_methods_options::since_1_38::PaymentMethodsOptions;
use crate::generated::shapes::payment_page_payment::since_1_20::PaymentPagePayment;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_interactive::since_1_36::StrongCustomerAuthenticationInteractive;
use crate::generated::values::condition::since_1_36::Condition;
use crate::generated::values::payment_page_payment_method::since_1_40::PaymentPagePaymentMethod;
use crate::generated::values::wallet_brand::since_1_34::WalletBrand;

/// The request body of
/// [`PaymentPage/Initialize`](../payment_page/struct.PaymentPage.html#method.initialize).
///
/// Creates a payment page at Saferpay, where the payer selects a payment method and enters the
/// card.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_v1_PaymentPage_Initialize).
#[non_exhaustive]
pub struct InitializeRequest {
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

    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12345678`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,

    /// The payment: amount, description and your reference.
    ///
    /// `Payment`. [`PaymentPagePayment`], mandatory.
    pub payment: PaymentPagePayment,

    /// The payment methods that the page offers.
    ///
    /// Default: all that the terminal accepts.
    ///
    /// If you send only one, the payer skips the selection.
    ///
    /// [`Terminals/GetTerminal`](../terminals/struct.Terminals.html#method.get_terminal) lists what
    /// the terminal accepts.
    ///
    /// `PaymentMethods`. List of [`PaymentPagePaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<PaymentPagePaymentMethod>,

    /// Options that apply to a single payment method.
    ///
    /// They have an effect only if the payer selects that payment method.
    ///
    /// An example is the attachment of Klarna.
    ///
    /// `PaymentMethodsOptions`. [`PaymentMethodsOptions`], optional.
    pub payment_methods_options: Option<PaymentMethodsOptions>,

    /// Requests strong customer authentication (SCA), usually with 3-D Secure, or an exemption from
    /// it.
    ///
    /// Omit it for an ordinary payment: Saferpay then does what the rules require. Set it to request a
    /// challenge, if the operation has that option, or to request an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationInteractive`], optional.
    pub authentication: Option<StrongCustomerAuthenticationInteractive>,

    /// The wallets that the page offers in addition to the payment methods.
    ///
    /// `Wallets`. List of [`WalletBrand`], optional.
    ///
    /// Example: `["APPLEPAY"]`
    pub wallets: Vec<WalletBrand>,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// Stores the payer's payment method as an alias, for future payments.
    ///
    /// `RegistrationResult` in the response of
    /// [`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert) says whether that
    /// succeeded. It is independent of the payment: the payment can succeed although the registration
    /// fails. The payer can also pay with a payment method that cannot be stored.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// The URL of your shop to which the payer returns, for every outcome.
    ///
    /// Include something that identifies the order but nothing secret or security-relevant: the payer
    /// can see and change it. The return of the payer says nothing about the outcome; only the next
    /// call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// The recipients that Saferpay notifies about the outcome: your server, you by email, the payer
    /// by email.
    ///
    /// Set the URLs of your server if the container has them: payers often close the browser before
    /// they return, and then the call to your server is the only sign that the outcome is available.
    ///
    /// `Notification`. [`Notification`], optional.
    pub notification: Option<Notification>,

    /// Asks the payer for a billing address on the payment page.
    ///
    /// The address can also come from the payment method.
    ///
    /// Addresses in `Payer` prefill the form. The response of
    /// [`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert) contains the
    /// final address, as the payer or the wallet provided it. It takes precedence over the one that
    /// you sent.
    ///
    /// `BillingAddressForm`. [`BillingAddressForm`], optional.
    pub billing_address_form: Option<BillingAddressForm>,

    /// Asks the payer for a delivery address on the payment page.
    ///
    /// The address can also come from the payment method.
    ///
    /// Addresses in `Payer` prefill the form. The response of
    /// [`PaymentPage/Assert`](../payment_page/struct.PaymentPage.html#method.assert) contains the
    /// final address, as the payer or the wallet provided it. It takes precedence over the one that
    /// you sent.
    ///
    /// `DeliveryAddressForm`. [`DeliveryAddressForm`], optional.
    pub delivery_address_form: Option<DeliveryAddressForm>,

    /// What the Saferpay card form asks the payer for in addition to number and expiry date.
    ///
    /// It has no effect if no such form is shown.
    ///
    /// `CardForm`. [`CardForm`], optional.
    pub card_form: Option<CardForm>,

    /// The 3-D Secure result that you require before the payment is authorized.
    ///
    /// Without a condition, a payment may be authorized without a liability shift, and then you are
    /// liable if it is disputed. If the condition is not met, nothing is authorized, and the request
    /// fails with [`CONDITION_NOT_SATISFIED`]. Saferpay evaluates the condition *before* the
    /// authorization, in which the issuer can still deny the liability shift; it does not apply to
    /// brands without 3-D Secure.
    ///
    /// Therefore check `LiabilityInfo.LiabilityShift` in any case.
    ///
    /// `Condition`. [`Condition`], optional. Default in SpecVersion 1.41: `NONE`.
    ///
    /// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
    pub condition: Option<Condition>,

    /// The contents of the basket.
    ///
    /// Klarna requires it, and the fraud check uses it.
    ///
    /// It has no effect on other payment methods.
    ///
    /// `Order`. [`Order`], optional.
    pub order: Option<Order>,

    /// Information about the payer and the purchase that helps to assess the risk of fraud.
    ///
    /// Only the fraud check (Fraud Intelligence) uses it, if your account includes this check.
    ///
    /// `RiskFactors`. [`RiskFactors`], optional.
    pub risk_factors: Option<RiskFactors>,
}

impl InitializeRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `payment`: The payment: amount, description and your reference.
    /// - `return_url`: The URL of your shop to which the payer returns, for every outcome.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        payment: PaymentPagePayment,
        return_url: ReturnUrl,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            return_url,
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

    /// Sets `PaymentMethods`. The payment methods that the page offers.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<PaymentPagePaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `PaymentMethodsOptions`. Options that apply to a single payment method.
    #[inline]
    #[must_use]
    pub fn with_payment_methods_options(
        mut self,
        payment_methods_options: PaymentMethodsOptions,
    ) -> Self {
        self.payment_methods_options = Some(payment_methods_options);
        self
    }

    /// Sets `Authentication`. Requests strong customer authentication (SCA), usually with 3-D Secure,
    /// or an exemption from it.
    #[inline]
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationInteractive,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets `Wallets`. The wallets that the page offers in addition to the payment methods.
    #[inline]
    #[must_use]
    pub fn with_wallets(mut self, wallets: Vec<WalletBrand>) -> Self {
        self.wallets = wallets;
        self
    }

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `RegisterAlias`. Stores the payer's payment method as an alias, for future payments.
    #[inline]
    #[must_use]
    pub fn with_register_alias(mut self, register_alias: RegisterAlias) -> Self {
        self.register_alias = Some(register_alias);
        self
    }

    /// Sets `Notification`. The recipients that Saferpay notifies about the outcome: your server, you
    /// by email, the payer by email.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: Notification) -> Self {
        self.notification = Some(notification);
        self
    }

    /// Sets `BillingAddressForm`. Asks the payer for a billing address on the payment page.
    #[inline]
    #[must_use]
    pub fn with_billing_address_form(
        mut self,
        billing_address_form: BillingAddressForm,
    ) -> Self {
        self.billing_address_form = Some(billing_address_form);
        self
    }

    /// Sets `DeliveryAddressForm`. Asks the payer for a delivery address on the payment page.
    #[inline]
    #[must_use]
    pub fn with_delivery_address_form(
        mut self,
        delivery_address_form: DeliveryAddressForm,
    ) -> Self {
        self.delivery_address_form = Some(delivery_address_form);
        self
    }

    /// Sets `CardForm`. What the Saferpay card form asks the payer for in addition to number and
    /// expiry date.
    #[inline]
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardForm) -> Self {
        self.card_form = Some(card_form);
        self
    }

    /// Sets `Condition`. The 3-D Secure result that you require before the payment is authorized.
    #[inline]
    #[must_use]
    pub fn with_condition(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Sets `Order`. The contents of the basket.
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: Order) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets `RiskFactors`. Information about the payer and the purchase that helps to assess the risk
    /// of fraud.
    #[inline]
    #[must_use]
    pub fn with_risk_factors(mut self, risk_factors: RiskFactors) -> Self {
        self.risk_factors = Some(risk_factors);
        self
    }
}

saferpay_runtime::impl_record!(InitializeRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    PreAuthorization: "Payment.Options.PreAuth",
    FirstOfSeries: "Payment.Recurring.Initial",
    ReturnUrl: "ReturnUrl.Url",
    NotifyUrl: "Notification.SuccessNotifyUrl" "Notification.FailNotifyUrl",
    MerchantEmails: "Notification.MerchantEmails",
    PayerEmail: "Notification.PayerEmail",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerId: "Payer.Id",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
    PaymentMethods: "PaymentMethods",
    Wallets: "Wallets",
    ConfigSet: "ConfigSet",
    HolderName: "CardForm.HolderName",
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    Condition: "Condition",
    Exemption: "Authentication.Exemption",
    ThreeDsChallenge: "Authentication.ThreeDsChallenge",
    OrderItems: "Order.Items",
} {
    0 config_set: optional "ConfigSet" id(1, 20),
    1 terminal_id: mandatory "TerminalId" numeric(8, 8),
    2 payment: mandatory "Payment",
    3 payment_methods: optional "PaymentMethods",
    4 payment_methods_options: optional "PaymentMethodsOptions",
    5 authentication: optional "Authentication",
    6 wallets: optional "Wallets",
    7 payer: optional "Payer",
    8 register_alias: optional "RegisterAlias",
    9 return_url: mandatory "ReturnUrl",
    10 notification: optional "Notification",
    11 billing_address_form: optional "BillingAddressForm",
    12 delivery_address_form: optional "DeliveryAddressForm",
    13 card_form: optional "CardForm",
    14 condition: optional "Condition",
    15 order: optional "Order",
    16 risk_factors: optional "RiskFactors",
});
