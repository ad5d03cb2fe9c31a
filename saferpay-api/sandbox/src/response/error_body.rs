//! The body of an error.

use serde_json::{Map, Value, json};

use super::project;
use crate::api_error::ApiError;
use crate::catalogue::Version;
use crate::quirks::Quirks;

/// The body of an error, with the fields of the version.
#[must_use]
pub fn error_body(version: &Version, quirks: Quirks, request_id: &str, error: &ApiError) -> Value {
    let mut body = Map::new();
    let header = json!({ "SpecVersion": version.number().to_string(), "RequestId": request_id });
    body.insert("ResponseHeader".to_owned(), header);
    body.insert("Behavior".to_owned(), json!(behavior(version, quirks, &error.behavior)));
    body.insert("ErrorName".to_owned(), json!(error.name));
    body.insert("ErrorMessage".to_owned(), json!(error.message));
    if !error.details.is_empty() {
        body.insert("ErrorDetail".to_owned(), json!(error.details));
    }
    let texts = [
        ("TransactionId", &error.transaction_id),
        ("OrderId", &error.order_id),
        ("PayerMessage", &error.payer_message),
        ("ProcessorName", &error.processor_name),
        ("ProcessorResult", &error.processor_result),
        ("ProcessorMessage", &error.processor_message),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            body.insert(name.to_owned(), json!(text));
        }
    }
    if let Some(risk) = &error.risk {
        body.insert("Risk".to_owned(), risk.clone());
    }
    project(version, version.error(), Value::Object(body))
}

/// The name of a behavior in a version. Older versions have `ABORT` instead of `DO_NOT_RETRY`, and
/// `DO_NOT_RETRY` instead of `OTHER_MEANS`.
#[must_use]
pub fn behavior<'b>(version: &Version, quirks: Quirks, behavior: &'b str) -> &'b str {
    let known = &version.specification().behaviors;
    let has = |name: &str| known.iter().any(|each| each == name);
    match behavior {
        "DO_NOT_RETRY" if !has("DO_NOT_RETRY") && has("ABORT") && quirks.abort => "ABORT",
        "OTHER_MEANS" if !has("OTHER_MEANS") => self::behavior(version, quirks, "DO_NOT_RETRY"),
        other => other,
    }
}
