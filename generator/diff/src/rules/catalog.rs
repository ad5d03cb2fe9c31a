//! All definitions and rules, and how to find one.

use super::change_kind::ChangeKind;
use super::definition::{Definition, Inverse, Rule};
use super::{constraints, fields, operations, presence, service, values};

/// All kinds of change.
pub fn definitions() -> impl Iterator<Item = &'static Definition> {
    [
        fields::DEFINITIONS,
        presence::DEFINITIONS,
        values::DEFINITIONS,
        constraints::DEFINITIONS,
        operations::DEFINITIONS,
        service::DEFINITIONS,
    ]
    .into_iter()
    .flatten()
}

/// All rules.
pub fn rules() -> impl Iterator<Item = Rule> {
    definitions().flat_map(Definition::rules)
}

/// A kind of change by its id: `field-became-mandatory`.
#[must_use]
pub fn definition(id: &str) -> Option<&'static Definition> {
    definitions().find(|definition| definition.kind.as_str() == id)
}

/// A rule by its id: `request-field-became-mandatory`.
#[must_use]
pub fn rule(id: &str) -> Option<Rule> {
    rules().find(|rule| rule.id() == id)
}

impl ChangeKind {
    /// The definition of this kind.
    #[must_use]
    pub fn definition(self) -> &'static Definition {
        let found = definitions().find(|definition| definition.kind == self);
        found.unwrap_or_else(|| unreachable!("a test compares the kinds with the definitions"))
    }
}

impl Definition {
    /// The definition of the opposite change.
    #[must_use]
    pub fn inverse(&'static self) -> &'static Self {
        match self.inverse {
            Inverse::Kind(kind) => kind.definition(),
            Inverse::Itself => self,
        }
    }
}
