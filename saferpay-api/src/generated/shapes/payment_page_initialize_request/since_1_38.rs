// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::billing_address_form::since_1_28::BillingAddressForm;
use crate::generated::shapes::card_form::since_1_2::CardForm;
use crate::generated::shapes::delivery_address_form::since_1_28::DeliveryAddressForm;
use crate::generated::shapes::notification::since_1_35::Notification;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::payer::since_1_38::Payer;
use crate::generated::shapes::payment_methods_options::since_1_38::PaymentMethodsOptions;
use crate::generated::shapes::payment_page_payment::since_1_20::PaymentPagePayment;
use crate::generated::shapes::payment_page_styling::since_1_34::PaymentPageStyling;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_interactive::since_1_36::StrongCustomerAuthenticationInteractive;
use crate::generated::values::condition::since_1_36::Condition;
use crate::generated::values::payment_page_payment_method::since_1_38::PaymentPagePaymentMethod;
use crate::generated::values::wallet_brand::since_1_34::WalletBrand;

/// The request body of `POST /Payment/v1/PaymentPage/Initialize`.
///
/// `PaymentPage/Initialize`: Creates a payment page at Saferpay, where the payer selects a payment
/// method and enters the card.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_v1_PaymentPage_Initialize).
#[non_exhaustive]
pub struct InitializeRequest {
    /// The name of the payment page configuration that gives the page its looks.
    ///
    /// You make these configurations in the Backoffice. Left out, your default one is used, if there
    /// is one. Beware of typing errors: a name that is not found is no error, the payer then sees the
    /// plain page of Saferpay.
    ///
    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

    /// The terminal of your Saferpay account that does the work: eight digits.
    ///
    /// A terminal stands for a point of sale, with its own contracts, currencies and settings; you
    /// find it in the Backoffice. One that belongs to another customer leads to [`PERMISSION_DENIED`].
    /// Test and live environment have different ones.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12345678`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: String,

    /// What is to be paid: the amount, what it is for, and your reference.
    ///
    /// `Payment`. [`PaymentPagePayment`], mandatory.
    pub payment: PaymentPagePayment,

    /// The payment methods that the page offers.
    ///
    /// Default: all that the terminal accepts.
    ///
    /// If you send only one, the payer skips the selection.
    ///
    /// {since 1.32} `Terminals/GetTerminal` lists what the terminal accepts.
    ///
    /// `PaymentMethods`. List of [`PaymentPagePaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<PaymentPagePaymentMethod>,

    /// Options that apply to a single payment method.
    ///
    /// They have an effect only if the payer selects that payment method.
    ///
    /// {since 1.24} An example is the attachment of Klarna.
    ///
    /// `PaymentMethodsOptions`. [`PaymentMethodsOptions`], optional.
    pub payment_methods_options: Option<PaymentMethodsOptions>,

    /// Asks for or excuses from strong customer authentication (SCA), usually by 3-D Secure.
    ///
    /// Leave it out for an ordinary payment: Saferpay does what the rules ask for. Set it to force a
    /// challenge where the operation has that option, or to claim an exemption that you are entitled
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

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// Stores the payer's payment method as an alias, for future payments.
    ///
    /// `RegistrationResult` in the response of `PaymentPage/Assert` says whether that succeeded. It is
    /// independent of the payment: the payment can succeed although the registration fails. The payer
    /// can also pay with a payment method that cannot be stored.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// The address of your shop to which the payer comes back, however it ended.
    ///
    /// Put something into it that tells you which order it is, though nothing secret or that matters:
    /// the payer sees and can change it. That the payer is back says nothing about the outcome; only
    /// the next call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// Whom Saferpay tells how it ended: your server, you by mail, or the payer by mail.
    ///
    /// Set the addresses for your server, where it has them: payers close the browser before they come
    /// back, and the call to your server is then the only sign that there is something to assert.
    ///
    /// `Notification`. [`Notification`], optional.
    pub notification: Option<Notification>,

    /// How the pages or forms look that the payer gets to see.
    ///
    /// Left out, they have the look of Saferpay or of your payment page configuration.
    ///
    /// `Styling`. [`PaymentPageStyling`], optional.
    pub styling: Option<PaymentPageStyling>,

