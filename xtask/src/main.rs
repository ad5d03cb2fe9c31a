//! The maintainers' commands. The crates below `generator/` contain the logic; this crate reads and
//! writes the files.

mod bench;
mod cargo;
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

/// With the allocator of the C library, a third of the work of `codegen` is allocating and freeing tokens.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    /// A checkout other than the one that this program was built in.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads published pages, or OpenAPI documents, into `spec/versions/`.
    ///
    /// Reads all pages before it writes any file: if one page fails, nothing changes.
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
    /// Prints the facts of a version as published, one per line.
    #[command(after_help = "Example:
  cargo xtask facts 1.53 | grep -P '^operation\\t'")]
    Facts {
        /// The SpecVersion, such as 1.53.
        version: saferpay_spec::SpecVersion,
    },
    /// Checks the specification for contradictions, and the documentation for missing texts and bad wording.
    ///
    /// Compares tables with the printed examples, and pages with the OpenAPI documents of their
    /// versions: those in `spec/documents/`, such as `1.53.json`, and those that you name. A
    /// contradiction is open until `spec/corrections.toml` corrects it or `spec/waivers.toml` says why
    /// it stays. The wording of the Markdown files, of comments and of names of tests is compared with a list;
    /// see CONTRIBUTING.md.
    #[command(after_help = "Examples:
  cargo xtask lint                       contradictions, missing texts, and wording
  cargo xtask lint --document 1.53.json  also the differences from an OpenAPI document
  cargo xtask lint --missing-texts       everything without a text, one per line
  cargo xtask lint --copied-sentences pages.tar.xz changelog.md
                                         sentences that are not our own

A waiver for a difference from a document that no [[correction]] covers:
  [[waiver]]
  check = \"document-presence\"
  versions = \"1.53\"
  owners = [\"Payment_Models_Data_Phone\"]
  field = \"Main\"
  why = \"Responses lack it; see the recording.\"")]
    Lint {
        /// Only lists everything without a text in `spec/docs/`: area, name, versions.
        #[arg(long)]
        missing_texts: bool,
        /// JSON files or addresses of OpenAPI documents; their `info.version` names the page.
        #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "missing_texts")]
        document: Vec<String>,
        /// Only lists the places of this checkout that repeat a sentence of these published pages:
        /// any source that `import` accepts, or a Markdown file.
        #[arg(long, value_name = "PAGES", num_args = 1.., conflicts_with_all = ["missing_texts", "document"])]
        copied_sentences: Vec<String>,
    },
    /// Prints how a new version changes the public API, in Markdown.
    ///
    /// It says whether the released versions keep every public item, and lists the items that the
    /// module of the new version adds and removes.
    #[command(after_help = "Example:
  cargo xtask public-api 1.52 1.53")]
    PublicApi {
        /// The previous version, such as 1.52.
        old: saferpay_spec::SpecVersion,
        /// The new version, such as 1.53.
        new: saferpay_spec::SpecVersion,
    },
    /// Generates the types and functions of `saferpay-api` from `spec/`.
    ///
    /// If nothing has changed since the last successful run, it returns at once: that run
    /// left a fingerprint in `target/`.
    #[command(after_help = "Examples:
  cargo xtask codegen            writes the whole tree if any file differs
  cargo xtask codegen --check    writes nothing, fails if a file differs")]
    Codegen {
        /// Only lists the files that differ.
        #[arg(long)]
        check: bool,
    },
    /// Writes the documentation of the versions as a static site.
    ///
    /// Builds each version alone, as docs.rs does, into a folder of the site. A switch on every page leads to
    /// the same page in another version. Versions that the folder already has stay.
    #[command(after_help = "Examples:
  cargo xtask docs --out site                         all versions
  cargo xtask docs --out site --versions 1.53,1.40    two versions")]
    Docs {
        /// The folder of the site.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
        /// The SpecVersions to build, separated by commas. All if omitted.
        #[arg(long, value_name = "VERSIONS", value_delimiter = ',')]
        versions: Vec<saferpay_spec::SpecVersion>,
    },
    /// Measures this crate and its peers in one run.
    ///
    /// Installs the peers' generators with cargo and pip in `target/tools/`, and
    /// writes the table to `target/bench/` as Markdown and JSON, and the growth with
    /// the number of versions as SVG.
    #[command(after_help = "Examples:
  cargo xtask bench                        everything; takes half an hour
  cargo xtask bench --quick --only times   one group, fewer repetitions
  cargo xtask bench --guard                figures that do not vary, with limits")]
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

/// The arguments for the program `saferpay`.
#[derive(clap::Args)]
struct Forwarded {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (closing, code) = match &arguments.command {
        // These write everything or nothing, and check everything first.
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
        Command::Docs { out, versions } => command::docs::run(&checkout, &out, &versions),
        Command::Sandbox(forwarded) => command::forward::run(&checkout, "sandbox", &forwarded.arguments),
        Command::Demo(forwarded) => command::forward::run(&checkout, "demo", &forwarded.arguments),
    });
    outcome.unwrap_or_else(|problems| {
        report::problems(&problems, closing);
        ExitCode::from(code)
    })
}
