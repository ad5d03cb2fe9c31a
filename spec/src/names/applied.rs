//! Which entries of `spec/names.toml` apply to something.

use std::collections::BTreeSet;

use super::{IdType, Names};
use crate::problem::Problems;
use crate::{Operation, OperationRef, Specification, TableRef};

/// Everything that entries could apply to, in all versions.
#[derive(Default)]
struct Occurring<'a> {
    containers: BTreeSet<&'a str>,
    /// Those that something refers to.
    references: BTreeSet<&'a str>,
    operations: BTreeSet<OperationRef>,
    /// The values of all lists, error names and behaviors.
    values: BTreeSet<&'a str>,
    /// The lists with a settled name, with their owners.
    named: BTreeSet<(String, TableRef)>,
    /// The entries for identifiers that are used.
    ids: BTreeSet<(IdType, String)>,
}

impl Names {
    /// Checks that every entry applies to something in some version.
    ///
    /// # Errors
    ///
    /// One problem for each that does not.
    pub fn check_applied(&self, specifications: &[Specification]) -> Result<(), Problems> {
        let occurring = self.occurring(specifications);
        let mut problems = Problems::default();
        let mut check = |entry: String, applies: bool| {
            if !applies {
                let place = format!("spec/names.toml: {entry}");
                problems.add(place, "applies to nothing; remove it, or correct it");
            }
        };
        for id in self.containers.keys() {
            check(format!("containers.{id}"), occurring.containers.contains(&**id) && !self.is_runtime(id));
        }
        for line in self.operations.keys() {
            check(format!("operations.{line}"), occurring.operations.contains(line));
        }
        for id in self.runtime.containers.iter().map(String::as_str) {
            let applies = occurring.containers.contains(id) || occurring.references.contains(id);
            check(format!("runtime.{id}"), applies);
        }
        for value in self.variants.keys() {
            check(format!("variants.{value}"), occurring.values.contains(&**value));
        }
        for (id, entries) in &self.ids {
            for entry in entries {
                check(format!("ids.{id}.{entry}"), occurring.ids.contains(&(*id, entry.clone())));
            }
        }
        for entry in &self.values {
            for owner in &entry.owners {
                let applies = occurring.named.contains(&(entry.name.clone(), owner.clone()));
                check(format!("values.{}.{owner}", entry.name), applies);
            }
        }
        problems.keep(self.secrets.check_applied(specifications));
        problems.into_result()
    }

    fn occurring<'a>(&self, specifications: &'a [Specification]) -> Occurring<'a> {
        let mut occurring = Occurring::default();
        for specification in specifications {
            occurring.containers.extend(specification.containers.iter().map(|container| &*container.id));
            let operations = specification.operations.iter();
            occurring.operations.extend(operations.map(Operation::reference));
            let errors = specification.error_names.iter().chain(&specification.behaviors);
            occurring.values.extend(errors.map(String::as_str));
            for (owner, fields) in specification.tables().filter(|(owner, _)| !self.is_runtime_table(owner)) {
                for field in fields {
                    occurring.references.extend(field.reference.as_deref());
                    occurring.values.extend(field.values.iter().map(String::as_str));
                    if !field.values.is_empty()
                        && let Some(name) = self.values(&owner, &field.name)
                    {
                        occurring.named.insert((name, owner.clone()));
                    }
                    if let Some(id) = self.id_type(&owner, field)
                        && let Some(entry) = self.id_entry(id, &owner, field)
                    {
                        occurring.ids.insert((id, entry.to_owned()));
                    }
                }
            }
        }
        occurring
    }
}
