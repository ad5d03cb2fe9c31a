//! If codegen stops at any moment, the checkout contains either the complete old tree or the complete new
//! one.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use pipeline::page::{NEWEST, render};
use pipeline::small::{field, rich};
use pipeline::tree::{Files, Tree, files_in};
use programs::{cargo, run, start, xtask};

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
fn a_codegen_that_is_killed_leaves_the_old_tree_or_the_new_one() {
    kill_codegen(24);
}

#[test]
fn an_import_that_is_killed_leaves_complete_files() {
    kill_import(12);
}

#[test]
#[ignore = "takes minutes; `.ci/long` runs it"]
fn a_hundred_kills_of_each_leave_nothing_that_git_or_a_package_includes() {
    kill_codegen(100);
    kill_import(100);
    kill_in_a_whole_checkout(100);
}

/// Runs a command, and kills it after a part of the longest time that it takes, unless it ends before.
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

/// One and a half times the time that a command takes: a kill after that comes too late.
fn longest(root: &Path, arguments: &[&str]) -> Duration {
    let begin = Instant::now();
    let _ = xtask(root, arguments);
    begin.elapsed() * 3 / 2
}

/// Kills codegen at moments that are spread over its run time. Apart from the tree, which is the old one or
/// the new one, it leaves files only in `target`, and the next run removes them.
fn kill_codegen(turns: u32) {
    let (old, new) = (tree_of(&[]), tree_of(&["Note"]));
    let versions = "spec/versions/1.40.json";
    let trees = [generated(&old), generated(&new)];
    let texts = [old.read(versions), new.read(versions)];
    assert_ne!(trees[0], trees[1]);
    let others = |tree: &Tree| -> Vec<String> {
        tree.files().into_keys().filter(|path| !path.starts_with("saferpay-api/src/generated/")).collect()
    };
    let expected = others(&old);
    let longest = longest(old.root(), &["codegen", "--check"]);
    let (mut current, mut interrupted) = (0, 0);
    for turn in 0..turns {
        let next = 1 - current;
        old.write(versions, &texts[next]);
        kill(old.root(), &["codegen"], longest * turn / turns);
        let left = generated(&old);
        assert!(trees.contains(&left), "turn {turn}: the tree is a mixture");
        assert_eq!(others(&old), expected, "turn {turn}");
        interrupted += usize::from(work(&old).len() > 1);
        current = usize::from(left == trees[1]);
        sleep(Duration::from_millis(1));
    }
    // A run that changes nothing removes the files of a killed one.
    old.write(versions, &texts[current]);
    let _ = xtask(old.root(), &["codegen"]).succeeded();
    old.write("target/xtask/tree/mod.rs", "// left by a killed run\n");
    let _ = xtask(old.root(), &["codegen"]).succeeded();
    assert_eq!(work(&old), ["lock"]);
    let _ = xtask(old.root(), &["codegen", "--check"]).succeeded();
    eprintln!("codegen: {turns} kills, {interrupted} left files in the work folder");
}

/// The same for an import of two versions.
fn kill_import(turns: u32) {
    let checkout = Tree::little(&[rich("1.40"), rich("1.41")]);
    let sources = [tree_of_pages(&[]), tree_of_pages(&["Note"])];
    let folders = sources.each_ref().map(|source| source.root().join("pages").display().to_string());
    let versions = ["spec/versions/1.40.json", "spec/versions/1.41.json"];
    let mut wholes: Vec<[String; 2]> = Vec::new();
    for folder in &folders {
        let _ = xtask(checkout.root(), &["import", folder]).succeeded();
        wholes.push(versions.map(|version| checkout.read(version)));
    }
    assert_ne!(wholes[0], wholes[1]);
    let names = |tree: &Tree| -> Vec<String> { tree.files().into_keys().collect() };
    let expected = names(&checkout);
    let longest = longest(checkout.root(), &["import", &folders[1]]);
    let mut interrupted = 0;
    for turn in 0..turns {
        let folder = &folders[turn as usize % 2];
        kill(checkout.root(), &["import", folder], longest * turn / turns);
        for (index, version) in versions.iter().enumerate() {
            let text = checkout.read(version);
            assert!(
                wholes.iter().any(|whole| whole[index] == text),
                "turn {turn}: half of {version} is there"
            );
        }
        assert_eq!(names(&checkout), expected, "turn {turn}");
        interrupted += usize::from(work(&checkout).len() > 1);
    }
    let _ = xtask(checkout.root(), &["import", &folders[0]]).succeeded();
    assert_eq!(work(&checkout), ["lock"]);
    assert_eq!(versions.map(|version| checkout.read(version)), wholes[0]);
    eprintln!("import: {turns} kills, {interrupted} left files in the work folder");
}

