//! What a text must satisfy.

use super::constraint::text_fault;
use super::violation::Fault;
use super::{date, format};
use crate::{Field, Format, Kind, Rule};
use jiff::Timestamp;

/// What is wrong with the text of a field; the first thing, if there are several.
pub(super) fn fault(field: &Field, text: &str, now: Timestamp) -> Option<Fault> {
    if !field.values.is_empty() && !field.further_values && !field.values.iter().any(|value| value == text) {
        return Some(Fault::UnlistedValue);
    }
    let form = match field.kind {
        Kind::Date => format::fault(Format::DateTime, text),
        Kind::Uri => format::fault(Format::Uri, text),
        Kind::Guid => format::fault(Format::Guid, text),
        Kind::String
        | Kind::Strings
        | Kind::Boolean
        | Kind::Integer
        | Kind::Decimal
        | Kind::Object
        | Kind::Objects
        | Kind::Any => None,
    };
    form.or_else(|| field.constraints.iter().find_map(|each| text_fault(each, text)))
        .or_else(|| field.rules.iter().find_map(|each| rule(each, text, now)))
}

fn rule(rule: &Rule, text: &str, now: Timestamp) -> Option<Fault> {
    match rule {
        Rule::Format(form) => format::fault(*form, text),
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
