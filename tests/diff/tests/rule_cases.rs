//! Two small versions for each kind of change. The comparison reports exactly the expected rules:
//! for upgrades and downgrades, in requests and in responses.

use std::collections::BTreeSet;

use diff::{compared, compared_with, rules};
use pipeline::small::{bare, constrained, container, field, holding, listed, mandatory, message, version};
use saferpay_diff::rules::definitions;
use saferpay_diff::{FieldMappings, Level, Versions};
use saferpay_history::build;
use saferpay_spec::names::Names;
use saferpay_spec::{Deprecation, Field, Header, Kind, Method, Presence, Rule, Specification};

/// This kind needs a mapping file, because the pages do not say which behavior replaces another.
const BEHAVIOR_RENAMED: &str = "behavior-renamed";

/// The fields of a message before and after.
struct Case {
    /// The expected kind.
    kind: &'static str,
    old: Vec<Field>,
    new: Vec<Field>,
}

fn text() -> Field {
    field("Note", Kind::String)
}

fn ruled(rule: &str) -> Field {
    Field { rules: vec![Rule { name: "rule".to_owned(), kind: rule.parse().unwrap() }], ..text() }
}

fn other_text() -> Field {
    field("Other", Kind::String)
}

fn cases() -> Vec<Case> {
    let case = |kind, old: &[Field], new: &[Field]| Case { kind, old: old.to_vec(), new: new.to_vec() };
    let defaulted = |text: &str| Field { default: Some(text.to_owned()), ..field("Note", Kind::String) };
    let list = |values: &[&str]| listed("Note", values);
    let open = Field { further_values: true, ..list(&["A"]) };
    let recommended = Field { presence: Presence::Recommended, ..text() };
    let deprecated = Field { deprecated: true, ..text() };
    let [wide, narrow] = ["Utf8[1..100]", "Utf8[1..80]"].map(|constraint| constrained(text(), constraint));
    let other = constrained(text(), "Numeric[1..90]");
    let reworded = constrained(text(), "Length[1..100]");
    vec![
        case("mandatory-field-added", &[], &[mandatory(text())]),
        case("mandatory-field-removed", &[mandatory(text())], &[]),
        case("optional-field-added", &[], &[text()]),
        case("optional-field-removed", &[text()], &[]),
        case("field-renamed", &[field("Urls", Kind::Uri)], &[field("Url", Kind::Uri)]),
        case(
            "field-replaced",
            &[field("Url", Kind::Uri)],
            &[field("GoodUrl", Kind::Uri), field("BadUrl", Kind::Uri)],
        ),
        case("type-widened", &[field("Note", Kind::Uri)], &[text()]),
        case("type-narrowed", &[text()], &[field("Note", Kind::Guid)]),
        case("type-changed", &[text()], &[field("Note", Kind::Boolean)]),
        case("field-became-mandatory", &[text()], &[mandatory(text())]),
        case("field-became-optional", &[mandatory(text())], &[text()]),
        case("field-became-recommended", &[text()], std::slice::from_ref(&recommended)),
        case("field-no-longer-recommended", &[recommended], &[text()]),
        case("field-deprecated", &[text()], std::slice::from_ref(&deprecated)),
        case("field-no-longer-deprecated", &[deprecated], &[text()]),
        case("value-added", &[list(&["A"])], &[list(&["B", "A"])]),
        case("value-removed", &[list(&["A", "B"])], &[list(&["B"])]),
        case("value-renamed", &[list(&["Merchant"])], &[list(&["MERCHANT"])]),
        case("value-list-added", &[text()], &[list(&["A"])]),
        case("value-list-removed", &[list(&["A"])], &[text()]),
        case("value-list-opened", &[list(&["A"])], std::slice::from_ref(&open)),
        case("value-list-closed", &[open], &[list(&["A"])]),
        case("constraint-tightened", std::slice::from_ref(&wide), std::slice::from_ref(&narrow)),
        case("constraint-loosened", std::slice::from_ref(&narrow), std::slice::from_ref(&wide)),
        case("constraint-changed", &[narrow], &[other]),
        case("constraint-reworded", &[wide], &[reworded]),
        case("prose-rule-added", &[text()], &[ruled("Day")]),
        case("prose-rule-removed", &[ruled("Day")], &[text()]),
        case("prose-rule-changed", &[ruled("Day")], &[ruled("DateTime")]),
        case("prose-rule-changed", &[ruled("OneOf[0,1,3]")], &[ruled("OneOf[0,1,5]")]),
        case("prose-rule-tightened", &[ruled("WebAddress")], &[ruled("HttpsAddress")]),
        case("prose-rule-tightened", &[ruled("MaxLength[256]")], &[ruled("MaxLength[100]")]),
        case("prose-rule-loosened", &[ruled("HoursAhead[1..4320]")], &[ruled("HoursAhead[0..4320]")]),
        case("prose-rule-loosened", &[ruled("Range[0..2000]")], &[ruled("Range[0..5000]")]),
        case(
            "prose-rule-loosened",
            &[ruled("RequiredIf[Other=A|B]"), other_text()],
            &[ruled("RequiredIf[Other=A]"), other_text()],
        ),
        case("prose-rule-added", &[text(), other_text()], &[ruled("AtMostOneOf[Note,Other]"), other_text()]),
        case("prose-rule-removed", &[ruled("RequiredIf[Other]"), other_text()], &[text(), other_text()]),
        case("default-added", &[text()], &[defaulted("1")]),
        case("default-removed", &[defaulted("1")], &[text()]),
        case("default-changed", &[defaulted("1")], &[defaulted("2")]),
    ]
}

