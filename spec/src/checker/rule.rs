//! Whether a value satisfies a rule.

use jiff::Timestamp;
use serde_json::Number;

use super::constraint::within;
use super::{date, format};
use crate::{Format, Rule};

/// How a value breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleFault {
    /// The text has another format.
    Format(Format),
    /// The number is not one of these.
    OneOf(Vec<i64>),
    /// The list has too few or too many items.
    Items(u32, u32),
    /// The date is not so many hours ahead.
    HoursAhead(u32, u32),
    /// The date is not before today.
    NotBeforeToday,
}

impl RuleFault {
    /// What the value should have been, in words: `a date before today`.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Format(format) => format.description().to_owned(),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                format!("one of {}", numbers.join(", "))
            }
            Self::Items(least, most) => format!("{least} to {most} items"),
            Self::HoursAhead(least, most) => format!("a date from {least} to {most} hours ahead"),
            Self::NotBeforeToday => "a date before today".to_owned(),
        }
    }
}

/// What is wrong with a text.
pub(super) fn text_fault(rule: &Rule, text: &str, now: Timestamp) -> Option<RuleFault> {
    match *rule {
        Rule::Format(format) => (!format::has(format, text)).then_some(RuleFault::Format(format)),
        Rule::HoursAhead(least, most) => {
            let ahead = date::Moment::read(text).is_none_or(|moment| moment.lies_ahead(now, least, most));
            (!ahead).then_some(RuleFault::HoursAhead(least, most))
        }
        Rule::BeforeToday => {
            let before = date::Moment::read(text).is_none_or(|moment| moment.lies_before_today(now));
            (!before).then_some(RuleFault::NotBeforeToday)
        }
        Rule::OneOf(_) | Rule::Items(..) => None,
    }
}

/// What is wrong with a number.
pub(super) fn number_fault(rule: &Rule, number: &Number) -> Option<RuleFault> {
    match rule {
        Rule::OneOf(numbers) => {
            let is_listed = number.as_i64().is_some_and(|number| numbers.contains(&number));
            (!is_listed).then(|| RuleFault::OneOf(numbers.clone()))
        }
        Rule::Format(_) | Rule::Items(..) | Rule::HoursAhead(..) | Rule::BeforeToday => None,
    }
}

/// What is wrong with a list of so many items.
pub(super) fn list_fault(rule: &Rule, count: usize) -> Option<RuleFault> {
    match *rule {
        Rule::Items(least, most) => {
            (!within(count, least, Some(most))).then_some(RuleFault::Items(least, most))
        }
        // Each item is checked for these.
        Rule::Format(_) | Rule::OneOf(_) | Rule::HoursAhead(..) | Rule::BeforeToday => None,
    }
}
