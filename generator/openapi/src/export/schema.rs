//! Writes fields and containers as schemas.

use serde_json::{Map, Value, json};

use super::{Writer, rules};
use crate::{Described, Dialect, extension, pattern};
use saferpay_spec::{Field, Format, Kind, Limits, Presence, TableRef};

impl Writer<'_> {
    /// A table as an object.
    pub(crate) fn record(&self, table: &TableRef, fields: &[Field]) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        if let Some(text) = (self.describe)(Described::Record(table)) {
            schema.insert("description".to_owned(), text.into());
        }
        let properties: Map<String, Value> =
            fields.iter().map(|field| (field.name.clone(), self.field(table, field))).collect();
        schema.insert("properties".to_owned(), properties.into());
        let required: Vec<&str> = fields
            .iter()
            .filter(|field| self.required.contains(table, field))
            .map(|field| field.name.as_str())
            .collect();
        // OpenAPI 3.0 does not allow an empty list.
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        if self.dialect == Dialect::V3_1 {
            rules::presence(fields, &mut schema);
        }
        let expressions = rules::expressions(fields);
        if !expressions.is_empty() {
            schema.insert(extension::VALIDATIONS.to_owned(), expressions.into());
        }
        schema.into()
    }

    /// One field.
    pub(crate) fn field(&self, table: &TableRef, field: &Field) -> Value {
        let mut schema = self.kind(field);
        let mut annotations = Map::new();
        if let Some(text) = (self.describe)(Described::Field(table, &field.name)) {
            annotations.insert("description".to_owned(), text.into());
        }
        constraints(field, self.dialect, &mut annotations);
        if !field.values.is_empty() {
            annotations.insert(extension::VALUES.to_owned(), json!(field.values));
        }
        let mut flag = |name: &str, set: bool| {
            if set {
                annotations.insert(name.to_owned(), true.into());
            }
        };
        flag(extension::FURTHER_VALUES, field.further_values);
        let may_be_missing = field.presence == Presence::Mandatory && !self.required.contains(table, field);
        flag(extension::MANDATORY, may_be_missing);
        flag(extension::RECOMMENDED, field.presence == Presence::Recommended);
        flag("deprecated", field.deprecated);
        if let Some(default) = &field.default {
            printed(field.kind, default, "default", extension::PRINTED_DEFAULT, &mut annotations);
        }
        if let Some(example) = &field.example {
            printed(field.kind, example, "example", extension::PRINTED_EXAMPLE, &mut annotations);
            if self.dialect == Dialect::V3_1
                && let Some(value) = annotations.remove("example")
            {
                annotations.insert("examples".to_owned(), json!([value]));
            }
        }
        // In 3.0, a reference must not have siblings.
        if self.dialect == Dialect::V3_0 && schema.contains_key("$ref") && !annotations.is_empty() {
            schema = json!({ "allOf": [schema] }).as_object().cloned().unwrap_or_default();
        }
        schema.extend(annotations);
        schema.into()
    }

    fn kind(&self, field: &Field) -> Map<String, Value> {
        let refer = || {
            let id = field.reference.as_deref().unwrap_or_default();
            if self.ids.contains(id) {
                json!({ "$ref": format!("{}{id}", self.schemas) })
            } else {
                json!({ "type": "object", extension::REFERENCE: id })
            }
        };
        let schema = match field.kind {
            Kind::String => json!({ "type": "string" }),
            Kind::Boolean => json!({ "type": "boolean" }),
            Kind::Integer => json!({ "type": "integer" }),
            Kind::Decimal => json!({ "type": "number" }),
            Kind::Date => json!({ "type": "string", "format": "date-time" }),
            Kind::Uri => json!({ "type": "string", "format": "uri" }),
            Kind::Guid => json!({ "type": "string", "format": "uuid" }),
            Kind::Any => json!({}),
            Kind::Object => refer(),
            Kind::Strings => json!({ "type": "array", "items": { "type": "string" } }),
            Kind::Objects => json!({ "type": "array", "items": refer() }),
        };
        schema.as_object().cloned().unwrap_or_default()
    }
}

/// Constraints as keywords of JSON Schema where they exist, and in the notation of the page.
fn constraints(field: &Field, dialect: Dialect, schema: &mut Map<String, Value>) {
    let is_text = field.kind == Kind::String;
    let is_number = matches!(field.kind, Kind::Integer | Kind::Decimal);
    let mut insert = |key: &str, value: Value| {
        schema.insert(key.to_owned(), value);
    };
    for constraint in &field.constraints {
        let Limits { characters, length, range, format } = constraint.limits();
        if is_text {
            if let Some((least, most)) = length {
                at_least(least, &mut insert);
                if let Some(most) = most {
                    insert("maxLength", most.into());
                }
            }
            if let Some(pattern) = characters.and_then(pattern::pattern) {
                insert("pattern", pattern.into());
            }
            if format == Some(Format::Base64) && dialect == Dialect::V3_1 {
                insert("contentEncoding", "base64".into());
            }
        }
        if let Some((least, most)) = range.filter(|_| is_number) {
            insert("minimum", least.into());
            insert("maximum", most.into());
        }
    }
    if !field.constraints.is_empty() {
        insert(extension::CONSTRAINTS, json!(field.constraints));
    }
    if !field.rules.is_empty() {
        let rules: Vec<String> =
            field.rules.iter().map(|rule| format!("{}: {}", rule.name, rule.kind)).collect();
        insert(extension::RULES, json!(rules));
        if dialect == Dialect::V3_1 {
            rules::value(field, schema);
        }
    }
}

/// The minimum length, unless it is 0: clients of progenitor would compare a length with zero, and the
/// compiler warns about that.
fn at_least(least: u32, insert: &mut impl FnMut(&str, Value)) {
    if least > 0 {
        insert("minLength", least.into());
    }
}

/// A printed value as JSON, and as printed where the JSON loses the notation.
fn printed(kind: Kind, text: &str, key: &str, as_printed: &str, schema: &mut Map<String, Value>) {
    let value = match kind {
        Kind::String | Kind::Date | Kind::Uri | Kind::Guid => Some(Value::from(text)),
        _ => serde_json::from_str::<Value>(text).ok().filter(|value| fits(kind, value)),
    };
    if value.as_ref().map(print).as_deref() != Some(text) {
        schema.insert(as_printed.to_owned(), text.into());
    }
    if let Some(value) = value {
        schema.insert(key.to_owned(), value);
    }
}

fn fits(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Boolean => value.is_boolean(),
        Kind::Integer => value.is_i64(),
        Kind::Decimal => value.is_number(),
        Kind::Strings => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
        Kind::Any | Kind::Object => value.is_object(),
        Kind::Objects => value.is_array(),
        Kind::String | Kind::Date | Kind::Uri | Kind::Guid => value.is_string(),
    }
}

/// The notation of a value on a page: a text without quotes.
pub(crate) fn print(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
