//! Versions share one shape for what is the same in them, and nothing else.

use pipeline::history::{emitted, history};
use pipeline::small::{bare, constrained, container, field, holding, listed, mandatory, version};
use saferpay_history::Gate;
use saferpay_spec::{Container, Deprecation, Example, Field, Kind, Presence, Rule, Specification};

/// `Outer` contains `Middle`, which contains `Inner`. `Apart` refers to nothing.
fn nested(number: &str) -> Specification {
    let containers = vec![
        container("Shop_Outer", vec![holding("Middle", "Shop_Middle"), field("Note", Kind::String)]),
        container("Shop_Middle", vec![holding("Inner", "Shop_Inner")]),
        container(
            "Shop_Inner",
            vec![
                mandatory(field("Value", Kind::String)),
                constrained(field("Code", Kind::String), "Utf8[1..3]"),
                listed("Mood", &["GOOD", "BAD"]),
            ],
        ),
        container("Shop_Apart", vec![field("Name", Kind::String)]),
    ];
    bare(number, containers)
}

/// The number of shapes of each container for 1.1 and a changed 1.2.
fn shapes(change: impl Fn(&mut Specification)) -> [usize; 4] {
    let mut second = nested("1.2");
    change(&mut second);
    let history = history(&[nested("1.1"), second]);
    ["Outer", "Middle", "Inner", "Apart"]
        .map(|name| history.records.iter().filter(|shape| shape.name == name).count())
}

fn inner(specification: &mut Specification) -> &mut Container {
    &mut specification.containers[2]
}

#[test]
fn unchanged_containers_share_one_shape() {
    assert_eq!(shapes(|_| ()), [1, 1, 1, 1]);
    let history = history(&[nested("1.1"), nested("1.2")]);
    assert!(history.records.iter().all(|shape| shape.versions == [version("1.1"), version("1.2")]));
    assert_eq!(history.modules[0].containers, history.modules[1].containers);
}

#[test]
fn prose_examples_defaults_and_order_do_not_make_a_shape() {
    let unchanged = [1, 1, 1, 1];
    assert_eq!(shapes(|spec| inner(spec).fields.reverse()), unchanged, "the order of rows");
    assert_eq!(shapes(|spec| spec.containers.reverse()), unchanged, "the order of containers");
    assert_eq!(shapes(|spec| inner(spec).fields[2].values.reverse()), unchanged, "the order of values");
    assert_eq!(shapes(|spec| inner(spec).fields[0].example = Some("7".to_owned())), unchanged, "an example");
    assert_eq!(shapes(|spec| inner(spec).fields[0].default = Some("7".to_owned())), unchanged, "a default");
    assert_eq!(shapes(|spec| inner(spec).fields[0].deprecated = true), unchanged, "a deprecated field");
    let texts = |spec: &mut Specification| {
        let operation = &mut spec.operations[0];
        operation.title = "Shop OpenAgain".to_owned();
        operation.chapter = "Elsewhere".to_owned();
        operation.license = Some("Needed".to_owned());
        operation.deprecated = Some(Deprecation { since: None, replacement: None });
        let example = Example::NotJson("none".to_owned());
        operation.request.as_mut().unwrap().examples.push(example);
    };
    assert_eq!(shapes(texts), unchanged, "titles and examples");
}

#[test]
fn a_change_makes_new_shapes_for_the_container_and_all_that_contain_it() {
    let deep = [2, 2, 2, 1];
    assert_eq!(shapes(|spec| inner(spec).fields[0].presence = Presence::Optional), deep, "a presence");
    assert_eq!(shapes(|spec| inner(spec).fields[0].kind = Kind::Integer), deep, "a type");
    assert_eq!(shapes(|spec| inner(spec).fields[1].constraints.clear()), deep, "a constraint");
    let amount = || Rule { name: "amount".to_owned(), kind: "Amount".parse().unwrap() };
    assert_eq!(shapes(|spec| inner(spec).fields[1].rules.push(amount())), deep, "a rule");
    assert_eq!(shapes(|spec| inner(spec).fields[0].name = "Worth".to_owned()), deep, "a name");
    assert_eq!(shapes(|spec| inner(spec).fields[2].values.push("SO".to_owned())), deep, "a value");
    assert_eq!(shapes(|spec| inner(spec).fields[2].further_values = true), deep, "further values");
    assert_eq!(shapes(|spec| inner(spec).fields.push(field("More", Kind::Date))), deep, "a field more");
    assert_eq!(shapes(|spec| drop(inner(spec).fields.pop())), deep, "a field less");
    let elsewhere =
        |spec: &mut Specification| spec.containers[1].fields[0].reference = Some("Shop_Apart".to_owned());
    assert_eq!(shapes(elsewhere), [2, 2, 1, 1], "a reference");
}

#[test]
fn a_reference_to_an_equal_container_of_another_name_makes_a_shape() {
    let mut specification = nested("1.1");
    specification
        .containers
        .push(Container { id: "Shop_Twin".to_owned(), ..specification.containers[2].clone() });
    let mut changed = Specification { version: version("1.2"), ..specification.clone() };
    changed.containers[1].fields[0].reference = Some("Shop_Twin".to_owned());
    let history = history(&[specification, changed]);
    let count = |name: &str| history.records.iter().filter(|shape| shape.name == name).count();
    assert_eq!([count("Outer"), count("Middle"), count("Inner"), count("Twin")], [2, 2, 1, 1]);
}

