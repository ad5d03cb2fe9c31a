//! The program `saferpay`: what changes between two SpecVersions, which versions accept a request,
//! and each version as an OpenAPI document.
//!
//! The specification of every version is part of the program, so it needs neither a checkout nor
//! a network.

mod command;
mod exit;
mod output;
mod specification;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

use crate::exit::Exit;

/// Tools for the Saferpay API: upgrade reports, OpenAPI documents, and more.
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
    /// Reports what changes between two versions, and what it means for your code.
    ///
    /// Exits with 0 when it finds nothing that `--fail-on` asks for, with 1 when it does, and with
    /// 2 when it cannot compare.
    #[command(after_help = "Examples:
  saferpay diff 1.40 1.53                       what an upgrade brings
  saferpay diff 1.40 1.53 --uses src            only what the program in src uses
  saferpay diff 1.52 1.53 --fail-on breaking    a check for CI
  saferpay diff --explain request-field-renamed
                                                the page of a rule")]
    Diff(command::diff::Arguments),
    /// Shows when an operation or a field was introduced, changed and removed.
    #[command(after_help = "Examples:
  saferpay history Alias/Inquire
  saferpay history 'Transaction/Authorize request.Condition'")]
    History {
        /// `Alias/Inquire`, `Payer.IpAddress`, `Alias/Inquire request.AliasId`.
        name: String,
    },
    /// Lists the versions that accept a request, and why the others refuse it.
    #[command(after_help = "Example:
  saferpay advise request.json --operation PaymentPage/Initialize")]
    Advise {
        /// A file with the request body in JSON.
        payload: PathBuf,
        /// The operation, by name or path.
        #[arg(long)]
        operation: String,
    },
    /// Prints a version as an OpenAPI document.
    #[command(after_help = "Examples:
  saferpay openapi 1.53 > saferpay.json
  saferpay openapi 1.53 --openapi 3.0    for generators that do not know 3.1
  saferpay openapi --all documents       every version in both, such as 1.53-3.0.json")]
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

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    run(&arguments).map_or_else(
        |problems| {
            eprintln!("{problems}");
            ExitCode::from(Exit::FAILURE)
        },
        ExitCode::from,
    )
}

fn run(arguments: &Arguments) -> Result<Exit, Problems> {
    let files = specification::files(arguments.root.as_deref())?;
    match &arguments.command {
        Command::Diff(arguments) => command::diff::run(&files, arguments),
        Command::History { name } => command::history::run(&files, name),
        Command::Advise { payload, operation } => command::advise::run(&files, payload, operation),
        Command::Openapi(arguments) => command::openapi::run(&files, arguments),
        Command::Schema { version, operation, response } => {
            command::openapi::schema(&files, *version, operation, *response)
        }
    }
}
