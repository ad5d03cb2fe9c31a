//! Changes of a response at one place of its tree.

use crate::claim::State;
use crate::json::{Json, Place};

/// A change at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The place is removed.
    Remove,
    /// `null` instead of the value.
    Null,
    /// A value of another type.
    OtherType,
    /// A value of yet another type.
    ThirdType,
    /// A number that fits no type.
    HugeNumber,
    /// A list within a list, 200 times.
    Deep,
    /// An empty string.
    EmptyText,
    /// A long string.
    LongText,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// The same value twice.
    SameTwice,
    /// Another value before this one.
    OtherBefore,
    /// Another value after this one.
    OtherAfter,
    /// A member that no version has, with an absurd value.
    UnknownMember,
}

impl Change {
    /// All mutations.
    pub const ALL: [Self; 13] = [
        Self::Remove,
        Self::Null,
        Self::OtherType,
        Self::ThirdType,
        Self::HugeNumber,
        Self::Deep,
        Self::EmptyText,
        Self::LongText,
        Self::LoneSurrogate,
        Self::SameTwice,
        Self::OtherBefore,
        Self::OtherAfter,
        Self::UnknownMember,
    ];

    /// Changes a tree at a place.
    pub fn apply(self, tree: &mut Json, place: &Place) {
        let Some((last, parent)) = place.indices.split_last() else { return };
        let Some(parent) = tree.at_mut(parent) else { return };
        let Some(value) = parent.at_mut(&[*last]) else { return };
        match self {
            Self::Null => *value = Json::Null,
            Self::OtherType => *value = other_type(value),
            Self::ThirdType => *value = third_type(value),
            Self::HugeNumber => *value = Json::Number("1e999".to_owned()),
            Self::Deep => *value = deep(),
            Self::EmptyText => *value = Json::text(""),
            Self::LongText => *value = Json::text("x".repeat(3000)),
            Self::LoneSurrogate => *value = Json::Raw(r#""half \ud800 a character""#.to_owned()),
            Self::Remove => match parent {
                Json::Object(members) => drop(members.remove(*last)),
                Json::List(items) => drop(items.remove(*last)),
                _ => {}
            },
            Self::SameTwice => {
                let value = value.clone();
                insert(parent, *last, *last, value);
            }
            Self::OtherBefore => {
                let value = other_value(value);
                insert(parent, *last, *last, value);
            }
            Self::OtherAfter => {
                let value = other_value(value);
                insert(parent, *last, last + 1, value);
            }
            Self::UnknownMember => {
                if let Json::Object(members) = parent {
                    let value =
                        if last.is_multiple_of(2) { deep() } else { Json::Number("-1e99999".to_owned()) };
                    members.insert(*last, ("NotInAnyVersion".to_owned(), value));
                }
            }
        }
    }
}

/// Inserts a value next to another, with the same name.
fn insert(parent: &mut Json, beside: usize, at: usize, value: Json) {
    match parent {
        Json::Object(members) => {
            let name = members[beside].0.clone();
            members.insert(at, (name, value));
        }
        Json::List(items) => items.insert(at, value),
        _ => {}
    }
}

fn other_type(value: &Json) -> Json {
    match value {
        Json::Text(_) | Json::Raw(_) => Json::Bool(true),
        Json::Number(_) => Json::text("not a number"),
        Json::Bool(_) => Json::Number("2".to_owned()),
        Json::Null | Json::List(_) => Json::object([("a", Json::Null)]),
        Json::Object(_) => Json::text("not an object"),
    }
}

fn third_type(value: &Json) -> Json {
    match value {
        Json::Text(text) if text.parse::<u64>().is_ok_and(|number| number.to_string() == *text) => {
            Json::Number(text.clone())
        }
        Json::Text(_) | Json::Raw(_) => Json::object([("Id", Json::text("CAPTURED"))]),
        Json::Number(_) | Json::Bool(_) => Json::List(Vec::new()),
        Json::Null | Json::List(_) => Json::Bool(true),
        Json::Object(_) => Json::List(vec![Json::text("CAPTURED")]),
    }
}

/// A different value of the same type.
fn other_value(value: &Json) -> Json {
    match value {
        Json::Text(text) => match State::named(text) {
            Some(State::Captured) => Json::text("AUTHORIZED"),
            Some(_) => Json::text("CAPTURED"),
            None if text == "PAYMENT" => Json::text("REFUND"),
            None => Json::text(format!("{text}9")),
        },
        Json::Number(number) => Json::Number(format!("{number}9")),
        Json::Bool(value) => Json::Bool(!value),
        Json::Null | Json::Raw(_) => Json::text("CAPTURED"),
        Json::List(_) => Json::List(Vec::new()),
        Json::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), other_value(value))).collect())
        }
    }
}

fn deep() -> Json {
    Json::Raw(format!("{}{}", "[".repeat(200), "]".repeat(200)))
}
