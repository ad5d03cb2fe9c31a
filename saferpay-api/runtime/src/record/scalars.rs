//! Deserialization of texts, numbers and truth values, which Saferpay and its clients have written in
//! more than one way.

use std::fmt;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// Accepts a number as well as a string: Saferpay has sent amounts as numbers, and the result of a
/// payment must not be lost because of that.
pub(super) struct TextVisitor<'s> {
    pub(super) text: &'s mut String,
}

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    #[expect(clippy::assigning_clones, reason = "the place is empty, and `clone_into` would grow it")]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        *self.text = text.to_owned();
        Ok(())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        *self.text = text;
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        *self.text = number.to_string();
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        *self.text = number.to_string();
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        *self.text = number.to_string();
        Ok(())
    }
}

/// Accepts what [`TextVisitor`] does, and `null` as `None`.
pub(super) struct OptionalTextVisitor<'s> {
    pub(super) text: &'s mut Option<String>,
}

impl<'s> OptionalTextVisitor<'s> {
    fn text(self) -> TextVisitor<'s> {
        TextVisitor { text: self.text.insert(String::new()) }
    }
}

impl<'de> Visitor<'de> for OptionalTextVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.text = None;
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self.text())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        *self.text = Some(text.to_owned());
        Ok(())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.text().visit_string(text)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.text().visit_i64(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.text().visit_u64(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.text().visit_f64(number)
    }
}

/// Accepts a truth value that is written as a string.
pub(super) struct BoolVisitor;

impl Visitor<'_> for BoolVisitor {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a boolean")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<bool, E> {
        Ok(flag)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        text.parse().map_err(|_| E::invalid_type(Unexpected::Str(text), &self))
    }
}

/// Accepts a number that is written as a string, or with a fraction of zero.
pub(super) struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        // Every whole number up to 2^53 has an exact text.
        let whole = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
        let text = whole.then(|| format!("{number:.0}"));
        text.and_then(|text| text.parse().ok())
            .ok_or_else(|| E::invalid_type(Unexpected::Float(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        text.parse().map_err(|_| E::invalid_type(Unexpected::Str(text), &self))
    }
}
