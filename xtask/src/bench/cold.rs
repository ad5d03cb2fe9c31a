//! Rows about a program that uses the library: the cold build of the program in the README, the crates that it
//! needs, and the build after a change of the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use saferpay_spec::problem::Problems;

use super::build::built_again;
use super::context::{Bench, PINNED, SHORT};
use super::figure::{Figure, Unit};
use super::process::{Needed, measure, output, program};
use super::row::{Aim, Row, Subject};

/// How a program is compiled: a name for the row, the features in addition to the version, whether the defaults
/// are on, and the aim against the client that progenitor generates.
const CASES: [(&str, &[&str], bool, f64); 2] =
    [("defaults", &[], true, 0.8), ("`rustls-ring`", &["rustls-ring"], false, 0.6)];

/// The cold build with nothing built before, against the program with progenitor's client, and the share of
/// our own crates in its processor time. All crates are downloaded before.
pub(crate) fn builds(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let peer = Program {
        folder: bench.peers_workspace(),
        package: "payment-link-progenitor",
        target: bench.folder.join("cold/target-progenitor"),
    };
    bench.say("cold build with progenitor");
    let progenitor = seconds(&peer.cold(bench)?);
    let (mut times, mut shares) = (Vec::new(), Vec::new());
    for (name, features, defaults, most) in CASES {
        bench.say(&format!("cold build with {name}"));
        let ours = readme_program(bench, features, defaults)?;
        let cold = ours.cold(bench)?;
        let own = ours.of_our_crates(bench)?;
        let row = Row::new(
            format!("cold build of the README program, {name}"),
            Aim::Against(Subject::Progenitor, most),
        );
        times.push(row.with(Subject::Ours, seconds(&cold)).with(Subject::Progenitor, progenitor.clone()));
        let share = cold.iter().zip(&own).map(|(all, own)| own.processor / all.processor).collect();
        let row = Row::new(format!("share of `saferpay-*` and the program itself, {name}"), Aim::AtMost(0.1));
        shares.push(row.with(Subject::Ours, Figure::new(Unit::Times, share)));
    }
    Ok([times, shares].concat())
}

/// The crates of the program in the README beyond those of a program with bare `reqwest` and the same library
/// for TLS, and all crates of the types alone.
pub(crate) fn crates(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let row = |name: &str, most: f64, crates: &BTreeSet<String>| {
        let names: Vec<&str> = crates.iter().map(String::as_str).collect();
        Row::new(format!("{name}: {}", names.join(", ")), Aim::AtMost(most))
            .with(Subject::Ours, Some(Figure::once(Unit::Crates, count(crates))))
    };
    let bare = written(bench, "bare", &[BARE, TOKIO], "fn main() {}\n")?.crates()?;
    let ours = readme_program(bench, &[], true)?.crates()?;
    let version = PINNED.feature();
    let types = written(bench, "types", &[&dependency(&[&version], false)], "fn main() {}\n")?.crates()?;
    let beyond = ours.difference(&bare).cloned().collect();
    Ok(vec![row("crates beyond bare `reqwest`", 6.0, &beyond), row("crates of the types alone", 9.0, &types)])
}

/// The build after a change of the program, against the same program by hand with bare `reqwest`.
pub(crate) fn rebuild(bench: &Bench) -> Result<Vec<Row>, Problems> {
    bench.say("incremental builds");
    let subjects = [Subject::Ours, Subject::ByHand];
    let package = |subject: Subject| format!("payment-link-{}", subject.name());
    let build = |subject: Subject| {
        let mut build =
            program("cargo", &["build", "--quiet", "-p", &package(subject)], &bench.peers_workspace());
        build.env("CARGO_TARGET_DIR", bench.built()).env("CARGO_INCREMENTAL", "1");
        build
    };
    let again = |subject: Subject| {
        let source = bench.peers_workspace().join(package(subject)).join("src/main.rs");
        built_again(&mut build(subject), &[&source])
    };
    for subject in subjects {
        output(&mut build(subject))?;
        // The first change finds nothing that an earlier one has left.
        again(subject)?;
    }
    let mut measured = [Vec::new(), Vec::new()];
    for _ in 0..SHORT * bench.repeats {
        for (subject, measured) in subjects.into_iter().zip(&mut measured) {
            measured.push(again(subject)?);
        }
    }
    let row = Row::new(
        "incremental build after a change of the program, against bare `reqwest`",
        Aim::Against(Subject::ByHand, 1.1),
    );
    let [ours, by_hand] = measured;
    Ok(vec![row.with(Subject::Ours, seconds(&ours)).with(Subject::ByHand, seconds(&by_hand))])
}

