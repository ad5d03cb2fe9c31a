// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::card_form_in_transaction_initialize::since_1_17::CardFormInTransactionInitialize;
use crate::generated::shapes::hosted_form_styling::since_1_40::HostedFormStyling;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::payer::since_1_38::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::payment_means::since_1_40::PaymentMeans;
use crate::generated::shapes::redirect_notify_urls::since_1_34::RedirectNotifyUrls;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_interactive::since_1_36::StrongCustomerAuthenticationInteractive;
use crate::generated::shapes::transaction_notification::since_1_35::TransactionNotification;
use crate::generated::values::transaction_payment_method::since_1_36::TransactionPaymentMethod;

/// The request body of `POST /Payment/v1/Transaction/Initialize`.
///
/// `Transaction/Initialize`: Begins a card payment on your own pages, with 3-D Secure where the
/// card requires it.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Transaction_Initialize).
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
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: String,

    /// What is to be paid: the amount, what it is for, and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The card or alias to charge.
    ///
    /// If you omit it, the redirect leads to a form where the payer enters a card.
    ///
    /// Only PCI-certified merchants may send card numbers. An alias keeps them out of your systems.
    ///
    /// {since 1.14} A token of Saferpay Fields does so as well.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], optional.
    pub payment_means: Option<PaymentMeans>,

    /// Asks for or excuses from strong customer authentication (SCA), usually by 3-D Secure.
    ///
    /// Leave it out for an ordinary payment: Saferpay does what the rules ask for. Set it to force a
    /// challenge where the operation has that option, or to claim an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationInteractive`], optional.
    pub authentication: Option<StrongCustomerAuthenticationInteractive>,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The address of your shop to which the payer comes back, however it ended.
    ///
    /// Put something into it that tells you which order it is, though nothing secret or that matters:
    /// the payer sees and can change it. That the payer is back says nothing about the outcome; only
    /// the next call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// How the pages or forms look that the payer gets to see.
    ///
    /// Left out, they have the look of Saferpay or of your payment page configuration.
    ///
    /// `Styling`. [`HostedFormStyling`], optional.
    pub styling: Option<HostedFormStyling>,

    /// The payment methods of Saferpay's form, mostly card brands.
    ///
    /// Default: all that the terminal accepts.
    ///
    /// {since 1.10} Saferpay ignores values that the specification does not list, so a misspelled
    /// value does not cause an error.
    ///
    /// `PaymentMethods`. List of [`TransactionPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<TransactionPaymentMethod>,

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

    /// What the card form of Saferpay asks the payer for, besides number and expiry date.
    ///
    /// It has no effect where no such form is shown.
    ///
    /// `CardForm`. [`CardFormInTransactionInitialize`], optional.
    pub card_form: Option<CardFormInTransactionInitialize>,

    /// The URLs that Saferpay calls when the payer has completed the redirect, or has failed there.
    ///
    /// A call of `Success` means that the payer has completed the redirect, not that anything is paid:
    /// call `Transaction/Authorize` then. Set it to get the payments of payers who never return.
    /// Without a redirect, no URL is called.
    ///
    /// `RedirectNotifyUrls`. [`RedirectNotifyUrls`], optional.
    pub redirect_notify_urls: Option<RedirectNotifyUrls>,

    /// The recipients of emails about the payment.
    ///
    /// It does not call a URL: use `RedirectNotifyUrls` for that.
    ///
    /// `Notification`. [`TransactionNotification`], optional.
    pub notification: Option<TransactionNotification>,
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

    /// Sets `ConfigSet`. The name of the payment page configuration that gives the page its looks.
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

    /// Sets `Payer`. The person who pays: language, addresses and the like.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `Styling`. How the pages or forms look that the payer gets to see.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: HostedFormStyling) -> Self {
        self.styling = Some(styling);
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

    /// Sets `CardForm`. What the card form of Saferpay asks the payer for, besides number and expiry
    /// date.
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

    /// Sets `Notification`. The recipients of emails about the payment.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: TransactionNotification) -> Self {
        self.notification = Some(notification);
        self
    }
}

saferpay_runtime::impl_record!(InitializeRequest {
    0 config_set: optional "ConfigSet" id(1, 20),
    1 terminal_id: mandatory "TerminalId" numeric(8, 8),
    2 payment: mandatory "Payment",
    3 payment_means: optional "PaymentMeans",
    4 authentication: optional "Authentication",
    5 payer: optional "Payer",
    6 return_url: mandatory "ReturnUrl",
    7 styling: optional "Styling",
    8 payment_methods: optional "PaymentMethods",
    9 order: optional "Order",
    10 risk_factors: optional "RiskFactors",
    11 card_form: optional "CardForm",
    12 redirect_notify_urls: optional "RedirectNotifyUrls",
    13 notification: optional "Notification",
});
