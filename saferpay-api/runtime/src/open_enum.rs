//! Open enums: lists of values that can grow.
//!
//! Saferpay sends values that the chosen version of its specification does not list, and asks
//! clients to expect that. Each list of values is therefore an enum with an extra variant,
//! [`UnknownValue`], and reading one never fails.

use std::error::Error;
use std::fmt;

use serde::Deserializer;

use crate::record::{self, EnumPlace, FieldValue, Path, Place, ValueRef};

/// The text of a value that the chosen version does not know.
///
/// It is opaque and cannot be constructed: a program that matches on the text of an unknown value
/// would silently stop working with the version that adds the value. Compare with `as_str()` of the
/// enum instead, which is the same for known and unknown values.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue {
    /// `None` for the empty text, so that [`UnknownValue::EMPTY`] can be a constant.
    text: Option<Box<str>>,
}

impl UnknownValue {
    /// The value that deserialization starts from.
    #[doc(hidden)]
    pub const EMPTY: Self = Self { text: None };

    /// The text in JSON.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    fn of(text: impl Into<Box<str>> + AsRef<str>) -> Self {
        Self { text: (!text.as_ref().is_empty()).then(|| text.into()) }
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// The error of parsing a text that is not a known value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValueError {
    list: &'static str,
    text: Box<str>,
}

impl UnknownValueError {
    /// The text that was parsed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for UnknownValueError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A value has a few dozen characters. Another text can be of any length.
        let end = self.text.char_indices().nth(100).map_or(self.text.len(), |(end, _)| end);
        let more = if end < self.text.len() { "…" } else { "" };
        write!(formatter, "{:?}{more} is not a known value of {}", &self.text[..end], self.list)
    }
}

impl Error for UnknownValueError {}

/// The description of an open enum.
pub struct EnumDescriptor<T: 'static> {
    /// The name of the type, for error messages.
    pub name: &'static str,

    /// The values that the version knows.
    pub values: &'static [T],

    /// Whether the specification says that its list of values is not complete.
    pub extensible: bool,
}

/// A generated enum: what `impl_open_enum!` writes for it.
#[doc(hidden)]
pub trait OpenEnum: FieldValue + Clone + 'static {
    /// The description of the enum.
    const DESCRIPTOR: EnumDescriptor<Self>;

    fn unknown(value: UnknownValue) -> Self;
}

impl<T: OpenEnum> EnumPlace for T {
    fn name(&self) -> &'static str {
        T::DESCRIPTOR.name
    }

    fn set(&mut self, text: &str) {
        *self = lenient(text);
    }
}

/// The known value with this text.
fn listed<T: OpenEnum>(text: &str) -> Option<T> {
    T::DESCRIPTOR
        .values
        .iter()
        .find(|value| matches!(value.value_ref(), ValueRef::Enum { text: wire, .. } if wire == text))
        .cloned()
}

/// The value with this text, known or not.
pub fn lenient<T: OpenEnum>(text: &str) -> T {
    listed(text).unwrap_or_else(|| T::unknown(UnknownValue::of(text)))
}

/// Like [`lenient`], without copying the text.
pub fn lenient_owned<T: OpenEnum>(text: String) -> T {
    listed(&text).unwrap_or_else(|| T::unknown(UnknownValue::of(text)))
}

/// The known value with this text, or an error.
pub fn strict<T: OpenEnum>(text: &str) -> Result<T, UnknownValueError> {
    listed(text).ok_or_else(|| UnknownValueError { list: T::DESCRIPTOR.name, text: text.into() })
}

pub fn deserialize<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::EMPTY;
    record::deserialize_into(Place::Enum(&mut value), deserializer, &mut Path::untracked())?;
    Ok(value)
}

