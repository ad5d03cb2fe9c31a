//! Where the sandbox is lenient, and which quirks of the real system it reproduces.
//!
//! Each quirk has a name, and can be switched alone: in Rust as a field of [`Quirks`], in the accounts
//! file in the table `quirks`, on the command line with `--quirk`, and by the control call
//! `PATCH /sandbox/quirks`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Declares the quirks: for each its documentation, its name, whether it is on by default, and whether
/// it is on in strict mode.
macro_rules! quirks {
    ($( $(#[doc = $doc:literal])+ $name:ident: $default:literal, strict: $strict:literal; )+) => {
        /// Switches for lenient and recorded behavior.
        ///
        /// The default reads what production clients send, and responds as recordings of the real
        /// system show.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[allow(clippy::struct_excessive_bools, reason = "each is an independent switch")]
        pub struct Quirks {
            $( $(#[doc = $doc])+ pub $name: bool, )+
        }

        impl Default for Quirks {
            fn default() -> Self {
                Self { $( $name: $default, )+ }
            }
        }

        impl Quirks {
            /// All quirks.
            pub const ALL: &'static [Quirk] = &[
                $( Quirk {
                    name: stringify!($name),
                    description: concat!($($doc),+),
                    default: $default,
                    strict: $strict,
                }, )+
            ];

            /// Accepts only what the specification allows, and adds nothing to it.
            #[must_use]
            pub fn strict() -> Self {
                Self { $( $name: $strict, )+ }
            }

            /// Switches one quirk by its name.
            ///
            /// # Errors
            ///
            /// If there is no quirk with this name.
            pub fn set(&mut self, name: &str, on: bool) -> Result<(), UnknownQuirk> {
                match name {
                    $( stringify!($name) => self.$name = on, )+
                    _ => return Err(UnknownQuirk(name.chars().take(100).collect())),
                }
                Ok(())
            }
        }
    };
}

quirks! {
    /// Accepts names of fields in other letter case, such as `DESCRIPTION`.
    name_case: true, strict: false;
    /// Accepts values of a list, and codes of currencies, in other letter case, such as `card`.
    /// Recorded at 1.8.
    value_case: true, strict: false;
    /// Accepts numbers where text is specified, also for amounts. Recorded for amounts from 1.10 to 1.15.
    number_as_text: true, strict: false;
    /// Accepts text where a number or a Boolean is specified, such as `"0"` or `"true"`.
    text_as_number: true, strict: false;
    /// Accepts dates whose offset has no colon, such as `+0000`.
    offset_without_colon: true, strict: false;
    /// Treats a value of another type as missing where an object is specified. As recorded at 1.8, a
    /// mandatory field is then reported as required, and an optional one is ignored.
    mistyped_objects: true, strict: false;
    /// Answers a path with empty segments, such as `/api//Payment/v1/…`, like the path without them.
    double_slashes: true, strict: false;
    /// Ignores request fields that the version does not have.
    unknown_fields: true, strict: false;
    /// Errors use the behavior `ABORT` in versions that document it; when off, all use `DO_NOT_RETRY`.
    /// Recorded up to 1.10, documented up to 1.32.
    abort: true, strict: true;
    /// The response to a capture has a `Date`. A pending capture never has one.
    capture_date: true, strict: true;
    /// Responses of the JSON API have all details. When off, they have only what programs can rely
    /// on: the facts about the payment, and the fields that this and every later version calls
    /// mandatory. A program has to work without the rest.
    details: true, strict: true;
    /// Errors explain themselves in additional entries of `ErrorDetail`, after those that Saferpay
    /// sends: `Help on OrderId`. When off, the overview and the header `Sandbox-Help` explain them.
    help: false, strict: false;
    /// Partial captures can exceed the authorized amount in total, as in Saferpay's test environment.
    unchecked_part_sum: false, strict: false;
}

/// A quirk: its name, what it does, and when it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quirk {
    /// The name.
    pub name: &'static str,
    /// What it does, in Markdown.
    pub description: &'static str,
    /// Whether it is on by default.
    pub default: bool,
    /// Whether it is on in strict mode.
    pub strict: bool,
}

/// There is no quirk with this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownQuirk(String);

impl fmt::Display for UnknownQuirk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = Quirks::ALL.iter().map(|quirk| quirk.name).collect();
        write!(formatter, "there is no quirk `{}`; the quirks are: {}", self.0, names.join(", "))
    }
}

impl std::error::Error for UnknownQuirk {}

impl Quirks {
    /// These quirks with some of them switched.
    ///
    /// # Errors
    ///
    /// If there is no quirk with one of the names.
    pub fn switched(mut self, switches: &BTreeMap<String, bool>) -> Result<Self, UnknownQuirk> {
        switches.iter().try_for_each(|(name, on)| self.set(name, *on))?;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quirk_can_be_set_alone() {
        for quirk in Quirks::ALL {
            let one = BTreeMap::from([(quirk.name.to_owned(), !quirk.default)]);
            let switched = Quirks::default().switched(&one).unwrap();
            let (before, after) = (fields(Quirks::default()), fields(switched));
            let changed: Vec<_> = before.iter().filter(|(name, on)| after[*name] != **on).collect();
            assert_eq!(changed, [(&quirk.name.to_owned(), &quirk.default)]);
            assert_eq!(fields(Quirks::strict())[quirk.name], quirk.strict);
        }
        let unknown = Quirks::default().set("helpp", true).unwrap_err().to_string();
        assert!(unknown.starts_with("there is no quirk `helpp`; the quirks are: name_case, "), "{unknown}");
    }

    fn fields(quirks: Quirks) -> BTreeMap<String, bool> {
        serde_json::from_value(serde_json::to_value(quirks).unwrap()).unwrap()
    }
}
