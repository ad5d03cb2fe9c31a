//! The variants that values become.

use std::collections::BTreeMap;

use crate::names::{UNKNOWN_VALUE, is_name, variant_name};
use saferpay_spec::SpecVersion;
use saferpay_spec::names::Names;
use saferpay_spec::problem::Problems;

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
                format!("`{value}` makes a variant `{variant}`, which is no name in Rust; settle it in spec/names.toml"),
            );
        }
        if variants.insert(variant.clone(), value).is_some() {
            problems.add(
                format!("{version}: {name}"),
                format!("`{value}` makes a variant `{variant}` that is taken; settle it in spec/names.toml"),
            );
        }
        pairs.push((value.clone(), variant));
    }
    pairs
}
