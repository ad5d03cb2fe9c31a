// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::card_form_in_transaction_initialize::since_1_17::CardFormInTransactionInitialize;
use crate::generated::shapes::extended_styling::since_1_23::ExtendedStyling;
use crate::generated::shapes::order::since_1_30::Order;
use crate::generated::shapes::payer::since_1_28::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::payment_means::since_1_27::PaymentMeans;
use crate::generated::shapes::redirect_notify_urls::since_1_23::RedirectNotifyUrls;
use crate::generated::shapes::return_url::since_1_32::ReturnUrl;
use crate::generated::shapes::risk_factors::since_1_27::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_interactive::since_1_16::StrongCustomerAuthenticationInteractive;
use crate::generated::shapes::wallet::since_1_32::Wallet;
use crate::generated::values::transaction_payment_method::since_1_25::TransactionPaymentMethod;

/// The request body of
/// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
///
/// Begins a card payment on your own pages, with 3-D Secure where the card requires it.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Initialize).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - At most one of `PaymentMeans` and `Wallet` is set. (`wallet-or-payment-means`)
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
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,

    /// The payment: amount, description and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The card or alias to charge.
    ///
    /// If you omit it, the redirect leads to a form where the payer enters a card.
    ///
    /// Only PCI-certified merchants may send card numbers. An alias keeps them out of your systems.
    ///
    /// A token of Saferpay Fields does so as well.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], optional.
    pub payment_means: Option<PaymentMeans>,

    /// Requests strong customer authentication (SCA), usually with 3-D Secure, or an exemption from
    /// it.
    ///
    /// Omit it for an ordinary payment: Saferpay then does what the rules require. Set it to request a
    /// challenge, if the operation has that option, or to request an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationInteractive`], optional.
    pub authentication: Option<StrongCustomerAuthenticationInteractive>,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The URL of your shop to which the payer returns, for every outcome.
    ///
    /// Include something that identifies the order but nothing secret or security-relevant: the payer
    /// can see and change it. The return of the payer says nothing about the outcome; only the next
    /// call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// The appearance of the pages or forms that the payer sees.
    ///
    /// If you omit it, they have the standard Saferpay design or that of your payment page
    /// configuration.
    ///
    /// `Styling`. [`ExtendedStyling`], optional.
    pub styling: Option<ExtendedStyling>,

    /// The wallet to which the payer is redirected, instead of a card in `PaymentMeans`.
    ///
    /// It was used for Masterpass only. Do not combine it with `PaymentMeans`.
    ///
    /// `Wallet`. [`Wallet`], optional.
    pub wallet: Option<Wallet>,

    /// The payment methods of Saferpay's form, mostly card brands.
    ///
    /// Default: all that the terminal accepts.
    ///
    /// Saferpay ignores values that the specification does not list, so a misspelled value does not
    /// cause an error.
    ///
    /// `PaymentMethods`. List of [`TransactionPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<TransactionPaymentMethod>,

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

    /// What the Saferpay card form asks the payer for in addition to number and expiry date.
    ///
    /// It has no effect if no such form is shown.
    ///
    /// `CardForm`. [`CardFormInTransactionInitialize`], optional.
    pub card_form: Option<CardFormInTransactionInitialize>,

    /// The URLs that Saferpay calls when the payer has completed the redirect, or has failed there.
    ///
    /// A call of `Success` means that the payer has completed the redirect, not that anything is paid:
    /// call [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize) then.
    /// Set it to get the payments of payers who never return. Without a redirect, no URL is called.
    /// Both URLs begin with `https://` or `http://`; Saferpay logs them, so put no secret there.
    ///
    /// `RedirectNotifyUrls`. [`RedirectNotifyUrls`], optional.
    pub redirect_notify_urls: Option<RedirectNotifyUrls>,
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
        payment: Payment,
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

    /// Sets `PaymentMeans`. The card or alias to charge.
    #[inline]
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: PaymentMeans) -> Self {
        self.payment_means = Some(payment_means);
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

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`. The appearance of the pages or forms that the payer sees.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: ExtendedStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `Wallet`. The wallet to which the payer is redirected, instead of a card in
    /// `PaymentMeans`.
    #[inline]
    #[must_use]
    pub fn with_wallet(mut self, wallet: Wallet) -> Self {
        self.wallet = Some(wallet);
        self
    }

    /// Sets `PaymentMethods`. The payment methods of Saferpay's form, mostly card brands.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<TransactionPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
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

    /// Sets `CardForm`. What the Saferpay card form asks the payer for in addition to number and
    /// expiry date.
    #[inline]
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardFormInTransactionInitialize) -> Self {
        self.card_form = Some(card_form);
        self
    }

    /// Sets `RedirectNotifyUrls`. The URLs that Saferpay calls when the payer has completed the
    /// redirect, or has failed there.
    #[inline]
    #[must_use]
    pub fn with_redirect_notify_urls(
        mut self,
        redirect_notify_urls: RedirectNotifyUrls,
    ) -> Self {
        self.redirect_notify_urls = Some(redirect_notify_urls);
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
    NotifyUrl: "RedirectNotifyUrls.Success" "RedirectNotifyUrls.Fail",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerId: "Payer.Id",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
    PaymentMethods: "PaymentMethods",
    ConfigSet: "ConfigSet",
    HolderName: "CardForm.HolderName",
    Exemption: "Authentication.Exemption",
    ThreeDsChallenge: "Authentication.ThreeDsChallenge",
    OrderItems: "Order.Items",
    AliasId: "PaymentMeans.Alias.Id",
    FieldsToken: "PaymentMeans.SaferpayFields.Token",
} {
    0 config_set: optional "ConfigSet" id(1, 20),
    1 terminal_id: mandatory "TerminalId" numeric(8, 8),
    2 payment: mandatory "Payment",
    3 payment_means: optional "PaymentMeans" + "wallet-or-payment-means" at_most_one_of(&[3, 8]),
    4 authentication: optional "Authentication",
    5 payer: optional "Payer",
    6 return_url: mandatory "ReturnUrl",
    7 styling: optional "Styling",
    8 wallet: optional "Wallet",
    9 payment_methods: optional "PaymentMethods",
    10 order: optional "Order",
    11 risk_factors: optional "RiskFactors",
    12 card_form: optional "CardForm",
    13 redirect_notify_urls: optional "RedirectNotifyUrls",
});
