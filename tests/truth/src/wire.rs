//! Reads the value at a path of a tree, independently of the SDK.

use crate::json::Json;

/// A value at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wire {
    /// There is no value.
    Missing,
    /// There are several values, which differ.
    Unclear,
    /// `null`.
    Null,
    /// A string that is not empty.
    Text(String),
    /// A whole number, as written.
    Whole(String),
    /// `true` or `false`.
    Bool(bool),
    /// A value of another kind.
    Other,
}

impl Wire {
    /// The value of a fact that is a text, or that is `true` or `false`.
    #[must_use]
    pub fn fact(&self, is_bool: bool) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Whole(text) if !is_bool => Some(text),
            Self::Bool(true) if is_bool => Some("true"),
            Self::Bool(false) if is_bool => Some("false"),
            _ => None,
        }
    }
}

/// The value at a path of names.
#[must_use]
pub fn look(tree: &Json, path: &str) -> Wire {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let mut values = tree.members().iter().filter(|(each, _)| each == name).map(|(_, value)| value);
    let Some(value) = values.next() else { return Wire::Missing };
    if values.any(|other| other != value) {
        return Wire::Unclear;
    }
    match (rest, value) {
        (Some(rest), value) => look(value, rest),
        (None, Json::Null) => Wire::Null,
        (None, Json::Text(text)) if !text.is_empty() => Wire::Text(text.clone()),
        (None, Json::Number(text)) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            Wire::Whole(text.clone())
        }
        (None, Json::Bool(value)) => Wire::Bool(*value),
        (None, _) => Wire::Other,
    }
}
