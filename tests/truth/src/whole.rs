//! What a response proves. If it proves the outcome, the client must not call it unknown.

use crate::json::Json;
use crate::ledger::{Entry, Truth};
use crate::tables::Operation;
use crate::wire::{Wire, look};

/// What a response proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// The request was carried out, with all essential facts.
    Done,
    /// The request was refused.
    Refused,
    /// Nothing.
    Nothing,
}

/// Members that mark a body as an error.
const ERROR: [&str; 3] = ["Behavior", "ErrorMessage", "ErrorName"];

/// Whether the tree of a response proves that the request was carried out: it names the request, and has each
/// essential fact that the version calls mandatory, with the value of the ledger.
#[must_use]
pub fn known_done(operation: &Operation, entry: &Entry, tree: Option<&Json>, status: u16) -> bool {
    if entry.truth != Truth::Done || !(200..300).contains(&status) {
        return false;
    }
    let (Some(response), Some(tree)) = (&operation.response, tree) else {
        // A deletion has an empty response.
        return operation.response.is_none() && tree.is_none();
    };
    let has = |name: &str| tree.members().iter().any(|(each, _)| each == name);
    if ERROR.iter().any(|name| has(name) && !response.members.iter().any(|own| own == name)) {
        return false;
    }
    let is_ours = if operation.is_management() {
        response.members.iter().any(|name| has(name))
    } else {
        look(tree, "ResponseHeader.RequestId") == Wire::Text(entry.request_id.clone())
    };
    let essential = response.facts.iter().filter(|each| each.fact.is_essential());
    let has_essential = essential
        .flat_map(|each| each.places.iter().map(move |place| (each.fact, place)))
        .filter(|(_, place)| place.is_mandatory)
        .all(|(fact, place)| look(tree, place.path).fact(place.is_bool) == entry.fact(fact));
    // If a response has no other facts, a list is its fact.
    let has_lists = response.has_facts()
        || response.lists.iter().all(|name| {
            let mut found = tree.members().iter().filter(|(each, _)| each == name);
            found.next().is_some_and(|(_, value)| matches!(value, Json::List(_))) && found.next().is_none()
        });
    is_ours && has_essential && has_lists
}

/// Whether the tree of a response proves that the request was refused: it has the name of the error, and
/// names no other request.
#[must_use]
pub fn known_refused(operation: &Operation, entry: &Entry, tree: Option<&Json>, status: u16) -> bool {
    let Some(tree) = tree else { return false };
    let is_ours = operation.is_management()
        || match look(tree, "ResponseHeader.RequestId") {
            Wire::Text(id) => id == entry.request_id,
            Wire::Missing | Wire::Null => true,
            _ => false,
        };
    let name = entry.error_name.clone().map(Wire::Text);
    let is_named = name.is_some_and(|name| look(tree, "ErrorName") == name);
    is_ours && is_named && ((200..300).contains(&status) || (400..500).contains(&status))
}
