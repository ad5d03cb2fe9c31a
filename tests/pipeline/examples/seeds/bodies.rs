//! JSON bodies: the printed ones, and those with all fields of a type.

use saferpay_history::{History, RecordField, Target};
use saferpay_spec::{Kind, Message};
use serde_json::{Map, Value, json};

/// The printed examples of a message, which a client or Saferpay could send. The target of the fuzzing
/// replaces `$ID` with the ID of its request.
pub(crate) fn examples(message: &Message) -> impl Iterator<Item = Vec<u8>> + '_ {
    message.examples.iter().filter_map(|example| serde_json::to_value(example).ok()).map(|mut example| {
        let json = example.get_mut("json").map_or(Value::Null, Value::take);
        json.to_string().replace("[your request id]", "$ID").into_bytes()
    })
}

/// Whether a body is that of an error.
pub(crate) fn is_refusal(body: &[u8]) -> bool {
    serde_json::from_slice::<Value>(body).is_ok_and(|body| body.get("ErrorName").is_some())
}

/// An object with all fields of a record.
pub(crate) fn full(history: &History, record: usize) -> Value {
    let fields = history.records[record].content.fields.iter();
    Value::Object(fields.map(|field| (field.wire.clone(), value(history, field))).collect::<Map<_, _>>())
}

fn value(history: &History, field: &RecordField) -> Value {
    let item = match field.target {
        Some(Target::Record(record)) => full(history, record),
        Some(Target::Values(values)) => json!(history.values[values].content.values[0].0),
        None => match field.kind {
            Kind::Boolean => json!(true),
            Kind::Integer => json!(7),
            Kind::Decimal => json!(1.5),
            Kind::Date => json!("2026-01-30T12:45:22.258+01:00"),
            Kind::Object | Kind::Objects | Kind::Any => json!({ "Anything": [1, null, "text"] }),
            Kind::String | Kind::Strings | Kind::Uri | Kind::Guid => json!("text"),
        },
    };
    if field.kind.is_list() { json!([item]) } else { item }
}
