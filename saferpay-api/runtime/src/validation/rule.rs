//! The rules of fields, as the tables of generated types name them.

use super::{Characters, FieldState, Format};

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
    /// Exactly one of the fields with these indices is set.
    ExactlyOneOf(&'static [u8]),
    /// At most one of the fields with these indices is set.
    AtMostOneOf(&'static [u8]),
    /// At least one of the fields with these indices is set.
    AtLeastOneOf(&'static [u8]),
    /// The field is set if the field with this index is in this state.
    RequiredIf(u8, FieldState),
    /// The field is not set if the field with this index is in this state.
    ForbiddenIf(u8, FieldState),
}

impl Rule {
    #[must_use]
    pub const fn named(self, name: &'static str) -> NamedRule {
        NamedRule { name, rule: self }
    }

    /// Whether the rule is about which fields are set, and not about the value of its field.
    #[must_use]
    pub const fn is_about_presence(&self) -> bool {
        matches!(
            self,
            Self::ExactlyOneOf(_)
                | Self::AtMostOneOf(_)
                | Self::AtLeastOneOf(_)
                | Self::RequiredIf(..)
                | Self::ForbiddenIf(..)
        )
    }
}

/// A rule of `spec/rules.toml`, with a name that switches it off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedRule {
    pub name: &'static str,
    pub rule: Rule,
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
    exactly_one_of(fields: &'static [u8]) Self::ExactlyOneOf(fields);
    at_most_one_of(fields: &'static [u8]) Self::AtMostOneOf(fields);
    at_least_one_of(fields: &'static [u8]) Self::AtLeastOneOf(fields);
    required_if(field: u8) Self::RequiredIf(field, FieldState::Set);
    required_unless(field: u8) Self::RequiredIf(field, FieldState::NotSet);
    required_if_one_of(field: u8, values: &'static [&'static str]) Self::RequiredIf(field, FieldState::OneOf(values));
    forbidden_if(field: u8) Self::ForbiddenIf(field, FieldState::Set);
    forbidden_unless(field: u8) Self::ForbiddenIf(field, FieldState::NotSet);
    forbidden_if_one_of(field: u8, values: &'static [&'static str]) Self::ForbiddenIf(field, FieldState::OneOf(values));
    amount() Self::Format(Format::Amount);
    base64() Self::Format(Format::Base64);
    country() Self::Format(Format::Country);
    currency() Self::Format(Format::Currency);
    date_time() Self::Format(Format::DateTime);
    day() Self::Format(Format::Day);
    day_or_minute() Self::Format(Format::DayOrMinute);
    ipv4() Self::Format(Format::Ipv4);
    ipv6() Self::Format(Format::Ipv6);
    language() Self::Format(Format::Language);
    https_address() Self::Format(Format::HttpsAddress);
    uri() Self::Format(Format::Uri);
    web_address() Self::Format(Format::WebAddress);
    whole_number() Self::Format(Format::WholeNumber);
}
