//! The benchmark: this crate and its peers, side by side in one run.
//!
//! All work is done in `target/bench/`. What is measured stands in [`Group`].

mod build;
mod figure;
mod generation;
mod guard;
mod peers;
mod process;
mod row;
mod runtime;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::ValueEnum;
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::report;
use peers::Peers;
use process::program;
use row::Row;

/// The version that the peers are generated of, and that the payloads and programs of `tests/bench`
/// are written for. Where one version stands for all, it is this one.
const PINNED: SpecVersion = SpecVersion { major: 1, minor: 53 };

/// How many versions are taken to show how the cost grows: twice as many each time, and all at last.
fn growing(all: usize) -> Vec<usize> {
    let doubled = std::iter::successors(Some(1), |count| Some(2 * count));
    doubled.take_while(|count| *count < all).chain([all]).collect()
}

/// The newest versions, so many.
fn newest(versions: &[SpecVersion], count: usize) -> Vec<SpecVersion> {
    versions.iter().rev().take(count).copied().collect()
}

/// What can be asked for alone, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Group {
    Codegen,
    Build,
    AllVersions,
    Library,
    Binary,
    Times,
    Instructions,
    Allocations,
    Call,
    Validation,
    Diff,
    Import,
    Report,
    Growth,
}

impl Group {
    /// Whether the peers' clients are measured or built for it.
    fn needs_peers(self) -> bool {
        match self {
            Self::Codegen
            | Self::Build
            | Self::AllVersions
            | Self::Library
            | Self::Binary
            | Self::Times
            | Self::Instructions
            | Self::Validation => true,
            Self::Allocations | Self::Call | Self::Diff | Self::Import | Self::Report | Self::Growth => false,
        }
    }

    fn measured(self, bench: &Bench, peers: &Peers, pages: Option<&Path>) -> Result<Vec<Row>, Problems> {
        match self {
            Self::Codegen => generation::codegen(bench, peers),
            Self::Build => build::builds(bench),
            Self::AllVersions => build::all_versions(bench),
            Self::Library => build::library(bench),
            Self::Binary => build::binary(bench),
            Self::Times => runtime::times(bench),
            Self::Instructions => runtime::instructions(bench, true),
            Self::Allocations => runtime::allocations(bench),
            Self::Call => runtime::call(bench),
            Self::Validation => runtime::validation(bench),
            Self::Diff => generation::diff(bench),
            Self::Import => generation::import(bench, pages),
            Self::Report => runtime::paged_report(bench),
            Self::Growth => Ok([generation::growth(bench)?, build::growth(bench)?].concat()),
        }
    }
}

/// What a run is asked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Fewer repetitions.
    #[arg(long)]
    quick: bool,
    /// Only some groups of rows.
    #[arg(long, value_name = "NAME", num_args = 1..)]
    only: Vec<Group>,
    /// A folder or `.tar.xz` of published pages, for their import.
    #[arg(long, value_name = "PAGES")]
    pages: Option<PathBuf>,
    /// Only what is the same on every machine, against stated limits; no peers.
    #[arg(long, conflicts_with_all = ["quick", "only", "pages"])]
    guard: bool,
    /// Only writes the generated tree of so many versions, which is then measured from outside.
    #[arg(long, hide = true, conflicts_with_all = ["quick", "only", "pages", "guard"])]
    newest: Option<usize>,
}

/// A run.
struct Bench {
    root: PathBuf,
    /// Where all work is done.
    folder: PathBuf,
    /// All that there are, oldest first.
    versions: Vec<SpecVersion>,
    repeats: u32,
    spinner: indicatif::ProgressBar,
}

pub(crate) fn run(checkout: &Checkout, options: &Options) -> Result<ExitCode, Problems> {
    if let Some(count) = options.newest {
        return generation::write_newest(checkout, count).map(|()| ExitCode::SUCCESS);
    }
    let bench = Bench::new(checkout, options.quick)?;
    let outcome = if options.guard { guard::rows(&bench) } else { all(&bench, options) };
    bench.spinner.finish_and_clear();
    let _ = fs::remove_dir_all(bench.aside());
    let (rows, problems) = outcome?;
    let markdown = table::markdown(&rows);
    if !options.guard {
        checkout.write(&bench.folder.join("table.md"), &markdown)?;
        checkout.write(&bench.folder.join("table.json"), &format!("{:#}\n", table::document(&rows)))?;
    }
    report::print(&markdown)?;
    problems.into_result()?;
    Ok(ExitCode::SUCCESS)
}

