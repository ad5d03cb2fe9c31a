//! What is wrong with the specification as a whole: all that can be found, where the other commands
//! stop at what they cannot go on with.

use generator::diff::Versions;
use generator::fixes::Fixes;
use generator::history::{self, History};
use generator::operations::unclassified;
use generator::problem::Problems;
use generator::spec::Specification;

use crate::checkout::Checkout;
use crate::command::codegen;

/// The merged versions, if they can be merged, and everything that is wrong on the way there. What
/// is wrong with the fixes themselves is left to those who hold them against the pages.
pub(super) fn merged(
    checkout: &Checkout,
    published: &[Specification],
    fixes: &Fixes,
) -> (Option<History>, Found) {
    let mut found = Found::default();
    let mut specifications = published.to_vec();
    let _ = fixes.apply(&mut specifications, false);
    let history = found.history(checkout, &specifications);
    let corrections = found.keep(checkout.corrections());
    if let (Some(history), Some(corrections)) = (&history, &corrections) {
        found.keep(Versions::new(&specifications, history, corrections));
    }
    (history, found)
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Found {
    pub(super) problems: Problems,
}

impl Found {
    fn history(&mut self, checkout: &Checkout, specifications: &[Specification]) -> Option<History> {
        let sound = self.keep(codegen::checked(specifications));
        let names = self.keep(checkout.names());
        let operations = self.keep(checkout.operations());
        let (Some(()), Some(names)) = (sound, names) else { return None };
        let mut history = self.keep(history::build_part(specifications, &names))?;
        self.keep(names.check_applied(specifications));
        if let Some(operations) = operations {
            self.keep(operations.classify(&mut history));
            self.problems.extend(unclassified(&history));
        }
        Some(history)
    }

    /// The result, if there is one; otherwise its problems are found.
    pub(super) fn keep<T>(&mut self, result: Result<T, Problems>) -> Option<T> {
        result.map_err(|problems| self.problems.extend(problems)).ok()
    }
}
