//! The maintainers' commands. Everything that is decided is decided in
//! `generator`; here files are read and written.

mod bench;
mod checkout;
mod command;
mod pages;
mod report;
mod tree;
mod walk;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::checkout::Checkout;

/// Commands that keep the Saferpay SDK up to date.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    version,
    arg_required_else_help = true,
    max_term_width = 80
)]
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
    /// Reads Saferpay's own changelog into `spec/changelog.json`.
    #[command(after_help = "Example:
  cargo xtask changelog ../jsonapi/changelog.md")]
    Changelog {
        /// The published changelog, in Markdown.
        source: PathBuf,
    },
    /// Prints the facts of a version as published, one a line.
    #[command(after_help = "Example:
  cargo xtask facts 1.53 | grep -P '^operation\\t'")]
    Facts {
        /// The SpecVersion, such as 1.53.
        version: generator::spec::SpecVersion,
    },
    /// Holds tables and fixes against the printed examples, and prose against all that there is.
    ///
    /// Pages are held against the OpenAPI documents of their versions too: those in
    /// `spec/documents/`, such as `1.53.json`, and those that are named. A difference counts
    /// as open until a fix or a reason in `spec/fixes.toml` settles it.
    #[command(after_help = "Examples:
  cargo xtask lint                       every contradiction once, and what the prose lacks
  cargo xtask lint --document 1.53.json  the differences from an OpenAPI document as well
  cargo xtask lint --prose-todo          everything without a text, one a line

What settles a difference from a document, if no [[fix]] does:
  [[leave]]
  check = \"document-presence\"
  versions = \"1.53\"
  owners = [\"Payment_Models_Data_Phone\"]
  field = \"Main\"
  why = \"Answers lack it; see the recording.\"")]
    Lint {
        /// Only lists what has no text in `spec/docs/`: area, thing, versions.
        #[arg(long)]
        prose_todo: bool,
        /// JSON files or addresses of OpenAPI documents; their `info.version` names the page.
        #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "prose_todo")]
        document: Vec<String>,
    },
    /// Prints a version as an OpenAPI document.
    #[command(after_help = "Examples:
  cargo xtask openapi 1.53 > saferpay.json
  cargo xtask openapi 1.53 --openapi 3.0    for generators that know no 3.1
  cargo xtask openapi --all target/documents
                                            every version in both, such as 1.53-3.0.json")]
    Openapi {
        /// The SpecVersion, such as 1.53.
        #[arg(required_unless_present = "all")]
        version: Option<generator::spec::SpecVersion>,
        /// Writes the documents of all versions into a folder, 3.0 and 3.1.
        #[arg(long, value_name = "FOLDER", conflicts_with_all = ["version", "openapi"])]
        all: Option<PathBuf>,
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
    /// Tells what changes between two versions, and what it means for code.
    ///
    /// Exits with 0 when nothing is found that `--fail-on` asks for, with 1 when something is, and
    /// with 2 when it could not be told.
    #[command(after_help = "Examples:
  cargo xtask diff 1.40 1.53                       what an upgrade brings
  cargo xtask diff 1.52 1.53 --fail-on breaking    a check for CI
  cargo xtask diff --explain request-field-renamed
                                                   the page of a rule")]
    Diff(command::diff::Arguments),
    /// Names the versions that accept a request, and why the others do not.
    #[command(after_help = "Example:
  cargo xtask advise request.json --operation PaymentPage/Initialize")]
    Advise {
        /// A file with the request body in JSON.
        payload: PathBuf,
        /// The operation, by name or path.
        #[arg(long)]
        operation: String,
    },
    /// Tells the life of an operation or a field over all versions.
    #[command(after_help = "Examples:
  cargo xtask history Alias/Inquire
  cargo xtask history 'Transaction/Authorize request.Condition'")]
    History {
        /// `Alias/Inquire`, `Payer.IpAddress`, `Alias/Inquire request.AliasId`.
        name: String,
    },
    /// Writes the types and functions of `saferpay-api` from `spec/`.
    ///
    /// If nothing has changed since a run that found all in order, it says so at once: that run
    /// left a fingerprint in `target/`.
    #[command(after_help = "Examples:
  cargo xtask codegen            writes the whole tree if any of it differs
  cargo xtask codegen --check    writes nothing, fails on a difference")]
    Codegen {
        /// Only tells which files differ.
        #[arg(long)]
        check: bool,
    },
    /// Measures this crate and its peers side by side.
    ///
    /// Fetches the peers' generators by cargo and pip into `target/tools/`, and
    /// leaves the table in `target/bench/` as Markdown and JSON.
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
    let (closing, code) = match &arguments.command {
        // These write all or nothing, and find what is wrong before they do.
        Command::Import { .. } | Command::Codegen { .. } => ("; nothing was written", 1),
        // Here 1 says that something was found.
        Command::Diff(_) | Command::Advise { .. } | Command::History { .. } => ("", 2),
        _ => ("", 1),
    };
    let outcome = Checkout::find(arguments.root).and_then(|checkout| match arguments.command {
        Command::Import { source } => command::import::run(&checkout, &source),
        Command::Changelog { source } => command::changelog::run(&checkout, &source),
        Command::Facts { version } => command::facts::run(&checkout, version),
        Command::Lint { prose_todo: true, .. } => command::lint::prose_todo(&checkout),
        Command::Lint { prose_todo: false, document } => command::lint::run(&checkout, &document),
        Command::Openapi { version: Some(version), openapi, as_published, .. } => {
            command::openapi::document(&checkout, version, openapi.into(), as_published)
        }
        Command::Openapi { all, as_published, .. } => {
            command::openapi::all(&checkout, &all.unwrap_or_default(), as_published)
        }
        Command::Schema { version, operation, response } => {
            command::openapi::schema(&checkout, version, &operation, response)
        }
        Command::Diff(arguments) => Ok(command::diff::run(&checkout, &arguments)),
        Command::Advise { payload, operation } => Ok(command::diff::advise(&checkout, &payload, &operation)),
        Command::History { name } => Ok(command::diff::history(&checkout, &name)),
        Command::Bench(options) => bench::run(&checkout, &options),
        Command::Codegen { check } => command::codegen::run(&checkout, check),
        Command::Sandbox { settings } => command::sandbox::run(&checkout, &settings),
        Command::Demo { settings } => command::sandbox::demo(&checkout, &settings),
    });
    outcome.unwrap_or_else(|problems| {
        report::problems(&problems, closing);
        ExitCode::from(code)
    })
}
