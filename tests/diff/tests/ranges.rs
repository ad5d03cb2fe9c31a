//! Comparisons across several versions: the net changes, the versions that introduced them, and
//! transient changes.

use diff::{compared, rules};
use pipeline::small::{bare, field, message, version};
use saferpay_diff::report::{Report, View, text};
use saferpay_spec::{Field, Kind, Specification};

/// Versions 1.1, 1.2 and so on, whose requests have these fields.
fn versions(requests: &[&[Field]]) -> Vec<Specification> {
    let with = |(index, fields): (usize, &&[Field])| {
        let mut specification = bare(&format!("1.{}", index + 1), Vec::new());
        specification.operations[0].request = Some(message(fields.to_vec()));
        specification
    };
    requests.iter().enumerate().map(with).collect()
}

#[test]
fn an_entry_names_the_version_that_introduced_it() {
    let code = [field("Code", Kind::String)];
    let comparison = compared(&versions(&[&[], &[], &code, &code]));
    assert_eq!(rules(&comparison), ["request-optional-field-added"]);
    assert_eq!(comparison.entries[0].introduced_in, version("1.3"));
    assert!(!comparison.entries[0].back_and_forth);
    let counts: Vec<usize> = comparison.timeline.iter().map(|summary| summary.counts.total()).collect();
    assert_eq!(counts, [0, 1, 0]);
}

#[test]
fn a_field_that_is_removed_added_and_removed_again_is_back_and_forth() {
    let code = [field("Code", Kind::String)];
    let comparison = compared(&versions(&[&code, &[], &code, &[]]));
    assert_eq!(rules(&comparison), ["request-optional-field-removed"]);
    let entry = &comparison.entries[0];
    assert!(entry.back_and_forth);
    let transitions: Vec<String> =
        entry.transitions.iter().map(|transition| transition.version.to_string()).collect();
    assert_eq!(transitions, ["1.2", "1.3", "1.4"]);
    assert!(comparison.transient.is_empty());
    let report =
        text(&Report { comparison: &comparison, unmatched: None, view: View::default(), notes: Vec::new() });
    let flat = report.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains("changed back and forth: removed in 1.2; added in 1.3; removed in 1.4"),
        "{report}"
    );
}

#[test]
fn a_reverted_change_is_transient() {
    let code = [field("Code", Kind::String)];
    let comparison = compared(&versions(&[&code, &[], &code]));
    assert!(comparison.entries.is_empty());
    assert_eq!(comparison.transient.len(), 1);
    assert!(comparison.transient[0].back_and_forth);
}

#[test]
fn two_renames_of_a_field_are_reported_as_one() {
    let named = |name: &str| [field(name, Kind::Uri)];
    let comparison = compared(&versions(&[&named("BackUrl"), &named("ReturnUrl"), &named("ReturnUrls")]));
    assert_eq!(rules(&comparison), ["request-field-renamed"]);
    let [old, new] = [&comparison.entries[0].old, &comparison.entries[0].new];
    assert_eq!(old[0].subject.member.as_deref(), Some("BackUrl"));
    assert_eq!(new[0].subject.member.as_deref(), Some("ReturnUrls"));
}
