//! Rules as sentences of the documentation.

use super::{Condition, FieldState, RuleKind};
use crate::escape::markdown_code as code;

impl RuleKind {
    /// The rule as a sentence in Markdown. `field` is the field that it belongs to.
    #[must_use]
    pub fn sentence(&self, field: &str) -> String {
        let field = code(field);
        match self {
            Self::Format(format) => format!("{field} is {}.", format.description()),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                format!("{field} is one of {}.", numbers.join(", "))
            }
            Self::Range(least, most) => format!("{field} is a number from {least} to {most}."),
            Self::MaxLength(most) => format!("{field} has at most {most} characters."),
            Self::Items(0, most) => format!("{field} has at most {most} items."),
            Self::Items(least, most) => format!("{field} has {least} to {most} items."),
            Self::HoursAhead(0, most) => format!("{field} is within the next {} days.", most / 24),
            Self::HoursAhead(least, most) => {
                let hours = if *least == 1 { "hour" } else { "hours" };
                format!("{field} is from {least} {hours} to {} days in the future.", most / 24)
            }
            Self::BeforeToday => format!("{field} is before the current day."),
            Self::ExactlyOneOf(fields) => format!("Exactly one of these is set: {}.", list(fields)),
            Self::AtMostOneOf(fields) => format!("At most one of these is set: {}.", list(fields)),
            Self::AtLeastOneOf(fields) => format!("At least one of these is set: {}.", list(fields)),
            Self::RequiredIf(condition) => format!("{field} is set if {}.", clause(condition)),
            Self::ForbiddenIf(condition) => format!("{field} is not set if {}.", clause(condition)),
            Self::IgnoredIf(condition) => format!("Saferpay ignores {field} if {}.", clause(condition)),
        }
    }
}

fn list(fields: &[String]) -> String {
    fields.iter().map(|field| code(field)).collect::<Vec<_>>().join(", ")
}

fn clause(condition: &Condition) -> String {
    let field = code(&condition.field);
    match &condition.state {
        FieldState::Present => format!("{field} is set"),
        FieldState::Absent => format!("{field} is not set"),
        FieldState::OneOf(values) => {
            let values: Vec<String> = values.iter().map(|value| code(value)).collect();
            format!("{field} is {}", values.join(" or "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RuleKind;

    #[test]
    fn a_rule_reads_as_a_sentence() {
        let sentence = |rule: &str| rule.parse::<RuleKind>().unwrap().sentence("Id");
        assert_eq!(sentence("ExactlyOneOf[A,B]"), "Exactly one of these is set: `A`, `B`.");
        assert_eq!(sentence("RequiredIf[IdGenerator=MANUAL]"), "`Id` is set if `IdGenerator` is `MANUAL`.");
        assert_eq!(sentence("MaxLength[256]"), "`Id` has at most 256 characters.");
        assert_eq!(sentence("IgnoredIf[!A]"), "Saferpay ignores `Id` if `A` is not set.");
    }
}