/// A version with the fields in the request, in the response, or in a container that both use.
fn versions(case: &Case, put: impl Fn(&mut Specification, &[Field])) -> [Specification; 2] {
    let [mut old, mut new] = ["1.1", "1.2"].map(|number| bare(number, Vec::new()));
    put(&mut old, &case.old);
    put(&mut new, &case.new);
    [old, new]
}

fn reported(case: &Case, put: impl Fn(&mut Specification, &[Field])) -> Vec<String> {
    rules(&compared(&versions(case, put)))
}

fn in_request(specification: &mut Specification, fields: &[Field]) {
    specification.operations[0].request = Some(message(fields.to_vec()));
}

fn in_response(specification: &mut Specification, fields: &[Field]) {
    specification.operations[0].response = Some(message(fields.to_vec()));
}

fn in_both(specification: &mut Specification, fields: &[Field]) {
    specification.containers.push(container("Shop_Parcel", fields.to_vec()));
    in_request(specification, &[holding("Parcel", "Shop_Parcel")]);
    in_response(specification, &[holding("Parcel", "Shop_Parcel")]);
}

#[test]
fn a_change_in_a_request_is_reported_by_the_rule_for_requests() {
    for case in cases() {
        assert_eq!(reported(&case, in_request), [format!("request-{}", case.kind)]);
    }
}

#[test]
fn a_change_in_a_response_is_reported_by_the_rule_for_responses() {
    for case in cases().iter().filter(|case| !case.kind.starts_with("default")) {
        assert_eq!(reported(case, in_response), [format!("response-{}", case.kind)]);
    }
}

#[test]
fn a_default_of_a_response_field_is_not_reported() {
    for case in cases().iter().filter(|case| case.kind.starts_with("default")) {
        assert!(reported(case, in_response).is_empty(), "{}", case.kind);
    }
}

/// A rule that comes breaks requests. A rule that goes can surprise a program that reads responses.
#[test]
fn a_rule_that_comes_goes_or_changes_is_graded_by_direction() {
    let level = |old: &[Field], new: &[Field], put: fn(&mut Specification, &[Field])| {
        let case = Case { kind: "", old: old.to_vec(), new: new.to_vec() };
        compared(&versions(&case, put)).entries[0].level
    };
    let (short, long) = ([ruled("MaxLength[9]")], [ruled("MaxLength[99]")]);
    for (old, new, request, response) in [
        (vec![text()], short.to_vec(), Level::Breaking, Level::Safe),
        (short.to_vec(), vec![text()], Level::Safe, Level::PotentiallyBreaking),
        (long.to_vec(), short.to_vec(), Level::Breaking, Level::Safe),
        (short.to_vec(), long.to_vec(), Level::Safe, Level::PotentiallyBreaking),
        (short.to_vec(), vec![ruled("Day")], Level::Breaking, Level::PotentiallyBreaking),
    ] {
        assert_eq!(level(&old, &new, in_request), request, "{:?} to {:?}", old[0].rules, new[0].rules);
        assert_eq!(level(&old, &new, in_response), response, "{:?} to {:?}", old[0].rules, new[0].rules);
    }
}

