//! The arguments of `saferpay diff`.

use std::path::PathBuf;

use saferpay_spec::SpecVersion;

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
    /// Reports only what affects a program: a list, recorded messages (.json) or a folder of Rust sources.
    #[arg(long, value_name = "PATH")]
    pub(super) uses: Option<PathBuf>,
    /// A TOML file of changes to ignore: fingerprint, reason and until.
    #[arg(long, value_name = "FILE")]
    pub(super) ignore: Option<PathBuf>,
    /// Lists the rules.
    #[arg(long, conflicts_with_all = ["from", "explain"])]
    pub(super) rules: bool,
    /// Prints the JSON Schema of the JSON report.
    #[arg(long, conflicts_with_all = ["from", "rules", "explain", "all"])]
    pub(super) schema: bool,
    /// Explains a rule.
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

/// The least severe level that makes the command fail.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum FailOn {
    /// Breaking changes.
    Breaking,
    /// Breaking and potentially breaking changes.
    PotentiallyBreaking,
    /// Any change.
    Any,
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
