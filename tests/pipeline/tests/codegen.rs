//! `cargo xtask codegen` writes all generated files, and `--check` names each file that differs.

use pipeline::small::{field, rich};
use pipeline::tree::{Tree, changed};
use programs::{Outcome, xtask};

const COMMAND: &str = "run `cargo xtask codegen`, and commit what it writes";
const GENERATED: &str = "saferpay-api/src/generated";
const RUNTIME: &str = "saferpay-api/runtime/src";

/// A change to a checkout.
type Change = fn(&Tree);

/// A checkout of two versions after its first run.
fn generated() -> Tree {
    let mut newer = rich("1.41");
    newer.containers[1].fields.push(field("Note", saferpay_spec::Kind::String));
    let tree = Tree::little(&[rich("1.40"), newer]);
    let _ = codegen(&tree, &[]).succeeded();
    tree
}

fn codegen(tree: &Tree, more: &[&str]) -> Outcome {
    xtask(tree.root(), &[&["codegen"], more].concat())
}

#[test]
fn the_first_run_writes_everything_and_lists_it() {
    let tree = Tree::little(&[rich("1.40")]);
    let before = tree.files();
    let outcome = codegen(&tree, &[]).succeeded();
    let after = tree.files();
    let written = changed(&before, &after);
    for path in &written {
        let expected = path.starts_with(GENERATED)
            || path.starts_with(RUNTIME)
            || path == "spec/schema.json"
            || path == "saferpay-api/Cargo.toml";
        assert!(expected, "{path}");
    }
    let sources = written.len() - 2;
    let line = outcome.out.trim_end();
    assert!(line.starts_with("1 version, 4 operations, ") && line.lines().count() == 1, "{line}");
    assert!(line.contains(&format!(", {sources} files, ")), "{line}");
    assert!(line.ends_with(&format!(" s; {} changed", written.len())), "{line}");
    assert_eq!(outcome.err, "");
    assert_eq!(tree.read("spec/schema.json"), saferpay_spec::schema());
    let manifest = tree.read("saferpay-api/Cargo.toml");
    let features = "# <generated>\nv1_40 = [\"_ge_1_40\"]\n_ge_1_40 = []\n";
    assert!(manifest.contains(features) && manifest.ends_with("\n[dependencies]\n"), "{manifest}");
}

#[test]
fn a_second_run_changes_nothing_and_says_so() {
    let tree = generated();
    let before = tree.files();
    let outcome = codegen(&tree, &[]).succeeded();
    assert!(outcome.out.ends_with("; 0 changed\n"), "{outcome:#?}");
    assert_eq!(tree.files(), before);
}

#[test]
fn a_clean_check_succeeds() {
    let tree = generated();
    let before = tree.files();
    let outcome = codegen(&tree, &["--check"]).succeeded();
    assert!(outcome.out.ends_with("; 0 differ\n"), "{outcome:#?}");
    assert_eq!(tree.files(), before);
}

#[test]
fn check_names_every_file_that_differs_and_codegen_fixes_them() {
    let tree = generated();
    let clean = tree.files();
    let path = |inside: &str| format!("{GENERATED}/{inside}");
    tree.write(&path("mod.rs"), "// changed by hand\n");
    tree.remove(&path("v1_41/containers.rs"));
    tree.write(&path("v1_39/mod.rs"), "// left over\n");
    tree.write(&path("shapes/amount/notes.txt"), "left over too\n");
    tree.write("spec/schema.json", "{}\n");
    tree.remove(&format!("{RUNTIME}/error/behavior.rs"));
    let manifest = tree.read("saferpay-api/Cargo.toml");
    tree.write("saferpay-api/Cargo.toml", &manifest.replace("v1_40 = [\"_ge_1_40\"]\n", ""));
    let broken = tree.files();

    let outcome = codegen(&tree, &["--check"]).failed();
    let lines: Vec<&str> = outcome.out.lines().collect();
    let expected = [
        path("mod.rs"),
        path("shapes/amount/notes.txt (orphan)"),
        path("v1_39/mod.rs (orphan)"),
        path("v1_41/containers.rs (missing)"),
        "spec/schema.json".to_owned(),
        "saferpay-api/Cargo.toml".to_owned(),
        format!("{RUNTIME}/error/behavior.rs"),
    ];
    assert_eq!(lines[..expected.len()], expected);
    assert!(lines[expected.len()].ends_with("; 7 differ"), "{outcome:#?}");
    assert_eq!(lines[expected.len() + 1..], [COMMAND]);
    assert_eq!(tree.files(), broken, "a check writes nothing");

    let outcome = codegen(&tree, &[]).succeeded();
    assert!(outcome.out.ends_with("; 7 changed\n"), "{outcome:#?}");
    assert_eq!(tree.files(), clean);
    let _ = codegen(&tree, &["--check"]).succeeded();
}

#[test]
fn check_sees_every_change_after_a_clean_check() {
    let newer = |tree: &Tree| {
        let text = tree.read("spec/versions/1.41.json");
        tree.write("spec/versions/1.41.json", &text.replace("\"Note\"", "\"Remark\""));
    };
    let changes: [(&str, Change); 5] = [
        ("a text of the tree", |tree| tree.write(&format!("{GENERATED}/mod.rs"), "// mine\n")),
        ("a file too many", |tree| tree.write(&format!("{GENERATED}/v1_40/more.rs"), "")),
        ("a file too few", |tree| tree.remove(&format!("{GENERATED}/v1_40/values.rs"))),
        ("a version", newer),
        ("the schema", |tree| tree.write("spec/schema.json", "{}\n")),
    ];
    let tree = generated();
    for (what, change) in changes {
        change(&tree);
        let _ = codegen(&tree, &["--check"]).failed();
        let _ = codegen(&tree, &[]).succeeded();
        let clean = codegen(&tree, &["--check"]).succeeded();
        assert!(clean.out.ends_with("; 0 differ\n"), "{what}: {clean:#?}");
    }
}

#[test]
fn check_names_every_missing_file_of_a_checkout_without_generated_files() {
    let tree = Tree::little(&[rich("1.40")]);
    let before = tree.files();
    let outcome = codegen(&tree, &["--check"]).failed();
    assert!(outcome.out.contains(&format!("{GENERATED}/v1_40/mod.rs (missing)\n")), "{outcome:#?}");
    assert!(outcome.out.ends_with(&format!("{COMMAND}\n")), "{outcome:#?}");
    assert_eq!(tree.files(), before);
}

#[test]
fn two_checkouts_get_the_same_bytes() {
    assert_eq!(generated().files(), generated().files());
}

#[test]
fn codegen_keeps_the_manifest_outside_of_the_markers() {
    let tree = generated();
    let before = tree.read("saferpay-api/Cargo.toml");
    let edited = before.replace("default = []", "default = [\"v1_40\"] # mine");
    tree.write("saferpay-api/Cargo.toml", &edited);
    let outcome = codegen(&tree, &[]).succeeded();
    assert!(outcome.out.ends_with("; 0 changed\n"), "{outcome:#?}");
    assert_eq!(tree.read("saferpay-api/Cargo.toml"), edited);
}
