//! The version files fit their schema, and a change of one field changes one line.

use pipeline::json_schema::JsonSchema;
use pipeline::small::rich;
use pipeline::tree::{Vendored, vendored, workspace};
use saferpay_spec::{Specification, TableRef, parse, render, schema};
use serde_json::{Value, json};

fn compiled() -> JsonSchema {
    JsonSchema::new(serde_json::from_str(&schema()).unwrap())
}

#[test]
fn the_vendored_schema_equals_the_schema_of_the_model() {
    let text = std::fs::read_to_string(workspace().join("spec/schema.json")).expect("spec/schema.json");
    assert_eq!(text, schema(), "run `cargo xtask codegen`");
    // It fits its draft.
    let _ = compiled();
}

#[test]
#[should_panic = "is not valid against metaschema"]
fn a_schema_that_does_not_fit_its_draft_is_refused() {
    let _ = JsonSchema::new(json!({ "type": "fruit" }));
}

#[test]
fn every_version_file_fits_the_schema() {
    let schema = compiled();
    for Vendored { name, text, .. } in vendored() {
        let file: Value = serde_json::from_str(text).unwrap();
        schema.check(&file).unwrap_or_else(|problems| panic!("{name}: {problems}"));
    }
}

#[test]
fn every_version_file_has_the_name_and_the_format_that_the_import_writes() {
    for Vendored { name, text, specification } in vendored() {
        assert_eq!(*name, format!("{}.json", specification.version));
        assert!(render(specification) == *text, "{name} is not written as `cargo xtask import` writes it");
    }
}

#[test]
fn what_does_not_fit_the_schema_is_refused_by_the_reader_too() {
    let schema = compiled();
    let whole = serde_json::to_value(rich("1.40")).unwrap();
    assert!(schema.accepts(&whole));
    let breaks: [(&str, Value); 9] = [
        ("/version", json!("1.053")),
        ("/version", json!(1.53)),
        ("/statuses/0", json!("200")),
        ("/statuses", json!([70000])),
        ("/error/fields/0/presence", json!("perhaps")),
        ("/error/fields/0/type", json!("container")),
        ("/containers/0/fields/1/constraints/0", json!("Utf9[1..2]")),
        ("/operations/0/request/examples/0", json!({"Yaml": "a: 1"})),
        ("/containers/0/fields", json!(null)),
    ];
    for (place, value) in breaks {
        let mut broken = whole.clone();
        *broken.pointer_mut(place).unwrap() = value;
        assert!(!schema.accepts(&broken), "the schema accepts {place}");
        assert!(parse("file", &broken.to_string()).is_err(), "the reader accepts {place}");
    }
    for place in ["", "/operations/0", "/containers/0", "/containers/0/fields/0", "/error", "/headers/0"] {
        let mut broken = whole.clone();
        broken.pointer_mut(place).and_then(Value::as_object_mut).unwrap().insert("prose".into(), json!("no"));
        assert!(!schema.accepts(&broken), "the schema accepts one more key in `{place}`");
        assert!(parse("file", &broken.to_string()).is_err(), "the reader accepts one more key in `{place}`");
    }
}

#[test]
fn a_change_of_one_field_changes_one_line() {
    type Change = fn(&mut saferpay_spec::Field);
    let changes: [Change; 6] = [
        |field| field.deprecated = !field.deprecated,
        |field| field.values.push("ONE_MORE".to_owned()),
        |field| field.constraints = vec!["Utf8[7..77]".parse().unwrap()],
        |field| field.example = Some("\"quoted\"\nand broken".to_owned()),
        |field| field.name.push('X'),
        |field| field.default = Some("other".to_owned()),
    ];
    for Vendored { name, text, specification } in vendored().iter().rev().step_by(12) {
        let owners: Vec<(TableRef, usize)> = specification
            .tables()
            .map(|(owner, fields)| (owner, fields.len()))
            .filter(|(_, len)| *len > 0)
            .collect();
        for (turn, (owner, length)) in owners.iter().enumerate().step_by(9) {
            let mut other = specification.clone();
            let place = turn % length;
            changes[turn % changes.len()](&mut other.table_mut(owner).unwrap()[place]);
            assert_eq!(lines_apart(text, &other), 1, "{name}: {owner}, row {place}");
        }
    }
}

fn lines_apart(text: &str, changed: &Specification) -> usize {
    let changed = render(changed);
    assert_eq!(text.lines().count(), changed.lines().count());
    text.lines().zip(changed.lines()).filter(|(before, after)| before != after).count()
}
