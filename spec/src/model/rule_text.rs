//! Rules as sentences of the documentation.

use super::{Condition, FieldState, RuleKind};
use crate::escape::markdown_code as code;

impl RuleKind {
    /// The rule as a sentence in Markdown. `field` is the field that it belongs to.
    #[must_use]
    pub fn sentence(&self, field: &str) -> String {
        let clause = self.clause_with(field, code);
        let (first, rest) = clause.split_at(clause.chars().next().map_or(0, char::len_utf8));
        format!("{}{rest}.", first.to_uppercase())
    }

    /// The rule as a clause without markup: `Id is set if IdGenerator is MANUAL`.
    #[must_use]
    pub fn clause(&self, field: &str) -> String {
        self.clause_with(field, str::to_owned)
    }

    fn clause_with(&self, field: &str, name: fn(&str) -> String) -> String {
        let list = |fields: &[String]| words(fields, name, "and");
        let when = |condition: &Condition| condition.clause_with(name);
        let field = name(field);
        match self {
            Self::Format(format) => format!("{field} is {}", format.description()),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                format!("{field} is one of {}", numbers.join(", "))
            }
            Self::Range(least, most) => format!("{field} is a number from {least} to {most}"),
            Self::MaxLength(most) => format!("{field} has at most {most} characters"),
            Self::Items(0, most) => format!("{field} has at most {most} items"),
            Self::Items(least, most) => format!("{field} has {least} to {most} items"),
            Self::HoursAhead(0, most) => format!("{field} is within the next {} days", most / 24),
            Self::HoursAhead(least, most) => {
                let hours = if *least == 1 { "hour" } else { "hours" };
                format!("{field} is from {least} {hours} to {} days in the future", most / 24)
            }
            Self::BeforeToday => format!("{field} is before the current day"),
            Self::ExactlyOneOf(fields) => format!("exactly one of {} is set", list(fields)),
            Self::AtMostOneOf(fields) => format!("at most one of {} is set", list(fields)),
            Self::AtLeastOneOf(fields) => format!("at least one of {} is set", list(fields)),
            Self::RequiredIf(condition) => format!("{field} is set if {}", when(condition)),
            Self::ForbiddenIf(condition) => format!("{field} is not set if {}", when(condition)),
            Self::IgnoredIf(condition) => format!("Saferpay ignores {field} if {}", when(condition)),
        }
    }
}

impl Condition {
    fn clause_with(&self, name: fn(&str) -> String) -> String {
        let field = name(&self.field);
        match &self.state {
            FieldState::Present => format!("{field} is set"),
            FieldState::Absent => format!("{field} is not set"),
            FieldState::OneOf(values) => format!("{field} is {}", words(values, name, "or")),
        }
    }
}

/// `A`, `A and B`, `A, B, and C`.
fn words(names: &[String], name: fn(&str) -> String, conjunction: &str) -> String {
    let names: Vec<String> = names.iter().map(|each| name(each)).collect();
    match &*names {
        [] => String::new(),
        [only] => only.clone(),
        [first, second] => format!("{first} {conjunction} {second}"),
        [rest @ .., last] => format!("{}, {conjunction} {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::RuleKind;

    #[test]
    fn a_rule_reads_as_a_sentence() {
        let sentence = |rule: &str| rule.parse::<RuleKind>().unwrap().sentence("Id");
        assert_eq!(sentence("ExactlyOneOf[A,B]"), "Exactly one of `A` and `B` is set.");
        assert_eq!(sentence("RequiredIf[IdGenerator=MANUAL]"), "`Id` is set if `IdGenerator` is `MANUAL`.");
        assert_eq!(sentence("MaxLength[256]"), "`Id` has at most 256 characters.");
        assert_eq!(sentence("IgnoredIf[!A]"), "Saferpay ignores `Id` if `A` is not set.");
    }

    #[test]
    fn a_rule_reads_as_a_clause_without_markup() {
        let clause = |rule: &str| rule.parse::<RuleKind>().unwrap().clause("Id");
        assert_eq!(clause("AtMostOneOf[A,B,C]"), "at most one of A, B, and C is set");
        assert_eq!(clause("ForbiddenIf[A=X|Y]"), "Id is not set if A is X or Y");
    }
}
