use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::path_template::ESCAPED;
use crate::record::{Reflect, ValueRef};

/// Writes the fields of a record as a query string that starts with `?`, or as an empty string.
pub(super) fn write(record: &dyn Reflect) -> String {
    let mut query = String::new();
    record.for_each_field(|_, field, value| push(&mut query, field.name(), *value));
    query
}

fn push(query: &mut String, name: &str, value: ValueRef<'_>) {
    match value {
        ValueRef::Absent | ValueRef::Json(Value::Null) | ValueRef::Record(_) => {}
        ValueRef::Text(text) | ValueRef::Enum { text, .. } => push_text(query, name, text),
        ValueRef::Bool(flag) => push_text(query, name, if flag { "true" } else { "false" }),
        ValueRef::Integer(number) => push_text(query, name, &number.to_string()),
        ValueRef::Decimal(decimal) => push_text(query, name, decimal.as_str()),
        ValueRef::Json(Value::String(text)) => push_text(query, name, text),
        ValueRef::Json(value) => push_text(query, name, &value.to_string()),
        ValueRef::List(list) => {
            for index in 0..list.len() {
                push(query, name, list.get(index));
            }
        }
    }
}

pub(super) fn push_text(query: &mut String, name: &str, text: &str) {
    query.push(if query.is_empty() { '?' } else { '&' });
    query.extend(utf8_percent_encode(name, ESCAPED));
    query.push('=');
    query.extend(utf8_percent_encode(text, ESCAPED));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::{ClientInfo, RequestHeader};

    #[test]
    fn fields_that_are_set_are_written_and_escaped() {
        let header = RequestHeader::new("1.53", "a&b=c", "ä ö").with_retry_indicator(3);
        assert_eq!(
            write(&header),
            "?SpecVersion=1.53&CustomerId=a%26b%3Dc&RequestId=%C3%A4%20%C3%B6&RetryIndicator=3"
        );
        assert_eq!(write(&ClientInfo::new()), "");
    }
}
