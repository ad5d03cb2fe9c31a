//! Writes rules as keywords of JSON Schema, for the dialects whose schemas are JSON Schema.
//!
//! A rule without a keyword, such as a date in the future, is only in the extensions
//! [`RULES`](crate::extension::RULES) and [`VALIDATIONS`](crate::extension::VALIDATIONS), which every document
//! has.

use serde_json::{Map, Value, json};

use saferpay_spec::{Condition, Field, FieldState, Format, Kind, RuleKind};

/// Adds the rules about which fields of a table are present.
pub(super) fn presence(fields: &[Field], schema: &mut Map<String, Value>) {
    for field in fields {
        for rule in &field.rules {
            let Some((keyword, value)) = keyword(&rule.kind, &field.name) else { continue };
            for (keyword, value) in
                [Some((keyword, value)), then(&rule.kind, &field.name)].into_iter().flatten()
            {
                // A table has at most one rule of each kind. Another would need `allOf`, which means
                // something else to readers of OpenAPI; the extension has it in any case.
                schema.entry(keyword).or_insert(value);
            }
        }
    }
}

/// The rules of a table as expressions of CEL. Those that have none are only in
/// [`RULES`](crate::extension::RULES).
pub(super) fn expressions(fields: &[Field]) -> Vec<Value> {
    let rules = fields.iter().flat_map(|field| field.rules.iter().map(move |rule| (field, rule)));
    let expressions = rules.filter_map(|(field, rule)| rule.kind.expression(field).ok());
    expressions
        .map(|each| json!({ "rule": each.rule, "message": each.message, "fieldPath": each.field_path }))
        .collect()
}

fn keyword(rule: &RuleKind, field: &str) -> Option<(&'static str, Value)> {
    let each =
        |names: &[String]| -> Value { names.iter().map(|name| json!({ "required": [name] })).collect() };
    match rule {
        RuleKind::ExactlyOneOf(names) => Some(("oneOf", each(names))),
        RuleKind::AtLeastOneOf(names) => Some(("anyOf", each(names))),
        RuleKind::AtMostOneOf(names) => Some(("not", any_pair(names))),
        RuleKind::RequiredIf(Condition { field: other, state: FieldState::Present }) => {
            Some(("dependentRequired", json!({ other: [field] })))
        }
        RuleKind::ForbiddenIf(Condition { field: other, state: FieldState::Present }) => {
            Some(("not", json!({ "required": [other, field] })))
        }
        RuleKind::RequiredIf(condition) | RuleKind::ForbiddenIf(condition) => Some(("if", holds(condition))),
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

/// The second keyword of a rule with `if`.
fn then(rule: &RuleKind, field: &str) -> Option<(&'static str, Value)> {
    match rule {
        RuleKind::RequiredIf(condition) if condition.state != FieldState::Present => {
            Some(("then", json!({ "required": [field] })))
        }
        RuleKind::ForbiddenIf(condition) if condition.state != FieldState::Present => {
            Some(("then", json!({ "not": { "required": [field] } })))
        }
        _ => None,
    }
}

fn holds(condition: &Condition) -> Value {
    let field = &condition.field;
    match &condition.state {
        FieldState::Present => json!({ "required": [field] }),
        FieldState::Absent => json!({ "not": { "required": [field] } }),
        FieldState::OneOf(values) => {
            json!({ "properties": { field: { "enum": values } }, "required": [field] })
        }
    }
}

/// Two of the fields are there.
fn any_pair(names: &[String]) -> Value {
    let mut pairs = Vec::new();
    for (index, one) in names.iter().enumerate() {
        pairs.extend(names[index + 1..].iter().map(|other| json!({ "required": [one, other] })));
    }
    if let [pair] = &*pairs { pair.clone() } else { json!({ "anyOf": pairs }) }
}

/// Adds the rules about the value of a field, where the constraints of its table leave the keyword free.
pub(super) fn value(field: &Field, schema: &mut Map<String, Value>) {
    let is_text = field.kind == Kind::String;
    let is_number = matches!(field.kind, Kind::Integer | Kind::Decimal);
    let mut insert = |keyword: &str, value: Value| {
        schema.entry(keyword).or_insert(value);
    };
    for rule in &field.rules {
        match &rule.kind {
            RuleKind::Range(least, most) if is_number => {
                insert("minimum", (*least).into());
                insert("maximum", (*most).into());
            }
            RuleKind::OneOf(numbers) if is_number => insert("enum", json!(numbers)),
            RuleKind::MaxLength(most) => insert("maxLength", (*most).into()),
            RuleKind::Items(_, most) if field.kind.is_list() => insert("maxItems", (*most).into()),
            RuleKind::Format(format) if is_text => {
                if let Some(pattern) = pattern(*format) {
                    insert("pattern", pattern.into());
                }
            }
            _ => {}
        }
    }
}

/// A pattern that refuses nothing that the rule accepts.
fn pattern(format: Format) -> Option<&'static str> {
    match format {
        Format::Amount => Some("^[0-9]+$"),
        Format::Country => Some("^[A-Za-z]{2}$"),
        Format::Currency => Some("^[A-Z]{3}$"),
        Format::Day => Some("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        Format::HttpsAddress => Some("^[Hh][Tt][Tt][Pp][Ss]://[^/?#]"),
        Format::Ipv4 => Some(r"^[0-9]{1,3}(\.[0-9]{1,3}){3}$"),
        Format::Ipv6 => Some("^[0-9A-Fa-f:.]+$"),
        Format::Language => Some("^[A-Za-z]{2}(-[A-Za-z]{2})?$"),
        Format::WebAddress => Some("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]"),
        Format::WholeNumber => Some("^-?[0-9]+$"),
        Format::Base64 | Format::DateTime | Format::DayOrMinute | Format::Guid | Format::Uri => None,
    }
}
