//! The maintainers' commands. Everything that is decided is decided in
//! `generator`; here files are read and written.

mod checkout;
mod command;
mod pages;
mod parallel;
mod report;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::checkout::Checkout;

/// Commands that keep the Saferpay SDK up to date.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, arg_required_else_help = true)]
struct Arguments {
    /// Another checkout than the one this was built in.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads published pages into `spec/versions/`.
    ///
    /// All pages are read before a file is written: when one fails, nothing changes.
    #[command(after_help = "Examples:
  cargo xtask import https://saferpay.github.io/jsonapi/   the newest page
  cargo xtask import ../jsonapi                            all pages
  cargo xtask import pages.tar.xz                          an archive of pages
  cargo xtask import 1.53.html                             one page")]
    Import {
        /// A page, a folder or `.tar.xz` of pages, or the address of a page.
        source: String,
    },
    /// Prints the facts of a version as published, one a line.
    #[command(after_help = "Example:
  cargo xtask facts 1.53 | grep -P '^operation\\t'")]
    Facts {
        /// The SpecVersion, such as 1.53.
        version: generator::spec::SpecVersion,
    },
    /// Holds tables and fixes against the printed examples.
    #[command(after_help = "Example:
  cargo xtask lint    every contradiction once, and what became of it")]
    Lint,
    /// Writes the types and functions of `saferpay-api` from `spec/`.
    #[command(after_help = "Examples:
  cargo xtask codegen            writes what changed
  cargo xtask codegen --check    writes nothing, fails on a difference")]
    Codegen {
        /// Only tells which files differ.
        #[arg(long)]
        check: bool,
    },
    /// Starts a Saferpay on this machine, to develop against.
    #[command(after_help = "Examples:
  cargo xtask sandbox              prints its address and credentials
  cargo xtask sandbox -- --help    all of its settings")]
    Sandbox {
        /// Settings of the sandbox, after `--`.
        #[arg(last = true)]
        settings: Vec<String>,
    },
    /// Pays a payment link in a sandbox, from making it to giving the money back.
    #[command(after_help = "Examples:
  cargo xtask demo              all steps, through the SDK
  cargo xtask demo -- --stay    you pay, in a browser
  cargo xtask demo -- --help    all of its settings")]
    Demo {
        /// Settings of the demo, after `--`.
        #[arg(last = true)]
        settings: Vec<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = Checkout::find(arguments.root).and_then(|checkout| match arguments.command {
        Command::Import { source } => command::import::run(&checkout, &source),
        Command::Facts { version } => command::facts::run(&checkout, version),
        Command::Lint => command::lint::run(&checkout),
        Command::Codegen { check } => command::codegen::run(&checkout, check),
        Command::Sandbox { settings } => command::sandbox::run(&checkout, &settings),
        Command::Demo { settings } => command::sandbox::demo(&checkout, &settings),
    });
    outcome.unwrap_or_else(|problems| report::problems(&problems))
}
