//! One logical change is one entry, and a change of notation is not reported.

use diff::{compared, compared_with, rules};
use pipeline::small::{bare, constrained, container, field, holding, listed, message, operation};
use saferpay_diff::model::Verdict;
use saferpay_diff::{FieldMappings, Versions};
use saferpay_spec::{Field, Kind, Operation, Specification};

/// Operations whose responses all contain the same container.
fn shop(number: &str, operations: usize, parcel: Vec<Field>) -> Specification {
    let mut specification = bare(number, vec![container("Shop_Parcel", parcel)]);
    specification.operations = (0..operations)
        .map(|index| Operation {
            response: Some(message(vec![holding("Parcel", "Shop_Parcel")])),
            ..operation("POST", &format!("/Payment/v1/Shop/Call{index}"), "Shop Call", "Shop")
        })
        .collect();
    specification
}

#[test]
fn a_container_in_fourteen_responses_is_one_entry() {
    let name = field("Name", Kind::String);
    let comparison = compared(&[
        shop("1.1", 14, vec![name.clone()]),
        shop("1.2", 14, vec![name, field("Size", Kind::Integer)]),
    ]);
    assert_eq!(rules(&comparison), ["response-optional-field-added"]);
    assert_eq!(comparison.entries[0].assessments[0].operations.len(), 14);
    assert_eq!(comparison.counts.total(), 1);
}

#[test]
fn the_order_and_the_notation_of_values_do_not_count_as_changes() {
    let old =
        vec![listed("Colour", &["RED", "BLUE"]), constrained(field("Name", Kind::String), "Length[0..9]")];
    let mut new = vec![listed("Colour", &["BLUE", "RED"]), old[1].clone()];
    new.reverse();
    let comparison = compared(&[shop("1.1", 1, old.clone()), shop("1.2", 1, new)]);
    assert_eq!(comparison.verdict, Verdict::Identical);

    let reworded = vec![old[0].clone(), constrained(field("Name", Kind::String), "Utf8[0..9]")];
    let comparison = compared(&[shop("1.1", 1, old.clone()), shop("1.2", 1, reworded)]);
    assert_eq!(comparison.verdict, Verdict::Cosmetic);

    let narrower = vec![old[0].clone(), constrained(field("Name", Kind::String), "Utf8[1..9]")];
    let comparison = compared(&[shop("1.1", 1, old), shop("1.2", 1, narrower)]);
    assert_eq!(rules(&comparison), ["response-constraint-tightened"]);
}

#[test]
fn a_fingerprint_is_unique_and_the_same_in_later_comparisons() {
    let name = || field("Name", Kind::String);
    let size = || field("Size", Kind::Integer);
    let [first, second, third] = ["1.1", "1.2", "1.3"].map(|number| shop(number, 2, vec![name()]));
    let added = |specification: Specification| {
        let mut specification = specification;
        specification.containers[0].fields.push(size());
        specification
    };
    let near = compared(&[first.clone(), added(second.clone())]);
    let far = compared(&[first.clone(), second, added(third)]);
    assert_eq!(near.entries[0].fingerprint, far.entries[0].fingerprint);
    let mut other = shop("1.2", 2, vec![name()]);
    other.containers[0].fields.push(field("Weight", Kind::Integer));
    assert_ne!(near.entries[0].fingerprint, compared(&[first, other]).entries[0].fingerprint);
}

fn renamed() -> [Specification; 2] {
    [
        shop("1.1", 1, vec![field("ThreeDs", Kind::Boolean)]),
        shop("1.2", 1, vec![field("Liability", Kind::Decimal)]),
    ]
}

const MAPPING: &str = r#"
[[mapping]]
version = "1.2"
old = ["Parcel.ThreeDs"]
new = ["Parcel.Liability"]
why = "It is the same thing."
"#;

#[test]
fn field_mappings_add_and_reject() {
    assert_eq!(
        rules(&compared(&renamed())),
        ["response-optional-field-added", "response-optional-field-removed"]
    );
    assert_eq!(rules(&compared_with(&renamed(), MAPPING)), ["response-field-renamed"]);

    let inferred =
        [shop("1.1", 1, vec![field("Urls", Kind::Uri)]), shop("1.2", 1, vec![field("Url", Kind::Uri)])];
    let rejected = MAPPING
        .replace("[[mapping]]", "[[rejected_mapping]]")
        .replace("ThreeDs", "Urls")
        .replace("Liability", "Url");
    assert_eq!(rules(&compared(&inferred)), ["response-field-renamed"]);
    assert_eq!(
        rules(&compared_with(&inferred, &rejected)),
        ["response-optional-field-added", "response-optional-field-removed"]
    );
}

#[test]
fn a_field_mapping_that_applies_to_nothing_is_an_error() {
    let specifications = renamed();
    let history = pipeline::history::history(&specifications);
    for wrong in [
        MAPPING.replace("1.2", "1.7"),
        MAPPING.replace("ThreeDs", "FourDs").replace("Liability", "Nothing"),
        MAPPING.replace("[[mapping]]", "[[rejected_mapping]]"),
    ] {
        let field_mappings = FieldMappings::parse("field_mappings.toml", &wrong).unwrap();
        let problems = Versions::new(&specifications, &history, &field_mappings).err();
        assert!(problems.is_some(), "{wrong}");
    }
}
