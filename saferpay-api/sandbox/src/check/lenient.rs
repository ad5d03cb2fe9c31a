//! Reads a request as the real system does, although its tables are stricter.
//!
//! Clients in production have sent these forms for years. Each is one of the [`Quirks`]; what is not
//! accepted stays as it is, so that the check reports it.

use saferpay_spec::{Field, Format, Kind, RuleKind};
use serde_json::{Map, Value};

use crate::catalogue::Version;
use crate::quirks::Quirks;

/// Changes a request to the form that the tables of its version specify.
pub(crate) fn normalize(
    version: &Version,
    fields: &[Field],
    quirks: Quirks,
    object: &mut Map<String, Value>,
) {
    Reader { version, quirks }.object(fields, object);
}

/// Changes the header of a request, whose version may be unknown. All versions have the same header.
pub(crate) fn normalize_header(newest: &Version, quirks: Quirks, name: &str, body: &mut Map<String, Value>) {
    let Some(operation) = newest.operation("PaymentPage/Initialize") else { return };
    let fields = newest.request(operation).unwrap_or_default();
    let Some(field) = fields.iter().find(|field| field.name == name) else { return };
    Reader { version: newest, quirks }.object(std::slice::from_ref(field), body);
}

/// Changes the names of query parameters to those of the tables.
pub(crate) fn normalize_name(fields: &[Field], quirks: Quirks, name: String) -> String {
    if !quirks.name_case || fields.iter().any(|field| field.name == name) {
        return name;
    }
    let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(&name));
    field.map_or(name, |field| field.name.clone())
}

struct Reader<'v> {
    version: &'v Version,
    quirks: Quirks,
}

impl Reader<'_> {
    fn object(&self, fields: &[Field], object: &mut Map<String, Value>) {
        if self.quirks.name_case {
            rename(fields, object);
        }
        for field in fields {
            match object.get_mut(&field.name) {
                None | Some(Value::Null) => {}
                Some(Value::Array(items)) if field.kind.is_list() => {
                    for item in items {
                        self.value(field, item);
                    }
                }
                Some(value) if field.kind == Kind::Object && !value.is_object() => {
                    if self.quirks.mistyped_objects {
                        object.shift_remove(&field.name);
                    }
                }
                Some(value) => self.value(field, value),
            }
        }
    }

    fn value(&self, field: &Field, value: &mut Value) {
        match field.kind {
            Kind::Object | Kind::Objects => {
                if let Value::Object(object) = value {
                    self.object(self.version.referred(field), object);
                }
            }
            Kind::Boolean | Kind::Integer | Kind::Decimal => {
                if let Some(read) = value.as_str().and_then(|text| typed(field.kind, text))
                    && self.quirks.text_as_number
                {
                    *value = read;
                }
            }
            Kind::String | Kind::Strings | Kind::Date | Kind::Uri | Kind::Guid => {
                if let Value::Number(number) = value
                    && self.quirks.number_as_text
                {
                    *value = Value::String(number.to_string());
                }
                if let Value::String(text) = value {
                    self.text(field, text);
                }
            }
            Kind::Any => {}
        }
    }

    fn text(&self, field: &Field, text: &mut String) {
        if self.quirks.value_case && !field.values.contains(text) {
            let mut values = field.values.iter();
            if let Some(value) = values.find(|value| value.eq_ignore_ascii_case(text)) {
                text.clone_from(value);
            } else if has_format(field, |format| format == Format::Currency) {
                text.make_ascii_uppercase();
            }
        }
        if self.quirks.offset_without_colon && is_date(field) {
            add_colon(text);
        }
    }
}

/// Gives members the names of their fields. A member with the exact name has priority.
fn rename(fields: &[Field], object: &mut Map<String, Value>) {
    let is_exact = |name: &str| fields.iter().any(|field| field.name == name);
    if object.keys().all(|name| is_exact(name)) {
        return;
    }
    let exact: Vec<String> = object.keys().filter(|name| is_exact(name)).cloned().collect();
    let renamed = std::mem::take(object).into_iter().map(|(name, value)| {
        let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(&name));
        match field {
            Some(field) if !exact.contains(&field.name) => (field.name.clone(), value),
            _ => (name, value),
        }
    });
    *object = renamed.collect();
}

