//! The constraints of a field, as the macro `impl_record!` of the runtime spells them.

use heck::ToSnakeCase as _;

use saferpay_history::RecordField;
use saferpay_spec::{Condition, Constraint, FieldState, Format, Kind, RuleKind};

/// The constraints of a field: those of its table and of its type, and the rules that sentences state.
/// `index` is the position of a field in its record.
pub(super) fn constraints(field: &RecordField, index: &impl Fn(&str) -> Option<usize>) -> Vec<String> {
    let constraints = field.constraints.iter().map(constraint);
    let prose =
        field.rules.iter().filter_map(|each| Some(format!("+ {:?} {}", each.name, rule(&each.kind, index)?)));
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

/// A rule; none if it is a hint, or about a field that the record does not have.
fn rule(rule: &RuleKind, index: &impl Fn(&str) -> Option<usize>) -> Option<String> {
    let group = |name: &str, fields: &[String]| {
        let fields: Vec<String> =
            fields.iter().filter_map(|field| index(field)).map(|each| each.to_string()).collect();
        format!("{name}(&[{}])", fields.join(", "))
    };
    Some(match rule {
        RuleKind::Format(format) => format_rule(*format),
        RuleKind::OneOf(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(|each| number(*each)).collect();
            format!("one_of(&[{}])", numbers.join(", "))
        }
        RuleKind::Range(least, most) => bounds("range", *least, *most),
        RuleKind::MaxLength(most) => bounds("length", 0, *most),
        RuleKind::Items(least, most) => bounds("items", *least, *most),
        RuleKind::HoursAhead(least, most) => bounds("hours_ahead", *least, *most),
        RuleKind::BeforeToday => "before_today()".to_owned(),
        RuleKind::ExactlyOneOf(fields) => group("exactly_one_of", fields),
        RuleKind::AtMostOneOf(fields) => group("at_most_one_of", fields),
        RuleKind::AtLeastOneOf(fields) => group("at_least_one_of", fields),
        RuleKind::RequiredIf(condition) => conditional("required", condition, index(&condition.field)?),
        RuleKind::ForbiddenIf(condition) => conditional("forbidden", condition, index(&condition.field)?),
        RuleKind::IgnoredIf(_) => return None,
    })
}

fn conditional(name: &str, condition: &Condition, index: usize) -> String {
    match &condition.state {
        FieldState::Present => format!("{name}_if({index})"),
        FieldState::Absent => format!("{name}_unless({index})"),
        FieldState::OneOf(values) => format!("{name}_if_one_of({index}, &{values:?})"),
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
    use saferpay_spec::{CharacterClass, Constraint};

    #[test]
    fn every_constraint_has_a_notation() {
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
                "DayOrMinute",
                "OneOf[0,1,12]",
                "Range[0..99999]",
                "MaxLength[256]",
                "Items[0..10]",
                "HoursAhead[1..24]",
                "BeforeToday",
                "ExactlyOneOf[A,B]",
                "AtMostOneOf[B,A]",
                "AtLeastOneOf[A,B]",
                "RequiredIf[A=X|Y]",
                "RequiredIf[!B]",
                "ForbiddenIf[B]",
            ]
            .map(|each| {
                let index = |name: &str| ["A", "B"].iter().position(|each| *each == name);
                rule(&each.parse().unwrap(), &index).unwrap()
            }),
            [
                "day_or_minute()",
                "one_of(&[0, 1, 12])",
                "range(0, 99_999)",
                "length(0, 256)",
                "items(0, 10)",
                "hours_ahead(1, 24)",
                "before_today()",
                "exactly_one_of(&[0, 1])",
                "at_most_one_of(&[1, 0])",
                "at_least_one_of(&[0, 1])",
                "required_if_one_of(0, &[\"X\", \"Y\"])",
                "required_unless(1)",
                "forbidden_if(1)",
            ]
        );
    }
}
