//! The program `saferpay`: what changes between two SpecVersions, which versions accept a request,
//! each version as an OpenAPI document, and a sandbox.
//!
//! The specification of every version is part of the program, so it needs neither a checkout nor
//! a network.

mod command;
mod exit;
mod output;
mod specification;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use crate::exit::Exit;

/// Tools for the Saferpay API: upgrade reports, OpenAPI documents, and a sandbox.
#[derive(Parser)]
#[command(name = "saferpay", version, arg_required_else_help = true, max_term_width = 80)]
struct Arguments {
    /// Reads the specification from a checkout of the SDK instead of this program.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Specification(SpecificationCommand),
    /// Starts a local Saferpay for development and tests.
    #[command(after_help = "Examples:
  saferpay sandbox                            on port 4711
  saferpay sandbox --port 0                   on any free port
  saferpay sandbox --strict                   refuses unknown fields
  saferpay sandbox --data sandbox.redb        keeps its state when it stops
  saferpay sandbox --accounts accounts.toml   with your own accounts
  saferpay sandbox --listen 0.0.0.0             for other machines and containers
  saferpay sandbox --tls-self-signed            with HTTPS
  saferpay sandbox --quirk help=on              explains errors in ErrorDetail
  saferpay sandbox --wait-ready URL             waits until another one is ready")]
    Sandbox(saferpay_sandbox::cli::Options),
    /// Pays a payment link in a sandbox, from its creation to the refund.
    #[command(after_help = "Examples:
  saferpay demo                            all steps
  saferpay demo --capture 500              captures a part
  saferpay demo --card 9010403153150003    a card that is declined
  saferpay demo --stay                     you pay, in a browser")]
    Demo(command::demo::Arguments),
}

/// The commands that read the specification.
#[derive(Subcommand)]
enum SpecificationCommand {
    /// Reports what changes between two versions, and what it means for your code.
    ///
    /// Exits with 0 if no change reaches the level of `--fail-on`, with 1 if one does, and with
    /// 2 if it cannot compare.
    #[command(after_help = "Examples:
  saferpay diff 1.40 1.53                       what an upgrade changes
  saferpay diff 1.40 1.53 --uses src            only what the program in src uses
  saferpay diff 1.52 1.53 --fail-on breaking    a check for CI
  saferpay diff --explain request-field-renamed
                                                the explanation of a rule")]
    Diff(command::diff::Arguments),
    /// Shows when an operation, a field, a value or an error was introduced, changed and removed.
    #[command(after_help = "Examples:
  saferpay history Alias/Inquire
  saferpay history PaymentMeans.Card.HashValue
  saferpay history WERO
  saferpay history 'Transaction/Authorize request.Condition'")]
    History {
        /// `Alias/Inquire`, `PaymentMeans.Card.HashValue`, `Alias/Inquire request.AliasId`, `WERO`.
        name: String,
    },
    /// Lists the versions that accept a request or a response, and why the others refuse it.
    ///
    /// Exits with 1 if no version accepts it, or if the version of `--to` does not.
    #[command(after_help = "Examples:
  saferpay advise request.json
  saferpay advise request.json --operation PaymentPage/Initialize
  saferpay advise response.json --to 1.53")]
    Advise(command::advise::Arguments),
    /// Writes one HTML page that shows what changes between any two versions.
    ///
    /// The page works offline, and sends nothing: open it in a browser, or put it on any web server.
    #[command(after_help = "Example:
  saferpay site --out public       writes public/index.html")]
    Site {
        /// The folder.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
    /// Prints a version as an OpenAPI document.
    #[command(after_help = "Examples:
  saferpay openapi 1.53 > saferpay.json
  saferpay openapi 1.53 --openapi 3.0    for generators that do not support 3.1
  saferpay openapi --all documents       all versions in 3.0 and 3.1, such as 1.53-3.0.json")]
    Openapi(command::openapi::Arguments),
    /// Prints the JSON Schema of a request or response.
    #[command(after_help = "Examples:
  saferpay schema 1.53 PaymentPage/Initialize
  saferpay schema 1.53 Transaction/Capture --response")]
    Schema {
        /// The SpecVersion, such as 1.53.
        version: SpecVersion,
        /// The operation by group and name, or by method and path.
        operation: String,
        /// The response instead of the request.
        #[arg(long)]
        response: bool,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match &arguments.command {
        Command::Sandbox(options) => saferpay_sandbox::cli::run(options).await,
        Command::Demo(options) => command::demo::run(options).await.map_or_else(
            |error| {
                eprintln!("{error}");
                ExitCode::FAILURE
            },
            |()| ExitCode::SUCCESS,
        ),
        Command::Specification(command) => run(arguments.root.as_deref(), command).map_or_else(
            |problems| {
                eprintln!("{problems}");
                ExitCode::from(Exit::FAILURE)
            },
            ExitCode::from,
        ),
    }
}

/// Runs a command that reads the specification.
fn run(root: Option<&Path>, command: &SpecificationCommand) -> Result<Exit, Problems> {
    let files = specification::files(root)?;
    match command {
        SpecificationCommand::Diff(arguments) => command::diff::run(&files, arguments),
        SpecificationCommand::History { name } => command::history::run(&files, name),
        SpecificationCommand::Advise(arguments) => command::advise::run(&files, arguments),
        SpecificationCommand::Site { out } => command::site::run(&files, out),
        SpecificationCommand::Openapi(arguments) => command::openapi::run(&files, arguments),
        SpecificationCommand::Schema { version, operation, response } => {
            command::openapi::schema(&files, *version, operation, *response)
        }
    }
}
