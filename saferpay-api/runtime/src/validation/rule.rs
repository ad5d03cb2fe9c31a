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

// As tables name them.

macro_rules! characters {
    ($($name:ident $set:ident)*) => {
        impl Rule {
            $(pub const fn $name(least: u32, most: u32) -> Self {
                Self::Characters(Characters::$set, least, most)
            })*
        }
    };
}

characters! {
    alphabetic Alphabetic
    alpha_numeric AlphaNumeric
    id Id
    iso3166 Iso3166
    iso885915 Iso885915
    numeric Numeric
    payer_id PayerId
    utf8 Utf8
}

macro_rules! formats {
    ($($name:ident $format:ident)*) => {
        impl Rule {
            $(pub const fn $name() -> Self {
                Self::Format(Format::$format)
            })*
        }
    };
}

formats! {
    amount Amount
    base64 Base64
    country Country
    currency Currency
    date_time DateTime
    day Day
    day_or_minute DayOrMinute
    https_address HttpsAddress
    uri Uri
    web_address WebAddress
    whole_number WholeNumber
}

impl Rule {
    pub const fn length(least: u32, most: u32) -> Self {
        Self::Length(least, most)
    }

    pub const fn range(least: i64, most: i64) -> Self {
        Self::Range(least, most)
    }

    pub const fn one_of(numbers: &'static [i64]) -> Self {
        Self::OneOf(numbers)
    }

    pub const fn items(least: u32, most: u32) -> Self {
        Self::Items(least, most)
    }

    pub const fn hours_ahead(least: u32, most: u32) -> Self {
        Self::HoursAhead(least, most)
    }

    pub const fn before_today() -> Self {
        Self::BeforeToday
    }
}