/// The rows that are asked for. A group that fails is told at the end; the others stand.
fn all(bench: &Bench, options: &Options) -> Result<(Vec<Row>, Problems), Problems> {
    bench.build_programs()?;
    let is_asked = |group: &&Group| options.only.is_empty() || options.only.contains(group);
    let mut groups: Vec<Group> = Group::value_variants().iter().filter(is_asked).copied().collect();
    let mut problems = Problems::default();
    let peers = Peers::of(bench);
    if groups.iter().any(|group| group.needs_peers())
        && let Err(failed) = peers.prepare(bench)
    {
        problems.extend(failed);
        groups.retain(|group| !group.needs_peers());
    }
    let mut rows = Vec::new();
    for group in groups {
        if let Some(value) = group.to_possible_value() {
            bench.say(value.get_name());
        }
        match group.measured(bench, &peers, options.pages.as_deref()) {
            Ok(measured) => rows.extend(measured),
            Err(failed) => problems.extend(failed),
        }
    }
    Ok((rows, problems))
}

impl Bench {
    fn new(checkout: &Checkout, quick: bool) -> Result<Self, Problems> {
        let wrong = |error: std::io::Error| Problems::one("target/bench", error.to_string());
        let root = checkout.root().canonicalize().map_err(wrong)?;
        let folder = root.join("target/bench");
        fs::create_dir_all(&folder).map_err(wrong)?;
        let versions = saferpay_spec::load::numbers(&checkout.files()?);
        let spinner = report::working("benchmark");
        Ok(Self { root, folder, versions, repeats: if quick { 1 } else { 5 }, spinner })
    }

    /// Says on a terminal what is being done.
    fn say(&self, what: &str) {
        self.spinner.set_message(what.to_owned());
    }

    /// Where cargo builds.
    fn built(&self) -> PathBuf {
        self.folder.join("build")
    }

    /// What is not needed any more, until the end of the run.
    fn aside(&self) -> PathBuf {
        self.folder.join("aside")
    }

    fn peers_workspace(&self) -> PathBuf {
        self.root.join("tests/bench/peers")
    }

    /// The workspace and package of the programs that do the tasks.
    fn programs(&self, with_peers: bool) -> (PathBuf, &'static str) {
        if with_peers { (self.peers_workspace(), "peers") } else { (self.root.clone(), "bench") }
    }

    fn build_programs(&self) -> Result<(), Problems> {
        let arguments = ["build", "--quiet", "--release", "-p", "xtask", "-p", "saferpay-cli"];
        let mut command = program("cargo", &arguments, &self.root);
        process::output(command.env("CARGO_TARGET_DIR", self.built())).map(drop)
    }

    /// These commands themselves, built for release.
    fn xtask(&self, arguments: &[&str]) -> Command {
        program(self.built().join("release/xtask"), arguments, &self.root)
    }

    /// The program `saferpay`, built for release.
    fn saferpay(&self, arguments: &[&str]) -> Command {
        program(self.built().join("release/saferpay"), arguments, &self.root)
    }
}

#[cfg(test)]
mod tests {
    use super::{SpecVersion, growing, newest};

    #[test]
    fn growth_ends_with_all_versions_and_begins_with_the_newest() {
        assert_eq!(growing(52), [1, 2, 4, 8, 16, 32, 52]);
        assert_eq!(growing(64), [1, 2, 4, 8, 16, 32, 64]);
        assert_eq!(growing(1), [1]);
        let versions = [9, 10, 11].map(|minor| SpecVersion { major: 1, minor });
        assert_eq!(newest(&versions, 2), [versions[2], versions[1]]);
    }
}