#[test]
fn a_group_of_fields_grows_with_a_new_field() {
    let old = vec![ruled("ExactlyOneOf[Note,Other]"), other_text()];
    let new = vec![ruled("ExactlyOneOf[Note,Other,New]"), other_text(), field("New", Kind::String)];
    let case = Case { kind: "optional-field-added", old, new };
    assert_eq!(reported(&case, in_request), ["request-optional-field-added"]);
}

#[test]
fn a_change_in_a_container_of_both_is_one_entry_with_two_assessments() {
    for case in cases().iter().filter(|case| !case.kind.starts_with("default")) {
        let comparison = compared(&versions(case, in_both));
        assert_eq!(comparison.entries.len(), 1, "{}", case.kind);
        let expected = [format!("request-{}", case.kind), format!("response-{}", case.kind)];
        assert_eq!(rules(&comparison), expected);
        let severest = comparison.entries[0].assessments.iter().map(|assessment| assessment.level).min();
        assert_eq!(Some(comparison.entries[0].level), severest);
    }
}

#[test]
fn a_downgrade_reports_the_inverse_rules() {
    for case in cases() {
        let inverse = saferpay_diff::rules::definition(case.kind).unwrap().inverse().kind.as_str();
        let back = Case { kind: inverse, old: case.new, new: case.old };
        assert_eq!(reported(&back, in_request), [format!("request-{inverse}")]);
    }
}

/// Pairs of versions that differ outside of messages, with the expected rule.
fn outside_of_messages() -> Vec<(&'static str, [Specification; 2])> {
    let plain = || ["1.1", "1.2"].map(|number| bare(number, Vec::new()));
    let changed = |change: &dyn Fn(&mut Specification)| {
        let [old, mut new] = plain();
        change(&mut new);
        [old, new]
    };
    let back = |[mut old, mut new]: [Specification; 2]| {
        (old.version, new.version) = (version("1.2"), version("1.1"));
        [new, old]
    };
    let more = changed(&|new| {
        let path = "/Payment/v1/Shop/Close";
        let close = pipeline::small::operation("POST", path, "Shop Close", "Shop");
        new.operations.push(close);
    });
    let deprecated = changed(&|new| {
        new.operations[0].deprecated = Some(Deprecation { since: None, replacement: None });
    });
    let license = changed(&|new| new.operations[0].license = Some("License needed".to_owned()));
    let [other_old, mut other_new] = license.clone();
    let other_old = Specification { operations: license[1].operations.clone(), ..other_old };
    other_new.operations[0].license = Some("Another license".to_owned());
    let status = changed(&|new| new.statuses.push(406));
    let behavior = changed(&|new| new.behaviors.push("ABORT".to_owned()));
    let name = changed(&|new| new.error_names.push("BLOCKED".to_owned()));
    let header = |value: &str| Header { name: "Shop-RequestId".to_owned(), value: value.to_owned() };
    let headers = changed(&|new| new.headers.push(header("Id[1..50]")));
    let mut value = headers.clone();
    value[0].headers = vec![header("Id[1..40]")];
    let no_request = changed(&|new| new.operations[0].request = None);
    let no_response = changed(&|new| new.operations[0].response = None);
    let moved = changed(&|new| {
        new.operations[0].method = Method::Put;
    });
    let title = "/rest/shops";
    let manage = |title_text: &str, number: &str| {
        let mut specification = bare(number, Vec::new());
        specification.operations.push(pipeline::small::operation("GET", title, title_text, "Management API"));
        specification
    };
    let renamed = [manage("Shops ListShops", "1.1"), manage("Shops EveryShop", "1.2")];
    vec![
        ("operation-added", more.clone()),
        ("operation-removed", back(more)),
        ("operation-moved", moved),
        ("operation-renamed", renamed),
        ("operation-deprecated", deprecated.clone()),
        ("operation-no-longer-deprecated", back(deprecated)),
        ("license-required", license.clone()),
        ("license-no-longer-required", back(license)),
        ("license-changed", [other_old, other_new]),
        ("request-body-removed", no_request.clone()),
        ("request-body-added", back(no_request)),
        ("response-body-removed", no_response.clone()),
        ("response-body-added", back(no_response)),
        ("status-added", status.clone()),
        ("status-removed", back(status)),
        ("behavior-added", behavior.clone()),
        ("behavior-removed", back(behavior)),
        ("error-name-added", name.clone()),
        ("error-name-removed", back(name)),
        ("header-added", headers.clone()),
        ("header-removed", back(headers)),
        ("header-changed", value),
    ]
}

