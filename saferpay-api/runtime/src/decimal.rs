//! Decimal numbers that keep their text.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

/// A decimal number, kept as text. It never becomes a binary floating-point number for arithmetic.
///
/// Some operations write such a field as a JSON string, others as a JSON number. A value is written
/// in the form in which it was read, and two values are equal if their texts are. A string keeps
/// its text exactly (`"5.00"` stays `5.00`); a number keeps 15 digits, without zeros at its end.
///
/// ```
/// use saferpay_api::Decimal;
///
/// let amount = Decimal::from("5.00");
/// assert_eq!(amount.as_str(), "5.00");
/// assert_eq!(serde_json::to_string(&amount)?, r#""5.00""#);
///
/// let rate: Decimal = serde_json::from_str("1.0825")?;
/// assert_eq!(rate.as_str(), "1.0825");
/// assert_eq!(serde_json::to_string(&rate)?, "1.0825");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Decimal {
    text: String,
    /// The number that the text was made from, unless it was a string.
    number: Option<Number>,
}

impl Decimal {
    /// The text of the number.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) const fn empty() -> Self {
        Self { text: String::new(), number: None }
    }

    /// Whether it is a number in JSON rather than a string.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        self.number.is_some()
    }
}

impl From<&str> for Decimal {
    /// A decimal that is a string in JSON.
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Decimal {
    /// A decimal that is a string in JSON.
    fn from(text: String) -> Self {
        Self { text, number: None }
    }
}

impl From<Number> for Decimal {
    /// A decimal that is a number in JSON.
    fn from(number: Number) -> Self {
        Self { text: number.to_string(), number: Some(number) }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.number {
            Some(number) => number.serialize(serializer),
            None => serializer.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Through `Value`, which supports numbers of any length if `serde_json` has that feature.
        let unexpected = match Value::deserialize(deserializer)? {
            Value::String(text) => return Ok(Self::from(text)),
            Value::Number(number) => return Ok(Self::from(number)),
            Value::Null => Unexpected::Unit,
            Value::Bool(flag) => Unexpected::Bool(flag),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        Err(D::Error::invalid_type(unexpected, &"a decimal number, as a number or a string"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_it_was_read() {
        for json in [r#""5.00""#, r#""-0.10""#, "5", "1.5", "0.1", "12345678901.23", "-7.25"] {
            let decimal: Decimal = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&decimal).unwrap(), json);
            assert_eq!(decimal.as_str(), json.trim_matches('"'));
            assert_eq!(decimal.is_number(), !json.starts_with('"'));
        }
    }

    #[test]
    fn numbers_are_equal_if_their_texts_are() {
        let number: Decimal = serde_json::from_str("1.5").unwrap();
        assert_eq!(number, Decimal::from("1.5"));
        assert_ne!(number, Decimal::from("1.50"));
    }

    #[test]
    fn other_types_are_refused() {
        for json in ["null", "true", "[]", "{}"] {
            let error = serde_json::from_str::<Decimal>(json).unwrap_err();
            assert!(error.to_string().contains("a decimal number"), "{error}");
        }
    }
}
