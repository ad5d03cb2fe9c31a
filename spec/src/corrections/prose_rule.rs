//! Rules that a page states in a sentence, and the fields that they hold for.

use serde::Deserialize;

use super::Corrections;
use crate::problem::Problems;
use crate::{Rule, SpecVersion, Specification, TableRef, VersionRange, runs};

/// A rule that a page states in a sentence, and the fields that it holds for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProseRule {
    /// The name by which messages speak of it.
    pub name: String,
    /// The versions that it concerns.
    pub versions: VersionRange,
    /// The tables. A version need not have all of them.
    pub owners: Vec<TableRef>,
    /// The fields, each of which every owner has in some version.
    pub fields: Vec<String>,
    /// The rule.
    pub rule: Rule,
    /// Why.
    pub why: String,
    /// What shows it.
    pub evidence: String,
}

impl ProseRule {
    pub(super) fn is_incomplete(&self) -> bool {
        self.owners.is_empty() || self.fields.is_empty() || self.why.is_empty() || self.evidence.is_empty()
    }

    pub(super) fn places(&self) -> impl Iterator<Item = (&TableRef, &str)> {
        self.owners.iter().flat_map(|owner| self.fields.iter().map(move |field| (owner, &**field)))
    }

    /// Adds the rule; false where there is no such field.
    pub(super) fn apply(&self, owner: &TableRef, field: &str, specification: &mut Specification) -> bool {
        let fields = specification.table_mut(owner);
        let Some(field) = fields.and_then(|fields| fields.iter_mut().find(|row| row.name == field)) else {
            return false;
        };
        if !field.rules.contains(&self.rule) {
            field.rules.push(self.rule.clone());
        }
        true
    }
}

impl Corrections {
    /// Adds every rule to every specification, and reports the rules that match nothing.
    pub(super) fn apply_prose_rules(
        &self,
        specifications: &mut [Specification],
        exact: bool,
        problems: &mut Problems,
    ) {
        let all: Vec<SpecVersion> =
            specifications.iter().map(|specification| specification.version).collect();
        for prose_rule in &self.prose_rules {
            for (owner, field) in prose_rule.places() {
                let mut matched = false;
                let mut missed = Vec::new();
                let concerned = specifications
                    .iter_mut()
                    .filter(|specification| prose_rule.versions.contains(specification.version));
                for specification in concerned {
                    if prose_rule.apply(owner, field, specification) {
                        matched = true;
                    } else if specification.table(owner).is_some() {
                        missed.push(specification.version);
                    }
                }
                let place = format!("prose rule {}: {owner}.{field}", prose_rule.name);
                if !matched {
                    problems.add(place, "no longer matches anything; remove it, or correct its range");
                } else if exact && !missed.is_empty() {
                    let missed = runs(&missed, &all);
                    let versions = prose_rule.versions;
                    problems.add(
                        place,
                        format!("there is no such field in {missed}; correct its range `{versions}`"),
                    );
                }
            }
        }
    }
}
