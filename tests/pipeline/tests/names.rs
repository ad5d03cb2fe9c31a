//! The names in `spec/names.toml` apply to every version where they can.

use pipeline::small::{bare, constrained, container, field, holding, mandatory};
use saferpay_codegen::generate;
use saferpay_history::{History, build};
use saferpay_spec::names::Names;
use saferpay_spec::operations::Operations;
use saferpay_spec::texts::Texts;
use saferpay_spec::{Container, Kind, Specification};

const NAMES: &str = "[containers]\nShop_AmountWithZero = \"Amount\"\nShop_AmountWithoutZero = \"Amount\"\n";

fn amount(id: &str, most: u8) -> Container {
    container(id, vec![mandatory(constrained(field("Value", Kind::String), &format!("Utf8[1..{most}]")))])
}

/// Versions with one amount in 1.1 and two in 1.2, each with its maximum length.
fn versions(limits: [u8; 3]) -> [Specification; 2] {
    let [before, with, without] = limits;
    let fields = vec![holding("Fee", "Shop_AmountWithZero"), holding("Price", "Shop_AmountWithoutZero")];
    let two = vec![
        container("Shop_Order", fields),
        amount("Shop_AmountWithZero", with),
        amount("Shop_AmountWithoutZero", without),
    ];
    [bare("1.1", vec![amount("Shop_Amount", before)]), bare("1.2", two)]
}

fn merged(specifications: &[Specification]) -> History {
    let history =
        build(specifications, &Names::parse("names", NAMES).unwrap(), &Operations::default()).unwrap();
    generate(&history, &[], &Texts::default()).unwrap();
    history
}

fn amounts(history: &History) -> Vec<(&str, usize)> {
    let amounts = history.records.iter().filter(|shape| shape.name.starts_with("Amount"));
    amounts.map(|shape| (shape.name.as_str(), shape.versions.len())).collect()
}

#[test]
fn a_container_has_its_settled_name_in_every_version() {
    assert_eq!(amounts(&merged(&versions([9, 9, 9]))), [("Amount", 2)]);
    assert_eq!(amounts(&merged(&versions([8, 9, 9]))), [("Amount", 1), ("Amount", 1)]);
}

#[test]
fn two_amounts_that_differ_in_one_version_have_two_names() {
    let expected = [("Amount", 1), ("AmountWithZero", 1), ("AmountWithoutZero", 1)];
    assert_eq!(amounts(&merged(&versions([8, 8, 9]))), expected);
}

#[test]
fn a_container_with_the_name_of_a_type_of_every_version_is_refused() {
    for name in ["Client", "ErrorMessage"] {
        let specification = bare("1.1", vec![amount(&format!("Shop_{name}"), 9)]);
        let problems =
            build(&[specification], &Names::default(), &Operations::default()).unwrap_err().to_string();
        assert!(problems.starts_with(&format!("1.1: Shop_{name}: ")), "{problems}");
        assert!(problems.contains("spec/names.toml"), "{problems}");
    }
}

#[test]
fn looking_at_a_name_does_not_count_as_using_it() {
    let names = Names::parse("names", "[variants]\nMAYBE = \"Perhaps\"\n").unwrap();
    assert_eq!(names.settled_variant("MAYBE"), Some("Perhaps"));
    let problems = build(&versions([9, 9, 9]), &names, &Operations::default()).unwrap_err().to_string();
    assert!(problems.contains("variants.MAYBE: applies to nothing"), "{problems}");
}

#[test]
fn two_types_for_one_file_are_refused() {
    // The request of Shop/Open would have the same path as the shapes of the container.
    let specification = bare("1.1", vec![amount("Shop_ShopOpenRequest", 9)]);
    let history = build(&[specification], &Names::default(), &Operations::default());
    let problems =
        history.and_then(|history| generate(&history, &[], &Texts::default())).unwrap_err().to_string();
    assert!(problems.contains("shapes/shop_open_request/since_1_1.rs"), "{problems}");
}
