//! A node of a document, and the problems found in it.

use std::rc::Rc;

use serde_json::{Map, Value};

use saferpay_spec::problem::Problems;

/// A value with its place in the document.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    place: Rc<Place<'a>>,
}

/// A place, as the steps to it. The pointer is written only when somebody asks for it, so that a long key
/// is not copied for everything below it.
#[derive(Debug)]
enum Place<'a> {
    Root,
    Member(Rc<Place<'a>>, &'a str),
    Item(Rc<Place<'a>>, usize),
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { value, place: Rc::new(Place::Root) }
    }

    /// The JSON pointer.
    pub(super) fn pointer(&self) -> String {
        let mut steps = Vec::new();
        let mut place = &self.place;
        loop {
            place = match &**place {
                Place::Root => break,
                Place::Member(parent, key) => {
                    steps.push(escape(key));
                    parent
                }
                Place::Item(parent, index) => {
                    steps.push(index.to_string());
                    parent
                }
            };
        }
        steps.push("#".to_owned());
        steps.reverse();
        steps.join("/")
    }

    /// Whether both are the same place.
    pub(super) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self.value, other.value)
    }

    /// The member of an object.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let (key, value) = self.value.as_object()?.get_key_value(key)?;
        Some(Self { value, place: Rc::new(Place::Member(Rc::clone(&self.place), key)) })
    }

    /// The members of an object, in order; none if it is not an object.
    pub(super) fn members(&self) -> Vec<(&'a str, Self)> {
        let object = self.value.as_object().map(Map::iter).into_iter().flatten();
        object
            .map(|(key, value)| {
                let place = Rc::new(Place::Member(Rc::clone(&self.place), key));
                (key.as_str(), Self { value, place })
            })
            .collect()
    }

    /// The items of a list; none if it is not a list.
    pub(super) fn items(&self) -> Vec<Self> {
        let list = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter()
            .enumerate()
            .map(|(index, value)| Self { value, place: Rc::new(Place::Item(Rc::clone(&self.place), index)) })
            .collect()
    }

    /// The text under a key.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether the value of a key is `true`.
    pub(super) fn has_true(&self, key: &str) -> bool {
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
        self.problems.add(format!("{}{}", self.source, place.pointer()), text);
    }

    /// Reports what explains other problems at the same or other places, before them.
    pub(super) fn add_first(&mut self, place: &Node<'_>, text: impl Into<String>) {
        self.problems.add_first(format!("{}{}", self.source, place.pointer()), text);
    }

    /// Reports every key that the reader does not know, except extensions of others. Returns their number.
    pub(super) fn only(&mut self, place: &Node<'_>, known: &[&str]) -> usize {
        let mut unknown = 0;
        for (key, member) in place.members() {
            if !known.contains(&key) && !key.starts_with("x-") {
                unknown += 1;
                self.add(&member, "is not supported");
            }
        }
        unknown
    }
}