#[test]
fn changes_outside_of_messages_have_their_own_rules() {
    for (kind, versions) in outside_of_messages() {
        assert_eq!(rules(&compared(&versions)), [kind]);
    }
}

#[test]
fn a_renamed_behavior_is_paired_by_the_mapping_file() {
    let [mut old, mut new] = ["1.1", "1.2"].map(|number| bare(number, Vec::new()));
    old.behaviors.push("STOP".to_owned());
    new.behaviors.push("ABORT".to_owned());
    let renamed = "[[renamed_value]]\nversion = \"1.2\"\nfields = [\"behavior\"]\nold = \"STOP\"\nnew = \"ABORT\"\nwhy = \"It is.\"\n";
    assert_eq!(rules(&compared_with(&[old, new], renamed)), [BEHAVIOR_RENAMED]);
}

#[test]
fn an_error_name_has_the_variant_of_the_names_file() {
    let [old, mut new] = ["1.1", "1.2"].map(|number| bare(number, Vec::new()));
    new.error_names.push("BLOCKED".to_owned());
    let specifications = [old, new];
    let names = Names::parse("names.toml", "[variants]\nBLOCKED = \"Barred\"\n").unwrap();
    let history = build(&specifications, &names, &saferpay_spec::operations::Operations::default()).unwrap();
    let field_mappings = FieldMappings::default();
    let versions = Versions::new(&specifications, &history, &field_mappings).unwrap();
    let comparison = versions.compare(version("1.1"), version("1.2")).unwrap();
    assert_eq!(comparison.entries[0].impacts[0].path, "error::ErrorName::Barred");
}

/// Versions whose containers change their names, or their fields.
fn containers() -> Vec<(&'static str, [Specification; 2])> {
    let shop = |number: &str, id: &str, fields: &[&str]| {
        let fields = fields.iter().map(|name| field(name, Kind::String)).collect();
        let mut specification = bare(number, vec![container(id, fields)]);
        in_request(&mut specification, &[holding("Parcel", id)]);
        specification
    };
    let renamed =
        [shop("1.1", "Shop_Parcel", &["Name", "Size"]), shop("1.2", "Shop_Packet", &["Name", "Size"])];
    let replaced = [shop("1.1", "Shop_Parcel", &["Name", "Size"]), shop("1.2", "Shop_Packet", &["Weight"])];
    let mut moved = [shop("1.1", "Shop_Parcel", &["Name", "Weight"]), shop("1.2", "Shop_Parcel", &["Name"])];
    moved[1].containers.push(container("Shop_Scale", vec![field("Weight", Kind::String)]));
    moved[1].containers[0].fields.push(holding("Scale", "Shop_Scale"));
    let names = |taken: &[&str], number: &str| {
        let mut specification =
            bare(number, vec![container("Shop_Parcel", vec![listed("Colour", &["RED"])])]);
        let first = if taken.is_empty() { vec![] } else { vec![listed("Colour", taken)] };
        specification.containers.insert(0, container("Shop_Bag", first));
        in_request(&mut specification, &[holding("Bag", "Shop_Bag"), holding("Parcel", "Shop_Parcel")]);
        specification
    };
    vec![
        ("request-container-renamed", renamed),
        ("request-container-replaced", replaced),
        ("request-field-moved request-optional-field-added", moved),
        (
            "request-optional-field-added request-value-list-renamed",
            [names(&[], "1.1"), names(&["BLUE"], "1.2")],
        ),
    ]
}

#[test]
fn renamed_containers_are_compared() {
    for (expected, versions) in containers() {
        assert_eq!(rules(&compared(&versions)).join(" "), expected);
    }
}

#[test]
fn every_kind_has_a_case() {
    let shown: BTreeSet<String> = cases()
        .iter()
        .map(|case| case.kind.to_owned())
        .chain([BEHAVIOR_RENAMED.to_owned()])
        .chain(outside_of_messages().iter().map(|(kind, _)| (*kind).to_owned()))
        .chain(
            containers().iter().flat_map(|(ids, _)| ids.split(' ')).map(|id| id.replacen("request-", "", 1)),
        )
        .collect();
    let missing: Vec<&str> =
        definitions().map(|definition| definition.kind.as_str()).filter(|id| !shown.contains(*id)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}
