//! Leaves out what programs must not rely on.

use saferpay_spec::required::RequiredFields;
use saferpay_spec::response_facts::Fact;
use saferpay_spec::{Field, MessagePart, TableRef};
use serde_json::{Map, Value};

use crate::catalogue::{Catalogue, Operation, Version};

/// The response of an operation without its details: with the facts about the payment, and with the
/// fields that this and every later version calls mandatory.
#[must_use]
pub fn without_details(version: &Version, operation: &Operation, answer: Value) -> Value {
    let (Some(fields), Value::Object(members)) = (version.response(operation), answer) else {
        return Value::Null;
    };
    let reducer = Reducer { version, required: Catalogue::shared().required(version) };
    let table = version.message(operation, MessagePart::Response).into();
    Value::Object(reducer.reduce(&table, fields, "", members))
}

struct Reducer<'a> {
    version: &'a Version,
    required: &'a RequiredFields,
}

impl Reducer<'_> {
    fn reduce(
        &self,
        table: &TableRef,
        fields: &[Field],
        path: &str,
        members: Map<String, Value>,
    ) -> Map<String, Value> {
        let kept = members.into_iter().filter_map(|(name, value)| {
            let field = fields.iter().find(|field| field.name == name)?;
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            if !self.required.contains(table, field) && !leads_to_fact(&path) {
                return None;
            }
            let value = match (value, &field.reference) {
                (Value::Object(members), Some(reference)) => {
                    let table = TableRef::Container(reference.clone());
                    Value::Object(self.reduce(&table, self.version.referred(field), &path, members))
                }
                (value, _) => value,
            };
            Some((name, value))
        });
        kept.collect()
    }
}

/// Whether a path is that of a fact, or of a part that contains one.
fn leads_to_fact(path: &str) -> bool {
    let mut paths = Fact::ALL.iter().flat_map(|fact| fact.paths());
    path == "ResponseHeader"
        || paths
            .any(|fact| fact.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}
