//! Finds the container id of each schema.

use std::collections::BTreeMap;

use super::node::{Diagnostics, Node};
use saferpay_spec::Specification;

/// The published ids of the schemas of a document.
pub(super) struct Ids(BTreeMap<String, String>);

impl Ids {
    /// Finds the ids. The id of a schema is a known id with which its name ends, or the only known id with
    /// the same last part, or the name itself with underscores instead of dots.
    pub(super) fn new(
        root: &Node<'_>,
        neighbor: Option<&Specification>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Self {
        let known: Vec<&str> = neighbor
            .map(|neighbor| neighbor.containers.iter().map(|container| container.id.as_str()).collect())
            .unwrap_or_default();
        let schemas = root.get("components").and_then(|components| components.get("schemas"));
        let schemas = schemas.map(|schemas| schemas.members()).unwrap_or_default();
        let mut ids = BTreeMap::new();
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for (name, place) in schemas {
            let id = id(name, &known);
            if let Some(other) = owners.insert(id.clone(), name) {
                diagnostics.add(&place, format!("is the container `{id}`, and so is `{other}`"));
            }
            ids.insert(name.to_owned(), id);
        }
        Self(ids)
    }

    /// The id of a schema.
    pub(super) fn of(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_else(|| name.to_owned())
    }
}

fn id(name: &str, known: &[&str]) -> String {
    let written = name.replace(['.', '+'], "_");
    if known.contains(&written.as_str()) {
        return written;
    }
    // `Saferpay.Api.Payment.Models.Data.Payment` ends with the id of the pages.
    let ending = |id: &&&str| written.ends_with(&format!("_{id}"));
    if let Some(id) = known.iter().filter(ending).max_by_key(|id| id.len()) {
        return (*id).to_owned();
    }
    let last = |text: &str| text.rsplit('_').next().map(ToOwned::to_owned);
    let mut alike = known.iter().filter(|id| name.contains('.') && last(id) == last(&written));
    match (alike.next(), alike.next()) {
        (Some(id), None) => (*id).to_owned(),
        _ => written,
    }
}
