//! Compares pages with the OpenAPI documents of their versions.

mod changes;

use changes::changes;
use pipeline::framework::in_its_manner;
use pipeline::tree::{Vendored, vendored};
use saferpay_lint::{Contradiction, differences};
use saferpay_openapi::{Dialect, ParsedDocument, export};
use saferpay_spec::Specification;
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use serde_json::{Value, json};
use vendored::each_fourth;

fn names() -> &'static Names {
    &vendored::inputs().names
}

fn document(specification: &Specification, dialect: Dialect) -> Value {
    export(specification, names(), &RequiredFields::as_published(specification), &|_| None, dialect)
}

fn page() -> &'static Specification {
    &vendored().iter().find(|file| file.name == "1.53.json").unwrap().specification
}

fn found(page: &Specification, document: &Value) -> Vec<Contradiction> {
    let reading = ParsedDocument::of("document.json", &document.to_string(), Some(page));
    differences(page, &reading.unwrap_or_else(|problems| panic!("{problems}")))
}

fn shown(found: &[Contradiction]) -> Vec<String> {
    let line = |each: &Contradiction| format!("{} {} {} {}", each.check, each.owner, each.field, each.detail);
    found.iter().map(line).collect()
}

#[test]
fn a_page_equals_the_document_written_from_it() {
    equals_the_document_written_from_it(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn every_page_equals_the_document_written_from_it() {
    equals_the_document_written_from_it(vendored().iter());
}

fn equals_the_document_written_from_it(versions: impl Iterator<Item = &'static Vendored>) {
    for Vendored { specification, .. } in versions {
        for dialect in [Dialect::V3_0, Dialect::V3_1] {
            let found = found(specification, &document(specification, dialect));
            assert_eq!(shown(&found), Vec::<String>::new(), "{} {dialect:?}", specification.version);
        }
    }
}

#[test]
fn a_page_equals_its_document_as_a_framework_writes_it() {
    equals_its_document_as_a_framework_writes_it(each_fourth(vendored()));
}

#[test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
fn every_page_equals_its_document_as_a_framework_writes_it() {
    equals_its_document_as_a_framework_writes_it(vendored().iter());
}

fn equals_its_document_as_a_framework_writes_it(versions: impl Iterator<Item = &'static Vendored>) {
    for Vendored { specification, .. } in versions {
        let found = found(specification, &in_its_manner(&document(specification, Dialect::V3_0)));
        // The page of 1.24 refers to a container that it does not have, which a document cannot do.
        let expected = match specification.version.to_string().as_str() {
            "1.24" => vec![
                "document-type error Risk the page says object MobilePayment_Models_RiskDetails, \
                            the document any (document.json#/components/schemas/Saferpay.Error/properties/Risk)",
            ],
            _ => Vec::new(),
        };
        assert_eq!(shown(&found), expected, "{}", specification.version);
    }
}

#[test]
fn each_difference_is_reported_alone_and_at_its_place() {
    let ours = [Dialect::V3_0, Dialect::V3_1].map(|dialect| document(page(), dialect));
    let framework = in_its_manner(&ours[0]);
    for change in changes() {
        let [own, other] = change.places;
        let tries = ours.iter().zip([own; 2]).chain([(&framework, other)]);
        for (document, place) in tries.filter_map(|(document, place)| Some((document, place?))) {
            let mut changed = document.clone();
            put(&mut changed, place, change.value.clone());
            let found = shown(&found(page(), &changed));
            // A header with another name is one header too many and one too few.
            let expected = if change.contradiction.starts_with("document-headers") { 2 } else { 1 };
            assert_eq!(found.len(), expected, "{place}: {found:#?}");
            for line in found {
                assert!(line.starts_with(change.contradiction), "{place}: {line}");
                assert!(line.contains(change.readings), "{place}: {line}");
                assert!(line.contains("(document.json#"), "{line}");
                let end = change.at.map_or_else(|| format!("{place})"), ToOwned::to_owned);
                assert!(line.ends_with(&end), "{place}: {line}");
            }
        }
    }
}

/// Sets a place of a document, or removes it. In 3.0 a reference may be wrapped.
fn put(document: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match (document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")), value) {
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value,
        (Value::Object(members), Some(value)) => _ = members.insert(key, value),
        (Value::Object(members), None) => {
            members.shift_remove(&key).unwrap_or_else(|| panic!("no {pointer}"));
        }
        (parent, _) => panic!("{pointer} is in {parent}"),
    }
}

#[test]
fn a_schema_of_another_name_is_recognized_by_its_fields() {
    let written = document(page(), Dialect::V3_1).to_string();
    let renamed = written.replace("Payment_Models_Data_Phone\"", "Telephone\"");
    assert_ne!(renamed, written);
    let mut renamed: Value = serde_json::from_str(&renamed).unwrap();
    assert_eq!(shown(&found(page(), &renamed)), Vec::<String>::new());
    let main = "/components/schemas/Telephone/properties/Main";
    put(&mut renamed, main, Some(json!({ "type": "integer" })));
    let found = shown(&found(page(), &renamed));
    let [line] = &*found else { panic!("{found:#?}") };
    assert!(line.starts_with("document-type Payment_Models_Data_Phone Main"), "{line}");
    assert!(line.ends_with("#/components/schemas/Telephone/properties/Main)"), "{line}");
}
