//! Expressions with the mistakes that a person makes. They show that the comparison can fail.

use saferpay_spec::{Expression, Field, Format, NoExpression, RuleKind};

/// The expression of a rule that differs a little.
pub(super) fn nearly_right(rule: &RuleKind, field: &Field) -> Result<Expression, NoExpression> {
    let rule = match rule.clone() {
        RuleKind::Format(format) => RuleKind::Format(similar(format)),
        RuleKind::OneOf(mut numbers) => {
            // The number that a broken request has.
            numbers.push(numbers.iter().sum());
            RuleKind::OneOf(numbers)
        }
        RuleKind::Range(least, most) => RuleKind::Range(least, most + 1),
        RuleKind::MaxLength(most) => RuleKind::MaxLength(most + 1),
        RuleKind::Items(least, most) => RuleKind::Items(least, most + 1),
        RuleKind::ExactlyOneOf(fields) => RuleKind::AtLeastOneOf(fields),
        RuleKind::AtMostOneOf(fields) | RuleKind::AtLeastOneOf(fields) => RuleKind::ExactlyOneOf(fields),
        RuleKind::RequiredIf(condition) => RuleKind::ForbiddenIf(condition),
        RuleKind::ForbiddenIf(condition) => RuleKind::RequiredIf(condition),
        rule @ (RuleKind::HoursAhead(..) | RuleKind::BeforeToday | RuleKind::IgnoredIf(_)) => rule,
    };
    rule.expression(field)
}

/// A format that some texts have in common with another.
fn similar(format: Format) -> Format {
    match format {
        Format::Amount => Format::WholeNumber,
        Format::WholeNumber => Format::Amount,
        Format::Country => Format::Language,
        Format::Language | Format::Currency => Format::Country,
        Format::DateTime | Format::Day => Format::DayOrMinute,
        Format::DayOrMinute => Format::Day,
        Format::HttpsAddress => Format::WebAddress,
        Format::WebAddress => Format::HttpsAddress,
        Format::Ipv4 => Format::Ipv6,
        Format::Ipv6 => Format::Ipv4,
        Format::Base64 | Format::Guid | Format::Uri => panic!("no rule has the format {format}"),
    }
}
