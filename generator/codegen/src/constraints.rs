//! The constraints of a field, as the macro `impl_record!` of the runtime spells them.

use heck::ToSnakeCase as _;

use saferpay_history::RecordField;
use saferpay_spec::{Constraint, Format, Kind, Rule};

/// The constraints of a field: those of its table, of its type and of the prose.
pub(super) fn constraints(field: &RecordField) -> Vec<String> {
    let constraints = field.constraints.iter().map(constraint);
    let prose = field.rules.iter().map(rule);
    let kind = match field.kind {
        Kind::Date => Some(format_rule(Format::DateTime)),
        Kind::Uri => Some(format_rule(Format::Uri)),
        Kind::Guid
        | Kind::String
        | Kind::Strings
        | Kind::Boolean
        | Kind::Integer
        | Kind::Decimal
        | Kind::Object
        | Kind::Objects
        | Kind::Any => None,
    };
    constraints.chain(kind).chain(prose).collect()
}

fn constraint(constraint: &Constraint) -> String {
    match constraint.parts() {
        (name, None) => format!("{}()", name.to_snake_case()),
        (name, Some((least, Some(most)))) => bounds(name, least, most),
        (name, Some((least, None))) => format!("{}({}, u32::MAX)", name.to_snake_case(), number(least)),
    }
}

fn rule(rule: &Rule) -> String {
    match rule {
        Rule::Format(format) => format_rule(*format),
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

fn format_rule(format: Format) -> String {
    format!("{}()", format.as_str().to_snake_case())
}

/// A number with separators: `100_000`.
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

#[cfg(test)]
mod tests {
    use super::{constraint, rule};
    use saferpay_spec::{CharacterClass, Constraint, Format, Rule};

    #[test]
    fn every_constraint_is_spelled() {
        let class = CharacterClass::AlphaNumeric;
        assert_eq!(
            [
                Constraint::Characters { class, least: 1, most: 100_000 },
                Constraint::Length { least: 3, most: Some(40) },
                Constraint::Length { least: 2000, most: None },
                Constraint::Range { least: -99_999, most: 1 },
                Constraint::Base64,
            ]
            .map(|each| constraint(&each)),
            [
                "alpha_numeric(1, 100_000)",
                "length(3, 40)",
                "length(2000, u32::MAX)",
                "range(-99_999, 1)",
                "base64()",
            ]
        );
        assert_eq!(
            [
                Rule::Format(Format::DayOrMinute),
                Rule::OneOf(vec![0, 1, 12]),
                Rule::Items(0, 10),
                Rule::HoursAhead(1, 24),
                Rule::BeforeToday,
            ]
            .map(|each| rule(&each)),
            [
                "day_or_minute()",
                "one_of(&[0, 1, 12])",
                "items(0, 10)",
                "hours_ahead(1, 24)",
                "before_today()"
            ]
        );
    }
}
