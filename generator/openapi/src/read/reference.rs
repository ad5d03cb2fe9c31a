//! What a reference leads to.

use super::Reader;
use super::place::Place;

impl<'a> Reader<'a> {
    /// The component of a kind, such as `schemas`, that a reference leads to, with its name.
    pub(super) fn component(&mut self, kind: &str, place: &Place<'a>) -> Option<(&'a str, Place<'a>)> {
        let reference = place.text("$ref").unwrap_or_default();
        let name = reference.strip_prefix(&format!("#/components/{kind}/"));
        let found = name.and_then(|name| {
            let components = self.root.get("components")?.get(kind)?;
            Some((name, components.get(name)?))
        });
        if found.is_none() {
            self.complaints.add(place, format!("refers to `{reference}`, which is not there"));
        }
        found
    }

    /// The place itself, or what it refers to instead.
    pub(super) fn followed(&mut self, kind: &str, place: Place<'a>) -> Option<Place<'a>> {
        if place.get("$ref").is_none() {
            return Some(place);
        }
        let (_, found) = self.component(kind, &place)?;
        if found.get("$ref").is_some() {
            self.complaints.add(&found, "is a reference that another leads to; only one is followed");
            return None;
        }
        Some(found)
    }
}
