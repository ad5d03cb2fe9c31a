//! Whether a value satisfies a rule.

use jiff::Timestamp;
use serde_json::Number;

use super::constraint::within;
use super::{date, format};
use crate::{Condition, FieldState, Format, RuleKind};

/// How a value breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleFault {
    /// The text has another format.
    Format(Format),
    /// The number is not one of these.
    OneOf(Vec<i64>),
    /// The number is not from the first to the second.
    Range(i64, i64),
    /// The text is longer than this.
    TooLong(u32),
    /// The list has too few or too many items.
    Items(u32, u32),
    /// The date is not within the range of hours in the future.
    HoursAhead(u32, u32),
    /// The date is not before today.
    NotBeforeToday,
    /// None of these fields is present, and one must be.
    NoneOf(Vec<String>),
    /// More than one of these fields is present.
    SeveralOf(Vec<String>),
    /// The field is missing, and the condition requires it.
    Required(Condition),
    /// The field is present, and the condition forbids it.
    Forbidden(Condition),
}

impl RuleFault {
    /// The expected value, in words: `a date before today`.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Format(format) => format.description().to_owned(),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                format!("one of {}", numbers.join(", "))
            }
            Self::Range(least, most) => format!("a number from {least} to {most}"),
            Self::TooLong(most) => format!("at most {most} characters"),
            Self::Items(least, most) => format!("{least} to {most} items"),
            Self::HoursAhead(least, most) => format!("a date from {least} to {most} hours ahead"),
            Self::NotBeforeToday => "a date before today".to_owned(),
            Self::NoneOf(_) | Self::SeveralOf(_) | Self::Required(_) | Self::Forbidden(_) => {
                self.presence().unwrap_or_default()
            }
        }
    }

    /// The violation of a rule about the presence of fields, in the words of the SDK; `None` for a value.
    #[must_use]
    pub fn presence(&self) -> Option<String> {
        match self {
            Self::NoneOf(fields) if fields.len() == 1 => Some("is missing".to_owned()),
            Self::NoneOf(fields) => Some(format!("is missing: one of {} must be set", fields.join(", "))),
            Self::SeveralOf(fields) => {
                Some(format!("must not be set: only one of {} can be", fields.join(", ")))
            }
            Self::Required(condition) => Some(format!("is required, because {}", reason(condition))),
            Self::Forbidden(condition) => Some(format!("must not be set, because {}", reason(condition))),
            Self::Format(_)
            | Self::OneOf(_)
            | Self::Range(..)
            | Self::TooLong(_)
            | Self::Items(..)
            | Self::HoursAhead(..)
            | Self::NotBeforeToday => None,
        }
    }
}

/// A condition in words: `IdGenerator is MANUAL`.
fn reason(condition: &Condition) -> String {
    let field = &condition.field;
    match &condition.state {
        FieldState::Present => format!("{field} is set"),
        FieldState::Absent => format!("{field} is not set"),
        FieldState::OneOf(values) => format!("{field} is {}", values.join(" or ")),
    }
}

/// The violation in a text.
pub(super) fn text_fault(rule: &RuleKind, text: &str, now: Timestamp) -> Option<RuleFault> {
    match *rule {
        RuleKind::Format(format) => (!format::has(format, text)).then_some(RuleFault::Format(format)),
        RuleKind::HoursAhead(least, most) => {
            let ahead = date::Moment::read(text).is_none_or(|moment| moment.lies_ahead(now, least, most));
            (!ahead).then_some(RuleFault::HoursAhead(least, most))
        }
        RuleKind::BeforeToday => {
            let before = date::Moment::read(text).is_none_or(|moment| moment.may_precede_today(now));
            (!before).then_some(RuleFault::NotBeforeToday)
        }
        RuleKind::Range(least, most) => {
            let is_within = text.parse().is_ok_and(|number: i64| (least..=most).contains(&number));
            (!is_within).then_some(RuleFault::Range(least, most))
        }
        RuleKind::MaxLength(most) => {
            (!within(text.chars().count(), 0, Some(most))).then_some(RuleFault::TooLong(most))
        }
        RuleKind::OneOf(_)
        | RuleKind::Items(..)
        | RuleKind::ExactlyOneOf(_)
        | RuleKind::AtMostOneOf(_)
        | RuleKind::AtLeastOneOf(_)
        | RuleKind::RequiredIf(_)
        | RuleKind::ForbiddenIf(_)
        | RuleKind::IgnoredIf(_) => None,
    }
}

/// The violation in a number.
pub(super) fn number_fault(rule: &RuleKind, number: &Number) -> Option<RuleFault> {
    match rule {
        RuleKind::OneOf(numbers) => {
            let is_listed = number.as_i64().is_some_and(|number| numbers.contains(&number));
            (!is_listed).then(|| RuleFault::OneOf(numbers.clone()))
        }
        RuleKind::Range(least, most) => {
            #[allow(clippy::cast_precision_loss, reason = "the bounds of rules are small")]
            let is_within =
                number.as_f64().is_some_and(|number| (*least as f64..=*most as f64).contains(&number));
            (!is_within).then_some(RuleFault::Range(*least, *most))
        }
        RuleKind::Format(_)
        | RuleKind::MaxLength(_)
        | RuleKind::Items(..)
        | RuleKind::HoursAhead(..)
        | RuleKind::BeforeToday
        | RuleKind::ExactlyOneOf(_)
        | RuleKind::AtMostOneOf(_)
        | RuleKind::AtLeastOneOf(_)
        | RuleKind::RequiredIf(_)
        | RuleKind::ForbiddenIf(_)
        | RuleKind::IgnoredIf(_) => None,
    }
}

/// The violation in a list of this many items.
pub(super) fn list_fault(rule: &RuleKind, count: usize) -> Option<RuleFault> {
    match *rule {
        RuleKind::Items(least, most) => {
            (!within(count, least, Some(most))).then_some(RuleFault::Items(least, most))
        }
        // Each item is checked for the others.
        RuleKind::Format(_)
        | RuleKind::OneOf(_)
        | RuleKind::Range(..)
        | RuleKind::MaxLength(_)
        | RuleKind::HoursAhead(..)
        | RuleKind::BeforeToday
        | RuleKind::ExactlyOneOf(_)
        | RuleKind::AtMostOneOf(_)
        | RuleKind::AtLeastOneOf(_)
        | RuleKind::RequiredIf(_)
        | RuleKind::ForbiddenIf(_)
        | RuleKind::IgnoredIf(_) => None,
    }
}
