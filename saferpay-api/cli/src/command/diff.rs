//! `saferpay diff`: what changes between two versions.

mod announcements;
mod color;
mod neighbors;

use std::path::{Path, PathBuf};

use saferpay_diff::model::{Comparison, Counts};
use saferpay_diff::report::Report;
use saferpay_diff::{Ignores, Uses, Versions, rules};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, SpecVersion, load};

use self::announcements::Announcements;
use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

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

pub(crate) fn run(files: &Files, arguments: &Arguments) -> Result<Exit, Problems> {
    if arguments.rules {
        return output::print(&rules::list()).map(|()| Exit::Success);
    }
    if arguments.schema {
        return output::print(&saferpay_diff::report::schema()).map(|()| Exit::Success);
    }
    if let Some(id) = &arguments.explain {
        let rule = rules::rule(id).ok_or_else(|| {
            Problems::one(format!("rule {id}"), "does not exist; `saferpay diff --rules` lists all rules")
        })?;
        return output::print(&rules::page(&rule)).map(|()| Exit::Success);
    }
    if let (true, Some(folder)) = (arguments.all, &arguments.out) {
        return neighbors::write_all(files, arguments, folder);
    }
    let (Some(from), Some(to)) = (arguments.from, arguments.to) else {
        return Err(Problems::one("diff", "needs two versions to compare"));
    };
    if from == to {
        return Err(Problems::one(
            format!("version {from}"),
            "is given twice; compare two different versions",
        ));
    }
    report(files, arguments, from, to)
}

/// Writes the report of two versions.
fn report(
    files: &Files,
    arguments: &Arguments,
    from: SpecVersion,
    to: SpecVersion,
) -> Result<Exit, Problems> {
    let specification = Specification::load(files)?;
    let versions = specification.versions()?;
    let mut comparison = versions.compare(from, to)?;
    if let Some(path) = &arguments.uses {
        uses(&versions, from, path)?.apply(&mut comparison);
    }
    if let Some(path) = &arguments.ignore {
        let file = path.display().to_string();
        let ignores = Ignores::parse(&file, &output::read(path)?)?;
        ignores.apply(&file, &mut comparison, &today())?;
    }
    let exit = arguments.fail_on.map_or(Exit::Success, |level| exit(level, &comparison));
    saferpay_diff::report::explain(&mut comparison, &specification.inputs.texts);
    let announcements = announcements(files, arguments, &versions)?;
    let unseen = announcements.as_ref().map(|announcements| announcements.hold(&mut comparison));
    let text = write(arguments.format, &Report { comparison: &comparison, unseen });
    match &arguments.out {
        None if arguments.format == Format::Text && output::is_colored() => {
            output::print(&color::levels(&text))?;
        }
        None => output::print(&text)?,
        Some(path) => {
            output::write(path, &text)?;
            output::print(&format!("{}\n", path.display()))?;
        }
    }
    Ok(exit)
}

/// What Saferpay announced, if that is asked for.
fn announcements(
    files: &Files,
    arguments: &Arguments,
    versions: &Versions<'_>,
) -> Result<Option<Announcements>, Problems> {
    if !arguments.announced {
        return Ok(None);
    }
    Announcements::new(load::changelog(files)?, versions).map(Some)
}

/// The report in its form.
pub(crate) fn write(format: Format, told: &Report<'_>) -> String {
    match format {
        Format::Text => saferpay_diff::report::text(told),
        Format::Markdown => saferpay_diff::report::markdown(told),
        Format::Json => saferpay_diff::report::json(told),
        Format::Html => saferpay_diff::report::html(told),
        Format::Sarif => saferpay_diff::report::sarif(told),
        Format::Junit => saferpay_diff::report::junit(told),
        Format::Release => saferpay_diff::report::release(told),
    }
}

/// What a program uses, from what the path leads to.
fn uses(versions: &Versions<'_>, from: SpecVersion, path: &Path) -> Result<Uses, Problems> {
    let file = path.display().to_string();
    if path.is_dir() {
        let mut sources = Vec::new();
        collect(path, &mut sources)?;
        if sources.is_empty() {
            return Err(Problems::one(file, "has no Rust sources"));
        }
        return versions.uses_of_sources(&file, from, &sources);
    }
    let text = output::read(path)?;
    if path.extension().is_some_and(|extension| extension == "json") {
        versions.uses_of_payloads(&file, from, &text)
    } else {
        versions.uses_of_list(&file, from, &text)
    }
}

/// The Rust sources below a folder; what is built of them does not count.
fn collect(folder: &Path, sources: &mut Vec<(String, String)>) -> Result<(), Problems> {
    let failed = |error: std::io::Error| Problems::one(folder.display().to_string(), error.to_string());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            collect(&path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push((path.display().to_string(), output::read(&path)?));
        }
    }
    Ok(())
}

fn exit(level: FailOn, comparison: &Comparison) -> Exit {
    let Counts { breaking, potentially_breaking, .. } = comparison.counts;
    let found = match level {
        FailOn::Breaking => breaking,
        FailOn::Potential => breaking + potentially_breaking,
        FailOn::Any => comparison.counts.total(),
    };
    if found > 0 { Exit::Found } else { Exit::Success }
}

/// Today in UTC, as `2026-12-31`.
fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}
