//! The body of an error.

use serde_json::{Map, Value, json};

use super::project;
use crate::catalogue::Version;
use crate::leniency::Leniency;
use crate::refusal::Refusal;

/// The body that tells of a refusal, with the fields that the version has.
#[must_use]
pub fn error_body(version: &Version, leniency: Leniency, request_id: &str, refusal: &Refusal) -> Value {
    let mut body = Map::new();
    let header = json!({ "SpecVersion": version.number().to_string(), "RequestId": request_id });
    body.insert("ResponseHeader".to_owned(), header);
    body.insert("Behavior".to_owned(), json!(behavior(version, leniency, &refusal.behavior)));
    body.insert("ErrorName".to_owned(), json!(refusal.name));
    body.insert("ErrorMessage".to_owned(), json!(refusal.message));
    if !refusal.details.is_empty() {
        body.insert("ErrorDetail".to_owned(), json!(refusal.details));
    }
    let texts = [
        ("TransactionId", &refusal.transaction_id),
        ("OrderId", &refusal.order_id),
        ("PayerMessage", &refusal.payer_message),
        ("ProcessorName", &refusal.processor_name),
        ("ProcessorResult", &refusal.processor_result),
        ("ProcessorMessage", &refusal.processor_message),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            body.insert(name.to_owned(), json!(text));
        }
    }
    if let Some(risk) = &refusal.risk {
        body.insert("Risk".to_owned(), risk.clone());
    }
    project(version, version.error(), Value::Object(body))
}

/// A behavior in the words of a version: what is `DO_NOT_RETRY` today was `ABORT` before, and a
/// version that does not have it is not told so.
#[must_use]
pub fn behavior<'b>(version: &Version, leniency: Leniency, behavior: &'b str) -> &'b str {
    let known = &version.specification().behaviors;
    let has = |name: &str| known.iter().any(|each| each == name);
    match behavior {
        "DO_NOT_RETRY" if !has("DO_NOT_RETRY") && has("ABORT") && leniency.abort => "ABORT",
        "OTHER_MEANS" if !has("OTHER_MEANS") => self::behavior(version, leniency, "DO_NOT_RETRY"),
        other => other,
    }
}
