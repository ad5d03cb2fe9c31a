//! JSON as a tree that can contain what the types of libraries cannot: a duplicate member, a number of any
//! size, and text that is not valid JSON.

use std::fmt::Write as _;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, with its members in their order. A name can occur twice.
    Object(Vec<(String, Json)>),
    /// Text that is written as it is.
    Raw(String),
}

/// A place in a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The indices of the members or items on the path.
    pub indices: Vec<usize>,
    /// The names on the path: `Transaction.Amount.Value`, `Items[0].Id`.
    pub path: String,
}

impl Json {
    /// A string.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An object with these members.
    #[must_use]
    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The members of an object; empty for any other value.
    #[must_use]
    pub fn members(&self) -> &[(String, Self)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    /// All places below the root, with parents before their parts.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        self.collect(&Place { indices: Vec::new(), path: String::new() }, &mut places);
        places
    }

    fn collect(&self, here: &Place, places: &mut Vec<Place>) {
        let mut add = |index: usize, path: String, value: &Self| {
            let indices = here.indices.iter().copied().chain([index]).collect();
            let place = Place { indices, path };
            places.push(place.clone());
            value.collect(&place, places);
        };
        match self {
            Self::Object(members) => {
                for (index, (name, value)) in members.iter().enumerate() {
                    let dot = if here.path.is_empty() { "" } else { "." };
                    add(index, format!("{}{dot}{name}", here.path), value);
                }
            }
            Self::List(items) => {
                for (index, value) in items.iter().enumerate() {
                    add(index, format!("{}[{index}]", here.path), value);
                }
            }
            _ => {}
        }
    }

    /// The value at a place.
    #[must_use]
    pub fn at_mut(&mut self, indices: &[usize]) -> Option<&mut Self> {
        let [index, rest @ ..] = indices else { return Some(self) };
        match self {
            Self::Object(members) => members.get_mut(*index)?.1.at_mut(rest),
            Self::List(items) => items.get_mut(*index)?.at_mut(rest),
            _ => None,
        }
    }

    /// Sets the value at a path of names, if the path exists.
    pub fn set(&mut self, path: &str, value: Self) {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let Self::Object(members) = self else { return };
        let Some((_, found)) = members.iter_mut().find(|(each, _)| each == name) else { return };
        match rest {
            Some(rest) => found.set(rest, value),
            None => *found = value,
        }
    }

    /// Removes the member at a path of names.
    pub fn remove(&mut self, path: &str) {
        let Self::Object(members) = self else { return };
        match path.split_once('.') {
            None => members.retain(|(name, _)| name != path),
            Some((name, rest)) => {
                for (_, value) in members.iter_mut().filter(|(each, _)| each == name) {
                    value.remove(rest);
                }
            }
        }
    }

    /// The text of the value in JSON.
    #[must_use]
    pub fn written(&self) -> String {
        let mut text = String::new();
        self.write_to(&mut text);
        text
    }

    fn write_to(&self, text: &mut String) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(true) => text.push_str("true"),
            Self::Bool(false) => text.push_str("false"),
            Self::Number(number) => text.push_str(number),
            Self::Raw(raw) => text.push_str(raw),
            Self::Text(value) => quote(value, text),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    item.write_to(text);
                }
                text.push(']');
            }
            Self::Object(members) => {
                text.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    quote(name, text);
                    text.push(':');
                    value.write_to(text);
                }
                text.push('}');
            }
        }
    }
}

fn quote(value: &str, text: &mut String) {
    text.push('"');
    for char in value.chars() {
        match char {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            char if char < ' ' => {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(char));
            }
            char => text.push(char),
        }
    }
    text.push('"');
}
