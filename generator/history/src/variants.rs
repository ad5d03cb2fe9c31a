//! The variants of the values of a list.

use std::collections::BTreeMap;

use crate::names::{UNKNOWN_VALUE, is_name, variant_name};
use saferpay_spec::names::Names;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification};

/// The variants of values, each once.
pub(super) fn variants(
    version: SpecVersion,
    name: &str,
    values: &[String],
    names: &Names,
    problems: &mut Problems,
) -> Vec<(String, String)> {
    let unknown = String::new(); // the variant that every list has
    let mut variants: BTreeMap<String, &String> = BTreeMap::from([(UNKNOWN_VALUE.to_owned(), &unknown)]);
    let mut pairs: Vec<(String, String)> = Vec::new();
    for value in values {
        let variant = names.settled_variant(value).map_or_else(|| variant_name(value), str::to_owned);
        if pairs.iter().any(|(known, _)| known == value) {
            continue;
        }
        if !is_name(&variant) {
            problems.add(
                format!("{version}: {name}"),
                format!("its variant `{variant}` for `{value}` is not a valid name in Rust; set a variant in spec/names.toml"),
            );
        }
        if variants.insert(variant.clone(), value).is_some() {
            problems.add(
                format!("{version}: {name}"),
                format!("its variant `{variant}` for `{value}` is taken by another value; set a variant in spec/names.toml"),
            );
        }
        pairs.push((value.clone(), variant));
    }
    pairs
}

/// The behaviors that a page lists, in the chapter on errors or at the field.
pub(super) fn behaviors(specification: &Specification) -> Vec<String> {
    let field = specification.error.fields.iter().find(|field| field.name == "Behavior");
    let of_field = field.map_or(&[][..], |field| &field.values);
    specification.behaviors.iter().chain(of_field).cloned().collect()
}
