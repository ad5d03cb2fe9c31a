//! If codegen or an import stops at any moment, each file is the complete old one or the complete new one. Codegen
//! replaces all files at once; where folders cannot be swapped, the next run restores them.

mod crash_points;
mod scene;

use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use programs::{start, xtask};
use scene::{Scene, tree_of};

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
fn a_codegen_that_is_killed_leaves_the_old_tree_or_the_new_one() {
    let scene = Scene::codegen();
    kill_at_moments(&scene, 24);
    // A run that changes nothing removes the files of a killed one.
    scene.checkout.write("target/xtask/tree/mod.rs", "// left by a killed run\n");
    let _ = xtask(scene.checkout.root(), &["codegen"]).succeeded();
    assert_eq!(scene.left(), [""; 0]);
    let _ = xtask(scene.checkout.root(), &["codegen", "--check"]).succeeded();
}

#[test]
fn an_import_that_is_killed_leaves_complete_files() {
    kill_at_moments(&Scene::import(), 12);
}

/// Kills a command at moments that are spread over its run time.
fn kill_at_moments(scene: &Scene, turns: u32) {
    let root = scene.checkout.root();
    let begin = Instant::now();
    let direction = scene.next();
    let _ = xtask(root, &scene.prepare(direction)).succeeded();
    // A kill after that comes too late.
    let longest = begin.elapsed() * 3 / 2;
    for turn in 0..turns {
        let direction = scene.next();
        kill(root, &scene.prepare(direction), longest * turn / turns);
        scene.check(&format!("turn {turn}"));
    }
    scene.finish(scene.next(), "the run after the last kill");
}

/// Runs a command, and kills it after a time, unless it ends before.
fn kill(root: &Path, arguments: &[&str], after: Duration) {
    let end = Instant::now() + after;
    let mut child = start(root, arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    while Instant::now() < end && child.try_wait().expect("a process of this test").is_none() {
        sleep(Duration::from_millis(1));
    }
    let _ = child.kill();
    child.wait().expect("the program ends");
}
