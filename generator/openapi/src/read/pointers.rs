//! The JSON pointers of everything that was read from a document.

use std::collections::BTreeMap;

use super::node::Node;

/// The JSON pointers of tables and fields, by the names of their owners in `spec/versions/`.
#[derive(Clone, Debug, Default)]
pub struct Pointers(BTreeMap<(String, String), String>);

impl Pointers {
    /// The pointer of a field, or of its table, or of the whole document.
    ///
    /// An operation is an owner too: `POST /Payment/v1/Transaction/Capture`.
    #[must_use]
    pub fn of(&self, owner: &str, field: &str) -> &str {
        let found =
            [field, ""].into_iter().find_map(|field| self.0.get(&(owner.to_owned(), field.to_owned())));
        found.map_or("#", String::as_str)
    }

    /// Notes the pointer of a table or an operation; the first one counts.
    pub(super) fn owner(&mut self, owner: &str, place: &Node<'_>) {
        self.field(owner, "", place);
    }

    /// Notes the pointer of a field; the first one counts.
    pub(super) fn field(&mut self, owner: &str, field: &str, place: &Node<'_>) {
        let key = (owner.to_owned(), field.to_owned());
        self.0.entry(key).or_insert_with(|| place.pointer.clone());
    }
}
