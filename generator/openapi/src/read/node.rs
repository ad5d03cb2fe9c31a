//! A node of a document, and the problems found in it.

use serde_json::{Map, Value};

use saferpay_spec::problem::Problems;

/// A value with its JSON pointer.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { value, pointer: "#".to_owned() }
    }

    /// The member of an object.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(Self { value, pointer: format!("{}/{}", self.pointer, escape(key)) })
    }

    /// The members of an object, in order; none if it is not an object.
    pub(super) fn members(&self) -> Vec<(&'a str, Self)> {
        let object = self.value.as_object().map(Map::iter).into_iter().flatten();
        object
            .map(|(key, value)| {
                let pointer = format!("{}/{}", self.pointer, escape(key));
                (key.as_str(), Self { value, pointer })
            })
            .collect()
    }

    /// The items of a list; none if it is not a list.
    pub(super) fn items(&self) -> Vec<Self> {
        let list = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter()
            .enumerate()
            .map(|(index, value)| Self { value, pointer: format!("{}/{index}", self.pointer) })
            .collect()
    }

    /// The text under a key.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether the value of a key is `true`.
    pub(super) fn is(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The problems of a document, each with its pointer.
pub(super) struct Diagnostics<'a> {
    pub(super) source: &'a str,
    pub(super) problems: Problems,
}

impl Diagnostics<'_> {
    pub(super) fn add(&mut self, place: &Node<'_>, text: impl Into<String>) {
        self.problems.add(format!("{}{}", self.source, place.pointer), text);
    }

    /// Reports every key that the reader does not know, except extensions of others.
    pub(super) fn only(&mut self, place: &Node<'_>, known: &[&str]) {
        for (key, member) in place.members() {
            if !known.contains(&key) && !key.starts_with("x-") {
                self.add(&member, "has no place in a version file");
            }
        }
    }
}
