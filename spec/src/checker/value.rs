//! Whether a single text or number is right.

use jiff::Timestamp;
use serde_json::Number;

use super::violation::{Fault, Found};
use super::{constraint, format, rule};
use crate::{Field, Format, Kind};

/// The violation in the text of a field; the first one, if there are several.
pub(super) fn text_fault(field: &Field, text: &str, now: Timestamp) -> Option<Found> {
    if !field.values.is_empty() && !field.further_values && !field.values.iter().any(|value| value == text) {
        return Some(Fault::UnlistedValue.into());
    }
    let of_type = format_of_type(field.kind).filter(|format| !format::has(*format, text)).map(Fault::Format);
    let mut constraints = field.constraints.iter();
    let mut rules = field.rules.iter();
    of_type
        .or_else(|| constraints.find_map(|each| constraint::text_fault(each, text)).map(Fault::Constraint))
        .map(Found::from)
        .or_else(|| rules.find_map(|each| Some(Found::by(each, rule::text_fault(&each.kind, text, now)?))))
}

/// The violation in the number of a field; the first one, if there are several.
pub(super) fn number_fault(field: &Field, number: &Number) -> Option<Found> {
    let mut constraints = field.constraints.iter();
    let mut rules = field.rules.iter();
    let constraint = constraints.find_map(|each| constraint::number_fault(each, number));
    constraint
        .map(|fault| Fault::Constraint(fault).into())
        .or_else(|| rules.find_map(|each| Some(Found::by(each, rule::number_fault(&each.kind, number)?))))
}

/// The format that the type of a field requires.
const fn format_of_type(kind: Kind) -> Option<Format> {
    match kind {
        Kind::Date => Some(Format::DateTime),
        Kind::Uri => Some(Format::Uri),
        Kind::Guid => Some(Format::Guid),
        Kind::String
        | Kind::Strings
        | Kind::Boolean
        | Kind::Integer
        | Kind::Decimal
        | Kind::Object
        | Kind::Objects
        | Kind::Any => None,
    }
}
