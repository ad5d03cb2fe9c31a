// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::risk_details::since_1_21::RiskDetails;
use crate::generated::values::behavior::since_1_2::Behavior;

/// What went wrong, in the words of Saferpay: a name for your program, and what to do about it.
///
/// Let your program decide by `ErrorName` and `Behavior` alone; all other texts may change at any
/// time. Errors made by a firewall on the way have no such body.
///
/// The body of an error.
///
/// First in SpecVersion [1.21](https://saferpay.github.io/jsonapi/1.21/#errorhandling).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// Which of your risk rules blocked the payment.
    ///
    /// It goes with [`BLOCKED_BY_RISK_MANAGEMENT`]. Tell the payer no details.
    ///
    /// `Risk`. [`RiskDetails`], optional.
    ///
    /// [`BLOCKED_BY_RISK_MANAGEMENT`]: crate::error::ErrorName::BlockedByRiskManagement
    pub risk: Option<RiskDetails>,

    /// Whether trying again can help, and how.
    ///
    /// It speaks of the request as Saferpay saw it. After a timeout on your side there is no such
    /// answer, and a payment may exist: ask before you send it again.
    ///
    /// `Behavior`. [`Behavior`], mandatory.
    pub behavior: Behavior,

    /// The error's name, which your program may compare; names do not change.
    ///
    /// New names appear without a new SpecVersion, so provide for one you do not know.
    ///
    /// `ErrorName`. Text, mandatory.
    pub error_name: String,

    /// What went wrong, in English, for your logs.
    ///
    /// Do not show it to the payer, and do not compare it: its wording changes.
    ///
    /// `ErrorMessage`. Text, mandatory.
    pub error_message: String,

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

    /// Why the issuer refused, in words that you may show to the payer.
    ///
    /// Few issuers send it, so have a text of your own.
    ///
    /// `PayerMessage`. Text, optional.
    pub payer_message: Option<String>,
}

impl ErrorMessage {
    /// Makes one of what is mandatory.
    ///
    /// - `behavior`: Whether trying again can help, and how.
    /// - `error_name`: The error's name, which your program may compare; names do not change.
    /// - `error_message`: What went wrong, in English, for your logs.
    #[must_use]
    pub fn new(
        behavior: Behavior,
        error_name: impl Into<String>,
        error_message: impl Into<String>,
    ) -> Self {
        Self {
            behavior,
            error_name: error_name.into(),
            error_message: error_message.into(),
            ..Record::blank()
        }
    }

    /// Sets `Risk`. Which of your risk rules blocked the payment.
    #[must_use]
    pub fn with_risk(mut self, risk: RiskDetails) -> Self {
        self.risk = Some(risk);
        self
    }

    /// Sets `TransactionId`. The transaction that failed, where there was one.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `ErrorDetail`. More about the error, one line for each cause, for your logs.
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

    /// Sets `PayerMessage`. Why the issuer refused, in words that you may show to the payer.
    #[must_use]
    pub fn with_payer_message(mut self, payer_message: impl Into<String>) -> Self {
        self.payer_message = Some(payer_message.into());
        self
    }
}

impl Record for ErrorMessage {
    const NAME: &'static str = "ErrorMessage";

    const FIELDS: &'static [Field] = &[
        Field::optional("Risk"),
        Field::mandatory("Behavior"),
        Field::mandatory("ErrorName"),
        Field::mandatory("ErrorMessage"),
        Field::optional("TransactionId"),
        Field::optional("ErrorDetail"),
        Field::optional("ProcessorName"),
        Field::optional("ProcessorResult"),
        Field::optional("ProcessorMessage"),
        Field::optional("PayerMessage"),
    ];

    fn blank() -> Self {
        Self {
            risk: Blank::blank(),
            behavior: Blank::blank(),
            error_name: Blank::blank(),
            error_message: Blank::blank(),
            transaction_id: Blank::blank(),
            error_detail: Blank::blank(),
            processor_name: Blank::blank(),
            processor_result: Blank::blank(),
            processor_message: Blank::blank(),
            payer_message: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.risk.slot(),
            1 => self.behavior.slot(),
            2 => self.error_name.slot(),
            3 => self.error_message.slot(),
            4 => self.transaction_id.slot(),
            5 => self.error_detail.slot(),
            6 => self.processor_name.slot(),
            7 => self.processor_result.slot(),
            8 => self.processor_message.slot(),
            9 => self.payer_message.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.risk.view(),
            1 => self.behavior.view(),
            2 => self.error_name.view(),
            3 => self.error_message.view(),
            4 => self.transaction_id.view(),
            5 => self.error_detail.view(),
            6 => self.processor_name.view(),
            7 => self.processor_result.view(),
            8 => self.processor_message.view(),
            9 => self.payer_message.view(),
            _ => View::Absent,
        }
    }
}

record!(ErrorMessage);
