//! The corrections of the published pages that shape an entry.
//!
//! A correction can move a change to another version than the pages have it in, so an entry that it shapes
//! names it.

use std::collections::BTreeSet;

use crate::model::{Comparison, Entry, Owner};
use crate::versions::Versions;
use crate::view::View;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::{OperationRef, SpecVersion, TableRef};

impl Versions<'_> {
    /// Notes for each entry which corrections of its fields begin or end with the change.
    ///
    /// # Errors
    ///
    /// Versions that do not exist.
    pub fn name_corrections(
        &self,
        comparison: &mut Comparison,
        corrections: &Corrections,
    ) -> Result<(), Problems> {
        let (old, new) = (self.view(comparison.from)?, self.view(comparison.to)?);
        let all: Vec<SpecVersion> = self.all().collect();
        for entry in comparison.entries.iter_mut().chain(&mut comparison.transient) {
            entry.corrections = shaping(entry, (old, new), &all, corrections);
        }
        Ok(())
    }
}

fn shaping(
    entry: &Entry,
    (old, new): (&View<'_>, &View<'_>),
    all: &[SpecVersion],
    corrections: &Corrections,
) -> Vec<String> {
    let mut tables: BTreeSet<(TableRef, &str)> = BTreeSet::new();
    for (view, sides) in [(old, &entry.old), (new, &entry.new)] {
        for side in sides {
            let Some(member) = &side.subject.member else { continue };
            let tables_of = match &side.subject.owner {
                Owner::Error => vec![TableRef::Error],
                Owner::Container { name } => view.container_ids(name).map(TableRef::Container).collect(),
                Owner::Message { operation, part } => {
                    let (method, path) = (operation.method, operation.path.clone());
                    vec![TableRef::Message(OperationRef { method, path }.message(*part))]
                }
                Owner::Operation { .. } | Owner::Service => Vec::new(),
            };
            tables.extend(tables_of.into_iter().map(|table| (table, &**member)));
        }
    }
    // A correction shapes a change if it applies on one side of it only, or to a version that made it.
    let steps: Vec<(SpecVersion, SpecVersion)> = entry
        .transitions
        .iter()
        .filter_map(|step| {
            let at = all.iter().position(|version| *version == step.version)?;
            Some((*all.get(at.checked_sub(1)?)?, step.version))
        })
        .collect();
    let of_field = |owners: &[TableRef], field: &str| {
        owners.iter().any(|owner| tables.contains(&(owner.clone(), field)))
    };
    let mut names = Vec::new();
    for correction in &corrections.corrections {
        let applies = |version| correction.versions.contains(version);
        if of_field(&correction.owners, &correction.field)
            && steps.iter().any(|(before, after)| applies(*before) != applies(*after))
        {
            names.push(format!("{}: {}", correction.name, correction.why));
        }
    }
    if entry.kind.starts_with("prose-rule-") {
        for rule in &corrections.prose_rules {
            let applies = |version| rule.versions.contains(version);
            let of_rule = rule.fields.iter().any(|field| of_field(&rule.owners, field));
            if of_rule && steps.iter().any(|(before, after)| applies(*before) || applies(*after)) {
                names.push(format!("{}: {}", rule.name, rule.why));
            }
        }
    }
    names
}
