//! A run of the benchmark: its folders, the versions, and the programs that it starts.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use super::process::{output, program};
use crate::checkout::Checkout;
use crate::report;

/// The version that the peers are generated from, and that the payloads and programs of `tests/bench`
/// are written for. Rows about one version use it.
pub(super) const PINNED: SpecVersion = SpecVersion { major: 1, minor: 53 };

/// How many times more often short measurements are repeated, which are easily disturbed.
pub(super) const SHORT: u32 = 4;

/// The numbers of versions that show how the cost grows: twice as many each time, and finally all.
pub(super) fn growing(all: usize) -> Vec<usize> {
    let doubled = std::iter::successors(Some(1), |count| Some(2 * count));
    doubled.take_while(|count| *count < all).chain([all]).collect()
}

/// This many of the newest versions.
pub(super) fn newest(versions: &[SpecVersion], count: usize) -> Vec<SpecVersion> {
    versions.iter().rev().take(count).copied().collect()
}

/// A run.
pub(super) struct Bench {
    pub(super) root: PathBuf,
    /// The folder of all files of the run.
    pub(super) folder: PathBuf,
    /// All versions, oldest first.
    pub(super) versions: Vec<SpecVersion>,
    pub(super) repeats: u32,
    pub(super) spinner: indicatif::ProgressBar,
}

impl Bench {
    pub(super) fn new(checkout: &Checkout, quick: bool) -> Result<Self, Problems> {
        let wrong = |error: std::io::Error| Problems::one("target/bench", error.to_string());
        let root = checkout.root().canonicalize().map_err(wrong)?;
        let folder = root.join("target/bench");
        fs::create_dir_all(&folder).map_err(wrong)?;
        let versions = saferpay_spec::load::numbers(&checkout.files()?);
        let spinner = report::working("benchmark");
        Ok(Self { root, folder, versions, repeats: if quick { 1 } else { 5 }, spinner })
    }

    /// Shows the current step on a terminal.
    pub(super) fn say(&self, what: &str) {
        self.spinner.set_message(what.to_owned());
    }

    /// The target folder of cargo.
    pub(super) fn built(&self) -> PathBuf {
        self.folder.join("build")
    }

    /// The folder for files that are no longer needed, until the end of the run.
    pub(super) fn aside(&self) -> PathBuf {
        self.folder.join("aside")
    }

    pub(super) fn peers_workspace(&self) -> PathBuf {
        self.root.join("tests/bench/peers")
    }

    /// The workspace and package of the programs that run the tasks.
    pub(super) fn programs(&self, with_peers: bool) -> (PathBuf, &'static str) {
        if with_peers { (self.peers_workspace(), "peers") } else { (self.root.clone(), "bench") }
    }

    pub(super) fn build_programs(&self) -> Result<(), Problems> {
        let arguments = ["build", "--quiet", "--release", "-p", "xtask", "-p", "saferpay-cli"];
        let mut command = program("cargo", &arguments, &self.root);
        output(command.env("CARGO_TARGET_DIR", self.built())).map(drop)
    }

    /// These commands themselves, built for release.
    pub(super) fn xtask(&self, arguments: &[&str]) -> Command {
        program(self.built().join("release/xtask"), arguments, &self.root)
    }

    /// The program `saferpay`, built for release.
    pub(super) fn saferpay(&self, arguments: &[&str]) -> Command {
        program(self.built().join("release/saferpay"), arguments, &self.root)
    }

    /// Runs a program that measures, built for release, and returns its output.
    pub(super) fn measurement(&self, name: &str) -> Result<String, Problems> {
        let arguments = ["run", "--quiet", "--release", "-p", "measurements", "--bin", name];
        output(program("cargo", &arguments, &self.root).env("CARGO_TARGET_DIR", self.built()))
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
