//! Resolves references.

use super::Reader;
use super::node::Node;

impl<'a> Reader<'a> {
    /// The component that a reference points to, with its name. `kind` is its section, such as `schemas`.
    pub(super) fn component(&mut self, kind: &str, place: &Node<'a>) -> Option<(&'a str, Node<'a>)> {
        let reference = place.text("$ref").unwrap_or_default();
        let name = reference.strip_prefix(&format!("#/components/{kind}/"));
        let found = name.and_then(|name| {
            let components = self.root.get("components")?.get(kind)?;
            Some((name, components.get(name)?))
        });
        if found.is_none() {
            self.diagnostics.add(place, format!("refers to `{reference}`, which does not exist"));
        }
        found
    }

    /// The node itself, or the target of its reference.
    pub(super) fn followed(&mut self, kind: &str, place: Node<'a>) -> Option<Node<'a>> {
        if place.get("$ref").is_none() {
            return Some(place);
        }
        let (_, found) = self.component(kind, &place)?;
        if found.get("$ref").is_some() {
            self.diagnostics.add(&found, "is a reference to a reference; only the first is followed");
            return None;
        }
        Some(found)
    }
}
