// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::alternative_payment_notification::since_1_12::AlternativePaymentNotification;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::payer::since_1_41::Payer;
use crate::generated::shapes::payment::since_1_20::Payment;
use crate::generated::shapes::payment_method_options::since_1_13::PaymentMethodOptions;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::values::alternative_payment_method::since_1_12::AlternativePaymentMethod;

/// The request body of
/// [`Transaction/AlternativePayment`](../transaction/struct.Transaction.html#method.alternative_payment).
///
/// Begins a payment that the payer confirms in a banking app, without a page of Saferpay.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_v1_Transaction_AlternativePayment).
#[non_exhaustive]
pub struct AlternativePaymentRequest {
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

    /// The payment method of this payment: one of those that the payer confirms in an app.
    ///
    /// `PaymentMethod`. [`AlternativePaymentMethod`], mandatory.
    ///
    /// Example: `BANCONTACT`
    pub payment_method: AlternativePaymentMethod,

    /// Options of the selected payment method.
    ///
    /// `PaymentMethodOptions`. [`PaymentMethodOptions`], optional.
    pub payment_method_options: Option<PaymentMethodOptions>,

    /// The payer: IP address, language, addresses and similar data.
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

impl AlternativePaymentRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `payment`: The payment: amount, description and your reference.
    /// - `payment_method`: The payment method of this payment: one of those that the payer confirms in
    ///   an app.
    /// - `notification`: The URL that Saferpay calls when the outcome is known, and the recipients of
    ///   emails about the payment.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
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

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
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

saferpay_runtime::impl_record!(AlternativePaymentRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    PreAuthorization: "Payment.Options.PreAuth",
    FirstOfSeries: "Payment.Recurring.Initial",
    MerchantEmails: "Notification.MerchantEmails",
    PayerEmail: "Notification.PayerEmail",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerId: "Payer.Id",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
    OrderItems: "Order.Items",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 payment_method: mandatory "PaymentMethod",
    3 payment_method_options: optional "PaymentMethodOptions",
    4 payer: optional "Payer",
    5 notification: mandatory "Notification",
    6 order: optional "Order",
    7 risk_factors: optional "RiskFactors",
});
