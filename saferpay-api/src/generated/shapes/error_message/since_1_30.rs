// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TransactionId;
use crate::ids::OrderId;
use crate::generated::shapes::risk_details::since_1_21::RiskDetails;
use crate::generated::values::behavior::since_1_2::Behavior;

/// What went wrong, as reported by Saferpay: the name of the error and what to do about it.
///
/// Base decisions in your program only on `ErrorName` and `Behavior`; all other texts can change
/// at any time. Errors from a firewall between you and Saferpay do not have such a body.
///
/// The body of an error.
///
/// First in SpecVersion [1.30](https://saferpay.github.io/jsonapi/1.30/#errorhandling).
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// The risk rule that blocked the payment.
    ///
    /// It is present with [`BLOCKED_BY_RISK_MANAGEMENT`]. Do not disclose the details to the payer.
    ///
    /// `Risk`. [`RiskDetails`], optional.
    ///
    /// [`BLOCKED_BY_RISK_MANAGEMENT`]: crate::error::ErrorName::BlockedByRiskManagement
    pub risk: Option<RiskDetails>,

    /// Whether and how a retry can help.
    ///
    /// It refers to the request as Saferpay received it. After a timeout on your side you have no such
    /// response, and a payment may exist: query its status before you send the request again.
    ///
    /// `Behavior`. [`Behavior`], mandatory, and `None` if a response lacks it.
    pub behavior: Option<Behavior>,

    /// The name of the error, which a program can compare; names do not change.
    ///
    /// New names can appear without a new SpecVersion, so handle names that you do not know.
    ///
    /// `ErrorName`. Text, mandatory, and `None` if a response lacks it.
    pub error_name: Option<String>,

    /// A description of the error in English, for your logs.
    ///
    /// Do not show it to the payer and do not compare it: the wording can change.
    ///
    /// `ErrorMessage`. Text, mandatory, and `None` if a response lacks it.
    pub error_message: Option<String>,

    /// The ID of the transaction that failed, if there is one.
    ///
    /// Save it for inquiries to Saferpay; a failed transaction cannot be captured.
    ///
    /// `TransactionId`. Text, optional.
    pub transaction_id: Option<TransactionId>,

    /// Details of the error, one line for each cause, for your logs.
    ///
    /// With [`VALIDATION_FAILED`], each line names a field and its problem. Do not compare the lines:
    /// the wording can change.
    ///
    /// `ErrorDetail`. List of texts, optional.
    ///
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    pub error_detail: Vec<String>,

    /// The acquirer or processor that declined the payment.
    ///
    /// `ProcessorName`. Text, optional.
    pub processor_name: Option<String>,

    /// The result code with which the acquirer or processor declined the payment.
    ///
    /// The meaning of a code depends on its source: `1A` from Mastercard and `65` from Visa both
    /// require authentication of the payer.
    ///
    /// The error [`PAYER_AUTHENTICATION_REQUIRED`] covers all of these codes.
    ///
    /// `ProcessorResult`. Text, optional.
    ///
    /// [`PAYER_AUTHENTICATION_REQUIRED`]: crate::error::ErrorName::PayerAuthenticationRequired
    pub processor_result: Option<String>,

    /// The message with which the acquirer or processor declined the payment, for your logs.
    ///
    /// Do not show it to the payer.
    ///
    /// Show `PayerMessage` instead.
    ///
    /// `ProcessorMessage`. Text, optional.
    pub processor_message: Option<String>,

    /// The issuer's reason for declining, in words that you may show to the payer.
    ///
    /// Few issuers send it, so prepare a text of your own.
    ///
    /// `PayerMessage`. Text, optional.
    pub payer_message: Option<String>,

    /// Your own reference of the payment that failed.
    ///
    /// Only [`PaymentPage/Assert`](payment_page/struct.PaymentPage.html#method.assert) and
    /// [`Transaction/Authorize`](transaction/struct.Transaction.html#method.authorize) return it.
    ///
    /// `OrderId`. Text, optional.
    pub order_id: Option<OrderId>,
}

impl ErrorMessage {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Risk`. The risk rule that blocked the payment.
    #[inline]
    #[must_use]
    pub fn with_risk(mut self, risk: RiskDetails) -> Self {
        self.risk = Some(risk);
        self
    }

    /// Sets `Behavior`. Whether and how a retry can help.
    #[inline]
    #[must_use]
    pub fn with_behavior(mut self, behavior: Behavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// Sets `ErrorName`. The name of the error, which a program can compare; names do not change.
    #[must_use]
    pub fn with_error_name(mut self, error_name: impl Into<String>) -> Self {
        self.error_name = Some(error_name.into());
        self
    }

    /// Sets `ErrorMessage`. A description of the error in English, for your logs.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets `TransactionId`. The ID of the transaction that failed, if there is one.
    #[must_use]
    pub fn with_transaction_id(
        mut self,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `ErrorDetail`. Details of the error, one line for each cause, for your logs.
    #[inline]
    #[must_use]
    pub fn with_error_detail(mut self, error_detail: Vec<String>) -> Self {
        self.error_detail = error_detail;
        self
    }

    /// Sets `ProcessorName`. The acquirer or processor that declined the payment.
    #[must_use]
    pub fn with_processor_name(mut self, processor_name: impl Into<String>) -> Self {
        self.processor_name = Some(processor_name.into());
        self
    }

    /// Sets `ProcessorResult`. The result code with which the acquirer or processor declined the
    /// payment.
    #[must_use]
    pub fn with_processor_result(mut self, processor_result: impl Into<String>) -> Self {
        self.processor_result = Some(processor_result.into());
        self
    }

    /// Sets `ProcessorMessage`. The message with which the acquirer or processor declined the payment,
    /// for your logs.
    #[must_use]
    pub fn with_processor_message(
        mut self,
        processor_message: impl Into<String>,
    ) -> Self {
        self.processor_message = Some(processor_message.into());
        self
    }

    /// Sets `PayerMessage`. The issuer's reason for declining, in words that you may show to the
    /// payer.
    #[must_use]
    pub fn with_payer_message(mut self, payer_message: impl Into<String>) -> Self {
        self.payer_message = Some(payer_message.into());
        self
    }

    /// Sets `OrderId`. Your own reference of the payment that failed.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

saferpay_runtime::impl_record!(ErrorMessage {
    0 risk: optional "Risk",
    1 behavior: expected "Behavior",
    2 error_name: expected "ErrorName",
    3 error_message: expected "ErrorMessage",
    4 transaction_id: optional "TransactionId",
    5 error_detail: optional "ErrorDetail",
    6 processor_name: optional "ProcessorName",
    7 processor_result: optional "ProcessorResult",
    8 processor_message: optional "ProcessorMessage",
    9 payer_message: optional "PayerMessage",
    10 order_id: optional "OrderId",
});
