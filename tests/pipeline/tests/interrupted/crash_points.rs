//! Kills codegen and an import before each call with which they change a file. `strace` counts the calls.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::Command;

use pipeline::page::{NEWEST, render};
use pipeline::small::rich;
use pipeline::tree::{Tree, files_in};
use programs::{cargo, programs, run, xtask};

use super::scene::Scene;

/// The calls of Linux that change files. `openat` is not among them, because most calls of it only read: a kill before
/// the first `write` leaves an empty file. Some processors lack some of them; `?` lets `strace` ignore that.
const CALLS: [&str; 11] = [
    "?mkdir",
    "mkdirat",
    "write",
    "linkat",
    "?rename",
    "?renameat",
    "renameat2",
    "?unlink",
    "unlinkat",
    "?rmdir",
    "ftruncate",
];

/// Makes `renameat2` fail as on a network file system, which cannot swap two folders.
const NO_SWAP: &str = "renameat2:error=EINVAL";

/// The call that moves a file.
const RENAME: &str = "?rename,?renameat";

const KILLED: i32 = 9;

#[test]
#[ignore = "needs strace: `.ci/long` runs it"]
fn a_kill_before_any_call_of_codegen_leaves_the_old_tree_or_the_new_one() {
    kill_before_each_call(&Scene::codegen(), None);
}

#[test]
#[ignore = "needs strace: `.ci/long` runs it"]
fn a_kill_before_any_call_of_codegen_that_cannot_swap_is_repaired_by_the_next_run() {
    kill_before_each_call(&Scene::codegen().without_swap(), Some(NO_SWAP));
}

#[test]
#[ignore = "needs strace: `.ci/long` runs it"]
fn a_kill_before_any_call_of_an_import_leaves_complete_files() {
    kill_before_each_call(&Scene::import(), None);
}

fn kill_before_each_call(scene: &Scene, fault: Option<&str>) {
    let (mut kills, mut left) = (0, 0);
    for call in CALLS.into_iter().filter(|call| fault.is_none_or(|fault| !fault.starts_with(call))) {
        // `strace` counts the calls of each thread. One thread writes the generated tree, the main thread writes all
        // other files, and no other call comes from both.
        let threads = if call == "write" { &[Threads::All, Threads::Main][..] } else { &[Threads::All] };
        for &threads in threads {
            for number in 1.. {
                let before = kills;
                for _back_and_forth in 0..2 {
                    let point = format!("{call} {number}, {threads:?}");
                    let direction = scene.next();
                    let arguments = scene.prepare(direction);
                    let root = scene.checkout.root();
                    kills += usize::from(killed(root, &arguments, threads, call, number, fault));
                    scene.check(&point);
                    left += usize::from(!scene.left().is_empty());
                    scene.finish(direction, &point);
                }
                if kills == before {
                    break;
                }
            }
        }
    }
    eprintln!("{kills} kills, {left} of them left files in the work folder");
    assert!(left > 4, "{left} of {kills} kills left files");
}

/// The threads whose calls are counted.
#[derive(Clone, Copy, Debug)]
enum Threads {
    All,
    Main,
}

/// Runs a command and kills it before a call. Returns whether it got so far.
fn killed(
    root: &Path,
    arguments: &[&str],
    threads: Threads,
    call: &str,
    number: usize,
    fault: Option<&str>,
) -> bool {
    let mut strace = Command::new("strace");
    strace.args(["--quiet=all", "--output=/dev/null"]);
    match threads {
        Threads::All => drop(strace.arg("--follow-forks")),
        Threads::Main => {}
    }
    strace.arg(format!("--trace={call}{}", if fault.is_some() { ",renameat2" } else { "" }));
    strace.arg(format!("--inject={call}:signal=KILL:when={number}"));
    strace.args(fault.map(|fault| format!("--inject={fault}")));
    strace.arg(&programs().xtask).arg("--root").arg(root).args(arguments);
    let output = strace.env("RAYON_NUM_THREADS", "1").output().expect("`strace` is installed");
    let killed = output.status.signal() == Some(KILLED);
    assert!(killed || output.status.success(), "{call} {number}: {output:?}");
    killed
}

/// Kills both commands in a copy of this checkout with a git repository, and lists what git and cargo see.
#[test]
#[ignore = "needs strace: `.ci/long` runs it"]
fn a_kill_in_this_checkout_leaves_nothing_that_git_or_a_package_includes() {
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
    let root = "saferpay-api/src/generated/mod.rs";
    let generated = tree.read(root);
    let restore = || {
        for (path, text) in &imported {
            tree.write(path, text);
        }
    };
    let pages = Tree::little(&[]);
    pages.write("1.53.html", &render(&rich("1.53"), &NEWEST));
    let page = pages.root().join("1.53.html").display().to_string();
    let clean = packages();
    let work = tree.root().join("target/xtask");
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    let codegen = [
        ("write", 1),
        ("linkat", 1),
        ("linkat", 2000),
        ("renameat2", 1),
        ("unlinkat", 1),
        ("unlinkat", 2000),
    ];
    let import = [("write", 1), ("write", 2), (RENAME, 1), (RENAME, 2)];
    for (arguments, points) in [(vec!["codegen"], &codegen[..]), (vec!["import", &page], &import)] {
        for (call, number) in points {
            // Both commands have something to write.
            restore();
            fs::remove_dir_all(&work).unwrap();
            tree.write(root, &format!("{generated}// changed by hand\n"));
            let point = format!("{arguments:?}, {call} {number}");
            assert!(killed(tree.root(), &arguments, Threads::All, call, *number, None), "{point}");
            let status = git(&["status", "--porcelain"]);
            assert!(!status.contains("??"), "{point}: {status}");
            assert_eq!(packages(), clean, "{point}");
        }
    }
    restore();
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    assert!(files_in(&work).into_keys().eq(["lock"]), "{:?}", files_in(&work).keys());
    assert_eq!(git(&["status", "--porcelain"]), "");
}
