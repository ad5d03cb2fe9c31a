//! One thing that is wrong with a request, in the wording of `ErrorDetail`.

use std::fmt;

/// What is wrong, and where. No value is repeated: it could be a card number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The field with those around it: `Order.Items[0].Name`.
    pub path: String,
    /// The field's own name.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

/// A way to be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there, or empty.
    Missing,
    /// It is of another type than this.
    Kind(&'static str),
    /// It is none of the allowed values.
    Unlisted,
    /// It is too short or too long.
    Length {
        /// The least number of characters.
        least: u32,
        /// The greatest, where there is one.
        most: Option<u32>,
        /// How many there are.
        found: usize,
    },
    /// It has characters other than these.
    Characters(&'static str),
    /// It is less or more than allowed.
    Range(i64, i64),
    /// It is none of these numbers.
    OneOf(Vec<i64>),
    /// It does not have this form.
    Format(&'static str),
    /// There are too few or too many items.
    Items(u32, u32),
    /// It is not so many hours ahead.
    HoursAhead(u32, u32),
    /// It does not lie before today.
    NotBeforeToday,
    /// The version has no such field, and the sandbox is strict.
    Unknown,
    /// A query has it more than once.
    Repeated,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, field, fault } = self;
        match fault {
            // As recorded.
            Fault::Missing => write!(formatter, "{path}: The {field} field is required."),
            // Assumed: no recording of an unknown field that was refused.
            Fault::Unknown => write!(formatter, "{path}: The field {field} is unknown in this version."),
            // The first sentence is that of the printed example; the reason after it is assumed.
            fault => write!(formatter, "{path}: The field {field} is invalid. {}", Reason(fault)),
        }
    }
}

struct Reason<'f>(&'f Fault);

impl fmt::Display for Reason<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Fault::Missing | Fault::Unknown => Ok(()),
            Fault::Kind(expected) => write!(formatter, "Expected {expected}."),
            Fault::Unlisted => formatter.write_str("Its value is not one of those that this version lists."),
            Fault::Length { least, most: Some(most), found } => {
                write!(formatter, "Expected {least} to {most} characters, found {found}.")
            }
            Fault::Length { least, most: None, found } => {
                write!(formatter, "Expected at least {least} characters, found {found}.")
            }
            Fault::Characters(set) => write!(formatter, "Expected {set} alone."),
            Fault::Range(least, most) => write!(formatter, "Expected a number from {least} to {most}."),
            Fault::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                write!(formatter, "Expected one of {}.", numbers.join(", "))
            }
            Fault::Format(form) => write!(formatter, "Expected {form}."),
            Fault::Items(least, most) => write!(formatter, "Expected {least} to {most} items."),
            Fault::HoursAhead(least, most) => {
                write!(formatter, "Expected a date from {least} to {most} hours ahead.")
            }
            Fault::NotBeforeToday => formatter.write_str("Expected a date before today."),
            Fault::Repeated => formatter.write_str("It is given more than once."),
        }
    }
}
