//! The error that a refused call is answered with.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Why a call was refused. Names and behaviors are those of the newest version; older versions get
/// their own equivalents.
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
    /// `ErrorDetail`, one entry each.
    pub details: Vec<String>,
    /// `TransactionId`, if there is one.
    pub transaction_id: Option<String>,
    /// `OrderId`, if there is one.
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
