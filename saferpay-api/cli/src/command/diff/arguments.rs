//! The arguments of `saferpay diff`.

use std::path::PathBuf;

use saferpay_diff::{Gate, Given};
use saferpay_spec::{MessagePart, SpecVersion};

/// What to compare, and how to report it.
#[derive(clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a separate option")]
pub(crate) struct Arguments {
    /// The version to upgrade from, such as 1.40.
    #[arg(required_unless_present_any = ["rules", "explain", "schema", "all"])]
    pub(super) from: Option<SpecVersion>,
    /// The version to upgrade to, such as 1.53.
    #[arg(required_unless_present_any = ["rules", "explain", "schema", "all"])]
    pub(super) to: Option<SpecVersion>,
    /// The format of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// Writes to this file instead of the terminal; with `--all` to this folder.
    #[arg(long, value_name = "PATH")]
    pub(super) out: Option<PathBuf>,
    /// Compares every version with the one before it, and writes an index page of the reports.
    #[arg(long, requires = "out", conflicts_with_all = ["from", "rules", "explain", "fail_on", "uses", "ignore"])]
    pub(super) all: bool,
    /// Shows which changes Saferpay announced in its changelog, and which announcements match no change.
    #[arg(long)]
    pub(super) changelog: bool,
    /// Exits with 1 if there are changes of this level or a more severe one.
    #[arg(long, value_name = "LEVEL")]
    pub(super) fail_on: Option<FailOn>,
    /// Reports only what affects a program: Rust sources, recorded messages (bodies or HAR, `-` for standard
    /// input), or a list.
    #[arg(long, value_name = "PATH")]
    pub(super) uses: Option<PathBuf>,
    #[command(flatten)]
    pub(super) recorded: Recorded,
    /// Shows what becomes of Rust code. It is on if `--uses` reads Rust sources.
    #[arg(long)]
    pub(super) rust: bool,
    /// Shows everything about each change in a text report.
    #[arg(long)]
    pub(super) all_details: bool,
    /// A TOML file of changes to ignore: fingerprint, reason and until.
    #[arg(long, value_name = "FILE")]
    pub(super) ignore: Option<PathBuf>,
    /// Lists the rules.
    #[arg(long, conflicts_with_all = ["from", "explain"])]
    pub(super) rules: bool,
    /// Prints the JSON Schema of the JSON report.
    #[arg(long, conflicts_with_all = ["from", "rules", "explain", "all"])]
    pub(super) schema: bool,
    /// Explains a rule: why it breaks messages or Rust code, what to do, and an example.
    #[arg(long, value_name = "RULE", conflicts_with = "from")]
    pub(super) explain: Option<String>,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request or a release page.
    Markdown,
    /// For programs.
    Json,
    /// One page that works offline.
    Html,
    /// For code hosts.
    Sarif,
    /// For build servers.
    Junit,
    /// The entry of a new version for `CHANGELOG.md`.
    Release,
}

/// What recorded messages are, where they do not say it themselves.
#[derive(clap::Args)]
pub(crate) struct Recorded {
    /// The operation of recorded bodies, by name or path. Without it, their fields tell.
    #[arg(long, value_name = "OPERATION")]
    pub(crate) operation: Option<String>,
    /// Whether recorded bodies are requests or responses. Without it, their fields tell.
    #[arg(long, value_enum)]
    pub(crate) direction: Option<Direction>,
}

/// Who sends a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Direction {
    /// The program.
    Request,
    /// Saferpay.
    Response,
}

impl Recorded {
    /// What is given.
    pub(crate) fn given(&self) -> Given {
        let direction = self.direction.map(|direction| match direction {
            Direction::Request => MessagePart::Request,
            Direction::Response => MessagePart::Response,
        });
        Given { operation: self.operation.clone(), direction }
    }
}

/// The least severe change that makes the command fail.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum FailOn {
    /// Breaking changes: on the wire, and in code if the report is about Rust.
    Breaking,
    /// Breaking and potentially breaking changes of both kinds.
    PotentiallyBreaking,
    /// Changes that break a request or a response.
    WireBreaking,
    /// Changes that break or may break a request or a response.
    WirePotentiallyBreaking,
    /// Changes after which Rust code does not compile.
    RustBreaking,
    /// Changes after which Rust code does not compile, or may fail.
    RustPotentiallyBreaking,
    /// Any change.
    Any,
}

impl FailOn {
    pub(super) const fn gate(self) -> Gate {
        match self {
            Self::Breaking => Gate::Breaking,
            Self::PotentiallyBreaking => Gate::PotentiallyBreaking,
            Self::WireBreaking => Gate::WireBreaking,
            Self::WirePotentiallyBreaking => Gate::WirePotentiallyBreaking,
            Self::RustBreaking => Gate::RustBreaking,
            Self::RustPotentiallyBreaking => Gate::RustPotentiallyBreaking,
            Self::Any => Gate::Any,
        }
    }
}

impl Format {
    /// The extension of a file with such a report.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown | Self::Release => "md",
            Self::Json => "json",
            Self::Html => "html",
            Self::Sarif => "sarif",
            Self::Junit => "xml",
        }
    }
}
