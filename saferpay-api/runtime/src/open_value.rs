//! Lists of values that may grow.
//!
//! Saferpay sends values that the chosen version of its specification does not list, and has
//! announced that clients are to expect it. A list of values is therefore an enum with one more
//! variant, [`Unlisted`], and reading one never fails.

use std::error::Error;
use std::fmt;

use serde::Deserializer;

use crate::record::{self, Described, FieldValue, OpenSlot, Slot, Trail, View};

/// The text of a value that the chosen version does not list.
///
/// It is opaque and cannot be built by hand: a program that compares an unlisted value with a
/// text would silently stop working with the version that lists the value. Compare with
/// `as_str()` of the enum, which stays the same for a listed and an unlisted value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted {
    /// `None` for the empty text, so that there is a constant.
    text: Option<Box<str>>,
}

impl Unlisted {
    /// What is there before anything was read.
    #[doc(hidden)]
    pub const NOTHING: Self = Self { text: None };

    /// The text as it is on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    fn of(text: impl Into<Box<str>> + AsRef<str>) -> Self {
        Self { text: (!text.as_ref().is_empty()).then(|| text.into()) }
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// A text that is none of the values of a list, where only those are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotListed {
    list: &'static str,
    text: Box<str>,
}

impl NotListed {
    /// The text in question.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for NotListed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} is no value of {}", self.text, self.list)
    }
}

impl Error for NotListed {}

/// What is known of a list of values.
pub struct List<T: 'static> {
    /// The name of the type, for messages.
    pub name: &'static str,

    /// The values that the version lists.
    pub values: &'static [T],

    /// Whether the specification says that others may be accepted.
    pub further: bool,
}

/// A generated list of values, as its own code describes it.
pub trait OpenValue: FieldValue + Clone + Described + 'static {
    /// What is known of it.
    const LIST: List<Self>;

    fn unlisted(value: Unlisted) -> Self;
}

impl<T: OpenValue> OpenSlot for T {
    fn name(&self) -> &'static str {
        T::LIST.name
    }

    fn set(&mut self, text: &str) {
        *self = lenient(text);
    }

    #[cfg(feature = "schemars1")]
    fn reference(&self, generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<T>()
    }
}

/// The listed value that this text stands for.
fn listed<T: OpenValue>(text: &str) -> Option<T> {
    T::LIST
        .values
        .iter()
        .find(|value| matches!(value.view(), View::Open { text: wire, .. } if wire == text))
        .cloned()
}

/// The value that this text stands for, listed or not.
pub fn lenient<T: OpenValue>(text: &str) -> T {
    listed(text).unwrap_or_else(|| T::unlisted(Unlisted::of(text)))
}

/// The same without copying the text.
pub fn lenient_owned<T: OpenValue>(text: String) -> T {
    listed(&text).unwrap_or_else(|| T::unlisted(Unlisted::of(text)))
}

/// The listed value that this text stands for, or an error.
pub fn strict<T: OpenValue>(text: &str) -> Result<T, NotListed> {
    listed(text).ok_or_else(|| NotListed { list: T::LIST.name, text: text.into() })
}

pub fn deserialize<'de, T: OpenValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::BLANK;
    record::fill(Slot::Open(&mut value), deserializer, &mut Trail::off())?;
    Ok(value)
}

/// Makes an enum an [`OpenValue`], by a table of its variants and their texts on the wire, and gives
/// it all that users see of it but `Clone`, `PartialEq` and `Hash`, which are derived. `further` says
/// that others may be accepted.
///
/// All of it is `#[inline]`, for the reason that `record!` tells.
#[doc(hidden)]
#[macro_export]
macro_rules! open_value {
    ($name:ident further $values:tt) => {
        $crate::open_value!($name (true) $values);
    };
    ($name:ident { $($values:tt)* }) => {
        $crate::open_value!($name (false) { $($values)* });
    };
    ($name:ident ($further:literal) { $($variant:ident: $wire:literal),* $(,)? }) => {
        // A derived one brings a function that checks that what the variants hold has it too.
        impl Eq for $name {}

        impl $crate::open_value::OpenValue for $name {
            const LIST: $crate::open_value::List<Self> = $crate::open_value::List {
                name: stringify!($name),
                values: &[$(Self::$variant),*],
                further: $further,
            };

            #[inline]
            fn unlisted(value: $crate::Unlisted) -> Self {
                Self::Unlisted(value)
            }
        }

        impl $name {
            /// The values that this version lists.
            #[must_use]
            #[inline]
            pub const fn values() -> &'static [Self] {
                <Self as $crate::open_value::OpenValue>::LIST.values
            }

            /// The text on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                if let Self::Unlisted(value) = self {
                    return value.as_str();
                }
                // Constants alone become one look into a table.
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unlisted(_) => "",
                }
            }

            /// Whether this version lists the value.
            #[must_use]
            #[inline]
            pub const fn is_listed(&self) -> bool {
                !matches!(self, Self::Unlisted(_))
            }

            #[doc = "The listed value with this text.\n\n# Errors\n\nIf this version lists no such value. `From` takes any text instead."]
            #[inline]
            pub fn try_parse(text: &str) -> Result<Self, $crate::NotListed> {
                $crate::open_value::strict(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NotListed;

            #[inline]
            fn from_str(text: &str) -> Result<Self, $crate::NotListed> {
                $crate::open_value::strict(text)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::open_value::lenient(text)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                $crate::open_value::lenient_owned(text)
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
                $crate::open_value::deserialize(deserializer)
            }
        }

        $crate::schema_of_open_value!($name);

        impl $crate::record::FieldValue for $name {
            const BLANK: Self = Self::Unlisted($crate::Unlisted::NOTHING);

            #[inline]
            fn slot(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Open(self)
            }

            #[inline]
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Open {
                    text: self.as_str(),
                    listed: self.is_listed() || <Self as $crate::open_value::OpenValue>::LIST.further,
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
    enum Colour {
        Red,
        DarkBlue,
        Unlisted(Unlisted),
    }

    open_value!(Colour { Red: "RED", DarkBlue: "DARK_BLUE" });

    #[test]
    fn reading_takes_any_text_and_writes_it_back() {
        for (json, listed) in [("\"DARK_BLUE\"", true), ("\"Dark \\u00fc\"", false)] {
            let colour: Colour = serde_json::from_str(json).unwrap();
            assert_eq!(colour.is_listed(), listed);
            let written = serde_json::to_string(&colour).unwrap();
            let again: Colour = serde_json::from_str(&written).unwrap();
            assert!(colour == again);
        }
        assert!(serde_json::from_str::<Colour>("7").is_err());
    }

    #[test]
    fn a_listed_text_never_ends_up_unlisted() {
        for value in Colour::values() {
            assert!(Colour::from(value.as_str()) == *value);
            assert!(Colour::from(value.to_string()) == *value);
            assert!(value.as_str().parse::<Colour>().unwrap() == *value);
        }
        assert!(!Colour::from("red").is_listed());
    }

    #[test]
    fn strict_parsing_names_the_list() {
        let error = Colour::try_parse("GREEN").unwrap_err();
        assert_eq!(error.to_string(), "\"GREEN\" is no value of Colour");
        assert_eq!(error.text(), "GREEN");
    }
}
