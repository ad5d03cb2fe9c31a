//! What a field must satisfy, as a table for the runtime's validation.

use heck::ToSnakeCase as _;

use crate::history::RecordField;
use crate::spec::{Constraint, Kind, Rule};

/// The rules of a field, each as the runtime names it; none where the type says it all.
pub(super) fn rules(field: &RecordField) -> Vec<String> {
    let constraints = field.constraints.iter().map(constraint);
    let words = field.rules.iter().map(rule);
    let kind = match field.kind {
        Kind::Date => Some(format("DateTime")),
        Kind::Uri => Some(format("Uri")),
        _ => None,
    };
    constraints.chain(kind).chain(words).collect()
}

fn constraint(constraint: &Constraint) -> String {
    match constraint {
        Constraint::Characters { class, least, most } => bounds(class, *least, *most),
        Constraint::Length { least, most: Some(most) } => bounds("length", *least, *most),
        Constraint::Length { least, most: None } => format!("length({}, u32::MAX)", number(*least)),
        Constraint::Range { least, most } => bounds("range", *least, *most),
        Constraint::Base64 => format("Base64"),
    }
}

fn rule(rule: &Rule) -> String {
    match rule {
        Rule::Format(name) => format(name),
        Rule::OneOf(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(|each| number(*each)).collect();
            format!("one_of(&[{}])", numbers.join(", "))
        }
        Rule::Items(least, most) => bounds("items", *least, *most),
        Rule::HoursAhead(least, most) => bounds("hours_ahead", *least, *most),
        Rule::BeforeToday => "before_today()".to_owned(),
    }
}

fn bounds(rule: &str, least: impl Into<i64>, most: impl Into<i64>) -> String {
    format!("{}({}, {})", rule.to_snake_case(), number(least), number(most))
}

fn format(name: &str) -> String {
    format!("{}()", name.to_snake_case())
}

/// A number as one writes it by hand: `100_000`.
fn number(number: impl Into<i64>) -> String {
    let number = number.into();
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() > 4 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}
