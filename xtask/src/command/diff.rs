//! `cargo xtask diff`: what changes between two versions.

mod announcements;
mod colour;
mod neighbours;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::diff::model::{Comparison, Counts};
use generator::diff::{Corrections, Ignores, Uses, Versions, rules};
use generator::history::History;
use generator::problem::Problems;
use generator::report::Report;
use generator::spec::{SpecVersion, Specification};

use self::announcements::Announcements;
use crate::checkout::Checkout;
use crate::report;

/// Nothing that `--fail-on` asks for was found.
const NOTHING: u8 = 0;
/// Something was found.
const FOUND: u8 = 1;
/// The command was called in a wrong way, or its input is not sound.
const MISUSE: u8 = 2;

/// What is compared, and how it is told.
#[derive(clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub(crate) struct Arguments {
    /// The version that is left, such as 1.40.
    #[arg(required_unless_present_any = ["rules", "explain", "schema", "all"])]
    from: Option<SpecVersion>,
    /// The version that is gone to, such as 1.53.
    #[arg(required_unless_present_any = ["rules", "explain", "schema", "all"])]
    to: Option<SpecVersion>,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Writes to this file instead of the terminal; with `--all` to this folder.
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Compares every version with the one before it, and writes an index page beside the reports.
    #[arg(long, requires = "out", conflicts_with_all = ["from", "rules", "explain", "fail_on", "uses", "ignore"])]
    all: bool,
    /// Tells of each change whether Saferpay announced it, and what was announced and is not seen.
    #[arg(long)]
    announced: bool,
    /// Exit with 1 when something at least that grave is found.
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// Keep only what a program uses: a list, recorded payloads (.json) or a folder of Rust sources.
    #[arg(long, value_name = "PATH")]
    uses: Option<PathBuf>,
    /// A TOML file of entries to leave out: fingerprint, reason and until.
    #[arg(long, value_name = "FILE")]
    ignore: Option<PathBuf>,
    /// Lists the rules.
    #[arg(long, conflicts_with_all = ["from", "explain"])]
    rules: bool,
    /// Prints the JSON Schema of the JSON report.
    #[arg(long, conflicts_with_all = ["from", "rules", "explain", "all"])]
    schema: bool,
    /// Prints the page of a rule.
    #[arg(long, value_name = "RULE", conflicts_with = "from")]
    explain: Option<String>,
}

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request or a release page.
    Markdown,
    /// For programs.
    Json,
    /// One page that works without a network.
    Html,
    /// For code hosts.
    Sarif,
    /// For build servers.
    Junit,
    /// The entry of a new version for `CHANGELOG.md`.
    Release,
}

/// What makes the command fail.
#[derive(Clone, Copy, clap::ValueEnum)]
enum FailOn {
    /// Breaking changes.
    Breaking,
    /// Breaking and potentially breaking changes.
    Potential,
    /// Any change.
    Any,
}

pub(crate) fn run(checkout: &Checkout, arguments: &Arguments) -> ExitCode {
    finish(told(checkout, arguments))
}

/// `cargo xtask advise`: the versions that accept a payload.
pub(crate) fn advise(checkout: &Checkout, payload: &Path, operation: &str) -> ExitCode {
    let advice = || {
        let file = payload.display().to_string();
        let text = checkout.read(payload)?;
        Ok((Material::read(checkout)?.versions()?.advise(&file, &text, operation)?.text(), NOTHING))
    };
    finish(advice())
}

/// `cargo xtask history`: the life of one thing.
pub(crate) fn history(checkout: &Checkout, name: &str) -> ExitCode {
    let life = || Ok((Material::read(checkout)?.versions()?.life(name)?, NOTHING));
    finish(life())
}

fn finish(told: Result<(String, u8), Problems>) -> ExitCode {
    match told.and_then(|(text, code)| report::print(&text).map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::from(MISUSE)
        }
    }
}

