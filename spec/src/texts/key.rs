//! The subjects of texts.

use std::fmt;

/// The part of `spec/docs` that contains a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Operations and their messages, in `operations/`.
    Operations,
    /// Containers, in `containers/`.
    Containers,
    /// Value lists, in `values/`.
    Values,
    /// What fields of one name have in common, in `fields.md`.
    Fields,
}

/// An item, such as a container, or a member of one, such as a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The place of its text.
    pub area: Area,
    /// The item.
    pub item: String,
    /// The field by its name on the wire, or the value.
    pub member: Option<String>,
}

impl Key {
    /// The list of the error names of all versions.
    pub const ERROR_NAME: &str = "ErrorName";
    /// The list of what errors ask the caller to do.
    pub const BEHAVIOR: &str = "Behavior";

    /// An item of an area.
    #[must_use]
    pub fn item(area: Area, item: &str) -> Self {
        Self { area, item: item.to_owned(), member: None }
    }

    /// A container (`Payment`) or a message (`PaymentPage/Initialize request`).
    #[must_use]
    pub fn record(name: &str) -> Self {
        Self::item(if name.contains('/') { Area::Operations } else { Area::Containers }, name)
    }

    /// A member of this item.
    #[must_use]
    pub fn with(&self, member: &str) -> Self {
        Self { member: Some(member.to_owned()), ..self.clone() }
    }

    /// The possible targets of a reference in a text: `Payment.OrderId`, `PaymentPage/Assert`, `RETRY`.
    #[must_use]
    pub fn of_reference(reference: &str) -> Vec<Self> {
        let (item, member) = match reference.split_once('.') {
            Some((item, member)) => (item, Some(member.to_owned())),
            None => (reference, None),
        };
        let key = |area| Self { member: member.clone(), ..Self::item(area, item) };
        if item.contains('/') {
            return vec![key(Area::Operations)];
        }
        let mut keys = vec![key(Area::Containers), key(Area::Values)];
        if member.is_none() {
            let lists = [Self::ERROR_NAME, Self::BEHAVIOR];
            keys.extend(lists.map(|list| Self::item(Area::Values, list).with(item)));
        }
        keys
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.item)?;
        self.member.as_ref().map_or(Ok(()), |member| write!(formatter, ".{member}"))
    }
}
