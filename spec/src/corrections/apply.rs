//! Corrections applied to specifications.

use super::{Correction, Corrections, Row};
use crate::problem::Problems;
use crate::{Field, Kind, Presence, SpecVersion, Specification, TableRef, runs};

impl Corrections {
    /// Applies every correction to every specification.
    ///
    /// # Errors
    ///
    /// The corrections that match nothing, and, where `exact`, those that match
    /// nothing in some version that they name.
    pub fn apply(&self, specifications: &mut [Specification], exact: bool) -> Result<(), Problems> {
        let all: Vec<SpecVersion> =
            specifications.iter().map(|specification| specification.version).collect();
        let mut problems = Problems::default();
        for correction in &self.corrections {
            for owner in &correction.owners {
                let (matched, missed): (Vec<_>, Vec<_>) = specifications
                    .iter_mut()
                    .filter(|specification| correction.versions.contains(specification.version))
                    .map(|specification| (specification.version, apply(correction, owner, specification)))
                    .partition(|(_, matched)| *matched);
                let versions = |list: Vec<(SpecVersion, bool)>| -> Vec<SpecVersion> {
                    list.into_iter().map(|(version, _)| version).collect()
                };
                let place = format!("correction {}: {owner}.{}", correction.name, correction.field);
                if matched.is_empty() {
                    problems.add(place, "no longer matches anything; remove it, or correct its range");
                } else if exact && !missed.is_empty() {
                    let missed = runs(&versions(missed), &all);
                    problems.add(
                        place,
                        format!("does not match in {missed}; correct its range `{}`", correction.versions),
                    );
                }
            }
        }
        self.rules.apply(specifications, exact, &mut problems);
        problems.into_result()
    }

    /// Applies the corrections that match a single specification.
    pub fn apply_matching(&self, specification: &mut Specification) {
        for correction in &self.corrections {
            if correction.versions.contains(specification.version) {
                for owner in &correction.owners {
                    apply(correction, owner, specification);
                }
            }
        }
        self.rules.apply_matching(specification);
    }
}

fn apply(correction: &Correction, owner: &TableRef, specification: &mut Specification) -> bool {
    let Some(fields) = specification.table_mut(owner) else {
        return false;
    };
    let position = fields.iter().position(|field| field.name == correction.field);
    match (&correction.set, &correction.add, position) {
        (Some(row), _, Some(position)) => set(row, &mut fields[position]),
        (_, Some(row), None) => {
            fields.push(new_field(&correction.field, row));
            true
        }
        _ => false,
    }
}

/// Changes a field; false where everything was so already.
fn set(row: &Row, field: &mut Field) -> bool {
    let before = field.clone();
    if let Some(presence) = row.presence {
        field.presence = presence;
    }
    if let Some(kind) = row.kind {
        field.kind = kind;
        if !kind.refers() {
            field.reference = None;
        }
    }
    if let Some(reference) = &row.reference {
        field.reference = Some(reference.clone());
    }
    if let Some(constraints) = &row.constraints {
        field.constraints.clone_from(constraints);
    }
    for value in &row.values {
        if !field.values.contains(value) {
            field.values.push(value.clone());
        }
    }
    if let Some(default) = &row.default {
        field.default = Some(default.clone());
    }
    *field != before
}

fn new_field(name: &str, row: &Row) -> Field {
    Field {
        name: name.to_owned(),
        presence: row.presence.unwrap_or(Presence::Optional),
        kind: row.kind.unwrap_or(Kind::String),
        reference: row.reference.clone(),
        constraints: row.constraints.clone().unwrap_or_default(),
        rules: Vec::new(),
        values: row.values.clone(),
        further_values: false,
        deprecated: false,
        default: row.default.clone(),
        example: None,
    }
}
