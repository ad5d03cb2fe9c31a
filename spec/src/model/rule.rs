//! What a page demands in a sentence, as `spec/rules.toml` states it.
//!
//! A [`Constraint`](super::Constraint) comes from the small print of a page, which a program reads. A rule
//! comes from a sentence, and a person writes it down with its evidence. Every rule belongs to the field
//! that is named if a request breaks it. The kinds are a closed set: [`RuleKind`].

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error as _};

use super::{Condition, Format};

/// A rule on a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// The name in `spec/rules.toml`, by which a program can switch the rule off.
    pub name: String,
    /// What it demands.
    pub kind: RuleKind,
}

/// What a rule demands, written as `OneOf[0,1,3]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKind {
    /// Text in a format that pages describe in words.
    Format(Format),
    /// One of these numbers.
    OneOf(Vec<i64>),
    /// A number from the first to the second, both included; also in a text.
    Range(i64, i64),
    /// A text of at most so many characters.
    MaxLength(u32),
    /// A list of at least and at most so many items.
    Items(u32, u32),
    /// A date that is at least and at most so many hours ahead.
    HoursAhead(u32, u32),
    /// A date before the day that it is sent on.
    BeforeToday,
    /// Exactly one of these fields is present. The rule belongs to the first of them.
    ExactlyOneOf(Vec<String>),
    /// At most one of these fields is present.
    AtMostOneOf(Vec<String>),
    /// At least one of these fields is present.
    AtLeastOneOf(Vec<String>),
    /// The field is present if another one is, or has one of some values.
    RequiredIf(Condition),
    /// The field is absent if another one is present, or has one of some values.
    ForbiddenIf(Condition),
    /// Saferpay ignores the field in that case. A hint: nothing is refused.
    IgnoredIf(Condition),
}

impl RuleKind {
    /// Whether the rule is about which fields are present, and not about the value of its field.
    #[must_use]
    pub fn is_about_presence(&self) -> bool {
        match self {
            Self::ExactlyOneOf(_)
            | Self::AtMostOneOf(_)
            | Self::AtLeastOneOf(_)
            | Self::RequiredIf(_)
            | Self::ForbiddenIf(_)
            | Self::IgnoredIf(_) => true,
            Self::Format(_)
            | Self::OneOf(_)
            | Self::Range(..)
            | Self::MaxLength(_)
            | Self::Items(..)
            | Self::HoursAhead(..)
            | Self::BeforeToday => false,
        }
    }

    /// Whether the rule refuses nothing.
    #[must_use]
    pub fn is_hint(&self) -> bool {
        matches!(self, Self::IgnoredIf(_))
    }

    /// The other fields that the rule names.
    #[must_use]
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::ExactlyOneOf(fields) | Self::AtMostOneOf(fields) | Self::AtLeastOneOf(fields) => {
                fields.iter().map(String::as_str).collect()
            }
            Self::RequiredIf(condition) | Self::ForbiddenIf(condition) | Self::IgnoredIf(condition) => {
                vec![&condition.field]
            }
            Self::Format(_)
            | Self::OneOf(_)
            | Self::Range(..)
            | Self::MaxLength(_)
            | Self::Items(..)
            | Self::HoursAhead(..)
            | Self::BeforeToday => Vec::new(),
        }
    }

    /// The rule for a table that has only some of the fields; none if it then demands nothing.
    #[must_use]
    pub fn within(&self, has: impl Fn(&str) -> bool) -> Option<Self> {
        let some =
            |fields: &[String]| -> Vec<String> { fields.iter().filter(|name| has(name)).cloned().collect() };
        match self {
            Self::ExactlyOneOf(fields) => {
                Some(some(fields)).filter(|some| !some.is_empty()).map(Self::ExactlyOneOf)
            }
            Self::AtLeastOneOf(fields) => {
                Some(some(fields)).filter(|some| !some.is_empty()).map(Self::AtLeastOneOf)
            }
            Self::AtMostOneOf(fields) => {
                Some(some(fields)).filter(|some| some.len() > 1).map(Self::AtMostOneOf)
            }
            kind => kind.fields().iter().all(|name| has(name)).then(|| kind.clone()),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(formatter)
    }
}

