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
