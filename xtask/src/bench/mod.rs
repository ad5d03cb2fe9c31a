//! The benchmark: this crate and its peers, measured in one run.
//!
//! All files are in `target/bench/`. [`Group`] lists the measurements.

mod build;
mod cold;
mod context;
mod figure;
mod generation;
mod guard;
mod history;
mod made_up;
mod peers;
mod plot;
mod process;
mod row;
mod runtime;
mod sandbox;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use saferpay_spec::problem::Problems;

use crate::checkout::Checkout;
use crate::report;
use context::Bench;
use peers::Peers;
use row::Row;

/// Groups of rows that can be measured alone, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Group {
    Codegen,
    Build,
    Cold,
    Crates,
    Rebuild,
    OneMore,
    AllVersions,
    Library,
    Binary,
    Times,
    Instructions,
    Allocations,
    Call,
    Validation,
    Diff,
    Import,
    Report,
    SandboxStart,
    Settle,
    Site,
    Growth,
    History,
}

impl Group {
    /// Whether this group measures or builds the peers' clients.
    fn needs_peers(self) -> bool {
        match self {
            Self::Codegen
            | Self::Build
            | Self::Cold
            | Self::Rebuild
            | Self::AllVersions
            | Self::Library
            | Self::Binary
            | Self::Times
            | Self::Instructions
            | Self::Validation => true,
            Self::Crates
            | Self::OneMore
            | Self::Allocations
            | Self::Call
            | Self::Diff
            | Self::Import
            | Self::Report
            | Self::SandboxStart
            | Self::Settle
            | Self::Site
            | Self::Growth
            | Self::History => false,
        }
    }

    fn measured(self, bench: &Bench, peers: &Peers, pages: Option<&Path>) -> Result<Vec<Row>, Problems> {
        match self {
            Self::Codegen => generation::codegen(bench, peers),
            Self::Build => build::builds(bench),
            Self::Cold => cold::builds(bench),
            Self::Crates => cold::crates(bench),
            Self::Rebuild => cold::rebuild(bench),
            Self::OneMore => build::one_more(bench),
            Self::AllVersions => build::all_versions(bench),
            Self::Library => build::library(bench),
            Self::Binary => build::binary(bench),
            Self::Times => runtime::times(bench),
            Self::Instructions => runtime::instructions(bench, true),
            Self::Allocations => runtime::allocations(bench),
            Self::Call => runtime::call(bench),
            Self::Validation => runtime::validation(bench),
            Self::Diff => generation::diff(bench),
            Self::Import => generation::import(bench, pages),
            Self::Report => sandbox::paged_report(bench),
            Self::SandboxStart => sandbox::start(bench),
            Self::Settle => sandbox::settle(bench),
            Self::Site => generation::site(bench),
            Self::Growth => Ok([generation::growth(bench)?, build::growth(bench)?].concat()),
            Self::History => history::rows(bench),
        }
    }
}

/// The options of a run.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Measures with fewer repetitions.
    #[arg(long)]
    quick: bool,
    /// Measures only some groups of rows.
    #[arg(long, value_name = "NAME", num_args = 1..)]
    only: Vec<Group>,
    /// A folder or `.tar.xz` of published pages, to measure their import.
    #[arg(long, value_name = "PAGES")]
    pages: Option<PathBuf>,
    /// Checks only figures that do not depend on machine load, with fixed limits and without peers.
    #[arg(long, conflicts_with_all = ["quick", "only", "pages"])]
    guard: bool,
    /// Only writes the generated tree of this many versions, to measure it from outside.
    #[arg(long, hide = true, conflicts_with_all = ["quick", "only", "pages", "guard"])]
    newest: Option<usize>,
}

pub(crate) fn run(checkout: &Checkout, options: &Options) -> Result<ExitCode, Problems> {
    if let Some(count) = options.newest {
        return generation::write_newest(checkout, count).map(|()| ExitCode::SUCCESS);
    }
    let bench = Bench::new(checkout, options.quick)?;
    let outcome = if options.guard { guard::rows(&bench) } else { all(&bench, options) };
    bench.spinner.finish_and_clear();
    let _ = fs::remove_dir_all(bench.aside());
    let (rows, mut problems) = outcome?;
    let markdown = table::markdown(&rows);
    if !options.guard {
        checkout.write(&bench.folder.join("table.md"), &markdown)?;
        checkout.write(&bench.folder.join("table.json"), &format!("{:#}\n", table::document(&rows)))?;
        let picture = bench.folder.join("growth.svg");
        match plot::growth(&rows) {
            None => {}
            Some(Ok(svg)) => checkout.write(&picture, &svg)?,
            Some(Err(error)) => problems.add(checkout.shown(&picture), error.to_string()),
        }
    }
    report::print(&markdown)?;
    problems.into_result()?;
    Ok(ExitCode::SUCCESS)
}

/// The requested rows. A group that fails is reported at the end, and the others are kept.
fn all(bench: &Bench, options: &Options) -> Result<(Vec<Row>, Problems), Problems> {
    // This group builds everything itself.
    if options.only != [Group::Cold] {
        bench.build_programs()?;
    }
    let is_asked = |group: &&Group| options.only.is_empty() || options.only.contains(group);
    let mut groups: Vec<Group> = Group::value_variants().iter().filter(is_asked).copied().collect();
    let mut problems = Problems::default();
    let peers = Peers::of(bench);
    if groups.iter().any(|group| group.needs_peers())
        && let Err(failed) = peers.prepare(bench)
    {
        problems.extend(failed);
        groups.retain(|group| !group.needs_peers());
    }
    let mut rows = Vec::new();
    for group in groups {
        if let Some(value) = group.to_possible_value() {
            bench.say(value.get_name());
        }
        match group.measured(bench, &peers, options.pages.as_deref()) {
            Ok(measured) => rows.extend(measured),
            Err(failed) => problems.extend(failed),
        }
    }
    Ok((rows, problems))
}
