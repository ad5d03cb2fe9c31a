//! Checks an answer against the schema of its version.

use jiff::Timestamp;
use saferpay_spec::Field;
use saferpay_spec::checker::{Checker, Fault};
use serde_json::Value;

use crate::catalogue::Version;

/// The schema errors of an answer, one line each: missing mandatory fields, values of the wrong
/// type, and fields that the version does not have. Unlisted values are not errors, because newer
/// values also appear in responses of older versions.
#[must_use]
pub fn schema_errors(version: &Version, fields: &[Field], answer: &Value) -> Vec<String> {
    let Value::Object(object) = answer else { return vec!["the answer is not an object".to_owned()] };
    let specification = version.specification();
    let checker = Checker { specification, now: Timestamp::UNIX_EPOCH, report_unknown_fields: true };
    let errors = checker.check(fields, object).into_iter().filter_map(|violation| {
        let path = &violation.path;
        match violation.fault {
            // A mandatory text of an answer may be empty.
            Fault::Missing => path.value(answer).is_none().then(|| format!("{path} is missing")),
            Fault::Type(expected) => Some(format!("{path} is not {}", expected.description())),
            Fault::UnknownField => Some(format!("{path} is not a field of this version")),
            // What a request must satisfy beyond its types.
            Fault::UnlistedValue | Fault::Format(_) | Fault::Constraint(_) | Fault::Rule(_) => None,
        }
    });
    errors.collect()
}
