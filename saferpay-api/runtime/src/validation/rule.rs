use super::{Characters, Format};

/// What a field must satisfy beyond its type, as generated code tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Characters of one class, at least and at most so many.
    Characters(Characters, u32, u32),
    /// At least and at most so many characters.
    Length(u32, u32),
    /// A number from the first to the second.
    Range(i64, i64),
    /// One of these numbers.
    OneOf(&'static [i64]),
    /// At least and at most so many items.
    Items(u32, u32),
    /// A text of this form.
    Format(Format),
    /// A date at least and at most so many hours ahead.
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

// As the tables of records name them.
named! {
    alphabetic(least: u32, most: u32) Self::Characters(Characters::Alphabetic, least, most);
    alpha_numeric(least: u32, most: u32) Self::Characters(Characters::AlphaNumeric, least, most);
    id(least: u32, most: u32) Self::Characters(Characters::Id, least, most);
    iso3166(least: u32, most: u32) Self::Characters(Characters::Iso3166, least, most);
    iso885915(least: u32, most: u32) Self::Characters(Characters::Iso885915, least, most);
    numeric(least: u32, most: u32) Self::Characters(Characters::Numeric, least, most);
    payer_id(least: u32, most: u32) Self::Characters(Characters::PayerId, least, most);
    utf8(least: u32, most: u32) Self::Characters(Characters::Utf8, least, most);
    length(least: u32, most: u32) Self::Length(least, most);
    range(least: i64, most: i64) Self::Range(least, most);
    one_of(numbers: &'static [i64]) Self::OneOf(numbers);
    items(least: u32, most: u32) Self::Items(least, most);
    hours_ahead(least: u32, most: u32) Self::HoursAhead(least, most);
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
