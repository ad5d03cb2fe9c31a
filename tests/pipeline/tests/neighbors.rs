//! The import of an OpenAPI document takes missing facts from the version that is nearest to it.

use pipeline::page::{NEWEST, render};
use pipeline::small::rich;
use pipeline::tree::Tree;
use programs::{Outcome, xtask};
use saferpay_openapi::{Dialect, export, extension};
use saferpay_spec::Specification;
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;

/// A version whose operations are in a chapter of this name.
fn version(number: &str, chapter: &str) -> Specification {
    let mut specification = rich(number);
    for operation in &mut specification.operations {
        chapter.clone_into(&mut operation.chapter);
    }
    specification
}

/// Imports a document of 1.40 without chapters.
fn import(tree: &Tree) -> Outcome {
    let mut document =
        export(&rich("1.40"), &Names::default(), &RequiredFields::default(), &|_| None, Dialect::V3_1);
    for path in document["paths"].as_object_mut().unwrap().values_mut() {
        for operation in path.as_object_mut().unwrap().values_mut().filter_map(|value| value.as_object_mut())
        {
            operation.remove(extension::CHAPTER);
        }
    }
    tree.write("1.40.json", &document.to_string());
    xtask(tree.root(), &["import", tree.root().join("1.40.json").to_str().unwrap()])
}

fn chapters(tree: &Tree) -> Vec<String> {
    let text = tree.read("spec/versions/1.40.json");
    let imported = saferpay_spec::parse("1.40", &text).unwrap();
    imported.operations.into_iter().map(|operation| operation.chapter).collect()
}

#[test]
fn the_nearest_version_is_used_and_not_the_newest() {
    let tree = Tree::little(&[version("1.2", "Far"), version("1.39", "Near"), version("1.53", "Newest")]);
    let _ = import(&tree).succeeded();
    assert_eq!(chapters(&tree), ["Near"; 4]);

    let tree = Tree::little(&[version("1.39", "Near"), version("1.40", "Same"), version("1.41", "Newer")]);
    let _ = import(&tree).succeeded();
    assert_eq!(chapters(&tree), ["Same"; 4]);
}

#[test]
fn the_first_version_has_no_neighbor() {
    let tree = Tree::little(&[]);
    let _ = import(&tree).succeeded();
    assert_eq!(chapters(&tree).len(), 4);
}

#[test]
fn a_broken_version_file_is_an_error_except_for_the_page_that_replaces_it() {
    let tree = Tree::little(&[rich("1.40")]);
    let whole = tree.read("spec/versions/1.40.json");
    tree.write("spec/versions/1.40.json", "{}");
    let outcome = import(&tree).failed();
    assert!(outcome.err.starts_with("spec/versions/1.40.json"), "{outcome:#?}");
    tree.write("1.40.html", &render(&rich("1.40"), &NEWEST));
    let page = tree.root().join("1.40.html");
    let _ = xtask(tree.root(), &["import", page.to_str().unwrap()]).succeeded();
    assert_eq!(tree.read("spec/versions/1.40.json"), whole);
}
