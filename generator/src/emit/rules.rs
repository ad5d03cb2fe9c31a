//! What a field must satisfy, as a table for the runtime's validation.

use crate::history::RecordField;
use crate::spec::{Constraint, Kind, Rule};

/// `.bound(&[…])`, or nothing where the type says it all.
pub(super) fn call(field: &RecordField) -> Option<String> {
    let constraints = field.constraints.iter().map(constraint);
    let words = field.rules.iter().map(rule);
    let kind = match field.kind {
        Kind::Date => Some(form("DateTime")),
        Kind::Uri => Some(form("Uri")),
        _ => None,
    };
    let rules: Vec<String> = constraints.chain(kind).chain(words).collect();
    (!rules.is_empty()).then(|| format!(".bound(&[{}])", rules.join(", ")))
}

fn constraint(constraint: &Constraint) -> String {
    match constraint {
        Constraint::Characters { class, least, most } => {
            let [least, most] = [least, most].map(|bound| number(i64::from(*bound)));
            format!("Rule::Characters(Characters::{class}, {least}, {most})")
        }
        Constraint::Length { least, most } => {
            let least = number(i64::from(*least));
            let most = most.map_or("u32::MAX".to_owned(), |most| number(i64::from(most)));
            format!("Rule::Length({least}, {most})")
        }
        Constraint::Range { least, most } => {
            let [least, most] = [least, most].map(|bound| number(*bound));
            format!("Rule::Range({least}, {most})")
        }
        Constraint::Base64 => form("Base64"),
    }
}

fn rule(rule: &Rule) -> String {
    match rule {
        Rule::Format(name) => form(name),
        Rule::OneOf(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(|each| number(*each)).collect();
            format!("Rule::OneOf(&[{}])", numbers.join(", "))
        }
        Rule::Items(least, most) => {
            let [least, most] = [least, most].map(|bound| number(i64::from(*bound)));
            format!("Rule::Items({least}, {most})")
        }
        Rule::HoursAhead(least, most) => {
            let [least, most] = [least, most].map(|bound| number(i64::from(*bound)));
            format!("Rule::HoursAhead({least}, {most})")
        }
        Rule::BeforeToday => "Rule::BeforeToday".to_owned(),
    }
}

/// A number as one writes it by hand: `100_000`.
fn number(number: i64) -> String {
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

fn form(name: &str) -> String {
    format!("Rule::Format(Format::{name})")
}