fn tree_of_pages(more: &[&str]) -> Tree {
    let pages = Tree::little(&[]);
    for version in ["1.40", "1.41"] {
        let mut specification = rich(version);
        specification.containers[1]
            .fields
            .extend(more.iter().map(|name| field(name, saferpay_spec::Kind::String)));
        pages.write(&format!("pages/{version}.html"), &render(&specification, &NEWEST));
    }
    pages
}

/// The names in the work folder, sorted.
fn work(tree: &Tree) -> Vec<String> {
    let mut names: Vec<String> = files_in(&tree.root().join("target/xtask")).into_keys().collect();
    names.sort();
    names
}

/// Kills both commands in a copy of this checkout with a git repository, and lists what git and cargo see.
fn kill_in_a_whole_checkout(turns: u32) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let tree = Tree::whole(&folder.path().join("checkout"));
    let git = |arguments: &[&str]| {
        let user =
            ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        run(command.current_dir(tree.root()).args(user).args(arguments)).succeeded().out
    };
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "A checkout"]);
    let packages = || -> String {
        let mut list = cargo();
        list.args(["package", "--list", "--offline", "--allow-dirty"]);
        list.args(
            ["saferpay-spec", "saferpay-api", "saferpay-runtime"].map(|name| format!("--package={name}")),
        );
        run(list.current_dir(tree.root())).succeeded().out
    };
    let imported =
        ["spec/versions/1.53.json", "spec/sentences/1.53.json"].map(|path| (path, tree.read(path)));
    let restore = || imported.iter().for_each(|(path, text)| tree.write(path, text));
    let root = "saferpay-api/src/generated/mod.rs";
    let generated = tree.read(root);
    let pages = Tree::little(&[]);
    pages.write("1.53.html", &render(&rich("1.53"), &NEWEST));
    let page = pages.root().join("1.53.html").display().to_string();
    let (clean, mut interrupted) = (packages(), 0);
    for (what, arguments) in [("codegen", vec!["codegen"]), ("import", vec!["import", &page])] {
        // Both commands have something to write.
        let prepare = || {
            restore();
            tree.write(root, &format!("{generated}// changed by hand\n"));
        };
        // The first run takes longer than those that follow.
        prepare();
        let _ = xtask(tree.root(), &arguments);
        prepare();
        let longest = longest(tree.root(), &arguments);
        for turn in 0..turns {
            prepare();
            kill(tree.root(), &arguments, longest * turn / turns);
            let untracked: Vec<String> = git(&["status", "--porcelain"])
                .lines()
                .filter(|line| line.starts_with("??"))
                .map(ToOwned::to_owned)
                .collect();
            assert!(untracked.is_empty(), "{what}, turn {turn}: {untracked:?}");
            assert_eq!(packages(), clean, "{what}, turn {turn}");
            interrupted += usize::from(work(&tree).len() > 1);
        }
    }
    restore();
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    assert_eq!(work(&tree), ["lock"]);
    assert_eq!(git(&["status", "--porcelain"]), "");
    eprintln!("whole checkout: {turns} kills of each, {interrupted} left files in the work folder");
}
