//! Violations in the wording of `ErrorDetail`.

use saferpay_spec::checker::{Fault, Violation};

/// The details of an error that has these violations.
#[must_use]
pub(crate) fn details(violations: &[Violation]) -> Vec<String> {
    violations.iter().map(detail).collect()
}

fn detail(violation: &Violation) -> String {
    let Violation { path, field, fault, .. } = violation;
    match fault {
        // As recorded.
        Fault::Missing => format!("{path}: The {field} field is required."),
        // Assumed: no recording of an unknown field that was refused.
        Fault::UnknownField => format!("{path}: The field {field} is unknown in this version."),
        // The first sentence is that of the printed example; the reason after it is assumed.
        Fault::UnlistedValue => format!(
            "{path}: The field {field} is invalid. Its value is not one of those that this version lists."
        ),
        // The words of the SDK; assumed, since there is no recording.
        Fault::Rule(fault) if let Some(words) = fault.presence() => {
            format!("{path}: The field {field} {words}.")
        }
        fault => format!("{path}: The field {field} is invalid. Expected {}.", fault.expected()),
    }
}

/// The detail for a query parameter that a request has more than once. Assumed.
#[must_use]
pub(crate) fn repeated(name: &str) -> String {
    format!("{name}: The field {name} is invalid. It is given more than once.")
}
