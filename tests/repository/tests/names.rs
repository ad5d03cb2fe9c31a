//! A program can import all flows and all types of a version together: no name is in both.

use std::collections::BTreeSet;
use std::fs;

use repository::files::root;

/// The names that `use flows::*` imports.
fn flow_names() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("saferpay-api/runtime/src/flows/mod.rs")).unwrap();
    let exports = text.split("\npub use ").skip(1).filter_map(|rest| rest.split(';').next());
    exports.flat_map(names).collect()
}

/// The names of a `use`: those in braces, or the last part of its path.
fn names(path: &str) -> Vec<String> {
    let list = path.rsplit_once('{').map_or_else(
        || path.rsplit("::").next().unwrap_or_default(),
        |(_, list)| list.trim_end().trim_end_matches('}'),
    );
    list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn no_flow_has_the_name_of_a_type_of_a_version() {
    let flows = flow_names();
    assert!(flows.len() > 60 && flows.contains("Settle") && flows.contains("Attempt"), "{flows:?}");
    let generated = root().join("saferpay-api/src/generated");
    let mut versions = 0;
    for folder in fs::read_dir(generated).unwrap().map(|folder| folder.unwrap().path()) {
        if !folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("v1_")) {
            continue;
        }
        versions += 1;
        let lists = ["containers.rs", "values.rs"].map(|file| fs::read_to_string(folder.join(file)).unwrap());
        let types: BTreeSet<String> = lists
            .iter()
            .flat_map(|text| text.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next()))
            .flat_map(names)
            .chain(["Client".to_owned(), "SPEC_VERSION".to_owned()])
            .collect();
        assert!(types.len() > 20, "{}: {types:?}", folder.display());
        let both: Vec<_> = flows.intersection(&types).collect();
        assert!(both.is_empty(), "{}: {both:?} is also the name of a flow or its data", folder.display());
    }
    assert!(versions > 50, "{versions}");
}
