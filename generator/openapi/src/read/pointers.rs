//! Where a document says what was read from it.

use std::collections::BTreeMap;

use super::place::Place;

/// The JSON pointers of tables and fields, by their owners as the facts name them.
#[derive(Clone, Debug, Default)]
pub struct Pointers(BTreeMap<(String, String), String>);

impl Pointers {
    /// The pointer of a field, or else of its table; the whole document where neither is known.
    ///
    /// An operation is an owner too: `POST /Payment/v1/Transaction/Capture`.
    #[must_use]
    pub fn of(&self, owner: &str, field: &str) -> &str {
        let found =
            [field, ""].into_iter().find_map(|field| self.0.get(&(owner.to_owned(), field.to_owned())));
        found.map_or("#", String::as_str)
    }

    /// Remembers where a table or an operation stands; the first place counts.
    pub(super) fn owner(&mut self, owner: &str, place: &Place<'_>) {
        self.field(owner, "", place);
    }

    /// Remembers where a field stands; the first place counts.
    pub(super) fn field(&mut self, owner: &str, field: &str, place: &Place<'_>) {
        let key = (owner.to_owned(), field.to_owned());
        self.0.entry(key).or_insert_with(|| place.pointer.clone());
    }
}
