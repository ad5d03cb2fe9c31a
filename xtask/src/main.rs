//! The maintainers' commands. Everything that is decided is decided in
//! `generator`; here files are read and written.

mod bench;
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
    /// Reads published pages, or OpenAPI documents, into `spec/versions/`.
    ///
    /// All pages are read before a file is written: when one fails, nothing changes.
    #[command(after_help = "Examples:
  cargo xtask import https://saferpay.github.io/jsonapi/   the newest page
  cargo xtask import ../jsonapi                            all pages
  cargo xtask import pages.tar.xz                          an archive of pages
  cargo xtask import 1.53.html                             one page
  cargo xtask import 1.53.json                             an OpenAPI document")]
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
    /// Prints a version as an OpenAPI document.
    #[command(after_help = "Examples:
  cargo xtask openapi 1.53 > saferpay.json
  cargo xtask openapi 1.53 --openapi 3.0    for generators that know no 3.1")]
    Openapi {
        /// The SpecVersion, such as 1.53.
        version: generator::spec::SpecVersion,
        /// The version of OpenAPI.
        #[arg(long, value_name = "VERSION", value_enum, default_value_t = OpenApi::V3_1)]
        openapi: OpenApi,
        /// Without the fixes of `spec/fixes.toml`.
        #[arg(long)]
        as_published: bool,
    },
    /// Prints the JSON Schema of a request or response.
    #[command(after_help = "Examples:
  cargo xtask schema 1.53 PaymentPage/Initialize
  cargo xtask schema 1.53 Transaction/Capture --response")]
    Schema {
        /// The SpecVersion, such as 1.53.
        version: generator::spec::SpecVersion,
        /// The operation by group and name, or by method and path.
        operation: String,
        /// The response instead of the request.
        #[arg(long)]
        response: bool,
    },
    /// Writes the types and functions of `saferpay-api` from `spec/`.
    #[command(after_help = "Examples:
  cargo xtask codegen            writes what changed
  cargo xtask codegen --check    writes nothing, fails on a difference")]
    Codegen {
        /// Only tells which files differ.
        #[arg(long)]
        check: bool,
    },
    /// Measures this crate and its peers side by side.
    ///
    /// Fetches the peers' generators from `crates.io` and `PyPI` into `target/bench/`, and
    /// leaves the table there as Markdown and JSON.
    #[command(after_help = "Examples:
  cargo xtask bench                        everything; takes half an hour
  cargo xtask bench --quick --only times   one group, fewer repetitions
  cargo xtask bench --guard                what does not vary, against limits")]
    Bench(bench::Options),
    /// Starts a Saferpay on this machine, to develop against.
    #[command(after_help = "Examples:
  cargo xtask sandbox              prints its address and credentials
  cargo xtask sandbox -- --help    all of its settings")]
    Sandbox {
        /// Settings of the sandbox, after `--`.
        #[arg(last = true)]
        settings: Vec<String>,
    },
}

/// A version of OpenAPI.
#[derive(Clone, Copy, clap::ValueEnum)]
enum OpenApi {
    #[value(name = "3.0")]
    V3_0,
    #[value(name = "3.1")]
    V3_1,
}

impl From<OpenApi> for generator::openapi::Dialect {
    fn from(openapi: OpenApi) -> Self {
        match openapi {
            OpenApi::V3_0 => Self::V3_0,
            OpenApi::V3_1 => Self::V3_1,
        }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = Checkout::find(arguments.root).and_then(|checkout| match arguments.command {
        Command::Import { source } => command::import::run(&checkout, &source),
        Command::Facts { version } => command::facts::run(&checkout, version),
        Command::Lint => command::lint::run(&checkout),
        Command::Openapi { version, openapi, as_published } => {
            command::openapi::document(&checkout, version, openapi.into(), as_published)
        }
        Command::Schema { version, operation, response } => {
            command::openapi::schema(&checkout, version, &operation, response)
        }
        Command::Bench(options) => bench::run(&checkout, &options),
        Command::Codegen { check } => command::codegen::run(&checkout, check),
        Command::Sandbox { settings } => command::sandbox::run(&checkout, &settings),
    });
    outcome.unwrap_or_else(|problems| report::problems(&problems))
}
