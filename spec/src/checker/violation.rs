//! One thing that is wrong with a JSON document.

use super::path::JsonPath;
use crate::{CharacterClass, Format};

/// What is wrong, and where. It repeats no value: that could be a card number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The place in the document.
    pub path: JsonPath,
    /// The id of the container that has the field; none where the message itself has it.
    pub container: Option<String>,
    /// The field.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A mandatory field is missing, `null` or empty.
    Missing,
    /// The value has another type.
    Type(JsonType),
    /// The value is not in the list.
    UnlistedValue,
    /// The text is too short or too long.
    Length {
        /// The least number of characters.
        least: u32,
        /// The greatest, where there is one.
        most: Option<u32>,
        /// How many there are.
        found: usize,
    },
    /// The text has characters of other classes.
    Characters(CharacterClass),
    /// The number is less or more than allowed.
    Range(i64, i64),
    /// The number is not one of these.
    OneOf(Vec<i64>),
    /// The text has another format.
    Format(Format),
    /// The list has too few or too many items.
    Items(u32, u32),
    /// The date is not so many hours ahead.
    HoursAhead(u32, u32),
    /// The date is not before today.
    NotBeforeToday,
    /// The version has no such field.
    UnknownField,
}

/// The JSON type that a field requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// A list.
    List,
    /// An object.
    Object,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// A string.
    Text,
}

impl JsonType {
    /// The type in words: `a list`.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::List => "a list",
            Self::Object => "an object",
            Self::Boolean => "true or false",
            Self::Number => "a number",
            Self::WholeNumber => "a whole number",
            Self::Text => "a text",
        }
    }
}

impl Fault {
    /// What the field should have been, in words: `1 to 80 characters, found 81`.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Missing => "a value".to_owned(),
            Self::Type(expected) => expected.description().to_owned(),
            Self::UnlistedValue => "a value of the list".to_owned(),
            Self::Length { least, most: Some(most), found } => {
                format!("{least} to {most} characters, found {found}")
            }
            Self::Length { least, most: None, found } => {
                format!("at least {least} characters, found {found}")
            }
            Self::Characters(class) => format!("{} alone", class.description()),
            Self::Range(least, most) => format!("a number from {least} to {most}"),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                format!("one of {}", numbers.join(", "))
            }
            Self::Format(format) => format.description().to_owned(),
            Self::Items(least, most) => format!("{least} to {most} items"),
            Self::HoursAhead(least, most) => format!("a date from {least} to {most} hours ahead"),
            Self::NotBeforeToday => "a date before today".to_owned(),
            Self::UnknownField => "no such field".to_owned(),
        }
    }
}
