//! Classes given to the operations of all versions.

use std::collections::BTreeMap;

use super::{Class, NextStep, Operations};
use crate::history::{Edition, EditionOperation, History};
use crate::problem::Problems;
use crate::spec::{SpecVersion, runs};

impl Operations {
    /// Notes the class of every operation that is in one. Where a version lacks what could be
    /// asked, its step is to look at the reporting.
    ///
    /// # Errors
    ///
    /// The entries that no version has an operation for.
    pub fn classify(&self, history: &mut History) -> Result<(), Problems> {
        let mut unused: Vec<&String> = self.class.iter().flat_map(|class| &class.operations).collect();
        for edition in &mut history.editions {
            let lines: Vec<String> = operations(edition).map(|operation| line(operation)).collect();
            for (operation, line) in operations(edition).zip(&lines) {
                unused.retain(|entry| *entry != line);
                operation.class = self.class_of(line).cloned();
                let step = operation.class.as_mut().and_then(|class| class.unknown.as_mut());
                if let Some(step) = step
                    && step.asks().is_some_and(|asked| !lines.iter().any(|line| line == asked))
                {
                    *step = NextStep::LookAtReporting;
                }
            }
        }
        let mut problems = Problems::default();
        for entry in unused {
            problems.add(
                format!("spec/operations.toml: {entry}"),
                "applies to nothing; take it out, or correct it",
            );
        }
        problems.into_result()
    }

    fn class_of(&self, line: &str) -> Option<&Class> {
        self.class.iter().find(|class| class.operations.iter().any(|each| each == line))
    }
}

/// The operations that are in no class, which therefore count as those that must not be repeated.
#[must_use]
pub fn unclassified(history: &History) -> Problems {
    let mut versions: BTreeMap<String, Vec<SpecVersion>> = BTreeMap::new();
    for edition in &history.editions {
        for operation in edition.groups.iter().flat_map(|group| &group.operations) {
            if operation.class.is_none() {
                versions.entry(line(operation)).or_default().push(edition.version);
            }
        }
    }
    let mut problems = Problems::default();
    for (line, found) in versions {
        let found = runs(&found, &history.versions);
        problems.add(
            line,
            format!("(in {found}) is in no class of spec/operations.toml, and counts as one that must not be repeated"),
        );
    }
    problems
}

fn operations(edition: &mut Edition) -> impl Iterator<Item = &mut EditionOperation> {
    edition.groups.iter_mut().flat_map(|group| &mut group.operations)
}

fn line(operation: &EditionOperation) -> String {
    format!("{} {}", operation.method, operation.path)
}