#[test]
fn a_shape_that_disappears_and_returns_is_the_same_one() {
    let mut between = nested("1.2");
    inner(&mut between).fields[0].kind = Kind::Integer;
    let without = Specification { containers: between.containers[3..].to_vec(), ..bare("1.4", vec![]) };
    let history = history(&[nested("1.1"), between, nested("1.3"), without, nested("1.5")]);
    let versions: Vec<String> = history
        .records
        .iter()
        .filter(|shape| shape.name == "Inner")
        .map(|shape| shape.versions.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(versions, ["1.1 1.3 1.5", "1.2"]);
}

#[test]
fn gates_name_the_versions_that_ended_and_the_chain_of_those_that_continue() {
    let mut between = nested("1.2");
    inner(&mut between).fields[0].kind = Kind::Integer;
    let tree = emitted(&[nested("1.1"), between, nested("1.3")]);
    let list = modules(tree.text("shapes/inner/mod.rs"));
    assert!(list.contains("#[cfg(any(feature=\"v1_1\",feature=\"_ge_1_3\"))]modsince_1_1;"), "{list}");
    assert!(list.contains("#[cfg(feature=\"v1_2\")]modsince_1_2;"), "{list}");
    let list = modules(tree.text("shapes/apart/mod.rs"));
    assert!(list.contains("#[cfg(feature=\"_ge_1_1\")]modsince_1_1;"), "{list}");
}

/// A list of modules without white space and visibility.
fn modules(text: &str) -> String {
    text.split_whitespace().filter(|word| !word.starts_with("pub")).collect()
}

#[test]
fn a_gate_is_on_for_exactly_the_versions_that_have_the_shape() {
    let all: Vec<_> = (1..=6).map(|minor| version(&format!("1.{minor}"))).collect();
    for chosen in 1_usize..1 << all.len() {
        let has = |index: usize| chosen & (1 << index) != 0;
        let versions: Vec<_> = (0..all.len()).filter(|index| has(*index)).map(|index| all[index]).collect();
        let Gate(features) = Gate::new(&versions, &all);
        for (index, alone) in all.iter().enumerate() {
            let on = |feature: &String| {
                let chain = all[..=index]
                    .iter()
                    .any(|older| *feature == format!("_ge_{}_{}", older.major, older.minor));
                chain || *feature == alone.feature()
            };
            assert_eq!(features.iter().any(on), has(index), "{versions:?} with {alone}: {features:?}");
        }
    }
}

#[test]
fn a_new_version_changes_no_file_except_lists_and_gates() {
    let [first, second] = [nested("1.1"), nested("1.2")];
    let mut third = nested("1.3");
    inner(&mut third).fields.push(Field { presence: Presence::Recommended, ..field("More", Kind::Date) });
    third.error_names.push("TOKEN_EXPIRED".to_owned());
    let before = emitted(&[first.clone(), second.clone()]).0;
    let after = emitted(&[first, second, third]).0;
    let changed: Vec<&str> = before
        .iter()
        .filter(|(path, text)| after.get(*path) != Some(text))
        .map(|(path, _)| path.as_str())
        .collect();
    let folders =
        ["inner", "middle", "outer", "shop_open_request"].map(|folder| format!("shapes/{folder}/mod.rs"));
    let mut expected: Vec<&str> = folders.iter().map(String::as_str).collect();
    expected.extend(["error/error_name.rs", "mod.rs"]);
    expected.sort_unstable();
    assert_eq!(changed, expected);
    let new: Vec<&str> =
        after.keys().filter(|path| !before.contains_key(*path)).map(String::as_str).collect();
    let expected = [
        "shapes/inner/since_1_3.rs",
        "shapes/middle/since_1_3.rs",
        "shapes/outer/since_1_3.rs",
        "shapes/shop_open_request/since_1_3.md",
        "shapes/shop_open_request/since_1_3.rs",
        "v1_3/containers.rs",
        "v1_3/mod.rs",
        "v1_3/shop.rs",
        "v1_3/values.rs",
    ];
    assert_eq!(new, expected);
}

#[test]
fn features_of_a_version_do_not_change_when_another_version_is_added() {
    let two = saferpay_codegen::features(&history(&[nested("1.9"), nested("1.10")]));
    let three = saferpay_codegen::features(&history(&[nested("1.9"), nested("1.10"), nested("1.11")]));
    for line in ["v1_9 = [\"_ge_1_9\"]", "_ge_1_9 = []", "v1_10 = [\"_ge_1_10\"]", "_ge_1_10 = [\"_ge_1_9\"]"]
    {
        assert!(
            two.lines().any(|each| each == line) && three.lines().any(|each| each == line),
            "{line} in {three}"
        );
    }
    assert!(three.contains("v1_11 = [\"_ge_1_11\"]\n_ge_1_11 = [\"_ge_1_10\"]\n"), "{three}");
}
