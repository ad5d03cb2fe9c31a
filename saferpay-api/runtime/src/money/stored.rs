//! Amounts and currencies in stored data.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Currency, Money};

const FIELDS: &[&str] = &["minor_units", "currency"];

/// Writes the minor units and the currency: `{"minor_units":1050,"currency":"CHF"}`.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut money = serializer.serialize_struct("Money", FIELDS.len())?;
        money.serialize_field(FIELDS[0], &self.minor_units())?;
        money.serialize_field(FIELDS[1], &self.currency())?;
        money.end()
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Money", FIELDS, MoneyVisitor)
    }
}

struct MoneyVisitor;

impl<'de> Visitor<'de> for MoneyVisitor {
    type Value = Money;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("minor units and a currency")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Money, A::Error> {
        let (mut minor_units, mut currency) = (None, None);
        while let Some(name) = members.next_key::<String>()? {
            match &*name {
                "minor_units" => minor_units = Some(members.next_value()?),
                "currency" => currency = Some(members.next_value()?),
                other => return Err(A::Error::unknown_field(other, FIELDS)),
            }
        }
        let minor_units = minor_units.ok_or_else(|| A::Error::missing_field(FIELDS[0]))?;
        let currency = currency.ok_or_else(|| A::Error::missing_field(FIELDS[1]))?;
        Ok(Money::from_minor_units(minor_units, currency))
    }
}

/// Writes the three-letter code.
impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_can_be_stored() {
        let money = Money::from_minor_units(1050, Currency::CHF);
        let text = serde_json::to_string(&money).unwrap();
        assert_eq!(text, r#"{"minor_units":1050,"currency":"CHF"}"#);
        assert_eq!(serde_json::from_str::<Money>(&text).unwrap(), money);
        for wrong in [
            r#"{"minor_units":-1,"currency":"CHF"}"#,
            r#"{"minor_units":1.5,"currency":"CHF"}"#,
            r#"{"minor_units":1050,"currency":"Francs"}"#,
            r#"{"minor_units":1050}"#,
            r#"{"currency":"CHF"}"#,
        ] {
            assert!(serde_json::from_str::<Money>(wrong).is_err(), "{wrong}");
        }
    }
}
