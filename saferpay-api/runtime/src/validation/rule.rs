//! The rules of fields, as the tables of generated types name them.

use super::{Characters, Format};

/// A rule for the value of a field, in addition to its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Characters of a set, with a minimum and maximum length.
    Characters(Characters, u32, u32),
    /// A minimum and maximum length in characters.
    Length(u32, u32),
    /// A minimum and maximum number.
    Range(i64, i64),
    /// One of these numbers.
    OneOf(&'static [i64]),
    /// A minimum and maximum number of items.
    Items(u32, u32),
    /// A text with this format.
    Format(Format),
    /// A date in the future, with a minimum and maximum distance in hours.
    HoursAhead(u32, u32),
    /// A date before the current day.
    BeforeToday,
}

macro_rules! named {
    ($($name:ident($($argument:ident: $type:ty),*) $rule:expr;)*) => {
        impl Rule {
            $(#[must_use]
            pub const fn $name($($argument: $type),*) -> Self {
                $rule
            })*
        }
    };
}

// The names of rules in the tables of `impl_record!`.
named! {
    alphabetic(min: u32, max: u32) Self::Characters(Characters::Alphabetic, min, max);
    alpha_numeric(min: u32, max: u32) Self::Characters(Characters::AlphaNumeric, min, max);
    id(min: u32, max: u32) Self::Characters(Characters::Id, min, max);
    iso3166(min: u32, max: u32) Self::Characters(Characters::Iso3166, min, max);
    iso885915(min: u32, max: u32) Self::Characters(Characters::Iso885915, min, max);
    numeric(min: u32, max: u32) Self::Characters(Characters::Numeric, min, max);
    payer_id(min: u32, max: u32) Self::Characters(Characters::PayerId, min, max);
    utf8(min: u32, max: u32) Self::Characters(Characters::Utf8, min, max);
    length(min: u32, max: u32) Self::Length(min, max);
    range(min: i64, max: i64) Self::Range(min, max);
    one_of(numbers: &'static [i64]) Self::OneOf(numbers);
    items(min: u32, max: u32) Self::Items(min, max);
    hours_ahead(min: u32, max: u32) Self::HoursAhead(min, max);
    before_today() Self::BeforeToday;
    amount() Self::Format(Format::Amount);
    base64() Self::Format(Format::Base64);
    country() Self::Format(Format::Country);
    currency() Self::Format(Format::Currency);
    date_time() Self::Format(Format::DateTime);
    day() Self::Format(Format::Day);
    day_or_minute() Self::Format(Format::DayOrMinute);
    https_address() Self::Format(Format::HttpsAddress);
    uri() Self::Format(Format::Uri);
    web_address() Self::Format(Format::WebAddress);
    whole_number() Self::Format(Format::WholeNumber);
}
