// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::behavior::since_1_2::Behavior;

/// What went wrong, in the words of Saferpay: a name for your program, and what to do about it.
///
/// Let your program decide by `ErrorName` and `Behavior` alone; all other texts may change at any
/// time. Errors made by a firewall on the way have no such body.
///
/// The body of an error.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#errorhandling).
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// Whether trying again can help, and how.
    ///
    /// It speaks of the request as Saferpay saw it. After a timeout on your side there is no such
    /// answer, and a payment may exist: ask before you send it again.
    ///
    /// `Behavior`. [`Behavior`], mandatory, and `None` if a response lacks it.
    pub behavior: Option<Behavior>,

    /// The error's name, which your program may compare; names do not change.
    ///
    /// New names appear without a new SpecVersion, so provide for one you do not know.
    ///
    /// `ErrorName`. Text, mandatory, and `None` if a response lacks it.
    pub error_name: Option<String>,

    /// What went wrong, in English, for your logs.
    ///
    /// Do not show it to the payer, and do not compare it: its wording changes.
    ///
    /// `ErrorMessage`. Text, mandatory, and `None` if a response lacks it.
    pub error_message: Option<String>,

    /// The transaction that failed, where there was one.
    ///
    /// Keep it for questions to Saferpay; a failed transaction cannot be captured.
    ///
    /// `TransactionId`. Text, optional.
    pub transaction_id: Option<String>,

    /// More about the error, one line for each cause, for your logs.
    ///
    /// With [`VALIDATION_FAILED`], each line names a field and what is wrong with it. Do not compare
    /// the lines: their wording changes.
    ///
    /// `ErrorDetail`. List of texts, optional.
    ///
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    pub error_detail: Vec<String>,

    /// Who refused: the acquirer or the processor.
    ///
    /// `ProcessorName`. Text, optional.
    pub processor_name: Option<String>,

    /// The code with which the acquirer or processor refused.
    ///
    /// What a code means depends on who sent it: `1A` from Mastercard and `65` from Visa both ask for
    /// an authentication of the payer. [`PAYER_AUTHENTICATION_REQUIRED`] says the same for all.
    ///
    /// `ProcessorResult`. Text, optional.
    ///
    /// [`PAYER_AUTHENTICATION_REQUIRED`]: crate::error::ErrorName::PayerAuthenticationRequired
    pub processor_result: Option<String>,

    /// The words with which the acquirer or processor refused, for your logs.
    ///
    /// Do not show them to the payer; `PayerMessage` is meant for that.
    ///
    /// `ProcessorMessage`. Text, optional.
    pub processor_message: Option<String>,
}

impl ErrorMessage {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Behavior`. Whether trying again can help, and how.
    #[inline]
    #[must_use]
    pub fn with_behavior(mut self, behavior: Behavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// Sets `ErrorName`. The error's name, which your program may compare; names do not change.
    #[must_use]
    pub fn with_error_name(mut self, error_name: impl Into<String>) -> Self {
        self.error_name = Some(error_name.into());
        self
    }

    /// Sets `ErrorMessage`. What went wrong, in English, for your logs.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets `TransactionId`. The transaction that failed, where there was one.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `ErrorDetail`. More about the error, one line for each cause, for your logs.
    #[inline]
    #[must_use]
    pub fn with_error_detail(mut self, error_detail: Vec<String>) -> Self {
        self.error_detail = error_detail;
        self
    }

    /// Sets `ProcessorName`. Who refused: the acquirer or the processor.
    #[must_use]
    pub fn with_processor_name(mut self, processor_name: impl Into<String>) -> Self {
        self.processor_name = Some(processor_name.into());
        self
    }

    /// Sets `ProcessorResult`. The code with which the acquirer or processor refused.
    #[must_use]
    pub fn with_processor_result(mut self, processor_result: impl Into<String>) -> Self {
        self.processor_result = Some(processor_result.into());
        self
    }

    /// Sets `ProcessorMessage`. The words with which the acquirer or processor refused, for your logs.
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
