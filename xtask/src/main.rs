//! The maintainers' commands. The crates below `generator/` decide everything; this one reads and
//! writes the files.

mod bench;
mod checkout;
mod command;
mod download;
mod pages;
mod report;
mod tree;
mod walk;
mod work_folder;

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
        ///
        /// An address must begin with `https://`, unless it is on this machine, and is not followed to
        /// another host.
        source: String,
        #[command(flatten)]
        download: download::Options,
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
        version: saferpay_spec::SpecVersion,
    },
    /// Compares tables and corrections with the printed examples, and texts with everything there is.
    ///
    /// Pages are compared with the OpenAPI documents of their versions too: those in
    /// `spec/documents/`, such as `1.53.json`, and those that you name. A difference is open
    /// until `spec/corrections.toml` corrects it or `spec/waivers.toml` says why it stays.
    #[command(after_help = "Examples:
  cargo xtask lint                       every contradiction once, and which texts are missing
  cargo xtask lint --document 1.53.json  the differences from an OpenAPI document as well
  cargo xtask lint --missing-texts       everything without a text, one a line
  cargo xtask lint --copied-sentences pages.tar.xz changelog.md
                                         sentences that are not our own

What settles a difference from a document that no [[correction]] settles:
  [[waiver]]
  check = \"document-presence\"
  versions = \"1.53\"
  owners = [\"Payment_Models_Data_Phone\"]
  field = \"Main\"
  why = \"Answers lack it; see the recording.\"")]
    Lint {
        /// Only lists what has no text in `spec/docs/`: area, thing, versions.
        #[arg(long)]
        missing_texts: bool,
        /// JSON files or addresses of OpenAPI documents; their `info.version` names the page.
        #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "missing_texts")]
        document: Vec<String>,
        /// Only lists the places of this checkout that repeat a sentence of these published pages:
        /// what `import` takes, or a Markdown file.
        #[arg(long, value_name = "PAGES", num_args = 1.., conflicts_with_all = ["missing_texts", "document"])]
        copied_sentences: Vec<String>,
    },
    /// Prints what a new version does to the public API, in Markdown.
    ///
    /// It says whether the versions that are released keep every public item, and lists what the
    /// module of the new version adds and lacks.
    #[command(after_help = "Example:
  cargo xtask public-api 1.52 1.53")]
    PublicApi {
        /// The version before, such as 1.52.
        old: saferpay_spec::SpecVersion,
        /// The new version, such as 1.53.
        new: saferpay_spec::SpecVersion,
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
    /// Runs `saferpay diff`.
    #[command(disable_help_flag = true)]
    Diff(Forwarded),
    /// Runs `saferpay history`.
    #[command(disable_help_flag = true)]
    History(Forwarded),
    /// Runs `saferpay advise`.
    #[command(disable_help_flag = true)]
    Advise(Forwarded),
    /// Runs `saferpay openapi`.
    #[command(disable_help_flag = true)]
    Openapi(Forwarded),
    /// Runs `saferpay schema`.
    #[command(disable_help_flag = true)]
    Schema(Forwarded),
    /// Runs `saferpay sandbox`.
    #[command(disable_help_flag = true)]
    Sandbox(Forwarded),
    /// Runs `saferpay demo`.
    #[command(disable_help_flag = true)]
    Demo(Forwarded),
}

/// What goes on to the program `saferpay`.
#[derive(clap::Args)]
struct Forwarded {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (closing, code) = match &arguments.command {
        // These write all or nothing, and find what is wrong before they do.
        Command::Import { .. } | Command::Codegen { .. } => ("; nothing was written", 1),
        _ => ("", 1),
    };
    let outcome = Checkout::find(arguments.root).and_then(|checkout| match arguments.command {
        Command::Import { source, download } => command::import::run(&checkout, &source, &download),
        Command::Changelog { source } => command::changelog::run(&checkout, &source),
        Command::Facts { version } => command::facts::run(&checkout, version),
        Command::Lint { missing_texts: true, .. } => command::lint::missing_texts(&checkout),
        Command::Lint { copied_sentences, .. } if !copied_sentences.is_empty() => {
            command::lint::copied::run(&checkout, &copied_sentences)
        }
        Command::Lint { missing_texts: false, document, .. } => command::lint::run(&checkout, &document),
        Command::PublicApi { old, new } => command::public_api::run(&checkout, old, new),
        Command::Diff(forwarded) => command::forward::run(&checkout, "diff", &forwarded.arguments),
        Command::History(forwarded) => command::forward::run(&checkout, "history", &forwarded.arguments),
        Command::Advise(forwarded) => command::forward::run(&checkout, "advise", &forwarded.arguments),
        Command::Openapi(forwarded) => command::forward::run(&checkout, "openapi", &forwarded.arguments),
        Command::Schema(forwarded) => command::forward::run(&checkout, "schema", &forwarded.arguments),
        Command::Bench(options) => bench::run(&checkout, &options),
        Command::Codegen { check } => command::codegen::run(&checkout, check),
        Command::Sandbox(forwarded) => command::forward::run(&checkout, "sandbox", &forwarded.arguments),
        Command::Demo(forwarded) => command::forward::run(&checkout, "demo", &forwarded.arguments),
    });
    outcome.unwrap_or_else(|problems| {
        report::problems(&problems, closing);
        ExitCode::from(code)
    })
}