    /// Asks the payer for a billing address on the payment page.
    ///
    /// {since 1.26} The address can also come from the payment method.
    ///
    /// Addresses in `Payer` prefill the form. The response of `PaymentPage/Assert` contains the final
    /// address, as the payer or the wallet provided it. It takes precedence over the one that you
    /// sent.
    ///
    /// `BillingAddressForm`. [`BillingAddressForm`], optional.
    pub billing_address_form: Option<BillingAddressForm>,

    /// Asks the payer for a delivery address on the payment page.
    ///
    /// {since 1.26} The address can also come from the payment method.
    ///
    /// Addresses in `Payer` prefill the form. The response of `PaymentPage/Assert` contains the final
    /// address, as the payer or the wallet provided it. It takes precedence over the one that you
    /// sent.
    ///
    /// `DeliveryAddressForm`. [`DeliveryAddressForm`], optional.
    pub delivery_address_form: Option<DeliveryAddressForm>,

    /// What the card form of Saferpay asks the payer for, besides number and expiry date.
    ///
    /// It has no effect where no such form is shown.
    ///
    /// `CardForm`. [`CardForm`], optional.
    pub card_form: Option<CardForm>,

    /// Which outcome of 3-D Secure you insist on before the payment is authorized.
    ///
    /// Without it a payment may go through without a liability shift, and then a disputed payment is
    /// your loss. If the condition does not hold, nothing is authorized, and you get
    /// [`CONDITION_NOT_SATISFIED`]. It is judged *before* the authorization, in which the issuer may
    /// still refuse the shift, and it does not apply to brands without 3-D Secure. So look at
    /// `LiabilityInfo.LiabilityShift` in any case.
    ///
    /// `Condition`. [`Condition`], optional. Default in SpecVersion 1.38: `NONE`.
    ///
    /// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
    pub condition: Option<Condition>,

    /// What is in the basket.
    ///
    /// Klarna needs it. PayPal (since 1.53) and the check against fraud make use of it; it has no
    /// effect on other means of payment.
    ///
    /// `Order`. [`Order`], optional.
    pub order: Option<Order>,

    /// What you know about this payer and this sale that helps to judge the risk of fraud.
    ///
    /// It is for the check against fraud (Fraud Intelligence), if your account has it.
    ///
    /// `RiskFactors`. [`RiskFactors`], optional.
    pub risk_factors: Option<RiskFactors>,
}

impl InitializeRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `payment`: What is to be paid: the amount, what it is for, and your reference.
    /// - `return_url`: The address of your shop to which the payer comes back, however it ended.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
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

    /// Sets `ConfigSet`. The name of the payment page configuration that gives the page its looks.
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

    /// Sets `Authentication`. Asks for or excuses from strong customer authentication (SCA), usually
    /// by 3-D Secure.
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

    /// Sets `Payer`. The person who pays: language, addresses and the like.
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

    /// Sets `Notification`. Whom Saferpay tells how it ended: your server, you by mail, or the payer
    /// by mail.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: Notification) -> Self {
        self.notification = Some(notification);
        self
    }

    /// Sets `Styling`. How the pages or forms look that the payer gets to see.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: PaymentPageStyling) -> Self {
        self.styling = Some(styling);
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

    /// Sets `CardForm`. What the card form of Saferpay asks the payer for, besides number and expiry
    /// date.
    #[inline]
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardForm) -> Self {
        self.card_form = Some(card_form);
        self
    }

    /// Sets `Condition`. Which outcome of 3-D Secure you insist on before the payment is authorized.
    #[inline]
    #[must_use]
    pub fn with_condition(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Sets `Order`. What is in the basket.
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: Order) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets `RiskFactors`. What you know about this payer and this sale that helps to judge the risk
    /// of fraud.
    #[inline]
    #[must_use]
    pub fn with_risk_factors(mut self, risk_factors: RiskFactors) -> Self {
        self.risk_factors = Some(risk_factors);
        self
    }
}

saferpay_runtime::impl_record!(InitializeRequest {
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
    11 styling: optional "Styling",
    12 billing_address_form: optional "BillingAddressForm",
    13 delivery_address_form: optional "DeliveryAddressForm",
    14 card_form: optional "CardForm",
    15 condition: optional "Condition",
    16 order: optional "Order",
    17 risk_factors: optional "RiskFactors",
});
