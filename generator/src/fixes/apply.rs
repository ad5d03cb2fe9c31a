//! Fixes applied to specifications.

use super::{Fix, Fixes, Row};
use crate::problem::Problems;
use crate::spec::{Field, Kind, Presence, SpecVersion, Specification, runs};

impl Fixes {
    /// Applies every fix to every specification.
    ///
    /// # Errors
    ///
    /// The fixes that match nothing, and, where `exact`, those that match
    /// nothing in some version that they name.
    pub fn apply(&self, specifications: &mut [Specification], exact: bool) -> Result<(), Problems> {
        let all: Vec<SpecVersion> =
            specifications.iter().map(|specification| specification.version).collect();
        let mut problems = Problems::default();
        for fix in &self.fix {
            for owner in &fix.owners {
                let (matched, missed): (Vec<_>, Vec<_>) = specifications
                    .iter_mut()
                    .filter(|specification| fix.versions.contains(specification.version))
                    .map(|specification| (specification.version, apply(fix, owner, specification)))
                    .partition(|(_, matched)| *matched);
                let versions = |list: Vec<(SpecVersion, bool)>| -> Vec<SpecVersion> {
                    list.into_iter().map(|(version, _)| version).collect()
                };
                let place = format!("fix {}: {owner}.{}", fix.name, fix.field);
                if matched.is_empty() {
                    problems.add(place, "matches nothing any more; take it out, or correct its range");
                } else if exact && !missed.is_empty() {
                    let missed = runs(&versions(missed), &all);
                    problems.add(
                        place,
                        format!("does not match in {missed}; correct its range `{}`", fix.versions),
                    );
                }
            }
        }
        self.apply_demands(specifications, exact, &mut problems);
        problems.into_result()
    }

    /// Applies the fixes that match a single specification.
    pub fn apply_matching(&self, specification: &mut Specification) {
        for fix in &self.fix {
            if fix.versions.contains(specification.version) {
                for owner in &fix.owners {
                    apply(fix, owner, specification);
                }
            }
        }
        let version = specification.version;
        for demand in self.demand.iter().filter(|demand| demand.versions.contains(version)) {
            for (owner, field) in demand.places() {
                demand.apply(owner, field, specification);
            }
        }
    }
}

fn apply(fix: &Fix, owner: &str, specification: &mut Specification) -> bool {
    let Some(fields) = specification.table_mut(owner) else {
        return false;
    };
    let position = fields.iter().position(|field| field.name == fix.field);
    match (&fix.set, &fix.add, position) {
        (Some(row), _, Some(position)) => set(row, &mut fields[position]),
        (_, Some(row), None) => {
            fields.push(new_field(&fix.field, row));
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
        default: None,
        example: None,
    }
}
