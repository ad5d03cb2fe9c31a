//! Crates depend only on lower layers.

use std::collections::{BTreeMap, BTreeSet};

use repository::files::root;
use repository::metadata::{packages, tree};

/// The direct dependencies of each product, as ARCHITECTURE.md shows them. It may use their dependencies.
const LAYERS: [(&str, &[&str]); 13] = [
    ("saferpay-spec", &[]),
    ("saferpay-import", &["saferpay-spec"]),
    ("saferpay-openapi", &["saferpay-spec"]),
    ("saferpay-history", &["saferpay-spec"]),
    ("saferpay-codegen", &["saferpay-history"]),
    ("saferpay-diff", &["saferpay-history"]),
    ("saferpay-lint", &["saferpay-history", "saferpay-openapi"]),
    ("saferpay-runtime", &[]),
    ("saferpay-api", &["saferpay-runtime"]),
    ("saferpay-sandbox", &["saferpay-api", "saferpay-spec"]),
    ("saferpay-cli", &["saferpay-diff", "saferpay-openapi", "saferpay-sandbox"]),
    ("shop", &["saferpay-sandbox"]),
    ("xtask", &["saferpay-codegen", "saferpay-diff", "saferpay-import", "saferpay-lint", "saferpay-openapi"]),
];

/// All crates below a crate.
fn below<'a>(layers: &BTreeMap<&'a str, &'a [&'a str]>, name: &str) -> BTreeSet<&'a str> {
    let direct = layers.get(name).copied().unwrap_or_default();
    direct.iter().flat_map(|&each| below(layers, each).into_iter().chain([each])).collect()
}

#[test]
fn products_depend_only_on_lower_layers() {
    let layers = BTreeMap::from(LAYERS);
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for package in packages(&root()).iter().filter(|package| !package.is_test()) {
        seen.insert(package.name.clone());
        if !layers.contains_key(&*package.name) {
            wrong.push(format!("{} has no place in the layers", package.name));
            continue;
        }
        let allowed = below(&layers, &package.name);
        let against = package.dependencies.iter().filter(|name| !allowed.contains(&***name));
        wrong.extend(against.map(|name| format!("{} depends on {name}", package.name)));
    }
    wrong.extend(
        layers.keys().filter(|name| !seen.contains(**name)).map(|name| format!("{name} does not exist")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_product_depends_on_a_test() {
    let packages = packages(&root());
    let tests: Vec<&str> =
        packages.iter().filter(|package| package.is_test()).map(|package| &*package.name).collect();
    assert!(tests.contains(&"repository"), "{tests:?}");
    for product in packages.iter().filter(|package| !package.is_test()) {
        let wrong: Vec<&String> =
            product.dependencies.iter().filter(|name| tests.contains(&&***name)).collect();
        assert!(wrong.is_empty(), "{} builds on {wrong:?}", product.name);
    }
}

#[test]
fn the_sandbox_does_not_depend_on_parsers_or_printers_of_the_generator() {
    for features in [&[][..], &["cli"]] {
        let names = tree(&root(), "saferpay-sandbox", features);
        assert!(names.iter().any(|name| name == "axum"), "{names:?}");
        for unwanted in ["scraper", "html5ever", "syn", "prettyplease", "schemars"] {
            assert!(!names.iter().any(|name| name == unwanted), "saferpay-sandbox depends on {unwanted}");
        }
    }
}
