//! Which operations a program may send again: `spec/operations.toml`.

use serde::Deserialize;

use crate::problem::Problems;
use crate::{OperationRef, Specification};

/// The classes of all operations.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operations {
    /// The classes.
    #[serde(default)]
    pub class: Vec<Class>,
}

/// Operations that are alike, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Whether a second request changes nothing that the first one did not.
    pub idempotent: bool,
    /// The next step if it is unknown whether one was carried out.
    pub unknown: Option<NextStep>,
    /// The next step instead if the request has a certain field.
    pub unknown_with: Option<StepWithField>,
    /// The reason, as text after a colon.
    pub why: String,
    /// The operations.
    pub operations: Vec<OperationRef>,
}

/// The next step for requests with a certain field.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepWithField {
    /// The path of the field in the request, with dots.
    pub field: String,
    /// The step.
    pub step: NextStep,
}

/// The next step after an unknown outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// It need not be: a new one does no harm.
    StartOver,
    /// By the transaction.
    Inquire,
    /// By the alias.
    InquireAlias,
    /// By no operation.
    LookAtReporting,
}

impl NextStep {
    /// The operation that it asks.
    #[must_use]
    pub const fn asks(self) -> Option<&'static str> {
        match self {
            Self::Inquire => Some("POST /Payment/v1/Transaction/Inquire"),
            Self::InquireAlias => Some("POST /Payment/v1/Alias/Inquire"),
            Self::StartOver | Self::LookAtReporting => None,
        }
    }
}

impl Operations {
    /// Reads `spec/operations.toml`.
    ///
    /// # Errors
    ///
    /// If the text does not have the expected form.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let operations: Self = crate::toml_file::parse(file, text)?;
        let mut problems = Problems::default();
        let mut seen: Vec<&OperationRef> = Vec::new();
        for class in &operations.class {
            let first = class.operations.first().map_or_else(|| "a class".to_owned(), ToString::to_string);
            if class.operations.is_empty() || class.why.is_empty() {
                problems.add(format!("{file}: {first}"), "a class needs `operations` and `why`");
            }
            if class.idempotent == class.unknown.is_some() {
                problems.add(
                    format!("{file}: {first}"),
                    "`unknown` is set if `idempotent` is false, and only then",
                );
            }
            if class.unknown_with.is_some() && class.unknown.is_none() {
                problems.add(format!("{file}: {first}"), "`unknown_with` requires `unknown`");
            }
            for operation in &class.operations {
                if seen.contains(&operation) {
                    problems.add(format!("{file}: {operation}"), "is in two classes");
                }
                seen.push(operation);
            }
        }
        problems.into_result()?;
        Ok(operations)
    }

    /// The class of an operation.
    #[must_use]
    pub fn class_of(&self, operation: &OperationRef) -> Option<&Class> {
        self.class.iter().find(|class| class.operations.contains(operation))
    }

    /// Checks that some version has each operation that is named.
    ///
    /// # Errors
    ///
    /// One problem for each operation that no version has.
    pub fn check_applied(&self, specifications: &[Specification]) -> Result<(), Problems> {
        let mut problems = Problems::default();
        for entry in self.class.iter().flat_map(|class| &class.operations) {
            let mut operations = specifications.iter().flat_map(|each| &each.operations);
            if !operations.any(|operation| operation.is(entry)) {
                let place = format!("spec/operations.toml: {entry}");
                problems.add(place, "applies to nothing; remove it, or correct it");
            }
        }
        problems.into_result()
    }
}
