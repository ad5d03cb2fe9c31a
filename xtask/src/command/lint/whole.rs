//! Problems of the specification as a whole. In contrast to other commands, which stop at the first step that
//! fails, this finds all of them.

use saferpay_diff::{FieldMappings, Versions};
use saferpay_history::{History, unclassified};
use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, Specification, load};

/// The merged versions, if they can be merged, and all problems of the steps before. The comparison with the
/// pages reports mistakes in the corrections themselves.
pub(super) fn merged(
    files: &Files,
    published: &[Specification],
    corrections: &Corrections,
) -> (Option<History>, Problems) {
    let mut problems = Problems::default();
    let mut specifications = published.to_vec();
    let _ = corrections.apply(&mut specifications, false);
    let history = history(files, &specifications, &mut problems);
    let mappings = problems.keep(FieldMappings::load(files));
    if let (Some(history), Some(mappings)) = (&history, &mappings) {
        problems.keep(Versions::new(&specifications, history, mappings));
    }
    (history, problems)
}

fn history(files: &Files, specifications: &[Specification], problems: &mut Problems) -> Option<History> {
    let consistent = problems.keep(load::check_all(specifications));
    let names = problems.keep(load::names(files));
    let operations = problems.keep(load::operations(files));
    let (Some(()), Some(names)) = (consistent, names) else { return None };
    let classes = operations.clone().unwrap_or_default();
    let history = problems.keep(saferpay_history::build_partial(specifications, &names, &classes))?;
    problems.keep(names.check_applied(specifications));
    problems.extend(saferpay_lint::secrets::undecided(specifications, names.secrets()));
    if let Some(operations) = operations {
        problems.keep(operations.check_applied(specifications));
        problems.extend(unclassified(&history));
    }
    Some(history)
}
