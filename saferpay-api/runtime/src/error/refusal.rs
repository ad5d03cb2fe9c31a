//! The error body of Saferpay.

use std::fmt;

use serde_json::{Map, Value};

use super::masked::Masked;
use super::{Behavior, ErrorName};

/// Why Saferpay refused a request.
///
/// Which fields are set depends on the error and on the version. The texts are unchanged; `Debug`
/// and the `Display` of the error mask what looks like a card number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// What went wrong, by name.
    pub error_name: Option<ErrorName>,

    /// What to do about it.
    pub behavior: Option<Behavior>,

    /// What went wrong, for developers.
    pub message: Option<String>,

    /// Details, such as each field that is not valid.
    pub details: Vec<String>,

    /// The transaction that failed.
    pub transaction_id: Option<String>,

    /// The order that the failed transaction belongs to.
    pub order_id: Option<String>,

    /// What went wrong, as a text that can be shown to the payer.
    pub payer_message: Option<String>,

    /// The acquirer or processor that declined.
    pub processor_name: Option<String>,

    /// The processor's code for the reason.
    pub processor_result: Option<String>,

    /// The reason in the processor's words.
    pub processor_message: Option<String>,

    /// The unchanged results of risk management.
    pub risk: Option<Value>,
}

impl Refusal {
    /// Parses the body of an error, which is a JSON object in all versions, with different fields.
    ///
    /// No field has to be present or of a certain type, because the error must not be lost.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let mut members: Map<String, Value> = serde_json::from_slice(body).ok()?;
        Some(Self {
            error_name: text(&members, "ErrorName").map(ErrorName::from),
            behavior: text(&members, "Behavior").map(Behavior::from),
            message: text(&members, "ErrorMessage"),
            details: match members.get("ErrorDetail") {
                Some(Value::Array(items)) => items.iter().filter_map(plain).collect(),
                Some(value) => plain(value).into_iter().collect(),
                None => Vec::new(),
            },
            transaction_id: text(&members, "TransactionId"),
            order_id: text(&members, "OrderId"),
            payer_message: text(&members, "PayerMessage"),
            processor_name: text(&members, "ProcessorName"),
            processor_result: text(&members, "ProcessorResult"),
            processor_message: text(&members, "ProcessorMessage"),
            risk: members.remove("Risk").filter(|risk| !risk.is_null()),
        })
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Refusal")
            .field("error_name", &Masked(&self.error_name))
            .field("behavior", &Masked(&self.behavior))
            .field("message", &Masked(&self.message))
            .field("details", &Masked(&self.details))
            .field("transaction_id", &Masked(&self.transaction_id))
            .field("order_id", &Masked(&self.order_id))
            .field("payer_message", &Masked(&self.payer_message))
            .field("processor_name", &Masked(&self.processor_name))
            .field("processor_result", &Masked(&self.processor_result))
            .field("processor_message", &Masked(&self.processor_message))
            .field("risk", &Masked(&self.risk))
            .finish()
    }
}

fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    members.get(name).and_then(plain)
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
