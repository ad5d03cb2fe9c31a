// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alternative_payment_notification::since_1_12::AlternativePaymentNotification;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::payer::since_1_28::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::payment_method_options::since_1_13::PaymentMethodOptions;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::values::alternative_payment_method::since_1_12::AlternativePaymentMethod;

/// The request body of `POST /Payment/v1/Transaction/AlternativePayment`.
///
/// `Transaction/AlternativePayment`: Begins a payment that the payer confirms in a banking app,
/// without a page of Saferpay.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_v1_Transaction_AlternativePayment).
#[non_exhaustive]
pub struct AlternativePaymentRequest {
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

    /// The payment method of this payment: one of those that the payer confirms in an app.
    ///
    /// `PaymentMethod`. [`AlternativePaymentMethod`], mandatory.
    ///
    /// Example: `BANCONTACT`
    pub payment_method: AlternativePaymentMethod,

    /// Options of the selected payment method.
    ///
    /// {since 1.49} For BLIK, they contain the code that the payer got from the banking app.
    ///
    /// `PaymentMethodOptions`. [`PaymentMethodOptions`], optional.
    pub payment_method_options: Option<PaymentMethodOptions>,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,

    /// The URL that Saferpay calls when the outcome is known, and the recipients of emails about the
    /// payment.
    ///
    /// Rely only on this notification: Saferpay does not redirect the payer back to a page, and a URL
    /// that the app may open proves nothing.
    ///
    /// `Notification`. [`AlternativePaymentNotification`], mandatory.
    pub notification: AlternativePaymentNotification,

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

impl AlternativePaymentRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `payment`: What is to be paid: the amount, what it is for, and your reference.
    /// - `payment_method`: The payment method of this payment: one of those that the payer confirms in
    ///   an app.
    /// - `notification`: The URL that Saferpay calls when the outcome is known, and the recipients of
    ///   emails about the payment.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        payment: Payment,
        payment_method: AlternativePaymentMethod,
        notification: AlternativePaymentNotification,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            payment_method,
            notification,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `PaymentMethodOptions`. Options of the selected payment method.
    #[inline]
    #[must_use]
    pub fn with_payment_method_options(
        mut self,
        payment_method_options: PaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(payment_method_options);
        self
    }

    /// Sets `Payer`. The person who pays: language, addresses and the like.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
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

saferpay_runtime::impl_record!(AlternativePaymentRequest {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 payment_method: mandatory "PaymentMethod",
    3 payment_method_options: optional "PaymentMethodOptions",
    4 payer: optional "Payer",
    5 notification: mandatory "Notification",
    6 order: optional "Order",
    7 risk_factors: optional "RiskFactors",
});
