//! Building takes no longer than it must.

use repository::files::root;
use repository::metadata::compiled;

#[test]
fn the_test_command_compiles_each_library_once() {
    let compiled = compiled(&root());
    assert!(compiled.len() > 200, "{} libraries", compiled.len());
    // One library with other features causes many: look for one whose features differ.
    let more_than_once: Vec<_> = compiled.iter().filter(|(_, times)| times.len() > 1).collect();
    assert!(
        more_than_once.is_empty(),
        "make the features the same in tests/vendored/Cargo.toml: {more_than_once:#?}"
    );
}
