//! The sentences about an entry, for everything outside of the reports that shows entries.

use std::collections::BTreeSet;

pub(crate) use super::headline::{action, fragments, messages, place, what};
use crate::model::Entry;
use crate::rules;
use saferpay_spec::SpecVersion;

/// The reason for the level of a rule.
pub(crate) fn why(rule: &str) -> &'static str {
    rules::rule(rule).map_or("", |rule| rule.why)
}

/// The versions that changed it.
pub(crate) fn history(entry: &Entry) -> String {
    let versions: BTreeSet<SpecVersion> = entry.transitions.iter().map(|step| step.version).collect();
    if entry.transitions.len() < 2 || !entry.back_and_forth {
        let versions: Vec<String> = versions.iter().map(ToString::to_string).collect();
        return match &*versions {
            [] => format!("since {}", entry.introduced_in),
            [one] => format!("since {one}"),
            several => format!("changed in {}", several.join(", ")),
        };
    }
    let mut states: Vec<String> = entry
        .transitions
        .iter()
        .map(|transition| {
            let state = match (&transition.old, &transition.new) {
                (None, Some(_)) => "added",
                (Some(_), None) => "removed",
                (Some(_), Some(state)) => state,
                (None, None) => "changed",
            };
            format!("{state} in {}", transition.version)
        })
        .collect();
    states.dedup();
    format!("changed back and forth: {}", states.join("; "))
}
