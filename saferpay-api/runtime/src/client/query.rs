use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::path::ESCAPED;
use crate::record::{AnyRecord, View};

/// The fields of a record as a query string, with `?` in front, or nothing.
pub(super) fn write(record: &dyn AnyRecord) -> String {
    let mut query = String::new();
    record.views(&mut |_, field, view| push(&mut query, field.name(), *view));
    query
}

fn push(query: &mut String, name: &str, view: View<'_>) {
    match view {
        View::Absent | View::Any(Value::Null) | View::Record(_) => {}
        View::Text(text) | View::Open { text, .. } => push_text(query, name, text),
        View::Flag(flag) => push_text(query, name, if flag { "true" } else { "false" }),
        View::Integer(number) => push_text(query, name, &number.to_string()),
        View::Decimal(decimal) => push_text(query, name, decimal.as_str()),
        View::Any(Value::String(text)) => push_text(query, name, text),
        View::Any(value) => push_text(query, name, &value.to_string()),
        View::List(list) => {
            for index in 0..list.count() {
                push(query, name, list.item(index));
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
    fn what_is_set_is_written_and_escaped() {
        let header = RequestHeader::new("1.53", "a&b=c", "ä ö").with_retry_indicator(3);
        assert_eq!(
            write(&header),
            "?SpecVersion=1.53&CustomerId=a%26b%3Dc&RequestId=%C3%A4%20%C3%B6&RetryIndicator=3"
        );
        assert_eq!(write(&ClientInfo::new()), "");
    }
}
