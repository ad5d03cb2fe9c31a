//! What a text must satisfy.

use jiff::Timestamp;
use saferpay_spec::{Constraint, Field, Kind, Rule};

use super::{Fault, characters, date, format};

/// What is wrong with the text of a field; the first thing, if there are several.
pub(super) fn fault(field: &Field, text: &str, now: Timestamp) -> Option<Fault> {
    if !field.values.is_empty() && !field.further_values && !field.values.iter().any(|value| value == text) {
        return Some(Fault::Unlisted);
    }
    let form = match field.kind {
        Kind::Date => format::fault("DateTime", text),
        Kind::Uri => format::fault("Uri", text),
        Kind::Guid => format::fault("Guid", text),
        _ => None,
    };
    form.or_else(|| field.constraints.iter().find_map(|each| constraint(each, text)))
        .or_else(|| field.rules.iter().find_map(|each| rule(each, text, now)))
}

fn constraint(constraint: &Constraint, text: &str) -> Option<Fault> {
    match constraint {
        Constraint::Characters { class, least, most } => {
            length(text, *least, Some(*most)).or_else(|| characters::fault(class, text))
        }
        Constraint::Length { least, most } => length(text, *least, *most),
        Constraint::Range { least, most } => match text.parse::<i64>() {
            Ok(number) if (*least..=*most).contains(&number) => None,
            _ => Some(Fault::Range(*least, *most)),
        },
        Constraint::Base64 => format::fault("Base64", text),
    }
}

fn rule(rule: &Rule, text: &str, now: Timestamp) -> Option<Fault> {
    match rule {
        Rule::Format(form) => format::fault(form, text),
        Rule::HoursAhead(least, most) => {
            let ahead = date::Moment::read(text).is_none_or(|moment| moment.lies_ahead(now, *least, *most));
            (!ahead).then_some(Fault::HoursAhead(*least, *most))
        }
        Rule::BeforeToday => {
            let before = date::Moment::read(text).is_none_or(|moment| moment.lies_before_today(now));
            (!before).then_some(Fault::NotBeforeToday)
        }
        // Those of numbers and lists.
        Rule::OneOf(_) | Rule::Items(..) => None,
    }
}

/// The pages count characters, whatever they weigh in bytes.
fn length(text: &str, least: u32, most: Option<u32>) -> Option<Fault> {
    let found = text.chars().count();
    (!within(found, least, most)).then_some(Fault::Length { least, most, found })
}

/// Whether a number is within these bounds.
pub(super) fn within(found: usize, least: u32, most: Option<u32>) -> bool {
    // What no u32 can count is more than any bound.
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    found >= least && most.is_none_or(|most| found <= most)
}
