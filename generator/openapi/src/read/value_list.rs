//! Schemas that are lists of values.

use super::node::Node;
use crate::extension;

/// Whether a schema is a list of values. Some frameworks write every enum as a schema.
pub(super) fn is_value_list(place: &Node<'_>) -> bool {
    place.get("properties").is_none()
        && (place.get("enum").is_some() || place.get(extension::VALUES).is_some())
}
