//! Lists of values among the schemas of a document.

use super::place::Place;
use crate::extension;

/// Whether a schema is a list of values, as some frameworks write each enum.
pub(super) fn is_value_list(place: &Place<'_>) -> bool {
    place.get("properties").is_none()
        && (place.get("enum").is_some() || place.get(extension::VALUES).is_some())
}