fn told(checkout: &Checkout, arguments: &Arguments) -> Result<(String, u8), Problems> {
    if arguments.rules {
        return Ok((rules::list(), NOTHING));
    }
    if arguments.schema {
        return Ok((generator::report::schema(), NOTHING));
    }
    if let Some(id) = &arguments.explain {
        let rule = rules::rule(id).ok_or_else(|| {
            Problems::one(
                format!("rule {id}"),
                "there is no such rule; `cargo xtask diff --rules` lists them",
            )
        })?;
        return Ok((rules::page(&rule), NOTHING));
    }
    if let (true, Some(folder)) = (arguments.all, &arguments.out) {
        return neighbours::write_all(checkout, arguments, folder).map(|text| (text, NOTHING));
    }
    let (Some(from), Some(to)) = (arguments.from, arguments.to) else {
        return Err(Problems::one("diff", "two versions are compared"));
    };
    if from == to {
        return Err(Problems::one(
            format!("version {from}"),
            "is given twice; two different versions are compared",
        ));
    }
    let material = Material::read(checkout)?;
    let versions = material.versions()?;
    let mut comparison = versions.compare(from, to)?;
    if let Some(path) = &arguments.uses {
        uses(checkout, &versions, from, path)?.apply(&mut comparison);
    }
    if let Some(path) = &arguments.ignore {
        let file = path.display().to_string();
        let ignores = Ignores::parse(&file, &checkout.read(path)?)?;
        ignores.apply(&file, &mut comparison, &today())?;
    }
    let code = arguments.fail_on.map_or(NOTHING, |level| code(level, &comparison));
    generator::report::explain(&mut comparison, &checkout.prose()?);
    let announcements = announcements(checkout, arguments, &versions)?;
    let unseen = announcements.as_ref().map(|announcements| announcements.hold(&mut comparison));
    let text = write(arguments.format, &Report { comparison: &comparison, unseen });
    match &arguments.out {
        None if arguments.format == Format::Text && colour::wanted() => Ok((colour::levels(&text), code)),
        None => Ok((text, code)),
        Some(path) => {
            checkout.write(path, &text)?;
            Ok((format!("{}\n", path.display()), code))
        }
    }
}

/// What Saferpay announced, if that is asked for.
fn announcements(
    checkout: &Checkout,
    arguments: &Arguments,
    versions: &Versions<'_>,
) -> Result<Option<Announcements>, Problems> {
    if !arguments.announced {
        return Ok(None);
    }
    Announcements::new(checkout.announced()?, versions).map(Some)
}

/// The report in its form.
pub(crate) fn write(format: Format, told: &Report<'_>) -> String {
    match format {
        Format::Text => generator::report::text(told),
        Format::Markdown => generator::report::markdown(told),
        Format::Json => generator::report::json(told),
        Format::Html => generator::report::html(told),
        Format::Sarif => generator::report::sarif(told),
        Format::Junit => generator::report::junit(told),
        Format::Release => generator::report::release(told),
    }
}

/// What a program uses, from what the path leads to.
fn uses(
    checkout: &Checkout,
    versions: &Versions<'_>,
    from: SpecVersion,
    path: &Path,
) -> Result<Uses, Problems> {
    let file = path.display().to_string();
    if path.is_dir() {
        let mut sources = Vec::new();
        collect(checkout, path, &mut sources)?;
        if sources.is_empty() {
            return Err(Problems::one(file, "has no Rust sources"));
        }
        return versions.uses_of_sources(&file, from, &sources);
    }
    let text = checkout.read(path)?;
    if path.extension().is_some_and(|extension| extension == "json") {
        versions.uses_of_payloads(&file, from, &text)
    } else {
        versions.uses_of_list(&file, from, &text)
    }
}

/// The Rust sources below a folder; what is built of them does not count.
fn collect(checkout: &Checkout, folder: &Path, sources: &mut Vec<(String, String)>) -> Result<(), Problems> {
    let failed = |error: std::io::Error| Problems::one(folder.display().to_string(), error.to_string());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            collect(checkout, &path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push((path.display().to_string(), checkout.read(&path)?));
        }
    }
    Ok(())
}

fn code(level: FailOn, comparison: &Comparison) -> u8 {
    let Counts { breaking, potentially_breaking, .. } = comparison.counts;
    let found = match level {
        FailOn::Breaking => breaking,
        FailOn::Potential => breaking + potentially_breaking,
        FailOn::Any => comparison.counts.total(),
    };
    if found > 0 { FOUND } else { NOTHING }
}

/// Today in UTC, as `2026-12-31`.
fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

/// What a comparison is made from.
pub(crate) struct Material {
    specifications: Vec<Specification>,
    history: History,
    corrections: Corrections,
}

impl Material {
    /// Reads the vendored specification, with its fixes and names.
    pub(crate) fn read(checkout: &Checkout) -> Result<Self, Problems> {
        let specifications = super::codegen::fixed(checkout)?;
        let history = super::codegen::merged(checkout, &specifications)?;
        Ok(Self { history, specifications, corrections: checkout.corrections()? })
    }

    /// The versions, ready to be compared.
    pub(crate) fn versions(&self) -> Result<Versions<'_>, Problems> {
        Versions::new(&self.specifications, &self.history, &self.corrections)
    }
}