/// A number or a Boolean in a text.
fn typed(kind: Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Decimal => text.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::Number),
        _ => None,
    }
}

fn is_date(field: &Field) -> bool {
    field.kind == Kind::Date
        || field.rules.iter().any(|rule| matches!(rule.kind, RuleKind::HoursAhead(..)))
        || has_format(field, |format| matches!(format, Format::DateTime | Format::DayOrMinute))
}

fn has_format(field: &Field, fits: impl Fn(Format) -> bool) -> bool {
    field.rules.iter().any(|rule| matches!(rule.kind, RuleKind::Format(format) if fits(format)))
}

/// Changes `2026-01-30T12:00:00+0100` to `2026-01-30T12:00:00+01:00`.
fn add_colon(text: &mut String) {
    let Some((_, time)) = text.split_once('T') else { return };
    let Some(start) = time.find(['+', '-']) else { return };
    let offset = &time[start + 1..];
    if offset.len() == 4 && offset.bytes().all(|byte| byte.is_ascii_digit()) {
        text.insert(text.len() - 2, ':');
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalogue::Catalogue;

    fn read(quirks: Quirks, body: &Value) -> Value {
        let newest = Catalogue::shared().newest();
        let operation = newest.operation("PaymentPage/Initialize").unwrap();
        let mut body = body.as_object().unwrap().clone();
        normalize(newest, newest.request(operation).unwrap(), quirks, &mut body);
        Value::Object(body)
    }

    #[test]
    fn each_leniency_is_a_separate_quirk() {
        for (quirk, sent, expected) in [
            ("name_case", json!({ "PAYMENT": { "orderid": "o" } }), json!({ "Payment": { "OrderId": "o" } })),
            (
                "value_case",
                json!({ "PaymentMethods": ["visa"], "Payment": { "Amount": { "CurrencyCode": "chf" } } }),
                json!({ "PaymentMethods": ["VISA"], "Payment": { "Amount": { "CurrencyCode": "CHF" } } }),
            ),
            (
                "number_as_text",
                json!({ "TerminalId": 5, "Payment": { "OrderId": 17, "Amount": { "Value": 100 } } }),
                json!({ "TerminalId": "5", "Payment": { "OrderId": "17", "Amount": { "Value": "100" } } }),
            ),
            (
                "text_as_number",
                json!({ "RequestHeader": { "RetryIndicator": "0" }, "Order": { "Items": [{ "Quantity": "2" }] } }),
                json!({ "RequestHeader": { "RetryIndicator": 0 }, "Order": { "Items": [{ "Quantity": 2 }] } }),
            ),
            (
                "text_as_number",
                json!({ "Payment": { "Recurring": { "Initial": "True" } } }),
                json!({ "Payment": { "Recurring": { "Initial": true } } }),
            ),
            (
                "offset_without_colon",
                json!({ "RiskFactors": { "PayerProfile": { "CreationDate": "2018-05-25T18:12:43+0000" } } }),
                json!({ "RiskFactors": { "PayerProfile": { "CreationDate": "2018-05-25T18:12:43+00:00" } } }),
            ),
            ("mistyped_objects", json!({ "Payment": "x", "TerminalId": "1" }), json!({ "TerminalId": "1" })),
        ] {
            let mut only = Quirks::strict();
            only.set(quirk, true).unwrap();
            assert_eq!(read(only, &sent), expected, "{quirk}");
            let mut without = Quirks::default();
            without.set(quirk, false).unwrap();
            assert_eq!(read(without, &sent), sent, "without {quirk}");
            assert_eq!(read(Quirks::strict(), &sent), sent);
        }
    }

    #[test]
    fn values_that_cannot_be_read_are_not_changed() {
        for body in [
            json!({ "RequestHeader": { "RetryIndicator": "x" } }),
            json!({ "PaymentMethods": ["NEW", true], "Payment": { "Amount": { "Value": true } } }),
            json!({ "RiskFactors": { "PayerProfile": { "CreationDate": "2018-05-25T18:12:43+000" } } }),
            json!({ "TerminalId": "exact", "TERMINALID": "other" }),
        ] {
            assert_eq!(read(Quirks::default(), &body), body);
        }
    }
}
