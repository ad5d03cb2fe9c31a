//! The members of a JSON object as raw text, each of which can be read or skipped by itself.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of a JSON object, in their order.
///
/// Only the names are read. A value that cannot be read, such as a number that is too large, does
/// not affect the others.
pub struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Members<'a> {
    /// Parses a JSON object, and nothing after it. `None` if it is not one.
    pub fn parse(json: &'a [u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The value of a member. `None` if it is missing or `null`, or there several times with
    /// different values, which leaves open which of them holds.
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        let (_, value) = self.0.iter().find(|(each, _)| each == name)?;
        (value.get() != "null" && !self.is_contradictory(name)).then_some(*value)
    }

    /// Whether a member is there several times, with different values.
    pub fn is_contradictory(&self, name: &str) -> bool {
        let mut values = self.0.iter().filter(|(each, _)| each == name).map(|(_, value)| value.get());
        values.next().is_some_and(|first| values.any(|other| other != first))
    }

    /// Whether there is a member of this name, whatever its value is.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(each, _)| each == name)
    }

    /// The members, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(name, value)| (&**name, *value))
    }

    /// The names, in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((Name(name), value)) = map.next_entry()? {
            members.push((name, value));
        }
        Ok(Members(members))
    }
}

/// A name that is borrowed if it has no escapes.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }
}

/// The text of a string, a number or a truth value. `None` for anything else, and for an empty
/// string.
pub fn plain_text(value: &RawValue) -> Option<String> {
    let json = value.get();
    let text = match json.as_bytes().first()? {
        b'"' => serde_json::from_str(json).ok()?,
        b'{' | b'[' | b'n' => return None,
        _ => json.to_owned(),
    };
    Some(text).filter(|text: &String| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_is_read_separately() {
        let json = format!(
            r#"{{"A":"a\n","B":1e999,"C":{}{},"D":7,"\u0045":null}}"#,
            "[".repeat(500),
            "]".repeat(500)
        );
        let members = Members::parse(json.as_bytes()).unwrap();
        assert_eq!(members.names().collect::<Vec<_>>(), ["A", "B", "C", "D", "E"]);
        let text = |name| members.get(name).and_then(plain_text);
        assert_eq!(text("A").as_deref(), Some("a\n"));
        assert_eq!(text("B").as_deref(), Some("1e999"));
        assert_eq!(text("C"), None);
        assert_eq!(text("D").as_deref(), Some("7"));
        assert!(members.has("E") && members.get("E").is_none());
    }

    #[test]
    fn two_values_of_a_member_are_accepted_only_if_they_are_equal() {
        let members = Members::parse(br#"{"A":1,"A":1,"B":1,"B":2}"#).unwrap();
        assert!(members.get("A").is_some());
        assert!(members.get("B").is_none() && members.has("B"));
    }

    #[test]
    fn only_a_complete_object_has_members() {
        for json in ["", "null", "[]", "1", "{", r#"{"A":1"#, "{}x", r#"{"A":}"#] {
            assert!(Members::parse(json.as_bytes()).is_none(), "{json}");
        }
    }
}
