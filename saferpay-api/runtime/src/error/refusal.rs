//! The error body of Saferpay.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::echoes::Echoes;
use super::masked::Masked;
use super::{Behavior, ErrorName};
use crate::ids::{OrderId, TransactionId};
use crate::record::{Members, plain_text};

/// Why Saferpay refused a request.
///
/// Which fields are set depends on the error and on the version. The texts are unchanged; `Debug`
/// and the `Display` of the error mask what looks like a card number, and the secrets of the request
/// that Saferpay repeats.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// The name of the error.
    pub error_name: Option<ErrorName>,

    /// What Saferpay asks the program to do.
    pub behavior: Option<Behavior>,

    /// A description for developers.
    pub message: Option<String>,

    /// Details, such as each field that is not valid.
    pub details: Vec<String>,

    /// The transaction that failed.
    pub transaction_id: Option<TransactionId>,

    /// The order that the failed transaction belongs to.
    pub order_id: Option<OrderId>,

    /// A description that you can show to the payer.
    pub payer_message: Option<String>,

    /// The acquirer or processor that declined.
    pub processor_name: Option<String>,

    /// The processor's code for the reason.
    pub processor_result: Option<String>,

    /// The processor's description of the reason.
    pub processor_message: Option<String>,

    /// The unchanged results of risk management.
    pub risk: Option<Value>,

    /// The secrets of the request that occur in the texts.
    pub(super) echoes: Echoes,
}

impl Refusal {
    /// The members of an error in JSON, other than the [`ResponseHeader`](crate::header::ResponseHeader).
    pub(crate) const MEMBERS: &[&str] = &[
        "Behavior",
        "ErrorDetail",
        "ErrorMessage",
        "ErrorName",
        "OrderId",
        "PayerMessage",
        "ProcessorMessage",
        "ProcessorName",
        "ProcessorResult",
        "Risk",
        "TransactionId",
    ];

    /// Reads the body of an error, which is a JSON object in all versions, with different fields.
    /// `None` if it is not one: it has neither a name, nor a behavior, nor a message.
    ///
    /// Each field is read by itself, and none has to be of a certain type: the error must not be lost
    /// because of one of them.
    pub(crate) fn read(members: &Members<'_>) -> Option<Self> {
        let text = |name| text(members.get(name)?);
        let refusal = Self {
            error_name: text("ErrorName").map(ErrorName::from),
            behavior: text("Behavior").map(Behavior::from),
            message: text("ErrorMessage"),
            details: members.get("ErrorDetail").map(texts).unwrap_or_default(),
            transaction_id: text("TransactionId").map(TransactionId::from),
            order_id: text("OrderId").map(OrderId::from),
            payer_message: text("PayerMessage"),
            processor_name: text("ProcessorName"),
            processor_result: text("ProcessorResult"),
            processor_message: text("ProcessorMessage"),
            risk: members.get("Risk").and_then(|risk| serde_json::from_str(risk.get()).ok()),
            echoes: Echoes::default(),
        };
        let is_error =
            refusal.error_name.is_some() || refusal.behavior.is_some() || refusal.message.is_some();
        is_error.then_some(refusal)
    }

    /// Masks these secrets where they are printed.
    pub(super) fn hide(&mut self, secrets: Vec<Zeroizing<String>>) {
        let options = [
            self.message.as_deref(),
            self.transaction_id.as_deref(),
            self.order_id.as_deref(),
            self.payer_message.as_deref(),
            self.processor_name.as_deref(),
            self.processor_result.as_deref(),
            self.processor_message.as_deref(),
        ];
        let names =
            [self.error_name.as_ref().map(ErrorName::as_str), self.behavior.as_ref().map(Behavior::as_str)];
        let texts = options.into_iter().flatten().chain(self.details.iter().map(String::as_str));
        let risk = self.risk.as_ref().map(ToString::to_string);
        let texts: Vec<Cow<'_, str>> =
            texts.chain(names.into_iter().flatten()).map(Cow::Borrowed).chain(risk.map(Cow::Owned)).collect();
        self.echoes = Echoes::new(secrets, &texts);
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masked = |value| Masked(value, &self.echoes);
        formatter
            .debug_struct("Refusal")
            .field("error_name", &masked(&self.error_name))
            .field("behavior", &masked(&self.behavior))
            .field("message", &masked(&self.message))
            .field("details", &masked(&self.details))
            .field("transaction_id", &masked(&self.transaction_id))
            .field("order_id", &masked(&self.order_id))
            .field("payer_message", &masked(&self.payer_message))
            .field("processor_name", &masked(&self.processor_name))
            .field("processor_result", &masked(&self.processor_result))
            .field("processor_message", &masked(&self.processor_message))
            .field("risk", &masked(&self.risk))
            .finish()
    }
}

/// The text of a value; its JSON if it has parts.
fn text(value: &RawValue) -> Option<String> {
    let json = value.get();
    if json.starts_with(['{', '[']) { Some(json.to_owned()) } else { plain_text(value) }
}

/// The texts of a list, or of a value in its place.
fn texts(value: &RawValue) -> Vec<String> {
    match serde_json::from_str::<Vec<&RawValue>>(value.get()) {
        Ok(items) => items.into_iter().filter_map(text).collect(),
        Err(_) => text(value).into_iter().collect(),
    }
}