/// A program to build from nothing.
struct Program {
    /// The working directory of cargo.
    folder: PathBuf,
    package: &'static str,
    target: PathBuf,
}

impl Program {
    fn cargo(&self) -> Command {
        let mut build =
            program("cargo", &["build", "--quiet", "--offline", "-p", self.package], &self.folder);
        build.env("CARGO_TARGET_DIR", &self.target);
        build
    }

    /// Builds it in an empty target folder, several times.
    fn cold(&self, bench: &Bench) -> Result<Vec<Needed>, Problems> {
        output(&mut program("cargo", &["fetch", "--quiet"], &self.folder))?;
        let built = |_| {
            if self.target.exists() {
                fs::remove_dir_all(&self.target).map_err(|error| Problems::of_file(&self.target, &error))?;
            }
            measure(&mut self.cargo())
        };
        (0..bench.repeats).map(built).collect()
    }

    /// Builds only our own crates and the program again, after a cold build.
    fn of_our_crates(&self, bench: &Bench) -> Result<Vec<Needed>, Problems> {
        let sources =
            ["runtime/src/lib.rs", "src/lib.rs"].map(|file| bench.root.join("saferpay-api").join(file));
        let sources = sources.each_ref().map(PathBuf::as_path);
        (0..bench.repeats).map(|_| built_again(&mut self.cargo(), &sources)).collect()
    }

    /// The names of all crates that are linked into it, without itself.
    fn crates(&self) -> Result<BTreeSet<String>, Problems> {
        let arguments = ["tree", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
        let text = output(&mut program("cargo", &arguments, &self.folder))?;
        let names = text.lines().filter_map(|line| line.split(' ').next());
        Ok(names.filter(|name| *name != self.package && !name.is_empty()).map(str::to_owned).collect())
    }
}

/// A program with bare `reqwest`, and the library for TLS that is the default of both.
const BARE: &str = r#"reqwest = { version = "0.13", default-features = false, features = ["rustls"] }"#;

const TOKIO: &str = r#"tokio = { version = "1", features = ["macros", "rt-multi-thread"] }"#;

/// The program in the README as a package.
fn readme_program(bench: &Bench, features: &[&str], defaults: bool) -> Result<Program, Problems> {
    let path = bench.root.join("saferpay-api/README.md");
    let readme = fs::read_to_string(&path).map_err(|error| Problems::of_file(&path, &error))?;
    let (_, rest) = readme
        .split_once("```rust,no_run\n")
        .ok_or_else(|| Problems::one("saferpay-api/README.md", "has no block `rust,no_run`"))?;
    let source = rest.split("```\n").next().unwrap_or_default();
    let version = PINNED.feature();
    let ours = dependency(&[features, &[&version]].concat(), defaults);
    written(bench, "readme", &[&ours, TOKIO], source)
}

fn dependency(features: &[&str], defaults: bool) -> String {
    let path = "../../../../saferpay-api";
    format!("saferpay-api = {{ path = \"{path}\", default-features = {defaults}, features = {features:?} }}")
}

/// Writes a package with these dependencies.
fn written(bench: &Bench, name: &str, dependencies: &[&str], source: &str) -> Result<Program, Problems> {
    let folder = bench.folder.join("cold").join(name);
    let manifest = format!(
        "[package]\nname = \"shop\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n\n[workspace]\n",
        dependencies.join("\n")
    );
    fs::create_dir_all(folder.join("src")).map_err(|error| Problems::of_file(&folder, &error))?;
    for (file, text) in [("Cargo.toml", &*manifest), ("src/main.rs", source)] {
        fs::write(folder.join(file), text).map_err(|error| Problems::of_file(&folder, &error))?;
    }
    Ok(Program { target: folder.join("target"), folder, package: "shop" })
}

fn seconds(measured: &[Needed]) -> Option<Figure> {
    Figure::new(Unit::Seconds, measured.iter().map(|needed| needed.seconds).collect())
}

#[expect(clippy::cast_precision_loss, reason = "nobody has that many crates")]
fn count(crates: &BTreeSet<String>) -> f64 {
    crates.len() as f64
}
