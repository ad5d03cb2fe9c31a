// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::risk_details::since_1_21::RiskDetails;
use crate::generated::values::behavior::since_1_2::Behavior;

/// The body of an error.
///
/// First in SpecVersion [1.21](https://saferpay.github.io/jsonapi/1.21/#errorhandling).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// `Risk`. [`RiskDetails`], optional.
    pub risk: Option<RiskDetails>,

    /// `Behavior`. [`Behavior`], mandatory.
    pub behavior: Behavior,

    /// `ErrorName`. Text, mandatory.
    pub error_name: String,

    /// `ErrorMessage`. Text, mandatory.
    pub error_message: String,

    /// `TransactionId`. Text, optional.
    pub transaction_id: Option<String>,

    /// `ErrorDetail`. List of texts, optional.
    pub error_detail: Vec<String>,

    /// `ProcessorName`. Text, optional.
    pub processor_name: Option<String>,

    /// `ProcessorResult`. Text, optional.
    pub processor_result: Option<String>,

    /// `ProcessorMessage`. Text, optional.
    pub processor_message: Option<String>,

    /// `PayerMessage`. Text, optional.
    pub payer_message: Option<String>,
}

impl ErrorMessage {
    /// Makes one of what is mandatory.
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

    /// Sets `Risk`.
    #[must_use]
    pub fn with_risk(mut self, risk: RiskDetails) -> Self {
        self.risk = Some(risk);
        self
    }

    /// Sets `TransactionId`.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `ErrorDetail`.
    #[must_use]
    pub fn with_error_detail(mut self, error_detail: Vec<String>) -> Self {
        self.error_detail = error_detail;
        self
    }

    /// Sets `ProcessorName`.
    #[must_use]
    pub fn with_processor_name(mut self, processor_name: impl Into<String>) -> Self {
        self.processor_name = Some(processor_name.into());
        self
    }

    /// Sets `ProcessorResult`.
    #[must_use]
    pub fn with_processor_result(mut self, processor_result: impl Into<String>) -> Self {
        self.processor_result = Some(processor_result.into());
        self
    }

    /// Sets `ProcessorMessage`.
    #[must_use]
    pub fn with_processor_message(
        mut self,
        processor_message: impl Into<String>,
    ) -> Self {
        self.processor_message = Some(processor_message.into());
        self
    }

    /// Sets `PayerMessage`.
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
