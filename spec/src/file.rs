//! The text of a version file, and the schema that describes it.
//!
//! A field is one line, so that a change of one field on the page is a
//! change of one line here.

use std::fmt::Write as _;

use serde_json::Value;

use crate::Specification;
use crate::limits::{BYTES, check_limits};
use crate::problem::Problems;
use crate::text_check::check_texts;

/// Keys whose lists hold one object a line.
const ONE_A_LINE: &[&str] = &["fields", "query", "headers"];

/// Writes a version file.
///
/// # Panics
///
/// Never: a specification always has a JSON form.
#[must_use]
pub fn render(specification: &Specification) -> String {
    let value = serde_json::to_value(specification).expect("a specification has a JSON form");
    let mut text = String::new();
    write_value(&mut text, &value, 0, false);
    text.push('\n');
    text
}

/// Reads a version file.
///
/// # Errors
///
/// The line of what is not JSON or does not fit the schema, and texts that do not fit their alphabets.
pub fn parse(file: &str, text: &str) -> Result<Specification, Problems> {
    if text.len() > BYTES {
        return Err(Problems::one(file, format!("is larger than {} MiB", BYTES >> 20)));
    }
    let specification = serde_json::from_str(text).map_err(|error| {
        Problems::one(
            format!("{file}:{}:{}", error.line(), error.column()),
            format!("{error}; expected the form of spec/schema.json"),
        )
    })?;
    check_limits(file, &specification)?;
    check_texts(file, &specification)?;
    Ok(specification)
}

/// The JSON Schema of a version file.
///
/// # Panics
///
/// Never: a schema always has a JSON form.
#[must_use]
#[cfg(feature = "schema")]
pub fn schema() -> String {
    let schema = schemars::schema_for!(Specification);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema has a JSON form");
    text.push('\n');
    text
}

fn write_value(text: &mut String, value: &Value, depth: usize, one_a_line: bool) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            text.push('{');
            let mut separator = "";
            for (key, value) in map {
                text.push_str(separator);
                line(text, depth + 1);
                let _ = write!(text, "{}: ", Value::from(key.as_str()));
                write_value(text, value, depth + 1, ONE_A_LINE.contains(&key.as_str()));
                separator = ",";
            }
            line(text, depth);
            text.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            let mut separator = "";
            for item in items {
                text.push_str(separator);
                line(text, depth + 1);
                if one_a_line {
                    write_inline(text, item);
                } else {
                    write_value(text, item, depth + 1, false);
                }
                separator = ",";
            }
            line(text, depth);
            text.push(']');
        }
        scalar => write_inline(text, scalar),
    }
}

fn write_inline(text: &mut String, value: &Value) {
    match value {
        Value::Object(map) => {
            text.push_str("{ ");
            let mut separator = "";
            for (key, value) in map {
                let _ = write!(text, "{separator}{}: ", Value::from(key.as_str()));
                write_inline(text, value);
                separator = ", ";
            }
            text.push_str(" }");
        }
        Value::Array(items) => {
            text.push('[');
            let mut separator = "";
            for item in items {
                text.push_str(separator);
                write_inline(text, item);
                separator = ", ";
            }
            text.push(']');
        }
        scalar => {
            let _ = write!(text, "{scalar}");
        }
    }
}

fn line(text: &mut String, depth: usize) {
    text.push('\n');
    for _ in 0..depth {
        text.push(' ');
    }
}
