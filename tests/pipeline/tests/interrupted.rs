//! Whatever stops codegen, the old tree or the new one stands there whole.

use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use pipeline::program::{start, xtask};
use pipeline::small::{field, rich};
use pipeline::tree::{Files, Tree, files_in};

fn tree_of(more: &[&str]) -> Tree {
    let mut specification = rich("1.40");
    specification.containers[1]
        .fields
        .extend(more.iter().map(|name| field(name, saferpay_spec::Kind::String)));
    let tree = Tree::little(&[specification]);
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    tree
}

fn generated(tree: &Tree) -> Files {
    files_in(&tree.root().join("saferpay-api/src/generated"))
}

#[test]
fn a_run_that_cannot_write_everything_writes_nothing() {
    let tree = tree_of(&[]);
    let versions = "spec/versions/1.40.json";
    tree.write(versions, &tree_of(&["Note"]).read(versions));
    let errors = tree.root().join("saferpay-api/runtime/src/error");
    std::fs::remove_dir_all(&errors).unwrap();
    std::fs::write(&errors, "no folder").unwrap();
    let before = tree.files();
    let outcome = xtask(tree.root(), &["codegen"]).failed();
    assert!(outcome.err.starts_with("saferpay-api/runtime/src/error/behavior.rs: "), "{outcome:#?}");
    assert_eq!(tree.files(), before);
}

#[test]
fn a_run_that_is_killed_leaves_the_old_tree_or_the_new_one() {
    let (old, new) = (tree_of(&[]), tree_of(&["Note"]));
    let versions = "spec/versions/1.40.json";
    let trees = [generated(&old), generated(&new)];
    let texts = [old.read(versions), new.read(versions)];
    assert_ne!(trees[0], trees[1]);
    let begin = Instant::now();
    let _ = xtask(old.root(), &["codegen", "--check"]);
    let longest = begin.elapsed() * 2;
    let mut current = 0;
    for turn in 0..24 {
        let next = 1 - current;
        old.write(versions, &texts[next]);
        let mut child =
            start(old.root(), &["codegen"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(longest * turn / 24);
        let _ = child.kill();
        child.wait().unwrap();
        let left = generated(&old);
        assert!(trees.contains(&left), "turn {turn}: a mixture stands there");
        current = usize::from(left == trees[1]);
        sleep(Duration::from_millis(1));
    }
    old.write("saferpay-api/src/.generated-left/tree/mod.rs", "// what a run left that was killed\n");
    old.write(versions, &texts[1 - current]);
    let _ = xtask(old.root(), &["codegen"]).succeeded();
    let _ = xtask(old.root(), &["codegen", "--check"]).succeeded();
    let left: Vec<String> = old.files().into_keys().filter(|path| path.contains("/.generated-")).collect();
    assert!(left.is_empty(), "{left:#?}");
}
