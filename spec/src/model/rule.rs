//! What a page demands of a value in its prose, as `spec/corrections.toml` puts it.
//!
//! A [`Constraint`](super::Constraint) comes from the small print of a page, which a program reads. A rule
//! comes from a sentence, and a person writes it down with its evidence.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error as _};

use super::Format;

/// One rule on a field, written as `OneOf[0,1,3]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Text in a format that pages describe in words.
    Format(Format),
    /// One of these numbers.
    OneOf(Vec<i64>),
    /// A list of at least and at most so many items.
    Items(u32, u32),
    /// A date that is at least and at most so many hours ahead.
    HoursAhead(u32, u32),
    /// A date before the day that it is sent on.
    BeforeToday,
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(format) => formatter.write_str(format.as_str()),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                write!(formatter, "OneOf[{}]", numbers.join(","))
            }
            Self::Items(least, most) => write!(formatter, "Items[{least}..{most}]"),
            Self::HoursAhead(least, most) => write!(formatter, "HoursAhead[{least}..{most}]"),
            Self::BeforeToday => formatter.write_str("BeforeToday"),
        }
    }
}

impl FromStr for Rule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || format!("`{text}` is not a known rule");
        if text == "BeforeToday" {
            return Ok(Self::BeforeToday);
        }
        if let Some(format) = text.parse().ok().filter(|format: &Format| format.is_prose_rule()) {
            return Ok(Self::Format(format));
        }
        let (name, inside) =
            text.strip_suffix(']').and_then(|text| text.split_once('[')).ok_or_else(unknown)?;
        if name == "OneOf" {
            let numbers: Result<Vec<i64>, _> = inside.split(',').map(str::parse).collect();
            return numbers.map(Self::OneOf).map_err(|_| unknown());
        }
        let (least, most) = inside.split_once("..").ok_or_else(unknown)?;
        let least: u32 = least.parse().map_err(|_| unknown())?;
        let most: u32 = most.parse().map_err(|_| unknown())?;
        if most < least {
            return Err(format!("`{text}` ends before it begins"));
        }
        match name {
            "Items" => Ok(Self::Items(least, most)),
            "HoursAhead" => Ok(Self::HoursAhead(least, most)),
            _ => Err(unknown()),
        }
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;

    #[test]
    fn reads_back_what_it_writes() {
        for text in ["Amount", "OneOf[0,1,3,5,10]", "Items[0..10]", "HoursAhead[1..4320]", "BeforeToday"] {
            assert_eq!(text.parse::<Rule>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for text in
            ["", "amount", "Base64", "OneOf[]", "OneOf[1,x]", "Items[2..1]", "Items[..3]", "Hours[1..2]"]
        {
            assert!(text.parse::<Rule>().is_err(), "{text}");
        }
    }
}