impl fmt::Display for RuleKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(format) => formatter.write_str(format.as_str()),
            Self::OneOf(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                write!(formatter, "OneOf[{}]", numbers.join(","))
            }
            Self::Range(least, most) => write!(formatter, "Range[{least}..{most}]"),
            Self::MaxLength(most) => write!(formatter, "MaxLength[{most}]"),
            Self::Items(least, most) => write!(formatter, "Items[{least}..{most}]"),
            Self::HoursAhead(least, most) => write!(formatter, "HoursAhead[{least}..{most}]"),
            Self::BeforeToday => formatter.write_str("BeforeToday"),
            Self::ExactlyOneOf(fields) => write!(formatter, "ExactlyOneOf[{}]", fields.join(",")),
            Self::AtMostOneOf(fields) => write!(formatter, "AtMostOneOf[{}]", fields.join(",")),
            Self::AtLeastOneOf(fields) => write!(formatter, "AtLeastOneOf[{}]", fields.join(",")),
            Self::RequiredIf(condition) => write!(formatter, "RequiredIf[{condition}]"),
            Self::ForbiddenIf(condition) => write!(formatter, "ForbiddenIf[{condition}]"),
            Self::IgnoredIf(condition) => write!(formatter, "IgnoredIf[{condition}]"),
        }
    }
}

impl FromStr for RuleKind {
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
        let fields = || -> Result<Vec<String>, String> {
            let fields: Vec<String> = inside.split(',').map(str::to_owned).collect();
            if fields.iter().any(String::is_empty) { Err(unknown()) } else { Ok(fields) }
        };
        match name {
            "OneOf" => {
                let numbers: Result<Vec<i64>, _> = inside.split(',').map(str::parse).collect();
                numbers.map(Self::OneOf).map_err(|_| unknown())
            }
            "Range" => bounds(text, inside).map(|(least, most)| Self::Range(least, most)),
            "MaxLength" => inside.parse().map(Self::MaxLength).map_err(|_| unknown()),
            "Items" => bounds(text, inside).map(|(least, most)| Self::Items(least, most)),
            "HoursAhead" => bounds(text, inside).map(|(least, most)| Self::HoursAhead(least, most)),
            "ExactlyOneOf" => fields().map(Self::ExactlyOneOf),
            "AtMostOneOf" => fields().map(Self::AtMostOneOf),
            "AtLeastOneOf" => fields().map(Self::AtLeastOneOf),
            "RequiredIf" => inside.parse().map(Self::RequiredIf),
            "ForbiddenIf" => inside.parse().map(Self::ForbiddenIf),
            "IgnoredIf" => inside.parse().map(Self::IgnoredIf),
            _ => Err(unknown()),
        }
    }
}

/// Two numbers, the second of which is not below the first.
fn bounds<N: FromStr + PartialOrd>(text: &str, inside: &str) -> Result<(N, N), String> {
    let unknown = || format!("`{text}` is not a known rule");
    let (least, most) = inside.split_once("..").ok_or_else(unknown)?;
    let least: N = least.parse().map_err(|_| unknown())?;
    let most: N = most.parse().map_err(|_| unknown())?;
    if most < least { Err(format!("`{text}` ends before it begins")) } else { Ok((least, most)) }
}

impl<'de> Deserialize<'de> for RuleKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::RuleKind;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "Amount",
            "OneOf[0,1,3,5,10]",
            "Range[0..99999]",
            "MaxLength[256]",
            "Items[0..10]",
            "HoursAhead[1..4320]",
            "BeforeToday",
            "ExactlyOneOf[A,B]",
            "AtMostOneOf[A,B,C]",
            "AtLeastOneOf[A,B]",
            "RequiredIf[A]",
            "RequiredIf[A=X|Y]",
            "ForbiddenIf[!A]",
            "IgnoredIf[A=NONE]",
        ] {
            assert_eq!(text.parse::<RuleKind>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_unknown_rules() {
        for text in [
            "",
            "amount",
            "Base64",
            "OneOf[]",
            "OneOf[1,x]",
            "Items[2..1]",
            "Items[..3]",
            "Hours[1..2]",
            "ExactlyOneOf[A,]",
            "RequiredIf[]",
            "RequiredIf[A=]",
        ] {
            assert!(text.parse::<RuleKind>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_table_with_fewer_fields_has_a_smaller_rule() {
        let rule: RuleKind = "ExactlyOneOf[A,B,C]".parse().unwrap();
        assert_eq!(rule.within(|name| name != "B").unwrap().to_string(), "ExactlyOneOf[A,C]");
        assert!(rule.within(|_| false).is_none());
        let rule: RuleKind = "AtMostOneOf[A,B]".parse().unwrap();
        assert!(rule.within(|name| name == "A").is_none());
    }
}
