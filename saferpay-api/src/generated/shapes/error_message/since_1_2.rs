// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TransactionId;
use crate::generated::values::behavior::since_1_2::Behavior;

/// What went wrong, as reported by Saferpay: the name of the error and what to do about it.
///
/// Base decisions in your program only on `ErrorName` and `Behavior`; all other texts can change
/// at any time. Errors from a firewall between you and Saferpay do not have such a body.
///
/// The body of an error.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#errorhandling).
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorMessage {
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
    #[cfg_attr(
        feature = "_ge_1_16",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
                feature = "v1_14", feature = "v1_15",
            ),
            doc = "Since 1.16:",
        ),
        doc = "The error [`PAYER_AUTHENTICATION_REQUIRED`] covers all of these codes.",
    )]
    ///
    /// `ProcessorResult`. Text, optional.
    ///
    /// [`PAYER_AUTHENTICATION_REQUIRED`]: crate::error::ErrorName::PayerAuthenticationRequired
    pub processor_result: Option<String>,

    /// The message with which the acquirer or processor declined the payment, for your logs.
    ///
    /// Do not show it to the payer.
    ///
    /// `ProcessorMessage`. Text, optional.
    pub processor_message: Option<String>,
}

impl ErrorMessage {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
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
}

saferpay_runtime::impl_record!(ErrorMessage {
    0 behavior: expected "Behavior",
    1 error_name: expected "ErrorName",
    2 error_message: expected "ErrorMessage",
    3 transaction_id: optional "TransactionId",
    4 error_detail: optional "ErrorDetail",
    5 processor_name: optional "ProcessorName",
    6 processor_result: optional "ProcessorResult",
    7 processor_message: optional "ProcessorMessage",
});
