//! A call that was refused, as the error body tells it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Why a call was refused. The names and behaviors are those of the newest
/// version; an older one is answered in its own words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiError {
    /// The HTTP status: 400, 401, 402, 403, 404, 406, 415 or 500.
    pub status: u16,
    /// `ErrorName`.
    pub name: String,
    /// `Behavior`.
    pub behavior: String,
    /// `ErrorMessage`.
    pub message: String,
    /// `ErrorDetail`, each on its own.
    pub details: Vec<String>,
    /// `TransactionId`, where there is one.
    pub transaction_id: Option<String>,
    /// `OrderId`, where there is one.
    pub order_id: Option<String>,
    /// `PayerMessage`.
    pub payer_message: Option<String>,
    /// `ProcessorName`.
    pub processor_name: Option<String>,
    /// `ProcessorResult`.
    pub processor_result: Option<String>,
    /// `ProcessorMessage`.
    pub processor_message: Option<String>,
    /// `Risk`.
    pub risk: Option<Value>,
}
