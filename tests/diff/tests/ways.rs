//! Ranges: the net change, the version where it came, and what came and went.

use diff::{compared, rules};
use pipeline::small::{bare, field, message, version};
use saferpay_diff::report::{Report, text};
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
fn an_entry_names_the_version_where_it_came() {
    let code = [field("Code", Kind::String)];
    let comparison = compared(&versions(&[&[], &[], &code, &code]));
    assert_eq!(rules(&comparison), ["request-optional-field-added"]);
    assert_eq!(comparison.entries[0].came, version("1.3"));
    assert!(!comparison.entries[0].flaps);
    let brought: Vec<usize> = comparison.timeline.iter().map(|stop| stop.counts.total()).collect();
    assert_eq!(brought, [0, 1, 0]);
}

#[test]
fn gone_back_and_gone_again_is_a_flap() {
    let code = [field("Code", Kind::String)];
    let comparison = compared(&versions(&[&code, &[], &code, &[]]));
    assert_eq!(rules(&comparison), ["request-optional-field-removed"]);
    let entry = &comparison.entries[0];
    assert!(entry.flaps);
    let steps: Vec<String> = entry.steps.iter().map(|step| step.version.to_string()).collect();
    assert_eq!(steps, ["1.2", "1.3", "1.4"]);
    assert!(comparison.passing.is_empty());
    assert!(
        text(&Report { comparison: &comparison, unseen: None })
            .contains("flaps: gone in 1.2; there in 1.3; gone in 1.4")
    );
}

#[test]
fn what_is_back_in_the_end_is_told_apart() {
    let code = [field("Code", Kind::String)];
    let comparison = compared(&versions(&[&code, &[], &code]));
    assert!(comparison.entries.is_empty());
    assert_eq!(comparison.passing.len(), 1);
    assert!(comparison.passing[0].flaps);
}

#[test]
fn two_renames_on_the_way_are_one_in_the_end() {
    let named = |name: &str| [field(name, Kind::Uri)];
    let comparison = compared(&versions(&[&named("BackUrl"), &named("ReturnUrl"), &named("ReturnUrls")]));
    assert_eq!(rules(&comparison), ["request-field-renamed"]);
    let [old, new] = [&comparison.entries[0].old, &comparison.entries[0].new];
    assert_eq!(old[0].subject.member.as_deref(), Some("BackUrl"));
    assert_eq!(new[0].subject.member.as_deref(), Some("ReturnUrls"));
}
