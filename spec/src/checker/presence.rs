//! Whether the right fields of an object are present.

use serde_json::{Map, Value};

use super::rule::RuleFault;
use crate::{Condition, FieldState, RuleKind};

/// A violation, and the field to report for it. `field` is the one that has the rule.
pub(super) fn fault(
    rule: &RuleKind,
    field: &str,
    object: &Map<String, Value>,
) -> Option<(String, RuleFault)> {
    match rule {
        RuleKind::ExactlyOneOf(fields) => none_of(fields, object).or_else(|| several_of(fields, object)),
        RuleKind::AtMostOneOf(fields) => several_of(fields, object),
        RuleKind::AtLeastOneOf(fields) => none_of(fields, object),
        RuleKind::RequiredIf(condition) => (!is_present(object, field) && holds(condition, object))
            .then(|| (field.to_owned(), RuleFault::Required(condition.clone()))),
        RuleKind::ForbiddenIf(condition) => (is_present(object, field) && holds(condition, object))
            .then(|| (field.to_owned(), RuleFault::Forbidden(condition.clone()))),
        // A hint, and the rules about values.
        RuleKind::IgnoredIf(_)
        | RuleKind::Format(_)
        | RuleKind::OneOf(_)
        | RuleKind::Range(..)
        | RuleKind::MaxLength(_)
        | RuleKind::Items(..)
        | RuleKind::HoursAhead(..)
        | RuleKind::BeforeToday => None,
    }
}

/// Names the first field.
fn none_of(fields: &[String], object: &Map<String, Value>) -> Option<(String, RuleFault)> {
    let is_none = !fields.iter().any(|field| is_present(object, field));
    let first = fields.first().filter(|_| is_none)?;
    Some((first.clone(), RuleFault::NoneOf(fields.to_vec())))
}

/// Names the last field that is present.
fn several_of(fields: &[String], object: &Map<String, Value>) -> Option<(String, RuleFault)> {
    let mut present = fields.iter().filter(|field| is_present(object, field));
    present.next()?;
    let last = present.next_back()?;
    Some((last.clone(), RuleFault::SeveralOf(fields.to_vec())))
}

fn holds(condition: &Condition, object: &Map<String, Value>) -> bool {
    match &condition.state {
        FieldState::Present => is_present(object, &condition.field),
        FieldState::Absent => !is_present(object, &condition.field),
        FieldState::OneOf(values) => {
            let value = object.get(&condition.field).and_then(Value::as_str);
            value.is_some_and(|value| values.iter().any(|each| each == value))
        }
    }
}

/// `null` and an empty list mean the same as a missing field.
fn is_present(object: &Map<String, Value>, field: &str) -> bool {
    match object.get(field) {
        None | Some(Value::Null) => false,
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
    }
}