/// Implements [`OpenEnum`] for an enum, from a table of its variants and their texts in JSON, and
/// all methods and traits except `Clone`, `PartialEq` and `Hash`, which are derived. `extensible`
/// marks a list of values that is not complete.
///
/// All functions are `#[inline]`, for the reason given at `impl_record!`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_open_enum {
    ($name:ident extensible $values:tt) => {
        $crate::impl_open_enum!($name (true) $values);
    };
    ($name:ident { $($values:tt)* }) => {
        $crate::impl_open_enum!($name (false) { $($values)* });
    };
    ($name:ident ($extensible:literal) { $($variant:ident: $wire:literal),* $(,)? }) => {
        // A derived `Eq` adds a function that checks the fields of all variants.
        impl Eq for $name {}

        impl $crate::open_enum::OpenEnum for $name {
            const DESCRIPTOR: $crate::open_enum::EnumDescriptor<Self> = $crate::open_enum::EnumDescriptor {
                name: stringify!($name),
                values: &[$(Self::$variant),*],
                extensible: $extensible,
            };

            #[inline]
            fn unknown(value: $crate::UnknownValue) -> Self {
                Self::UnknownValue(value)
            }
        }

        impl $name {
            /// The values that this version knows.
            #[must_use]
            #[inline]
            pub const fn values() -> &'static [Self] {
                <Self as $crate::open_enum::OpenEnum>::DESCRIPTOR.values
            }

            /// The text in JSON.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                if let Self::UnknownValue(value) = self {
                    return value.as_str();
                }
                // A match that yields constants only compiles to a table.
                match self {
                    $(Self::$variant => $wire,)*
                    Self::UnknownValue(_) => "",
                }
            }

            /// Whether this version knows the value.
            #[must_use]
            #[inline]
            pub const fn is_known(&self) -> bool {
                !matches!(self, Self::UnknownValue(_))
            }

            #[doc = "Parses a value that this version knows.\n\n# Errors\n\nIf this version does not know the value. `From` accepts any text."]
            #[inline]
            pub fn try_parse(text: &str) -> Result<Self, $crate::UnknownValueError> {
                $crate::open_enum::strict(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::UnknownValueError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, $crate::UnknownValueError> {
                $crate::open_enum::strict(text)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::open_enum::lenient(text)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                $crate::open_enum::lenient_owned(text)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), formatter)
            }
        }

        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::open_enum::deserialize(deserializer)
            }
        }

        $crate::impl_open_enum_schema!($name);

        impl $crate::record::FieldValue for $name {
            const EMPTY: Self = Self::UnknownValue($crate::UnknownValue::EMPTY);

            #[inline]
            fn place(&mut self) -> $crate::record::Place<'_> {
                $crate::record::Place::Enum(self)
            }

            #[inline]
            fn value_ref(&self) -> $crate::record::ValueRef<'_> {
                $crate::record::ValueRef::Enum {
                    text: self.as_str(),
                    accepted: self.is_known() || <Self as $crate::open_enum::OpenEnum>::DESCRIPTOR.extensible,
                }
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is made for types that users see")]
mod tests {
    use super::*;

    #[derive(Clone, PartialEq)]
    enum Color {
        Red,
        DarkBlue,
        UnknownValue(UnknownValue),
    }

    impl_open_enum!(Color { Red: "RED", DarkBlue: "DARK_BLUE" });

    #[test]
    fn any_text_can_be_read_and_is_written_back() {
        for (json, known) in [("\"DARK_BLUE\"", true), ("\"Dark \\u00fc\"", false)] {
            let color: Color = serde_json::from_str(json).unwrap();
            assert_eq!(color.is_known(), known);
            let written = serde_json::to_string(&color).unwrap();
            let again: Color = serde_json::from_str(&written).unwrap();
            assert!(color == again);
        }
        assert!(serde_json::from_str::<Color>("7").is_err());
    }

    #[test]
    fn a_known_text_never_becomes_an_unknown_value() {
        for value in Color::values() {
            assert!(Color::from(value.as_str()) == *value);
            assert!(Color::from(value.to_string()) == *value);
            assert!(value.as_str().parse::<Color>().unwrap() == *value);
        }
        assert!(!Color::from("red").is_known());
    }

    #[test]
    fn an_error_of_strict_parsing_names_the_list() {
        let error = Color::try_parse("GREEN").unwrap_err();
        assert_eq!(error.to_string(), "\"GREEN\" is not a known value of Color");
        assert_eq!(error.text(), "GREEN");
    }
}
